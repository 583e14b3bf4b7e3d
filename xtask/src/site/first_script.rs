//! The script that runs before all others, in one file, so that the page asks for one: `static/shed.js`.

use std::fs;

use anyhow::{Context, Result};

use crate::workspace;

/// Its parts in `static/shed/`, in the order in which they build on one another.
const PARTS: &[&str] =
    &["address.js", "take_away.js", "navigation.js", "seal.js", "trial.js", "turn.js", "hand_over.js"];

/// The one file that the page asks for.
pub(super) const JOINED: &str = "static/shed.js";

/// Writes `static/shed.js`, where it is not the same already.
pub(crate) fn write() -> Result<()> {
    let root = workspace::root();
    let mut parts = Vec::new();
    for part in PARTS {
        let file = root.join("static/shed").join(part);
        parts.push(fs::read_to_string(&file).with_context(|| format!("{} cannot be read", file.display()))?);
    }
    let whole = joined(&parts);
    let file = root.join(JOINED);
    if fs::read_to_string(&file).is_ok_and(|last| last == whole) {
        return Ok(());
    }
    fs::write(&file, whole).with_context(|| format!("{} cannot be written", file.display()))
}

/// One function around all parts: what it keeps for itself has no name outside. Comments stay at home.
fn joined(parts: &[String]) -> String {
    let comment = |line: &str| line.is_empty() || line.starts_with("//") || line.starts_with("/**");
    let lines = parts.iter().flat_map(|part| part.lines()).map(str::trim).filter(|line| !comment(line));
    format!("(() => {{\n\"use strict\";\n{}\n}})();\n", lines.collect::<Vec<_>>().join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::folder;

    #[test]
    fn all_parts_share_one_function() {
        let whole = joined(&["// Why.\nconst a = 1;\n\n".into(), "  /** What. */\n  use(a);\n".into()]);
        assert_eq!(whole, "(() => {\n\"use strict\";\nconst a = 1;\nuse(a);\n})();\n");
    }

    #[test]
    fn no_part_is_left_out() {
        let files = folder::files(&workspace::root().join("static/shed")).unwrap();
        let mut names: Vec<_> =
            files.iter().map(|file| file.file_name().unwrap().to_string_lossy().into_owned()).collect();
        let mut known: Vec<_> = PARTS.iter().map(|part| (*part).to_owned()).collect();
        names.sort();
        known.sort();
        assert_eq!(names, known);
    }
}
