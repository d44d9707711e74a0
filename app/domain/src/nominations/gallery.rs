//! The gallery of a season: what may be seen in it, by anybody, and from when.
//!
//! Nothing of it before the show has begun and the jury has finished, because a title beside its library tells a juror
//! whose nomination is being read. And nothing that its library has not said yes to; silence is no.

mod shelf;

pub use shelf::{GalleryFacet, GalleryFilter, Narrowed, Placed, narrow};

use super::{Relation, Stage, Unconfirmed, Verdict, is_web_link, may_be_public};
use crate::time::Timestamp;

/// What is known of a season, as far as its gallery goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SeasonGallery {
    /// When an organiser opened it; nothing where nobody has, or it was closed again.
    pub opened_at: Option<Timestamp>,
    /// When the show begins.
    pub show_at: Timestamp,
    /// When the last of the jury's rounds ends, or ended; nothing in a season without rounds.
    pub judged_until: Option<Timestamp>,
}

/// What keeps a season's gallery shut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shut {
    /// The show has not begun.
    Show { at: Timestamp },
    /// The jury is not done: a round was opened again.
    Judging { until: Timestamp },
    /// It might be open, and nobody has opened it.
    NotOpened,
}

impl SeasonGallery {
    /// Whether the embargo is over, so that an organiser may open it.
    pub fn may_open(&self, now: Timestamp) -> Result<(), Shut> {
        if now < self.show_at {
            return Err(Shut::Show { at: self.show_at });
        }
        match self.judged_until {
            Some(until) if now < until => Err(Shut::Judging { until }),
            Some(_) | None => Ok(()),
        }
    }

    /// Whether anything of it may be seen. A season whose dates are moved afterwards is shut again.
    pub fn is_open(&self, now: Timestamp) -> Result<(), Shut> {
        self.may_open(now)?;
        self.opened_at.map_or(Err(Shut::NotOpened), |_| Ok(()))
    }
}

/// What is known of a nomination, as far as the gallery goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GalleryFacts {
    pub season: SeasonGallery,
    pub stage: Stage,
    /// Jurors practise on it: it is none of the season's.
    pub practice: bool,
    pub relation: Relation,
    /// An organiser brought it in, from a file or from a report. Who holds it then does not speak for its library.
    pub brought_in: bool,
    /// Whoever wrote it has said that it may be shown.
    pub writer_agreed: bool,
    /// What its library answered, where it was asked.
    pub verdict: Option<Verdict>,
    /// The library has said beside its answer that it may stand in the gallery.
    pub library_agreed: bool,
}

/// Why a nomination is not in the gallery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hidden {
    NotSent,
    Withdrawn,
    Practice,
    /// Whoever wrote it has not agreed, or not any more.
    Writer,
    /// Its library has not confirmed what others wrote about it.
    Unconfirmed(Unconfirmed),
    /// Its library has confirmed it, and has not agreed to the gallery.
    Library,
    Season(Shut),
}

impl GalleryFacts {
    /// Whether those have agreed who are to be asked, whatever the season's dates are.
    pub fn is_agreed(&self) -> Result<(), Hidden> {
        if !self.brought_in && !self.writer_agreed {
            return Err(Hidden::Writer);
        }
        let relation = if self.brought_in { Relation::Peer } else { self.relation };
        may_be_public(relation, self.verdict).map_err(Hidden::Unconfirmed)?;
        // a library that was asked speaks for itself, whoever has agreed before
        if self.verdict.is_some() && !self.library_agreed { Err(Hidden::Library) } else { Ok(()) }
    }

    /// Whether anybody may see it. Every page, address and list of the gallery asks this and nothing else.
    pub fn may_be_browsed(&self, now: Timestamp) -> Result<(), Hidden> {
        match self.stage {
            Stage::Draft => return Err(Hidden::NotSent),
            Stage::Withdrawn { .. } => return Err(Hidden::Withdrawn),
            Stage::Submitted { .. } => {}
        }
        if self.practice {
            return Err(Hidden::Practice);
        }
        self.is_agreed()?;
        self.season.is_open(now).map_err(Hidden::Season)
    }
}

/// What is known of a report, as far as the public list of a season goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReportFacts<'a> {
    pub season: SeasonGallery,
    /// Whoever sent it has said that it may be listed.
    pub agreed: bool,
    /// An organiser has read it and lets it stand: anybody can send one about anybody.
    pub cleared: bool,
    pub link: &'a str,
}

