//! The site behind real web servers, as the ready files of `deploy/` set them up. `cargo xtask test hosting` starts them.
#![cfg(not(target_family = "wasm"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "hosting/http.rs"]
mod http;
#[path = "end_to_end/session.rs"]
#[allow(dead_code, reason = "the tests of the built page use all of it")]
mod session;
#[path = "deploy/source.rs"]
mod source;

use std::path::{Path, PathBuf};
use std::{env, fs};

use http::{Answer, get};
use serde_json::json;
use session::visit_address;

/// A file that is in no build.
const MISSING: &[&str] =
    &["nothing.html", "token-inspector-0123456789abcdef.wasm", "boot-0123456789abcdef.js", "no/such"];

/// The servers, each with the address of the page. Those that only redirect are told apart by their names.
fn hosts() -> Vec<(String, String)> {
    let list = env::var("TOKEN_INSPECTOR_HOSTS").expect("run these tests with `cargo xtask test hosting`");
    list.lines()
        .map(|line| line.split_once(' ').unwrap())
        .map(|(a, b)| (a.to_owned(), b.to_owned()))
        .collect()
}

fn plain() -> Vec<(String, String)> {
    let mut hosts = hosts();
    hosts.retain(|(name, address)| address.starts_with("http:") && !name.ends_with("-redirect"));
    assert!(hosts.len() >= 6, "{hosts:?}");
    hosts
}

fn site() -> PathBuf {
    env::var_os("TOKEN_INSPECTOR_SITE").expect("run these tests with `cargo xtask test hosting`").into()
}

/// The names of the site's files, without the compressed copies and what is for a server itself.
fn files() -> Vec<String> {
    let entries = fs::read_dir(site()).unwrap().flatten();
    let mut names: Vec<_> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.retain(|name| !name.ends_with(".br") && !name.ends_with(".gz") && !name.starts_with(['_', '.']));
    names.sort();
    assert!(names.len() >= 5, "{names:?}");
    names
}

/// Whether a file's name holds the hash of its content, written without the zeros that it begins with.
fn hashed(name: &str) -> bool {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let hash = stem.rsplit_once('-').map_or("", |(_, hash)| hash);
    (8..=16).contains(&hash.len()) && hash.chars().all(|digit| digit.is_ascii_hexdigit())
}

/// Says what an answer lacks of the headers that every answer has.
fn has_the_headers(answer: &Answer, whose: &str) {
    for (name, value) in source::everywhere() {
        if name != "Strict-Transport-Security" {
            assert_eq!(answer.header(&name), Some(value.as_str()), "{whose}: {name}");
        }
    }
    let server = answer.header("Server").unwrap_or_default();
    assert!(!server.contains(|digit: char| digit.is_ascii_digit()), "{whose} tells its version: {server}");
}

#[test]
fn every_kind_of_file_comes_with_the_headers() {
    for (host, address) in plain() {
        for name in files().iter().map(String::as_str).chain([""]) {
            let answer = get(&format!("{address}{name}"), &[]);
            assert_eq!(answer.status, 200, "{host} {name}");
            has_the_headers(&answer, &format!("{host} {name}"));
            let own = fs::read(site().join(if name.is_empty() { "index.html" } else { name })).unwrap();
            assert!(answer.body == own, "{host} {name} is another file");
        }
    }
}

#[test]
fn what_is_missing_comes_with_the_headers_too_and_is_never_kept() {
    for (host, address) in plain() {
        for name in MISSING {
            let answer = get(&format!("{address}{name}"), &[("Accept-Encoding", "br, gzip")]);
            assert_eq!(answer.status, 404, "{host} {name}");
            has_the_headers(&answer, &format!("{host} {name}"));
            assert_eq!(answer.header("Cache-Control"), Some("no-cache"), "{host} {name}");
        }
    }
}

#[test]
fn the_page_is_asked_for_again_and_hashed_files_are_kept() {
    for (host, address) in plain() {
        for name in files().iter().map(String::as_str).chain([""]) {
            for encoding in ["identity", "gzip", "br"] {
                let answer = get(&format!("{address}{name}"), &[("Accept-Encoding", encoding)]);
                let kept = if hashed(name) { "public, max-age=31536000, immutable" } else { "no-cache" };
                assert_eq!(answer.header("Cache-Control"), Some(kept), "{host} {name} {encoding}");
            }
            if name.rsplit_once('.').is_some_and(|(_, ending)| ["js", "css", "wasm"].contains(&ending)) {
                assert!(hashed(name), "{name} has no hash in its name and would never be asked for again");
            }
        }
    }
}

/// One hash in sixteen begins with a zero, which is not written (`token-inspector-425a3a014dbbb74.js`).
#[test]
fn a_file_with_a_short_hash_is_kept_too() {
    for (host, address) in plain() {
        let answer = get(&format!("{address}short-425a3a014dbbb74.css"), &[]);
        let kept = Some("public, max-age=31536000, immutable");
        assert_eq!((answer.status, answer.header("Cache-Control")), (200, kept), "{host}");
    }
}

#[test]
fn what_has_not_changed_is_not_sent_again() {
    for (host, address) in plain() {
        let first = get(&address, &[]);
        let known: Vec<(&str, &str)> = match (first.header("ETag"), first.header("Last-Modified")) {
            (Some(tag), _) => vec![("If-None-Match", tag)],
            (None, Some(time)) => vec![("If-Modified-Since", time)],
            _ => panic!("{host} lets nobody ask whether the page has changed"),
        };
        let again = get(&address, &known);
        assert_eq!((again.status, again.body.len()), (304, 0), "{host}");
    }
}

