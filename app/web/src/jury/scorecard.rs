//! One nomination with its names covered, and beside it the rubric to fill in.

use super::{
    blind::{BlindMetric, BlindNomination, BlindPicture},
    conflict,
    desk::Progress,
    form::{self, Bar, Note, Row},
    label, next_of, strip,
};
use crate::{
    assets::Sheet,
    error::{PageError, PageResult},
    fields::Fields,
    media,
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
    ids::{AccountId, NominationId},
    jury::{JurorAccess, RoundState, RoundWindow, ScoringRefusal},
    language::Language,
};
use islands::jury::{ScorePad, ScorePadData};
use leptos::prelude::*;
use store::{
    jury::{AssignmentSummary, FormSaved, NominationForJury, ScoreRefusal, Scorecard},
    seasons::Criterion,
};

/// Everything the page shows, loaded for a juror who may score.
struct Sheaf {
    desk: Vec<AssignmentSummary>,
    round: Option<RoundWindow>,
    card: Scorecard,
    criteria: Vec<Criterion>,
    nomination: NominationForJury,
    category: String,
}

/// Where a juror's request for a nomination leads.
enum Door {
    Scorecard(Box<Sheaf>),
    /// Something else must be shown or done first.
    Elsewhere(Response),
}

pub async fn page(visit: Visit, Path((_, nomination)): Path<(String, String)>) -> PageResult {
    let juror = visit.account()?;
    let id = nomination.parse().map_err(|_| PageError::NotFound)?;
    match open(&visit, juror, id).await? {
        Door::Elsewhere(response) => Ok(response),
        Door::Scorecard(sheaf) => {
            let rows = form::rows(sheaf.criteria.clone(), &sheaf.card);
            let note = form::note(&sheaf.card);
            Ok(show(&visit, *sheaf, rows, note, None))
        }
    }
}

async fn open(visit: &Visit, juror: AccountId, id: NominationId) -> PageResult<Door> {
    let store = visit.store();
    let season = visit.season()?.id;
    let it = store.find_assignment(juror, id).await?.ok_or(PageError::NotFound)?;
    let round = store.find_round(season).await?.map(|round| round.window);
    match it.access() {
        JurorAccess::MustDeclare => Ok(Door::Elsewhere(conflict::question(visit, &it, round.as_ref()))),
        JurorAccess::Recused => {
            let desk = store.list_assignments(juror, season).await?;
            Ok(Door::Elsewhere(conflict::recused(visit, &it, &desk)))
        }
        JurorAccess::MayScore => Ok(Door::Scorecard(Box::new(Sheaf {
            desk: store.list_assignments(juror, season).await?,
            round,
            card: store.find_scorecard(juror, id).await?.ok_or(PageError::NotFound)?,
            criteria: store.list_criteria(it.category).await?,
            nomination: store.find_nomination_for_jury(id, visit.now).await?.ok_or(PageError::NotFound)?,
            category: it.category_name.get(visit.language).to_owned(),
        }))),
    }
}

/// What stands above the page after something could not be saved.
struct Trouble {
    status: StatusCode,
    text: String,
    faults: Vec<(String, String)>,
}

