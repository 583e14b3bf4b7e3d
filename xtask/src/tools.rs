//! The tools a build needs, each in one pinned version.

pub(crate) mod binaryen;
pub(crate) mod browser;
pub(crate) mod compiler;
mod debian;
mod install;
pub(crate) mod npm;
pub(crate) mod servers;
pub(crate) mod target;
pub(crate) mod valgrind;
mod version;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::{program, workspace};

/// The newest Trunk that the pinned compiler builds.
const TRUNK: &str = "0.21.14";

const DENY: &str = "0.20.2";

/// A program from crates.io in the one version that is used here.
pub(crate) struct Tool {
    package: &'static str,
    programs: &'static [&'static str],
    version: String,
    /// What `cargo install` takes beside the package and its version.
    flags: &'static [&'static str],
    /// How long a build of it takes on two cores.
    expected: &'static str,
}

/// Builds the site.
pub(crate) fn trunk() -> Tool {
    Tool {
        package: "trunk",
        programs: &["trunk"],
        version: TRUNK.to_owned(),
        // Nothing is downloaded over TLS by Trunk itself: the features for that double its build.
        flags: &["--locked", "--no-default-features"],
        expected: "once; about 3 minutes on two cores",
    }
}

/// Holds the libraries to `deny.toml`.
pub(crate) fn cargo_deny() -> Tool {
    Tool {
        package: "cargo-deny",
        programs: &["cargo-deny"],
        version: DENY.to_owned(),
        flags: &["--locked", "--no-default-features"],
        expected: "once; about 2 minutes on two cores",
    }
}

/// Joins the wasm to the page and runs tests in the browser. Its version is the library's, or they do not fit.
pub(crate) fn wasm_bindgen() -> Result<Tool> {
    let lock =
        fs::read_to_string(workspace::root().join("Cargo.lock")).context("Cargo.lock cannot be read")?;
    Ok(Tool {
        package: "wasm-bindgen-cli",
        programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
        version: version::locked(&lock, "wasm-bindgen").context("Cargo.lock names no wasm-bindgen")?,
        // Its own lock file may name versions that are no longer served.
        flags: &[],
        expected: "once; about 1 minute on two cores",
    })
}

/// What a build runs, by name and version: the same line means the same bytes.
pub(crate) fn of_a_build() -> Result<Vec<(&'static str, String)>> {
    let compiler = program::answer(compiler::Compiler::pinned()?.rustc().arg("--version"))?;
    let compiler = version::said(&compiler).context("rustc does not say its version")?.to_owned();
    Ok(vec![
        ("rustc", compiler),
        ("trunk", trunk().version),
        ("wasm-bindgen", wasm_bindgen()?.version),
        ("binaryen", binaryen::VERSION.to_owned()),
    ])
}

impl Tool {
    /// The folder of its programs; it is installed first where it is missing.
    pub(crate) fn folder(&self) -> Result<PathBuf> {
        if let Some(found) = self
            .name()
            .and_then(program::on_path)
            .filter(|_| self.programs.iter().all(|name| self.fits(program::on_path(name))))
        {
            return Ok(found.parent().map(Path::to_path_buf).unwrap_or_default());
        }
        let kept = workspace::tools()?.join(format!("{}-{}", self.name().unwrap_or_default(), self.version));
        let folder = kept.join("bin");
        if !self.programs.iter().all(|name| self.fits(program::within(&folder, name))) {
            install::install(self, &kept)?;
        }
        Ok(folder)
    }

    fn name(&self) -> Option<&'static str> {
        self.programs.first().copied()
    }

    fn fits(&self, found: Option<PathBuf>) -> bool {
        found
            .and_then(|file| program::answer(program::command(file).arg("--version")).ok())
            .is_some_and(|said| version::said(&said) == Some(self.version.as_str()))
    }
}
