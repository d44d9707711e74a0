//! One nomination on the organiser's desk: all of it, what has happened to it, and what can be done.

use crate::{
    assets::Sheet,
    dates::{self, field_value},
    error::{PageError, PageResult},
    fields::Fields,
    media,
    messages::Tr,
    nominations::{
        check::{answered, own_answers},
        figures::{Figures, together},
        links,
        rights::{self, Medium},
        versions, videos,
    },
    page::{Head, Nav},
    ui::{self, Field},
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
    ids::{NominationId, SeasonId},
    language::ContentLanguage,
    news::holds_an_address,
    nominations::{Alike, Asked, Likeness, Relation, ReturnRefusal, Stage, Verdict, engagement},
    time::{Span, Timestamp},
};
use leptos::prelude::*;
use store::{
    audit::{AuditEntry, Subject},
    jury::PracticeRefusal,
    nominations::{Confirmation, DeskQuery, DeskState, LikelyDuplicate, Nomination},
    outbox::{MailKind, NewMail},
};

/// A form that was sent and is shown again.
#[derive(Default)]
struct Again {
    until: String,
    reason: String,
    why: String,
    faults: Vec<(String, String)>,
    refused: Option<String>,
}

pub async fn page(visit: Visit, Path((_, id)): Path<(String, NominationId)>) -> PageResult {
    let found = sent(&visit, id).await?;
    show(&visit, found, Again::default()).await
}

/// What was sent to this season; a draft is nobody's but its writer's.
async fn sent(visit: &Visit, id: NominationId) -> PageResult<Nomination> {
    let season = visit.season()?.id;
    let found = visit.store().find_nomination(id).await?.ok_or(PageError::NotFound)?;
    if found.stage == Stage::Draft || found.season != season { Err(PageError::NotFound) } else { Ok(found) }
}

async fn show(visit: &Visit, found: Nomination, again: Again) -> PageResult {
    let store = visit.store();
    let trail = store.list_audit_of(Subject::of("nomination", found.id.0)).await?;
    let sent_as = store.list_sent_versions(found.id).await?;
    let categories = store.list_categories(found.season).await?;
    let like = Likeness::of(&found.text.title, &found.text.summary, &found.text.link);
    let duplicates = store.list_likely_duplicates(found.id, &like).await?;
    let confirmation = store.find_confirmation(found.id).await?;
    let lead = store.find_lead_of(&found.text.library, found.season).await?.unwrap_or_default();
    let news = store.link_news(found.links.iter().map(|link| link.address.clone())).await?;
    let practises = store.is_practice(found.id).await?;
    let season = found.season;
    let now = visit.now;
    let (t, l, zone) = (visit.t, visit.language, visit.zone().to_owned());
    let category = categories
        .iter()
        .find(|category| Some(category.id) == found.text.category)
        .map_or_else(String::new, |category| category.name.get(l).to_owned());
    let acts = visit.viewer.has(Role::Organiser) && !visit.viewer.is_seen_by_another();
    let again = Again {
        until: if again.until.is_empty() {
            field_value(visit.now + Span::days(7), &zone)
        } else {
            again.until
        },
        ..again
    };
    let status = match (again.faults.is_empty(), &again.refused) {
        (false, _) => StatusCode::UNPROCESSABLE_ENTITY,
        (true, Some(_)) => StatusCode::CONFLICT,
        (true, None) => StatusCode::OK,
    };
    let label = found.stage.label().unwrap_or_default();
    let head = Head {
        title: format!("{label} {}", found.text.title),
        nav: Nav::Organise,
        sheets: &[Sheet::Work],
        ..Head::default()
    };
    let page = visit.page(head, move || {
        let heading = ui::fault_heading(t, again.faults.len());
        let standing = matches!(found.stage, Stage::Submitted { .. });
        let withdrawn =
            (!standing).then(|| view! { <span class="stamp is-bad">{t.s("stage-withdrawn")}</span> });
        view! {
            <div class="wrap band-s flow">
                <p class="crumbs"><a href=urls::desk_nominations(l)>{t.s("desk-nominations")}</a></p>
                <p class="row small">
                    <span class="tag">{label}</span> {withdrawn}
                    {practises.then(|| view! { <span class="tag">{t.s("desk-is-practice")}</span> })}
                </p>
                <h1>{found.text.title.clone()}</h1>
                <p class="lead">{found.text.library.clone()} ", " {category}</p>
                {again.refused.clone().map(|text| ui::notice("bad", text))}
                {ui::error_summary(heading, again.faults.clone())}
                <div class="beside end">
                    <div class="flow">
                        {answers(t, &found)}
                        {metrics(t, &found)}
                        {links::section(t, &zone, &found.links, &news, links::Depth::Snapshot, found.text.language.map(|it| it.tag()))}
                        {links::quotes(t, &found.quotes, links::Depth::Snapshot, found.text.language.map(|it| it.tag()))}
                        {pictures(t, &found, acts, &zone, now)}
                        {videos::sent(
                            t,
                            found.id,
                            &found.videos,
                            found.text.language.unwrap_or(ContentLanguage::Da),
                            acts,
                            &zone,
                            now,
                        )}
                        {versions::view(t, &zone, &sent_as)}
                    </div>
                    <aside class="flow" aria-label=t.s("desk-to-do")>
                        <p><a href=urls::desk_jury_copy(l, found.id)>{t.s("copy-link")}</a></p>
                        {library_word(t, &zone, &found, confirmation.as_ref(), &lead, acts && standing)}
                        {(acts && standing).then(|| fit(t, &found))}
                        {(acts && standing).then(|| forms(t, &found, &again))}
                        {(acts && standing).then(|| practice(t, found.id, practises))}
                        {alike(t, season, duplicates)}
                        {history(t, &zone, trail)}
                    </aside>
                </div>
            </div>
        }
    });
    Ok((status, page).into_response())
}

