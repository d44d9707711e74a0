//! A card in somebody else's page: whole in one answer, without scripts, cookies or further requests, and locked in as far as
//! browsers can lock it.

use super::{Asked, record::SITE_NAME, reply::Reply};
use crate::{
    error::{PageError, PageResult},
    messages::Tr,
    ui::typed,
    urls,
};
use axum::{
    extract::Path,
    http::{HeaderName, HeaderValue, StatusCode, header},
    response::Response,
};
use base64::{Engine, prelude::BASE64_STANDARD};
use domain::{cover::cover_svg, language::Language};
use leptos::{prelude::*, reactive::owner::Owner};
use sha2::{Digest, Sha256};
use std::{
    fmt::Write,
    sync::{Arc, LazyLock},
};
use store::concepts::{Shared, SharedConcept};

/// Its own few rules. They know nothing of the page around the frame and take colours from the reader's system.
const STYLE: &str = "\
:root{color-scheme:light dark;--line:#8886}\
*{box-sizing:border-box}\
body{margin:0;font:1rem/1.45 system-ui,sans-serif}\
article{display:flex;gap:1rem;padding:1rem;border:1px solid var(--line);border-radius:.5rem;min-height:100vh}\
.cover{flex:none}\
svg{display:block;width:8rem;height:10rem;border-radius:.25rem}\
div{min-width:0;overflow-wrap:anywhere}\
h1{font-size:1.2rem;line-height:1.25;margin:0 0 .4rem}\
p{margin:0 0 .5rem}\
small{font-size:.85rem;opacity:.85}\
a{color:inherit}\
@media(max-width:22rem){article{gap:.75rem;padding:.75rem}svg{width:4rem;height:5rem}h1{font-size:1rem}}";

/// Scripts may not run, forms may not be sent, nothing is fetched; a link opens in a window of its own, and any page may
/// show the frame.
static POLICY: LazyLock<HeaderValue> = LazyLock::new(|| {
    let digest = BASE64_STANDARD.encode(Sha256::digest(STYLE));
    let policy = format!(
        "default-src 'none'; style-src 'sha256-{digest}'; form-action 'none'; base-uri 'none'; frame-ancestors *; \
         sandbox allow-popups allow-popups-to-escape-sandbox"
    );
    HeaderValue::from_str(&policy).unwrap_or(HeaderValue::from_static("default-src 'none'; sandbox"))
});

/// Width and height of the frame we suggest, in CSS pixels.
pub const SIZE: (u32, u32) = (600, 200);

pub async fn card(asked: Asked, Path((language, slug)): Path<(String, String)>) -> PageResult {
    let language: Language = language.parse().map_err(|_| PageError::NotFound)?;
    let t = Tr::new(language);
    let found = asked.store().find_shared_at(&slug).await?.ok_or(PageError::NotFound)?;
    let (status, html) = match &found {
        Shared::Concept(concept) => (StatusCode::OK, whole(t, asked.base(), concept)),
        Shared::Gone(_) => (StatusCode::GONE, gone(t, asked.base())),
    };
    let mut response = Reply::new("text/html; charset=utf-8", html).answer(&asked.headers);
    if status != StatusCode::OK {
        *response.status_mut() = status;
    }
    lock_in(&mut response);
    Ok(response)
}

fn lock_in(response: &mut Response) {
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, POLICY.clone());
    headers.insert(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex"));
}

fn whole(t: Tr, base: &str, concept: &SharedConcept) -> String {
    let Some((language, text)) = concept.text_for(t.language) else { return gone(t, base) };
    let lang = (language != t.language).then(|| language.tag());
    let page = format!("{base}{}", urls::concept(t.language, &concept.slug));
    let cover = cover_svg(&concept.slug, concept.motif).replacen("<svg ", "<svg aria-hidden=\"true\" ", 1);
    let grade = t.of("concepts-grade-", concept.graded().grade.name_key());
    let (title, line) = (text.text.title.clone(), text.text.line.clone());
    document(t, title.clone(), move || {
        view! {
            <article>
                <div class="cover" inner_html=cover></div>
                <div>
                    <h1><a href=page target="_blank" rel="noopener" lang=lang>{title}</a></h1>
                    <p lang=lang>{line}</p>
                    <p>
                        <small>{t.s("concepts-evidence-is")} " " {grade} " · " {SITE_NAME} ", CC BY 4.0"</small>
                    </p>
                </div>
            </article>
        }
    })
}

/// What stands where a card was that has been taken back.
fn gone(t: Tr, base: &str) -> String {
    let catalogue = format!("{base}{}", urls::catalogue(t.language));
    document(t, SITE_NAME.to_owned(), move || {
        view! {
            <article>
                <div>
                    <p>{t.s("sharing-embed-gone")}</p>
                    <p><a href=catalogue target="_blank" rel="noopener">{t.s("concepts-catalogue-title")}</a></p>
                </div>
            </article>
        }
    })
}

fn document<V: IntoView>(t: Tr, title: String, body: impl FnOnce() -> V) -> String {
    let context = Arc::new(hydration_context::SsrSharedContext::new_islands());
    let owner = Owner::new_root(Some(context));
    let html = owner.with(|| {
        view! {
            <!DOCTYPE html>
            <html lang=t.language.tag()>
                <head>
                    <meta charset="utf-8"/>
                    <meta name="viewport" content="width=device-width, initial-scale=1"/>
                    <title inner_html=typed(&title)></title>
                    <style inner_html=STYLE></style>
                </head>
                <body>{body()}</body>
            </html>
        }
        .to_html()
    });
    owner.cleanup();
    html
}

/// What is pasted into a page of one's own.
pub fn code(address: &str, title: &str, (width, height): (u32, u32)) -> String {
    let mut code = String::new();
    let _ = write!(
        code,
        "<iframe src=\"{}\" width=\"{width}\" height=\"{height}\" title=\"{}\" loading=\"lazy\" frameborder=\"0\" \
         sandbox=\"allow-popups allow-popups-to-escape-sandbox\"></iframe>",
        attribute(address),
        attribute(title)
    );
    code
}

fn attribute(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_stays_inside_its_attribute() {
        let code = code("https://a.example/en/embed/x", "\"><script>alert(1)</script>", SIZE);

        assert_eq!(code.matches('<').count(), 2, "{code}");
        assert!(code.contains("title=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\""), "{code}");
    }
}
