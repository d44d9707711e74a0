//! Where a picture looks written on: names in a screenshot, a sign on a wall, a logo with its letters.
//!
//! Writing is many upright strokes of much contrast, close together on a line. That is found without knowing any letters,
//! in every script, and it is no more than a proposal: somebody looks at each part before it is covered, and faces or
//! logos without letters are not found at all.

use super::retouch::{COVERED_MAX, Part, Pixels};
use std::{cmp::Reverse, ops::Range};

/// How much lighter or darker the next pixel but one must be to count as the edge of a stroke.
const CONTRAST: u8 = 56;
/// Strokes of one line are at most this many pixels apart: room for the space between two words.
const APART: usize = 14;
/// A line of writing is so many pixels high; lower is a rule or a hairline, higher is a thing and no letters.
const HIGH: Range<usize> = 6..90;
/// Of the pixels of a line so many in a hundred are edges: fewer is a bare surface, more is noise or texture.
const EDGES: Range<usize> = 12..62;
/// More lines than this are not looked at: the largest say where the writing is.
const LINES_MAX: usize = 500;
/// So many strokes a line has at least.
const STROKES: usize = 6;

/// How light each pixel is, row by row. Lines are looked for at the picture's own size; a width of about a thousand pixels
/// serves best.
#[derive(Clone, Copy, Debug)]
pub struct Lightness<'a> {
    light: &'a [u8],
    width: usize,
}

/// A run of edges in one row, or the box around several.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Run {
    across: Range<usize>,
    down: Range<usize>,
    edges: usize,
}

impl<'a> Lightness<'a> {
    /// None where the pixels do not make whole rows.
    pub fn new(light: &'a [u8], width: usize) -> Option<Self> {
        (width > 2 && !light.is_empty() && light.len().is_multiple_of(width)).then_some(Self { light, width })
    }

    fn height(self) -> usize {
        self.light.len() / self.width
    }

    fn is_edge(self, x: usize, y: usize) -> bool {
        let row = y * self.width;
        x > 0 && x + 1 < self.width && self.light[row + x - 1].abs_diff(self.light[row + x + 1]) >= CONTRAST
    }

    /// The edges of one row that are close to each other.
    fn runs(self, y: usize) -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::new();
        for x in (0..self.width).filter(|x| self.is_edge(*x, y)) {
            match runs.last_mut() {
                Some(run) if x - run.across.end < APART => {
                    run.across.end = x + 1;
                    run.edges += 1;
                }
                _ => runs.push(Run { across: x..x + 1, down: y..y + 1, edges: 1 }),
            }
        }
        runs
    }

    /// How often the middle row of a box goes from bare to edge.
    fn strokes(self, run: &Run) -> usize {
        let most = run.down.clone().map(|y| {
            run.across.clone().filter(|x| self.is_edge(*x, y) && !(*x > 0 && self.is_edge(x - 1, y))).count()
        });
        most.max().unwrap_or(0)
    }

    fn looks_written(self, run: &Run) -> bool {
        let (width, height) = (run.across.len(), run.down.len());
        let edges = run.edges * 100 / (width * height).max(1);
        HIGH.contains(&height)
            && width * 2 > height * 3
            && EDGES.contains(&edges)
            && self.strokes(run) >= STROKES
    }
}

/// The parts of a picture that look written on: lines that follow each other in one part, at most as many as may be
/// covered at a time, the largest first where there are more; from top to bottom.
pub fn find_writing(picture: Lightness<'_>) -> Vec<Part> {
    let mut lines = boxes(picture);
    lines.retain(|line| picture.looks_written(line));
    let mut blocks = blocks(lines);
    blocks.sort_by_key(|block| Reverse(block.across.len() * block.down.len()));
    blocks.truncate(COVERED_MAX);
    blocks.sort_by_key(|block| (block.down.start, block.across.start));
    let (width, height) = (picture.width, picture.height());
    blocks.into_iter().filter_map(|block| part(&block, width, height)).collect()
}

