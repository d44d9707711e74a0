//! The five steps of a nomination.

mod evidence;
mod links;
mod media;
mod questions;
mod quotes;

pub use media::on_its_way;

use super::{
    answers::{self, Clash, PictureAnswers},
    check,
    draft::draft_of_writer,
    faults,
    pictures::{self, File, Upload},
    start,
};
use crate::{
    assets::Sheet,
    error::{PageError, PageResult},
    fields::Fields,
    messages::Tr,
    page::{Head, Nav, deadline},
    ui::{self, Field, Icon},
    urls,
    visit::Visit,
};
use axum::{
    extract::{FromRequest, Multipart, Path, Request},
    http::{StatusCode, header},
    response::{IntoResponse, Redirect},
};
use domain::{
    ids::{AccountId, NominationId, PictureId},
    nominations::{Question, Step, count_words},
    seasons::{CallState, Season},
    time::Timestamp,
};
use islands::nominations::Autosave;
use leptos::prelude::*;
use std::collections::BTreeMap;
use store::{
    nominations::{AnswerAuthor, Nomination},
    seasons::Criterion,
};

/// Sent by the page's own script when it saves between the presses of a button.
pub const AUTOSAVE: &str = "x-autosave";

pub async fn page(visit: Visit, Path((_, id, step)): Path<(String, NominationId, usize)>) -> PageResult {
    let step = Step::from_number(step).ok_or(PageError::NotFound)?;
    let draft = draft_of_writer(&visit, id).await?;
    show(&visit, &draft, step, Shown::default()).await
}

/// What a step says beside the form.
#[derive(Default)]
pub struct Shown {
    /// Point out what is missing.
    pub check: bool,
    /// Sentences about files that were not taken.
    pub refused: Vec<String>,
    /// What an empty row more is shown for: `metric`, `link` or `quote`.
    pub more: &'static str,
    /// Answers that somebody else has changed in the same words meanwhile.
    pub clashes: Vec<Clash>,
    /// What was typed where a date should be and is none, by picture.
    pub odd_dates: Vec<(PictureId, String)>,
}

/// Saves a step. Typed text is kept first; only then is anything found wanting.
pub async fn save(
    visit: Visit,
    Path((_, id, step)): Path<(String, NominationId, usize)>,
    request: Request,
) -> PageResult {
    let step = Step::from_number(step).ok_or(PageError::NotFound)?;
    let draft = draft_of_writer(&visit, id).await?;
    let autosave = request.headers().contains_key(AUTOSAVE);
    let Upload { fields, files } = upload(&visit, request).await?;
    let mut clashes = Vec::new();
    let changed = visit
        .store()
        .change_draft(id, visit.viewer.account(), visit.now, |text, metrics| {
            clashes = answers::apply(step, &fields, &draft.rules, text, metrics);
        })
        .await?;
    changed.ok_or(PageError::Refused("error-already-sent"))?;
    if step == Step::Evidence {
        let change = |links: &mut Vec<_>, quotes: &mut Vec<_>| answers::evidence(&fields, links, quotes);
        visit
            .store()
            .change_evidence(id, visit.now, change)
            .await?
            .ok_or(PageError::Refused("error-already-sent"))?;
    }
    let PictureAnswers { changes, odd_dates } = answers::pictures(&fields, &draft.pictures, visit.zone());
    visit.store().change_pictures(id, changes).await?;
    let here = urls::nomination_step(visit.language, id, step);
    if autosave {
        return Ok(match clashes.first() {
            None => start::saved(&visit, &here),
            Some(clash) => {
                let label = visit.t.of("nominate-label-", clash.question.as_str());
                let sentence = visit.t.a("nominate-clash-waits", [("field", label.into())]);
                (StatusCode::CONFLICT, format!("{here}\n{sentence}")).into_response()
            }
        });
    }
    let refused = pictures::take_in(&visit, id, files).await?;
    if let Ok(picture) = fields.text("remove").parse() {
        pictures::remove(&visit, id, picture).await?;
        return Ok(Redirect::to(&here).into_response());
    }
    let draft = draft_of_writer(&visit, id).await?;
    if !clashes.is_empty() {
        return show(&visit, &draft, step, Shown { clashes, refused, ..Shown::default() }).await;
    }
    // whoever comes from the page that begins a draft is shown the rest of the step, not told off for it
    if step == Step::Initiative && !fields.has("what_was_done") {
        return Ok(Redirect::to(&here).into_response());
    }
    match fields.text("then").as_str() {
        "close" => Ok(Redirect::to(&after_closing(&visit, &draft)).into_response()),
        "videos" => Ok(Redirect::to(&urls::videos(visit.language, id)).into_response()),
        "picture" if refused.is_empty() => Ok(Redirect::to(&format!("{here}#more")).into_response()),
        "metric" => show(&visit, &draft, step, Shown { more: "metric", ..Shown::default() }).await,
        "link" => show(&visit, &draft, step, Shown { more: "link", ..Shown::default() }).await,
        "quote" => show(&visit, &draft, step, Shown { more: "quote", ..Shown::default() }).await,
        _ if !refused.is_empty()
            || !odd_dates.is_empty()
            || !faults::of_step(visit.t, &draft, step).is_empty() =>
        {
            show(&visit, &draft, step, Shown { check: true, refused, odd_dates, ..Shown::default() }).await
        }
        _ => {
            let next = step.next().unwrap_or(Step::Check);
            Ok(Redirect::to(&urls::nomination_step(visit.language, id, next)).into_response())
        }
    }
}

