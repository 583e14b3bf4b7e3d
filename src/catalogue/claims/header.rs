//! Header members.

use crate::catalogue::claims::Entry;

const JWS: &str = "RFC 7515 section 4.1";
const JWE: &str = "RFC 7516 section 4.1";
const JWA: &str = "RFC 7518 section 4";
const AWS: &str = "AWS load balancer";

pub(crate) static MEMBERS: &[Entry] = &[
    ("alg", "How the token is signed; `RS256` for all tokens that Okta issues.", JWS),
    ("kid", "Which key of the issuer's key set signed.", JWS),
    ("typ", "What kind of token this is; Okta's own access and ID tokens have none.", JWS),
    ("cty", "What the content is; `JWT`: another token.", JWS),
    ("crit", "Members that a verifier must understand or refuse the token.", JWS),
    ("jwk", "A public key; it proves nothing, because it comes with the token itself.", JWS),
    ("jku", "URL of a key set; must not be trusted or fetched.", JWS),
    ("x5u", "URL of a certificate; must not be trusted or fetched.", JWS),
    ("x5c", "Certificates; they prove nothing, because they come with the token itself.", JWS),
    ("x5t", "SHA-1 thumbprint of the certificate.", JWS),
    ("x5t#S256", "SHA-256 thumbprint of the certificate.", JWS),
    ("b64", "`false`: the payload is signed without being encoded.", "RFC 7797"),
    ("enc", "How the content is encrypted.", JWE),
    ("zip", "`DEF`: the content is compressed.", JWE),
    ("epk", "The sender's public key for this one token.", JWA),
    ("apu", "About the sender, mixed into the key.", JWA),
    ("apv", "About the recipient, mixed into the key.", JWA),
    ("iv", "Start value of the key's encryption.", JWA),
    ("tag", "Check value of the key's encryption.", JWA),
    ("p2s", "Salt of a key made from a password.", JWA),
    ("p2c", "Rounds of a key made from a password.", JWA),
    (
        "nonce",
        "A number used once; in a token of Microsoft Graph, a reason why others cannot verify it.",
        "RFC 8555, Microsoft",
    ),
    ("url", "The URL that the request is for.", "RFC 8555"),
    ("signer", "The load balancer that signed.", AWS),
    ("client", "The client ID at the identity provider.", AWS),
    (
        "iss",
        "Who issued the token, repeated outside the encryption or by a load balancer.",
        "RFC 7519 section 5.3",
    ),
    ("sub", "Whom the token is about, repeated outside the encryption.", "RFC 7519 section 5.3"),
    ("aud", "Whom the token is for, repeated outside the encryption.", "RFC 7519 section 5.3"),
    ("exp", "When the token expires, for a load balancer's tokens.", AWS),
    ("trust_chain", "Statements that lead to a trust anchor.", "OpenID Federation"),
];
