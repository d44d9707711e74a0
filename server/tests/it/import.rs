//! Files of reports and nominations (IO): in whatever program saved them, out as they came in, and nothing half done.

use crate::support::{Actor, Answer, House, python};
use axum::{
    body::Body,
    http::{Method, Request, header},
};
use domain::{
    accounts::{EmailAddress, Role},
    ids::{AccountId, NominationId, SeasonId},
    language::{ContentLanguage, Language, Localised},
    libraries::{Isil, LibraryRow},
    nominations::{LinkText, MetricText, NominationText, QuoteText},
    seasons::{Call, Season},
    time::Span,
};
use serde_json::{Map, Value, json};
use std::{fs, path::Path, process::Command};
use store::{
    nominations::DraftOwner,
    seasons::{NewCategory, NewCriterion, NewSeason},
};

const PAGE: &str = "/en/organise/import";
const REPORTS: &str = include_str!("../../../content/demo/reports.csv");
const HEADINGS: &str = "Link;Kanal;Hvorfor;Bibliotek;Tal;Dato";

/// A house with a season whose call is open, an organiser, and nothing sent.
async fn quiet() -> (House, Season, AccountId) {
    let house = House::empty().await;
    let (store, now) = (&house.backend().store, house.backend().now());
    let text = |text: &str| Localised::new(Language::ALL.map(|language| (language, text.to_owned())));
    let criterion =
        || NewCriterion::new(text("Value"), text("Why?"), 100, ["1", "2", "3", "4", "5"].map(text));
    let category = |slug: &str, name: &str| NewCategory {
        slug: slug.to_owned(),
        name: text(name),
        question: text("Who?"),
        about: text("About"),
        rules: Default::default(),
        criteria: vec![criterion()],
    };
    let season = NewSeason {
        slug: "quiet".to_owned(),
        name: text("Quiet"),
        demo: true,
        call: Call { opens_at: now - Span::days(1), closes_at: now + Span::days(20) },
        show_at: now + Span::days(60),
        time_zone: "Europe/Copenhagen".to_owned(),
        categories: vec![category("everyday", "Årets hverdag"), category("conversation", "Årets samtale")],
    };
    let id = store.record_season(season, now).await.unwrap();
    let email = EmailAddress::parse("olga@library.example").unwrap();
    let organiser = store.record_account(&email, "Olga", now).await.unwrap();
    store.record_role(organiser, id, Role::Organiser, now).await.unwrap();
    let season = store.find_current_season().await.unwrap().unwrap();
    (house, season, organiser)
}

async fn olga(house: &House) -> Actor<'_> {
    house.signed_in("olga@library.example").await
}

/// Sends a file as the form does.
async fn look(organiser: &Actor<'_>, name: &str, bytes: &[u8], fields: &[(&str, &str)]) -> Answer {
    let mut body = Vec::new();
    for (field, value) in fields {
        let part =
            format!("--frontier\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n");
        body.extend(part.into_bytes());
    }
    let part = format!(
        "--frontier\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
         Content-Type: application/octet-stream\r\n\r\n"
    );
    body.extend(part.into_bytes());
    body.extend_from_slice(bytes);
    body.extend_from_slice(b"\r\n--frontier--\r\n");
    let request = Request::builder()
        .method(Method::POST)
        .uri(PAGE)
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=frontier")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(body))
        .expect("a request");
    organiser.send(request).await
}

