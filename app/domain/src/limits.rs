//! How often the same hand may do the same thing. Generous to people, tight for programs.

use crate::{policy::Act, time::Span};

/// By what those who act are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CountedBy {
    /// The account; where nobody is signed in, the network they come from.
    Person,
    /// The voter's device. A hall full of phones has one network, so a ballot is never counted by that.
    Device,
}

/// So many at once, then one more each time `every` has passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    pub by: CountedBy,
    pub burst: u32,
    pub every: Span,
}

/// The limit of an act, for forms that are sent; looking is limited only where programs do it.
pub const fn limit(act: Act) -> Option<Limit> {
    let (by, burst, seconds) = match act {
        // a library's whole staff signs in from one network on the day the round opens
        Act::SignIn | Act::AcceptInvitation => (CountedBy::Person, 60, 10),
        Act::SetUp | Act::EndNews | Act::EndReminders => (CountedBy::Person, 20, 10),
        Act::SendReport | Act::BeginNomination | Act::AdaptConcept => (CountedBy::Person, 20, 60),
        Act::AskColleague => (CountedBy::Person, 20, 3_600),
        Act::WriteDraft => (CountedBy::Person, 300, 1),
        Act::AskSource => (CountedBy::Person, 10, 600),
        // every test of a webhook is a request to somebody else
        Act::ChangeOwn | Act::AnswerQuestion | Act::ManageWebhooks => (CountedBy::Person, 60, 10),
        Act::ManagePeople | Act::ReleaseMail | Act::WriteNews | Act::ImportLibraries => {
            (CountedBy::Person, 120, 10)
        }
        // a harvester that takes everything at once and then comes back once a second is welcome
        Act::Harvest => (CountedBy::Person, 600, 1),
        Act::CastBallot => (CountedBy::Device, 20, 3),
        // 45 bits are not guessed; this only keeps a program from asking all day
        Act::ShowVoterCode => (CountedBy::Device, 10, 6),
        _ => return None,
    };
    Some(Limit { by, burst, every: Span(seconds * 1_000) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_anybody_may_do_without_signing_in_has_a_limit() {
        use crate::policy::Party;
        for act in Act::ALL.iter().filter(|act| act.rule().writes) {
            let open = act.rule().who.contains(&Party::Anyone);
            assert!(!open || *act == Act::SignOut || limit(*act).is_some(), "{}", act.as_str());
        }
    }

    #[test]
    fn ballots_are_never_counted_by_the_network() {
        assert_eq!(limit(Act::CastBallot).map(|limit| limit.by), Some(CountedBy::Device));
    }
}
