//! What a nomination is asked in words: one closed list that the form, the check, the jury's copy, the comparison of
//! versions and the exports all go by.
//!
//! The four strategy questions (what do we want to talk about, how, who does what, how do we get better) are those the
//! first project found every lasting effort could answer. A strategy must answer them; an initiative may.

use super::{LINE_MAX, NominationText, Step, TEXT_MAX};
use crate::words::words;

words! {
    /// What is put forward.
    #[derive(Default)]
    Kind {
        /// Something that was done: a post, a series, a campaign, an event.
        #[default]
        Initiative = "initiative",
        /// The way a library works with its channels: goals, roles, habits.
        Strategy = "strategy",
    }
}

words! {
    /// How many worked on it.
    Team {
        One = "one",
        Few = "few",
        Many = "many",
        Several = "several-libraries",
    }
}

words! {
    /// What artificial intelligence had to do with it, as the nominator declares it.
    AiHelp {
        None = "none",
        /// It helped to word the nomination.
        Wording = "wording",
        /// Texts, pictures or sound of the initiative itself were made with it.
        Content = "content",
    }
}

words! {
    /// A question that is answered in words, in the order of the form.
    Question {
        Library = "library",
        Title = "title",
        Summary = "summary",
        WhatWasDone = "what_was_done",
        PeriodFrom = "period_from",
        PeriodTo = "period_to",
        Link = "link",
        OfflineEffect = "offline_effect",
        SideEffects = "side_effects",
        TalkAbout = "talk_about",
        How = "how",
        WhoDoesWhat = "who_does_what",
        GetBetter = "get_better",
        WhyItWorked = "why_it_worked",
        TargetGroup = "target_group",
        Goal = "goal",
        Amplifiers = "amplifiers",
        Effort = "effort",
        Hours = "hours",
        Money = "money",
        Skills = "skills",
        LanguagesUsed = "languages_used",
        NamesToCover = "names_to_cover",
    }
}

impl Question {
    /// The strategy questions.
    pub const FOUR: [Question; 4] = [Self::TalkAbout, Self::How, Self::WhoDoesWhat, Self::GetBetter];

    /// The step of the form that asks it.
    pub const fn step(self) -> Step {
        match self {
            Self::Library
            | Self::Title
            | Self::Summary
            | Self::WhatWasDone
            | Self::PeriodFrom
            | Self::PeriodTo => Step::Initiative,
            Self::Link | Self::OfflineEffect | Self::SideEffects => Step::Evidence,
            Self::TalkAbout
            | Self::How
            | Self::WhoDoesWhat
            | Self::GetBetter
            | Self::WhyItWorked
            | Self::TargetGroup
            | Self::Goal
            | Self::Amplifiers => Step::Why,
            Self::Effort
            | Self::Hours
            | Self::Money
            | Self::Skills
            | Self::LanguagesUsed
            | Self::NamesToCover => Step::Conditions,
        }
    }

    /// Whether a nomination of this kind cannot be sent without it.
    pub const fn is_required(self, kind: Kind) -> bool {
        match self {
            Self::Library
            | Self::Title
            | Self::Summary
            | Self::WhyItWorked
            | Self::TargetGroup
            | Self::Effort => true,
            Self::WhatWasDone => matches!(kind, Kind::Initiative),
            Self::TalkAbout | Self::How | Self::WhoDoesWhat | Self::GetBetter => {
                matches!(kind, Kind::Strategy)
            }
            _ => false,
        }
    }

    /// How many characters the answer may have.
    pub const fn max_chars(self) -> usize {
        match self {
            Self::Library
            | Self::Title
            | Self::TargetGroup
            | Self::Goal
            | Self::PeriodFrom
            | Self::PeriodTo
            | Self::Hours
            | Self::Money
            | Self::LanguagesUsed => LINE_MAX,
            Self::Link => 2_000,
            _ => TEXT_MAX,
        }
    }

    /// How many words the jury reads of it. Longer text is kept while it is a draft, and shortened before it is sent, so
    /// that all that reaches the jury is of comparable length.
    pub const fn max_words(self) -> Option<usize> {
        match self {
            Self::Summary => Some(80),
            Self::WhatWasDone => Some(600),
            Self::WhyItWorked => Some(300),
            Self::TalkAbout | Self::How | Self::WhoDoesWhat | Self::GetBetter => Some(200),
            Self::OfflineEffect | Self::SideEffects | Self::Amplifiers | Self::Effort => Some(150),
            _ => None,
        }
    }

    /// Whether the jury reads the answer, with names covered. Whose it is and where it can be seen stay away from them.
    pub const fn is_for_jury(self) -> bool {
        !matches!(self, Self::Library | Self::Link | Self::NamesToCover)
    }

    pub fn of(self, text: &NominationText) -> &str {
        match self {
            Self::Library => &text.library,
            Self::Title => &text.title,
            Self::Summary => &text.summary,
            Self::WhatWasDone => &text.what_was_done,
            Self::PeriodFrom => &text.period_from,
            Self::PeriodTo => &text.period_to,
            Self::Link => &text.link,
            Self::OfflineEffect => &text.offline_effect,
            Self::SideEffects => &text.side_effects,
            Self::TalkAbout => &text.talk_about,
            Self::How => &text.how,
            Self::WhoDoesWhat => &text.who_does_what,
            Self::GetBetter => &text.get_better,
            Self::WhyItWorked => &text.why_it_worked,
            Self::TargetGroup => &text.target_group,
            Self::Goal => &text.goal,
            Self::Amplifiers => &text.amplifiers,
            Self::Effort => &text.effort,
            Self::Hours => &text.hours,
            Self::Money => &text.money,
            Self::Skills => &text.skills,
            Self::LanguagesUsed => &text.languages_used,
            Self::NamesToCover => &text.names_to_cover,
        }
    }

