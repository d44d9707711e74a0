//! `opslag check`: whether what is stored can be true.

use crate::{boot::open_media, config::Config};
use anyhow::{Context, Result, anyhow, bail};
use store::Store;

/// Prints what was looked at; fails with what does not fit.
pub async fn run(config: Config) -> Result<()> {
    let store = Store::open(&config.database()).await.context("opening the database")?;
    let audit = store.check_audit().await?;
    println!("Audit log: {} entries, head {}", audit.entries, audit.head);
    let mut faults = store.check_invariants().await?;
    let missing = web::missing_pictures(&store, &open_media(&config)?).await;
    let missing = missing.map_err(|error| anyhow!("looking for the pictures: {error}"))?;
    faults.extend(missing.into_iter().map(|key| format!("UP-13: {key} is not in the media folder")));
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
