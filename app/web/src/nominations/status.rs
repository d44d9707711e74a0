//! One sent nomination, for the one who wrote it.

use super::{
    answers::own_field,
    draft::{of_writer, party_to, where_it_was_shown},
    links,
    list::stage_in_words,
    rights::{self, Medium},
    versions, videos,
};
use crate::{
    error::{PageError, PageResult},
    fields::Fields,
    gallery, media,
    messages::Tr,
    page::{Head, Nav},
    ui::{self, Field},
    urls,
    visit::Visit,
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect},
};
use domain::{
    ids::{NominationId, PictureId},
    jury::DecisionKind,
    language::ContentLanguage,
    nominations::{Asked, OwnQuestion, ReturnRefusal, Stage, Step, TEXT_MAX},
    policy::{Act, is_told_to_writer},
    time::Timestamp,
};
use leptos::prelude::*;
use store::{
    audit::Subject,
    jury::Round,
    nominations::{Nomination, Picture},
};

/// Taking it back to mend it, and withdrawing it; what is not possible any more is said when it is tried.
fn undo(t: Tr, id: NominationId, decided: bool) -> Option<impl IntoView> {
    let l = t.language;
    (!decided).then(|| {
        view! {
            <section class="flow">
                <h2>{t.s("status-change")}</h2>
                <p>{t.s("status-take-back-text")}</p>
                <form method="post" action=urls::take_back_nomination(l, id)>
                    <button class="btn second" type="submit">{t.s("status-take-back")}</button>
                </form>
                <details class="panel">
                    <summary>{t.s("status-withdraw-title")}</summary>
                    <form class="flow" method="post" action=urls::withdraw_nomination(l, id)>
                        <p>{t.s("status-withdraw-text")}</p>
                        <label class="choice">
                            <input type="checkbox" name="sure" value="yes" required/>
                            <span>{t.s("status-withdraw-sure")}</span>
                        </label>
                        <p><button class="btn danger slim" type="submit">{t.s("status-withdraw")}</button></p>
                    </form>
                </details>
            </section>
        }
    })
}

/// A draft again, until it is sent once more.
pub async fn take_back(visit: Visit, Path((_, id)): Path<(String, NominationId)>) -> PageResult {
    let found = of_writer(&visit, id).await?;
    let (by, season) = (visit.account()?, visit.season()?.clone());
    if found.season != season.id {
        return Err(PageError::Refused("error-return-closed"));
    }
    match visit.store().take_back_nomination(id, &season, by, visit.now).await?.ok_or(PageError::NotFound)? {
        Ok(()) => {
            Ok(Redirect::to(&urls::nomination_step(visit.language, id, Step::Initiative)).into_response())
        }
        Err(refusal) => Err(PageError::Refused(refused(refusal))),
    }
}

pub async fn withdraw(
    visit: Visit,
    Path((_, id)): Path<(String, NominationId)>,
    fields: Fields,
) -> PageResult {
    if !of_writer(&visit, id).await?.is_owner(&visit.viewer) {
        return Err(PageError::Refused("error-withdraw-owner"));
    }
    let by = visit.account()?;
    if !fields.has("sure") {
        return Err(PageError::Refused("error-withdraw-unsure"));
    }
    match visit.store().withdraw_nomination(id, by, "", visit.now).await?.ok_or(PageError::NotFound)? {
        Ok(()) => Ok(Redirect::to(&urls::my_nomination(visit.language, id)).into_response()),
        Err(refusal) => Err(PageError::Refused(refused(refusal))),
    }
}

fn refused(refusal: ReturnRefusal) -> &'static str {
    match refusal {
        ReturnRefusal::NotSent => "error-return-not-sent",
        ReturnRefusal::CallClosed => "error-return-closed",
        ReturnRefusal::Scored => "error-return-scored",
        ReturnRefusal::Decided => "error-return-decided",
    }
}

/// What was sent along, each with the button that takes it back.
fn pictures(
    t: Tr,
    id: NominationId,
    pictures: Vec<Picture>,
    standing: bool,
    zone: &str,
    now: Timestamp,
) -> Option<impl IntoView + use<>> {
    (!pictures.is_empty()).then(|| {
        let rows = pictures
            .into_iter()
            .map(|picture| {
                let rights = rights::standing(t, Medium::Picture, &picture.facts, zone, now);
                let href = |width, encoding| urls::picture_copy(picture.id, width, encoding);
                let size = (picture.width, picture.height);
                let alt = picture.facts.alt.clone();
                let image = media::image(
                    size,
                    (&picture.widths, picture.webp),
                    &href,
                    alt,
                    "(min-width: 40rem) 24rem, 90vw",
                );
                let words = standing.then(|| {
                    let label = t.a("words-link-label", [("alt", picture.facts.alt.clone().into())]);
                    let href = urls::picture_words(t.language, id, picture.id);
                    view! { <p class="small"><a href=href aria-label=label>{t.s("words-link")}</a></p> }
                });
                let label = t.a("status-picture-withdraw-label", [("alt", picture.facts.alt.clone().into())]);
                view! {
                    <li class="panel flow tight">
                        {image}
                        {rights}
                        {words}
                        <form method="post" action=urls::withdraw_picture(t.language, id, picture.id)>
                            <button class="btn second slim" type="submit" aria-label=label>
                                {t.s("status-picture-withdraw")}
                            </button>
                        </form>
                    </li>
                }
            })
            .collect_view();
        view! {
            <section class="flow">
                <h2>{t.s("status-pictures")}</h2>
                <p>{t.s("status-pictures-text")}</p>
                <ul class="grid three plain">{rows}</ul>
            </section>
        }
    })
}