/// What the page would send when its button is pressed.
fn hidden(page: &Answer) -> Vec<(&'static str, String)> {
    let input = |name: &str| {
        let found = page.values(&format!("<input type=\"hidden\" name=\"{name}\" value=\""));
        found.first().map(|text| unescaped(text)).unwrap_or_default()
    };
    let rows = page.body.split("name=\"rows\">\n").nth(1).and_then(|rest| rest.split("</textarea>").next());
    vec![
        ("as", input("as")),
        ("category", input("category")),
        ("language", input("language")),
        ("name", input("name")),
        ("rows", unescaped(rows.unwrap_or_else(|| panic!("no rows to take in: {}", page.body)))),
    ]
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// Looks, and takes in what was looked at.
async fn take_in(organiser: &Actor<'_>, name: &str, bytes: &[u8], fields: &[(&str, &str)]) -> Answer {
    let looked = look(organiser, name, bytes, fields).await;
    assert_eq!(looked.status, 200, "{name}: {}", sentences(&looked));
    let hidden = hidden(&looked);
    let fields: Vec<(&str, &str)> = hidden.iter().map(|(name, value)| (*name, &**value)).collect();
    organiser.post(&format!("{PAGE}/take-in"), &fields).await
}

/// What is wrong, as the page says it.
fn sentences(page: &Answer) -> String {
    let body = plain(page);
    let from = body.find("role=\"alert\"").unwrap_or(body.len());
    body[from..].chars().take(1500).collect()
}

/// The page without the marks between pieces of text.
fn plain(page: &Answer) -> String {
    page.body.replace("<!>", "")
}

async fn exported(organiser: &Actor<'_>, what: &str, format: &str) -> Vec<u8> {
    let (status, bytes) = organiser.get_bytes(&format!("/en/organise/{what}/export/{format}")).await;
    assert_eq!(status, 200, "{what} {format}");
    bytes
}

async fn exported_json(organiser: &Actor<'_>, what: &str) -> Vec<Value> {
    serde_json::from_slice(&exported(organiser, what, "json").await).unwrap()
}

async fn reports(house: &House, season: SeasonId) -> usize {
    house.backend().store.list_reports_for_export(season).await.unwrap().len()
}

/// The value without what depends on the day it was taken in.
fn told(rows: Vec<Value>, without: &[&str]) -> Vec<Value> {
    rows.into_iter()
        .map(|mut row| {
            without.iter().for_each(|key| {
                row.as_object_mut().unwrap().remove(*key);
            });
            row
        })
        .collect()
}

#[tokio::test]
async fn io_02_the_reports_of_a_danish_spreadsheet_come_in_unchanged_and_go_out_equal() {
    let (house, season, _) = quiet().await;
    let organiser = olga(&house).await;
    let fields = [("as", "reports"), ("language", "da")];
    let looked = look(&organiser, "reports.csv", REPORTS.as_bytes(), &fields).await;
    assert!(plain(&looked).contains("Take in 25 reports"), "{}", sentences(&looked));
    assert!(plain(&looked).contains("3 libraries, 3 not in the register"), "a cell with three libraries");
    assert!(plain(&looked).contains("TikTok, Instagram, Podcast"), "a cell with three channels");
    assert_eq!(reports(&house, season.id).await, 0, "looking stores nothing");
    let taken = take_in(&organiser, "reports.csv", REPORTS.as_bytes(), &fields).await;
    assert_eq!(taken.location(), format!("{PAGE}?done=25"), "{}", taken.body);

    let out = exported_json(&organiser, "reports").await;
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .from_reader(REPORTS.trim_start_matches('\u{feff}').as_bytes());
    let day = |text: &str| {
        let parts: Vec<&str> = text.split('-').rev().collect();
        parts.join("-")
    };
    let mut compared = 0;
    for (row, out) in reader.records().zip(&out) {
        let row = row.unwrap();
        let link = row[5].split("?fbclid").next().unwrap();
        let number = match &row[8] {
            // thousands with a point
            text if text.contains('.') => text.replace('.', ""),
            text => text.replace(',', "."),
        };
        let expected = json!({
            "published_on": day(&row[0]), "library": &row[1], "isil": &row[2], "country": &row[3],
            "channel": &row[4], "link": link, "why": &row[6], "metric": &row[7], "value": number,
            "unit": &row[9], "language": &row[10],
        });
        assert_eq!(told(vec![out.clone()], &["received_on"]), [expected]);
        compared += 1;
    }
    assert_eq!((compared, out.len()), (25, 25));

    // every file we give out says the same when it is taken in elsewhere
    for (format, name) in [("csv-excel", "a.csv"), ("csv", "b.csv"), ("xlsx", "c.xlsx"), ("json", "d.json")] {
        let bytes = exported(&organiser, "reports", format).await;
        let (other, ..) = quiet().await;
        let there = olga(&other).await;
        let taken = take_in(&there, name, &bytes, &[("as", "reports")]).await;
        assert_eq!(taken.location(), format!("{PAGE}?done=25"), "{format}");
        let rounded = |rows: Vec<Value>| -> Vec<Value> {
            // a spreadsheet has no 5.0
            let short = |text: &str| {
                text.parse::<f64>().map_or_else(|_| text.to_owned(), |number| number.to_string())
            };
            rows.into_iter()
                .map(|mut row| {
                    let value = short(row["value"].as_str().unwrap());
                    row["value"] = value.into();
                    row
                })
                .collect()
        };
        assert_eq!(rounded(exported_json(&there, "reports").await), rounded(out.clone()), "{format}");
        // and here it is known
        let again = look(&organiser, name, &bytes, &[("as", "reports")]).await;
        assert!(plain(&again).contains("All of it is here already"), "{format}: {}", sentences(&again));
    }
}

/// The files of a folder, as JSON.
fn files(folder: &Path) -> Vec<(String, Value)> {
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    files.iter().map(|path| (name(path), serde_json::from_slice(&fs::read(path).unwrap()).unwrap())).collect()
}

/// A value with nothing for what is unknown.
fn known(value: &Value) -> Value {
    if value.is_null() { Value::String(String::new()) } else { value.clone() }
}

/// Compares every part of a case with what came out: through the questions of the form where there is one, and whole
/// where there is none.
fn same(name: &str, case: &Map<String, Value>, out: &Value) {
    let kept = &out["as_imported"];
    let question = |key: &str| match key {
        "why_it_may_work" => "why_it_worked",
        "effort_text" => "effort",
        key => {
            ["title", "summary", "what_was_done", "why_it_worked", "target_group", "goal", "language", "link"]
                .into_iter()
                .find(|known| *known == key)
                .unwrap_or_default()
        }
    };
    for (key, value) in case {
        let came_out = match key.as_str() {
            "channels" | "metrics" => kept.get(key).unwrap_or(&out[key]),
            "blind_terms" => {
                let terms: Vec<&str> = value.as_array().unwrap().iter().filter_map(Value::as_str).collect();
                assert_eq!(out["names_to_cover"], terms.join("\n"), "{name}");
                continue;
            }
            // what the season knows better
            "category" | "stage" => continue,
            key if question(key).is_empty() => &kept[key],
            key => &out[question(key)],
        };
        assert_eq!(known(came_out), known(value), "{name}: {key}");
    }
    assert_eq!(out["library"], case["library"]["name"], "{name}");
    assert_eq!(out["metrics"].as_array().unwrap().len(), case["metrics"].as_array().unwrap().len(), "{name}");
    for (number, told) in out["metrics"].as_array().unwrap().iter().zip(case["metrics"].as_array().unwrap()) {
        let what = told.get("name").unwrap_or(&told["what"]);
        assert_eq!((&number["what"], &number["source"]), (what, &told["source"]), "{name}");
    }
    let link = case["source"].get("url").unwrap_or(&case["source"]["url_or_seed_file"]);
    if link.as_str().is_some_and(|link| link.starts_with("http")) {
        assert_eq!(out["source_link"], *link, "{name}");
    }
    assert_eq!(out["source_title"], case["source"]["title"], "{name}");
}

/// Makes whole what a draft lacks, and sends it.
async fn finish(house: &House, organiser: &Actor<'_>, id: NominationId) {
    let (store, now) = (&house.backend().store, house.backend().now());
    let change = |text: &mut domain::nominations::NominationText, metrics: &mut Vec<_>| {
        text.relation = "peer".parse().unwrap();
        text.team = "few".parse().ok();
        text.ai_help = "wording".parse().ok();
        if text.effort.is_empty() {
            text.effort = "We do not know".to_owned();
        }
        // the case files know no period of some numbers
        for metric in metrics.iter_mut() {
            let metric: &mut domain::nominations::MetricText = metric;
            if metric.period.is_empty() {
                metric.period = "unknown".to_owned();
            }
        }
    };
    store.change_draft(id, None, now, change).await.unwrap().unwrap();
    // what a table tells in lines
    let tell = |links: &mut Vec<LinkText>, quotes: &mut Vec<QuoteText>| {
        // where there is none, it would be the first, which the case does not tell
        if !links.is_empty() {
            let address = "https://a.example/film".into();
            links.push(LinkText { address, note: "The film | and more".into() });
        }
        let said = |text: &str, consent| QuoteText {
            text: text.into(),
            who: "A father".into(),
            source: String::new(),
            consent,
        };
        quotes.extend([said("=More, please!", true), said("It \"works\"", false)]);
    };
    store.change_evidence(id, now, tell).await.unwrap().unwrap();
    let sent = organiser.post(&format!("/en/my/nominations/{id}/send"), &[]).await;
    assert_eq!(sent.location(), format!("/en/my/nominations/{id}"), "{}", sent.body);
}

#[tokio::test]
async fn every_case_file_comes_in_unchanged_and_goes_out_equal() {
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content/demo/nominations");
    // the archive they were written from lies beside the checkout where the program is written
    let archive = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/cases");
    let folders = [Some(demo), archive.exists().then_some(archive)];
    for (folder, expected) in folders.into_iter().zip([18, 20]).filter_map(|(folder, n)| Some((folder?, n))) {
        let (house, _, account) = quiet().await;
        let organiser = olga(&house).await;
        let fields = [("as", "drafts"), ("category", "everyday"), ("language", "da")];
        let cases = files(&folder);
        assert_eq!(cases.len(), expected);
        for (name, case) in &cases {
            let mut case = case.clone();
            // categories of another season
            case.as_object_mut().unwrap().remove("category");
            let bytes = serde_json::to_vec(&case).unwrap();
            let taken = take_in(&organiser, name, &bytes, &fields).await;
            assert_eq!(taken.location(), format!("{PAGE}?done=1"), "{name}: {}", sentences(&taken));
        }
        for draft in house.backend().store.list_nominations_of(account).await.unwrap() {
            finish(&house, &organiser, draft.id).await;
        }
        let out = exported_json(&organiser, "nominations").await;
        assert_eq!(out.len(), expected);
        for (name, case) in &cases {
            let found =
                out.iter().find(|row| row["title"] == case["title"]).unwrap_or_else(|| panic!("{name}"));
            same(name, case.as_object().unwrap(), found);
        }

        // and what went out comes in elsewhere, sent at once, with its numbers
        for format in ["json", "xlsx"] {
            let bytes = exported(&organiser, "nominations", format).await;
            let (other, ..) = quiet().await;
            let there = olga(&other).await;
            let taken = take_in(&there, "out", &bytes, &[("as", "sent")]).await;
            assert_eq!(
                taken.location(),
                format!("{PAGE}?done={expected}"),
                "{format}: {}",
                sentences(&taken)
            );
            let order = |rows: Vec<Value>| {
                let mut rows = told(rows, &["number", "sent_on"]);
                rows.sort_by_key(|row| row["title"].to_string());
                rows
            };
            let dropped: &[&str] = if format == "xlsx" { &["as_imported"] } else { &[] };
            let back = order(told(exported_json(&there, "nominations").await, dropped));
            assert_eq!(back, order(told(out.clone(), dropped)), "{format}");
        }
    }
}

#[tokio::test]
async fn io_02_what_is_wrong_is_told_by_row_and_then_nothing_is_taken_in() {
    let (house, season, _) = quiet().await;
    let organiser = olga(&house).await;
    let huge = "x".repeat(1024 * 1024);
    let rows = |text: &str| format!("{HEADINGS}\n{text}");
    let good = "https://a.dk/;Web;It did;;;";
    let table: Vec<(&str, String, &str)> = vec![
        (
            "one cell too few",
            rows(&format!("{good}\nhttps://b.dk/;Web;It did;;\n")),
            "<b>Row 3:</b> there are 5 cells, and 6 columns",
        ),
        (
            "a quote that never ends",
            rows(&format!("{good}\nhttps://b.dk/;Web;\"It did;;;\n{good}\n")),
            "<b>Row 3:</b>",
        ),
        ("a column twice", format!("{HEADINGS};url\n{good};x\n"), "“Link” and “url” stand for the same"),
        ("no column of links", "Kanal;Hvorfor\nWeb;It did\n".to_owned(), "names no column “Link”"),
        (
            "a huge cell",
            rows(&format!("https://b.dk/;Web;{huge};;;\n")),
            "<b>Row 2:</b> “Why” is longer than 8,000 characters",
        ),
        ("no link", rows("javascript:alert(1);Web;It did;;;\n"), "“javascript:alert(1)” is no web address"),
        ("no number", rows("https://b.dk/;Web;It did;;mange;\n"), "“mange” is no number"),
        ("no day", rows("https://b.dk/;Web;It did;;;31-02-2020\n"), "“31-02-2020” is no date"),
        ("no reason", rows("https://b.dk/;Web;;;;\n"), "“Why” is empty"),
        ("a million rows", rows(&"a;\n".repeat(1_000_000)), "more than 5000 rows"),
        ("a picture", "\u{89}PNG\0\0".to_owned(), "This is no file we can read"),
        ("nothing", String::new(), "Choose a file first"),
        ("headings only", HEADINGS.to_owned(), "There are no rows"),
    ];
    for (name, text, sentence) in table {
        let looked = look(&organiser, "file.csv", text.as_bytes(), &[("as", "reports")]).await;
        assert_eq!(looked.status, 422, "{name}");
        assert!(plain(&looked).contains(sentence), "{name}: {}", sentences(&looked));
        assert!(!plain(&looked).contains("name=\"rows\""), "{name}: nothing can be taken in");
        assert_eq!(reports(&house, season.id).await, 0, "{name}");
    }
    // columns nobody knows are named, and the rest is read
    let looked = look(
        &organiser,
        "file.csv",
        format!("{HEADINGS};Skostørrelse;Modtaget\n{good};42;x\n").as_bytes(),
        &[("as", "reports")],
    )
    .await;
    assert!(
        plain(&looked).contains("Not read, because we do not know these columns: “Skostørrelse”"),
        "{}",
        looked.body
    );
    assert!(
        plain(&looked).contains("the season or the register knows better: “Modtaget”"),
        "{}",
        looked.body
    );
    assert!(plain(&looked).contains("Take in one report"));
}

/// Files that are small and want to be large, or are something else than they say.
const BOMBS: &str = r#"
import sys, zipfile, io
folder = sys.argv[1]
TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>'
RELS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>'
BOOK = '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>'
BOOK_RELS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>'
NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
def cell(at, text): return f'<c r="{at}" t="inlineStr"><is><t>{text}</t></is></c>'
HEAD = '<row r="1">' + cell('A1', 'Link') + cell('B1', 'Kanal') + cell('C1', 'Hvorfor') + '</row>'
GOOD = '<row r="2">' + cell('A2', 'https://a.dk/') + cell('B2', 'Web') + cell('C2', 'It did') + '</row>'
def sheet(rows, before=''): return f'{before}<worksheet {NS}><sheetData>{rows}</sheetData></worksheet>'
def book(name, parts, extra=None):
    with zipfile.ZipFile(f'{folder}/{name}.xlsx', 'w', zipfile.ZIP_DEFLATED, compresslevel=1) as z:
        base = {'[Content_Types].xml': TYPES, '_rels/.rels': RELS, 'xl/workbook.xml': BOOK, 'xl/_rels/workbook.xml.rels': BOOK_RELS}
        for path, text in {**base, **parts}.items():
            if text is None:
                # blanks without end behind the good rows
                with z.open(path, 'w', force_zip64=True) as part:
                    part.write(sheet(HEAD + GOOD)[:-12].encode())
                    for _ in range(768): part.write(b' ' * 1024 * 1024)
            else:
                z.writestr(path, text)
        if extra: extra(z)
good = sheet(HEAD + GOOD)
book('good', {'xl/worksheets/sheet1.xml': good})
book('large-sheet', {'xl/worksheets/sheet1.xml': None})
book('strings', {'xl/worksheets/sheet1.xml': good, 'xl/sharedStrings.xml': f'<sst {NS} uniqueCount="4294967295">' + '<si><t>x</t></si>' * 1000000 + '</sst>'})
inner = io.BytesIO()
with zipfile.ZipFile(inner, 'w', zipfile.ZIP_DEFLATED) as z: z.writestr('a', b'\0' * 1024 * 1024)
book('nested', {'xl/worksheets/sheet1.xml': inner.getvalue()})
book('entities', {'xl/worksheets/sheet1.xml': sheet(HEAD + GOOD.replace('It did', '&b;'), '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>')})
book('parts', {'xl/worksheets/sheet1.xml': good}, lambda z: [z.writestr(f'p{i}', '') for i in range(600)])
long = 'x' * 100000
many = ''.join(f'<row r="{i}">' + ''.join(f'<c r="{c}{i}" t="s"><v>0</v></c>' for c in 'ABC') + '</row>' for i in range(2, 3000))
book('one-text-everywhere', {'xl/worksheets/sheet1.xml': sheet(HEAD + many), 'xl/sharedStrings.xml': f'<sst {NS}><si><t>{long}</t></si></sst>'})
rows = ''.join(f'<row r="{i}"><c r="A{i}"><v>1</v></c></row>' for i in range(2, 6000))
book('rows', {'xl/worksheets/sheet1.xml': sheet(HEAD + rows)})
book('far', {'xl/worksheets/sheet1.xml': sheet(HEAD + GOOD + '<row r="1048576">' + cell('XFD1048576', 'x') + '</row>')})
def link(z):
    info = zipfile.ZipInfo('xl/worksheets/sheet2.xml'); info.external_attr = 0o120777 << 16
    z.writestr(info, '/etc/passwd')
    z.writestr('xl/externalLinks/externalLink1.xml', '<externalLink/>')
    z.writestr('../../outside', 'x')
book('links', {'xl/worksheets/sheet1.xml': good}, link)
many = ' '.join(f'a{i}="x"' for i in range(80000))
names = ' '.join(f'xmlns:n{i}="u"' for i in range(1000000))
some = ' '.join(f'xmlns:n{i}="u"' for i in range(300000))
for where, row in [('row', '<row r="2" @>'), ('cell', '<c r="A2" t="inlineStr" @>')]:
    plain = '<row r="2">' if where == 'row' else '<c r="A2" t="inlineStr">'
    book(f'attributes-{where}', {'xl/worksheets/sheet1.xml': sheet(HEAD + GOOD.replace(plain, row.replace('@', many)))})
    book(f'namespaces-{where}', {'xl/worksheets/sheet1.xml': sheet(HEAD + GOOD.replace(plain, row.replace('@', some)))})
book('attributes-book', {'xl/workbook.xml': BOOK.replace('<sheets>', f'<sheets {many}>'), 'xl/worksheets/sheet1.xml': good})
book('attributes-rels', {'xl/_rels/workbook.xml.rels': BOOK_RELS.replace('<Relationship ', f'<Relationship {many} '), 'xl/worksheets/sheet1.xml': good})
book('a-million-namespaces', {'xl/worksheets/sheet1.xml': sheet(HEAD + GOOD.replace('<row r="2">', f'<row r="2" {names}>'))})
"#;

/// The most memory the program has had, in megabytes.
fn memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() / 1024
}

