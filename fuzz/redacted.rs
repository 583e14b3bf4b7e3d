//! What holds of every redacted copy.

use base64::Engine;
use base64::engine::general_purpose::{GeneralPurpose, STANDARD, URL_SAFE_NO_PAD};
use token_inspector::archive::redact::{Options, redact};

const NAMES: &[&str] =
    &["password", "client_secret", "refresh_token", "code_verifier", "sessionToken", "access_token"];

/// What every secret that is put in begins with, and nothing else holds.
const BEGIN: &str = "q7Zx-";

/// Encodings around one another that are tried.
const LEVELS: u32 = 3;

/// Redacts bytes as they are, and as a file that holds a secret twice, the second time in encodings around one another.
pub(crate) fn any(bytes: &[u8]) {
    // As a text of its own: nothing but the check may refuse it, and what it refuses is not given out.
    if let Ok((copy, _)) = redact(bytes, &Options::default()) {
        assert!(!is_json(bytes) || is_json(&copy), "{}", String::from_utf8_lossy(&copy));
        again(&copy);
    }
    let [name, encoding, rest @ ..] = bytes else { return };
    let secret = format!("{BEGIN}{name:02x}{encoding:02x}/Kw+9vB_T3");
    let around = String::from_utf8_lossy(rest).replace(BEGIN, "");
    let name = NAMES[usize::from(*name) % NAMES.len()];
    let mut hidden = format!("{around} {secret} {around}");
    for level in 0..LEVELS {
        hidden = encoded(&hidden, u32::from(*encoding) / 6_u32.pow(level) % 6);
    }
    let file = format!(
        "{{\"log\":{{\"entries\":[{{\"{name}\":{}}},{{\"x\":{}}}]}}}}",
        quoted(&secret),
        quoted(&hidden),
    );
    let (copy, report) = redact(file.as_bytes(), &Options::default()).expect("a copy that passes its check");
    assert!(report.values > 0);
    let copy = String::from_utf8(copy).expect("UTF-8 stays UTF-8");
    assert!(!holds(&copy, LEVELS + 1), "{copy}");
    assert!(is_json(copy.as_bytes()), "{copy}");
}

fn is_json(bytes: &[u8]) -> bool {
    serde_json::from_slice::<&serde_json::value::RawValue>(bytes).is_ok()
}

/// A copy is redacted already: nothing more is found that passes the check only then.
fn again(copy: &[u8]) {
    if let Ok((second, _)) = redact(copy, &Options::default()) {
        assert!(second.len() <= copy.len() * 4 + 4_096);
    }
}

/// Whether a secret stands in a text, read anew in each notation that it may have been put into.
fn holds(text: &str, levels: u32) -> bool {
    if text.contains(BEGIN) {
        return true;
    }
    let Some(levels) = levels.checked_sub(1) else { return false };
    let inside = [without_percent(text), without_escapes(text), without_references(text)];
    let deeper = inside.iter().any(|it| it != text && holds(it, levels));
    deeper || in_base64(text).iter().any(|it| holds(it, levels))
}

fn without_percent(text: &str) -> String {
    read(text, |it| {
        let digits = it.strip_prefix('%')?.get(..2)?;
        Some((u32::from(u8::from_str_radix(digits, 16).ok()?), 3))
    })
}

fn without_escapes(text: &str) -> String {
    read(text, |it| match it.strip_prefix('\\')?.bytes().next()? {
        b'u' => Some((u32::from_str_radix(it.get(2..6)?, 16).ok()?, 6)),
        plain @ (b'"' | b'\\' | b'/') => Some((u32::from(plain), 2)),
        _ => None,
    })
}

fn without_references(text: &str) -> String {
    read(text, |it| {
        let (number, _) = it.strip_prefix("&#")?.split_once(';')?;
        Some((number.parse().ok()?, number.len() + 3))
    })
}

/// A text with what `one` reads at a place in place of what stands there; only ASCII is of interest.
fn read(text: &str, one: impl Fn(&str) -> Option<(u32, usize)>) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let (letter, length) = match one(rest) {
            Some((code, length)) => (char::from_u32(code).unwrap_or('?'), length),
            None => (letter, letter.len_utf8()),
        };
        out.push(letter);
        rest = rest.get(length..).unwrap_or_default();
    }
    out
}

/// What the runs of base64 in a text say.
fn in_base64(text: &str) -> Vec<String> {
    let letter = |it: char| it.is_ascii_alphanumeric() || "+/-_".contains(it);
    let runs = text.split(|it| !letter(it)).filter(|run| run.len() >= 8);
    runs.flat_map(|run| [&STANDARD_NO_PAD, &URL_SAFE_NO_PAD].map(|it| it.decode(run)))
        .filter_map(|bytes| String::from_utf8(bytes.ok()?).ok())
        .collect()
}

const STANDARD_NO_PAD: GeneralPurpose = base64::engine::general_purpose::STANDARD_NO_PAD;

fn encoded(text: &str, way: u32) -> String {
    match way {
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
    serde_json::Value::from(text).to_string()
}
