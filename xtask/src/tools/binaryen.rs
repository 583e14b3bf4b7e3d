//! `wasm-opt`, which makes the wasm smaller; it runs on Node.

use std::path::{Path, PathBuf};
use std::{fs, process};

use anyhow::{Context, Result, bail};

use super::debian;
use crate::{program, progress, workspace};

const VERSION: &str = "132.0.0";

/// The features that rustc enables for its wasm target. Naming more makes a module that browsers refuse.
const FEATURES: &[&str] = &[
    "--enable-bulk-memory",
    "--enable-call-indirect-overlong",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// What it does. Control flow is rebuilt first, which makes it smaller. What compresses less well is left out: data
/// split at its zeros, values kept in locals for a second use, large functions put into their only caller. Functions
/// of one module stand together. The lowest kilobyte is the far end of the stack: no address is reckoned from there.
const PASSES: &[&str] = &[
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--skip-pass=memory-packing",
    "--skip-pass=local-cse",
    "--one-caller-inline-max-function-size=200",
    "--low-memory-unused",
    "--reorder-functions-by-name",
];

/// An installed `wasm-opt`.
pub(crate) struct WasmOpt(PathBuf);

/// What to do where there is no Node.
const NO_NODE: &str =
    "Node.js with npm is needed to run wasm-opt: install it (on Debian: `apt-get install nodejs npm`)";

/// The tool where Node is there; nothing where it is not.
pub(crate) fn if_possible() -> Result<Option<WasmOpt>> {
    if program::on_path("node").is_none() || program::on_path("npm").is_none() {
        return Ok(None);
    }
    let kept = workspace::tools()?.join(format!("binaryen-{VERSION}"));
    let script = kept.join("node_modules/binaryen/bin/wasm-opt");
    if !script.is_file() {
        progress::step(
            &format!("Installing wasm-opt (binaryen {VERSION} from npm)"),
            "once; a few seconds",
            || install(&kept),
        )
        .with_context(|| format!("npm could not install binaryen {VERSION}: reach the network once"))?;
    }
    Ok(Some(WasmOpt(script)))
}

/// The tool, or what to install for it.
pub(crate) fn needed() -> Result<WasmOpt> {
    if let Some(tool) = if_possible()? {
        return Ok(tool);
    }
    debian::install(&["nodejs", "npm"]).context(NO_NODE)?;
    match if_possible()? {
        Some(tool) => Ok(tool),
        None => bail!(NO_NODE),
    }
}

fn install(kept: &Path) -> Result<()> {
    let begun = workspace::tools()?.join(format!(".begun-binaryen-{}", process::id()));
    fs::create_dir_all(&begun)?;
    let mut npm = program::command("npm");
    npm.args(["install", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"]).arg(&begun);
    let done = program::run_indented(npm.arg(format!("binaryen@{VERSION}")));
    let placed = done.and_then(|()| {
        fs::remove_dir_all(kept).ok();
        fs::rename(&begun, kept).map_err(Into::into)
    });
    if placed.is_err() {
        fs::remove_dir_all(&begun).ok();
    }
    placed
}

impl WasmOpt {
    /// What its result depends on beside the input.
    pub(crate) fn identity() -> String {
        format!("wasm-opt {VERSION} {} {}", PASSES.join(" "), FEATURES.join(" "))
    }

    /// Writes `wasm`, made smaller, to `smaller`.
    pub(crate) fn shrink(&self, wasm: &Path, smaller: &Path) -> Result<()> {
        let mut command = program::command("node");
        command.arg(&self.0).args(PASSES).args(FEATURES).args([
            "--strip-debug",
            "--strip-producers",
            "--strip-target-features",
        ]);
        program::run_indented(command.arg(wasm).arg("-o").arg(smaller))
    }
}
