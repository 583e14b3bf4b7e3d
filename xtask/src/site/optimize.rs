//! The wasm, made smaller.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::seal;
use crate::tools::binaryen::WasmOpt;
use crate::{folder, progress, workspace};

/// Shrinks the site's wasm; the result is kept, since most builds change something else.
pub(super) fn shrink(folder: &Path, tool: &WasmOpt) -> Result<()> {
    let wasm = folder::files(folder)?
        .into_iter()
        .find(|file| folder::ending(file) == "wasm")
        .context("the build has no wasm file")?;
    let identity = [fs::read(&wasm)?.as_slice(), WasmOpt::identity().as_bytes()].concat();
    let kept = workspace::kept()?.join("optimized");
    let smaller = kept.join(format!("{}.wasm", seal::hash(&identity)));
    if !smaller.is_file() {
        folder::empty(&kept)?;
        let begun = kept.join("begun.wasm");
        progress::step("Making the wasm smaller", "up to a minute", || tool.shrink(&wasm, &begun))?;
        fs::rename(begun, &smaller)?;
    }
    seal::replace(folder, &wasm, &fs::read(&smaller)?)
}
