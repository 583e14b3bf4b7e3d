//! Whatever is pasted, reading gives an answer: no panic, no stack overflow, spans that stand in the paste,
//! and secrets masked.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

#[path = "never_panics/damage.rs"]
mod damage;
#[path = "../benches/reading/pastes.rs"]
mod hostile;
#[path = "never_panics/naughty.rs"]
mod naughty;
#[path = "never_panics/pastes.rs"]
mod pastes;
#[path = "../benches/reading/signed.rs"]
mod signed;

use naughty::NAUGHTY;
use pastes::{SECRETS, access, pastes, token};
use proptest::prelude::*;
use proptest::sample::select;
use std::sync::LazyLock;
use token_inspector::model::{Case, Content};
use token_inspector::{Context, Report, inspect};

/// The present of every test: 2026-09-21T14:13:20Z.
const NOW: i64 = 1_790_000_000;

/// Whether more cases are asked for (`PROPTEST_CASES`).
fn thorough() -> bool {
    std::env::var_os("PROPTEST_CASES").is_some()
}

/// Bytes of a hostile paste. The bench takes them to two megabytes.
fn size() -> usize {
    if !cfg!(debug_assertions) {
        200_000
    } else if thorough() {
        6_000
    } else {
        1_500
    }
}

static PASTES: LazyLock<Vec<String>> =
    LazyLock::new(|| pastes().into_iter().map(|(_, paste)| paste).collect());

/// Inspects, and holds the report against what holds of every report.
fn inspected(paste: &str) -> Report {
    let report =
        inspect(paste, &Context::at(token_inspector::text::timestamp::Timestamp::from_second(NOW).unwrap()));
    let exhibits = &report.case.exhibits;
    assert!(paste.trim().is_empty() || !exhibits.is_empty() || nothing_is_left(paste), "nothing is said");
    let mut last = 0;
    for exhibit in exhibits {
        for span in std::iter::once(&exhibit.span).chain(&exhibit.also) {
            assert!(span.start <= span.end, "{span:?} is turned round");
            assert!(paste.get(span.clone()).is_some(), "{span:?} of {} cuts a letter", exhibit.kind.name());
        }
        assert!(last <= exhibit.span.start, "exhibits are out of order");
        last = exhibit.span.start;
    }
    let exchanges = &report.case.exchanges;
    for exchange in &exchanges.all {
        let content = |it: usize| &exhibits[it].content;
        assert!(exchange.request.map(content).is_none_or(|it| matches!(it, Content::Request(_))));
        assert!(exchange.response.map(content).is_none_or(|it| matches!(it, Content::Response(_))));
        assert!(exchange.group.all.is_sorted() && !exchange.group.all.is_empty());
    }
    for index in 0..exhibits.len() {
        let loose = exchanges.loose.all.contains(&index);
        assert_eq!(exchanges.number_of(index).is_none(), loose, "in no exchange and not loose, or both");
    }
    for finding in &report.findings {
        assert!(
            finding.hit.exhibits.iter().all(|it| *it < exhibits.len()),
            "{} points nowhere",
            finding.id()
        );
        assert!(!finding.title.is_empty() && !finding.causes.is_empty(), "{} says nothing", finding.id());
    }
    assert!(report.passed.iter().all(|it| it.exhibit < exhibits.len()));
    assert!(!report.verdict.line.is_empty());
    report
}

/// Whether a paste is nothing but what is taken off.
fn nothing_is_left(paste: &str) -> bool {
    !paste.chars().any(char::is_alphanumeric)
}

/// Everything of a report that a page shows or prints, but for the tokens and headers that were asked for.
fn shown(report: &Report) -> String {
    let Case { exhibits, .. } = &report.case;
    let contents = exhibits.iter().filter(|it| {
        !matches!(
            it.content,
            Content::Token(_) | Content::Request(_) | Content::Response(_) | Content::Json(_)
        )
    });
    let contents: Vec<_> =
        contents.map(|it| format!("{:?} {} {:?}", it.kind, it.reason, it.content)).collect();
    format!("{:?} {:?} {:?} {contents:?}", report.findings, report.verdict, report.passed)
}

