//! What a file may hold, and what is said where it holds more.

use crate::{briefly, context, read};
use token_inspector::archive::{FileReading, Form, Refused};
use token_inspector::limits;

#[test]
fn an_archive_in_an_archive_is_refused_with_a_sentence() {
    for (bytes, refused) in [
        (b"PK\x03\x04rest".as_slice(), Refused::Zip),
        (b"\x28\xb5\x2f\xfdrest", Refused::Packing),
        (b"BZh9rest", Refused::Packing),
    ] {
        let mut reading = FileReading::new(&context());
        assert_eq!(reading.feed(bytes), Err(refused));
        assert_eq!(reading.feed(b"more"), Err(refused));
        reading.finish();
        assert_eq!(reading.verdict(), refused.words());
    }
}

#[test]
fn a_packed_file_that_is_damaged_keeps_what_stood_before() {
    let mut bytes = b"\x1f\x8b\x08\0\0\0\0\0\0\x03".to_vec();
    bytes.extend(miniz_oxide::deflate::compress_to_vec(
        b"2026-09-21T14:13:20Z ERROR okta E0000011 Invalid token provided\n",
        6,
    ));
    let cut = read(&bytes[..bytes.len() - 3]);
    assert_eq!(cut.refused(), None);
    bytes.extend([0; 8]);
    assert_eq!(briefly(&read(&bytes)), ["logged (1, 1) E0000011"]);
    let reading = read(b"\x1f\x8b\x08\0\0\0\0\0\0\x03\xff\xff\xff\xff\xff\xff");
    assert_eq!(reading.refused(), Some(Refused::Damaged));
}

#[test]
fn what_is_packed_a_thousand_times_over_stops_at_the_bound() {
    let mut bytes = b"\x1f\x8b\x08\0\0\0\0\0\0\x03".to_vec();
    let zeros = vec![b' '; 4_000_000];
    let packed = miniz_oxide::deflate::compress_to_vec(&zeros, 9);
    for _ in 0..(limits::FILE_BYTES / 4_000_000 + 2) {
        bytes.extend_from_slice(&packed);
        bytes.extend_from_slice(&[0; 8]);
        bytes.extend_from_slice(b"\x1f\x8b\x08\0\0\0\0\0\0\x03");
    }
    assert_eq!(read(&bytes).refused(), Some(Refused::TooLong));
}

#[test]
fn an_entry_that_is_too_long_is_read_without_its_body() {
    let body = "x".repeat(limits::FILE_ENTRY);
    let entry = |body: &str| {
        format!(
            r#"{{"request":{{"method":"GET","url":"https://acme.okta.com/api/v1/users","headers":[]}},"response":{{"status":403,"headers":[],"content":{{"mimeType":"application/json","text":"{body}"}}}}}}"#
        )
    };
    let text = format!("{{\"log\":{{\"entries\":[{},{}]}}}}", entry(&body), entry("{}"));
    let reading = read(text.as_bytes());
    assert_eq!(reading.form(), Form::Archive { entries: 2 });
    assert_eq!(reading.cut(), 1);
    let sliced = crate::in_slices(text.as_bytes(), 1_000_000);
    assert_eq!((briefly(&sliced), sliced.cut()), (briefly(&reading), 1));
    assert_eq!(reading.cases()[0].entries, [0, 1]);
}

#[test]
fn a_file_of_nothing_says_so() {
    assert_eq!(read(b"").form(), Form::Empty);
    assert_eq!(read(b"").verdict(), "The file is empty.");
    assert_eq!(read(b"  \n").form(), Form::Log { lines: 1 });
    assert_eq!(read(b"{\"log\":{\"entries\":[]}}").form(), Form::Archive { entries: 0 });
    assert!(!read(b"[{\"eventType\":\"x\"}]").has_calls());
}
