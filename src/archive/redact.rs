//! A copy of a file that is safe to send: every secret replaced by words, alike ones by the same.
//!
//! Two passes over the slices of a file, and a third over what was written:
//! [`Survey`] takes up every value that must not leave into a dictionary, by names and by shapes;
//! [`Rewriter`] writes the file anew, with words in place of each of these values wherever it stands and however it
//! is encoded there, and takes out whole what one cannot be taken out of; [`Check`] reads what was written, and
//! refuses it where a value is left or the form has changed.
//! What is not replaced stays byte for byte as it was. No more is held than the dictionary and the largest entry.

mod check;
mod cut;
mod dictionary;
mod edits;
mod find;
mod frame;
mod known;
mod left;
mod options;
mod parts;
mod reading;
mod report;
mod rewrite;
mod survey;

pub use check::{Check, Refusal};
pub use known::kind::{Kind, Kinds};
pub use options::Options;
pub use report::{EntryRow, KindRow, LIMITS, Report};
pub use rewrite::{Rewriter, Written};
pub use survey::{Plan, Survey};

use crate::archive::Input;
use std::borrow::Cow;

/// Bytes that are worked on at a time where a file is at hand as a whole.
const SLICE: usize = 1 << 20;

/// Redacts a file that is at hand as a whole, and checks what was written.
///
/// # Errors
///
/// Why what was written must not be given out.
pub fn redact(file: &[u8], options: &Options) -> Result<(Vec<u8>, Report), Refusal> {
    let file = utf8(file);
    let plan = surveyed(&file, options);
    let mut out = Vec::with_capacity(file.len() / 4);
    let mut rewriter = Rewriter::new(&plan);
    file.chunks(SLICE).for_each(|it| rewriter.push(it, &mut out));
    let written = rewriter.finish(&mut out);
    let mut check = Check::new(&plan, &written);
    out.chunks(SLICE).for_each(|it| check.push(it));
    check.finish()?;
    Ok((out, written.report))
}

/// What a redaction of a file that is at hand as a whole would replace. Nothing of the copy is kept.
#[must_use]
pub fn counted(file: &[u8], options: &Options) -> Report {
    let file = utf8(file);
    let plan = surveyed(&file, options);
    let mut rewriter = Rewriter::new(&plan);
    let mut out = Vec::new();
    for slice in file.chunks(SLICE) {
        rewriter.push(slice, &mut out);
        out.clear();
    }
    rewriter.finish(&mut out).report
}

fn surveyed(file: &[u8], options: &Options) -> Plan {
    let mut survey = Survey::new(options.clone());
    file.chunks(SLICE).for_each(|it| survey.push(it));
    survey.finish()
}

/// A file as UTF-8: PowerShell's `>` writes UTF-16, with a mark at the beginning.
fn utf8(file: &[u8]) -> Cow<'_, [u8]> {
    if let [0x1f, 0x8b, ..] | [0x78, 0x01 | 0x9c | 0xda, ..] = file
        && let Some(text) = unpacked(file)
    {
        return Cow::Owned(text);
    }
    let read: fn([u8; 2]) -> u16 = match file.get(..2) {
        Some(b"\xFF\xFE") => u16::from_le_bytes,
        Some(b"\xFE\xFF") => u16::from_be_bytes,
        _ => return Cow::Borrowed(file),
    };
    let units =
        file.get(2..).unwrap_or_default().chunks_exact(2).filter_map(|it| Some(read(it.try_into().ok()?)));
    let text: String =
        char::decode_utf16(units).map(|it| it.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
    Cow::Owned(text.into_bytes())
}

/// What is packed in a file; `None` if it cannot be unpacked.
fn unpacked(file: &[u8]) -> Option<Vec<u8>> {
    let (mut input, mut text) = (Input::default(), Vec::new());
    input.push(file, &mut |piece| text.extend_from_slice(piece)).ok()?;
    input.finish(&mut |piece| text.extend_from_slice(piece)).ok()?;
    Some(text)
}
