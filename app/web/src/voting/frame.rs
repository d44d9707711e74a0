//! What ballot, stage and operator's page have in common: addresses without a language, and no menu.

use crate::{messages::Tr, ui, urls, visit::Visit};
use domain::language::Language;
use islands::show::{Live, Turnout};
use leptos::prelude::*;
use serde::Deserialize;

/// `?lang=da`: these addresses have no language of their own, and not every browser asks for the right one.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Spoken {
    lang: Option<String>,
}

impl Spoken {
    fn language(&self) -> Option<Language> {
        self.lang.as_deref()?.parse().ok()
    }

    /// The same page for a visitor who chose a language.
    pub fn set(&self, visit: &mut Visit) {
        if let Some(language) = self.language() {
            visit.language = language;
            visit.t = Tr::new(language);
        }
    }

    /// `path` with the choice kept.
    pub fn keep(&self, path: String) -> String {
        match self.language() {
            Some(language) => format!("{path}{}lang={language}", if path.contains('?') { '&' } else { '?' }),
            None => path,
        }
    }
}

/// Brand, a word about the page, and the way to the other languages.
pub fn bare_top(t: Tr, path: String, about: String) -> impl IntoView {
    let languages = Language::ALL
        .into_iter()
        .filter(|&other| other != t.language)
        .map(|other| {
            let href = format!("{path}?lang={other}");
            view! { <li><a href=href lang=other.tag() hreflang=other.tag()>{other.own_name()}</a></li> }
        })
        .collect_view();
    view! {
        <header class="top">
            <div class="wrap narrow">
                <a class="brand" href=urls::home(t.language)>{ui::mark()} {t.s("site-name")}</a>
                <div class="tools">
                    <p class="small soft">{about}</p>
                    <details class="menu">
                        <summary><span class="vh">{t.s("nav-language")} " "</span>{t.language.own_name()}</summary>
                        <ul class="plain">{languages}</ul>
                    </details>
                </div>
            </div>
        </header>
    }
}

/// The island that follows the show. With `ballots` it shows how many have come in.
pub fn follow(t: Tr, show: &str, number: i64, ballots: Option<u64>) -> impl IntoView + use<> {
    let turnout = ballots.map(|count| Turnout {
        count,
        one: t.s("voting-turnout-one"),
        many: t.s("voting-turnout-many"),
    });
    view! { <Live address=urls::live(show) number turnout/> }
}
