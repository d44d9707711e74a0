//! Files are embedded one by one; this notices when one comes or goes.

use std::fs;

fn main() {
    // built after this crate on a first `cargo build`: an empty folder can be watched, a missing one cannot
    let _ = fs::create_dir_all("../../target/site/pkg");
    for folder in ["../../style", "../../content", "../../target/site/pkg"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
