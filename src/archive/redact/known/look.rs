//! What a value looks like: drawn at random, a JWT, a public id, a placeholder of an earlier redaction.

/// Words that are no secret of their own, and would eat the file where one stands for a password or a name.
const EVERYDAY: &[&str] = &[
    "access",
    "account",
    "active",
    "admin",
    "administrator",
    "anonymous",
    "answer",
    "application",
    "basic",
    "bearer",
    "code",
    "default",
    "demo",
    "device",
    "email",
    "error",
    "example",
    "expired",
    "false",
    "group",
    "guest",
    "hidden",
    "incorrect",
    "invalid",
    "json",
    "login",
    "missing",
    "name",
    "none",
    "null",
    "number",
    "oauth",
    "okta",
    "openid",
    "page",
    "passcode",
    "password",
    "phone",
    "post",
    "production",
    "profile",
    "public",
    "push",
    "redacted",
    "refresh",
    "request",
    "required",
    "response",
    "root",
    "scope",
    "secret",
    "service",
    "session",
    "state",
    "status",
    "string",
    "support",
    "system",
    "test",
    "tester",
    "text",
    "token",
    "true",
    "type",
    "undefined",
    "unknown",
    "user",
    "username",
    "users",
    "value",
    "verify",
    "welcome",
];

/// Whether a value is a word that stands in any file.
pub(crate) fn is_everyday(value: &[u8]) -> bool {
    EVERYDAY.iter().any(|it| value.eq_ignore_ascii_case(it.as_bytes()))
}

/// Whether a value may have been drawn at random, as tokens, keys and session ids are: long, without spaces, of
/// letters and digits mixed, and neither an address nor a path.
pub(crate) fn is_random(value: &[u8], least: usize) -> bool {
    let any = |test: fn(&u8) -> bool| value.iter().any(test);
    let lower = any(u8::is_ascii_lowercase);
    let upper = any(u8::is_ascii_uppercase);
    let digit = any(u8::is_ascii_digit);
    let plain =
        value.iter().all(|it| it.is_ascii_graphic() && !matches!(it, b'"' | b'<' | b'>' | b'{' | b'}'));
    let mixed =
        digit && (lower || upper) || lower && upper && !is_wording(value) || digit && value.len() >= 24;
    value.len() >= least && plain && mixed && !is_address(value) && !is_dated(value)
}

/// Whether letters change case at the beginnings of words alone: `ReactComponent`, `okta-hosted-Page`.
fn is_wording(value: &[u8]) -> bool {
    let capitals = value.iter().filter(|it| it.is_ascii_uppercase()).count();
    let letters = value.iter().all(|it| it.is_ascii_alphabetic() || matches!(it, b'-' | b'_' | b'.'));
    letters && capitals * 4 <= value.len()
}

/// Whether a value is a URL, a path, a host or a version.
fn is_address(value: &[u8]) -> bool {
    let text = value.to_ascii_lowercase();
    let has = |part: &[u8]| text.windows(part.len()).any(|it| it == part);
    let host = text.split(|it| *it == b'.').count() > 2
        && text.iter().all(|it| it.is_ascii_alphanumeric() || matches!(it, b'.' | b'-' | b':'))
        && text.rsplit(|it| *it == b'.').next().is_some_and(|it| it.iter().all(u8::is_ascii_alphabetic));
    has(b"://") || text.starts_with(b"/") || text.starts_with(b"urn:") || host
}

/// Whether a value begins like a time in RFC 3339.
fn is_dated(value: &[u8]) -> bool {
    let shape = b"0000-00-00T";
    let fits = |(byte, shape): (&u8, &u8)| if *shape == b'0' { byte.is_ascii_digit() } else { byte == shape };
    value.len() >= shape.len() && value.iter().zip(shape).all(fits)
}

/// Whether a value is an id that Okta gives in the open: of a client, a user, a group, an authorization server.
pub(crate) fn is_public_id(value: &[u8]) -> bool {
    let prefixes: [&[u8]; 8] = [b"0oa", b"00u", b"00g", b"00o", b"00p", b"aus", b"oae", b"00T"];
    let known = prefixes.iter().any(|it| value.starts_with(it));
    known && (17..=24).contains(&value.len()) && value.iter().all(|it| it.is_ascii_alphanumeric())
}

/// Whether a value stands in place of another already: of this redaction, or of somebody else's.
pub(crate) fn is_placeholder(value: &[u8]) -> bool {
    let person = value.strip_prefix(b"Person-").is_some_and(|it| it.iter().all(u8::is_ascii_digit));
    let masked = !value.is_empty() && value.iter().all(|it| matches!(it, b'*' | b'x' | b'X' | b'.'));
    value.starts_with(b"REDACTED-")
        || value.ends_with(b"@redacted.invalid")
        || value.starts_with(b"+0-000-")
        || person
        || masked
}

/// Whether words of this redaction stand anywhere in bytes; the short ones of persons, addresses and phones, which stand
/// there by chance too, do not count.
pub(crate) fn holds_placeholder(bytes: &[u8]) -> bool {
    [&b"REDACTED-"[..], b"@redacted.invalid"].iter().any(|it| memchr::memmem::find(bytes, it).is_some())
}

/// Whether a value is an e-mail address, as a whole.
pub(crate) fn is_email(value: &[u8]) -> bool {
    let mut halves = value.splitn(2, |it| *it == b'@');
    let (name, host) = (halves.next().unwrap_or_default(), halves.next().unwrap_or_default());
    let spaced = value.iter().any(|it| it.is_ascii_whitespace() || matches!(it, b'/' | b':' | b',' | b'"'));
    !name.is_empty() && host.contains(&b'.') && !spaced
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_drawn_at_random_is_told_from_words_and_addresses() {
        for value in ["102mXz9QkW0pTnU5yLr8vB3cA", "sk_live_O6pI6XGncT", "k3J9vQ2mZ7", "aGVsbG8gd29ybGQx"] {
            assert!(is_random(value.as_bytes(), 8), "{value}");
        }
        for value in [
            "acme-corp.okta.com",
            "https://acme.okta.com/x1",
            "/api/v1/users",
            "ReactComponent",
            "2026-11-28T12:43:16Z",
            "production",
            "a b1 c2 d3",
            "true",
        ] {
            assert!(!is_random(value.as_bytes(), 8), "{value}");
        }
    }
}
