//! "Share and reuse": every way to take the catalogue along, for people; and the same for one card, beneath it.

use super::{
    atom, embed,
    record::{Part, creators, licence_deed},
    urls as own,
};
use crate::{error::PageResult, messages::Tr, page::Head, ui, urls, visit::Visit};
use leptos::prelude::*;
use store::concepts::SharedConcept;

pub async fn page(visit: Visit) -> PageResult {
    let t = visit.t;
    let base = visit.site.base_url.clone();
    let example = visit.store().list_newest_shared(0, 1).await?.into_iter().next();
    let head = Head {
        title: t.s("sharing-title"),
        description: t.s("sharing-description"),
        public: true,
        ..Head::default()
    };
    Ok(visit.page(head, move || view(t, &base, example.as_ref())))
}

/// A way to take the catalogue along: its heading, what it is for, and its address.
struct Way {
    key: &'static str,
    /// Path and words of each address.
    addresses: Vec<String>,
}

fn view(t: Tr, base: &str, example: Option<&SharedConcept>) -> impl IntoView + use<> {
    let l = t.language;
    let ways = [
        Way { key: "oai", addresses: vec![format!("{}?verb=Identify", own::OAI)] },
        Way { key: "api", addresses: vec![own::API_CONCEPTS.to_owned(), own::API_DESCRIPTION.to_owned()] },
        Way { key: "changes", addresses: vec![own::API_CHANGES.to_owned()] },
        Way { key: "search", addresses: vec![own::open_search(l)] },
        Way { key: "sitemap", addresses: vec![own::SITEMAP.to_owned()] },
    ];
    let ways = ways
        .into_iter()
        .map(|way| {
            let addresses = way.addresses.into_iter().map(|path| link_line(base, &path)).collect_view();
            view! {
                <section class="flow tight" id=way.key>
                    <h2 class="mid">{t.of(&format!("sharing-{}", way.key), "-title")}</h2>
                    <p>{t.of(&format!("sharing-{}", way.key), "-text")}</p>
                    <ul class="plain">{addresses}</ul>
                </section>
            }
        })
        .collect_view();
    let example = example.map(|concept| embedding(t, base, concept));
    view! {
        <div class="wrap band-s flow">
            <h1>{t.s("sharing-title")}</h1>
            <p class="lead">{t.s("sharing-lead")}</p>
            <section class="flow tight" id="licence">
                <h2 class="mid">{t.s("sharing-licence-title")}</h2>
                <p>
                    {t.s("sharing-licence-text")} " "
                    <a href=licence_deed() rel="license noopener noreferrer">{t.s("licence-CC-BY-4-0")}</a>
                </p>
            </section>
            <section class="flow tight" id="embed">
                <h2 class="mid">{t.s("sharing-embed-title")}</h2>
                <p>{t.s("sharing-embed-text")}</p>
                {example}
                <ul class="plain">{link_line(base, own::OEMBED)}</ul>
            </section>
            <section class="flow tight" id="feeds">
                <h2 class="mid">{t.s("sharing-feeds-title")}</h2>
                <p>{t.s("sharing-feeds-text")}</p>
                <ul class="plain">{feed_line(t, None)}</ul>
                {feeds(t)}
            </section>
            {ways}
            <section class="flow tight" id="webhooks">
                <h2 class="mid">{t.s("sharing-webhooks-title")}</h2>
                <p>
                    {t.s("sharing-webhooks-text")} " "
                    <a href=urls::about(l, "webhooks")>{t.s("hooks-about")}</a>
                </p>
            </section>
        </div>
    }
}

fn link_line(base: &str, path: &str) -> impl IntoView + use<> {
    let whole = format!("{base}{path}");
    view! { <li><a href=path.to_owned()><code>{whole}</code></a></li> }
}

fn feed_line(t: Tr, part: Option<Part>) -> impl IntoView + use<> {
    let href = own::feed(t.language, &atom::name(part));
    view! { <li><a href=href type="application/atom+xml">{atom::title(t, part)}</a></li> }
}

/// A feed for each goal, channel and target group, folded away.
fn feeds(t: Tr) -> impl IntoView + use<> {
    ["goal", "channel", "target"]
        .map(|facet| {
            let lines = Part::all()
                .into_iter()
                .filter(|part| part.words().0 == facet)
                .map(|part| feed_line(t, Some(part)))
                .collect_view();
            view! {
                <details id=facet>
                    <summary>{t.of("sharing-feeds-", facet)}</summary>
                    <ul class="plain">{lines}</ul>
                </details>
            }
        })
        .collect_view()
}

fn embedding(t: Tr, base: &str, concept: &SharedConcept) -> Option<impl IntoView + use<>> {
    let (_, text) = concept.text_for(t.language)?;
    let address = format!("{base}{}", own::embed(t.language, &concept.slug));
    let code = embed::code(&address, &text.text.title, embed::SIZE);
    let id = "embed-code";
    Some(view! {
        <div class="field">
            <label for=id>{t.s("sharing-embed-code")}</label>
            <textarea class="input" id=id rows="4" readonly spellcheck="false">{ui::typed(&code)}</textarea>
        </div>
    })
}

/// What stands beneath a card: how to cite it, show it elsewhere and follow it.
pub fn share_section(t: Tr, base: &str, concept: &SharedConcept) -> impl IntoView + use<> {
    let l = t.language;
    let cite = concept.text_for(l).map(|(language, text)| {
        t.a(
            "sharing-cite",
            [
                ("who", creators(concept).join("; ").into()),
                ("title", text.text.title.clone().into()),
                ("version", text.version.to_string().into()),
                ("address", format!("{base}{}", urls::concept(language, &concept.slug)).into()),
            ],
        )
    });
    let goal = concept.text_for(l).map(|(_, text)| feed_line(t, Some(Part::Goal(text.text.goal))));
    view! {
        <section class="flow tight screen" aria-labelledby="share">
            <h2 id="share">{t.s("sharing-card-title")}</h2>
            <p class="small">{cite}</p>
            {embedding(t, base, concept)}
            <ul class="plain small">
                {goal}
                <li><a href=own::api_concept(&concept.uuid)>{t.s("sharing-card-json")}</a></li>
                <li><a href=own::share(l)>{t.s("sharing-more")}</a></li>
            </ul>
        </section>
    }
}
