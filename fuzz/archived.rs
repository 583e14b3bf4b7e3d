//! What holds of every file that is read.

use token_inspector::Context;
use token_inspector::archive::FileReading;
use token_inspector::text::timestamp::Timestamp;

/// Reads a file whole and in slices of this size: nothing panics, and slices change nothing.
pub(crate) fn any(bytes: &[u8], slice: usize) {
    let whole = read(bytes, bytes.len());
    if whole.refused().is_none() {
        assert_eq!(told(&read(bytes, slice)), told(&whole));
    }
    for case in whole.cases() {
        assert!(case.count > 0 && !case.findings.is_empty() && !case.verdict.is_empty());
    }
    assert!(!whole.verdict().is_empty());
}

fn read(bytes: &[u8], slice: usize) -> FileReading {
    let now = Timestamp::from_second(1_790_000_000).unwrap_or_default();
    let mut reading = FileReading::new(&Context::at(now));
    for piece in bytes.chunks(slice.max(1)) {
        if reading.feed(piece).is_err() {
            break;
        }
        while reading.step() {}
    }
    reading.finish();
    while reading.step() {}
    reading
}

/// What is told of a file.
fn told(reading: &FileReading) -> Vec<String> {
    let cases = reading.cases().into_iter();
    let cases = cases.map(|it| format!("{:?} {:?} {:?} {}", it.why, it.entries, it.lines, it.count));
    let tokens = reading.tokens().into_iter();
    let tokens = tokens.map(|it| format!("{:?} {:?} {:?}", it.kind, it.entries, it.lines));
    cases.chain(tokens).chain([format!("{:?}", reading.form()), reading.verdict()]).collect()
}
