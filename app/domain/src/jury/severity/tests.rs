use super::*;
use crate::jury::bootstrap::SplitMix64;
use proptest::prelude::*;

/// A standard normal figure (Box and Muller).
fn normal(dice: &mut SplitMix64) -> f64 {
    let mut unit = || (dice.draw() >> 11) as f64 / (1_u64 << 53) as f64;
    let (radius, turn) = ((-2.0 * (1.0 - unit()).ln()).sqrt(), unit());
    radius * (std::f64::consts::TAU * turn).cos()
}

struct Panel {
    design: Design,
    /// Around their own mean.
    severities: Vec<f64>,
    qualities: Vec<f64>,
}

/// Each nomination is scored by `each` jurors drawn by lot; severities and rests are normal.
fn panel(
    dice: &mut SplitMix64,
    jurors: usize,
    nominations: usize,
    each: usize,
    spread: f64,
    rest: f64,
) -> Panel {
    let severities: Vec<f64> = (0..jurors).map(|_| spread * normal(dice)).collect();
    let middle = mean(severities.iter().copied());
    let qualities: Vec<f64> = (0..nominations).map(|_| 3.3 + 0.6 * normal(dice)).collect();
    let mut cells = Vec::new();
    for (nomination, quality) in qualities.iter().enumerate() {
        let mut by_lot: Vec<usize> = (0..jurors).collect();
        for at in 0..each {
            by_lot.swap(at, at + dice.below(jurors - at));
            let juror = by_lot[at];
            let score = quality + severities[juror] + rest * normal(dice);
            cells.push(Cell { nomination, juror, score });
        }
    }
    Panel {
        design: Design { nominations, jurors, cells },
        severities: severities.iter().map(|severity| severity - middle).collect(),
        qualities: qualities.iter().map(|quality| quality + middle).collect(),
    }
}

/// Of a thousand panels, how many of a hundred known severities, and true scores, lie inside their intervals.
fn covered(seed: u64, shape: (usize, usize, usize), spread: f64, rest: f64) -> (f64, f64) {
    let mut dice = SplitMix64::new(seed);
    let (mut runs, mut jurors, mut nominations) = (0, [0, 0], [0, 0]);
    while runs < 1000 {
        let panel = panel(&mut dice, shape.0, shape.1, shape.2, spread, rest);
        let Ok(fit) = fit(&panel.design) else { continue };
        runs += 1;
        let sure = uncertainty(&panel.design, &fit);
        let table = [
            (&mut jurors, &fit.severities, &sure.severities, &panel.severities),
            (&mut nominations, &fit.adjusted, &sure.adjusted, &panel.qualities),
        ];
        for (count, found, half, truth) in table {
            for ((found, half), truth) in found.iter().zip(half).zip(truth) {
                count[0] += usize::from((found - truth).abs() <= *half);
                count[1] += 1;
            }
        }
    }
    (jurors[0] as f64 / jurors[1] as f64, nominations[0] as f64 / nominations[1] as f64)
}

#[test]
fn known_severities_and_true_scores_lie_in_their_intervals() {
    // jurors, nominations, jurors a nomination; how much severities and rests spread
    let table = [
        ((3, 3, 3), 0.4, 0.5),
        ((5, 10, 3), 0.3, 0.6),
        ((7, 10, 5), 0.33, 0.5),
        ((7, 10, 5), 0.0, 0.6),
        ((8, 30, 3), 0.4, 0.5),
        ((12, 40, 3), 0.8, 0.3),
        ((5, 60, 2), 0.2, 0.5),
    ];
    for (seed, (shape, spread, rest)) in (1..).zip(table) {
        let (severities, scores) = covered(seed, shape, spread, rest);

        assert!(severities >= 0.93, "{shape:?} {spread} {rest}: severities {severities}");
        assert!(scores >= 0.93, "{shape:?} {spread} {rest}: scores {scores}");
    }
}

#[test]
fn adjusting_brings_scores_nearer_to_the_truth_where_jurors_differ() {
    let mut dice = SplitMix64::new(7);
    let (mut raw, mut adjusted) = (0.0, 0.0);
    for _ in 0..200 {
        let Panel { design, qualities, .. } = panel(&mut dice, 8, 30, 3, 0.5, 0.5);
        let Ok(fit) = fit(&design) else { continue };
        for ((truth, mean), found) in qualities.iter().zip(&fit.means).zip(&fit.adjusted) {
            raw += (mean - truth).powi(2);
            adjusted += (found - truth).powi(2);
        }
    }
    assert!(adjusted < 0.75 * raw, "{adjusted} {raw}");
}

#[test]
fn a_strict_juror_is_told_from_weak_nominations() {
    // juror 2 is a whole level stricter; the last two nominations met them, the first two did not
    let truth = [3.0, 4.0, 3.0, 4.0, 3.5, 3.5];
    let seen = [[0, 1], [0, 1], [0, 2], [1, 2], [0, 2], [1, 2]];
    let cells = truth.iter().zip(seen).enumerate().flat_map(|(nomination, (score, jurors))| {
        jurors.map(|juror| Cell { nomination, juror, score: score - if juror == 2 { 1.0 } else { 0.0 } })
    });
    let design = Design { nominations: 6, jurors: 3, cells: cells.collect() };

    let fit = fit(&design).unwrap();

    assert!(fit.severities[2] < -0.6 && fit.severities[0] > 0.3, "{:?}", fit.severities);
    assert!((fit.adjusted[0] - fit.adjusted[2]).abs() < 0.01, "{:?}", fit.adjusted);
    assert!((fit.means[0] - fit.means[2] - 0.5).abs() < 1e-9);
}

