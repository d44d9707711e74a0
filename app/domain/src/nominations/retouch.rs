//! What its writer does to a picture before it is sent: cut it to a part, and cover parts so that strangers cannot be
//! recognised. Parts are told in per cent of the whole picture, so that they mean the same at every size.

/// How many parts may be covered at a time.
pub const COVERED_MAX: usize = 12;

/// A rectangle of a picture, in tenths of a per cent of its width and height; it never reaches outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    left: u16,
    top: u16,
    width: u16,
    height: u16,
}

/// The same in pixels of one copy of the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pixels {
    pub left: u32,
    pub top: u32,
    pub width: u32,
    pub height: u32,
}

/// Why four numbers are no part of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartFault {
    /// One of them is missing, or is no number.
    NotANumber,
    /// It begins or ends outside of the picture.
    Outside,
    /// It has no width or no height.
    Nothing,
}

/// A thousand tenths of a per cent.
const WHOLE: u16 = 1_000;

impl Part {
    /// Left, top, width and height as typed: per cent, with a point or a comma before the tenth. Nothing where nothing was
    /// typed at all.
    pub fn parse(typed: [&str; 4]) -> Result<Option<Self>, PartFault> {
        if typed.iter().all(|number| number.trim().is_empty()) {
            return Ok(None);
        }
        let [Some(left), Some(top), Some(width), Some(height)] = typed.map(tenths) else {
            return Err(PartFault::NotANumber);
        };
        if width == 0 || height == 0 {
            return Err(PartFault::Nothing);
        }
        if left.saturating_add(width) > WHOLE || top.saturating_add(height) > WHOLE {
            return Err(PartFault::Outside);
        }
        Ok(Some(Self { left, top, width, height }))
    }

    /// A rectangle of a picture of `size`, in pixels. Nothing where it has no width or height.
    pub fn of_pixels(part: Pixels, size: (u32, u32)) -> Option<Self> {
        let tenths = |from: u32, length: u32, side: u32| {
            let at = |pixel: u32| u64::from(pixel.min(side)) * u64::from(WHOLE);
            let side = u64::from(side.max(1));
            let (first, last) = (at(from) / side, at(from.saturating_add(length)).div_ceil(side));
            Some((u16::try_from(first).ok()?, u16::try_from(last.checked_sub(first)?).ok()?))
        };
        let (left, width) = tenths(part.left, part.width, size.0)?;
        let (top, height) = tenths(part.top, part.height, size.1)?;
        (width > 0 && height > 0).then_some(Self { left, top, width, height })
    }

    /// Left, top, width and height in per cent, as [`Part::parse`] reads them.
    pub fn in_words(self) -> [String; 4] {
        [self.left, self.top, self.width, self.height].map(|tenths| match tenths % 10 {
            0 => (tenths / 10).to_string(),
            rest => format!("{}.{rest}", tenths / 10),
        })
    }

    /// Whether both cover a spot in common.
    pub fn meets(self, other: Self) -> bool {
        let (right, bottom) = (self.left + self.width, self.top + self.height);
        let (other_right, other_bottom) = (other.left + other.width, other.top + other.height);
        self.left < other_right && other.left < right && self.top < other_bottom && other.top < bottom
    }

    /// Whole pixels, at least one; what is cut through counts in, so that nothing shines through at the edge.
    pub fn in_pixels(self, width: u32, height: u32) -> Pixels {
        let (left, right) = ends(self.left, self.width, width);
        let (top, bottom) = ends(self.top, self.height, height);
        Pixels { left, top, width: right - left, height: bottom - top }
    }
}

/// `12`, `12.5` or `12,5` as tenths; finer is rounded down.
fn tenths(typed: &str) -> Option<u16> {
    let typed = typed.trim();
    let (whole, part) = typed.split_once(['.', ',']).unwrap_or((typed, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(part) {
        return None;
    }
    let tenth = u16::from(part.as_bytes().first()? - b'0');
    whole.parse::<u16>().ok()?.checked_mul(10)?.checked_add(tenth)
}

fn ends(from: u16, length: u16, side: u32) -> (u32, u32) {
    let at = |tenths: u16| u64::from(tenths) * u64::from(side);
    let whole = u64::from(WHOLE);
    let pixel = |at: u64| u32::try_from(at).unwrap_or(side).min(side);
    let first = pixel(at(from) / whole).min(side.saturating_sub(1));
    let last = pixel(at(from + length).div_ceil(whole)).max(first + 1);
    (first, last)
}

/// What is done to a picture: first parts of it are covered, then it is cut.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Retouch {
    pub crop: Option<Part>,
    pub covered: Vec<Part>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_read_from_what_was_typed() {
        let part = |left, top, width, height| Ok(Some(Part { left, top, width, height }));
        type Row = ([&'static str; 4], Result<Option<Part>, PartFault>);
        let table: [Row; 13] = [
            (["", " ", "", ""], Ok(None)),
            (["10", "20", "30", "40"], part(100, 200, 300, 400)),
            (["12.5", "0,5", "30.99", "1"], part(125, 5, 309, 10)),
            (["0", "0", "100", "100"], part(0, 0, 1000, 1000)),
            (["0", "0", "100", "100.1"], Err(PartFault::Outside)),
            (["50", "0", "50.1", "10"], Err(PartFault::Outside)),
            (["6553", "0", "6553", "10"], Err(PartFault::Outside)),
            (["99999999999", "0", "1", "1"], Err(PartFault::NotANumber)),
            (["10", "20", "0", "40"], Err(PartFault::Nothing)),
            (["10", "20", "", "40"], Err(PartFault::NotANumber)),
            (["-1", "0", "10", "10"], Err(PartFault::NotANumber)),
            (["1e1", "0", "10", "10"], Err(PartFault::NotANumber)),
            (["10.", "0", "10", "10"], Err(PartFault::NotANumber)),
        ];
        for (typed, expected) in table {
            assert_eq!(Part::parse(typed), expected, "{typed:?}");
        }
    }

    #[test]
    fn pixels_that_are_cut_through_are_covered_whole() {
        let part = |typed| Part::parse(typed).unwrap().unwrap();
        let pixels = |left, top, width, height| Pixels { left, top, width, height };
        assert_eq!(part(["0", "0", "100", "100"]).in_pixels(7, 3), pixels(0, 0, 7, 3));
        assert_eq!(part(["10", "10", "10", "10"]).in_pixels(15, 10), pixels(1, 1, 2, 1));
        assert_eq!(part(["99.9", "99.9", "0.1", "0.1"]).in_pixels(10, 1), pixels(9, 0, 1, 1));
        assert_eq!(part(["50", "0", "50", "100"]).in_pixels(1, 1), pixels(0, 0, 1, 1));
    }
}
