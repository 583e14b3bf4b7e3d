//! Any bytes, redacted: no value that was found is left in any encoding, and JSON stays JSON.
//! The first byte says which secret is put into the rest, the second in which encodings it stands there once more.

#![no_main]

#[path = "../redacted.rs"]
mod redacted;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| redacted::any(bytes));
