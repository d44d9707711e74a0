//! What is written to the log, and what never is.

use tracing_subscriber::EnvFilter;

/// Where nothing else is asked for.
const USUAL: &str = "info,sqlx=warn,sea_orm_migration=warn";
/// Prints whole addresses, and those of links that sign somebody in are as good as a password.
const NEVER: &str = "tower_http::csrf=warn";

/// The filter that was asked for (as `OPSLAG_LOG` has it), or the usual one; in either case without what tells secrets.
pub fn filter(asked: Option<EnvFilter>) -> EnvFilter {
    let chosen = asked.unwrap_or_else(|| EnvFilter::new(USUAL));
    match NEVER.parse() {
        Ok(never) => chosen.add_directive(never),
        Err(_) => EnvFilter::new(USUAL),
    }
}
