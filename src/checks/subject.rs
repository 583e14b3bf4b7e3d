//! What a check looks at: the exhibits, what they are held against, and the tokens one by one.

use super::hashes::Printed;
use super::scp::Needed;
use crate::case::{Case, Content, Exhibit, Kind, Request};
use crate::context::{Context, JudgeAt};
use crate::finding::Hit;
use crate::json::{Fault, Value};
use crate::okta::issuer::{self, Named};
use crate::timestamp::Timestamp;
use crate::token::{Base64Fault, Token, role};
use std::cell::OnceCell;
use std::ops::Range;
use std::time::Duration;

/// What a check looks at.
#[derive(Debug)]
pub struct Subject<'a> {
    /// All exhibits.
    pub case: &'a Case,
    /// What they are held against.
    pub context: &'a Context,
    /// The instant to judge at.
    pub at: Timestamp,
    /// Scopes that something says are needed, once asked for.
    pub(super) needed: OnceCell<Vec<Needed>>,
    /// Access tokens with their hashes, once asked for.
    pub(super) printed: OnceCell<Vec<Printed<'a>>>,
    /// Issuers that discovery documents name, once asked for.
    discovered: OnceCell<Vec<(usize, &'a str)>>,
    /// Requests with the spans of their exhibits, once asked for.
    requests: OnceCell<Vec<(usize, &'a Request, Range<usize>)>>,
}

/// A token in a case.
#[derive(Debug, Clone, Copy)]
pub struct Held<'a> {
    /// Index of its exhibit.
    pub index: usize,
    /// Its exhibit.
    pub exhibit: &'a Exhibit,
    /// What it is.
    pub kind: Kind,
    /// The token.
    pub token: &'a Token,
}

/// Seconds into the future that Okta's own servers allow (since February 2023).
const OKTA_AHEAD: i64 = 30;

