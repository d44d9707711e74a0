//! The rubric as a form: one fieldset a criterion, six marks, a reason; under it the note only its juror reads.

use crate::{fields::Fields, messages::Tr, ui};
use domain::{
    ids::CriterionId,
    jury::{COMMENT_MAX_CHARS, Mark, Score},
};
use leptos::prelude::*;
use store::{
    jury::{NoteEdit, ScoreEdit, Scorecard, Standing},
    seasons::Criterion,
};

/// One criterion as the form shows it: what stands, or what was typed and could not be saved.
pub struct Row {
    pub criterion: Criterion,
    pub mark: Option<Mark>,
    pub comment: String,
    /// The version the browser will say it has seen.
    pub version: i32,
    /// What another tab has written meanwhile.
    pub stands: Option<Standing>,
    pub error: Option<String>,
}

/// The private note, with what stood when it was shown.
pub struct Note {
    pub text: String,
    pub seen: String,
    /// What another tab has written meanwhile.
    pub stands: Option<String>,
    pub error: Option<String>,
}

/// Rows from what is saved.
pub fn rows(criteria: Vec<Criterion>, card: &Scorecard) -> Vec<Row> {
    criteria
        .into_iter()
        .map(|criterion| {
            let answer = card.answers.get(&criterion.id).cloned().unwrap_or_default();
            Row {
                criterion,
                mark: answer.mark,
                comment: answer.comment,
                version: answer.version,
                stands: None,
                error: None,
            }
        })
        .collect()
}

pub fn note(card: &Scorecard) -> Note {
    Note { text: card.private_note.clone(), seen: card.private_note.clone(), stands: None, error: None }
}

/// What a posted form asks for, in the order of the criteria. `None`: a field says what no form of ours can say.
pub fn edits(criteria: &[Criterion], fields: &Fields) -> Option<Vec<ScoreEdit>> {
    criteria
        .iter()
        .map(|criterion| {
            let id = criterion.id;
            let mark = fields.text(&format!("c{id}"));
            let mark = if mark.is_empty() { None } else { Some(Mark::parse(&mark).ok()?) };
            let version = fields.text(&format!("v{id}"));
            Some(ScoreEdit {
                criterion: id,
                mark,
                // left out altogether, a comment stays as it is
                comment: fields.has(&format!("r{id}")).then(|| fields.text(&format!("r{id}"))),
                expected_version: if version.is_empty() { 0 } else { version.parse().ok()? },
            })
        })
        .collect()
}

pub fn note_edit(fields: &Fields) -> Option<NoteEdit> {
    fields.has("private").then(|| NoteEdit { seen: fields.text("seen"), text: fields.text("private") })
}

pub fn too_long(t: Tr, chars: usize) -> String {
    t.a("jury-too-long", [("n", chars.into()), ("max", COMMENT_MAX_CHARS.into())])
}

/// What the bar under the rubric says.
pub struct Bar {
    pub answered: usize,
    pub of: usize,
    pub saved: Option<String>,
    pub so_far: Option<Score>,
}

/// The form. A closed one can be read and not changed.
pub fn form(t: Tr, action: String, rows: Vec<Row>, note: Note, bar: Bar, open: bool) -> AnyView {
    let rows = (1..).zip(rows).map(|(number, row)| fieldset(t, number, row, open)).collect_view();
    view! {
        <form method="post" action=action aria-label=t.s("jury-rubric")>
            {rows}
            {private_note(t, note, open)}
            {bar.view(t, open)}
        </form>
    }
    .into_any()
}

fn fieldset(t: Tr, number: usize, row: Row, open: bool) -> AnyView {
    let id = row.criterion.id;
    let l = t.language;
    let title = row.criterion.title.get(l).to_owned();
    let marks = Mark::ALL
        .into_iter()
        .map(|mark| {
            let (short, long) = match mark.level() {
                Some(level) => (
                    mark.as_str().to_owned(),
                    row.criterion.anchors[usize::from(level.get()) - 1].get(l).to_owned(),
                ),
                None => ("N".to_owned(), t.s("jury-no-evidence")),
            };
            view! {
                <label>
                    <input type="radio" name=format!("c{id}") value=mark.as_str() checked=row.mark == Some(mark)/>
                    <span><b>{short}</b>{long}</span>
                </label>
            }
        })
        .collect_view();
    let stands = row.stands.map(|stands| other_tab(t, stands));
    let flagged = stands.is_some() || row.error.is_some();
    let described_by = row.error.is_some().then(|| format!("r{id}-error"));
    let examples = examples(t, &row.criterion);
    let summary = if row.comment.trim().is_empty() {
        t.s(if row.criterion.comment_required { "jury-reason" } else { "jury-reason-optional" }).into_any()
    } else {
        view! { {t.s("jury-reason-colon")} " " <span>{row.comment.clone()}</span> }.into_any()
    };
    view! {
        <fieldset class="criterion" id=format!("c{id}") disabled=!open>
            <legend>
                {number} ". " {title.clone()} " "
                <span class="soft">{t.a("jury-weight", [("n", row.criterion.weight_percent.into())])}</span>
            </legend>
            <p class="small">{row.criterion.question.get(l).to_owned()}</p>
            {stands}
            <div class="pad">{marks}</div>
            {examples}
            <details open=flagged>
                <summary>{summary}</summary>
                <label class="vh" for=format!("r{id}")>{t.a("jury-reason-for", [("title", title.into())])}</label>
                {row.error.map(|error| view! { <p class="error" id=format!("r{id}-error")>{error}</p> })}
                <textarea
                    class="input"
                    id=format!("r{id}")
                    name=format!("r{id}")
                    rows="2"
                    aria-invalid=described_by.is_some().then_some("true")
                    aria-describedby=described_by
                >{ui::typed(&row.comment)}</textarea>
            </details>
            <input type="hidden" name=format!("v{id}") value=row.version.to_string()/>
        </fieldset>
    }
    .into_any()
}

