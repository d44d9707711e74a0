//! The catalogue as a list: searched, narrowed by facets, in an order that explains itself and is the same for everybody.
//!
//! Clicks, likes and who is asking play no part. What can be counted beforehand is: for each value of a facet the shelf
//! keeps which cards have it as a row of bits, so that counting twenty thousand cards is a few thousand machine words.

use super::{Channel, Effort, EffortBand, EvidenceGrade, Goal, TargetGroup, words_of::WordsOf};
use crate::{ids::ConceptId, language::Language, shuffle::shuffle_key, time::Timestamp, words::words};
use fixedbitset::FixedBitSet;
use std::{
    cmp::{Ordering, Reverse},
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

words! {
    /// What the list can be narrowed by, in the order it is offered.
    Facet {
        Goal = "goal",
        TargetGroup = "target",
        Effort = "effort",
        Team = "team",
        Channel = "channel",
        Place = "place",
        Evidence = "evidence",
        LibraryKind = "library",
        Season = "season",
        Language = "language",
    }
}

words! {
    /// How many people a concept takes at least.
    TeamSize {
        One = "one",
        TwoOrThree = "two-or-three",
        FourOrMore = "four-or-more",
    }
}

impl TeamSize {
    pub const fn of(effort: Effort) -> Self {
        match effort.people_min() {
            0 | 1 => Self::One,
            2 | 3 => Self::TwoOrThree,
            4.. => Self::FourOrMore,
        }
    }
}

words! {
    /// Where it happens.
    Place {
        InTheRoom = "room",
        Online = "online",
        Both = "both",
    }
}

impl Place {
    /// An event is in the room, everything else is online; a press report is neither. `None` where nothing tells.
    pub fn of(channels: &BTreeSet<Channel>) -> Option<Self> {
        let room = channels.contains(&Channel::Event);
        let online = channels
            .iter()
            .any(|channel| !matches!(channel, Channel::Event | Channel::Press | Channel::Other));
        match (room, online) {
            (true, true) => Some(Self::Both),
            (true, false) => Some(Self::InTheRoom),
            (false, true) => Some(Self::Online),
            (false, false) => None,
        }
    }
}

/// What choosing needs to know of a card. Ids are unique on a shelf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardFacts {
    pub id: ConceptId,
    pub title: String,
    pub evidence: EvidenceGrade,
    pub updated_at: Timestamp,
    pub effort: Effort,
    pub channels: BTreeSet<Channel>,
    pub target_groups: BTreeSet<TargetGroup>,
    pub goal: Goal,
    /// The languages it can be read in.
    pub languages: BTreeSet<Language>,
    /// Kinds of library it was done in, as registers call them.
    pub library_kinds: BTreeSet<String>,
    /// Seasons its nominations are from, by their address.
    pub seasons: BTreeSet<String>,
}

impl CardFacts {
    /// The values a card has of a facet, as they stand in addresses.
    pub fn values(&self, facet: Facet) -> Vec<String> {
        let word = |word: &'static str| vec![word.to_owned()];
        match facet {
            Facet::Goal => word(self.goal.as_str()),
            Facet::TargetGroup => self.target_groups.iter().map(ToString::to_string).collect(),
            Facet::Effort => word(self.effort.band().as_str()),
            Facet::Team => word(TeamSize::of(self.effort).as_str()),
            Facet::Channel => self.channels.iter().map(ToString::to_string).collect(),
            Facet::Place => Place::of(&self.channels).map(|place| place.to_string()).into_iter().collect(),
            Facet::Evidence => vec![self.evidence.get().to_string()],
            Facet::LibraryKind => self.library_kinds.iter().cloned().collect(),
            Facet::Season => self.seasons.iter().cloned().collect(),
            Facet::Language => self.languages.iter().map(|language| language.tag().to_owned()).collect(),
        }
    }
}

/// What a reader has ticked. A facet with nothing ticked lets everything through; within a facet one of the ticked values
/// is enough, and every facet must agree.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter(BTreeMap<Facet, BTreeSet<String>>);

impl Filter {
    pub fn of(ticked: impl IntoIterator<Item = (Facet, String)>) -> Self {
        let mut filter = Self::default();
        for (facet, value) in ticked {
            filter.0.entry(facet).or_default().insert(value);
        }
        filter
    }

