//! What is not replaced stays byte for byte: order, duplicates, numbers as written, spaces, unknown members.

use crate::made::redacted;
use serde_json::Value;

const COMMENT: &str = "\"comment\":\"Redacted by Token Inspector.";

/// A redacted copy without the comment that was put in.
fn uncommented(copy: &str) -> String {
    let start = copy.find(COMMENT).unwrap();
    let end = start + copy[start..].find("\",").unwrap() + 2;
    format!("{}{}", &copy[..start], &copy[end..])
}

#[test]
fn only_the_secret_changes() {
    let text = "\u{feff}{ \"log\" : {\r\n\t\"version\":\"1.2\", \"_mine\":[1.7956E9,0.10,12345678901234567890],\r\n \"entries\":[ {\"a\":1,\"a\":2,\"status\":\"401\", \"headers\":null,\
        \"_x\":\"\\u00e9\\/\\ud83d\\ude00\", \"password\":\"hunter2x\",\"size\":-1 , \"n\":17956E5 } \r\n, {\"_x\":\"hunter2x\"}  ] ,\"_end\":true} }\r\n";
    let (copy, _) = redacted(text);
    assert_eq!(uncommented(&copy), text.replace("hunter2x", "REDACTED-password-1"));
}

#[test]
fn a_file_without_secrets_is_the_same_but_for_the_comment() {
    let text = r#"{"log":{"entries":[{"request":{"method":"GET","url":"https://acme.okta.com/api/v1/x"},"response":{"status":404,"content":{"text":"{\"errorCode\":\"E0000007\"}"}}}]}}"#;
    assert_eq!(uncommented(&redacted(text).0), text);
}

#[test]
fn a_member_that_stands_twice_is_redacted_twice() {
    let text = r#"{"log":{"entries":[{"password":"first-Pw1","password":"second-Pw2"},{"x":"first-Pw1 second-Pw2"}]}}"#;
    let (copy, _) = redacted(text);
    let wanted =
        text.replace("first-Pw1", "REDACTED-password-1").replace("second-Pw2", "REDACTED-password-2");
    assert_eq!(uncommented(&copy), wanted);
}

#[test]
fn every_shape_of_file_stays_what_it_was() {
    let entry = r#"{"request":{"method":"POST","url":"https://acme.okta.com/oauth2/v1/token","postData":{"text":"password=hunter2x&x=1"}},"response":{"status":400}}"#;
    let wanted = entry.replace("hunter2x", "REDACTED-password-1");
    for (text, wanted) in [
        (format!("[{entry}]"), format!("[{wanted}]")),
        (format!("[\n  {entry},\n  {entry}\n]\n"), format!("[\n  {wanted},\n  {wanted}\n]\n")),
        (format!("{entry}\n{entry}\n"), format!("{wanted}\n{wanted}\n")),
        (entry.to_owned(), wanted.clone()),
    ] {
        assert_eq!(redacted(&text).0, wanted, "{text}");
    }
}

#[test]
fn a_file_in_utf_16_becomes_one_in_utf_8() {
    let text = r#"{"log":{"entries":[{"password":"hunter2x","é":"ü"}]}}"#;
    let bytes: Vec<u8> = [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let (copy, _) = token_inspector::archive::redact::redact(&bytes, &Default::default()).unwrap();
    assert_eq!(
        uncommented(std::str::from_utf8(&copy).unwrap()),
        text.replace("hunter2x", "REDACTED-password-1")
    );
}

#[test]
fn json_stays_json_whatever_a_secret_holds() {
    for secret in ["a\",\"b\":\"c", "x\\", "\"}]}", "line\nend\u{1}", "{\"a\":1}", "%41\\u0041&quot;"] {
        let inner = serde_json::json!({"password": secret, "z": [secret]}).to_string();
        let outer = serde_json::json!({"log": {"entries": [{"password": secret, "text": inner, "list": [secret, 1]}]}});
        let (copy, _) = redacted(&outer.to_string());
        let read: Value = serde_json::from_str(&copy).unwrap_or_else(|it| panic!("{secret}: {it}: {copy}"));
        let entry = &read["log"]["entries"][0];
        let inner: Value = serde_json::from_str(entry["text"].as_str().unwrap())
            .unwrap_or_else(|it| panic!("{secret}: {it}"));
        assert_eq!(entry["password"], "REDACTED-password-1", "{secret}");
        assert_eq!(inner["password"], "REDACTED-password-1", "{secret}");
    }
}