/// Runs with half a megabyte of stack: the page has one.
fn with_little_stack(work: impl FnOnce() + Send + 'static) {
    let thread = std::thread::Builder::new().stack_size(512 * 1024).spawn(work).unwrap();
    thread.join().unwrap_or_else(|fault| std::panic::resume_unwind(fault));
}

#[test]
fn every_form_stands_for_itself_and_shows_no_secret() {
    let forms: Vec<u8> = pastes().iter().map(|(form, _)| *form).collect();
    assert!((1..=33).all(|form| forms.contains(&form)));
    for (form, paste) in pastes() {
        let shown = shown(&inspected(&paste));
        for secret in SECRETS {
            let inside: Vec<char> = secret.chars().collect();
            for part in inside[4..inside.len() - 4].windows(8) {
                let part: String = part.iter().collect();
                assert!(!shown.contains(&part), "form {form} shows {part} of {secret}: {paste}");
            }
        }
    }
}

/// What a panic or a log would print of a report, were it ever to print one.
#[test]
fn no_report_prints_a_secret_or_a_token() {
    let signatures = [pastes::access()].map(|it| it.rsplit('.').next().unwrap().to_owned());
    for (form, paste) in pastes() {
        let printed = format!("{:?}", inspected(&paste));
        for secret in SECRETS.iter().copied().chain(signatures.iter().map(String::as_str)) {
            let inside: Vec<char> = secret.chars().collect();
            for part in inside[4..inside.len() - 4].windows(8) {
                let part: String = part.iter().collect();
                assert!(!printed.contains(&part), "form {form} prints {part} of {secret}: {paste}");
            }
        }
    }
}

#[test]
fn every_prefix_of_every_form_is_read() {
    for paste in PASTES.iter() {
        let ends: Vec<usize> = paste.char_indices().map(|(at, _)| at).collect();
        let step = (ends.len() / if thorough() { 24 } else { 6 }).max(1);
        for end in ends.iter().step_by(step) {
            inspected(&paste[..*end]);
            inspected(&paste[*end..]);
        }
    }
}

#[test]
fn hostile_pastes_are_read_on_a_small_stack() {
    with_little_stack(|| {
        for (_, make) in hostile::PASTES {
            let mut paste = make(size());
            inspected(&paste);
            paste.insert_str(0, "{\"error\":\"");
            inspected(&paste);
        }
    });
}

#[test]
fn nesting_without_end_is_read_on_a_small_stack() {
    let deep = 100_000;
    with_little_stack(move || {
        for paste in [
            "[".repeat(deep),
            "{\"a\":".repeat(deep),
            "[{\"a\":".repeat(deep),
            format!("{}1{}", "{\"a\":".repeat(deep), "}".repeat(deep)),
            format!("{{\"error\":{}", "[{".repeat(deep)),
        ] {
            inspected(&paste);
        }
        for depth in [20, 126, 127, 128, 129, 200] {
            let nested = format!("{}1{}", "{\"a\":[".repeat(depth), "]}".repeat(depth));
            inspected(&nested);
            inspected(&token("{\"alg\":\"RS256\"}", &nested));
            inspected(&format!("{{\"error\":\"x\",\"b\":{nested}}}"));
        }
    });
}

