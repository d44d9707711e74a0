//! What came of an adaptation, and where its report stands: written, sent, approved or returned, taken back.

use super::{Day, LINE_MAX, TEXT_MAX, is_blank, is_long};
use crate::{nominations::QuoteText, time::Timestamp, words::words};
use serde::{Deserialize, Serialize};

/// Numbers an outcome may tell.
pub const FIGURES_MAX: usize = 8;

words! {
    /// How it went, as the library sees it.
    OutcomeKind {
        /// What was wanted has been reached.
        Success = "success",
        /// Some of it.
        Partly = "partly",
        /// It was done, and it did not do what it should.
        Failure = "failure",
        /// It was ended before it could show anything.
        Stopped = "stopped",
    }
}

/// A number of the report, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OutcomeFigure {
    pub what: String,
    pub before: String,
    pub after: String,
    pub period: String,
    pub source: String,
}

impl OutcomeFigure {
    pub fn is_blank(&self) -> bool {
        is_blank(&[&self.what, &self.before, &self.after, &self.period, &self.source])
    }

    /// What was counted and what it came to.
    fn is_told(&self) -> bool {
        ![&self.what, &self.after].iter().any(|text| text.trim().is_empty())
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OutcomeText {
    pub kind: Option<OutcomeKind>,
    pub from: String,
    pub to: String,
    /// What was done differently from the card.
    pub changed: String,
    /// What others should know before they do it.
    pub lesson: String,
    pub figures: Vec<OutcomeFigure>,
    pub quote: QuoteText,
    /// The library agrees that all this is shown on the card under its name.
    pub agreed: bool,
}

/// Why a report is not ready to be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutcomeFault {
    NoKind,
    NoLesson,
    NotAgreed,
    NoDay(OutcomeField),
    EndsBefore,
    TooLong(OutcomeField),
    /// A number that says what came out without saying of what, or the other way round; counted from 0.
    FigureUnsaid(usize),
    /// Somebody's words without a role, or without their consent.
    QuoteIncomplete,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutcomeField {
    From,
    To,
    Changed,
    Lesson,
    Figure(usize),
    Quote,
}

impl OutcomeText {
    /// The report without rows in which nothing was typed.
    pub fn without_blanks(mut self) -> Self {
        self.figures.retain(|figure| !figure.is_blank());
        self.figures.truncate(FIGURES_MAX);
        self
    }

    /// What keeps the report from being kept at all, even unfinished.
    pub fn too_long(&self) -> Vec<OutcomeFault> {
        let mut faults = Vec::new();
        let long = [
            (OutcomeField::From, is_long(&self.from, LINE_MAX)),
            (OutcomeField::To, is_long(&self.to, LINE_MAX)),
            (OutcomeField::Changed, is_long(&self.changed, TEXT_MAX)),
            (OutcomeField::Lesson, is_long(&self.lesson, TEXT_MAX)),
        ];
        faults.extend(
            long.into_iter().filter(|(_, long)| *long).map(|(field, _)| OutcomeFault::TooLong(field)),
        );
        for (at, figure) in self.figures.iter().enumerate() {
            let texts = [&figure.what, &figure.before, &figure.after, &figure.period, &figure.source];
            if texts.iter().any(|text| is_long(text, LINE_MAX)) {
                faults.push(OutcomeFault::TooLong(OutcomeField::Figure(at)));
            }
        }
        let quote = &self.quote;
        if is_long(&quote.text, TEXT_MAX) || is_long(&quote.who, LINE_MAX) || is_long(&quote.source, LINE_MAX)
        {
            faults.push(OutcomeFault::TooLong(OutcomeField::Quote));
        }
        faults
    }

    /// Everything that must be mended before the report is sent, in the order of the form.
    pub fn faults(&self) -> Vec<OutcomeFault> {
        let mut faults = Vec::new();
        if self.kind.is_none() {
            faults.push(OutcomeFault::NoKind);
        }
        let mut day = |field: OutcomeField, text: &str| match text.trim() {
            "" => None,
            text => {
                let day: Option<Day> = text.parse().ok();
                if day.is_none() {
                    faults.push(OutcomeFault::NoDay(field));
                }
                day
            }
        };
        let (from, to) = (day(OutcomeField::From, &self.from), day(OutcomeField::To, &self.to));
        if matches!((from, to), (Some(from), Some(to)) if to < from) {
            faults.push(OutcomeFault::EndsBefore);
        }
        if self.lesson.trim().is_empty() {
            faults.push(OutcomeFault::NoLesson);
        }
        let unsaid = |(_, figure): &(usize, &OutcomeFigure)| !figure.is_blank() && !figure.is_told();
        let unsaid = self.figures.iter().enumerate().filter(unsaid);
        faults.extend(unsaid.map(|(at, _)| OutcomeFault::FigureUnsaid(at)));
        if !self.quote.is_blank() && !self.quote.may_be_published() {
            faults.push(OutcomeFault::QuoteIncomplete);
        }
        if !self.agreed {
            faults.push(OutcomeFault::NotAgreed);
        }
        faults.extend(self.too_long());
        faults
    }
}

/// Where a report stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutcomeStage {
    /// Being written; seen by the library alone.
    Draft,
    /// An editor looks at it.
    Sent { at: Timestamp },
    /// The library may mend it and send it again; the reason is kept beside it.
    Returned { at: Timestamp },
    /// On the card, and counted.
    Approved { at: Timestamp },
    /// The library has taken it back: it is nowhere any more.
    Withdrawn { at: Timestamp },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutcomeStep {
    Write,
    Send,
    Approve,
    Return,
    Withdraw,
}

/// A step that does not lead anywhere from this stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutcomeRefusal {
    pub attempted: OutcomeStep,
    pub from: OutcomeStage,
}

impl OutcomeStage {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Sent { .. } => "sent",
            Self::Returned { .. } => "returned",
            Self::Approved { .. } => "approved",
            Self::Withdrawn { .. } => "withdrawn",
        }
    }

    /// Whether everybody may read it.
    pub const fn is_public(self) -> bool {
        matches!(self, Self::Approved { .. })
    }

    /// Whether the library may still write in it.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Draft | Self::Returned { .. })
    }

    /// Where the step leads. Nothing leads on from what was withdrawn: a new report is begun.
    pub fn take(self, step: OutcomeStep, at: Timestamp) -> Result<Self, OutcomeRefusal> {
        match (self, step) {
            (Self::Draft | Self::Returned { .. }, OutcomeStep::Write) => Ok(self),
            (Self::Draft | Self::Returned { .. }, OutcomeStep::Send) => Ok(Self::Sent { at }),
            (Self::Sent { .. }, OutcomeStep::Approve) => Ok(Self::Approved { at }),
            (Self::Sent { .. }, OutcomeStep::Return) => Ok(Self::Returned { at }),
            (Self::Sent { .. } | Self::Returned { .. } | Self::Approved { .. }, OutcomeStep::Withdraw) => {
                Ok(Self::Withdrawn { at })
            }
            (from, attempted) => Err(OutcomeRefusal { attempted, from }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole() -> OutcomeText {
        OutcomeText {
            kind: Some(OutcomeKind::Failure),
            lesson: "Nobody came on Mondays.".into(),
            agreed: true,
            ..OutcomeText::default()
        }
    }

    #[test]
    fn a_report_needs_how_it_went_what_was_learnt_and_consent() {
        assert_eq!(whole().faults(), []);
        let none = [OutcomeFault::NoKind, OutcomeFault::NoLesson, OutcomeFault::NotAgreed];
        assert_eq!(OutcomeText::default().faults(), none);
        let dates = OutcomeText { from: "2027-03-01".into(), to: "2027-02-01".into(), ..whole() };
        assert_eq!(dates.faults(), [OutcomeFault::EndsBefore]);
        let never = OutcomeText { from: "spring".into(), ..whole() };
        assert_eq!(never.faults(), [OutcomeFault::NoDay(OutcomeField::From)]);
        let figure = OutcomeFigure { after: "12".into(), ..OutcomeFigure::default() };
        let figures = OutcomeText { figures: vec![OutcomeFigure::default(), figure], ..whole() };
        assert_eq!(figures.faults(), [OutcomeFault::FigureUnsaid(1)]);
        let said = QuoteText { text: "More!".into(), who: "A father".into(), ..QuoteText::default() };
        let quoted = OutcomeText { quote: said.clone(), ..whole() };
        assert_eq!(quoted.faults(), [OutcomeFault::QuoteIncomplete]);
        assert_eq!(OutcomeText { quote: QuoteText { consent: true, ..said }, ..whole() }.faults(), []);
    }

    #[test]
    fn what_is_too_long_is_said_before_it_is_kept() {
        let long = OutcomeText { lesson: "x".repeat(TEXT_MAX + 1), ..whole() };
        assert_eq!(long.too_long(), [OutcomeFault::TooLong(OutcomeField::Lesson)]);
        assert_eq!(OutcomeText { lesson: "x".repeat(TEXT_MAX), ..whole() }.too_long(), []);
    }

    #[test]
    fn each_step_leads_where_it_should_and_nowhere_else() {
        use OutcomeStep::{Approve, Return, Send, Withdraw, Write};
        let at = Timestamp(1);
        let stages = [
            (OutcomeStage::Draft, vec![Write, Send]),
            (OutcomeStage::Sent { at }, vec![Approve, Return, Withdraw]),
            (OutcomeStage::Returned { at }, vec![Write, Send, Withdraw]),
            (OutcomeStage::Approved { at }, vec![Withdraw]),
            (OutcomeStage::Withdrawn { at }, vec![]),
        ];
        for (stage, allowed) in stages {
            for step in [Write, Send, Approve, Return, Withdraw] {
                assert_eq!(stage.take(step, at).is_ok(), allowed.contains(&step), "{stage:?} {step:?}");
            }
            assert_eq!(stage.is_public(), stage.as_str() == "approved");
        }
    }
}