#[tokio::test]
async fn io_03_a_workbook_that_wants_to_be_large_is_not_opened() {
    let folder = tempfile::tempdir().unwrap();
    let made = Command::new(python()).args(["-c", BOMBS]).arg(folder.path()).output().unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let (house, season, _) = quiet().await;
    let organiser = olga(&house).await;
    let read = |name: &str| fs::read(folder.path().join(format!("{name}.xlsx"))).unwrap();
    for name in ["good", "links"] {
        let looked = look(&organiser, name, &read(name), &[("as", "reports")]).await;
        assert!(plain(&looked).contains("Take in one report"), "{name}: {}", sentences(&looked));
    }
    for (name, sentence) in [
        ("strings", "unpacks to more"),
        ("nested", "cannot be read"),
        ("entities", "cannot be read"),
        ("parts", "unpacks to more"),
        ("one-text-everywhere", "unpacks to more"),
        ("rows", "more than 5000 rows"),
        ("far", "more than 200 columns"),
        ("large-sheet", ""),
    ] {
        let bytes = read(name);
        assert!(bytes.len() < 6 * 1024 * 1024, "{name} is no bomb: {}", bytes.len());
        let looked = look(&organiser, name, &bytes, &[("as", "reports")]).await;
        assert_eq!(looked.status, 422, "{name}");
        assert!(plain(&looked).contains(sentence), "{name}: {}", sentences(&looked));
    }
    assert!(memory() < 768, "all of it was unpacked: {} MB", memory());
    assert_eq!(reports(&house, season.id).await, 0);
}

