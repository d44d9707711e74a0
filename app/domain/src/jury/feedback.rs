//! Feedback: every nominator is told what was strong and what to do next, winners or not.
//!
//! It is written for them, approved by the chair, and sent from the outbox. Nobody who scored is named in it, and no
//! figure in it leads back to one juror or one nomination.

use super::{
    rubric::Mark,
    score::{JuryMean, Score},
};
use crate::{
    ids::{AccountId, CriterionId, NominationId},
    time::Timestamp,
};
use std::collections::{BTreeMap, BTreeSet};

/// The longest strength and the longest next step, in characters.
pub const FEEDBACK_MAX_CHARS: usize = 1_500;

/// An average is told only when this many nominations and this many jurors are in it.
pub const AVERAGE_MIN: usize = 3;

/// How far feedback on one nomination has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FeedbackStage {
    Draft,
    /// The chair stands by it.
    Approved {
        at: Timestamp,
    },
    /// Its mails wait to be released.
    Queued {
        at: Timestamp,
    },
    /// Its nominator can read it.
    Released {
        at: Timestamp,
    },
}

/// Why feedback is not changed or approved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FeedbackRefusal {
    /// It lacks a strength or a next step.
    Incomplete,
    /// One of the two is longer than [`FEEDBACK_MAX_CHARS`].
    TooLong { chars: usize },
    /// What is on its way stands.
    OnItsWay,
}

impl FeedbackStage {
    /// Whether its words may still change; what was approved is a draft again then.
    pub const fn change(self) -> Result<Self, FeedbackRefusal> {
        match self {
            Self::Draft | Self::Approved { .. } => Ok(Self::Draft),
            Self::Queued { .. } | Self::Released { .. } => Err(FeedbackRefusal::OnItsWay),
        }
    }

    /// Approves it at that moment; approving twice keeps the first.
    pub fn approve(self, strength: &str, next_step: &str, at: Timestamp) -> Result<Self, FeedbackRefusal> {
        match self {
            Self::Queued { .. } | Self::Released { .. } => Err(FeedbackRefusal::OnItsWay),
            Self::Draft | Self::Approved { .. }
                if strength.trim().is_empty() || next_step.trim().is_empty() =>
            {
                Err(FeedbackRefusal::Incomplete)
            }
            Self::Draft => Ok(Self::Approved { at }),
            Self::Approved { at } => Ok(Self::Approved { at }),
        }
    }
}

/// A text of feedback without blanks around it; may be empty while it is a draft.
pub fn feedback_text(text: &str) -> Result<&str, FeedbackRefusal> {
    let text = text.trim();
    let chars = text.chars().count();
    if chars > FEEDBACK_MAX_CHARS { Err(FeedbackRefusal::TooLong { chars }) } else { Ok(text) }
}

/// Words of `names` that stand in `text` as words of their own, each once, as they are written there. Names of two
/// letters are words of many languages and are not looked for.
pub fn names_in(text: &str, names: &[String]) -> Vec<String> {
    let words = |text: &str| -> Vec<String> {
        text.split(|c: char| !(c.is_alphanumeric() || c == '-')).map(str::to_owned).collect()
    };
    let known: BTreeSet<String> = names
        .iter()
        .flat_map(|name| words(name))
        .filter(|word| word.chars().count() > 2)
        .map(|word| word.to_lowercase())
        .collect();
    let mut found: Vec<String> = Vec::new();
    for word in words(text) {
        let lower = word.to_lowercase();
        // "Mettes" is Mette's
        let stem = lower.strip_suffix('s').unwrap_or(&lower);
        let named = known.contains(&lower) || known.contains(stem);
        // names begin with a capital; "may" and "hope" seldom do
        let capital = word.chars().next().is_some_and(char::is_uppercase);
        if named && capital && !found.contains(&word) {
            found.push(word);
        }
    }
    found
}

/// One mark of a scorecard that is complete and counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GivenMark {
    pub nomination: NominationId,
    pub juror: AccountId,
    pub criterion: CriterionId,
    pub mark: Mark,
}

