//! A secret goes from every place, in whatever it is written there, and reads as the same words everywhere.

use crate::made::{base64, entry, exchange, har, redacted};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Value, json};

type Encoding = (&'static str, fn(&str) -> String);

fn percent(text: &str, upper: bool, every: bool) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        let plain = byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_');
        match (plain && !every, upper) {
            (true, _) => out.push(char::from(byte)),
            (false, true) => out.push_str(&format!("%{byte:02X}")),
            (false, false) => out.push_str(&format!("%{byte:02x}")),
        }
    }
    out
}

fn json_text(text: &str) -> String {
    Value::from(text).to_string().trim_matches('"').to_owned()
}

const ENCODINGS: &[Encoding] = &[
    ("raw", |it| it.to_owned()),
    ("JSON in a string", |it| format!("{{\"t\":{}}}", Value::from(it))),
    ("JSON in a string in a string", |it| {
        let inner = json!({ "t": it }).to_string();
        json!({ "inner": inner }).to_string()
    }),
    ("escaped slashes and letters", |it| {
        json_text(it).replace('/', "\\/").replace('é', "\\u00e9").replace('-', "\\u002D")
    }),
    ("percent, upper case", |it| percent(it, true, false)),
    ("percent, lower case", |it| percent(it, false, false)),
    ("percent twice", |it| percent(&percent(it, true, false), true, false)),
    ("a script", |it| it.replace('-', "\\x2D").replace('+', "\\x2b").replace('/', "\\/")),
    ("HTML", |it| it.replace('+', "&#x2b;").replace('-', "&#45;")),
    ("base64", base64),
    ("base64url", |it| URL_SAFE_NO_PAD.encode(it)),
    ("base64 twice", |it| base64(&base64(it))),
    ("base64 in percent", |it| percent(&base64(it), true, false)),
];

/// Secrets with all that needs escaping in one notation or another.
const SECRETS: &[(&str, &str)] = &[
    ("client_secret", "n5FPty-Mz+OPD/JY15_UsluSnTzy+"),
    ("refresh_token", "kT3vN8xQ-2mZ7_wR4yLr9"),
    ("code_verifier", "M25iVXpKU3puUjFaYWg3T1NDTDQt-bXJnOXdRaGs"),
    ("password", "corréct hörse/b@ttery+st-ple"),
    ("code", "b4Kz-9dQwErTyUiOpAsDf"),
];

#[test]
fn a_secret_is_replaced_in_every_encoding_by_the_same_words_and_nothing_beside_it_changes() {
    for (name, secret) in SECRETS {
        let form = format!("grant_type=x&{name}={}&scope=openid", percent(secret, true, false));
        let first = exchange("POST https://acme.okta.com/oauth2/v1/token", &[], &form, 200, "{}");
        for (encoding, write) in ENCODINGS {
            let around = |it: &str| write(&format!("before {it} after"));
            let mut second = exchange("GET https://acme.okta.com/api/v1/x", &[], "", 400, "{}");
            second["_note"] = Value::from(around(secret));
            let (copy, report) = redacted(&har(&[first.clone(), second]));
            let form = entry(&copy, 0)["request"]["postData"]["text"].as_str().unwrap().to_owned();
            let placeholder = form.split(['=', '&']).nth(3).unwrap().to_owned();
            assert!(placeholder.starts_with("REDACTED-") && placeholder.ends_with("-1"), "{form}");
            let note = entry(&copy, 1)["_note"].as_str().unwrap().to_owned();
            // The words that stand in place of it need no escapes of their own.
            let wanted = match encoding.contains("base64") {
                true => around(&placeholder),
                false => around("HERE").replace("HERE", &placeholder),
            };
            // Whether base64 is padded cannot be told from a run whose length needs none.
            let plain = |text: &str| text.replace("%3D", "").replace('=', "");
            assert_eq!(plain(&note), plain(&wanted), "{name} in {encoding}");
            assert_eq!(report.kinds.iter().map(|it| it.values).sum::<usize>(), 1, "{report}");
        }
    }
}

