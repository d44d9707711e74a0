//! Numbers as people type them, read for showing and computing. What was typed stays as it is; a text that is no number,
//! such as "many", is an honest answer and simply not computed with.
//!
//! Counts and rates are different things: a rate cannot be added to a count, and this does not compile:
//!
//! ```compile_fail
//! use domain::nominations::{Count, Rate};
//! fn sum(likes: Count, rate: Rate) -> Count {
//!     likes + rate
//! }
//! ```

use std::ops::{Add, Sub};

/// How many of something, in thousandths, so that "4.5 hours" is exact.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Count(i64);

/// A share, in thousandths of a per cent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rate(i64);

/// The difference of two rates, in thousandths of a percentage point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Points(i64);

impl Count {
    pub const fn from_thousandths(thousandths: i64) -> Self {
        Self(thousandths)
    }

    pub const fn whole(n: i64) -> Self {
        Self(n.saturating_mul(1000))
    }

    pub const fn thousandths(self) -> i64 {
        self.0
    }

    /// This count as a share of `base`, rounded half away from zero to a thousandth of a per cent. `None` where there is
    /// nothing to take a share of.
    pub fn share_of(self, base: Count) -> Option<Rate> {
        if base.0 <= 0 {
            return None;
        }
        let (part, whole) = (i128::from(self.0) * 100_000, i128::from(base.0));
        let half = if part < 0 { -whole } else { whole };
        i64::try_from((part * 2 + half) / (whole * 2)).ok().map(Rate)
    }
}

impl Add for Count {
    type Output = Count;

    fn add(self, other: Count) -> Count {
        Count(self.0.saturating_add(other.0))
    }
}

impl Sub for Count {
    type Output = Count;

    fn sub(self, other: Count) -> Count {
        Count(self.0.saturating_sub(other.0))
    }
}

impl Rate {
    pub const fn from_thousandths(thousandths: i64) -> Self {
        Self(thousandths)
    }

    pub const fn thousandths(self) -> i64 {
        self.0
    }
}

impl Sub for Rate {
    type Output = Points;

    fn sub(self, other: Rate) -> Points {
        Points(self.0.saturating_sub(other.0))
    }
}

impl Points {
    pub const fn thousandths(self) -> i64 {
        self.0
    }
}

/// What a number counts in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    Count(Count),
    Rate(Rate),
}

impl Amount {
    pub const fn thousandths(self) -> i64 {
        match self {
            Self::Count(count) => count.thousandths(),
            Self::Rate(rate) => rate.thousandths(),
        }
    }
}

/// How exact its writer says it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precision {
    Exact,
    About,
    AtLeast,
    AtMost,
}

/// A number that was read from a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    pub amount: Amount,
    pub precision: Precision,
    /// Words after the number, in lower case, such as "hours": only the same things are compared.
    unit: String,
}

/// Words before a number that say how exact it is; the longer of two that begin alike comes first.
const BEFORE: [(&str, Precision); 56] = [
    ("ca.", Precision::About),
    ("ca", Precision::About),
    ("cirka", Precision::About),
    ("circa", Precision::About),
    ("omkring", Precision::About),
    ("omtrent", Precision::About),
    ("rundt regnet", Precision::About),
    ("rundt", Precision::About),
    ("runt", Precision::About),
    ("ungefär", Precision::About),
    ("about", Precision::About),
    ("around", Precision::About),
    ("approximately", Precision::About),
    ("approx.", Precision::About),
    ("approx", Precision::About),
    ("roughly", Precision::About),
    ("knapt", Precision::About),
    ("knap", Precision::About),
    ("næsten", Precision::About),
    ("nesten", Precision::About),
    ("nästan", Precision::About),
    ("nearly", Precision::About),
    ("almost", Precision::About),
    ("~", Precision::About),
    ("≈", Precision::About),
    ("mere end", Precision::AtLeast),
    ("flere end", Precision::AtLeast),
    ("mer enn", Precision::AtLeast),
    ("flere enn", Precision::AtLeast),
    ("mer än", Precision::AtLeast),
    ("fler än", Precision::AtLeast),
    ("more than", Precision::AtLeast),
    ("at least", Precision::AtLeast),
    ("mindst", Precision::AtLeast),
    ("minst", Precision::AtLeast),
    ("godt", Precision::AtLeast),
    ("drygt", Precision::AtLeast),
    ("over", Precision::AtLeast),
    ("över", Precision::AtLeast),
    (">", Precision::AtLeast),
    ("≥", Precision::AtLeast),
    ("less than", Precision::AtMost),
    ("fewer than", Precision::AtMost),
    ("færre end", Precision::AtMost),
    ("mindre end", Precision::AtMost),
    ("færre enn", Precision::AtMost),
    ("mindre enn", Precision::AtMost),
    ("färre än", Precision::AtMost),
    ("mindre än", Precision::AtMost),
    ("up to", Precision::AtMost),
    ("op til", Precision::AtMost),
    ("opp til", Precision::AtMost),
    ("upp till", Precision::AtMost),
    ("under", Precision::AtMost),
    ("<", Precision::AtMost),
    ("≤", Precision::AtMost),
];

