//! What a placeholder took, as the value that it is: without the quotes, escapes and brackets around it.

use crate::text::template::Placeholder;
use std::ops::Range;

/// The value in a stretch of text that ends a sentence.
pub(crate) fn value(raw: &str) -> String {
    let bare = without_closing(without_status(without_markup(raw).trim_matches(outside)));
    inner(bare.strip_suffix('.').unwrap_or(bare))
}

/// The value in a stretch of text within a sentence.
pub(crate) fn inner(raw: &str) -> String {
    let erlang =
        if raw.contains("<<\"") { raw.replace("<<\"", "\"").replace("\">>", "\"") } else { String::new() };
    let bare = if erlang.is_empty() { raw } else { &erlang }.trim_matches(outside);
    // Text in quotes is taken with the space in it: a space at the end may be the very fault.
    let unquoted = quoted(bare)
        .or_else(|| between_quotes(bare).then_some(bare))
        .unwrap_or_else(|| bare.trim_matches(|it: char| outside(it) || is_quote(it) || it == '\\'));
    listed(closed(&unescaped(unquoted)))
}

/// The value with the space at its start or end, where the message itself puts it into quotes: `ValidIssuer:
/// 'https://idp.acme.test '` differs from the token's issuer by nothing else. `None` if it has none, or no such quotes.
pub(crate) fn spaced(text: &str, range: &Range<usize>) -> Option<String> {
    let raw = text.get(range.clone())?;
    let opening = text.get(..range.start)?.chars().next_back().filter(|it| is_quote(*it))?;
    let closing = text.get(range.end..)?.chars().next()?;
    let kept = raw.trim().len();
    let outer = kept > 0 && kept < raw.len() && !raw.contains(|it: char| is_quote(it) || it.is_control());
    (opening == closing && outer).then(|| raw.to_owned())
}

/// The value with the one space between it and the end of its line, where no other line of the text ends in one: what
/// was copied from a terminal has such spaces everywhere.
pub(crate) fn before_line_end(text: &str, range: &Range<usize>) -> Option<String> {
    let value = text.get(range.clone())?.trim();
    let start = range.start + text.get(range.clone())?.find(value)?;
    let (rest, _) = text.get(start + value.len()..)?.split_once('\n')?;
    let only = || text.lines().filter(|it| it.ends_with([' ', '\t'])).nth(1).is_none();
    let bare = !value.is_empty() && !value.contains([' ', '"', '\'']);
    (bare && rest.trim_end_matches('\r') == " " && only()).then(|| [value, " "].concat())
}

/// Items that each stood in quotes of their own, with commas between them: `firstName','lastName` is two names.
fn listed(text: &str) -> String {
    let items = text.split(',').map(str::trim);
    let between: Vec<_> = items.collect();
    let last = between.len().saturating_sub(1);
    let closes = |(at, item): (usize, &&str)| {
        (at == last || item.ends_with(is_quote)) && (at == 0 || item.starts_with(is_quote))
    };
    if last == 0 || text.contains(['[', '{']) || !between.iter().enumerate().all(closes) {
        return text.to_owned();
    }
    between.iter().map(|it| it.trim_matches(is_quote)).collect::<Vec<_>>().join(", ")
}

/// Whether a stretch of text can be what a placeholder stands for: a status is a number, or the name of one; a claim's
/// name is no line of a log.
pub(crate) fn can_be(placeholder: Placeholder, raw: &str) -> bool {
    match placeholder {
        Placeholder::Status => is_status(raw),
        Placeholder::Claim => is_names(name(raw)),
        Placeholder::Keys => !raw.trim_matches(outside).contains(' '),
        _ => true,
    }
}

/// The name in a stretch of text, without what a log has in front of it: `Host: minio\nError: policy` is `policy`.
pub(crate) fn name(raw: &str) -> &str {
    let line = raw.trim().rsplit(['\n', '\r', '=', '>']).next().unwrap_or_default();
    line.rsplit(": ").next().unwrap_or_default()
}

/// Whether a stretch of text is the name of a claim, or a list of such names: `ID token` is none. Elasticsearch has
/// more in brackets behind it.
fn is_names(text: &str) -> bool {
    let text = text.split(" (").next().unwrap_or_default();
    let names = text.split([',', '/']).flat_map(|it| it.split(" and ")).flat_map(|it| it.split(" or "));
    names.map(|it| it.trim_matches(|it: char| outside(it) || is_quote(it))).all(|it| !it.contains(' '))
}

fn is_status(raw: &str) -> bool {
    let named = |word: &str| {
        word.trim_start_matches(|it: char| !it.is_alphanumeric()).starts_with(char::is_uppercase)
    };
    raw.bytes().any(|it| it.is_ascii_digit()) || raw.split_whitespace().all(named)
}

/// Without the tag that closes the element of a web page in which a message stands: `https://a.test/.</title>`.
fn without_markup(text: &str) -> &str {
    text.split_once("</").map_or(text, |(value, _)| value)
}

/// Without the status and the code that an SDK prints behind a message: `login (400, E0000001)`.
fn without_status(text: &str) -> &str {
    let Some((value, behind)) = text.strip_suffix(')').and_then(|it| it.rsplit_once(" (")) else {
        return text;
    };
    let status = behind.split_once(',').map_or("", |it| it.0);
    let is_status = status.len() == 3 && status.bytes().all(|it| it.is_ascii_digit());
    if is_status { value } else { text }
}

