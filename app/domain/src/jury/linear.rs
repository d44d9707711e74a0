//! The little linear algebra the severity model needs, on matrices as wide as the jury.
//!
//! Two textbook reductions, a Cholesky factor and a Householder tridiagonal form (Golub and Van Loan, "Matrix
//! Computations", 4.2 and 8.3.1). They are written out here, because a crate for them would be a thousand times as long
//! as these lines, and because an auditor should be able to read all that stands between marks and figures.

/// A symmetric matrix, row after row.
#[derive(Clone, Debug)]
pub(super) struct Square {
    n: usize,
    cells: Vec<f64>,
}

impl Square {
    pub fn zero(n: usize) -> Self {
        Self { n, cells: vec![0.0; n * n] }
    }

    pub fn row(&self, row: usize) -> &[f64] {
        &self.cells[row * self.n..(row + 1) * self.n]
    }

    pub fn at(&self, row: usize, column: usize) -> f64 {
        self.cells[row * self.n + column]
    }

    pub fn add(&mut self, row: usize, column: usize, what: f64) {
        self.cells[row * self.n + column] += what;
    }

    fn set(&mut self, row: usize, column: usize, what: f64) {
        self.cells[row * self.n + column] = what;
    }

    /// With something added to every cell, and more on the diagonal.
    pub fn plus(mut self, everywhere: f64, diagonal: f64) -> Self {
        for cell in &mut self.cells {
            *cell += everywhere;
        }
        for at in 0..self.n {
            self.add(at, at, diagonal);
        }
        self
    }

    /// The product with a column.
    pub fn times(&self, column: &[f64]) -> Vec<f64> {
        (0..self.n).map(|row| dot(self.row(row), column)).collect()
    }
}

pub(super) fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// The lower triangle L of A = LLᵀ.
#[derive(Clone, Debug)]
pub(super) struct Cholesky(Square);

impl Cholesky {
    /// None unless the matrix is positive definite.
    pub fn of(matrix: &Square) -> Option<Self> {
        let n = matrix.n;
        let mut lower = Square::zero(n);
        for row in 0..n {
            for column in 0..=row {
                let rest =
                    matrix.at(row, column) - dot(&lower.row(row)[..column], &lower.row(column)[..column]);
                if row == column {
                    if rest.is_nan() || rest <= 0.0 {
                        return None;
                    }
                    lower.set(row, row, rest.sqrt());
                } else {
                    lower.set(row, column, rest / lower.at(column, column));
                }
            }
        }
        Some(Self(lower))
    }

    /// The x of Ax = b.
    pub fn solve(&self, b: &[f64]) -> Vec<f64> {
        let lower = &self.0;
        let mut x = b.to_vec();
        for row in 0..lower.n {
            x[row] = (x[row] - dot(&lower.row(row)[..row], &x[..row])) / lower.at(row, row);
        }
        for row in (0..lower.n).rev() {
            let done: f64 = (row + 1..lower.n).map(|below| lower.at(below, row) * x[below]).sum();
            x[row] = (x[row] - done) / lower.at(row, row);
        }
        x
    }

    pub fn inverse(&self) -> Square {
        let n = self.0.n;
        let mut inverse = Square::zero(n);
        for column in 0..n {
            let mut unit = vec![0.0; n];
            unit[column] = 1.0;
            for (row, value) in self.solve(&unit).into_iter().enumerate() {
                inverse.set(row, column, value);
            }
        }
        inverse
    }
}

/// A symmetric matrix turned into one with three diagonals, T = QᵀAQ, and a column turned along with it, Qᵀb.
pub(super) struct Tridiagonal {
    diagonal: Vec<f64>,
    beside: Vec<f64>,
    turned: Vec<f64>,
}