#[test]
fn a_body_in_base64_is_redacted_inside_with_and_without_its_mark() {
    for marked in [true, false] {
        let body = json!({"refresh_token": "kT3vN8xQ-2mZ7_wR4yLr9", "scope": "openid"}).to_string();
        let mut one = exchange("POST https://acme.okta.com/oauth2/v1/token", &[], "", 200, &base64(&body));
        if marked {
            one["response"]["content"]["encoding"] = Value::from("base64");
        }
        let (copy, _) = redacted(&har(&[one]));
        let wanted = body.replace("kT3vN8xQ-2mZ7_wR4yLr9", "REDACTED-refresh-token-1");
        assert_eq!(entry(&copy, 0)["response"]["content"]["text"], base64(&wanted));
    }
}

#[test]
fn a_body_in_base64_that_is_no_text_loses_what_is_known_and_nothing_else() {
    let secret = "kT3vN8xQ-2mZ7_wR4yLr9";
    let sent = exchange(
        "POST https://acme.okta.com/oauth2/v1/token",
        &[],
        &format!("refresh_token={secret}"),
        200,
        "{}",
    );
    for around in [&b"\x00\x00\x00\x00\x1f\x0a\x1d"[..], b"\xff\xd8\xff", b"\x02a\x03"] {
        let body = [around, secret.as_bytes(), around].concat();
        let mut second = exchange("POST https://api.example/grpc", &[], "", 200, "");
        second["response"]["content"]["text"] = Value::from(STANDARD.encode(&body));
        let (copy, _) = redacted(&har(&[sent.clone(), second]));
        let wanted = [around, b"REDACTED-refresh-token-1", around].concat();
        assert_eq!(entry(&copy, 1)["response"]["content"]["text"], STANDARD.encode(wanted));
    }
}

#[test]
fn different_secrets_read_differently_and_are_numbered_as_they_come() {
    let sent = |secret: &str| {
        exchange(
            "POST https://acme.okta.com/oauth2/v1/token",
            &[],
            &format!("client_secret={secret}&a=b"),
            401,
            "{}",
        )
    };
    let (copy, _) =
        redacted(&har(&[sent("first-Secret-01"), sent("second-Secret-2"), sent("first-Secret-01")]));
    let text = |number| entry(&copy, number)["request"]["postData"]["text"].clone();
    assert_eq!(text(0), "client_secret=REDACTED-client-secret-1&a=b");
    assert_eq!(text(1), "client_secret=REDACTED-client-secret-2&a=b");
    assert_eq!(text(2), text(0));
}

#[test]
fn a_name_is_replaced_in_any_letter_case_as_a_word_and_not_inside_of_one() {
    let answer =
        json!({"sub": "00u1made2made3made4m", "name": "Zoë Martin", "family_name": "Martin"}).to_string();
    let one = exchange("GET https://acme.okta.com/oauth2/v1/userinfo", &[], "", 200, &answer);
    let mut two = exchange("GET https://acme.okta.com/api/v1/x", &[], "", 400, "{}");
    two["_note"] = Value::from("<p>Hello ZOË martin</p> of Martinique, Zo%C3%AB+Martin");
    let (copy, _) = redacted(&har(&[one, two]));
    assert_eq!(entry(&copy, 1)["_note"], "<p>Hello Person-2</p> of Martinique, Person-2");
}

#[test]
fn a_saml_response_keeps_its_issuer_and_loses_signature_subject_and_attributes() {
    let saml = "<Response><Issuer>http://www.okta.com/exk1</Issuer><SignatureValue>q1W2e3R4t5Y6u7I8o9P0==</SignatureValue>\
        <NameID>zoe@acme.example</NameID><AttributeValue>Martin 4711</AttributeValue><Status>Success</Status></Response>";
    let form = format!("SAMLResponse={}&RelayState=", percent(&base64(saml), true, false));
    let (copy, _) = redacted(&har(&[exchange("POST https://sp.example/saml/acs", &[], &form, 400, "")]));
    let text = entry(&copy, 0)["request"]["postData"]["text"].as_str().unwrap().to_owned();
    let wanted = saml
        .replace("q1W2e3R4t5Y6u7I8o9P0==", "REDACTED-signature-1")
        .replace("zoe@acme.example", "user-1@redacted.invalid")
        .replace("Martin 4711", "REDACTED-saml-attribute-1");
    assert_eq!(text, format!("SAMLResponse={}&RelayState=", percent(&base64(&wanted), true, false)));
}

