//! What a person holds the paste against, as typed, and what that means.

use crate::Context;
use crate::model::{Call, DEFAULT_LEEWAY, Expectations, JudgeAt};
use crate::text::timestamp::Timestamp;

/// The panel's fields as typed; empty means unchecked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ExpectationsForm {
    /// Issuer, or any address of its metadata.
    pub issuer: String,
    /// Audiences, separated by spaces.
    pub audience: String,
    /// Client id.
    pub client_id: String,
    /// Scopes, or the Okta call that needs them.
    pub needs: String,
    /// `nonce`.
    pub nonce: String,
    /// Seconds; empty for the default.
    pub leeway: String,
    /// Which instant to judge at.
    pub judge: Judge,
    /// The chosen instant.
    pub instant: String,
}

/// Which instant to judge at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Judge {
    /// The `Date` of the response in the paste, or now.
    #[default]
    Response,
    /// Now.
    Now,
    /// A chosen instant.
    Chosen,
}

/// A field of the panel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// [`Held::issuer`].
    Issuer,
    /// [`Held::audience`].
    Audience,
    /// [`Held::client_id`].
    ClientId,
    /// [`Held::needs`].
    Needs,
    /// [`Held::nonce`].
    Nonce,
    /// [`Held::leeway`].
    Leeway,
    /// [`Held::judge`].
    Judge,
    /// [`Held::instant`].
    Instant,
}

impl Judge {
    /// All, in the order shown.
    pub const ALL: [Judge; 3] = [Judge::Response, Judge::Now, Judge::Chosen];

    /// Stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Judge::Response => "response",
            Judge::Now => "now",
            Judge::Chosen => "chosen",
        }
    }

    /// Name for people.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Judge::Response => "the response’s Date, else now",
            Judge::Now => "now",
            Judge::Chosen => "a chosen instant",
        }
    }
}

impl ExpectationsForm {
    pub(crate) fn set(&mut self, field: Field, value: String) {
        match field {
            Field::Issuer => self.issuer = value,
            Field::Audience => self.audience = value,
            Field::ClientId => self.client_id = value,
            Field::Needs => self.needs = value,
            Field::Nonce => self.nonce = value,
            Field::Leeway => self.leeway = value,
            Field::Instant => self.instant = value,
            Field::Judge => {
                self.judge = Judge::ALL.into_iter().find(|judge| judge.name() == value).unwrap_or_default();
            }
        }
    }

    /// Seconds of leeway; nothing where what was typed is no number of seconds.
    pub(crate) fn seconds(&self) -> Option<i64> {
        match self.leeway.trim() {
            "" => Some(DEFAULT_LEEWAY),
            typed => typed.parse().ok().filter(|seconds| (0..=86_400).contains(seconds)),
        }
    }

    /// The chosen instant; nothing where what was typed is none.
    pub(crate) fn chosen(&self) -> Option<Timestamp> {
        let typed = self.instant.trim();
        let seconds = || typed.parse().ok().and_then(Timestamp::from_second);
        typed.parse().ok().or_else(seconds)
    }

    /// What checks are told.
    pub(crate) fn context(&self, now: Timestamp) -> Context {
        let one = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        let many = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        let request = call(&self.needs);
        let judge_at = match self.judge {
            Judge::Response => JudgeAt::Response,
            Judge::Now => JudgeAt::Now,
            Judge::Chosen => self.chosen().map_or(JudgeAt::Now, JudgeAt::Instant),
        };
        let expected = Expectations {
            issuers: many(&self.issuer).iter().map(|text| issuer(text).to_owned()).collect(),
            audiences: many(&self.audience),
            client_id: one(&self.client_id),
            scopes: if request.is_some() { Vec::new() } else { many(&self.needs.replace(',', " ")) },
            request,
            nonce: one(&self.nonce),
            keys: None,
        };
        Context { now, leeway: self.seconds().unwrap_or(DEFAULT_LEEWAY), expected, judge_at }
    }
}

