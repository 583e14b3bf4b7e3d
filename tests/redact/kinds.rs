//! Each kind of secret is known by its names and by its shape, and what support needs stays.

use crate::made::{access, base64, entry, exchange, har, redacted, redacted_as};
use serde_json::{Value, json};
use token_inspector::archive::redact::{Kind, Kinds, Options};

const OKTA: &str = "https://acme.okta.com";

fn one(value: Value) -> (Value, String) {
    let (copy, _) = redacted(&har(&[value]));
    (entry(&copy, 0), copy)
}

#[test]
fn headers_lose_their_credentials_and_keep_their_schemes_and_names() {
    let (token, signature) = access();
    let unsigned = token.strip_suffix(&signature).unwrap().to_owned();
    for (name, value, wanted) in [
        ("authorization", "SSWS 00tdBVXcbGKuc5XVZsyZxBmPSj4JF1AvnrpFZDIcWj".to_owned(), "SSWS REDACTED-api-token-1".to_owned()),
        ("Authorization", "Bearer opaque-A1b2C3d4E5f6".into(), "Bearer REDACTED-access-token-1".into()),
        ("Authorization", "Token abc".into(), "Token REDACTED-credentials-1".into()),
        ("Authorization", format!("Basic {}", base64("0oa1made2made3made4m:s3cret/+x")),
            format!("Basic {}", base64("0oa1made2made3made4m:REDACTED-client-secret-1"))),
        ("COOKIE", "sid=102mXz9QkW0pTnU5yLr8vB3cA; theme=dark; x=\"y z\"".into(),
            "sid=REDACTED-session-cookie-1; theme=REDACTED-cookie-1; x=\"REDACTED-cookie-2\"".into()),
        ("Set-Cookie", "idx=eyJ6aXAi.a; Path=/; Expires=Wed, 09 Jun 2027 10:18:14 GMT, DT=DI1x; Secure".into(),
            "idx=REDACTED-session-cookie-1; Path=/; Expires=Wed, 09 Jun 2027 10:18:14 GMT, DT=REDACTED-session-cookie-2; Secure".into()),
        ("x-acme-token", "k3J9vQ2mZ7xx".into(), "REDACTED-token-1".into()),
        ("X-Api-Key", "sk_live_O6pI6".into(), "REDACTED-api-key-1".into()),
        ("x-device-fingerprint", "abc|1".into(), "REDACTED-device-fingerprint-1".into()),
        ("x-okta-xsrftoken", "f00".into(), "REDACTED-csrf-token-1".into()),
    ] {
        let (entry, _) = one(exchange(&format!("GET {OKTA}/api/v1/users"), &[(name, &value)], "", 401, "{}"));
        assert_eq!(entry["request"]["headers"][0]["value"], wanted, "{name}");
        assert_eq!(entry["request"]["headers"][0]["name"], name);
    }
    let (entry, copy) = one(exchange(
        &format!("GET {OKTA}/api/v1/users"),
        &[("authorization", &format!("Bearer {token}"))],
        "",
        401,
        "{}",
    ));
    let sent = entry["request"]["headers"][0]["value"].as_str().unwrap().to_owned();
    assert!(!copy.contains(&signature[..14]));
    assert!(!copy.contains(&unsigned), "the payload names a person");
    assert!(sent.ends_with(".REDACTED-signature-1"), "{sent}");
}

#[test]
fn parameters_lose_what_signs_in_and_keep_what_says_how() {
    let url = format!(
        "{OKTA}/oauth2/v1/authorize?client_id=0oa1made2made3made4m&response_type=code&scope=openid%20profile&state=st-Ab1x&nonce=n0nce-1&login_hint=zoe%40acme.example&redirect_uri=https%3A%2F%2Fapp.example%2Fcb%3Fcode%3DinnerC0de1x&code_challenge_method=S256"
    );
    let (entry, _) = one(exchange(&format!("GET {url}"), &[("Referer", &url)], "", 302, ""));
    let wanted = format!(
        "{OKTA}/oauth2/v1/authorize?client_id=0oa1made2made3made4m&response_type=code&scope=openid%20profile&state=REDACTED-state-1&nonce=REDACTED-nonce-1&login_hint=user-1%40redacted.invalid&redirect_uri=https%3A%2F%2Fapp.example%2Fcb%3Fcode%3DinnerC0de1x&code_challenge_method=S256"
    );
    let wanted = wanted.replace("innerC0de1x", "REDACTED-authorization-code-1");
    assert_eq!(entry["request"]["url"], wanted);
    assert_eq!(entry["request"]["headers"][0]["value"], wanted);
}

