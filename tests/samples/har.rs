//! A HAR file with failures, a step that only looks like one, tokens, and secrets in many places.

use serde_json::{Value, json};

/// A secret of the file: the cookie of a session.
pub(crate) const SESSION: &str = "102QxCanaryZjKvWpLmNbTr2Zz";

/// An access token that is in date when the file was recorded.
pub(crate) const TOKEN: &str = "eyJraWQiOiJxN0tkMCIsImFsZyI6IlJTMjU2In0.eyJ2ZXIiOjEsImp0aSI6IkFULnEwRno4IiwiaXNzIjoiaHR0cHM6Ly9hY21lLm9rdGEuY29tIiwiYXVkIjoiaHR0cHM6Ly9hY21lLm9rdGEuY29tIiwiaWF0IjoxNzg5OTk5MDAwLCJleHAiOjE3OTAwMDI2MDAsImNpZCI6IjBvYTVmNmc3aDhKazlMbTBOMXAyIiwic2NwIjpbIm9rdGEudXNlcnMucmVhZCJdLCJzdWIiOiIwb2E1ZjZnN2g4Sms5TG0wTjFwMiJ9.xK9_aQ2-ZrxK9_aQ2-ZrxK9_aQ2-ZrxK9_aQ2-Zr";

fn headers(all: &[(&str, &str)]) -> Value {
    all.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect()
}

/// A call with its answer, so many seconds after the first.
fn call(second: u32, method: &str, path: &str, status: u16, sent: &[(&str, &str)], body: &Value) -> Value {
    let at = format!("2026-09-21T14:{:02}:{:02}", 13 + second / 60, second % 60);
    let date = format!("Mon, 21 Sep 2026 14:{:02}:{:02} GMT", 13 + second / 60, second % 60);
    json!({
        "startedDateTime": format!("{at}.000Z"),
        "request": { "method": method, "url": format!("https://acme.okta.com{path}"), "headers": headers(sent), "queryString": [] },
        "response": {
            "status": status, "statusText": "", "redirectURL": "",
            "headers": headers(&[("date", &date), ("content-type", "application/json"), ("x-okta-request-id", "Zq4nT0xVdGk1bS8mYw2HfAAABzU")]),
            "content": { "mimeType": "application/json", "text": body.to_string() },
        },
    })
}

fn error(code: &str, summary: &str) -> Value {
    json!({ "errorCode": code, "errorSummary": summary, "errorLink": code, "errorId": "oaeVq2mB7kQRz0fJx9Yt1Lw3A", "errorCauses": [] })
}

/// The entries.
fn entries() -> Vec<Value> {
    let bearer = ["Bearer ", TOKEN].concat();
    let cookie = ["sid=", SESSION].concat();
    let api = [("authorization", bearer.as_str()), ("cookie", cookie.as_str())];
    let mut all = vec![
        call(
            0,
            "GET",
            "/api/v1/sessions/me",
            404,
            &[("cookie", &cookie)],
            &error("E0000007", "Not found: Resource not found: me (Session)"),
        ),
        call(
            5,
            "GET",
            "/api/v1/users/me",
            200,
            &api,
            &json!({ "id": "00u1a2b3c4D5e6F7g8h9", "profile": { "email": "zoe.martin@example.com" } }),
        ),
        call(
            20,
            "POST",
            "/api/v1/users/00u1a2b3c4D5e6F7g8h9/lifecycle/activate",
            403,
            &api,
            &error("E0000006", "You do not have permission to perform the requested action"),
        ),
    ];
    for second in 30..37 {
        all.push(call(
            second,
            "GET",
            "/api/v1/groups",
            429,
            &api,
            &error("E0000047", "API call exceeded rate limit due to too many requests."),
        ));
    }
    all
}

/// The file.
pub(crate) fn har() -> String {
    json!({ "log": { "version": "1.2", "creator": { "name": "test", "version": "1" }, "entries": entries() } }).to_string()
}
