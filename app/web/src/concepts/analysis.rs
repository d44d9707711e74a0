//! Why a nomination works: three claims, each tied to the lines of evidence that carry it, and what speaks against them.
//!
//! Jurors and editors write the same record. It is read by jurors who do not know whose the nomination is, so an editor's
//! words are not taken where they would tell.

use crate::{
    assets::Sheet,
    error::{PageError, PageResult},
    fields::Fields,
    jury::{
        blind::{self, BlindNomination},
        label,
    },
    messages::Tr,
    page::{Head, Nav},
    ui::{self, Choice, Field},
    urls,
    visit::Visit,
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    accounts::Role,
    concepts::{
        Analysis, AnalysisFault, CLAIM_MAX_CHARS, COUNTER_EXAMPLES_MAX, Claim, CounterExample, EvidenceKind,
        EvidenceLine, Part,
    },
    ids::NominationId,
    jury::{InRoom, JurorAccess, Pass, RoundKind, RoundState, Seat, in_room},
};
use leptos::prelude::*;
use std::collections::BTreeSet;
use store::concepts::{AnalysisEdit, AnalysisRecord, RecordAnalysisRefusal};

/// The lines of evidence of a nomination, each in a few words, as the jury may read them.
pub fn lines(t: Tr, it: &BlindNomination) -> Vec<(EvidenceLine, String)> {
    const SHOWN: usize = 80;
    let line = |kind: EvidenceKind, n: usize, words: String| {
        let line = EvidenceLine { kind, n: u16::try_from(n).ok()? };
        let mut short: String =
            words.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(SHOWN).collect();
        if short.chars().count() == SHOWN {
            short.push('…');
        }
        Some((line, format!("{}: {short}", line_name(t, line)).trim_end_matches([':', ' ']).to_owned()))
    };
    let metrics = (1..).zip(&it.metrics).map(|(n, metric)| {
        let parts = [metric.figures.name(t), metric.what.plain(t), metric.after.plain(t)];
        let words = parts.into_iter().filter(|part| !part.trim().is_empty()).collect::<Vec<_>>().join(", ");
        line(EvidenceKind::Metric, n, words)
    });
    let links = (1..).zip(&it.links).map(|(n, link)| line(EvidenceKind::Link, n, link.note.plain(t)));
    let quotes = (1..).zip(&it.quotes).map(|(n, quote)| line(EvidenceKind::Quote, n, quote.text.plain(t)));
    let pictures = (1..).zip(&it.pictures).map(|(n, it)| line(EvidenceKind::Picture, n, it.alt.plain(t)));
    metrics.chain(links).chain(quotes).chain(pictures).flatten().collect()
}

/// "Number 2", "Quote 1".
pub fn line_name(t: Tr, line: EvidenceLine) -> String {
    t.a(&format!("analysis-line-{}", line.kind), [("n", line.n.into())])
}

/// The nomination as whoever may write about it reads it. Whoever has a tie to it, or has not said, is not let in; a
/// juror comes in with their own scorecard in, because the record is what others think.
async fn enter(visit: &Visit, id: NominationId) -> PageResult<BlindNomination> {
    let (store, account) = (visit.store(), visit.account()?);
    let found = store.find_nomination(id).await?.ok_or(PageError::NotFound)?;
    let season = visit.season()?.id;
    if found.season != season {
        return Err(PageError::NotFound);
    }
    let (mine, last) = match visit.viewer.has(Role::Juror) {
        true => match store.find_assignment(account, id, Pass::Final).await? {
            Some(last) => (Some(last), true),
            None => (store.find_assignment(account, id, Pass::First).await?, false),
        },
        false => (None, false),
    };
    let recused = store.find_recused(id).await?.contains(&account);
    let rounds = store.list_rounds(season).await?;
    let seat = Seat {
        recused,
        chair: false,
        juror: mine.as_ref().map(|it| it.access()),
        scored: mine.as_ref().is_some_and(|it| it.complete()),
    };
    // whoever scores it once more is not told before that what others think
    let asked = if last { RoundKind::Final } else { RoundKind::Scoring };
    let closed = rounds.get(&asked).is_some_and(|it| it.window.state(visit.now) == RoundState::Closed);
    let editor = visit.viewer.has(Role::Editor) && mine.is_none() && !recused;
    let may = editor || matches!(in_room(seat, closed, false), InRoom::Takes { .. });
    if !may {
        return Err(match seat.juror {
            Some(JurorAccess::MayScore) if !recused => PageError::Refused("error-analysis-score-first"),
            _ => PageError::NotFound,
        });
    }
    let read = store.find_nomination_for_jury(id, visit.now).await?.ok_or(PageError::NotFound)?;
    Ok(BlindNomination::from(read))
}