fn touch(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

/// Boxes around edges that hang together from row to row.
fn boxes(picture: Lightness<'_>) -> Vec<Run> {
    let mut done = Vec::new();
    let mut open: Vec<Run> = Vec::new();
    for y in 0..picture.height() {
        let mut next: Vec<Run> = Vec::new();
        let mut fresh = picture.runs(y);
        for mut old in open {
            let (above, rest): (Vec<Run>, Vec<Run>) =
                fresh.into_iter().partition(|run| touch(&run.across, &old.across));
            fresh = rest;
            if above.is_empty() {
                // what another box took in this row belongs to both
                match next.iter_mut().find(|run| run.down.end == y + 1 && touch(&run.across, &old.across)) {
                    Some(run) => join(run, &old),
                    None => done.push(old),
                }
                continue;
            }
            for run in &above {
                join(&mut old, run);
            }
            next.push(old);
        }
        next.append(&mut fresh);
        open = next;
    }
    done.append(&mut open);
    done
}

fn join(run: &mut Run, other: &Run) {
    run.across = run.across.start.min(other.across.start)..run.across.end.max(other.across.end);
    run.down = run.down.start.min(other.down.start)..run.down.end.max(other.down.end);
    run.edges += other.edges;
}

/// Several lines or words in one box, and how high the last of them was.
struct Block {
    around: Run,
    line: usize,
}

/// Words that follow each other on a line, and lines one below the other no further apart than twice their height, are one
/// block.
fn blocks(mut lines: Vec<Run>) -> Vec<Run> {
    lines.sort_by_key(|line| Reverse(line.across.len() * line.down.len()));
    lines.truncate(LINES_MAX);
    lines.sort_by_key(|line| (line.down.start, line.across.start));
    let mut blocks: Vec<Block> = Vec::new();
    for line in lines {
        let mut grown = Block { line: line.down.len(), around: line };
        // whatever it touches becomes one with it, and may touch others then
        while let Some(at) = blocks.iter().position(|block| belong_together(block, &grown)) {
            join(&mut grown.around, &blocks.swap_remove(at).around);
        }
        blocks.push(grown);
    }
    blocks.into_iter().map(|block| block.around).collect()
}

fn belong_together(block: &Block, other: &Block) -> bool {
    let (one, two) = (&block.around, &other.around);
    let smaller = block.line.min(other.line);
    let apart = |one: &Range<usize>, two: &Range<usize>| {
        two.start.saturating_sub(one.end).max(one.start.saturating_sub(two.end))
    };
    let alike = smaller * 2 >= block.line.max(other.line);
    let below = touch(&one.across, &two.across) && apart(&one.down, &two.down) <= smaller * 2;
    let beside = touch(&one.down, &two.down) && apart(&one.across, &two.across) <= smaller * 2;
    alike && (below || beside)
}

/// The block with some room around it, since the outermost strokes have an outside.
fn part(block: &Run, width: usize, height: usize) -> Option<Part> {
    const ROOM: usize = 4;
    let (left, top) = (block.across.start.saturating_sub(ROOM), block.down.start.saturating_sub(ROOM));
    let (right, bottom) = ((block.across.end + ROOM).min(width), (block.down.end + ROOM).min(height));
    let pixel = |at: usize| u32::try_from(at).ok();
    let pixels = Pixels {
        left: pixel(left)?,
        top: pixel(top)?,
        width: pixel(right - left)?,
        height: pixel(bottom - top)?,
    };
    Part::of_pixels(pixels, (pixel(width)?, pixel(height)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    const WIDTH: usize = 600;
    const HEIGHT: usize = 400;

    fn paper() -> Vec<u8> {
        vec![236; WIDTH * HEIGHT]
    }

    /// Upright strokes of three pixels with gaps of five, words of six strokes: what letters are to this rule.
    fn write(on: &mut [u8], left: usize, top: usize, words: usize, height: usize) {
        for word in 0..words {
            for stroke in 0..6 {
                for y in top..top + height {
                    let x = left + word * 58 + stroke * 8;
                    on[y * WIDTH + x..y * WIDTH + x + 3].fill(20);
                }
            }
        }
    }

    fn found(on: &[u8]) -> Vec<Pixels> {
        find_writing(Lightness::new(on, WIDTH).expect("whole rows"))
            .into_iter()
            .map(|part| part.in_pixels(WIDTH as u32, HEIGHT as u32))
            .collect()
    }

    fn within(part: &Pixels, left: u32, top: u32, width: u32, height: u32) -> bool {
        const AWAY: u32 = 8;
        part.left <= left
            && part.top <= top
            && part.left + part.width >= left + width
            && part.top + part.height >= top + height
            && part.width <= width + 2 * AWAY
            && part.height <= height + 2 * AWAY
    }

    #[test]
    fn a_line_of_writing_is_found_where_it_stands_and_all_of_it() {
        let mut picture = paper();
        write(&mut picture, 80, 120, 3, 14);
        let found = found(&picture);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(within(&found[0], 80, 120, 2 * 58 + 43, 14), "{found:?}");
    }

    #[test]
    fn lines_that_follow_each_other_are_one_part_and_a_name_elsewhere_is_another() {
        let mut picture = paper();
        for line in 0..4 {
            write(&mut picture, 40, 60 + line * 24, 4, 12);
        }
        write(&mut picture, 430, 330, 2, 16);
        let found = found(&picture);
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(within(&found[0], 40, 60, 3 * 58 + 43, 3 * 24 + 12), "{found:?}");
        assert!(within(&found[1], 430, 330, 58 + 43, 16), "{found:?}");
    }

    #[test]
    fn bare_surfaces_slow_shades_noise_and_large_things_are_no_writing() {
        assert_eq!(found(&paper()), []);

        let shade: Vec<u8> = (0..WIDTH * HEIGHT).map(|at| (at % WIDTH * 255 / WIDTH) as u8).collect();
        assert_eq!(found(&shade), []);

        let mut seed = 7_u32;
        let noise: Vec<u8> = std::iter::repeat_with(|| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (seed >> 24) as u8
        })
        .take(WIDTH * HEIGHT)
        .collect();
        assert_eq!(found(&noise), []);

        let mut wall = paper();
        for y in 50..350 {
            wall[y * WIDTH + 100..y * WIDTH + 400].fill(30);
        }
        assert_eq!(found(&wall), [], "a dark wall has two edges");
        write(&mut wall, 450, 50, 2, 300);
        assert_eq!(found(&wall), [], "a fence is higher than letters");
    }

    #[test]
    fn no_more_parts_than_may_be_covered_and_the_largest_of_them() {
        let mut picture = paper();
        for row in 0..5 {
            for column in 0..4 {
                let wide = if row == 2 { 2 } else { 1 };
                write(&mut picture, 10 + column * 150, 20 + row * 76, wide, 10);
            }
        }
        let found = found(&picture);
        assert_eq!(found.len(), COVERED_MAX);
        assert_eq!(found.iter().filter(|part| part.width > 90).count(), 4, "{found:?}");
    }

    #[test]
    fn what_makes_no_rows_is_no_picture() {
        assert!(Lightness::new(&[], 10).is_none());
        assert!(Lightness::new(&[0; 25], 10).is_none());
        assert!(Lightness::new(&[0; 20], 0).is_none());
        assert_eq!(find_writing(Lightness::new(&[0; 9], 3).expect("rows")), []);
    }
}
