//! How long the last part of a token is: by the algorithm in its header, asked character by character while it is read.

use crate::jose::algorithms;
use crate::jose::algorithms::Length;
use crate::jose::encryption::ContentEncryption;
use crate::jose::signature_length::{Fit, by_alg, bytes_of, characters_of};
use crate::jose::token::Part;
use crate::limits;
use crate::text::base64url;
use crate::text::base64url::Base64Fault;

/// What the header tells of the last part.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LastPart {
    /// Dots before it: two of a signed token, four of an encrypted one.
    pub(crate) dots: usize,
    /// Its length; `None` if its algorithm is not registered.
    length: Option<Length>,
}

/// Characters that the last part has at least where its algorithm is not registered: those of 256 bits.
const SHORTEST: usize = 43;

impl LastPart {
    /// What the header of a token tells; the token need not be whole.
    pub(crate) fn of(compact: &str) -> LastPart {
        let header = Part::read(compact.split('.').next().unwrap_or_default());
        let members = header.members();
        if members.get("enc").is_some() {
            let tag = members.text("enc").and_then(ContentEncryption::named).map(|it| it.tag);
            return LastPart { dots: 4, length: tag.map(Length::Exactly) };
        }
        let length = members
            .text("alg")
            .and_then(|alg| if algorithms::is_none(alg) { Some(Length::Exactly(0)) } else { by_alg(alg) });
        LastPart { dots: 2, length }
    }

    /// How the part fits if it ends here: its length, and the bits that its last character must not have.
    pub(crate) fn fit(self, part: &str) -> Fit {
        let part = part.trim_end_matches('=');
        match self.fit_of(part.len()) {
            Fit::Never => Fit::Never,
            _ if has_spare_bits(part) => Fit::Never,
            fit => fit,
        }
    }

    /// How a part of so many characters fits.
    pub(crate) fn fit_of(self, characters: usize) -> Fit {
        match (self.length, bytes_of(characters)) {
            (Some(length), Some(bytes)) => length.fit(bytes),
            (None, _) if (SHORTEST..limits::LAST_PART).contains(&characters) => Fit::Odd,
            _ => Fit::Never,
        }
    }

    /// Whether its algorithm is registered.
    pub(crate) fn is_known(self) -> bool {
        self.length.is_some()
    }

    /// Whether the part has one length alone.
    pub(crate) fn is_exact(self) -> bool {
        matches!(self.length, Some(Length::Exactly(_)))
    }

    /// Characters of the longest part that may be.
    pub(crate) fn longest(self) -> usize {
        self.length.map_or(limits::LAST_PART, |length| characters_of(length.longest()))
    }
}

/// Whether the last character holds bits that stand for nothing, as no encoder writes them (RFC 4648 section 3.5).
fn has_spare_bits(part: &str) -> bool {
    let group = part.get(part.len() - part.len() % 4..).unwrap_or_default();
    base64url::decode(group).1.iter().any(|fault| matches!(fault, Base64Fault::TrailingBits(_)))
}
