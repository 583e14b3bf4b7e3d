//! Every request, one a line, for the tests that count them.

use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::sync::Mutex;

use anyhow::{Context, Result};

pub(crate) struct Log(Mutex<File>);

impl Log {
    pub(crate) fn create(file: &Path) -> Result<Self> {
        let opened = File::create(file).with_context(|| format!("{} cannot be written", file.display()))?;
        Ok(Self(Mutex::new(opened)))
    }

    pub(super) fn add(&self, method: &str, address: &str, status: u16) {
        let mut file = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        // A line at once, so that a test never reads half of one.
        file.write_all(format!("{method} {address} {status}\n").as_bytes()).ok();
    }
}
