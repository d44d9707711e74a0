//! Reminders: who would get which words, and the button that queues them. They wait in the outbox like news.

use crate::{
    assets::Sheet,
    error::{PageError, PageResult},
    fields::Fields,
    messages::Tr,
    nominations::desk::without_address,
    page::{Head, Nav},
    ui, urls,
    visit::Visit,
};
use axum::{
    extract::{Path, RawQuery},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    language::Language,
    seasons::{CallState, Season},
};
use leptos::prelude::*;
use std::collections::BTreeSet;
use store::{
    outbox::{MailKind, NewMail, veiled},
    reminders::{Audience, Contact, ReminderPlan, Reminding},
};

/// Contacts shown at a time.
const SHOWN: usize = 300;

/// Whom the organiser means; none where they have not said.
fn audience(fields: &Fields) -> Option<Audience> {
    match fields.text("to").as_str() {
        "drafts" => Some(Audience::Drafts),
        "silent" => {
            let regions: BTreeSet<(String, String)> = fields
                .all("region")
                .iter()
                .filter_map(|region| region.split_once('|'))
                .map(|(country, name)| (country.to_owned(), name.to_owned()))
                .collect();
            Some(Audience::Silent(regions))
        }
        _ => None,
    }
}

pub async fn page(visit: Visit, RawQuery(query): RawQuery) -> PageResult {
    let fields = Fields::parse(query.unwrap_or_default().as_bytes())?;
    match audience(&fields) {
        Some(audience) => show(&visit, &audience, None).await,
        None => Ok(Redirect::to(&urls::participation(visit.language)).into_response()),
    }
}

async fn show(visit: &Visit, audience: &Audience, refused: Option<String>) -> PageResult<Response> {
    let season = visit.season()?.clone();
    let plan = visit.store().plan_reminders(season.id, audience, visit.now).await?;
    let open = season.call.state(visit.now) == CallState::Open;
    let (t, l) = (visit.t, visit.language);
    let texts = samples(visit, &season, audience, &plan);
    let status = if refused.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    let audience = audience.clone();
    let head =
        Head { title: t.s("remind-title"), nav: Nav::Organise, sheets: &[Sheet::Work], ..Head::default() };
    let page = visit.page(head, move || {
        let count = plan.contacts.len();
        let body = if !open {
            ui::notice("bad", t.s("remind-closed")).into_any()
        } else if count == 0 {
            ui::notice("", t.s("remind-nobody")).into_any()
        } else {
            view! {
                {texts}
                {contacts(t, &plan.contacts)}
                {confirm(t, &audience, count)}
            }
            .into_any()
        };
        view! {
            <div class="wrap band-s flow">
                <p class="crumbs"><a href=urls::participation(l)>{t.s("participation-title")}</a></p>
                <h1>{t.s("remind-title")}</h1>
                <p class="lead">{t.a("remind-lead", [("n", count.into())])}</p>
                {refused.map(|sentence| ui::notice("bad", sentence))}
                {left_out(t, &plan)}
                {body}
            </div>
        }
    });
    Ok((status, page).into_response())
}