    pub fn of_mut(self, text: &mut NominationText) -> &mut String {
        match self {
            Self::Library => &mut text.library,
            Self::Title => &mut text.title,
            Self::Summary => &mut text.summary,
            Self::WhatWasDone => &mut text.what_was_done,
            Self::PeriodFrom => &mut text.period_from,
            Self::PeriodTo => &mut text.period_to,
            Self::Link => &mut text.link,
            Self::OfflineEffect => &mut text.offline_effect,
            Self::SideEffects => &mut text.side_effects,
            Self::TalkAbout => &mut text.talk_about,
            Self::How => &mut text.how,
            Self::WhoDoesWhat => &mut text.who_does_what,
            Self::GetBetter => &mut text.get_better,
            Self::WhyItWorked => &mut text.why_it_worked,
            Self::TargetGroup => &mut text.target_group,
            Self::Goal => &mut text.goal,
            Self::Amplifiers => &mut text.amplifiers,
            Self::Effort => &mut text.effort,
            Self::Hours => &mut text.hours,
            Self::Money => &mut text.money,
            Self::Skills => &mut text.skills,
            Self::LanguagesUsed => &mut text.languages_used,
            Self::NamesToCover => &mut text.names_to_cover,
        }
    }
}

/// Words as everybody counts them: what stands between blanks and holds a letter or a digit. The browser counts with
/// this same function, which is why it does without the tables of Unicode: of what lies beyond ASCII, all but the
/// punctuation of Latin-1 and of the block General Punctuation counts as a letter.
pub fn count_words(text: &str) -> usize {
    let tells =
        |c: char| c.is_ascii_alphanumeric() || (c >= '\u{c0}' && !('\u{2000}'..='\u{206f}').contains(&c));
    text.split_whitespace().filter(|word| word.chars().any(tells)).count()
}

/// A year, or a month of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    pub year: u16,
    /// 1 to 12; unknown where only the year was given.
    pub month: Option<u8>,
}

impl Month {
    /// Reads `2026`, `2026-03`, `03-2026`, `3/2026` and `3.2026`, and days such as `2026-03-01` and `1.3.2026`: as browsers
    /// write a month, and as people do.
    pub fn parse(text: &str) -> Option<Self> {
        let numbers: Vec<&str> = text.trim().split(['-', '/', '.']).collect();
        let (year, month) = match numbers.as_slice() {
            [year] => (*year, None),
            [year, month] if year.len() == 4 => (*year, Some(*month)),
            [month, year] => (*year, Some(*month)),
            // a day is more than is asked
            [year, month, day] if year.len() == 4 && day.len() <= 2 => (*year, Some(*month)),
            [day, month, year] if day.len() <= 2 => (*year, Some(*month)),
            _ => return None,
        };
        let year: u16 = year.parse().ok().filter(|year| (1900..=2100).contains(year))?;
        let month = match month {
            Some(month) => Some(month.parse().ok().filter(|month| (1..=12).contains(month))?),
            None => None,
        };
        Some(Self { year, month })
    }

    /// Whether all of it lies before `other` begins; a year alone is taken to last until its December.
    pub fn is_before(self, other: Month) -> bool {
        (self.year, self.month.unwrap_or(12)) < (other.year, other.month.unwrap_or(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_question_reads_what_it_writes_and_no_other() {
        for question in Question::ALL {
            let mut text = NominationText::default();
            question.as_str().clone_into(question.of_mut(&mut text));
            for other in Question::ALL {
                assert_eq!(other.of(&text).is_empty(), other != question, "{question} {other}");
            }
        }
    }

    #[test]
    fn a_strategy_must_answer_the_four_and_an_initiative_must_tell_what_was_done() {
        let required = |kind| -> Vec<Question> {
            Question::ALL.into_iter().filter(|question| question.is_required(kind)).collect()
        };
        assert!(required(Kind::Initiative).contains(&Question::WhatWasDone));
        assert!(!required(Kind::Initiative).iter().any(|question| Question::FOUR.contains(question)));
        assert!(Question::FOUR.iter().all(|four| required(Kind::Strategy).contains(four)));
        assert!(!required(Kind::Strategy).contains(&Question::WhatWasDone));
    }

    #[test]
    fn words_are_what_holds_a_letter_or_a_digit() {
        for (text, words) in [
            ("", 0),
            ("  \n ", 0),
            ("one", 1),
            ("Læs, elsk – del!", 3),
            ("a\u{a0}b\u{2009}c", 3),
            ("100 %", 1),
        ] {
            assert_eq!(count_words(text), words, "{text:?}");
        }
    }

    #[test]
    fn months_are_read_as_people_write_them() {
        let month = |year, month| Some(Month { year, month });
        for (text, expected) in [
            ("2026", month(2026, None)),
            ("2026-03", month(2026, Some(3))),
            ("03-2026", month(2026, Some(3))),
            ("3/2026", month(2026, Some(3))),
            (" 12.2025 ", month(2025, Some(12))),
            ("2026-13", None),
            ("soon", None),
            ("1.3.2026", month(2026, Some(3))),
            ("2026-03-01", month(2026, Some(3))),
            ("1-2-3-4", None),
            ("26", None),
            ("", None),
        ] {
            assert_eq!(Month::parse(text), expected, "{text}");
        }
        let of = |text| Month::parse(text).unwrap();
        assert!(of("2025-02").is_before(of("2025-03")));
        assert!(!of("2025").is_before(of("2025-11")));
        assert!(of("2024").is_before(of("2025")));
    }
}
