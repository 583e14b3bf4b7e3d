//! What a line that is in no catalogue can mean, by the words that stand in it.

/// One rule: of each group one word must stand in the line, as a word of its own.
pub(super) struct Rule {
    /// Id of the finding that is meant.
    pub(super) finding_id: &'static str,
    /// Groups of words, one of each.
    pub(super) groups: &'static [&'static [&'static str]],
}

const fn rule(finding_id: &'static str, groups: &'static [&'static [&'static str]]) -> Rule {
    Rule { finding_id, groups }
}

/// What a line must talk of at all: words such as `expired` are said of cards and certificates too.
#[rustfmt::skip]
pub(super) const TOKENS: &[&str] = &["token", "tokens", "jwt", "jws", "id_token", "access_token", "bearer", "assertion", "claim", "claims", "oidc", "audience", "issuer", "iat", "exp", "nbf", "kid", "jwks", "nonce", "signature"];

#[rustfmt::skip]
const DIFFERS: &[&str] = &["mismatch", "mismatched", "not match", "doesn't match", "does not match", "didn't match", "did not match", "no match", "invalid", "unexpected", "not allowed", "wrong", "not contain", "not include", "doesn't contain", "incorrect", "not accepted", "not valid", "unknown", "untrusted", "not trusted", "differs", "differ", "not among", "disagree", "rejected", "not equal", "must be"];

#[rustfmt::skip]
const MISSING: &[&str] = &["missing", "absent", "not present", "not provided", "required", "lacks", "no", "without", "not set", "empty"];

#[rustfmt::skip]
const UNREACHABLE: &[&str] = &["timeout", "timed out", "refused", "unreachable", "failed to fetch", "unable to fetch", "could not fetch", "fetching", "fetch", "failed to load", "unable to load", "could not load", "unable to retrieve", "could not retrieve", "failed to retrieve", "failed to get", "unable to get", "x509", "certificate", "enotfound", "getaddrinfo", "no such host", "econnrefused", "econnreset", "dial tcp", "unavailable", "unable to download", "failed to query", "failed to obtain", "unable to obtain", "handshake", "ssl", "tls"];

/// The rules, the more exact before the more general.
#[rustfmt::skip]
pub(super) const RULES: &[Rule] = &[
    rule("nonce-mismatch", &[&["nonce"], DIFFERS]),
    rule("iat-in-future", &[&["iat", "issued at", "issued-at", "issuedat", "issue time"], &["future", "greater than", "later than", "ahead", "after now", "after the current time"]]),
    rule("nbf-ahead", &[&["nbf", "not before", "not-before", "not yet valid", "not valid yet", "not active yet", "used before", "not yet active", "too early"], TOKENS]),
    rule("exp-missing", &[&["exp", "expiration", "expiry"], &["missing", "absent", "not present", "required", "no exp", "without"]]),
    rule("exp-passed", &[&["expired", "has expired", "is expired", "past its expiry", "lifetime validation failed", "exp claim", "too old", "no longer valid"], TOKENS]),
    rule("kid-not-in-keys", &[&["kid", "key id", "keyid", "signing key", "matching key", "jwk", "jwks key", "verification key", "public key", "key set"], &["not found", "no matching", "unable to find", "could not find", "cannot find", "can't find", "didn't find", "unknown", "no key", "no such", "does not contain", "not in", "none of"]]),
    rule("keys-unreachable", &[&["jwks", "jwk set", "key set", "keyset", "discovery", "well-known", "openid-configuration", "public keys", "signing keys", "provider metadata", "oidc provider"], UNREACHABLE]),
    rule("alg-unexpected", &[&["alg", "algorithm", "algorithms", "signing method"], &["unsupported", "not supported", "not allowed", "unexpected", "invalid", "mismatch", "not permitted", "disallowed", "not accepted", "wrong", "expected"]]),
    rule("aud-missing", &[&["aud", "audience", "audiences"], MISSING]),
    rule("aud-unexpected", &[&["aud", "audience", "audiences"], DIFFERS]),
    rule("iss-missing", &[&["iss", "issuer"], MISSING]),
    rule("iss-unexpected", &[&["iss", "issuer"], DIFFERS]),
    rule("signature-invalid", &[&["signature", "signatures"], &["invalid", "mismatch", "not match", "does not match", "doesn't match", "failed", "failure", "not valid", "bad", "wrong", "incorrect", "not verified", "could not be verified", "unable to verify"]]),
    rule("scp-missing-scope", &[&["scope", "scopes", "scp"], &["insufficient", "missing", "required", "requires", "lacks", "not granted", "does not contain", "not have", "needed"]]),
    rule("token-malformed", &[&["token", "jwt", "id_token", "access_token"], &["malformed", "cannot be parsed", "could not parse", "failed to parse", "unable to parse", "can't parse", "cannot parse", "not a valid jwt", "unparseable", "failed to decode", "unable to decode", "could not decode", "wrong number of segments", "not enough segments"]]),
    rule("access-token-empty", &[&["authorization header", "bearer token", "access token", "auth token", "jwt", "auth header", "token missing", "missing token", "token not provided", "no token"], &["missing", "not provided", "not present", "absent", "no token", "not found", "is empty", "no token", "was not sent", "is required"]]),
    rule("reason-not-shown", &[&["invalid token", "token is invalid", "bad token", "token invalid", "invalid bearer token", "invalid jwt", "invalid access token", "token verification failed", "token validation failed", "unable to verify token", "could not verify token", "jwt verification failed", "jwt validation failed", "failed to verify token", "failed to validate token", "token rejected"], TOKENS]),
];
