//! Where Okta or an RFC says it.

use crate::finding::{Clue, Family, Reference};
use crate::model::provider;
use crate::text::template::Placeholder;

pub(crate) use crate::catalogue::shared_words::{OKTAS, OTHERS};

/// A server issued the token; its client did not make it.
pub(crate) const ISSUED: Clue = Clue::NoFact(Placeholder::Provider, provider::CLIENT);

macro_rules! families {
    ($($(#[$doc:meta])* $name:ident: $($title:literal $url:literal),+;)*) => {
        $($(#[$doc])* pub(crate) static $name: Family = Family {
            causes: &[],
            queries: &[],
            snippets: &[],
            references: &[$(Reference { title: $title, url: $url }),+],
        };)*
    };
}

families! {
    TIME: "RFC 7519 section 4.1: registered claims" "https://datatracker.ietf.org/doc/html/rfc7519#section-4.1",
        "Okta: validate access tokens" "https://developer.okta.com/docs/guides/validate-access-tokens/main/";
    ISSUER: "Okta: authorization servers" "https://developer.okta.com/docs/concepts/auth-servers/",
        "RFC 8725 section 3.8: validate issuer and subject" "https://datatracker.ietf.org/doc/html/rfc8725#section-3.8";
    AUDIENCE: "RFC 8725 section 3.9: use and validate audience" "https://datatracker.ietf.org/doc/html/rfc8725#section-3.9",
        "Okta: customize authorization servers" "https://developer.okta.com/docs/guides/customize-authz-server/main/";
    SCOPE: "Okta: OAuth 2.0 for Okta APIs" "https://developer.okta.com/docs/guides/implement-oauth-for-okta/main/",
        "Okta: customize authorization servers" "https://developer.okta.com/docs/guides/customize-authz-server/main/";
    KIND: "Okta: validate access tokens" "https://developer.okta.com/docs/guides/validate-access-tokens/main/",
        "RFC 8725 section 3.12: rules for each kind of token" "https://datatracker.ietf.org/doc/html/rfc8725#section-3.12";
    OPENID: "OpenID Connect Core 1.0" "https://openid.net/specs/openid-connect-core-1_0.html",
        "Okta: validate ID tokens" "https://developer.okta.com/docs/guides/validate-id-tokens/main/";
    HEADER: "RFC 7515 section 4.1: header members" "https://datatracker.ietf.org/doc/html/rfc7515#section-4.1",
        "RFC 8725: JWT best current practices" "https://datatracker.ietf.org/doc/html/rfc8725";
    SHAPE: "RFC 7515 section 3.1: compact serialization" "https://datatracker.ietf.org/doc/html/rfc7515#section-3.1",
        "RFC 4648 section 5: base64url" "https://datatracker.ietf.org/doc/html/rfc4648#section-5";
    JSON: "RFC 7519 section 4: JWT claims" "https://datatracker.ietf.org/doc/html/rfc7519#section-4",
        "RFC 8259: JSON" "https://datatracker.ietf.org/doc/html/rfc8259";
    ENCRYPTION: "RFC 7516: JSON Web Encryption" "https://datatracker.ietf.org/doc/html/rfc7516",
        "RFC 8725: JWT best current practices" "https://datatracker.ietf.org/doc/html/rfc8725";
    KEYS: "Okta: key rotation" "https://developer.okta.com/docs/concepts/key-rotation/",
        "RFC 7517: JSON Web Key" "https://datatracker.ietf.org/doc/html/rfc7517";
    SIGNATURE: "RFC 7518 section 3: signature algorithms" "https://datatracker.ietf.org/doc/html/rfc7518#section-3",
        "Okta: validate access tokens" "https://developer.okta.com/docs/guides/validate-access-tokens/main/";
    DPOP: "Okta: DPoP" "https://developer.okta.com/docs/guides/dpop/main/",
        "RFC 9449: DPoP" "https://datatracker.ietf.org/doc/html/rfc9449";
    API_TOKEN: "Okta: create an API token" "https://developer.okta.com/docs/guides/create-an-api-token/main/",
        "Okta: OAuth 2.0 for Okta APIs" "https://developer.okta.com/docs/guides/implement-oauth-for-okta/main/";
    REFRESH: "Okta: refresh tokens" "https://developer.okta.com/docs/guides/refresh-tokens/main/";
    ASSERTION: "Okta: build a JWT for client authentication" "https://developer.okta.com/docs/guides/build-self-signed-jwt/",
        "RFC 7523 section 3: JWT format and processing" "https://datatracker.ietf.org/doc/html/rfc7523#section-3";
    PKCE: "RFC 7636 section 4: the code verifier and the code challenge" "https://datatracker.ietf.org/doc/html/rfc7636#section-4";
    TOKEN_RESPONSE: "RFC 6749 section 5.1: successful response" "https://datatracker.ietf.org/doc/html/rfc6749#section-5.1";
    SD_JWT: "RFC 9901: Selective Disclosure for JSON Web Tokens" "https://www.rfc-editor.org/rfc/rfc9901.html";
    SECRET: "Okta: authentication API" "https://developer.okta.com/docs/reference/api/authn/",
        "RFC 6749 section 10: security considerations" "https://datatracker.ietf.org/doc/html/rfc6749#section-10";
}
