//! Which juror is given which nomination: so many jurors for each, nobody over a tie, and desks that are alike.
//!
//! The best plan is found exactly, as a flow of least cost. What it costs, in points:
//!
//! | For | Points |
//! |---|---|
//! | a nomination in a language the juror has not named | [`LANGUAGE`] |
//! | a nomination in a category the juror has not named | [`TOPIC`] |
//! | the next nomination on a desk where `n` lie already | [`LOAD`] × `n` |
//! | the next one from libraries of the same type and size, where `n` of them lie already | [`ALIKE`] × `n` |
//!
//! A juror who has named no language, or no category, costs nothing there: nothing is known. Because the last two grow with
//! every nomination, equal desks cost least, and one foreign language weighs as much as thirty nominations more or less.
//!
//! The same input gives the same plan. Where not everything can be met, as many places as possible are filled, every
//! nomination gets its first juror before any gets a second, and what is filled is filled at the least cost.

mod flow;
#[cfg(test)]
mod tests;

use crate::ids::{AccountId, CategoryId, NominationId};
use flow::{Flow, Grid};
use std::collections::{BTreeMap, BTreeSet};

pub const LANGUAGE: i32 = 300;
pub const TOPIC: i32 = 60;
pub const LOAD: i32 = 10;
pub const ALIKE: i32 = 4;

/// As many jurors as one nomination can be given.
pub const PER_NOMINATION_MAX: usize = 20;

/// Types and sizes of libraries told apart; more are counted together.
pub const KINDS_MAX: usize = 8;

/// A juror to give nominations to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JurorOffer {
    pub id: AccountId,
    /// The most nominations on this desk, those that lie there already included; `None`: no limit.
    pub capacity: Option<u32>,
    /// Tags of languages; none: not said.
    pub languages: BTreeSet<String>,
    /// None: not said.
    pub topics: BTreeSet<CategoryId>,
}

/// A nomination to be given to jurors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    pub id: NominationId,
    pub language: String,
    pub topic: CategoryId,
    /// The library's type and size in one word; only whether two are the same matters.
    pub library: String,
}

/// What is to be planned.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Task {
    pub jurors: Vec<JurorOffer>,
    pub nominations: Vec<Piece>,
    /// Jurors for each nomination, 1 to [`PER_NOMINATION_MAX`].
    pub per_nomination: usize,
    /// Pairs over which nothing is given: ties, and whoever has abstained.
    pub forbidden: BTreeSet<(AccountId, NominationId)>,
    /// What has been given already and stays. It counts towards desks and nominations.
    pub given: BTreeSet<(AccountId, NominationId)>,
    /// Nothing but this one is to be given; the others count towards desks.
    pub only: Option<NominationId>,
}

/// How something about a nomination suits a juror.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    Known,
    /// The juror has said nothing about it.
    Unsaid,
    Foreign,
}

/// One new pair, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pairing {
    pub juror: AccountId,
    pub nomination: NominationId,
    pub language: Fit,
    pub topic: Fit,
    /// How many would lie on this desk in the end.
    pub load: u32,
    /// Jurors who could have been given it as far as ties go.
    pub free: usize,
}

/// Why a nomination has too few jurors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shortage {
    /// So few jurors are free to take it.
    Ties { free: usize },
    /// Jurors are free, and their desks are full.
    DesksFull,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unmet {
    pub nomination: NominationId,
    pub missing: usize,
    pub why: Shortage,
}

/// What would be given to whom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// By nomination, then by juror.
    pub pairings: Vec<Pairing>,
    pub unmet: Vec<Unmet>,
    /// What lies on each desk in the end.
    pub loads: BTreeMap<AccountId, u32>,
    /// In points, as the table says, what was given before included.
    pub cost: i64,
}

/// The best plan there is for the task.
pub fn plan(task: &Task) -> Plan {
    let jurors: BTreeMap<AccountId, usize> =
        task.jurors.iter().enumerate().map(|(at, it)| (it.id, at)).collect();
    let kinds = kinds(&task.nominations);
    let mut grid = Grid::new(task.jurors.len(), kinds.iter().copied().max().map_or(1, |most| most + 1));
    for (at, juror) in task.jurors.iter().enumerate() {
        grid.capacity[at] = juror.capacity.unwrap_or(u32::MAX);
    }
    let mut wanted = Vec::with_capacity(task.nominations.len());
    for (piece, &kind) in task.nominations.iter().zip(&kinds) {
        let held: Vec<usize> = task
            .jurors
            .iter()
            .filter(|juror| task.given.contains(&(juror.id, piece.id)))
            .filter_map(|juror| jurors.get(&juror.id).copied())
            .collect();
        let costs: Vec<Option<i32>> = task
            .jurors
            .iter()
            .map(|juror| {
                let pair = (juror.id, piece.id);
                let open = !task.forbidden.contains(&pair) && !task.given.contains(&pair);
                open.then(|| suits(juror, piece))
            })
            .collect();
        for &juror in &held {
            grid.lay(juror, kind);
        }
        let asked = task.only.is_none_or(|only| only == piece.id);
        let each = if asked { task.per_nomination.min(PER_NOMINATION_MAX) } else { 0 };
        wanted.push(each.saturating_sub(held.len()));
        grid.add(kind, costs);
    }
    let mut flow = Flow::new(&grid);
    flow.fill(&wanted);
    told(task, &wanted, &flow)
}

