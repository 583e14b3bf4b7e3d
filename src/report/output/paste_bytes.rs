//! Bytes that may not be UTF-8, read as text, with the way back to their offsets.

/// A paste as text, with the way back to its bytes.
#[derive(Debug)]
pub struct PasteBytes {
    /// The text; bytes that are not UTF-8 became U+FFFD.
    pub text: String,
    /// Offset in the text behind a replaced stretch, and how many bytes the text gained up to there.
    gained: Vec<(usize, i64)>,
}

impl PasteBytes {
    /// Reads bytes as they came from a file or a pipe.
    #[must_use]
    pub fn of(bytes: &[u8]) -> PasteBytes {
        let mut paste = PasteBytes { text: String::with_capacity(bytes.len()), gained: Vec::new() };
        let mut gained = 0;
        for chunk in bytes.utf8_chunks() {
            paste.text.push_str(chunk.valid());
            if !chunk.invalid().is_empty() {
                paste.text.push(char::REPLACEMENT_CHARACTER);
                gained += 3 - i64::try_from(chunk.invalid().len()).unwrap_or(0);
                paste.gained.push((paste.text.len(), gained));
            }
        }
        paste
    }

    /// The offset in the original bytes of an offset in [`PasteBytes::text`].
    #[must_use]
    pub fn byte(&self, at: usize) -> usize {
        let known = self.gained.partition_point(|(text, _)| *text <= at);
        let gained = known.checked_sub(1).and_then(|it| self.gained.get(it)).map_or(0, |(_, gained)| *gained);
        usize::try_from(i64::try_from(at).unwrap_or(0) - gained).unwrap_or(0)
    }
}