impl Tridiagonal {
    pub fn of(mut a: Square, column: &[f64]) -> Self {
        let n = a.n;
        let mut turned = column.to_vec();
        let mut beside = Vec::with_capacity(n);
        for k in 0..n.saturating_sub(1) {
            let mut v: Vec<f64> = (k + 1..n).map(|row| a.at(row, k)).collect();
            if dot(&v[1..], &v[1..]) == 0.0 {
                beside.push(v[0]);
                continue;
            }
            let alpha = -dot(&v, &v).sqrt().copysign(v[0]);
            beside.push(alpha);
            v[0] -= alpha;
            let length = dot(&v, &v);
            let p: Vec<f64> = (k + 1..n).map(|row| 2.0 * dot(&a.row(row)[k + 1..], &v) / length).collect();
            let half = dot(&v, &p) / length;
            let w: Vec<f64> = p.iter().zip(&v).map(|(p, v)| p - half * v).collect();
            for row in 0..v.len() {
                for column in 0..v.len() {
                    a.add(k + 1 + row, k + 1 + column, -(v[row] * w[column] + w[row] * v[column]));
                }
            }
            let turn = 2.0 * dot(&v, &turned[k + 1..]) / length;
            for (at, v) in v.iter().enumerate() {
                turned[k + 1 + at] -= turn * v;
            }
        }
        Self { diagonal: (0..n).map(|at| a.at(at, at)).collect(), beside, turned }
    }

    /// ln det(I + gA) and bᵀ(I + gA)⁻¹b, for A without negative eigenvalues and g ≥ 0.
    pub fn weigh(&self, g: f64) -> (f64, f64) {
        let (mut log_determinant, mut square) = (0.0, 0.0);
        let (mut pivot, mut z) = (1.0, 0.0);
        for (at, (diagonal, turned)) in self.diagonal.iter().zip(&self.turned).enumerate() {
            let beside = if at == 0 { 0.0 } else { g * self.beside[at - 1] };
            let step = beside / pivot;
            pivot = 1.0 + g * diagonal - beside * step;
            z = turned - step * z;
            log_determinant += pivot.ln();
            square += z * z / pivot;
        }
        (log_determinant, square)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// BᵀB of a lopsided B: symmetric, and without negative eigenvalues.
    fn matrix(n: usize) -> Square {
        let b = |row: usize, column: usize| ((row * 7 + column * 3) % 11) as f64 - 4.0;
        let mut matrix = Square::zero(n);
        for row in 0..n {
            for column in 0..n {
                matrix.add(row, column, (0..n).map(|k| b(k, row) * b(k, column)).sum());
            }
        }
        matrix
    }

    #[test]
    fn a_matrix_times_its_inverse_is_one() {
        for n in [1, 2, 5, 12] {
            let matrix = matrix(n).plus(0.0, 1.0);

            let inverse = Cholesky::of(&matrix).unwrap().inverse();

            for row in 0..n {
                for (column, value) in matrix.times(inverse.row(row)).into_iter().enumerate() {
                    let expected = if row == column { 1.0 } else { 0.0 };
                    assert!((value - expected).abs() < 1e-9, "{row} {column}: {value}");
                }
            }
        }
    }

    #[test]
    fn what_is_not_positive_definite_has_no_factor() {
        assert!(Cholesky::of(&Square::zero(3)).is_none());
        assert!(Cholesky::of(&Square::zero(2).plus(f64::NAN, 1.0)).is_none());
        assert!(Cholesky::of(&Square::zero(2).plus(1.0, -0.5)).is_none());
    }

    #[test]
    fn three_diagonals_weigh_as_much_as_the_whole() {
        for n in [1, 2, 3, 9] {
            let b: Vec<f64> = (0..n).map(|at| (at as f64 * 1.7).sin()).collect();
            let short = Tridiagonal::of(matrix(n), &b);
            for g in [0.0, 0.1, 3.0] {
                let mut whole = Square::zero(n).plus(0.0, 1.0);
                for row in 0..n {
                    for column in 0..n {
                        whole.add(row, column, g * matrix(n).at(row, column));
                    }
                }
                let factor = Cholesky::of(&whole).unwrap();
                let log_determinant: f64 = (0..n).map(|at| 2.0 * factor.0.at(at, at).ln()).sum();

                let (log, square) = short.weigh(g);

                assert!((log - log_determinant).abs() < 1e-8, "{n} {g}");
                assert!((square - dot(&b, &factor.solve(&b))).abs() < 1e-8, "{n} {g}");
            }
        }
    }
}
