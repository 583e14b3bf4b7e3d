//! What a file is wrapped in: gzip or zlib, a byte-order mark, UTF-16. What comes out is UTF-8, slice by slice.

mod encoding;
mod packed;

use self::encoding::Encoding;
use self::packed::Packed;
use crate::archive::Refused;
use crate::limits;

/// The layers around a file's text, with what they carry over from slice to slice.
#[derive(Debug, Default)]
pub struct Input {
    /// The first bytes, until they tell how the file is packed.
    head: Vec<u8>,
    wrapped: Wrapped,
    encoding: Encoding,
    /// Bytes of the file so far, and of what was unpacked from it.
    read: u64,
    unpacked: u64,
}

#[derive(Debug, Default)]
enum Wrapped {
    /// Not enough was read to tell.
    #[default]
    Unknown,
    Plain,
    Packed(Box<Packed>),
}

/// Bytes that tell how a file is packed.
const SIGNATURE: usize = 4;

impl Input {
    /// Takes a slice and hands on what text it gives.
    ///
    /// # Errors
    ///
    /// A reason to stop, if the file is longer than is read, or packed in a way that is not read.
    pub fn push(&mut self, bytes: &[u8], sink: &mut dyn FnMut(&[u8])) -> Result<(), Refused> {
        self.read += bytes.len() as u64;
        if self.read > limits::FILE_BYTES {
            return Err(Refused::TooLong);
        }
        if !matches!(self.wrapped, Wrapped::Unknown) {
            return self.unwrap(bytes, sink);
        }
        self.head.extend_from_slice(bytes);
        if self.head.len() < SIGNATURE { Ok(()) } else { self.begin(sink) }
    }

    /// Hands on what is left of a file that ends here.
    ///
    /// # Errors
    ///
    /// As [`Input::push`].
    pub fn finish(&mut self, sink: &mut dyn FnMut(&[u8])) -> Result<(), Refused> {
        if matches!(self.wrapped, Wrapped::Unknown) {
            self.begin(sink)?;
        }
        self.encoding.finish(sink);
        Ok(())
    }

    /// Bytes of the file so far.
    pub(crate) fn read(&self) -> u64 {
        self.read
    }

    /// Whether the file is packed.
    #[must_use]
    pub fn is_packed(&self) -> bool {
        matches!(self.wrapped, Wrapped::Packed(_))
    }

    /// What is to be added to an offset in the text for the one in the file. `None` if the file was unpacked or
    /// transcoded, so that it has no such offsets.
    pub(crate) fn offset(&self) -> Option<u64> {
        if self.is_packed() { None } else { self.encoding.offset() }
    }

    /// Looks at how the file begins.
    fn begin(&mut self, sink: &mut dyn FnMut(&[u8])) -> Result<(), Refused> {
        let head = std::mem::take(&mut self.head);
        self.wrapped = match *head.as_slice() {
            [b'P', b'K', 3 | 5, _, ..] => return Err(Refused::Zip),
            [0x28, 0xb5, 0x2f, 0xfd, ..] | [b'B', b'Z', b'h', ..] | [0xfd, b'7', b'z', ..] => {
                return Err(Refused::Packing);
            }
            [0x1f, 0x8b, ..] => Wrapped::Packed(Box::new(Packed::gzip())),
            // mitmproxy's `.zhar`; as text these would be `x` and a control character or a letter of another code page.
            [0x78, 0x01 | 0x9c | 0xda, ..] => Wrapped::Packed(Box::new(Packed::zlib())),
            _ => Wrapped::Plain,
        };
        self.unwrap(&head, sink)
    }

    fn unwrap(&mut self, bytes: &[u8], sink: &mut dyn FnMut(&[u8])) -> Result<(), Refused> {
        let Wrapped::Packed(packed) = &mut self.wrapped else {
            self.encoding.push(bytes, sink);
            return Ok(());
        };
        for piece in bytes.chunks(limits::FILE_PACKED) {
            let (encoding, unpacked) = (&mut self.encoding, &mut self.unpacked);
            packed.push(piece, &mut |text| {
                *unpacked += text.len() as u64;
                if *unpacked <= limits::FILE_BYTES {
                    encoding.push(text, sink);
                }
            })?;
            if self.unpacked > limits::FILE_BYTES {
                return Err(Refused::TooLong);
            }
        }
        Ok(())
    }
}
