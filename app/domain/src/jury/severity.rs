//! How strict each juror is, and what a nomination's score is without it.
//!
//! The model: score = nomination + juror + rest. Nominations are fixed effects, jurors random ones with variance σ_b²,
//! and what is left over has variance σ_e² (a two-way mixed model; Henderson 1975; Searle, Casella and McCulloch 1992).
//! Per juror the estimate is Henderson's BLUP, per nomination the BLUE; together they solve the mixed model equations.
//! Nominations are absorbed, so that only a matrix as wide as the jury is solved:
//!
//! - S = ZᵀMZ: n_j on the diagonal, minus Σ 1/n_i over the nominations two jurors share (and each with itself);
//! - r_j = what a juror's scores are above the means of their nominations, added up;
//! - severities b = (S + λI)⁻¹ r with λ = σ_e²/σ_b²; they add up to nothing, so zero is this jury's average juror;
//! - adjusted_i = mean_i − the mean severity of the jurors who scored it.
//!
//! σ_b²/(σ_b² + σ_e²) is the share in whole thousandths that maximises the restricted likelihood times σ_b²/σ_e²
//! (Li and Lahiri 2010). The factor keeps the estimate from zero, where plain restricted likelihood often ends with few
//! jurors and then claims to know severities exactly. σ_e² is what is left when jurors are fixed effects too, over its
//! degrees of freedom (Henderson's method 3), so that Student's t is right for the intervals.
//!
//! Standard errors are about differences from this jury's average and about "had the whole jury scored it": with
//! K = (S + λI)⁻¹ − 1/(Jλ) in every cell, a severity has variance σ_e² K_jj, and an adjusted score
//! σ_e² (1/n_i + the mean of K over all pairs of its jurors).

use super::linear::{Cholesky, Square, Tridiagonal, dot};

/// Jurors a severity can be told from at least.
pub const JURORS_MIN: usize = 3;
/// The most jurors one category is adjusted for: the work grows with their number to the fourth power.
pub const JURORS_MAX: usize = 200;
/// Scorecards each juror needs at least.
pub const SCORECARDS_MIN: usize = 3;
/// Degrees of freedom that must be left over at least.
pub const DEGREES_MIN: usize = 4;

/// One score of the jury: nominations and jurors are counted from 0.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cell {
    pub nomination: usize,
    pub juror: usize,
    /// In levels, 1 to 5.
    pub score: f64,
}

/// Who scored what. Every nomination and every juror has at least one cell, each pair at most one.
#[derive(Clone, Debug, PartialEq)]
pub struct Design {
    pub nominations: usize,
    pub jurors: usize,
    pub cells: Vec<Cell>,
}

/// Why severities cannot be told apart from nominations, first reason first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeverityRefusal {
    /// Fewer than [`JURORS_MIN`].
    FewJurors { jurors: usize },
    /// More than [`JURORS_MAX`].
    ManyJurors { jurors: usize },
    /// So many jurors have fewer than [`SCORECARDS_MIN`] scorecards.
    FewScorecards { jurors: usize },
    /// Jurors fall into groups that share no nomination: strict jurors and weak nominations look the same.
    Apart { groups: usize },
    /// Fewer than [`DEGREES_MIN`] degrees of freedom: hardly anything was scored twice.
    LittleLeft { degrees: usize },
}

/// Severities and adjusted scores, in levels and not rounded.
#[derive(Clone, Debug)]
pub struct Fit {
    /// σ_b² in thousandths of σ_b² + σ_e², 1 to 999; 0 where all jurors agree on everything.
    pub share_thousandths: u32,
    /// Below zero is stricter than this jury on average.
    pub severities: Vec<f64>,
    pub adjusted: Vec<f64>,
    pub means: Vec<f64>,
    absorbed: Absorbed,
    /// (S + λI)⁻¹ as a factor, and λ. None where all jurors agree on everything.
    solved: Option<(Cholesky, f64)>,
    degrees: usize,
}

/// How far the estimates may be off.
#[derive(Clone, Debug)]
pub struct Uncertainty {
    /// σ_e, in levels.
    pub residual: f64,
    /// How much severities differ: the root of (Σb² + their variances) over J − 1, in levels.
    pub severity: f64,
    pub degrees: usize,
    /// Half the length of each 95 % interval, in levels.
    pub severities: Vec<f64>,
    pub adjusted: Vec<f64>,
    pub(super) kernel: Square,
}