impl ReportFacts<'_> {
    /// Whether anybody may read it, its sender's address apart, which nobody may.
    pub fn may_be_listed(&self, now: Timestamp) -> bool {
        self.agreed && self.cleared && is_web_link(self.link) && self.season.is_open(now).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHOW: Timestamp = Timestamp(100);
    const OPEN: SeasonGallery =
        SeasonGallery { opened_at: Some(Timestamp(110)), show_at: SHOW, judged_until: Some(Timestamp(90)) };
    const NOW: Timestamp = Timestamp(120);
    const SHOWN: GalleryFacts = GalleryFacts {
        season: OPEN,
        stage: Stage::Submitted { at: Timestamp(1), number: 14 },
        practice: false,
        relation: Relation::Own,
        brought_in: false,
        writer_agreed: true,
        verdict: None,
        library_agreed: false,
    };

    #[test]
    fn a_gallery_opens_after_the_show_has_begun_and_the_jury_is_done_and_by_somebodys_hand() {
        let at = |now| OPEN.is_open(Timestamp(now));
        assert_eq!(at(99), Err(Shut::Show { at: SHOW }), "the embargo outlasts the hand");
        assert_eq!(at(100), Ok(()));
        let nobody = SeasonGallery { opened_at: None, ..OPEN };
        assert_eq!((nobody.may_open(NOW), nobody.is_open(NOW)), (Ok(()), Err(Shut::NotOpened)));
        let again = SeasonGallery { judged_until: Some(Timestamp(121)), ..OPEN };
        assert_eq!(again.is_open(NOW), Err(Shut::Judging { until: Timestamp(121) }));
        assert_eq!(again.is_open(Timestamp(121)), Ok(()));
        let without_jury = SeasonGallery { judged_until: None, ..OPEN };
        assert_eq!(without_jury.is_open(NOW), Ok(()));
    }

    #[test]
    fn whatever_is_wanting_hides_a_nomination() {
        assert_eq!(SHOWN.may_be_browsed(NOW), Ok(()));
        let shut = SeasonGallery { opened_at: None, ..OPEN };
        let gone = Stage::Withdrawn { at: Timestamp(2), number: 14 };
        for (facts, why) in [
            (GalleryFacts { stage: Stage::Draft, ..SHOWN }, Hidden::NotSent),
            (GalleryFacts { stage: gone, ..SHOWN }, Hidden::Withdrawn),
            (GalleryFacts { practice: true, ..SHOWN }, Hidden::Practice),
            (GalleryFacts { writer_agreed: false, ..SHOWN }, Hidden::Writer),
            (GalleryFacts { season: shut, ..SHOWN }, Hidden::Season(Shut::NotOpened)),
        ] {
            assert_eq!(facts.may_be_browsed(NOW), Err(why), "{facts:?}");
        }
        assert_eq!(SHOWN.may_be_browsed(Timestamp(99)), Err(Hidden::Season(Shut::Show { at: SHOW })));
    }

    #[test]
    fn who_is_to_be_asked_depends_on_who_wrote_it() {
        use Relation::{Own, Patron, Peer};
        use Verdict::{Confirmed, Declined};
        let silent = Err(Hidden::Unconfirmed(Unconfirmed::Silent));
        let declined = Err(Hidden::Unconfirmed(Unconfirmed::Declined));
        type Row = (Relation, bool, bool, Option<Verdict>, bool, Result<(), Hidden>);
        let table: [Row; 15] = [
            // whose, brought in, writer agreed, the library's answer, library agreed
            (Own, false, true, None, false, Ok(())),
            (Own, false, false, None, false, Err(Hidden::Writer)),
            // a library that was asked is heard, about its own as well
            (Own, false, true, Some(Confirmed), false, Err(Hidden::Library)),
            (Own, false, true, Some(Confirmed), true, Ok(())),
            (Own, false, true, Some(Declined), true, declined),
            (Own, false, false, Some(Confirmed), true, Err(Hidden::Writer)),
            // of others neither word is enough alone
            (Peer, false, true, None, false, silent),
            (Peer, false, true, None, true, silent),
            (Peer, false, true, Some(Confirmed), true, Ok(())),
            (Patron, false, true, Some(Confirmed), false, Err(Hidden::Library)),
            (Patron, false, false, Some(Confirmed), true, Err(Hidden::Writer)),
            // who took a file in is no library
            (Own, true, true, None, false, silent),
            (Own, true, false, Some(Confirmed), true, Ok(())),
            (Own, true, true, Some(Confirmed), false, Err(Hidden::Library)),
            (Own, true, true, Some(Declined), true, declined),
        ];
        for (relation, brought_in, writer_agreed, verdict, library_agreed, expected) in table {
            let facts =
                GalleryFacts { relation, brought_in, writer_agreed, verdict, library_agreed, ..SHOWN };
            assert_eq!(facts.may_be_browsed(NOW), expected, "{facts:?}");
        }
    }

    #[test]
    fn a_report_is_listed_when_its_sender_agreed_and_somebody_has_read_it() {
        let listed = ReportFacts { season: OPEN, agreed: true, cleared: true, link: "https://a.dk/b" };
        assert!(listed.may_be_listed(NOW));
        assert!(!listed.may_be_listed(Timestamp(99)), "not before the show");
        for facts in [
            ReportFacts { agreed: false, ..listed },
            ReportFacts { cleared: false, ..listed },
            ReportFacts { link: "javascript:alert(1)", ..listed },
            ReportFacts { season: SeasonGallery { opened_at: None, ..OPEN }, ..listed },
        ] {
            assert!(!facts.may_be_listed(NOW), "{facts:?}");
        }
    }
}