/// What comes next, in words and with dates; never more than the season's own page says.
fn timeline(visit: &Visit, round: Option<&Round>, decided: bool) -> Vec<AnyView> {
    let (t, now, zone) = (visit.t, visit.now, visit.zone().to_owned());
    let Some(season) = &visit.season else { return Vec::new() };
    let closes = season.call.closes_at;
    let mut rows = vec![("call", closes, now < closes)];
    if let Some(round) = round {
        rows.push((
            "jury",
            round.window.closes_at,
            !decided && closes <= now && now < round.window.closes_at,
        ));
        rows.push(("decision", round.window.closes_at, !decided && round.window.closes_at <= now));
    }
    rows.push(("show", season.show_at, decided && now < season.show_at));
    rows.sort_by_key(|(_, at, _)| *at);
    rows.into_iter()
        .map(|(key, at, is_now)| {
            let words = t.a(&format!("timeline-{key}"), [("moment", t.moment(at, &zone).into())]);
            let here = is_now.then(|| view! { <span class="stamp is-good">{t.s("timeline-now")}</span> });
            view! { <li class="row apart"><span>{words}</span> {here}</li> }.into_any()
        })
        .collect()
}

/// What the category asks only of those who have advanced.
fn own_questions(t: Tr, found: &Nomination, typed: Option<&Fields>) -> Option<AnyView> {
    let fields: Vec<_> = found
        .rules
        .questions(Asked::Advanced)
        .map(|question| {
            let name = own_field(&question.key);
            let standing = found.text.own.get(&question.key).cloned().unwrap_or_default();
            let value = typed.map_or(standing, |typed| typed.text(&name));
            let error = (typed.is_some() && !question.is_answered_by(&value)).then(|| {
                let label = question.label.get(t.language).to_owned();
                t.a("nominate-missing-own", [("question", label.into()), ("max", TEXT_MAX.into())])
            });
            ui::area(Field {
                label: question.label.get(t.language).to_owned(),
                help: (!question.required).then(|| t.s("nominate-own-optional")),
                error,
                value,
                rows: 3,
                name,
                ..Field::default()
            })
        })
        .collect();
    (!fields.is_empty()).then(|| {
        view! {
            <form class="panel flow" method="post" action=urls::own_answers(t.language, found.id) novalidate>
                <h2 class="mid">{t.s("status-own-title")}</h2>
                <p>{t.s("status-own-text")}</p>
                {fields}
                <p><button class="btn" type="submit">{t.s("status-own-save")}</button></p>
            </form>
        }
        .into_any()
    })
}

