//! Logs are redacted line by line, whatever wrote them.

use crate::made::{access, redacted};
use serde_json::Value;

#[test]
fn each_notation_of_a_log_loses_its_secrets_and_keeps_the_rest() {
    let (token, _) = access();
    let token = token.as_str();
    for (line, wanted) in [
        (
            "level=error client_secret=s3cr3t-Ab msg=\"refused\"",
            "level=error client_secret=REDACTED-client-secret-1 msg=\"refused\"",
        ),
        (
            r#"{"level":"warn","refresh_token":"r1-Abcdefgh","n":1.50}"#,
            r#"{"level":"warn","refresh_token":"REDACTED-refresh-token-1","n":1.50}"#,
        ),
        (
            r#"INFO body={\"passcode\":\"493021\",\"x\":1}"#,
            r#"INFO body={\"passcode\":\"REDACTED-one-time-code-1\",\"x\":1}"#,
        ),
        (
            "192.0.2.9 - zoe.m [28/Nov/2026:12:43:16 +0000] \"GET /cb?code=ab%2Fcd1&state=sT4x HTTP/1.1\" 302 5",
            "192.0.2.9 - REDACTED-username-1 [28/Nov/2026:12:43:16 +0000] \"GET /cb?code=REDACTED-authorization-code-1&state=REDACTED-state-1 HTTP/1.1\" 302 5",
        ),
        (
            "> Authorization: SSWS 00tdBVXcbGKuc5XVZsyZxBmPSj4JF1AvnrpFZDIcWj",
            "> Authorization: SSWS REDACTED-api-token-1",
        ),
        (
            "http-outgoing-0 >> \"Cookie: sid=102mXz9QkW0pTnU5yLr8vB3cA[\\r][\\n]\"",
            "http-outgoing-0 >> \"Cookie: sid=REDACTED-session-cookie-1[\\r][\\n]\"",
        ),
        (
            "\tat com.example.Token.check(Token.java:42) password: must be set first, code=401",
            "\tat com.example.Token.check(Token.java:42) password: must be set first, code=401",
        ),
        (
            "curl -d 'grant_type=password&username=zoe@acme.example&password=p%40ss-W0rd' https://acme.okta.com/oauth2/v1/token",
            "curl -d 'grant_type=password&username=user-1%40redacted.invalid&password=REDACTED-password-1' https://acme.okta.com/oauth2/v1/token",
        ),
    ] {
        let (copy, _) = redacted(&format!("first line\n{line}\nlast line\n"));
        let copy = copy
            .strip_prefix("first line\n")
            .and_then(|it| it.strip_suffix("\nlast line\n"))
            .unwrap()
            .to_owned();
        assert_eq!(copy, wanted);
    }
    let (copy, _) = redacted(&format!("id=7 jwt={token} done\n"));
    assert!(copy.starts_with("id=7 jwt=eyJ") && copy.ends_with(".REDACTED-signature-1 done\n"), "{copy}");
}

#[test]
fn what_is_known_from_one_line_goes_from_all() {
    let (copy, _) = redacted(
        "login zoe@acme.example ok\nrefresh_token=r1-Abcdefgh\nretry with r1-Abcdefgh for ZOE@ACME.EXAMPLE\n",
    );
    assert_eq!(
        copy,
        "login user-1@redacted.invalid ok\nrefresh_token=REDACTED-refresh-token-1\nretry with REDACTED-refresh-token-1 for user-1@redacted.invalid\n"
    );
}

#[test]
fn json_over_several_lines_stays_json() {
    let text = "HTTP/1.1 200 OK\nSet-Cookie: sid=102mXz9QkW0pTnU5yLr8vB3cA; Path=/\n\n{\n  \"access_token\": \"opaque-T0ken-12\",\n  \"id\": 1.0,\n  \"user\": {\n    \"email\": \"zoe@acme.example\"\n  }\n}\n";
    let (copy, _) = redacted(text);
    let read: Value = serde_json::from_str(&copy[copy.find('{').unwrap()..]).unwrap();
    assert_eq!(read["access_token"], "REDACTED-access-token-1");
    assert!(
        copy.contains("sid=REDACTED-session-cookie-1; Path=/\n") && copy.contains("\"id\": 1.0"),
        "{copy}"
    );
}
