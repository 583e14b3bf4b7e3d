//! What a name says of the value under it.

use crate::archive::redact::known::kind::Kind;
use crate::archive::redact::known::table::{ABOUT, KEPT, NAMED, PARTS, PROSE, When};
use crate::archive::redact::known::{look, people};
use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

/// Where a name stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Where {
    /// A member of JSON.
    Member,
    /// A member of JSON among others that tell of a person.
    Person,
    /// A claim of a JWT.
    Claim,
    /// A claim of a DPoP proof.
    Proof,
    /// A parameter of a query or a form, or a pair of `name` and `value`.
    Param,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
    /// Something that is assigned in a text.
    Text,
}

/// A name in the form of the tables: its last part, in lower case, without `-` and `_`.
pub(crate) fn normal(name: &[u8]) -> String {
    let name = name.strip_suffix(b"]").unwrap_or(name);
    let last = name.rsplit(|it| matches!(it, b'[' | b'.' | b':' | b'/')).next().unwrap_or_default();
    let letters = last.iter().filter(|it| it.is_ascii_alphanumeric());
    letters.map(|it| char::from(it.to_ascii_lowercase())).collect()
}

/// Whether support needs what stands under this name.
pub(crate) fn is_kept(name: &str) -> bool {
    static SET: OnceLock<HashSet<&str>> = OnceLock::new();
    SET.get_or_init(|| KEPT.iter().copied().collect()).contains(name)
}

/// Whether prose stands under this name.
pub(crate) fn is_prose(name: &str) -> bool {
    static SET: OnceLock<HashSet<&str>> = OnceLock::new();
    SET.get_or_init(|| PROSE.iter().copied().collect()).contains(name)
}

/// Whether a name is that of a person's data, so that `name` beside it is a person's name.
pub(crate) fn tells_of_a_person(name: &str) -> bool {
    let told = matches!(lookup(name), Some((Kind::Name | Kind::Email | Kind::Phone, When::Always)));
    told || matches!(
        name,
        "preferredusername" | "login" | "username" | "alternateid" | "birthdate" | "samaccountname"
    )
}

/// Whether what stands below a member of this name tells of a person.
pub(crate) fn holds_a_person(name: &str) -> bool {
    matches!(name, "profile" | "user" | "userinfo" | "actor" | "person" | "contact" | "address" | "addresses")
}

fn lookup(name: &str) -> Option<(Kind, When)> {
    static TABLE: OnceLock<HashMap<&str, (Kind, When)>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        NAMED
            .iter()
            .chain(people::NAMED)
            .flat_map(|(names, kind, when)| names.iter().map(|it| (*it, (*kind, *when))))
            .collect()
    });
    table.get(name).copied()
}

/// The kind of a value under a name in normal form. `None` if the name says nothing, or the value does not fit it.
pub(crate) fn kind_of(name: &str, value: &[u8], place: Where) -> Option<Kind> {
    if value.is_empty() || is_kept(name) || look::is_placeholder(value) {
        return None;
    }
    match place {
        Where::Cookie => return Some(of_cookie(name, value)),
        Where::Proof if name == "jti" => return Some(Kind::ProofId),
        Where::Claim | Where::Proof => return claim(name, value),
        _ => {}
    }
    if value.starts_with(b"http://") || value.starts_with(b"https://") {
        return None;
    }
    match lookup(name) {
        Some((kind, When::Always)) => fitting(kind, value, place),
        Some((kind, When::Param)) => {
            let said = if place == Where::Param { !is_plain(value) } else { look::is_random(value, 10) };
            said.then_some(kind)
        }
        Some((kind, When::Random)) => look::is_random(value, 12).then_some(kind),
        Some((kind, When::Person)) if matches!(place, Where::Person) => fitting(kind, value, place),
        Some((Kind::Username, When::Person)) if place == Where::Text && look::is_email(value) => {
            Some(Kind::Email)
        }
        Some((_, When::Person)) => None,
        None => by_part(name, value),
    }
}

/// A parameter's value that is one of a list and no secret: `code=401`, `state=ACTIVE`.
fn is_plain(value: &[u8]) -> bool {
    let number = value.len() <= 3 && value.iter().all(u8::is_ascii_digit);
    let error = value.starts_with(b"E0") && value.len() == 8;
    number || error || look::is_everyday(value)
}

