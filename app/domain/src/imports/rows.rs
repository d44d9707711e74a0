//! One row of a file, read into a report or a nomination, or what is wrong with it.

use super::{
    KEPT_MAX,
    columns::{ImportKind, columns},
    text::{TextFault, faults_of, unguarded},
    values::{Manner, channels_in, cut_tracking, read_date, read_number},
};
use crate::{
    accounts::EmailAddress,
    ids::CategoryId,
    language::{ContentLanguage, Language, Localised},
    libraries::{Isil, IsilFault, Registered},
    nominations::{
        LINE_MAX, LinkText, METRICS_MAX, MetricText, Missing, NominationText, QuoteText, Rules, TEXT_MAX,
        is_web_link, missing, missing_evidence,
    },
    search::fold,
    seasons::Category,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The cells of a row by the names of their columns.
pub type Cells = BTreeMap<&'static str, String>;

/// A report as a file tells it. Empty where the file says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ImportedReport {
    /// A day as `2017-07-03`: when the source was published.
    pub published_on: String,
    /// As written, be it one library or several.
    pub library: String,
    pub isil: String,
    /// Two letters of ISO 3166.
    pub country: String,
    /// As written, be it one channel or several.
    pub channel: String,
    pub link: String,
    pub why: String,
    pub metric: String,
    /// With a point before its decimals, which are kept as they were written.
    pub value: String,
    pub unit: String,
    pub language: String,
    pub email: String,
}

/// A nomination as a file tells it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ImportedNomination {
    /// Its category is found by [`ImportedNomination::category`] once the season is known.
    pub text: NominationText,
    pub metrics: Vec<MetricText>,
    /// All links with their notes, as our own files tell them; empty where a file tells one link only.
    pub links: Vec<LinkText>,
    pub quotes: Vec<QuoteText>,
    pub isil: String,
    /// A category by its name or its short name.
    pub category: String,
    pub source_title: String,
    pub source_link: String,
    /// What the file says beside the questions of the form, as JSON; empty where it says nothing.
    pub kept: String,
}

