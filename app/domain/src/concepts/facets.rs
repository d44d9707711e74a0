//! What a card says about itself in fixed words: channels, target groups, goal and effort.

use crate::{cover::Motif, words::words};

words! {
    /// An outlet, social or other.
    Channel {
        Facebook = "facebook",
        Instagram = "instagram",
        /// Now called X.
        Twitter = "twitter",
        Tiktok = "tiktok",
        Youtube = "youtube",
        Podcast = "podcast",
        Blog = "blog",
        Website = "website",
        Newsletter = "newsletter",
        /// In the room.
        Event = "event",
        Press = "press",
        Other = "other",
    }
}

words! {
    /// Whom the library wants to reach.
    TargetGroup {
        Everyone = "everyone",
        Children = "children",
        YoungPeople = "young-people",
        Students = "students",
        Researchers = "researchers",
        Parents = "parents",
        Adults = "adults",
        Seniors = "seniors",
        Newcomers = "newcomers",
        NonUsers = "non-users",
        Colleagues = "colleagues",
    }
}

words! {
    /// What the concept is good for.
    Goal {
        Relations = "relations",
        Strategy = "strategy",
        Learning = "learning",
        Organisation = "organisation",
        Dialogue = "dialogue",
        Collections = "collections",
        Events = "events",
        Crisis = "crisis",
    }
}

impl Goal {
    /// The motif of the cover unless the editor picks another one.
    pub const fn default_motif(self) -> Motif {
        match self {
            Self::Relations => Motif::Everyday,
            Self::Strategy => Motif::Plan,
            Self::Learning => Motif::Learning,
            Self::Organisation => Motif::Team,
            Self::Dialogue => Motif::Dialogue,
            Self::Collections => Motif::Collection,
            Self::Events => Motif::Event,
            Self::Crisis => Motif::Crisis,
        }
    }
}

/// Staff time and people a concept takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effort {
    hours_per_week_tenths: u16,
    people_min: u8,
    people_max: u8,
}

/// Why figures are no effort.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EffortFault {
    /// Somebody has to do it.
    Nobody,
    /// More people at least than at most.
    PeopleReversed,
}

impl Effort {
    /// Hours of all people together, in tenths of an hour a week: 15 is an hour and a half.
    pub const fn new(
        hours_per_week_tenths: u16,
        people_min: u8,
        people_max: u8,
    ) -> Result<Self, EffortFault> {
        if people_min == 0 {
            return Err(EffortFault::Nobody);
        }
        if people_min > people_max {
            return Err(EffortFault::PeopleReversed);
        }
        Ok(Self { hours_per_week_tenths, people_min, people_max })
    }

    pub const fn hours_per_week_tenths(self) -> u16 {
        self.hours_per_week_tenths
    }

    pub const fn people_min(self) -> u8 {
        self.people_min
    }

    pub const fn people_max(self) -> u8 {
        self.people_max
    }

    pub const fn band(self) -> EffortBand {
        match self.hours_per_week_tenths {
            0..=10 => EffortBand::UpToOneHour,
            11..40 => EffortBand::UnderFourHours,
            40.. => EffortBand::FourHoursOrMore,
        }
    }

    /// Bars of the effort meter, 1 to 4: up to one, two, four and more hours a week (the look, section 9).
    pub const fn bars(self) -> u8 {
        match self.hours_per_week_tenths {
            0..=10 => 1,
            11..=20 => 2,
            21..=40 => 3,
            41.. => 4,
        }
    }
}

words! {
    /// Staff time a week, as one chooses in the catalogue; least first.
    EffortBand {
        /// One hour or less.
        UpToOneHour = "up-to-one-hour",
        /// More than one hour, less than four.
        UnderFourHours = "under-four-hours",
        FourHoursOrMore = "four-hours-or-more",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bands_and_bars_follow_the_hours() {
        let table = [
            (0, EffortBand::UpToOneHour, 1),
            (10, EffortBand::UpToOneHour, 1),
            (11, EffortBand::UnderFourHours, 2),
            (20, EffortBand::UnderFourHours, 2),
            (21, EffortBand::UnderFourHours, 3),
            (39, EffortBand::UnderFourHours, 3),
            (40, EffortBand::FourHoursOrMore, 3),
            (41, EffortBand::FourHoursOrMore, 4),
            (u16::MAX, EffortBand::FourHoursOrMore, 4),
        ];
        for (tenths, band, bars) in table {
            let effort = Effort::new(tenths, 1, 2).unwrap();

            assert_eq!((effort.band(), effort.bars()), (band, bars), "{tenths}");
        }
    }

    #[test]
    fn effort_takes_at_least_one_person() {
        assert_eq!(Effort::new(10, 0, 2), Err(EffortFault::Nobody));
        assert_eq!(Effort::new(10, 3, 2), Err(EffortFault::PeopleReversed));
        assert!(Effort::new(10, 12, 12).is_ok());
    }

    #[test]
    fn each_goal_has_a_cover_of_its_own() {
        let motifs: std::collections::BTreeSet<_> = Goal::ALL.map(Goal::default_motif).into();

        assert_eq!(motifs.len(), Goal::ALL.len());
    }
}
