//! What a verifier's message accuses a token of: the claim that a paste can prove or refute.

/// What a message says is wrong with a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Accusation {
    /// `exp` has passed.
    Expired,
    /// `nbf` or `iat` lies ahead, and the message does not say which.
    Ahead,
    /// `nbf` lies ahead.
    Early,
    /// `aud` is another than the expected one, or none is expected.
    Audience,
    /// `iss` is another than the expected one.
    Issuer,
    /// No key has the token's `kid`.
    Key,
    /// No key has the token's `kid`, or the algorithm is not accepted: the message does not say which.
    KeyOrAlgorithm,
    /// The algorithm is not accepted.
    Algorithm,
    /// The signature does not fit.
    Signature,
    /// `nonce` is another than the one that was sent.
    Nonce,
    /// A claim is not there.
    Missing,
    /// A scope is not there.
    Scope,
    /// Nobody is registered under the value of a claim.
    Unregistered,
    /// It was not sent at all.
    Unsent,
}

/// The accusation of each finding that messages of verifiers mean.
const ACCUSATIONS: &[(&str, Accusation)] = &[
    ("access-token-empty", Accusation::Unsent),
    ("alg-unexpected", Accusation::Algorithm),
    ("aud-missing", Accusation::Missing),
    ("aud-unexpected", Accusation::Audience),
    ("aud-unexpected-or-not-set", Accusation::Audience),
    ("claim-missing", Accusation::Missing),
    ("credential-unknown", Accusation::Unregistered),
    ("exp-missing", Accusation::Missing),
    ("exp-passed", Accusation::Expired),
    ("iat-missing", Accusation::Missing),
    ("insufficient_scope", Accusation::Scope),
    ("iss-missing", Accusation::Missing),
    ("iss-unexpected", Accusation::Issuer),
    ("key-or-alg-unfit", Accusation::KeyOrAlgorithm),
    ("kid-missing", Accusation::Missing),
    ("kid-not-in-keys", Accusation::Key),
    ("nbf-ahead", Accusation::Early),
    ("nbf-or-iat-ahead", Accusation::Ahead),
    ("nonce-mismatch", Accusation::Nonce),
    ("scp-missing-scope", Accusation::Scope),
    ("signature-invalid", Accusation::Signature),
    ("signature-or-key-mismatch", Accusation::Signature),
    ("signing-key-unresolved", Accusation::Key),
    ("sub-missing", Accusation::Missing),
];

/// What a message that means this finding accuses a token of; `None` if no paste can prove or refute it.
pub(super) fn accusation(finding_id: &str) -> Option<Accusation> {
    ACCUSATIONS.iter().find(|(id, _)| *id == finding_id).map(|(_, accusation)| *accusation)
}

/// The claim or header member that each finding says is missing.
const MISSING: &[(&str, &str)] = &[
    ("aud-missing", "aud"),
    ("exp-missing", "exp"),
    ("iat-missing", "iat"),
    ("iss-missing", "iss"),
    ("sub-missing", "sub"),
    ("kid-missing", "kid"),
];

/// The claim or header member that a finding says is missing; `None` if only the message names it.
pub(super) fn missing(finding_id: &str) -> Option<&'static str> {
    MISSING.iter().find(|(id, _)| *id == finding_id).map(|(_, name)| *name)
}
