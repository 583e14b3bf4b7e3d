//! What a check looks at: the exhibits, what they are held against, and the tokens one by one.

use crate::checks::binding::hashes::Printed;
use crate::checks::binding::nonce;
use crate::checks::support::token_view::TokenView;
use crate::finding::{Hit, Origin, Outcome};
use crate::jose::algorithms::{KeyShape, Length};
use crate::jose::token::Token;
use crate::model::issuer_url::Named;
use crate::model::{
    Case, Content, Context, Exhibit, Expectation, JudgeAt, Kind, Request, Setting, Surroundings, issuer_url,
};
use crate::signatures::Signatures;
use crate::text::timestamp::Timestamp;
use std::borrow::Cow;
use std::cell::OnceCell;
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
    /// The tokens, each with the instant that it is judged at, once asked for: every check asks for all.
    views: OnceCell<Vec<TokenView<'a>>>,
    /// Access tokens with their hashes, once asked for.
    pub(crate) printed: OnceCell<Vec<Printed<'a>>>,
    /// The nonces that an ID token is compared with, once asked for.
    nonces: OnceCell<Vec<Cow<'a, str>>>,
    /// Issuers that discovery documents name, once asked for.
    discovered: OnceCell<Vec<(usize, &'a str)>>,
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
            views: OnceCell::new(),
            printed: OnceCell::new(),
            nonces: OnceCell::new(),
            discovered: OnceCell::new(),
        }
    }

    /// The tokens.
    pub fn tokens(&self) -> impl Iterator<Item = TokenView<'a>> {
        let views =
            || self.case.tokens().map(|(index, exhibit, token)| self.view(index, exhibit, token)).collect();
        self.views.get_or_init(views).iter().copied()
    }

    fn view(&self, index: usize, exhibit: &'a Exhibit, token: &'a Token) -> TokenView<'a> {
        TokenView {
            index,
            exhibit,
            kind: exhibit.kind,
            token,
            at: self.instant_of(index, exhibit.span.start, token.moment("iat").at()).0,
        }
    }

    /// What says the instant that the case as a whole is judged at.
    pub(crate) fn judged_by(&self) -> Origin {
        match self.context.judge_at {
            JudgeAt::Instant(_) => Origin::ChosenInstant,
            _ if self.at == self.context.now => Origin::Present,
            _ => Origin::ResponseDate,
        }
    }

    /// The instant to judge an exhibit at that is no token and stands at this place.
    pub(crate) fn at_exhibit(&self, index: usize, place: usize) -> Timestamp {
        self.instant_of(index, place, None).0
    }

    /// The instant to judge something at that was made then, and what says so: of several answers each has its own
    /// `Date`, and where there is none, a token in a log is judged at the time of its line.
    fn instant_of(&self, index: usize, place: usize, made: Option<Timestamp>) -> (Timestamp, Origin) {
        match self.context.judge_at {
            JudgeAt::Instant(_) => (self.at, Origin::ChosenInstant),
            JudgeAt::Now => (self.at, Origin::Present),
            JudgeAt::Response => {
                let date = self.case.date_of(index).map(|at| (at, Origin::ResponseDate));
                let line = || {
                    let line = self.case.line_time(place)?;
                    Some((line.at_least(made), Origin::LogLine))
                };
                date.or_else(line).unwrap_or((self.at, Origin::Present))
            }
        }
    }

    /// The tokens of such a kind that stand with an exhibit: in its exchange, else loose near it.
    pub(crate) fn beside(&self, index: usize, wanted: fn(&TokenView) -> bool) -> Vec<TokenView<'a>> {
        let token = |it: &'a Exhibit| match &it.content {
            Content::Token(token) => Some((it, token.as_ref())),
            _ => None,
        };
        Surroundings::of(self.case, Some(index)).first_where(
            |it| &it.tokens,
            |index, it| token(it).map(|(it, token)| self.view(index, it, token)).filter(wanted),
        )
    }

    /// What may be asked of a token: its exchange, and what stands loose near it.
    pub(crate) fn around(&self, view: &TokenView) -> Surroundings<'a> {
        Surroundings::of(self.case, Some(view.index))
    }

    /// Failures of a look at each token.
    pub(crate) fn each(&self, look: impl Fn(TokenView<'a>) -> Option<Hit>) -> Vec<Outcome> {
        self.seen(&|view| look(view).map(Outcome::from))
    }

    /// Answers of a check to each token.
    pub(crate) fn judge(&self, look: impl Fn(TokenView<'a>) -> Option<Outcome>) -> Vec<Outcome> {
        self.seen(&look)
    }

    /// One loop for all looks, where a generic one would be made for each. A JWT that is the `state` of a sign-in is sent
    /// to nobody but its issuer, who made it for one redirect: it is not judged as a token.
    fn seen(&self, look: &dyn Fn(TokenView<'a>) -> Option<Outcome>) -> Vec<Outcome> {
        self.tokens().filter(|it| it.token.named.as_deref() != Some("state")).filter_map(look).collect()
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
        self.instant_of(view.index, view.exhibit.span.start, view.token.moment("iat").at()).1
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

    /// Issuers expected: those given, else those of settings or of a discovery document in the paste.
    #[must_use]
    pub fn issuers(&self) -> Vec<Named> {
        let set = self.set_issuers();
        if !set.is_empty() {
            return set;
        }
        self.discovered().map(|(_, issuer)| Named::Exactly(issuer.into())).collect()
    }

    /// Issuers that somebody set: those given, else those of settings in the paste.
    pub(crate) fn set_issuers(&self) -> Vec<Named> {
        let given: Vec<_> = self.context.expected.issuers();
        if !given.is_empty() {
            return given;
        }
        self.settings(Expectation::Issuer).map(|it| issuer_url::named(&it.value)).collect()
    }

    /// What settings in the paste expect.
    pub(crate) fn settings(&self, expectation: Expectation) -> impl Iterator<Item = &'a Setting> + use<'a> {
        self.case.settings.iter().filter(move |it| it.expectation == expectation)
    }

    /// Issuers that discovery documents in the paste name.
    pub fn discovered(&self) -> impl Iterator<Item = (usize, &'a str)> + '_ {
        let named = || self.case.discoveries().filter_map(|(index, it)| Some((index, it.text("issuer")?)));
        let all = self.discovered.get_or_init(|| named().collect());
        all.iter().copied()
    }

    /// The nonces that an ID token is compared with; any one fits.
    #[must_use]
    pub fn nonces(&self) -> &[Cow<'a, str>] {
        self.nonces.get_or_init(|| nonce::expected(self.case, self.context))
    }

    /// Whether what is expected of an access token is not meant for this one: another in the case is one.
    #[must_use]
    pub(crate) fn spared(&self, view: &TokenView) -> bool {
        view.kind == Kind::IdToken && !view.sent_as_bearer() && self.case.has_access_token()
    }

    /// The request that a token was sent with: that of its exchange; of a token that stands loose the only one.
    #[must_use]
    pub fn request(&self, view: &TokenView) -> Option<(usize, &'a Request)> {
        let own = self.case.exchanges.of_exhibit(view.index);
        let index = own.or_else(|| self.case.only_exchange_with_request())?.request?;
        Some((index, request(self.case.exhibits.get(index)?)?))
    }

    /// The length of a token's signature by its algorithm, and by its key where that is at hand; `None` if the algorithm is
    /// not registered.
    pub(crate) fn signature_length(&self, view: &TokenView) -> Option<Length> {
        let kid = view.token.header_text("kid").filter(|_| view.has_a_key_to_find());
        let mut keys = self.signatures.keyring.keys.keys.iter();
        let key = keys.find(|key| kid.is_some() && key.kid.as_deref() == kid);
        Some(view.algorithm()?.signature_length(key.map_or(KeyShape::Unknown, |key| key.material.shape())))
    }

    /// Whether a token is for a call to Okta itself.
    #[must_use]
    pub fn calls_okta(&self, view: &TokenView) -> bool {
        let path = |path: &str| {
            ["/api/v1/", "/oauth2/", "/governance/", "/idp/", "/okta-", "/integrations/"]
                .iter()
                .any(|it| path.starts_with(it))
        };
        let around = self.around(view);
        let okta = |it: &Exhibit| match &it.content {
            Content::Challenge(it) => it.param("resource").or(it.param("authorization_uri")).map(|_| ()),
            _ => None,
        };
        self.context.expected.request.as_ref().is_some_and(|call| path(&call.path))
            || around.first(|it| &it.requests, request).iter().any(|request| {
                issuer_url::is_okta(&request.host) || request.host.is_empty() && path(&request.path)
            })
            || !around.first(|it| &it.challenges, okta).is_empty()
    }

    /// The request to a host that is not Okta's with which a token was sent.
    #[must_use]
    pub fn calls_elsewhere(&self, view: &TokenView) -> Option<usize> {
        let around = self.around(view);
        let hosts = around.first(
            |it| &it.tokens,
            |it| match &it.content {
                Content::Token(token) => token.claim_text("iss").and_then(issuer_url::host),
                _ => None,
            },
        );
        let requests = around.first_numbered(|it| &it.requests, request);
        let elsewhere = |it: &Request| !it.host.is_empty() && !issuer_url::is_okta(&it.host);
        let mut calls =
            requests.into_iter().filter(|(_, it)| elsewhere(it) && !hosts.contains(&it.host.as_str()));
        calls.next().map(|(index, _)| index)
    }
}

fn request(exhibit: &Exhibit) -> Option<&Request> {
    if let Content::Request(it) = &exhibit.content { Some(it) } else { None }
}
