//! What counts as a failure, what as a step, and what as neither.

use crate::{briefly, read, tokens};
use serde_json::{Value, json};

const ORG: &str = "https://acme.okta.com";

/// A call with its answer.
pub(crate) fn call(method: &str, url: &str, status: i32, headers: &[(&str, &str)], body: &str) -> Value {
    let mime = match body.as_bytes() {
        [b'{' | b'[', ..] => "application/json",
        [b'<', ..] => "text/html",
        _ => "text/plain",
    };
    let headers: Vec<_> =
        headers.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
    json!({
        "startedDateTime": "2026-09-21T14:13:20.000Z",
        "request": { "method": method, "url": url, "headers": [], "queryString": [] },
        "response": { "status": status, "statusText": "", "headers": headers, "redirectURL": "",
                      "content": { "mimeType": mime, "text": body } },
    })
}

fn sent(mut call: Value, headers: &[(&str, &str)], body: &str) -> Value {
    let headers: Vec<_> =
        headers.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
    call["request"]["headers"] = headers.into();
    call["request"]["postData"] = json!({ "mimeType": "application/x-www-form-urlencoded", "text": body });
    call
}

fn found(entries: &[Value]) -> Vec<String> {
    briefly(&read(json!({ "log": { "version": "1.2", "entries": entries } }).to_string().as_bytes()))
}

fn nothing(entry: Value) {
    let shown = entry.to_string();
    assert!(found(&[entry]).is_empty(), "{shown}");
}

fn okta(method: &str, path: &str, status: i32, body: &str) -> Value {
    call(method, &[ORG, path].concat(), status, &[], body)
}

const E11: &str =
    r#"{"errorCode":"E0000011","errorSummary":"Invalid token provided","errorId":"oae1","errorCauses":[]}"#;