#[test]
fn each_file_has_its_type() {
    for (host, address) in plain() {
        for name in files() {
            let typed = match name.rsplit_once('.').map(|(_, ending)| ending) {
                Some("html") => "text/html; charset=utf-8",
                Some("css") => "text/css; charset=utf-8",
                Some("js") => "text/javascript; charset=utf-8",
                Some("wasm") => "application/wasm",
                Some("json") => "application/json",
                Some("txt") => "text/plain; charset=utf-8",
                _ => continue,
            };
            for encoding in ["identity", "gzip", "br"] {
                let answer = get(&format!("{address}{name}"), &[("Accept-Encoding", encoding)]);
                let said = answer.header("Content-Type").unwrap_or_default().to_ascii_lowercase();
                let same = said == typed || said == format!("{typed}; charset=utf-8");
                assert!(same, "{host} {name} {encoding}: {said}");
            }
        }
    }
}

#[test]
fn the_compressed_copies_go_to_those_who_take_them() {
    for (host, address) in plain() {
        for name in files().iter().filter(|name| Path::new(name).extension().is_some()) {
            for (asked, encoding, ending) in [
                ("br", "br", "br"),
                ("gzip, deflate, br, zstd", "br", "br"),
                ("gzip", "gzip", "gz"),
                ("gzip, deflate", "gzip", "gz"),
            ] {
                let answer = get(&format!("{address}{name}"), &[("Accept-Encoding", asked)]);
                let whose = format!("{host} {name} for {asked}");
                assert_eq!(answer.header("Content-Encoding"), Some(encoding), "{whose}");
                assert!(answer.body == fs::read(site().join(format!("{name}.{ending}"))).unwrap(), "{whose}");
                let varies = answer.all("Vary").join(", ").to_ascii_lowercase();
                assert!(varies.contains("accept-encoding"), "{whose}: a cache would send this to everyone");
                has_the_headers(&answer, &whose);
            }
        }
    }
}

#[test]
fn a_path_without_its_slash_leads_to_the_page() {
    for (host, address) in plain().iter().filter(|(name, _)| name.ends_with("sub-path")) {
        let answer = get(address.trim_end_matches('/'), &[]);
        let place = answer.header("Location").unwrap_or_default();
        assert!(
            [301, 302, 308].contains(&answer.status) && place.ends_with("/token-inspector/"),
            "{host}: {place}"
        );
    }
}

#[test]
fn no_folder_is_listed() {
    for (host, address) in plain() {
        for path in ["", "./", "%2e/", "%2e%2e/"] {
            let answer = get(&format!("{address}{path}"), &[]);
            let text = String::from_utf8_lossy(&answer.body).into_owned();
            assert!(!text.contains("Index of") && !text.contains("index.html"), "{host} {path}: {text}");
        }
    }
}

#[test]
fn plain_http_leads_to_https() {
    let redirecting: Vec<_> = hosts().into_iter().filter(|(name, _)| name.ends_with("-redirect")).collect();
    assert_eq!(redirecting.len(), 2);
    for (host, address) in redirecting {
        let answer = get(&format!("{address}some/path"), &[]);
        let place = answer.header("Location").unwrap_or_default();
        assert_eq!(answer.status, 301, "{host}");
        assert!(place.starts_with("https://") && place.ends_with("/some/path"), "{host}: {place}");
    }
}

#[test]
fn the_page_works_behind_every_server_and_is_sealed() {
    for (host, address) in hosts().iter().filter(|(name, _)| !name.ends_with("-redirect")) {
        visit_address(address, async |page| {
            page.paste(r#"{"errorCode":"E0000011","errorSummary":"Invalid token provided"}"#).await;
            page.shown("#E0000011").await;
            let said = page.shown(".seal[data-level='sealed'] > summary").await;
            assert!(said.contains("Sealed: nothing can leave"), "{host}: {said}");
            let isolated = page.ask("return [isSecureContext, crossOriginIsolated]").await;
            assert_eq!(isolated, json!([true, true]), "{host}");
            let loaded = page
                .ask("return performance.getEntriesByType('resource').map((it) => it.responseStatus)")
                .await;
            let loaded = loaded.as_array().unwrap().clone();
            assert!(
                !loaded.is_empty() && loaded.len() <= 5 && loaded.iter().all(|it| *it == 200),
                "{host}: {loaded:?}"
            );
            let complaints = page.complaints().await;
            assert!(complaints.iter().all(|it| it.contains("favicon")), "{host}: {complaints:#?}");
        });
    }
}

#[test]
fn over_https_the_browser_is_told_to_stay_there() {
    let secure: Vec<_> = hosts().into_iter().filter(|(_, address)| address.starts_with("https:")).collect();
    assert_eq!(secure.len(), 2);
    for (host, address) in secure {
        // A text file is no page: nothing on it takes `fetch` away.
        visit_address(&format!("{address}NOTICE.txt"), async |page| {
            for name in files().into_iter().chain(["nothing.html".to_owned()]) {
                let asked = format!(
                    "fetch({:?}, {{ cache: 'no-store' }}).then((answer) => [...answer.headers])",
                    format!("{address}{name}")
                );
                let headers = page.await_answer(&asked).await;
                for (wanted, value) in source::everywhere() {
                    let found = headers.as_array().unwrap_or_else(|| panic!("{host} {name}: {headers}"));
                    let found =
                        found.iter().find(|pair| pair.get(0) == Some(&json!(wanted.to_ascii_lowercase())));
                    assert_eq!(
                        found.and_then(|pair| pair.get(1)),
                        Some(&json!(value)),
                        "{host} {name}: {wanted}"
                    );
                }
            }
        });
    }
}
