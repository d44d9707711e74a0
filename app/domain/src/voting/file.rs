//! The ballot file: what is published after a poll so that anybody can count it again, and the list of receipts that
//! goes with it.
//!
//! A ballot file is text, one JSON value a line. The first line is the head: `format` is `opslag-ballots`, `version` 1,
//! then the poll's code, the tally rule, the options with number, title and library, how many `ballots` count and
//! how many were `set_aside`. Each further line is one ballot as [`Marks`] writes it; one that was set aside is
//! `{"set_aside": …}`. Lines stand in the order of their own text. Nothing says who cast a ballot, when, in which order,
//! or which receipt belongs to it.

use super::{
    Ballot, BallotFault, BallotPaper, CountedBallots, Marks, PaperFault, Receipt, TallyRule, TallySheet,
};
use crate::ids::NominationId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

const FORMAT: &str = "opslag-ballots";
const VERSION: u32 = 1;

/// The ballots of one poll as they are published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BallotFile {
    poll: String,
    paper: BallotPaper,
    options: Vec<FileOption>,
    counted: CountedBallots,
    set_aside: Vec<Ballot>,
}

/// An option as the file names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileOption {
    pub id: NominationId,
    pub title: String,
    pub library: String,
}

/// Why text is no ballot file. Lines count from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileFault {
    /// The first line is not the head of a ballot file.
    NoHead,
    UnknownVersion(u32),
    Paper(PaperFault),
    /// The line is no ballot at all.
    NoBallot {
        line: usize,
    },
    Ballot {
        line: usize,
        fault: BallotFault,
    },
    /// The head promises another number of ballots: something is missing, or was added.
    Number {
        promised: (u64, u64),
        found: (u64, u64),
    },
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileHead {
    format: String,
    version: u32,
    poll: String,
    rule: TallyRule,
    options: Vec<FileOption>,
    ballots: u64,
    set_aside: u64,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum FileLine<M> {
    SetAside(M),
    #[serde(untagged)]
    Counted(M),
}

impl BallotFile {
    /// `poll` is the code of the poll; `options` are those of its paper, `set_aside` the ballots that were quarantined.
    pub fn new(
        poll: &str,
        rule: TallyRule,
        mut options: Vec<FileOption>,
        counted: CountedBallots,
        set_aside: Vec<Ballot>,
    ) -> Result<Self, PaperFault> {
        options.sort_by_key(|option| option.id);
        let ids: Vec<NominationId> = options.iter().map(|option| option.id).collect();
        let paper = BallotPaper::new(rule, &ids)?;
        Ok(Self { poll: poll.to_owned(), paper, options, counted, set_aside })
    }

    pub const fn paper(&self) -> &BallotPaper {
        &self.paper
    }

    pub fn options(&self) -> &[FileOption] {
        &self.options
    }

    pub const fn counted(&self) -> &CountedBallots {
        &self.counted
    }

    pub fn set_aside(&self) -> &[Ballot] {
        &self.set_aside
    }

    /// Counts the file again: without what was set aside, which is the result, and with it.
    pub fn recount(&self) -> (TallySheet, TallySheet) {
        let all = self.counted.ballots().iter().chain(&self.set_aside);
        (self.paper.tally(&self.counted), self.paper.count(all))
    }

    /// The text of the file.
    pub fn write(&self) -> serde_json::Result<String> {
        let head = FileHead {
            format: FORMAT.to_owned(),
            version: VERSION,
            poll: self.poll.clone(),
            rule: self.paper.rule(),
            options: self.options.clone(),
            ballots: self.counted.ballots().len() as u64,
            set_aside: self.set_aside.len() as u64,
        };
        let counted = self.counted.ballots().iter().map(FileLine::Counted);
        let aside = self.set_aside.iter().map(FileLine::SetAside);
        let mut lines =
            counted.chain(aside).map(|line| serde_json::to_string(&line)).collect::<Result<Vec<_>, _>>()?;
        lines.sort();
        lines.insert(0, serde_json::to_string(&head)?);
        lines.push(String::new());
        Ok(lines.join("\n"))
    }

    /// Reads a file and checks every ballot against the rule and the options of its head.
    pub fn read(text: &str) -> Result<Self, FileFault> {
        let mut lines = (1..).zip(text.lines());
        let head: FileHead = lines
            .next()
            .and_then(|(_, line)| serde_json::from_str(line).ok())
            .filter(|head: &FileHead| head.format == FORMAT)
            .ok_or(FileFault::NoHead)?;
        if head.version != VERSION {
            return Err(FileFault::UnknownVersion(head.version));
        }
        let promised = (head.ballots, head.set_aside);
        let mut file =
            Self::new(&head.poll, head.rule, head.options, CountedBallots::published(Vec::new()), Vec::new())
                .map_err(FileFault::Paper)?;
        let mut counted = Vec::new();
        for (line, text) in lines {
            let read: FileLine<Marks> =
                serde_json::from_str(text).map_err(|_| FileFault::NoBallot { line })?;
            let (marks, ballots) = match read {
                FileLine::Counted(marks) => (marks, &mut counted),
                FileLine::SetAside(marks) => (marks, &mut file.set_aside),
            };
            ballots.push(file.paper.admit(marks).map_err(|fault| FileFault::Ballot { line, fault })?);
        }
        let found = (counted.len() as u64, file.set_aside.len() as u64);
        if found != promised {
            return Err(FileFault::Number { promised, found });
        }
        file.counted = CountedBallots::published(counted);
        Ok(file)
    }
}

/// The published list of receipts, one a line. Receipts are drawn at random, so their own order tells nothing.
pub fn receipt_list(receipts: &BTreeSet<Receipt>) -> String {
    receipts.iter().map(|receipt| format!("{receipt}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::voting::{BallotBox, Filled, Purpose, RankedMethod};

    fn option(id: i64, title: &str) -> FileOption {
        FileOption { id: NominationId(id), title: title.to_owned(), library: "Aros".to_owned() }
    }

    fn file(rule: TallyRule, counted: &[&str], set_aside: &[&str]) -> BallotFile {
        let options = vec![option(7, "Bog & \"bus\"\n{}"), option(3, "Ørneredens læseklub")];
        let ids: Vec<_> = options.iter().map(|it| it.id).collect();
        let paper = BallotPaper::new(rule, &ids).unwrap();
        let admit = |lines: &[&str]| -> Vec<Ballot> {
            lines.iter().map(|line| paper.admit(serde_json::from_str(line).unwrap()).unwrap()).collect()
        };
        let BallotBox::Award(counted) = BallotBox::new(Purpose::Award, admit(counted)) else {
            unreachable!()
        };
        BallotFile::new("K4M7", rule, options, counted, admit(set_aside)).unwrap()
    }

    #[test]
    fn a_file_says_the_rule_the_options_and_each_ballot_in_no_order_of_casting() {
        let text = file(TallyRule::Approval, &["[7]", "[3,7]", "[7]"], &["[3]"]).write().unwrap();

        insta::assert_snapshot!(text, @r#"
        {"format":"opslag-ballots","version":1,"poll":"K4M7","rule":{"kind":"approval"},"options":[{"id":3,"title":"Ørneredens læseklub","library":"Aros"},{"id":7,"title":"Bog & \"bus\"\n{}","library":"Aros"}],"ballots":3,"set_aside":1}
        [3,7]
        [7]
        [7]
        {"set_aside":[3]}
        "#);
        let turned = file(TallyRule::Approval, &["[7]", "[7]", "[3,7]"], &["[3]"]);
        assert_eq!(turned.write().unwrap(), text);
    }

    #[test]
    fn a_file_can_be_read_back_and_counted_again() {
        let ranked = TallyRule::Ranked { method: RankedMethod::Borda };
        let written = file(ranked, &[r#"{"ranked":[7,3]}"#, r#"{"ranked":[3]}"#], &[r#"{"ranked":[3,7]}"#]);

        let read = BallotFile::read(&written.write().unwrap()).unwrap();

        assert_eq!(read.paper(), written.paper());
        assert_eq!(read.options(), written.options());
        assert_eq!(read.set_aside(), written.set_aside());
        assert_eq!(read.paper().tally(read.counted()), written.paper().tally(written.counted()));
        assert_eq!(read.write().unwrap(), written.write().unwrap());
    }

    #[test]
    fn a_file_that_was_cut_added_to_or_altered_is_refused() {
        let text = file(TallyRule::Single, &["[7]", "[3]"], &["[3]"]).write().unwrap();
        let changed = |from: &str, to: &str| BallotFile::read(&text.replacen(from, to, 1)).map(|_| ());
        let number = |found| Err(FileFault::Number { promised: (2, 1), found });

        assert_eq!(changed("\n[7]", ""), number((1, 1)));
        assert_eq!(changed("[7]", "[7]\n[7]"), number((3, 1)));
        assert_eq!(changed("{\"set_aside\":[3]}", "[3]"), number((3, 0)));
        let unknown = BallotFault::UnknownOption(NominationId(8));
        assert_eq!(changed("[7]", "[8]"), Err(FileFault::Ballot { line: 3, fault: unknown }));
        assert_eq!(changed("[7]", "7"), Err(FileFault::NoBallot { line: 3 }));
        assert_eq!(changed("[7]", "\n[7]"), Err(FileFault::NoBallot { line: 3 }));
        assert_eq!(changed("version\":1", "version\":2"), Err(FileFault::UnknownVersion(2)));
        assert_eq!(
            changed("\"id\":7", "\"id\":3"),
            Err(FileFault::Paper(PaperFault::RepeatedOption(NominationId(3))))
        );
        for no_head in ["", "\n", "[3]\n[7]\n", "{\"format\":\"other\"}\n"] {
            assert_eq!(BallotFile::read(no_head), Err(FileFault::NoHead), "{no_head:?}");
        }
    }

    #[test]
    fn the_list_of_receipts_shows_receipts_alone_in_their_own_order() {
        let receipts = [[9, 1, 1, 1, 1], [0, 0, 0, 0, 1], [3, 0, 0, 0, 0]].map(Receipt::from_bytes);

        assert_eq!(receipt_list(&BTreeSet::from(receipts)), "0000-0001\n0C00-0000\n140G-2081\n");
    }

    #[test]
    fn what_a_voter_sends_is_what_is_published() {
        let paper = BallotPaper::new(TallyRule::PICK_THREE, &[NominationId(3), NominationId(7)]).unwrap();
        let ballot = paper.read(Filled::Ticked(&[NominationId(7), NominationId(3)])).unwrap();

        assert_eq!(paper.admit(ballot.marks().clone()), Ok(ballot));
    }
}
