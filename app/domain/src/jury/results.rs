//! Everything the chair is told of a category, from what was scored in it: one pure function, [`analyse`].
//!
//! Means, medians and spreads come from whole thousandths; the model's figures are computed in floating point and rounded
//! to thousandths, its order in millionths, so that whoever computes it again comes to the same.

use super::{
    agreement::{Metric, alpha, hardly_varies},
    bootstrap::{RankInterval, millionths, places, rank_intervals},
    deciding::{DecidingRule, Declared},
    influence::{Change, changes},
    panel::{Panel, all_scored, given, median},
    rubric::{Mark, Rubric},
    score::{JuryMean, Score, Spread},
    severity::{Fit, SeverityRefusal, Uncertainty, fit, uncertainty},
};
use crate::{
    ids::{AccountId, CriterionId, NominationId},
    language::Language,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

/// With fewer scores than this a mean would tell what a single juror thought.
pub const SHOWN_FROM: usize = 3;
/// Jurors this far apart, in thousandths of a level, have read a nomination differently.
pub const SPLIT_FROM: i64 = 1000;

/// A nomination of the category.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    pub nomination: NominationId,
    /// The number it was given when it was sent.
    pub number: i32,
    /// As in [`super::NominationScores::expected`].
    pub expected: usize,
    /// As in [`super::NominationScores::nobody_left`].
    pub nobody_left: bool,
}

/// A complete scorecard that counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    pub nomination: NominationId,
    pub juror: AccountId,
    pub marks: BTreeMap<CriterionId, Mark>,
    pub score: Score,
}

/// Everything that counts in a category.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scoring {
    pub rubric: Rubric,
    pub nominations: Vec<Judged>,
    pub cards: Vec<Card>,
}

/// A figure of the model in thousandths of a level, which unlike a [`Score`] may be below zero or above five.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Figure(pub i64);

impl Figure {
    /// The nearest thousandth, halves up.
    pub fn of(levels: f64) -> Self {
        Self((levels * 1000.0 + 0.5).floor() as i64)
    }

    /// With two decimals, a proper minus, and the decimal sign of the language.
    pub fn in_language(self, language: Language) -> String {
        super::score::with_decimal_sign(&self.to_string(), language)
    }

    /// Like [`Self::in_language`], with a plus before what is above zero.
    pub fn signed(self, language: Language) -> String {
        let text = self.in_language(language);
        if self.0 > 4 { format!("+{text}") } else { text }
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hundredths = super::score::divide_half_up(self.0.abs(), 10);
        let sign = if self.0 < 0 && hundredths > 0 { "\u{2212}" } else { "" };
        write!(f, "{sign}{}.{:02}", hundredths / 100, hundredths % 100)
    }
}

/// What the model says of one nomination.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Adjusted {
    pub score: Figure,
    /// Half the 95 % interval.
    pub half: Figure,
    pub place: u32,
    /// Between which places the deciding order puts it.
    pub rank: RankInterval,
}

/// What is told of one nomination.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figures {
    /// Rounded for reading.
    pub mean: Score,
    pub median: Score,
    pub spread: Option<Spread>,
    /// By the rule that decides. 1 is best.
    pub place: u32,
    pub mean_place: u32,
    /// Shares its place with another one.
    pub tied: bool,
    /// None where the model refuses.
    pub adjusted: Option<Adjusted>,
}

/// Why the jury should talk about a nomination.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Discuss {
    /// Its spread is [`SPLIT_FROM`] or more.
    Split,
    /// It shares a place with others, and not all of them can be finalists.
    TieAtTheLine,
    /// A finalist by the mean and not by the adjusted score, or the other way round.
    AdjustmentCrosses,
    /// Everybody asked has scored, and they are fewer than [`SHOWN_FROM`].
    FewScores,
}

impl Discuss {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Split => "split",
            Self::TieAtTheLine => "tie",
            Self::AdjustmentCrosses => "crosses",
            Self::FewScores => "few",
        }
    }
}

/// One nomination of the result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    pub nomination: NominationId,
    pub number: i32,
    pub n: usize,
    pub expected: usize,
    /// Whoever was asked has stepped aside, abstained or found no evidence: it has no score, and holds nothing up.
    pub nobody_left: bool,
    /// None without scores, and with fewer than [`SHOWN_FROM`] until everything in the category has been scored: the
    /// chair may then see each juror's score anyway.
    pub figures: Option<Figures>,
    pub discuss: Vec<Discuss>,
}

