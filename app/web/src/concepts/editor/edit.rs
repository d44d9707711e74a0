//! Writing a card: evidence on the left, the draft on the right.

use super::{
    analysis::{self, Analyses},
    evidence::evidence,
    form::{self, Fault, Typed},
    picture, video,
};
use crate::{
    assets::Sheet,
    concepts::card::number,
    content::render_markdown,
    dates,
    error::{PageError, PageResult},
    fields::Fields,
    messages::Tr,
    page::{Head, Nav},
    ui, urls,
    visit::Visit,
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    adaptations::Day,
    concepts::{ConceptStep, SkeletonFault, VersionLabel},
    language::Language,
    time::Timestamp,
};
use leptos::prelude::*;
use store::concepts::{
    ConceptForEditing, ConceptText, DraftChange, DraftRefusal, PublishRefusal, SavedDraft,
};

pub async fn page(visit: Visit, Path((_, slug)): Path<(String, String)>) -> PageResult {
    let concept = load(&visit, &slug).await?;
    let typed = Typed::from_concept(&concept, visit.t);
    let expected = concept.draft_updated_at;
    let analyses = analysis::load(&visit, &concept.sources).await?;
    Ok(show(&visit, concept, Shown { typed, expected, analyses, ..Shown::default() }))
}

async fn load(visit: &Visit, slug: &str) -> PageResult<ConceptForEditing> {
    visit.store().find_concept_for_editing(slug, visit.language).await?.ok_or(PageError::NotFound)
}

/// Saves, previews or publishes what was typed, by the button that was pressed.
pub async fn act(visit: Visit, Path((_, slug)): Path<(String, String)>, fields: Fields) -> PageResult {
    let editor = visit.account()?;
    let concept = load(&visit, &slug).await?;
    let mut typed = Typed::from_fields(&fields);
    let expected = fields.text("expected").parse().ok().map(Timestamp);
    let action = fields.text("do");
    let analyses = analysis::load(&visit, &concept.sources).await?;
    if action == "preview" {
        let preview = render_markdown(&typed.body);
        return Ok(show(&visit, concept, Shown { typed, expected, preview, analyses, ..Shown::default() }));
    }
    if action.starts_with("take/") {
        let (t, l) = (visit.t, visit.language);
        let body = analysis::taken_over(t, &typed.body, l, &action, &concept.sources, &analyses);
        typed.body = body.ok_or(PageError::BadForm)?;
        return Ok(show(
            &visit,
            concept,
            Shown { typed, expected, analyses, taken: true, ..Shown::default() },
        ));
    }
    let text = match typed.check(visit.t) {
        Ok(text) => text,
        Err(faults) => {
            return Ok(show(
                &visit,
                concept,
                Shown { typed, expected, faults, analyses, ..Shown::default() },
            ));
        }
    };
    let change = DraftChange {
        concept: concept.id,
        language: visit.language,
        text,
        motif: typed.motif.parse().unwrap_or(concept.motif),
        expected_updated_at: expected,
    };
    let saved = match visit.store().record_draft_change(change, visit.now).await? {
        Ok(saved) => saved,
        Err(DraftRefusal::Unknown) => return Err(PageError::NotFound),
        Err(DraftRefusal::Stale) => return stale(&visit, &slug, typed).await,
    };
    if action != "publish" {
        return Ok(Redirect::to(&urls::edit_concept(visit.language, &slug)).into_response());
    }
    let year = dates::year(visit.now, visit.zone());
    let published =
        visit.store().publish_concept(concept.id, visit.language, saved, editor, year, visit.now).await?;
    match published {
        Ok(_) => Ok(Redirect::to(&urls::concept(visit.language, &slug)).into_response()),
        Err(PublishRefusal::Stale) => stale(&visit, &slug, typed).await,
        Err(refusal) => Ok(refused(&visit, concept, typed, saved, refusal, analyses)),
    }
}

