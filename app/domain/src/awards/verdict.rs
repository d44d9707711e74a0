//! What is kept of a decided award: what jury and audience said, and the rule. The result follows from these and is worked
//! out whenever it is shown, so nothing that is stored can disagree with it.

use super::declared::{
    BothSides, DeclaredResult, DeclaredRule, DeclaredStanding, Sensitivity, Side, Weight, Wholes,
};
use crate::{
    ids::NominationId,
    jury::{JuryMean, score::with_decimal_sign},
    language::Language,
    voting::{PublicCount, RankedMethod, TallyRule, TallySheet},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Everything an award was decided from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    pub rule: DeclaredRule,
    /// Of nominees the jury has scored.
    pub jury: BTreeMap<NominationId, JuryMean>,
    /// None where the jury decided alone.
    pub audience: Option<AudienceWord>,
}

/// What the audience said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AudienceWord {
    pub counted_by: TallyRule,
    pub tally: TallySheet,
    /// With what was set aside.
    pub count: PublicCount,
}

impl Verdict {
    pub fn result(&self) -> DeclaredResult {
        self.rule.decide(self.sides())
    }

    /// What another weight of the audience would have changed; None where one side decided alone.
    pub fn sensitivity(&self) -> Option<Sensitivity> {
        self.rule.sensitivity(self.sides())
    }

    /// Ballots that counted.
    pub fn ballots(&self) -> u64 {
        self.audience.as_ref().map_or(0, |audience| audience.tally.ballots)
    }

    fn sides(&self) -> BothSides<'_> {
        BothSides { jury: &self.jury, audience: self.audience.as_ref().map(|audience| &audience.tally) }
    }
}

impl AudienceWord {
    /// What the audience gave an option, in the unit of the rule; Borda counts in halves.
    pub fn figure_text(&self, figure: u64, language: Language) -> String {
        match self.counted_by {
            TallyRule::Ranked { method: RankedMethod::Borda } => {
                let half = if figure % 2 == 1 { ".5" } else { "" };
                with_decimal_sign(&format!("{}{half}", figure / 2), language)
            }
            TallyRule::Approval
            | TallyRule::Pick { .. }
            | TallyRule::Single
            | TallyRule::Points { .. }
            | TallyRule::Ranked { .. } => figure.to_string(),
        }
    }
}

impl Weight {
    /// In per cent, with two decimals at most: `30`, `33.33`; rounded down.
    pub fn text(self, language: Language) -> String {
        let hundredths = self.hundredths();
        let text = match hundredths % 100 {
            0 => (hundredths / 100).to_string(),
            part => format!("{}.{part:02}", hundredths / 100),
        };
        with_decimal_sign(&text, language)
    }
}

impl Wholes {
    /// Points for places are added, not shares.
    const fn are_points(self) -> bool {
        self.jury == 1 && self.audience == 1
    }

    /// One side's part in a total: points as they are, a share in per cent with two decimals, rounded half up.
    pub fn side_text(self, side: Side, whole: i128, language: Language) -> String {
        if self.are_points() { side.value.to_string() } else { percent(side.value, whole, language) }
    }

    /// A total: weighted points divided by 50, so that equal weights show the plain sum of both sides (two decimals say
    /// it exactly); shares in per cent with two decimals, rounded half up.
    pub fn total_text(self, line: &DeclaredStanding, language: Language) -> String {
        if self.are_points() {
            let (whole, hundredths) = (line.total / 50, line.total % 50 * 2);
            let text = match hundredths {
                0 => whole.to_string(),
                tenths if tenths % 10 == 0 => format!("{whole}.{}", tenths / 10),
                _ => format!("{whole}.{hundredths:02}"),
            };
            with_decimal_sign(&text, language)
        } else {
            percent(line.total, 100 * self.jury * self.audience, language)
        }
    }
}

fn percent(part: i128, whole: i128, language: Language) -> String {
    let hundredths = (part * 20_000 + whole) / (2 * whole).max(1);
    let text = format!("{}.{:02}", hundredths / 100, hundredths % 100);
    format!("{}\u{a0}%", with_decimal_sign(&text, language))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        awards::{Combination, DecidedBy, Settled, TieRule},
        voting::{BallotBox, BallotPaper, Filled, Purpose},
    };

    /// Nominations 1 and 2; the jury prefers 1 by a little, three of four voters prefer 2.
    fn verdict(by: Combination) -> Verdict {
        let options = [1, 2].map(NominationId);
        let paper = BallotPaper::new(TallyRule::Single, &options).unwrap();
        let ballots = [2, 2, 1, 2].map(|pick| paper.read(Filled::Ticked(&[NominationId(pick)])).unwrap());
        let BallotBox::Award(counted) = BallotBox::new(Purpose::Award, ballots.to_vec()) else {
            unreachable!()
        };
        Verdict {
            rule: DeclaredRule {
                decided_by: DecidedBy::Combined { audience_percent: 30, by },
                tie_rule: TieRule::Jury,
            },
            jury: [(NominationId(1), 4_000), (NominationId(2), 3_500)]
                .into_iter()
                .filter_map(|(id, mean)| Some((id, JuryMean::new(mean, 1)?)))
                .collect(),
            audience: Some(AudienceWord {
                counted_by: TallyRule::Single,
                tally: paper.tally(&counted),
                count: PublicCount { cast: 4, counted: 4, ..PublicCount::default() },
            }),
        }
    }

    #[test]
    fn what_is_kept_can_be_read_back_and_decides_the_same() {
        for by in [Combination::Shares, Combination::RankPoints(vec![12, 10])] {
            let verdict = verdict(by);
            let kept = serde_json::to_string(&verdict).unwrap();
            let read: Verdict = serde_json::from_str(&kept).unwrap();

            assert_eq!(read, verdict);
            assert_eq!(read.result(), verdict.result());
            assert_eq!(read.ballots(), 4);
        }
    }

    #[test]
    fn figures_are_written_as_points_or_as_shares() {
        let written = |by| {
            let result = verdict(by).result();
            let wholes = result.wholes;
            assert_eq!(result.settled, Settled::Alone);
            result
                .standings
                .iter()
                .map(|it| {
                    let jury = wholes.side_text(it.jury, wholes.jury, Language::En);
                    let audience = wholes.side_text(it.audience, wholes.audience, Language::En);
                    format!("{}: {jury} {audience} {}", it.nomination, wholes.total_text(it, Language::Da))
                })
                .collect::<Vec<_>>()
        };

        assert_eq!(written(Combination::RankPoints(vec![12, 10])), ["1: 12 10 22,8", "2: 10 12 21,2"]);
        assert_eq!(
            written(Combination::Shares),
            ["2: 46.67\u{a0}% 75.00\u{a0}% 55,17\u{a0}%", "1: 53.33\u{a0}% 25.00\u{a0}% 44,83\u{a0}%"]
        );
    }
}
