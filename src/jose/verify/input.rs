//! The bytes that a signature covers (RFC 7515 section 5.1), as they stand.

/// What a token in compact form signs: everything before its last dot, padding and all. None if it has no dot.
#[must_use]
pub fn compact(token: &str) -> Option<&[u8]> {
    Some(token.rsplit_once('.')?.0.as_bytes())
}

/// What is signed of a protected header as it stands and a payload that stands elsewhere: in base64url, or as its
/// bytes where `b64` is `false` (RFC 7797 section 3).
#[must_use]
pub fn detached(protected: &str, payload: &[u8]) -> Vec<u8> {
    [protected.as_bytes(), b".", payload].concat()
}
