//! What a person holds the paste against, as typed, and what that means.

use crate::Context;
use crate::model::{DEFAULT_LEEWAY, Expectation, Expectations, JudgeAt, Row};
use crate::text::timestamp::Timestamp;

/// The panel's fields as typed; empty means unchecked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ExpectationsForm {
    /// The fields that hold something, in their order.
    typed: Vec<(Field, String)>,
    /// Which instant to judge at.
    pub judge: Judge,
}

/// A field of the panel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// What the answer to this question is compared with.
    Expected(Row),
    /// Seconds; empty for the default.
    Leeway,
    /// The chosen instant.
    Instant,
    /// Which instant to judge at.
    Judge,
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
    /// The form that holds these expectations, as an example brings them.
    #[must_use]
    pub fn of(given: impl IntoIterator<Item = (Expectation, &'static str)>) -> ExpectationsForm {
        given
            .into_iter()
            .fold(ExpectationsForm::default(), |form, (it, text)| form.with(Field::Expected(it.row()), text))
    }

    /// The form with this in a field.
    #[must_use]
    pub fn with(mut self, field: Field, value: impl Into<String>) -> ExpectationsForm {
        self.set(field, value.into());
        self
    }

    /// What was typed into a field.
    #[must_use]
    pub fn typed(&self, field: Field) -> &str {
        if field == Field::Judge {
            return self.judge.name();
        }
        self.typed.iter().find(|(it, _)| *it == field).map_or("", |(_, value)| value)
    }

    /// Puts a text into a field; an empty one takes out what was there.
    pub fn set(&mut self, field: Field, value: String) {
        if field == Field::Judge {
            let named = Judge::ALL.into_iter().find(|judge| judge.name() == value);
            self.judge = named.unwrap_or_default();
            return;
        }
        self.typed.retain(|(it, _)| *it != field);
        if !value.is_empty() {
            let at = self.typed.partition_point(|(it, _)| *it < field);
            self.typed.insert(at, (field, value));
        }
    }

    /// Takes back what an example filled, where nobody changed it: what was there before comes back.
    pub(crate) fn without(&mut self, filled: &ExpectationsForm, before: &ExpectationsForm) {
        let expected = Row::ALL.iter().map(|row| Field::Expected(*row));
        for field in expected.chain([Field::Leeway, Field::Instant, Field::Judge]) {
            if self.typed(field) == filled.typed(field) {
                self.set(field, before.typed(field).to_owned());
            }
        }
    }

    /// Seconds of leeway; nothing where what was typed is no number of seconds.
    pub(crate) fn seconds(&self) -> Option<i64> {
        match self.typed(Field::Leeway).trim() {
            "" => Some(DEFAULT_LEEWAY),
            typed => typed.parse().ok().filter(|seconds| (0..=86_400).contains(seconds)),
        }
    }

    /// The chosen instant; nothing where what was typed is none.
    pub(crate) fn chosen(&self) -> Option<Timestamp> {
        let typed = self.typed(Field::Instant).trim();
        let seconds = || typed.parse().ok().and_then(Timestamp::from_second);
        typed.parse().ok().or_else(seconds)
    }

    /// What checks are told.
    pub(crate) fn context(&self, now: Timestamp) -> Context {
        let judge_at = match self.judge {
            Judge::Response => JudgeAt::Response,
            Judge::Now => JudgeAt::Now,
            Judge::Chosen => self.chosen().map_or(JudgeAt::Now, JudgeAt::Instant),
        };
        let mut expected = Expectations::default();
        for row in Row::ALL {
            expected.add_typed(*row, self.typed(Field::Expected(*row)));
        }
        Context {
            now,
            leeway: self.seconds().unwrap_or(DEFAULT_LEEWAY),
            expected,
            judge_at,
            opinions: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::issuer_url::Named;
    use crate::text::Call;

    fn context(expected: &ExpectationsForm) -> Context {
        expected.context(Timestamp::UNIX_EPOCH)
    }

    fn typed(field: Field, text: &str) -> ExpectationsForm {
        ExpectationsForm::default().with(field, text)
    }

    #[test]
    fn an_empty_panel_expects_nothing() {
        assert_eq!(context(&ExpectationsForm::default()), Context::at(Timestamp::UNIX_EPOCH));
    }

    #[test]
    fn a_form_that_was_emptied_again_is_an_empty_form() {
        let form = typed(Field::Expected(Row::Issuer), "https://acme.okta.com");
        assert_eq!(form.with(Field::Expected(Row::Issuer), ""), ExpectationsForm::default());
    }

    #[test]
    fn every_expectation_is_read_from_the_box_of_its_row() {
        for expectation in Expectation::ALL {
            let text = if *expectation == Expectation::Request { "GET /api/v1/users" } else { "x" };
            let given = ExpectationsForm::of([(*expectation, text)]);
            assert!(context(&given).expected.has(*expectation), "{expectation:?}");
        }
    }

    #[test]
    fn a_call_is_told_from_scopes() {
        let needs = |needs: &str| context(&typed(Field::Expected(Row::Scopes), needs)).expected;
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
            let issuers = context(&typed(Field::Expected(Row::Issuer), address)).expected.issuers();
            assert!(
                matches!(issuers.as_slice(), [Named::Exactly(it) | Named::Derived(it)] if it == wanted),
                "{address}: {issuers:?}"
            );
        }
    }

    #[test]
    fn leeway_may_be_zero_and_what_is_no_number_is_the_default() {
        let leeway = |text: &str| context(&typed(Field::Leeway, text)).leeway;
        assert_eq!((leeway("0"), leeway(" 30 "), leeway("two"), leeway("-1")), (0, 30, 120, 120));
    }

    #[test]
    fn an_instant_is_a_date_or_seconds() {
        let chosen = |text: &str| typed(Field::Instant, text).chosen();
        let at = Timestamp::from_second(1_790_000_000);
        assert_eq!(chosen("1790000000"), at);
        assert_eq!(chosen("2026-09-21T14:13:20Z"), at);
        assert_eq!(chosen("yesterday"), None);
    }
}
