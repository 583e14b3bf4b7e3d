//! A byte-order mark is passed over, and UTF-16 becomes UTF-8.

/// How a text is encoded, and what was read of a character whose rest comes with the next slice.
#[derive(Debug, Default)]
pub(super) struct Encoding {
    form: Option<Form>,
    /// The first bytes, until they tell.
    head: Vec<u8>,
    /// The first byte of a unit of UTF-16.
    half: Option<u8>,
    /// The first half of a surrogate pair.
    high: Option<u16>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// UTF-8, with so many bytes before the text.
    Utf8(u64),
    /// UTF-16, the least significant byte first.
    Little,
    /// UTF-16, the most significant byte first.
    Big,
}

/// Bytes that tell the encoding.
const SIGNATURE: usize = 4;

/// Bytes of UTF-8 that are handed on at once.
const PIECE: usize = 64 * 1024;

impl Encoding {
    pub(super) fn push(&mut self, bytes: &[u8], sink: &mut dyn FnMut(&[u8])) {
        if self.form.is_some() {
            return self.pass(bytes, sink);
        }
        self.head.extend_from_slice(bytes);
        if self.head.len() >= SIGNATURE {
            self.begin(sink);
        }
    }

    pub(super) fn finish(&mut self, sink: &mut dyn FnMut(&[u8])) {
        if self.form.is_none() {
            self.begin(sink);
        }
        if self.half.take().is_some() | self.high.take().is_some() {
            sink("\u{fffd}".as_bytes());
        }
    }

    /// Bytes before the text; `None` if it was transcoded.
    pub(super) fn offset(&self) -> Option<u64> {
        match self.form {
            Some(Form::Utf8(before)) => Some(before),
            Some(Form::Little | Form::Big) => None,
            None => Some(0),
        }
    }

    fn begin(&mut self, sink: &mut dyn FnMut(&[u8])) {
        let head = std::mem::take(&mut self.head);
        let (form, mark) = match *head.as_slice() {
            [0xef, 0xbb, 0xbf, ..] => (Form::Utf8(3), 3),
            [0xff, 0xfe, ..] => (Form::Little, 2),
            [0xfe, 0xff, ..] => (Form::Big, 2),
            // PowerShell's `>` without a mark: the first characters of a file of either sort are ASCII.
            [first, 0, second, 0, ..] if first > 0 && second > 0 => (Form::Little, 0),
            [0, first, 0, second, ..] if first > 0 && second > 0 => (Form::Big, 0),
            _ => (Form::Utf8(0), 0),
        };
        self.form = Some(form);
        self.pass(head.get(mark..).unwrap_or_default(), sink);
    }

    fn pass(&mut self, bytes: &[u8], sink: &mut dyn FnMut(&[u8])) {
        let join = match self.form {
            Some(Form::Little) => u16::from_le_bytes,
            Some(Form::Big) => u16::from_be_bytes,
            _ if bytes.is_empty() => return,
            _ => return sink(bytes),
        };
        let mut text = String::with_capacity(bytes.len().min(PIECE));
        for byte in bytes {
            let Some(first) = self.half.take() else {
                self.half = Some(*byte);
                continue;
            };
            self.unit(join([first, *byte]), &mut text);
            if text.len() >= PIECE {
                sink(text.as_bytes());
                text.clear();
            }
        }
        if !text.is_empty() {
            sink(text.as_bytes());
        }
    }

    /// Adds a unit, or the pair that it completes.
    fn unit(&mut self, unit: u16, text: &mut String) {
        let high = self.high.take();
        let is_high = (0xd800..0xdc00).contains(&unit);
        if let Some(high) = high {
            if let Some(Ok(letter)) = char::decode_utf16([high, unit]).next() {
                text.push(letter);
                return;
            }
            text.push(char::REPLACEMENT_CHARACTER);
        }
        if is_high {
            self.high = Some(unit);
        } else {
            text.push(char::decode_utf16([unit]).next().and_then(Result::ok).unwrap_or('\u{fffd}'));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8], slice: usize) -> String {
        let mut encoding = Encoding::default();
        let mut all = Vec::new();
        bytes.chunks(slice).for_each(|it| encoding.push(it, &mut |text| all.extend_from_slice(text)));
        encoding.finish(&mut |text| all.extend_from_slice(text));
        String::from_utf8(all).unwrap()
    }

    #[test]
    fn every_encoding_is_read_in_slices_of_any_size() {
        let text = "{\"né\": \"😀\"}";
        let units = |to: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(to).collect::<Vec<_>>();
        let marked = |mark: &[u8], rest: &[u8]| [mark, rest].concat();
        for bytes in [
            text.as_bytes().to_vec(),
            marked(b"\xef\xbb\xbf", text.as_bytes()),
            units(u16::to_le_bytes),
            units(u16::to_be_bytes),
            marked(b"\xff\xfe", &units(u16::to_le_bytes)),
            marked(b"\xfe\xff", &units(u16::to_be_bytes)),
        ] {
            for slice in [1, 2, 3, 7, 1000] {
                assert_eq!(read(&bytes, slice), text, "{bytes:?} in slices of {slice}");
            }
        }
    }

    #[test]
    fn half_a_character_at_the_end_is_shown_as_one() {
        assert_eq!(read(b"\xff\xfea\0b", 1), "a\u{fffd}");
        assert_eq!(read(b"\xff\xfe\x3d\xd8", 1), "\u{fffd}");
        assert_eq!(read(b"\xff\xfe\x3d\xd8a\0", 1), "\u{fffd}a");
        assert_eq!(read(b"ab", 1), "ab");
    }
}
