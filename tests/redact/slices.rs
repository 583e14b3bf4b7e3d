//! A file is redacted alike however it is cut into slices.

use crate::made::{access, exchange, har};
use token_inspector::archive::redact::{Check, Options, Rewriter, Survey};

fn by_slices(text: &[u8], size: usize) -> Vec<u8> {
    let mut survey = Survey::new(Options::default());
    text.chunks(size).for_each(|it| survey.push(it));
    let plan = survey.finish();
    let mut rewriter = Rewriter::new(&plan);
    let mut out = Vec::new();
    text.chunks(size).for_each(|it| rewriter.push(it, &mut out));
    let written = rewriter.finish(&mut out);
    let mut check = Check::new(&plan, &written);
    out.chunks(size).for_each(|it| check.push(it));
    check.finish().unwrap_or_else(|it| panic!("slices of {size}: {it}"));
    out
}

#[test]
fn a_secret_across_two_slices_is_found_wherever_they_meet() {
    let (token, signature) = access();
    let form = "password=corr%C3%A9ct%2Dh%c3%b6rse&x=1";
    let mut one = exchange(
        "POST https://acme.okta.com/oauth2/v1/token",
        &[("authorization", &format!("Bearer {token}"))],
        form,
        400,
        "{}",
    );
    one["_note"] = "corréct-hörse 😀".into();
    let text = har(&[one.clone(), one]).replace('é', "\\u00e9").replace('😀', "\\ud83d\\ude00");
    let whole = by_slices(text.as_bytes(), text.len());
    let read = String::from_utf8(whole.clone()).unwrap();
    assert!(!read.contains("rse") && !read.contains(&signature[..14]), "{read}");
    for size in (1..40).chain([64, 100, 333, 1000]) {
        assert_eq!(by_slices(text.as_bytes(), size), whole, "slices of {size}");
    }
}

#[test]
fn a_log_is_cut_between_lines_alone() {
    let line = "2026-09-21T14:13:20Z INFO login ok password=hunter2x-Zq user=zoe@acme.example\n";
    let text = line.repeat(3_000);
    let out = String::from_utf8(by_slices(text.as_bytes(), 7_001)).unwrap();
    let wanted = line
        .replace("hunter2x-Zq", "REDACTED-password-1")
        .replace("zoe@acme.example", "user-1@redacted.invalid");
    assert_eq!(out, wanted.repeat(3_000));
}

#[test]
fn a_string_that_is_too_long_to_be_held_is_left_out() {
    let long = "x".repeat(18 << 20);
    let text = format!(
        r#"{{"log":{{"entries":[{{"password":"hunter2x","text":"{long}","after":"hunter2x"}},{{"b":1}}]}}}}"#
    );
    let out = String::from_utf8(by_slices(text.as_bytes(), 1 << 20)).unwrap();
    let read: serde_json::Value = serde_json::from_str(&out).unwrap();
    let entry = &read["log"]["entries"][0];
    assert_eq!(entry["text"], format!("{} bytes left out", 18 << 20));
    assert_eq!(entry["after"], "REDACTED-password-1");
    assert_eq!(read["log"]["entries"][1]["b"], 1);
}
