//! Webhooks: other systems are told that something public has changed, as the Standard Webhooks convention has it
//! (<https://www.standardwebhooks.com>). What is told is which and where, never what: whoever wants more asks, and is told what
//! is public then.

use crate::{
    nominations::{ADDRESS_MAX, is_web_link},
    time::{Span, Timestamp},
    words::words,
};

words! {
    /// What can be told.
    HookEvent {
        /// It is in the catalogue: for the first time, or again.
        ConceptPublished = "concept.published",
        /// A later version, or another language.
        ConceptRevised = "concept.revised",
        /// Out of the catalogue; libraries that use it still find it.
        ConceptRetired = "concept.retired",
        /// Out of everything public.
        ConceptWithdrawn = "concept.withdrawn",
        /// A report of a library stands on a card.
        OutcomeApproved = "outcome.approved",
        /// An award has been revealed on stage.
        WinnerRevealed = "winner.revealed",
        /// Somebody asked for it, to see whether anything arrives.
        Test = "webhook.test",
    }
}

impl HookEvent {
    /// Everything one can ask to be told. A test is sent to whoever asks for it.
    pub fn offered() -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(|event| *event != Self::Test)
    }

    /// `concept-published`: dots mean something else in names of messages.
    pub fn key(self) -> String {
        self.as_str().replace('.', "-")
    }
}

/// How many webhooks a site may have: each is a request for every event.
pub const HOOKS_MAX: usize = 20;
/// How long both secrets sign after a new one was made, so that a receiver can change its own in peace.
pub const ROTATION: Span = Span::days(3);
/// How long nothing may arrive before a webhook is switched off.
pub const FAILING_MAX: Span = Span::days(5);
/// How long what has been delivered, or was not, is kept for organisers to look at.
pub const LOG_KEPT: Span = Span::days(30);

/// After each failed attempt, how many seconds until the next: soon at first, because most receivers are back within
/// minutes, and for three days altogether, so that nobody has to get up on a Sunday.
const WAITS: [i64; 9] = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400];

/// How long to wait after so many failed attempts (from 1); nothing where it is given up. `chance` is any number: it spreads
/// the wait by a fifth to either side, so that receivers that were down are not all asked in the same second.
pub fn wait_after(attempts: u32, chance: u64) -> Option<Span> {
    let seconds = WAITS.get(usize::try_from(attempts).ok()?.checked_sub(1)?)?;
    let percent = 80 + i64::try_from(chance % 41).unwrap_or(20);
    Some(Span(seconds * 1_000 * percent / 100))
}

/// What a receiver's answer means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answered {
    /// It has arrived.
    Taken,
    /// Try again later.
    Failed,
    /// The receiver wants nothing more, ever (410 Gone).
    Ended,
}

impl Answered {
    /// Only 2xx is a yes. A redirect is none: whoever moves tells us where.
    pub const fn of(status: u16) -> Self {
        match status {
            200..300 => Self::Taken,
            410 => Self::Ended,
            _ => Self::Failed,
        }
    }
}

/// Whether a webhook that has failed since then without a break is switched off.
pub fn has_failed_too_long(since: Timestamp, now: Timestamp) -> bool {
    now - since >= FAILING_MAX
}

/// What is wrong with an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HookAddressFault {
    /// Not `https://`, no host with a dot, a name and password, or a fragment, which is never sent.
    NotHttps,
    TooLong,
}

/// Reads the address of a receiver. Whether it is a public one is looked at each time something is sent there.
pub fn read_hook_address(typed: &str) -> Result<String, HookAddressFault> {
    let address = typed.trim();
    if address.chars().count() > ADDRESS_MAX {
        return Err(HookAddressFault::TooLong);
    }
    let plain = address.starts_with("https://") && is_web_link(address) && !address.contains('#');
    if plain { Ok(address.to_owned()) } else { Err(HookAddressFault::NotHttps) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_are_spread_and_end() {
        let at = |attempts, chance| wait_after(attempts, chance).map(|span| span.0);
        assert_eq!((at(1, 0), at(1, 20), at(1, 40)), (Some(4_000), Some(5_000), Some(6_000)));
        assert_eq!(at(1, 41), at(1, 0));
        assert_eq!(at(9, 20), Some(86_400_000));
        assert_eq!((at(0, 0), at(10, 0), at(u32::MAX, u64::MAX)), (None, None, None));
        assert!((1..9).all(|attempts| at(attempts, 20) < at(attempts + 1, 20)), "less and less often");
        let all: i64 = (1..=9).filter_map(|attempts| at(attempts, 20)).sum();
        assert!(all > Span::days(3).0 && all < FAILING_MAX.0, "{all}");
    }

    #[test]
    fn only_a_yes_is_a_yes() {
        for status in [200, 201, 202, 204, 299] {
            assert_eq!(Answered::of(status), Answered::Taken, "{status}");
        }
        for status in [100, 301, 302, 307, 400, 401, 404, 429, 500, 503] {
            assert_eq!(Answered::of(status), Answered::Failed, "{status}");
        }
        assert_eq!(Answered::of(410), Answered::Ended);
        let since = Timestamp(7);
        assert!(!has_failed_too_long(since, since + FAILING_MAX - Span(1)));
        assert!(has_failed_too_long(since, since + FAILING_MAX));
    }

    #[test]
    fn a_receiver_has_an_https_address_of_the_web() {
        assert_eq!(read_hook_address(" https://a.dk/hooks?x=1 "), Ok("https://a.dk/hooks?x=1".to_owned()));
        for bad in [
            "",
            "a.dk",
            "http://a.dk",
            "HTTPS://a.dk",
            "https://localhost/x",
            "https://user:secret@a.dk",
            "https://a.dk/#x",
            "https://a.dk/a b",
            "javascript:alert(1)",
        ] {
            assert_eq!(read_hook_address(bad), Err(HookAddressFault::NotHttps), "{bad}");
        }
        let long = format!("https://a.dk/{}", "x".repeat(ADDRESS_MAX));
        assert_eq!(read_hook_address(&long), Err(HookAddressFault::TooLong));
    }

    #[test]
    fn a_test_is_nothing_one_subscribes_to() {
        assert!(HookEvent::offered().all(|event| event != HookEvent::Test));
        assert_eq!(HookEvent::offered().count(), HookEvent::ALL.len() - 1);
        assert_eq!(HookEvent::ConceptPublished.key(), "concept-published");
    }
}
