//! Links as evidence, each with a line of what it shows; and what became of the page behind it, looked up now and then,
//! because posts disappear long before juries meet.

use super::address::tidy;
use crate::{
    time::{Span, Timestamp},
    words::words,
};
use serde::{Deserialize, Serialize};

/// How many links one nomination may carry.
pub const LINKS_MAX: usize = 10;

/// A link with what it shows, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkText {
    pub address: String,
    /// Optional: what there is to see.
    pub note: String,
}

impl LinkText {
    pub fn is_blank(&self) -> bool {
        self.address.trim().is_empty() && self.note.trim().is_empty()
    }

    /// As it is kept: the address tidied.
    pub fn kept(self) -> Self {
        Self { address: tidy(&self.address), note: self.note.trim().to_owned() }
    }
}

/// The links that are kept of those typed: none empty, none twice, the first ten.
pub fn shown_links(typed: Vec<LinkText>) -> Vec<LinkText> {
    let mut kept: Vec<LinkText> = Vec::new();
    for link in typed.into_iter().map(LinkText::kept).filter(|link| !link.is_blank()) {
        if link.address.is_empty() || kept.iter().all(|other| other.address != link.address) {
            kept.push(link);
        }
    }
    kept.truncate(LINKS_MAX);
    kept
}

words! {
    /// What was found behind a link when it was last looked up.
    LinkState {
        Unchecked = "unchecked",
        Reachable = "reachable",
        /// Reachable, at another address.
        Moved = "moved",
        Unavailable = "unavailable",
        /// The site shows itself to people who are signed in only, or not to programs; or we do not look there. It says
        /// nothing about whether the page is there.
        Refused = "refused",
    }
}

/// What is known of the page behind a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkNews {
    pub state: LinkState,
    /// The HTTP status, where there was an answer.
    pub status: Option<u16>,
    /// How often in a row it was unavailable.
    pub failures: u32,
    pub checked_at: Option<Timestamp>,
    /// Where it was moved to.
    pub final_address: String,
    pub title: String,
    /// The page's text as it was when it was last reachable.
    pub text: String,
    pub taken_at: Option<Timestamp>,
}

impl Default for LinkNews {
    fn default() -> Self {
        Self {
            state: LinkState::Unchecked,
            status: None,
            failures: 0,
            checked_at: None,
            final_address: String::new(),
            title: String::new(),
            text: String::new(),
            taken_at: None,
        }
    }
}

impl LinkNews {
    /// When the evidence was last found gone, once it was gone twice in a row. Once is bad luck.
    pub fn gone_on(&self) -> Option<Timestamp> {
        if is_gone(self.state, self.failures) { self.checked_at } else { None }
    }
}

/// Whether a page counts as gone that was found like this, so many times in a row.
pub fn is_gone(state: LinkState, failures: u32) -> bool {
    state == LinkState::Unavailable && failures >= 2
}

/// How often it was unavailable in a row, and when it is looked up again: what failed for the first time after a day,
/// everything else after thirty.
pub fn after_check(found: LinkState, failures_before: u32, now: Timestamp) -> (u32, Timestamp) {
    let failures = if found == LinkState::Unavailable { failures_before.saturating_add(1) } else { 0 };
    let wait = if failures == 1 { Span::days(1) } else { Span::days(30) };
    (failures, now + wait)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(address: &str, note: &str) -> LinkText {
        LinkText { address: address.to_owned(), note: note.to_owned() }
    }

    #[test]
    fn links_are_kept_once_and_tidied_and_a_note_alone_is_kept_too() {
        let typed = vec![
            link("", " "),
            link("https://a.dk/x?fbclid=1", "The post"),
            link("https://a.dk/x", "again"),
            link("", "It was a poster"),
            link(" not on the web ", ""),
        ];
        assert_eq!(
            shown_links(typed),
            [link("https://a.dk/x", "The post"), link("", "It was a poster"), link("not on the web", "")]
        );
        let many = (0..20).map(|n| link(&format!("https://a.dk/{n}"), "")).collect();
        assert_eq!(shown_links(many).len(), LINKS_MAX);
    }

    #[test]
    fn evidence_is_gone_when_it_was_unavailable_twice_in_a_row() {
        use LinkState::{Reachable, Refused, Unavailable};
        let now = Timestamp(1_000);
        let (month, day) = (now + Span::days(30), now + Span::days(1));
        assert_eq!(after_check(Reachable, 0, now), (0, month));
        assert_eq!(after_check(Unavailable, 0, now), (1, day));
        assert_eq!(after_check(Unavailable, 1, now), (2, month));
        assert_eq!(after_check(Reachable, 2, now), (0, month));
        assert_eq!(after_check(Refused, 1, now), (0, month));
        let news =
            |state, failures| LinkNews { state, failures, checked_at: Some(now), ..LinkNews::default() };
        assert_eq!(news(Unavailable, 1).gone_on(), None);
        assert_eq!(news(Unavailable, 2).gone_on(), Some(now));
        assert_eq!(news(Refused, 2).gone_on(), None);
        assert_eq!(LinkNews::default().gone_on(), None);
    }
}
