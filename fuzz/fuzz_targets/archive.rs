//! A file of any bytes, read in slices that the first byte says: nothing panics, and slices change nothing.

#![no_main]

#[path = "../archived.rs"]
mod archived;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Some((slice, bytes)) = bytes.split_first() else { return };
    archived::any(bytes, usize::from(*slice));
});