/// Takes the concept out of the catalogue or out of everything public, or puts it back.
pub async fn withdraw(visit: Visit, Path((_, slug)): Path<(String, String)>, fields: Fields) -> PageResult {
    let editor = visit.account()?;
    let concept = load(&visit, &slug).await?;
    let reason = fields.text("reason");
    // two who press at once must not undo each other
    let step = match fields.text("do").as_str() {
        "retire" => ConceptStep::Retire,
        "withdraw" => ConceptStep::Withdraw,
        "put-back" => ConceptStep::PutBack,
        _ => return Err(PageError::BadForm),
    };
    let wanted = match step {
        ConceptStep::Retire => (concept.withdrawn, true),
        ConceptStep::Withdraw => (true, concept.retired),
        ConceptStep::PutBack | ConceptStep::Publish(_) => (false, false),
    };
    if step != ConceptStep::PutBack && reason.trim().is_empty() {
        let faults = vec![("reason", visit.t.s("concepts-withdraw-no-reason"))];
        return again(&visit, concept, faults).await;
    }
    let done = visit.store().move_concept(concept.id, step, editor, &reason, visit.now).await?;
    // what somebody else has done already is done
    if !done && (concept.withdrawn, concept.retired) != wanted {
        return Err(PageError::Refused("error-conflict"));
    }
    Ok(Redirect::to(&urls::edit_concept(visit.language, &slug)).into_response())
}

/// Says by when somebody should look at the card again.
pub async fn review(visit: Visit, Path((_, slug)): Path<(String, String)>, fields: Fields) -> PageResult {
    let concept = load(&visit, &slug).await?;
    let typed = fields.text("review_by");
    let day: Option<Day> = match typed.trim() {
        "" => None,
        text => match text.parse() {
            Ok(day) => Some(day),
            Err(_) => {
                let faults = vec![("review_by", visit.t.s("plan-no-day"))];
                return again(&visit, concept, faults).await;
            }
        },
    };
    visit.store().set_review_by(concept.id, day).await?;
    Ok(Redirect::to(&urls::edit_concept(visit.language, &slug)).into_response())
}

/// The page with what is wrong, the draft as it was saved.
async fn again(visit: &Visit, concept: ConceptForEditing, faults: Vec<Fault>) -> PageResult {
    let typed = Typed::from_concept(&concept, visit.t);
    let expected = concept.draft_updated_at;
    let analyses = analysis::load(visit, &concept.sources).await?;
    Ok(show(visit, concept, Shown { typed, expected, faults, analyses, ..Shown::default() }))
}

/// By when it is looked at again, and the form that retires it, takes it back, or puts it back.
fn lifetime(t: Tr, concept: &ConceptForEditing, faults: &[Fault]) -> impl IntoView + use<> {
    let l = t.language;
    let action = urls::withdraw_concept(l, &concept.slug);
    let error = |of: &str| faults.iter().find(|(name, _)| *name == of).map(|(_, words)| words.clone());
    let reason = ui::Field {
        name: "reason".to_owned(),
        label: t.s("concepts-withdraw-reason"),
        help: Some(t.s("concepts-withdraw-reason-help")),
        error: error("reason"),
        ..ui::Field::default()
    };
    let review_by = ui::Field {
        name: "review_by".to_owned(),
        label: t.s("concepts-review-by"),
        help: Some(t.s("concepts-review-by-help")),
        error: error("review_by"),
        value: concept.review_by.map(|day| day.to_string()).unwrap_or_default(),
        kind: Some("date"),
        class: "medium",
        ..ui::Field::default()
    };
    let review = urls::review_concept(l, &concept.slug);
    let (text, out) = match (concept.withdrawn, concept.retired) {
        (true, _) => ("concepts-withdrawn-text", true),
        (false, true) => ("concepts-retired-text", true),
        (false, false) => ("concepts-withdraw-text", false),
    };
    let button = |step: &'static str, class: &'static str, words: &str| {
        view! { <button class=class type="submit" name="do" value=step>{t.s(words)}</button> }
    };
    let withdrawn = concept.withdrawn;
    let buttons = if out {
        view! {
            {button("put-back", "btn second slim", "concepts-put-back")}
            {(!withdrawn).then(|| button("withdraw", "btn danger slim", "concepts-withdraw"))}
        }
        .into_any()
    } else {
        view! {
            {button("retire", "btn second slim", "concepts-retire")}
            " "
            {button("withdraw", "btn danger slim", "concepts-withdraw")}
        }
        .into_any()
    };
    concept.ever_published.then(|| {
        view! {
            <section class="panel flow">
                <h2 class="mid">{t.s("concepts-lifetime")}</h2>
                <form class="flow" method="post" action=review novalidate>
                    {ui::field(review_by)}
                    <p><button class="btn second slim" type="submit">{t.s("concepts-review-save")}</button></p>
                </form>
                <p>{t.s(text)}</p>
                <form class="flow" method="post" action=action novalidate>
                    {(!withdrawn).then(|| ui::field(reason))}
                    <p class="row">{buttons}</p>
                </form>
            </section>
        }
    })
}

