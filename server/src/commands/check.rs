//! `opslag check`: whether what is stored can be true.

use crate::config::Config;
use anyhow::{Context, Result, bail};
use store::Store;

/// Prints what was looked at; fails with what does not fit.
pub async fn run(config: Config) -> Result<()> {
    let store = Store::open(&config.database()).await.context("opening the database")?;
    let audit = store.check_audit().await?;
    println!("Audit log: {} entries, head {}", audit.entries, audit.head);
    let mut faults = store.check_invariants().await?;
    faults.extend(audit.fault.map(|fault| format!("I12: the audit log does not hold: {fault:?}")));
    if faults.is_empty() {
        println!("Everything fits.");
        return Ok(());
    }
    for fault in &faults {
        eprintln!("{fault}");
    }
    bail!("{} things do not fit", faults.len());
}
