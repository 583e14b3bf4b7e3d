//! The limits of files, which are read slice by slice.

use super::support::{Row, context, filled, letters, part};
use token_inspector::archive::FileReading;
use token_inspector::limits;

/// A file that is read, without the deep work.
fn scanned(bytes: &[u8]) -> FileReading {
    let mut reading = FileReading::new(&context());
    reading.feed(bytes).unwrap();
    reading.finish();
    reading
}

fn read(text: &str) -> FileReading {
    let mut reading = scanned(text.as_bytes());
    while reading.work(|| true) {}
    reading
}

/// A call with an answer of this status.
fn entry(method: &str, path: &str, status: u16, body: &str) -> String {
    let body = serde_json::to_string(body).unwrap();
    format!(
        "{{\"request\":{{\"method\":\"{method}\",\"url\":\"https://acme.okta.com{path}\",\"headers\":[]}},\"response\":{{\"status\":{status},\"headers\":[],\"content\":{{\"mimeType\":\"application/json\",\"text\":{body}}}}}}}"
    )
}

fn archive(entries: impl IntoIterator<Item = String>) -> String {
    let all: Vec<_> = entries.into_iter().collect();
    format!("{{\"log\":{{\"entries\":[{}]}}}}", all.join(","))
}

pub(crate) const ROWS: &[Row] = &[
    ("CASE_BODY", limits::CASE_BODY, |size| {
        let body = filled("{\"errorCode\":\"E0000006\",\"errorSummary\":\"", "x", "\"}", size);
        let reading = read(&archive([entry("GET", "/api/v1/users", 403, &body)]));
        reading.cases()[0].paste.contains(&body)
    }),
    ("CASE_RECORD", limits::CASE_RECORD, |size| {
        let line = filled("ERROR E0000006 ", "x", "", size);
        read(&line).cases()[0].paste == line
    }),
    ("RECORD_LINES", limits::RECORD_LINES, |count| {
        let trace = "    at com.example.Call\n".repeat(count - 1);
        let reading = read(&format!("2026-09-21T14:13:20Z ERROR E0000006\n{trace}"));
        reading.cases()[0].lines == Some((1, count as u64))
    }),
    ("FILE_ENTRY_HEAD", limits::FILE_ENTRY_HEAD, |size| {
        let before = filled(
            "{\"pad\":\"",
            "x",
            "\",\"request\":{\"method\":\"GET\",\"url\":\"https://acme.okta.com/api/v1/users\"},\"response\":{\"status\":403",
            size,
        );
        let whole = archive([format!("{before},\"x\":\"{}\"}}}}", "x".repeat(limits::FILE_ENTRY))]);
        let mut reading = scanned(whole.as_bytes());
        while reading.work(|| true) {}
        reading.cases().first().is_some_and(|it| it.status == Some(403))
    }),
    ("FILE_PLACES", limits::FILE_PLACES, |count| {
        let line = format!("token {}\n", super::support::token());
        let reading = read(&line.repeat(count));
        let row = reading.tokens()[0];
        assert_eq!(row.count, count);
        row.lines.len() == count
    }),
    ("FILE_STEPS", limits::FILE_STEPS, |count| {
        let step = |it: usize| {
            entry("GET", ["/oauth2/default/v1/authorize", "/oauth2/default/v1/userinfo"][it % 2], 200, "")
        };
        let reading = scanned(archive((0..count).map(step)).as_bytes());
        assert_eq!(
            reading.shortened(),
            if count > limits::FILE_STEPS { vec!["sequence"] } else { Vec::new() }
        );
        reading.sequence().len() == count
    }),
    ("FILE_TOKENS", limits::FILE_TOKENS, |count| {
        let one = |it: usize| {
            format!("{}.{}.{}", part("{\"alg\":\"HS256\"}"), part(&format!("{{\"n\":{it}}}")), "A".repeat(43))
        };
        let lines: Vec<_> = (0..count).map(one).collect();
        let lines: Vec<_> = lines
            .chunks(100)
            .enumerate()
            .map(|(it, all)| format!("{} {}\n", letters(it), all.join(" ")))
            .collect();
        let reading = read(&lines.concat());
        assert_eq!(
            reading.shortened(),
            if count > limits::FILE_TOKENS { vec!["tokens"] } else { Vec::new() }
        );
        reading.tokens().len() == count
    }),
];

/// Those that take long without optimization: a thousand cases are judged.
pub(crate) const LONG: &[Row] = &[
    ("FILE_CASES", limits::FILE_CASES, |count| {
        let one = |it: usize| {
            entry("GET", &format!("/api/v1/{}", letters(it)), 403, "{\"errorCode\":\"E0000006\"}")
        };
        let reading = read(&archive((0..count).map(one)));
        assert_eq!(reading.cases().len(), count.min(limits::FILE_CASES));
        reading.left_out() == 0
    }),
    ("FILE_RECORDS", limits::FILE_RECORDS, |count| {
        let one = |it: usize| format!("ERROR E0000006 {}\n", letters(it));
        read(&(0..count).map(one).collect::<String>()).left_out() == 0
    }),
];
