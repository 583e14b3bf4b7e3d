//! Whether a signature is as long as its algorithm makes one, where the key that made it is not at hand.

use crate::jose::algorithms::{Algorithm, KeyShape, Length};
use crate::limits;

/// How the length of a signature fits its algorithm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// No key makes one of this length.
    Never,
    /// An RSA key could make it that is possible, and that nobody is known to have.
    Odd,
    /// An RSA key of an uncommon length makes it.
    Uncommon,
    /// The algorithm makes it, or an RSA key of a common length does.
    Common,
}

impl Length {
    /// How a signature of so many bytes fits.
    ///
    /// RSA keys are made in steps of 512 bits (2048, 2560, 3072, …) by nearly everybody, and in steps of 64 bits at
    /// least by Windows CNG and Java; OpenSSL makes any.
    #[must_use]
    pub fn fit(self, bytes: usize) -> Fit {
        match self {
            Length::Modulus if !(64..=limits::MODULUS).contains(&bytes) => Fit::Never,
            Length::Modulus if bytes >= 128 && bytes.is_multiple_of(64) => Fit::Common,
            Length::Modulus if bytes.is_multiple_of(8) => Fit::Uncommon,
            Length::Modulus => Fit::Odd,
            _ if self.allows(bytes) => Fit::Common,
            _ => Fit::Never,
        }
    }

    /// Bytes of the longest signature of this length.
    #[must_use]
    pub fn longest(self) -> usize {
        match self {
            Length::Exactly(bytes) => bytes,
            Length::Modulus => limits::MODULUS,
            Length::OneOf(lengths) => lengths.iter().copied().max().unwrap_or_default(),
        }
    }

    /// Bytes of the shortest signature that may be: an RSA key has 2048 bits at least (RFC 7518 section 3.3).
    #[must_use]
    pub fn shortest(self) -> usize {
        match self {
            Length::Exactly(bytes) => bytes,
            Length::Modulus => 256,
            Length::OneOf(lengths) => lengths.iter().copied().min().unwrap_or_default(),
        }
    }
}

/// The length of signatures by this `alg`, whatever its key is; `None` if the algorithm is not registered.
#[must_use]
pub fn by_alg(alg: &str) -> Option<Length> {
    Algorithm::named(alg).map(|algorithm| algorithm.signature_length(KeyShape::Unknown))
}

/// Bytes that so many characters of base64url stand for; `None` if no bytes are written so.
#[must_use]
pub const fn bytes_of(characters: usize) -> Option<usize> {
    if characters % 4 == 1 { None } else { Some(characters / 4 * 3 + (characters % 4) * 3 / 4) }
}

/// Characters of base64url that stand for so many bytes, without padding.
#[must_use]
pub const fn characters_of(bytes: usize) -> usize {
    (bytes * 4).div_ceil(3)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::jose::algorithms::ALGORITHMS;

    #[test]
    fn an_rsa_signature_may_have_the_length_of_any_modulus() {
        let fit = |bits: usize| by_alg("RS256").map(|length| length.fit(bits / 8));
        for bits in [1_024, 2_048, 2_560, 3_072, 3_584, 4_096, 8_192, 16_384] {
            assert_eq!(fit(bits), Some(Fit::Common), "{bits}");
        }
        for bits in [2_112, 2_432, 4_032] {
            assert_eq!(fit(bits), Some(Fit::Uncommon), "{bits}");
        }
        assert_eq!((fit(2_056), fit(504), fit(16_392)), (Some(Fit::Odd), Some(Fit::Never), Some(Fit::Never)));
    }

    #[test]
    fn characters_and_bytes_lead_to_one_another() {
        for bytes in 0..300 {
            assert_eq!(bytes_of(characters_of(bytes)), Some(bytes));
        }
        assert_eq!((characters_of(256), bytes_of(341)), (342, None));
    }

    #[test]
    fn other_algorithms_make_one_length() {
        for row in ALGORITHMS.iter().filter(|row| row.name != "EdDSA") {
            let length = row.signature_length(KeyShape::Unknown);
            let fits = (0..5_000).filter(|bytes| length.fit(*bytes) == Fit::Common).count();
            assert_eq!(fits == 1, length != Length::Modulus, "{}", row.name);
        }
        assert_eq!(
            by_alg("EdDSA").map(|it| (it.fit(64), it.fit(114), it.fit(96))),
            Some((Fit::Common, Fit::Common, Fit::Never))
        );
        assert_eq!(by_alg("RSA-OAEP"), None);
    }
}
