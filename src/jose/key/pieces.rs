//! The pieces of JSON, PEM and YAML that keys stand in, one after the other, and in one another.

pub(super) mod json_form;
pub(super) mod pem_form;
mod yaml;

use crate::jose::key::collector::Collector;
use crate::jose::key::origin::{Note, Step};
use crate::jose::key::secret::hex;
use crate::jose::key::{Key, der_form};
use crate::limits;
use crate::text::base64url;
use crate::text::json::escapes;
use crate::text::json::{self, Value};
use pem_form::Block;

/// How PEM begins once it is in base64, as Kubernetes writes it.
const PEM_IN_BASE64: &str = "LS0tLS1CRUdJTi";

/// Reads the JSON and PEM of a text, one after the other; whether there was any of a key. `top` says that the text is
/// the one whose bytes the spans count.
pub(super) fn structured(collector: &mut Collector, text: &str, top: bool) -> bool {
    if text.trim_start().starts_with('"')
        && let Value::String(inner) = json::read(text).value
        && (inner.contains(['{', '[']) || inner.contains(pem_form::BEGIN))
    {
        return collector.within(Step::Quoted, |collector| pieces(collector, &inner, false));
    }
    if pieces(collector, text, top) || yaml::read(collector, text, top) {
        return true;
    }
    mark(collector, top, 0, text.len());
    // Of a set that was escaped into a string, only the inside was copied; perhaps it was escaped twice.
    let mut plain = text.to_owned();
    for _ in 0..2 {
        if !plain.contains("\\\"") {
            return false;
        }
        plain = escapes::plain(&plain).into_owned();
        if collector.within(Step::Quoted, |collector| pieces(collector, &plain, false)) {
            return true;
        }
    }
    false
}

fn pieces(collector: &mut Collector, text: &str, top: bool) -> bool {
    let first = collector.keys.keys.len();
    let (mut found, mut fruitless, mut blocks, mut at) = (false, 0, 0, 0);
    while let Some((start, rest)) = next(text, at) {
        let end = if let Some((block, length)) = Block::at(rest) {
            mark(collector, top, start, start + length);
            pem_form::read(collector, &block);
            (found, blocks) = (true, blocks + 1);
            start + length
        } else if rest.starts_with(PEM_IN_BASE64) {
            let end = start + rest.find(is_no_base64).unwrap_or(rest.len());
            mark(collector, top, start, end);
            let inner = base64url::decode(text.get(start..end).unwrap_or_default()).0;
            let inner = String::from_utf8_lossy(&inner).into_owned();
            found |= collector.within(Step::Base64, |collector| pieces(collector, &inner, false));
            end
        } else if rest.starts_with('M') {
            let end = start + base64_length(rest);
            mark(collector, top, start, end);
            found |= der_run(collector, text.get(start..end).unwrap_or_default());
            end.max(start + 1)
        } else if let Some(reading) = json::read_embedded(text, start) {
            mark(collector, top, start, reading.end);
            let before = collector.keys.keys.len();
            let any = json_form::value(collector, &reading.value);
            found |= any;
            let piece = text.get(start..reading.end).unwrap_or_default();
            collector.texts(before, piece);
            let promises = piece.contains(pem_form::BEGIN) || piece.contains("\"kty\"");
            fruitless += usize::from(!any && promises);
            if any || !promises || fruitless > limits::KEYLESS {
                reading.end.max(start + 1)
            } else {
                start + 1
            }
        } else {
            start + 1
        };
        at = end;
    }
    if blocks > 1 {
        number_blocks(collector, first);
    }
    found
}

/// Numbers the keys of several PEM blocks, such as a chain of certificates.
fn number_blocks(collector: &mut Collector, first: usize) {
    let set = collector.a_set(|collector| collector.current_set());
    let alone = |key: &&mut Key| key.origin.set.is_none();
    for (index, key) in collector.keys.keys.iter_mut().skip(first).filter(alone).enumerate() {
        key.origin.set = set;
        key.origin.number = Some(index + 1);
    }
}

fn mark(collector: &mut Collector, top: bool, start: usize, end: usize) {
    if top {
        collector.span = start..end;
    }
}

/// The next place where JSON, PEM or DER in base64 may begin.
fn next(text: &str, from: usize) -> Option<(usize, &str)> {
    let mut at = from;
    loop {
        at += text.get(at..)?.find(['{', '[', '-', 'L', 'M'])?;
        let rest = text.get(at..)?;
        if rest.starts_with(['{', '['])
            || rest.starts_with(pem_form::BEGIN)
            || rest.starts_with(PEM_IN_BASE64)
            || begins_der(text, at, rest)
        {
            return Some((at, rest));
        }
        at += 1;
    }
}

/// Whether base64 of a sequence long enough for a key begins there: `MI`, `MF`, `MH` or `MC` at the start of a word.
fn begins_der(text: &str, at: usize, rest: &str) -> bool {
    let inside = at.checked_sub(1).and_then(|before| text.as_bytes().get(before));
    let inside = inside.is_some_and(|byte| byte.is_ascii_alphanumeric() || b"+/=-_.".contains(byte));
    !inside && matches!(rest.as_bytes(), [b'M', b'I' | b'F' | b'H' | b'C', ..])
}

/// Bytes of the base64 that a text begins with, over the ends of lines that hold nothing else.
fn base64_length(text: &str) -> usize {
    let is_base64 = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=');
    let mut end = 0;
    for line in text.split_inclusive('\n') {
        let digits = line.bytes().take_while(is_base64).count();
        if digits == 0 || end > 0 && digits < line.trim_end().len() {
            break;
        }
        end += digits;
        if digits < line.trim_end().len() || !line.ends_with('\n') {
            break;
        }
        end += line.len() - digits;
    }
    text.get(..end).map_or(0, |run| run.trim_end().len())
}

/// Reads DER in base64 that stands in a text; whether it is a key.
fn der_run(collector: &mut Collector, run: &str) -> bool {
    if run.len() < limits::BARE_KEY {
        return false;
    }
    let digits: String = run.split_whitespace().collect();
    let Ok(key) = der_form::read(&base64url::decode(&digits).0) else { return false };
    collector.der(key, &[Note::BareDer], run);
    true
}

fn is_no_base64(letter: char) -> bool {
    !(letter.is_ascii_alphanumeric() || matches!(letter, '+' | '/' | '-' | '_' | '='))
}

/// Reads DER that stands without the lines of PEM, in base64 or as hexadecimal digits; whether it is that.
pub(super) fn bare_der(collector: &mut Collector, text: &str) -> bool {
    let digits: String = text.split_whitespace().collect();
    let digits = digits.trim_matches(['"', '\'', ',', ';']);
    if digits.contains(is_no_base64) {
        return false;
    }
    // 0x30 is a sequence, which every key in DER is.
    let sequence = |bytes: &Vec<u8>| bytes.first() == Some(&0x30) && bytes.len() >= 30;
    let Some(bytes) =
        hex(digits).filter(sequence).or_else(|| Some(base64url::decode(digits).0).filter(sequence))
    else {
        return false;
    };
    match der_form::read(&bytes) {
        Ok(key) => collector.der(key, &[Note::BareDer], text),
        // Chance bytes may begin like a sequence; those of a key that long begin with a long sequence.
        Err(_) if !matches!(bytes.get(1), Some(0x81 | 0x82)) => return false,
        Err(what) => collector.problem(what),
    }
    true
}
