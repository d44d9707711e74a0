//! The 400 × 500 sheet a motif draws on: a ground, three inks, and shapes of whole numbers.

use super::chance::{Chance, fnv1a};
use std::fmt::Arguments;

pub(super) type Ink = &'static str;

/// A ground and three inks; flat, no gradients.
const JACKETS: [(Ink, [Ink; 3]); 8] = [
    ("#2E2A72", ["#FFB52E", "#F6BFC3", "#BFDDEE"]), // bilberry
    ("#C4213F", ["#F8C9C8", "#231D52", "#FBF3DF"]), // lingonberry
    ("#FFB52E", ["#C4213F", "#231D52", "#FFF3D6"]), // cloudberry
    ("#BFDDEE", ["#2E2A72", "#C4213F", "#FFFFFF"]), // sky
    ("#F6BFC3", ["#2E2A72", "#C4213F", "#FFE3A8"]), // wild rose
    ("#1F6B4C", ["#FFB52E", "#CFE6D4", "#F6BFC3"]), // birch leaf
    ("#ECEADF", ["#2E2A72", "#E0523A", "#1F6B4C"]), // birch bark
    ("#1A1736", ["#B9B2F2", "#FFB52E", "#E0523A"]), // night
];

/// Which of the eight jackets a seed wears.
pub(super) fn jacket_of(seed: u32) -> usize {
    (seed >> 24 & 7) as usize
}

/// The flat side of a half disc. It bulges the other way.
#[derive(Clone, Copy)]
pub(super) enum Side {
    Up,
    Down,
}

/// A corner of a square.
#[derive(Clone, Copy)]
pub(super) enum Corner {
    NorthWest,
    NorthEast,
    SouthEast,
    SouthWest,
}

impl Corner {
    /// Clockwise from the top left, the order chance counts in.
    pub(super) const ALL: [Corner; 4] = [Self::NorthWest, Self::NorthEast, Self::SouthEast, Self::SouthWest];
}

pub(super) struct Sheet {
    chance: Chance,
    pub(super) ground: Ink,
    pub(super) inks: [Ink; 3],
    svg: String,
}

impl Sheet {
    pub(super) fn for_slug(slug: &str) -> Self {
        let seed = fnv1a(slug);
        let (ground, inks) = JACKETS[jacket_of(seed)];
        let mut sheet = Self { chance: Chance::new(seed), ground, inks, svg: String::with_capacity(2048) };
        sheet.svg.push_str(
            r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 500" preserveAspectRatio="xMidYMid slice">"#,
        );
        sheet.rect(0, 0, 400, 500, ground);
        sheet
    }

    pub(super) fn finish(mut self) -> String {
        self.svg.push_str("</svg>\n");
        self.svg
    }

    /// The next number by chance, 0 to n − 1.
    pub(super) fn pick(&mut self, n: u16) -> i32 {
        self.chance.pick(u32::from(n)).cast_signed()
    }

    /// One of a few things by chance.
    pub(super) fn choose<T: Copy, const N: usize>(&mut self, things: [T; N]) -> T {
        things[self.chance.pick(N as u32) as usize]
    }

    /// One of the two inks that are not `ink`, by chance.
    pub(super) fn choose_other(&mut self, ink: Ink) -> Ink {
        let [a, b, c] = self.inks;
        self.choose(match ink {
            ink if ink == a => [b, c],
            ink if ink == b => [a, c],
            _ => [a, b],
        })
    }

    pub(super) fn rect(&mut self, x: i32, y: i32, width: i32, height: i32, ink: Ink) {
        self.path(ink, format_args!("M{x} {y}h{width}v{height}h{}", -width));
    }

    pub(super) fn disc(&mut self, x: i32, y: i32, radius: i32, ink: Ink) {
        self.draw(format_args!(r#"<circle cx="{x}" cy="{y}" r="{radius}" fill="{ink}"/>"#));
    }

    pub(super) fn ring(&mut self, x: i32, y: i32, radius: i32, width: i32, ink: Ink) {
        self.draw(format_args!(
            r#"<circle cx="{x}" cy="{y}" r="{radius}" fill="none" stroke="{ink}" stroke-width="{width}"/>"#
        ));
    }

    /// A closed shape from path data after the first move.
    pub(super) fn shape(&mut self, points: Arguments<'_>, ink: Ink) {
        self.path(ink, format_args!("M{points}"));
    }

    /// Half a disc around the middle of its flat side.
    pub(super) fn half(&mut self, x: i32, y: i32, radius: i32, flat: Side, ink: Ink) {
        let (start, end) = match flat {
            Side::Up => (x - radius, 2 * radius),
            Side::Down => (x + radius, -2 * radius),
        };
        self.path(ink, format_args!("M{start} {y}a{radius} {radius} 0 0 0 {end} 0"));
    }

    /// A quarter disc that fills a square, its middle in one corner.
    pub(super) fn quarter(&mut self, x: i32, y: i32, size: i32, corner: Corner, ink: Ink) {
        let (right, below, back) = (x + size, y + size, -size);
        match corner {
            Corner::NorthWest => {
                self.path(ink, format_args!("M{x} {y}h{size}a{size} {size} 0 0 1 {back} {size}"));
            }
            Corner::NorthEast => {
                self.path(ink, format_args!("M{right} {y}v{size}a{size} {size} 0 0 1 {back} {back}"));
            }
            Corner::SouthEast => {
                self.path(ink, format_args!("M{right} {below}h{back}a{size} {size} 0 0 1 {size} {back}"));
            }
            Corner::SouthWest => {
                self.path(ink, format_args!("M{x} {below}v{back}a{size} {size} 0 0 1 {size} {size}"));
            }
        }
    }

    /// A speech leaf: a disc with one square corner. `size` is even.
    pub(super) fn leaf(&mut self, x: i32, y: i32, size: i32, corner: Corner, ink: Ink) {
        let radius = size / 2;
        let (right, down) = match corner {
            Corner::NorthWest => (0, 0),
            Corner::NorthEast => (radius, 0),
            Corner::SouthEast => (radius, radius),
            Corner::SouthWest => (0, radius),
        };
        self.disc(x + radius, y + radius, radius, ink);
        self.rect(x + right, y + down, radius, radius, ink);
    }

    /// A bend of the road in the middle of the sheet, 124 down from `y`, to the left (0) or the right (1).
    pub(super) fn bend(&mut self, y: i32, sweep: i32, ink: Ink) {
        self.draw(format_args!(
            r#"<path fill="none" stroke="{ink}" stroke-width="54" d="M200 {y}a122 62 0 0 {sweep} 0 124"/>"#
        ));
    }

    fn path(&mut self, ink: Ink, data: Arguments<'_>) {
        self.draw(format_args!(r#"<path fill="{ink}" d="{data}z"/>"#));
    }

    fn draw(&mut self, element: Arguments<'_>) {
        self.svg.push_str(&element.to_string());
    }
}
