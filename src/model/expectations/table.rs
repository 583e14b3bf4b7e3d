//! The one table of what is asked of a token and of what it may be compared with: the page, the command, the examples and
//! a site's profile read it.

use crate::model::expectations::slot::Slot;
use crate::text::Call;

macro_rules! asked {
    ($(
        $(#[$asks:meta])+
        $row:ident $question:literal $noun:literal, $heading:literal $stands:ident {
            $(
                $(#[$doc:meta])+
                $variant:ident $name:literal $member:ident: $type:ty = $slot:ident;
                page $label:literal $empty:literal;
                option $value:literal $help:literal;
                $(profile $list:literal $words:literal;)?
            )*
        }
    )*) => {
        /// A question that is asked of a token, a row of the table of checks. Several checks may answer it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Row { $($(#[$asks])* $row,)* }

        impl Row {
            /// All, in their order.
            pub const ALL: &'static [Row] = &[$(Row::$row,)*];

            /// The stable name: `time`.
            #[must_use]
            pub const fn name(self) -> &'static str { match self { $(Row::$row => $question,)* } }

            /// What is asked about, within a sentence: `its issuer`.
            #[must_use]
            pub const fn noun(self) -> &'static str { match self { $(Row::$row => $noun,)* } }

            /// What the page calls it: `Issuer`.
            #[must_use]
            pub const fn heading(self) -> &'static str { match self { $(Row::$row => $heading,)* } }

            /// When the page shows it.
            #[must_use]
            pub const fn stands(self) -> Stands { match self { $(Row::$row => Stands::$stands,)* } }

            /// What it may be compared with. The page has one box for all of them, named after the first.
            #[must_use]
            pub const fn expectations(self) -> &'static [Expectation] {
                match self { $(Row::$row => &[$(Expectation::$variant,)*],)* }
            }
        }

        /// One thing that a token may be compared with.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Expectation { $($($(#[$doc])* $variant,)*)* }

        impl Expectation {
            /// All, in the order in which they are shown.
            pub const ALL: &'static [Expectation] = &[$($(Expectation::$variant,)*)*];

            /// The stable name: the command's option without `--`, and the box of the page.
            #[must_use]
            pub const fn name(self) -> &'static str { match self { $($(Expectation::$variant => $name,)*)* } }

            /// The question that is answered with it.
            #[must_use]
            pub const fn row(self) -> Row { match self { $($(Expectation::$variant => Row::$row,)*)* } }

            /// The label of its box.
            #[must_use]
            pub const fn label(self) -> &'static str { match self { $($(Expectation::$variant => $label,)*)* } }

            /// What its box says while it is empty.
            #[must_use]
            pub const fn empty(self) -> &'static str { match self { $($(Expectation::$variant => $empty,)*)* } }

            /// What follows the command's option, and what is said of it.
            #[must_use]
            pub const fn option(self) -> (&'static str, &'static str) {
                match self { $($(Expectation::$variant => ($value, $help),)*)* }
            }

            /// The list of a profile that says it for a whole site; empty if no list does.
            #[must_use]
            pub const fn list(self) -> &'static str {
                match self { $($(Expectation::$variant => concat!($($list)?),)*)* }
            }

            /// What is said of that list.
            #[must_use]
            pub const fn of_list(self) -> &'static str {
                match self { $($(Expectation::$variant => concat!($($words)?),)*)* }
            }
        }

        /// What the tokens should say. Empty means unchecked.
        #[derive(Debug, Clone, PartialEq, Eq, Default)]
        pub struct Expectations { $($($(#[$doc])* pub $member: $type,)*)* }

        impl Expectations {
            /// Whether it is expected.
            #[must_use]
            pub fn has(&self, expectation: Expectation) -> bool {
                match expectation { $($(Expectation::$variant => self.$member != <$type>::default(),)*)* }
            }

            pub(super) fn slot(&mut self, expectation: Expectation) -> Slot<'_> {
                match expectation { $($(Expectation::$variant => Slot::$slot(&mut self.$member),)*)* }
            }
        }
    };
}

/// When the page shows a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stands {
    /// Always, with and without a token.
    Always,
    /// Of a token that it was asked of.
    WhereAsked,
    /// Where it fails, below the others.
    WhereItFails,
}

asked! {
    /// Whether it is in date.
    Time "time" "its times", "Time" Always {}

    /// Whether the issuer is the one expected.
    Issuer "issuer" "its issuer", "Issuer" Always {
        /// `iss`; any address of the issuer's metadata serves. Several: any one fits.
        Issuer "issuer" issuers: Vec<String> = Several;
        page "Expected issuer" "issuer";
        option "URL" "expected issuer; may repeat, one of them must match";
        profile "issuers" "Issuers whose tokens are used here. A token's issuer is compared with them; one of them must match.";
    }

    /// Whether it is meant for this audience.
    Audience "audience" "its audience", "Audience" Always {
        /// `aud`. Several: any one fits.
        Audience "audience" audiences: Vec<String> = Several;
        page "Expected audience" "audience";
        option "TEXT" "expected audience; may repeat, one of them must match";
        profile "audiences" "Audiences of your APIs that `apis` does not name. An access token's audience is compared with all of these; one of them must match.";
    }

    /// Whether it was given to this client.
    Client "client" "its client", "Client ID" Always {
        /// `cid` of an access token, `aud` of an ID token.
        ClientId "client-id" client_id: Option<String> = One;
        page "Expected client ID" "client ID";
        option "TEXT" "expected client ID";
    }

    /// Whether it is about the workload or the user that is let in.
    Subject "subject" "its subject", "Subject" WhereAsked {
        /// `sub`; a star stands for any characters, as in a trust policy. Several: any one fits.
        Subject "subject" subjects: Vec<String> = Several;
        page "Expected subject" "subject, or repo:acme/*";
        option "TEXT" "expected subject, * for any characters; may repeat, one of them must match";
    }

    /// Whether it has the scopes that are needed.
    Scopes "scopes" "its scopes", "Scopes" Always {
        /// Scopes that a request needs, separated by spaces or commas, all of them.
        Scopes "scopes" scopes: Vec<String> = Words;
        page "Expected scopes, or the API request" "scopes, or GET /api/v1/users";
        option "\"A B\"" "scopes that the request needs";

        /// The Okta API request that was made: `GET /api/v1/users`.
        Request "request" request: Option<Call> = Call;
        page "The API request" "GET /api/v1/users";
        option "\"METHOD /PATH\"" "the Okta API request that was made, for example \"GET /api/v1/users\"";
    }

    /// Whether it is of the sign-in that was begun.
    Nonce "nonce" "its nonce", "Nonce" Always {
        /// `nonce` of the authorization request. Several: any one fits.
        Nonce "nonce" nonces: Vec<String> = Several;
        page "Expected nonce" "nonce";
        option "TEXT" "nonce of the sign-in request; may repeat, one of them must match";
    }

    /// Whether it belongs to the tokens, the code, the key and the request beside it.
    Binding "binding" "what it is bound to", "Belongs together" WhereItFails {}

    /// Whether its issuer signed it.
    Signature "signature" "its signature", "Signature" Always {
        /// Keys as pasted: a JWK, a JWK set, PEM, or a shared secret.
        Keys "keys" keys: Option<String> = Whole;
        page "Keys to verify the signature with; keys in the paste are used too" "{\"keys\":[…]}, a JWK, PEM, a certificate, or a shared secret";
        option "FILE" "keys to check signatures with: a JWK, a JWK set, PEM, or a shared secret";
    }

    /// Whether it is the kind of token that belongs here.
    Type "type" "its kind", "Kind" WhereItFails {}

    /// Whether its form is sound: parts, encoding, JSON.
    Structure "structure" "its form", "Form" Always {}
}

impl Row {
    /// Rows that rest on claims: none of them can be answered where claims cannot be read.
    pub const OF_CLAIMS: &'static [Row] = &[Row::Time, Row::Issuer, Row::Audience, Row::Client, Row::Scopes];

    /// Whether every token is asked it by checks that look at all of its text, so that it holds where none of them
    /// speaks.
    #[must_use]
    pub const fn holds_by_itself(self) -> bool {
        matches!(self, Row::Type | Row::Structure)
    }
}

impl Expectation {
    /// The expectation of this name; `None` if there is none.
    #[must_use]
    pub fn named(name: &str) -> Option<Expectation> {
        Expectation::ALL.iter().copied().find(|it| it.name() == name)
    }

    /// The expectation that a list of a profile says for a whole site; `None` if there is no such list.
    #[must_use]
    pub fn of_a_site(list: &str) -> Option<Expectation> {
        Expectation::ALL.iter().copied().find(|it| it.list() == list && !list.is_empty())
    }

    /// Whether it is long enough to stand in a file of its own.
    #[must_use]
    pub fn is_a_file(self) -> bool {
        matches!(Expectations::default().slot(self), Slot::Whole(_))
    }
}