#[test]
fn answers_lose_tokens_and_people_and_keep_errors_and_ids() {
    let answer = json!({
        "errorCode": "E0000004", "errorSummary": "Authentication failed", "errorId": "oaeMadeErrorId000000000",
        "errorCauses": [{"errorSummary": "login: zoe@acme.example is not known"}],
        "stateToken": "00TokenOfState", "expiresAt": "2026-09-21T14:18:20.000Z", "status": "MFA_REQUIRED",
        "_embedded": {"user": {"id": "00u1made2made3made4m", "profile": {
            "login": "zoe@acme.example", "firstName": "Zoë", "lastName": "Martin", "locale": "en", "timeZone": "Europe/Paris"}}},
        "factor": {"passCode": 493_021, "answer": "blue", "phoneNumber": "+49 151 1234567"},
    });
    let (entry, _) = one(exchange(&format!("POST {OKTA}/api/v1/authn"), &[], "", 401, &answer.to_string()));
    let read: Value = serde_json::from_str(entry["response"]["content"]["text"].as_str().unwrap()).unwrap();
    let mut wanted = answer;
    wanted["errorCauses"][0]["errorSummary"] = json!("login: user-1@redacted.invalid is not known");
    wanted["stateToken"] = json!("REDACTED-state-token-1");
    let profile = &mut wanted["_embedded"]["user"]["profile"];
    profile["login"] = json!("user-1@redacted.invalid");
    profile["firstName"] = read["_embedded"]["user"]["profile"]["firstName"].clone();
    profile["lastName"] = read["_embedded"]["user"]["profile"]["lastName"].clone();
    wanted["factor"] = json!({"passCode": "REDACTED-one-time-code-1", "answer": "REDACTED-security-answer-1", "phoneNumber": "+0-000-1"});
    assert_eq!(read, wanted);
    let profile = &read["_embedded"]["user"]["profile"];
    assert_ne!(profile["firstName"], profile["lastName"]);
    assert!(profile["firstName"].as_str().unwrap().starts_with("Person-"));
}

#[test]
fn a_step_of_the_identity_engine_keeps_its_messages_and_loses_its_handle() {
    let answer = json!({
        "version": "1.0.0", "stateHandle": "02.id.made~c.hAnDlE", "messages": {"value": [{"message": "Password: too short", "i18n": {"key": "errors.E0000004"}, "class": "ERROR"}]},
        "remediation": {"value": [{"name": "challenge-authenticator", "value": [
            {"name": "stateHandle", "value": "02.id.made~c.hAnDlE", "visible": false},
            {"name": "identifier", "label": "Username"}]}]},
        "app": {"value": {"name": "oidc_client", "label": "Orders", "id": "0oa1made2made3made4m"}},
    });
    let (entry, copy) =
        one(exchange(&format!("POST {OKTA}/idp/idx/challenge"), &[], "", 200, &answer.to_string()));
    let read = entry["response"]["content"]["text"].as_str().unwrap().to_owned();
    assert_eq!(read, answer.to_string().replace("02.id.made~c.hAnDlE", "REDACTED-state-token-1"));
    assert!(!copy.contains("hAnDlE"));
}

#[test]
fn a_sign_in_page_loses_its_state_token_and_its_inputs() {
    let page = r#"<html><script>var config={"stateToken":"02.id\x2Dmade.Tok\x2D1","baseUrl":"https\x3A\x2F\x2Facme.okta.com"};</script><input type="hidden" name="_xsrfToken" value="abc&#x2b;1x"></html>"#;
    let mut made = exchange(&format!("GET {OKTA}/login/login.htm"), &[], "", 200, page);
    made["response"]["content"]["mimeType"] = json!("text/html");
    let (entry, _) = one(made);
    let wanted = page
        .replace(r"02.id\x2Dmade.Tok\x2D1", "REDACTED-state-token-1")
        .replace("abc&#x2b;1x", "REDACTED-csrf-token-1");
    assert_eq!(entry["response"]["content"]["text"], wanted);
}

#[test]
fn multipart_json_lines_and_web_sockets_are_gone_into() {
    let body = "--b\r\nContent-Disposition: form-data; name=\"password\"\r\n\r\nhunter 2 &\r\n--b--\r\n";
    let mut made = exchange(
        &format!("POST {OKTA}/api/v1/x"),
        &[],
        body,
        400,
        "{\"refresh_token\":\"r1-Abcdefgh\"}\n{\"passcode\":\"123456\"}",
    );
    made["_webSocketMessages"] = json!([{"type": "send", "data": "{\"type\":\"connection_init\",\"payload\":{\"access_token\":\"opaque-T0ken-1\"}}\u{1e}"}]);
    let (entry, _) = one(made);
    assert_eq!(entry["request"]["postData"]["text"], body.replace("hunter 2 &", "REDACTED-password-1"));
    assert_eq!(
        entry["response"]["content"]["text"],
        "{\"refresh_token\":\"REDACTED-refresh-token-1\"}\n{\"passcode\":\"REDACTED-one-time-code-1\"}"
    );
    assert!(entry["_webSocketMessages"][0]["data"].as_str().unwrap().contains("REDACTED-access-token-1"));
}

