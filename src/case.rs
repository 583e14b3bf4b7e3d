//! A case: everything recognised in one paste.

use crate::finding::Confidence;
use crate::json::{Members, Value};
use crate::token::Token;
use jiff::Timestamp;
use std::ops::Range;

/// All exhibits of one paste, in the order in which they stand.
#[derive(Debug, Clone, Default)]
pub struct Case {
    /// The exhibits.
    pub exhibits: Vec<Exhibit>,
    /// The paste in lower case, for signs that are words of it.
    pub lower: String,
}

/// One thing recognised in the paste.
#[derive(Debug, Clone)]
pub struct Exhibit {
    /// What it is.
    pub kind: Kind,
    /// Byte offsets into the paste, without scheme or quotes.
    pub span: Range<usize>,
    /// Where the same thing stands again.
    pub also: Vec<Range<usize>>,
    /// What was taken off to read it: `had-bearer`, `had-quotes` …
    pub notes: Vec<&'static str>,
    /// How sure the kind is.
    pub confidence: Confidence,
    /// Why it is taken for this kind.
    pub because: &'static str,
    /// What it holds.
    pub content: Content,
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $variant:ident $name:literal $label:literal;)*) => {
        /// What an exhibit is.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Kind { $($(#[$doc])* $variant,)* }

        impl Kind {
            /// The stable name: `access-token`.
            #[must_use]
            pub const fn name(self) -> &'static str { match self { $(Kind::$variant => $name,)* } }

            /// The name for people: `Access token`.
            #[must_use]
            pub const fn label(self) -> &'static str { match self { $(Kind::$variant => $label,)* } }
        }
    };
}

kinds! {
    /// Access token of a custom authorization server, or of another issuer.
    AccessToken "access-token" "Access token";
    /// ID token.
    IdToken "id-token" "ID token";
    /// Access token of the org authorization server.
    OrgAccessToken "org-access-token" "Org access token";
    /// Refresh token.
    RefreshToken "refresh-token" "Refresh token";
    /// Okta API token (SSWS).
    ApiToken "api-token" "API token";
    /// DPoP proof (RFC 9449).
    DpopProof "dpop-proof" "DPoP proof";
    /// Client assertion (RFC 7523).
    ClientAssertion "client-assertion" "Client assertion";
    /// Logout token (OpenID Connect Back-Channel Logout).
    LogoutToken "logout-token" "Logout token";
    /// Security event token (RFC 8417).
    SecurityEventToken "security-event-token" "Security event token";
    /// A JWT that is none of these.
    Jwt "jwt" "JWT";
    /// Encrypted token (RFC 7516).
    EncryptedToken "encrypted-token" "Encrypted token";
    /// Authorization code.
    AuthorizationCode "authorization-code" "Authorization code";
    /// Session token or session id.
    SessionToken "session-token" "Session token";
    /// Okta API error.
    OktaError "okta-error" "Okta error";
    /// OAuth error.
    OAuthError "oauth-error" "OAuth error";
    /// Identity Engine messages.
    IdxMessages "idx-messages" "Identity Engine answer";
    /// `WWW-Authenticate`.
    Challenge "challenge" "Challenge";
    /// Rate-limit headers.
    RateLimit "rate-limit" "Rate-limit headers";
    /// HTTP request.
    Request "request" "Request";
    /// HTTP response.
    Response "response" "Response";
    /// Redirect address.
    Redirect "redirect" "Redirect address";
    /// JWK set, or one JWK.
    KeySet "key-set" "Key set";
    /// Discovery document.
    Discovery "discovery" "Discovery document";
    /// What a verifier or SDK said.
    VerifierMessage "verifier-message" "Verifier’s message";
    /// System Log entry, or an event type.
    SystemLogEvent "system-log-event" "System Log event";
    /// `Basic` credentials.
    BasicCredentials "basic-credentials" "Basic credentials";
    /// Client secret.
    ClientSecret "client-secret" "Client secret";
    /// Private key.
    PrivateKey "private-key" "Private key";
    /// Cookie.
    Cookie "cookie" "Cookie";
    /// A bare HTTP status.
    Status "status" "HTTP status";
    /// A web page.
    Html "html" "Web page";
    /// Nothing of the above.
    Unrecognised "unrecognised" "Not recognised";
}

