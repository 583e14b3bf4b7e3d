//! What ties a token to something beside it: to a sign-in, a key, a code, a request, another token.

pub(crate) mod access_with_id;
pub(crate) mod dpop_nonce;
pub(crate) mod dpop_proof;
pub(crate) mod hashes;
pub(crate) mod logout;
pub(crate) mod nonce;
pub(crate) mod pkce;
pub(crate) mod sd_jwt;
pub(crate) mod token_response;

use super::{File, Row};

/// The checks of this room, in the order in which they speak.
pub(super) const CHECKS: &[File] = &[
    (Some(Row::Nonce), nonce::CHECKS),
    (Some(Row::Binding), hashes::CHECKS),
    (Some(Row::Binding), logout::CHECKS),
    (Some(Row::Binding), dpop_proof::CHECKS),
    (Some(Row::Binding), dpop_nonce::CHECKS),
    (Some(Row::Binding), access_with_id::CHECKS),
    (Some(Row::Binding), token_response::CHECKS),
    (Some(Row::Binding), sd_jwt::CHECKS),
    (None, pkce::CHECKS),
];
