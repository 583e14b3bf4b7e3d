//! What a redaction would replace is counted as the redaction itself counts it, packed or not.

use crate::made::{access, exchange, har};
use serde_json::Value;
use token_inspector::Context;
use token_inspector::archive::redact::{Options, counted, redact};
use token_inspector::archive::{FileReading, Short, output, short};
use token_inspector::text::timestamp::Timestamp;

fn file() -> String {
    let bearer = ["Bearer ", &access().0].concat();
    let sent = [("Authorization", bearer.as_str()), ("Cookie", "sid=102MadeMadeMadeMade1234567")];
    har(&[exchange("GET https://acme.okta.com/api/v1/users/me", &sent, "", 200, "{}")])
}

#[test]
fn what_would_be_replaced_is_what_is_replaced_and_is_printed() {
    let file = file();
    let (_, report) = redact(file.as_bytes(), &Options::default()).unwrap();
    let told = counted(file.as_bytes(), &Options::default());
    assert_eq!(told, report);
    let mut reading = FileReading::new(&Context::at(Timestamp::from_second(1_790_000_000).unwrap()));
    reading.feed(file.as_bytes()).unwrap();
    reading.finish();
    while reading.step() {}
    let printed: Value = serde_json::from_str(&output::json(&reading, &told)).unwrap();
    let cookie =
        printed["redacted"].as_array().unwrap().iter().find(|it| it["kind"] == "session-cookie").unwrap();
    assert_eq!((cookie["values"].as_u64(), cookie["places"].as_u64()), (Some(1), Some(1)));
}

#[test]
fn what_is_packed_is_redacted_as_what_is_in_it() {
    let file = file();
    let packed = miniz_oxide::deflate::compress_to_vec_zlib(file.as_bytes(), 6);
    let (plain, unpacked) =
        (redact(file.as_bytes(), &Options::default()), redact(&packed, &Options::default()));
    assert_eq!(plain.unwrap().0, unpacked.unwrap().0);
    assert_eq!(short(&packed), Short::File);
}

#[test]
fn a_short_file_is_told_from_a_paste() {
    assert_eq!(short(file().as_bytes()), Short::File);
    for text in ["E0000011", r#"{"errorCode":"E0000011"}"#, "[1]", ""] {
        assert_eq!(short(text.as_bytes()), Short::Text(text.into()));
    }
    assert_eq!(short(b"\xff\xfeE\x000\x00"), Short::Text("E0".into()));
}
