//! What `fuzz/` holds of any bytes, tried with a few of them in every run, and what fuzzing has found.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test fails by panicking")]

#[path = "../fuzz/archived.rs"]
mod archived;
#[path = "../fuzz/har.rs"]
mod har;
#[path = "../fuzz/keyed.rs"]
mod keyed;
#[path = "../fuzz/profiled.rs"]
mod profiled;

use proptest::prelude::*;

fn few() -> ProptestConfig {
    let cases = if std::env::var_os("PROPTEST_CASES").is_some() { 256 } else { 40 };
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

fn bytes(most: usize) -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(any::<u8>(), 0..most)
}

proptest! {
    #![proptest_config(few())]

    #[test]
    fn any_bytes_are_a_file_whatever_its_slices(bytes in bytes(400), slice in 1_usize..60) {
        archived::any(&bytes, slice);
    }

    #[test]
    fn any_calls_are_a_har_file_whatever_its_slices(bytes in bytes(300), slice in 1_usize..60) {
        archived::any(&har::file(&bytes), slice);
    }

    #[test]
    fn any_bytes_are_given_as_keys_and_make_no_signature_good(bytes in bytes(200)) {
        keyed::any(&bytes);
    }

    #[test]
    fn any_bytes_are_given_as_a_profile(bytes in bytes(120)) {
        profiled::any(&bytes);
    }

    #[test]
    fn any_lines_are_given_as_a_profile(text in "1([ -~]{0,12}\n){0,8}") {
        profiled::any(text.as_bytes());
    }
}