/// Keeps the answers to what is asked of those who have advanced.
pub async fn answer_own(
    visit: Visit,
    Path((_, id)): Path<(String, NominationId)>,
    fields: Fields,
) -> PageResult {
    let found = of_writer(&visit, id).await?;
    let decision = visit.store().find_published_decision(id).await?;
    if decision.is_none_or(|decision| decision.kind != DecisionKind::Advance) {
        return Err(PageError::NotFound);
    }
    let typed: Vec<(&OwnQuestion, String)> = found
        .rules
        .questions(Asked::Advanced)
        .map(|question| (question, fields.text(&own_field(&question.key))))
        .collect();
    let complete = typed.iter().all(|(question, answer)| question.is_answered_by(answer));
    let answers = typed.into_iter().map(|(question, answer)| (question.key.clone(), answer)).collect();
    // kept first, and only then found wanting
    visit.store().answer_own_questions(id, answers, visit.now).await?;
    if complete {
        return Ok(Redirect::to(&urls::my_nomination(visit.language, id)).into_response());
    }
    let (t, l) = (visit.t, visit.language);
    let form = own_questions(t, &found, Some(&fields));
    let head = Head { title: found.text.title.clone(), nav: Nav::Nominate, ..Head::default() };
    let page = visit.page(head, move || {
        view! {
            <div class="wrap narrow band-s flow">
                <p class="crumbs"><a href=urls::my_nomination(l, id)>{t.s("copy-back")}</a></p>
                <h1>{t.s("status-own-title")}</h1>
                {form}
            </div>
        }
    });
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

/// Takes a picture back, at once and everywhere: the writer's word, or an organiser's for somebody who asks.
pub async fn withdraw_picture(
    visit: Visit,
    Path((_, id, picture)): Path<(String, NominationId, PictureId)>,
) -> PageResult {
    let by = visit.account()?;
    let (_, parties) = party_to(&visit, id, Act::WithdrawPicture).await?;
    let gone = visit.store().withdraw_picture(id, picture, by, visit.now).await?;
    media::forget(&visit.site, gone.ok_or(PageError::NotFound)?).await;
    Ok(Redirect::to(&where_it_was_shown(&visit, id, &parties)).into_response())
}

pub async fn page(visit: Visit, Path((_, id)): Path<(String, NominationId)>) -> PageResult {
    let found = of_writer(&visit, id).await?;
    if found.stage == Stage::Draft {
        return Ok(Redirect::to(&urls::nomination_step(visit.language, id, Step::Check)).into_response());
    }
    let (t, l) = (visit.t, visit.language);
    let decision = visit.store().find_published_decision(id).await?;
    let (sent_at, label) = match found.stage {
        Stage::Submitted { at, .. } | Stage::Withdrawn { at, .. } => {
            (t.moment(at, visit.zone()), found.stage.label().unwrap_or_default())
        }
        Stage::Draft => (String::new(), String::new()),
    };
    let words = stage_in_words(t, found.stage, decision.as_ref());
    let trail = visit.store().list_audit_of(Subject::of("nomination", id.0)).await?;
    let zone = visit.zone().to_owned();
    let trail: Vec<(String, String)> = Act::ALL
        .iter()
        .filter(|act| is_told_to_writer(**act))
        .flat_map(|act| trail.iter().filter(move |entry| entry.act == act.as_str()))
        .map(|entry| (t.moment(entry.at, &zone), t.of("trail-", &entry.act)))
        .collect();
    // on the longlist and the shortlist the jury goes on
    let decided = decision.as_ref().is_some_and(|decision| decision.kind.next().is_empty());
    let public = decision.is_some();
    let where_it_is = match (public, decided) {
        (_, true) => "status-decided-text",
        (true, false) => "status-further-text",
        (false, false) => "status-jury-text",
    };
    let advanced = decision.as_ref().is_some_and(|decision| decision.kind == DecisionKind::Advance);
    let reason = decision.map(|decision| decision.reason);
    let said_by_jury = super::feedback::section(&visit, &found).await?;
    let gallery = gallery::section(&visit, &found).await?;
    let revealed = visit.season.as_ref().map(|season| urls::awards(l, &season.slug));
    let sent_as = visit.store().list_sent_versions(id).await?;
    let zone_of_versions = zone.clone();
    let standing = matches!(found.stage, Stage::Submitted { .. });
    let round = match &visit.season {
        Some(season) if season.id == found.season => visit.store().find_round(season.id).await?,
        _ => None,
    };
    let timeline = timeline(&visit, round.as_ref(), decided);
    let asked = (advanced && standing).then(|| own_questions(t, &found, None));
    let news = visit.store().link_news(found.links.iter().map(|link| link.address.clone())).await?;
    let (leading, said) = (found.links, found.quotes);
    let text = found.text;
    let (shown, filmed) = (found.pictures, found.videos);
    let language = text.language.unwrap_or(ContentLanguage::Da);
    let now = visit.now;
    let head = Head { title: label.clone(), nav: Nav::Nominate, ..Head::default() };
    Ok(visit.page(head, move || {
        let step = |key: &str, state: &'static str| {
            view! { <li class=state aria-current=(state == "now").then_some("step")>{t.of("status-", key)}</li> }
        };
        view! {
            <div class="wrap band-s flow">
                <p class="row small"><span class="tag">{label}</span> <span class="stamp">{words}</span></p>
                <h1>{text.title}</h1>
                <p class="soft">{text.library}</p>
                <ol class="steps">
                    {step("sent", "done")} {step("jury", if decided { "done" } else { "now" })}
                    {step("decided", if decided { "now" } else { "" })} {step("show", "")}
                </ol>
                <p>{t.a("status-sent-at", [("moment", sent_at.into())])}</p>
                <p class="lead">{t.s(where_it_is)}</p>
                {standing.then(|| view! { <ol class="slip plain">{timeline}</ol> })}
                {asked}
                {reason
                    .map(|reason| {
                        view! {
                            <blockquote class="quote">
                                <p>{reason}</p>
                                <footer>{t.s("status-reason")}</footer>
                            </blockquote>
                        }
                    })}
                {said_by_jury}
                {revealed.map(|href| view! { <p><a href=href>{t.s("status-awards")}</a></p> })}
                <h2>{t.s("status-summary")}</h2>
                <p class="book">{text.summary}</p>
                {links::section(t, &zone_of_versions, &leading, &news, links::Depth::State, None)}
                {links::quotes(t, &said, links::Depth::State, None)}
                {pictures(t, id, shown, standing, &zone, now)}
                {videos::sent(t, id, &filmed, language, standing, &zone, now)}
                {versions::view(t, &zone_of_versions, &sent_as)}
                {gallery}
                {standing.then(|| undo(t, id, public))}
                <h2>{t.s("status-trail")}</h2>
                <ol class="slip plain">
                    {trail
                        .into_iter()
                        .map(|(moment, what)| view! { <li><p class="small soft">{moment}</p><p>{what}</p></li> })
                        .collect_view()}
                </ol>
                <p><a href=urls::my_nominations(l)>{t.s("my-nominations")}</a></p>
            </div>
        }
    }))
}