#[derive(Clone, Debug)]
struct Absorbed {
    s: Square,
    r: Vec<f64>,
    /// Sum of squares around the nominations' means.
    squares: f64,
}

impl Design {
    /// Without one juror's scores; nominations nobody else scored fall away. With the numbers the nominations had.
    pub fn without(&self, juror: usize) -> (Design, Vec<usize>) {
        let mut cells: Vec<Cell> = self.cells.iter().copied().filter(|cell| cell.juror != juror).collect();
        let mut kept: Vec<usize> = cells.iter().map(|cell| cell.nomination).collect();
        kept.sort_unstable();
        kept.dedup();
        let mut now = vec![0; self.nominations];
        for (new, old) in kept.iter().enumerate() {
            now[*old] = new;
        }
        for cell in &mut cells {
            cell.nomination = now[cell.nomination];
            cell.juror -= usize::from(cell.juror > juror);
        }
        (Design { nominations: kept.len(), jurors: self.jurors.saturating_sub(1), cells }, kept)
    }

    /// Each nomination's cells.
    pub(super) fn by_nomination(&self) -> Vec<Vec<Cell>> {
        let mut rows = vec![Vec::new(); self.nominations];
        for cell in &self.cells {
            rows[cell.nomination].push(*cell);
        }
        rows
    }

    fn may_adjust(&self) -> Result<usize, SeverityRefusal> {
        let jurors = self.jurors;
        if jurors < JURORS_MIN {
            return Err(SeverityRefusal::FewJurors { jurors });
        }
        if jurors > JURORS_MAX {
            return Err(SeverityRefusal::ManyJurors { jurors });
        }
        let mut counts = vec![0; jurors];
        for cell in &self.cells {
            counts[cell.juror] += 1;
        }
        let few = counts.iter().filter(|&&count| count < SCORECARDS_MIN).count();
        if few > 0 {
            return Err(SeverityRefusal::FewScorecards { jurors: few });
        }
        let groups = self.groups();
        if groups > 1 {
            return Err(SeverityRefusal::Apart { groups });
        }
        let degrees = (self.cells.len() + 1).saturating_sub(self.nominations + jurors);
        if degrees < DEGREES_MIN { Err(SeverityRefusal::LittleLeft { degrees }) } else { Ok(degrees) }
    }

    /// Into how many parts jurors and nominations fall, joined by who scored what.
    fn groups(&self) -> usize {
        let mut leader: Vec<usize> = (0..self.nominations + self.jurors).collect();
        fn find(leader: &mut [usize], mut at: usize) -> usize {
            while leader[at] != at {
                leader[at] = leader[leader[at]];
                at = leader[at];
            }
            at
        }
        let mut groups = leader.len();
        for cell in &self.cells {
            let one = find(&mut leader, cell.nomination);
            let other = find(&mut leader, self.nominations + cell.juror);
            if one != other {
                leader[one] = other;
                groups -= 1;
            }
        }
        groups
    }

    fn absorb(&self, rows: &[Vec<Cell>], means: &[f64]) -> Absorbed {
        let mut absorbed = Absorbed { s: Square::zero(self.jurors), r: vec![0.0; self.jurors], squares: 0.0 };
        for (row, mean) in rows.iter().zip(means) {
            let part = 1.0 / row.len() as f64;
            for cell in row {
                let above = cell.score - mean;
                absorbed.r[cell.juror] += above;
                absorbed.squares += above * above;
                absorbed.s.add(cell.juror, cell.juror, 1.0);
                for other in row {
                    absorbed.s.add(cell.juror, other.juror, -part);
                }
            }
        }
        absorbed
    }
}

/// Severities and adjusted scores, or why there are none.
pub fn fit(design: &Design) -> Result<Fit, SeverityRefusal> {
    let degrees = design.may_adjust()?;
    let rows = design.by_nomination();
    let means: Vec<f64> = rows.iter().map(|row| mean(row.iter().map(|cell| cell.score))).collect();
    let absorbed = design.absorb(&rows, &means);
    let agreed = Fit {
        share_thousandths: 0,
        severities: vec![0.0; design.jurors],
        adjusted: means.clone(),
        means,
        absorbed,
        solved: None,
        degrees,
    };
    if agreed.absorbed.squares < 1e-9 {
        return Ok(agreed);
    }
    let share = likeliest_share(&agreed.absorbed, design.cells.len() - design.nominations);
    let lambda = f64::from(1000 - share) / f64::from(share);
    let Some(factor) = Cholesky::of(&agreed.absorbed.s.clone().plus(0.0, lambda)) else { return Ok(agreed) };
    let severities = factor.solve(&agreed.absorbed.r);
    let adjusted = rows
        .iter()
        .zip(&agreed.means)
        .map(|(row, mean_score)| mean_score - mean(row.iter().map(|cell| severities[cell.juror])))
        .collect();
    Ok(Fit { share_thousandths: share, severities, adjusted, solved: Some((factor, lambda)), ..agreed })
}