fn show(visit: &Visit, sheaf: Sheaf, rows: Vec<Row>, note: Note, trouble: Option<Trouble>) -> Response {
    let (t, l) = (visit.t, visit.language);
    let status = trouble.as_ref().map_or(StatusCode::OK, |trouble| trouble.status);
    let open = sheaf.round.is_some_and(|round| round.state(visit.now) == RoundState::Open);
    let id = sheaf.card.nomination;
    let label = label(sheaf.nomination.number);
    let bar = Bar {
        answered: sheaf.card.answered(),
        of: sheaf.criteria.len(),
        saved: sheaf
            .card
            .updated_at
            .map(|at| t.a("jury-saved-at", [("time", t.clock(at, visit.zone()).into())])),
        so_far: sheaf.card.so_far(),
    };
    let data = pad_data(t, id, bar.of);
    let (previous, next) = neighbours(&sheaf.desk, id);
    let progress = Progress::of(&sheaf.desk);
    let blind = BlindNomination::from(sheaf.nomination);
    let head = Head {
        title: t.a("jury-score-head", [("label", label.clone().into())]),
        nav: Nav::Jury,
        sheets: &[Sheet::Work],
        islands: open,
        strip: strip(visit, sheaf.round.as_ref()),
        ..Head::default()
    };
    let closed = (!open).then(|| closed_text(visit, sheaf.round.as_ref()));
    let category = sheaf.category;
    let page = visit.page(head, move || {
        let trouble = trouble.map(|trouble| {
            if trouble.faults.is_empty() {
                ui::notice("bad", trouble.text).into_any()
            } else {
                ui::error_summary(trouble.text, trouble.faults).into_any()
            }
        });
        let step = |to: Option<NominationId>, words: String| {
            to.map(|to| view! { <a href=urls::scorecard(l, to)>{words}</a> })
        };
        let form = form::form(t, urls::scorecard(l, id), rows, note, bar, open);
        let rubric = if open {
            view! { <ScorePad data=data>{form}</ScorePad> }.into_any()
        } else {
            view! { <div class="rubric">{form}</div> }.into_any()
        };
        view! {
            <div class="wrap band-s">
                <div class="row apart jurybar">
                    {progress.view(t)}
                    <div class="row">
                        {step(previous, t.s("jury-previous"))} {step(next, t.s("jury-next"))}
                        {conflict::step_aside(t, id)}
                    </div>
                </div>
                {trouble}
                {closed.map(|text| ui::notice("warn", text))}
                <div class="desk">
                    {article(t, blind, label, category)}
                    {rubric}
                </div>
            </div>
        }
    });
    (status, page).into_response()
}

fn pad_data(t: Tr, nomination: NominationId, criteria: usize) -> ScorePadData {
    ScorePadData {
        nomination,
        language: t.language,
        keys_score: t.s("jury-keys-score"),
        keys_none: t.s("jury-keys-none"),
        keys_move: t.s("jury-keys-move"),
        keys_off: t.s("jury-keys-off"),
        answered: (0..=criteria)
            .map(|n| t.a("jury-answered", [("n", n.into()), ("of", criteria.into())]))
            .collect(),
        so_far: t.a("jury-so-far", [("score", "{score}".into())]),
        saved: t.a("jury-saved-at", [("time", "{time}".into())]),
        saving: t.s("jury-saving"),
        stale: t.s("jury-pad-stale"),
        refused: t.s("jury-pad-refused"),
        sign_in: t.s("jury-pad-sign-in"),
        try_again: t.s("jury-pad-try-again"),
    }
}

fn closed_text(visit: &Visit, round: Option<&RoundWindow>) -> String {
    let t = visit.t;
    match round.map(|round| round.may_score(visit.now)) {
        Some(Err(refusal)) => round_text(visit, refusal),
        Some(Ok(())) | None => t.s("jury-strip-closed"),
    }
}

fn round_text(visit: &Visit, refusal: ScoringRefusal) -> String {
    let (t, zone) = (visit.t, visit.zone());
    let (key, at) = match refusal {
        ScoringRefusal::NotYetOpen { opens_at } => ("jury-round-not-yet", opens_at),
        ScoringRefusal::Closed { since } => ("jury-round-closed", since),
    };
    t.a(key, [("moment", t.moment(at, zone).into()), ("zone", t.zone(zone).into())])
}

/// The nominations before and after this one, by number, without those the juror has stepped aside from.
fn neighbours(desk: &[AssignmentSummary], id: NominationId) -> (Option<NominationId>, Option<NominationId>) {
    let open: Vec<NominationId> =
        desk.iter().filter(|it| it.access() != JurorAccess::Recused).map(|it| it.nomination).collect();
    let at = open.iter().position(|&other| other == id);
    let previous = at.and_then(|at| at.checked_sub(1)).and_then(|at| open.get(at));
    let next = at.and_then(|at| open.get(at + 1));
    (previous.copied(), next.copied())
}

