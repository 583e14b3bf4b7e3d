//! Tools that are missing, installed into the cache.

use std::path::Path;
use std::{env, fs, process};

use anyhow::{Context, Result};

use super::Tool;
use crate::{program, progress, workspace};

/// Installs a tool into `kept`, whole or not at all: an interrupted run is not taken for a finished one.
pub(super) fn install(tool: &Tool, kept: &Path) -> Result<()> {
    let title = format!("Installing {} {}", tool.package, tool.version);
    let begun = workspace::tools()?.join(format!(".begun-{}-{}", tool.package, process::id()));
    fs::create_dir_all(&begun).with_context(|| format!("{} cannot be written", begun.display()))?;
    let done = progress::step(&title, tool.expected, || {
        if program::on_path("cargo-binstall").is_some() {
            if binstall(tool, &begun).is_ok() {
                return Ok(());
            }
            progress::note("No prebuilt one is available: it is built from its source");
        }
        build(tool, &begun)
    });
    let placed = done.and_then(|()| place(&begun, kept));
    if placed.is_err() {
        fs::remove_dir_all(&begun).ok();
    }
    placed.with_context(|| {
        format!(
            "{package} {version} is needed and could not be built from crates.io, which takes the network once and a \
             C compiler (on Debian: `apt-get install build-essential`); where neither can be had, put {package} \
             {version} on the PATH",
            package = tool.package,
            version = tool.version
        )
    })
}

fn binstall(tool: &Tool, root: &Path) -> Result<()> {
    let mut command = program::cargo();
    command.args(["binstall", "--no-confirm", "--disable-telemetry", "--log-level", "error"]);
    command.args(["--strategies", "crate-meta-data,quick-install", "--root"]).arg(root);
    program::run_indented(command.arg(format!("{}@{}", tool.package, tool.version)))
}

/// A debug build is fast enough for what it does and takes half as long.
fn build(tool: &Tool, root: &Path) -> Result<()> {
    let mut command = program::cargo();
    command.current_dir(env::temp_dir()).env_remove("CARGO_TARGET_DIR").env_remove("RUSTFLAGS");
    command.args(["install", tool.package, "--version", &format!("={}", tool.version), "--debug"]);
    program::run_indented(command.args(tool.flags).arg("--root").arg(root))
}

fn place(begun: &Path, kept: &Path) -> Result<()> {
    if kept.exists() {
        fs::remove_dir_all(kept).with_context(|| format!("{} cannot be replaced", kept.display()))?;
    }
    fs::rename(begun, kept).with_context(|| format!("{} cannot be written", kept.display()))
}
