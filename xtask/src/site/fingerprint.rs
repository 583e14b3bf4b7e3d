//! What the built site depends on, as one line: the same line means the same site.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::{first_script, seal, stylesheet};
use crate::tools::binaryen::WasmOpt;
use crate::tools::compiler::Compiler;
use crate::{folder, program, workspace};

/// Files and folders that the site is made of; the folders of `xtask` among them decide how it is finished.
const SOURCES: &[&str] = &[
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "Trunk.toml",
    "deploy/_headers",
    "index.html",
    "rust-toolchain.toml",
    "src",
    "static",
    "xtask/src/crates.rs",
    "xtask/src/site",
    "xtask/src/site.rs",
    "xtask/src/tools",
    "xtask/src/tools.rs",
];

pub(super) fn of_the_sources(compiler: &Compiler, optimized: bool) -> Result<String> {
    let root = workspace::root();
    let mut all = program::answer(compiler.rustc().arg("--version"))?.into_bytes();
    if optimized {
        all.extend(WasmOpt::identity().bytes());
    }
    for source in SOURCES {
        gather(&root, &root.join(source), &mut all)?;
    }
    Ok(seal::hash(&all))
}

fn gather(root: &Path, source: &Path, all: &mut Vec<u8>) -> Result<()> {
    if source.is_dir() {
        for file in folder::files(source)?.into_iter().chain(folders(source)?) {
            gather(root, &file, all)?;
        }
    } else if source.is_file()
        && !source.ends_with(stylesheet::JOINED)
        && !source.ends_with(first_script::JOINED)
    {
        let name = source.strip_prefix(root).unwrap_or(source);
        let content = fs::read(source).with_context(|| format!("{} cannot be read", source.display()))?;
        all.extend(format!("\n{} {}\n", name.display(), content.len()).bytes());
        all.extend(content);
    }
    Ok(())
}

fn folders(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut folders = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    folders.retain(|entry| entry.is_dir());
    folders.sort();
    Ok(folders)
}
