//! A paste of every form, damaged as the bytes say: parts lost, doubled, moved, escaped, encoded, wrapped.

#![no_main]

#[path = "../../tests/never_panics/damage.rs"]
mod damage;
#[path = "../../tests/never_panics/pastes.rs"]
#[expect(dead_code, unused_imports, reason = "the test asks for more")]
mod pastes;
#[path = "../report.rs"]
mod report;

use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static PASTES: LazyLock<Vec<String>> =
    LazyLock::new(|| pastes::pastes().into_iter().map(|(_, paste)| paste).collect());

fuzz_target!(|bytes: &[u8]| {
    let Some((first, rest)) = bytes.split_first() else { return };
    let paste = |number: u8| PASTES.get(usize::from(number) % PASTES.len()).map_or("", String::as_str);
    let mut text = paste(*first).to_owned();
    for step in rest.chunks_exact(6).take(6) {
        if let [way, other, one, two, three, four] = *step {
            let from = usize::from(u16::from_le_bytes([one, two]));
            let to = usize::from(u16::from_le_bytes([three, four]));
            text = damage::damaged(&text, way, from, to, paste(other));
        }
        if text.len() > 60_000 {
            break;
        }
    }
    report::inspected(&text);
});