fn article(t: Tr, it: BlindNomination, label: String, category: String) -> AnyView {
    let written = (it.language != t.language.into()).then(|| t.of("jury-written-in-", it.language.tag()));
    let parts = [
        ("jury-what-was-done", it.what_was_done.paragraphs(t).into_any()),
        ("jury-what-changed", metrics(t, it.metrics).into_any()),
        ("jury-why-it-worked", it.why_it_worked.paragraphs(t).into_any()),
        ("jury-pictures", pictures(t, it.pictures).into_any()),
        ("jury-what-it-took", it.effort.paragraphs(t).into_any()),
    ];
    let facts = [("jury-for-whom", it.target_group), ("jury-goal", it.goal)]
        .into_iter()
        .filter(|(_, text)| !text.is_blank())
        .map(|(key, text)| view! { <div><dt>{t.s(key)}</dt><dd>{text.view(t)}</dd></div> })
        .collect_view();
    view! {
        <article class="flow panel" aria-labelledby="t">
            <p class="row small"><span class="tag">{label}</span> <span class="tag">{category}</span></p>
            <h1 id="t" class="title">{it.title.view(t)}</h1>
            <p class="small soft">{written} " " {t.s("jury-covered-round")}</p>
            <div class="flow lead">{it.summary.view(t)}</div>
            <dl class="facts">{facts}</dl>
            {parts
                .into_iter()
                .map(|(key, body)| view! { <h2>{t.s(key)}</h2> {body} })
                .collect_view()}
        </article>
    }
    .into_any()
}