#[test]
fn words_in_scripts_pages_and_healthy_bodies_are_no_failure() {
    let mut script = okta("GET", "/assets/widget.js", 200, E11);
    script["response"]["content"]["mimeType"] = "application/javascript".into();
    nothing(script);
    nothing(okta("GET", "/", 200, "<html><p>error: access_denied E0000011 invalid_token</p></html>"));
    nothing(okta("GET", "/api/v1/users/me", 200, r#"{"id":"00u1","error":null}"#));
    nothing(okta(
        "GET",
        "/api/v1/logs",
        200,
        r#"[{"eventType":"user.session.start","outcome":{"result":"FAILURE","reason":"INVALID_CREDENTIALS"}}]"#,
    ));
    nothing(okta(
        "GET",
        "/idp/idx/introspect",
        200,
        r#"{"messages":{"value":[{"message":"x","i18n":{"key":"a.b"},"class":"INFO"}]}}"#,
    ));
}

#[test]
fn of_an_error_page_only_what_it_shows_counts() {
    let page = "<html><head><title>400</title><script>var known = {\"errorCode\":\"E0000004\",\"errorSummary\":\"Authentication failed\"};</script></head><body><p>Description: The 'redirect_uri' parameter must be a Login redirect URI in the client app settings.</p></body></html>";
    let found = found(&[okta("GET", "/oauth2/v1/authorize?client_id=c", 400, page)]);
    assert_eq!(found.len(), 1);
    assert!(!found[0].contains("E0000004"), "{found:?}");
}

#[test]
fn errors_of_the_app_itself_are_no_failure() {
    for body in ["", r#"{"message":"sign in"}"#, r#"{"error":"Unauthorized"}"#, "<html>401</html>"] {
        nothing(call("GET", "https://app.acme.example/cart", 401, &[], body));
        nothing(call("GET", "https://app.acme.example/api/v1/orders", 401, &[], body));
    }
    nothing(call("GET", "https://app.acme.example/?error=1", 200, &[], ""));
    nothing(call("GET", "https://app.acme.example/", 401, &[("WWW-Authenticate", "Basic realm=\"x\"")], ""));
    nothing(okta("GET", "/favicon.ico", 404, ""));
}

#[test]
fn resource_servers_and_custom_domains_come_in_by_evidence() {
    let challenge =
        [("WWW-Authenticate", "Bearer error=\"invalid_token\", error_description=\"The token expired\"")];
    assert_eq!(
        found(&[call("GET", "https://api.acme.example/x", 401, &challenge, "")]),
        ["refused [0] exp-passed"]
    );
    assert_eq!(
        found(&[call("GET", "https://id.acme.example/api/v1/users", 401, &[], E11)]),
        ["refused [0] E0000011"]
    );
    let known = call("GET", "https://id.acme.example/x", 200, &[("X-Okta-Request-Id", "a1")], "");
    let forbidden = call("GET", "https://id.acme.example/api/v1/users", 403, &[], "");
    assert!(found(std::slice::from_ref(&forbidden)).is_empty());
    assert_eq!(found(&[known, forbidden]).len(), 1);
    let path = "https://id.acme.example/oauth2/aus1/v1/token";
    let body = r#"{"error":"invalid_grant","error_description":"PKCE verification failed."}"#;
    assert_eq!(
        found(&[call("POST", path, 400, &[], body)]),
        ["refused [0] invalid_grant/pkce_verification_failed"]
    );
}

#[test]
fn a_redirect_with_an_error_and_its_callback_are_one_failure() {
    let denied = "https://app.acme.example/cb?error=access_denied&error_description=User+is+not+assigned+to+the+client+application.&state=s1";
    let redirect = |to: &str| {
        call(
            "GET",
            &[ORG, "/oauth2/v1/authorize?client_id=c&state=s1"].concat(),
            302,
            &[("Location", to)],
            "",
        )
    };
    let wanted = "access_denied/user_not_assigned";
    let page = call("GET", denied, 200, &[], "<html></html>");
    assert_eq!(found(&[redirect(denied), page.clone()]), [format!("redirect-error [0, 1] {wanted}")]);
    let onward = call("GET", denied, 302, &[("Location", "/sorry?error=access_denied&state=s1")], "");
    assert_eq!(found(&[redirect(denied), onward]), [format!("redirect-error [0, 1] {wanted}")]);
    assert_eq!(found(&[redirect(&denied.replace('?', "#"))]).len(), 1);
    assert_eq!(found(std::slice::from_ref(&page)), [format!("callback-error [0] {wanted}")]);
    let posted = sent(
        call("POST", "https://app.acme.example/cb", 200, &[], ""),
        &[],
        denied.split_once('?').unwrap().1,
    );
    assert_eq!(found(&[posted]), [format!("callback-error [0] {wanted}")]);
    assert_eq!(
        found(&[redirect(denied), page.clone(), redirect(denied), page]),
        [format!("redirect-error [0, 1, 2, 3] {wanted}")]
    );
}

#[test]
fn a_silent_sign_in_without_a_session_is_a_step_and_without_asking_for_silence_a_failure() {
    let to = "https://app.acme.example/cb?error=login_required&error_description=The+client+specified+not+to+prompt%2C+but+the+user+is+not+logged+in.&state=s1";
    let authorize = |prompt: &str| {
        call("GET", &format!("{ORG}/oauth2/v1/authorize?state=s1{prompt}"), 302, &[("Location", to)], "")
    };
    let back = call("GET", to, 200, &[], "");
    assert!(
        found(&[authorize("&prompt=none"), back.clone()])[0]
            .starts_with("silent-login [0, 1] login_required")
    );
    assert!(found(&[authorize(""), back])[0].starts_with("redirect-error [0, 1] login_required"));
}

#[test]
fn a_nonce_that_was_asked_for_is_a_step_if_it_was_sent_and_a_failure_if_not() {
    let body = r#"{"error":"use_dpop_nonce","error_description":"Authorization server requires nonce in DPoP proof."}"#;
    let asked = sent(
        okta("POST", "/oauth2/v1/token", 400, body),
        &[("dpop", "a.b.c")],
        "grant_type=client_credentials",
    );
    let retried = sent(
        okta("POST", "/oauth2/v1/token", 200, "{}"),
        &[("DPoP", "a.b.d")],
        "grant_type=client_credentials",
    );
    assert!(found(&[asked.clone(), retried.clone()])[0].starts_with("nonce-asked [0] use_dpop_nonce"));
    assert!(found(&[retried, asked.clone()])[0].starts_with("nonce-missed [1] use_dpop_nonce"));
    let elsewhere = sent(okta("GET", "/api/v1/users", 200, "{}"), &[("dpop", "a.b.d")], "");
    assert!(found(&[asked, elsewhere])[0].starts_with("nonce-missed [0] use_dpop_nonce"));
}

#[test]
fn waiting_for_a_person_and_asking_for_a_session_are_steps() {
    let pending = okta(
        "POST",
        "/oauth2/v1/token",
        400,
        r#"{"error":"authorization_pending","error_description":"The device authorization is pending. Please try again later."}"#,
    );
    let slow = okta("POST", "/oauth2/v1/token", 400, r#"{"error":"slow_down"}"#);
    let none = okta(
        "GET",
        "/api/v1/sessions/me",
        404,
        r#"{"errorCode":"E0000007","errorSummary":"Not found: Resource not found: me (Session)"}"#,
    );
    let whys: Vec<_> = found(&[pending.clone(), slow, none, pending])
        .into_iter()
        .map(|it| it.split(']').next().unwrap().to_owned())
        .collect();
    assert_eq!(whys, ["pending [0, 3", "pending [1", "no-session [2"]);
    let gone = okta(
        "GET",
        "/api/v1/users/x",
        404,
        r#"{"errorCode":"E0000007","errorSummary":"Not found: Resource not found: x (User)"}"#,
    );
    assert!(found(&[gone])[0].starts_with("refused [0] E0000007"));
}

#[test]
fn a_sign_in_form_that_shows_an_error_failed_whatever_its_status() {
    let body = r#"{"version":"1.0.0","messages":{"type":"array","value":[{"message":"Unable to sign in","i18n":{"key":"errors.E0000004"},"class":"ERROR"}]}}"#;
    for status in [200, 400, 401] {
        assert_eq!(found(&[okta("POST", "/idp/idx/identify", status, body)]), ["idx-error [0] E0000004"]);
    }
    let long = format!("{{\"pad\":\"{}\",{}", "x".repeat(100_000), &body[1..]);
    assert_eq!(found(&[okta("POST", "/idp/idx/identify", 200, &long)]), ["idx-error [0] E0000004"]);
}

#[test]
fn a_call_without_an_answer_failed_unless_its_page_was_left() {
    let failed = |url: &str, error: &str| {
        let mut entry = call("GET", url, 0, &[], "");
        entry["response"]["_error"] = error.into();
        entry
    };
    let url = &[ORG, "/api/v1/users/me"].concat();
    assert_eq!(found(&[failed(url, "net::ERR_FAILED")]), ["no-answer [0] request-never-answered"]);
    nothing(failed(url, "net::ERR_ABORTED"));
    nothing(failed(url, ""));
    nothing(failed("https://ads.example/x", "net::ERR_BLOCKED_BY_CLIENT"));
}

#[test]
fn repeats_are_one_case_and_other_errors_are_others() {
    let limited = |user: usize| {
        let body = r#"{"errorCode":"E0000047","errorSummary":"API call exceeded rate limit due to too many requests."}"#;
        okta("GET", &format!("/api/v1/users/00u1a2b3c4d5e6f7g8{user:02}"), 429, body)
    };
    let mut all: Vec<_> = (0..37).map(limited).collect();
    all.insert(5, okta("GET", "/api/v1/users/00u1a2b3c4d5e6f7g8h9", 401, E11));
    let reading = read(json!({ "log": { "entries": all } }).to_string().as_bytes());
    let counts: Vec<_> =
        reading.cases().iter().map(|it| (it.count, it.status.unwrap(), it.entries.len())).collect();
    assert_eq!(counts, [(37, 429, 37), (1, 401, 1)]);
}

#[test]
fn a_healthy_token_of_an_old_file_is_not_called_expired() {
    let token = token_inspector::checks::Sample::Access.encoded(&[], &[]);
    let bearer = ["Bearer ", &token].concat();
    let entry = sent(
        okta(
            "GET",
            "/api/v1/users",
            403,
            r#"{"errorCode":"E0000006","errorSummary":"You do not have permission to perform the requested action"}"#,
        ),
        &[("Authorization", &bearer)],
        "",
    );
    let reading = read(json!({ "log": { "entries": [entry] } }).to_string().as_bytes());
    assert!(reading.cases()[0].ids().all(|it| it != "exp-passed"));
    assert_eq!(tokens(&reading).len(), 1);
    assert!(tokens(&reading)[0].ends_with("in-date"), "{:?}", tokens(&reading));
}

#[test]
fn entries_are_read_however_crooked_they_are() {
    let text = r#"{"log":{"entries":[null,{"request":null,"response":null},[],
        {"request":{"url":"https://acme.okta.com/api/v1/users","method":"GET","headers":null},
         "response":{"status":200,"status":"401","headers":{"x-okta-request-id":"a"},"content":{"text":"{\"errorCode\":\"E0000011\",\"errorSummary\":\"Invalid token provided\"}","size":-1}},
         "time":1.7956E9,"_x":{"y":["]}"]}},
        7 ]}}"#;
    assert_eq!(briefly(&read(text.as_bytes())), ["refused [3] E0000011"]);
    assert!(briefly(&read(b"{\"log\":{\"entries\":null}}")).is_empty());
    assert!(
        briefly(&read(b"[]")).is_empty()
            && briefly(&read(b"")).is_empty()
            && briefly(&read(b"{}")).is_empty()
    );
}