/// Without what closes a bracket that was opened before the value: Ruby prints a message in brackets and a colon behind it.
fn without_closing(text: &str) -> &str {
    let bare = text.trim_end_matches(':');
    bare.strip_suffix(')').filter(|it| !it.contains('(')).map_or(text, str::trim_end)
}

fn outside(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, ',' | ';')
}

fn is_quote(letter: char) -> bool {
    matches!(letter, '"' | '\'' | '`' | '“' | '”' | '‘' | '’')
}

/// What one pair of quotes encloses, escaped or not; `None` if the text is not enclosed by one.
fn quoted(text: &str) -> Option<&str> {
    let inner = text.trim_start_matches('\\');
    let opening = inner.chars().next().filter(|it| is_quote(*it))?;
    let inner = inner.strip_prefix(opening)?;
    let inner = inner.strip_suffix(is_quote)?.trim_end_matches('\\');
    (!inner.contains(is_quote)).then_some(inner)
}

/// Whether a text begins and ends with a quotation and has words of its own between the two: `'a' does not match 'b'`
/// keeps its quotes, and a list of quoted items does not.
fn between_quotes(text: &str) -> bool {
    let Some(quote) = text.chars().next().filter(|it| is_quote(*it)) else { return false };
    let mut parts = text.split(quote).skip(2);
    let behind = parts.next().unwrap_or_default();
    let words = behind.trim_start().starts_with(char::is_alphabetic) && behind.starts_with(' ');
    words && text.ends_with(quote) && text.matches(quote).count() % 2 == 0
}

/// Without the backslashes of strings in strings: `[\"a\"]` is `["a"]`.
fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let escapes = letter == '\\' && letters.peek().is_some_and(|next| is_quote(*next) || *next == '\\');
        if !escapes {
            plain.push(letter);
        }
    }
    plain
}

/// Without brackets at the end that nothing in it opened or closes: they belong to what stands around the value.
fn closed(text: &str) -> &str {
    let mut kept = text;
    for (open, close) in [('[', ']'), ('{', '}'), ('(', ')')] {
        while kept.ends_with(close) && kept.matches(close).count() > kept.matches(open).count() {
            kept = kept.strip_suffix(close).unwrap_or(kept).trim_end();
        }
        // What Node.js prints behind a message begins on its line: `expected RS256, got: HS512 {`.
        while kept.ends_with(open) && kept.len() > 1 {
            kept = kept.strip_suffix(open).unwrap_or(kept).trim_end();
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::{can_be, value};
    use crate::text::template::Placeholder;

    #[test]
    fn a_status_is_a_number_or_a_name() {
        for (raw, status) in [
            ("404", true),
            ("\"400 Bad Request\"", true),
            ("Not Found", true),
            ("'NotFound'", true),
            ("", true),
            ("an error", false),
            ("no answer", false),
        ] {
            assert_eq!(can_be(Placeholder::Status, raw), status, "{raw}");
        }
        assert!(can_be(Placeholder::Summary, "an error"));
    }

    #[test]
    fn a_claim_is_a_name_and_no_line_of_a_log() {
        for (raw, claim, name) in [
            ("policy", true, "policy"),
            ("Host: minio:9000\nError: minio-policy", true, "minio-policy"),
            ("\"tenant\", \"groups\"", true, "\"tenant\", \"groups\""),
            ("https://acme.example/roles", true, "https://acme.example/roles"),
            ("sub (fallback of client_id)", true, "sub (fallback of client_id)"),
            ("<Code>Invalid</Code><Message>policy", true, "policy"),
            ("msg=\"no\" error=\"\\\"aud\\\"", true, "\"\\\"aud\\\""),
            ("{\"error\":\"login failed: ID token", false, "ID token"),
        ] {
            assert_eq!((can_be(Placeholder::Claim, raw), super::name(raw)), (claim, name), "{raw}");
        }
    }

    #[test]
    fn a_value_is_taken_out_of_its_quotes_escapes_and_brackets() {
        for (raw, plain) in [
            (" \"portal\", ", "portal"),
            ("[\\\"dashboard\\\"]]", "[\"dashboard\"]"),
            ("'https://idp.acme.test/'.", "https://idp.acme.test/"),
            ("https://idp.acme.test/", "https://idp.acme.test/"),
            ("\" orders\"", " orders"),
            ("a (b)", "a (b)"),
            ("city (400, E0000001)", "city"),
            ("city (404, )", "city"),
            ("city (4, 5)", "city (4, 5)"),
            ("https://a.test/.</title>", "https://a.test/"),
            ("[]", "[]"),
            ("HS512 {", "HS512"),
            ("https://idp.acme.test {", "https://idp.acme.test"),
            ("'city','state'.", "city, state"),
            ("\"city\", \"state\"", "city, state"),
            ("city, 'state", "city, 'state"),
            ("'mode' does not match 'settings.mode'", "'mode' does not match 'settings.mode'"),
            ("<<\"account\">>", "account"),
            ("<<\"account\">>,<<\"broker\">>", "account, broker"),
            ("", ""),
        ] {
            assert_eq!(value(raw), plain, "{raw}");
        }
    }
}
