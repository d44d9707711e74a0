//! The terms of a poll as a form: what was typed, what is wrong with it, and what it says.

use crate::{
    fields::Fields,
    messages::Tr,
    ui::{self, Choice, Field},
};
use domain::{
    awards::{Combination, DecidedBy, DeclaredFault, DeclaredRule, TieRule},
    voting::{RankedMethod, ResultVisibility, TallyRule, VoterMode},
};
use leptos::prelude::*;
use std::num::NonZeroU16;
use store::voting::PollTerms;

const TALLIES: [&str; 7] = ["pick", "single", "approval", "points", "borda", "runoff", "schulze"];
const DECIDERS: [&str; 3] = ["both", "jury", "audience"];
const COMBINATIONS: [&str; 2] = ["rank_points", "shares"];
const TIES: [&str; 3] = ["audience", "jury", "shared"];
/// More places than any ballot has.
const POINTS_MAX: usize = 100;

/// What the form says, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedTerms {
    tally: String,
    most: String,
    budget: String,
    decider: String,
    percent: String,
    combination: String,
    points: String,
    tie: String,
    mode: String,
    visibility: String,
    expected: String,
}

/// Name of a field and what is wrong with it.
pub type Faults = Vec<(&'static str, String)>;

impl From<&PollTerms> for TypedTerms {
    fn from(terms: &PollTerms) -> Self {
        let mut typed = Self {
            most: "3".to_owned(),
            budget: "10".to_owned(),
            decider: "both".to_owned(),
            percent: "50".to_owned(),
            combination: "rank_points".to_owned(),
            points: "12, 10, 8, 7, 6, 5, 4, 3, 2, 1".to_owned(),
            mode: terms.mode.as_str().to_owned(),
            visibility: terms.visibility.as_str().to_owned(),
            expected: terms.expected.map(|n| n.to_string()).unwrap_or_default(),
            ..Self::default()
        };
        typed.tally = match terms.tally {
            TallyRule::Approval => "approval",
            TallyRule::Pick { most } => {
                typed.most = most.to_string();
                "pick"
            }
            TallyRule::Single => "single",
            TallyRule::Points { budget } => {
                typed.budget = budget.to_string();
                "points"
            }
            TallyRule::Ranked { method: RankedMethod::Borda } => "borda",
            TallyRule::Ranked { method: RankedMethod::Runoff } => "runoff",
            TallyRule::Ranked { method: RankedMethod::Schulze } => "schulze",
        }
        .to_owned();
        match &terms.rule.decided_by {
            DecidedBy::Jury => typed.decider = "jury".to_owned(),
            DecidedBy::Audience => typed.decider = "audience".to_owned(),
            DecidedBy::Combined { audience_percent, by } => {
                typed.percent = audience_percent.to_string();
                match by {
                    Combination::Shares => typed.combination = "shares".to_owned(),
                    Combination::RankPoints(points) => {
                        typed.points = points.iter().map(u32::to_string).collect::<Vec<_>>().join(", ");
                    }
                }
            }
        }
        typed.tie = match terms.rule.tie_rule {
            TieRule::Audience => "audience",
            TieRule::Jury => "jury",
            TieRule::Shared => "shared",
        }
        .to_owned();
        typed
    }
}

impl TypedTerms {
    pub fn of(fields: &Fields) -> Self {
        Self {
            tally: fields.text("tally"),
            most: fields.text("most"),
            budget: fields.text("budget"),
            decider: fields.text("decider"),
            percent: fields.text("percent"),
            combination: fields.text("combination"),
            points: fields.text("points"),
            tie: fields.text("tie"),
            mode: fields.text("mode"),
            visibility: fields.text("visibility"),
            expected: fields.text("expected"),
        }
    }

    pub fn read(&self, t: Tr) -> Result<PollTerms, Faults> {
        let mut faults = Faults::new();
        let mut wrong = |field, key: &str| faults.push((field, t.s(key)));
        let number = |text: &str| text.trim().parse::<NonZeroU16>().ok();
        let tally = match &*self.tally {
            "approval" => Some(TallyRule::Approval),
            "single" => Some(TallyRule::Single),
            "borda" => Some(TallyRule::Ranked { method: RankedMethod::Borda }),
            "runoff" => Some(TallyRule::Ranked { method: RankedMethod::Runoff }),
            "schulze" => Some(TallyRule::Ranked { method: RankedMethod::Schulze }),
            "pick" => number(&self.most).map(|most| TallyRule::Pick { most }),
            "points" => number(&self.budget).map(|budget| TallyRule::Points { budget }),
            _ => None,
        };
        if tally.is_none() {
            let field = match &*self.tally {
                "pick" => "most",
                "points" => "budget",
                _ => "tally",
            };
            wrong(field, if field == "tally" { "terms-choose" } else { "terms-number" });
        }
        let decided_by = match &*self.decider {
            "jury" => Some(DecidedBy::Jury),
            "audience" => Some(DecidedBy::Audience),
            "both" => match (self.percent.trim().parse(), self.combination(), &*self.combination) {
                (Err(_), _, _) => {
                    wrong("percent", "terms-percent-range");
                    None
                }
                (Ok(_), None, "rank_points") => {
                    wrong("points", "terms-points-unread");
                    None
                }
                (Ok(_), None, _) => {
                    wrong("combination", "terms-choose");
                    None
                }
                (Ok(audience_percent), Some(by), _) => Some(DecidedBy::Combined { audience_percent, by }),
            },
            _ => {
                wrong("decider", "terms-choose");
                None
            }
        };
        let tie_rule = match &*self.tie {
            "audience" => Some(TieRule::Audience),
            "jury" => Some(TieRule::Jury),
            "shared" => Some(TieRule::Shared),
            _ => {
                wrong("tie", "terms-choose");
                None
            }
        };
        let mode = VoterMode::from_name(&self.mode);
        if mode.is_none() {
            wrong("mode", "terms-choose");
        }
        let visibility = ResultVisibility::from_name(&self.visibility);
        if visibility.is_none() {
            wrong("visibility", "terms-choose");
        }
        let expected = match self.expected.trim() {
            "" => Some(None),
            text => text.parse::<u32>().ok().filter(|n| *n > 0).map(|n| Some(u64::from(n))),
        };
        if expected.is_none() {
            wrong("expected", "terms-number");
        }
        match (tally, decided_by, tie_rule, mode, visibility, expected) {
            (Some(tally), Some(decided_by), Some(tie_rule), Some(mode), Some(visibility), Some(expected)) => {
                let rule = DeclaredRule { decided_by, tie_rule };
                match rule.check(tally) {
                    Ok(()) => Ok(PollTerms { tally, rule, mode, visibility, expected }),
                    Err(fault) => Err(vec![declared_fault(t, fault)]),
                }
            }
            _ => Err(faults),
        }
    }

    fn combination(&self) -> Option<Combination> {
        match &*self.combination {
            "shares" => Some(Combination::Shares),
            "rank_points" => {
                let parts = self.points.split(|c: char| c.is_whitespace() || c == ',' || c == ';');
                let points: Result<Vec<u32>, _> =
                    parts.filter(|part| !part.is_empty()).map(str::parse::<u32>).collect();
                points
                    .ok()
                    .filter(|points| points.len() <= POINTS_MAX && points.iter().all(|n| *n <= 1_000_000))
                    .map(Combination::RankPoints)
            }
            _ => None,
        }
    }
}

/// The field that a fault is about, and the fault in a sentence.
pub fn declared_fault(t: Tr, fault: DeclaredFault) -> (&'static str, String) {
    match fault {
        DeclaredFault::Percent(_) => ("percent", t.s("terms-percent-range")),
        DeclaredFault::NoPoints => ("points", t.s("terms-no-points")),
        DeclaredFault::PointsRise { place } => {
            ("points", t.a("terms-points-rise", [("place", place.into())]))
        }
        DeclaredFault::NoShares(_) => ("combination", t.s("terms-no-shares")),
        DeclaredFault::TieRuleTakesNoPart(_) => ("tie", t.s("terms-tie-no-part")),
    }
}

fn field(t: Tr, name: &'static str, value: &str, faults: &Faults) -> Field {
    Field {
        name: name.to_owned(),
        label: t.of("terms-", name),
        help: t.maybe_of("terms-help-", name),
        error: faults.iter().find(|(at, _)| *at == name).map(|(_, words)| words.clone()),
        value: value.to_owned(),
        autocomplete: Some("off"),
        class: "medium",
        ..Field::default()
    }
}

fn options(t: Tr, prefix: &str, values: &[&str], chosen: &str) -> Vec<Choice> {
    let choice = |value: &&str| Choice {
        value: (*value).to_owned(),
        label: t.of(prefix, value),
        checked: *value == chosen,
        ..Choice::default()
    };
    values.iter().map(choice).collect()
}

/// The fields, with what is wrong beside each.
pub fn fields(t: Tr, typed: &TypedTerms, faults: &Faults) -> impl IntoView + use<> {
    let number = |name, value: &str| Field {
        inputmode: Some("numeric"),
        class: "short",
        ..field(t, name, value, faults)
    };
    let modes = VoterMode::ALL
        .map(|mode| Choice {
            value: mode.as_str().to_owned(),
            label: t.of("terms-mode-", mode.as_str()),
            help: Some(t.of("vote-mode-", mode.as_str())),
            checked: mode.as_str() == typed.mode,
        })
        .to_vec();
    let visibilities: Vec<&str> = ResultVisibility::ALL.iter().map(|it| it.as_str()).collect();
    view! {
        <h3>{t.s("terms-ballot")}</h3>
        {ui::choices(field(t, "tally", "", faults), "radio", options(t, "terms-tally-", &TALLIES, &typed.tally))}
        {ui::field(number("most", &typed.most))}
        {ui::field(number("budget", &typed.budget))}
        <h3>{t.s("terms-who")}</h3>
        {ui::choices(field(t, "mode", "", faults), "radio", modes)}
        {ui::field(number("expected", &typed.expected))}
        <h3>{t.s("terms-award")}</h3>
        {ui::choices(field(t, "decider", "", faults), "radio", options(t, "terms-decider-", &DECIDERS, &typed.decider))}
        {ui::field(number("percent", &typed.percent))}
        {ui::choices(
            field(t, "combination", "", faults),
            "radio",
            options(t, "terms-combination-", &COMBINATIONS, &typed.combination),
        )}
        {ui::field(field(t, "points", &typed.points, faults))}
        {ui::choices(field(t, "tie", "", faults), "radio", options(t, "terms-tie-", &TIES, &typed.tie))}
        {ui::choices(
            field(t, "visibility", "", faults),
            "radio",
            options(t, "vote-figures-", &visibilities, &typed.visibility),
        )}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::language::Language;

    #[test]
    fn what_is_declared_comes_back_from_its_own_form() {
        let most = NonZeroU16::new(4).unwrap();
        let tallies = [
            TallyRule::Approval,
            TallyRule::Pick { most },
            TallyRule::Points { budget: most },
            TallyRule::Ranked { method: RankedMethod::Borda },
        ];
        for tally in tallies {
            let terms = PollTerms {
                tally,
                rule: DeclaredRule {
                    decided_by: DecidedBy::Combined { audience_percent: 30, by: Combination::Shares },
                    tie_rule: TieRule::Jury,
                },
                mode: VoterMode::Room,
                visibility: ResultVisibility::Never,
                expected: Some(120),
            };
            assert_eq!(TypedTerms::from(&terms).read(Tr::new(Language::En)), Ok(terms));
        }
    }

    #[test]
    fn what_cannot_be_declared_is_said_at_its_field() {
        let good = TypedTerms::from(&PollTerms::standard());
        let at = |change: &dyn Fn(&mut TypedTerms)| {
            let mut typed = good.clone();
            change(&mut typed);
            let faults = typed.read(Tr::new(Language::Da)).unwrap_err();
            faults.into_iter().map(|(field, _)| field).collect::<Vec<_>>()
        };
        assert_eq!(at(&|it| it.most = "0".to_owned()), ["most"]);
        assert_eq!(at(&|it| it.tally = "guess".to_owned()), ["tally"]);
        assert_eq!(at(&|it| it.percent = "100".to_owned()), ["percent"]);
        assert_eq!(at(&|it| it.percent = "-1".to_owned()), ["percent"]);
        assert_eq!(at(&|it| it.points = "3, 5".to_owned()), ["points"]);
        assert_eq!(at(&|it| it.points = "x".to_owned()), ["points"]);
        assert_eq!(at(&|it| it.expected = "99999999999".to_owned()), ["expected"]);
        let runoff_by_shares = |it: &mut TypedTerms| {
            it.tally = "runoff".to_owned();
            it.combination = "shares".to_owned();
        };
        assert_eq!(at(&runoff_by_shares), ["combination"]);
        let tie_of_nobody = |it: &mut TypedTerms| {
            it.decider = "audience".to_owned();
            it.tie = "audience".to_owned();
        };
        assert_eq!(at(&tie_of_nobody), ["tie"]);
        let nonsense = |it: &mut TypedTerms| {
            it.mode = "everyone".to_owned();
            it.visibility = String::new();
        };
        assert_eq!(at(&nonsense), ["mode", "visibility"]);
    }
}