fn answers(t: Tr, found: &Nomination) -> impl IntoView + use<> {
    let text = &found.text;
    let lang = text.language.map(|language| language.tag());
    let rows = answered(t, text)
        // two are the page's heading, and links have their own section
        .filter(|(name, answer)| {
            !matches!(name.as_str(), "title" | "library" | "link") && !answer.trim().is_empty()
        })
        .map(|(name, answer)| (t.of("nominate-label-", &name), answer))
        .chain(Asked::ALL.into_iter().flat_map(|asked| own_answers(t, found, asked)))
        .map(|(label, answer)| view! { <div><dt>{label}</dt> <dd lang=lang>{answer}</dd></div> })
        .collect_view();
    view! { <dl class="facts long">{rows}</dl> }
}

/// Whether the library has said that what others put forward is right; and the form that asks it.
fn library_word(
    t: Tr,
    zone: &str,
    found: &Nomination,
    standing: Option<&Confirmation>,
    lead: &str,
    acts: bool,
) -> Option<impl IntoView + use<>> {
    if found.text.relation == Relation::Own && standing.is_none() {
        return None;
    }
    let said = match standing {
        None => ui::notice("warn", t.s("ask-nobody")).into_any(),
        Some(Confirmation { answer: None, email, asked_at, .. }) => {
            let at = t.moment(*asked_at, zone);
            let text = t.a("ask-waiting", [("email", email.clone().into()), ("moment", at.into())]);
            ui::notice("warn", text).into_any()
        }
        Some(Confirmation { answer: Some((verdict, at)), email, remarks, .. }) => {
            let words = [("email", email.clone().into()), ("moment", t.moment(*at, zone).into())];
            let text = t.a(&format!("ask-{verdict}"), words);
            let kind = if *verdict == Verdict::Confirmed { "good" } else { "bad" };
            let remarks = (!remarks.is_empty())
                .then(|| view! { <blockquote class="quote"><p>{remarks.clone()}</p></blockquote> });
            view! { {ui::notice(kind, text)} {remarks} }.into_any()
        }
    };
    let email = Field {
        name: "email".to_owned(),
        label: t.s("ask-email"),
        help: Some(t.s("ask-email-help")),
        value: standing.map_or(lead, |standing| &standing.email).to_owned(),
        kind: Some("email"),
        autocomplete: Some("off"),
        ..Field::default()
    };
    let form = acts.then(|| {
        view! {
            <form class="flow" method="post" action=urls::ask_library(t.language, found.id) novalidate>
                {ui::field(email)}
                <p><button class="btn slim" type="submit">{t.s("ask-send")}</button></p>
            </form>
        }
    });
    let whose = t.of("nomination-relation-", found.text.relation.as_str());
    Some(view! {
        <section class="panel flow tight">
            <h2 class="mid">{t.s("ask-title")}</h2>
            <p>{whose}</p>
            {said}
            {form}
        </section>
    })
}