#[test]
fn a_secret_beside_base64_without_a_gap_goes_with_it() {
    let secret = "Zq9xK2aLwB7t";
    let run = [base64("mail to ada.quinn@example.com, then "), secret.into()].concat();
    let (copy, _) = redacted(&format!("password={secret} of ada.quinn@example.com\nsent {run}\n"));
    assert!(!copy.contains(secret) && !copy.contains(&base64("mail to ada.quinn@exampl")[..24]), "{copy}");
}

#[test]
fn a_secret_goes_from_where_something_else_should_stand() {
    let secret = "kT3vN8xQ-2mZ7_wR4yLr9";
    for text in [
        format!("client_secret={secret}&x=1\nclient_id={secret}\n"),
        format!("client_secret={secret}&x=1\n{{\"error\": \"invalid_client {secret} is unknown\"}}\n"),
        format!("client_secret={secret}&x=1\n\"errorCode\":\"e {secret} Th\"\n"),
    ] {
        let (copy, _) = redacted(&text);
        assert!(!copy.contains(secret), "{copy}");
    }
    let (copy, _) = redacted("client_secret=0oa1made2made3made4m&client_id=0oa1made2made3made4m\n");
    assert!(copy.contains("client_id=0oa1made2made3made4m"), "{copy}");
}

#[test]
fn what_can_be_read_of_a_binary_is_searched_as_a_text_is() {
    let token = format!(
        "{}.{}.{}",
        base64(r#"{"alg":"RS256","kid":"k"}"#),
        base64(r#"{"sub":"ada"}"#),
        "c".repeat(86)
    );
    let token = token.replace('=', "");
    // A gRPC-Web frame, with its length before a message of Protocol Buffers.
    let frame = |token: &str| {
        let mut frame = vec![0, 0, 0, 0, token.len() as u8 + 2, 0x0a, token.len() as u8];
        frame.extend(token.bytes());
        STANDARD.encode(frame)
    };
    let mut call = exchange("POST https://acme.example/api", &[], "", 200, "{}");
    call["_note"] = Value::from(frame(&token));
    let key = format!("-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n", "MIIE".repeat(12));
    call["_key"] = Value::from(frame(&key));
    let (copy, _) = redacted(&har(&[call]));
    let key = STANDARD.decode(entry(&copy, 0)["_key"].as_str().unwrap()).unwrap();
    assert!(!String::from_utf8_lossy(&key).contains("MIIE"), "{copy}");
    let note = entry(&copy, 0)["_note"].as_str().unwrap().to_owned();
    let read = String::from_utf8_lossy(&STANDARD.decode(&note).unwrap()).into_owned();
    assert!(!read.contains(&"c".repeat(43)) && read.contains("REDACTED-signature-1"), "{read}");
}

#[test]
fn what_a_redaction_made_longer_is_no_signature() {
    // The rest of a log's line: its second part is shorter than any signature until an address in it is replaced.
    let line = base64("azEifQ.IjoiYWRhQGUuY29tInxK9DDD");
    let mut call = exchange("POST https://acme.example/api", &[], "", 200, "{}");
    call["_note"] = Value::from(line);
    let (copy, _) = redacted(&har(&[call]));
    let note = entry(&copy, 0)["_note"].as_str().unwrap().to_owned();
    let line = String::from_utf8(STANDARD.decode(note).unwrap()).unwrap();
    let rest = URL_SAFE_NO_PAD.decode(line.split_once('.').unwrap().1.trim_end_matches('=')).unwrap();
    assert!(String::from_utf8_lossy(&rest).contains("user-1@redacted.invalid"), "{line}");
}

#[test]
fn what_can_be_read_in_more_ways_than_one_is_taken_out_whole_and_not_refused() {
    // A broken token, quoted, under percent signs: its header is not UTF-8, and an address is seen in it from one letter on.
    let token = "eyJraWQiOiJxOGRhQGUurtI.0.0";
    let hidden =
        percent(&Value::from(format!("{token} q7Zx-000a/Kw+9vB_T3 {token}")).to_string(), false, true);
    let file =
        json!({ "log": { "entries": [{ "password": "q7Zx-000a/Kw+9vB_T3" }, { "x": hidden }] } }).to_string();
    let (copy, _) = redacted(&file);
    assert!(!copy.contains("q7Zx") && !copy.contains(&percent("q7Zx", false, true)), "{copy}");
}
