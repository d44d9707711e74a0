//! A season is one run from call to archive; its call says when libraries may nominate, in which categories.

use crate::{
    ids::{CategoryId, SeasonId},
    language::Localised,
    time::Timestamp,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_call_is_open_up_to_but_not_including_its_last_instant() {
        let call = Call { opens_at: Timestamp(10), closes_at: Timestamp(20) };

        let states = [9, 10, 19, 20].map(|at| call.state(Timestamp(at)));

        assert_eq!(states, [CallState::NotYetOpen, CallState::Open, CallState::Open, CallState::Closed]);
    }
}
