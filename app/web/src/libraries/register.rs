//! Reading a register of libraries as people's spreadsheets save it.
//!
//! Excel in the Nordics writes semicolons, a mark in front that says UTF-8, and decimal commas; others write RFC 4180.
//! Older programs write Windows-1252 or UTF-16. All are read; nothing is guessed about a value itself.

use domain::libraries::{COLUMNS, LibraryRow, RowFault, read_row};
use std::collections::BTreeMap;

/// More bytes than any register of libraries has.
pub const REGISTER_MAX: usize = 4 * 1024 * 1024;
/// More rows than any country has libraries.
pub const ROWS_MAX: usize = 20_000;

/// What a file holds: rows that can be taken in, and what is wrong with the others by the number of their line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Register {
    pub rows: Vec<LibraryRow>,
    pub problems: Vec<(usize, RowFault)>,
    /// Names of columns nobody reads.
    pub unread: Vec<String>,
}

/// Why a file is no register at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RegisterFault {
    Empty,
    TooLarge,
    TooManyRows,
    /// No text in any writing we know.
    NotText,
    /// A needed column is missing.
    MissingColumn(&'static str),
    /// A column stands there twice.
    RepeatedColumn(String),
    /// A row has more or fewer cells than the first one.
    Ragged {
        line: usize,
    },
}

/// Reads a file, whatever program saved it.
pub fn read_register(bytes: &[u8]) -> Result<Register, RegisterFault> {
    if bytes.len() > REGISTER_MAX {
        return Err(RegisterFault::TooLarge);
    }
    let text = decode(bytes)?;
    let first = text.lines().find(|line| !line.trim().is_empty()).ok_or(RegisterFault::Empty)?;
    let delimiter = [b';', b'\t', b',']
        .into_iter()
        .max_by_key(|mark| first.bytes().filter(|byte| byte == mark).count())
        .unwrap_or(b',');
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .has_headers(true)
        .from_reader(text.as_bytes());
    let headers = reader.headers().map_err(|_| RegisterFault::NotText)?.clone();
    let names: Vec<String> =
        headers.iter().map(|name| name.trim().to_ascii_lowercase().replace(' ', "_")).collect();
    for (at, name) in names.iter().enumerate() {
        if !name.is_empty() && names[..at].contains(name) {
            return Err(RegisterFault::RepeatedColumn(name.clone()));
        }
    }
    for needed in ["name", "country"] {
        if !names.iter().any(|name| name == needed) {
            return Err(RegisterFault::MissingColumn(needed));
        }
    }
    let mut register = Register {
        unread: names.iter().filter(|name| !COLUMNS.contains(&&***name)).cloned().collect(),
        ..Register::default()
    };
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for record in reader.records() {
        let record = record.map_err(|_| RegisterFault::NotText)?;
        let line = record.position().map_or(0, |at| line_of(&text, at));
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if record.len() != names.len() {
            return Err(RegisterFault::Ragged { line });
        }
        if register.rows.len() + register.problems.len() >= ROWS_MAX {
            return Err(RegisterFault::TooManyRows);
        }
        let cells = COLUMNS
            .into_iter()
            .filter_map(|column| {
                let at = names.iter().position(|name| name == column)?;
                Some((column, record.get(at).unwrap_or_default().to_owned()))
            })
            .collect();
        match read_row(&cells) {
            Ok(row) => {
                let earlier = row.isil.as_ref().and_then(|isil| seen.insert(isil.as_str().to_owned(), line));
                match earlier {
                    Some(earlier) => register.problems.push((line, RowFault::Repeated { row: earlier })),
                    None => register.rows.push(row),
                }
            }
            Err(faults) => register.problems.extend(faults.into_iter().map(|fault| (line, fault))),
        }
    }
    if register.rows.is_empty() && register.problems.is_empty() {
        Err(RegisterFault::Empty)
    } else {
        Ok(register)
    }
}

/// The line a record stands on: the reader counts from where the last one ended, blank lines and all.
fn line_of(text: &str, at: &csv::Position) -> usize {
    let rest = usize::try_from(at.byte()).ok().and_then(|byte| text.get(byte..)).unwrap_or_default();
    let blank = rest.len() - rest.trim_start_matches('\n').len();
    usize::try_from(at.line()).unwrap_or(0) + blank
}

