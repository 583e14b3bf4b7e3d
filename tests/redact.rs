//! A redacted copy: nothing that must not leave is left, and everything else stays as it was.

#![cfg(not(target_family = "wasm"))]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

#[path = "redact/any.rs"]
mod any;
#[path = "redact/counted.rs"]
mod counted;
#[path = "redact/cut.rs"]
mod cut;
#[path = "redact/encodings.rs"]
mod encodings;
#[path = "redact/facts.rs"]
mod facts;
#[path = "redact/findings.rs"]
mod findings;
#[path = "redact/form.rs"]
mod form;
#[path = "redact/kinds.rs"]
mod kinds;
#[path = "redact/logs.rs"]
mod logs;
#[path = "redact/made.rs"]
mod made;
#[path = "redact/refused.rs"]
mod refused;
#[path = "redact/slices.rs"]
mod slices;