/// What an exhibit holds.
#[derive(Debug, Clone)]
pub enum Content {
    /// A token with parts that can be read.
    Token(Box<Token>),
    /// A secret; only its masked form is kept.
    Secret(Secret),
    /// An error of Okta's API or of OAuth, or text of one.
    Error(ErrorBody),
    /// Messages of an Identity Engine answer.
    Idx(Vec<IdxMessage>),
    /// `WWW-Authenticate`.
    Challenge(Challenge),
    /// Rate-limit headers.
    RateLimit(RateLimit),
    /// Request.
    Request(Request),
    /// Response.
    Response(Response),
    /// JWK set: its members as pasted.
    KeySet(Vec<Members>),
    /// Discovery document.
    Discovery(Members),
    /// A verifier's message that means this finding.
    Said(Said),
    /// System Log entry.
    Event(Event),
    /// A status and nothing else.
    Status(u16),
    /// Any other JSON, as pasted.
    Json(Value),
    /// Nothing more than its kind.
    Nothing,
}

/// A secret: what may be shown of it, and how it was sent.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Secret {
    /// The masked form.
    pub masked: String,
    /// Scheme that stood before it: `SSWS`, `Bearer`.
    pub scheme: Option<String>,
    /// Name that it stood under, in lower case.
    pub named: Option<String>,
}

/// An error body in any of the envelopes, or the text of one.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ErrorBody {
    /// `errorCode`, or OAuth's `error`; empty where only words were pasted.
    pub code: String,
    /// `errorSummary`, or `error_description`.
    pub summary: String,
    /// Summaries of `errorCauses`.
    pub causes: Vec<String>,
    /// `errorId`.
    pub id: String,
    /// The catalogue's ids that the words were recognised as; first the best.
    pub recognised: Vec<&'static str>,
    /// The words were matched only nearly.
    pub nearly: bool,
}

/// One message of an Identity Engine answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdxMessage {
    /// `i18n.key`.
    pub key: String,
    /// `message`.
    pub text: String,
    /// `class`: `ERROR`, `WARNING`, `INFO`.
    pub class: String,
}

/// `WWW-Authenticate` (RFC 9110 section 11.6.1, RFC 6750 section 3).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Challenge {
    /// `Bearer`, `DPoP`, `SSWS` …
    pub scheme: String,
    /// Parameters, names in lower case.
    pub params: Vec<(String, String)>,
    /// The catalogue's ids for `error` and `error_description`.
    pub recognised: Vec<&'static str>,
}

impl Challenge {
    /// The value of a parameter; the name in lower case.
    #[must_use]
    pub fn param(&self, name: &str) -> Option<&str> {
        self.params.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// `X-Rate-Limit-*` and `Retry-After`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RateLimit {
    /// Requests allowed in the window.
    pub limit: Option<i64>,
    /// Requests left.
    pub remaining: Option<i64>,
    /// When the window resets, seconds since 1970 UTC.
    pub reset: Option<i64>,
    /// `Retry-After` in seconds.
    pub retry_after: Option<i64>,
}

/// A header as pasted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// Name in lower case.
    pub name: String,
    /// Value, trimmed; never logged or shown without masking.
    pub value: String,
}

/// An HTTP request.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Request {
    /// `GET`, `POST` …; empty where unknown.
    pub method: String,
    /// Host; empty where unknown.
    pub host: String,
    /// Path with leading slash, without query.
    pub path: String,
    /// Query without `?`.
    pub query: String,
    /// Headers in order.
    pub headers: Vec<Header>,
    /// Scheme of `Authorization`, as written.
    pub scheme: Option<String>,
}

