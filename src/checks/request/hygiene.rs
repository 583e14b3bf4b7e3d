//! Hygiene of headers: line ends, empty credentials, a scheme that stands twice.

use crate::checks::support::example::{access, text};
use crate::checks::support::references::{API_TOKEN, KIND};
use crate::checks::{Check, Subject, check};
use crate::finding::{Clue, Hit, Outcome, Severity, cause, explain, failures};
use crate::model::{Case, Content};
use crate::text::base64url;
use crate::text::template::Placeholder;

const PLACE: &str = "request.headers.authorization";

const BOTH: &str = "an empty name and an empty password";
const NAME: &str = "an empty name";
const PASSWORD: &str = "an empty password";

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("header-line-end", "A header value contains a line end")
            .verdict("The value contains a line end, which no header may have. Clients refuse to send it, or the server does not find the credential in it. The credential itself may be valid.")
            .causes(&[
                cause(
                    "The token or secret was read from a file or a variable together with the line end after it.",
                    "Trim the value where it is read: `.strip()` in Python, `.trim()` in JavaScript and Java, `strings.TrimSpace(…)` in Go. In a shell, `$(cat file)` does it on its own.",
                )
                .prevention("Trim every credential once, where the program reads its configuration."),
                cause(
                    "A secret store was filled with `echo`, which adds a line end: `echo … | base64` puts it into a Kubernetes Secret.",
                    "Store the value again with `printf %s` instead of `echo`, and compare its length with that of the original.",
                ),
                cause(
                    "The value was copied across several lines together with the line breaks.",
                    "Copy the value again as one line without spaces, and compare its length (`printf %s \"$TOKEN\" | wc -c`) with that of the original.",
                ),
            ])
            .family(&KIND),
        line_end,
        access(&[]).before("{\"Authorization\": \"Bearer ").after("\\n\"}"),
        &[
            access(&[]).before("{\"Authorization\": \"Bearer ").after("\"}"),
            access(&[]).before("{\"log\": \"got token ").after("\\n\"}"),
            access(&[]).before("Authorization: Bearer ").after("\n"),
        ],
    ),
    check(
        explain("header-empty-credentials", "The `Basic` header holds no credentials")
            .verdict("`Authorization: Basic` holds {name}. The server reads that as the client and refuses it, whatever else the request says. The grant and the scopes may be right.")
            .causes(&[
                cause(
                    "The variables for the client ID and the secret were empty when the header was built.",
                    "Print the length of both variables where the header is built, and set the one that is `0`.",
                ),
                cause(
                    "Python's `requests` took an entry for the host from `~/.netrc`, or was given `auth=('', '')`.",
                    "Remove that entry from `~/.netrc`, or set `session.trust_env = False`. Do not send `Authorization` where the body already names the client.",
                )
                .any(&[Clue::Words("send: b"), Clue::Words("python"), Clue::Words("requests.")]),
                cause(
                    "A public client has no secret, and the library sends an empty one all the same.",
                    "Set the client authentication method to `none` in the library, and name the client only by `client_id` in the body.",
                ),
            ])
            .family(&KIND),
        empty_credentials,
        text("POST /oauth2/default/v1/token HTTP/1.1\nHost: acme.okta.com\nAuthorization: Basic Og==\n\ngrant_type=client_credentials"),
        &[text("POST /oauth2/default/v1/token HTTP/1.1\nHost: acme.okta.com\nAuthorization: Basic YTpi\n")],
    ),
    check(
        explain("header-doubled-scheme", "The scheme appears twice in the `Authorization` header")
            .verdict("The `Authorization` header starts with `{found}`, so the server takes the second word for the token. The token itself may be valid.")
            .causes(&[cause(
                "The variable or the secret already holds the scheme, and the code puts it in front again.",
                "Remove the scheme either from the variable or from the code, so that the header reads `Authorization: Bearer eyJ…` or `Authorization: SSWS 00…`.",
            ),
            cause(
                "The tool adds the scheme on its own, as Postman's type `Bearer Token` and Swagger UI do, and it was typed as well.",
                "Enter only the token in that field, and look at the request with `curl -v` or the tool's console.",
            )])
            .family(&API_TOKEN),
        doubled_scheme,
        access(&[]).before("Authorization: Bearer Bearer "),
        &[access(&[]).before("Authorization: Bearer "), access(&[]).before("The bearer: Bearer ")],
    ),
];

/// Tokens and secrets that stand in quotes with a line end behind them.
fn line_end(subject: &Subject) -> Vec<Outcome> {
    let mut hits = Vec::new();
    for (index, exhibit) in subject.case.exhibits.iter().enumerate() {
        let sent = matches!(exhibit.content, Content::Token(_) | Content::Secret(_));
        let (before, behind) = around(subject.case, exhibit.span.start, exhibit.span.end);
        if let Some(found) = sent.then(|| ending(before, behind)).flatten() {
            hits.push(Hit::at(index, PLACE).found(found));
        }
    }
    failures(hits)
}