/// Who gets nothing, and why.
fn left_out(t: Tr, plan: &ReminderPlan) -> impl IntoView + use<> {
    let lines: Vec<String> = [("remind-lately", plan.lately), ("remind-ended", plan.ended)]
        .into_iter()
        .filter(|(_, n)| *n > 0)
        .map(|(key, n)| t.a(key, [("n", n.into())]))
        .collect();
    let without = (!plan.without_lead.is_empty()).then(|| {
        let names = plan.without_lead.join(", ");
        view! {
            <details>
                <summary>{t.a("remind-without", [("n", plan.without_lead.len().into())])}</summary>
                <p class="small">{names}</p>
                <p class="small"><a href=urls::people(t.language)>{t.s("remind-invite")}</a></p>
            </details>
        }
    });
    view! {
        {lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
        {without}
    }
}

/// The words in each language somebody would get them in, as the first of them gets them.
fn samples(
    visit: &Visit,
    season: &Season,
    audience: &Audience,
    plan: &ReminderPlan,
) -> impl IntoView + use<> {
    Language::ALL
        .into_iter()
        .filter_map(|language| plan.contacts.iter().find(|contact| contact.language == language))
        .map(|contact| {
            let mail = mail(visit, season, audience, contact, "…");
            let n = plan.contacts.iter().filter(|other| other.language == contact.language).count();
            let summary = visit
                .t
                .a("remind-sample", [("language", contact.language.own_name().into()), ("n", n.into())]);
            view! {
                <details class="panel" open>
                    <summary>{summary}</summary>
                    <div lang=contact.language.tag()>
                        <p><b>{mail.subject}</b></p>
                        <pre class="book">{mail.body}</pre>
                    </div>
                </details>
            }
        })
        .collect_view()
}

fn contacts(t: Tr, contacts: &[Contact]) -> impl IntoView + use<> {
    let more = contacts.len().saturating_sub(SHOWN);
    let rows = contacts
        .iter()
        .take(SHOWN)
        .map(|contact| {
            let (about, email) = if contact.library.is_empty() {
                (t.s("remind-a-draft"), veiled(&contact.email))
            } else {
                (contact.library.clone(), contact.email.clone())
            };
            view! {
                <tr>
                    <th scope="row">{email}</th>
                    <td>{about}</td>
                    <td>{contact.language.own_name()}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <section class="scroll" tabindex="0" aria-label=t.s("remind-contacts")>
            <table class="small">
                <thead>
                    <tr>
                        <th scope="col">{t.s("outbox-to")}</th>
                        <th scope="col">{t.s("outbox-about")}</th>
                        <th scope="col">{t.s("take-column-language")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
        {(more > 0).then(|| view! { <p class="small">{t.a("import-more", [("n", more.into())])}</p> })}
    }
}

fn confirm(t: Tr, audience: &Audience, count: usize) -> impl IntoView + use<> {
    let (to, regions) = match audience {
        Audience::Silent(regions) => {
            ("silent", regions.iter().map(|(country, name)| format!("{country}|{name}")).collect())
        }
        Audience::Drafts => ("drafts", Vec::new()),
    };
    let regions: Vec<_> = regions
        .into_iter()
        .map(|region| view! { <input type="hidden" name="region" value=region/> })
        .collect();
    view! {
        <form class="panel flow" method="post" action=urls::reminders(t.language)>
            <input type="hidden" name="to" value=to/>
            {regions}
            <input type="hidden" name="counted" value=count.to_string()/>
            <p><button class="btn big" type="submit">{t.a("remind-queue", [("n", count.into())])}</button></p>
            <p class="small soft">{t.s("remind-queue-help")}</p>
        </form>
    }
}

/// The reminder somebody gets, in their language. It quotes nothing of a draft.
fn mail(visit: &Visit, season: &Season, audience: &Audience, contact: &Contact, token: &str) -> NewMail {
    let language = contact.language;
    let t = Tr::new(language);
    let base = &visit.site.base_url;
    let unsubscribe = format!("{base}{}", urls::end_reminders(language, token));
    let (kind, key) = match audience {
        Audience::Silent(_) => (MailKind::Reminder, "mail-reminder"),
        Audience::Drafts => (MailKind::DraftReminder, "mail-draft-reminder"),
    };
    let words = || {
        [
            ("season", season.name.get(language).to_owned().into()),
            ("library", without_address(&contact.library).into()),
            ("deadline", t.moment(season.call.closes_at, &season.time_zone).into()),
            ("zone", t.zone(&season.time_zone).into()),
            ("nominate", format!("{base}{}", urls::nominate(language)).into()),
            ("report", format!("{base}{}", urls::report(language)).into()),
            ("drafts", format!("{base}{}", urls::my_nominations(language)).into()),
            ("end", unsubscribe.clone().into()),
        ]
    };
    NewMail {
        kind,
        message_id: visit.site.backend.secret(),
        recipient: contact.email.clone(),
        subject: t.a(&format!("{key}-subject"), words()),
        body: t.a(&format!("{key}-body"), words()),
        language,
        season: Some(season.id),
        unsubscribe,
    }
}

/// Queues what was shown, if it still goes to as many as were counted.
pub async fn queue(visit: Visit, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let season = visit.season()?.clone();
    let audience = audience(&fields).ok_or(PageError::BadForm)?;
    let counted = fields.text("counted").parse().map_err(|_| PageError::BadForm)?;
    let t = visit.t;
    if season.call.state(visit.now) != CallState::Open {
        return show(&visit, &audience, Some(t.s("remind-closed"))).await;
    }
    let backend = &visit.site.backend;
    let write = |contact: &Contact, token: &str| mail(&visit, &season, &audience, contact, token);
    let reminding = Reminding { season: season.id, audience: &audience, counted, by, now: visit.now };
    let done = visit.store().record_reminders(reminding, || backend.secret(), write).await?;
    match done {
        Some(_) => Ok(Redirect::to(&urls::outbox(visit.language)).into_response()),
        None => show(&visit, &audience, Some(t.s("remind-changed"))).await,
    }
}

/// The button that ends reminders. Mail programs and scanners open links; only the button changes something.
pub async fn end_page(visit: Visit, Path((_, token)): Path<(String, String)>) -> PageResult {
    if !visit.store().check_reminder_token(&token).await? {
        return Err(PageError::NotFound);
    }
    let (t, l) = (visit.t, visit.language);
    let head = Head { title: t.s("remind-end-title"), ..Head::default() };
    Ok(visit.page(head, move || {
        view! {
            <div class="wrap narrow band-s flow">
                <h1>{t.s("remind-end-title")}</h1>
                <form method="post" action=urls::end_reminders(l, &token)>
                    <button class="btn big" type="submit">{t.s("remind-end")}</button>
                </form>
            </div>
        }
    }))
}

/// Ends reminders; mail programs do this by themselves when their button is pressed.
pub async fn end(visit: Visit, Path((_, token)): Path<(String, String)>) -> PageResult {
    if !visit.store().end_reminders(&token, visit.now).await? {
        return Err(PageError::NotFound);
    }
    let (t, l) = (visit.t, visit.language);
    let head = Head { title: t.s("remind-ended-title"), ..Head::default() };
    Ok(visit.page(head, move || {
        view! {
            <div class="wrap narrow band-s flow">
                <h1>{t.s("remind-ended-title")}</h1>
                {ui::notice("good", t.s("remind-ended-text"))}
                <p><a class="btn" href=urls::home(l)>{t.s("error-to-home")}</a></p>
            </div>
        }
    }))
}
