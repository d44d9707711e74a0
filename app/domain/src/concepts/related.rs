//! Which concepts belong together, and why.

use super::{CardFacts, Channel, Goal, TargetGroup};
use std::{cmp::Reverse, collections::BTreeSet};

/// A concept that has something in common with another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Related {
    /// Its place among the cards.
    pub at: usize,
    pub goal: Option<Goal>,
    /// Without [`TargetGroup::Everyone`], which says nothing.
    pub target_groups: BTreeSet<TargetGroup>,
    pub channels: BTreeSet<Channel>,
}

impl Related {
    /// What they aim at weighs most, then whom they reach, then where.
    fn weight(&self) -> usize {
        4 * usize::from(self.goal.is_some()) + 3 * self.target_groups.len() + self.channels.len()
    }
}

/// The cards closest to one, at most so many; those that share but one channel are none.
///
/// Equal ones stand by evidence, then by id.
pub fn related(cards: &[CardFacts], to: usize, most: usize) -> Vec<Related> {
    let Some(own) = cards.get(to) else { return Vec::new() };
    let mut found: Vec<Related> = cards
        .iter()
        .enumerate()
        .filter(|(at, _)| *at != to)
        .map(|(at, card)| Related {
            at,
            goal: (card.goal == own.goal).then_some(own.goal),
            target_groups: card
                .target_groups
                .intersection(&own.target_groups)
                .copied()
                .filter(|group| *group != TargetGroup::Everyone)
                .collect(),
            channels: card.channels.intersection(&own.channels).copied().collect(),
        })
        .filter(|it| it.weight() > 1)
        .collect();
    let key = |it: &Related| (Reverse(it.weight()), Reverse(cards[it.at].evidence), cards[it.at].id);
    if found.len() > most {
        found.select_nth_unstable_by_key(most, key);
        found.truncate(most);
    }
    found.sort_by_key(key);
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        concepts::{Effort, EvidenceGrade},
        ids::ConceptId,
        time::Timestamp,
    };

    fn card(id: i64, goal: Goal, groups: &[TargetGroup], channels: &[Channel], evidence: u8) -> CardFacts {
        CardFacts {
            id: ConceptId(id),
            title: format!("Card {id}"),
            evidence: EvidenceGrade::new(evidence).unwrap(),
            updated_at: Timestamp(0),
            effort: Effort::new(10, 1, 1).unwrap(),
            channels: channels.iter().copied().collect(),
            target_groups: groups.iter().copied().collect(),
            goal,
            languages: BTreeSet::new(),
            library_kinds: BTreeSet::new(),
            seasons: BTreeSet::new(),
        }
    }

    #[test]
    fn goal_weighs_more_than_group_and_group_more_than_channel() {
        use Channel::{Blog, Event, Facebook};
        use TargetGroup::{Everyone, Seniors, Students};
        let cards = [
            card(1, Goal::Events, &[Students, Everyone], &[Blog, Event], 1),
            card(2, Goal::Crisis, &[Everyone], &[Blog], 5),
            card(3, Goal::Crisis, &[Students], &[Facebook], 1),
            card(4, Goal::Events, &[Seniors, Everyone], &[Facebook], 1),
            card(5, Goal::Crisis, &[Seniors], &[Blog, Event], 1),
            card(6, Goal::Events, &[Seniors], &[Facebook], 3),
        ];

        let found = related(&cards, 0, 9);

        let ids: Vec<i64> = found.iter().map(|it| cards[it.at].id.0).collect();
        // 2 shares one channel and that it is for everyone: too little
        assert_eq!(ids, [6, 4, 3, 5]);
        assert_eq!(found[2].target_groups, [Students].into());
        assert_eq!(found[3].channels, [Blog, Event].into());
        assert_eq!(related(&cards, 0, 2), found[..2]);
        assert_eq!(related(&cards, 9, 2), []);
    }
}
