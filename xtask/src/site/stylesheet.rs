//! All stylesheets in one file, so that the page asks for one.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::{folder, workspace};

/// What the others build on comes first; the components follow by name.
const FIRST: &[&str] = &["tokens.css", "base.css", "page.css"];

/// The one file that the page asks for.
pub(super) const JOINED: &str = "static/style.css";

/// Writes `static/style.css`, where it is not the same already.
pub(crate) fn write() -> Result<()> {
    let root = workspace::root();
    let mut sheets = Vec::new();
    for file in
        folder::files(&root.join("static/style"))?.into_iter().filter(|file| folder::ending(file) == "css")
    {
        let text = fs::read_to_string(&file).with_context(|| format!("{} cannot be read", file.display()))?;
        sheets.push((file, text));
    }
    let whole = joined(sheets.iter().map(|(file, text)| (file.as_path(), text.as_str())));
    let joined_file = root.join(JOINED);
    if fs::read_to_string(&joined_file).is_ok_and(|last| last == whole) {
        return Ok(());
    }
    fs::write(&joined_file, whole).with_context(|| format!("{} cannot be written", joined_file.display()))
}

fn joined<'a>(sheets: impl Iterator<Item = (&'a Path, &'a str)>) -> String {
    let mut sheets: Vec<_> = sheets.collect();
    sheets.sort_by_key(|(file, _)| {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        (FIRST.iter().position(|first| *first == name).unwrap_or(FIRST.len()), name)
    });
    sheets.into_iter().map(|(_, text)| format!("{}\n", text.trim_end())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_come_first_and_components_by_name() {
        let sheets = [
            ("page.css", "p"),
            ("card.css", "c"),
            ("base.css", "b"),
            ("tokens.css", "t"),
            ("badge.css", "a"),
        ];
        let whole = joined(sheets.iter().map(|(name, text)| (Path::new(*name), *text)));
        assert_eq!(whole, "t\nb\np\na\nc\n");
    }
}
