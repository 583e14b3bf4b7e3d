//! Recorded exchanges that were made up, and how they are redacted.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Value, json};
use token_inspector::archive::redact::{Options, Report, redact};

/// An exchange with an Okta org: request headers, body, and the answer.
pub(crate) fn exchange(call: &str, headers: &[(&str, &str)], body: &str, status: u16, answer: &str) -> Value {
    let (method, url) = call.split_once(' ').unwrap();
    let headers: Vec<_> = headers.iter().map(|(name, value)| json!({"name": name, "value": value})).collect();
    let mut request =
        json!({"method": method, "url": url, "headers": headers, "cookies": [], "queryString": []});
    if !body.is_empty() {
        request["postData"] = json!({"mimeType": "application/x-www-form-urlencoded", "text": body});
    }
    json!({
        "startedDateTime": "2026-09-21T14:13:20.000Z",
        "request": request,
        "response": {
            "status": status,
            "headers": [{"name": "X-Okta-Request-Id", "value": "ZmFrZXJlcXVlc3RpZDAwMQ"}],
            "content": {"mimeType": "application/json", "size": answer.len(), "text": answer},
        },
    })
}

/// A file of these entries.
pub(crate) fn har(entries: &[Value]) -> String {
    let entries: Vec<_> = entries.iter().map(Value::to_string).collect();
    format!(
        r#"{{"log":{{"version":"1.2","creator":{{"name":"made","version":"1"}},"entries":[{}]}}}}"#,
        entries.join(",")
    )
}

/// A token with these claims, and the signature that it ends in.
pub(crate) fn token(claims: &Value) -> (String, String) {
    let header = URL_SAFE_NO_PAD.encode(r#"{"kid":"made-key-1","alg":"RS256"}"#);
    let payload = URL_SAFE_NO_PAD.encode(claims.to_string());
    let mut bytes = [0xA7; 256];
    bytes[..4].copy_from_slice(&u32::try_from(payload.len()).unwrap().to_be_bytes());
    let signature = URL_SAFE_NO_PAD.encode(bytes);
    (format!("{header}.{payload}.{signature}"), signature)
}

/// An access token of a custom server.
pub(crate) fn access() -> (String, String) {
    token(&json!({
        "ver": 1, "jti": "AT.made", "iss": "https://acme.okta.com/oauth2/aus1made2made3made4m",
        "aud": "api://orders", "iat": 1_790_000_000, "exp": 1_790_003_600, "cid": "0oa1made2made3made4m",
        "uid": "00u1made2made3made4m", "scp": ["orders.read"], "sub": "zoe.martin@acme.example",
    }))
}

/// Base64 with padding.
pub(crate) fn base64(text: &str) -> String {
    STANDARD.encode(text)
}

/// A redacted copy by default wishes, and its report.
pub(crate) fn redacted(text: &str) -> (String, Report) {
    redacted_as(text, &Options::default())
}

/// A redacted copy, and its report.
pub(crate) fn redacted_as(text: &str, options: &Options) -> (String, Report) {
    let (copy, report) = redact(text.as_bytes(), options).unwrap_or_else(|it| panic!("{it}\n{text}"));
    (String::from_utf8(copy).unwrap(), report)
}

/// An entry of a redacted file.
pub(crate) fn entry(copy: &str, number: usize) -> Value {
    let read: Value = serde_json::from_str(copy).unwrap_or_else(|it| panic!("{it}: {copy}"));
    read["log"]["entries"][number].clone()
}
