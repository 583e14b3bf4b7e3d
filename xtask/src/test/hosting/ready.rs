//! A ready file of `deploy/` with the places that everyone changes, changed.

use std::fs;

use anyhow::{Context, Result, ensure};

use crate::workspace;

/// A ready file's text.
pub(super) struct Ready {
    name: &'static str,
    text: String,
}

impl Ready {
    pub(super) fn read(name: &'static str) -> Result<Self> {
        let file = workspace::root().join("deploy").join(name);
        let text = fs::read_to_string(&file).with_context(|| format!("{} cannot be read", file.display()))?;
        Ok(Self { name, text })
    }

    /// Puts something in the place of what stands there for everyone; it must stand there.
    pub(super) fn with(mut self, there: &str, here: &str) -> Result<Self> {
        ensure!(self.text.contains(there), "deploy/{} no longer contains `{there}`", self.name);
        self.text = self.text.replace(there, here);
        Ok(self)
    }

    pub(super) fn text(self) -> String {
        self.text
    }
}