/// The plan in words that can be read, from what flows.
fn told(task: &Task, wanted: &[usize], flow: &Flow<'_>) -> Plan {
    let loads: BTreeMap<AccountId, u32> =
        task.jurors.iter().enumerate().map(|(at, juror)| (juror.id, flow.load(at))).collect();
    let mut found = Plan { loads, ..Plan::default() };
    for ((at, piece), &wanted) in task.nominations.iter().enumerate().zip(wanted) {
        let free = task.jurors.iter().filter(|juror| !task.forbidden.contains(&(juror.id, piece.id))).count();
        let mut holders = flow.holders(at).to_vec();
        holders.sort_unstable();
        for juror in holders.iter().filter_map(|&holder| task.jurors.get(holder)) {
            found.pairings.push(Pairing {
                juror: juror.id,
                nomination: piece.id,
                language: fit(&juror.languages, &piece.language),
                topic: fit(&juror.topics, &piece.topic),
                load: found.loads.get(&juror.id).copied().unwrap_or_default(),
                free,
            });
        }
        let missing = wanted - holders.len();
        if missing > 0 {
            let why = if free < task.per_nomination { Shortage::Ties { free } } else { Shortage::DesksFull };
            found.unmet.push(Unmet { nomination: piece.id, missing, why });
        }
    }
    let given = found.pairings.iter().map(|it| (it.juror, it.nomination)).chain(task.given.iter().copied());
    found.cost = cost(task, &given.collect());
    found
}

/// What a set of pairs costs, in points.
pub fn cost(task: &Task, pairs: &BTreeSet<(AccountId, NominationId)>) -> i64 {
    let kinds = kinds(&task.nominations);
    let mut loads: BTreeMap<AccountId, i64> = BTreeMap::new();
    let mut alike: BTreeMap<(AccountId, usize), i64> = BTreeMap::new();
    let mut points = 0;
    for juror in &task.jurors {
        for (piece, &kind) in task.nominations.iter().zip(&kinds) {
            let pair = (juror.id, piece.id);
            if !pairs.contains(&pair) {
                continue;
            }
            if !task.given.contains(&pair) {
                points += i64::from(suits(juror, piece));
            }
            *loads.entry(juror.id).or_default() += 1;
            *alike.entry((juror.id, kind)).or_default() += 1;
        }
    }
    let stairs = |n: &i64| n * (n - 1) / 2;
    points
        + i64::from(LOAD) * loads.values().map(stairs).sum::<i64>()
        + i64::from(ALIKE) * alike.values().map(stairs).sum::<i64>()
}

/// Points for language and topic.
fn suits(juror: &JurorOffer, piece: &Piece) -> i32 {
    let points = |fit, points| if fit == Fit::Foreign { points } else { 0 };
    points(fit(&juror.languages, &piece.language), LANGUAGE) + points(fit(&juror.topics, &piece.topic), TOPIC)
}

fn fit<T: Ord>(named: &BTreeSet<T>, wanted: &T) -> Fit {
    if named.is_empty() {
        Fit::Unsaid
    } else if named.contains(wanted) {
        Fit::Known
    } else {
        Fit::Foreign
    }
}

/// The kind of library of each nomination, numbered from the most frequent; what is rare shares the last number.
fn kinds(nominations: &[Piece]) -> Vec<usize> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for piece in nominations {
        *counts.entry(&piece.library).or_default() += 1;
    }
    let mut order: Vec<(&str, usize)> = counts.into_iter().collect();
    order.sort_by_key(|&(library, count)| (std::cmp::Reverse(count), library));
    let number: BTreeMap<&str, usize> =
        order.into_iter().enumerate().map(|(at, (library, _))| (library, at.min(KINDS_MAX - 1))).collect();
    nominations.iter().map(|piece| number.get(&*piece.library).copied().unwrap_or_default()).collect()
}
