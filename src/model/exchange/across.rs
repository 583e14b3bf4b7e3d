//! What is judged across exchanges: each rule by its name, with its reason. Everything else is judged inside one.

use crate::jose::key::Keys;
use crate::model::{Case, Content, Exchange, Kind, Request};
use crate::text::json::Members;
use crate::text::timestamp::Timestamp;

impl Case {
    /// What stands loose is taken to be about the exchange before it, else about the first one: people add their words
    /// and tokens below what they copied. `None` if the paste shows no exchange.
    #[must_use]
    pub fn nearest_exchange(&self, index: usize) -> Option<&Exchange> {
        self.exchanges.all.get(self.nearest_number(index)?)
    }

    /// The number of that exchange.
    #[must_use]
    pub fn nearest_number(&self, index: usize) -> Option<usize> {
        let number = self.exchanges.before(self.exhibits.get(index)?.span.start).unwrap_or(0);
        (number < self.exchanges.all.len()).then_some(number)
    }

    /// The instant at which an exhibit was answered: that of its exchange, or of the one that it is taken to be about.
    /// `None` if no answer of the paste has a `Date`.
    #[must_use]
    pub fn date_of(&self, index: usize) -> Option<Timestamp> {
        self.exchanges.date_of(self.exchanges.number_of(index).or_else(|| self.nearest_number(index))?)
    }

    /// The only call of the paste: what stands loose was most likely sent with it. `None` if there are several.
    #[must_use]
    pub fn only_exchange_with_request(&self) -> Option<&Exchange> {
        let mut asking = self.exchanges.all.iter().filter(|it| it.request.is_some());
        let first = asking.next();
        if asking.next().is_none() { first } else { None }
    }

    /// Keys count for every token: they are of an issuer, not of an exchange.
    pub fn keys(&self) -> impl Iterator<Item = (usize, &Keys)> {
        self.exhibits.iter().enumerate().filter_map(|(index, exhibit)| match &exhibit.content {
            Content::Keys(keys) => Some((index, keys.as_ref())),
            _ => None,
        })
    }

    /// Discovery documents count for every token, for the same reason.
    pub fn discoveries(&self) -> impl Iterator<Item = (usize, &Members)> {
        self.exhibits.iter().enumerate().filter_map(|(index, exhibit)| match &exhibit.content {
            Content::Discovery(members) => Some((index, members)),
            _ => None,
        })
    }

    /// An authorize request counts for every ID token: the sign-in that it begins ends in another exchange.
    pub fn sign_ins(&self) -> impl Iterator<Item = &Request> {
        self.requests().map(|(_, request)| request).filter(|it| it.path.ends_with("/authorize"))
    }

    /// A request with a PKCE challenge counts for every request with a verifier: the sign-in that one begins ends in the
    /// other, which is another exchange.
    pub fn pkce_challenges(&self) -> impl Iterator<Item = (usize, &Request)> {
        self.requests().filter(|(_, request)| request.parameter("code_challenge").is_some())
    }

    /// What is expected of a paste is meant for its access token, wherever that stands: an ID token beside it is not
    /// held against it.
    #[must_use]
    pub fn has_access_token(&self) -> bool {
        self.has_kind(Kind::AccessToken) || self.has_kind(Kind::OrgAccessToken)
    }

    /// Whether something of this kind is in the paste.
    #[must_use]
    pub fn has_kind(&self, kind: Kind) -> bool {
        let all = self.exchanges.all.iter().map(|it| &it.group);
        all.chain([&self.exchanges.loose]).any(|it| it.kinds.contains(&kind))
    }

    /// The number of the only refusal of the paste: a reason that stands loose is its reason. `None` if there are
    /// several.
    #[must_use]
    pub fn only_refusal(&self) -> Option<usize> {
        let mut refused = self.exchanges.all.iter().enumerate().filter(|(_, it)| it.is_refused());
        let first = refused.next().map(|(number, _)| number);
        if refused.next().is_none() { first } else { None }
    }
}
