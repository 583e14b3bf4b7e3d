//! Inflates raw DEFLATE (RFC 1951), as SAML's redirect binding packs its messages: a few kilobytes of XML.

/// Bits of a text, the least significant of each byte first.
struct Bits<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Bits<'_> {
    fn bit(&mut self) -> Option<usize> {
        let byte = *self.bytes.get(self.at / 8)?;
        let bit = byte >> (self.at % 8) & 1;
        self.at += 1;
        Some(usize::from(bit))
    }

    fn number(&mut self, bits: usize) -> Option<usize> {
        let mut number = 0;
        for place in 0..bits {
            number |= self.bit()? << place;
        }
        Some(number)
    }
}

/// A Huffman code by the lengths of its words (section 3.2.2).
struct Code {
    /// How many words have each length.
    counts: Vec<usize>,
    /// The symbols in the order of their words.
    symbols: Vec<usize>,
}

impl Code {
    fn of(lengths: &[usize]) -> Code {
        let mut counts = vec![0; 16];
        let mut symbols = Vec::new();
        for length in 1..16 {
            let same = lengths.iter().enumerate().filter(|(_, it)| **it == length).map(|(symbol, _)| symbol);
            let before = symbols.len();
            symbols.extend(same);
            if let Some(count) = counts.get_mut(length) {
                *count = symbols.len() - before;
            }
        }
        Code { counts, symbols }
    }

    fn read(&self, bits: &mut Bits) -> Option<usize> {
        let (mut word, mut first, mut index) = (0, 0, 0);
        for count in self.counts.iter().skip(1) {
            word |= bits.bit()?;
            if word < first + count {
                return self.symbols.get(index + word.checked_sub(first)?).copied();
            }
            index += count;
            first = (first + count) << 1;
            word <<= 1;
        }
        None
    }
}

/// Lengths of copies: the least, and the bits that add to it (section 3.2.5).
const LENGTHS: [(usize, usize); 29] = [
    (3, 0),
    (4, 0),
    (5, 0),
    (6, 0),
    (7, 0),
    (8, 0),
    (9, 0),
    (10, 0),
    (11, 1),
    (13, 1),
    (15, 1),
    (17, 1),
    (19, 2),
    (23, 2),
    (27, 2),
    (31, 2),
    (35, 3),
    (43, 3),
    (51, 3),
    (59, 3),
    (67, 4),
    (83, 4),
    (99, 4),
    (115, 4),
    (131, 5),
    (163, 5),
    (195, 5),
    (227, 5),
    (258, 0),
];

/// Distances of copies, likewise.
const DISTANCES: [(usize, usize); 30] = [
    (1, 0),
    (2, 0),
    (3, 0),
    (4, 0),
    (5, 1),
    (7, 1),
    (9, 2),
    (13, 2),
    (17, 3),
    (25, 3),
    (33, 4),
    (49, 4),
    (65, 5),
    (97, 5),
    (129, 6),
    (193, 6),
    (257, 7),
    (385, 7),
    (513, 8),
    (769, 8),
    (1025, 9),
    (1537, 9),
    (2049, 10),
    (3073, 10),
    (4097, 11),
    (6145, 11),
    (8193, 12),
    (12289, 12),
    (16385, 13),
    (24577, 13),
];

/// The order in which the lengths of the code for lengths are written (section 3.2.7).
const ORDER: [usize; 19] = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/// The bytes that a text was packed from, at most so many. `None` if it is no DEFLATE.
#[must_use]
pub(crate) fn inflate(bytes: &[u8], most: usize) -> Option<Vec<u8>> {
    let mut bits = Bits { bytes, at: 0 };
    let mut made = Vec::new();
    loop {
        let last = bits.bit()? == 1;
        match bits.number(2)? {
            0 => {
                bits.at = bits.at.div_ceil(8) * 8;
                let length = bits.number(16)?;
                let start = bits.at / 8 + 2;
                made.extend_from_slice(bytes.get(start..start + length)?);
                bits.at = (start + length) * 8;
            }
            1 => {
                let mut lengths = vec![8; 144];
                lengths.extend([9; 112]);
                lengths.extend([7; 24]);
                lengths.extend([8; 8]);
                block(&mut bits, &Code::of(&lengths), &Code::of(&[5; 30]), &mut made, most)?;
            }
            2 => {
                let (literals, distances) = codes(&mut bits)?;
                block(&mut bits, &literals, &distances, &mut made, most)?;
            }
            _ => return None,
        }
        if last || made.len() > most {
            return (made.len() <= most).then_some(made);
        }
    }
}