    pub fn ticked(&self) -> impl Iterator<Item = (Facet, &str)> {
        self.0.iter().flat_map(|(&facet, values)| values.iter().map(move |value| (facet, value.as_str())))
    }

    pub fn has(&self, facet: Facet, value: &str) -> bool {
        self.0.get(&facet).is_some_and(|values| values.contains(value))
    }

    /// Without one value.
    pub fn without(&self, facet: Facet, value: &str) -> Self {
        Self::of(
            self.ticked().filter(|it| *it != (facet, value)).map(|(facet, value)| (facet, value.to_owned())),
        )
    }
}

words! {
    /// The orders a reader can choose.
    #[derive(Default)]
    Order {
        /// Words found in the title first, then as [`Order::Evidence`]. The order of a search unless another is chosen.
        BestMatch = "best-match",
        /// Strongest evidence, and within a grade shuffled anew each day.
        #[default]
        Evidence = "evidence",
        Title = "title",
        /// Least staff time, then strongest evidence, then title.
        LeastEffort = "least-effort",
        Latest = "latest",
        /// Shuffled anew each day, the same for everybody.
        Shuffled = "shuffled",
    }
}

/// The list to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Narrowed {
    /// The part asked for, as places on the shelf.
    pub shown: Vec<usize>,
    /// Cards the search found.
    pub found: usize,
    /// What is left of them after the filters.
    pub total: usize,
    pub counts: FacetCounts,
    /// Words that stand nowhere, with those that were looked for instead.
    pub read_as: Vec<(String, BTreeSet<String>)>,
}

/// For each value of a facet, how many cards a reader would get by ticking only that value in this facet and leaving the
/// other facets as they are.
pub type FacetCounts = BTreeMap<Facet, BTreeMap<String, usize>>;

/// Every card of the catalogue, ready to be chosen from.
#[derive(Debug)]
pub struct Shelf {
    cards: Vec<CardFacts>,
    held: BTreeMap<Facet, BTreeMap<String, FixedBitSet>>,
    words: WordsOf,
    /// Where each card falls by title.
    by_title: Vec<u32>,
}

impl Shelf {
    /// `cards` come with everything a reader may search in, as [`crate::search::fold`] spells it. Titles are compared with
    /// `collate`, since the alphabet is the reader's; the id settles what is still equal.
    pub fn new(cards: Vec<(CardFacts, String)>, collate: impl Fn(&str, &str) -> Ordering) -> Self {
        let words = WordsOf::new(cards.iter().map(|(card, text)| (card.title.as_str(), text.as_str())));
        let cards: Vec<CardFacts> = cards.into_iter().map(|(card, _)| card).collect();
        let mut held: BTreeMap<Facet, BTreeMap<String, FixedBitSet>> =
            Facet::ALL.map(|facet| (facet, BTreeMap::new())).into();
        for (at, card) in cards.iter().enumerate() {
            for (facet, values) in &mut held {
                for value in card.values(*facet) {
                    let nobody = || FixedBitSet::with_capacity(cards.len());
                    values.entry(value).or_insert_with(nobody).insert(at);
                }
            }
        }
        let mut order: Vec<usize> = (0..cards.len()).collect();
        order.sort_by(|&a, &b| collate(&cards[a].title, &cards[b].title).then(cards[a].id.cmp(&cards[b].id)));
        let mut by_title = vec![0; cards.len()];
        for (place, at) in (0_u32..).zip(order) {
            by_title[at] = place;
        }
        Self { cards, held, words, by_title }
    }

    pub fn cards(&self) -> &[CardFacts] {
        &self.cards
    }

    /// Whether any card has this value.
    pub fn has(&self, facet: Facet, value: &str) -> bool {
        self.held.get(&facet).is_some_and(|values| values.contains_key(value))
    }

