//! The compiler's half for WebAssembly.

use std::path::Path;

use anyhow::{Context, Result, bail};

use super::compiler::{Compiler, WASM};
use crate::{program, progress};

/// Sees to it that the compiler can build for the browser.
pub(crate) fn ensure(compiler: &Compiler) -> Result<()> {
    let sysroot = program::answer(compiler.rustc().args(["--print", "sysroot"]))
        .context("no Rust compiler was found: install one from https://rustup.rs")?;
    if Path::new(sysroot.trim()).join("lib/rustlib").join(WASM).join("lib").is_dir() {
        return Ok(());
    }
    if program::on_path("rustup").is_none() {
        bail!(
            "the Rust target {WASM} is missing and rustup is not there to add it: install Rust from https://rustup.rs, \
             or Debian's compiler for the web as the README says"
        );
    }
    progress::step(&format!("Adding the Rust target {WASM}"), "once; a few seconds", || {
        program::run_indented(program::command("rustup").args(["target", "add", WASM]))
    })
    .with_context(|| {
        format!("the Rust target {WASM} is missing: run `rustup target add {WASM}` where its download is reachable, or use Debian's compiler for the web as the README says")
    })
}