pub async fn page(visit: Visit, Path((_, id)): Path<(String, NominationId)>) -> PageResult {
    let it = enter(&visit, id).await?;
    let trail = visit.store().list_analyses(id).await?;
    let analysis = trail.first().map(|record| record.analysis.clone()).unwrap_or_default();
    let version = trail.first().map_or(0, |record| record.version);
    Ok(show(&visit, id, it, trail, Shown { analysis, version, ..Shown::default() }))
}

/// What the form shows.
#[derive(Default)]
struct Shown {
    analysis: Analysis,
    version: i32,
    /// Each with the id of its field.
    faults: Vec<(String, String)>,
    stale: bool,
}

fn show(
    visit: &Visit,
    id: NominationId,
    it: BlindNomination,
    trail: Vec<AnalysisRecord>,
    shown: Shown,
) -> Response {
    let (t, l) = (visit.t, visit.language);
    let status = match (shown.stale, shown.faults.is_empty()) {
        (true, _) => StatusCode::CONFLICT,
        (false, false) => StatusCode::UNPROCESSABLE_ENTITY,
        (false, true) => StatusCode::OK,
    };
    let juror = visit.viewer.has(Role::Juror);
    let zone = visit.zone().to_owned();
    let name = label(it.number);
    let head = Head {
        title: t.a("analysis-head", [("label", name.clone().into())]),
        nav: if juror { Nav::Jury } else { Nav::Editor },
        sheets: &[Sheet::Work],
        ..Head::default()
    };
    let known = lines(t, &it);
    let page = visit.page(head, move || {
        let heading = ui::fault_heading(t, shown.faults.len());
        let parts = Part::ALL.map(|part| part_fields(t, part, &shown, &known)).collect_view();
        let counters =
            (0..counters_shown(&shown.analysis)).map(|at| counter_fields(t, at, &shown)).collect_view();
        let stale = shown.stale.then(|| ui::notice("warn", t.s("analysis-stale")));
        let theirs = shown.stale.then(|| trail.first().map(|it| record(t, &zone, it, true))).flatten();
        let earlier = trail.iter().skip(1).map(|it| record(t, &zone, it, false)).collect_view();
        let none = known.is_empty().then(|| ui::notice("warn", t.s("analysis-no-evidence")));
        let title = it.title.view(t);
        let back = if juror {
            (urls::scorecard(l, id), t.s("room-own-scorecard"))
        } else {
            (urls::editor(l), t.s("concepts-editor-title"))
        };
        view! {
            <div class="wrap narrow band-s flow">
                <p class="crumbs"><a href=back.0>{back.1}</a></p>
                <p class="row small"><span class="tag">{name}</span></p>
                <h1 class="title">{t.s("analysis-title")} ": " {title}</h1>
                <p class="lead">{t.s("analysis-lead")}</p>
                {stale}
                {theirs}
                {ui::error_summary(heading, shown.faults.clone())}
                {none}
                <form class="flow" method="post" action=urls::analysis(l, id) novalidate>
                    <input type="hidden" name="version" value=shown.version.to_string()/>
                    {parts}
                    <h2>{t.s("analysis-counter")}</h2>
                    <p>{t.s("analysis-counter-text")}</p>
                    {counters}
                    <p><button class="btn" type="submit">{t.s("analysis-save")}</button></p>
                </form>
                {(trail.len() > 1).then(|| view! { <h2>{t.s("analysis-before")}</h2> {earlier} })}
            </div>
        }
    });
    (status, page).into_response()
}

/// One empty place more than what stands, up to the most there can be.
fn counters_shown(analysis: &Analysis) -> usize {
    (analysis.counter_examples.len() + 1).clamp(2, COUNTER_EXAMPLES_MAX)
}

fn part_fields(t: Tr, part: Part, shown: &Shown, known: &[(EvidenceLine, String)]) -> AnyView {
    let claim = shown.analysis.claim(part);
    let error = |id: &str| {
        let href = format!("#{id}");
        shown.faults.iter().find(|(of, _)| *of == href).map(|(_, words)| words.clone())
    };
    let text = Field {
        name: part.to_string(),
        label: t.of("analysis-part-", part.as_str()),
        help: Some(t.of("analysis-part-help-", part.as_str())),
        error: error(part.as_str()),
        value: claim.map(|claim| claim.text.clone()).unwrap_or_default(),
        rows: 4,
        ..Field::default()
    };
    let name = format!("evidence-{part}");
    let options = known
        .iter()
        .map(|(line, words)| Choice {
            value: line.to_string(),
            label: words.clone(),
            checked: claim.is_some_and(|claim| claim.evidence.contains(line)),
            ..Choice::default()
        })
        .collect();
    let evidence = Field {
        label: t.of("analysis-evidence-", part.as_str()),
        error: error(&name),
        name,
        ..Field::default()
    };
    view! {
        <section class="panel flow">
            {ui::area(text)}
            {(!known.is_empty()).then(|| ui::choices(evidence, "checkbox", options))}
        </section>
    }
    .into_any()
}