    /// Searches, narrows, counts and orders; `part` is the part of the list that is wanted, and cut to what there is.
    ///
    /// `terms` come from [`crate::search::terms`]: every one must be found, as a part of a word, or, where it stands
    /// nowhere, by the words closest to it. `day_seed` is any number that is the same all day.
    pub fn narrow(
        &self,
        terms: &[String],
        filter: &Filter,
        order: Order,
        day_seed: u64,
        part: Range<usize>,
    ) -> Narrowed {
        let found = self.words.find(terms);
        let ticked: BTreeMap<Facet, FixedBitSet> =
            filter.0.iter().map(|(&facet, values)| (facet, self.any_of(facet, values))).collect();
        let left_by = |but: Option<Facet>| {
            let mut left = found.cards.clone();
            for (_, bits) in ticked.iter().filter(|(facet, _)| Some(**facet) != but) {
                left.intersect_with(bits);
            }
            left
        };
        let left = left_by(None);
        let counts = self
            .held
            .iter()
            .map(|(&facet, values)| {
                let others = ticked.contains_key(&facet).then(|| left_by(Some(facet)));
                let others = others.as_ref().unwrap_or(&left);
                let counts =
                    values.iter().map(|(value, bits)| (value.clone(), bits.intersection_count(others)));
                (facet, counts.collect())
            })
            .collect();
        let mut keyed: Vec<_> = left
            .ones()
            .map(|at| (self.key(at, order, day_seed, found.in_title.get(&at).copied().unwrap_or(0)), at))
            .collect();
        let total = keyed.len();
        let (start, end) = (part.start.min(total), part.end.min(total));
        // only the part that is shown is put in order
        if end < total {
            keyed.select_nth_unstable(end);
        }
        let head = keyed.get_mut(..end).unwrap_or_default();
        head.sort_unstable();
        let shown = head.iter().skip(start).map(|(_, at)| *at).collect();
        Narrowed { shown, found: found.cards.count_ones(..), total, counts, read_as: found.read_as }
    }

    fn any_of(&self, facet: Facet, values: &BTreeSet<String>) -> FixedBitSet {
        let mut any = FixedBitSet::with_capacity(self.cards.len());
        let held = self.held.get(&facet);
        for bits in values.iter().filter_map(|value| held?.get(value)) {
            any.union_with(bits);
        }
        any
    }

    /// What a card is ordered by: the smallest comes first.
    fn key(
        &self,
        at: usize,
        order: Order,
        day_seed: u64,
        in_title: usize,
    ) -> (Reverse<u64>, u64, u64, ConceptId) {
        let card = &self.cards[at];
        let evidence = u64::from(card.evidence.get());
        let weakest_last = 5 - evidence;
        let title = u64::from(self.by_title[at]);
        let shuffled = shuffle_key(day_seed, card.id.0);
        let (first, second, third) = match order {
            Order::BestMatch => (in_title as u64 * 8 + evidence, shuffled, 0),
            Order::Evidence => (evidence, shuffled, 0),
            Order::Title => (0, title, 0),
            Order::LeastEffort => {
                (0, u64::from(card.effort.hours_per_week_tenths()) * 8 + weakest_last, title)
            }
            Order::Latest => (card.updated_at.0.max(0).cast_unsigned(), title, 0),
            Order::Shuffled => (0, shuffled, 0),
        };
        (Reverse(first), second, third, card.id)
    }
}

impl Facet {
    /// Every value this facet can ever have, in the order it is offered; empty where the shelf decides.
    pub fn all_values(self) -> Vec<String> {
        let words = |words: &[&'static str]| words.iter().map(ToString::to_string).collect();
        match self {
            Self::Goal => words(&Goal::ALL.map(Goal::as_str)),
            Self::TargetGroup => words(&TargetGroup::ALL.map(TargetGroup::as_str)),
            Self::Effort => words(&EffortBand::ALL.map(EffortBand::as_str)),
            Self::Team => words(&TeamSize::ALL.map(TeamSize::as_str)),
            Self::Channel => words(&Channel::ALL.map(Channel::as_str)),
            Self::Place => words(&Place::ALL.map(Place::as_str)),
            Self::Evidence => {
                (0..=EvidenceGrade::HIGHEST.get()).rev().map(|grade| grade.to_string()).collect()
            }
            Self::Language => Language::ALL.iter().map(|language| language.tag().to_owned()).collect(),
            Self::LibraryKind | Self::Season => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests;
