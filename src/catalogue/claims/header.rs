//! Header members.

use crate::catalogue::claims::Entry;

const JWS: &str = "RFC 7515 section 4.1";
const JWE: &str = "RFC 7516 section 4.1";
const JWA: &str = "RFC 7518 section 4";
const AWS: &str = "AWS load balancer";

pub(crate) static MEMBERS: &[Entry] = &[
    (
        "alg",
        "The algorithm of the signature.\nHow the token is signed; `RS256` for all tokens that Okta issues.",
        JWS,
    ),
    ("kid", "Which key of the issuer signed.\nWhich key of the issuer's key set signed.", JWS),
    (
        "typ",
        "What kind of token this is.\nWhat kind of token this is; Okta's own access and ID tokens have none.",
        JWS,
    ),
    ("cty", "What the content is.\nWhat the content is; `JWT`: another token.", JWS),
    (
        "crit",
        "Members that must be understood.\nMembers that a verifier must understand or refuse the token.",
        JWS,
    ),
    (
        "jwk",
        "A public key, which proves nothing.\nA public key; it proves nothing, because it comes with the token itself.",
        JWS,
    ),
    ("jku", "URL of a key set, not to be trusted.\nURL of a key set; must not be trusted or fetched.", JWS),
    ("x5u", "URL of a certificate, not trusted.\nURL of a certificate; must not be trusted or fetched.", JWS),
    (
        "x5c",
        "Certificates, which prove nothing.\nCertificates; they prove nothing, because they come with the token itself.",
        JWS,
    ),
    ("x5t", "SHA-1 thumbprint of the certificate.", JWS),
    ("x5t#S256", "SHA-256 of the certificate.\nSHA-256 thumbprint of the certificate.", JWS),
    (
        "b64",
        "`false`: the payload is not encoded.\n`false`: the payload is signed without being encoded.",
        "RFC 7797",
    ),
    ("enc", "How the content is encrypted.", JWE),
    ("zip", "`DEF`: the content is compressed.", JWE),
    ("epk", "The sender's key for this token.\nThe sender's public key for this one token.", JWA),
    ("apu", "About the sender.\nAbout the sender, mixed into the key.", JWA),
    ("apv", "About the recipient.\nAbout the recipient, mixed into the key.", JWA),
    ("iv", "Start value of the key's encryption.", JWA),
    ("tag", "Check value of the key's encryption.", JWA),
    ("p2s", "Salt of a key made from a password.", JWA),
    ("p2c", "Rounds of the password hash.\nRounds of a key made from a password.", JWA),
    (
        "nonce",
        "A number used once.\nA number used once; in a token of Microsoft Graph, a reason why others cannot verify it.",
        "RFC 8555, Microsoft",
    ),
    ("url", "The URL that the request is for.", "RFC 8555"),
    ("signer", "The load balancer that signed.", AWS),
    ("client", "Client ID at the provider.\nThe client ID at the identity provider.", AWS),
    (
        "iss",
        "Who issued the token.\nWho issued the token, repeated outside the encryption or by a load balancer.",
        "RFC 7519 section 5.3",
    ),
    (
        "sub",
        "Whom the token is about.\nWhom the token is about, repeated outside the encryption.",
        "RFC 7519 section 5.3",
    ),
    (
        "aud",
        "Whom the token is for.\nWhom the token is for, repeated outside the encryption.",
        "RFC 7519 section 5.3",
    ),
    ("exp", "When the token expires.\nWhen the token expires, for a load balancer's tokens.", AWS),
    (
        "trust_chain",
        "Statements up to a trust anchor.\nStatements that lead to a trust anchor.",
        "OpenID Federation",
    ),
];
