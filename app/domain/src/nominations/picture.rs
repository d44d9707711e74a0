//! Pictures, and what must be known of one before anybody is shown it: who can be seen, why they may be, until when,
//! and what others may do with it.
//!
//! Whether a picture may be shown is worked out each time somebody looks: a consent that has run out takes the picture
//! away without anybody doing anything.

use crate::{policy::Party, time::Timestamp};
use std::{collections::BTreeSet, str::FromStr};

macro_rules! names {
    ($(#[$doc:meta])* $name:ident, $all:literal { $($(#[$arm_doc:meta])* $arm:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[$arm_doc])* $arm,)+ }

        impl $name {
            pub const ALL: [$name; $all] = [$(Self::$arm,)+];

            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$arm => $text,)+ }
            }
        }

        impl FromStr for $name {
            type Err = UnknownName;

            fn from_str(name: &str) -> Result<Self, UnknownName> {
                Self::ALL.into_iter().find(|it| it.as_str() == name).ok_or(UnknownName)
            }
        }
    };
}

/// The name stands for nothing we know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownName;

names! {
    /// Who can be seen in a picture.
    Visible, 4 {
        Nobody = "nobody",
        /// A crowd in which nobody can be picked out.
        Crowd = "crowd",
        /// Adults who can be recognised.
        Adults = "adults",
        /// Children who can be recognised, with or without adults.
        Children = "children",
    }
}

impl Visible {
    pub const fn recognisable(self) -> bool {
        matches!(self, Self::Adults | Self::Children)
    }
}

names! {
    /// Why people who can be recognised may be shown.
    Basis, 3 {
        /// They said yes, and the library keeps the proof.
        Consent = "consent",
        /// At work or in public, and the library weighed it. Never for children.
        Interest = "interest",
        /// Not sure: nobody else is shown the picture.
        Unsure = "unsure",
    }
}

names! {
    /// What the guardians of the children in a picture have answered.
    Guardians, 2 {
        /// Of every child that can be recognised.
        Agreed = "agreed",
        /// Not asked, not all of them, or no.
        NotAll = "not-all",
    }
}

names! {
    /// What others may do with a picture, by the names of the SPDX list.
    Licence, 4 {
        CcBy = "CC-BY-4.0",
        CcBySa = "CC-BY-SA-4.0",
        Cc0 = "CC0-1.0",
        /// All rights reserved; it may be shown in this catalogue and nowhere else.
        ShownHere = "LicenseRef-shown-here",
    }
}

impl Licence {
    /// Where the licence can be read, if it is a public one.
    pub const fn deed(self) -> Option<&'static str> {
        match self {
            Self::CcBy => Some("https://creativecommons.org/licenses/by/4.0/"),
            Self::CcBySa => Some("https://creativecommons.org/licenses/by-sa/4.0/"),
            Self::Cc0 => Some("https://creativecommons.org/publicdomain/zero/1.0/"),
            Self::ShownHere => None,
        }
    }
}

/// What is known about a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureFacts {
    /// What it shows, for people who cannot see it.
    pub alt: String,
    pub credit: String,
    pub visible: Visible,
    pub basis: Option<Basis>,
    pub guardians: Option<Guardians>,
    pub licence: Option<Licence>,
    /// The first moment at which nobody may be shown it any more, if its consent ends.
    pub consent_ends: Option<Timestamp>,
    /// An organiser saw that it tells whose it is, in a way that covering words does not mend: a logo, a name on a wall.
    pub kept_from_jury: bool,
}

impl Default for PictureFacts {
    fn default() -> Self {
        Self {
            alt: String::new(),
            credit: String::new(),
            visible: Visible::Nobody,
            basis: None,
            guardians: None,
            licence: None,
            consent_ends: None,
            kept_from_jury: false,
        }
    }
}