fn of_cookie(name: &str, value: &[u8]) -> Kind {
    if look::is_email(value) {
        return Kind::Email;
    }
    match name {
        "sid" | "idx" | "xids" | "jsessionid" | "dt" | "proximity" | "sessionid" | "session" => {
            Kind::SessionCookie
        }
        "oktastatetoken" | "statetoken" => Kind::StateToken,
        "oktaoauthstate" => Kind::State,
        "oktaoauthnonce" => Kind::Nonce,
        _ => Kind::Cookie,
    }
}

/// Claims that tell of a person; all else of a token is what support reads it for.
fn claim(name: &str, value: &[u8]) -> Option<Kind> {
    match lookup(name) {
        Some((kind, When::Always | When::Person)) if kind.personal() && name != "subject" => {
            fitting(kind, value, Where::Claim)
        }
        _ if matches!(name, "sub" | "uniquename" | "upn") && look::is_email(value) => Some(Kind::Email),
        Some((Kind::Nonce, _)) => Some(Kind::Nonce),
        _ => None,
    }
}

/// The kind where the value fits it: an address of e-mail has an `@`, a phone number has digits.
fn fitting(kind: Kind, value: &[u8], place: Where) -> Option<Kind> {
    let digits = value.iter().filter(|it| it.is_ascii_digit()).count();
    let word = matches!(value, b"null" | b"true" | b"false" | b"undefined" | b"None" | b"[object Object]");
    match kind {
        Kind::Email => look::is_email(value).then_some(kind),
        Kind::Username if look::is_email(value) => Some(Kind::Email),
        Kind::Username | Kind::Name if word || look::is_public_id(value) || value.starts_with(b"${") => None,
        Kind::Phone => (digits >= 3 && value.len() < 40).then_some(kind),
        Kind::IpAddress => (digits > 0 && value.iter().any(|it| matches!(it, b'.' | b':'))).then_some(kind),
        Kind::Password | Kind::OneTimeCode | Kind::SecurityAnswer if place == Where::Text => {
            (!word && !look::is_everyday(value)).then_some(kind)
        }
        _ if word && place != Where::Param => None,
        _ => Some(kind),
    }
}

fn by_part(name: &str, value: &[u8]) -> Option<Kind> {
    let (_, kind) = PARTS.iter().find(|(part, _)| name.contains(part))?;
    let about = ABOUT.iter().any(|it| name.ends_with(it)) && !name.ends_with("sessionid");
    (!about && look::is_random(value, 8)).then_some(*kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(name: &str, value: &str, place: Where) -> Option<Kind> {
        kind_of(&normal(name.as_bytes()), value.as_bytes(), place)
    }

    #[test]
    fn a_name_counts_in_any_spelling() {
        for name in
            ["client_secret", "clientSecret", "Client-Secret", "app.client_secret", "x[client_secret]"]
        {
            assert_eq!(kind(name, "s3cret", Where::Member), Some(Kind::ClientSecret), "{name}");
        }
    }

    #[test]
    fn what_support_needs_is_no_secret() {
        for (name, value) in [
            ("client_id", "0oa1b2c3d4e5f6g7h8i9"),
            ("scope", "openid profile"),
            ("token_type", "Bearer"),
            ("token_endpoint", "https://acme.okta.com/oauth2/v1/token"),
            ("passwordPolicy", "A1b2c3d4"),
            ("state", "ACTIVE"),
            ("code", "E0000011"),
        ] {
            assert_eq!(kind(name, value, Where::Member), None, "{name}");
        }
        assert_eq!(kind("code", "E0000011", Where::Param), None);
    }

    #[test]
    fn a_code_counts_as_a_parameter_and_as_a_member_only_where_it_looks_drawn() {
        assert_eq!(kind("code", "abcdef", Where::Param), Some(Kind::AuthorizationCode));
        assert_eq!(kind("code", "abcdef", Where::Member), None);
        assert_eq!(kind("code", "k3J9vQ2mZ7-x", Where::Member), Some(Kind::AuthorizationCode));
    }
}
