//! What each file that the page loads weighs, and all of them together.

use std::fmt;
use std::fs;
use std::path::Path;

use anyhow::Result;

use crate::folder;
use crate::site::{self, one_file};

/// The site on the scales.
pub(crate) struct Weight(Vec<File>);

struct File {
    name: String,
    raw: u64,
    brotli: u64,
}

impl Weight {
    pub(crate) fn of(folder: &Path) -> Result<Self> {
        let mut weighed = Vec::new();
        let page = fs::read_to_string(folder.join("index.html"))?;
        for file in folder::files(folder)?.iter().filter(|file| !site::compress::is_a_copy(file)) {
            let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            // The page names the single file too, for whoever opens it from a folder, and does not load it.
            let loaded = name == "index.html" || name != one_file::NAME && page.contains(&name);
            if !loaded {
                continue;
            }
            let raw = fs::metadata(file)?.len();
            let brotli = fs::metadata(format!("{}.br", file.display()))?.len();
            weighed.push(File { name, raw, brotli });
        }
        Ok(Self(weighed))
    }

    /// What everything weighs as it is sent.
    pub(crate) fn brotli(&self) -> u64 {
        self.0.iter().map(|file| file.brotli).sum()
    }

    fn raw(&self) -> u64 {
        self.0.iter().map(|file| file.raw).sum()
    }
}

impl fmt::Display for Weight {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        let width = self.0.iter().map(|file| file.name.len()).max().unwrap_or(0);
        writeln!(out, "{:width$} {:>10} {:>10}", "file", "raw", "brotli")?;
        for File { name, raw, brotli } in &self.0 {
            writeln!(out, "{name:width$} {raw:>10} {brotli:>10}")?;
        }
        write!(out, "{:width$} {:>10} {:>10}", "in all", self.raw(), self.brotli())
    }
}
