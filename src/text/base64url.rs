//! Base64url (RFC 4648 section 5) read leniently, with every fault named by its offset.

use base64::Engine;
use base64::alphabet::URL_SAFE;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

/// One way in which a part is not the base64url of RFC 7515.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Base64Fault {
    /// A character that is none of base64, at this offset; reading stops there.
    Character(usize),
    /// `+` or `/` of standard base64, first at this offset.
    Standard(usize),
    /// `=` at the end, from this offset.
    Padded(usize),
    /// One character too many: no number of bytes has this length.
    Length(usize),
    /// The last character holds bits that stand for nothing.
    TrailingBits(usize),
}

const CONFIG: GeneralPurposeConfig =
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::RequireNone);
const STRICT: GeneralPurpose = GeneralPurpose::new(&URL_SAFE, CONFIG);
const LENIENT: GeneralPurpose = GeneralPurpose::new(&URL_SAFE, CONFIG.with_decode_allow_trailing_bits(true));

/// The bytes of the part up to its first foreign character, and what is wrong with it.
#[must_use]
pub fn decode(text: &str) -> (Vec<u8>, Vec<Base64Fault>) {
    let mut faults = Vec::new();
    let unpadded = text.trim_end_matches('=');
    if unpadded.len() < text.len() {
        faults.push(Base64Fault::Padded(unpadded.len()));
    }
    let good = unpadded
        .bytes()
        .position(|byte| !(byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'+' | b'/')));
    if let Some(at) = good {
        faults.insert(0, Base64Fault::Character(at));
    }
    let mut plain = unpadded.get(..good.unwrap_or(unpadded.len())).unwrap_or_default();
    let translated;
    if let Some(at) = plain.bytes().position(|byte| matches!(byte, b'+' | b'/')) {
        faults.push(Base64Fault::Standard(at));
        translated = plain.replace('+', "-").replace('/', "_");
        plain = &translated;
    }
    if plain.len() % 4 == 1 {
        if good.is_none() {
            faults.push(Base64Fault::Length(plain.len() - 1));
        }
        plain = plain.get(..plain.len() - 1).unwrap_or_default();
    }
    // Only letters of the alphabet and a length that can be are left: what is refused is the last one's bits.
    let bytes = STRICT.decode(plain).unwrap_or_else(|_| {
        if good.is_none() {
            faults.push(Base64Fault::TrailingBits(plain.len() - 1));
        }
        LENIENT.decode(plain).unwrap_or_default()
    });
    (bytes, faults)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_fault_is_named_with_its_offset() {
        assert_eq!(decode("e30").1, []);
        assert_eq!(decode("e30=").1, [Base64Fault::Padded(3)]);
        assert_eq!(decode("e31").1, [Base64Fault::TrailingBits(2)]);
        assert_eq!(decode("e30e3").1, [Base64Fault::Length(4)]);
        assert_eq!(decode("e3+/").1, [Base64Fault::Standard(2)]);
        assert_eq!(decode("e3 0"), (b"{".to_vec(), vec![Base64Fault::Character(2)]));
    }
}
