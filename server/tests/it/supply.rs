//! SC-02: what the program is made of. Versions below these have advisories that touch what we do with them.

const LOCK: &str = include_str!("../../../Cargo.lock");

/// Every version of a crate in the lock file, as numbers.
fn versions(name: &str) -> Vec<(u64, u64, u64)> {
    LOCK.split("[[package]]")
        .filter(|package| package.contains(&format!("name = \"{name}\"\n")))
        .filter_map(|package| package.split("version = \"").nth(1)?.split('"').next())
        .map(|version| {
            let mut numbers = version.split(['.', '-', '+']).map(|part| part.parse().unwrap_or(0));
            let mut number = || numbers.next().unwrap_or(0);
            (number(), number(), number())
        })
        .collect()
}

#[test]
fn no_crate_is_older_than_the_mending_of_its_advisory() {
    for (name, floor, advisory) in [
        ("ammonia", (4, 1, 4), "RUSTSEC-2026-0213"),
        ("h2", (0, 4, 16), "RUSTSEC-2026-0258"),
        ("lettre", (0, 11, 22), "RUSTSEC-2026-0141"),
        // IO-04: attributes by the ten thousand cost a day
        ("quick-xml", (0, 41, 0), "RUSTSEC-2026-0194"),
        ("sqlx-core", (0, 8, 1), "RUSTSEC-2024-0363"),
        ("time", (0, 3, 47), "RUSTSEC-2026-0009"),
        ("tracing-subscriber", (0, 3, 20), "RUSTSEC-2025-0055"),
    ] {
        let found = versions(name);
        assert!(!found.is_empty(), "{name} is not used any more; take it off the list");
        let old =
            found.iter().filter(|&&version| version < floor).filter(|&&version| !is_apart(name, version));
        assert_eq!(old.collect::<Vec<_>>(), Vec::<&(u64, u64, u64)>::new(), "{name} {found:?}: {advisory}");
    }
}

/// Whether only that one crate uses this version, for something that nobody outside can reach: Typst reads the styles of its
/// bibliographies with it, which come with it, and our templates have no bibliography.
fn is_apart(name: &str, (major, minor, patch): (u64, u64, u64)) -> bool {
    let used = format!("\"{name} {major}.{minor}.{patch}\"");
    let users = LOCK.split("[[package]]").filter(|package| package.contains(&used));
    let mut names = users.filter_map(|package| package.split('"').nth(1));
    name == "quick-xml" && names.next() == Some("citationberg") && names.next().is_none()
}

#[test]
fn there_is_one_sqlite_and_no_system_tls() {
    let sqlite = versions("libsqlite3-sys");
    assert_eq!(sqlite.len(), 1, "{sqlite:?}");
    assert!(sqlite[0] >= (0, 37, 0), "older ones bring a SQLite that can corrupt a database in WAL mode");
    for unwanted in ["openssl-sys", "native-tls", "rusqlite", "boring"] {
        assert_eq!(versions(unwanted), [], "{unwanted}");
    }
}
