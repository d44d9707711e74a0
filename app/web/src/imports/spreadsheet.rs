//! Text with marks between cells, as spreadsheets save it: semicolons and a mark in front that says UTF-8 in the Nordics,
//! RFC 4180 elsewhere, Windows-1252 and UTF-16 from older programs.

use super::source::{FileFault, Record, Source};
use domain::imports::{COLUMNS_MAX, ImportKind, Manner, Marks, ROWS_MAX, column};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// The text of a file with line ends as one character.
pub fn decode(bytes: &[u8]) -> Result<String, FileFault> {
    let (encoding, mark) = Encoding::for_bom(bytes).unwrap_or_else(|| (unmarked(bytes), 0));
    let (text, _, broken) = encoding.decode(&bytes[mark..]);
    // NUL stands in no text: this is some other kind of file
    if broken || text.contains('\0') {
        return Err(FileFault::NotText);
    }
    Ok(text.replace("\r\n", "\n").replace('\r', "\n"))
}

/// What a file without a mark is written in. In UTF-16 nearly every second byte of our languages is nothing.
fn unmarked(bytes: &[u8]) -> &'static Encoding {
    let nothing =
        |from: usize| bytes.iter().skip(from).step_by(2).take(200).filter(|byte| **byte == 0).count();
    let enough = bytes.len().div_ceil(2).min(200) * 3 / 4;
    if enough > 0 && bytes.len().is_multiple_of(2) && nothing(1) >= enough {
        UTF_16LE
    } else if enough > 0 && bytes.len().is_multiple_of(2) && nothing(0) >= enough {
        UTF_16BE
    } else if std::str::from_utf8(bytes).is_ok() {
        UTF_8
    } else {
        WINDOWS_1252
    }
}

/// Reads the rows. The mark between cells is the one that makes most sense of the first row.
pub fn read(text: &str, kind: ImportKind) -> Result<Source, FileFault> {
    // Excel's own way to say which mark it is
    let (told, text, first_row) = match text.split_once('\n') {
        Some((line, rest)) if line.len() == 5 && line.to_ascii_lowercase().starts_with("sep=") => {
            (line.bytes().last(), rest, 1)
        }
        _ => (None, text, 0),
    };
    let delimiter = told.unwrap_or_else(|| {
        let known = |mark: u8| {
            let first = reader(text, mark).records().next();
            first
                .and_then(Result::ok)
                .map_or(0, |record| record.iter().filter(|heading| column(kind, heading).is_some()).count())
        };
        // the last of equals wins, and a file of one column has commas in its texts
        [b'\t', b',', b';'].into_iter().max_by_key(|mark| known(*mark)).unwrap_or(b';')
    });
    let marks = if delimiter == b',' { Marks::English } else { Marks::Nordic };
    let mut source = Source { manner: Manner { marks, guarded: true }, ..Source::default() };
    let mut row = first_row;
    for record in reader(text, delimiter).records() {
        let record = record.map_err(|_| FileFault::NotText)?;
        // the reader passes over empty lines, and counts from where the last record ended
        let from = record.position().and_then(|at| usize::try_from(at.byte()).ok()).unwrap_or_default();
        let rest = text.get(from..).unwrap_or_default();
        row += 1 + rest.len() - rest.trim_start_matches('\n').len();
        if record.len() > COLUMNS_MAX {
            return Err(FileFault::TooManyColumns);
        }
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if source.headings.is_empty() {
            source.headings = record.iter().map(|heading| heading.trim().to_owned()).collect();
            continue;
        }
        if source.records.len() >= ROWS_MAX {
            return Err(FileFault::TooManyRows);
        }
        let cells: Vec<(usize, String)> = record
            .iter()
            .enumerate()
            .filter(|(_, cell)| !cell.trim().is_empty())
            .map(|(at, cell)| (at, cell.to_owned()))
            .collect();
        // marks at the end of a line without anything behind them are nothing
        let beyond = cells.iter().any(|(at, _)| *at >= source.headings.len());
        let ragged = (beyond || record.len() < source.headings.len()).then_some(record.len());
        source.records.push(Record { row, cells, ragged, ..Record::default() });
    }
    if source.records.is_empty() { Err(FileFault::Empty) } else { Ok(source) }
}

fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .has_headers(false)
        .from_reader(text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::imports::source::read_file;

    const EXCEL: &str = "\u{feff}Dato;Bibliotek;Kanal;Link;Hvorfor\r\n03-07-2017;Ærø; \"Café\" ;https://a.dk/;\"to\r\nlinjer; og mere\"\r\n";

    fn rows(bytes: &[u8]) -> Vec<(usize, Vec<String>)> {
        let source = read_file(bytes, ImportKind::Reports).unwrap();
        source
            .records
            .into_iter()
            .map(|record| (record.row, record.cells.into_iter().map(|(_, cell)| cell).collect()))
            .collect()
    }

    #[test]
    fn io_02_whatever_program_saved_it_the_same_cells_come_out() {
        let plain = EXCEL.trim_start_matches('\u{feff}');
        let sixteen = |unit: fn(u16) -> [u8; 2]| plain.encode_utf16().flat_map(unit).collect::<Vec<u8>>();
        let marked = |mark: [u8; 2], text: Vec<u8>| mark.into_iter().chain(text).collect::<Vec<u8>>();
        let rfc = "Dato,Bibliotek,Kanal,Link,Hvorfor\n03-07-2017,Ærø, \"Café\" ,https://a.dk/,\"to\nlinjer; og mere\"\n";
        let expected = vec![(
            2,
            ["03-07-2017", "Ærø", " \"Café\" ", "https://a.dk/", "to\nlinjer; og mere"]
                .map(str::to_owned)
                .to_vec(),
        )];
        let table = [
            ("Excel in the Nordics", EXCEL.as_bytes().to_vec()),
            ("without a mark", plain.as_bytes().to_vec()),
            ("RFC 4180", rfc.as_bytes().to_vec()),
            ("tabulators", rfc.replace(',', "\t").into_bytes()),
            ("lone CR", plain.replace("\r\n", "\r").into_bytes()),
            ("Windows-1252", WINDOWS_1252.encode(plain).0.into_owned()),
            ("UTF-16LE", marked([0xFF, 0xFE], sixteen(u16::to_le_bytes))),
            ("UTF-16BE", marked([0xFE, 0xFF], sixteen(u16::to_be_bytes))),
            ("UTF-16LE without a mark", sixteen(u16::to_le_bytes)),
            ("UTF-16BE without a mark", sixteen(u16::to_be_bytes)),
        ];
        for (name, bytes) in table {
            assert_eq!(rows(&bytes), expected, "{name}");
        }
        assert_eq!(rows(format!("sep=;\n{plain}").as_bytes())[0].0, 3);
    }

    #[test]
    fn io_02_rows_are_counted_as_a_spreadsheet_counts_them() {
        let text = "\nLink;Kanal;Hvorfor\nhttps://a.dk/;Web;\"a\nb\"\n\n;;\nhttps://b.dk/;Web\nhttps://c.dk/;Web;c;;\nhttps://d.dk/;Web;d;e\n";
        let source = read_file(text.as_bytes(), ImportKind::Reports).unwrap();
        let told: Vec<(usize, Option<usize>)> =
            source.records.iter().map(|record| (record.row, record.ragged)).collect();
        assert_eq!(told, [(3, None), (6, Some(2)), (7, None), (8, Some(4))]);
    }

    #[test]
    fn io_02_what_is_no_file_of_ours_is_said_to_be_none() {
        let many = format!("Link;Kanal;Hvorfor\n{}", "a;b;c\n".repeat(ROWS_MAX + 1));
        let wide = ";".repeat(COLUMNS_MAX + 1);
        let table: [(&[u8], FileFault); 7] = [
            (b"", FileFault::Empty),
            (b" \n\n", FileFault::Empty),
            (b"Link;Kanal;Hvorfor\n", FileFault::Empty),
            (b"Link;Kanal\0;Hvorfor\nx;y;z\n", FileFault::NotText),
            (b"\xD0\xCF\x11\xE0rest", FileFault::NotAWorkbook),
            (many.as_bytes(), FileFault::TooManyRows),
            (wide.as_bytes(), FileFault::TooManyColumns),
        ];
        for (bytes, expected) in table {
            assert_eq!(read_file(bytes, ImportKind::Reports), Err(expected.clone()), "{expected:?}");
        }
    }
}