fn metrics(t: Tr, found: &Nomination) -> Option<impl IntoView + use<>> {
    (!found.metrics.is_empty()).then(|| {
        let rows = found
            .metrics
            .iter()
            .cloned()
            .map(|metric| {
                let figures = Figures::from(&metric);
                let (name, how) = (figures.name(t), figures.circumstances(t));
                let parts = if name.is_empty() || metric.what.is_empty() { "" } else { " · " };
                let how = (!how.is_empty()).then(|| format!(" · {how}"));
                let numbers = if metric.before.is_empty() {
                    metric.after
                } else {
                    format!("{} → {}", metric.before, metric.after)
                };
                view! {
                    <li>
                        <p><b>{name} {parts} {metric.what}</b> ": " {numbers}</p>
                        {figures.view(t).map(|change| view! { <p>{change}</p> })}
                        <p class="small soft">{metric.period} " · " {metric.source} {how}</p>
                    </li>
                }
            })
            .collect_view();
        view! {
            <section class="flow">
                <h2 class="mid">{t.s("nominate-numbers")}</h2>
                <ul class="slip plain">{rows}</ul>
                {together(t, &engagement(&found.metrics))}
            </section>
        }
    })
}

fn pictures(
    t: Tr,
    found: &Nomination,
    acts: bool,
    zone: &str,
    now: Timestamp,
) -> Option<impl IntoView + use<>> {
    let (id, l) = (found.id, t.language);
    (!found.pictures.is_empty()).then(|| {
        let rows = found
            .pictures
            .iter()
            .cloned()
            .map(|picture| {
                let standing = rights::standing(t, Medium::Picture, &picture.facts, zone, now);
                let href = |width, encoding| urls::picture_copy(picture.id, width, encoding);
                let size = (picture.width, picture.height);
                let alt = picture.facts.alt.clone();
                let image = media::image(size, (&picture.widths, picture.webp), &href, alt, "(min-width: 40rem) 16rem, 90vw");
                let label = t.a("status-picture-withdraw-label", [("alt", picture.facts.alt.clone().into())]);
                let words = t.a("words-link-label", [("alt", picture.facts.alt.clone().into())]);
                let form = acts.then(|| {
                    view! {
                        <p class="small">
                            <a href=urls::picture_words(l, id, picture.id) aria-label=words>{t.s("words-link")}</a>
                        </p>
                        <form method="post" action=urls::withdraw_picture(l, id, picture.id)>
                            <button class="btn second slim" type="submit" aria-label=label>
                                {t.s("status-picture-withdraw")}
                            </button>
                        </form>
                    }
                });
                view! {
                    <li class="panel flow tight">
                        {image}
                        <p class="small soft">{picture.facts.credit}</p>
                        {standing}
                        {form}
                    </li>
                }
            })
            .collect_view();
        view! {
            <section class="flow">
                <h2 class="mid">{t.s("status-pictures")}</h2>
                <ul class="grid three plain">{rows}</ul>
            </section>
        }
    })
}

fn forms(t: Tr, found: &Nomination, again: &Again) -> impl IntoView + use<> {
    let (id, l) = (found.id, t.language);
    let field = |name: &str, value: &str| Field {
        name: name.to_owned(),
        label: t.of("desk-return-", name),
        error: again.faults.iter().find(|(at, _)| at[1..] == *name).map(|(_, words)| words.clone()),
        value: value.to_owned(),
        autocomplete: Some("off"),
        rows: 4,
        ..Field::default()
    };
    let until = Field { kind: Some("datetime-local"), class: "medium", ..field("until", &again.until) };
    let reason = Field { help: Some(t.s("desk-return-reason-help")), ..field("reason", &again.reason) };
    let why = field("why", &again.why);
    view! {
        <form class="panel flow" method="post" action=urls::return_nomination(l, id) novalidate>
            <h2 class="mid">{t.s("desk-return-title")}</h2>
            <p>{t.s("desk-return-text")}</p>
            {ui::area(reason)} {ui::field(until)}
            <p><button class="btn" type="submit">{t.s("desk-return")}</button></p>
        </form>
        <details class="panel" open=again.faults.iter().any(|(at, _)| at == "#why")>
            <summary>{t.s("desk-withdraw-title")}</summary>
            <form class="flow" method="post" action=urls::organiser_withdraws(l, id) novalidate>
                <p>{t.s("desk-withdraw-text")}</p>
                {ui::field(why)}
                <p><button class="btn danger slim" type="submit">{t.s("desk-withdraw")}</button></p>
            </form>
        </details>
    }
}

