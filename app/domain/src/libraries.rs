//! Libraries as registers know them: their number, and what a row of a register must say.

use crate::words::words;
use std::{collections::BTreeMap, fmt};

/// International Standard Identifier for Libraries (ISO 15511): given once, kept as it was given, compared letter for
/// letter. Nothing is read out of it for display, because municipalities merge and numbers stay.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Isil(String);

/// Why a text is no ISIL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IsilFault {
    /// A prefix of one to four letters, a hyphen and a unit are needed, sixteen characters at most.
    Shape,
    /// It begins with another country than the row says.
    OtherCountry,
    /// The country's own rule for numbers is not kept. Denmark: six digits of which the first is 6 (school), 7 (public)
    /// or 8 (research); numbers from 5 are a supplier's own and no ISIL (slks.dk). Norway: seven digits.
    National,
}

impl Isil {
    pub fn parse(text: &str, country: &str) -> Result<Self, IsilFault> {
        let text = text.trim();
        let (prefix, unit) = text.split_once('-').ok_or(IsilFault::Shape)?;
        let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '-' | ':');
        let shaped = text.len() <= 16
            && (1..=4).contains(&prefix.len())
            && prefix.chars().all(|c| c.is_ascii_alphabetic())
            && !unit.is_empty()
            && unit.chars().all(allowed);
        if !shaped {
            return Err(IsilFault::Shape);
        }
        // two letters are a country; other prefixes belong to registers above countries
        if prefix.len() == 2 && !prefix.eq_ignore_ascii_case(country) {
            return Err(IsilFault::OtherCountry);
        }
        let digits = |n: usize| unit.len() == n && unit.chars().all(|c| c.is_ascii_digit());
        let national = match prefix {
            "DK" => digits(6) && unit.starts_with(['6', '7', '8']),
            "NO" => digits(7),
            _ => true,
        };
        if national { Ok(Self(text.to_owned())) } else { Err(IsilFault::National) }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Isil {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Kinds of libraries, as registers name them. A register may name others; rules ask for these.
pub const TYPES: [&str; 6] = ["public", "academic", "regional", "school", "special", "agency"];

/// What the register knows of a library, as far as rules ask for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registered {
    /// As ISO 3166-1 has it.
    pub country: String,
    /// Mostly one of [`TYPES`].
    pub library_type: String,
}

/// Countries whose libraries take part.
pub const COUNTRIES: [&str; 8] = ["AX", "DK", "FI", "FO", "GL", "IS", "NO", "SE"];

/// The columns of a register, as the first row names them. `name` and `country` are needed.
pub const COLUMNS: [&str; 11] = [
    "isil",
    "name",
    "short_name",
    "type",
    "country",
    "municipality",
    "region",
    "population",
    "homepage",
    "languages",
    "channels",
];

/// A row of a register that says what it must. What it leaves empty stays as it is recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LibraryRow {
    pub isil: Option<Isil>,
    pub name: String,
    pub short_name: String,
    pub library_type: String,
    pub country: String,
    pub municipality: String,
    pub region: String,
    pub population: Option<i64>,
    pub homepage: String,
    /// Language tags, separated by blanks.
    pub languages: String,
    /// Web addresses, one a line.
    pub channels: String,
}

/// What is wrong with a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowFault {
    NoName,
    UnknownCountry(String),
    Isil(IsilFault),
    Population(String),
    /// Only `http` and `https` lead to a library.
    Address(String),
    /// The value of this column is longer than [`VALUE_MAX`].
    TooLong(&'static str),
    /// The same ISIL stands in this row as well.
    Repeated {
        row: usize,
    },
}

/// The longest value of a column, in characters.
pub const VALUE_MAX: usize = 300;

/// Reads one row; `cells` by the names of [`COLUMNS`].
pub fn read_row(cells: &BTreeMap<&'static str, String>) -> Result<LibraryRow, Vec<RowFault>> {
    let mut faults = Vec::new();
    let cell = |name: &str| cells.get(name).map(|text| text.trim().to_owned()).unwrap_or_default();
    for name in COLUMNS {
        if cell(name).chars().count() > VALUE_MAX {
            faults.push(RowFault::TooLong(name));
        }
    }
    let name = cell("name");
    if name.is_empty() {
        faults.push(RowFault::NoName);
    }
    let country = cell("country").to_ascii_uppercase();
    if !COUNTRIES.contains(&&*country) {
        faults.push(RowFault::UnknownCountry(cell("country")));
    }
    let isil = match &*cell("isil") {
        "" => None,
        text => Isil::parse(text, &country).map_err(|fault| faults.push(RowFault::Isil(fault))).ok(),
    };
    let population = match &*cell("population") {
        "" => None,
        text => {
            let number = read_count(text);
            if number.is_none() {
                faults.push(RowFault::Population(text.to_owned()));
            }
            number
        }
    };
    let channels: Vec<String> = cell("channels").split_whitespace().map(str::to_owned).collect();
    let homepage = cell("homepage");
    for address in channels.iter().chain(std::iter::once(&homepage)).filter(|address| !address.is_empty()) {
        if !is_web_address(address) {
            faults.push(RowFault::Address(address.clone()));
        }
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    Ok(LibraryRow {
        isil,
        name,
        short_name: cell("short_name"),
        library_type: cell("type"),
        country,
        municipality: cell("municipality"),
        region: cell("region"),
        population,
        homepage,
        languages: cell("languages"),
        channels: channels.join("\n"),
    })
}

/// `http` or `https`, a host, and nothing unprintable.
pub fn is_web_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        !host.is_empty() && !host.contains('@') && !text.chars().any(|c| c.is_control() || c.is_whitespace())
    })
}

