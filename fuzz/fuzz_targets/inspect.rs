//! Any bytes, inspected.

#![no_main]

#[path = "../report.rs"]
mod report;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| report::inspected(&String::from_utf8_lossy(bytes)));