/// An HTTP response.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Response {
    /// Status; 0 where unknown.
    pub status: u16,
    /// Headers in order.
    pub headers: Vec<Header>,
    /// `Date`.
    pub date: Option<Timestamp>,
    /// What came after the headers.
    pub body: Body,
    /// Index of the request it answers.
    pub answers: Option<usize>,
}

/// What was seen of a response's body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Body {
    /// The paste does not show whether there was one.
    #[default]
    NotShown,
    /// There was none: `Content-Length: 0`, or the paste ends with the blank line.
    Empty,
    /// A web page.
    Html,
    /// JSON.
    Json,
    /// Something else.
    Other,
}

/// A message of a verifier or SDK that means a finding.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Said {
    /// Id of the finding it means.
    pub means: &'static str,
    /// Library that says it.
    pub by: &'static str,
    /// Value found, as the message names it.
    pub found: Option<String>,
    /// Value expected, as the message names it.
    pub expected: Option<String>,
    /// Values for the holes of the words.
    pub facts: Vec<crate::words::Fact>,
}

/// A System Log entry.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Event {
    /// `eventType`.
    pub event_type: String,
    /// `outcome.result`.
    pub result: String,
    /// `outcome.reason`.
    pub reason: String,
}

impl Case {
    /// Tokens with their indexes.
    pub fn tokens(&self) -> impl Iterator<Item = (usize, &Exhibit, &Token)> {
        self.exhibits.iter().enumerate().filter_map(|(index, exhibit)| match &exhibit.content {
            Content::Token(token) => Some((index, exhibit, token.as_ref())),
            _ => None,
        })
    }

    /// Requests with their indexes.
    pub fn requests(&self) -> impl Iterator<Item = (usize, &Request)> {
        self.exhibits.iter().enumerate().filter_map(|(index, exhibit)| match &exhibit.content {
            Content::Request(request) => Some((index, request)),
            _ => None,
        })
    }

    /// Responses with their indexes.
    pub fn responses(&self) -> impl Iterator<Item = (usize, &Response)> {
        self.exhibits.iter().enumerate().filter_map(|(index, exhibit)| match &exhibit.content {
            Content::Response(response) => Some((index, response)),
            _ => None,
        })
    }

    /// Challenges with their indexes.
    pub fn challenges(&self) -> impl Iterator<Item = (usize, &Challenge)> {
        self.exhibits.iter().enumerate().filter_map(|(index, exhibit)| match &exhibit.content {
            Content::Challenge(challenge) => Some((index, challenge)),
            _ => None,
        })
    }

    /// Error bodies with their indexes.
    pub fn errors(&self) -> impl Iterator<Item = (usize, &ErrorBody)> {
        self.exhibits.iter().enumerate().filter_map(|(index, exhibit)| match &exhibit.content {
            Content::Error(error) => Some((index, error)),
            _ => None,
        })
    }

    /// Rate-limit headers with their indexes.
    pub fn rate_limits(&self) -> impl Iterator<Item = (usize, &RateLimit)> {
        self.exhibits.iter().enumerate().filter_map(|(index, exhibit)| match &exhibit.content {
            Content::RateLimit(limits) => Some((index, limits)),
            _ => None,
        })
    }

    /// The `Date` of the last response that has one: the time of the case.
    #[must_use]
    pub fn date(&self) -> Option<Timestamp> {
        self.responses().filter_map(|(_, response)| response.date).last()
    }
}

/// A secret with its first four and last four characters; nothing of one below 16 characters.
#[must_use]
pub fn masked(secret: &str) -> String {
    let count = secret.chars().count();
    if count < 16 {
        return "…".into();
    }
    let first: String = secret.chars().take(4).collect();
    let last: String = secret.chars().skip(count - 4).collect();
    format!("{first}…{last}")
}