fn mean(values: impl ExactSizeIterator<Item = f64>) -> f64 {
    let n = values.len() as f64;
    values.sum::<f64>() / n
}

/// The share, 1 to 999 thousandths, at which (N − I) ln q(γ) + ln det(I + γS) − 2 ln γ is least, with γ = share / (1 −
/// share) and q(γ) = yᵀMy − γ rᵀ(I + γS)⁻¹r. Of equal ones the smallest.
fn likeliest_share(absorbed: &Absorbed, degrees: usize) -> u32 {
    let short = Tridiagonal::of(absorbed.s.clone(), &absorbed.r);
    let criterion = |share: u32| {
        let g = f64::from(share) / f64::from(1000 - share);
        let (log_determinant, square) = short.weigh(g);
        let q = (absorbed.squares - g * square).max(1e-12 * absorbed.squares);
        degrees as f64 * q.ln() + log_determinant - 2.0 * g.ln()
    };
    let (mut best, mut least) = (1, f64::INFINITY);
    for share in 1..1000 {
        let value = criterion(share);
        // what differs less is the same, whichever way it was computed
        if value < least - 1e-9 {
            (best, least) = (share, value);
        }
    }
    best
}

/// How far a fit may be off. It is told apart from [`fit`] because leaving out jurors asks for estimates only.
pub fn uncertainty(design: &Design, fit: &Fit) -> Uncertainty {
    let jurors = design.jurors;
    let none = || Uncertainty {
        residual: 0.0,
        severity: 0.0,
        degrees: fit.degrees,
        severities: vec![0.0; jurors],
        adjusted: vec![0.0; design.nominations],
        kernel: Square::zero(jurors),
    };
    let Some((factor, lambda)) = &fit.solved else { return none() };
    let average = 1.0 / jurors as f64;
    // the jury is connected, so one more cell everywhere makes S definite; r adds up to nothing and is not touched
    let Some(fixed) = Cholesky::of(&fit.absorbed.s.clone().plus(average, 0.0)) else { return none() };
    let explained = dot(&fit.absorbed.r, &fixed.solve(&fit.absorbed.r));
    let variance = (fit.absorbed.squares - explained).max(0.0) / fit.degrees as f64;
    let kernel = factor.inverse().plus(-average / lambda, 0.0);
    let t = t_975(fit.degrees);
    let half = |part: f64| t * (variance * part.max(0.0)).sqrt();
    let adjusted = design
        .by_nomination()
        .iter()
        .map(|row| {
            let n = row.len() as f64;
            let pairs = row.iter().flat_map(|one| row.iter().map(|other| kernel.at(one.juror, other.juror)));
            half(1.0 / n + pairs.sum::<f64>() / (n * n))
        })
        .collect();
    let own: Vec<f64> = (0..jurors).map(|juror| kernel.at(juror, juror).max(0.0)).collect();
    let spread = dot(&fit.severities, &fit.severities) + variance * own.iter().sum::<f64>();
    Uncertainty {
        residual: variance.sqrt(),
        severity: (spread / (jurors - 1) as f64).sqrt(),
        degrees: fit.degrees,
        severities: own.iter().map(|&part| half(part)).collect(),
        adjusted,
        kernel,
    }
}

/// The 97.5th percentile of Student's t (Abramowitz and Stegun 26.7.5), right to a hundredth from three degrees on.
fn t_975(degrees: usize) -> f64 {
    const Z: f64 = 1.959_963_984_540_054;
    const TERMS: [f64; 4] = [2.372_271_2, 2.822_498_6, 2.555_849_7, 1.589_534_1];
    let n = degrees as f64;
    Z + TERMS[0] / n + TERMS[1] / n.powi(2) + TERMS[2] / n.powi(3) + TERMS[3] / n.powi(4)
}

#[cfg(test)]
mod tests;
