//! The pastes that prove a check: the test, the documentation and the page's button in one.

use crate::checks::support::sample::{Edits, Sample};
use crate::model::{Call, Context, DEFAULT_LEEWAY, Expectations};
use crate::text::timestamp::Timestamp;

/// The present of an example that sets none: 2026-09-21 14:13:20 UTC.
pub(crate) const NOW: i64 = 1_790_000_000;

/// A paste with what it is held against.
#[derive(Debug, Clone, Copy)]
pub struct Example {
    /// Text before the token.
    pub before: &'static str,
    /// A healthy token that the changes below make what it is; none where the text says it all.
    pub token: Option<Sample>,
    /// Header members set, or taken out where the value is empty.
    pub header: Edits,
    /// Claims set, or taken out where the value is empty.
    pub claims: Edits,
    /// What happens to the encoded token.
    pub mangled: Option<fn(&str) -> String>,
    /// Text after the token.
    pub after: &'static str,
    /// Another paste behind this one.
    pub and: Option<&'static Example>,
    /// The present, in seconds since 1970 UTC.
    pub now: i64,
    /// Seconds that a clock may be off.
    pub leeway: i64,
    /// What is expected.
    pub expected: Expected,
}

/// Expectations of an example; empty means unchecked.
#[derive(Debug, Clone, Copy)]
pub struct Expected {
    /// Issuer.
    pub issuer: &'static str,
    /// Audience.
    pub audience: &'static str,
    /// Client id.
    pub client_id: &'static str,
    /// Scopes, separated by spaces.
    pub scopes: &'static str,
    /// `GET /api/v1/users`.
    pub request: &'static str,
    /// `nonce`.
    pub nonce: &'static str,
}

/// A text without a token made for it.
pub(crate) const fn text(before: &'static str) -> Example {
    Example {
        before,
        token: None,
        header: &[],
        claims: &[],
        mangled: None,
        after: "",
        and: None,
        now: NOW,
        leeway: DEFAULT_LEEWAY,
        expected: Expected::NONE,
    }
}

/// A healthy token.
pub(crate) const fn token(sample: Sample) -> Example {
    let mut example = text("");
    example.token = Some(sample);
    example
}

/// An access token with these claims changed.
pub(crate) const fn access(claims: Edits) -> Example {
    token(Sample::Access).claims(claims)
}

impl Example {
    pub(crate) const fn before(mut self, text: &'static str) -> Example {
        self.before = text;
        self
    }

    pub(crate) const fn after(mut self, text: &'static str) -> Example {
        self.after = text;
        self
    }

    pub(crate) const fn header(mut self, header: Edits) -> Example {
        self.header = header;
        self
    }

    pub(crate) const fn claims(mut self, claims: Edits) -> Example {
        self.claims = claims;
        self
    }

    pub(crate) const fn mangled(mut self, mangle: fn(&str) -> String) -> Example {
        self.mangled = Some(mangle);
        self
    }

    pub(crate) const fn and(mut self, other: &'static Example) -> Example {
        self.and = Some(other);
        self
    }

    pub(crate) const fn leeway(mut self, leeway: i64) -> Example {
        self.leeway = leeway;
        self
    }

    pub(crate) const fn issuer(mut self, issuer: &'static str) -> Example {
        self.expected.issuer = issuer;
        self
    }

    pub(crate) const fn audience(mut self, audience: &'static str) -> Example {
        self.expected.audience = audience;
        self
    }

    pub(crate) const fn client(mut self, client: &'static str) -> Example {
        self.expected.client_id = client;
        self
    }

    pub(crate) const fn scopes(mut self, scopes: &'static str) -> Example {
        self.expected.scopes = scopes;
        self
    }

    pub(crate) const fn request(mut self, request: &'static str) -> Example {
        self.expected.request = request;
        self
    }

    pub(crate) const fn nonce(mut self, nonce: &'static str) -> Example {
        self.expected.nonce = nonce;
        self
    }

    /// What is pasted.
    #[must_use]
    pub fn paste(&self) -> String {
        let mut text = self.before.to_owned();
        if let Some(sample) = self.token {
            let compact = sample.encoded(self.header, self.claims);
            text.push_str(&self.mangled.map_or(compact.clone(), |mangle| mangle(&compact)));
        }
        text.push_str(self.after);
        if let Some(other) = self.and {
            text.push('\n');
            text.push_str(&other.paste());
        }
        text
    }

    /// What it is held against.
    #[must_use]
    pub fn context(&self) -> Context {
        let now = Timestamp::from_second(self.now).unwrap_or_default();
        Context { leeway: self.leeway, expected: self.expected.expectations(), ..Context::at(now) }
    }
}

impl Expected {
    /// Nothing expected.
    pub const NONE: Expected =
        Expected { issuer: "", audience: "", client_id: "", scopes: "", request: "", nonce: "" };

    /// As expectations of a context.
    #[must_use]
    pub fn expectations(&self) -> Expectations {
        let one = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let request = self
            .request
            .split_once(' ')
            .map(|(method, path)| Call { method: method.into(), path: path.into() });
        Expectations {
            issuers: one(self.issuer).into_iter().collect(),
            audiences: one(self.audience).into_iter().collect(),
            client_id: one(self.client_id),
            scopes: self.scopes.split_whitespace().map(str::to_owned).collect(),
            request,
            nonce: one(self.nonce),
            keys: None,
        }
    }
}
