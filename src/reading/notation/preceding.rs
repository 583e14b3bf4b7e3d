//! What stands before a value: its name, the scheme, quotes.
use crate::limits;

/// What stands before a value.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Before {
    /// Name of the member, parameter, variable or header, in lower case.
    pub(crate) named: Option<String>,
    /// Authorization scheme, as written.
    pub(crate) scheme: Option<String>,
    /// A quote stands directly before it.
    pub(crate) quoted: bool,
}

const QUOTES: &[char] = &['"', '\'', '`', '“', '”', '‘', '’', '«', '»', '„', '‚'];
const SCHEMES: &[&str] = &["bearer", "dpop", "ssws", "basic"];

/// Looks back from where a value starts.
pub(crate) fn before(text: &str, start: usize) -> Before {
    let window = text.get(..start).unwrap_or_default();
    let mut found = Before::default();
    let mut rest = unquoted(window, &mut found.quoted);
    let bare = rest.trim_end_matches([' ', '\t', '\r', '\n', '+', '\\']);
    let bare = bare.strip_suffix("%20").unwrap_or(bare);
    let spaced = bare.len() < rest.len();
    let word = last_word(bare);
    if spaced && SCHEMES.contains(&word.to_ascii_lowercase().as_str()) {
        found.scheme = Some(word.to_owned());
        let mut ignored = false;
        rest = unquoted(bare.get(..bare.len() - word.len()).unwrap_or_default(), &mut ignored);
    }
    let gap = rest.trim_end_matches([' ', '\t']);
    let parted = gap
        .strip_suffix("=>")
        .or_else(|| gap.strip_suffix("%3D"))
        .or_else(|| gap.strip_suffix(['=', ':', '(', '[']));
    let Some(mut name_end) = parted else {
        return found;
    };
    let mut ignored = false;
    name_end = unquoted(name_end.trim_end(), &mut ignored);
    name_end = name_end.trim_end_matches(['[', ']']);
    let name = last_word(name_end);
    if (2..=limits::NAME).contains(&name.len()) {
        found.named = Some(name.to_ascii_lowercase());
    }
    found
}

/// Without the quotes, and their escapes, at the end.
fn unquoted<'a>(text: &'a str, quoted: &mut bool) -> &'a str {
    let bare = text.trim_end_matches(|letter| QUOTES.contains(&letter) || letter == '\\');
    let bare = bare.strip_suffix("%22").unwrap_or(bare);
    *quoted = bare.len() < text.len();
    bare
}

fn last_word(text: &str) -> &str {
    let length = text
        .bytes()
        .rev()
        .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
        .count();
    text.get(text.len() - length..).unwrap_or_default()
}

/// Whether a quote follows.
pub(crate) fn closed_by_quote(text: &str, end: usize) -> bool {
    let rest = text.get(end..).unwrap_or_default().trim_start_matches('\\');
    rest.starts_with(QUOTES) || rest.starts_with("%22")
}

/// Whether the brackets that open here are given to a function that makes tokens: source code, and no token.
pub(crate) fn is_being_made(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default();
    let before = before.trim_end_matches(|it: char| it.is_whitespace() || it == '(');
    let word = before.rsplit(|it: char| !it.is_alphanumeric() && it != '_').next().unwrap_or_default();
    let word = word.to_ascii_lowercase();
    let called = text.get(before.len()..at).is_some_and(|it| it.contains('('));
    called && ["sign", "encode", "signjwt", "issue", "create", "generate"].iter().any(|it| word.contains(it))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_schemes_are_seen_in_every_notation() {
        let named = |text: &str| before(text, text.len()).named;
        let scheme = |text: &str| before(text, text.len()).scheme;
        for text in [
            "{\"access_token\": \"",
            "{'access_token': '",
            ":access_token=>\"",
            "access_token=",
            "access_token: ",
            "ACCESS_TOKEN=",
            "{\\\"access_token\\\":\\\"",
        ] {
            assert_eq!(named(text).as_deref(), Some("access_token"), "{text}");
        }
        for text in
            ["Authorization: Bearer ", "-H 'Authorization: Bearer ", "authorization=Bearer%20", "Bearer \n  "]
        {
            assert_eq!(scheme(text).as_deref(), Some("Bearer"), "{text}");
        }
        assert_eq!(named("Authorization: Bearer ").as_deref(), Some("authorization"));
        assert_eq!(scheme("the bearer of"), None);
    }
}
