//! `wasm-opt`, which makes the wasm smaller; it runs on Node.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::{debian, npm};
use crate::program;

pub(super) const VERSION: &str = "132.0.0";

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

/// A program that the tool runs on.
struct Need {
    program: &'static str,
    name: &'static str,
    /// Debian packs the two apart.
    package: &'static str,
}

const NEEDS: &[Need] = &[
    Need { program: "node", name: "Node.js", package: "nodejs" },
    Need { program: "npm", name: "npm", package: "npm" },
];

/// The tool, or in one sentence why it is not to be had.
pub(crate) fn found() -> Result<WasmOpt> {
    let missing = missing(|program| program::on_path(program).is_some());
    if !missing.is_empty() {
        bail!(lack(&missing));
    }
    Ok(WasmOpt(npm::package("binaryen", VERSION)?.join("node_modules/binaryen/bin/wasm-opt")))
}

/// The tool, with what it runs on installed first where that may be done.
pub(crate) fn needed() -> Result<WasmOpt> {
    let missing = missing(|program| program::on_path(program).is_some());
    if !missing.is_empty() {
        debian::install(&packages(&missing)).context(lack(&missing))?;
    }
    found()
}

fn missing(there: impl Fn(&str) -> bool) -> Vec<&'static Need> {
    NEEDS.iter().filter(|need| !there(need.program)).collect()
}

fn packages(missing: &[&Need]) -> Vec<&'static str> {
    missing.iter().map(|need| need.package).collect()
}

fn lack(missing: &[&Need]) -> String {
    let names: Vec<_> = missing.iter().map(|need| need.name).collect();
    format!(
        "wasm-opt needs {}, not found on the PATH (on Debian: `apt-get install {}`)",
        names.join(" and "),
        packages(missing).join(" ")
    )
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_missing_is_named() {
        let without_npm = lack(&missing(|program| program == "node"));
        assert!(
            without_npm.contains("needs npm,") && without_npm.contains("apt-get install npm`"),
            "{without_npm}"
        );
        let without_both = lack(&missing(|_| false));
        assert!(without_both.contains("needs Node.js and npm,"), "{without_both}");
        assert!(without_both.contains("apt-get install nodejs npm`"), "{without_both}");
        assert!(missing(|_| true).is_empty());
    }
}
