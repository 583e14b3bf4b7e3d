//! Logs: lines are joined to what they tell of, and only refusals are told.

use crate::{briefly, cases, in_slices, read, tokens};
use token_inspector::archive::Form;

const JAVA: &str = include_str!("logs/java.log");

fn found(log: &str) -> Vec<String> {
    briefly(&read(log.as_bytes()))
}

#[test]
fn a_refusal_is_told_with_its_stack_trace_and_a_call_with_its_answer() {
    assert_eq!(found(JAVA), ["logged (2, 8) exp-passed", "logged (13, 20) invalid_scope/no_matching_scope"]);
    let reading = read(JAVA.as_bytes());
    let call = reading.cases()[1];
    assert_eq!((call.call.as_deref(), call.status), (Some("POST /oauth2/default/v1/token"), Some(400)));
    assert_eq!(reading.form(), Form::Log { lines: 21 });
    let span = reading.record_span(2).unwrap();
    assert!(JAVA[usize::try_from(span.start).unwrap()..].starts_with("2026-09-21 14:13:21.001 ERROR"));
    assert!(JAVA[..usize::try_from(span.end).unwrap()].ends_with("... 12 more\n"));
}

#[test]
fn json_lines_are_records_and_repeats_are_counted() {
    let line = |second: usize, body: &str| {
        format!(
            "{{\"level\":50,\"time\":17900000{second:02}000,\"msg\":\"token request failed\",\"body\":{}}}\n",
            serde_json::to_string(body).unwrap()
        )
    };
    let client = r#"{"error":"invalid_client","error_description":"The client secret supplied for a confidential client is invalid."}"#;
    let log = [
        line(1, client),
        line(2, client),
        "{\"level\":30,\"msg\":\"payment failed\",\"error\":\"card declined\"}\n".into(),
        line(3, client),
    ]
    .concat();
    let reading = read(log.as_bytes());
    let case = reading.cases()[0];
    assert_eq!((reading.cases().len(), case.count, case.lines), (1, 3, Some((1, 1))));
    assert_eq!(case.at.map(|it| it.as_second()), Some(1_790_000_001));
    assert_eq!(case.last_at.map(|it| it.as_second()), Some(1_790_000_003));
}

#[test]
fn logfmt_and_container_prefixes_are_read() {
    assert_eq!(
        found(
            "time=2026-09-21T14:13:20Z level=info msg=listening\ntime=2026-09-21T14:13:21Z level=error msg=\"oidc: verify failed\" err=\"oidc: token is expired (Token Expiry: 2026-09-21 14:00:00 +0000 UTC)\"\ntime=2026-09-21T14:13:24Z level=warn status=429 body=\"{\\\"errorCode\\\":\\\"E0000047\\\",\\\"errorSummary\\\":\\\"API call exceeded rate limit due to too many requests.\\\"}\"\n"
        ),
        ["logged (2, 2) exp-passed", "logged (3, 3) E0000047"]
    );
    assert_eq!(
        found(
            "api-1  | 2026-09-21T14:13:21Z ERROR Traceback (most recent call last):\napi-1  |   File \"/app/auth.py\", line 12, in check\napi-1  |     jwt.decode(token, key)\napi-1  | jwt.exceptions.InvalidAudienceError: Audience doesn't match\nweb-1  | 2026-09-21T14:13:22Z INFO GET / 200\n"
        ),
        ["logged (1, 4) aud-unexpected"]
    );
}

#[test]
fn of_an_access_log_only_calls_of_oauth_count() {
    let line = |second: usize, call: &str| {
        format!("10.0.0.1 - - [21/Sep/2026:14:13:{second} +0000] \"{call} HTTP/1.1\"")
    };
    let log = [
        line(20, "GET /orders") + " 200 512\n",
        line(21, "GET /cart") + " 401 12\n",
        line(
            22,
            "GET /callback?error=access_denied&error_description=User+is+not+assigned+to+the+client+application.&state=abc",
        ) + " 302 0\n",
        line(23, "GET /oauth2/default/v1/userinfo") + " 401 0\n",
        line(24, "POST /orders") + " 500 99\n",
    ];
    let found = found(&log.concat());
    assert_eq!(found.len(), 2, "{found:?}");
    assert_eq!(found[0], "logged (3, 3) access_denied/user_not_assigned");
    assert!(found[1].starts_with("logged (4, 4)"));
}