impl Standing {
    /// By the rule that decides; None where nothing may be shown.
    pub fn place(&self) -> Option<u32> {
        self.figures.map(|own| own.place)
    }

    /// The figures in so far as they may leave the house: never of fewer than [`SHOWN_FROM`] scores.
    pub fn exported(&self) -> Option<&Figures> {
        self.figures.as_ref().filter(|_| self.n >= SHOWN_FROM)
    }
}

/// What the model says of the jury.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Model {
    pub share_thousandths: u32,
    /// σ_e.
    pub residual: Figure,
    /// How much severities differ.
    pub severity: Figure,
    pub degrees: usize,
}

/// One juror as the chair alone sees them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JurorFigures {
    pub juror: AccountId,
    pub n: usize,
    /// Below zero is stricter than this jury on average, with half the 95 % interval.
    pub severity: Option<(Figure, Figure)>,
}

/// The result of a category.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Results {
    pub declared: Declared,
    /// Of every nomination all who were asked and are left have scored.
    pub all_scored: bool,
    /// In the order that decides; those without a place last, by number.
    pub standings: Vec<Standing>,
    pub model: Result<Model, SeverityRefusal>,
    /// Krippendorff's alpha in thousandths by criterion, in rubric order; None with fewer than three jurors, or where
    /// nothing varies.
    pub agreement: Vec<(CriterionId, Option<i64>)>,
    /// Criteria on which nearly everybody ticked the same level: there alpha cannot tell agreement from chance.
    pub flat: BTreeSet<CriterionId>,
    /// Where somebody else would be a finalist. Empty until everything has been scored.
    pub changes: Vec<Change>,
    /// Empty until everything has been scored. Juror 1 comes first: the order follows from the scores alone, so that
    /// it says nothing of who they are.
    pub jurors: Vec<JurorFigures>,
}

/// The result of a category from everything that counts in it.
pub fn analyse(scoring: &Scoring, declared: Declared) -> Results {
    let all_scored = all_scored(scoring);
    let panel = Panel::of(scoring);
    let fitted = fit(&panel.design).map(|fit| {
        let sure = uncertainty(&panel.design, &fit);
        (fit, sure)
    });
    let told = fitted.as_ref().ok();
    let (changes, jurors) = if all_scored {
        (changes(&panel, declared, told.map(|(fit, _)| fit)), jurors(&panel, told))
    } else {
        (Vec::new(), Vec::new())
    };
    Results {
        declared,
        all_scored,
        standings: standings(scoring, figures(&panel, declared, told), declared),
        agreement: agreement(scoring, &panel),
        flat: flat(scoring, &panel),
        changes,
        jurors,
        model: fitted.map(|(fit, sure)| Model {
            share_thousandths: fit.share_thousandths,
            residual: Figure::of(sure.residual),
            severity: Figure::of(sure.severity),
            degrees: sure.degrees,
        }),
    }
}

fn figures(
    panel: &Panel<'_>,
    declared: Declared,
    fitted: Option<&(Fit, Uncertainty)>,
) -> BTreeMap<NominationId, Figures> {
    let scores = panel.scores();
    let means: Vec<Option<JuryMean>> = scores.iter().map(|scores| JuryMean::of(scores)).collect();
    let by_mean = places(&means);
    let model = fitted.map(|(fit, sure)| {
        let values: Vec<i64> = fit.adjusted.iter().map(|value| millionths(*value)).collect();
        let ranks = rank_intervals(&panel.design, fit, sure, declared.finalists);
        let ranks = match declared.rule {
            DecidingRule::Mean => ranks.by_mean,
            DecidingRule::Adjusted => ranks.by_adjusted,
        };
        (fit, sure, places(&values), ranks)
    });
    let deciding = match (&model, declared.rule) {
        (Some((_, _, by_adjusted, _)), DecidingRule::Adjusted) => by_adjusted,
        _ => &by_mean,
    };
    let mut sharing: BTreeMap<u32, usize> = BTreeMap::new();
    for place in deciding {
        *sharing.entry(*place).or_default() += 1;
    }
    let figures = panel.nominations.iter().enumerate().filter_map(|(at, it)| {
        let own = Figures {
            mean: means[at]?.score(),
            median: median(&scores[at])?,
            spread: Spread::of(&scores[at]),
            place: deciding[at],
            mean_place: by_mean[at],
            tied: sharing.get(&deciding[at]).is_some_and(|n| *n > 1),
            adjusted: model.as_ref().map(|(fit, sure, by_adjusted, ranks)| Adjusted {
                score: Figure::of(fit.adjusted[at]),
                half: Figure::of(sure.adjusted[at]),
                place: by_adjusted[at],
                rank: ranks[at],
            }),
        };
        Some((it.nomination, own))
    });
    figures.collect()
}

