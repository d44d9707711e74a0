//! Many libraries at once that a juror is bound to, as a chair has them in a list: first what would be recognised.

use crate::{
    error::PageResult,
    fields::Fields,
    messages::Tr,
    ui::{self, Choice, Field},
    urls,
    visit::Visit,
};
use domain::{
    ids::{AccountId, OrganisationId},
    jury::TieKind,
};
use leptos::prelude::*;
use std::collections::BTreeSet;
use store::accounts::Chosen;

/// Lines taken at once.
const LINES_MAX: usize = 200;

/// The field for what binds the juror to all of them.
pub const KIND: &str = "several_kind";

/// What became of each line of a list.
pub struct Recognised {
    /// By line: the library, and the name it is registered under.
    found: Vec<(OrganisationId, String)>,
    unknown: Vec<String>,
    several: Vec<String>,
    /// Lines beyond [`LINES_MAX`].
    beyond: usize,
}

impl Recognised {
    pub async fn of(visit: &Visit, text: &str) -> PageResult<Self> {
        let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        let mut it = Self {
            found: Vec::new(),
            unknown: Vec::new(),
            several: Vec::new(),
            beyond: lines.len().saturating_sub(LINES_MAX),
        };
        let mut seen = BTreeSet::new();
        for line in lines.into_iter().take(LINES_MAX) {
            match visit.store().choose_library(line).await? {
                Chosen::One(id) if seen.insert(id) => it.found.push((id, line.to_owned())),
                Chosen::One(_) => {}
                Chosen::None => it.unknown.push(line.to_owned()),
                Chosen::Several => it.several.push(line.to_owned()),
            }
        }
        let names = visit.store().list_organisation_names(it.found.iter().map(|(id, _)| *id)).await?;
        for (id, name) in &mut it.found {
            if let Some(registered) = names.get(id) {
                name.clone_from(registered);
            }
        }
        Ok(it)
    }

    pub fn libraries(&self) -> impl Iterator<Item = OrganisationId> {
        self.found.iter().map(|(id, _)| *id)
    }

    /// What would be noted and what would not, with the button that notes it.
    pub fn view(&self, t: Tr, juror: AccountId, kind: TieKind, text: &str) -> AnyView {
        let list = |key: &str, names: Vec<String>| {
            let n = names.len();
            (n > 0).then(|| {
                let rows = names.into_iter().map(|name| view! { <li>{name}</li> }).collect_view();
                view! { <h3 class="mid">{t.a(key, [("n", n.into())])}</h3> <ul>{rows}</ul> }
            })
        };
        let n = self.found.len();
        let send = (n > 0).then(|| {
            view! {
                <p><button class="btn" type="submit">{t.a("several-take", [("n", n.into())])}</button></p>
            }
        });
        let class = if n > 0 { "notice flow tight" } else { "notice bad flow tight" };
        view! {
            <form class=class id="recognised" method="post" action=urls::juror_libraries(t.language, juror)>
                <input type="hidden" name="take" value="yes"/>
                <input type="hidden" name=KIND value=kind.as_str()/>
                <textarea hidden name="several">{ui::typed(text)}</textarea>
                <p><b>{t.of("relation-", kind.as_str())}</b></p>
                {list("several-found", self.found.iter().map(|(_, name)| name.clone()).collect())}
                {list("several-unknown", self.unknown.clone())}
                {list("several-several", self.several.clone())}
                {(self.beyond > 0).then(|| view! { <p>{t.a("several-beyond", [("max", LINES_MAX.into())])}</p> })}
                {send}
            </form>
        }
        .into_any()
    }
}

/// The form, with what was typed.
pub fn form(t: Tr, juror: AccountId, typed: &Fields, look: Option<AnyView>, may_change: bool) -> AnyView {
    let lines = Field {
        name: "several".to_owned(),
        label: t.s("several-lines"),
        help: Some(t.s("several-lines-help")),
        value: typed.text("several"),
        rows: 6,
        ..Field::default()
    };
    let kinds = TieKind::OF_LIBRARIES
        .into_iter()
        .map(|kind| Choice {
            value: kind.as_str().to_owned(),
            label: t.of("relation-", kind.as_str()),
            checked: typed.text(KIND) == kind.as_str(),
            ..Choice::default()
        })
        .collect();
    let kind = Field {
        // beside the other form of the page, which has a field for the kind too
        name: KIND.to_owned(),
        label: t.s("relation-kind"),
        ..Field::default()
    };
    view! {
        <details class="panel" open=typed.has("several")>
            <summary>{t.s("several-title")}</summary>
            {look}
            <form class="flow" method="post" action=urls::juror_libraries(t.language, juror)>
                {ui::area(lines)}
                {ui::select(kind, kinds)}
                <p><button class="btn second" type="submit" disabled=!may_change>{t.s("several-look")}</button></p>
            </form>
        </details>
    }
    .into_any()
}
