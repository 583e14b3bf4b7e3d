//! The kinds of secret and of personal data that a redaction knows, and what stands in place of each.

/// How a placeholder of a kind is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// `REDACTED-session-cookie-1`: letters, digits and hyphens, which no notation escapes.
    Label,
    /// An address that RFC 2606 keeps from being anyone's.
    Email,
    /// `Person-1`.
    Person,
    /// A number that no country has.
    Phone,
    /// An address of the block for documentation (RFC 5737).
    Address,
}

macro_rules! kinds {
    ($($name:ident $label:literal $form:ident $personal:literal $said:literal,)*) => {
        /// What a value is that must not leave.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[allow(missing_docs, reason = "the table says of each what it is")]
        pub enum Kind { $($name,)* }

        impl Kind {
            /// Every kind, in the order of the report.
            pub const ALL: &'static [Kind] = &[$(Kind::$name,)*];

            /// The name in reports and placeholders: `session-cookie`.
            #[must_use]
            pub fn label(self) -> &'static str {
                match self { $(Kind::$name => $label,)* }
            }

            /// What it is, for a person: "session cookies".
            #[must_use]
            pub fn said(self) -> &'static str {
                match self { $(Kind::$name => $said,)* }
            }

            /// Whether it tells of a person and opens nothing: found in any letter case, and only as whole words.
            #[must_use]
            pub fn personal(self) -> bool {
                match self { $(Kind::$name => $personal,)* }
            }

            /// Whether it is found in any letter case.
            pub(crate) fn any_case(self) -> bool {
                self.personal() || self == Kind::Word
            }

            pub(crate) fn form(self) -> Form {
                match self { $(Kind::$name => Form::$form,)* }
            }
        }
    };
}

kinds! {
    SessionCookie "session-cookie" Label false "session cookies",
    Cookie "cookie" Label false "other cookies",
    AccessToken "access-token" Label false "access tokens that are not JWTs",
    RefreshToken "refresh-token" Label false "refresh tokens",
    IdToken "id-token" Label false "ID tokens that are not JWTs",
    ApiToken "api-token" Label false "Okta API tokens",
    ApiKey "api-key" Label false "keys of other services",
    SessionToken "session-token" Label false "session tokens",
    StateToken "state-token" Label false "state tokens and handles of a sign-in",
    InteractionHandle "interaction-handle" Label false "interaction handles",
    InteractionCode "interaction-code" Label false "interaction codes",
    AuthorizationCode "authorization-code" Label false "authorization codes",
    DeviceCode "device-code" Label false "device codes",
    DeviceSecret "device-secret" Label false "device secrets",
    ClientSecret "client-secret" Label false "client secrets",
    Assertion "assertion" Label false "assertions that are not JWTs",
    Password "password" Label false "passwords",
    OneTimeCode "one-time-code" Label false "one-time codes",
    SecurityAnswer "security-answer" Label false "answers to security questions",
    RecoveryToken "recovery-token" Label false "recovery and activation tokens",
    CsrfToken "csrf-token" Label false "anti-forgery (CSRF) tokens",
    State "state" Label false "`state` of sign-ins",
    Nonce "nonce" Label false "`nonce` of sign-ins",
    CodeVerifier "code-verifier" Label false "code verifiers (PKCE)",
    CodeChallenge "code-challenge" Label false "code challenges (PKCE)",
    Signature "signature" Label false "signatures of tokens and assertions",
    ProofId "proof-id" Label false "IDs of DPoP proofs",
    EncryptedPart "encrypted-part" Label false "parts of encrypted tokens",
    Challenge "challenge" Label false "challenges and QR codes of authenticators",
    DeviceFingerprint "device-fingerprint" Label false "fingerprints of devices",
    PrivateKey "private-key" Label false "private keys",
    Certificate "certificate" Label false "certificates in SAML messages",
    SamlMessage "saml-message" Label false "SAML messages that cannot be read",
    Credentials "credentials" Label false "other values of `Authorization`",
    Token "token" Label false "other tokens",
    Secret "secret" Label false "other secrets",
    Word "word" Label false "your own words",
    Email "email" Email true "email addresses",
    Username "username" Label true "usernames",
    Name "name" Person true "names of people",
    Phone "phone" Phone true "phone numbers",
    PostalAddress "address" Label true "postal addresses",
    Birthdate "birthdate" Label true "dates of birth",
    PersonalNumber "personal-number" Label true "ID numbers of people",
    Attribute "saml-attribute" Label true "attributes in SAML messages",
    Group "group" Label true "names of groups",
    IpAddress "ip-address" Address true "IP addresses",
}

impl Kind {
    /// Whether it stays unless it is asked for: support needs IP addresses and groups more often than not.
    #[must_use]
    pub fn stays_unless_asked(self) -> bool {
        matches!(self, Kind::Group | Kind::IpAddress)
    }

    /// Whether it opens something for whoever has it, wherever else it stands: a client secret under `client_id` too.
    #[must_use]
    pub(crate) fn opens(self) -> bool {
        matches!(
            self,
            Kind::AccessToken
                | Kind::ApiKey
                | Kind::ApiToken
                | Kind::AuthorizationCode
                | Kind::ClientSecret
                | Kind::CodeVerifier
                | Kind::DeviceCode
                | Kind::DeviceSecret
                | Kind::InteractionCode
                | Kind::InteractionHandle
                | Kind::Password
                | Kind::PrivateKey
                | Kind::RecoveryToken
                | Kind::RefreshToken
                | Kind::SessionCookie
                | Kind::SessionToken
                | Kind::StateToken
        )
    }

    /// What stands in place of the value that came as this number of its kind, counted from 1.
    #[must_use]
    pub fn placeholder(self, number: usize) -> String {
        match self.form() {
            Form::Label => format!("REDACTED-{}-{number}", self.label()),
            Form::Email => format!("user-{number}@redacted.invalid"),
            Form::Person => format!("Person-{number}"),
            Form::Phone => format!("+0-000-{number}"),
            Form::Address if number < 255 => format!("192.0.2.{number}"),
            Form::Address => format!("198.51.{}.{}", number / 256, number % 256),
        }
    }
}

/// A set of kinds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kinds(u64);

impl Default for Kinds {
    fn default() -> Kinds {
        let asked = Kind::ALL.iter().filter(|it| !it.stays_unless_asked());
        asked.fold(Kinds(0), |set, it| set.with(*it))
    }
}

impl Kinds {
    /// Every kind, also those that stay unless asked for.
    #[must_use]
    pub fn all() -> Kinds {
        Kind::ALL.iter().fold(Kinds(0), |set, it| set.with(*it))
    }

    /// The set with this kind.
    #[must_use]
    pub fn with(self, kind: Kind) -> Kinds {
        Kinds(self.0 | 1 << kind as u64)
    }

    /// The set without this kind.
    #[must_use]
    pub fn without(self, kind: Kind) -> Kinds {
        Kinds(self.0 & !(1 << kind as u64))
    }

    /// Whether the set holds this kind.
    #[must_use]
    pub fn holds(self, kind: Kind) -> bool {
        self.0 & 1 << kind as u64 != 0
    }
}
