//! Nothing of the machine that built the site stands in it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};

use super::seal;
use crate::tools::compiler::Compiler;
use crate::{folder, program, site, workspace};

/// Fails where a file names a folder of this machine.
pub(super) fn none_of_this_machine(folder: &Path, compiler: &Compiler) -> Result<()> {
    let traces = traces(compiler)?;
    for file in folder::files(folder)?.iter().filter(|file| !site::compress::is_a_copy(file)) {
        let content = fs::read(file)?;
        if let Some(trace) = traces.iter().find(|trace| holds(&content, trace.as_bytes())) {
            let name = file.file_name().unwrap_or_default().display();
            anyhow::bail!("{name} contains the path {trace} of this machine");
        }
    }
    Ok(())
}

/// Folders that a compiler names in a program. Each is deep enough not to stand there by chance.
fn traces(compiler: &Compiler) -> Result<Vec<String>> {
    let sysroot = program::answer(compiler.rustc().args(["--print", "sysroot"]))?;
    let folders: [PathBuf; 5] = [
        workspace::root().join("src"),
        workspace::target()?.join("wasm32-unknown-unknown"),
        seal::cargo_home()?.join("registry"),
        seal::cargo_home()?.join("git"),
        PathBuf::from(sysroot.trim()).join("lib"),
    ];
    let traces: Vec<_> = folders.iter().map(|folder| format!("{}/", folder.display())).collect();
    ensure!(traces.iter().all(|trace| trace.len() > "/src/".len()), "a folder has no name: {traces:?}");
    Ok(traces)
}

fn holds(content: &[u8], trace: &[u8]) -> bool {
    content.windows(trace.len()).any(|window| window == trace)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_found_in_a_program() {
        let content = b"\0asm\x01panicked at /someone/registry/src/a.rs:1";
        assert!(holds(content, b"/someone/registry/"));
        assert!(!holds(content, b"/nobody/registry/"));
    }
}
