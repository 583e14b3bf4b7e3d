//! How far a value is looked for: everywhere, in its own entry, or at its own place alone.

use crate::archive::redact::known::kind::Kind;
use crate::archive::redact::known::look;

/// How far a value is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reach {
    /// In every string of the file.
    Everywhere,
    /// In the entry it was found in: numbers of a few digits stand anywhere.
    Entry,
    /// Where it was found under its name: it is short, or a word that any file holds.
    Place,
}

impl Reach {
    /// How far a value of this kind reaches.
    pub(crate) fn of(kind: Kind, value: &[u8]) -> Reach {
        let letters = std::str::from_utf8(value).map_or(value.len(), |it| it.chars().count());
        let all = |test: fn(&u8) -> bool| value.iter().all(test);
        let digits = all(u8::is_ascii_digit);
        if kind == Kind::Word {
            return if letters >= 2 { Reach::Everywhere } else { Reach::Place };
        }
        if digits && letters < 12 {
            let long = letters >= 4 && (letters >= 7 || !kind.personal());
            return match kind {
                Kind::Phone if letters >= 7 => Reach::Everywhere,
                _ if long => Reach::Entry,
                _ => Reach::Place,
            };
        }
        if letters < 4 || look::is_everyday(value) || all(|it| !it.is_ascii_alphanumeric() && it.is_ascii()) {
            return Reach::Place;
        }
        match kind {
            Kind::Email | Kind::Phone | Kind::Name => Reach::Everywhere,
            Kind::Username if letters >= 5 => Reach::Everywhere,
            Kind::Attribute | Kind::PostalAddress | Kind::Group | Kind::PersonalNumber => {
                let telling =
                    value.iter().any(|it| it.is_ascii_digit() || matches!(it, b'@' | b' ') || *it >= 0x80);
                if telling && letters >= 6 { Reach::Everywhere } else { Reach::Place }
            }
            Kind::Birthdate | Kind::IpAddress => Reach::Everywhere,
            Kind::Cookie
            | Kind::State
            | Kind::Nonce
            | Kind::Token
            | Kind::Credentials
            | Kind::DeviceFingerprint => {
                if look::is_random(value, 10) && !look::is_public_id(value) {
                    Reach::Everywhere
                } else {
                    Reach::Place
                }
            }
            _ if kind.personal() => Reach::Place,
            _ if letters >= 8 => Reach::Everywhere,
            _ => {
                let sorts = [
                    value.iter().any(u8::is_ascii_lowercase),
                    value.iter().any(u8::is_ascii_uppercase),
                    value.iter().any(u8::is_ascii_digit),
                    value.iter().any(|it| !it.is_ascii_alphanumeric()),
                ];
                let mixed = sorts.iter().filter(|it| **it).count() > 1;
                if mixed && letters >= 5 { Reach::Everywhere } else { Reach::Place }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_and_common_values_stay_at_their_place() {
        for (kind, value, wanted) in [
            (Kind::Password, "a", Reach::Place),
            (Kind::Password, "true", Reach::Place),
            (Kind::Password, "password", Reach::Place),
            (Kind::Password, "hunter2", Reach::Everywhere),
            (Kind::OneTimeCode, "493021", Reach::Entry),
            (Kind::OneTimeCode, "49", Reach::Place),
            (Kind::Name, "Zoë", Reach::Place),
            (Kind::Name, "Martin", Reach::Everywhere),
            (Kind::Cookie, "acme-corp.okta.com", Reach::Place),
            (Kind::Cookie, "0oa1b2c3d4e5f6g7h8i9", Reach::Place),
            (Kind::Cookie, "k3J9vQ2mZ7xx", Reach::Everywhere),
            (Kind::Phone, "4915112345678", Reach::Everywhere),
        ] {
            assert_eq!(Reach::of(kind, value.as_bytes()), wanted, "{value}");
        }
    }
}
