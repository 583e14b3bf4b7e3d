//! What the program is made of: its code by crate, and by room of its own, and its words by catalogue.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

use crate::folder;
use crate::site::compress;
use crate::workspace;

/// The weights that the last change of them was reviewed with.
const KNOWN: &str = "xtask/weights.txt";

const HEAD: &str = "\
# What the program is made of: bytes of each part compressed by itself, before wasm-opt. Parts know nothing of each other
# here, so that their sum is more than the page. `cargo xtask dist` shows what has changed since; `cargo xtask weigh`
# writes this file anew.
";

/// Of less than so many bytes nothing is said.
const LEAST: i64 = 500;

/// The folders of sources whose words are weighed, each with the depth of its parts.
const WORDS: &[(&str, usize)] = &[("src/catalogue", 3), ("src/checks", 2), ("src/ui", 1)];

/// Bytes of each part, by its name.
pub(crate) struct MadeOf(BTreeMap<String, u64>);

impl MadeOf {
    /// Weighs the program as the compiler made it, with the names of its functions.
    pub(crate) fn of(built: &Path) -> Result<Self> {
        let wasm = folder::files(built)?.into_iter().find(|file| folder::ending(file) == "wasm");
        let wasm = fs::read(wasm.context("the build holds no wasm file")?)?;
        let mut parts = code(&wasm)?;
        for (folder, depth) in WORDS {
            words(folder, *depth, &mut parts)?;
        }
        let weigh = |(name, bytes): (String, Vec<u8>)| Ok((name, compress::brotli(&bytes)?.len() as u64));
        Ok(Self(parts.into_iter().map(weigh).collect::<Result<_>>()?))
    }

    /// What has changed against the weights that were reviewed last, the most first.
    pub(crate) fn changes(&self) -> String {
        let known = fs::read_to_string(workspace::root().join(KNOWN)).unwrap_or_default();
        let known = read(&known);
        let of = |all: &BTreeMap<String, u64>, name: &str| all.get(name).map_or(0, |it| *it as i64);
        let names = self.0.keys().chain(known.keys().filter(|name| !self.0.contains_key(*name)));
        let mut changes: Vec<_> = names
            .map(|name| (of(&self.0, name) - of(&known, name), name))
            .filter(|(change, _)| change.abs() >= LEAST)
            .collect();
        changes.sort_by_key(|(change, _)| -change.abs());
        let mut shown = String::new();
        for (change, name) in changes {
            let _ = writeln!(shown, "{change:>+9} {name}, now {}", of(&self.0, name));
        }
        if shown.is_empty() {
            format!("no part weighs {LEAST} bytes more or less than in {KNOWN}\n")
        } else {
            shown
        }
    }

    /// Writes the weights down.
    pub(crate) fn write(&self) -> Result<()> {
        let mut sorted: Vec<_> = self.0.iter().collect();
        sorted.sort_by(|one, other| other.1.cmp(one.1).then(one.0.cmp(other.0)));
        let lines: String = sorted.iter().map(|(name, bytes)| format!("{bytes:>7} {name}\n")).collect();
        fs::write(workspace::root().join(KNOWN), format!("{HEAD}{lines}"))?;
        print!("{lines}");
        Ok(())
    }
}

fn read(text: &str) -> BTreeMap<String, u64> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines
        .filter_map(|line| line.trim().split_once(' '))
        .filter_map(|(bytes, name)| Some((name.to_owned(), bytes.parse().ok()?)))
        .collect()
}