/// Drafts of somebody unknown are kept by giving an address; others wait in the list.
fn after_closing(visit: &Visit, draft: &Nomination) -> String {
    match draft.owner {
        Some(_) => urls::my_nominations(visit.language),
        None => urls::keep_nomination(visit.language, draft.id),
    }
}

async fn upload(visit: &Visit, request: Request) -> PageResult<Upload> {
    let multipart = request
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok())
        .is_some_and(|kind| kind.starts_with("multipart/form-data"));
    if multipart {
        let multipart = Multipart::from_request(request, &()).await.map_err(|_| PageError::BadForm)?;
        pictures::read(multipart, visit.site.picture_max_bytes).await
    } else {
        Ok(Upload { fields: Fields::from_request(request, &()).await?, files: Vec::<File>::new() })
    }
}

pub async fn show(visit: &Visit, draft: &Nomination, step: Step, shown: Shown) -> PageResult {
    let season = visit.season()?.clone();
    if step == Step::Check {
        return check::show(visit, draft, &season, draft.gallery_agreed, StatusCode::OK).await;
    }
    let (t, l) = (visit.t, visit.language);
    let categories = visit.store().list_categories(season.id).await?;
    let libraries = match step {
        Step::Initiative => visit.store().list_library_names().await?,
        _ => Vec::new(),
    };
    let mut found = if shown.check { faults::of_step(t, draft, step) } else { Vec::new() };
    found.extend(shown.odd_dates.iter().map(|(id, _)| (format!("#p{id}-until"), t.s("picture-until-odd"))));
    found.extend(shown.refused.iter().map(|sentence| ("#more".to_owned(), sentence.clone())));
    found.extend(shown.clashes.iter().map(|clash| {
        let label = t.of("nominate-label-", clash.question.as_str());
        (format!("#{}", clash.question), t.a("nominate-clash", [("field", label.into())]))
    }));
    let status = match (found.is_empty(), shown.clashes.is_empty()) {
        (true, _) => StatusCode::OK,
        (false, true) => StatusCode::UNPROCESSABLE_ENTITY,
        (false, false) => StatusCode::CONFLICT,
    };
    let authors = match draft.co_authors.as_slice() {
        [] => BTreeMap::new(),
        _ => visit.store().list_answer_authors(draft.id).await?,
    };
    let parts = StepParts {
        t,
        draft: draft.clone(),
        errors: found.clone(),
        more: shown.more,
        clashes: shown.clashes,
        authors,
        me: visit.viewer.account(),
        zone: season.time_zone.clone(),
        odd_dates: shown.odd_dates,
        now: visit.now,
    };
    let picture_max_mib = visit.site.picture_max_bytes / (1024 * 1024);
    // made with the page and not before it: there are islands among them
    let questions = move || match step {
        Step::Initiative => questions::initiative(&parts, &categories, libraries).into_any(),
        Step::Evidence => evidence::questions(&parts, picture_max_mib).into_any(),
        Step::Why => questions::why(&parts).into_any(),
        Step::Conditions | Step::Check => questions::conditions(&parts).into_any(),
    };
    let action = urls::nomination_step(l, draft.id, step);
    let title = t.of("nominate-step-title-", &step.number().to_string());
    let named =
        if draft.text.title.trim().is_empty() { t.s("nominate-untitled") } else { draft.text.title.clone() };
    let criteria = match draft.text.category {
        Some(category) => visit.store().list_criteria(category).await?,
        None => Vec::new(),
    };
    let aside = help(t, step, &season, draft, criteria);
    let closed = closed_notice(t, &season, Some(draft), visit.now);
    let saved = t.a("nominate-saved", [("time", t.clock(draft.updated_at, &season.time_zone).into())]);
    let stepper = stepper(t, draft, Some(step));
    let head = Head {
        title: title.clone(),
        nav: Nav::Nominate,
        sheets: &[Sheet::Work],
        islands: true,
        ..Head::default()
    };
    let heading = ui::fault_heading(t, found.len());
    let page = visit.page(head, move || {
        view! {
            <div class="wrap band-s">
                {stepper}
                <div class="beside end band-s">
                    <Autosave
                        saving=t.s("nominate-saving")
                        failed=t.s("nominate-not-saved")
                        restored=t.s("nominate-restored")
                    >
                        <form class="flow" method="post" action=action enctype=(step == Step::Evidence).then_some("multipart/form-data") novalidate>
                            <p class="soft">{t.s("nominate-about")} " " <b>{named}</b></p>
                            <h1>{title}</h1>
                            {closed}
                            {ui::error_summary(heading, found)}
                            {questions()}
                            <p class="row">
                                <button class="btn big" type="submit" name="then" value="next">
                                    {t.s("nominate-continue")} " " {ui::icon(Icon::Next)}
                                </button>
                                <button class="btn second big" type="submit" name="then" value="close">
                                    {t.s("nominate-close")}
                                </button>
                            </p>
                            <p class="soft small" data-saved aria-live="polite">{saved}</p>
                        </form>
                    </Autosave>
                    {aside}
                </div>
            </div>
        }
    });
    Ok((status, page).into_response())
}

