//! A PostgreSQL cluster of the tests' own, started once a test run and gone with it.

use sea_orm::{ConnectionTrait, Database};
use std::{
    fs,
    io::{BufRead, BufReader},
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{
        OnceLock,
        atomic::{AtomicU32, Ordering},
    },
};

struct Cluster {
    port: u16,
    /// The script that watches over the server ends, and ends it, when this process lets go of its input.
    _watch: Child,
}

static CLUSTER: OnceLock<Cluster> = OnceLock::new();
static NEXT: AtomicU32 = AtomicU32::new(1);

/// Starts the server, waits until it answers, then waits for its own input to end, stops it and tidies up.
const WATCH: &str = r#"
set -u
as() { if [ "$(id -u)" = 0 ]; then setpriv --reuid="$OWNER" --regid="$OWNER" --clear-groups -- "$@"; else "$@"; fi; }
cd "$FOLDER" || exit 1
as "$BIN/initdb" -D "$FOLDER/db" -A trust -U opslag -E UTF8 --locale=C --no-sync >"$FOLDER/log" 2>&1 || { cat "$FOLDER/log"; exit 1; }
( if [ "$(id -u)" = 0 ]; then as="setpriv --reuid=$OWNER --regid=$OWNER --clear-groups --"; else as=; fi
exec $as "$BIN/postgres" -D "$FOLDER/db" -p "$PORT" -k "$FOLDER" -h 127.0.0.1 \
  -c fsync=off -c max_connections=300 -c shared_buffers=64MB >"$FOLDER/log" 2>&1 ) &
server=$!
for _ in $(seq 300); do
  grep -q "ready to accept connections" "$FOLDER/log" && { echo ready; ready=1; break; }
  kill -0 $server 2>/dev/null || break
  sleep 0.1
done
[ -n "${ready:-}" ] || { cat "$FOLDER/log"; kill -KILL $server 2>/dev/null; exit 1; }
read -r _
kill -INT $server
for _ in $(seq 50); do kill -0 $server 2>/dev/null || break; sleep 0.1; done
kill -KILL $server 2>/dev/null
rm -rf "$FOLDER"
"#;

/// The address of a new, empty database.
pub async fn fresh_database() -> String {
    let port = CLUSTER.get_or_init(start).port;
    let name = format!("t{}", NEXT.fetch_add(1, Ordering::Relaxed));
    let server = format!("postgres://opslag@127.0.0.1:{port}");
    let admin = Database::connect(format!("{server}/postgres")).await.expect("the cluster answers");
    admin.execute_unprepared(&format!("CREATE DATABASE {name}")).await.expect("a database");
    admin.close().await.expect("the connection closes");
    format!("{server}/{name}")
}

fn start() -> Cluster {
    let bin = bin_folder();
    let port = TcpListener::bind("127.0.0.1:0").and_then(|l| l.local_addr()).expect("a free port").port();
    let folder = std::env::temp_dir().join(format!("opslag-pg-{}-{port}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder for the cluster");
    // PostgreSQL refuses to run as root: the folder is handed to the account its package made
    let root = Command::new("id").arg("-u").output().is_ok_and(|out| out.stdout.starts_with(b"0"));
    if root {
        let status = Command::new("chown").arg("postgres:postgres").arg(&folder).status();
        assert!(status.is_ok_and(|s| s.success()), "the account `postgres` is missing; install postgresql");
    }
    let mut watch = Command::new("sh")
        .args(["-c", WATCH])
        .env("BIN", &bin)
        .env("FOLDER", &folder)
        .env("PORT", port.to_string())
        .env("OWNER", "postgres")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("a shell");
    let mut said = String::new();
    let mut out = BufReader::new(watch.stdout.take().expect("its output is ours"));
    while !said.ends_with("ready\n") {
        let read = out.read_line(&mut said).expect("its output can be read");
        assert!(read > 0, "PostgreSQL did not start:\n{said}");
    }
    Cluster { port, _watch: watch }
}

/// Where `initdb` and `postgres` are: Debian keeps them out of the way of the path.
fn bin_folder() -> PathBuf {
    let mut versions: Vec<PathBuf> = fs::read_dir("/usr/lib/postgresql")
        .map(|entries| entries.flatten().map(|entry| entry.path().join("bin")).collect())
        .unwrap_or_default();
    versions.sort();
    versions.reverse();
    versions.extend(std::env::var_os("PATH").iter().flat_map(std::env::split_paths));
    versions
        .into_iter()
        .find(|folder| Path::new(folder).join("initdb").exists() && folder.join("postgres").exists())
        .expect("PostgreSQL's initdb and postgres are needed; on Debian: apt-get install postgresql")
}
