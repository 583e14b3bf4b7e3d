//! Where things lie: the clone, the build folder, and the cache that outlives both.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The clone's top folder.
pub(crate) fn root() -> PathBuf {
    let xtask = env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    xtask.parent().map(Path::to_path_buf).unwrap_or(xtask)
}

/// Cargo's build folder, wherever it was put: this program was built into its `debug`.
pub(crate) fn target() -> Result<PathBuf> {
    let program = env::current_exe().context("the path of this program is not known")?;
    program.ancestors().nth(2).map(Path::to_path_buf).context("this program is outside a build folder")
}

/// What these tasks keep between runs of one clone.
pub(crate) fn kept() -> Result<PathBuf> {
    Ok(target()?.join("token-inspector"))
}

/// Where tools are kept by version, so that another clone does not build them again.
pub(crate) fn tools() -> Result<PathBuf> {
    let cache = match env::var_os("XDG_CACHE_HOME").filter(|folder| Path::new(folder).is_absolute()) {
        Some(folder) => PathBuf::from(folder),
        None => env::home_dir()
            .context("there is no home folder to keep tools in: set XDG_CACHE_HOME")?
            .join(".cache"),
    };
    Ok(cache.join("token-inspector").join("tools"))
}
