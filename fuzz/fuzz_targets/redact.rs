//! Any bytes, redacted: no value that was found is left in any encoding, and JSON stays JSON.
//!
//! ```text
//! cargo +nightly fuzz run -s none redact -- -dict=fuzz/words.dict -max_len=4096 -timeout=5 -max_total_time=600
//! ```
//!
//! The first byte says which secret is put into the rest, the second in which encoding it stands there once more.

#![no_main]

#[path = "../redacted.rs"]
mod redacted;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| redacted::any(bytes));