fn decode(bytes: &[u8]) -> Result<String, RegisterFault> {
    let (encoding, marked) = match encoding_rs::Encoding::for_bom(bytes) {
        Some((encoding, mark)) => (encoding, mark),
        None if std::str::from_utf8(bytes).is_ok() => (encoding_rs::UTF_8, 0),
        None => (encoding_rs::WINDOWS_1252, 0),
    };
    let (text, _, broken) = encoding.decode(&bytes[marked..]);
    if broken || text.contains('\0') {
        Err(RegisterFault::NotText)
    } else {
        Ok(text.replace("\r\n", "\n").replace('\r', "\n"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::libraries::IsilFault;

    const EXCEL: &str = "\u{feff}isil;name;country;population\r\nDK-775100;Aarhus;DK;373.388,0\r\n;\"Ø-bussen; rullende\";DK;\r\n";

    #[test]
    fn whatever_program_saved_it_the_same_libraries_come_out() {
        let rfc = "isil,name,country,population\nDK-775100,Aarhus,DK,373388\n,\"Ø-bussen; rullende\",DK,\n";
        let tabs =
            "ISIL\tName\tCountry\tPopulation\rDK-775100\tAarhus\tDK\t373 388\r\tØ-bussen; rullende\tDK\t\r";
        let utf16: Vec<u8> = [0xFF, 0xFE]
            .into_iter()
            .chain(EXCEL.trim_start_matches('\u{feff}').encode_utf16().flat_map(u16::to_le_bytes))
            .collect();
        let (latin, _, _) = encoding_rs::WINDOWS_1252.encode(rfc);
        let expected = read_register(EXCEL.as_bytes()).unwrap();
        assert_eq!(expected.rows.len(), 2);
        assert_eq!(expected.rows[0].population, Some(373_388));
        assert_eq!(expected.rows[1].name, "Ø-bussen; rullende");
        for (name, bytes) in [
            ("RFC 4180", rfc.as_bytes()),
            ("tabs and lone CR", tabs.as_bytes()),
            ("UTF-16", &utf16),
            ("Windows-1252", &latin),
        ] {
            assert_eq!(read_register(bytes).as_ref(), Ok(&expected), "{name}");
        }
    }

    #[test]
    fn problems_are_told_by_the_number_of_the_line() {
        let text = "name,country,isil,extra\nA,DK,DK-775100,\n\nB,ZZ,,\nC,DK,DK-500000,\nD,DK,DK-775100,\n\"E\nF\",DK,,\n,DK,,\n";
        let register = read_register(text.as_bytes()).unwrap();
        assert_eq!(register.rows.iter().map(|row| &*row.name).collect::<Vec<_>>(), ["A", "E\nF"]);
        assert_eq!(register.unread, ["extra"]);
        assert_eq!(
            register.problems,
            [
                (4, RowFault::UnknownCountry("ZZ".into())),
                (5, RowFault::Isil(IsilFault::National)),
                (6, RowFault::Repeated { row: 2 }),
                (9, RowFault::NoName),
            ]
        );
    }

    #[test]
    fn what_is_no_register_is_said_to_be_none() {
        let table: [(&[u8], RegisterFault); 7] = [
            (b"", RegisterFault::Empty),
            (b"\n \n", RegisterFault::Empty),
            (b"name,country\n", RegisterFault::Empty),
            (b"isil,country\nDK-775100,DK\n", RegisterFault::MissingColumn("name")),
            (b"name,country,name\nA,DK,B\n", RegisterFault::RepeatedColumn("name".into())),
            (b"name,country\nA,DK\nB\n", RegisterFault::Ragged { line: 3 }),
            (b"name,country\nA\0,DK\n", RegisterFault::NotText),
        ];
        for (bytes, fault) in table {
            assert_eq!(read_register(bytes), Err(fault));
        }
        assert_eq!(read_register(&vec![b'a'; REGISTER_MAX + 1]), Err(RegisterFault::TooLarge));
        let many = "name,country\n".to_owned() + &"A,DK\n".repeat(ROWS_MAX + 1);
        assert_eq!(read_register(many.as_bytes()), Err(RegisterFault::TooManyRows));
    }
}
