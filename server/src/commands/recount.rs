//! `opslag recount`: counts a published ballot file again, without a database.

use anyhow::{Context, Result, bail};
use domain::voting::{BallotFile, TallySheet};
use std::path::Path;

/// More than a hundred thousand ballots of the longest kind.
const FILE_MAX: u64 = 256 * 1024 * 1024;

/// Prints the places, first without the ballots that were set aside, which is the result, then with them.
pub fn run(file: &Path) -> Result<()> {
    let size = std::fs::metadata(file).with_context(|| format!("opening {}", file.display()))?.len();
    if size > FILE_MAX {
        bail!("{} has {size} bytes; no ballot file is that long", file.display());
    }
    let text = std::fs::read_to_string(file).with_context(|| format!("reading {}", file.display()))?;
    print!("{}", report(&text)?);
    Ok(())
}

fn report(text: &str) -> Result<String> {
    let file =
        BallotFile::read(text).map_err(|fault| anyhow::anyhow!("this is no ballot file: {fault:?}"))?;
    let (counted, all) = file.recount();
    let mut report = format!("Rule: {:?}\n", file.paper().rule());
    report += &format!("{} ballots count, {} are set aside\n", counted.ballots, file.set_aside().len());
    report += &sheet(&file, &counted);
    if !file.set_aside().is_empty() {
        report += &format!("With what was set aside, {} ballots\n{}", all.ballots, sheet(&file, &all));
    }
    Ok(report)
}

fn sheet(file: &BallotFile, sheet: &TallySheet) -> String {
    sheet
        .lines
        .iter()
        .map(|line| {
            let title = file.options().iter().find(|option| option.id == line.option);
            let title = title.map(|option| option.title.as_str()).unwrap_or_default();
            let tied = if line.tied { " (level)" } else { "" };
            format!("{:>4}. {:>8}  {title}{tied}\n", line.place, line.figure)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = concat!(
        r#"{"format":"opslag-ballots","version":1,"poll":"K4M7","rule":{"kind":"approval"},"options":["#,
        r#"{"id":3,"title":"Ørneredens læseklub","library":"Aros"},{"id":7,"title":"Bogbussen","library":"Aros"}],"#,
        r#""ballots":2,"set_aside":2}"#,
        "\n[3,7]\n[7]\n{\"set_aside\":[3]}\n{\"set_aside\":[3]}\n"
    );

    #[test]
    fn a_published_file_is_counted_both_ways() {
        let report = report(FILE).unwrap();

        assert!(report.contains("2 ballots count, 2 are set aside"), "{report}");
        assert!(
            report.contains("   1.        2  Bogbussen\n   2.        1  Ørneredens læseklub\n"),
            "{report}"
        );
        assert!(
            report.contains("   1.        3  Ørneredens læseklub\n   2.        2  Bogbussen\n"),
            "{report}"
        );
    }

    #[test]
    fn a_file_with_a_ballot_too_few_is_refused() {
        let cut = FILE.replace("\n[7]\n", "\n");

        assert!(report(&cut).unwrap_err().to_string().contains("Number"));
    }
}
