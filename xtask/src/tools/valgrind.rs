//! Valgrind, which counts instructions.

use std::path::PathBuf;

use anyhow::{Context, Result};

use super::debian;
use crate::program;

/// The program, from Debian where it is missing and may be installed.
pub(crate) fn needed() -> Result<PathBuf> {
    if let Some(found) = program::on_path("valgrind") {
        return Ok(found);
    }
    debian::install(&["valgrind"])
        .and_then(|()| program::on_path("valgrind").context("the package contains no valgrind"))
        .context(
            "Valgrind is needed to count instructions: install it (on Debian: `apt-get install valgrind`)",
        )
}
