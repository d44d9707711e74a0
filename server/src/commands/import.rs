//! `opslag import libraries FILE`.

use crate::{boot, config::Config};
use anyhow::{Context, Result, bail};
use domain::language::Language;
use std::path::Path;
use web::{
    Tr,
    libraries::{of_file, of_row, read_register},
};

/// Takes a register in, whole or not at all. `dry_run` only says what would be done.
pub async fn libraries(config: Config, file: &Path, dry_run: bool) -> Result<()> {
    let t = Tr::new(Language::En);
    let bytes = std::fs::read(file).with_context(|| file.display().to_string())?;
    let register = match read_register(&bytes) {
        Ok(register) => register,
        Err(fault) => bail!("{}: {}", file.display(), of_file(t, &fault)),
    };
    if !register.problems.is_empty() {
        for (line, fault) in &register.problems {
            eprintln!("{}:{line}: {}", file.display(), of_row(t, fault));
        }
        bail!("{} things need mending; nothing was taken in", register.problems.len());
    }
    let app = boot(&config).await?;
    let backend = &app.site.backend;
    let (plan, verb) = if dry_run {
        (backend.store.plan_import(&register.rows).await?, "would be")
    } else {
        let season = backend.store.find_current_season().await?.map(|season| season.id);
        (backend.store.import_libraries(&register.rows, None, season, backend.now()).await?, "are")
    };
    println!("{} {verb} new, {} changed, {} as they were.", plan.new, plan.changed, plan.unchanged);
    Ok(())
}
