//! What a program's settings in the paste say that it expects of a token: a line of an `.env` file, a member of YAML or
//! JSON, an argument in code.

use crate::limits;
use crate::model::{Case, Content, Expectation, Setting};
use std::ops::Range;

/// How the names of such settings end, without their marks, and what each expects.
const ENDS: &[(&str, Expectation)] = &[
    ("issuer", Expectation::Issuer),
    ("issueruri", Expectation::Issuer),
    ("issuerurl", Expectation::Issuer),
    ("issuerbaseurl", Expectation::Issuer),
    ("authority", Expectation::Issuer),
    ("authserverurl", Expectation::Issuer),
    ("audience", Expectation::Audience),
    ("audiences", Expectation::Audience),
    ("resourceserverid", Expectation::Audience),
    ("clientid", Expectation::ClientId),
];

/// The words by which they are looked for.
const STEMS: &[&str] = &[
    "issuer",
    "authority",
    "auth-server-url",
    "auth_server_url",
    "audience",
    "resource_server_id",
    "client_id",
    "client-id",
    "clientid",
];

/// What may stand before a name at the start of its line.
const BEFORE: &[&str] = &[
    "export",
    "set",
    "env",
    "arg",
    "const",
    "let",
    "var",
    "$env:",
    "-e",
    "-",
    "trusted",
    "expected",
    "configured",
    "accepted",
];

/// Settings that the paste has, in order. None where tokens of several issuers are there, or what a
/// cloud accepts of a workload: then nothing tells whose setting it is. `read` are the stretches that the readers
/// covered, in order and apart from one another.
pub(crate) fn of(text: &str, case: &Case, read: &[Range<usize>]) -> Vec<Setting> {
    let issuers = case.exhibits.iter().filter_map(|it| match &it.content {
        Content::Token(token) => token.claim_text("iss"),
        _ => None,
    });
    let mut issuers: Vec<_> = issuers.collect();
    issuers.sort_unstable();
    issuers.dedup();
    let clouds = !case.trust_terms.is_empty() && !case.lower.contains("bound_");
    if issuers.len() > 1 || clouds {
        return Vec::new();
    }
    let is_read = |at: usize| {
        let next = read.partition_point(|it| it.end <= at);
        read.get(next).is_some_and(|it| it.contains(&at))
    };
    let named = STEMS.iter().flat_map(|stem| case.lower.match_indices(stem).map(|(at, _)| at));
    let mut places: Vec<_> = named.filter(|at| !is_read(*at)).take(limits::SETTINGS).collect();
    places.sort_unstable();
    let mut all: Vec<Setting> = Vec::new();
    for setting in places.into_iter().flat_map(|at| at_name(text, at)) {
        if !all.contains(&setting) {
            all.push(setting);
        }
    }
    all
}

/// The settings whose name stands around this place.
fn at_name(text: &str, at: usize) -> Vec<Setting> {
    let is_name = |it: char| it.is_ascii_alphanumeric() || matches!(it, '_' | '-' | '.');
    let (before, behind) = (text.get(..at).unwrap_or_default(), text.get(at..).unwrap_or_default());
    let start = before.trim_end_matches(is_name).len();
    let end = at + behind.len() - behind.trim_start_matches(is_name).len();
    let name = text.get(start..end).unwrap_or_default();
    let bare: String =
        name.chars().filter(char::is_ascii_alphanumeric).map(|it| it.to_ascii_lowercase()).collect();
    let Some((_, expectation)) = ENDS.iter().find(|(ending, _)| bare.ends_with(ending)) else {
        return Vec::new();
    };
    let line = before.get(before.rfind('\n').map_or(0, |at| at + 1)..start).unwrap_or_default();
    let rest = text.get(end..).unwrap_or_default().trim_start_matches(['"', '\'']).trim_start_matches(' ');
    let rest = rest.strip_prefix("=>").or_else(|| rest.strip_prefix([':', '=']));
    let Some(rest) = rest.map(|it| it.trim_start_matches([' ', '\t'])) else { return Vec::new() };
    let values = values(rest, starts(line), begins(line));
    let fits = |value: &&str| is_value(*expectation, value);
    values
        .into_iter()
        .filter(fits)
        .map(|value| Setting {
            expectation: *expectation,
            name: name.trim_start_matches('-').to_owned(),
            value: value.to_owned(),
        })
        .collect()
}

/// Whether a name begins its line, behind what a shell, a list or a declaration has there.
fn starts(line: &str) -> bool {
    let mut words = line.split_whitespace().map(|it| it.trim_matches(['"', '\'']).to_ascii_lowercase());
    words.all(|word| word.is_empty() || BEFORE.contains(&word.as_str()))
}

/// Whether a name begins a member or an argument: `jwt.verify(token, key, { issuer: '…', audience: '…' })`.
fn begins(line: &str) -> bool {
    line.trim_end_matches([' ', '\t', '"', '\'']).ends_with(['{', ',', '('])
}

/// The values behind a name: in quotes, in a list, or up to the end of the line.
fn values(rest: &str, starts: bool, begins: bool) -> Vec<&str> {
    if !starts && !begins {
        return Vec::new();
    }
    let quote = |text: &str| text.chars().next().filter(|it| matches!(it, '"' | '\'' | '`'));
    if let Some(mark) = quote(rest) {
        return rest.split(mark).nth(1).into_iter().collect();
    }
    let unquoted = |it: &str| it.trim().trim_matches(['"', '\'']).len();
    if let Some(list) = rest.strip_prefix('[') {
        let list = list.split([']', '\n']).next().unwrap_or_default();
        return list.split(',').map(|it| it.trim().trim_matches(['"', '\''])).collect();
    }
    let (line, below) = rest.split_once('\n').unwrap_or((rest, ""));
    let line = line.trim_end();
    if unquoted(line) == 0 && starts {
        let items = below.lines().map_while(|it| it.trim().strip_prefix("- "));
        return items.map(|it| it.trim().trim_matches(['"', '\''])).collect();
    }
    let line = line.split(" #").next().unwrap_or_default().trim_end();
    if starts { vec![line.trim_end_matches([',', ';'])] } else { Vec::new() }
}

/// Whether a text is a value, and no placeholder of documentation and no expression.
fn is_value(expectation: Expectation, value: &str) -> bool {
    let open = |it: char| {
        it.is_whitespace() || it.is_control() || matches!(it, '$' | '{' | '}' | '<' | '>' | '*' | '(')
    };
    let plain = !value.is_empty() && value.len() <= limits::SETTING_VALUE && !value.contains(open);
    // An issuer of Okta's SAML is no issuer of tokens.
    let saml = value.contains("okta.com/exk");
    let url = !saml && (value.starts_with("https://") || value.starts_with("http://"));
    plain && value.contains(char::is_alphanumeric) && (expectation != Expectation::Issuer || url)
}