const THOUSANDS: [&str; 4] = ["k", "tusind", "tusen", "thousand"];
const MILLIONS: [&str; 7] = ["mio", "mill", "million", "millioner", "miljon", "miljoner", "millions"];
const PER_CENT: [&str; 7] = ["per cent", "percent", "procent", "prosent", "pct.", "pct", "%"];
/// A number before one of these is how many times more, or a change: no number of anything.
const FACTORS: [&str; 10] =
    ["gange", "ganger", "gånger", "times", "x", "fold", "dobbelt", "point", "procentpoint", "percentage"];

impl Figure {
    /// Reads one number: decimal comma or point, thousands parted by point, comma, apostrophe or any blank, "ca.", "over 100",
    /// "200+", "12k", "1,2 mio.", per cent, and words after it.
    ///
    /// A single point or comma before exactly three digits parts thousands, because nobody counts people in thousandths. Before
    /// a multiplier or per cent, where either would do, the text is left unread rather than guessed at; so is anything with a
    /// sign, which tells a change and not a number.
    pub fn parse(text: &str) -> Option<Self> {
        let lower = text.trim().to_lowercase();
        let (precision, rest) = precision_before(&lower);
        let (run, tail) = Run::read(rest)?;
        let tail = tail.trim_start();
        let (is_rate, tail) = match PER_CENT.iter().find_map(|sign| tail.strip_prefix(sign)) {
            Some(after) if after.starts_with(char::is_alphabetic) => return None,
            Some(after) => (true, after.trim_start()),
            None => (false, tail),
        };
        let (times, tail) = if is_rate { (1, tail) } else { multiplier(tail) };
        let (precision, tail) = match tail.strip_prefix('+') {
            Some(after) => (Precision::AtLeast, after.trim_start()),
            None => (precision, tail),
        };
        let unit = tail.trim_matches(|c: char| !c.is_alphanumeric());
        let a_factor = unit.split(|c: char| !c.is_alphanumeric()).any(|word| FACTORS.contains(&word));
        if a_factor || unit.contains(|c: char| c.is_numeric()) {
            return None;
        }
        let thousandths = run.thousandths(is_rate || times > 1)?.checked_mul(times)?;
        let amount =
            if is_rate { Amount::Rate(Rate(thousandths)) } else { Amount::Count(Count(thousandths)) };
        Some(Self { amount, precision, unit: unit.to_owned() })
    }

    /// Without the words after it, which may hold a name.
    pub fn bare(self) -> Self {
        Self { unit: String::new(), ..self }
    }

    /// Both count the same kind of thing, as far as their words tell.
    pub fn is_like(&self, other: &Self) -> bool {
        let same_kind = matches!(self.amount, Amount::Count(_)) == matches!(other.amount, Amount::Count(_));
        same_kind && (self.unit.is_empty() || other.unit.is_empty() || self.unit == other.unit)
    }
}

