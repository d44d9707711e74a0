//! The one embargo: nothing of who won is known to anyone before the award is revealed on the stage.
//!
//! What is under embargo is kept [`Sealed`], and the record of the reveal is the only thing that opens it. Titles, cache
//! keys and file names are made here too, because they leak as well as a page does: before the reveal they are made
//! without looking at what is sealed, so they are the same whoever won.

use crate::{ids::CategoryId, time::Timestamp};
use std::fmt;

/// The record that an award was revealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reveal {
    pub category: CategoryId,
    pub at: Timestamp,
}

/// Something about a category that nobody may know before its reveal. It has no way out but [`Sealed::open`]: it is not
/// written to any format and logs show only that it is there.
#[derive(Clone, PartialEq, Eq)]
pub struct Sealed<T> {
    category: CategoryId,
    inside: T,
}

impl<T> Sealed<T> {
    pub const fn new(category: CategoryId, inside: T) -> Self {
        Self { category, inside }
    }

    pub const fn category(&self) -> CategoryId {
        self.category
    }

    /// What is inside, for everyone, once this category has been revealed. A reveal stays: no clock takes it back.
    pub fn open(&self, reveal: Option<Reveal>) -> Option<&T> {
        reveal.filter(|reveal| reveal.category == self.category).map(|_| &self.inside)
    }

    /// What is inside, for the sealed script that is printed for the host and handed over on paper. Nothing that goes to
    /// a screen may call this.
    pub const fn for_the_envelope(&self) -> &T {
        &self.inside
    }
}

impl<T> fmt::Debug for Sealed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sealed(category {})", self.category)
    }
}

/// What a page about an award is called; the words around it are the page's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AwardTitle<'a> {
    /// The category alone: the nominees are known, the winner is not.
    Nominees,
    /// One winner, or several who share the award.
    Winners(&'a [String]),
}

/// The title of a category's pages.
pub fn award_title(winners: &Sealed<Vec<String>>, reveal: Option<Reveal>) -> AwardTitle<'_> {
    winners.open(reveal).map_or(AwardTitle::Nominees, |winners| AwardTitle::Winners(winners))
}

/// Under what a page or file about an award is cached: another key from the moment of the reveal, so that nothing made
/// before is shown after it, nor the other way round.
pub fn award_cache_key(category: CategoryId, reveal: Option<Reveal>) -> String {
    match reveal.filter(|reveal| reveal.category == category) {
        Some(reveal) => format!("award-{category}-revealed-{}", reveal.at.0),
        None => format!("award-{category}-sealed"),
    }
}

/// The name of a file about an award, without its ending. It names season and category and never who won: the name is
/// in addresses, in browsers' lists of downloads and on the press officer's desk before the evening.
pub fn award_file_stem(season: &str, category: &str, what: AwardFile) -> String {
    format!("{season}-{category}-{}", what.name())
}

/// Files about an award. Nominees are told apart by the number of their nomination, which is public.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AwardFile {
    Certificate { number: u32 },
    Badge { number: u32 },
    Press { number: u32 },
    Result,
    Ballots,
}

impl AwardFile {
    /// What it is called among the files of its category.
    pub fn name(self) -> String {
        match self {
            Self::Certificate { number } => format!("certificate-{number}"),
            Self::Badge { number } => format!("badge-{number}"),
            Self::Press { number } => format!("press-{number}"),
            Self::Result => "result".to_owned(),
            Self::Ballots => "ballots".to_owned(),
        }
    }

    /// The certificate or badge of that name, with its ending: `certificate-7.pdf`, `badge-7.svg`. None for any other name,
    /// and for a number that is written otherwise than we write it.
    pub fn from_name(file: &str) -> Option<Self> {
        let number = |kind: &str, ending: &str| -> Option<u32> {
            let text = file.strip_prefix(kind)?.strip_suffix(ending)?;
            text.parse().ok().filter(|number: &u32| number.to_string() == text)
        };
        let certificate = number("certificate-", ".pdf").map(|number| Self::Certificate { number });
        certificate.or_else(|| number("badge-", ".svg").map(|number| Self::Badge { number }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const CATEGORY: CategoryId = CategoryId(4);

    fn reveal(category: i64, at: i64) -> Option<Reveal> {
        Some(Reveal { category: CategoryId(category), at: Timestamp(at) })
    }

    #[test]
    fn a_reveal_opens_its_own_category_and_no_other() {
        let winners = Sealed::new(CATEGORY, vec!["Ørneredens læseklub".to_owned()]);

        assert_eq!(award_title(&winners, None), AwardTitle::Nominees);
        assert_eq!(award_title(&winners, reveal(5, 9)), AwardTitle::Nominees);
        let open = ["Ørneredens læseklub".to_owned()];
        assert_eq!(award_title(&winners, reveal(4, 9)), AwardTitle::Winners(&open));
        assert_eq!(award_cache_key(CATEGORY, None), "award-4-sealed");
        assert_eq!(award_cache_key(CATEGORY, reveal(5, 9)), "award-4-sealed");
        assert_eq!(award_cache_key(CATEGORY, reveal(4, 9)), "award-4-revealed-9");
        assert_eq!(award_cache_key(CATEGORY, reveal(4, -9)), "award-4-revealed--9");
    }

    #[test]
    fn a_file_is_named_for_its_category_and_the_number_of_a_nominee() {
        let name = |what| award_file_stem("2027", "children", what);

        assert_eq!(name(AwardFile::Certificate { number: 12 }), "2027-children-certificate-12");
        assert_eq!(name(AwardFile::Badge { number: 12 }), "2027-children-badge-12");
        assert_eq!(name(AwardFile::Press { number: 3 }), "2027-children-press-3");
        assert_eq!(name(AwardFile::Result), "2027-children-result");
        assert_eq!(name(AwardFile::Ballots), "2027-children-ballots");
    }

    #[test]
    fn a_file_is_found_by_its_own_name_and_no_other() {
        for (name, found) in [
            ("certificate-7.pdf", Some(AwardFile::Certificate { number: 7 })),
            ("badge-7.svg", Some(AwardFile::Badge { number: 7 })),
            ("certificate-07.pdf", None),
            ("certificate-+7.pdf", None),
            ("certificate-7.svg", None),
            ("badge-.svg", None),
            ("press-7.pdf", None),
        ] {
            assert_eq!(AwardFile::from_name(name), found, "{name}");
        }
    }

    proptest! {
        #[test]
        fn before_the_reveal_whoever_won_makes_no_difference(
            one in prop::collection::vec("PLANTED[a-z]{0,9}", 1..3),
            other in prop::collection::vec("PLANTED[a-z]{0,9}", 1..3),
            elsewhere in prop::option::of(any::<i64>()),
        ) {
            let reveal = elsewhere.and_then(|at| reveal(5, at));
            let (one, other) = (Sealed::new(CATEGORY, one), Sealed::new(CATEGORY, other));

            prop_assert_eq!(award_title(&one, reveal), award_title(&other, reveal));
            let logged = format!("{one:?}");
            prop_assert_eq!(&logged, &format!("{other:?}"));
            prop_assert!(!logged.contains("PLANTED"));
        }
    }
}
