//! A file of any bytes, read in slices that the first byte says: nothing panics, and slices change nothing.

#![no_main]

use libfuzzer_sys::fuzz_target;
use token_inspector::Context;
use token_inspector::archive::FileReading;
use token_inspector::text::timestamp::Timestamp;

fn read(bytes: &[u8], slice: usize) -> FileReading {
    let mut reading = FileReading::new(&Context::at(Timestamp::from_second(1_790_000_000).unwrap_or_default()));
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
    let cases = reading.cases().into_iter().map(|it| format!("{:?} {:?} {:?} {}", it.why, it.entries, it.lines, it.count));
    let tokens = reading.tokens().into_iter().map(|it| format!("{:?} {:?} {:?}", it.kind, it.entries, it.lines));
    cases.chain(tokens).chain([format!("{:?}", reading.form()), reading.verdict()]).collect()
}

fuzz_target!(|bytes: &[u8]| {
    let Some((slice, bytes)) = bytes.split_first() else { return };
    let whole = read(bytes, bytes.len());
    if whole.refused().is_none() {
        assert_eq!(told(&read(bytes, usize::from(*slice))), told(&whole));
    }
    for case in whole.cases() {
        assert!(case.count > 0 && !case.findings.is_empty() && !case.verdict.is_empty());
    }
});
