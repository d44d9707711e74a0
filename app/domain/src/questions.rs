//! What libraries ask those who did what a concept tells of. An answered question that an editor has looked at stays on
//! the card, without the name of whoever asked.

use crate::time::Timestamp;

/// The longest question, in characters.
pub const QUESTION_MAX: usize = 600;
/// The longest answer, in characters.
pub const ANSWER_MAX: usize = 2_000;
/// How many questions one person may have waiting at a time.
pub const WAITING_MAX: usize = 5;

/// How far a question has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuestionStage {
    /// Nobody has answered it.
    Asked,
    /// Somebody who knows has answered it, and an editor has not looked.
    Answered,
    /// On the card, for everybody.
    Shown { at: Timestamp },
    /// An editor put it aside, and told whoever asked why.
    PutAside { at: Timestamp },
    /// Whoever asked took it back; it was on the card until then, if it was.
    TakenBack { at: Timestamp },
}

/// What may happen to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuestionStep {
    /// Those who know answer, or answer better.
    Answer,
    /// An editor shows it on the card; without an answer there is nothing to show.
    Show,
    PutAside,
    TakeBack,
}

/// The step is not open where the question stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotNow;

impl QuestionStage {
    /// Where the question stands after a step.
    pub const fn take(self, step: QuestionStep, now: Timestamp) -> Result<Self, NotNow> {
        match (self, step) {
            (Self::Asked | Self::Answered, QuestionStep::Answer) => Ok(Self::Answered),
            (Self::Answered, QuestionStep::Show) => Ok(Self::Shown { at: now }),
            (Self::Asked | Self::Answered, QuestionStep::PutAside) => Ok(Self::PutAside { at: now }),
            (Self::Asked | Self::Answered | Self::Shown { .. }, QuestionStep::TakeBack) => {
                Ok(Self::TakenBack { at: now })
            }
            _ => Err(NotNow),
        }
    }

    pub const fn is_public(self) -> bool {
        matches!(self, Self::Shown { .. })
    }

    /// Whether somebody has yet to do something about it.
    pub const fn is_waiting(self) -> bool {
        matches!(self, Self::Asked | Self::Answered)
    }
}

/// What is wrong with a question or an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordsFault {
    Blank,
    /// Longer than so many characters.
    TooLong {
        max: usize,
    },
}

/// Checks what somebody asks or answers; blanks around it do not count.
pub fn check_words(text: &str, max: usize) -> Result<(), WordsFault> {
    match text.trim().chars().count() {
        0 => Err(WordsFault::Blank),
        n if n > max => Err(WordsFault::TooLong { max }),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp(7);

    #[test]
    fn a_question_is_answered_shown_and_taken_back_and_nothing_else() {
        use QuestionStage::{Answered, Asked, PutAside, Shown, TakenBack};
        use QuestionStep::{Answer, Show, TakeBack};
        let (shown, aside, back) = (Shown { at: NOW }, PutAside { at: NOW }, TakenBack { at: NOW });
        let table = [
            (Asked, Answer, Ok(Answered)),
            (Asked, Show, Err(NotNow)),
            (Asked, QuestionStep::PutAside, Ok(aside)),
            (Asked, TakeBack, Ok(back)),
            (Answered, Answer, Ok(Answered)),
            (Answered, Show, Ok(shown)),
            (Answered, QuestionStep::PutAside, Ok(aside)),
            (Answered, TakeBack, Ok(back)),
            // what everybody reads is changed by nobody, but taken back by whoever asked
            (shown, Answer, Err(NotNow)),
            (shown, Show, Err(NotNow)),
            (shown, QuestionStep::PutAside, Err(NotNow)),
            (shown, TakeBack, Ok(back)),
        ];
        for (from, step, expected) in table {
            assert_eq!(from.take(step, NOW), expected, "{from:?} {step:?}");
        }
        for end in [aside, back] {
            for step in [Answer, Show, QuestionStep::PutAside, TakeBack] {
                assert_eq!(end.take(step, NOW), Err(NotNow), "{end:?} {step:?}");
            }
            assert!(!end.is_public() && !end.is_waiting());
        }
        assert!(shown.is_public() && !shown.is_waiting() && Asked.is_waiting() && Answered.is_waiting());
    }

    #[test]
    fn a_question_has_words_and_not_too_many() {
        assert_eq!(check_words(" \n", 600), Err(WordsFault::Blank));
        assert_eq!(check_words(&"å".repeat(600), 600), Ok(()));
        assert_eq!(check_words(&format!(" {} ", "å".repeat(600)), 600), Ok(()));
        assert_eq!(check_words(&"å".repeat(601), 600), Err(WordsFault::TooLong { max: 600 }));
    }
}
