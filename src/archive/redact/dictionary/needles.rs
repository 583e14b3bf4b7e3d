//! Finds any of many values in a text in one pass: by the hash of the first bytes at every place.

use crate::text::Private;
use std::collections::HashMap;
use std::ops::Range;

/// Bits of a table that tells most places at once that nothing begins there.
const BITS: u32 = 16;

/// A value to find.
#[derive(Debug)]
struct Needle {
    value: Private,
    /// Its number in the dictionary.
    number: usize,
    /// In any letter case.
    any_case: bool,
    /// As whole words alone.
    words: bool,
}

/// Values whose first bytes are looked at: eight, or four of those that are shorter.
#[derive(Debug, Default)]
struct Table {
    bits: Vec<u64>,
    starts: HashMap<u64, Vec<usize>>,
}

/// Values that are looked for everywhere.
#[derive(Debug, Default)]
pub(crate) struct Needles {
    all: Vec<Needle>,
    long: Table,
    short: Table,
}

/// A letter without its case: the letters of ASCII and of western Europe in UTF-8 differ by this bit.
const CASE: u64 = 0x2020_2020_2020_2020;

#[inline]
fn eight(bytes: &[u8]) -> Option<u64> {
    Some(u64::from_le_bytes(bytes.get(..8)?.try_into().ok()?) | CASE)
}

fn four(bytes: &[u8]) -> Option<u64> {
    Some(u64::from(u32::from_le_bytes(bytes.get(..4)?.try_into().ok()?)) | (CASE & 0xFFFF_FFFF))
}

#[inline]
fn slot(key: u64) -> (usize, u64) {
    let hash = key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (64 - BITS);
    (usize::try_from(hash >> 6).unwrap_or_default(), 1 << (hash & 63))
}

impl Table {
    fn add(&mut self, key: u64, number: usize) {
        if self.bits.is_empty() {
            self.bits = vec![0; 1 << (BITS - 6)];
        }
        let (word, bit) = slot(key);
        if let Some(word) = self.bits.get_mut(word) {
            *word |= bit;
        }
        self.starts.entry(key).or_default().push(number);
    }

    #[inline]
    fn at(&self, key: u64) -> &[usize] {
        let (word, bit) = slot(key);
        if self.bits.get(word).is_none_or(|it| it & bit == 0) {
            return &[];
        }
        self.starts.get(&key).map_or(&[], Vec::as_slice)
    }
}

impl Needles {
    /// Takes up a value; `words` are found as whole words alone.
    pub(crate) fn add(&mut self, number: usize, value: &[u8], any_case: bool, words: bool) {
        let mut forms = vec![value.to_vec()];
        if value.contains(&b' ') {
            forms.push(value.iter().map(|it| if *it == b' ' { b'+' } else { *it }).collect());
        }
        if any_case && let Ok(text) = std::str::from_utf8(value) {
            // Letters that the bit of their case does not tell: Greek, Cyrillic, the rest of Latin.
            forms.extend([text.to_lowercase().into_bytes(), text.to_uppercase().into_bytes()]);
        }
        let mut known: Vec<Vec<u8>> = Vec::new();
        for form in forms {
            if !known.iter().any(|it| alike(it, &form) && (any_case || *it == form)) {
                known.push(form.clone());
                self.all.push(Needle { value: Private::new(form), number, any_case, words });
            }
        }
        known.iter_mut().for_each(|it| it.fill(0));
    }

    /// Makes it ready; the longer of two that begin alike comes first.
    pub(crate) fn finish(&mut self) {
        crate::sort::sort_by_key(&mut self.all, |it| std::cmp::Reverse(it.value.bytes().len()));
        for (number, needle) in self.all.iter().enumerate() {
            match eight(needle.value.bytes()) {
                Some(key) => self.long.add(key, number),
                None => {
                    if let Some(key) = four(needle.value.bytes()) {
                        self.short.add(key, number);
                    }
                }
            }
        }
    }

    /// Calls for every occurrence, with the number in the dictionary; they may overlap.
    pub(crate) fn find(&self, text: &[u8], call: &mut impl FnMut(Range<usize>, usize)) {
        if !self.long.starts.is_empty() {
            for (at, window) in text.windows(8).enumerate() {
                for number in eight(window).map_or(&[][..], |it| self.long.at(it)) {
                    self.compare(text, at, *number, call);
                }
            }
        }
        if !self.short.starts.is_empty() {
            for (at, window) in text.windows(4).enumerate() {
                for number in four(window).map_or(&[][..], |it| self.short.at(it)) {
                    self.compare(text, at, *number, call);
                }
            }
        }
        for needle in self.all.iter().filter(|it| it.value.bytes().len() < 4) {
            for at in memchr::memmem::find_iter(text, needle.value.bytes()) {
                let range = at..at + needle.value.bytes().len();
                if is_word(text, &range) {
                    call(range, needle.number);
                }
            }
        }
    }

    fn compare(&self, text: &[u8], at: usize, number: usize, call: &mut impl FnMut(Range<usize>, usize)) {
        let Some(needle) = self.all.get(number) else { return };
        let value = needle.value.bytes();
        let range = at..at + value.len();
        let Some(found) = text.get(range.clone()) else { return };
        let same = if needle.any_case { alike(found, value) } else { found == value };
        if same && (!needle.words || is_word(text, &range)) {
            call(range, needle.number);
        }
    }
}

/// Whether two values differ in the case of letters at most.
pub(crate) fn alike(one: &[u8], other: &[u8]) -> bool {
    one.len() == other.len()
        && one.iter().zip(other).all(|(one, other)| {
            one == other || (one.is_ascii_alphabetic() || *one >= 0x80) && one | 0x20 == other | 0x20
        })
}

/// Whether no letter or digit stands right before or behind a range.
pub(crate) fn is_word(text: &[u8], range: &Range<usize>) -> bool {
    let letter = |byte: Option<&u8>| byte.is_some_and(|it| it.is_ascii_alphanumeric() || *it >= 0x80);
    let before = range.start.checked_sub(1).and_then(|it| text.get(it));
    !letter(before) && !letter(text.get(range.end))
}

#[cfg(test)]
#[expect(clippy::string_slice, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    fn found(values: &[(&str, bool)], text: &str) -> Vec<String> {
        let mut needles = Needles::default();
        for (number, (value, words)) in values.iter().enumerate() {
            needles.add(number, value.as_bytes(), *words, *words);
        }
        needles.finish();
        let mut all = Vec::new();
        needles.find(text.as_bytes(), &mut |range, number| all.push(format!("{number}:{}", &text[range])));
        all
    }

    #[test]
    fn every_occurrence_is_found_and_words_in_any_letter_case() {
        let values = [("hunter2x", false), ("Zoë Martin", true), ("k9Q", false), ("abcde", false)];
        assert_eq!(
            found(
                &values,
                "hunter2x Hunter2x xhunter2xy ZOË martin, zoë+martin; Zoë Martins k9Q k9Qx abcdef"
            ),
            ["0:hunter2x", "0:hunter2x", "1:ZOË martin", "1:zoë+martin", "3:abcde", "2:k9Q"]
        );
    }
}
