//! Tokens that every test of reading pastes.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;

pub(crate) fn encoded(text: impl AsRef<[u8]>) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(text)
}

/// A token with a signature part of the right length for RS256.
pub(crate) fn token(header: &str, payload: &str) -> String {
    let signature: String = "xK9_aQ2-Zr".chars().cycle().take(341).chain("Q".chars()).collect();
    format!("{}.{}.{signature}", encoded(header), encoded(payload))
}

/// A healthy access token of a custom authorization server.
pub(crate) fn access() -> String {
    token(
        r#"{"kid":"q7Kd0","alg":"RS256"}"#,
        r#"{"ver":1,"jti":"AT.q0Fz8","iss":"https://acme.okta.com/oauth2/default","aud":"api://default","iat":1789999000,"exp":1790002600,"cid":"0oa5f6g7h8Jk9Lm0N1p2","uid":"00u1a2b3c4D5e6F7g8h9","scp":["openid","profile"],"sub":"ada@example.com"}"#,
    )
}

/// A healthy ID token.
pub(crate) fn id() -> String {
    token(
        r#"{"kid":"q7Kd0","alg":"RS256"}"#,
        r#"{"sub":"00u1a2b3c4D5e6F7g8h9","ver":1,"iss":"https://acme.okta.com/oauth2/default","aud":"0oa5f6g7h8Jk9Lm0N1p2","iat":1789999000,"exp":1790002600,"jti":"ID.x1","amr":["pwd"],"idp":"00o1","auth_time":1789998990}"#,
    )
}
