//! One token of a case, and what it says of itself.

use crate::finding::{Hit, Outcome, Place};
use crate::jose::algorithms;
use crate::jose::algorithms::Algorithm;
use crate::jose::token::{Base64Fault, Form, Part, Token};
use crate::model::provider;
use crate::model::{Exhibit, Kind, issuer_url};
use crate::text::json::{Fault, Value};
use crate::text::timestamp::Timestamp;

/// A token in a case.
#[derive(Debug, Clone, Copy)]
pub struct TokenView<'a> {
    /// Index of its exhibit.
    pub index: usize,
    /// Its exhibit.
    pub exhibit: &'a Exhibit,
    /// What it is.
    pub kind: Kind,
    /// The token.
    pub token: &'a Token,
    /// The instant to judge it at.
    pub at: Timestamp,
}

impl<'a> TokenView<'a> {
    /// Something seen at this place of the token.
    #[must_use]
    pub fn hit(&self, place: impl Into<Place>) -> Hit {
        Hit::at(self.index, place)
    }

    /// What was looked for is not here, in words.
    #[must_use]
    pub fn holds(&self, words: impl Into<String>) -> Outcome {
        Outcome::holds(self.index, words)
    }

    /// Something could not be looked for here, and why.
    #[must_use]
    pub fn unchecked(&self, why: impl Into<String>) -> Outcome {
        Outcome::unchecked(self.index, why)
    }

    /// Why no claim of it can be checked; `None` if claims can be read.
    #[must_use]
    pub fn unread(&self) -> Option<&'static str> {
        if self.token.encrypted() {
            Some("None of its claims could be checked, because they are encrypted")
        } else if self.token.nests {
            Some("No claim was checked, because the payload is another token, which is checked separately")
        } else if !self.token.has_claims() {
            Some("No claim was checked, because the payload cannot be read")
        } else {
            None
        }
    }

    /// A claim.
    #[must_use]
    pub fn claim(&self, name: &str) -> Option<&'a Value> {
        self.token.claim(name)
    }

    /// A claim's string.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&'a str> {
        self.token.claim_text(name)
    }

    /// Audiences.
    #[must_use]
    pub fn audiences(&self) -> Vec<&'a str> {
        self.claim("aud").map(Value::strings).unwrap_or_default()
    }

    /// The client that it was issued to.
    #[must_use]
    pub fn client(&self) -> Option<&'a str> {
        ["cid", "client_id", "azp", "appid"].into_iter().find_map(|name| self.text(name))
    }

    /// Host of its issuer.
    #[must_use]
    pub fn host(&self) -> Option<&'a str> {
        self.text("iss").and_then(issuer_url::host)
    }

    /// An access token of whatever server.
    #[must_use]
    pub fn is_access(&self) -> bool {
        matches!(self.kind, Kind::AccessToken | Kind::OrgAccessToken)
    }

    /// Issued by an authorization server to be read by someone else: held against what was expected.
    #[must_use]
    pub fn is_issued(&self) -> bool {
        matches!(
            self.kind,
            Kind::AccessToken | Kind::OrgAccessToken | Kind::IdToken | Kind::LogoutToken | Kind::Jwt
        )
    }

    /// Whether Okta's own servers are to judge it.
    #[must_use]
    pub fn okta_judges(&self) -> bool {
        matches!(self.kind, Kind::OrgAccessToken | Kind::ClientAssertion | Kind::DpopProof)
    }

    /// Whether an authorization server of Okta's issued it.
    #[must_use]
    pub fn is_okta(&self) -> bool {
        let is_org = self.kind == Kind::OrgAccessToken && !provider::is_load_balancers(self.token);
        self.is_issued() && (is_org || provider::is_oktas(self.token))
    }

    /// Whether it is inside of another token: no pair with that or with what stands beside it.
    #[must_use]
    pub fn is_inside(&self) -> bool {
        self.exhibit.inside.is_some()
    }

    /// Whether it stood after `Bearer` or `DPoP`.
    #[must_use]
    pub fn sent_as_bearer(&self) -> bool {
        self.token
            .scheme
            .as_deref()
            .is_some_and(|it| it.eq_ignore_ascii_case("bearer") || it.eq_ignore_ascii_case("dpop"))
    }

    /// Whether the claims were read to the end, so that a claim not seen is a claim not there.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        let payload = &self.token.payload;
        let cut = |fault: &Base64Fault| matches!(fault, Base64Fault::Character(_) | Base64Fault::Length(_));
        payload.is_object()
            && !payload.faults.iter().any(cut)
            && !payload
                .flaws
                .iter()
                .any(|flaw| matches!(flaw.fault, Fault::CutOff | Fault::Syntax | Fault::TooDeep))
    }

    /// Whether the token ends before its own end.
    #[must_use]
    pub fn is_truncated(&self) -> bool {
        let token = self.token;
        let ends = |part: &Part| {
            part.flaws.iter().any(|flaw| flaw.fault == Fault::CutOff)
                || part.faults.iter().any(|fault| matches!(fault, Base64Fault::Length(_)))
        };
        let whole = token.parts == 2 && self.is_whole() && !ends(&token.payload);
        token.cut && !whole
            || token.encrypted() && token.parts < 5 && token.form == Form::Compact
            || token.parts == 1
            || token.parts == 2 && (ends(&token.payload) || ends(&token.header))
    }

    /// Whether only the beginning of the header is shown, with an ellipsis behind it, as oauth2-proxy prints tokens.
    #[must_use]
    pub fn is_abbreviated(&self) -> bool {
        self.token.abbreviated && self.token.parts == 1
    }

    /// Whether it is one to look up in the key sets.
    #[must_use]
    pub fn has_a_key_to_find(&self) -> bool {
        (self.is_issued() || self.kind == Kind::ClientAssertion) && !self.token.encrypted()
    }

    /// Whether the header was read to the end.
    #[must_use]
    pub fn has_header(&self) -> bool {
        let header = &self.token.header;
        header.is_object()
            && !header.flaws.iter().any(|flaw| matches!(flaw.fault, Fault::CutOff | Fault::Syntax))
    }

    /// `alg`.
    #[must_use]
    pub fn alg(&self) -> Option<&'a str> {
        self.token.header_text("alg")
    }

    /// The signature algorithm that `alg` names; `None` if it is not registered, or encrypts.
    #[must_use]
    pub fn algorithm(&self) -> Option<&'static Algorithm> {
        self.alg().and_then(Algorithm::named)
    }

    /// Whether a secret signs it that the issuer and the verifier share.
    #[must_use]
    pub fn is_symmetric(&self) -> bool {
        self.algorithm().is_some_and(Algorithm::is_symmetric)
    }

    /// Whether its `alg` is `none`, in any letters.
    #[must_use]
    pub fn is_unsigned(&self) -> bool {
        self.alg().is_some_and(algorithms::is_none)
    }
}
