//! The catalogue as a list: narrowed by facets, in an order that explains itself and is the same for everybody.
//!
//! Clicks, likes and who is asking play no part.

use super::{Channel, EffortBand, EvidenceGrade, Goal, TargetGroup};
use crate::{ids::ConceptId, shuffle::shuffle_key, time::Timestamp, words::words};
use std::{
    cmp::Ordering,
    collections::{BTreeMap, BTreeSet},
};

/// What the catalogue needs to know of a card. Ids are unique within a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardFacts {
    pub id: ConceptId,
    pub title: String,
    pub evidence: EvidenceGrade,
    pub updated_at: Timestamp,
    pub effort: EffortBand,
    pub channels: BTreeSet<Channel>,
    pub target_groups: BTreeSet<TargetGroup>,
    pub goal: Goal,
}

/// What a reader has ticked. An empty facet lets everything through; within a facet one of the ticked values
/// is enough, and every facet must agree.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    pub channels: BTreeSet<Channel>,
    pub target_groups: BTreeSet<TargetGroup>,
    pub efforts: BTreeSet<EffortBand>,
}

words! {
    /// The orders a reader can choose.
    #[derive(Default)]
    Order {
        /// Strongest evidence, then latest update, then title.
        #[default]
        Evidence = "evidence",
        Title = "title",
        /// Least staff time, then strongest evidence, then title.
        LeastEffort = "least-effort",
        /// Shuffled anew each day, the same for everybody.
        Shuffled = "shuffled",
    }
}

/// The list to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Narrowed {
    pub shown: Vec<ConceptId>,
    /// Cards the filter keeps out.
    pub hidden: usize,
    pub counts: FacetCounts,
}

/// For each value of a facet, how many cards a reader would get by ticking only that value in this facet and
/// leaving the other facets as they are. Values no card has are there with 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetCounts {
    pub channels: BTreeMap<Channel, usize>,
    pub target_groups: BTreeMap<TargetGroup, usize>,
    pub efforts: BTreeMap<EffortBand, usize>,
}

/// Narrows and orders the catalogue.
///
/// Titles are compared with `collate`, since the alphabet is the reader's; the id settles what is still equal.
/// `day_seed` matters for [`Order::Shuffled`] only: any number that is the same all day.
pub fn narrow(
    cards: &[CardFacts],
    filter: &Filter,
    order: Order,
    day_seed: u64,
    collate: impl Fn(&str, &str) -> Ordering,
) -> Narrowed {
    let mut shown: Vec<&CardFacts> = cards.iter().filter(|card| filter.lets_through(card)).collect();
    shown.sort_by(|a, b| order.compare(a, b, day_seed, &collate));
    Narrowed {
        hidden: cards.len() - shown.len(),
        shown: shown.into_iter().map(|card| card.id).collect(),
        counts: FacetCounts::of(cards, filter),
    }
}

impl Filter {
    fn lets_through(&self, card: &CardFacts) -> bool {
        self.channels_agree(card) && self.target_groups_agree(card) && self.efforts_agree(card)
    }

    fn channels_agree(&self, card: &CardFacts) -> bool {
        self.channels.is_empty() || !self.channels.is_disjoint(&card.channels)
    }

    fn target_groups_agree(&self, card: &CardFacts) -> bool {
        self.target_groups.is_empty() || !self.target_groups.is_disjoint(&card.target_groups)
    }

    fn efforts_agree(&self, card: &CardFacts) -> bool {
        self.efforts.is_empty() || self.efforts.contains(&card.effort)
    }
}

impl Order {
    fn compare(
        self,
        a: &CardFacts,
        b: &CardFacts,
        day_seed: u64,
        collate: impl Fn(&str, &str) -> Ordering,
    ) -> Ordering {
        let evidence = || b.evidence.cmp(&a.evidence);
        let latest = || b.updated_at.cmp(&a.updated_at);
        let title = || collate(&a.title, &b.title).then(a.id.cmp(&b.id));
        match self {
            Self::Evidence => evidence().then_with(latest).then_with(title),
            Self::Title => title(),
            Self::LeastEffort => a.effort.cmp(&b.effort).then_with(evidence).then_with(title),
            Self::Shuffled => {
                let key = |card: &CardFacts| (shuffle_key(day_seed, card.id.0), card.id);
                key(a).cmp(&key(b))
            }
        }
    }
}

impl FacetCounts {
    fn of(cards: &[CardFacts], filter: &Filter) -> Self {
        let mut counts = Self {
            channels: Channel::ALL.map(|value| (value, 0)).into(),
            target_groups: TargetGroup::ALL.map(|value| (value, 0)).into(),
            efforts: EffortBand::ALL.map(|value| (value, 0)).into(),
        };
        for card in cards {
            let channels = filter.channels_agree(card);
            let target_groups = filter.target_groups_agree(card);
            let efforts = filter.efforts_agree(card);
            if target_groups && efforts {
                add_one(&mut counts.channels, &card.channels);
            }
            if channels && efforts {
                add_one(&mut counts.target_groups, &card.target_groups);
            }
            if channels && target_groups {
                add_one(&mut counts.efforts, [&card.effort]);
            }
        }
        counts
    }
}

fn add_one<'a, T: Ord + Copy + 'a>(counts: &mut BTreeMap<T, usize>, values: impl IntoIterator<Item = &'a T>) {
    for value in values {
        *counts.entry(*value).or_default() += 1;
    }
}

#[cfg(test)]
mod tests;
