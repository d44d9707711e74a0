//! How far jury and audience agreed: whether they would have chosen the same, and Kendall's tau-b between their two orders
//! (M. G. Kendall, "The treatment of ties in ranking problems", Biometrika 33, 1945), in whole numbers up to the last step.

use super::DeclaredResult;
use crate::{ids::NominationId, jury::score::with_decimal_sign, language::Language};
use std::collections::BTreeSet;

/// What can be said of two orders of the same nominations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Agreement {
    /// Nominations that both sides placed; two at least.
    pub compared: usize,
    /// Both would have given the award to the same, or shared it among the same.
    pub same_first: bool,
    /// Both have the same on their first three places, in whatever order. None where there are no more than three.
    pub same_top_three: Option<bool>,
    /// None where a side placed all of them level: then there is no order to compare with.
    pub tau: Option<TauB>,
}

/// Kendall's tau-b, from −1 (the reverse order) to 1 (the same order): `over` divided by the square root of `under`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TauB {
    /// Pairs in the same order minus pairs in opposite orders.
    over: i64,
    /// Pairs one side tells apart times pairs the other tells apart; above 0.
    under: i128,
}

impl Agreement {
    /// None unless both sides have placed two nominations.
    pub fn of(result: &DeclaredResult) -> Option<Self> {
        let placed: Vec<(NominationId, u32, u32)> = result
            .standings
            .iter()
            .filter_map(|line| Some((line.nomination, line.jury.place?, line.audience.place?)))
            .collect();
        if placed.len() < 2 {
            return None;
        }
        let within = |places: u32| {
            let jury = best(placed.iter().map(|(id, jury, _)| (*id, *jury)), places);
            jury == best(placed.iter().map(|(id, _, audience)| (*id, *audience)), places)
        };
        let pairs: Vec<(u32, u32)> = placed.iter().map(|(_, jury, audience)| (*jury, *audience)).collect();
        Some(Self {
            compared: placed.len(),
            same_first: within(1),
            same_top_three: (placed.len() > 3).then(|| within(3)),
            tau: TauB::of(&pairs),
        })
    }
}

/// Who stands within the first places among those compared. Places count everybody, so they are told anew.
fn best(placed: impl Iterator<Item = (NominationId, u32)> + Clone, places: u32) -> BTreeSet<NominationId> {
    let all: Vec<u32> = placed.clone().map(|(_, place)| place).collect();
    let ahead = |place: u32| all.iter().filter(|other| **other < place).count();
    placed.filter(|(_, place)| ahead(*place) < places as usize).map(|(id, _)| id).collect()
}

impl TauB {
    /// Of the places two sides gave the same things. None where either side tells none of them apart.
    pub fn of(places: &[(u32, u32)]) -> Option<Self> {
        let (mut over, mut left, mut right) = (0_i64, 0_i128, 0_i128);
        for (index, one) in places.iter().enumerate() {
            for other in &places[index + 1..] {
                let (a, b) = (one.0.cmp(&other.0) as i64, one.1.cmp(&other.1) as i64);
                over += a * b;
                left += i128::from(a != 0);
                right += i128::from(b != 0);
            }
        }
        let under = left * right;
        (under > 0).then_some(Self { over, under })
    }

    /// In hundredths, rounded to the nearest and halves away from 0; compared in whole numbers, so no rounding on the way.
    pub fn hundredths(self) -> i64 {
        // the largest n with (2n - 1)² × under ≤ (200 × over)²
        let square = 40_000 * i128::from(self.over) * i128::from(self.over);
        let n = (1..=100).rev().find(|n| (2 * n - 1) * (2 * n - 1) * self.under <= square).unwrap_or(0);
        i64::try_from(n).unwrap_or(0) * self.over.signum()
    }

