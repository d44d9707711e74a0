//! What every format says of a concept in the same way: who stands for it, what it is about, what others may do with it.

use crate::messages::Tr;
use domain::{
    concepts::{Channel, Goal, TEXT_LICENCE, TargetGroup},
    language::Language,
};
use std::collections::BTreeSet;
use store::concepts::SharedConcept;

/// What the site calls itself.
pub const SITE_NAME: &str = "Opslag";

/// Where the licence of the text is read.
pub fn licence_deed() -> &'static str {
    TEXT_LICENCE.deed().unwrap_or_default()
}

/// The libraries it comes from, each once, in the editor's order; the editors where it comes from none.
pub fn creators(concept: &SharedConcept) -> Vec<String> {
    let mut creators: Vec<String> = Vec::new();
    for source in &concept.sources {
        let library = source.library.trim();
        if !library.is_empty() && !creators.iter().any(|other| other == library) {
            creators.push(library.to_owned());
        }
    }
    if creators.is_empty() {
        creators.push(SITE_NAME.to_owned());
    }
    creators
}

/// Goal, channels and target groups in words.
pub fn subjects(concept: &SharedConcept, language: Language) -> Vec<String> {
    let t = Tr::new(language);
    let goals = concept.goals().into_iter().map(|it| t.of("concepts-goal-", it.as_str()));
    let channels = concept.channels().into_iter().map(|it| t.of("concepts-channel-", it.as_str()));
    let targets = concept.target_groups().into_iter().map(|it| t.of("concepts-target-", it.as_str()));
    goals.chain(channels).chain(targets).collect()
}

/// A part of the catalogue that can be followed or harvested by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    Goal(Goal),
    Channel(Channel),
    TargetGroup(TargetGroup),
}

impl Part {
    pub fn all() -> Vec<Self> {
        let goals = Goal::ALL.into_iter().map(Self::Goal);
        let channels = Channel::ALL.into_iter().map(Self::Channel);
        goals.chain(channels).chain(TargetGroup::ALL.into_iter().map(Self::TargetGroup)).collect()
    }

    /// Its facet and its value, such as `goal` and `events`.
    pub const fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Goal(it) => ("goal", it.as_str()),
            Self::Channel(it) => ("channel", it.as_str()),
            Self::TargetGroup(it) => ("target", it.as_str()),
        }
    }

    pub fn parse(facet: &str, value: &str) -> Option<Self> {
        match facet {
            "goal" => value.parse().ok().map(Self::Goal),
            "channel" => value.parse().ok().map(Self::Channel),
            "target" => value.parse().ok().map(Self::TargetGroup),
            _ => None,
        }
    }

    pub fn name(self, t: Tr) -> String {
        match self {
            Self::Goal(it) => t.of("concepts-goal-", it.as_str()),
            Self::Channel(it) => t.of("concepts-channel-", it.as_str()),
            Self::TargetGroup(it) => t.of("concepts-target-", it.as_str()),
        }
    }

    pub fn holds(self, concept: &SharedConcept) -> bool {
        match self {
            Self::Goal(it) => concept.goals().contains(&it),
            Self::Channel(it) => concept.channels().contains(&it),
            Self::TargetGroup(it) => concept.target_groups().contains(&it),
        }
    }

    /// Every part a concept belongs to.
    pub fn of(concept: &SharedConcept) -> BTreeSet<Self> {
        Self::all().into_iter().filter(|part| part.holds(concept)).collect()
    }
}