fn counter_fields(t: Tr, at: usize, shown: &Shown) -> AnyView {
    let it = shown.analysis.counter_examples.get(at).cloned().unwrap_or_default();
    let n = at + 1;
    let error = |id: &str| {
        let href = format!("#{id}");
        shown.faults.iter().find(|(of, _)| *of == href).map(|(_, words)| words.clone())
    };
    let field = |key: &str, label: &str, value: String| {
        let name = format!("{key}-{n}");
        Field { label: t.a(label, [("n", n.into())]), error: error(&name), name, value, ..Field::default() }
    };
    let words = Field { rows: 2, ..field("counter", "analysis-counter-words", it.text) };
    let link = field("counter-link", "analysis-counter-link", it.link);
    let number = it.nomination.map(|number| number.to_string()).unwrap_or_default();
    let nomination = Field {
        inputmode: Some("numeric"),
        class: "short",
        ..field("counter-nomination", "analysis-counter-nomination", number)
    };
    view! { <section class="panel flow">{ui::area(words)} {ui::field(link)} {ui::field(nomination)}</section> }
        .into_any()
}

/// A version as it was written.
fn record(t: Tr, zone: &str, it: &AnalysisRecord, open: bool) -> AnyView {
    let heading =
        t.a("analysis-version", [("n", it.version.into()), ("moment", t.moment(it.written_at, zone).into())]);
    view! {
        <details class="panel" open=open>
            <summary>{heading}</summary>
            {reading(t, &it.analysis)}
        </details>
    }
    .into_any()
}

/// The record to read: each claim with what carries it, then the counter-examples.
pub fn reading(t: Tr, analysis: &Analysis) -> AnyView {
    let claims = analysis
        .claims
        .iter()
        .map(|claim| {
            view! {
                <h4>{t.of("analysis-part-", claim.part.as_str())}</h4>
                <p class="lines">{claim.text.clone()}</p>
                <p class="small soft">{carried_by(t, claim)}</p>
            }
        })
        .collect_view();
    let counters =
        analysis.counter_examples.iter().map(|it| view! { <li>{counter_words(t, it)}</li> }).collect_view();
    let counters = (!analysis.counter_examples.is_empty()).then(|| {
        view! { <h4>{t.s("analysis-counter")}</h4> <ul>{counters}</ul> }
    });
    view! { <div class="flow tight">{claims} {counters}</div> }.into_any()
}

pub fn carried_by(t: Tr, claim: &Claim) -> String {
    let lines: Vec<String> = claim.evidence.iter().map(|line| line_name(t, *line)).collect();
    t.a("analysis-carried-by", [("lines", lines.join(", ").into())])
}

/// A counter-example in one line, with where it is told.
pub fn counter_words(t: Tr, it: &CounterExample) -> String {
    let nomination = it.nomination.map(label);
    let told: Vec<String> =
        nomination.into_iter().chain((!it.link.is_empty()).then(|| it.link.clone())).collect();
    if told.is_empty() {
        it.text.clone()
    } else {
        t.a("analysis-counter-told", [("text", it.text.clone().into()), ("where", told.join(", ").into())])
    }
}

/// What was typed, with the places of counter-examples as they stood in the form.
fn typed(fields: &Fields) -> (Analysis, Vec<usize>, Option<usize>) {
    let claims = Part::ALL
        .map(|part| Claim {
            part,
            text: fields.text(part.as_str()),
            evidence: fields
                .all(&format!("evidence-{part}"))
                .iter()
                .filter_map(|line| line.parse().ok())
                .collect(),
        })
        .into();
    let mut odd_number = None;
    let mut places = Vec::new();
    let mut counter_examples = Vec::new();
    for n in 1..=COUNTER_EXAMPLES_MAX {
        let number = fields.text(&format!("counter-nomination-{n}"));
        // "N-014" is what stands everywhere else
        let digits = number.trim().trim_start_matches(['N', 'n']).trim_start_matches('-');
        let nomination = digits.parse::<i32>().ok().filter(|number| *number > 0);
        if nomination.is_none() && !number.trim().is_empty() {
            odd_number = Some(n);
        }
        let it = CounterExample {
            text: fields.text(&format!("counter-{n}")),
            link: fields.text(&format!("counter-link-{n}")),
            nomination,
        };
        if !it.is_blank() {
            places.push(n);
            counter_examples.push(it);
        }
    }
    (Analysis { claims, counter_examples }, places, odd_number)
}

