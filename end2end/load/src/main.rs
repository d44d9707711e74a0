//! `load --code K4M7 --show our-show --voters 300`: exits with 1 when anything was lost, doubled or late for ever.

use anyhow::Context;
use clap::Parser;
use std::{net::ToSocketAddrs, process::ExitCode, time::Duration};

#[derive(Parser)]
#[command(about = "A hall full of phones, over loopback, against an open poll of a server on this machine")]
struct Cli {
    /// Where the server listens.
    #[arg(long, default_value = "127.0.0.1:3000")]
    server: String,
    /// The code of an open poll.
    #[arg(long)]
    code: String,
    /// The show's name in addresses.
    #[arg(long)]
    show: String,
    #[arg(long, default_value_t = 300)]
    voters: usize,
    #[arg(long, default_value_t = 300)]
    listeners: usize,
    /// Seconds in which the voters begin.
    #[arg(long, default_value_t = 10.0)]
    within: f64,
    /// How many of a hundred requests and streams lose their connection.
    #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u8).range(0..=90))]
    cut: u8,
    /// How many of a hundred voters change their ballot.
    #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u8).range(0..=100))]
    change: u8,
    /// Seconds a voter goes on trying: longer than a restart takes.
    #[arg(long, default_value_t = 30.0)]
    patience: f64,
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// The server's process, to tell its memory.
    #[arg(long)]
    pid: Option<u32>,
}

fn main() -> anyhow::Result<ExitCode> {
    let cli = Cli::parse();
    let server =
        cli.server.to_socket_addrs()?.next().with_context(|| format!("no address for {}", cli.server))?;
    let plan = load::Plan {
        server,
        host: cli.server,
        code: cli.code,
        show: cli.show,
        voters: cli.voters,
        listeners: cli.listeners,
        within: Duration::try_from_secs_f64(cli.within)?,
        cut_percent: cli.cut,
        change_percent: cli.change,
        patience: Duration::try_from_secs_f64(cli.patience)?,
        seed: cli.seed,
        pid: cli.pid,
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let report = runtime.block_on(load::run(plan))?;
    print!("{report}");
    Ok(if report.faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