/// Whether it may take part: said once it was looked at, and taken back as easily.
fn fit(t: Tr, found: &Nomination) -> impl IntoView + use<> {
    let action = urls::find_fit(t.language, found.id);
    let body = if found.found_fit {
        view! {
            <p>{t.s("found-fit-done")}</p>
            <p><button class="btn second slim" type="submit" name="fit" value="0">{t.s("found-fit-again")}</button></p>
        }
        .into_any()
    } else {
        view! {
            <p>{t.s("found-fit-text")}</p>
            <p class="row">
                <button class="btn" type="submit" name="fit" value="next">{t.s("found-fit-next")}</button>
                <button class="btn second" type="submit" name="fit" value="1">{t.s("found-fit-yes")}</button>
            </p>
        }
        .into_any()
    };
    view! {
        <form class="panel flow tight" method="post" action=action>
            <h2 class="mid">{t.s("found-fit-title")}</h2>
            {body}
        </form>
    }
}

/// Notes that it may take part and leads back to it, or on to the next that nobody has looked at.
pub async fn find_fit(
    visit: Visit,
    Path((_, id)): Path<(String, NominationId)>,
    fields: Fields,
) -> PageResult {
    let by = visit.account()?;
    let found = sent(&visit, id).await?;
    let said = fields.text("fit");
    let done = visit.store().find_fit(id, said != "0", by, visit.now).await?;
    done.ok_or(PageError::Refused("error-return-not-sent"))?;
    let l = visit.language;
    if said != "next" {
        return Ok(Redirect::to(&urls::desk_nomination(l, id)).into_response());
    }
    let number = match found.stage {
        Stage::Submitted { number, .. } => number,
        Stage::Draft | Stage::Withdrawn { .. } => 0,
    };
    // those after it first, then from the beginning
    for after in [number, 0] {
        let query = DeskQuery { state: DeskState::Unlooked, after, most: 1, ..DeskQuery::default() };
        if let Some(next) = visit.store().list_nominations_for_desk(found.season, &query).await?.first() {
            return Ok(Redirect::to(&urls::desk_nomination(l, next.id)).into_response());
        }
    }
    Ok(Redirect::to(&urls::desk_unlooked(l)).into_response())
}

/// Setting it aside for jurors to practise on, or taking it back among the others.
fn practice(t: Tr, id: NominationId, practises: bool) -> impl IntoView {
    let (to, words) = if practises { ("0", "desk-practice-end") } else { ("1", "desk-practice-begin") };
    view! {
        <details class="panel">
            <summary>{t.s("desk-practice-title")}</summary>
            <form class="flow" method="post" action=urls::choose_practice(t.language, id)>
                <p>{t.s("desk-practice-text")}</p>
                <p><button class="btn second slim" type="submit" name="practice" value=to>{t.s(words)}</button></p>
            </form>
        </details>
    }
}

pub async fn choose_practice(
    visit: Visit,
    Path((_, id)): Path<(String, NominationId)>,
    fields: Fields,
) -> PageResult {
    let by = visit.account()?;
    let found = sent(&visit, id).await?;
    let to = fields.text("practice") == "1";
    let key = match visit.store().set_practice(id, to, by, visit.now).await?.ok_or(PageError::NotFound)? {
        Ok(()) => return Ok(Redirect::to(&urls::desk_nomination(visit.language, id)).into_response()),
        Err(PracticeRefusal::NotSent) => return Err(PageError::NotFound),
        Err(PracticeRefusal::Judged) => "desk-practice-judged",
        Err(PracticeRefusal::Begun) => "desk-practice-begun",
    };
    let refused = Some(visit.t.s(key));
    show(&visit, found, Again { refused, ..Again::default() }).await
}

/// What may be the same initiative, and why.
fn alike(t: Tr, season: SeasonId, found: Vec<LikelyDuplicate>) -> Option<impl IntoView> {
    (!found.is_empty()).then(|| {
        let rows = found
            .into_iter()
            .map(|other| {
                let why = match other.alike {
                    Alike::SameLink => t.s("alike-link"),
                    Alike::Title => t.s("alike-title"),
                    Alike::Summary => t.s("alike-summary"),
                };
                let label = format!("N-{:03} {}", other.number, other.title);
                // another season's desk is another desk
                let name = if other.season == season {
                    view! { <a href=urls::desk_nomination(t.language, other.id)>{label}</a> }.into_any()
                } else {
                    view! { <span>{label} " (" {t.s("alike-earlier")} ")"</span> }.into_any()
                };
                view! {
                    <li>
                        <p>{name}</p>
                        <p class="small soft">{other.library} " · " {why}</p>
                    </li>
                }
            })
            .collect_view();
        view! {
            <section class="flow">
                <h2 class="mid">{t.s("alike-heading")}</h2>
                <ul class="slip plain">{rows}</ul>
            </section>
        }
    })
}