/// Readers of XML have been held up for days by these.
#[tokio::test]
async fn io_04_attributes_and_namespaces_without_end_hold_nobody_up() {
    let folder = tempfile::tempdir().unwrap();
    let made = Command::new(python()).args(["-c", BOMBS]).arg(folder.path()).output().unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let (house, season, _) = quiet().await;
    let organiser = olga(&house).await;
    let mut read_whole = 0;
    for name in [
        "attributes-row",
        "attributes-cell",
        "attributes-book",
        "attributes-rels",
        "namespaces-row",
        "namespaces-cell",
        "a-million-namespaces",
    ] {
        let bytes = fs::read(folder.path().join(format!("{name}.xlsx"))).unwrap();
        let looked = look(&organiser, name, &bytes, &[("as", "reports")]).await;
        let page = plain(&looked);
        let whole = looked.status == 200 && page.contains("Take in one report");
        let refused = looked.status == 422
            && ["cannot be read", "unpacks to more", "larger than"].iter().any(|it| page.contains(it));
        assert!(whole || refused, "{name}: {} {}", looked.status, sentences(&looked));
        read_whole += usize::from(whole);
    }
    assert!(read_whole > 0, "what is odd and harmless is read");
    assert!(memory() < 768, "{} MB", memory());
    assert_eq!(reports(&house, season.id).await, 0);
}