/// What is wrong with a row, and in which column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowFault {
    Empty(&'static str),
    Text(&'static str, TextFault),
    NotALink(&'static str, String),
    NotADate(String),
    NotANumber(String),
    NotAnAddress(String),
    UnknownLanguage(String),
    UnknownCountry(String),
    UnknownCategory(String),
    Isil(IsilFault),
    TooManyMetrics(usize),
    /// More is kept beside the form than [`KEPT_MAX`].
    TooMuchKept,
    /// It could not be sent to the jury.
    Missing(Missing),
    /// Its category's own question, in these words, has no answer that will do.
    Unanswered(Localised),
    /// Its library has sent as many as it may.
    Cap(u32),
    /// More or fewer cells than the first row has.
    Ragged {
        cells: usize,
        expected: usize,
    },
}

/// The longest link, in characters.
const LINK_MAX: usize = 2_000;

/// The longest value of a column, in characters.
fn longest(column: &str) -> usize {
    match column {
        "link" | "source_link" => LINK_MAX,
        "why" | "summary" | "what_was_done" | "why_it_worked" | "effort" | "names_to_cover"
        | "offline_effect" | "side_effects" | "talk_about" | "how" | "who_does_what" | "get_better"
        | "amplifiers" | "skills" => TEXT_MAX,
        _ => LINE_MAX,
    }
}

/// Cells as they were meant: without blanks around and apostrophes of spreadsheets, and everything wrong with them.
struct Reader<'a> {
    cells: &'a Cells,
    manner: Manner,
    faults: Vec<RowFault>,
}

impl<'a> Reader<'a> {
    fn new(kind: ImportKind, cells: &'a Cells, manner: Manner) -> Self {
        let mut reader = Self { cells, manner, faults: Vec::new() };
        for column in columns(kind).iter().filter(|column| !column.left_out) {
            let text = reader.text(column.name);
            if column.needed && text.is_empty() {
                reader.faults.push(RowFault::Empty(column.name));
            }
            let found = faults_of(&text, longest(column.name));
            reader.faults.extend(found.into_iter().map(|fault| RowFault::Text(column.name, fault)));
        }
        reader
    }

    fn text(&self, column: &str) -> String {
        let cell = self.cells.get(column).map_or("", String::as_str);
        let cell = if self.manner.guarded { unguarded(cell) } else { cell };
        cell.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}').to_owned()
    }

    /// A cell that means something, or is said to mean nothing.
    fn meant(
        &mut self,
        column: &str,
        read: impl FnOnce(&str) -> Option<String>,
        fault: impl FnOnce(String) -> RowFault,
    ) -> String {
        let text = self.text(column);
        if text.is_empty() {
            return text;
        }
        read(&text).unwrap_or_else(|| {
            self.faults.push(fault(shortened(&text)));
            String::new()
        })
    }

    fn link(&mut self, column: &'static str) -> String {
        let read = |text: &str| is_web_link(text).then(|| cut_tracking(text));
        self.meant(column, read, |text| RowFault::NotALink(column, text))
    }

    fn country(&mut self) -> String {
        let read = |text: &str| {
            let sound = text.len() == 2 && text.chars().all(|c| c.is_ascii_alphabetic());
            sound.then(|| text.to_ascii_uppercase())
        };
        self.meant("country", read, RowFault::UnknownCountry)
    }

    fn isil(&mut self, country: &str) -> String {
        let text = self.text("isil");
        let of = if country.is_empty() { text.get(..2).unwrap_or_default() } else { country };
        match &*text {
            "" => String::new(),
            text => match Isil::parse(text, of) {
                Ok(isil) => isil.as_str().to_owned(),
                Err(fault) => {
                    self.faults.push(RowFault::Isil(fault));
                    String::new()
                }
            },
        }
    }

    fn language(&mut self) -> Option<ContentLanguage> {
        let text = self.text("language");
        let found = language_named(&text);
        if found.is_none() && !text.is_empty() {
            self.faults.push(RowFault::UnknownLanguage(shortened(&text)));
        }
        found
    }
}

/// Enough of a cell to know it by in a sentence about it.
fn shortened(text: &str) -> String {
    const MOST: usize = 60;
    let mut short: String = text.chars().filter(|c| !c.is_control()).take(MOST).collect();
    if text.chars().nth(MOST).is_some() {
        short.push('…');
    }
    short
}

fn language_named(text: &str) -> Option<ContentLanguage> {
    match &*fold(text) {
        "da" | "dk" | "dansk" | "danish" | "danska" => Some(ContentLanguage::Da),
        "nb" | "no" | "nn" | "norsk" | "norwegian" | "norska" | "bokmal" | "nynorsk" => {
            Some(ContentLanguage::Nb)
        }
        "sv" | "se" | "svensk" | "svenska" | "swedish" => Some(ContentLanguage::Sv),
        "en" | "engelsk" | "engelska" | "english" => Some(ContentLanguage::En),
        _ => None,
    }
}

/// Reads a report; one that names no language is in `otherwise`.
pub fn read_report(
    cells: &Cells,
    manner: Manner,
    otherwise: ContentLanguage,
) -> Result<ImportedReport, Vec<RowFault>> {
    let mut reader = Reader::new(ImportKind::Reports, cells, manner);
    let country = reader.country();
    let read_value = |text: &str| read_number(text, manner.marks);
    let row = ImportedReport {
        published_on: reader.meant("published_on", read_date, RowFault::NotADate),
        isil: reader.isil(&country),
        link: reader.link("link"),
        value: reader.meant("value", read_value, RowFault::NotANumber),
        email: reader.meant(
            "email",
            |text| EmailAddress::parse(text).is_ok().then(|| text.to_owned()),
            RowFault::NotAnAddress,
        ),
        language: reader.language().unwrap_or(otherwise).tag().to_owned(),
        library: reader.text("library"),
        channel: reader.text("channel"),
        why: reader.text("why"),
        metric: reader.text("metric"),
        unit: reader.text("unit"),
        country,
    };
    if reader.faults.is_empty() { Ok(row) } else { Err(reader.faults) }
}

