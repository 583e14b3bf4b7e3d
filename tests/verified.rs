//! Tokens are verified by whatever keys stand in the paste or are given, and what does not fit is told with its cause.

#![cfg(not(target_family = "wasm"))]
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

#[path = "verified/given.rs"]
mod given;
#[path = "verified/kinds.rs"]
mod kinds;
#[path = "verified/maker.rs"]
mod maker;
#[path = "verified/misfits.rs"]
mod misfits;
#[path = "verified/opinions.rs"]
mod opinions;
#[path = "verified/pitfalls.rs"]
mod pitfalls;
#[path = "signatures/signer.rs"]
#[allow(dead_code, reason = "the tests of the verifier use all of it")]
mod signer;
#[path = "verified/verdicts.rs"]
mod verdicts;