/// A whole number as Nordic spreadsheets write it: `632340`, `632.340`, `632 340`, `632340,0`.
pub fn read_count(text: &str) -> Option<i64> {
    let text: String = text.chars().filter(|c| !matches!(c, ' ' | '\u{a0}' | '\u{202f}')).collect();
    let (whole, decimals) = text.split_once(',').unwrap_or((&text, ""));
    if !decimals.chars().all(|c| c == '0') {
        return None;
    }
    let groups: Vec<&str> = whole.split('.').collect();
    let grouped = groups.len() == 1 || groups[1..].iter().all(|group| group.len() == 3);
    let digits = groups.concat();
    let sound =
        grouped && !digits.is_empty() && digits.len() <= 12 && digits.chars().all(|c| c.is_ascii_digit());
    sound.then(|| digits.parse().ok()).flatten()
}

words! {
    /// How many people a library serves, in classes wide enough to say nothing about which library it is.
    Serves {
        UnderTenThousand = "under-10000",
        UnderThirtyThousand = "under-30000",
        UnderHundredThousand = "under-100000",
        More = "more",
    }
}

impl Serves {
    /// The class of a population; `None` for numbers that are none.
    pub fn of(population: i64) -> Option<Self> {
        Some(match population {
            ..=0 => return None,
            1..10_000 => Self::UnderTenThousand,
            10_000..30_000 => Self::UnderThirtyThousand,
            30_000..100_000 => Self::UnderHundredThousand,
            100_000.. => Self::More,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_library_serves_is_told_in_classes() {
        for (population, class) in [
            (-1, None),
            (0, None),
            (1, Some(Serves::UnderTenThousand)),
            (10_000, Some(Serves::UnderThirtyThousand)),
            (99_999, Some(Serves::UnderHundredThousand)),
            (600_000, Some(Serves::More)),
        ] {
            assert_eq!(Serves::of(population), class, "{population}");
        }
    }

    #[test]
    fn numbers_of_libraries_keep_their_countrys_rule() {
        for (text, country) in [
            ("DK-775100", "DK"),
            ("DK-820010", "DK"),
            ("NO-2030100", "NO"),
            ("SE-Ssb", "SE"),
            ("FI-Hk", "FI"),
            ("OCLC-ABC", "DK"),
            (" DK-710100 ", "dk"),
        ] {
            assert!(Isil::parse(text, country).is_ok(), "{text}");
        }
        for (text, country, fault) in [
            ("", "DK", IsilFault::Shape),
            ("775100", "DK", IsilFault::Shape),
            ("DK-", "DK", IsilFault::Shape),
            ("DK-7751 00", "DK", IsilFault::Shape),
            ("DK-77510000000000000", "DK", IsilFault::Shape),
            ("DK-<b>", "DK", IsilFault::Shape),
            ("DK-775100", "NO", IsilFault::OtherCountry),
            ("DK-500100", "DK", IsilFault::National),
            ("DK-77510", "DK", IsilFault::National),
            ("NO-203010", "NO", IsilFault::National),
        ] {
            assert_eq!(Isil::parse(text, country), Err(fault), "{text}");
        }
    }

    #[test]
    fn counts_are_read_as_nordic_spreadsheets_write_them() {
        for text in ["632340", "632.340", "632 340", "632\u{a0}340", "632340,0", "632.340,00"] {
            assert_eq!(read_count(text), Some(632_340), "{text}");
        }
        for text in ["", "many", "63.2340", "632340,5", "-1", "1e5", "9999999999999999"] {
            assert_eq!(read_count(text), None, "{text}");
        }
    }

    #[test]
    fn a_row_tells_everything_that_is_wrong_with_it() {
        let row = |pairs: &[(&'static str, &str)]| {
            read_row(&pairs.iter().map(|(name, value)| (*name, (*value).to_owned())).collect())
        };
        let good = row(&[("name", " Aarhus "), ("country", "dk"), ("population", "373.388")]).unwrap();
        assert_eq!((&*good.name, &*good.country, good.population), ("Aarhus", "DK", Some(373_388)));
        assert_eq!((&*good.short_name, &*good.library_type), ("", ""), "what is not said stays as it is");

        let bad = row(&[
            ("isil", "DK-1"),
            ("country", "ZZ"),
            ("population", "some"),
            ("homepage", "javascript:alert(1)"),
        ]);
        assert_eq!(
            bad,
            Err(vec![
                RowFault::NoName,
                RowFault::UnknownCountry("ZZ".into()),
                RowFault::Isil(IsilFault::OtherCountry),
                RowFault::Population("some".into()),
                RowFault::Address("javascript:alert(1)".into()),
            ])
        );
    }
}