fn standings(
    scoring: &Scoring,
    figures: BTreeMap<NominationId, Figures>,
    declared: Declared,
) -> Vec<Standing> {
    let given = given(scoring);
    let sharing = |place| figures.values().filter(|other| other.place == place).count() as u32;
    let mut standings: Vec<Standing> = scoring
        .nominations
        .iter()
        .map(|it| {
            let n = given.get(&it.nomination).copied().unwrap_or_default();
            let own = figures.get(&it.nomination);
            let mut discuss = Vec::new();
            if let Some(own) = own {
                if own.spread.is_some_and(|spread| spread.thousandths() >= SPLIT_FROM) {
                    discuss.push(Discuss::Split);
                }
                if own.tied
                    && own.place <= declared.finalists
                    && own.place + sharing(own.place) > declared.finalists + 1
                {
                    discuss.push(Discuss::TieAtTheLine);
                }
                let crosses = |other: &Adjusted| {
                    (own.mean_place <= declared.finalists) != (other.place <= declared.finalists)
                };
                if own.adjusted.as_ref().is_some_and(crosses) {
                    discuss.push(Discuss::AdjustmentCrosses);
                }
            }
            if n < SHOWN_FROM && n >= it.expected {
                discuss.push(Discuss::FewScores);
            }
            let Judged { nomination, number, expected, nobody_left } = *it;
            Standing { nomination, number, n, expected, nobody_left, figures: own.copied(), discuss }
        })
        .collect();
    standings.sort_by_key(|it| (it.figures.map_or(u32::MAX, |own| own.place), it.number, it.nomination));
    standings
}

/// The levels each nomination was given on a criterion.
fn levels(panel: &Panel<'_>, criterion: CriterionId) -> Vec<Vec<u8>> {
    let mut units = vec![Vec::new(); panel.nominations.len()];
    for (nomination, _, card) in &panel.cards {
        let level = card.marks.get(&criterion).and_then(|mark| mark.level());
        units[*nomination].extend(level.map(|level| level.get()));
    }
    units
}

fn flat(scoring: &Scoring, panel: &Panel<'_>) -> BTreeSet<CriterionId> {
    let criteria = scoring.rubric.criteria().iter().map(|it| it.id);
    criteria.filter(|&id| hardly_varies(&levels(panel, id))).collect()
}

fn agreement(scoring: &Scoring, panel: &Panel<'_>) -> Vec<(CriterionId, Option<i64>)> {
    let of = |criterion: CriterionId| {
        let alpha =
            alpha(&levels(panel, criterion), Metric::Ordinal).filter(|_| panel.jurors.len() >= SHOWN_FROM);
        alpha.map(|alpha| Figure::of(alpha).0)
    };
    scoring.rubric.criteria().iter().map(|it| (it.id, of(it.id))).collect()
}

fn jurors(panel: &Panel<'_>, fitted: Option<&(Fit, Uncertainty)>) -> Vec<JurorFigures> {
    let severity = |at: usize| {
        let (fit, sure) = fitted?;
        Some((Figure::of(fit.severities[at]), Figure::of(sure.severities[at])))
    };
    panel
        .jurors
        .iter()
        .enumerate()
        .map(|(at, &juror)| JurorFigures {
            juror,
            n: panel.cards.iter().filter(|(_, own, _)| *own == at).count(),
            severity: severity(at),
        })
        .collect()
}

#[cfg(test)]
mod tests;