#[test]
fn naughty_strings_are_read_as_pastes_and_as_claims() {
    let mut strings: Vec<String> = NAUGHTY.iter().map(|it| (*it).to_owned()).collect();
    if let Some(path) = std::env::var_os("TOKEN_INSPECTOR_BLNS") {
        let text = std::fs::read_to_string(&path).unwrap();
        strings.extend(serde_json::from_str::<Vec<String>>(&text).unwrap());
    }
    assert!(strings.len() >= 80);
    for string in &strings {
        inspected(string);
        inspected(&format!("HTTP/1.1 403 {string}\nDate: {string}\nX-{string}: {string}\n\n{string}"));
        let quoted = serde_json::to_string(string).unwrap();
        let claims =
            ["iss", "aud", "sub", "exp", "nbf", "iat", "scp", "scope", "cid", "jti", "nonce", "events"];
        let members: Vec<String> = claims.iter().map(|name| format!("\"{name}\":{quoted}")).collect();
        let payload = format!("{{{}}}", members.join(","));
        let header = format!("{{\"alg\":{quoted},\"kid\":{quoted},\"typ\":{quoted},\"crit\":[{quoted}]}}");
        inspected(&token(&header, &payload));
        inspected(&token("{\"alg\":\"RS256\"}", &format!("{{{quoted}:{quoted},\"exp\":[{quoted}]}}")));
        inspected(&format!(
            "{{\"errorCode\":{quoted},\"errorSummary\":{quoted},\"errorCauses\":[{quoted}]}}"
        ));
        inspected(&format!("{{\"error\":{quoted},\"error_description\":{quoted}}}"));
    }
}

/// Writes the pastes of every form where the fuzzer begins, if that is asked for.
#[test]
fn seeds() {
    let Some(folder) = std::env::var_os("TOKEN_INSPECTOR_SEEDS") else { return };
    let folder = std::path::Path::new(&folder);
    std::fs::create_dir_all(folder).unwrap();
    for (number, (form, paste)) in pastes().iter().enumerate() {
        std::fs::write(folder.join(format!("form-{form}-{number}")), paste).unwrap();
    }
}

/// Few cases unless more are asked for.
fn few() -> ProptestConfig {
    let mut config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    if !thorough() {
        config.cases = 40;
    }
    config
}

fn paste() -> impl Strategy<Value = &'static str> {
    (0..PASTES.len()).prop_map(|it| PASTES[it].as_str())
}

proptest! {
    #![proptest_config(few())]

    #[test]
    fn any_text_is_read(text in any::<String>()) {
        inspected(&text);
    }

    #[test]
    fn any_bytes_are_read(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        inspected(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn any_letters_that_mean_something_are_read(
        pieces in proptest::collection::vec(select(vec![
            "{", "}", "[", "]", "\"", "'", "\\", ":", ",", ".", "=", "%", "&", "<", ">", "\n", "\r\n", " ", "eyJ",
            "ey", "e30", "ZXlK", "Bearer ", "SSWS ", "00", "E0000006", "HTTP/1.1 403", "curl ", "error=", "code=",
            "password", "cookie:", "www-authenticate", "%7B%22", "&quot;", "=3D", "=\n", "\u{200b}", "é", "\u{130}",
            "…", "...", "-----BEGIN PRIVATE KEY-----", "IDX", "a", "1790000000", "null", "The ", "client",
        ]), 0..120)
    ) {
        inspected(&pieces.concat());
    }

    #[test]
    fn any_mutation_of_a_paste_is_read(
        text in paste(), other in paste(),
        ways in proptest::collection::vec((0..damage::WAYS, any::<u16>(), any::<u16>()), 1..4),
    ) {
        let mut text = text.to_owned();
        for (way, from, to) in ways {
            text = damage::damaged(&text, way, from.into(), to.into(), other);
        }
        inspected(&text);
    }

    #[test]
    fn pastes_beside_each_other_are_read(pastes in proptest::collection::vec(paste(), 2..5), gap in "[ \n,|]{0,3}") {
        inspected(&pastes.join(&gap));
    }

    #[test]
    fn a_token_is_found_wherever_it_stands(before in any::<String>(), after in any::<String>(), paste in paste()) {
        for (before, after) in [(before.as_str(), after.as_str()), (paste, after.as_str()), (before.as_str(), paste)] {
            let text = format!("{before}\n\nAuthorization: Bearer {}\n\n{after}", access());
            let report = inspected(&text);
            let found = report.case.tokens().any(|(_, _, it)| *it.compact == access());
            prop_assert!(found, "not found in {text}");
        }
    }
}
