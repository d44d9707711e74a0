//! What a public page says of itself to search engines, social media, feed readers and browsers.

use super::{json_ld, record::SITE_NAME, urls as own};
use crate::{messages::Tr, page::Head, urls};
use domain::language::Language;
use leptos::prelude::*;
use serde_json::Value;

/// What a page has to say beyond its title and description.
#[derive(Clone, Debug, Default)]
pub struct HeadExtras {
    /// What it is about, as schema.org says it.
    pub data: Option<Value>,
    /// The slug of the concept it is about: it has a picture and can be embedded.
    pub concept: Option<String>,
    /// A picture to show beside a link to it, where it has no drawn one.
    pub picture: Option<HeadPicture>,
}

/// A picture of a page.
#[derive(Clone, Debug)]
pub struct HeadPicture {
    /// Where it is on this site.
    pub href: String,
    pub alt: String,
    /// Width and height in pixels.
    pub size: (u32, u32),
}

/// The lines for the document's head. `base` is the site's own address, `here` path and query of the page.
pub fn head_links(t: Tr, base: &str, here: &str, head: &Head) -> AnyView {
    if !head.public || base.is_empty() {
        return ().into_any();
    }
    let language = t.language;
    let path = here.split('?').next().unwrap_or_default();
    let canonical = format!("{base}{path}");
    let title = if head.title.is_empty() { SITE_NAME.to_owned() } else { head.title.clone() };
    let extras = head.extras.clone().unwrap_or_default();
    let picture = extras.concept.as_deref().map(|slug| picture(t, base, slug, &title));
    let photo = extras.picture.as_ref().map(|photo| photograph(base, photo));
    let embedding = extras.concept.is_some().then(|| embedding(&canonical, &title));
    let kind = if extras.concept.is_some() { "article" } else { "website" };
    let card =
        if extras.concept.is_some() || extras.picture.is_some() { "summary_large_image" } else { "summary" };
    let description =
        (!head.description.is_empty()).then(|| graph("og:description", head.description.clone()));
    let others = Language::ALL
        .into_iter()
        .filter(|other| *other != language)
        .map(|other| graph("og:locale:alternate", locale(other).to_owned()))
        .collect_view();
    let alternates = Language::ALL
        .map(|other| {
            let href = format!("{base}{}", urls::in_language(here, other));
            view! { <link rel="alternate" hreflang=other.tag() href=href/> }
        })
        .collect_view();
    let data = extras.data.as_ref().map(|data| {
        view! { <script type="application/ld+json" inner_html=json_ld::script(data)></script> }
    });
    view! {
        <link rel="canonical" href=canonical.clone()/>
        {alternates}
        {graph("og:site_name", SITE_NAME.to_owned())}
        {graph("og:type", kind.to_owned())}
        {graph("og:title", title)}
        {description}
        {graph("og:url", canonical)}
        {graph("og:locale", locale(language).to_owned())}
        {others}
        <meta name="twitter:card" content=card/>
        {picture}
        {photo}
        <link
            rel="alternate"
            type="application/atom+xml"
            title=t.s("sharing-feed-all")
            href=own::feed(language, "catalogue")
        />
        <link
            rel="search"
            type="application/opensearchdescription+xml"
            title=SITE_NAME
            href=own::open_search(language)
        />
        {embedding}
        {data}
    }
    .into_any()
}

fn picture(t: Tr, base: &str, slug: &str, title: &str) -> impl IntoView + use<> {
    let href = format!("{base}{}", own::picture(slug));
    let alt = t.a("sharing-picture-alt", [("title", title.to_owned().into())]);
    view! {
        {graph("og:image", href.clone())}
        {graph("og:image:type", "image/png".to_owned())}
        {graph("og:image:width", "1200".to_owned())}
        {graph("og:image:height", "630".to_owned())}
        {graph("og:image:alt", alt)}
        <meta name="twitter:image" content=href/>
    }
}

fn photograph(base: &str, photo: &HeadPicture) -> impl IntoView + use<> {
    let href = format!("{base}{}", photo.href);
    view! {
        {graph("og:image", href.clone())}
        {graph("og:image:type", "image/jpeg".to_owned())}
        {graph("og:image:width", photo.size.0.to_string())}
        {graph("og:image:height", photo.size.1.to_string())}
        {graph("og:image:alt", photo.alt.clone())}
        <meta name="twitter:image" content=href/>
    }
}

fn embedding(canonical: &str, title: &str) -> impl IntoView + use<> {
    let title = title.to_owned();
    view! {
        <link
            rel="alternate"
            type="application/json+oembed"
            title=title.clone()
            href=own::oembed_for(canonical, "json")
        />
        <link rel="alternate" type="text/xml+oembed" title=title href=own::oembed_for(canonical, "xml")/>
    }
}

/// A line of the Open Graph protocol; its attribute is none that HTML knows.
fn graph(property: &'static str, content: String) -> impl IntoView {
    leptos::html::meta().attr("property", property).attr("content", content)
}

const fn locale(language: Language) -> &'static str {
    match language {
        Language::En => "en_GB",
        Language::Da => "da_DK",
        Language::Nb => "nb_NO",
        Language::Sv => "sv_SE",
    }
}