/// Somebody else saved meanwhile: what was typed stays in the form, what they saved stands beneath it.
async fn stale(visit: &Visit, slug: &str, typed: Typed) -> PageResult {
    let concept = load(visit, slug).await?;
    let analyses = analysis::load(visit, &concept.sources).await?;
    let (expected, theirs) = (concept.draft_updated_at, concept.text.clone());
    let shown = Shown { typed, expected, theirs, analyses, ..Shown::default() };
    Ok(show(visit, concept, shown))
}

/// Saved, but not published.
fn refused(
    visit: &Visit,
    concept: ConceptForEditing,
    typed: Typed,
    saved: SavedDraft,
    refusal: PublishRefusal,
    analyses: Analyses,
) -> Response {
    let faults = publish_faults(visit.t, refusal);
    let expected = Some(saved.updated_at);
    show(visit, concept, Shown { typed, expected, faults, analyses, ..Shown::default() })
}

fn publish_faults(t: Tr, refusal: PublishRefusal) -> Vec<Fault> {
    match refusal {
        PublishRefusal::NoTitle => vec![("title", t.s("concepts-fault-title"))],
        PublishRefusal::NoLine => vec![("line", t.s("concepts-fault-line"))],
        PublishRefusal::NoPromise => vec![("promise", t.s("concepts-fault-promise"))],
        PublishRefusal::Incomplete(faults) => {
            faults.into_iter().map(|fault| ("body", skeleton_words(t, &fault))).collect()
        }
        PublishRefusal::Unconfirmed(labels) => {
            let labels = labels.join(", ");
            vec![("body", t.a("concepts-fault-unconfirmed", [("labels", labels.into())]))]
        }
        PublishRefusal::NoSource => vec![("body", t.s("concepts-fault-source"))],
        PublishRefusal::Withdrawn
        | PublishRefusal::NoDraft
        | PublishRefusal::Stale
        | PublishRefusal::Stage(_) => {
            vec![("body", t.s("concepts-fault-stage"))]
        }
    }
}

fn skeleton_words(t: Tr, fault: &SkeletonFault) -> String {
    let named = |key: &str, heading: &str| t.a(key, [("heading", heading.to_owned().into())]);
    let l = t.language;
    match fault {
        SkeletonFault::BeforeFirstHeading => t.s("concepts-skeleton-before"),
        SkeletonFault::Unknown(heading) => named("concepts-skeleton-unknown", heading),
        SkeletonFault::Twice(section) => named("concepts-skeleton-twice", section.heading(l)),
        SkeletonFault::OutOfOrder(section) => named("concepts-skeleton-order", section.heading(l)),
        SkeletonFault::Empty(section) => named("concepts-skeleton-empty", section.heading(l)),
        SkeletonFault::Missing(section) => named("concepts-skeleton-missing", section.heading(l)),
    }
}

/// What the page shows besides the concept itself.
#[derive(Default)]
struct Shown {
    typed: Typed,
    expected: Option<Timestamp>,
    faults: Vec<Fault>,
    /// The body as rendered; empty where no preview was asked for.
    preview: String,
    /// What somebody else saved meanwhile.
    theirs: Option<ConceptText>,
    /// Why the sources work.
    analyses: Analyses,
    /// A claim was just taken over into the text, and nothing is saved yet.
    taken: bool,
}

impl Shown {
    fn status(&self) -> StatusCode {
        if self.theirs.is_some() {
            StatusCode::CONFLICT
        } else if self.faults.is_empty() {
            StatusCode::OK
        } else {
            StatusCode::UNPROCESSABLE_ENTITY
        }
    }
}

