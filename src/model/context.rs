//! What a case is held against: everything that does not come from the paste.

use crate::model::issuer_url;
use crate::model::issuer_url::Named;
use crate::text::timestamp::Timestamp;

/// Seconds of difference between two clocks that are let pass by default (Okta's verifiers for Go, Python and Java).
pub const DEFAULT_LEEWAY: i64 = 120;

/// The time, the leeway and what was expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Context {
    /// The present.
    pub now: Timestamp,
    /// Seconds that a clock may be off.
    pub leeway: i64,
    /// What the tokens should say.
    pub expected: Expectations,
    /// The instant to judge at.
    pub judge_at: JudgeAt,
}

impl Context {
    /// Nothing expected, judged at `now` or at the response's `Date`, with the default leeway.
    #[must_use]
    pub fn at(now: Timestamp) -> Context {
        Context {
            now,
            leeway: DEFAULT_LEEWAY,
            expected: Expectations::default(),
            judge_at: JudgeAt::Response,
        }
    }
}

/// The instant that tokens are judged at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum JudgeAt {
    /// The `Date` of the response in the paste; now where there is none.
    #[default]
    Response,
    /// Now, whatever the paste says.
    Now,
    /// A chosen instant.
    Instant(Timestamp),
}

/// What the tokens should say. Empty means unchecked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Expectations {
    /// Issuers; any one fits.
    pub issuers: Vec<String>,
    /// Audiences; any one fits.
    pub audiences: Vec<String>,
    /// Client id (`cid` of an access token, `aud` of an ID token).
    pub client_id: Option<String>,
    /// Scopes that the call needs, all of them.
    pub scopes: Vec<String>,
    /// The Okta call that was made: `GET /api/v1/users`.
    pub request: Option<Call>,
    /// `nonce` sent in the authorization request.
    pub nonce: Option<String>,
    /// Keys as pasted: a JWK, a JWK set, PEM, or a shared secret. Not used until signatures are checked.
    pub keys: Option<String>,
}

impl Expectations {
    /// The issuers expected: discovery, key set and authorize addresses read as the issuer they belong to,
    /// a bare Okta domain as any server of it, everything else exactly as it stands.
    #[must_use]
    pub fn issuers(&self) -> Vec<Named> {
        self.issuers.iter().filter(|it| !it.trim().is_empty()).map(|it| issuer_url::named(it)).collect()
    }

    /// The audiences expected, without empty ones.
    pub fn audiences(&self) -> impl Iterator<Item = &str> {
        self.audiences.iter().map(|it| it.trim()).filter(|it| !it.is_empty())
    }

    /// The client id expected.
    #[must_use]
    pub fn client_id(&self) -> Option<&str> {
        self.client_id.as_deref().map(str::trim).filter(|it| !it.is_empty())
    }

    /// The nonce expected.
    #[must_use]
    pub fn nonce(&self) -> Option<&str> {
        self.nonce.as_deref().map(str::trim).filter(|it| !it.is_empty())
    }
}

/// A method and a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// `GET`, `POST` …
    pub method: String,
    /// Path without host and query.
    pub path: String,
}

impl std::str::FromStr for Call {
    type Err = ();

    /// Reads `GET /api/v1/users`, also with a host or a query.
    ///
    /// # Errors
    ///
    /// Where there is no path.
    fn from_str(text: &str) -> Result<Call, ()> {
        let (method, target) = match text.trim().split_once(char::is_whitespace) {
            Some((method, target)) => (method.to_ascii_uppercase(), target.trim()),
            None => ("GET".to_owned(), text.trim()),
        };
        let path = match target.split_once("://") {
            Some((_, rest)) => rest.get(rest.find('/').ok_or(())?..).ok_or(())?,
            None => target,
        };
        let path = path.split(['?', '#', ' ']).next().unwrap_or_default();
        if !path.starts_with('/') {
            return Err(());
        }
        Ok(Call { method, path: path.to_owned() })
    }
}
