//! The outbox as organisers see it: what was sent, what waits, what failed; and news to be released.

use crate::{
    assets::Sheet,
    error::{PageError, PageResult},
    fields::Fields,
    messages::Tr,
    page::{Head, Nav},
    ui, urls,
    visit::Visit,
};
use axum::response::{IntoResponse, Redirect};
use domain::accounts::Role;
use leptos::prelude::*;
use store::outbox::{MailRecord, MailState};

/// Mails on the page.
const MAILS: u64 = 200;

pub async fn page(visit: Visit) -> PageResult {
    let season = visit.season()?.id;
    let mails = visit.store().list_mail(season, MAILS).await?;
    let (t, l, zone) = (visit.t, visit.language, visit.zone().to_owned());
    let may_release = visit.viewer.has(Role::Organiser) && !visit.viewer.is_seen_by_another();
    let head =
        Head { title: t.s("outbox-title"), nav: Nav::Organise, sheets: &[Sheet::Work], ..Head::default() };
    Ok(visit.page(head, move || {
        let held: Vec<&MailRecord> = mails.iter().filter(|mail| mail.state == MailState::Held).collect();
        let release = (may_release && !held.is_empty()).then(|| release(t, &held));
        let write = may_release.then(
            || view! { <p><a class="btn second" href=urls::write_news(l)>{t.s("news-write-title")}</a></p> },
        );
        let body = if mails.is_empty() {
            ui::empty(t.s("outbox-empty-title"), t.s("outbox-empty-text"), None).into_any()
        } else {
            table(t, &zone, mails).into_any()
        };
        view! {
            <div class="wrap band-s flow">
                <p class="crumbs"><a href=urls::organise(l)>{t.s("organise-title")}</a></p>
                <h1>{t.s("outbox-title")}</h1>
                <p class="lead">{t.s("outbox-lead")}</p>
                {write}
                {release}
                {body}
            </div>
        }
    }))
}

/// One of each kind and language to read, how many there are, and the button that says the number.
fn release(t: Tr, held: &[&MailRecord]) -> impl IntoView + use<> {
    let n = held.len();
    let mut languages: Vec<&MailRecord> = held.to_vec();
    let of = |mail: &&MailRecord| (mail.kind.clone(), mail.language.clone());
    languages.sort_by_key(of);
    languages.dedup_by_key(|mail| of(mail));
    let samples = languages
        .into_iter()
        .map(|mail| {
            view! {
                <details class="panel" lang=mail.language.clone()>
                    <summary>{mail.subject.clone()}</summary>
                    <pre class="book">{mail.body.clone()}</pre>
                </details>
            }
        })
        .collect_view();
    view! {
        <section class="panel flow">
            <h2 class="mid">{t.a("outbox-held", [("n", n.into())])}</h2>
            {samples}
            <form method="post" action=urls::outbox(t.language)>
                <input type="hidden" name="counted" value=n.to_string()/>
                <button class="btn" type="submit">{t.a("outbox-release", [("n", n.into())])}</button>
            </form>
        </section>
    }
}

fn table(t: Tr, zone: &str, mails: Vec<MailRecord>) -> impl IntoView + use<> {
    let rows = mails
        .into_iter()
        .map(|mail| {
            let (class, state, trouble) = match mail.state {
                MailState::Held => ("stamp", t.s("outbox-state-held"), String::new()),
                MailState::Waiting { trouble, .. } => ("stamp", t.s("outbox-state-waiting"), trouble),
                MailState::Sent(_) => ("stamp is-good", t.s("outbox-state-sent"), String::new()),
                MailState::Failed { trouble, .. } => ("stamp is-bad", t.s("outbox-state-failed"), trouble),
            };
            let about = if mail.subject.is_empty() { t.of("mail-kind-", &mail.kind) } else { mail.subject };
            view! {
                <tr>
                    <td><time>{t.stamp(mail.created_at, zone)}</time></td>
                    <td>{mail.recipient}</td>
                    <td lang=mail.language>{about}</td>
                    <td><span class=class>{state}</span> <br/> <span class="soft">{trouble}</span></td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <section class="scroll" tabindex="0" aria-label=t.s("outbox-title")>
            <table class="small">
                <thead>
                    <tr>
                        <th scope="col">{t.s("audit-when")}</th>
                        <th scope="col">{t.s("outbox-to")}</th>
                        <th scope="col">{t.s("outbox-about")}</th>
                        <th scope="col">{t.s("outbox-state")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
}

/// Releases what is held, if it is as many as were counted.
pub async fn release_all(visit: Visit, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let season = visit.season()?.id;
    let counted = fields.text("counted").parse().map_err(|_| PageError::BadForm)?;
    match visit.store().release_mail(season, counted, by, visit.now).await? {
        Some(_) => Ok(Redirect::to(&urls::outbox(visit.language)).into_response()),
        None => Err(PageError::Refused("error-mail-changed")),
    }
}
