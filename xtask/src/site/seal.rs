//! Hashes of the site's files, and nothing in them of the machine that built them.

use std::env;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256, Sha384};

use crate::tools::compiler::Compiler;
use crate::{folder, program, workspace};

/// A name for this content.
pub(super) fn hash(content: &[u8]) -> String {
    Sha256::digest(content).iter().take(8).fold(String::new(), |mut name, byte| {
        write!(name, "{byte:02x}").ok();
        name
    })
}

/// The content's hash as the page's `integrity` attributes name it.
pub(crate) fn integrity(content: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(content)))
}

/// The compiler's flags: the same names for everyone in place of this machine's folders, and hashing in few bytes.
pub(super) fn without_the_builders_paths(compiler: &Compiler, trunk: &mut Command) -> Result<()> {
    let sysroot = program::answer(compiler.rustc().args(["--print", "sysroot"]))?;
    let registry = cargo_home()?.join("registry").join("src");
    let mut folders = vec![
        (workspace::root(), "/page"),
        (workspace::target()?, "/target"),
        (PathBuf::from(sysroot.trim()).join("lib/rustlib/src/rust"), "/rust"),
    ];
    if registry.is_dir() {
        // The folder of one registry is named after its address, which differs from machine to machine.
        let registries = std::fs::read_dir(&registry).context("cargo's registry cannot be read")?;
        folders.extend(registries.flatten().map(|entry| (entry.path(), "/crates")));
    }
    let mut flags: Vec<String> = folders
        .iter()
        .map(|(folder, name)| format!("--remap-path-prefix={}={name}", folder.display()))
        .collect();
    // Loops in place of unrolled rounds: a page hashes a few short tokens, and every kilobyte is loaded by everyone.
    flags.push("--cfg=sha2_backend_soft=\"compact\"".into());
    // Only the variable for the one target leaves build scripts and Trunk's hooks alone; it is split at spaces.
    let (spaced, plain): (Vec<_>, Vec<_>) =
        flags.into_iter().partition(|flag| flag.contains(char::is_whitespace));
    for flag in spaced {
        crate::progress::note(&format!(
            "A folder with a space in its name cannot be kept out of the build: {flag}"
        ));
    }
    trunk.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
    trunk.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", plain.join(" "));
    Ok(())
}

/// Where cargo keeps what it downloads.
pub(super) fn cargo_home() -> Result<PathBuf> {
    if let Some(home) = env::var_os("CARGO_HOME") {
        return Ok(PathBuf::from(home));
    }
    Ok(env::home_dir().context("there is no home folder")?.join(".cargo"))
}

/// Puts new content in the place of a file's old content: under a new name, with a new hash in the page.
pub(super) fn replace(site: &std::path::Path, old: &std::path::Path, content: &[u8]) -> Result<()> {
    let page = site.join("index.html");
    let before = std::fs::read(old)?;
    let old_name = old.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let new_name = format!("token-inspector-{}.{}", hash(content), folder::ending(old));
    let html = std::fs::read_to_string(&page)?;
    anyhow::ensure!(html.contains(old_name), "index.html does not name {old_name}");
    anyhow::ensure!(html.contains(&integrity(&before)), "index.html does not have the hash of {old_name}");
    let html = html.replace(old_name, &new_name).replace(&integrity(&before), &integrity(content));
    std::fs::write(site.join(new_name), content)?;
    std::fs::remove_file(old)?;
    Ok(std::fs::write(page, html)?)
}
