//! `wasm-opt`, which makes the wasm smaller; it runs on Node.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::npm::Npm;
use crate::program;

pub(super) const VERSION: &str = "132.0.0";

const PACKAGE: Npm = Npm { name: "binaryen", packages: &["binaryen@132.0.0"] };

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

/// The tool, or in one sentence why it is not to be had.
pub(crate) fn found() -> Result<WasmOpt> {
    PACKAGE.found().map(script)
}

/// The tool, with what it runs on installed first where that may be done.
pub(crate) fn needed() -> Result<WasmOpt> {
    PACKAGE.needed().map(script)
}

fn script(modules: PathBuf) -> WasmOpt {
    WasmOpt(modules.join("binaryen/bin/wasm-opt"))
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
    fn the_package_is_of_the_version_that_is_said() {
        assert_eq!(PACKAGE.packages, [format!("binaryen@{VERSION}")]);
    }
}
