//! What a person holds the paste against, as typed, and what that means.

use crate::Context;
use crate::model::{DEFAULT_LEEWAY, Expectation, Expectations, JudgeAt};
use crate::text::Call;
use crate::text::timestamp::Timestamp;

macro_rules! form {
    ($($(#[$doc:meta])* $variant:ident $name:ident;)*) => {
        /// The panel's fields as typed; empty means unchecked.
        #[derive(Debug, Clone, PartialEq, Eq, Default)]
        pub struct ExpectationsForm {
            $($(#[$doc])* pub $name: String,)*
            /// Which instant to judge at.
            pub judge: Judge,
        }

        /// A field of the panel.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Field {
            $($(#[$doc])* $variant,)*
            /// Which instant to judge at.
            Judge,
        }

        impl ExpectationsForm {
            /// What was typed into a field.
            #[must_use]
            pub fn typed(&self, field: Field) -> &str {
                match field {
                    $(Field::$variant => &self.$name,)*
                    Field::Judge => self.judge.name(),
                }
            }

            pub(crate) fn set(&mut self, field: Field, value: String) {
                match field {
                    $(Field::$variant => self.$name = value,)*
                    Field::Judge => {
                        let named = Judge::ALL.into_iter().find(|judge| judge.name() == value);
                        self.judge = named.unwrap_or_default();
                    }
                }
            }

            /// Takes back what an example filled, where nobody changed it: what was there before comes back.
            pub(crate) fn without(&mut self, filled: &ExpectationsForm, before: &ExpectationsForm) {
                for field in [$(Field::$variant,)* Field::Judge] {
                    if self.typed(field) == filled.typed(field) {
                        self.set(field, before.typed(field).to_owned());
                    }
                }
            }
        }
    };
}

form! {
    /// Issuer, or any address of its metadata.
    Issuer issuer;
    /// Audiences, separated by spaces.
    Audience audience;
    /// Client id.
    ClientId client_id;
    /// Scopes, or the Okta call that needs them.
    Needs needs;
    /// `nonce`.
    Nonce nonce;
    /// Seconds; empty for the default.
    Leeway leeway;
    /// The chosen instant.
    Instant instant;
    /// Keys, as pasted.
    Keys keys;
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