pub async fn save(visit: Visit, Path((_, id)): Path<(String, NominationId)>, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let it = enter(&visit, id).await?;
    let t = visit.t;
    let (written, places, odd_number) = typed(&fields);
    let version = fields.text("version").parse().map_err(|_| PageError::BadForm)?;
    let known: BTreeSet<EvidenceLine> = lines(t, &it).into_iter().map(|(line, _)| line).collect();
    let analysis = written.clone().tidied();
    let mut faults: Vec<(String, String)> =
        analysis.faults(&known).into_iter().map(|fault| fault_words(t, fault, &places)).collect();
    if let Some(n) = odd_number {
        faults.push((format!("#counter-nomination-{n}"), t.s("analysis-fault-number")));
    }
    for it in &analysis.counter_examples {
        let Some(number) = it.nomination else { continue };
        if !visit.store().is_number_of_season(visit.season()?.id, number).await? {
            let at = analysis.counter_examples.iter().position(|other| other == it).unwrap_or_default();
            let n = places.get(at).copied().unwrap_or(1);
            faults.push((format!("#counter-nomination-{n}"), t.s("analysis-fault-number")));
        }
    }
    // a juror is never told whether a word is a name
    if !visit.viewer.has(Role::Juror) {
        let names = visit.store().find_known_names(id).await?;
        for claim in analysis.claims.iter().filter(|claim| blind::tells_whose(&claim.text, &names)) {
            faults.push((format!("#{}", claim.part), t.s("room-tells")));
        }
        for (it, n) in analysis.counter_examples.iter().zip(&places) {
            if blind::tells_whose(&it.text, &names) {
                faults.push((format!("#counter-{n}"), t.s("room-tells")));
            }
        }
    }
    if !faults.is_empty() {
        let trail = visit.store().list_analyses(id).await?;
        let shown = Shown { analysis: in_places(written, &places), version, faults, stale: false };
        return Ok(show(&visit, id, it, trail, shown));
    }
    let edit = AnalysisEdit { analysis, expected_version: version };
    match visit.store().record_analysis(id, edit, by, visit.now).await? {
        Ok(_) => Ok(Redirect::to(&urls::analysis(visit.language, id)).into_response()),
        Err(RecordAnalysisRefusal::NotBeforeTheJury) => Err(PageError::NotFound),
        Err(RecordAnalysisRefusal::Stale(stands)) => {
            let trail = visit.store().list_analyses(id).await?;
            let version = stands.map_or(0, |it| it.version);
            let shown =
                Shown { analysis: in_places(written, &places), version, faults: Vec::new(), stale: true };
            Ok(show(&visit, id, it, trail, shown))
        }
    }
}

/// With blank counter-examples put back, so that each stands where it was typed.
fn in_places(mut analysis: Analysis, places: &[usize]) -> Analysis {
    let mut placed = vec![CounterExample::default(); places.last().copied().unwrap_or_default()];
    for (it, n) in std::mem::take(&mut analysis.counter_examples).into_iter().zip(places) {
        if let Some(place) = placed.get_mut(n - 1) {
            *place = it;
        }
    }
    Analysis { counter_examples: placed, ..analysis }
}

/// A fault in words, with where in the form it is mended.
fn fault_words(t: Tr, fault: AnalysisFault, places: &[usize]) -> (String, String) {
    let of = |part: Part, key: &str| {
        let name = t.of("analysis-part-", part.as_str());
        t.a(key, [("part", name.into()), ("max", CLAIM_MAX_CHARS.into())])
    };
    let place = |at: usize| places.get(at).copied().unwrap_or(1);
    match fault {
        AnalysisFault::Blank => ("#mechanism".to_owned(), t.s("analysis-fault-blank")),
        AnalysisFault::NoEvidence(part) => (format!("#evidence-{part}"), of(part, "analysis-fault-evidence")),
        AnalysisFault::UnknownEvidence(part) => {
            (format!("#evidence-{part}"), of(part, "analysis-fault-unknown"))
        }
        AnalysisFault::TooLong(part) => (format!("#{part}"), of(part, "analysis-fault-long")),
        AnalysisFault::CounterWithoutWords(at) => {
            (format!("#counter-{}", place(at)), t.s("analysis-fault-counter"))
        }
        AnalysisFault::CounterTooLong(at) => {
            let words = t.a("concepts-fault-long", [("max", CLAIM_MAX_CHARS.into())]);
            (format!("#counter-{}", place(at)), words)
        }
        AnalysisFault::CounterLink(at) => {
            (format!("#counter-link-{}", place(at)), t.s("analysis-fault-link"))
        }
    }
}
