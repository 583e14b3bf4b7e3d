//! What programs that nobody listed say of a token, in words of their own: it is read by its sense.

use super::{ids, report};
use token_inspector::finding::Severity;
use token_inspector::model::Confidence;

/// Lines of programs that are in no catalog, and what each means.
const SAID: &[(&str, &str)] = &[
    (r#"[gateway] 401: audience claim does not contain "orders-api""#, "aud-unexpected"),
    (
        "orders-svc | WARN  o.a.TokenGuard - Token not intended for this service (aud=[https://api.acme.example])",
        "aud-unexpected",
    ),
    (r#"{"ok":false,"why":"The bearer token you supplied is expired"}"#, "exp-passed"),
    ("SSO error: the token that your provider issued has expired", "exp-passed"),
    (r#"{"detail":"Session token expired, log in again"}"#, "exp-passed"),
    (
        "2026/11/02 10:00:00 auth.go:88: token issuer https://acme.okta.com/oauth2/aus1 is not among trusted issuers",
        "iss-unexpected",
    ),
    ("AuthGuard: rejecting token from unknown issuer", "iss-unexpected"),
    ("No key with id 9jNxT in the provider's key set", "kid-not-in-keys"),
    ("JWKS has no entry for kid=abc", "kid-not-in-keys"),
    ("ERROR Unable to download signing keys (503 Service Unavailable)", "keys-unreachable"),
    ("Signature check failed for JWT", "signature-invalid"),
    ("token signature does not verify against any configured key", "signature-invalid"),
    ("Refusing token: alg=HS256 is not permitted, only RS256", "alg-unexpected"),
    ("Bearer value is not a JWT", "token-malformed"),
    ("jwt: expected three dot-separated parts", "token-malformed"),
    ("request has no bearer token", "access-token-empty"),
    (r#"{"status":401,"message":"Access token is required"}"#, "access-token-empty"),
    ("No Authorization header present", "access-token-empty"),
    (r#"403 caller is missing scope "orders:write""#, "scp-missing-scope"),
    (
        r#"{"error":"forbidden","message":"Token does not have the required scopes: orders:write"}"#,
        "scp-missing-scope",
    ),
    ("JWT lacks claim tenant_id", "claim-missing"),
    ("Token will not be valid for another 35 seconds (nbf)", "nbf-ahead"),
    ("Token issued in the future, check system clock", "iat-in-future"),
    ("token has been revoked by an administrator", "token-revoked"),
    ("JWT id is on the revocation list", "token-revoked"),
    ("Expected an access token, got a refresh token", "token-type-unexpected"),
    ("Received an ID token where an access token was expected", "id-token-as-access-token"),
    ("introspection says token is inactive", "introspection-inactive"),
    (r#"{"active":false}"#, "introspection-inactive"),
    ("DPoP proof jti was already used", "proof-replayed"),
    ("DPoP htu claim does not match request URI", "dpop-htu-mismatch"),
    ("DPoP key thumbprint does not match cnf.jkt", "dpop-key-mismatch"),
    ("Client 0oa1b2 is not in the list of allowed clients for this token", "cid-unexpected"),
    ("azp 0oaXYZ not authorized", "azp-unexpected"),
    ("no local user for token subject 00u1b2", "token-user-unknown"),
    ("JWT has no sub", "sub-missing"),
    ("Tokens without exp are refused", "exp-missing"),
    (
        r#"OIDC discovery failed: Get "https://acme.okta.com/.well-known/openid-configuration": context deadline exceeded"#,
        "keys-unreachable",
    ),
    (
        r#"issuer in discovery document "https://acme.okta.com" differs from configured issuer "https://acme.okta.com/oauth2/default""#,
        "iss-discovery-mismatch",
    ),
    ("token lifetime 7200s is longer than allowed 3600s", "lifetime-refused"),
    ("OAuth state parameter mismatch in callback", "state-mismatch"),
    ("id_token nonce does not equal the stored nonce", "nonce-mismatch"),
    ("refresh token rejected: already rotated", "provider-grant-refused"),
    ("Could not refresh session: refresh token has expired", "provider-grant-refused"),
    ("JWT validation error", "reason-not-shown"),
    ("Access token validation failed", "reason-not-shown"),
    ("Bearer authentication failed: bad token", "reason-not-shown"),
    ("Authorization scheme must be Bearer, got Token", "authorization-malformed"),
    ("user does not have role admin in token", "policy-refused"),
    ("Insufficient privileges: token has roles [viewer], needs [editor]", "policy-refused"),
    ("got an encrypted JWT (JWE), which is not supported", "token-encrypted"),
    ("JWT has an empty signature", "signature-missing"),
    ("unsigned tokens (alg none) are not accepted", "alg-none"),
    ("token header has no kid", "kid-missing"),
    ("cannot base64-decode JWT payload", "part-not-base64url"),
    ("JWT header is not valid JSON", "part-not-json"),
    ("auth: the access token is malformed", "token-malformed"),
    ("Rejected: opaque token given but a JWT was expected", "token-type-unexpected"),
    ("Authorization header missing", "access-token-empty"),
    ("Authorization header must start with Bearer", "authorization-malformed"),
    (r#"token typ header "JWT" is not "at+jwt""#, "typ-unexpected"),
    ("at_hash does not match access token", "at-hash-mismatch"),
    ("FooBar.Auth.TokenSignatureException: The signature of the token is invalid.", "signature-invalid"),
    ("decryption of JWE failed: no suitable key", "decryption-failed"),
    (
        "could not fetch JWKS from https://acme.okta.com/oauth2/default/v1/keys: dial tcp: i/o timeout",
        "keys-unreachable",
    ),
    ("ERROR Your token has expired, please sign in again", "exp-passed"),
    (
        "I/flutter (12831): 2024-11-06 14:57:43.085740 (E/SV:CoordinatorWS-1): [onMessage] apiError: APIError[statusCode=401, code=42, message=JWTAuth error: token used before issue at (iat), moreInfo=]",
        "iat-in-future",
    ),
    (
        "<Error><Code>InvalidParameterValue</Code><Message>oidc: token audience does not match</Message></Error>",
        "aud-unexpected",
    ),
    ("Impossible to decode OIDC token: Error: kid must be provided in JWT header.", "kid-missing"),
    (
        "[oidc] Error: Provided JWT is malformed OR provided JWT is missing an algorithm OR provided key ID in key-array is invalid.",
        "reason-not-shown",
    ),
    ("11:02:13   Error    |       Invalid token from OIDC request", "reason-not-shown"),
    (
        r#"{"level":"info","error":"unauthorized: login failed: exchange code for tokens: ID token claim is missing an email address","path":"/api/login","time":1695661674938}"#,
        "claim-missing",
    ),
    (r#"{"error":"Invalid code verifier"}"#, "pkce-mismatch"),
    ("login: the provider says that PKCE is required for this client", "pkce-mismatch"),
    ("JWT header has no algorithm", "alg-missing"),
    ("gateway: the token has no audience", "aud-missing"),
    ("c_hash of the id token does not match the code", "c-hash-mismatch"),
    ("claim \"tenant\" of the token has an unexpected value", "claim-unexpected"),
    ("token claim \"groups\" must be an array", "claim-wrong-type"),
    ("DPoP htm does not match the request method", "dpop-htm-mismatch"),
    ("DPoP proof must contain a nonce", "dpop-nonce-required"),
    ("exp of the token is not a number", "exp-not-a-number"),
    ("token without iat refused", "iat-missing"),
    ("issuer of the discovery document does not match the settings", "iss-discovery-mismatch"),
    ("AuthFilter: token has no issuer", "iss-missing"),
    ("issuer must use https", "iss-not-https"),
    ("token must have a jti", "jti-missing"),
    ("JWKS document is malformed", "key-set-unusable"),
    ("JWT signature has the wrong length", "signature-wrong-length"),
    ("iat of the token is not an integer", "time-claim-not-a-number"),
    ("Unauthorized: invalid or expired token", "token-invalid-or-expired"),
    ("jti of the token was already used", "token-replayed"),
    ("token is too old, sign in again", "token-too-old"),
    ("the account of this token is disabled", "user-or-session-inactive"),
    ("auth: no audience configured", "verifier-without-audience"),
    ("auth plugin: no issuer configured", "verifier-without-issuer"),
];

/// Lines of programs at work, which name the same things.
const AT_WORK: &[&str] = &[
    "INFO token refreshed, expires in 3600 s",
    "DEBUG JWKS cache refreshed: 2 keys, no changes",
    "INFO jwt filter initialised with issuer https://acme.okta.com/oauth2/default and audience api://default",
    "DEBUG token verified for sub 00u1 with scope orders:read",
    "INFO Access token not expired, skipping refresh",
    "DEBUG No refresh needed, token still valid for 1200 s",
    "INFO verification of token succeeded in 3 ms",
    "DEBUG cookie session found, no bearer token, continuing",
    "WARN deprecated option jwt.audience will be removed in 4.0",
    "INFO loaded 2 signing keys from JWKS, none revoked",
    "INFO signature algorithm RS256 selected for token signing",
    "jwt.audience=api://default",
    "JWT_ISSUER: https://acme.okta.com/oauth2/default",
    "INFO starting token refresh job (interval 10m, timeout 5s)",
    "DEBUG audience check passed: expected api://default, found api://default",
    "INFO user signed out, tokens revoked",
    "INFO retry 1 of 3 not needed; token accepted",
    "INFO GET /oauth/token 200 12ms",
    "DEBUG nonce generated for authorization request",
    "DEBUG kid provided in JWT header, signing key found in cache",
    "INFO accepts OIDC requests with a bearer token OR a cookie OR a client certificate",
    "INFO ID token claims mapped: email, name, groups",
    "INFO all tokens expired before 2026-01-01 purged",
];

#[test]
fn a_line_in_words_of_its_own_is_read_by_its_sense() {
    let bad: Vec<_> = SAID.iter().filter(|(line, id)| ids(line).first() != Some(id)).collect();
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn each_sense_comes_with_what_to_do() {
    let bare = |(line, _): &&(&str, &str)| report(line).findings.iter().all(|it| it.causes.is_empty());
    let bad: Vec<_> = SAID.iter().filter(bare).collect();
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn what_is_read_by_its_sense_is_called_likely_and_told_once() {
    let report = report("AuthGuard: rejecting token from unknown issuer");
    let [only] = report.findings.as_slice() else {
        panic!("{:?}", ids("AuthGuard: rejecting token from unknown issuer"))
    };
    assert_eq!((only.id(), only.hit.confidence), ("iss-unexpected", Confidence::Likely));
}

#[test]
fn a_program_at_work_is_not_said_to_fail() {
    for line in AT_WORK {
        let report = report(line);
        let wrong: Vec<_> =
            report.findings.iter().filter(|it| it.severity != Severity::Note).map(|it| it.id()).collect();
        assert!(wrong.is_empty(), "{line}: {wrong:?}");
    }
}