fn history(t: Tr, zone: &str, trail: Vec<AuditEntry>) -> Option<impl IntoView + use<>> {
    (!trail.is_empty()).then(|| {
        // what the jury does with it is told by the decision, once that is public
        let rows = trail
            .into_iter()
            .filter(|entry| {
                domain::policy::Act::ALL
                    .iter()
                    .any(|act| act.as_str() == entry.act && domain::policy::is_told_to_writer(*act))
            })
            .map(|entry| {
                let at = t.stamp(entry.at, zone);
                view! {
                    <li>
                        <p class="small soft">{at} " · " {entry.name}</p>
                        <p>{t.of("act-", &entry.act)}</p>
                        <p class="small">{entry.reason}</p>
                    </li>
                }
            })
            .collect_view();
        view! {
            <section class="flow">
                <h2 class="mid">{t.s("status-trail")}</h2>
                <ol class="slip plain">{rows}</ol>
            </section>
        }
    })
}

/// Returns it to its writer, with what there is to mend and until when.
pub async fn give_back(
    visit: Visit,
    Path((_, id)): Path<(String, NominationId)>,
    fields: Fields,
) -> PageResult {
    let by = visit.account()?;
    let found = sent(&visit, id).await?;
    let t = visit.t;
    let mut again = Again { until: fields.text("until"), reason: fields.text("reason"), ..Again::default() };
    let until = dates::local(&again.until, visit.zone()).map(|until| until.instant()).ok();
    let until = until.filter(|until| *until > visit.now);
    if until.is_none() {
        again.faults.push(("#until".to_owned(), t.s("desk-no-until")));
    }
    if again.reason.trim().is_empty() {
        again.faults.push(("#reason".to_owned(), t.s("desk-no-reason")));
    } else if holds_an_address(&again.reason) {
        again.faults.push(("#reason".to_owned(), t.s("desk-reason-link")));
    }
    let (Some(until), true) = (until, again.faults.is_empty()) else {
        return show(&visit, found, again).await;
    };
    let moment = t.moment(until, visit.zone());
    let link = format!("{}{}", visit.site.base_url, urls::my_nominations(visit.language));
    let reason = again.reason.trim().to_owned();
    let season = found.season;
    let tell = |label: &str, title: &str, to: &str| NewMail {
        kind: MailKind::Nomination,
        message_id: visit.site.backend.secret(),
        recipient: to.to_owned(),
        subject: t.a("mail-returned-subject", [("label", label.to_owned().into())]),
        body: t.a(
            "mail-returned-body",
            [
                ("label", label.to_owned().into()),
                ("title", without_address(title).into()),
                ("reason", reason.clone().into()),
                ("moment", moment.clone().into()),
                ("link", link.clone().into()),
            ],
        ),
        language: visit.language,
        season: Some(season),
        unsubscribe: String::new(),
    };
    let done = visit.store().return_nomination(id, until, &again.reason, by, visit.now, tell).await?;
    match done.ok_or(PageError::NotFound)? {
        Ok(()) => Ok(Redirect::to(&urls::desk_nominations(visit.language)).into_response()),
        Err(refusal) => {
            again.refused = Some(refusal_sentence(t, refusal));
            show(&visit, found, again).await
        }
    }
}

/// A title a mail program could make a link of is left out: what people wrote never leads anywhere from our mails.
pub fn without_address(title: &str) -> String {
    if holds_an_address(title) { String::new() } else { title.to_owned() }
}

fn refusal_sentence(t: Tr, refusal: ReturnRefusal) -> String {
    match refusal {
        ReturnRefusal::NotSent => t.s("error-return-not-sent-text"),
        ReturnRefusal::CallClosed => t.s("error-return-closed-text"),
        ReturnRefusal::Scored => t.s("error-return-scored-text"),
        ReturnRefusal::Decided => t.s("error-return-decided-text"),
    }
}

/// Takes it out, because its library or its people ask for it.
pub async fn withdraw(
    visit: Visit,
    Path((_, id)): Path<(String, NominationId)>,
    fields: Fields,
) -> PageResult<Response> {
    let by = visit.account()?;
    let found = sent(&visit, id).await?;
    let mut again = Again { why: fields.text("why"), ..Again::default() };
    if again.why.trim().is_empty() {
        again.faults.push(("#why".to_owned(), visit.t.s("desk-no-reason")));
        return show(&visit, found, again).await;
    }
    match visit
        .store()
        .withdraw_nomination(id, by, &again.why, visit.now)
        .await?
        .ok_or(PageError::NotFound)?
    {
        Ok(()) => Ok(Redirect::to(&urls::desk_nomination(visit.language, id)).into_response()),
        Err(refusal) => {
            again.refused = Some(refusal_sentence(visit.t, refusal));
            show(&visit, found, again).await
        }
    }
}