/// Several numbers in one answer, in the order of time: parted by an arrow, a semicolon, a line, a comma and a blank, or
/// commas between whole numbers that are no thousands. Empty where any part is no number, or counts something else.
pub fn series(text: &str) -> Vec<Figure> {
    /// More than a line of this size can show.
    const MOST: usize = 60;
    if let Some(one) = Figure::parse(text) {
        return vec![one];
    }
    let text = text.trim().replace("->", "→");
    let split = |at: &dyn Fn(&str) -> Vec<String>| -> Vec<Figure> {
        let parts = at(&text);
        let figures: Vec<Figure> = parts.iter().filter_map(|part| Figure::parse(part)).collect();
        let alike = figures.iter().all(|one| figures.iter().all(|other| one.is_like(other)));
        let whole = figures.len() == parts.len() && (2..=MOST).contains(&figures.len());
        if whole && alike { figures } else { Vec::new() }
    };
    let owned = |parts: Vec<&str>| parts.into_iter().map(str::to_owned).collect();
    [
        split(&|text| owned(text.split(['→', ';', '\n']).collect())),
        split(&|text| owned(text.split(", ").collect())),
        split(&|text| {
            let bare = text.chars().all(|c| c.is_ascii_digit() || c == ',');
            if bare { owned(text.split(',').collect()) } else { Vec::new() }
        }),
    ]
    .into_iter()
    .find(|figures| !figures.is_empty())
    .unwrap_or_default()
}

fn precision_before(text: &str) -> (Precision, &str) {
    for (word, precision) in BEFORE {
        if let Some(rest) = text.strip_prefix(word)
            && !rest.starts_with(char::is_alphabetic)
        {
            return (precision, rest.trim_start());
        }
    }
    (Precision::Exact, text)
}

fn multiplier(tail: &str) -> (i64, &str) {
    let end = tail.find(|c: char| !c.is_alphabetic()).unwrap_or(tail.len());
    let (word, rest) = tail.split_at(end);
    let rest = rest.strip_prefix('.').unwrap_or(rest).trim_start();
    if THOUSANDS.contains(&word) {
        (1000, rest)
    } else if MILLIONS.contains(&word) {
        (1_000_000, rest)
    } else {
        (1, tail)
    }
}

/// Groups of digits and what stands between them; every blank is ' ' and every apostrophe '\''.
struct Run<'a> {
    first: &'a str,
    others: Vec<(char, &'a str)>,
}

impl<'a> Run<'a> {
    /// The digits a text begins with, and what follows.
    fn read(text: &'a str) -> Option<(Self, &'a str)> {
        let digits =
            |text: &'a str| text.split_at(text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len()));
        let (first, mut rest) = digits(text);
        if first.is_empty() {
            return None;
        }
        let mut others = Vec::new();
        while let Some(c) = rest.chars().next() {
            let parts = match c {
                '.' | ',' => c,
                ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}' => ' ',
                '\'' | '’' => '\'',
                _ => break,
            };
            let (group, after) = digits(&rest[c.len_utf8()..]);
            // a blank before anything but three digits ends the number
            if group.is_empty() || (parts == ' ' && group.len() != 3) {
                break;
            }
            others.push((parts, group));
            rest = after;
        }
        Some((Self { first, others }, rest))
    }

    /// `doubtful`: whether thousands and decimals would both make sense.
    fn thousandths(&self, doubtful: bool) -> Option<i64> {
        let in_threes = |groups: &[(char, &str)]| {
            (1..=3).contains(&self.first.len()) && groups.iter().all(|(_, group)| group.len() == 3)
        };
        let one_kind = |groups: &[(char, &str)]| groups.windows(2).all(|pair| pair[0].0 == pair[1].0);
        let (thousands, fraction) = match self.others.as_slice() {
            [] => (&self.others[..], ""),
            [('.' | ',', group)] if group.len() == 3 && self.first.len() <= 3 && self.first != "0" => {
                if doubtful {
                    return None;
                }
                (&self.others[..], "")
            }
            [('.' | ',', group)] => (&self.others[..0], *group),
            groups if one_kind(groups) => (groups, ""),
            [groups @ .., (last @ ('.' | ','), group)]
                if one_kind(groups) && groups.iter().all(|(parts, _)| parts != last) =>
            {
                (groups, *group)
            }
            _ => return None,
        };
        if !thousands.is_empty() && !in_threes(thousands) {
            return None;
        }
        let mut whole: i64 = self.first.parse().ok()?;
        for (_, group) in thousands {
            whole = whole.checked_mul(1000)?.checked_add(group.parse().ok()?)?;
        }
        // what is finer than a thousandth is cut
        let fine: String = fraction.chars().chain("000".chars()).take(3).collect();
        whole.checked_mul(1000)?.checked_add(fine.parse().ok()?)
    }
}

#[cfg(test)]
mod tests;
