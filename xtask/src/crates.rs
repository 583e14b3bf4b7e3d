//! The libraries that the page is made of, as cargo resolves them for WebAssembly.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::tools::compiler::WASM;
use crate::{program, workspace};

/// One library in one version.
pub(crate) struct Crate {
    pub(crate) name: String,
    pub(crate) version: String,
    /// As an SPDX expression.
    pub(crate) licence: String,
    pub(crate) description: String,
    pub(crate) repository: Option<String>,
    /// SHA-256 of its package, in hexadecimal, as `Cargo.lock` holds it. None for this repository.
    pub(crate) checksum: Option<String>,
    pub(crate) folder: PathBuf,
    /// Whether its code is linked into the page; the others run while it is built.
    pub(crate) linked: bool,
    /// What it depends on, by name and version.
    pub(crate) dependencies: BTreeSet<(String, String)>,
}

impl Crate {
    /// Its name in an SBOM.
    pub(crate) fn purl(&self) -> String {
        purl(&self.name, &self.version)
    }
}

/// The name of a crate in an SBOM.
pub(crate) fn purl(name: &str, version: &str) -> String {
    format!("pkg:cargo/{name}@{version}")
}

/// Everything the page is made of and built with, ordered by name and version; this repository is among them.
pub(crate) fn of_the_page() -> Result<Vec<Crate>> {
    let linked = tree("normal,no-proc-macro")?;
    let all = tree("normal,build")?;
    let metadata = program::answer(program::cargo().args([
        "metadata",
        "--format-version=1",
        "--locked",
        "--filter-platform",
        WASM,
        "--features",
        "page",
    ]))?;
    let metadata: Value = serde_json::from_str(&metadata).context("cargo's metadata cannot be read")?;
    let lock = std::fs::read_to_string(workspace::root().join("Cargo.lock"))?;
    let checksums = checksums(&lock);
    let edges = edges(&metadata);
    let mut crates = Vec::new();
    for package in metadata.get("packages").and_then(Value::as_array).into_iter().flatten() {
        let text = |field: &str| package.get(field).and_then(Value::as_str).unwrap_or_default().to_owned();
        let key = (text("name"), text("version"));
        if !all.contains(&key) {
            continue;
        }
        let id = text("id");
        let mut dependencies = edges.get(&id).cloned().unwrap_or_default();
        dependencies.retain(|dependency| all.contains(dependency));
        crates.push(Crate {
            licence: spdx(&text("license")),
            description: text("description").split_whitespace().collect::<Vec<_>>().join(" "),
            repository: package.get("repository").and_then(Value::as_str).map(str::to_owned),
            checksum: checksums.get(&key).cloned(),
            folder: PathBuf::from(text("manifest_path")).parent().map(PathBuf::from).unwrap_or_default(),
            linked: linked.contains(&key),
            dependencies,
            name: key.0,
            version: key.1,
        });
    }
    crates.sort_by(|one, other| (&one.name, &one.version).cmp(&(&other.name, &other.version)));
    ensure!(crates.len() == all.len(), "cargo's tree and its metadata name different crates");
    Ok(crates)
}

/// The names and versions that a kind of edge leads to.
fn tree(edges: &str) -> Result<BTreeSet<(String, String)>> {
    let said = program::answer(program::cargo().args([
        "tree",
        "--locked",
        "--package=token-inspector",
        "--features=page",
        "--target",
        WASM,
        "--edges",
        edges,
        "--prefix=none",
        "--format={p}",
    ]))?;
    Ok(said.lines().filter_map(named).collect())
}

/// `name v1.2.3 (…)`.
fn named(line: &str) -> Option<(String, String)> {
    let mut words = line.split_whitespace();
    Some((words.next()?.to_owned(), words.next()?.strip_prefix('v')?.to_owned()))
}

/// What each package of the metadata depends on, by its id.
fn edges(metadata: &Value) -> BTreeMap<String, BTreeSet<(String, String)>> {
    let names: BTreeMap<&str, (String, String)> = metadata
        .get("packages")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(|package| {
            let text = |field: &str| package.get(field).and_then(Value::as_str);
            Some((text("id")?, (text("name")?.to_owned(), text("version")?.to_owned())))
        })
        .collect();
    let nodes = metadata.pointer("/resolve/nodes").and_then(Value::as_array).into_iter().flatten();
    nodes
        .filter_map(|node| {
            let to = node.get("dependencies")?.as_array()?.iter().filter_map(Value::as_str);
            let to = to.filter_map(|id| names.get(id).cloned()).collect();
            Some((node.get("id")?.as_str()?.to_owned(), to))
        })
        .collect()
}

/// The checksum of each package in a lock file.
fn checksums(lock: &str) -> BTreeMap<(String, String), String> {
    let field = |block: &str, name: &str| {
        let line = block.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(" = \""))?;
        Some(line.trim_end_matches('"').to_owned())
    };
    let blocks = lock.split("[[package]]");
    blocks
        .filter_map(|block| {
            Some(((field(block, "name")?, field(block, "version")?), field(block, "checksum")?))
        })
        .collect()
}

/// An older way of writing "or" made SPDX's own.
fn spdx(licence: &str) -> String {
    licence.split('/').map(str::trim).collect::<Vec<_>>().join(" OR ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crate_is_read_from_a_line_of_the_tree() {
        assert_eq!(named("yew-macro v0.23.0 (proc-macro) (*)"), Some(("yew-macro".into(), "0.23.0".into())));
        assert_eq!(named(""), None);
    }

    #[test]
    fn an_older_expression_becomes_one_of_spdx() {
        assert_eq!(spdx("MIT/Apache-2.0"), "MIT OR Apache-2.0");
        assert_eq!(spdx("(MIT OR Apache-2.0) AND Unicode-3.0"), "(MIT OR Apache-2.0) AND Unicode-3.0");
    }

    #[test]
    fn the_lock_file_holds_a_checksum_for_each_library() {
        let found = checksums(include_str!("../../Cargo.lock"));
        let (_, sum) = found.iter().find(|((name, _), _)| name == "serde_json").unwrap();
        assert_eq!(sum.len(), 64);
    }
}
