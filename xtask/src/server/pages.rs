//! The files that are served. Only what was read at the start can be asked for, so no path leads elsewhere.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::Answer;
use super::headers::Rules;
use crate::{folder, site, workspace};

pub(super) struct Pages {
    files: BTreeMap<String, File>,
    rules: Rules,
}

struct File {
    content: Vec<u8>,
    brotli: Option<Vec<u8>>,
}

impl Pages {
    /// Reads the whole site, which is small.
    pub(super) fn read(folder: &Path) -> Result<Self> {
        let mut files = BTreeMap::new();
        for file in folder::files(folder)?.iter().filter(|file| !site::compress::is_a_copy(file)) {
            let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let brotli = fs::read(format!("{}.br", file.display())).ok();
            files.insert(name, File { content: fs::read(file)?, brotli });
        }
        let rules = fs::read_to_string(workspace::root().join("deploy/_headers"))
            .context("deploy/_headers cannot be read")?;
        Ok(Self { files, rules: Rules::read(&rules)? })
    }

    /// What is sent for a path.
    pub(super) fn answer(&self, path: &str, brotli: bool) -> Answer {
        let name = match path.strip_prefix('/') {
            Some("") => "index.html",
            Some(name) => name,
            None => "",
        };
        let Some(file) = self.files.get(name) else {
            let mut missing = Answer::plain(404, "there is no such file here\n");
            missing.headers.extend(self.rules.everywhere());
            missing.set("Cache-Control", "no-cache");
            return missing;
        };
        let mut headers = self.rules.headers(path);
        headers.push(("Content-Type".to_owned(), media_type(name).to_owned()));
        headers.push(("Vary".to_owned(), "Accept-Encoding".to_owned()));
        let body = match &file.brotli {
            Some(smaller) if brotli => {
                headers.push(("Content-Encoding".to_owned(), "br".to_owned()));
                smaller
            }
            _ => &file.content,
        };
        Answer { status: 200, headers, body: body.clone() }
    }
}

fn media_type(name: &str) -> &'static str {
    match folder::ending(Path::new(name)) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "svg" => "image/svg+xml",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pages() -> Pages {
        let file = |text: &str, brotli: Option<&str>| File {
            content: text.as_bytes().to_vec(),
            brotli: brotli.map(|text| text.as_bytes().to_vec()),
        };
        let files = [("index.html", file("page", None)), ("app-1.wasm", file("large", Some("small")))];
        Pages {
            files: files.into_iter().map(|(name, file)| (name.to_owned(), file)).collect(),
            rules: Rules::read(include_str!("../../../deploy/_headers")).unwrap(),
        }
    }

    #[test]
    fn the_page_is_checked_for_changes_and_hashed_files_are_kept() {
        let (page, wasm) = (pages().answer("/", true), pages().answer("/app-1.wasm", true));
        assert_eq!((page.status, page.header("Cache-Control")), (200, Some("no-cache")));
        assert_eq!(page.header("Content-Type"), Some("text/html; charset=utf-8"));
        assert_eq!(wasm.header("Cache-Control"), Some("public, max-age=31536000, immutable"));
        assert_eq!(wasm.header("Content-Type"), Some("application/wasm"));
    }

    #[test]
    fn the_brotli_copy_goes_to_those_who_take_it() {
        let (small, large) = (pages().answer("/app-1.wasm", true), pages().answer("/app-1.wasm", false));
        assert_eq!(
            (small.header("Content-Encoding"), small.body.as_slice()),
            (Some("br"), b"small".as_slice())
        );
        assert_eq!((large.header("Content-Encoding"), large.body.as_slice()), (None, b"large".as_slice()));
    }

    #[test]
    fn what_is_missing_has_the_policy_and_is_not_kept() {
        let missing = pages().answer("/token-inspector-0123456789abcdef.wasm", true);
        assert_eq!((missing.status, missing.header("Cache-Control")), (404, Some("no-cache")));
        assert!(missing.header("Content-Security-Policy").is_some_and(|policy| policy.contains("sandbox")));
    }

    #[test]
    fn no_path_leads_out_of_the_site() {
        for path in [
            "/../Cargo.toml",
            "/..%2fCargo.toml",
            "//etc/passwd",
            "/./index.html",
            "/app-1.wasm.br",
            "index.html",
            "",
        ] {
            assert_eq!(pages().answer(path, false).status, 404, "{path}");
        }
    }
}
