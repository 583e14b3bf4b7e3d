//! Any bytes, given as a site's profile: it is read or refused with a sentence, and a paste is inspected with it.

#![no_main]

#[path = "../profiled.rs"]
mod profiled;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| profiled::any(bytes));