#[test]
fn severities_are_refused_with_the_reason() {
    let complete = |jurors: usize, nominations: usize| {
        let cell = |at: usize| Cell { nomination: at / jurors, juror: at % jurors, score: (at % 5) as f64 };
        Design { nominations, jurors, cells: (0..jurors * nominations).map(cell).collect() }
    };
    let apart = || {
        let mut both = complete(3, 4);
        let more = complete(3, 4).cells.into_iter();
        both.cells.extend(more.map(|c| Cell { nomination: c.nomination + 4, juror: c.juror + 3, ..c }));
        Design { nominations: 8, jurors: 6, ..both }
    };
    // a chain: each nomination is shared by two, nothing is left over but what closes it
    let chain = || {
        let shared = [[0, 1], [1, 2], [2, 0], [0, 1], [1, 2]];
        let cells = shared.iter().enumerate().flat_map(|(nomination, jurors)| {
            jurors.map(|juror| Cell { nomination, juror, score: 3.0 + (nomination * juror) as f64 })
        });
        Design { nominations: 5, jurors: 3, cells: cells.collect() }
    };
    let table = [
        (complete(2, 5), Err(SeverityRefusal::FewJurors { jurors: 2 })),
        (complete(201, 3), Err(SeverityRefusal::ManyJurors { jurors: 201 })),
        (complete(4, 2), Err(SeverityRefusal::FewScorecards { jurors: 4 })),
        (apart(), Err(SeverityRefusal::Apart { groups: 2 })),
        (chain(), Err(SeverityRefusal::LittleLeft { degrees: 3 })),
        (complete(3, 3), Ok(())),
    ];
    for (design, expected) in table {
        assert_eq!(fit(&design).map(|_| ()), expected);
    }
}

#[test]
fn jurors_who_agree_on_everything_have_no_severity_and_no_doubt() {
    let cell = |at: usize| Cell { nomination: at / 3, juror: at % 3, score: (at / 3) as f64 };
    let design = Design { nominations: 4, jurors: 3, cells: (0..12).map(cell).collect() };

    let fit = fit(&design).unwrap();
    let sure = uncertainty(&design, &fit);

    assert_eq!(fit.severities, [0.0; 3]);
    assert_eq!((fit.share_thousandths, sure.residual), (0, 0.0));
    assert_eq!(fit.adjusted, [0.0, 1.0, 2.0, 3.0]);
}

#[test]
fn students_t_is_right_to_a_hundredth() {
    let table = [(4, 2.776), (5, 2.571), (8, 2.306), (15, 2.131), (60, 2.000), (100_000, 1.960)];
    for (degrees, expected) in table {
        assert!((t_975(degrees) - expected).abs() < 0.006, "{degrees}: {}", t_975(degrees));
    }
}

fn close(one: &[f64], other: &[f64]) -> bool {
    one.len() == other.len() && one.iter().zip(other).all(|(a, b)| (a - b).abs() < 1e-6)
}

/// Where each number goes when `0..n` is shuffled.
fn shuffled(dice: &mut SplitMix64, n: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..n).collect();
    for at in (1..n).rev() {
        order.swap(at, dice.below(at + 1));
    }
    order
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn numbering_jurors_and_nominations_otherwise_changes_nothing(seed in any::<u64>()) {
        let mut dice = SplitMix64::new(seed);
        let design = panel(&mut dice, 6, 14, 3, 0.5, 0.4).design;
        let (jurors, nominations) = (shuffled(&mut dice, 6), shuffled(&mut dice, 14));
        let mut other = design.clone();
        other.cells.reverse();
        for cell in &mut other.cells {
            (cell.juror, cell.nomination) = (jurors[cell.juror], nominations[cell.nomination]);
        }

        match (fit(&design), fit(&other)) {
            (Ok(one), Ok(two)) => {
                let back = |values: &[f64], names: &[usize]| names.iter().map(|&name| values[name]).collect::<Vec<_>>();
                let (sure, same) = (uncertainty(&design, &one), uncertainty(&other, &two));
                prop_assert_eq!(one.share_thousandths, two.share_thousandths);
                prop_assert!(close(&one.severities, &back(&two.severities, &jurors)));
                prop_assert!(close(&one.adjusted, &back(&two.adjusted, &nominations)));
                prop_assert!(close(&sure.severities, &back(&same.severities, &jurors)));
                prop_assert!(close(&sure.adjusted, &back(&same.adjusted, &nominations)));
            }
            (one, two) => prop_assert_eq!(one.map(|_| ()), two.map(|_| ())),
        }
    }

    #[test]
    fn where_everybody_scored_everything_the_adjusted_score_is_the_mean(seed in any::<u64>(), spread in 0.0..1.0) {
        let mut dice = SplitMix64::new(seed);
        let design = panel(&mut dice, 5, 8, 5, spread, 0.4).design;

        let fit = fit(&design).unwrap();

        prop_assert!(close(&fit.adjusted, &fit.means));
        prop_assert!(fit.severities.iter().sum::<f64>().abs() < 1e-9);
    }

    #[test]
    fn a_juror_who_gives_half_a_level_more_everywhere_moves_no_nomination_against_another(seed in any::<u64>()) {
        let mut dice = SplitMix64::new(seed);
        // enough scores each that severities are hardly shrunk
        let mut design = panel(&mut dice, 4, 60, 3, 0.5, 0.05).design;
        let Ok(before) = fit(&design) else { return Ok(()) };
        for cell in design.cells.iter_mut().filter(|cell| cell.juror == 0) {
            cell.score += 0.5;
        }

        let after = fit(&design).unwrap();

        let moved: Vec<f64> = after.adjusted.iter().zip(&before.adjusted).map(|(now, then)| now - then).collect();
        for shift in &moved {
            prop_assert!((shift - 0.125).abs() < 0.02, "{moved:?}");
        }
    }
}
