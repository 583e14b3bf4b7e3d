//! A file that was cut off is closed behind its last whole member, and says so.

use crate::made::{access, exchange, har, redacted, token};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

#[test]
fn a_file_that_ends_anywhere_becomes_whole_json_without_secrets() {
    let (token, signature) = access();
    let sent = |secret: &str| {
        let form = format!("password={secret}&x=1");
        exchange(
            "POST https://acme.okta.com/oauth2/v1/token",
            &[("authorization", &format!("Bearer {token}"))],
            &form,
            400,
            "{\"error\":\"invalid_grant\"}",
        )
    };
    let text = har(&[sent("hunter2x-Zq"), sent("Second-Pw-22")]);
    let first = text.find("\"entries\":[").unwrap() + 12;
    for end in (first..text.len()).step_by(7) {
        let (copy, report) = redacted(&text[..end]);
        let read: Value = serde_json::from_str(&copy).unwrap_or_else(|it| panic!("{end}: {it}: {copy}"));
        assert!(
            !copy.contains("hunter2x") && !copy.contains("Second-P") && !copy.contains(&signature[..14]),
            "{copy}"
        );
        if let Some(entry) = report.cut {
            assert_eq!(read["log"]["entries"][entry]["comment"], "the file ends in this entry");
            assert!(
                read["log"]["comment"].as_str().unwrap().contains("The file ends inside entry"),
                "{copy}"
            );
        }
    }
}

#[test]
fn a_beginning_without_entries_is_redacted_line_by_line() {
    let (copy, report) =
        redacted("{\"log\":{\"version\":\"1.2\",\"creator\":{\"password\":\"hunter2x-Zq\",\"b");
    assert!(!copy.contains("hunter2x"), "{copy}");
    assert!(report.lines);
}

#[test]
fn a_log_that_begins_within_a_token_keeps_nothing_of_its_person() {
    let (token, _) =
        token(&json!({"iss": "https://acme.okta.com", "sub": "ada@example.com", "name": "Ada Quinn"}));
    let payload = token.find('.').unwrap() + 1;
    for start in payload..payload + 8 {
        let (copy, _) = redacted(&format!("{}\nnext line: user=ada@example.com\n", &token[start..]));
        for cut in 0..4 {
            let run = copy.split('.').next().unwrap().get(cut..).unwrap();
            let read = URL_SAFE_NO_PAD.decode(&run[..run.len() / 4 * 4]).unwrap_or_default();
            assert!(!String::from_utf8_lossy(&read).contains("ada@example"), "{start}, {cut}: {copy}");
        }
    }
}

#[test]
fn a_token_without_its_beginning_loses_its_signature_too() {
    let (token, signature) = access();
    for start in 1..token.len() - signature.len() - 24 {
        let (copy, _) = redacted(&format!("{}\", user=17\nnext line\n", &token[start..]));
        assert!(!copy.contains(&signature[..14]), "{start}: {copy}");
    }
}

#[test]
fn a_name_with_dots_is_no_token_without_its_beginning() {
    let text = format!("at com.acme.Filter.{}(Filter.java:12)\n", "verifyTheTokenOfTheRequest".repeat(3));
    assert_eq!(redacted(&text).0, text);
}

#[test]
fn a_token_with_a_gap_in_its_payload_says_nothing_of_its_person() {
    let (token, signature) = access();
    let payload = token.find('.').unwrap() + 1;
    for gap in 1..6 {
        let broken = [&token[..payload + 40], &token[payload + 40 + gap..]].concat();
        let (copy, _) = redacted(&format!("user=zoe.martin@acme.example\n{broken}\n"));
        assert!(!copy.contains(&signature[..14]), "{gap}: {copy}");
        for cut in 0..4 {
            let run =
                copy.split('.').find(|it| it.len() > 120).unwrap_or_default().get(cut..).unwrap_or_default();
            let read = URL_SAFE_NO_PAD.decode(&run[..run.len() / 4 * 4]).unwrap_or_default();
            assert!(!String::from_utf8_lossy(&read).contains("zoe.martin"), "{gap}, {cut}: {copy}");
        }
    }
}
