//! What an exhibit is, with its stable name and its name for people.

macro_rules! kinds {
    ($($(#[$doc:meta])* $variant:ident $name:literal $label:literal $phrase:literal;)*) => {
        /// What an exhibit is.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Kind { $($(#[$doc])* $variant,)* }

        impl Kind {
            /// Every kind.
            pub const ALL: &[Kind] = &[$(Kind::$variant,)*];

            /// The stable name: `access-token`.
            #[must_use]
            pub const fn name(self) -> &'static str { match self { $(Kind::$variant => $name,)* } }

            /// The name for people: `Access token`.
            #[must_use]
            pub const fn label(self) -> &'static str { match self { $(Kind::$variant => $label,)* } }

            /// The name within a sentence: `an access token`.
            #[must_use]
            pub const fn phrase(self) -> &'static str { match self { $(Kind::$variant => $phrase,)* } }
        }
    };
}

kinds! {
    /// Access token of a custom authorization server, or of another issuer.
    AccessToken "access-token" "Access token" "an access token";
    /// ID token.
    IdToken "id-token" "ID token" "an ID token";
    /// Access token of the org authorization server.
    OrgAccessToken "org-access-token" "Org access token" "an org access token";
    /// Refresh token.
    RefreshToken "refresh-token" "Refresh token" "a refresh token";
    /// Okta API token (SSWS).
    ApiToken "api-token" "API token" "an API token";
    /// DPoP proof (RFC 9449).
    DpopProof "dpop-proof" "DPoP proof" "a DPoP proof";
    /// Client assertion (RFC 7523).
    ClientAssertion "client-assertion" "Client assertion" "a client assertion";
    /// Logout token (OpenID Connect Back-Channel Logout).
    LogoutToken "logout-token" "Logout token" "a logout token";
    /// Security event token (RFC 8417).
    SecurityEventToken "security-event-token" "Security event token" "a security event token";
    /// A JWT that is none of these.
    Jwt "jwt" "JWT" "a JWT";
    /// Encrypted token (RFC 7516).
    EncryptedToken "encrypted-token" "Encrypted token" "an encrypted token";
    /// Authorization code.
    AuthorizationCode "authorization-code" "Authorization code" "an authorization code";
    /// Session token or session id.
    SessionToken "session-token" "Session token" "a session token";
    /// Okta API error.
    OktaError "okta-error" "Okta error" "an Okta error";
    /// OAuth error.
    OAuthError "oauth-error" "OAuth error" "an OAuth error";
    /// Identity Engine messages.
    IdxMessages "idx-messages" "Identity Engine response" "an Identity Engine response";
    /// Answer of the authentication API, or another one that says how far a sign-in is.
    Step "step" "Step of a sign-in" "a step of a sign-in";
    /// `WWW-Authenticate`.
    Challenge "challenge" "Challenge" "a challenge";
    /// Rate-limit headers.
    RateLimit "rate-limit" "Rate-limit headers" "rate-limit headers";
    /// HTTP request.
    Request "request" "Request" "a request";
    /// HTTP response.
    Response "response" "Response" "a response";
    /// Redirect URL.
    Redirect "redirect" "Redirect URL" "a redirect URL";
    /// JWK set, or one JWK.
    KeySet "key-set" "Key set" "a key set";
    /// Discovery document.
    Discovery "discovery" "Discovery document" "a discovery document";
    /// What a verifier or SDK said.
    VerifierMessage "verifier-message" "Verifier’s message" "a verifier’s message";
    /// System Log entry, or an event type.
    SystemLogEvent "system-log-event" "System Log event" "a System Log event";
    /// SAML response.
    SamlResponse "saml-response" "SAML response" "a SAML response";
    /// `Basic` credentials.
    BasicCredentials "basic-credentials" "Basic credentials" "Basic credentials";
    /// Client secret.
    ClientSecret "client-secret" "Client secret" "a client secret";
    /// Private key.
    PrivateKey "private-key" "Private key" "a private key";
    /// Cookie.
    Cookie "cookie" "Cookie" "a cookie";
    /// A bare HTTP status.
    Status "status" "HTTP status" "an HTTP status";
    /// A web page.
    Html "html" "Web page" "a web page";
    /// Nothing of the above.
    Unrecognised "unrecognised" "Not recognized" "something else";
}