/// The bodies of the functions of each crate, and of each room of this one.
fn code(wasm: &[u8]) -> Result<BTreeMap<String, Vec<u8>>> {
    let (mut imported, mut bodies, mut names, mut data) = (0, Vec::new(), BTreeMap::new(), Vec::new());
    for payload in Parser::new(0).parse_all(wasm) {
        match payload.context("the wasm cannot be read")? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes()),
            Payload::DataSection(section) => {
                for segment in section {
                    data.extend_from_slice(segment?.data);
                }
            }
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(section) = section.as_known() {
                    for part in section {
                        if let Name::Function(all) = part? {
                            for naming in all {
                                let naming = naming?;
                                names.insert(naming.index, naming.name.to_owned());
                            }
                        }
                    }
                }
            }
            _ => {}
        }
    }
    let mut parts: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    parts.insert("data of the program".to_owned(), data);
    for (index, body) in (imported..).zip(bodies) {
        let name = names.get(&index).map_or("", String::as_str);
        parts.entry(part(name)).or_default().extend(body);
    }
    Ok(parts)
}

/// The part that a function belongs to, by its demangled name: `code of yew`, `code of token_inspector::ui`.
fn part(name: &str) -> String {
    if name.starts_with("core::ptr::drop_in_place") {
        return "code that drops values".to_owned();
    }
    let start = name.trim_start_matches(|it: char| !it.is_alphanumeric() && it != '_');
    let start = start.trim_start_matches("dyn ").trim_start_matches("mut ");
    let mut steps = start.split(|it: char| !it.is_alphanumeric() && it != '_').filter(|it| !it.is_empty());
    match (steps.next(), steps.next()) {
        (Some("token_inspector"), Some(room)) => format!("code of token_inspector::{room}"),
        (Some(first), Some(_)) => format!("code of {first}"),
        _ => "code without a crate".to_owned(),
    }
}

/// The sentences in the sources below a folder, by the first so many names of their path.
fn words(folder: &str, depth: usize, parts: &mut BTreeMap<String, Vec<u8>>) -> Result<()> {
    let root = workspace::root();
    let mut waiting = vec![root.join(folder)];
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(&folder).with_context(|| format!("{} cannot be read", folder.display()))? {
            let path = entry?.path();
            if path.is_dir() {
                waiting.push(path);
            } else if folder::ending(&path) == "rs" {
                let inner = path.strip_prefix(root.join("src")).unwrap_or(&path).with_extension("");
                let names: Vec<_> = inner.iter().map(|it| it.to_string_lossy()).take(depth).collect();
                let text = fs::read_to_string(&path)?;
                parts
                    .entry(format!("words of {}", names.join("/")))
                    .or_default()
                    .extend(literals(&text).bytes());
            }
        }
    }
    Ok(())
}

/// What stands in quotes in a source, without its tests and without the logs that prove what a library prints.
fn literals(source: &str) -> String {
    let source = source.split("#[cfg(test)]").next().unwrap_or_default();
    let mut out = String::new();
    let mut logs = false;
    for line in source.lines().filter(|line| !line.trim_start().starts_with("//")) {
        logs = line.trim_start().starts_with("logs {") || logs && line.trim() != "}";
        if !logs {
            out.extend(line.split('"').skip(1).step_by(2).flat_map(|it| [it, "\n"]));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_belong_to_the_crate_that_they_are_written_in_or_written_for() {
        let of = [
            ("core::ptr::drop_in_place<token_inspector::model::Case>::h0", "code that drops values"),
            ("<token_inspector::model::Case as core::clone::Clone>::clone", "code of token_inspector::model"),
            ("token_inspector::ui::verdict::said", "code of token_inspector::ui"),
            ("<&mut yew::virtual_dom::VNode as core::fmt::Debug>::fmt", "code of yew"),
            ("__wbindgen_malloc", "code without a crate"),
        ];
        for (name, expected) in of {
            assert_eq!(part(name), expected);
        }
    }

    #[test]
    fn words_stand_in_quotes() {
        let source = "a(\"one\", \"two\");\n// \"no\"\nlogs { \"no\" => \"no\";\n}\nb(\"three\");\n#[cfg(test)] \"no\"";
        assert_eq!(literals(source), "one\ntwo\nthree\n");
    }

    #[test]
    fn weights_are_read_as_they_are_written() {
        let known = read("# head\n   1200 code of yew\n     30 words of ui\n");
        assert_eq!(known.get("code of yew"), Some(&1200));
        assert_eq!(known.len(), 2);
    }
}