/// What keeps a picture from being shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PictureLack {
    Alt,
    Credit,
    Licence,
    /// People can be recognised, and nothing says why they may be shown.
    Basis,
    /// Whoever sent it is not sure.
    Unsure,
    /// A weighed interest carries no picture of children.
    ChildrenByInterest,
    /// The guardians' answer is not there, or it is no.
    Guardians,
    /// The consent has ended.
    Ended,
}

impl PictureLack {
    pub const ALL: [PictureLack; 8] = [
        Self::Alt,
        Self::Credit,
        Self::Licence,
        Self::Basis,
        Self::Unsure,
        Self::ChildrenByInterest,
        Self::Guardians,
        Self::Ended,
    ];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Alt => "alt",
            Self::Credit => "credit",
            Self::Licence => "licence",
            Self::Basis => "basis",
            Self::Unsure => "unsure",
            Self::ChildrenByInterest => "children-by-interest",
            Self::Guardians => "guardians",
            Self::Ended => "ended",
        }
    }
}

impl PictureFacts {
    /// What keeps it from the jurors of a blind round: somebody who can be recognised without a reason why they may be
    /// shown. Children need consent and their guardians' yes there too (Danish, Norwegian and Swedish practice).
    pub fn lacks_for_jury(&self, now: Timestamp) -> Vec<PictureLack> {
        let mut lacks = Vec::new();
        if self.visible.recognisable() {
            match self.basis {
                None => lacks.push(PictureLack::Basis),
                Some(Basis::Unsure) => lacks.push(PictureLack::Unsure),
                Some(Basis::Interest) if self.visible == Visible::Children => {
                    lacks.push(PictureLack::ChildrenByInterest)
                }
                Some(Basis::Interest | Basis::Consent) => {}
            }
        }
        if self.visible == Visible::Children && self.guardians != Some(Guardians::Agreed) {
            lacks.push(PictureLack::Guardians);
        }
        if self.consent_ends.is_some_and(|end| now >= end) {
            lacks.push(PictureLack::Ended);
        }
        lacks
    }

    /// What keeps it from the public: as for the jury, and words for those who cannot see it, who made it, and what
    /// others may do with it.
    pub fn lacks_for_publication(&self, now: Timestamp) -> Vec<PictureLack> {
        let said = |text: &str| !text.trim().is_empty();
        let words = [
            (said(&self.alt), PictureLack::Alt),
            (said(&self.credit), PictureLack::Credit),
            (self.licence.is_some(), PictureLack::Licence),
        ];
        let missing = words.into_iter().filter(|(there, _)| !there).map(|(_, lack)| lack);
        missing.chain(self.lacks_for_jury(now)).collect()
    }

    pub fn may_be_shown_to_jury(&self, now: Timestamp) -> bool {
        !self.kept_from_jury && self.lacks_for_jury(now).is_empty()
    }

    pub fn may_be_published(&self, now: Timestamp) -> bool {
        self.lacks_for_publication(now).is_empty()
    }
}

/// What somebody may still say about a picture or a video that was sent. Who took it and why its people may be shown is
/// its writer's word, given when it was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MayAmend {
    /// What it shows, for people who cannot see it.
    pub words: bool,
    /// Its licence, and when its consent ends.
    pub rights: bool,
}