/// The issuer that an address of its metadata or keys belongs to.
fn issuer(text: &str) -> &str {
    let end = ["/.well-known/", "/v1/keys", "/v1/authorize", "/v1/token"]
        .iter()
        .filter_map(|tail| text.find(tail))
        .min()
        .unwrap_or(text.len());
    let issuer = text.get(..end).unwrap_or(text);
    // The org server's keys stand under `/oauth2`; its issuer is the org's address alone.
    if end < text.len() { issuer.strip_suffix("/oauth2").unwrap_or(issuer) } else { issuer }
}

/// A call, where the text begins with a method: `GET /api/v1/users`, also with host and query.
fn call(text: &str) -> Option<Call> {
    let mut words = text.split_whitespace();
    let method = words.next().filter(|word| {
        ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"].iter().any(|known| known.eq_ignore_ascii_case(word))
    })?;
    let target = words.next()?;
    let local = target
        .split_once("://")
        .map_or(target, |(_, rest)| rest.find('/').and_then(|at| rest.get(at..)).unwrap_or("/"));
    let path = local.split(['?', '#']).next().filter(|path| path.starts_with('/'))?;
    Some(Call { method: method.to_ascii_uppercase(), path: path.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn context(expected: &ExpectationsForm) -> Context {
        expected.context(Timestamp::UNIX_EPOCH)
    }

    #[test]
    fn an_empty_panel_expects_nothing() {
        assert_eq!(context(&ExpectationsForm::default()), Context::at(Timestamp::UNIX_EPOCH));
    }

    #[test]
    fn a_call_is_told_from_scopes() {
        let needs = |needs: &str| {
            context(&ExpectationsForm { needs: needs.into(), ..ExpectationsForm::default() }).expected
        };
        let call = Call { method: "GET".into(), path: "/api/v1/groups".into() };
        for text in ["GET /api/v1/groups", "get https://acme.okta.com/api/v1/groups?limit=1 HTTP/1.1"] {
            assert_eq!((needs(text).request, needs(text).scopes), (Some(call.clone()), vec![]));
        }
        assert_eq!(
            needs("okta.users.read, okta.groups.read").scopes,
            ["okta.users.read", "okta.groups.read"]
        );
    }

    #[test]
    fn an_issuer_is_taken_from_the_address_of_its_metadata() {
        let taken = [
            ("https://acme.okta.com/oauth2/default", "https://acme.okta.com/oauth2/default"),
            ("https://acme.okta.com/oauth2/default/", "https://acme.okta.com/oauth2/default/"),
            ("https://acme.okta.com/oauth2/aus1/v1/keys", "https://acme.okta.com/oauth2/aus1"),
            ("https://acme.okta.com/oauth2/v1/keys", "https://acme.okta.com"),
            ("https://acme.okta.com/.well-known/openid-configuration", "https://acme.okta.com"),
        ];
        for (address, wanted) in taken {
            assert_eq!(issuer(address), wanted);
        }
    }

    #[test]
    fn leeway_may_be_zero_and_what_is_no_number_is_the_default() {
        let leeway = |text: &str| {
            context(&ExpectationsForm { leeway: text.into(), ..ExpectationsForm::default() }).leeway
        };
        assert_eq!((leeway("0"), leeway(" 30 "), leeway("two"), leeway("-1")), (0, 30, 120, 120));
    }

    #[test]
    fn an_instant_is_a_date_or_seconds() {
        let chosen =
            |text: &str| ExpectationsForm { instant: text.into(), ..ExpectationsForm::default() }.chosen();
        let at = Timestamp::from_second(1_790_000_000);
        assert_eq!(chosen("1790000000"), at);
        assert_eq!(chosen("2026-09-21T14:13:20Z"), at);
        assert_eq!(chosen("yesterday"), None);
    }
}
