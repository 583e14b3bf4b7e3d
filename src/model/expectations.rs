//! What a token is expected to say: one list of expectations for the page, the examples, the command and a profile.

use crate::model::issuer_url::{self, Named};
use crate::text::Call;

macro_rules! expectations {
    ($($(#[$doc:meta])* $variant:ident $name:literal;)*) => {
        /// One thing that a token may be compared with.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Expectation { $($(#[$doc])* $variant,)* }

        impl Expectation {
            /// All, in the order in which they are shown.
            pub const ALL: &'static [Expectation] = &[$(Expectation::$variant,)*];

            /// The stable name: the command's option without `--`, and the member of a profile.
            #[must_use]
            pub const fn name(self) -> &'static str { match self { $(Expectation::$variant => $name,)* } }

            /// The expectation of this name; `None` if there is none.
            #[must_use]
            pub fn named(name: &str) -> Option<Expectation> {
                Expectation::ALL.iter().copied().find(|it| it.name() == name)
            }
        }
    };
}

expectations! {
    /// `iss`; any address of the issuer's metadata serves. Several: any one fits.
    Issuer "issuer";
    /// `aud`. Several: any one fits.
    Audience "audience";
    /// `cid` of an access token, `aud` of an ID token.
    ClientId "client-id";
    /// Scopes that a request needs, separated by spaces or commas, all of them.
    Scopes "scopes";
    /// The Okta API request that was made: `GET /api/v1/users`.
    Request "request";
    /// `nonce` of the authorization request. Several: any one fits.
    Nonce "nonce";
    /// Keys as pasted: a JWK, a JWK set, PEM, or a shared secret.
    Keys "keys";
}

/// What the tokens should say. Empty means unchecked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Expectations {
    /// Issuers; any one fits.
    pub issuers: Vec<String>,
    /// Audiences; any one fits.
    pub audiences: Vec<String>,
    /// Client id; `None` if unchecked.
    pub client_id: Option<String>,
    /// Scopes that the call needs, all of them.
    pub scopes: Vec<String>,
    /// The Okta call that was made; `None` if unknown.
    pub request: Option<Call>,
    /// Nonces of authorization requests; any one fits.
    pub nonces: Vec<String>,
    /// Keys as pasted; `None` if there are none.
    pub keys: Option<String>,
}

/// A setting in the paste that says what a program expects of a token: `OKTA_ISSUER=https://acme.okta.com`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting {
    /// What it is compared with.
    pub expectation: Expectation,
    /// Its name, as it stands there.
    pub name: String,
    /// Its value.
    pub value: String,
}

/// A value that is none of its expectation: a request without a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unreadable;

impl Expectations {
    /// Expectations from their texts; those that cannot be read are left out.
    #[must_use]
    pub fn of<'a>(given: impl IntoIterator<Item = (Expectation, &'a str)>) -> Expectations {
        let mut all = Expectations::default();
        for (expectation, text) in given {
            let _ = all.add(expectation, text);
        }
        all
    }

    /// Adds one expectation; an empty string expects nothing.
    ///
    /// # Errors
    ///
    /// [`Unreadable`] where a request has no path.
    pub fn add(&mut self, expectation: Expectation, text: &str) -> Result<(), Unreadable> {
        let value = text.trim();
        if value.is_empty() {
            return Ok(());
        }
        match expectation {
            Expectation::Issuer => self.issuers.push(value.to_owned()),
            Expectation::Audience => self.audiences.push(value.to_owned()),
            Expectation::ClientId => self.client_id = Some(value.to_owned()),
            Expectation::Scopes => {
                let scopes = value.split([' ', ',', '\n', '\t']).filter(|it| !it.is_empty());
                self.scopes.extend(scopes.map(str::to_owned));
            }
            Expectation::Request => self.request = Some(value.parse().map_err(|()| Unreadable)?),
            Expectation::Nonce => self.nonces.push(value.to_owned()),
            Expectation::Keys => self.keys = Some(text.to_owned()),
        }
        Ok(())
    }

    /// The issuers expected: discovery, key set and authorize addresses read as the issuer they belong to,
    /// a bare Okta domain as any server of it, everything else exactly as it stands.
    #[must_use]
    pub fn issuers(&self) -> Vec<Named> {
        self.issuers.iter().map(|it| issuer_url::named(it)).collect()
    }

    /// The audiences expected.
    pub fn audiences(&self) -> impl Iterator<Item = &str> {
        self.audiences.iter().map(String::as_str)
    }

    /// The client id expected; `None` if unchecked.
    #[must_use]
    pub fn client_id(&self) -> Option<&str> {
        self.client_id.as_deref()
    }
}
