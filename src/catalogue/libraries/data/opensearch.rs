//! What OpenSearch Security (JWT, OpenID) prints (1.x to 3.x (and Open Distro)).

use crate::catalogue::libraries::library;

library! {
    "OpenSearch Security (JWT, OpenID)", Gateway;
    more "Set `logger.securityjwt.name: org.opensearch.security.auth.http.jwt` (`com.amazon.dlic.auth.http.jwt` before 3.x) and `logger.securityjwt.level: debug` in `log4j2.properties`: refusals are logged at DEBUG. The client sees only 401 `Unauthorized`.";
    marks "opensearch";
    over "JJWT (io.jsonwebtoken)" "Nimbus JOSE+JWT";
    settings {
        "keys-rate-limited" => "Look at `refresh_rate_limit_count` and `refresh_rate_limit_time_window_ms` of the domain in `config.yml` (10 in 10000 ms unless set), and log `kid` and `iss` of the refused tokens: usually they are another environment's.";
        "aud-unexpected" => "Compare `required_audience` of the JWT or OpenID domain in `config/opensearch-security/config.yml` with the token's `aud`, and apply changes with `securityadmin.sh`.";
        "iss-unexpected" => "Compare `required_issuer` of the domain in `config/opensearch-security/config.yml` with the token's `iss`: the two must be equal.";
        "kid-not-in-keys" => "Set `openid_connect_url` (or `jwks_uri`) of the domain in `config/opensearch-security/config.yml` to that of the token's own `iss`.";
        "keys-unreachable" => "Open `openid_connect_url` of `config/opensearch-security/config.yml` (`https://{yourOktaDomain}/oauth2/default/.well-known/openid-configuration`) from each node, and name trusted certificates in `openid_connect_idp.pemtrustedcas_filepath`.";
        "principal-claim-missing" => "Set `subject_key` in `config/opensearch-security/config.yml` to the claim with the user's name (`sub` unless set).";
        "roles-claim-missing" => "Set `roles_key` in `config/opensearch-security/config.yml` to the claim with the roles, for Okta usually `groups`.";
        "nbf-ahead" => "Set the clock tolerance with `jwt_clock_skew_tolerance_seconds` in `config/opensearch-security/config.yml` (30 seconds unless set), but only to make up for clocks that differ: compare `date -u` on each node.";
        "alg-unexpected" => "Compare `alg` of the key with the token's `kid` at `jwks_uri` with `alg` of the token's header. A key without `alg` fits any algorithm of its kind.";
        "exp-passed" => "Set the clock tolerance with `jwt_clock_skew_tolerance_seconds` in `config/opensearch-security/config.yml` (30 seconds unless set), but only to make up for clocks that differ.";
    }
    messages {
        "Unknown kid {kid}" whole => "kid-not-in-keys";
        "JWT did not contain KID which is required if IdP provides multiple JWK" => "kid-missing";
        "No JWK are available from IdP" => "key-set-unusable" ("The document was loaded and holds no key for signatures (`use` is `sig`): the URL of the key set leads to another document, or to keys for encryption.");
        "Too many unknown kids recently: {count}" => "keys-rate-limited";
        "Authentication backend timed out" => "keys-unreachable";
        "Authentication backend failed" whole => "keys-unreachable";
        "Did not try to call authentication backend because of" => "keys-unreachable";
        "KeySetProvider threw error" whole => "keys-unreachable";
        "Error while getting {keys}: Empty response entity" => "keys-malformed";
        "Error while getting {keys}: {0}" => "keys-unreachable";
        "Error parsing JWKS from {keys}" => "keys-malformed";
        "JWKS response too large from {keys}" => "response-too-large";
        "Either openid_connect_url or jwks_uri must be configured for OIDC Authentication backend" => "verifier-misconfigured" ("The domain `openid_auth_domain` has neither `openid_connect_url` nor `jwks_uri`.", "Set `openid_connect_url: {issuer}/.well-known/openid-configuration` under `http_authenticator.config` in `config.yml`, and load it with `securityadmin.sh`.");
        "BadCredentialsException: Invalid JWT signature" => "signature-invalid";
        "BadCredentialsException: The token cannot be accepted yet" => "nbf-ahead" ("The node's clock is behind the issuer's. Only 1.x and Open Distro use these words.");
        "BadCredentialsException: The token has expired" => "exp-passed" ("1.x and Open Distro");
        "BadCredentialsException: Invalid issuedAt" => "iat-in-future" ("1.x and Open Distro");
        "Cannot verify JWT" whole => "key-wrong-type" ("What the verifier was given cannot be read as a key: it takes PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.", "Run `openssl pkey -pubin -in key.pem -noout` with exactly the text that the program is given: for a public key it prints nothing, otherwise an error. Keep the real line ends: in YAML with `|`, in a variable not as `\\n`. A private key does not belong here.");
        "Algorithm of JWT does not match algorithm of JWK ({expected} != {found})" => "alg-unexpected";
        "BadJWTException: Invalid audience" => "aud-unexpected";
        "BadJWTException: Invalid issuer" => "iss-unexpected";
        "Claim of 'aud' doesn't contain any required audience." => "aud-unexpected";
        "Extracting JWT token from {0} failed" => "reason-not-shown" ("The exception below this line is the reason.");
        "Invalid or expired JWT token." => "reason-not-shown" ("The exception below this line says whether the token has expired or something else is wrong.");
        "Unable to authenticate JWT Token with any configured signing key" => "signature-or-key-mismatch";
        "Cannot authenticate user with JWT because of" => "reason-not-shown" ("The exception below this line is the reason.");
        "Missing Signing Key. JWT authentication will not work" => "verifier-without-key";
        "signingKey must not be null or empty. JWT authentication will not work" => "verifier-without-key";
        "Error creating JWT authenticator. JWT authentication will not work" => "verifier-misconfigured" ("OpenSearch could not set up the JWT domain from its settings, so it refuses every JWT.", "Look at the exception below the line, and at `signing_key` in `config.yml`: base64 for `HS`, PEM for `RS`.");
        "No subject found in JWT token" => "principal-claim-missing";
        "Failed to get subject from JWT claims, check if subject_key '{claim}' is correct." => "principal-claim-missing";
        "Failed to get subject from JWT claims with subject_key '{claim}'." => "principal-claim-missing";
        "Failed to get roles from JWT claims with roles_key '{claim}'. Check if this key is correct and available in the JWT payload." => "roles-claim-missing";
        "Failed to get roles from JWT claims with roles_key" => "roles-claim-missing";
        "in JWT claims while following subject_key path" => "principal-claim-missing";
        "in JWT claims while following roles_key path" => "roles-claim-missing";
        "No Bearer scheme found in header" => "access-token-empty";
        "This is a malformed On-behalf-of Token" => "token-malformed";
        "The issuer of this OBO does not match the current cluster identifier" => "iss-unexpected";
        "Valid jwt on behalf of token with no audience" => "aud-missing";
        "Valid jwt on behalf of token with no subject" => "sub-missing";
    }
    logs {
        "[2026-02-27T10:29:25,188][INFO ][c.a.d.a.h.j.AbstractHTTPJwtAuthenticator] [node-1] Extracting JWT token from <token> failed\ncom.amazon.dlic.auth.http.jwt.keybyoidc.BadCredentialsException: The token has expired" => "exp-passed";
        "[2026-02-27T10:29:25,188][DEBUG][c.a.d.a.h.j.AbstractHTTPJwtAuthenticator] [node-1] Extracting JWT token from eyJraWQiOiJuOVdrTzNUcSJ9.e30.x failed\ncom.amazon.dlic.auth.http.jwt.keybyoidc.BadCredentialsException: Unknown kid n9WkO3Tq" => "kid-not-in-keys";
        "[WARN ][c.a.d.a.h.j.AbstractHTTPJwtAuthenticator] [node-1] Failed to get roles from JWT claims with roles_key 'roles'. Check if this key is correct and available in the JWT payload." => "roles-claim-missing";
    }
}
