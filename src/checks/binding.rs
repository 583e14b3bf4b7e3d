//! What ties a token to something beside it: to a sign-in, a key, a code, a request, another token.

pub(crate) mod access_with_id;
pub(crate) mod dpop_proof;
pub(crate) mod hashes;
pub(crate) mod logout;
pub(crate) mod nonce;

use super::Check;

/// The checks of this room, in the order in which they speak.
pub(super) const CHECKS: &[&[Check]] =
    &[nonce::CHECKS, hashes::CHECKS, logout::CHECKS, dpop_proof::CHECKS, access_with_id::CHECKS];
