//! A file that was cut off is closed behind its last whole member, and says so.

use crate::made::{access, exchange, har, redacted};
use serde_json::Value;

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