/// The steps with where we are; steps that hold something can be gone back to.
pub fn stepper(t: Tr, draft: &Nomination, at: Option<Step>) -> impl IntoView + use<> {
    let missing = draft.missing();
    let id = draft.id;
    let steps = Step::ALL
        .into_iter()
        .map(|step| {
            // nothing of the second step is required: it is done once it holds something
            let begun = step != Step::Evidence
                || !draft.text.link.trim().is_empty()
                || !draft.metrics.is_empty()
                || !draft.links.is_empty()
                || !draft.quotes.is_empty()
                || !draft.pictures.is_empty()
                || !draft.videos.is_empty();
            let complete = begun && step != Step::Check && missing.iter().all(|fault| fault.step() != step);
            let words = t.of("nominate-step-", &step.number().to_string());
            let done = complete.then(|| format!(", {}", t.s("nominate-step-done")));
            let number = step.number().to_string();
            let inside = view! { {number}<span class="t">". "{words}{done}</span> };
            if at == Some(step) {
                view! { <li class="now" aria-current="step">{inside}</li> }.into_any()
            } else {
                let href = urls::nomination_step(t.language, id, step);
                view! { <li class=complete.then_some("done")><a href=href>{inside}</a></li> }.into_any()
            }
        })
        .collect_view();
    view! { <nav aria-label=t.s("nominate-steps")><ol class="steps brief">{steps}</ol></nav> }
}

/// A sentence where the call is not open: text is kept, but cannot be sent.
pub fn closed_notice(
    t: Tr,
    season: &Season,
    draft: Option<&Nomination>,
    now: domain::time::Timestamp,
) -> Option<AnyView> {
    let moment = |at| t.moment(at, &season.time_zone);
    if let Some(draft) = draft
        && let Some(until) = draft.until.filter(|until| now < *until)
    {
        let text = t.a("nominate-until", [("moment", moment(until).into())]);
        let reason = draft.returned_reason.clone();
        let reason =
            (!reason.is_empty()).then(|| view! { <blockquote class="quote"><p>{reason}</p></blockquote> });
        return Some(view! { {ui::notice("warn", text)} {reason} }.into_any());
    }
    let text = match season.call.state(now) {
        CallState::Open => return None,
        CallState::Closed => t.a("nominate-call-closed", [("moment", moment(season.call.closes_at).into())]),
        CallState::NotYetOpen => {
            t.a("nominate-call-not-open", [("moment", moment(season.call.opens_at).into())])
        }
    };
    Some(ui::notice("warn", text).into_any())
}

