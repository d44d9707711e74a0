//! "Download my data" and "delete me".

use super::{passkeys::must_confirm, sign_in::FORGET};
use crate::{
    error::{PageError, PageResult},
    fields::Fields,
    media,
    page::Head,
    ui, urls,
    visit::Visit,
};
use axum::{
    body::Body,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::accounts::Viewer;
use leptos::prelude::*;
use store::accounts::ErasureRefusal;

pub async fn page(visit: Visit) -> PageResult {
    Ok(show(&visit, None))
}

fn show(visit: &Visit, error: Option<String>) -> Response {
    let (t, l) = (visit.t, visit.language);
    let status = if error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let head = Head { title: t.s("data-title"), ..Head::default() };
    let page = visit.page(head, move || {
        let invalid = error.is_some().then_some("true");
        let described = error.is_some().then_some("sure-error");
        let error = error.map(|error| view! { <p class="error" id="sure-error">{error}</p> });
        view! {
            <div class="wrap narrow band-s flow">
                <p class="crumbs"><a href=urls::my(l)>{t.s("my-title")}</a></p>
                <h1>{t.s("data-title")}</h1>
                <p class="lead">{t.s("data-lead")}</p>
                <p><a class="btn" href=urls::download_my_data(l) download="opslag.json">{t.s("data-download")}</a></p>
                <p class="small soft">{t.s("data-download-text")}</p>
                <section class="flow">
                    <h2>{t.s("data-delete-title")}</h2>
                    <p>{t.s("data-delete-text")}</p>
                    <form class="flow" method="post" action=urls::delete_my_data(l) novalidate>
                        {error}
                        <label class="choice">
                            <input
                                type="checkbox"
                                id="sure"
                                name="sure"
                                value="yes"
                                aria-invalid=invalid
                                aria-describedby=described
                            />
                            <span>{t.s("data-delete-confirm")}</span>
                        </label>
                        <p><button class="btn danger" type="submit">{t.s("data-delete")}</button></p>
                    </form>
                </section>
            </div>
        }
    });
    (status, page).into_response()
}

/// Made for this session and kept nowhere.
pub async fn download(visit: Visit) -> PageResult {
    let account = visit.account()?;
    if visit.viewer.is_seen_by_another() {
        return Err(PageError::Forbidden);
    }
    must_confirm(&visit).await?;
    let found = visit.store().export_person(account).await?;
    let text =
        serde_json::to_string_pretty(&found).map_err(|error| PageError::Internal(error.to_string()))?;
    let mut response = Response::new(Body::from(text));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(
        header::CONTENT_DISPOSITION,
        HeaderValue::from_static("attachment; filename=\"opslag.json\""),
    );
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

pub async fn delete(visit: Visit, fields: Fields) -> PageResult {
    let account = visit.account()?;
    must_confirm(&visit).await?;
    if !fields.has("sure") {
        return Ok(show(&visit, Some(visit.t.s("data-delete-unticked"))));
    }
    let keys = match visit.store().erase_account(account, visit.now).await? {
        Ok(keys) => keys,
        Err(ErasureRefusal::LastOrganiser) => return Ok(show(&visit, Some(visit.t.s("data-refused-last")))),
        Err(ErasureRefusal::Unknown) => Vec::new(),
    };
    media::forget(&visit.site, keys).await;
    visit.session.flush().await?;
    let (t, l) = (visit.t, visit.language);
    let mut gone = visit;
    gone.viewer = Viewer::Anonymous;
    let head = Head { title: t.s("data-deleted-title"), ..Head::default() };
    let page = gone.page(head, move || {
        view! {
            <div class="wrap narrow band-s flow">
                <h1>{t.s("data-deleted-title")}</h1>
                {ui::notice("good", t.s("data-deleted-text"))}
                <p><a class="btn" href=urls::home(l)>{t.s("error-to-home")}</a></p>
            </div>
        }
    });
    Ok((FORGET, page).into_response())
}
