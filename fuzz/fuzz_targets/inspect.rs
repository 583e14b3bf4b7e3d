//! Any bytes, inspected. Without a sanitizer: no code here is unsafe. Needs a nightly compiler and
//! `cargo install cargo-fuzz`; from the root of the repository:
//!
//! ```text
//! TOKEN_INSPECTOR_SEEDS=fuzz/corpus/inspect cargo test --no-default-features --test never_panics seeds
//! cargo +nightly fuzz run -s none inspect -- -dict=fuzz/words.dict -max_len=4096 -timeout=5 -max_total_time=600
//! cargo +nightly fuzz run -s none mutated -- -dict=fuzz/words.dict -max_len=256 -timeout=5 -max_total_time=600
//! cargo +nightly fuzz run -s none archive -- -dict=fuzz/words.dict -max_len=16384 -timeout=5 -max_total_time=600
//! ```
//!
//! `mutated` starts from a paste of every form and damages it as the bytes say. What either finds is left in
//! `fuzz/artifacts`; give the file to the same command to see it again, and add it to `tests/never_panics`.

#![no_main]

#[path = "../report.rs"]
mod report;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| report::inspected(&String::from_utf8_lossy(bytes)));