fn help(
    t: Tr,
    step: Step,
    season: &Season,
    draft: &Nomination,
    criteria: Vec<Criterion>,
) -> impl IntoView + use<> {
    let number = step.number().to_string();
    let rubric = urls::season(t.language, &season.slug);
    // the other steps have an example beside each question
    let example = (step == Step::Evidence).then(|| {
        view! {
            <details class="panel">
                <summary>{t.s("nominate-example")}</summary>
                <p class="book">{t.of("nominate-example-", &number)}</p>
            </details>
        }
    });
    let owned = draft.owner.is_some();
    let criteria = (!criteria.is_empty()).then(|| {
        let rows = criteria
            .into_iter()
            .map(|criterion| {
                let title = criterion.title.get(t.language).to_owned();
                let question = criterion.question.get(t.language).to_owned();
                view! { <li><b>{title}</b> " " {question}</li> }
            })
            .collect_view();
        view! {
            <details>
                <summary>{t.s("nominate-criteria")}</summary>
                <ul>{rows}</ul>
            </details>
        }
    });
    let together = owned.then(|| {
        let count = draft.co_authors.len();
        view! {
            <section class="flow tight small">
                <h2 class="mid">{t.s("writers-title")}</h2>
                <p>{t.a("writers-count", [("n", count.into())])}</p>
                <p><a href=urls::writers(t.language, draft.id)>{t.s("writers-link")}</a></p>
            </section>
        }
    });
    let sees = if owned { t.s("nominate-sees-owned") } else { t.s("nominate-sees-browser") };
    view! {
        <aside class="flow" aria-label=t.s("nominate-help")>
            <section class="panel flow tight">
                <h2 class="mid">{t.s("nominate-jury-asks")}</h2>
                <p>{t.of("nominate-jury-asks-", &number)}</p>
                {criteria}
                <p><a href=rubric>{t.s("nominate-whole-rubric")}</a></p>
            </section>
            {example}
            <section class="flow tight small">
                <h2 class="mid">{t.s("nominate-who-sees")}</h2>
                <p>{sees}</p>
                <p>{t.a("nominate-deadline", [("deadline", deadline(t, season).into())])}</p>
            </section>
            {together}
        </aside>
    }
}

/// What the questions of a step need to know.
struct StepParts {
    t: Tr,
    draft: Nomination,
    /// `#control` and sentence.
    errors: Vec<(String, String)>,
    more: &'static str,
    clashes: Vec<Clash>,
    /// Who changed which answer last, where several write.
    authors: BTreeMap<Question, AnswerAuthor>,
    me: Option<AccountId>,
    zone: String,
    odd_dates: Vec<(PictureId, String)>,
    now: Timestamp,
}

impl StepParts {
    fn error(&self, name: &str) -> Option<String> {
        self.errors
            .iter()
            .find(|(href, _)| href.strip_prefix('#') == Some(name))
            .map(|(_, text)| text.clone())
    }

    fn field(&self, name: &str, value: &str) -> Field {
        Field {
            name: name.to_owned(),
            label: self.t.of("nominate-label-", name),
            help: self.t.maybe_of("nominate-help-", name),
            error: self.error(name),
            value: value.to_owned(),
            rows: 6,
            ..Field::default()
        }
    }

    /// A question with what was answered.
    fn asked(&self, question: Question) -> Field {
        let typed = self.clashes.iter().find(|clash| clash.question == question);
        let value = typed.map_or_else(|| question.of(&self.draft.text), |clash| &clash.typed);
        self.field(question.as_str(), value)
    }

    /// A question on one line.
    fn line(&self, question: Question) -> AnyView {
        view! { {ui::field(self.asked(question))} {self.about(question)} }.into_any()
    }

    /// A question on several.
    fn area(&self, question: Question, rows: u8) -> AnyView {
        view! { {ui::area(Field { rows, ..self.asked(question) })} {self.about(question)} }.into_any()
    }

    /// What belongs to an answer beside its control: what stands where two have written, how long it is and may be, who
    /// wrote it, an example; and, unseen, what it was when it was shown.
    fn about(&self, question: Question) -> AnyView {
        let t = self.t;
        let stands = question.of(&self.draft.text);
        let clash = self.clashes.iter().any(|clash| clash.question == question).then(|| {
            view! {
                <div class="notice warn flow tight">
                    <p><b>{t.s("nominate-clash-stands")}</b></p>
                    <p class="lines">{stands.to_owned()}</p>
                </div>
            }
        });
        let words = question.max_words().map(|max| {
            let pattern = t.a("nominate-words", [("words", "#".into()), ("max", max.into())]);
            let now = pattern.replace('#', &count_words(stands).to_string());
            view! { <span data-words-of=question.as_str() data-words=pattern>{now}</span> }
        });
        let author =
            self.authors.get(&question).filter(|author| Some(author.account) != self.me).map(|author| {
                let name =
                    if author.name.is_empty() { t.s("nominate-somebody") } else { author.name.clone() };
                let at = t.stamp(author.at, &self.zone);
                t.a("nominate-written-by", [("name", name.into()), ("at", at.into())])
            });
        let beside = (words.is_some() || author.is_some())
            .then(|| view! { <p class="row apart small soft beneath">{words} <span>{author}</span></p> });
        let example = t.maybe_of("nominate-example-", question.as_str()).map(|example| {
            view! {
                <details class="small beneath">
                    <summary>{t.s("nominate-example")}</summary>
                    <p class="book">{example}</p>
                </details>
            }
        });
        view! {
            {clash}
            {beside}
            {example}
            <textarea hidden name=answers::was(question)>{ui::typed(stands)}</textarea>
        }
        .into_any()
    }
}
