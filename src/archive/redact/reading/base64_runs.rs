//! Base64 and base64url in a text, where they hold a text themselves.

use base64::Engine;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use std::ops::Range;

/// Characters of the shortest run that is decoded: eight bytes, the shortest secret that is looked for everywhere.
const SHORTEST: usize = 12;

/// Characters of the shortest run that is looked into where it holds no text: gRPC and MessagePack carry tokens so.
const SHORTEST_BINARY: usize = 24;

/// Bytes at the beginning that tell a picture from a text.
const SAMPLE: usize = 64;

/// How a run is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Alphabet {
    url: bool,
    padded: bool,
}

impl Alphabet {
    /// Base64url without padding, as in JWTs.
    pub(crate) const JWT: Alphabet = Alphabet { url: true, padded: false };

    /// Bytes in this alphabet.
    pub(crate) fn encode(self, bytes: &[u8]) -> String {
        use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};
        match (self.url, self.padded) {
            (true, true) => URL_SAFE.encode(bytes),
            (true, false) => URL_SAFE_NO_PAD.encode(bytes),
            (false, true) => STANDARD.encode(bytes),
            (false, false) => STANDARD_NO_PAD.encode(bytes),
        }
    }
}

const CONFIG: GeneralPurposeConfig = GeneralPurposeConfig::new()
    .with_decode_allow_trailing_bits(true)
    .with_decode_padding_mode(DecodePaddingMode::Indifferent);
const URL: GeneralPurpose = GeneralPurpose::new(&alphabet::URL_SAFE, CONFIG);
const STANDARD: GeneralPurpose = GeneralPurpose::new(&alphabet::STANDARD, CONFIG);

/// What a run holds, and how it is written. `None` if it is no base64.
pub(crate) fn decode(run: &[u8]) -> Option<(Vec<u8>, Alphabet)> {
    let url = run.iter().any(|it| matches!(it, b'-' | b'_'));
    let padded = run.ends_with(b"=");
    // A file that was cut off ends anywhere: one character too many stands for nothing.
    let plain = run.iter().filter(|it| **it != b'=').count();
    let run = if plain % 4 == 1 && !padded { run.get(..run.len() - 1)? } else { run };
    let bytes = if url { URL.decode(run) } else { STANDARD.decode(run) }.ok()?;
    Some((bytes, Alphabet { url, padded: padded || !url && plain % 4 == 0 }))
}

/// Who asks whether bytes are a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asked {
    /// Who looks for secrets: a text may have one control character in five.
    Finding,
    /// Who checks a copy: one in ten. What is a text only without its secrets was looked into before.
    Checking,
}

/// Whether bytes are a text that a secret can be read in.
pub(crate) fn is_text(bytes: &[u8], asked: Asked) -> bool {
    let one_in = if asked == Asked::Finding { 5 } else { 10 };
    let cut = bytes.get(..bytes.len().min(SAMPLE)).unwrap_or_default();
    let control = |it: &&u8| **it < 0x20 && !matches!(it, b'\n' | b'\r' | b'\t');
    if cut.iter().filter(control).count() > 0 {
        return false;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => {
            text.chars().filter(|it| it.is_control() && !it.is_ascii_whitespace()).count() * one_in
                <= bytes.len()
        }
        Err(fault) => fault.valid_up_to() + 4 > bytes.len() && bytes.len() > 16,
    }
}

/// A run and what it holds.
#[derive(Debug)]
pub(crate) struct Run {
    /// Where it stands, with its padding.
    pub(crate) range: Range<usize>,
    /// What it holds.
    pub(crate) bytes: Vec<u8>,
    /// How it is written.
    pub(crate) alphabet: Alphabet,
}

/// Bytes of the shortest stretch of a binary that is read as a text: shorter ones are legible by chance.
const SHORTEST_LEGIBLE: usize = 20;

/// What of a binary can be read: gRPC and MessagePack have their strings between bytes that are none.
pub(crate) fn legible(bytes: &[u8]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    for chunk in bytes.utf8_chunks() {
        let illegible = |it: char| it.is_control() && !it.is_ascii_whitespace();
        for stretch in chunk.valid().split_inclusive(illegible) {
            let length = stretch.trim_end_matches(illegible).len();
            if length >= SHORTEST_LEGIBLE {
                found.push(at..at + length);
            }
            at += stretch.len();
        }
        at += chunk.invalid().len();
    }
    found
}

/// Characters of which three bytes are made: where a run was cut off at its beginning, a text in it begins at one of so
/// many places.
const GROUP: usize = 4;

/// What of these runs holds a text, in order.
pub(crate) fn texts(text: &[u8], runs: &[Range<usize>], asked: Asked) -> Vec<Run> {
    let mut found = Vec::new();
    for range in runs {
        let run = text.get(range.clone()).unwrap_or_default();
        if let Some(run) = of(run, range.clone(), asked) {
            found.push(run);
            continue;
        }
        // A path or a word before it may look like a part of it.
        let mut at = range.start;
        let before = found.len();
        for piece in run.split(|it| *it == b'/') {
            let range = at..at + piece.len();
            at = range.end + 1;
            if piece.len() >= SHORTEST && piece.len() < run.len() {
                found.extend(of(piece, range, asked));
            }
        }
        // Of a token whose beginning a log cut off, the rest is as readable as the whole was.
        if found.len() == before {
            found.extend(cut(range, 1).find_map(|range| of(text.get(range.clone())?, range, asked)));
        }
    }
    found
}

