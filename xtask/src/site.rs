//! The built site: Trunk's output, made smaller, sealed with its hashes and compressed.

pub(crate) mod budget;
pub(crate) mod compress;
mod fingerprint;
pub(crate) mod first_script;
pub(crate) mod imports;
pub(crate) mod made_of;
pub(crate) mod markup;
pub(crate) mod one_file;
mod optimize;
mod papers;
pub(crate) mod profile;
mod seal;
pub(crate) mod stylesheet;
mod traces;
pub(crate) mod weight;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::tools::binaryen::WasmOpt;
use crate::tools::compiler::Compiler;
use crate::tools::{self, target};
use crate::{folder, program, progress, workspace};
pub(crate) use seal::integrity;

/// Builds the site and gives its folder; nothing is done where nothing has changed since the last time.
pub(crate) fn build(wasm_opt: Option<&WasmOpt>) -> Result<PathBuf> {
    let kept = workspace::kept()?;
    let (built, site, stamp) = (before_it_was_shrunk()?, kept.join("site"), kept.join("site.fingerprint"));
    let compiler = Compiler::pinned()?;
    let fingerprint = fingerprint::of_the_sources(&compiler, wasm_opt.is_some())?;
    if site.join("index.html").is_file() && fs::read_to_string(&stamp).is_ok_and(|last| last == fingerprint) {
        progress::note("Nothing has changed since the page was built");
        return Ok(site);
    }
    fs::remove_file(&stamp).ok();
    target::ensure(&compiler)?;
    let path = program::path_led_by(&[tools::trunk().folder()?, tools::wasm_bindgen()?.folder()?])?;
    progress::step("Building the page", "about 2 minutes the first time, seconds after that", || {
        program::run_indented(program::cargo().args(["fetch", "--locked", "--quiet"]))
            .context("the libraries named in Cargo.lock could not be fetched: connect to the network, or set HTTPS_PROXY, so that cargo reaches crates.io")?;
        fs::create_dir_all(&built)?;
        let mut trunk = program::command("trunk");
        trunk
            .env("PATH", &path)
            .args(["build", "--release", "--log", "error", "--skip-version-check", "--dist"])
            .arg(&built);
        // Trunk takes this variable for a switch and refuses its customary value, 1.
        trunk.env_remove("NO_COLOR").env("RUST_BACKTRACE", "0");
        compiler.builds(&mut trunk);
        seal::without_the_builders_paths(&compiler, &mut trunk)?;
        program::run_indented(&mut trunk)
    })?;
    finish(&built, &site, &compiler, wasm_opt)?;
    fs::write(&stamp, fingerprint)?;
    Ok(site)
}

/// The program as the compiler made it, before it was made smaller: its functions still have names.
pub(crate) fn before_it_was_shrunk() -> Result<PathBuf> {
    Ok(workspace::kept()?.join("trunk"))
}

/// Makes the site out of what Trunk built.
fn finish(built: &Path, site: &Path, compiler: &Compiler, wasm_opt: Option<&WasmOpt>) -> Result<()> {
    folder::empty(site)?;
    for file in folder::files(built)? {
        fs::copy(&file, site.join(file.file_name().unwrap_or_default()))?;
    }
    if let Some(tool) = wasm_opt {
        optimize::shrink(site, tool)?;
        traces::none_of_this_machine(site, compiler)?;
    }
    papers::write(site)?;
    progress::step("Compressing", "a few seconds", || compress::beside_each_file(site))
}
