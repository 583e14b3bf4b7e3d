//! The compiler that builds the page, in one version: another gives other bytes.

use std::process::Command;

use anyhow::Result;

use super::version;
use crate::{program, progress};

/// Raise it together with `rust-version` only where that is meant; every published hash changes with it.
const VERSION: &str = "1.95.0";

/// The target the page is compiled for.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// Which of the compilers on this machine builds the page.
pub(crate) struct Compiler(Option<&'static str>);

impl Compiler {
    /// The pinned one: this machine's own where it is that, else one that rustup has or gets. Where there is none, it is
    /// said, and the page is built with what there is.
    pub(crate) fn pinned() -> Result<Self> {
        let own = Self(None);
        let said = program::answer(own.rustc().arg("--version"));
        let said = said.ok().and_then(|said| version::said(&said).map(str::to_owned));
        if said.as_deref() == Some(VERSION) {
            return Ok(own);
        }
        if program::on_path("rustup").is_some() && has_or_gets().is_ok() {
            return Ok(Self(Some(VERSION)));
        }
        progress::note(&format!(
            "The page is built with rustc {} and not with {VERSION}: it is the same page, but its bytes and hashes are \
             not the published ones",
            said.unwrap_or_else(|| "of an unknown version".to_owned())
        ));
        Ok(own)
    }

    /// Asks this compiler something.
    pub(crate) fn rustc(&self) -> Command {
        let mut command = program::command("rustc");
        self.builds(&mut command);
        command
    }

    /// Has a command, and all that it starts, use this compiler.
    pub(crate) fn builds(&self, command: &mut Command) {
        if let Some(version) = self.0 {
            command.env("RUSTUP_TOOLCHAIN", version);
        }
    }
}

fn has_or_gets() -> Result<()> {
    let there = program::command("rustup").args(["run", VERSION, "rustc", "--version"]).output();
    if there.is_ok_and(|done| done.status.success()) {
        return program::answer(program::command("rustup").args([
            "target",
            "add",
            WASM,
            "--toolchain",
            VERSION,
        ]))
        .map(drop);
    }
    progress::step(&format!("Installing Rust {VERSION}, which builds the page"), "once; a minute", || {
        let mut install = program::command("rustup");
        install.args(["toolchain", "install", VERSION, "--profile", "minimal", "--target", WASM]);
        program::run_indented(&mut install)
    })
}
