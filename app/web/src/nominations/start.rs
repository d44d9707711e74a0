//! The way in: somebody begins to write before they are anybody.

use super::{answers, steps};
use crate::{
    assets::Sheet,
    error::PageResult,
    fields::Fields,
    messages::Tr,
    page::{Head, Nav, deadline},
    ui::{self, Choice, Field, Icon},
    urls,
    visit::Visit,
};
use axum::{
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    language::ContentLanguage,
    nominations::{NominationText, Rules, Stage, Step},
    seasons::CallState,
};
use islands::{
    nominations::Autosave,
    request::{hash_secret, session_key},
};
use leptos::prelude::*;
use store::nominations::{DraftOwner, NominationSummary};

/// The first questions, and drafts that wait to be continued.
pub async fn page(visit: Visit) -> PageResult {
    let season = visit.season()?.clone();
    let (t, l) = (visit.t, visit.language);
    let waiting = drafts(&visit).await?;
    let categories = visit.store().list_categories(season.id).await?;
    let libraries = visit.store().list_library_names().await?;
    let open = season.call.state(visit.now) == CallState::Open;
    let head = Head {
        title: t.s("nominate-title"),
        description: t.s("nominate-lead"),
        nav: Nav::Nominate,
        sheets: &[Sheet::Work],
        islands: open,
        ..Head::default()
    };
    let closed = steps::closed_notice(t, &season, None, visit.now);
    let waiting = continue_list(t, waiting);
    let categories: Vec<Choice> = categories
        .iter()
        .map(|category| Choice {
            value: category.id.to_string(),
            label: category.name.get(l).to_owned(),
            help: Some(category.about.get(l).to_owned()),
            checked: false,
        })
        .collect();
    let field = |name: &str| Field {
        name: name.to_owned(),
        label: t.of("nominate-label-", name),
        help: Some(t.of("nominate-help-", name)),
        ..Field::default()
    };
    let library = Field { list: Some("libraries"), autocomplete: Some("off"), ..field("library") };
    let (category, title, summary) =
        (field("category"), field("title"), Field { rows: 3, ..field("summary") });
    Ok(visit.page(head, move || {
        let form = open.then(|| {
            view! {
                <Autosave saving=t.s("nominate-saving") failed=t.s("nominate-not-saved") restored=t.s("nominate-restored")>
                    <form class="flow" method="post" action=urls::nominate(l) novalidate>
                        {ui::choices(category, "radio", categories)}
                        {ui::field(library)}
                        <datalist id="libraries">
                            {libraries.into_iter().map(|name| view! { <option value=name></option> }).collect_view()}
                        </datalist>
                        {ui::field(title)}
                        {ui::area(summary)}
                        <p>
                            <button class="btn big" type="submit">
                                {t.s("nominate-continue")} " " {ui::icon(Icon::Next)}
                            </button>
                        </p>
                        <p class="soft small" data-saved aria-live="polite">{t.s("nominate-no-account")}</p>
                    </form>
                </Autosave>
            }
        });
        view! {
            <div class="wrap band-s">
                <div class="beside end">
                    <div class="flow">
                        <h1>{t.s("nominate-title")}</h1>
                        <p class="lead">{t.s("nominate-lead")}</p>
                        {closed}
                        {waiting}
                        {form}
                    </div>
                    <aside class="flow" aria-label=t.s("nominate-help")>
                        <section class="panel flow tight">
                            <h2 class="mid">{t.s("nominate-takes")}</h2>
                            <p>{t.s("nominate-takes-text")}</p>
                        </section>
                        <section class="panel flow tight">
                            <h2 class="mid">{t.s("nominate-just-a-tip")}</h2>
                            <p>{t.s("nominate-just-a-tip-text")}</p>
                            <p><a href=urls::report(l)>{t.s("foot-report")}</a></p>
                        </section>
                        <section class="flow tight small">
                            <h2 class="mid">{t.s("nominate-who-sees")}</h2>
                            <p>{t.s("nominate-sees-browser")}</p>
                            <p>{t.a("nominate-deadline", [("deadline", deadline(t, &season).into())])}</p>
                        </section>
                    </aside>
                </div>
            </div>
        }
    }))
}

async fn drafts(visit: &Visit) -> PageResult<Vec<NominationSummary>> {
    let mut waiting = match (visit.viewer.account(), visit.draft_key_hash().await) {
        (Some(account), _) => visit.store().list_nominations_of(account).await?,
        (None, Some(key_hash)) => visit.store().list_drafts_of_browser(&key_hash).await?,
        (None, None) => Vec::new(),
    };
    waiting.retain(|summary| summary.stage == Stage::Draft);
    Ok(waiting)
}

fn continue_list(t: Tr, waiting: Vec<NominationSummary>) -> Option<impl IntoView + use<>> {
    (!waiting.is_empty()).then(|| {
        view! {
            <div class="notice flow tight">
                <h2 class="mid">{t.s("nominate-waiting")}</h2>
                <ul>
                    {waiting
                        .into_iter()
                        .map(|draft| {
                            let title =
                                if draft.title.trim().is_empty() { t.s("nominate-untitled") } else { draft.title };
                            let href = urls::nomination_step(t.language, draft.id, Step::Initiative);
                            view! { <li><a href=href>{title}</a></li> }
                        })
                        .collect_view()}
                </ul>
            </div>
        }
    })
}

/// Makes a draft of what was typed, also when the call has closed meanwhile: typed text is never thrown away.
pub async fn begin(visit: Visit, headers: HeaderMap, fields: Fields) -> PageResult {
    let season = visit.season()?;
    let mut text =
        NominationText { language: Some(ContentLanguage::from(visit.language)), ..Default::default() };
    answers::apply(Step::Initiative, &fields, &Rules::default(), &mut text, &mut Vec::new());
    let owner = match visit.viewer.account() {
        Some(account) => DraftOwner::Account(account),
        None => DraftOwner::Browser(hash_secret(&visit.session_secret(session_key::DRAFTS).await?)),
    };
    let id = visit.store().record_draft(season.id, owner, &text, visit.now).await?;
    let first = urls::nomination_step(visit.language, id, Step::Initiative);
    if headers.contains_key(steps::AUTOSAVE) {
        return Ok(saved(&visit, &first));
    }
    Ok(Redirect::to(&first).into_response())
}

/// The answer to the page's own script: where the draft is from now on, and a sentence that says it is saved.
pub fn saved(visit: &Visit, action: &str) -> Response {
    let time = visit.t.clock(visit.now, visit.zone());
    let body = format!("{action}\n{}", visit.t.a("nominate-saved", [("time", time.into())]));
    let mut response = body.into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
