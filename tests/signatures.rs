//! Signatures are verified by every form of key, and what is not verified is told with its reason.

#![cfg(not(target_family = "wasm"))]
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

#[path = "signatures/algorithms.rs"]
mod algorithms;
#[path = "signatures/choice.rs"]
mod choice;
#[path = "signatures/forms.rs"]
mod forms;
#[path = "signatures/generated.rs"]
mod generated;
#[path = "signatures/misfits.rs"]
mod misfits;
#[path = "signatures/never.rs"]
mod never;
#[path = "signatures/not_keys.rs"]
mod not_keys;
#[path = "signatures/questions.rs"]
mod questions;
#[path = "signatures/rfc.rs"]
mod rfc;
#[path = "signatures/rfc_vectors.rs"]
mod rfc_vectors;
#[path = "signatures/secrets.rs"]
mod secrets;
#[path = "signatures/signer.rs"]
mod signer;
#[path = "signatures/weak.rs"]
mod weak;
#[path = "signatures/wycheproof.rs"]
mod wycheproof_vectors;
