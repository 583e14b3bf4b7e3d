//! A case: everything recognised in one paste.

mod content;
mod exchanges;

pub use content::{
    Body, Challenge, Content, ELSEWHERE_SAID, ErrorBody, Event, Header, IdxMessage, RateLimit, Request,
    Response, Said, Secret, Step,
};
pub use exchanges::Exchanges;

use crate::finding::Confidence;
use crate::timestamp::Timestamp;
use crate::token::Token;
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
    /// Where it was found inside a token: `payload` of a nested one, `payload.act.token` of one in a claim.
    pub inside: Option<String>,
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
    /// Answer of the authentication API, or another one that says how far a sign-in is.
    Step "step" "Step of a sign-in";
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

/// The line of a text that holds this place, without the space around it.
#[must_use]
pub fn line_at(text: &str, place: usize) -> &str {
    let (before, after) = text.split_at_checked(place).unwrap_or_default();
    let from = before.rfind('\n').map_or(0, |it| it + 1);
    let to = place + after.find('\n').unwrap_or(after.len());
    text.get(from..to).unwrap_or_default().trim()
}
