//! A season is one run from call to archive; its call says when libraries may nominate, in which categories.

use crate::{
    ids::{CategoryId, SeasonId},
    language::Localised,
    time::{Span, Timestamp},
};

/// One run of the programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Season {
    pub id: SeasonId,
    pub slug: String,
    pub name: Localised,
    /// Scores, votes and outcomes are examples, and every page says so.
    pub demo: bool,
    pub call: Call,
    /// When the show begins.
    pub show_at: Timestamp,
    /// IANA name of the zone in which dates are shown and deadlines fall, such as `Europe/Copenhagen`.
    pub time_zone: String,
    /// How many nominations one library may send.
    pub cap_per_library: Option<u32>,
    /// How often its dates were set: calendars take the newest.
    pub revised: i32,
}

/// The invitation to nominate: open from, and up to but not including, two instants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Call {
    pub opens_at: Timestamp,
    pub closes_at: Timestamp,
}

/// Where the call stands at some moment; always computed, never stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CallState {
    NotYetOpen,
    Open,
    Closed,
}

impl Call {
    pub fn state(&self, now: Timestamp) -> CallState {
        if now < self.opens_at {
            CallState::NotYetOpen
        } else if now < self.closes_at {
            CallState::Open
        } else {
            CallState::Closed
        }
    }
}

impl Call {
    /// Where it stands for somebody who may send until then, whatever the call says to others.
    pub fn state_for(&self, until: Option<Timestamp>, now: Timestamp) -> CallState {
        if until.is_some_and(|until| now < until) { CallState::Open } else { self.state(now) }
    }
}

/// A part of a call with its own rubric, decisions and award.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Category {
    pub id: CategoryId,
    pub slug: String,
    pub name: Localised,
    /// The question jurors and voters answer, such as "Who made people answer?".
    pub question: Localised,
    /// One sentence for nominators.
    pub about: Localised,
}

/// Every date of a season, in the order they come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SeasonDates {
    pub call: Call,
    /// From when jurors may score.
    pub round_opens_at: Timestamp,
    pub round_closes_at: Timestamp,
    pub show_at: Timestamp,
}

/// What is wrong with dates that are each possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DateFault {
    CallClosesBeforeItOpens,
    RoundClosesBeforeItOpens,
    /// Some nomination would still be on its way when the jury has finished.
    RoundClosesBeforeCall,
    ShowBeforeRound,
}

impl SeasonDates {
    pub fn faults(&self) -> Vec<DateFault> {
        let table = [
            (self.call.closes_at <= self.call.opens_at, DateFault::CallClosesBeforeItOpens),
            (self.round_closes_at <= self.round_opens_at, DateFault::RoundClosesBeforeItOpens),
            (self.round_closes_at <= self.call.closes_at, DateFault::RoundClosesBeforeCall),
            (self.show_at <= self.round_closes_at, DateFault::ShowBeforeRound),
        ];
        table.into_iter().filter_map(|(wrong, fault)| wrong.then_some(fault)).collect()
    }

    /// Every date by the same span: a rehearsal some weeks earlier, or the same again.
    pub fn moved(self, by: Span) -> Self {
        Self {
            call: Call { opens_at: self.call.opens_at + by, closes_at: self.call.closes_at + by },
            round_opens_at: self.round_opens_at + by,
            round_closes_at: self.round_closes_at + by,
            show_at: self.show_at + by,
        }
    }
}

/// What a season has, as far as being ready goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SeasonParts {
    pub categories: usize,
    /// Categories whose rubric has no criterion, or whose weights do not make 100.
    pub categories_without_rubric: usize,
    /// Categories without a name, a question or a sentence in one of the languages.
    pub categories_half_translated: usize,
    pub has_round: bool,
    pub has_show: bool,
    pub jurors: usize,
    pub chairs: usize,
    pub operators: usize,
}

/// Something a season lacks, and whether the call can open without it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    Categories,
    Rubrics(usize),
    Dates,
    Translations(usize),
    /// An average of one or two opinions says little, and tells who had which.
    Jurors,
    Chair,
    Operator,
    Show,
}

impl Lack {
    /// Whoever nominates must know from the first day in what, by which rubric, and until when.
    pub const fn blocks_the_call(self) -> bool {
        matches!(self, Self::Categories | Self::Rubrics(_) | Self::Dates)
    }
}

/// Fewer jurors than this are no jury.
pub const JURORS_MIN: usize = 3;

impl SeasonParts {
    /// What is still to be done; what keeps the call shut comes first.
    pub fn lacks(&self) -> Vec<Lack> {
        let table = [
            (self.categories == 0, Lack::Categories),
            (self.categories_without_rubric > 0, Lack::Rubrics(self.categories_without_rubric)),
            (!self.has_round, Lack::Dates),
            (self.categories_half_translated > 0, Lack::Translations(self.categories_half_translated)),
            (self.jurors < JURORS_MIN, Lack::Jurors),
            (self.chairs == 0, Lack::Chair),
            (self.operators == 0, Lack::Operator),
            (!self.has_show, Lack::Show),
        ];
        table.into_iter().filter_map(|(lacks, lack)| lacks.then_some(lack)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_call_is_open_up_to_but_not_including_its_last_instant() {
        let call = Call { opens_at: Timestamp(10), closes_at: Timestamp(20) };

        let states = [9, 10, 19, 20].map(|at| call.state(Timestamp(at)));

        assert_eq!(states, [CallState::NotYetOpen, CallState::Open, CallState::Open, CallState::Closed]);
    }

    #[test]
    fn dates_come_in_their_order_and_move_together() {
        let day = |n: i64| Timestamp(0) + Span::days(n);
        let dates = |opens, closes, round, ends, show| SeasonDates {
            call: Call { opens_at: day(opens), closes_at: day(closes) },
            round_opens_at: day(round),
            round_closes_at: day(ends),
            show_at: day(show),
        };
        assert_eq!(dates(0, 10, 5, 20, 30).faults(), []);
        assert_eq!(dates(10, 10, 5, 20, 30).faults(), [DateFault::CallClosesBeforeItOpens]);
        assert_eq!(dates(0, 25, 5, 20, 30).faults(), [DateFault::RoundClosesBeforeCall]);
        assert_eq!(
            dates(0, 1, 9, 8, 7).faults(),
            [DateFault::RoundClosesBeforeItOpens, DateFault::ShowBeforeRound]
        );
        assert_eq!(dates(0, 10, 5, 20, 30).moved(Span::days(-3)), dates(-3, 7, 2, 17, 27));
    }

    #[test]
    fn a_season_says_what_it_lacks_and_what_keeps_the_call_shut() {
        let whole = SeasonParts {
            categories: 3,
            has_round: true,
            has_show: true,
            jurors: 3,
            chairs: 1,
            operators: 1,
            ..SeasonParts::default()
        };
        assert_eq!(whole.lacks(), []);
        let lacks = SeasonParts::default().lacks();
        assert_eq!(
            lacks.iter().copied().filter(|lack| lack.blocks_the_call()).collect::<Vec<_>>(),
            [Lack::Categories, Lack::Dates]
        );
        assert!(lacks.contains(&Lack::Jurors) && lacks.contains(&Lack::Show));
        let rubric = SeasonParts { categories_without_rubric: 2, ..whole };
        assert_eq!(rubric.lacks(), [Lack::Rubrics(2)]);
        assert!(rubric.lacks()[0].blocks_the_call());
    }
}