fn metrics(t: Tr, metrics: Vec<BlindMetric>) -> AnyView {
    if metrics.is_empty() {
        return view! { <p>{t.s("jury-no-metrics")}</p> }.into_any();
    }
    let rows = metrics
        .into_iter()
        .map(|metric| {
            let before = if metric.before.is_blank() {
                view! { <span class="soft">{t.s("jury-not-given")}</span> }.into_any()
            } else {
                metric.before.view(t).into_any()
            };
            view! {
                <tr>
                    <th scope="row">{metric.what.view(t)}</th>
                    <td class="num">{before}</td>
                    <td class="num">{metric.after.view(t)}</td>
                    <td>{metric.period.view(t)}</td>
                    <td>{metric.source.view(t)}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <section class="scroll" tabindex="0" aria-label=t.s("jury-evidence")>
            <table>
                <thead>
                    <tr>
                        <th scope="col">{t.s("jury-counted")}</th>
                        <th scope="col" class="num">{t.s("jury-before")}</th>
                        <th scope="col" class="num">{t.s("jury-after")}</th>
                        <th scope="col">{t.s("jury-period")}</th>
                        <th scope="col">{t.s("jury-source")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
    .into_any()
}

fn pictures(t: Tr, pictures: Vec<BlindPicture>) -> AnyView {
    if pictures.is_empty() {
        return view! { <p>{t.s("jury-no-pictures")}</p> }.into_any();
    }
    let of = pictures.len();
    (1..)
        .zip(pictures)
        .map(|(n, picture): (usize, _)| {
            let href = |width| urls::picture_copy(picture.id, width);
            let size = (picture.width, picture.height);
            let image = media::image(size, &picture.widths, &href, picture.alt.plain(t), "min(45vw, 24rem)");
            view! {
                <figure class="shot">
                    {image}
                    <figcaption class="small soft">
                        {t.a("jury-picture", [("n", n.into()), ("of", of.into())])} " " {picture.alt.view(t)} " "
                        {t.s("jury-credit-covered")}
                    </figcaption>
                </figure>
            }
        })
        .collect_view()
        .into_any()
}

/// Saves the whole form and leads on. What another tab has overtaken comes back beside what stands, and is not lost.
pub async fn save(visit: Visit, Path((_, nomination)): Path<(String, String)>, fields: Fields) -> PageResult {
    let juror = visit.account()?;
    let id: NominationId = nomination.parse().map_err(|_| PageError::NotFound)?;
    let it = visit.store().find_assignment(juror, id).await?.ok_or(PageError::NotFound)?;
    let criteria = visit.store().list_criteria(it.category).await?;
    let edits = form::edits(&criteria, &fields).ok_or(PageError::BadForm)?;
    let note = form::note_edit(&fields);
    let saved = visit.store().record_scorecard(juror, id, edits, note, visit.now).await?;
    match saved {
        Ok(saved) if saved.scores.iter().all(Result::is_ok) && saved.note.is_ok() => {
            let season = visit.season()?.id;
            let desk = visit.store().list_assignments(juror, season).await?;
            let stay = fields.text("then") == "stay";
            Ok(onward(visit.language, &desk, id, stay))
        }
        Ok(saved) => again(&visit, juror, id, &fields, Ok(saved)).await,
        Err(ScoreRefusal::NotAssigned) => Err(PageError::NotFound),
        // the page itself says what must come first
        Err(ScoreRefusal::MustDeclare | ScoreRefusal::Recused) => {
            Ok(Redirect::to(&urls::scorecard(visit.language, id)).into_response())
        }
        Err(refusal) => again(&visit, juror, id, &fields, Err(refusal)).await,
    }
}

fn onward(l: Language, desk: &[AssignmentSummary], id: NominationId, stay: bool) -> Response {
    let to = if stay {
        urls::scorecard(l, id)
    } else {
        let incomplete = desk.iter().find(|it| it.nomination == id && !it.complete());
        match next_of(desk, Some(id)).or(incomplete) {
            Some(next) => urls::scorecard(l, next.nomination),
            None => urls::jury(l),
        }
    };
    Redirect::to(&to).into_response()
}

/// The page again, with everything typed on it and what was wrong said where it is.
async fn again(
    visit: &Visit,
    juror: AccountId,
    id: NominationId,
    fields: &Fields,
    outcome: Result<FormSaved, ScoreRefusal>,
) -> PageResult {
    let sheaf = match open(visit, juror, id).await? {
        Door::Elsewhere(response) => return Ok(response),
        Door::Scorecard(sheaf) => sheaf,
    };
    let t = visit.t;
    let typed = form::edits(&sheaf.criteria, fields).ok_or(PageError::BadForm)?;
    let mut rows = form::rows(sheaf.criteria.clone(), &sheaf.card);
    let mut note = form::note(&sheaf.card);
    for (row, typed) in rows.iter_mut().zip(&typed) {
        row.mark = typed.mark.or(row.mark);
        row.comment = typed.comment.clone().unwrap_or_else(|| row.comment.clone());
        if outcome.is_err() {
            // nothing was written, so nothing newer has been seen either
            row.version = typed.expected_version;
        }
    }
    if let Some(typed) = form::note_edit(fields) {
        note.text = typed.text;
    }
    let trouble = match outcome {
        Err(ScoreRefusal::Round(refusal)) => Trouble {
            status: StatusCode::CONFLICT,
            text: format!("{} {}", round_text(visit, refusal), t.s("jury-not-saved")),
            faults: Vec::new(),
        },
        Err(_) => return Err(PageError::BadForm),
        Ok(saved) => faults(t, saved, &mut rows, &mut note),
    };
    Ok(show(visit, *sheaf, rows, note, Some(trouble)))
}

fn faults(t: Tr, saved: FormSaved, rows: &mut [Row], note: &mut Note) -> Trouble {
    let l = t.language;
    let mut faults = Vec::new();
    let mut stale = false;
    for (row, result) in rows.iter_mut().zip(saved.scores) {
        let title = row.criterion.title.get(l).to_owned();
        match result {
            Err(ScoreRefusal::Stale(stands)) => {
                stale = true;
                let text = t.a("jury-stale-criterion", [("title", title.into())]);
                faults.push((form::anchor(row.criterion.id), text));
                row.version = stands.version;
                row.stands = Some(stands);
            }
            Err(ScoreRefusal::TooLong { chars }) => {
                let error = form::too_long(t, chars);
                faults.push((format!("#r{}", row.criterion.id), format!("{title}: {error}")));
                row.error = Some(error);
            }
            _ => {}
        }
    }
    match saved.note {
        Err(ScoreRefusal::NoteStale { standing }) => {
            stale = true;
            faults.push(("#private".to_owned(), t.s("jury-stale-note")));
            note.seen = standing.clone();
            note.stands = Some(standing);
        }
        Err(ScoreRefusal::TooLong { chars }) => {
            let error = form::too_long(t, chars);
            faults.push(("#private".to_owned(), error.clone()));
            note.error = Some(error);
        }
        _ => {}
    }
    let (status, text) = if stale {
        (StatusCode::CONFLICT, t.s("jury-stale"))
    } else {
        (StatusCode::UNPROCESSABLE_ENTITY, t.s("fix-one"))
    };
    Trouble { status, text, faults }
}
