//! HMAC (RFC 2104) with SHA-2.

use crate::jose::algorithms::Hash;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Sha256, Sha384, Sha512};

/// Whether a signature is the whole HMAC of a text under this secret; a shortened one is not (RFC 7518 section 3.2).
pub(in crate::jose::verify) fn is_good(hash: Hash, secret: &[u8], input: &[u8], signature: &[u8]) -> bool {
    match hash {
        Hash::Sha256 => verifies::<Hmac<Sha256>>(secret, input, signature),
        Hash::Sha384 => verifies::<Hmac<Sha384>>(secret, input, signature),
        Hash::Sha512 => verifies::<Hmac<Sha512>>(secret, input, signature),
    }
}

fn verifies<M: Mac + KeyInit>(secret: &[u8], input: &[u8], signature: &[u8]) -> bool {
    <M as KeyInit>::new_from_slice(secret)
        .is_ok_and(|mac| mac.chain_update(input).verify_slice(signature).is_ok())
}
