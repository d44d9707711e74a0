//! Every tally rule against an independent count: random elections are written as ballot files and counted again by
//! `content/recount.py`, the script that is published with them.

use domain::{
    ids::NominationId,
    voting::{
        Ballot, BallotBox, BallotFile, BallotPaper, FileOption, Marks, Purpose, RankedMethod, TallyRule,
    },
};
use serde_json::{Value, json};
use std::{
    num::NonZeroU16,
    path::{Path, PathBuf},
    process::Command,
};

/// How many elections are counted twice, for each rule.
const ELECTIONS: u64 = 500;

/// Numbers that look random and are the same in every run (Steele, Lea and Flood's SplitMix64).
struct Chance(u64);

impl Chance {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % n as u64) as usize
    }

    /// Some of the options, at least one, in any order.
    fn some(&mut self, options: &[NominationId]) -> Vec<NominationId> {
        let mut left = options.to_vec();
        let many = 1 + self.below(options.len());
        (0..many).map(|_| left.swap_remove(self.below(left.len()))).collect()
    }
}

fn rules() -> [TallyRule; 7] {
    let ranked = |method| TallyRule::Ranked { method };
    [
        TallyRule::Approval,
        TallyRule::PICK_THREE,
        TallyRule::Single,
        TallyRule::Points { budget: NonZeroU16::new(20).unwrap() },
        ranked(RankedMethod::Borda),
        ranked(RankedMethod::Runoff),
        ranked(RankedMethod::Schulze),
    ]
}

fn marks(rule: TallyRule, options: &[NominationId], chance: &mut Chance) -> Marks {
    let mut some = chance.some(options);
    match rule {
        TallyRule::Approval | TallyRule::Pick { .. } | TallyRule::Single => {
            some.truncate(rule.most_ticks(options.len()).unwrap());
            Marks::Ticked(some)
        }
        TallyRule::Points { budget } => {
            let most = usize::from(budget.get()) / some.len();
            let points = |chance: &mut Chance| NonZeroU16::new(1 + chance.below(most) as u16).unwrap();
            Marks::Points(some.into_iter().map(|option| (option, points(chance))).collect())
        }
        TallyRule::Ranked { .. } => Marks::Ranked(some),
    }
}

/// Few ballots and few options make ties likely; some elections have many of both.
fn election(rule: TallyRule, seed: u64) -> BallotFile {
    let mut chance = Chance(seed);
    let large = seed.is_multiple_of(10);
    let options: Vec<FileOption> = (0..2 + chance.below(if large { 12 } else { 5 }) as i64)
        .map(|n| FileOption {
            id: NominationId(1 + n * 7 % 101),
            title: format!("Nr. {n}: \"læs\u{2028}\\\n{{\""),
            library: "Ærø, =1+1".to_owned(),
        })
        .collect();
    let ids: Vec<NominationId> = options.iter().map(|option| option.id).collect();
    let paper = BallotPaper::new(rule, &ids).unwrap();
    let mut ballots = |most: usize| -> Vec<Ballot> {
        let many = chance.below(most);
        (0..many).map(|_| paper.admit(marks(rule, &ids, &mut chance)).unwrap()).collect()
    };
    let (counted, aside) = (ballots(if large { 400 } else { 14 }), ballots(4));
    let BallotBox::Award(counted) = BallotBox::new(Purpose::Award, counted) else { unreachable!() };
    BallotFile::new("K4M7", rule, options, counted, aside).unwrap()
}

fn script() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/recount.py")
}

/// What the script says of each file: the count without what was set aside, and with it.
fn recount(paths: &[PathBuf]) -> Vec<Value> {
    let output = Command::new("python3")
        .arg(script())
        .arg("--json")
        .args(paths)
        .output()
        .expect("python3 must be installed: it counts every election again");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let lines = String::from_utf8(output.stdout).unwrap();
    lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn vo_21_the_published_script_comes_to_the_same_result_by_every_rule() {
    let mut ties = 0;
    for (number, rule) in rules().into_iter().enumerate() {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("recount-{number}"));
        std::fs::create_dir_all(&folder).unwrap();
        let paths: Vec<PathBuf> = (0..ELECTIONS).map(|seed| folder.join(format!("{seed}.jsonl"))).collect();
        for (seed, path) in (0..).zip(&paths) {
            std::fs::write(path, election(rule, seed).write().unwrap()).unwrap();
        }

        let recounted = recount(&paths);

        assert_eq!(recounted.len(), paths.len() * 2);
        for (path, told) in paths.iter().zip(recounted.chunks(2)) {
            let read = BallotFile::read(&std::fs::read_to_string(path).unwrap()).unwrap();
            let (counted, all) = read.recount();
            ties += counted.ties().len();
            assert_eq!(told, [json!(counted), json!(all)], "{rule:?} {}", path.display());
        }
        std::fs::remove_dir_all(&folder).unwrap();
    }
    assert!(ties > 500, "random elections without ties try too little: {ties}");
}

#[test]
fn the_script_is_short_enough_to_be_read() {
    let lines = std::fs::read_to_string(script()).unwrap().lines().count();
    assert!(lines < 100, "{lines} lines");
}

#[test]
fn the_script_refuses_a_file_that_was_cut() {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("recount-cut.jsonl");
    let text = election(TallyRule::Approval, 10).write().unwrap();
    let cut: Vec<_> = text.lines().skip(2).collect();
    std::fs::write(&path, [text.lines().next().unwrap(), &cut.join("\n")].join("\n")).unwrap();

    let output =
        Command::new("python3").arg(script()).arg(&path).output().expect("python3 must be installed");

    assert!(!output.status.success());
    assert!(String::from_utf8_lossy(&output.stderr).contains("missing"));
}