#[test]
fn dumps_of_a_call_stay_together() {
    let curl = "$ curl -v https://acme.okta.com/api/v1/users/me\n> GET /api/v1/users/me HTTP/1.1\n> Host: acme.okta.com\n>\n< HTTP/1.1 401 Unauthorized\n< Date: Mon, 21 Sep 2026 14:13:20 GMT\n< Content-Type: application/json\n<\n{\"errorCode\":\"E0000011\",\"errorSummary\":\"Invalid token provided\",\"errorCauses\":[]}\n";
    let reading = read(curl.as_bytes());
    assert_eq!(cases(&reading).len(), 1, "{:?}", cases(&reading));
    let case = reading.cases()[0];
    assert_eq!(
        (case.lines, case.call.as_deref(), case.status),
        (Some((1, 9)), Some("GET /api/v1/users/me"), Some(401))
    );
    assert_eq!(case.at.map(|it| it.as_second()), Some(1_790_000_000));
    let okhttp = "D/OkHttp: --> POST https://acme.okta.com/oauth2/default/v1/token\nD/OkHttp: grant_type=refresh_token\nD/OkHttp: --> END POST (60-byte body)\nD/OkHttp: <-- 400 https://acme.okta.com/oauth2/default/v1/token (98ms)\nD/OkHttp: {\"error\":\"invalid_grant\",\"error_description\":\"The refresh token is invalid or expired.\"}\nD/OkHttp: <-- END HTTP (87-byte body)\nD/Orders: drawn\n";
    assert_eq!(found(okhttp), ["logged (1, 6) invalid_grant/invalid_refresh_token"]);
}

#[test]
fn a_log_of_a_server_at_work_has_no_case() {
    let log = "2026-09-21T14:13:20Z INFO okta: discovered https://acme.okta.com/oauth2/default\n\
        2026-09-21T14:13:21Z INFO token issued for client 0oa1b2c3d4E5f6g7h8i9, expires in 3600\n\
        2026-09-21T14:13:22Z DEBUG HTTP Request: POST https://acme.okta.com/oauth2/default/v1/token \"HTTP/1.1 200 OK\"\n\
        2026-09-21T14:13:23Z WARN cache: token bucket is empty, retry later\n\
        2026-09-21T14:13:24Z ERROR db: connection refused\n\
        2026-09-21T14:13:25Z INFO GET https://api.acme.example/cart 401\n\
        2026-09-21T14:13:27Z INFO user jo signed in with a bearer token\n\
        2026-09-21T14:13:28Z DEBUG error: null, retries: 0, token: present\n";
    assert!(found(log).is_empty(), "{:?}", found(log));
}

/// Sixty thousand lines of it were said to hold no failed request.
#[test]
fn an_api_that_refuses_whoever_is_not_signed_in_is_a_case() {
    let log = "2026-09-21T14:13:20Z INFO user authenticated ada\n\
        2026-09-21T14:13:21Z INFO not authenticated by cookie, trying bearer\n\
        2026-09-21T14:13:22Z ERROR api POST /orders -> 401 {\"message\":\"Unauthenticated.\"} req=1\n";
    assert_eq!(found(log), ["logged (3, 3) not-authenticated"]);
}

#[test]
fn a_text_in_which_nothing_is_known_is_said_to_be_one() {
    assert_eq!(
        read("e".repeat(10_000).as_bytes()).verdict(),
        "Nothing that this page knows is in 1 line: no failed request to Okta or another authorization server, and no token."
    );
}

#[test]
fn tokens_of_a_log_have_their_state_at_the_time_of_their_line() {
    let token = token_inspector::checks::Sample::Access.encoded(&[], &[]);
    let log = format!(
        "2026-09-21T14:13:20Z DEBUG Authorization: Bearer {token}\n2036-09-21T14:13:21Z DEBUG Authorization: Bearer {token}\n"
    );
    let reading = read(log.as_bytes());
    assert_eq!(tokens(&reading), ["access-token [(1, 1), (2, 2)] expired"]);
    let row = reading.tokens()[0].clone();
    assert_eq!(row.first_state, token_inspector::archive::TokenState::InDate);
}

#[test]
fn slices_of_any_size_give_the_same_of_a_log() {
    let whole = read(JAVA.as_bytes());
    for slice in [1, 7, 1_000] {
        let sliced = in_slices(JAVA.as_bytes(), slice);
        assert_eq!(cases(&sliced), cases(&whole));
        assert_eq!(sliced.form(), whole.form());
    }
    let crlf = JAVA.replace('\n', "\r\n");
    assert_eq!(found(&crlf), briefly(&whole));
    let wide: Vec<u8> =
        [0xff, 0xfe].into_iter().chain(JAVA.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    assert_eq!(briefly(&read(&wide)), briefly(&whole));
}

#[test]
fn an_export_of_the_system_log_is_read_event_by_event() {
    let event = |result: &str| {
        format!(
            r#"{{"eventType":"user.session.start","published":"2026-09-21T14:13:20.000Z","outcome":{{"result":"{result}","reason":"INVALID_CREDENTIALS"}},"actor":{{"id":"00u1"}}}}"#
        )
    };
    let log = format!("[{},{}]", event("SUCCESS"), event("FAILURE"));
    assert_eq!(read(log.as_bytes()).cases().len(), 1);
}
