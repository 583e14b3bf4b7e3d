//! What an exhibit is, with its stable name and its name for people.

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
