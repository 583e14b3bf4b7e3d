//! `NOTICE.txt`: whose code the page holds, and the texts of the licences it came under.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::crates::Crate;
use crate::{folder, workspace};

/// How the names of such files begin, whatever follows.
const NAMES: &[&str] = &["LICENSE", "LICENCE", "COPYING", "COPYRIGHT", "NOTICE", "UNLICENSE"];

/// The whole text.
pub(super) fn of(crates: &[Crate]) -> Result<String> {
    let mut text = String::from(
        "Token Inspector is free software under the MIT licence or the Apache License 2.0, at your choice.\n\
         The page holds code of the libraries below and of the Rust standard library (MIT OR Apache-2.0, \
         https://github.com/rust-lang/rust).\n\n",
    );
    let linked: Vec<_> = crates.iter().filter(|it| it.linked && it.checksum.is_some()).collect();
    // The same text is printed once, under the names of all whose package holds it.
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for it in &linked {
        let found = texts_in(&it.folder)?;
        let place = it.repository.as_deref().unwrap_or("https://crates.io");
        let lacks = if found.is_empty() {
            " (its package has no license text; the licenses are printed below)"
        } else {
            ""
        };
        writeln!(text, "{} {}: {}, {place}{lacks}", it.name, it.version, it.licence)?;
        for one in found {
            texts.entry(one).or_default().push(format!("{} {}", it.name, it.version));
        }
    }
    for own in ["LICENSE-MIT", "LICENSE-APACHE"] {
        let licence =
            fs::read_to_string(workspace::root().join(own)).with_context(|| format!("{own} is missing"))?;
        texts.entry(plain(&licence)).or_default().insert(0, "Token Inspector".to_owned());
    }
    let mut texts: Vec<_> = texts.into_iter().collect();
    texts.sort_by(|one, other| one.1.cmp(&other.1));
    for (licence, names) in texts {
        write!(text, "\n{}\n{}\n\n{licence}\n", "-".repeat(80), names.join(", "))?;
    }
    Ok(text)
}

fn texts_in(folder: &Path) -> Result<Vec<String>> {
    let files = folder::files(folder)?;
    let named = files.iter().filter(|file| {
        let name = file.file_name().unwrap_or_default().to_string_lossy().to_uppercase();
        NAMES.iter().any(|start| name.starts_with(start))
    });
    named
        .map(|file| {
            let text = fs::read(file).with_context(|| format!("{} cannot be read", file.display()))?;
            Ok(plain(&String::from_utf8_lossy(&text)))
        })
        .collect()
}

/// The same text whatever its line ends and the space around it.
fn plain(text: &str) -> String {
    let lines: Vec<_> = text.lines().map(str::trim_end).collect();
    lines.join("\n").trim_matches(['\n', '\u{feff}']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_that_differ_in_line_ends_are_one() {
        assert_eq!(plain("\u{feff}A \r\n\r\nB\r\n\r\n"), plain("\nA\n\nB"));
    }
}
