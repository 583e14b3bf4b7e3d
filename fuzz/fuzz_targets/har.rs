//! A HAR file of calls that the bytes choose, whole, cut off, or with bytes thrown in.

#![no_main]

#[path = "../archived.rs"]
mod archived;
#[path = "../har.rs"]
mod har;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Some((slice, bytes)) = bytes.split_first() else { return };
    archived::any(&har::file(bytes), usize::from(*slice));
});