/// Reads a nomination: `metrics` and `kept` are what only files with parts inside parts can tell.
pub fn read_nomination(
    cells: &Cells,
    metrics: Vec<MetricText>,
    kept: String,
    manner: Manner,
    otherwise: ContentLanguage,
) -> Result<ImportedNomination, Vec<RowFault>> {
    let mut reader = Reader::new(ImportKind::Nominations, cells, manner);
    // what is kept whole may name a file where others name an address
    let source = reader.text("source_link");
    let source_link =
        if !kept.is_empty() && !is_web_link(&source) { String::new() } else { reader.link("source_link") };
    let own = metric([
        reader.text("metric"),
        reader.text("before"),
        reader.text("after"),
        reader.text("period"),
        reader.text("metric_source"),
    ]);
    let metrics: Vec<MetricText> =
        std::iter::once(own).chain(metrics).filter(|metric| !metric.is_blank()).collect();
    if metrics.len() > METRICS_MAX {
        reader.faults.push(RowFault::TooManyMetrics(METRICS_MAX));
    }
    for metric in &metrics {
        for text in [&metric.what, &metric.before, &metric.after, &metric.period, &metric.source] {
            let found = faults_of(text, TEXT_MAX);
            reader.faults.extend(found.into_iter().map(|fault| RowFault::Text("metric", fault)));
        }
    }
    if kept.len() > KEPT_MAX {
        reader.faults.push(RowFault::TooMuchKept);
    }
    let row = ImportedNomination {
        text: NominationText {
            library: reader.text("library"),
            title: reader.text("title"),
            summary: reader.text("summary"),
            what_was_done: reader.text("what_was_done"),
            why_it_worked: reader.text("why_it_worked"),
            target_group: reader.text("target_group"),
            goal: reader.text("goal"),
            channels: channel_names(&reader.text("channels")),
            effort: reader.text("effort"),
            link: reader.link("link"),
            names_to_cover: reader.text("names_to_cover"),
            kind: reader.text("kind").parse().unwrap_or_default(),
            relation: reader.text("relation").parse().unwrap_or_default(),
            team: reader.text("team").parse().ok(),
            ai_help: reader.text("ai_help").parse().ok(),
            period_from: reader.text("period_from"),
            period_to: reader.text("period_to"),
            offline_effect: reader.text("offline_effect"),
            side_effects: reader.text("side_effects"),
            talk_about: reader.text("talk_about"),
            how: reader.text("how"),
            who_does_what: reader.text("who_does_what"),
            get_better: reader.text("get_better"),
            amplifiers: reader.text("amplifiers"),
            hours: reader.text("hours"),
            money: reader.text("money"),
            skills: reader.text("skills"),
            languages_used: reader.text("languages_used"),
            language: Some(reader.language().unwrap_or(otherwise)),
            ..NominationText::default()
        },
        isil: reader.isil(""),
        category: reader.text("category"),
        source_title: reader.text("source_title"),
        source_link,
        metrics,
        links: Vec::new(),
        quotes: Vec::new(),
        kept,
    };
    if reader.faults.is_empty() { Ok(row) } else { Err(reader.faults) }
}

/// A number about effect from its five answers: what, before, after, over how long, says who.
pub fn metric([what, before, after, period, source]: [String; 5]) -> MetricText {
    MetricText { what, before, after, period, source, ..MetricText::default() }
}

