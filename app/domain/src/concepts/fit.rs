//! Whether a concept fits a library, in reasons: what speaks for it, and what to watch out for.
//!
//! Never one figure, and nothing is hidden by it: a library that knows better is right.

use super::{Channel, Effort, TargetGroup};
use std::collections::BTreeSet;

/// What a library, or a visitor who answered three questions, says of itself. What is left open is not judged.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    /// Whom they want to reach.
    pub target_groups: BTreeSet<TargetGroup>,
    /// Channels they already use.
    pub channels: BTreeSet<Channel>,
    /// Staff hours a week of all people together, in tenths of an hour.
    pub hours_tenths: Option<u16>,
    /// Who would do it.
    pub people: Option<u8>,
}

impl Profile {
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// What of a card decides whether it fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preconditions {
    pub target_groups: BTreeSet<TargetGroup>,
    pub channels: BTreeSet<Channel>,
    pub effort: Effort,
}

/// A reason for it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Because {
    /// It reaches whom they want to reach.
    Reaches(BTreeSet<TargetGroup>),
    /// It is made for everyone.
    ForEveryone,
    /// They use these channels already.
    Uses(BTreeSet<Channel>),
    /// Their hours are enough.
    Hours { needed_tenths: u16, there_tenths: u16 },
    /// One person can do it, and there is one.
    People { needed: u8, there: u8 },
}

/// Something to think about first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WatchOut {
    /// It was made to reach others.
    ReachesOthers(BTreeSet<TargetGroup>),
    /// None of its channels is in use: one would have to be begun.
    NewChannels(BTreeSet<Channel>),
    /// It takes more time than they have.
    Hours { needed_tenths: u16, there_tenths: u16 },
    /// It takes more people than they have; a single one could not be replaced in illness or holidays.
    People { needed: u8, there: u8 },
}

/// How a concept fits. Both lists are empty where nothing was said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fit {
    pub because: Vec<Because>,
    pub watch_out: Vec<WatchOut>,
}

/// Weighs what was said against what a concept takes. Each thing said gives exactly one reason or one warning.
pub fn fit(profile: &Profile, card: &Preconditions) -> Fit {
    let mut fit = Fit::default();
    if !profile.target_groups.is_empty() {
        let shared: BTreeSet<TargetGroup> =
            profile.target_groups.intersection(&card.target_groups).copied().collect();
        let for_all = |groups: &BTreeSet<TargetGroup>| groups.contains(&TargetGroup::Everyone);
        if !shared.is_empty() {
            fit.because.push(Because::Reaches(shared));
        } else if for_all(&card.target_groups) || for_all(&profile.target_groups) {
            fit.because.push(Because::ForEveryone);
        } else {
            fit.watch_out.push(WatchOut::ReachesOthers(card.target_groups.clone()));
        }
    }
    if !profile.channels.is_empty() && !card.channels.is_empty() {
        let shared: BTreeSet<Channel> = profile.channels.intersection(&card.channels).copied().collect();
        if shared.is_empty() {
            fit.watch_out.push(WatchOut::NewChannels(card.channels.clone()));
        } else {
            fit.because.push(Because::Uses(shared));
        }
    }
    if let Some(there_tenths) = profile.hours_tenths {
        let needed_tenths = card.effort.hours_per_week_tenths();
        if needed_tenths <= there_tenths {
            fit.because.push(Because::Hours { needed_tenths, there_tenths });
        } else {
            fit.watch_out.push(WatchOut::Hours { needed_tenths, there_tenths });
        }
    }
    if let Some(there) = profile.people {
        let needed = card.effort.people_min();
        if needed <= there {
            fit.because.push(Because::People { needed, there });
        } else {
            fit.watch_out.push(WatchOut::People { needed, there });
        }
    }
    fit
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn card() -> Preconditions {
        Preconditions {
            target_groups: [TargetGroup::Students, TargetGroup::Researchers].into(),
            channels: [Channel::Instagram, Channel::Event].into(),
            effort: Effort::new(30, 2, 3).unwrap(),
        }
    }

    #[test]
    fn what_suits_is_said_and_so_is_what_does_not() {
        let suits = Profile {
            target_groups: [TargetGroup::Students, TargetGroup::Parents].into(),
            channels: [Channel::Event, Channel::Blog].into(),
            hours_tenths: Some(30),
            people: Some(2),
        };
        assert_eq!(
            fit(&suits, &card()),
            Fit {
                because: vec![
                    Because::Reaches([TargetGroup::Students].into()),
                    Because::Uses([Channel::Event].into()),
                    Because::Hours { needed_tenths: 30, there_tenths: 30 },
                    Because::People { needed: 2, there: 2 },
                ],
                watch_out: Vec::new(),
            }
        );
        let does_not = Profile {
            target_groups: [TargetGroup::Seniors].into(),
            channels: [Channel::Blog].into(),
            hours_tenths: Some(29),
            people: Some(1),
        };
        assert_eq!(
            fit(&does_not, &card()),
            Fit {
                because: Vec::new(),
                watch_out: vec![
                    WatchOut::ReachesOthers(card().target_groups),
                    WatchOut::NewChannels(card().channels),
                    WatchOut::Hours { needed_tenths: 30, there_tenths: 29 },
                    WatchOut::People { needed: 2, there: 1 },
                ],
            }
        );
    }

    #[test]
    fn what_is_for_everyone_reaches_anybody() {
        let everyone = Preconditions { target_groups: [TargetGroup::Everyone].into(), ..card() };
        let asks = |group| Profile { target_groups: [group].into(), ..Profile::default() };

        assert_eq!(fit(&asks(TargetGroup::Seniors), &everyone).because, [Because::ForEveryone]);
        assert_eq!(fit(&asks(TargetGroup::Everyone), &card()).because, [Because::ForEveryone]);
    }

    #[test]
    fn what_was_not_said_is_not_judged() {
        assert_eq!(fit(&Profile::default(), &card()), Fit::default());
        assert!(Profile::default().is_empty());
        let no_channels = Preconditions { channels: BTreeSet::new(), ..card() };
        let uses = Profile { channels: [Channel::Blog].into(), ..Profile::default() };
        assert_eq!(fit(&uses, &no_channels), Fit::default());
    }

    proptest! {
        #[test]
        fn each_thing_said_counts_once(
            groups in prop::sample::subsequence(TargetGroup::ALL.to_vec(), 0..4),
            channels in prop::sample::subsequence(Channel::ALL.to_vec(), 0..4),
            hours_tenths in prop::option::of(any::<u16>()),
            people in prop::option::of(any::<u8>()),
        ) {
            let said = usize::from(!groups.is_empty())
                + usize::from(!channels.is_empty())
                + usize::from(hours_tenths.is_some())
                + usize::from(people.is_some());
            let profile = Profile {
                target_groups: groups.into_iter().collect(),
                channels: channels.into_iter().collect(),
                hours_tenths,
                people,
            };

            let fit = fit(&profile, &card());

            prop_assert_eq!(fit.because.len() + fit.watch_out.len(), said);
        }
    }
}
