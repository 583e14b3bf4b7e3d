//! Tokens that a key did sign, for the examples that need one, and the proofs that carry this key.

use p256::ecdsa::signature::Signer;
use p256::ecdsa::{Signature, SigningKey};
use sha2::{Digest, Sha256};

/// What the private number of the key is the SHA-256 of. It is good for nothing but these examples.
const SEED: &str = "token inspector example key 1";

/// `x` of the key.
const X: &str = "CHuZQJOfXwhmLjpIqoldy0X3nKyyKbGUhLuEtiYGPGA";

/// The signature of a proof whose header carries the key; `None` for every other token.
pub(crate) fn by_own_key(header: &str, alg: Option<&str>, input: &str) -> Option<Vec<u8>> {
    if alg != Some("ES256") || !header.contains("\"jwk\"") || !header.contains(X) {
        return None;
    }
    let key = SigningKey::from_slice(&Sha256::digest(SEED)).ok()?;
    let signature: Signature = key.sign(input.as_bytes());
    Some(signature.to_bytes().to_vec())
}

/// The public key.
macro_rules! key {
    () => {
        "{\"kty\":\"EC\",\"crv\":\"P-256\",\"kid\":\"sig-1\",\"x\":\"CHuZQJOfXwhmLjpIqoldy0X3nKyyKbGUhLuEtiYGPGA\",\"y\":\"x3sp-3msGZc1Dm1ZN9pR9XqwTa5_t2nX8FloSKDDngU\"}"
    };
}

macro_rules! header {
    () => {
        "eyJhbGciOiJFUzI1NiIsImtpZCI6InNpZy0xIn0"
    };
}

macro_rules! payload {
    () => {
        "eyJpc3MiOiJodHRwczovL2lkLmFjbWUuZXhhbXBsZSIsInN1YiI6ImFkYSIsImV4cCI6MTc5MDAwMzAwMH0"
    };
}

/// The same payload with another `sub`.
macro_rules! altered {
    () => {
        "eyJpc3MiOiJodHRwczovL2lkLmFjbWUuZXhhbXBsZSIsInN1YiI6ImV2ZSIsImV4cCI6MTc5MDAwMzAwMH0"
    };
}

macro_rules! signature {
    () => {
        "wc21mcIKFaC5irU3QjkrMuoWqiPhqzxFXlsXI4C5e_MO-lb_irCna0Dgac_Sd43QYzixGDzneqrUyz6h6Q5j8g"
    };
}

/// A token and the key that signed it.
pub(crate) const GOOD: &str = concat!(header!(), ".", payload!(), ".", signature!(), "\n", key!());

/// The token with another payload, and the key.
pub(crate) const ALTERED: &str = concat!(header!(), ".", altered!(), ".", signature!(), "\n", key!());

/// The token, its signature behind another payload, and the key.
pub(crate) const OF_ANOTHER: &str = concat!(
    header!(),
    ".",
    payload!(),
    ".",
    signature!(),
    "\n",
    header!(),
    ".",
    altered!(),
    ".",
    signature!(),
    "\n",
    key!()
);

/// The token with both of its good signatures, and the key.
pub(crate) const TWICE: &str = concat!(
    header!(),
    ".",
    payload!(),
    ".",
    signature!(),
    "\n",
    header!(),
    ".",
    payload!(),
    ".",
    "wc21mcIKFaC5irU3QjkrMuoWqiPhqzxFXlsXI4C5e_PxBaj_dU9Ylb8fljAtiHIvWa5JlWowI9oe7owhE1TBXw",
    "\n",
    key!()
);

/// A token whose secret is the text of the key, and the key.
pub(crate) const CONFUSED: &str = concat!(
    "eyJhbGciOiJIUzI1NiIsImtpZCI6InNpZy0xIn0.",
    payload!(),
    ".amVsObQ94lp4HGEeWXBrDK-3hx1a2NU8xEE3z1t-DXA\n",
    key!()
);
