//! What is opened: a short file, which may be no more than a paste, and single entries of a long one.

use crate::archive::entry::{self, exchange};
use crate::archive::input::Input;
use crate::archive::{FileReading, Form, case};
use crate::limits;
use crate::model::Context;
use crate::report::{Report, verdict};
use crate::text::beginning;
use crate::text::timestamp::Timestamp;

/// What a file turns out to be that is short enough to be a paste.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Short {
    /// It is to be read as a file: it holds calls, or is packed.
    File,
    /// It is no more than its text.
    Text(String),
}

/// Tells what a short file is.
#[must_use]
pub fn short(bytes: &[u8]) -> Short {
    let mut text = Vec::new();
    let mut input = Input::default();
    // What is unpacked may be as long as a file: the packing itself tells enough.
    let packed = input.push(bytes.get(..bytes.len().min(HEAD)).unwrap_or_default(), &mut |_| {}).is_err();
    if packed || input.is_packed() || holds_calls(bytes) {
        return Short::File;
    }
    let mut input = Input::default();
    let read = input.push(bytes, &mut |piece| text.extend_from_slice(piece));
    match read.and_then(|()| input.finish(&mut |piece| text.extend_from_slice(piece))) {
        Ok(()) => Short::Text(String::from_utf8_lossy(&text).into_owned()),
        Err(_) => Short::File,
    }
}

/// Bytes that tell how a file is packed.
const HEAD: usize = 8;

/// Whether a text is a list of calls, as a HAR file is.
#[must_use]
pub fn holds_calls(bytes: &[u8]) -> bool {
    let first = bytes
        .iter()
        .find(|it| !it.is_ascii_whitespace() && !matches!(it, 0 | 0xef | 0xbb | 0xbf | 0xfe | 0xff));
    if !first.is_some_and(|it| matches!(it, b'{' | b'[')) {
        return false;
    }
    let mut reading = FileReading::new(&Context::at(Timestamp::default()));
    let read = reading.feed(bytes);
    reading.finish();
    read.is_ok() && reading.has_calls() && matches!(reading.form(), Form::Archive { .. })
}

/// An entry of an archive, or a record of a log, as a paste of its own, and when it was answered if that is told.
#[must_use]
pub fn entry_text(bytes: &[u8]) -> (String, Option<Timestamp>) {
    match entry::read(bytes) {
        Some(entry) => {
            let bodies = [&entry.request.body, &entry.response.body].map(|it| {
                if it.is_page_or_program() { std::borrow::Cow::Borrowed("") } else { it.decoded() }
            });
            let [request, response] = bodies;
            (exchange(&entry, &request, &response), entry.at())
        }
        None => {
            let text = String::from_utf8_lossy(bytes);
            (beginning(&text, limits::CASE_RECORD).to_owned(), None)
        }
    }
}

/// Takes out of a report what says that somebody ought not to have pasted: what stands in a file was recorded.
pub fn told_in_file(report: &mut Report) {
    report.findings.retain(|it| !case::is_of_pasting(it));
    report.verdict = verdict::of(&report.case, &report.findings, &report.checks, &report.signatures);
}
