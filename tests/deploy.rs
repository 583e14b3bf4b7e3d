//! The ready files below `deploy/`: all send the headers of `deploy/_headers`, and those get the best grades there are.
#![cfg(not(target_family = "wasm"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "deploy/grades.rs"]
mod grades;
#[path = "deploy/ready.rs"]
mod ready;
#[path = "deploy/source.rs"]
mod source;

use std::collections::BTreeSet;

use ready::{HOSTED, Transport};
use source::{everywhere, for_files, text};

/// What hangs on the file that is asked for, and not on the server.
const BY_FILE: &[&str] = &["Cache-Control", "Content-Disposition", "Vary"];

fn sorted(headers: impl IntoIterator<Item = (String, String)>) -> BTreeSet<(String, String)> {
    headers.into_iter().filter(|(name, _)| !BY_FILE.contains(&name.as_str())).collect()
}

#[test]
fn every_ready_file_sends_the_same_headers() {
    let source = sorted(everywhere());
    assert!(source.len() > 10);
    for ready in HOSTED {
        let sent = ready.headers();
        let mut expected = source.clone();
        if ready.transport == Transport::Plain {
            expected.retain(|(name, _)| name != "Strict-Transport-Security");
        }
        assert_eq!(sorted(sent.clone()), expected, "{}", ready.name);
        let named: BTreeSet<_> = sent.iter().map(|(name, _)| name.to_ascii_lowercase()).collect();
        let once = sent.iter().filter(|(name, _)| !BY_FILE.contains(&name.as_str())).count();
        assert_eq!(
            once,
            named.iter().filter(|name| !by_file(name)).count(),
            "{}: a header twice",
            ready.name
        );
    }
}

fn by_file(name: &str) -> bool {
    BY_FILE.iter().any(|one| one.eq_ignore_ascii_case(name))
}

#[test]
fn no_ready_file_with_headers_is_left_out() {
    let known: Vec<_> = HOSTED.iter().flat_map(|ready| ready.files.iter().copied()).collect();
    for file in source::files("deploy") {
        if text(&file).contains("Content-Security-Policy")
            && !file.ends_with(".md")
            && file != "deploy/_headers"
        {
            assert!(
                known.contains(&file.as_str()),
                "{file} is held to nothing: add it to tests/deploy/ready.rs"
            );
        }
    }
}

#[test]
fn hashed_files_are_kept_and_the_page_is_asked_for_again() {
    for (file, kept) in [
        ("/", "no-cache"),
        ("/index.html", "no-cache"),
        ("/token-inspector-0123456789abcdef.wasm", "public, max-age=31536000, immutable"),
        ("/style-0123456789abcdef.css", "public, max-age=31536000, immutable"),
        ("/boot-0123456789abcdef.js", "public, max-age=31536000, immutable"),
    ] {
        let headers = for_files(file);
        assert_eq!(headers.iter().find(|(name, _)| name == "Cache-Control").unwrap().1, kept, "{file}");
    }
}

#[test]
fn the_page_without_headers_keeps_the_same_policy() {
    let hosted_only = ["frame-ancestors", "sandbox"];
    let hosted = grades::policy_of(&everywhere());
    let hosted: Vec<_> =
        hosted.split("; ").filter(|rule| !hosted_only.iter().any(|only| rule.starts_with(only))).collect();
    let page = text("index.html");
    let (_, own) = page.split_once("http-equiv=\"Content-Security-Policy\" content=\"").unwrap();
    let own: Vec<_> = own.split_once('"').unwrap().0.split("; ").collect();
    assert_eq!(own, hosted);
}

#[test]
fn the_image_holds_only_the_site_and_its_configuration() {
    let dockerfile = text("deploy/container/Dockerfile");
    for wanted in
        ["USER 65532:65532", "COPY --chmod=444 deploy/container/nginx.conf", "dist/ /srv/token-inspector/"]
    {
        assert!(dockerfile.contains(wanted), "{wanted}");
    }
    assert!(text("deploy/container/Dockerfile.dockerignore").contains("\n*\n"));
}

#[test]
fn the_pod_has_no_rights() {
    let manifest = text("deploy/kubernetes/token-inspector.yaml");
    for wanted in [
        "automountServiceAccountToken: false",
        "runAsNonRoot: true",
        "readOnlyRootFilesystem: true",
        "allowPrivilegeEscalation: false",
        "drop: [\"ALL\"]",
        "type: RuntimeDefault",
        "readinessProbe:",
        "livenessProbe:",
        "egress: []",
    ] {
        assert!(manifest.contains(wanted), "{wanted}");
    }
    let port = "containerPort: 8080";
    assert!(manifest.contains(port) && text("deploy/container/nginx.conf").contains("listen 8080;"));
}
