//! Packages of npm, each in one pinned version and kept by it.

use std::path::{Path, PathBuf};
use std::{fs, process};

use anyhow::{Context, Result};

use crate::{program, progress, workspace};

/// What axe-core is called by npm, and its version.
const AXE: (&str, &str) = ("axe-core", "4.14.1");

/// The script that finds what keeps people from using a page.
pub(crate) fn axe() -> Result<PathBuf> {
    let (name, version) = AXE;
    Ok(package(name, version)?.join("node_modules").join(name).join("axe.min.js"))
}

/// The folder that a package is kept in; it is installed first where it is missing.
pub(super) fn package(name: &str, version: &str) -> Result<PathBuf> {
    let kept = workspace::tools()?.join(format!("{name}-{version}"));
    if !kept.join("node_modules").join(name).is_dir() {
        let title = format!("Installing {name} {version} from npm");
        progress::step(&title, "once; a few seconds", || install(name, version, &kept))
            .with_context(|| format!("npm could not install {name} {version}: reach its registry once"))?;
    }
    Ok(kept)
}

/// Installs a package whole or not at all.
fn install(name: &str, version: &str, kept: &Path) -> Result<()> {
    let begun = workspace::tools()?.join(format!(".begun-{name}-{}", process::id()));
    fs::create_dir_all(&begun)?;
    let mut npm = program::command("npm");
    npm.args(["install", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"]).arg(&begun);
    // Left to itself npm tries for more than a minute to reach a registry that is not there.
    npm.args(["--fetch-retries=1", "--fetch-retry-mintimeout=1000"]);
    let done = program::answer(npm.arg(format!("{name}@{version}")));
    let placed = done.and_then(|_| {
        fs::remove_dir_all(kept).ok();
        fs::rename(&begun, kept).map_err(Into::into)
    });
    if placed.is_err() {
        fs::remove_dir_all(&begun).ok();
    }
    placed
}