/// The codes that a block brings with it.
fn codes(bits: &mut Bits) -> Option<(Code, Code)> {
    let (literals, distances, count) = (bits.number(5)? + 257, bits.number(5)? + 1, bits.number(4)? + 4);
    let mut own = vec![0; 19];
    for place in ORDER.iter().take(count) {
        *own.get_mut(*place)? = bits.number(3)?;
    }
    let code = Code::of(&own);
    let mut lengths: Vec<usize> = Vec::new();
    while lengths.len() < literals + distances {
        let (value, times) = match code.read(bits)? {
            16 => (*lengths.last()?, bits.number(2)? + 3),
            17 => (0, bits.number(3)? + 3),
            18 => (0, bits.number(7)? + 11),
            length => (length, 1),
        };
        lengths.extend(std::iter::repeat_n(value, times));
    }
    let (first, second) = lengths.split_at_checked(literals)?;
    Some((Code::of(first), Code::of(second)))
}

/// Reads a block up to its end.
fn block(bits: &mut Bits, literals: &Code, distances: &Code, made: &mut Vec<u8>, most: usize) -> Option<()> {
    while made.len() <= most {
        let symbol = literals.read(bits)?;
        if let Ok(byte) = u8::try_from(symbol) {
            made.push(byte);
            continue;
        }
        if symbol == 256 {
            break;
        }
        let (least, more) = *LENGTHS.get(symbol - 257)?;
        let length = least + bits.number(more)?;
        let (least, more) = *DISTANCES.get(distances.read(bits)?)?;
        let from = made.len().checked_sub(least + bits.number(more)?)?;
        for at in from..from + length {
            made.push(*made.get(at)?);
        }
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "<saml2p:Response Destination=\"https://app.acme.example/saml\" ID=\"id1\"><saml2:Issuer>http://www.okta.com/exk1</saml2:Issuer><saml2p:Status><saml2p:StatusCode Value=\"urn:oasis:names:tc:SAML:2.0:status:Success\"/></saml2p:Status></saml2p:Response>";

    /// The same packed by zlib: with codes of its own, as it stands, and with the fixed codes.
    const PACKED: [&[u8]; 3] = [
        &[
            93, 143, 205, 10, 131, 48, 16, 132, 95, 69, 242, 0, 73, 245, 184, 104, 160, 212, 139, 208, 94,
            42, 244, 190, 196, 133, 6, 205, 15, 110, 130, 62, 126, 171, 8, 165, 30, 7, 230, 251, 134, 169,
            25, 221, 84, 69, 120, 18, 199, 224, 153, 138, 150, 56, 89, 143, 201, 6, 223, 136, 119, 74, 145,
            65, 41, 140, 81, 162, 113, 36, 105, 69, 23, 39, 82, 27, 37, 138, 174, 109, 132, 29, 74, 161, 235,
            221, 2, 29, 115, 166, 89, 111, 212, 23, 90, 150, 69, 134, 49, 161, 52, 193, 41, 90, 199, 178, 86,
            127, 181, 250, 152, 238, 19, 166, 204, 167, 120, 11, 3, 21, 47, 156, 50, 53, 34, 207, 30, 2, 178,
            101, 240, 232, 136, 33, 25, 232, 175, 143, 59, 84, 242, 2, 188, 183, 161, 207, 198, 16, 179, 80,
            250, 24, 249, 105, 213, 233, 161, 254, 0,
        ],
        &[
            1, 243, 0, 12, 255, 60, 115, 97, 109, 108, 50, 112, 58, 82, 101, 115, 112, 111, 110, 115, 101,
            32, 68, 101, 115, 116, 105, 110, 97, 116, 105, 111, 110, 61, 34, 104, 116, 116, 112, 115, 58, 47,
            47, 97, 112, 112, 46, 97, 99, 109, 101, 46, 101, 120, 97, 109, 112, 108, 101, 47, 115, 97, 109,
            108, 34, 32, 73, 68, 61, 34, 105, 100, 49, 34, 62, 60, 115, 97, 109, 108, 50, 58, 73, 115, 115,
            117, 101, 114, 62, 104, 116, 116, 112, 58, 47, 47, 119, 119, 119, 46, 111, 107, 116, 97, 46, 99,
            111, 109, 47, 101, 120, 107, 49, 60, 47, 115, 97, 109, 108, 50, 58, 73, 115, 115, 117, 101, 114,
            62, 60, 115, 97, 109, 108, 50, 112, 58, 83, 116, 97, 116, 117, 115, 62, 60, 115, 97, 109, 108,
            50, 112, 58, 83, 116, 97, 116, 117, 115, 67, 111, 100, 101, 32, 86, 97, 108, 117, 101, 61, 34,
            117, 114, 110, 58, 111, 97, 115, 105, 115, 58, 110, 97, 109, 101, 115, 58, 116, 99, 58, 83, 65,
            77, 76, 58, 50, 46, 48, 58, 115, 116, 97, 116, 117, 115, 58, 83, 117, 99, 99, 101, 115, 115, 34,
            47, 62, 60, 47, 115, 97, 109, 108, 50, 112, 58, 83, 116, 97, 116, 117, 115, 62, 60, 47, 115, 97,
            109, 108, 50, 112, 58, 82, 101, 115, 112, 111, 110, 115, 101, 62,
        ],
        &[
            179, 41, 78, 204, 205, 49, 42, 176, 10, 74, 45, 46, 200, 207, 43, 78, 85, 112, 73, 45, 46, 201,
            204, 75, 44, 201, 204, 207, 179, 85, 202, 40, 41, 41, 40, 182, 210, 215, 79, 44, 40, 208, 75, 76,
            206, 77, 213, 75, 173, 72, 204, 45, 200, 73, 213, 7, 233, 82, 82, 240, 116, 177, 85, 202, 76, 49,
            84, 178, 179, 1, 155, 98, 229, 89, 92, 92, 154, 90, 100, 7, 210, 5, 212, 84, 94, 94, 174, 151,
            159, 93, 146, 168, 151, 156, 159, 171, 159, 90, 145, 109, 104, 163, 143, 162, 204, 6, 106, 117,
            112, 73, 98, 73, 105, 49, 26, 215, 57, 63, 37, 85, 33, 44, 49, 167, 52, 213, 86, 169, 180, 40,
            207, 42, 63, 177, 56, 179, 216, 42, 47, 49, 55, 181, 216, 170, 36, 217, 42, 216, 209, 215, 199,
            202, 72, 207, 192, 170, 24, 172, 218, 42, 184, 52, 57, 57, 181, 184, 88, 73, 223, 14, 106, 9,
            194, 88, 125, 52, 31, 218, 1, 0,
        ],
    ];

    #[test]
    fn what_was_packed_comes_out_again() {
        for packed in PACKED {
            assert_eq!(inflate(packed, 10_000).as_deref(), Some(TEXT.as_bytes()));
        }
    }

    #[test]
    fn what_is_no_deflate_or_too_long_is_none() {
        assert_eq!(inflate(b"", 10), None);
        assert_eq!(inflate(b"<xml>", 10), None);
        assert_eq!(inflate(PACKED[0], 10), None);
    }
}
