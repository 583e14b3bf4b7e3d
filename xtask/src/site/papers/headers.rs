//! `_headers`, for hosts that read it, with the name of each file in place of a pattern: what is not there matches none.

use std::fs;

use anyhow::{Context, Result};

use crate::workspace;

/// The file for a site of these names.
pub(super) fn of(names: &[String]) -> Result<String> {
    let text = fs::read_to_string(workspace::root().join("deploy/_headers"))
        .context("deploy/_headers cannot be read")?;
    Ok(named(&text, names))
}

/// Puts a rule for each file in the place of a rule for an ending. `/*` stays: it is for what is missing too.
fn named(text: &str, names: &[String]) -> String {
    let blocks = text.trim_end().split("\n\n").flat_map(|block| {
        let Some(rest) = block.strip_prefix("/*.") else { return vec![block.to_owned()] };
        let (ending, headers) = rest.split_once('\n').unwrap_or((rest, ""));
        let files = names.iter().filter(|name| name.rsplit_once('.').is_some_and(|(_, end)| end == ending));
        files.map(|name| format!("/{name}\n{headers}")).collect()
    });
    blocks.collect::<Vec<_>>().join("\n\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_that_are_there_are_kept() {
        let text = "# why\n/*\n  A: 1\n\n/*.js\n  B: 2\n  C: 3\n\n/*.wasm\n  B: 2\n";
        let names = ["a-1.js", "b.js", "index.html", "a-1.js.br"].map(str::to_owned);
        let wanted = "# why\n/*\n  A: 1\n\n/a-1.js\n  B: 2\n  C: 3\n\n/b.js\n  B: 2\n  C: 3\n";
        assert_eq!(named(text, &names), wanted);
    }
}