/// The mean of a category on each criterion. A criterion with fewer than [`AVERAGE_MIN`] nominations or jurors with a
/// level on it is left out: its figure would tell of one of them. "Not enough evidence" is no level.
pub fn category_averages(marks: &[GivenMark]) -> BTreeMap<CriterionId, Score> {
    let mut by_criterion: BTreeMap<CriterionId, Vec<(NominationId, AccountId, Score)>> = BTreeMap::new();
    for given in marks {
        let level =
            given.mark.level().and_then(|level| Score::from_thousandths(i64::from(level.get()) * 1_000));
        if let Some(level) = level {
            by_criterion.entry(given.criterion).or_default().push((given.nomination, given.juror, level));
        }
    }
    by_criterion
        .into_iter()
        .filter_map(|(criterion, given)| {
            let nominations: BTreeSet<NominationId> = given.iter().map(|(id, _, _)| *id).collect();
            let jurors: BTreeSet<AccountId> = given.iter().map(|(_, id, _)| *id).collect();
            if nominations.len() < AVERAGE_MIN || jurors.len() < AVERAGE_MIN {
                return None;
            }
            let levels: Vec<Score> = given.iter().map(|(_, _, level)| *level).collect();
            Some((criterion, JuryMean::of(&levels)?.score()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const AT: Timestamp = Timestamp(5);

    #[test]
    fn feedback_goes_from_draft_to_released_and_what_is_on_its_way_stands() {
        let approved = FeedbackStage::Approved { at: AT };
        assert_eq!(FeedbackStage::Draft.approve("a", "b", AT), Ok(approved));
        assert_eq!(FeedbackStage::Draft.approve("a", " ", AT), Err(FeedbackRefusal::Incomplete));
        assert_eq!(approved.approve("a", "b", Timestamp(9)), Ok(approved));
        assert_eq!(approved.change(), Ok(FeedbackStage::Draft));
        for gone in [FeedbackStage::Queued { at: AT }, FeedbackStage::Released { at: AT }] {
            assert_eq!(gone.change(), Err(FeedbackRefusal::OnItsWay));
            assert_eq!(gone.approve("a", "b", AT), Err(FeedbackRefusal::OnItsWay));
        }
        assert!(feedback_text(&"å".repeat(FEEDBACK_MAX_CHARS)).is_ok());
        assert_eq!(
            feedback_text(&"å".repeat(FEEDBACK_MAX_CHARS + 1)),
            Err(FeedbackRefusal::TooLong { chars: FEEDBACK_MAX_CHARS + 1 })
        );
    }

    #[test]
    fn names_of_jurors_are_found_as_words() {
        let names = ["Mette Holm-Olsen".to_owned(), "Bo Li".to_owned()];
        let table: [(&str, &[&str]); 5] = [
            ("Strong, says Mette.", &["Mette"]),
            ("Mettes ord, og METTE igen", &["Mettes", "METTE"]),
            ("as Holm-Olsen told us", &["Holm-Olsen"]),
            ("Bo is too short, mettekage is a cake and a holm is an island", &[]),
            ("", &[]),
        ];
        for (text, expected) in table {
            assert_eq!(names_in(text, &names), expected, "{text}");
        }
    }

    fn given(nomination: i64, juror: i64, mark: &str) -> GivenMark {
        GivenMark {
            nomination: NominationId(nomination),
            juror: AccountId(juror),
            criterion: CriterionId(1),
            mark: Mark::parse(mark).unwrap(),
        }
    }

    #[test]
    fn an_average_never_leads_back_to_one_juror_or_one_nomination() {
        let full: Vec<GivenMark> =
            [(1, 1, "5"), (2, 2, "4"), (3, 3, "4")].map(|(n, j, m)| given(n, j, m)).into();
        assert_eq!(category_averages(&full)[&CriterionId(1)].thousandths(), 4333);

        let two_nominations = [(1, 1, "5"), (2, 2, "4"), (2, 3, "4")].map(|(n, j, m)| given(n, j, m));
        let two_jurors = [(1, 1, "5"), (2, 2, "4"), (3, 2, "4")].map(|(n, j, m)| given(n, j, m));
        let no_level = [(1, 1, "5"), (2, 2, "4"), (3, 3, "n")].map(|(n, j, m)| given(n, j, m));
        for few in [two_nominations, two_jurors, no_level] {
            assert_eq!(category_averages(&few), BTreeMap::new(), "{few:?}");
        }
    }
}
