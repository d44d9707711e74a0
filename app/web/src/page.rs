//! The document around every page, and how a view becomes a response.

use crate::{
    assets::{self, Sheet},
    messages::Tr,
    sharing::{self, HeadExtras, head_links},
    ui, urls,
    visit::Visit,
};
use axum::{
    body::Body,
    http::{HeaderValue, header},
    response::Response,
};
use domain::{accounts::Viewer, language::Language, seasons::Season};
use leptos::{hydration::HydrationScripts, nonce::Nonce, prelude::*, reactive::owner::Owner};
use std::sync::Arc;

/// Which entry of which menu the page belongs to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Nav {
    #[default]
    None,
    Catalogue,
    Nominate,
    Awards,
    Jury,
    JuryResults,
    Editor,
    Organise,
    Audit,
}

/// What a page says about itself.
#[derive(Clone, Debug, Default)]
pub struct Head {
    /// Without the name of the site.
    pub title: String,
    pub description: String,
    pub nav: Nav,
    pub sheets: &'static [Sheet],
    /// The page holds an island: it loads the islands' code. Reading pages load none.
    pub islands: bool,
    /// Search engines may list the page.
    pub public: bool,
    /// A line in the strip on top instead of the one about the demo season, such as the round's.
    pub strip: Option<String>,
    /// Seconds after which a browser without scripts asks again; for ballot and stage.
    pub refresh_without_scripts: Option<u32>,
    /// Show neither menu nor footer: stage and ballot.
    pub bare: bool,
    /// A class on the document, for the stage.
    pub class: &'static str,
    /// A class on `main`, for the stage.
    pub main_class: &'static str,
    /// The page says in its own way that the season is a demo, and needs no strip on top: the stage.
    pub no_strip: bool,
    /// What a public page tells search engines and social media beyond its title.
    pub extras: Option<HeadExtras>,
}

impl Visit {
    /// Renders a page for this viewer.
    pub fn page<V: IntoView>(&self, head: Head, body: impl FnOnce() -> V) -> Response {
        let frame = Frame {
            t: self.t,
            viewer: &self.viewer,
            season: self.season.as_ref(),
            here: &self.here,
            base: &self.site.base_url,
        };
        let private = self.viewer != Viewer::Anonymous || !head.public;
        let mut response = frame.render(head, body);
        if private {
            let headers = response.headers_mut();
            headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
            headers.insert(header::VARY, HeaderValue::from_static("cookie"));
        }
        response
    }
}

/// A page for somebody unknown, when nothing could be loaded: errors.
pub fn plain<V: IntoView>(language: Language, title: &str, body: impl FnOnce() -> V) -> Response {
    let frame = Frame {
        t: Tr::new(language),
        viewer: &Viewer::Anonymous,
        season: None,
        here: &urls::home(language),
        base: "",
    };
    let mut response = frame.render(Head { title: title.to_owned(), ..Head::default() }, body);
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

struct Frame<'a> {
    t: Tr,
    viewer: &'a Viewer,
    season: Option<&'a Season>,
    here: &'a str,
    /// Where the site is; empty where nobody knows.
    base: &'a str,
}

