//! What a person holds the paste against, as typed, and what that means.

use crate::Context;
use crate::model::{DEFAULT_LEEWAY, Expectation, Expectations, JudgeAt};
use crate::text::Call;
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
    /// Keys, as pasted.
    pub keys: String,
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
    /// [`ExpectationsForm::issuer`].
    Issuer,
    /// [`ExpectationsForm::audience`].
    Audience,
    /// [`ExpectationsForm::client_id`].
    ClientId,
    /// [`ExpectationsForm::needs`].
    Needs,
    /// [`ExpectationsForm::nonce`].
    Nonce,
    /// [`ExpectationsForm::leeway`].
    Leeway,
    /// [`ExpectationsForm::judge`].
    Judge,
    /// [`ExpectationsForm::instant`].
    Instant,
    /// [`ExpectationsForm::keys`].
    Keys,
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
            Judge::Response => "The response’s Date, or now",
            Judge::Now => "Now",
            Judge::Chosen => "Another time",
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
            Field::Keys => self.keys = value,
            Field::Judge => {
                self.judge = Judge::ALL.into_iter().find(|judge| judge.name() == value).unwrap_or_default();
            }
        }
    }

    /// Takes back what an example filled, where nobody changed it: what was there before comes back.
    pub(crate) fn without(&mut self, filled: &ExpectationsForm, before: &ExpectationsForm) {
        let fields: [fn(&mut ExpectationsForm) -> &mut String; 8] = [
            |it| &mut it.issuer,
            |it| &mut it.audience,
            |it| &mut it.client_id,
            |it| &mut it.needs,
            |it| &mut it.nonce,
            |it| &mut it.leeway,
            |it| &mut it.instant,
            |it| &mut it.keys,
        ];
        let (mut filled, mut before) = (filled.clone(), before.clone());
        for field in fields {
            if *field(self) == *field(&mut filled) {
                *field(self) = std::mem::take(field(&mut before));
            }
        }
        if self.judge == filled.judge {
            self.judge = before.judge;
        }
    }

    /// What was typed into a field.
    #[must_use]
    pub fn typed(&self, field: Field) -> &str {
        match field {
            Field::Issuer => &self.issuer,
            Field::Audience => &self.audience,
            Field::ClientId => &self.client_id,
            Field::Needs => &self.needs,
            Field::Nonce => &self.nonce,
            Field::Leeway => &self.leeway,
            Field::Instant => &self.instant,
            Field::Keys => &self.keys,
            Field::Judge => self.judge.name(),
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

    /// The form that holds these expectations, as an example brings them.
    #[must_use]
    pub fn of(given: impl IntoIterator<Item = (Expectation, &'static str)>) -> ExpectationsForm {
        let mut form = ExpectationsForm::default();
        for (expectation, text) in given {
            let field = match expectation {
                Expectation::Issuer => Field::Issuer,
                Expectation::Audience => Field::Audience,
                Expectation::ClientId => Field::ClientId,
                Expectation::Scopes | Expectation::Request => Field::Needs,
                Expectation::Nonce => Field::Nonce,
                Expectation::Keys => Field::Keys,
            };
            form.set(field, text.into());
        }
        form
    }

    /// What checks are told.
    pub(crate) fn context(&self, now: Timestamp) -> Context {
        let judge_at = match self.judge {
            Judge::Response => JudgeAt::Response,
            Judge::Now => JudgeAt::Now,
            Judge::Chosen => self.chosen().map_or(JudgeAt::Now, JudgeAt::Instant),
        };
        let needs = if Call::is_named_by(&self.needs) { Expectation::Request } else { Expectation::Scopes };
        let given = each(Expectation::Issuer, &self.issuer)
            .chain(each(Expectation::Audience, &self.audience))
            .chain([(Expectation::ClientId, self.client_id.as_str()), (needs, self.needs.as_str())])
            .chain([(Expectation::Nonce, self.nonce.as_str()), (Expectation::Keys, self.keys.as_str())]);
        let expected = Expectations::of(given);
        Context {
            now,
            leeway: self.seconds().unwrap_or(DEFAULT_LEEWAY),
            expected,
            judge_at,
            opinions: Vec::new(),
        }
    }
}

/// A text of several values, one expectation each.
fn each(expectation: Expectation, text: &str) -> impl Iterator<Item = (Expectation, &str)> {
    text.split_whitespace().map(move |it| (expectation, it))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::issuer_url::Named;

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
            (
                "https://acme.okta.com/.well-known/oauth-authorization-server/oauth2/default",
                "https://acme.okta.com/oauth2/default",
            ),
        ];
        for (address, wanted) in taken {
            let form = ExpectationsForm { issuer: address.into(), ..ExpectationsForm::default() };
            let issuers = context(&form).expected.issuers();
            assert!(
                matches!(issuers.as_slice(), [Named::Exactly(it) | Named::Derived(it)] if it == wanted),
                "{address}: {issuers:?}"
            );
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
