//! What the program can ask of a browser: every function it imports, with the JavaScript that runs when it calls one.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use wasmparser::{Parser, Payload};

use crate::{folder, workspace};

/// The list that is reviewed.
const ALLOWED: &str = "xtask/imports.txt";

const HEAD: &str = "\
# Every function that the program imports, and the JavaScript behind it: all that it can ask of a browser.
# `cargo xtask dist` and `cargo xtask test size` fail where the built program differs. `cargo xtask imports` writes this
# file anew: review what was added.
";

/// What may not even be put on the list.
const NEVER: &[&str] = &[
    "fetch",
    "XMLHttpRequest",
    "WebSocket",
    "EventSource",
    "sendBeacon",
    "WebTransport",
    "RTCPeerConnection",
    "BroadcastChannel",
    "postMessage",
    "importScripts",
    "Worker",
    "localStorage",
    "sessionStorage",
    "indexedDB",
    "cookie",
    "caches",
    "pushState",
    ".href",
    "location.assign",
    "window.open",
    "eval(",
    "Function(",
    "readText",
    "outerHTML =",
    "insertAdjacentHTML",
    "document.write",
    "Reflect.get",
];

/// Fails where the built program imports anything that is not on the list, or no longer what is.
pub(crate) fn check(folder: &Path) -> Result<()> {
    let text = fs::read_to_string(workspace::root().join(ALLOWED))
        .with_context(|| format!("{ALLOWED} cannot be read"))?;
    let allowed: BTreeSet<_> =
        text.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect();
    let built = of(folder)?;
    let added: Vec<_> = built.difference(&allowed).map(|line| format!("+ {line}")).collect();
    let gone: Vec<_> = allowed.difference(&built).map(|line| format!("- {line}")).collect();
    ensure!(
        added.is_empty() && gone.is_empty(),
        "the program does not import what {ALLOWED} lists; if that is meant, run `cargo xtask imports` and review the \
         change:\n{}",
        [added, gone].concat().join("\n")
    );
    refuse(&built)?;
    println!("{} imports, all of them on the list", built.len());
    Ok(())
}

/// Writes the list from the built program.
pub(crate) fn write(folder: &Path) -> Result<()> {
    let built = of(folder)?;
    refuse(&built)?;
    let lines: String = built.iter().map(|line| format!("{line}\n")).collect();
    fs::write(workspace::root().join(ALLOWED), format!("{HEAD}{lines}"))?;
    println!("{} imports written to {ALLOWED}", built.len());
    Ok(())
}

fn refuse(built: &BTreeSet<String>) -> Result<()> {
    for line in built {
        if let Some(word) = NEVER.iter().find(|word| line.contains(**word)) {
            bail!("the program imports `{word}`, which is never allowed: {line}");
        }
    }
    Ok(())
}

/// A line for each import, ordered.
fn of(folder: &Path) -> Result<BTreeSet<String>> {
    let files = folder::files(folder)?;
    let only = |ending: &str, start: &str| {
        files
            .iter()
            .find(|file| {
                let name = file.file_name().unwrap_or_default().to_string_lossy();
                folder::ending(file) == ending && name.starts_with(start)
            })
            .with_context(|| format!("the site has no {start}….{ending}"))
    };
    let wasm = fs::read(only("wasm", "token-inspector-")?)?;
    let glue = fs::read_to_string(only("js", "token-inspector-")?)?;
    let mut lines = BTreeSet::new();
    for name in imported(&wasm)? {
        let body =
            body(&glue, &name).with_context(|| format!("the script does not say what `{name}` does"))?;
        lines.insert(format!("{}: {body}", without_hash(&name)));
    }
    Ok(lines)
}

/// The names in the program's import section.
fn imported(wasm: &[u8]) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        if let Payload::ImportSection(section) = payload.context("the wasm cannot be read")? {
            for import in section.into_imports() {
                names.push(import.context("an import of the wasm cannot be read")?.name.to_owned());
            }
        }
    }
    ensure!(!names.is_empty(), "the wasm imports nothing: it is not the page's program");
    Ok(names)
}

/// What the script has an import do, on one line, without comments and hashes. None where it does not name it.
fn body(glue: &str, name: &str) -> Option<String> {
    let (_, rest) = glue.split_once(&format!("        {name}: "))?;
    let mut words = Vec::new();
    for line in rest.lines() {
        let line_words = line.split_whitespace();
        words.extend(line_words.take_while(|word| !word.starts_with("//")).map(hidden));
        // The end of a function stands as deep as its name.
        if line.starts_with("        }") {
            break;
        }
    }
    Some(words.join(" ").trim_end_matches(',').to_owned())
}

/// A word with its hashes left out: they change with every build.
fn hidden(word: &str) -> String {
    match word.split_once("_____invoke__h") {
        Some((start, rest)) => {
            let behind = rest.trim_start_matches(|digit: char| digit.is_ascii_hexdigit());
            format!("{start}_____invoke__h…{behind}")
        }
        None => word.to_owned(),
    }
}

/// A name without the prefix and the hash that wasm-bindgen gives it.
fn without_hash(name: &str) -> &str {
    let name = name.strip_prefix("__wbg_").unwrap_or(name);
    match name.rsplit_once('_') {
        Some((start, hash)) if hash.len() == 16 && hash.chars().all(|it| it.is_ascii_hexdigit()) => start,
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = "    const import0 = {\n        __wbg_now_0123456789abcdef: function() {\n            const ret = Date.now();\n            return ret;\n        },\n        __wbg_focus_1123456789abcdef: function() { return handleError(function (arg0) {\n            // why\n            arg0.focus();\n        }, arguments); },\n    };\n";

    #[test]
    fn an_import_is_shown_with_what_it_does() {
        let now = body(GLUE, "__wbg_now_0123456789abcdef").unwrap();
        assert_eq!(now, "function() { const ret = Date.now(); return ret; }");
        let focus = body(GLUE, "__wbg_focus_1123456789abcdef").unwrap();
        assert_eq!(focus, "function() { return handleError(function (arg0) { arg0.focus(); }, arguments); }");
        assert_eq!(body(GLUE, "__wbg_fetch_0123456789abcdef"), None);
    }

    #[test]
    fn hashes_are_left_out() {
        assert_eq!(without_hash("__wbg_now_0123456789abcdef"), "now");
        assert_eq!(without_hash("__wbindgen_init_externref_table"), "__wbindgen_init_externref_table");
        assert_eq!(hidden("a_____invoke__h0123456789abcdef);"), "a_____invoke__h…);");
    }

    #[test]
    fn what_may_never_be_imported_is_refused_even_on_the_list() {
        let line = "send: function(arg0) { const ret = fetch(arg0); return ret; }".to_owned();
        assert!(refuse(&BTreeSet::from([line])).is_err());
    }
}
