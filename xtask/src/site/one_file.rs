//! The whole page in one HTML file, which opens from disk and asks for nothing at all.

mod packed;

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};

use super::markup;
use crate::folder;

/// Its name in `dist/`.
pub(crate) const NAME: &str = "token-inspector.html";

/// What it may weigh on disk, and as a server or a mail compresses it, in bytes.
const LIMIT: usize = 3_000_000;
const LIMIT_GZIPPED: usize = 1_100_000;

/// What the page says of damage, where nobody hosts it: only another copy of the file helps.
const DAMAGE: [(&str, &str); 4] = [
    (
        "trouble-glue",
        "<strong>This file is damaged</strong>: the browser refused one of its scripts (<code data-detail></code>).",
    ),
    (
        "trouble-altered",
        "<strong>This file is damaged</strong>: its program cannot be unpacked (<code data-detail></code>).",
    ),
    (
        "late",
        "<strong>If this sentence stays, the page cannot start.</strong> The file is damaged or incomplete, or the browser refuses its scripts.",
    ),
    (
        "unstyled",
        "<strong>This file is damaged</strong>: its stylesheet is not the one it was built with. Everything works, but it looks wrong.",
    ),
];
const REMEDY: &str = "Get <code>token-inspector.html</code> again, and compare its SHA-256 with the one in <code>SHA256SUMS</code>.";

/// Makes the single file out of a built site, with a site's profile where one is given.
pub(crate) fn built(site: &Path, profile: Option<&str>) -> Result<String> {
    let page = fs::read_to_string(site.join("index.html")).context("the built page cannot be read")?;
    let part = |begin: &str, end: &str| -> Result<String> {
        let file = named(site, begin, end)?;
        fs::read_to_string(&file).with_context(|| format!("{} cannot be read", file.display()))
    };
    let shed = part("shed-", "js")?;
    let glue = inlined(&part("token-inspector-", "js")?)?;
    let boot = [packed::script()?, glue, part("boot-", "js")?].join("\n");
    let old = part("old-", "js")?;
    let style = part("style-", "css")?;
    for script in [&shed, &boot, &old] {
        ensure!(!script.to_ascii_lowercase().contains("</script"), "a script contains its own end tag");
    }
    ensure!(!style.to_ascii_lowercase().contains("</style"), "the stylesheet contains its own end tag");
    let policy = policy(&[&shed, &boot, &old], &style);
    let mut page = markup::without(&page, "link", &["rel=modulepreload", "rel=preload", "rel=stylesheet"])?;
    page = markup::without_scripts(&page)?;
    page = markup::with_policy(&page, &policy)?;
    for (id, damage) in DAMAGE {
        page = markup::with_paragraph(&page, id, &format!("{damage} {REMEDY}"))?;
    }
    let head = format!("<style>{style}</style>");
    let mut foot = packed::block(&fs::read(named(site, "token-inspector-", "wasm")?)?)?;
    if let Some(profile) = profile {
        foot.push_str(&embedded(profile));
    }
    // The program stands before the script that reads it: scripts of a page run as they are met.
    foot.push_str(&format!("<script nomodule>{old}</script><script type=module>{boot}</script>"));
    page = markup::after_policy(&page, &format!("<script>{shed}</script>{head}"))?;
    markup::before_end_of_body(&page, &foot)
}

/// The SHA-256 of a file as `sha256sum` prints it.
pub(crate) fn sha256(content: &[u8]) -> String {
    Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What the file weighs, and whether that is more than people can be expected to pass on.
pub(crate) fn weighed(page: &str) -> Result<String> {
    let (raw, gzipped) = (page.len(), gzip(page.as_bytes())?.len());
    let over = if raw > LIMIT || gzipped > LIMIT_GZIPPED { "; that is too large" } else { "" };
    Ok(format!("{NAME}: {raw} bytes of {LIMIT}, {gzipped} with gzip of {LIMIT_GZIPPED}{over}"))
}

/// A profile as a block of data: a browser runs nothing of it, and `<` cannot end it.
fn embedded(profile: &str) -> String {
    format!("<script type=application/json id=profile>{}</script>", profile.replace('<', "\\u003c"))
}

/// The script that joins program and page, as a function for the script after it.
fn inlined(glue: &str) -> Result<String> {
    let (before, names) = glue.rsplit_once("export {").context("the joining script exports nothing")?;
    ensure!(names.contains("__wbg_init as default"), "the joining script does not export its start");
    ensure!(!before.contains("\nimport ") && !before.starts_with("import "), "the joining script imports");
    Ok(format!("const inlined = (() => {{\n{before}\nreturn __wbg_init;\n}})();"))
}

fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    Ok(encoder.finish()?)
}

/// Allows the page's own scripts and style by their hashes, and nothing else at all.
fn policy(scripts: &[&str], style: &str) -> String {
    let hash = |text: &str| format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text.as_bytes())));
    let scripts: Vec<_> = scripts.iter().map(|script| hash(script)).collect();
    format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; img-src data:; base-uri 'none'; \
         form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        scripts.join(" "),
        hash(style)
    )
}

/// The one file of the site whose name begins and ends so.
fn named(folder: &Path, begin: &str, end: &str) -> Result<PathBuf> {
    folder::files(folder)?
        .into_iter()
        .find(|file| {
            folder::ending(file) == end
                && file.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.starts_with(begin))
        })
        .with_context(|| format!("the build has no {begin}*.{end}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_profile_cannot_end_its_block() {
        let block = embedded(r#"{"name":"</script><script>"}"#);
        assert_eq!(block.matches("</script>").count(), 1);
        assert!(block.contains(r"\u003c/script>"), "{block}");
    }

    #[test]
    fn the_joining_script_becomes_a_function() {
        let inlined =
            inlined("function __wbg_init() {}\n\nexport { initSync, __wbg_init as default };\n").unwrap();
        assert!(inlined.contains("return __wbg_init;") && !inlined.contains("export"), "{inlined}");
        assert!(super::inlined("nothing").is_err());
    }

    #[test]
    fn the_policy_names_every_script_by_its_hash() {
        let policy = policy(&["a", "b"], "c");
        assert_eq!(policy.matches("'sha256-").count(), 3);
        assert!(policy.starts_with("default-src 'none'; ") && !policy.contains("connect-src"), "{policy}");
    }
}
