//! Where somebody is signed in, and signing out from afar.

use crate::{
    error::PageResult,
    fields::Fields,
    page::{Head, Nav},
    ui, urls,
    visit::Visit,
};
use axum::{
    http::{HeaderMap, header},
    response::{IntoResponse, Redirect},
};
use islands::request::hash_secret;
use leptos::prelude::*;

/// The name a browser gives itself, in two words a person knows: "Firefox on Linux".
pub fn name_of(headers: &HeaderMap) -> String {
    let agent = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let first = |known: &[(&str, &'static str)]| {
        known.iter().find(|(mark, _)| agent.contains(mark)).map(|(_, name)| *name)
    };
    // those that call themselves by another's name as well come first
    let browser = first(&[
        ("Edg/", "Edge"),
        ("OPR/", "Opera"),
        ("Firefox/", "Firefox"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ]);
    let system = first(&[
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS X", "Mac"),
        ("CrOS", "ChromeOS"),
        ("Linux", "Linux"),
    ]);
    match (browser, system) {
        (Some(browser), Some(system)) => format!("{browser}, {system}"),
        (Some(one), None) | (None, Some(one)) => one.to_owned(),
        (None, None) => String::new(),
    }
}

/// What the store calls the session this request came in.
pub fn here(visit: &Visit) -> Option<String> {
    visit.session.id().map(|id| hash_secret(&id.to_string()))
}

pub async fn page(visit: Visit) -> PageResult {
    let account = visit.account()?;
    let sessions = visit.store().list_sessions(account, visit.now).await?;
    let current = here(&visit);
    let (t, l, zone) = (visit.t, visit.language, visit.zone().to_owned());
    let head = Head { title: t.s("devices-title"), nav: Nav::None, ..Head::default() };
    Ok(visit.page(head, move || {
        let several = sessions.len() > 1;
        let rows = sessions
            .into_iter()
            .map(|session| {
                let this = current.as_deref() == Some(&*session.id);
                let device = if session.device.is_empty() { t.s("devices-unknown") } else { session.device };
                let opened = t.a("devices-opened", [("moment", t.moment(session.opened_at, &zone).into())]);
                let seen = t.a("devices-seen", [("moment", t.moment(session.seen_at, &zone).into())]);
                let label = t.a("devices-end-one", [("device", device.clone().into())]);
                view! {
                    <li>
                        <p class="row apart">
                            <b>{device}</b>
                            {this.then(|| view! { <span class="tag">{t.s("devices-this")}</span> })}
                        </p>
                        <p class="small soft">{opened} " " {seen}</p>
                        {(!this)
                            .then(|| {
                                view! {
                                    <form method="post" action=urls::devices(l)>
                                        <input type="hidden" name="session" value=session.id/>
                                        <button class="btn second slim" type="submit" aria-label=label>
                                            {t.s("devices-end")}
                                        </button>
                                    </form>
                                }
                            })}
                    </li>
                }
            })
            .collect_view();
        view! {
            <div class="wrap narrow band-s flow">
                <p class="crumbs"><a href=urls::my(l)>{t.s("my-title")}</a></p>
                <h1>{t.s("devices-title")}</h1>
                <p class="lead">{t.s("devices-lead")}</p>
                <ul class="slip plain">{rows}</ul>
                {several
                    .then(|| {
                        view! {
                            <form method="post" action=urls::devices(l)>
                                <button class="btn" type="submit" name="others" value="end">{t.s("devices-end-others")}</button>
                            </form>
                        }
                    })}
                {ui::notice("", t.s("devices-notice"))}
            </div>
        }
    }))
}

/// Ends one other session, or all but this one.
pub async fn end(visit: Visit, fields: Fields) -> PageResult {
    let account = visit.account()?;
    let current = here(&visit);
    if fields.has("others") {
        visit.store().end_sessions(account, None, current.as_deref()).await?;
    } else {
        visit.store().end_sessions(account, Some(&fields.text("session")), current.as_deref()).await?;
    }
    Ok(Redirect::to(&urls::devices(visit.language)).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_are_named_as_people_call_them() {
        let table = [
            ("Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0", "Firefox, Linux"),
            (
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0",
                "Edge, Windows",
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Mobile Safari/604.1",
                "Safari, iPhone",
            ),
            ("curl/8.5", ""),
        ];
        for (agent, name) in table {
            let headers = HeaderMap::from_iter([(header::USER_AGENT, agent.parse().unwrap())]);
            assert_eq!(name_of(&headers), name);
        }
        assert_eq!(name_of(&HeaderMap::new()), "");
    }
}