fn show(visit: &Visit, concept: ConceptForEditing, shown: Shown) -> Response {
    let (t, l) = (visit.t, visit.language);
    let status = shown.status();
    let saved_at = concept.draft_updated_at.map(|at| t.moment(at, visit.zone()));
    let (zone, now) = (visit.zone().to_owned(), visit.now);
    let head = Head {
        title: t.a("concepts-edit-title", [("number", number(concept.number).into())]),
        nav: Nav::Editor,
        sheets: &[Sheet::Work],
        islands: true,
        ..Head::default()
    };
    let page = visit.page(head, move || {
        let Shown { typed, expected, faults, preview, theirs, analyses, taken } = shown;
        let summary_heading = ui::fault_heading(t, faults.len());
        let summary = faults.iter().map(|(name, words)| (format!("#{name}"), words.clone())).collect();
        let expected = expected.map(|at| at.0.to_string()).unwrap_or_default();
        let stale = theirs.is_some().then(|| ui::notice("warn", t.s("concepts-stale")));
        view! {
            <div class="wrap band-s flow">
                <p class="crumbs"><a href=urls::editor(l)>{t.s("concepts-editor-title")}</a></p>
                <h1 class="title">
                    {t.a("concepts-edit-title", [("number", number(concept.number).into())])}
                </h1>
                {status_line(t, &concept, saved_at)}
                {stale}
                {taken.then(|| ui::notice("good", t.s("analysis-taken")))}
                {ui::error_summary(summary_heading, summary)}
                <div class="desk">
                    <section class="flow evidence" aria-label=t.s("concepts-edit-evidence")>
                        <h2 class="mid">{t.s("concepts-edit-evidence")}</h2>
                        {evidence(t, &zone, &concept.sources)}
                        {analysis::panel(t, &concept.sources, &analyses)}
                        {picture::panel(t, &concept.slug, &concept.pictures, &zone, now)}
                        {video::panel(t, &concept.slug, &concept.videos, &zone, now)}
                        {lifetime(t, &concept, &faults)}
                        {theirs.map(|text| reference(t, t.s("concepts-theirs"), l, &text))}
                        {concept
                            .other
                            .as_ref()
                            .map(|(language, text)| {
                                reference(t, t.of("concepts-other-text-", language.tag()), *language, text)
                            })}
                    </section>
                    <form id=analysis::FORM class="flow" method="post" action=urls::edit_concept(l, &concept.slug) novalidate>
                        <h2 class="mid">{t.of("concepts-edit-draft-", l.tag())}</h2>
                        <input type="hidden" name="expected" value=expected/>
                        {form::fields(t, &typed, &faults, concept.ever_published, preview)}
                        <p class="row">
                            <button class="btn" type="submit" name="do" value="save">{t.s("concepts-save")}</button>
                            <button class="btn second" type="submit" name="do" value="preview">
                                {t.s("concepts-preview-button")}
                            </button>
                            <button class="btn second" type="submit" name="do" value="publish">
                                {t.s("concepts-publish")}
                            </button>
                        </p>
                        <p class="small soft">{t.s("concepts-publish-help")}</p>
                    </form>
                </div>
            </div>
        }
    });
    (status, page).into_response()
}

/// What is published, what is a draft, when it was saved, and the way to the other language.
fn status_line(t: Tr, concept: &ConceptForEditing, saved_at: Option<String>) -> impl IntoView + use<> {
    let l = t.language;
    let published = match concept.published {
        Some(_) if concept.withdrawn => {
            view! { <span class="stamp is-bad">{t.s("concepts-withdrawn")}</span> }.into_any()
        }
        Some(_) if concept.retired => {
            view! { <span class="stamp">{t.s("concepts-is-retired")}</span> }.into_any()
        }
        Some(label) => published_link(t, &concept.slug, label).into_any(),
        None => view! { <span class="tag">{t.s("concepts-not-published")}</span> }.into_any(),
    };
    let draft = saved_at.map(|at| view! { <span>{t.a("concepts-saved", [("moment", at.into())])}</span> });
    let others = Language::ALL
        .into_iter()
        .filter(|&other| other != l)
        .map(|other| {
            let href = urls::edit_concept(other, &concept.slug);
            view! { <a href=href hreflang=other.tag()>{t.of("concepts-edit-in-", other.tag())}</a> }
        })
        .collect_view();
    view! { <p class="row small">{published} " " {draft} " " {others}</p> }
}

fn published_link(t: Tr, slug: &str, label: VersionLabel) -> impl IntoView + use<> {
    let words = t.a("concepts-published-as", [("version", label.to_string().into())]);
    view! { <a class="tag" href=urls::concept(t.language, slug)>{words}</a> }
}

/// A text to compare with or translate from, folded.
fn reference(t: Tr, heading: String, language: Language, text: &ConceptText) -> impl IntoView + use<> {
    let lang = (language != t.language).then(|| language.tag());
    view! {
        <details class="panel" open=language == t.language>
            <summary>{heading}</summary>
            <div class="flow tight" lang=lang>
                <p><b>{text.title.clone()}</b></p>
                <p>{text.line.clone()}</p>
                <p>{text.promise.clone()}</p>
                <div inner_html=render_markdown(&text.body)></div>
                <p>{text.to_start.clone()}</p>
                <p>{text.skills.clone()}</p>
            </div>
        </details>
    }
}