/// Channels as the form names them; those it does not know, as they were written.
fn channel_names(cell: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in cell.split([',', ';', '\n']).map(str::trim).filter(|name| !name.is_empty()) {
        let known = channels_in(name).first().map(|channel| channel.as_str().to_owned());
        let name = known.unwrap_or_else(|| name.to_owned());
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

fn cells_of<const N: usize>(pairs: [(&'static str, &str); N]) -> Cells {
    pairs
        .into_iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(name, text)| (name, text.to_owned()))
        .collect()
}

impl ImportedReport {
    /// The row as the cells it is read from, as programs write.
    pub fn cells(&self) -> Cells {
        cells_of([
            ("published_on", &self.published_on),
            ("library", &self.library),
            ("isil", &self.isil),
            ("country", &self.country),
            ("channel", &self.channel),
            ("link", &self.link),
            ("why", &self.why),
            ("metric", &self.metric),
            ("value", &self.value),
            ("unit", &self.unit),
            ("language", &self.language),
            ("email", &self.email),
        ])
    }
}

impl ImportedNomination {
    /// The row as the cells it is read from, as programs write; its numbers and what is kept go beside them.
    pub fn cells(&self) -> Cells {
        let text = &self.text;
        cells_of([
            ("title", &text.title),
            ("library", &text.library),
            ("isil", &self.isil),
            ("category", &self.category),
            ("language", text.language.map_or("", ContentLanguage::tag)),
            ("summary", &text.summary),
            ("what_was_done", &text.what_was_done),
            ("why_it_worked", &text.why_it_worked),
            ("target_group", &text.target_group),
            ("goal", &text.goal),
            ("channels", &text.channels.join("; ")),
            ("effort", &text.effort),
            ("link", &text.link),
            ("names_to_cover", &text.names_to_cover),
            ("kind", text.kind.as_str()),
            ("relation", text.relation.as_str()),
            ("team", text.team.map_or("", |team| team.as_str())),
            ("ai_help", text.ai_help.map_or("", |help| help.as_str())),
            ("period_from", &text.period_from),
            ("period_to", &text.period_to),
            ("offline_effect", &text.offline_effect),
            ("side_effects", &text.side_effects),
            ("talk_about", &text.talk_about),
            ("how", &text.how),
            ("who_does_what", &text.who_does_what),
            ("get_better", &text.get_better),
            ("amplifiers", &text.amplifiers),
            ("hours", &text.hours),
            ("money", &text.money),
            ("skills", &text.skills),
            ("languages_used", &text.languages_used),
            ("source_title", &self.source_title),
            ("source_link", &self.source_link),
        ])
    }

    /// Finds the category it names, by short name or by name in either language; one that names none goes to `otherwise`.
    pub fn find_category(
        &mut self,
        categories: &[Category],
        otherwise: Option<CategoryId>,
    ) -> Result<(), RowFault> {
        let wanted = fold(&self.category);
        if wanted.is_empty() {
            self.text.category = otherwise;
            return Ok(());
        }
        let is = |category: &&Category| {
            fold(&category.slug) == wanted
                || Language::ALL.iter().any(|&language| fold(category.name.exactly(language)) == wanted)
        };
        let found = categories.iter().find(is).map(|category| category.id);
        self.text.category = found;
        if found.is_some() { Ok(()) } else { Err(RowFault::UnknownCategory(shortened(&self.category))) }
    }
}

/// What keeps a row from being sent to the jury as it is: the same as keeps a nomination that was written here. `rules` are
/// those of its category, `library` is what the register says about it. A file carries no pictures.
pub fn still_missing(row: &ImportedNomination, rules: &Rules, library: Option<&Registered>) -> Vec<RowFault> {
    missing(&row.text, &row.metrics, &[], rules, library)
        .into_iter()
        .chain(missing_evidence(&row.links, &row.quotes))
        .map(|missing| match missing {
            Missing::Own(key) => {
                let asked = rules.questions.iter().find(|question| question.key == key);
                RowFault::Unanswered(asked.map(|question| question.label.clone()).unwrap_or_default())
            }
            missing => RowFault::Missing(missing),
        })
        .collect()
}

/// Which of a category's rules and questions a row that becomes a draft does not keep yet; whoever writes on is told as well.
pub fn not_kept_yet(row: &ImportedNomination, rules: &Rules, library: Option<&Registered>) -> Vec<RowFault> {
    let mut found = still_missing(row, rules, library);
    found.retain(|fault| matches!(fault, RowFault::Missing(Missing::Rule(_)) | RowFault::Unanswered(_)));
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::nominations::{Asked, OwnQuestion, Rule};

    fn cells(pairs: &[(&'static str, &str)]) -> Cells {
        pairs.iter().map(|(name, text)| (*name, (*text).to_owned())).collect()
    }

    fn report(pairs: &[(&'static str, &str)]) -> Result<ImportedReport, Vec<RowFault>> {
        read_report(&cells(pairs), Manner::default(), ContentLanguage::Da)
    }

    const LEAST: [(&str, &str); 3] = [("link", "https://a.dk/b"), ("channel", "Web"), ("why", "It did.")];

    #[test]
    fn a_report_is_read_as_it_was_meant() {
        let more = [
            ("link", "https://a.dk/?fbclid=1"),
            ("channel", " TikTok, Instagram "),
            ("why", "#why; \"because\""),
            ("published_on", "3.7.2017"),
            ("value", "1.497,5"),
            ("isil", "NO-2171900"),
            ("country", "no"),
            ("language", "Norsk"),
            ("library", "A; B"),
        ];
        let row = report(&more).unwrap();
        let expected = ImportedReport {
            link: "https://a.dk/".into(),
            channel: "TikTok, Instagram".into(),
            why: "#why; \"because\"".into(),
            published_on: "2017-07-03".into(),
            value: "1497.5".into(),
            isil: "NO-2171900".into(),
            country: "NO".into(),
            language: "nb".into(),
            library: "A; B".into(),
            ..ImportedReport::default()
        };
        assert_eq!(row, expected);
        assert_eq!(report(&LEAST).unwrap().language, "da");
    }

    #[test]
    fn everything_wrong_with_a_row_is_said_at_once() {
        let faults = report(&[
            ("link", "javascript:alert(1)"),
            ("published_on", "31-02-2020"),
            ("value", "mange"),
            ("isil", "DK-500000"),
            ("country", "DK"),
            ("language", "Klingon"),
            ("email", "mette"),
            ("why", "a\0"),
        ])
        .unwrap_err();
        assert_eq!(
            faults,
            [
                RowFault::Empty("channel"),
                RowFault::Text("why", TextFault::Unprintable),
                RowFault::NotADate("31-02-2020".into()),
                RowFault::Isil(IsilFault::National),
                RowFault::NotALink("link", "javascript:alert(1)".into()),
                RowFault::NotANumber("mange".into()),
                RowFault::NotAnAddress("mette".into()),
                RowFault::UnknownLanguage("Klingon".into()),
            ]
        );
    }

    #[test]
    fn what_a_spreadsheet_was_kept_from_calculating_is_read_without_its_apostrophe() {
        let mut row = LEAST;
        row[2].1 = "'=1+1";
        let manner = Manner { guarded: true, ..Manner::default() };
        assert_eq!(read_report(&cells(&row), manner, ContentLanguage::Da).unwrap().why, "=1+1");
        assert_eq!(report(&row).unwrap().why, "'=1+1", "where nothing is guarded");
    }

    #[test]
    fn what_was_read_is_read_again_as_it_is() {
        let manner = Manner { marks: super::super::Marks::English, guarded: false };
        let again = |cells: &Cells| read_report(cells, manner, ContentLanguage::En).unwrap();
        let mut full = cells(&LEAST);
        full.extend(cells(&[
            ("value", "1.234"),
            ("language", "sv"),
            ("country", "SE"),
            ("published_on", "2020-02-29"),
        ]));
        let row = again(&full);
        assert_eq!(row.value, "1.234");
        assert_eq!(again(&row.cells()), row);

        let read = |cells: &Cells, metrics| {
            read_nomination(cells, metrics, "{}".to_owned(), manner, ContentLanguage::En).unwrap()
        };
        let all: Vec<(&'static str, &str)> = super::super::NOMINATION_COLUMNS
            .iter()
            .map(|column| match column.name {
                "language" => ("language", "nb"),
                "isil" => ("isil", "NO-2171900"),
                "link" | "source_link" => (column.name, "https://a.no/b?c=d"),
                name => (name, "Some words"),
            })
            .collect();
        let row = read(&cells(&all), Vec::new());
        assert_eq!(row.metrics.len(), 1);
        assert_eq!(read(&row.cells(), row.metrics.clone()), row);
    }

    #[test]
    fn a_nomination_is_read_and_says_what_keeps_it_from_the_jury() {
        let row = cells(&[
            ("title", "Bokfjes"),
            ("channels", "Instagram, project platform, web"),
            ("source_link", "000_seed.txt"),
            ("metric", "Followers"),
            ("after", "94"),
        ]);
        let read = |kept: &str| {
            read_nomination(&row, Vec::new(), kept.to_owned(), Manner::default(), ContentLanguage::Nb)
        };
        let faults = read("").unwrap_err();
        assert_eq!(faults, [RowFault::NotALink("source_link", "000_seed.txt".into())]);
        let row = read("{\"source\":1}").unwrap();
        assert_eq!(row.text.channels, ["instagram", "project platform", "website"]);
        assert_eq!(row.text.language, Some(ContentLanguage::Nb));
        assert_eq!(row.metrics.len(), 1);
        let missing = still_missing(&row, &Rules::default(), None);
        assert!(missing.contains(&RowFault::Missing(Missing::Metric(1))), "{missing:?}");
        assert!(missing.contains(&RowFault::Missing(Missing::Category)), "{missing:?}");
        assert!(
            !missing.contains(&RowFault::Missing(Missing::Answer(crate::nominations::Question::Title))),
            "{missing:?}"
        );
    }

    #[test]
    fn a_row_is_asked_what_its_category_asks_and_a_draft_is_told_of_nothing_else() {
        let row = read_nomination(
            &cells(&[("title", "Bokfjes"), ("metric", "Followers")]),
            Vec::new(),
            String::new(),
            Manner::default(),
            ContentLanguage::Nb,
        )
        .unwrap();
        let label = Localised::new([(Language::En, "Who paid?".to_owned())]);
        let question =
            OwnQuestion { key: "q1".to_owned(), label: label.clone(), required: true, asked: Asked::Sending };
        let rules = Rules {
            pictures_min: 1,
            library_types: vec!["academic".to_owned()],
            questions: vec![question],
            ..Rules::default()
        };
        let rule = |rule: Rule| RowFault::Missing(Missing::Rule(rule));
        let kind = rule(Rule::LibraryTypes(rules.library_types.clone()));
        let asked = [kind.clone(), rule(Rule::Pictures(1)), RowFault::Unanswered(label)];
        assert_eq!(not_kept_yet(&row, &rules, None), asked);
        let all = still_missing(&row, &rules, None);
        assert!(asked.iter().all(|fault| all.contains(fault)) && all.len() > asked.len(), "{all:?}");

        let library = Registered { country: "NO".to_owned(), library_type: "academic".to_owned() };
        let mut row = row;
        row.text.own.insert("q1".to_owned(), "We did".to_owned());
        assert_eq!(not_kept_yet(&row, &rules, Some(&library)), asked[1..2]);
        row.quotes.push(QuoteText { text: "So good".to_owned(), ..QuoteText::default() });
        assert!(still_missing(&row, &rules, Some(&library)).contains(&RowFault::Missing(Missing::Quote(1))));
    }
}
