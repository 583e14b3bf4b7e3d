//! Packages of npm, each in one version, kept in the cache.

use std::path::{Path, PathBuf};
use std::{fs, process};

use anyhow::{Context, Result};

use crate::{program, progress, workspace};

/// The folder in which `node_modules` holds the package; it is installed first where it is missing.
pub(crate) fn package(name: &str, version: &str) -> Result<PathBuf> {
    let kept = workspace::tools()?.join(format!("{name}-{version}"));
    if !kept.join("node_modules").join(name).join("package.json").is_file() {
        progress::step(&format!("Installing {name} {version} from npm"), "once; a few seconds", || {
            install(name, version, &kept)
        })
        .with_context(|| format!("npm could not install {name} {version}: reach its registry once"))?;
    }
    Ok(kept)
}

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
