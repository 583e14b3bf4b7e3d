//! What Mozilla's Observatory and Google's `csp_evaluator` look at, held by tests that need neither.

use std::collections::BTreeMap;

use crate::source::{Header, everywhere, text};

/// The policy among headers.
pub(crate) fn policy_of(headers: &[Header]) -> String {
    headers.iter().find(|(name, _)| name == "Content-Security-Policy").unwrap().1.clone()
}

/// The policy that the page itself carries.
fn own_policy() -> String {
    let page = text("index.html");
    let (_, rest) = page.split_once("http-equiv=\"Content-Security-Policy\" content=\"").unwrap();
    rest.split_once('"').unwrap().0.to_owned()
}

type Policy = BTreeMap<String, Vec<String>>;

fn read(policy: &str) -> Policy {
    let mut read = Policy::new();
    for directive in policy.split(';').map(str::trim).filter(|directive| !directive.is_empty()) {
        let mut words = directive.split_whitespace().map(str::to_owned);
        let name = words.next().unwrap();
        assert!(
            read.insert(name.clone(), words.collect()).is_none(),
            "{name} stands twice: the second is ignored"
        );
    }
    read
}

fn value(headers: &[Header], name: &str) -> String {
    headers.iter().find(|(known, _)| known == name).unwrap_or_else(|| panic!("no {name}")).1.clone()
}

/// What fetches something, and what it may be fetched from at most.
const FETCHING: &[(&str, &[&str])] = &[
    ("default-src", &["'none'"]),
    ("script-src", &["'self'", "'wasm-unsafe-eval'"]),
    ("style-src", &["'self'"]),
    ("img-src", &["data:"]),
    ("connect-src", &["'self'"]),
];

/// What does not fall back to `default-src`, and has to be closed by itself.
const CLOSED: &[(&str, &str)] =
    &[("base-uri", "'none'"), ("form-action", "'none'"), ("trusted-types", "'none'")];

#[test]
fn both_policies_start_from_nothing_and_open_only_what_the_page_needs() {
    for policy in [policy_of(&everywhere()), own_policy()] {
        let read = read(&policy);
        for (name, allowed) in FETCHING {
            assert_eq!(
                read.get(*name).map(Vec::as_slice).unwrap_or_default(),
                *allowed,
                "{name} in {policy}"
            );
        }
        for (name, word) in CLOSED {
            assert_eq!(read.get(*name).map(Vec::as_slice).unwrap_or_default(), [*word], "{name} in {policy}");
        }
        assert_eq!(read.get("require-trusted-types-for").unwrap(), &["'script'"]);
        let known: Vec<_> =
            FETCHING.iter().map(|(name, _)| *name).chain(CLOSED.iter().map(|(name, _)| *name)).collect();
        for name in read.keys() {
            let named = ["require-trusted-types-for", "frame-ancestors", "sandbox"];
            assert!(known.contains(&name.as_str()) || named.contains(&name.as_str()), "{name} in {policy}");
        }
    }
}

#[test]
fn no_policy_holds_what_a_grader_takes_points_for() {
    for policy in [policy_of(&everywhere()), own_policy()] {
        for bad in [
            "'unsafe-inline'",
            "'unsafe-eval'",
            "'unsafe-hashes'",
            "'strict-dynamic'",
            "nonce-",
            "http:",
            "https:",
            "*",
            "blob:",
            "filesystem:",
            "report-uri",
            "reflected-xss",
            "referrer ",
            "plugin-types",
            "block-all-mixed-content",
            ",",
        ] {
            assert!(!policy.contains(bad), "{bad} in {policy}");
        }
        let scripts = read(&policy).remove("script-src").unwrap();
        assert!(!scripts.iter().any(|word| word == "data:"), "{policy}");
    }
}

#[test]
fn the_headers_earn_what_the_observatory_gives_points_for() {
    let headers = everywhere();
    let policy = read(&policy_of(&headers));
    assert_eq!(policy.get("frame-ancestors").unwrap(), &["'none'"], "instead of X-Frame-Options alone");
    assert_eq!(value(&headers, "X-Frame-Options"), "DENY");
    assert_eq!(value(&headers, "X-Content-Type-Options"), "nosniff");
    assert_eq!(value(&headers, "Referrer-Policy"), "no-referrer");
    assert_eq!(value(&headers, "Cross-Origin-Resource-Policy"), "same-origin");
    let half_a_year = 15_768_000;
    let kept = value(&headers, "Strict-Transport-Security");
    let seconds: u64 = kept.strip_prefix("max-age=").unwrap().split(';').next().unwrap().parse().unwrap();
    assert!(seconds >= half_a_year, "{kept}");
    for (name, value) in &headers {
        assert!(!name.starts_with("Access-Control-") && name != "Set-Cookie", "{name}: {value}");
    }
}

#[test]
fn the_sandbox_lets_the_page_run_and_save_and_nothing_else() {
    let policy = read(&policy_of(&everywhere()));
    assert_eq!(policy.get("sandbox").unwrap(), &["allow-scripts", "allow-same-origin", "allow-downloads"]);
}

#[test]
fn the_page_holds_no_script_style_or_handler_of_its_own_text() {
    let page = text("index.html");
    for script in page.split("<script").skip(1) {
        let tag = script.split_once('>').unwrap().0;
        assert!(tag.contains(" src="), "a script in the page's text: {tag}");
    }
    assert!(!page.contains("<style") && !page.contains(" style=") && !page.contains("javascript:"));
    assert!(!page.contains(" onload=") && !page.contains(" onclick=") && !page.contains(" onerror="));
    assert!(!page.contains("src=\"http") && !page.contains("href=\"http"), "nothing comes from elsewhere");
}
