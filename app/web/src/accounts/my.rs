//! What is waiting for the signed-in person, by the roles they have.

use crate::{error::PageResult, page::Head, urls, visit::Visit};
use domain::accounts::{Role, Viewer};
use leptos::prelude::*;

pub async fn page(visit: Visit) -> PageResult {
    visit.account()?;
    let (t, l) = (visit.t, visit.language);
    let show = match &visit.season {
        Some(season) => visit.store().find_show_slug(season.id).await?,
        None => None,
    };
    let (name, waiting) = match &visit.viewer {
        Viewer::SignedIn { name, withheld, .. } => (name.clone(), !withheld.is_empty()),
        Viewer::Anonymous => (String::new(), false),
    };
    let doors = Role::ALL
        .into_iter()
        .filter(|&role| visit.viewer.has(role))
        .map(|role| {
            let href = urls::role_home(l, role, show.as_deref());
            view! {
                <li class="panel flow tight">
                    <h2 class="mid"><a href=href>{t.of("my-door-", role.as_str())}</a></h2>
                    <p>{t.of("my-door-text-", role.as_str())}</p>
                </li>
            }
        })
        .collect_view();
    let head = Head { title: t.s("my-title"), ..Head::default() };
    Ok(visit.page(head, || {
        let confirm = waiting.then(|| {
            view! {
                <section class="notice warn flow tight">
                    <h2 class="mid">{t.s("my-waiting-title")}</h2>
                    <p>{t.s("my-waiting-text")}</p>
                    <p><a class="btn" href=urls::confirm(l, &urls::my(l))>{t.s("confirm-use")}</a></p>
                </section>
            }
        });
        view! {
            <div class="wrap band-s flow">
                <h1>{t.a("my-heading", [("name", name.into())])}</h1>
                {confirm}
                <ul class="grid three plain">
                    <li class="panel flow tight">
                        <h2 class="mid"><a href=urls::my_nominations(l)>{t.s("my-nominations")}</a></h2>
                        <p>{t.s("my-nominations-text")}</p>
                    </li>
                    <li class="panel flow tight">
                        <h2 class="mid"><a href=urls::adaptations(l)>{t.s("adaptations-title")}</a></h2>
                        <p>{t.s("adaptations-text")}</p>
                    </li>
                    <li class="panel flow tight">
                        <h2 class="mid"><a href=urls::questions(l)>{t.s("questions-title")}</a></h2>
                        <p>{t.s("questions-text")}</p>
                    </li>
                    {doors}
                </ul>
                <section class="flow">
                    <h2 class="mid">{t.s("my-account")}</h2>
                    <ul class="row plain">
                        <li><a href=urls::confirmations(l)>{t.s("confirming-title")}</a></li>
                        <li><a href=urls::passkeys(l)>{t.s("passkeys-title")}</a></li>
                        <li><a href=urls::address(l)>{t.s("address-title")}</a></li>
                        <li><a href=urls::news_wish(l)>{t.s("news-wish-title")}</a></li>
                        <li><a href=urls::devices(l)>{t.s("devices-title")}</a></li>
                        <li><a href=urls::my_data(l)>{t.s("data-title")}</a></li>
                    </ul>
                    <form method="post" action=urls::sign_out(l)>
                        <button class="btn second slim" type="submit">{t.s("sign-out")}</button>
                    </form>
                </section>
            </div>
        }
    }))
}