/// What of these runs holds anything but a text, in order, read from each place at which a group may begin: known
/// values alone can be found there.
pub(crate) fn binaries(text: &[u8], runs: &[Range<usize>], asked: Asked) -> Vec<Run> {
    let long = runs.iter().filter(|it| it.len() >= SHORTEST_BINARY);
    let decoded = long.flat_map(|range| cut(range, 0)).filter_map(|range| {
        let run = text.get(range.clone())?;
        let (bytes, alphabet) = decode(run)?;
        let taken = begins_like_a_text(run) && is_text(&bytes, asked);
        (!taken).then_some(Run { range, bytes, alphabet })
    });
    decoded.collect()
}

/// A run without so many of its first characters, and without more, as far as the last of a group.
fn cut(range: &Range<usize>, from: usize) -> impl Iterator<Item = Range<usize>> {
    let Range { start, end } = range.clone();
    (from..GROUP).map(move |it| start + it..end).filter(|it| it.len() >= SHORTEST)
}

fn of(run: &[u8], range: Range<usize>, asked: Asked) -> Option<Run> {
    if !begins_like_a_text(run) {
        return None;
    }
    let (bytes, alphabet) = decode(run)?;
    is_text(&bytes, asked).then_some(Run { range, bytes, alphabet })
}

/// The number of each character of base64 or base64url; 64 of all others.
#[expect(clippy::indexing_slicing, reason = "it is computed while compiling: a wrong index does not compile")]
const NUMBERS: [u8; 256] = {
    let mut numbers = [64; 256];
    let mut letter = 0;
    while letter < 26 {
        numbers[b'A' as usize + letter as usize] = letter;
        numbers[b'a' as usize + letter as usize] = letter + 26;
        letter += 1;
    }
    let mut digit = 0;
    while digit < 10 {
        numbers[b'0' as usize + digit as usize] = digit + 52;
        digit += 1;
    }
    numbers[b'+' as usize] = 62;
    numbers[b'-' as usize] = 62;
    numbers[b'/' as usize] = 63;
    numbers[b'_' as usize] = 63;
    numbers
};

#[inline]
fn number(letter: u8) -> u8 {
    NUMBERS.get(usize::from(letter)).copied().unwrap_or(64)
}

/// Whether the first three bytes of a run may be those of a text: most words are told from base64 by them.
fn begins_like_a_text(run: &[u8]) -> bool {
    let number = run.iter().take(4).fold(0_u32, |sum, it| sum << 6 | u32::from(number(*it)));
    let [_, first, second, third] = number.to_be_bytes();
    let good = |it: u8| it >= 0x20 && it != 0x7F || matches!(it, b'\n' | b'\r' | b'\t');
    let follows = |before: u8, it: u8| before < 0xC0 || (0x80..0xC0).contains(&it);
    let begins = first < 0x80 || (0xC2..0xF5).contains(&first);
    begins
        && [first, second, third].into_iter().all(good)
        && follows(first, second)
        && (first >= 0x80 || !(0x80..0xC0).contains(&second))
        && follows(second, third)
}

/// Every run of the characters of base64 that is long enough, with its padding.
pub(crate) fn runs(text: &[u8]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let rest = text.get(at..).unwrap_or_default();
        let length = rest.iter().position(|it| number(*it) > 63).unwrap_or(rest.len());
        let padding = rest.iter().skip(length).take(2).take_while(|it| **it == b'=').count();
        if length + padding >= SHORTEST {
            found.push(at..at + length + padding);
        }
        at += (length + padding).max(1);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_is_written_again_as_it_was() {
        for text in [
            "aGVsbG8gd29ybGQh",
            "aGVsbG8gd29ybGQ=",
            "aGVsbG8gd29ybGQ",
            "w7_DvyBoZWxsbyB3b3I-",
            "w7/DvyBoZWxsbyB3b3I+",
        ] {
            let (bytes, alphabet) = decode(text.as_bytes()).unwrap();
            assert_eq!(alphabet.encode(&bytes), text);
        }
    }

    #[test]
    fn runs_that_hold_a_text_are_found_behind_names_and_paths() {
        let text = b"x=aGVsbG8gd29ybGQ=; /saml/aGVsbG8gd29ybGQh? short data:image/png;base64,iVBORw0KGgoAAAANSUhEUg==";
        let found: Vec<_> = texts(text, &runs(text), Asked::Finding)
            .into_iter()
            .map(|it| String::from_utf8(it.bytes).unwrap())
            .collect();
        assert_eq!(found, ["hello world", "hello world!"]);
    }

    #[test]
    fn a_text_is_found_wherever_its_beginning_was_cut_off() {
        let whole = STANDARD.encode("the rest of what was said to ada@example.com");
        for cut in 0..8 {
            let rest = whole.as_bytes().get(cut..).unwrap();
            let found = texts(rest, &runs(rest), Asked::Checking);
            let [Run { bytes, .. }] = found.as_slice() else { panic!("{cut}: {found:?}") };
            assert!(bytes.ends_with(b"said to ada@example.com"), "{cut}");
        }
    }

    #[test]
    fn what_is_long_enough_in_a_binary_is_legible() {
        for (length, found) in
            [(SHORTEST_LEGIBLE - 1, None), (SHORTEST_LEGIBLE, Some(2..2 + SHORTEST_LEGIBLE))]
        {
            let mut bytes = vec![0, 0xFF];
            bytes.extend(b"a\n".iter().cycle().take(length));
            bytes.push(0);
            assert_eq!(legible(&bytes), Vec::from_iter(found));
        }
    }
}