impl Frame<'_> {
    fn render<V: IntoView>(&self, head: Head, body: impl FnOnce() -> V) -> Response {
        let nonce = head.islands.then(Nonce::new);
        let context = Arc::new(hydration_context::SsrSharedContext::new_islands());
        let owner = Owner::new_root(Some(context));
        let html = owner.with(|| {
            if let Some(nonce) = &nonce {
                provide_context(nonce.clone());
            }
            self.document(&head, body).to_html()
        });
        owner.cleanup();
        let mut response = Response::new(Body::from(html));
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        headers.insert(header::CONTENT_SECURITY_POLICY, policy(nonce.as_deref()));
        if let Ok(language) = HeaderValue::from_str(self.t.language.tag()) {
            headers.insert(header::CONTENT_LANGUAGE, language);
        }
        response
    }

    fn document<V: IntoView, F: FnOnce() -> V>(&self, head: &Head, body: F) -> impl IntoView + use<V, F> {
        let t = self.t;
        let title = if head.title.is_empty() {
            t.s("site-name")
        } else {
            format!("{} · {}", head.title, t.s("site-name"))
        };
        let scripts = head.islands.then(|| {
            let options =
                LeptosOptions::builder().output_name("opslag").site_pkg_dir(assets::folder()).build();
            view! { <HydrationScripts options islands=true/> }
        });
        let refresh = head.refresh_without_scripts.map(|seconds| {
            view! { <noscript><meta http-equiv="refresh" content=seconds.to_string()/></noscript> }
        });
        let links = head_links(t, self.base, self.here, head);
        let strip = if head.no_strip { None } else { self.strip(head) };
        let (top, foot) = if head.bare { (None, None) } else { (Some(self.top(head)), Some(self.foot())) };
        view! {
            <!DOCTYPE html>
            <html lang=t.language.tag() class=(!head.class.is_empty()).then_some(head.class)>
                <head>
                    <meta charset="utf-8"/>
                    <meta name="viewport" content="width=device-width, initial-scale=1"/>
                    <title inner_html=ui::typed(&title)></title>
                    {(!head.description.is_empty())
                        .then(|| view! { <meta name="description" content=head.description.clone()/> })}
                    {(!head.public).then(|| view! { <meta name="robots" content="noindex"/> })}
                    <link
                        rel="preload"
                        href=assets::url("fonts/schibsted-grotesk-latin.woff2")
                        r#as="font"
                        r#type="font/woff2"
                        crossorigin
                    />
                    <link rel="stylesheet" href=assets::url("opslag.css")/>
                    {head
                        .sheets
                        .iter()
                        .map(|sheet| view! { <link rel="stylesheet" href=assets::url(sheet.file())/> })
                        .collect_view()}
                    <link rel="stylesheet" href=assets::url("print.css") media="print"/>
                    <link rel="icon" href=assets::url("icon.svg") r#type="image/svg+xml"/>
                    {links}
                    {refresh}
                    {scripts}
                </head>
                <body>
                    <a class="skip" href="#main">{t.s("skip-to-content")}</a>
                    {strip}
                    {self.seen_strip()}
                    {top}
                    <main id="main" class=(!head.main_class.is_empty()).then_some(head.main_class)>{body()}</main>
                    {foot}
                </body>
            </html>
        }
    }

    fn strip(&self, head: &Head) -> Option<impl IntoView + use<>> {
        let demo = self.season.is_some_and(|season| season.demo);
        let t = self.t;
        (demo || head.strip.is_some()).then(|| {
            let about = demo.then(|| {
                // beside the line about a round there is room for no more than the word
                let text = head.strip.is_none().then(|| t.s("demo-strip-text"));
                view! { <strong>{t.s("demo-strip-title")}</strong> " " {text} " " }
            });
            let strip = head.strip.clone();
            view! {
                <aside class="demo screen" aria-label=t.s("strip-label")>
                    <p class="wrap">{about} {strip}</p>
                </aside>
            }
        })
    }

    /// Says that an organiser looks through this person's eyes, and offers the way back.
    fn seen_strip(&self) -> Option<impl IntoView + use<>> {
        let Viewer::SignedIn { name, seen_by: Some(_), .. } = self.viewer else { return None };
        let (t, name) = (self.t, name.clone());
        Some(view! {
            <aside class="seen screen" aria-label=t.s("strip-label")>
                <form class="wrap row apart" method="post" action=urls::stop_acting_as(t.language)>
                    <span>{t.a("act-as-strip", [("name", name.into())])}</span>
                    <button class="btn slim" type="submit">{t.s("act-as-end")}</button>
                </form>
            </aside>
        })
    }

    fn top(&self, head: &Head) -> impl IntoView + use<> {
        let t = self.t;
        let l = t.language;
        let entries: Vec<(Nav, String, String)> = self.entries(head.nav);
        let current = head.nav;
        let languages = Language::ALL
            .into_iter()
            .filter(|&other| other != l)
            .map(|other| {
                view! {
                    <li>
                        <a href=urls::in_language(self.here, other) lang=other.tag() hreflang=other.tag()>
                            {other.own_name()}
                        </a>
                    </li>
                }
            })
            .collect_view();
        let person = match self.viewer {
            Viewer::Anonymous => view! { <a href=urls::sign_in(l, None)>{t.s("nav-sign-in")}</a> }.into_any(),
            Viewer::SignedIn { name, .. } => view! { <a href=urls::my(l)>{name.clone()}</a> }.into_any(),
        };
        view! {
            <header class="top">
                <div class="wrap">
                    <a class="brand" href=urls::home(l)>{ui::mark()} {t.s("site-name")}</a>
                    <nav class="nav" aria-label=t.s("nav-main")>
                        <ul class="plain">
                            {entries
                                .into_iter()
                                .map(|(nav, href, label)| {
                                    view! {
                                        <li>
                                            <a href=href aria-current=(nav == current).then_some("page")>{label}</a>
                                        </li>
                                    }
                                })
                                .collect_view()}
                        </ul>
                    </nav>
                    <div class="tools">
                        <details class="menu">
                            <summary><span class="vh">{t.s("nav-language")} " "</span>{l.own_name()}</summary>
                            <ul class="plain">{languages}</ul>
                        </details>
                        {person}
                    </div>
                </div>
            </header>
        }
    }

    fn entries(&self, nav: Nav) -> Vec<(Nav, String, String)> {
        use domain::accounts::Role;
        let (t, l) = (self.t, self.t.language);
        let working = matches!(nav, Nav::Jury | Nav::JuryResults | Nav::Editor | Nav::Organise | Nav::Audit);
        let mut entries = Vec::new();
        if working {
            if self.viewer.has(Role::Juror) {
                entries.push((Nav::Jury, urls::jury(l), t.s("nav-jury")));
            }
            if self.viewer.has(Role::Chair) {
                entries.push((
                    Nav::JuryResults,
                    format!("{}/results", urls::jury(l)),
                    t.s("nav-jury-results"),
                ));
            }
            if self.viewer.has(Role::Editor) {
                entries.push((Nav::Editor, urls::editor(l), t.s("nav-editor")));
            }
            if self.viewer.has(Role::Organiser) || self.viewer.has(Role::Auditor) {
                entries.push((Nav::Organise, urls::organise(l), t.s("nav-organise")));
            }
            if self.viewer.has(Role::Auditor) {
                entries.push((Nav::Audit, urls::audit(l), t.s("audit-title")));
            }
        }
        entries.push((Nav::Catalogue, urls::catalogue(l), t.s("nav-catalogue")));
        if !working {
            entries.push((Nav::Nominate, urls::nominate(l), t.s("nav-nominate")));
            if let Some(season) = self.season {
                entries.push((Nav::Awards, urls::awards(l, &season.slug), t.s("nav-awards")));
            }
        }
        entries
    }

    fn foot(&self) -> impl IntoView + use<> {
        let (t, l) = (self.t, self.t.language);
        let call = self.season.map(|season| {
            view! { <li><a href=urls::season(l, &season.slug)>{t.s("foot-season")}</a></li> }
        });
        view! {
            <footer class="foot">
                <div class="wrap grid three">
                    <section class="flow">
                        <h2 class="small">{t.s("foot-about")}</h2>
                        <ul class="plain">
                            <li><a href=urls::about(l, "opslag")>{t.s("foot-what")}</a></li>
                            <li><a href=urls::about(l, "judging")>{t.s("foot-judging")}</a></li>
                            <li><a href=urls::about(l, "counting")>{t.s("foot-counting")}</a></li>
                            <li><a href=urls::about(l, "grades")>{t.s("foot-grades")}</a></li>
                        </ul>
                    </section>
                    <section class="flow">
                        <h2 class="small">{t.s("foot-libraries")}</h2>
                        <ul class="plain">
                            {call}
                            <li><a href=urls::nominate(l)>{t.s("foot-nominate")}</a></li>
                            <li><a href=urls::libraries(l)>{t.s("libraries-title")}</a></li>
                            <li><a href=urls::report(l)>{t.s("foot-report")}</a></li>
                        </ul>
                    </section>
                    <section class="flow">
                        <h2 class="small">{t.s("foot-site")}</h2>
                        <ul class="plain">
                            <li><a href=urls::about(l, "privacy")>{t.s("foot-privacy")}</a></li>
                            <li><a href=urls::about(l, "accessibility")>{t.s("foot-accessibility")}</a></li>
                            <li><a href=sharing::urls::share(l)>{t.s("foot-share")}</a></li>
                        </ul>
                    </section>
                </div>
            </footer>
        }
    }
}

/// Nothing from anywhere else, nothing inline; scripts only where the page holds an island.
fn policy(nonce: Option<&str>) -> HeaderValue {
    let scripts = match nonce {
        Some(nonce) => format!("'self' 'nonce-{nonce}' 'wasm-unsafe-eval'"),
        None => "'none'".to_owned(),
    };
    let policy = format!(
        "default-src 'none'; script-src {scripts}; style-src 'self'; img-src 'self'; media-src 'self'; font-src 'self'; \
         connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'"
    );
    HeaderValue::from_str(&policy).unwrap_or(HeaderValue::from_static("default-src 'none'"))
}

/// The day a season's call closes, as a sentence with its zone.
pub fn deadline(t: Tr, season: &Season) -> String {
    t.a(
        "call-closes",
        [
            ("moment", t.moment(season.call.closes_at, &season.time_zone).into()),
            ("zone", t.zone(&season.time_zone).into()),
        ],
    )
}