impl MayAmend {
    pub fn of(parties: &BTreeSet<Party>) -> Self {
        let one_of = |wanted: &[Party]| wanted.iter().any(|party| parties.contains(party));
        Self {
            words: one_of(&[Party::Editor, Party::Organiser]),
            rights: one_of(&[Party::Writer, Party::Organiser]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::Act;

    const NOW: Timestamp = Timestamp(1_000);

    fn described(visible: Visible) -> PictureFacts {
        PictureFacts {
            alt: "A shelf".into(),
            credit: "The library".into(),
            visible,
            licence: Some(Licence::CcBy),
            ..PictureFacts::default()
        }
    }

    #[test]
    fn who_can_be_seen_decides_what_must_be_answered() {
        use Basis::{Consent, Interest, Unsure};
        use Guardians::{Agreed, NotAll};
        use PictureLack as L;
        type Row = (Visible, Option<Basis>, Option<Guardians>, &'static [PictureLack]);
        let table: [Row; 14] = [
            (Visible::Nobody, None, None, &[]),
            (Visible::Nobody, Some(Unsure), None, &[]),
            (Visible::Crowd, None, None, &[]),
            (Visible::Adults, None, None, &[L::Basis]),
            (Visible::Adults, Some(Unsure), None, &[L::Unsure]),
            (Visible::Adults, Some(Interest), None, &[]),
            (Visible::Adults, Some(Consent), Some(NotAll), &[]),
            (Visible::Children, None, None, &[L::Basis, L::Guardians]),
            (Visible::Children, None, Some(Agreed), &[L::Basis]),
            (Visible::Children, Some(Unsure), Some(Agreed), &[L::Unsure]),
            (Visible::Children, Some(Interest), Some(Agreed), &[L::ChildrenByInterest]),
            (Visible::Children, Some(Consent), None, &[L::Guardians]),
            (Visible::Children, Some(Consent), Some(NotAll), &[L::Guardians]),
            (Visible::Children, Some(Consent), Some(Agreed), &[]),
        ];
        for (visible, basis, guardians, lacks) in table {
            let facts = PictureFacts { basis, guardians, ..described(visible) };
            assert_eq!(facts.lacks_for_jury(NOW), lacks, "{visible:?} {basis:?} {guardians:?}");
            assert_eq!(facts.lacks_for_publication(NOW), lacks, "{visible:?} {basis:?} {guardians:?}");
        }
    }

    #[test]
    fn up_15_the_public_asks_for_words_credit_and_licence_and_the_jury_does_not() {
        let bare = PictureFacts { alt: " \n".into(), ..PictureFacts::default() };

        assert_eq!(
            bare.lacks_for_publication(NOW),
            [PictureLack::Alt, PictureLack::Credit, PictureLack::Licence]
        );
        assert!(!bare.may_be_published(NOW));
        assert!(bare.may_be_shown_to_jury(NOW));
    }

    #[test]
    fn a_consent_that_has_ended_takes_the_picture_from_everybody() {
        for visible in Visible::ALL {
            let facts = PictureFacts {
                basis: Some(Basis::Consent),
                guardians: Some(Guardians::Agreed),
                consent_ends: Some(NOW),
                ..described(visible)
            };
            let before = Timestamp(NOW.0 - 1);
            assert!(facts.may_be_published(before) && facts.may_be_shown_to_jury(before), "{visible:?}");
            assert_eq!(facts.lacks_for_publication(NOW), [PictureLack::Ended], "{visible:?}");
            assert_eq!(facts.lacks_for_jury(NOW), [PictureLack::Ended], "{visible:?}");
        }
    }

    #[test]
    fn whoever_may_describe_a_picture_may_say_something_about_it_and_nobody_else() {
        for party in Party::ALL {
            let may = MayAmend::of(&BTreeSet::from([party]));
            let named = Act::DescribePicture.rule().who.contains(&party);
            assert_eq!(may.words || may.rights, named, "{party:?}");
        }
        let editor = MayAmend::of(&BTreeSet::from([Party::Editor]));
        let writer = MayAmend::of(&BTreeSet::from([Party::Writer]));
        assert_eq!((editor.words, editor.rights, writer.words, writer.rights), (true, false, false, true));
    }

    #[test]
    fn names_are_read_as_they_are_written() {
        for licence in Licence::ALL {
            assert_eq!(licence.as_str().parse(), Ok(licence));
        }
        assert_eq!("MIT".parse::<Licence>(), Err(UnknownName));
        assert_eq!("agreed".parse(), Ok(Guardians::Agreed));
    }
}
