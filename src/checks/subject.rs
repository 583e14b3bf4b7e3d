//! What a check looks at: the exhibits, what they are held against, and the tokens one by one.

use crate::checks::binding::hashes::Printed;
use crate::checks::binding::nonce;
use crate::checks::scope::needed::Needed;
use crate::checks::support::token_view::TokenView;
use crate::finding::{Hit, Origin, Outcome};
use crate::jose::token::Token;
use crate::model::issuer_url::Named;
use crate::model::{Case, Content, Context, Exchanges, JudgeAt, Kind, Request, issuer_url};
use crate::signatures::Signatures;
use crate::text::timestamp::Timestamp;
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
    /// The keys at hand, and what they say of the tokens.
    pub signatures: &'a Signatures,
    /// Scopes that something says are needed, once asked for.
    pub(crate) needed: OnceCell<Vec<Needed>>,
    /// Access tokens with their hashes, once asked for.
    pub(crate) printed: OnceCell<Vec<Printed<'a>>>,
    /// The nonces that an ID token is compared with, once asked for.
    nonces: OnceCell<Vec<&'a str>>,
    /// Issuers that discovery documents name, once asked for.
    discovered: OnceCell<Vec<(usize, &'a str)>>,
    /// Which answer each place belongs to, once asked for.
    exchanges: OnceCell<Exchanges>,
    /// Requests with the spans of their exhibits, once asked for.
    requests: OnceCell<Vec<(usize, &'a Request, Range<usize>)>>,
}

/// Seconds into the future that Okta's own servers allow (since February 2023).
const OKTA_AHEAD: i64 = 30;

impl<'a> Subject<'a> {
    /// A case, what it is held against, the instant to judge at, and what the keys at hand say of its tokens.
    #[must_use]
    pub fn new(
        case: &'a Case,
        context: &'a Context,
        at: Timestamp,
        signatures: &'a Signatures,
    ) -> Subject<'a> {
        Subject {
            signatures,
            case,
            context,
            at,
            needed: OnceCell::new(),
            printed: OnceCell::new(),
            nonces: OnceCell::new(),
            discovered: OnceCell::new(),
            exchanges: OnceCell::new(),
            requests: OnceCell::new(),
        }
    }

    /// The tokens.
    pub fn tokens(&self) -> impl Iterator<Item = TokenView<'a>> {
        self.case.tokens().map(|(index, exhibit, token)| TokenView {
            index,
            exhibit,
            kind: exhibit.kind,
            token,
            at: self.instant_of(exhibit.span.start, token).0,
        })
    }

    /// Which answer each place of the paste belongs to.
    pub(crate) fn exchanges(&self) -> &Exchanges {
        self.exchanges.get_or_init(|| Exchanges::of(self.case))
    }

    /// The instant to judge a token at, and what says so: of several answers each has its own `Date`, and where there is
    /// none, a token in a log is judged at the time of its line.
    fn instant_of(&self, place: usize, token: &Token) -> (Timestamp, Origin) {
        match self.context.judge_at {
            JudgeAt::Instant(_) => (self.at, Origin::ChosenInstant),
            JudgeAt::Now => (self.at, Origin::Present),
            JudgeAt::Response => {
                let date = self.exchanges().date_at(place).map(|at| (at, Origin::ResponseDate));
                let line = || {
                    let line = self.case.line_time(place)?;
                    Some((line.at_least(token.moment("iat").at()), Origin::LogLine))
                };
                date.or_else(line).unwrap_or((self.at, Origin::Present))
            }
        }
    }

    /// Failures of a look at each token.
    pub(crate) fn each(&self, look: impl Fn(TokenView<'a>) -> Option<Hit>) -> Vec<Outcome> {
        self.seen(&|view| look(view).map(Outcome::from))
    }

    /// Answers of a check to each token.
    pub(crate) fn judge(&self, look: impl Fn(TokenView<'a>) -> Option<Outcome>) -> Vec<Outcome> {
        self.seen(&look)
    }

    /// One loop for all looks, where a generic one would be made for each.
    fn seen(&self, look: &dyn Fn(TokenView<'a>) -> Option<Outcome>) -> Vec<Outcome> {
        self.tokens().filter_map(look).collect()
    }

    /// The leeway.
    #[must_use]
    pub fn leeway(&self) -> Duration {
        Duration::from_secs(self.context.leeway.max(0).unsigned_abs())
    }

    /// How far ahead a token may seem to come from: Okta allows less than the leeway where it judges itself.
    #[must_use]
    pub fn ahead(&self, view: &TokenView) -> Duration {
        let seconds = self.context.leeway.max(0);
        let allowed = if view.okta_judges() { seconds.min(OKTA_AHEAD) } else { seconds };
        Duration::from_secs(allowed.unsigned_abs())
    }

    /// Whether an instant lies further ahead than a token may seem to come from.
    pub(crate) fn is_ahead(&self, view: &TokenView, instant: Timestamp) -> bool {
        view.at.checked_add(self.ahead(view)).is_some_and(|end| instant > end)
    }

    /// What says at which instant a token is judged.
    #[must_use]
    pub(crate) fn clock(&self, view: &TokenView) -> Origin {
        self.instant_of(view.exhibit.span.start, view.token).1
    }

    /// The next of these instants at which the present turns an answer: none where an instant was chosen.
    pub(crate) fn next(&self, instants: &[Option<Timestamp>]) -> Option<Timestamp> {
        let chosen = matches!(self.context.judge_at, JudgeAt::Instant(_));
        let ahead = instants.iter().flatten().filter(|it| !chosen && **it > self.context.now);
        ahead.min().copied()
    }

    /// [`Subject::next`] of what is judged at one instant alone: none where that is the `Date` of a response.
    pub(crate) fn next_of(&self, view: &TokenView, instants: &[Option<Timestamp>]) -> Option<Timestamp> {
        if self.clock(view) == Origin::Present { self.next(instants) } else { None }
    }

    /// The present, where a token is judged at the `Date` of a response instead.
    #[must_use]
    pub fn later(&self, view: &TokenView) -> Option<Timestamp> {
        let by_response = self.context.judge_at == JudgeAt::Response;
        (by_response && self.context.now > view.at).then_some(self.context.now)
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

    /// The nonces that an ID token is compared with; any one fits.
    #[must_use]
    pub fn nonces(&self) -> &[&'a str] {
        self.nonces.get_or_init(|| nonce::expected(self.case, self.context))
    }

    /// Whether a token of this kind is in the case.
    #[must_use]
    pub fn has(&self, kind: Kind) -> bool {
        self.tokens().any(|view| view.kind == kind)
    }

    /// Whether what is expected of an access token is not meant for this one: another in the case is one.
    #[must_use]
    pub(crate) fn spared(&self, view: &TokenView) -> bool {
        view.kind == Kind::IdToken
            && !view.sent_as_bearer()
            && (self.has(Kind::AccessToken) || self.has(Kind::OrgAccessToken))
    }

    /// The request that a token was sent with: the one whose span holds it, else the only one.
    #[must_use]
    pub fn request(&self, view: &TokenView) -> Option<(usize, &'a Request)> {
        let all = self.requests.get_or_init(|| {
            let spanned = self.case.requests().filter_map(|(index, request)| {
                Some((index, request, self.case.exhibits.get(index)?.span.clone()))
            });
            spanned.collect()
        });
        let view = &view.exhibit.span;
        let around = all.iter().find(|(_, _, it)| it.start <= view.start && view.end <= it.end);
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
                issuer_url::is_okta(&request.host) || request.host.is_empty() && path(&request.path)
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
                && !issuer_url::is_okta(&request.host)
                && !self.tokens().any(|view| view.host() == Some(&request.host))
        })
        .map(|(index, _)| index)
    }
}
