//! What holds of every redacted copy.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use token_inspector::archive::redact::{Options, Refusal, redact};

const NAMES: &[&str] =
    &["password", "client_secret", "refresh_token", "code_verifier", "sessionToken", "access_token"];

/// Redacts bytes as they are, and as a file that holds a secret twice, in two encodings.
pub(crate) fn any(bytes: &[u8]) {
    // As a text of its own: nothing but the check may refuse it, and what it refuses is not given out.
    match redact(bytes, &Options::default()) {
        Ok((copy, _)) => again(&copy),
        Err(Refusal::Left(..) | Refusal::Changed(_) | Refusal::Count(..) | Refusal::Frame) => {}
    }
    let [name, encoding, rest @ ..] = bytes else { return };
    let secret = format!("q7Zx-{:02x}{:02x}/Kw+9vB_T3", name, encoding);
    let around = String::from_utf8_lossy(rest);
    let name = NAMES[usize::from(*name) % NAMES.len()];
    let file = format!(
        "{{\"log\":{{\"entries\":[{{\"{name}\":{}}},{{\"x\":{}}}]}}}}",
        quoted(&secret),
        quoted(&encoded(&format!("{around} {secret} {around}"), *encoding)),
    );
    let (copy, report) = redact(file.as_bytes(), &Options::default()).expect("a copy that passes its check");
    assert!(report.values > 0);
    let copy = String::from_utf8(copy).expect("UTF-8 stays UTF-8");
    assert!(!copy.contains("q7Zx-"), "{copy}");
    let read = token_inspector::text::json::read(&copy);
    assert!(
        read.flaws.iter().all(|it| !matches!(
            it.fault,
            token_inspector::text::json::Fault::Syntax
                | token_inspector::text::json::Fault::CutOff
                | token_inspector::text::json::Fault::Trailing
        )),
        "{copy}"
    );
}

/// A copy is redacted already: nothing more is found that passes the check only then.
fn again(copy: &[u8]) {
    if let Ok((second, _)) = redact(copy, &Options::default()) {
        assert!(second.len() <= copy.len() * 4 + 4_096);
    }
}

fn encoded(text: &str, way: u8) -> String {
    match way % 6 {
        0 => text.to_owned(),
        1 => text.bytes().map(|it| format!("%{it:02x}")).collect(),
        2 => STANDARD.encode(text),
        3 => URL_SAFE_NO_PAD.encode(text),
        4 => quoted(text),
        _ => text.chars().map(|it| format!("&#{};", u32::from(it))).collect(),
    }
}

/// A text as a string of JSON.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => out.extend(['\\', letter]),
            control if control < ' ' => out.push_str(&format!("\\u{:04x}", u32::from(control))),
            other => out.push(other),
        }
    }
    out.push('"');
    out
}
