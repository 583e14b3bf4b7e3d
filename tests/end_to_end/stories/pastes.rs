//! What people paste, made for the present so that "expired" is true whenever the tests run.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use std::env;
use std::time::{SystemTime, UNIX_EPOCH};

/// The present in seconds, or the second at which pictures are taken.
#[allow(clippy::disallowed_methods, reason = "a token of the present is made, and the core is told no time")]
pub(crate) fn now() -> i64 {
    if let Some(taken) = env::var("TOKEN_INSPECTOR_NOW").ok().and_then(|it| it.parse().ok()) {
        return taken;
    }
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    since.as_secs().try_into().unwrap()
}

/// A token with an access token's header, these claims, and a signature part of the right length.
pub(crate) fn token(claims: &Value) -> String {
    token_with(&json!({ "kid": "q7Kd0cJx3Vb8sTn2", "alg": "RS256" }), claims)
}

fn token_with(header: &Value, claims: &Value) -> String {
    let part = |value: &Value| BASE64_URL_SAFE_NO_PAD.encode(value.to_string());
    let signed = [part(header), part(claims)].join(".");
    let last = signed.bytes().fold(0_u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into()));
    [signed, signature() + &BASE64_URL_SAFE_NO_PAD.encode(last.to_be_bytes())].join(".")
}

/// The beginning of what stands for a signature, which must never be copied; no two tokens have all of it in common.
pub(crate) fn signature() -> String {
    "c2ln".repeat(84)
}

/// An access token of a custom authorization server; these claims are added or changed.
pub(crate) fn access_token(changes: &Value) -> String {
    let now = now();
    let mut claims = json!({
        "ver": 1, "jti": "AT.q1Fz8Lw0nVd3", "iss": "https://acme.okta.com/oauth2/default", "aud": "api://default",
        "iat": now - 60, "exp": now + 3540, "cid": "0oa5f6g7h8Jk9Lm0N1p2", "uid": "00u1a2b3c4Dd5Ee6F7g8",
        "scp": ["openid", "profile"], "auth_time": now - 65, "sub": "ada.byron@acme.example",
    });
    for (name, value) in changes.as_object().unwrap() {
        claims[name] = value.clone();
    }
    token(&claims)
}

/// An access token that expired 47 minutes ago.
pub(crate) fn expired() -> String {
    access_token(&json!({ "iat": now() - 6420, "exp": now() - 2820 }))
}

/// A token with four errors; [`expect_another`] says what is expected.
pub(crate) fn four_errors() -> String {
    let iss = "https://acme.okta.com/oauth2/default/";
    let faulty = json!({ "iat": now() - 7980, "exp": now() - 4380, "iss": iss, "aud": "api://x", "scp": ["orders.list"] });
    access_token(&faulty)
}

/// An instant as HTTP writes it.
pub(crate) fn http_date(second: i64) -> String {
    let at = token_inspector::text::timestamp::Timestamp::from_second(second).unwrap();
    at.http()
}

/// An access token for Okta's own API; these claims are added or changed.
pub(crate) fn org_token(changes: &Value) -> String {
    let now = now();
    let header =
        json!({ "kid": "hq7Kd0LmT2xVw9", "typ": "application/okta-internal-at+jwt", "alg": "RS256" });
    let mut claims = json!({
        "ver": 1, "jti": "AT.Vn3xQ81c", "iss": "https://acme.okta.com", "aud": "https://acme.okta.com",
        "sub": "ada.byron@acme.example", "iat": now - 585, "exp": now + 3015, "cid": "0oa5f6g7h8Jk9Lm0N1p2",
        "scp": ["okta.users.read"],
    });
    for (name, value) in changes.as_object().unwrap() {
        claims[name] = value.clone();
    }
    token_with(&header, &claims)
}

/// A request to Okta's API with an org's token that lacks the scope, and the refusal.
pub(crate) fn forbidden() -> String {
    let now = now();
    let token = org_token(&json!({}));
    format!(
        "> GET /api/v1/groups HTTP/2\n> Host: acme.okta.com\n> authorization: Bearer {token}\n> accept: application/json\n>\n\
         < HTTP/2 403\n< date: {}\n< x-okta-request-id: Zk1bQwErTyUiOp\n\
         < www-authenticate: Bearer authorization_uri=\"http://acme.okta.com/oauth2/v1/authorize\", \
         realm=\"http://acme.okta.com\", scope=\"okta.groups.read\", error=\"insufficient_scope\", \
         error_description=\"The access token provided does not contain the required scopes.\", \
         resource=\"/api/v1/groups\"\n< content-length: 0\n",
        http_date(now)
    )
}

/// A used-up rate limit that opens in half a minute.
pub(crate) fn too_many() -> String {
    let now = now();
    format!(
        "HTTP/1.1 429 Too Many Requests\nDate: {}\nContent-Type: application/json\nX-Rate-Limit-Limit: 600\n\
         X-Rate-Limit-Remaining: 0\nX-Rate-Limit-Reset: {}\nX-Okta-Request-Id: Zq4nT0xVdGk1bS8mYw2HfAAABzU\n\n\
         {{\"errorCode\":\"E0000047\",\"errorSummary\":\"API call exceeded rate limit due to too many requests.\",\
         \"errorLink\":\"E0000047\",\"errorId\":\"oaeKp8sD3nWTy6hRc2Vu5Mx0B\",\"errorCauses\":[]}}\n",
        http_date(now),
        now + 30
    )
}

/// A log of forty tokens of one app, one a minute, and of three refusals.
pub(crate) fn log() -> String {
    let begun = now() - 7_200;
    let at = |second: i64, milli: i64| {
        let at = token_inspector::text::timestamp::Timestamp::from_second(second).unwrap();
        format!("{}.{milli:03}Z", at.to_string().trim_end_matches('Z'))
    };
    let mut lines = Vec::new();
    for number in 0..40 {
        let time = begun + number * 60;
        let token = access_token(&json!({
            "iat": time - 30, "exp": time + 3570, "auth_time": time - 31, "sub": format!("user{number}@acme.example"),
            "jti": format!("AT.{number}"), "scp": ["orders.read", "profile"], "aud": "api://orders",
        }));
        lines.push(format!(
            "{} INFO  AuthFilter - request id={} authorization=\"Bearer {token}\"",
            at(time, 104),
            1000 + number
        ));
        let refusal = match number {
            8 => {
                "POST /api/v1/users/00u8a2b3c4Dd5Ee6F7g8/lifecycle/activate -> 403 {\"errorCode\":\"E0000006\",\"errorSummary\":\"You do not have permission to perform the requested action\",\"errorId\":\"oae8\"}"
            }
            19 => {
                "POST /api/v1/users/00u19b2c3d4Ee5Ff6G7h/lifecycle/activate -> 429 {\"errorCode\":\"E0000047\",\"errorSummary\":\"API call exceeded rate limit due to too many requests.\",\"errorId\":\"oae19\"}"
            }
            33 => {
                "POST /api/v1/users?activate=true -> 400 {\"errorCode\":\"E0000001\",\"errorSummary\":\"Api validation failed: login\",\"errorId\":\"oae33\",\"errorCauses\":[{\"errorSummary\":\"login: An object with this field already exists in the current organization\"}]}"
            }
            _ => continue,
        };
        lines.push(format!("{} ERROR okta.Client - {refusal}", at(time, 411)));
    }
    lines.join("\n")
}
