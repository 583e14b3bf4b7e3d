//! What an exhibit holds, by its kind.

mod said;
mod saml;

pub use said::VerifierMessage;
pub use saml::SamlResponse;

use crate::jose::key::Keys;
use crate::jose::token::Token;
use crate::model::Operation;
use crate::text::json::{Members, Value};
use crate::text::timestamp::Timestamp;
use crate::text::url;
use std::borrow::Cow;

/// What an exhibit holds.
#[derive(Debug, Clone)]
pub enum Content {
    /// A token with parts that can be read.
    Token(Box<Token>),
    /// A secret; only its masked form is kept.
    Secret(Secret),
    /// An error of Okta's API or of OAuth, or text of one.
    Error(ErrorBody),
    /// Messages of an Identity Engine response.
    Idx(Vec<IdxMessage>),
    /// `WWW-Authenticate`.
    Challenge(Challenge),
    /// Rate-limit headers.
    RateLimit(RateLimit),
    /// Request.
    Request(Request),
    /// Response.
    Response(Response),
    /// Keys that verify signatures, and what stood in their place.
    Keys(Box<Keys>),
    /// Discovery document.
    Discovery(Members),
    /// A verifier's message that means this finding.
    VerifierMessage(VerifierMessage),
    /// System Log entry.
    Event(Event),
    /// A step of a sign-in.
    Step(Step),
    /// The name under which a tool makes a call to Okta.
    Operation(Operation),
    /// SAML response.
    Saml(Box<SamlResponse>),
    /// A status and nothing else.
    Status(u16),
    /// A web page: its title.
    Page(String),
    /// Any other JSON, as pasted.
    Json(Value),
    /// A line that looks like a reason and is in no catalogue.
    Unread(Unread),
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
    /// Of an authorization code, what an ID token may name as its `c_hash`: by SHA-256, SHA-384 and SHA-512.
    pub hashes: Option<[String; 3]>,
}

/// An error body in any of the envelopes, or the text of one.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ErrorBody {
    /// `errorCode`, or OAuth's `error`; empty where only words were pasted.
    pub code: String,
    /// `errorSummary`, or `error_description`.
    pub summary: String,
    /// It came in the envelope of Okta's API: its code stood under `errorCode`.
    pub is_api: bool,
    /// Summaries of `errorCauses`.
    pub causes: Vec<String>,
    /// `errorId`.
    pub id: String,
    /// The catalogue's ids that the words were recognised as; first the best.
    pub recognised: Vec<&'static str>,
    /// The words were matched only nearly.
    pub nearly: bool,
}

/// One message of an Identity Engine response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdxMessage {
    /// `i18n.key`.
    pub key: String,
    /// `message`.
    pub text: String,
    /// `class`: `ERROR`, `WARNING`, `INFO`.
    pub class: String,
    /// `i18n.params`: what Okta filled into the text.
    pub params: Vec<String>,
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
#[derive(Clone, PartialEq, Eq)]
pub struct Header {
    /// Name in lower case.
    pub name: String,
    /// Value, trimmed; never logged or shown without masking.
    pub value: String,
}

/// An HTTP request.
#[derive(Clone, PartialEq, Eq, Default)]
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
    /// What its body says as a form.
    pub form: Form,
}

/// What a request's body says as a form: what pairs ask of it. Of its secrets nothing is kept but a hash.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Form {
    /// Parameters that are no secrets, decoded, in order.
    pub parameters: Vec<(&'static str, String)>,
    /// Of a token request, the names of what it sends for its grant, secrets too.
    pub sent: Vec<&'static str>,
    /// The SHA-256 of `code_verifier`, as `code_challenge` has it (RFC 7636 section 4.2).
    pub verifier_hash: Option<String>,
}

impl Form {
    /// Stands among what is sent where the paste leaves some of it out.
    pub const CUT: &str = "…";
}

impl Request {
    /// Whether the query or the form has a parameter of this name.
    #[must_use]
    pub fn sends(&self, name: &str) -> bool {
        self.form.sent.contains(&name) || self.parameter(name).is_some()
    }

    /// The decoded value of a parameter of the query, else of the form in the body. `None` if there is none of this name.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<Cow<'_, str>> {
        let in_form = || self.form.parameters.iter().find(|(known, _)| *known == name);
        url::parameter(&self.query, name).or_else(|| in_form().map(|(_, value)| value.into()))
    }
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
    /// Title of the web page that came, if any.
    pub title: String,
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

/// A line that looks like a reason and is in no catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// The line, without the space around it and with secrets masked.
    pub line: String,
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

/// An answer that says how far a sign-in is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Id of the finding it means.
    pub finding_id: &'static str,
    /// The member that says it.
    pub place: &'static str,
    /// Its value.
    pub code: String,
}

/// Who says a message that is in no catalog, or only in that of a program that cannot have said it.
pub const UNKNOWN_PROGRAM: &str = "an unknown program";

/// Members of a body in which APIs that are not Okta's say what was wrong.
pub const ELSEWHERE_SAID: &[&str] = &["message", "Message", "detail", "title", "msg", "error"];

/// Members in which they have a code of their own.
pub const ELSEWHERE_CODES: &[&str] = &["code", "errorCode", "error_code", "reason", "type"];
