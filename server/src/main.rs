//! `opslag`: one program, several commands.

use clap::{Parser, Subcommand};
use server::{Config, commands};
use std::{path::PathBuf, process::ExitCode};
use tracing_subscriber::EnvFilter;

/// Best-practice catalogue and awards for libraries.
#[derive(Parser)]
#[command(name = "opslag", version)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the site (the default). An empty database is filled with the demo season.
    Serve {
        /// Do not load the demo season into an empty database.
        #[arg(long)]
        no_demo: bool,
    },
    /// Bring the database's schema up to date.
    Migrate,
    /// Fill an empty database with the demo season and print one sign-in link per role.
    Demo,
    /// Print a sign-in link for somebody, with a role in the current season.
    Invite {
        email: String,
        /// juror, chair, editor, organiser, operator, auditor or library-lead
        #[arg(long)]
        role: String,
    },
    /// Take in a file, whole or not at all; doing it again changes nothing.
    Import {
        #[command(subcommand)]
        what: Import,
    },
    /// Look whether what is stored can be true: the audit log's chain and the database's own rules.
    Check,
    /// Count a published ballot file again; no database is needed.
    Recount { file: PathBuf },
}

#[derive(Subcommand)]
enum Import {
    /// A register of libraries: CSV with a first row of column names.
    Libraries {
        file: PathBuf,
        /// Only say what would be done.
        #[arg(long)]
        dry_run: bool,
    },
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    tracing_subscriber::fmt()
        .with_env_filter(server::log::filter(EnvFilter::try_from_env("OPSLAG_LOG").ok()))
        .with_target(false)
        .init();
    let outcome = Config::load().and_then(|config| {
        tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(Into::into).and_then(
            |runtime| {
                runtime.block_on(async {
                    match cli.command.unwrap_or(Command::Serve { no_demo: false }) {
                        Command::Serve { no_demo } => commands::serve::run(config, !no_demo).await,
                        Command::Migrate => commands::migrate::run(config).await,
                        Command::Demo => commands::demo::run(config).await,
                        Command::Invite { email, role } => commands::invite::run(config, &email, &role).await,
                        Command::Import { what: Import::Libraries { file, dry_run } } => {
                            commands::import::libraries(config, &file, dry_run).await
                        }
                        Command::Check => commands::check::run(config).await,
                        Command::Recount { file } => commands::recount::run(&file),
                    }
                })
            },
        )
    });
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("opslag: {error:#}");
            ExitCode::FAILURE
        }
    }
}