    /// With two decimals: `0.67`, `−1.00`.
    pub fn text(self, language: Language) -> String {
        let n = self.hundredths();
        let sign = if n < 0 { "−" } else { "" };
        let n = n.abs();
        with_decimal_sign(&format!("{sign}{}.{:02}", n / 100, n % 100), language)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::awards::{
        DeclaredStanding, Settled,
        declared::{Side, Wholes},
    };
    use proptest::prelude::*;

    fn result(places: &[(Option<u32>, Option<u32>)]) -> DeclaredResult {
        let side = |place| Side { place, value: 0 };
        let standings = (1..)
            .zip(places)
            .map(|(id, (jury, audience))| DeclaredStanding {
                nomination: NominationId(id),
                jury: side(*jury),
                audience: side(*audience),
                total: 0,
                place: 1,
            })
            .collect();
        let wholes = Wholes { jury: 1, audience: 1 };
        DeclaredResult { standings, winners: Vec::new(), settled: Settled::Alone, wholes }
    }

    fn places(all: &[(u32, u32)]) -> Vec<(Option<u32>, Option<u32>)> {
        all.iter().map(|(jury, audience)| (Some(*jury), Some(*audience))).collect()
    }

    #[test]
    fn tau_is_one_for_the_same_order_and_minus_one_for_the_reverse() {
        let tau = |places: &[(u32, u32)]| TauB::of(places).map(TauB::hundredths);

        assert_eq!(tau(&[(1, 1), (2, 2), (3, 3)]), Some(100));
        assert_eq!(tau(&[(1, 3), (2, 2), (3, 1)]), Some(-100));
        // one pair of six the other way round: 4/6
        assert_eq!(tau(&[(1, 2), (2, 1), (3, 3), (4, 4)]), Some(67));
        // ties on one side: 2 over the root of 2 × 3
        assert_eq!(tau(&[(1, 1), (1, 2), (3, 3)]), Some(82));
        // exactly a half: 1 over the root of 1 × 4, and hundredths of it
        assert_eq!(TauB { over: 1, under: 4 }.hundredths(), 50);
        // 0.125 lies between: away from 0
        assert_eq!(TauB { over: 1, under: 64 }.hundredths(), 13);
        assert_eq!(TauB { over: -1, under: 64 }.hundredths(), -13);
        assert_eq!(tau(&[(1, 1), (1, 2)]), None, "the jury has no order");
        assert_eq!(tau(&[(1, 1)]), None);
        assert_eq!(tau(&[]), None);
    }

    #[test]
    fn it_is_written_as_the_reader_writes_numbers() {
        assert_eq!(TauB { over: -2, under: 9 }.text(Language::Da), "−0,67");
        assert_eq!(TauB { over: 3, under: 9 }.text(Language::En), "1.00");
        assert_eq!(TauB { over: 0, under: 9 }.text(Language::En), "0.00");
    }

    #[test]
    fn who_was_placed_by_one_side_alone_is_not_compared() {
        let agreed = Agreement::of(&result(&[
            (Some(1), None),
            (Some(2), Some(1)),
            (Some(3), Some(2)),
            (None, Some(3)),
        ]));

        let agreed = agreed.unwrap();
        assert_eq!(agreed.compared, 2);
        assert!(agreed.same_first, "of the two that both placed, both have the same first");
        assert_eq!(agreed.same_top_three, None);
        assert_eq!(agreed.tau.map(TauB::hundredths), Some(100));
        assert_eq!(Agreement::of(&result(&[(Some(1), Some(1))])), None);
    }

    #[test]
    fn the_first_three_are_compared_where_there_are_more() {
        let said = |all: &[(u32, u32)]| {
            let agreed = Agreement::of(&result(&places(all))).unwrap();
            (agreed.same_first, agreed.same_top_three)
        };

        assert_eq!(said(&[(1, 1), (2, 3), (3, 2), (4, 4)]), (true, Some(true)));
        assert_eq!(said(&[(1, 2), (2, 1), (3, 4), (4, 3)]), (false, Some(false)));
        // a shared first place is the same only where all who share it are
        assert_eq!(said(&[(1, 1), (1, 2), (3, 3)]), (false, None));
        assert_eq!(said(&[(1, 1), (1, 1), (3, 3)]), (true, None));
    }

    proptest! {
        #[test]
        fn tau_agrees_with_the_textbook_and_with_itself_the_other_way_round(
            places in prop::collection::vec((1..6_u32, 1..6_u32), 2..9),
        ) {
            let turned: Vec<_> = places.iter().map(|(a, b)| (*b, *a)).collect();
            prop_assert_eq!(TauB::of(&places), TauB::of(&turned));

            // n0, n1 and n2 counted by the sizes of the tied groups, as the formula has them
            let pairs = |n: usize| (n * n.saturating_sub(1) / 2) as f64;
            let tied = |side: fn(&(u32, u32)) -> u32| -> f64 {
                (1..6).map(|place| pairs(places.iter().filter(|it| side(it) == place).count())).sum()
            };
            let (whole, left, right) = (pairs(places.len()), tied(|it| it.0), tied(|it| it.1));
            match TauB::of(&places) {
                None => prop_assert!(whole == left || whole == right),
                Some(tau) => {
                    let root = ((whole - left) * (whole - right)).sqrt();
                    let exact = tau.over as f64 / root;
                    prop_assert!((tau.hundredths() as f64 - 100.0 * exact).abs() <= 0.5 + 1e-9);
                    prop_assert!(tau.hundredths().abs() <= 100);
                }
            }
        }
    }
}
