//! Letters that cannot be seen, or that look like others.

use crate::checks::support::example::{access, token};
use crate::checks::support::references::JSON;
use crate::checks::support::sample::Sample;
use crate::checks::{Check, Subject, TokenView, check};
use crate::finding::{Outcome, Severity, cause, explain, failures};
use crate::text::json::{Fault, Member, Members, Value};
use crate::text::template::Placeholder;

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("claim-invisible-characters", "A claim holds invisible characters")
            .severity(Severity::Warning)
            .verdict("`{claim}` holds {found}, which no screen shows. A comparison with it fails although both values look the same. The token itself is not refused for that.")
            .causes(&[
                cause(
                    "Somebody copied the value from a web page or a document, and the characters came with it.",
                    "Type the value of `{claim}` again where it is set: in the app's settings, the user's profile or the claim's expression. In Okta, that is at `Security > API > Authorization Servers > your server > Claims`.",
                ),
                cause(
                    "Somebody put them there to deceive: two users or groups then look the same.",
                    "Compare `sub` or the ID of the user instead of the name, and look at who set the value in the issuer's log.",
                ),
            ])
            .family(&JSON),
        invisible,
        access(&[("sub", "\"ada\\u200b@acme.example\"")]),
        &[access(&[]), token(Sample::Id).claims(&[("name", "\"Zoë Łukasz 李\"")])],
    ),
    check(
        explain("claim-lone-surrogate", "A string holds half of a character")
            .severity(Severity::Warning)
            .verdict("Half of a surrogate pair is at byte {offset}. Libraries read it differently or refuse the token; its signature may be good.")
            .causes(&[
                cause(
                    "A string was cut in the middle of an emoji or of another character that takes two code units (UTF-16), most often by a length limit.",
                    "Shorten the value where it is set, so that no limit cuts it: count characters instead of UTF-16 units (`Array.from(text)` in JavaScript).",
                ),
            ])
            .family(&JSON),
        surrogate,
        token(Sample::Id).mangled(with_half),
        &[token(Sample::Id).claims(&[("name", "\"\\ud83d\\ude00\"")])],
    ),
];

fn with_half(_: &str) -> String {
    let payload = Sample::Id.payload().replace("Ada Example", "Ada \\ud83d");
    crate::checks::support::sample::encode(Sample::Id.header(), &payload, false)
}

/// Whether a character shows nothing or turns the direction of text.
fn is_invisible(letter: char) -> bool {
    matches!(letter,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180e}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
        | '\u{feff}' | '\u{ffa0}' | '\u{e0000}'..='\u{e007f}' | '\u{7f}'..='\u{9f}')
        || letter < ' ' && !matches!(letter, '\n' | '\r' | '\t')
}

/// The first character of an address that does not belong into one.
pub(crate) fn first_odd(address: &str) -> Option<char> {
    address.chars().find(|letter| !letter.is_ascii_graphic())
}

/// A text with letters that look alike made the same: ASCII only, as addresses are.
pub(crate) fn skeleton(text: &str) -> String {
    let mut bones = String::with_capacity(text.len());
    for letter in text.chars().filter(|letter| !is_invisible(*letter)) {
        bones.push(match small(letter) {
            '0' | 'о' | 'ο' | 'ө' => 'o',
            '1' | 'l' | 'і' | 'ı' | 'ⅼ' | '|' => 'i',
            'а' | 'α' | 'ɑ' => 'a',
            'с' | 'ϲ' => 'c',
            'е' | 'є' => 'e',
            'к' | 'κ' => 'k',
            'м' => 'm',
            'р' | 'ρ' => 'p',
            'т' | 'τ' => 't',
            'х' => 'x',
            'у' => 'y',
            'ѕ' => 's',
            other => other,
        });
    }
    bones.replace("rn", "m").replace("vv", "w")
}

/// A Latin, Greek or Cyrillic capital as its small letter.
fn small(letter: char) -> char {
    let distance = match letter {
        'А'..='Я' | 'Α'..='Ω' => 32,
        'Ѐ'..='Џ' => 80,
        _ => return letter.to_ascii_lowercase(),
    };
    char::from_u32(u32::from(letter) + distance).unwrap_or(letter)
}

/// A character by its number, so that it can be seen.
fn named(letter: char) -> String {
    let name = match letter {
        '\u{200b}' => " (zero-width space)",
        '\u{200c}' => " (zero-width non-joiner)",
        '\u{200d}' => " (zero-width joiner)",
        '\u{202e}' => " (right-to-left override)",
        '\u{202a}'..='\u{202d}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' => " (text direction)",
        '\u{ad}' => " (soft hyphen)",
        '\u{feff}' => " (byte-order mark)",
        '\0' => " (NUL)",
        _ => "",
    };
    format!("U+{:04X}{name}", u32::from(letter))
}

/// The first invisible character in a value, names of members included.
fn hidden(value: &Value) -> Option<char> {
    // A joiner between letters that need it (emoji, Persian, Indic scripts) is spelling.
    let seen = |text: &str| {
        let plain = text.is_ascii();
        text.chars().find(|letter| {
            is_invisible(*letter)
                && (plain
                    || !matches!(letter, '\u{200c}' | '\u{200d}')
                    || text.chars().all(|it| it < '\u{600}' || is_invisible(it)))
        })
    };
    match value {
        Value::String(text) => seen(text),
        Value::Array(values) => values.iter().find_map(hidden),
        Value::Object(Members(members)) => {
            members.iter().find_map(|member| seen(&member.name).or_else(|| hidden(&member.value)))
        }
        _ => None,
    }
}

fn invisible(subject: &Subject) -> Vec<Outcome> {
    let mut hits = Vec::new();
    'tokens: for view in subject.tokens() {
        for (part, members) in parts(&view) {
            for member in members.iter() {
                let found = hidden(&Value::String(member.name.clone())).or_else(|| hidden(&member.value));
                if let Some(letter) = found.filter(|_| !already_told(member)) {
                    hits.push(
                        view.hit(crate::checks::structure::json_members::place(part, &member.name))
                            .found(named(letter))
                            .fact(Placeholder::Claim, member.name.clone()),
                    );
                    continue 'tokens;
                }
            }
        }
    }
    failures(hits)
}

/// An issuer with such letters is `iss-look-alike`.
fn already_told(member: &Member) -> bool {
    member.name == "iss"
}

fn parts<'a>(view: &TokenView<'a>) -> [(&'static str, &'a Members); 2] {
    [("header", view.token.header.members()), ("payload", view.token.payload.members())]
}

fn surrogate(subject: &Subject) -> Vec<Outcome> {
    let mut hits = Vec::new();
    for view in subject.tokens() {
        for (name, part) in [("header", &view.token.header), ("payload", &view.token.payload)] {
            if let Some(flaw) = part.flaws.iter().find(|flaw| flaw.fault == Fault::LoneSurrogate) {
                hits.push(
                    view.hit(name)
                        .fact(Placeholder::Offset, flaw.at.to_string())
                        .found(format!("byte {}", flaw.at)),
                );
                break;
            }
        }
    }
    failures(hits)
}