const STRICT: &str = r#"
import sys, zipfile, xml.dom.minidom, io, json, re, openpyxl
data = open(sys.argv[1], 'rb').read()
with zipfile.ZipFile(io.BytesIO(data)) as z:
    for name in z.namelist():
        if name.endswith(('.xml', '.rels')): xml.dom.minidom.parseString(z.read(name))
book = openpyxl.load_workbook(io.BytesIO(data))
# as Excel writes what XML cannot say
plain = lambda text: re.sub('_x[0-9A-F]{4}_', '', text)
print(json.dumps([plain(str(c.value)) for sheet in book for row in sheet.iter_rows() for c in row if c.value is not None]))
"#;

/// What XML cannot say, and what would end a part of it early, in every field of a nomination.
#[tokio::test]
async fn io_07_whatever_stands_in_a_field_the_xml_we_give_out_is_well_formed() {
    const ODD: &str = "a]]>b <c>&amp; \u{1}\u{8}\u{b}\u{1f} \u{fffe}\u{ffff} \u{1f469}\u{200d}\u{1f4bb} æøå";
    let (house, season, account) = quiet().await;
    let store = &house.backend().store;
    let now = house.backend().now();
    let odd = || ODD.to_owned();
    let text = NominationText {
        category: Some(store.list_categories(season.id).await.unwrap()[0].id),
        library: odd(),
        title: odd(),
        summary: odd(),
        what_was_done: odd(),
        why_it_worked: odd(),
        target_group: odd(),
        goal: odd(),
        effort: odd(),
        link: odd(),
        names_to_cover: odd(),
        skills: odd(),
        language: Some(ContentLanguage::En),
        ..NominationText::default()
    };
    let id = store.record_draft(season.id, DraftOwner::Account(account), &text, now).await.unwrap();
    let metric =
        MetricText { what: odd(), after: odd(), period: odd(), source: odd(), ..MetricText::default() };
    store.change_draft(id, None, now, |_, metrics| metrics.push(metric)).await.unwrap().unwrap();
    house.send_as_it_is(id).await;
    let organiser = olga(&house).await;

    let strict = |bytes: &[u8], what: &str| -> Vec<String> {
        let file = tempfile::NamedTempFile::new().unwrap();
        fs::write(file.path(), bytes).unwrap();
        let told = Command::new(python()).args(["-c", STRICT]).arg(file.path()).output().unwrap();
        assert!(told.status.success(), "{what}: {}", String::from_utf8_lossy(&told.stderr));
        serde_json::from_slice(&told.stdout).unwrap()
    };
    let cells = strict(&exported(&organiser, "nominations", "xlsx").await, "xlsx");
    // nobody loses more than what cannot be said
    let sayable = |text: &str| -> String {
        text.chars().filter(|c| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}')).collect()
    };
    let found = cells.iter().filter(|cell| sayable(cell) == sayable(ODD)).count();
    assert!(found >= 12, "{found} of them: {cells:?}");
}

