//! How one entry hangs on the one before it. Pure, so that it can be checked by anybody who has the entries.

use sha2::{Digest, Sha256};
use std::fmt::Write;

/// Everything of an entry that its hash covers.
#[derive(Clone, Copy, Debug)]
pub struct Link<'a> {
    pub id: i64,
    pub at: i64,
    pub act: &'a str,
    pub role: &'a str,
    pub account: Option<i64>,
    pub season: Option<i64>,
    pub kind: &'a str,
    pub record: Option<i64>,
    pub what: &'a str,
    pub reason_digest: &'a str,
    /// The hash before it; empty for the first.
    pub previous: &'a str,
}

/// What does not fit, and at which entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChainFault {
    /// The entry's own words do not give its hash.
    Changed { id: i64 },
    /// An entry before this one is missing or was put in.
    Broken { id: i64 },
    /// The reason is not the one that was written down.
    Reason { id: i64 },
    /// The log ends elsewhere than it did.
    Cut { entries: i64, found: i64 },
}

impl Link<'_> {
    /// SHA-256 over every field with its length before it, in hexadecimal.
    pub fn hash(&self) -> String {
        let number = |number: Option<i64>| number.map_or_else(String::new, |number| number.to_string());
        let mut sha = Sha256::new();
        for field in [
            self.previous,
            &self.id.to_string(),
            &self.at.to_string(),
            self.act,
            self.role,
            &number(self.account),
            &number(self.season),
            self.kind,
            &number(self.record),
            self.what,
            self.reason_digest,
        ] {
            sha.update(u64::try_from(field.len()).unwrap_or(u64::MAX).to_be_bytes());
            sha.update(field.as_bytes());
        }
        hex(&sha.finalize())
    }
}

/// What stands in the chain for a reason. A reason that was erased has no salt and is not compared.
pub fn digest(salt: &str, reason: &str) -> String {
    hex(&Sha256::digest(format!("{salt}\n{reason}").as_bytes()))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // writing to a String cannot fail
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// A walk along the chain, first entry first.
#[derive(Default)]
pub struct Walk {
    last: i64,
    hash: String,
    fault: Option<ChainFault>,
}

impl Walk {
    pub fn step(&mut self, link: &Link, hash: &str, reason: &str, salt: &str) {
        let fault = if link.previous != self.hash || link.id != self.last + 1 {
            Some(ChainFault::Broken { id: link.id })
        } else if link.hash() != hash {
            Some(ChainFault::Changed { id: link.id })
        } else if (!salt.is_empty() || !reason.is_empty()) && digest(salt, reason) != link.reason_digest {
            Some(ChainFault::Reason { id: link.id })
        } else {
            None
        };
        self.fault = self.fault.take().or(fault);
        self.last = link.id;
        self.hash = hash.to_owned();
    }

    /// The first thing that does not fit, if anything.
    pub fn finish(self, entries: i64, head: &str) -> Option<ChainFault> {
        let cut = self.last != entries || self.hash != head;
        self.fault.or(cut.then_some(ChainFault::Cut { entries, found: self.last }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Row {
        id: i64,
        what: String,
        reason: String,
        salt: String,
        digest: String,
        previous: String,
        hash: String,
    }

    fn link(row: &Row) -> Link<'_> {
        Link {
            id: row.id,
            at: 1_000 + row.id,
            act: "decide",
            role: "chair",
            account: Some(7),
            season: Some(1),
            kind: "nomination",
            record: Some(row.id),
            what: &row.what,
            reason_digest: &row.digest,
            previous: &row.previous,
        }
    }

    fn log() -> Vec<Row> {
        let mut rows: Vec<Row> = Vec::new();
        for id in 1..=5 {
            let previous = rows.last().map(|row| row.hash.clone()).unwrap_or_default();
            let salt = format!("salt {id}");
            let reason = format!("because {id}");
            let digest = digest(&salt, &reason);
            let mut row =
                Row { id, what: format!("N-{id}"), reason, salt, digest, previous, hash: String::new() };
            row.hash = link(&row).hash();
            rows.push(row);
        }
        rows
    }

    fn walk(rows: &[Row], head: &str) -> Option<ChainFault> {
        let mut walk = Walk::default();
        for row in rows {
            walk.step(&link(row), &row.hash, &row.reason, &row.salt);
        }
        walk.finish(5, head)
    }

    #[test]
    fn a_log_nobody_touched_holds() {
        let rows = log();
        assert_eq!(walk(&rows, &rows[4].hash), None);
    }

    #[test]
    fn whatever_is_changed_shows() {
        type Tampering = fn(&mut Vec<Row>);
        let cases: [(&str, Tampering, ChainFault); 7] = [
            ("a word", |rows| rows[1].what = "N-9".into(), ChainFault::Changed { id: 2 }),
            ("a reason", |rows| rows[2].reason = "because".into(), ChainFault::Reason { id: 3 }),
            ("one taken out", |rows| drop(rows.remove(2)), ChainFault::Broken { id: 4 }),
            ("two exchanged", |rows| rows.swap(1, 2), ChainFault::Broken { id: 3 }),
            ("the end cut off", |rows| drop(rows.pop()), ChainFault::Cut { entries: 5, found: 4 }),
            (
                "one rewritten with a hash that fits it",
                |rows| {
                    rows[3].what = "N-9".into();
                    rows[3].hash = link(&rows[3]).hash();
                },
                ChainFault::Broken { id: 5 },
            ),
            (
                "the last one rewritten with a hash that fits it",
                |rows| {
                    rows[4].what = "N-9".into();
                    rows[4].hash = link(&rows[4]).hash();
                },
                ChainFault::Cut { entries: 5, found: 5 },
            ),
        ];
        for (name, tamper, fault) in cases {
            let mut rows = log();
            let head = rows[4].hash.clone();
            tamper(&mut rows);
            assert_eq!(walk(&rows, &head), Some(fault), "{name}");
        }
    }

    #[test]
    fn a_reason_can_be_erased_without_breaking_the_chain() {
        let mut rows = log();
        rows[2].reason.clear();
        rows[2].salt.clear();
        let head = rows[4].hash.clone();
        assert_eq!(walk(&rows, &head), None);
    }

    #[test]
    fn fields_cannot_lend_each_other_letters() {
        let row = |kind, what| Link {
            id: 1,
            at: 1,
            act: "decide",
            role: "chair",
            account: None,
            season: None,
            kind,
            record: None,
            what,
            reason_digest: "",
            previous: "",
        };
        assert_ne!(row("ab", "c").hash(), row("a", "bc").hash());
    }
}