#[test]
fn a_proof_loses_its_id_and_keeps_its_call() {
    let claims = json!({"htm": "POST", "htu": "https://acme.okta.com/oauth2/v1/token", "iat": 1_790_000_000, "jti": "pr00f-Id-1"});
    let proof = format!(
        "{}.{}.c2lnbmF0dXJlLW9mLXByb29m",
        base64(r#"{"typ":"dpop+jwt","alg":"ES256","jwk":{"kty":"EC"}}"#).trim_end_matches('='),
        base64(&claims.to_string()).trim_end_matches('=')
    );
    let (entry, _) =
        one(exchange(&format!("POST {OKTA}/oauth2/v1/token"), &[("DPoP", &proof)], "", 400, "{}"));
    let sent = entry["request"]["headers"][0]["value"].as_str().unwrap().to_owned();
    let parts: Vec<_> = sent.split('.').collect();
    assert_eq!(parts[2], "REDACTED-signature-1");
    let wanted = claims.to_string().replace("pr00f-Id-1", "REDACTED-proof-id-1");
    assert_eq!(parts[1], base64(&wanted).trim_end_matches('='));
}

#[test]
fn a_short_or_common_password_is_replaced_at_its_place_and_does_not_eat_the_file() {
    for password in ["a", "true", "password", "GET"] {
        let form = format!("username=zoe%40acme.example&password={password}&a=b");
        let (copy, _) = redacted(&har(&[exchange(
            &format!("POST {OKTA}/oauth2/v1/token"),
            &[],
            &form,
            400,
            "{\"a\":true}",
        )]));
        let read = entry(&copy, 0);
        let wanted = "username=user-1%40redacted.invalid&password=REDACTED-password-1&a=b";
        assert_eq!(read["request"]["postData"]["text"], wanted, "{password}");
        assert_eq!(read["request"]["method"], "POST");
        assert_eq!(read["response"]["content"]["text"], "{\"a\":true}");
    }
}

#[test]
fn a_one_time_code_goes_from_its_own_entry_alone() {
    let mut first =
        exchange(&format!("POST {OKTA}/idp/idx/challenge/answer"), &[], "", 400, "{\"passcode\":\"493021\"}");
    first["_note"] = json!("code 493021");
    let mut second = exchange(&format!("GET {OKTA}/api/v1/x"), &[], "", 400, "{}");
    second["_note"] = json!("order 493021");
    let (copy, _) = redacted(&har(&[first, second]));
    assert_eq!(entry(&copy, 0)["_note"], "code REDACTED-one-time-code-1");
    assert_eq!(entry(&copy, 1)["_note"], "order 493021");
}

#[test]
fn own_words_go_and_kinds_that_are_left_out_stay() {
    let text = har(&[exchange(
        &format!("POST {OKTA}/oauth2/v1/token"),
        &[],
        "password=hunter2x&project=Falcon",
        400,
        "{}",
    )]);
    let options = Options {
        kinds: Kinds::default().without(Kind::Password),
        words: vec!["falcon".into()],
        ..Options::default()
    };
    let (copy, report) = redacted_as(&text, &options);
    assert_eq!(entry(&copy, 0)["request"]["postData"]["text"], "password=hunter2x&project=REDACTED-word-1");
    assert_eq!(report.kinds.len(), 1);
}

#[test]
fn addresses_of_the_network_go_where_they_are_asked_for() {
    let text = har(&[exchange(
        &format!("GET {OKTA}/api/v1/logs"),
        &[("X-Forwarded-For", "203.0.113.7")],
        "",
        400,
        "{\"client\":{\"ipAddress\":\"203.0.113.7\"}}",
    )]);
    assert!(redacted(&text).0.contains("203.0.113.7"));
    let (copy, _) = redacted_as(&text, &Options { kinds: Kinds::all(), ..Options::default() });
    assert!(!copy.contains("203.0.113.7") && copy.contains("192.0.2.1"), "{copy}");
}

#[test]
fn bodies_that_nobody_needs_are_emptied_with_their_size_and_stay_where_asked() {
    let mut script = exchange("GET https://cdn.example/app.js", &[], "", 200, &"x".repeat(48_211));
    script["response"]["content"]["mimeType"] = json!("application/javascript");
    let mut other = exchange("POST https://stats.example/collect", &[], "a=b", 204, "{\"x\":1}");
    other["response"]["headers"] = json!([]);
    let text = har(&[script, other]);
    let (copy, report) = redacted(&text);
    let content = entry(&copy, 0)["response"]["content"].clone();
    assert_eq!(
        (content["text"].clone(), content["comment"].clone()),
        (json!(""), json!("body of 48,211 bytes left out"))
    );
    assert_eq!(entry(&copy, 1)["request"]["postData"]["comment"], "body of 3 bytes left out");
    assert_eq!(report.bodies.0, 3);
    let (copy, report) = redacted_as(&text, &Options { keep_bodies: true, ..Options::default() });
    assert_eq!(report.bodies.0, 0);
    assert_eq!(entry(&copy, 1)["request"]["postData"]["text"], "a=b");
}