#[tokio::test]
async fn io_05_twice_adds_nothing_half_leaves_nothing_and_undoing_takes_all_of_it() {
    let (house, season, account) = quiet().await;
    let organiser = olga(&house).await;
    let row = |n: usize| format!("https://a.dk/{n};Web;Reason {n};Library {n};{n};");
    let many = |n: usize| (0..n).map(row).collect::<Vec<_>>().join("\n");
    let as_reports = [("as", "reports")];

    // row 900 of a thousand
    let broken = format!("{HEADINGS}\n{}", many(1000).replace("https://a.dk/898;", "ftp://a.dk/898;"));
    let looked = look(&organiser, "broken.csv", broken.as_bytes(), &as_reports).await;
    assert!(
        plain(&looked).contains("<b>Row 900:</b> “ftp://a.dk/898” is no web address"),
        "{}",
        sentences(&looked)
    );
    let whole = format!("{HEADINGS}\n{}", many(1000));
    let looked = look(&organiser, "whole.csv", whole.as_bytes(), &as_reports).await;
    // not even when the browser sends what the page did not
    let mut fields = hidden(&looked);
    let rows = fields.pop().unwrap().1.replace("https://a.dk/898\"", "javascript:alert(1)\"");
    fields.push(("rows", rows));
    let pairs: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, &**value)).collect();
    let refused = organiser.post(&format!("{PAGE}/take-in"), &pairs).await;
    assert_eq!(refused.status, 422);
    assert!(plain(&refused).contains("<b>Row 900:</b>"), "{}", sentences(&refused));
    assert_eq!(reports(&house, season.id).await, 0);

    assert_eq!(
        take_in(&organiser, "whole.csv", whole.as_bytes(), &as_reports).await.location(),
        format!("{PAGE}?done=1000")
    );
    let again = look(&organiser, "again.csv", whole.as_bytes(), &as_reports).await;
    assert!(plain(&again).contains("All of it is here already"), "{}", sentences(&again));
    // the same button pressed twice
    let mut twice = hidden(&looked);
    twice.retain(|(name, _)| *name != "name");
    let pairs: Vec<(&str, &str)> = twice.iter().map(|(name, value)| (*name, &**value)).collect();
    assert_eq!(organiser.post(&format!("{PAGE}/take-in"), &pairs).await.location(), format!("{PAGE}?done=0"));
    // two more, one of them twice in the file
    let more = format!("{HEADINGS}\n{}\n{}\n{}\n", row(999), row(1000), row(1000));
    assert_eq!(
        take_in(&organiser, "more.csv", more.as_bytes(), &as_reports).await.location(),
        format!("{PAGE}?done=1")
    );
    assert_eq!(reports(&house, season.id).await, 1001);

    let store = &house.backend().store;
    let batches = store.list_imports(season.id).await.unwrap();
    let told: Vec<(&str, i32, i32, &str)> =
        batches.iter().map(|batch| (&*batch.file_name, batch.added, batch.rows, &*batch.by)).collect();
    assert_eq!(told, [("more.csv", 1, 3, "Olga"), ("whole.csv", 1000, 1000, "Olga")]);
    let undo = async |at: usize| {
        let id = batches[at].id.to_string();
        organiser.post(&format!("{PAGE}/undo"), &[("import", &id)]).await
    };
    assert_eq!(undo(0).await.location(), format!("{PAGE}?undone=1"));
    assert_eq!(undo(0).await.status, 409, "it is undone");
    assert_eq!(organiser.post(&format!("{PAGE}/undo"), &[("import", "9999")]).await.status, 404);
    let report = store.list_latest_reports(season.id, 1).await.unwrap()[0].id;
    organiser.post(&format!("/en/organise/reports/{report}/promote"), &[]).await;
    let refused = undo(1).await;
    assert_eq!(refused.status, 409);
    assert!(plain(&refused).contains("gone on from one of its rows"), "{}", refused.body);
    assert_eq!(reports(&house, season.id).await, 1000);
    let draft = store.list_nominations_of(account).await.unwrap().remove(0).id;
    let draft = store.find_nomination(draft).await.unwrap().unwrap();
    assert_eq!((draft.text.link.starts_with("https://a.dk/"), draft.stage.label()), (true, None));

    let log = store.list_audit(&store::audit::AuditQuery { most: 10, ..Default::default() }).await.unwrap();
    let acts: Vec<(&str, &str)> = log.iter().map(|entry| (&*entry.act, &*entry.what)).collect();
    assert_eq!(
        acts[..4],
        [
            ("promote-report", ""),
            ("undo-import", "1 reports"),
            ("import-submissions", "1 reports"),
            ("import-submissions", "1000 reports"),
        ]
    );
    assert_eq!(store.check_invariants().await.unwrap(), Vec::<String>::new());
}

#[tokio::test]
async fn nominations_are_sent_only_whole_and_taken_out_until_a_juror_begins() {
    let (house, season, _) = quiet().await;
    let organiser = olga(&house).await;
    let (store, now) = (&house.backend().store, house.backend().now());
    let juror = EmailAddress::parse("jo@jury.example").unwrap();
    let juror = store.record_account(&juror, "Jo", now).await.unwrap();
    store.record_role(juror, season.id, Role::Juror, now).await.unwrap();
    store.record_round(season.id, now - Span::days(1), now + Span::days(30), now).await.unwrap();
    let head = "Titel,Bibliotek,Kategori,Kort fortalt,Beskrivelse,Hvorfor,Målgruppe,Indsats,Kanaler,Kilde,Metric,Before,After,Period,Source of the number";
    let row = "Bokfjes,Levanger bibliotek,årets SAMTALE,Kort,Hver fredag,Enkelt,Lesere,En time,\"Instagram, X\",https://a.no/?utm_source=x,Følgere,0,94,mai,egen telling";
    let file = |row: &str| format!("{head}\n{row}\n");
    let sent = [("as", "sent"), ("language", "nb")];
    for (row, sentence) in [
        (row.replace("årets SAMTALE", "Årets kage"), "“Årets kage” is no category of this season"),
        (row.replace("årets SAMTALE", ""), "Choose which award it is for"),
        (row.replace("En time", ""), "Say what it took"),
        (row.replace("egen telling", ""), "Number 1: say what was counted"),
        (row.replace("Bokfjes", ""), "“Title” is empty"),
    ] {
        let looked = look(&organiser, "n.csv", file(&row).as_bytes(), &sent).await;
        assert_eq!(looked.status, 422, "{sentence}");
        assert!(
            plain(&looked).contains(&format!("<b>Row 2:</b> {sentence}")),
            "{sentence}: {}",
            sentences(&looked)
        );
    }
    let taken = take_in(&organiser, "n.csv", file(row).as_bytes(), &sent).await;
    assert_eq!(taken.location(), format!("{PAGE}?done=1"), "{}", taken.body);
    let out = exported_json(&organiser, "nominations").await.remove(0);
    assert_eq!((&out["number"], &out["channels"]), (&json!("N-001"), &json!(["instagram", "twitter"])));
    assert_eq!((&out["source_link"], &out["category"]), (&json!("https://a.no/"), &json!("Årets samtale")));
    assert_eq!(out["metrics"][0]["after"], "94");

    let batch = || async { store.list_imports(season.id).await.unwrap()[0].id.to_string() };
    let undone = organiser.post(&format!("{PAGE}/undo"), &[("import", &batch().await)]).await;
    assert_eq!(undone.location(), format!("{PAGE}?undone=1"));
    assert_eq!(exported_json(&organiser, "nominations").await, Vec::<Value>::new());
    assert_eq!(store.check_invariants().await.unwrap(), Vec::<String>::new());

    take_in(&organiser, "n.csv", file(row).as_bytes(), &sent).await;
    let id = store.list_nominations_for_export(season.id).await.unwrap()[0].id;
    store.declare_conflict(juror, id, domain::jury::ConflictKind::None, "", now).await.unwrap();
    let refused = organiser.post(&format!("{PAGE}/undo"), &[("import", &batch().await)]).await;
    assert_eq!(refused.status, 409);

    // a draft that was changed stays; one that was not goes
    let drafts = [("as", "drafts"), ("category", "everyday")];
    let other = row.replace("Bokfjes", "Noget andet");
    take_in(&organiser, "d.csv", file(&other).as_bytes(), &drafts).await;
    house.pass(Span::minutes(5));
    let later = olga(&house).await;
    let listed = store.list_imports(season.id).await.unwrap();
    assert_eq!(listed[0].manner.as_str(), "drafts");
    let mine = later.get("/en/my/nominations").await;
    assert!(mine.body.contains("Noget andet"), "{}", mine.body);
    let path = mine.values("href=\"/en/my/nominations/");
    let id: NominationId = path.iter().find_map(|path| path.split('/').next()?.parse().ok()).unwrap();
    store
        .change_draft(id, None, house.backend().now(), |text, _| text.title.push('!'))
        .await
        .unwrap()
        .unwrap();
    let id = listed[0].id.to_string();
    assert_eq!(later.post(&format!("{PAGE}/undo"), &[("import", &id)]).await.status, 409);

    // after the call has closed, only as drafts
    house.pass(Span::days(30));
    let later = olga(&house).await;
    let third = row.replace("Bokfjes", "Et tredje");
    let looked = look(&later, "n.csv", file(&third).as_bytes(), &sent).await;
    assert_eq!(looked.status, 422);
    assert!(plain(&looked).contains("Take the file in as drafts"), "{}", looked.body);
    assert_eq!(look(&later, "n.csv", file(&third).as_bytes(), &drafts).await.status, 200);
}

