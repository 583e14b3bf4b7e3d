//! Any bytes, given as keys: JWK, PEM, DER, certificates, secrets, whole and broken; no made-up signature is good.

#![no_main]

#[path = "../keyed.rs"]
mod keyed;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| keyed::any(bytes));