/// What a nomination on each level is like, where somebody has said.
fn examples(t: Tr, criterion: &Criterion) -> Option<AnyView> {
    let lines: Vec<(usize, String)> = (1..)
        .zip(&criterion.examples)
        .map(|(level, example)| (level, example.get(t.language).to_owned()))
        .filter(|(_, example)| !example.is_empty())
        .collect();
    (!lines.is_empty()).then(|| {
        let lines = lines
            .into_iter()
            .map(|(level, example)| view! { <div><dt>{level}</dt><dd>{example}</dd></div> })
            .collect_view();
        view! { <details><summary>{t.s("jury-examples")}</summary><dl class="facts">{lines}</dl></details> }
            .into_any()
    })
}

/// What stands in the other tab, beside what was typed here.
fn other_tab(t: Tr, stands: Standing) -> AnyView {
    let mark = match stands.mark {
        None => t.s("jury-no-mark"),
        Some(mark) => mark.level().map_or_else(|| t.s("jury-no-evidence"), |_| mark.as_str().to_owned()),
    };
    let comment = if stands.comment.trim().is_empty() { t.s("jury-no-reason") } else { stands.comment };
    view! {
        <div class="notice warn small">
            <p>{t.s("jury-other-tab")} " " <b>{mark}</b></p>
            <p>{comment}</p>
        </div>
    }
    .into_any()
}

fn private_note(t: Tr, note: Note, open: bool) -> AnyView {
    let described_by = note.error.is_some().then_some("private-error");
    let shown = !note.text.is_empty() || note.stands.is_some() || note.error.is_some();
    view! {
        <details class="criterion" open=shown>
            <summary>{t.s("jury-private-note")}</summary>
            {note
                .stands
                .map(|stands| {
                    let stands = if stands.is_empty() { t.s("jury-no-note") } else { stands };
                    view! {
                        <div class="notice warn small"><p>{t.s("jury-other-tab")}</p><p>{stands}</p></div>
                    }
                })}
            <label class="vh" for="private">{t.s("jury-private-label")}</label>
            {note.error.map(|error| view! { <p class="error" id="private-error">{error}</p> })}
            <textarea
                class="input"
                id="private"
                name="private"
                rows="2"
                disabled=!open
                aria-invalid=described_by.is_some().then_some("true")
                aria-describedby=described_by
            >{ui::typed(&note.text)}</textarea>
            <textarea name="seen" hidden disabled=!open>{ui::typed(&note.seen)}</textarea>
        </details>
    }
    .into_any()
}

impl Bar {
    fn view(self, t: Tr, open: bool) -> AnyView {
        let so_far =
            self.so_far.map(|score| t.a("jury-so-far", [("score", score.in_language(t.language).into())]));
        view! {
            <div class="cast">
                <p class="row apart small">
                    <span role="status">
                        <span id="score-answered">
                            {t.a("jury-answered", [("n", self.answered.into()), ("of", self.of.into())])}
                        </span>
                        " "
                        <span id="score-saved">{self.saved}</span>
                    </span>
                    <span id="score-so-far">{so_far}</span>
                </p>
                {open
                    .then(|| view! {
                        <p class="row">
                            <button class="btn" type="submit">{t.s("jury-save-next")} " " {ui::icon(ui::Icon::Next)}</button>
                            <button class="btn second slim" type="submit" name="then" value="stay">
                                {t.s("jury-save-stay")}
                            </button>
                        </p>
                    })}
            </div>
        }
    .into_any()
    }
}

/// Where in the page a criterion stands.
pub fn anchor(id: CriterionId) -> String {
    format!("#c{id}")
}