/// A university library with a number, and a public one without.
async fn register(house: &House) {
    let row = |isil: Option<&str>, name: &str, kind: &str| LibraryRow {
        isil: isil.map(|isil| Isil::parse(isil, "DK").unwrap()),
        name: name.to_owned(),
        short_name: name.to_owned(),
        library_type: kind.to_owned(),
        country: "DK".to_owned(),
        municipality: "Aalborg".to_owned(),
        region: String::new(),
        population: None,
        homepage: String::new(),
        languages: String::new(),
        channels: String::new(),
    };
    let rows =
        [row(Some("DK-820050"), "Aalborg Universitetsbibliotek", "academic"), row(None, "Aalborg", "public")];
    let now = house.backend().now();
    house.backend().store.import_libraries(&rows, None, None, now).await.unwrap();
}

#[tokio::test]
async fn imported_rows_are_asked_what_a_category_asks_of_everybody_and_told_so_before_they_are_taken_in() {
    let (house, season, _) = quiet().await;
    register(&house).await;
    let organiser = olga(&house).await;
    let store = &house.backend().store;
    let category = store.list_categories(season.id).await.unwrap()[0].id;
    let rules = [
        ("library_types", "academic"),
        ("metrics_min", "1"),
        ("q0-en", "Who may call you?"),
        ("q0-da", "Hvem må ringe?"),
        ("q0-asked", "sending"),
        ("q0-required", "yes"),
    ];
    let path = format!("/en/organise/season/categories/{category}/rules");
    assert_eq!(organiser.post(&path, &rules).await.status, 303);
    let row = |title: &str, library: &str, isil: &str| {
        json!({
            "title": title, "library": library, "isil": isil, "category": "everyday", "summary": "In short",
            "what_was_done": "We lit a lamp", "why_it_worked": "It was dark", "target_group": "Readers",
            "effort": "An hour", "language": "en", "own": {"q1": "Anybody"},
            "metrics": [{"what": "Visits", "after": "7", "period": "May", "source": "Counted"}],
        })
    };
    let mut bare = row("No number, no answer", "Aalborg Universitetsbibliotek", "");
    bare["metrics"] = json!([]);
    bare["own"] = json!({"q1": " "});
    let rows = [
        row("By its name", "Aalborg Universitetsbibliotek", ""),
        row("By its number", "The library of the university", "DK-820050"),
        row("Of another kind", "Aalborg", ""),
        bare,
    ];
    let file = |rows: &[Value]| serde_json::to_vec(&json!(rows)).unwrap();
    let sent = [("as", "sent"), ("language", "en")];

    let looked = look(&organiser, "n.json", &file(&rows), &sent).await;
    assert_eq!(looked.status, 422);
    let problems = plain(&looked);
    for told in [
        "<b>Row 3:</b> This award is open to academic libraries that are in the register",
        "<b>Row 4:</b> This award asks for at least 1 number with period and source",
        "<b>Row 4:</b> Answer “Who may call you?”",
        "can be taken in as a draft and mended there",
    ] {
        assert!(problems.contains(told), "{told}: {}", sentences(&looked));
    }
    assert!(!problems.contains("<b>Row 1:</b>") && !problems.contains("<b>Row 2:</b>"), "{problems}");
    assert_eq!(exported_json(&organiser, "nominations").await, Vec::<Value>::new());

    // what may be sent is sent, under the library it names
    let taken = take_in(&organiser, "n.json", &file(&rows[..2]), &sent).await;
    assert_eq!(taken.location(), format!("{PAGE}?done=2"), "{}", sentences(&taken));
    let out = exported_json(&organiser, "nominations").await;
    assert_eq!((&out[0]["isil"], &out[1]["isil"]), (&json!("DK-820050"), &json!("DK-820050")));

    // drafts are warned of the same, and come in; in Danish too
    let drafts = [("as", "drafts"), ("language", "en")];
    let looked = look(&organiser, "n.json", &file(&rows[2..]), &drafts).await;
    assert_eq!(looked.status, 200);
    let warned = plain(&looked);
    assert!(warned.contains("3 things are asked for that the file does not tell"), "{warned}");
    assert!(warned.contains("<b>Row 2:</b> Answer “Who may call you?”"), "{warned}");
    let taken = take_in(&organiser, "n.json", &file(&rows[2..]), &drafts).await;
    assert_eq!(taken.location(), format!("{PAGE}?done=2"));
    assert_eq!(organiser.get("/da/organise/import").await.status, 200);
    // a row that was changed on its way back is asked again
    let looked = look(&organiser, "m.json", &file(&[row("Once more", "Aalborg", "")]), &drafts).await;
    let mut fields = hidden(&looked);
    fields[0].1 = "sent".to_owned();
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, &**value)).collect();
    let refused = organiser.post(&format!("{PAGE}/take-in"), &fields).await;
    assert_eq!(refused.status, 422);
    assert!(plain(&refused).contains("<b>Row 1:</b> This award is open to"), "{}", sentences(&refused));
}