impl<'a> Subject<'a> {
    /// A case, what it is held against, and the instant to judge at.
    #[must_use]
    pub fn new(case: &'a Case, context: &'a Context, at: Timestamp) -> Subject<'a> {
        Subject {
            case,
            context,
            at,
            needed: OnceCell::new(),
            printed: OnceCell::new(),
            discovered: OnceCell::new(),
            requests: OnceCell::new(),
        }
    }

    /// The tokens.
    pub fn tokens(&self) -> impl Iterator<Item = Held<'a>> + use<'a> {
        self.case.tokens().map(|(index, exhibit, token)| Held { index, exhibit, kind: exhibit.kind, token })
    }

    /// Hits of a look at each token.
    pub(super) fn each(&self, look: impl Fn(Held<'a>) -> Option<Hit>) -> Vec<Hit> {
        self.seen(&look)
    }

    /// One loop for all looks, where a generic one would be made for each.
    fn seen(&self, look: &dyn Fn(Held<'a>) -> Option<Hit>) -> Vec<Hit> {
        self.tokens().filter_map(look).collect()
    }

    /// The leeway.
    #[must_use]
    pub fn leeway(&self) -> Duration {
        Duration::from_secs(self.context.leeway.max(0).unsigned_abs())
    }

    /// How far ahead a token may seem to come from: Okta allows less than the leeway where it judges itself.
    #[must_use]
    pub fn ahead(&self, held: &Held) -> Duration {
        let seconds = self.context.leeway.max(0);
        let allowed = if held.okta_judges() { seconds.min(OKTA_AHEAD) } else { seconds };
        Duration::from_secs(allowed.unsigned_abs())
    }

    /// Whether an instant lies further ahead than a token may seem to come from.
    pub(super) fn is_ahead(&self, held: &Held, instant: Timestamp) -> bool {
        self.at.checked_add(self.ahead(held)).is_some_and(|end| instant > end)
    }

    /// The present, where the case is judged at the `Date` of a response instead.
    #[must_use]
    pub fn later(&self) -> Option<Timestamp> {
        let by_response = self.context.judge_at == JudgeAt::Response && self.case.date().is_some();
        (by_response && self.context.now > self.at).then_some(self.context.now)
    }

    /// Issuers expected: those given, else those of a discovery document in the paste.
    #[must_use]
    pub fn issuers(&self) -> Vec<Named> {
        let given: Vec<_> = self.context.expected.issuers();
        if !given.is_empty() {
            return given;
        }
        self.discovered().map(|(_, issuer)| Named::Exactly(issuer.into())).collect()
    }

    /// Issuers that discovery documents in the paste name.
    pub fn discovered(&self) -> impl Iterator<Item = (usize, &'a str)> + '_ {
        let all = self.discovered.get_or_init(|| {
            let named = self.case.exhibits.iter().enumerate().filter_map(|(index, exhibit)| {
                let Content::Discovery(members) = &exhibit.content else { return None };
                Some((index, members.text("issuer")?))
            });
            named.collect()
        });
        all.iter().copied()
    }

    /// Whether a token of this kind is in the case.
    #[must_use]
    pub fn has(&self, kind: Kind) -> bool {
        self.tokens().any(|held| held.kind == kind)
    }

    /// Whether what is expected of an access token is not meant for this one: another in the case is one.
    #[must_use]
    pub(super) fn spared(&self, held: &Held) -> bool {
        held.kind == Kind::IdToken
            && !held.sent_as_bearer()
            && (self.has(Kind::AccessToken) || self.has(Kind::OrgAccessToken))
    }

    /// The request that a token was sent with: the one whose span holds it, else the only one.
    #[must_use]
    pub fn request(&self, held: &Held) -> Option<(usize, &'a Request)> {
        let all = self.requests.get_or_init(|| {
            let spanned = self.case.requests().filter_map(|(index, request)| {
                Some((index, request, self.case.exhibits.get(index)?.span.clone()))
            });
            spanned.collect()
        });
        let held = &held.exhibit.span;
        let around = all.iter().find(|(_, _, it)| it.start <= held.start && held.end <= it.end);
        let only = if let [only] = all.as_slice() { Some(only) } else { None };
        around.or(only).map(|(index, request, _)| (*index, *request))
    }

    /// Whether the case is about a call to Okta itself.
    #[must_use]
    pub fn calls_okta(&self) -> bool {
        let path = |path: &str| {
            ["/api/v1/", "/oauth2/", "/governance/", "/idp/", "/okta-", "/integrations/"]
                .iter()
                .any(|it| path.starts_with(it))
        };
        self.context.expected.request.as_ref().is_some_and(|call| path(&call.path))
            || self.case.requests().any(|(_, request)| {
                issuer::is_okta(&request.host) || request.host.is_empty() && path(&request.path)
            })
            || self.case.challenges().any(|(_, challenge)| {
                challenge.param("resource").or(challenge.param("authorization_uri")).is_some()
            })
    }

    /// The request that was sent to a host that is not Okta's.
    #[must_use]
    pub fn calls_elsewhere(&self) -> Option<usize> {
        let mut all = self.case.requests();
        all.find(|(_, request)| {
            !request.host.is_empty()
                && !issuer::is_okta(&request.host)
                && !self.tokens().any(|held| held.host() == Some(&request.host))
        })
        .map(|(index, _)| index)
    }
}

impl<'a> Held<'a> {
    /// Something seen at this place of the token.
    #[must_use]
    pub fn hit(&self, place: impl Into<String>) -> Hit {
        Hit::at(self.index, place)
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
        self.text("iss").and_then(issuer::host)
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
        self.is_issued()
            && !role::is_load_balancers(self.token)
            && (self.kind == Kind::OrgAccessToken
                || self.text("iss").is_some_and(issuer::is_issuer)
                || self.text("jti").is_some_and(|jti| jti.starts_with("AT.") || jti.starts_with("ID."))
                || self.claim("cid").is_some() && self.claim("scp").is_some())
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

    /// Whether its `alg` is `none`, in any letters.
    #[must_use]
    pub fn is_unsigned(&self) -> bool {
        self.alg().is_some_and(|alg| alg.trim().eq_ignore_ascii_case("none"))
    }
}