/// What stands before and behind a stretch of the paste, in lower case.
fn around(case: &Case, start: usize, end: usize) -> (&str, &str) {
    (case.lower.get(..start).unwrap_or_default(), case.lower.get(end..).unwrap_or_default())
}

const QUOTES: &[char] = &['"', '\'', '`'];

/// The line end between a value and the quote that closes it, as it is written; `None` if the quotes hold more.
fn ending(before: &str, behind: &str) -> Option<&'static str> {
    let scheme = before.trim_end_matches(' ');
    let bare = ["bearer", "dpop", "ssws", "basic"].iter().find_map(|it| scheme.strip_suffix(it));
    let bare = bare.unwrap_or(before);
    // The quote stands before the value, or before the whole header.
    let header = bare
        .trim_end()
        .strip_suffix(':')
        .map(|it| it.trim_end_matches(|it: char| it.is_alphabetic() || it == '-'));
    let open = [Some(bare), header]
        .into_iter()
        .flatten()
        .find_map(|it| it.chars().next_back().filter(|it| QUOTES.contains(it)))?;
    let escape = behind.trim_start_matches('\\');
    let (found, rest) = if let Some(rest) = behind.strip_prefix("\r\n") {
        ("\\r\\n", rest)
    } else if let Some(rest) = behind.strip_prefix('\n') {
        ("\\n", rest)
    } else if escape.len() == behind.len() {
        return None;
    } else if let Some(rest) = escape.strip_prefix('n') {
        ("\\n", rest)
    } else if let Some(rest) = escape.strip_prefix('r') {
        ("\\r", rest.trim_start_matches('\\').strip_prefix('n').unwrap_or(rest))
    } else {
        return None;
    };
    rest.trim_start_matches('\\').starts_with(open).then_some(found)
}

/// Requests whose `Basic` credentials lack the name or the password.
fn empty_credentials(subject: &Subject) -> Vec<Outcome> {
    let mut hits = Vec::new();
    for (index, request) in subject.case.requests() {
        let header = request.headers.iter().find(|header| header.name == "authorization");
        let basic = header.and_then(|it| {
            let (scheme, value) = it.value.split_once(' ')?;
            scheme.eq_ignore_ascii_case("basic").then_some(value.trim())
        });
        let Some(missing) = basic.and_then(missing) else { continue };
        let hit = Hit::at(index, PLACE).found("Basic").fact(Placeholder::Name, missing);
        // What the answer says was refused leads; this says what it read.
        let answered = subject.case.errors().next().is_some();
        hits.push(if answered || missing == PASSWORD { hit.severity(Severity::Warning) } else { hit });
    }
    failures(hits)
}

/// What is empty in base64 of a name and a password.
fn missing(value: &str) -> Option<&'static str> {
    let (bytes, _) = base64url::decode(value);
    let (name, password) = std::str::from_utf8(&bytes).ok()?.split_once(':')?;
    match (name.is_empty(), password.is_empty()) {
        (true, true) => Some(BOTH),
        (true, false) => Some(NAME),
        (false, true) => Some(PASSWORD),
        (false, false) => None,
    }
}

/// Authorization schemes that take a token.
const SCHEMES: &[&str] = &["bearer", "dpop", "ssws"];

/// Requests and tokens with the scheme twice before the token.
fn doubled_scheme(subject: &Subject) -> Vec<Outcome> {
    let mut hits = Vec::new();
    for (index, request) in subject.case.requests() {
        let header = request.headers.iter().find(|header| header.name == "authorization");
        let mut words = header.into_iter().flat_map(|it| it.value.split_whitespace());
        let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let scheme = |word: &str| SCHEMES.iter().any(|it| word.eq_ignore_ascii_case(it));
        if scheme(first) && scheme(second) {
            hits.push(Hit::at(index, PLACE).found([first, " ", second].concat()));
        }
    }
    if !hits.is_empty() {
        return failures(hits);
    }
    subject.each(|view| {
        let scheme = view.token.scheme.as_deref()?;
        let (before, _) = around(subject.case, view.exhibit.span.start, 0);
        let before = before.trim_end().strip_suffix(&scheme.to_ascii_lowercase())?;
        // `The bearer: Bearer …` is prose: nothing but space stands between the two of a header.
        let first = SCHEMES.iter().find(|it| before.trim_end_matches(' ').ends_with(**it))?;
        let spaced = before.ends_with(' ');
        let sent = before.trim_end().strip_suffix(first).unwrap_or_default();
        let header = sent.trim_end().ends_with([':', '=', '"', '\'', '`']) || sent.trim().is_empty();
        (spaced && header).then(|| view.hit(PLACE).found([scheme, " ", scheme].concat()))
    })
}