#[tokio::test]
async fn imported_rows_count_towards_what_a_library_may_send_and_are_told_so_before() {
    let (house, ..) = quiet().await;
    house.run_sql("UPDATE season SET cap_per_library = 2");
    let organiser = olga(&house).await;
    let head = "Titel,Bibliotek,Kategori,Kort fortalt,Beskrivelse,Hvorfor,Målgruppe,Indsats";
    let file = |titles: &[&str]| {
        let rows: Vec<String> = titles
            .iter()
            .map(|title| format!("{title},Levanger,everyday,Kort,Hver fredag,Enkelt,Lesere,En time"))
            .collect();
        format!("{head}\n{}\n", rows.join("\n"))
    };
    let sent = [("as", "sent"), ("language", "nb")];
    take_in(&organiser, "a.csv", file(&["One"]).as_bytes(), &sent).await;

    // the first is here already and counts once
    let looked = look(&organiser, "b.csv", file(&["One", "Two", "Three"]).as_bytes(), &sent).await;

    assert_eq!(looked.status, 422);
    let told = plain(&looked);
    assert!(told.contains("<b>Row 4:</b> its library has sent 2 already"), "{}", sentences(&looked));
    assert!(!told.contains("<b>Row 3:</b>"), "{}", sentences(&looked));
    let taken = take_in(&organiser, "b.csv", file(&["One", "Two"]).as_bytes(), &sent).await;
    assert_eq!(taken.location(), format!("{PAGE}?done=1"), "{}", sentences(&taken));
}

#[tokio::test]
async fn io_11_text_that_no_page_can_show_is_turned_down_by_name_and_by_row() {
    let (house, season, _) = quiet().await;
    let organiser = olga(&house).await;
    let stacked = format!("Z{}algo", "\u{310}".repeat(40));
    let long = "ø".repeat(100_000);
    for (text, sentence) in [
        ("a\0b", "characters that no page can show"),
        ("a\u{7}b", "characters that no page can show"),
        ("a\u{202e}b", "turn the direction of writing"),
        (&*stacked, "too many accents"),
        (&*long, "longer than 8,000 characters"),
    ] {
        let row = json!([{"link": "https://a.dk/", "channel": "Web", "why": text}]);
        let looked = look(&organiser, "a.json", row.to_string().as_bytes(), &[("as", "reports")]).await;
        assert_eq!(looked.status, 422, "{sentence}");
        assert!(
            plain(&looked).contains("<b>Row 1:</b> “Why”") && plain(&looked).contains(sentence),
            "{}",
            sentences(&looked)
        );
        let row = json!([{"title": "T", "metrics": [{"what": text, "after": "1"}]}]);
        let looked = look(&organiser, "a.json", row.to_string().as_bytes(), &[("as", "drafts")]).await;
        assert_eq!(looked.status, 422, "in a number: {sentence}");
        // beside the form it is kept as it is written in JSON
        let row = json!([{"title": sentence, "partners": [{"name": text}]}]);
        let looked = look(&organiser, "a.json", row.to_string().as_bytes(), &[("as", "drafts")]).await;
        assert_eq!(looked.status, if text.len() > 64 * 1024 { 422 } else { 200 }, "kept: {sentence}");
    }
    let fine = "مكتبة ספרייה İstanbul Ålborg 👩\u{200d}👧 é";
    let row = json!([{"link": "https://a.dk/", "channel": "Web", "why": fine, "library": fine}]);
    let taken = take_in(&organiser, "a.json", row.to_string().as_bytes(), &[("as", "reports")]).await;
    assert_eq!(taken.location(), format!("{PAGE}?done=1"));
    assert_eq!(exported_json(&organiser, "reports").await[0]["why"], fine);
    assert_eq!(reports(&house, season.id).await, 1);
}

#[tokio::test]
async fn io_01_what_would_be_calculated_goes_out_as_text_and_comes_in_as_it_was() {
    let (house, ..) = quiet().await;
    let organiser = olga(&house).await;
    let formulas = ["=1+1", "+4512345678", "-1", "@SUM(A1)", "＝1", ";=1", "'=1", "'plain"];
    let rows: Vec<Value> = formulas
        .iter()
        .map(|text| json!({"link": "https://a.dk/", "channel": "Web", "why": text, "library": text}))
        .collect();
    take_in(&organiser, "a.json", json!(rows).to_string().as_bytes(), &[("as", "reports")]).await;
    let csv = String::from_utf8(exported(&organiser, "reports", "csv").await).unwrap();
    for line in csv.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        assert!(cells[6].trim_start_matches('"').starts_with('\''), "{line}");
    }
    for (format, name) in [("csv-excel", "a.csv"), ("csv", "b.csv"), ("xlsx", "c.xlsx")] {
        let (other, ..) = quiet().await;
        let there = olga(&other).await;
        let bytes = exported(&organiser, "reports", format).await;
        take_in(&there, name, &bytes, &[("as", "reports")]).await;
        let out = exported_json(&there, "reports").await;
        let back: Vec<&str> = out.iter().map(|row| row["why"].as_str().unwrap()).collect();
        assert_eq!(back, formulas, "{format}");
    }
}
