//! What a clue is looked for in: what surrounds the finding, and what an exhibit there says.

use crate::finding::others::Others;
use crate::jose::token::Token;
use crate::model::issuer_url::{self, Server};
use crate::model::{Content, ErrorBody, Exhibit, Header, Kind, NamedCall, Request, Response, Surroundings};

/// What a clue is looked for in.
pub(super) struct Sight<'s, 'a> {
    pub(super) around: &'s Surroundings<'a>,
    pub(super) others: &'s Others,
}

impl<'a> Sight<'_, 'a> {
    /// The requests that tell of a clue.
    pub(super) fn requests(&self, tell: fn(&Request) -> bool) -> Vec<&'a Request> {
        self.around.first(|it| &it.requests, |it| request(it).filter(|it| tell(it)))
    }

    /// Method and path of the requests, or of the calls that a tool's step or operation stands for.
    pub(super) fn calls(&self) -> Vec<(&'a str, &'a str)> {
        let sent: Vec<_> =
            self.requests(|_| true).iter().map(|it| (it.method.as_str(), it.path.as_str())).collect();
        if !sent.is_empty() {
            return sent;
        }
        let named =
            self.around.first(|it| &it.others, |it| Some(named_calls(it)).filter(|it| !it.is_empty()));
        named.into_iter().flatten().map(|it| (it.call.method.as_str(), it.call.path.as_str())).collect()
    }

    /// The access tokens that Okta's own API takes, where the paste shows their claims: those of other servers, as a log
    /// has them for an API of one's own, tell nothing of a call to it.
    pub(super) fn access_tokens(&self) -> Vec<&'a Token> {
        let is_access = |it: &Exhibit| it.kind == Kind::OrgAccessToken;
        let of_okta = |it: &Token| it.claim_text("cid").is_some();
        let sent = self.around.sent_tokens().into_iter();
        sent.filter(|it| is_access(it)).filter_map(token).filter(|it| of_okta(it)).collect()
    }

    /// The token requests, whose parameters the paste shows.
    pub(super) fn forms(&self) -> Vec<&'a Request> {
        self.requests(|it| it.parameter("grant_type").is_some())
    }
}

/// Whether any of those that tell of a clue meet it; `None` if none tells.
pub(super) fn told<T>(all: &[T], met: impl Fn(&T) -> bool) -> Option<bool> {
    (!all.is_empty()).then(|| all.iter().any(met))
}

/// Whether it is met; else what is told of it.
pub(super) fn or(told: Option<bool>, met: bool) -> Option<bool> {
    if met { Some(true) } else { told }
}

/// `Some(false)` where a token shows that there is not the one that a clue asks for.
pub(super) fn tells_of_tokens(around: &Surroundings) -> Option<bool> {
    (!around.first(|it| &it.tokens, token).is_empty()).then_some(false)
}

fn request(exhibit: &Exhibit) -> Option<&Request> {
    if let Content::Request(it) = &exhibit.content { Some(it) } else { None }
}

fn named_calls(exhibit: &Exhibit) -> &[NamedCall] {
    match &exhibit.content {
        Content::VerifierMessage(said) => &said.calls,
        Content::Operation(it) => &it.calls,
        _ => &[],
    }
}

/// The answer that an exhibit is.
pub(super) fn response(exhibit: &Exhibit) -> Option<&Response> {
    if let Content::Response(it) = &exhibit.content { Some(it) } else { None }
}

/// The error of an API or of OAuth.
pub(super) fn error(exhibit: &Exhibit) -> Option<&ErrorBody> {
    if let Content::Error(it) = &exhibit.content { Some(it) } else { None }
}

/// The token that an exhibit is.
pub(super) fn token(exhibit: &Exhibit) -> Option<&Token> {
    if let Content::Token(it) = &exhibit.content { Some(it) } else { None }
}

/// A status that nothing else stands beside.
pub(super) fn status_alone(exhibit: &Exhibit) -> Option<u16> {
    if let Content::Status(it) = exhibit.content { Some(it) } else { None }
}

/// The status that somebody else's JSON repeats.
pub(super) fn status_in_body(exhibit: &Exhibit) -> Option<u16> {
    let Content::Json(value) = &exhibit.content else { return None };
    let members = value.as_object()?;
    let status = ["status", "statusCode"].iter().find_map(|name| members.get(name)?.as_u64())?;
    u16::try_from(status).ok()
}

/// What a challenge says of its error.
pub(super) fn description(exhibit: &Exhibit) -> Option<&str> {
    if let Content::Challenge(it) = &exhibit.content { it.param("error_description") } else { None }
}

/// Whether the issuer of a setting is what a clue asks for.
pub(super) fn is_set_to(url: &str, of_console: bool) -> bool {
    let Some(address) = issuer_url::address(url).filter(|it| issuer_url::is_okta(it.host)) else {
        return false;
    };
    if of_console {
        issuer_url::without_admin(address.host).is_some()
    } else {
        issuer_url::server(address.path) == Server::Org
    }
}

/// The host of the issuer that a token names.
pub(super) fn issuer_host(exhibit: &Exhibit) -> Option<&str> {
    token(exhibit)?.claim_text("iss").and_then(issuer_url::host)
}

/// Whether a header of this name stands in the request or the answer, or its count beside them.
pub(super) fn has_header(around: &Surroundings, name: &str, value: &str) -> bool {
    let seen = |headers: &[Header]| {
        headers.iter().any(|header| {
            header.name == name && (value.is_empty() || header.value.eq_ignore_ascii_case(value))
        })
    };
    let counted = |exhibit: &Exhibit| {
        let Content::RateLimit(limits) = &exhibit.content else { return None };
        let number = match name {
            "x-rate-limit-limit" => limits.limit,
            "x-rate-limit-remaining" => limits.remaining,
            "x-rate-limit-reset" => limits.reset,
            "retry-after" => limits.retry_after,
            _ => None,
        };
        Some(number.is_some_and(|number| value.is_empty() || value.parse() == Ok(number)))
    };
    around.first(|it| &it.responses, response).iter().any(|it| seen(&it.headers))
        || around.first(|it| &it.rate_limits, counted).contains(&true)
        || around.first(|it| &it.requests, request).iter().any(|it| seen(&it.headers))
}
