//! Pages of plain text: what Opslag is, how it judges and counts, what it keeps. They are markdown in `content/pages`.

use crate::{
    content::render_markdown,
    error::{PageError, PageResult},
    messages::Tr,
    page::Head,
    urls,
    visit::Visit,
};
use axum::extract::Path;
use domain::retention::Kept;
use leptos::prelude::*;
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "../../content/pages"]
#[include = "*.md"]
struct Pages;

pub async fn page(visit: Visit, Path((_, name)): Path<(String, String)>) -> PageResult {
    let file = Pages::get(&format!("{}/{name}.md", visit.language)).ok_or(PageError::NotFound)?;
    let text = String::from_utf8_lossy(&file.data).into_owned();
    let (title, body) = text
        .strip_prefix("# ")
        .and_then(|text| text.split_once('\n'))
        .ok_or_else(|| PageError::Internal(format!("{name} does not begin with a heading")))?;
    let (title, html) = (title.to_owned(), render_markdown(body));
    let retention = (name == "privacy").then(|| retention(visit.t));
    let (t, l) = (visit.t, visit.language);
    let more = match name.as_str() {
        "judging" => vec![
            (urls::about(l, "results"), t.s("results-how")),
            (urls::jury_rule(l), t.s("results-rule-title")),
        ],
        "results" => vec![
            (urls::jury_rule(l), t.s("results-rule-title")),
            (urls::about(l, "judging"), t.s("foot-judging")),
        ],
        _ => Vec::new(),
    };
    let head = Head { title: title.clone(), public: true, ..Head::default() };
    Ok(visit.page(head, move || {
        view! {
            <div class="wrap band-s flow">
                <h1>{title}</h1>
                <div class="flow" inner_html=html></div>
                {retention}
                {(!more.is_empty()).then(|| links(more))}
            </div>
        }
    }))
}

/// Where to read on.
fn links(more: Vec<(String, String)>) -> impl IntoView {
    let links = more.into_iter().map(|(to, words)| view! { <li><a href=to>{words}</a></li> }).collect_view();
    view! { <ul class="row plain">{links}</ul> }
}

/// How long what is kept: the table the housekeeping follows.
fn retention(t: Tr) -> impl IntoView {
    let rows = Kept::ALL
        .map(|kept| {
            view! {
                <tr>
                    <th scope="row">{t.of("retention-", kept.as_str())}</th>
                    <td>{t.a("retention-days", [("n", kept.days().into())])}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <h2>{t.s("retention-title")}</h2>
        <table>
            <thead>
                <tr>
                    <th scope="col">{t.s("retention-what")}</th>
                    <th scope="col">{t.s("retention-how-long")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}
