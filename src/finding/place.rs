//! Where something was seen: `payload.exp`, `response.status`, `paste`. It is read here alone; others ask its parts.

use std::fmt::{Display, Formatter, Result};

/// What a place is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlaceOf {
    /// The whole paste, or nothing that could be named.
    Paste,
    /// The header of a token.
    Header,
    /// The claims of a token.
    Payload,
    /// The signature of a token.
    Signature,
    /// A request, which holds credentials.
    Request,
    /// A response without its body.
    Response,
    /// `WWW-Authenticate`.
    Challenge,
    /// What was expected, or given beside the paste.
    Expected,
    /// A body, an event, a step, or anything else that was read.
    Other,
}

/// A place in what was pasted, as the JSON report names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    text: String,
    of: PlaceOf,
}

impl Place {
    /// What it is of.
    #[must_use]
    pub fn of(&self) -> PlaceOf {
        self.of
    }

    /// As the report names it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// What stands behind its first part: `headers.date` of `response.headers.date`; empty where nothing does.
    #[must_use]
    pub fn within(&self) -> &str {
        self.text.split_once('.').map_or("", |(_, rest)| rest)
    }

    /// The claim or the header parameter that it is about, whatever stands inside that: `act` of `payload.act.sub`, `aud`
    /// of `payload.aud[1]`. A name may have dots of its own, as that of a URL has. Empty where it names none.
    #[must_use]
    pub fn member(&self) -> &str {
        let within = self.within();
        let end = if within.contains("://") {
            within.len()
        } else {
            within.find(['[', '.']).unwrap_or(within.len())
        };
        within.get(..end).unwrap_or(within)
    }
}

impl<T: Into<String>> From<T> for Place {
    fn from(text: T) -> Place {
        let text = text.into();
        let first = text.split(['.', '[']).next().unwrap_or_default();
        let of = match first {
            "" | "paste" => PlaceOf::Paste,
            "header" => PlaceOf::Header,
            "payload" => PlaceOf::Payload,
            "signature" => PlaceOf::Signature,
            "request" => PlaceOf::Request,
            "response" => PlaceOf::Response,
            "challenge" => PlaceOf::Challenge,
            "expected" => PlaceOf::Expected,
            _ => PlaceOf::Other,
        };
        Place { text, of }
    }
}

impl Display for Place {
    fn fmt(&self, out: &mut Formatter) -> Result {
        out.write_str(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::{Place, PlaceOf};

    #[test]
    fn a_place_says_what_it_is_of_and_which_member_it_is_about() {
        for (text, of, member) in [
            ("payload.act.sub", PlaceOf::Payload, "act"),
            ("payload.aud[1]", PlaceOf::Payload, "aud"),
            ("payload.https://acme.example/tenant", PlaceOf::Payload, "https://acme.example/tenant"),
            ("header.kid", PlaceOf::Header, "kid"),
            ("payload", PlaceOf::Payload, ""),
            ("response.headers.date", PlaceOf::Response, "headers"),
            ("eventType", PlaceOf::Other, ""),
            ("paste", PlaceOf::Paste, ""),
            ("", PlaceOf::Paste, ""),
        ] {
            let place = Place::from(text);
            assert_eq!((place.of(), place.member(), place.as_str()), (of, member, text));
        }
    }
}
