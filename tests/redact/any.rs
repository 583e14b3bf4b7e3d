//! Any bytes are redacted, and what holds of every copy holds of theirs.

#[path = "../../fuzz/redacted.rs"]
mod redacted;

use proptest::prelude::*;

#[test]
fn what_fuzzing_found_holds() {
    // In base64 of what is no text, for it has a control character, inside JSON.
    redacted::any(b"\x00\x1a\xf6\x02");
}

proptest! {
    #[test]
    fn any_bytes_become_a_copy_without_the_secret_that_was_put_in(bytes in prop::collection::vec(any::<u8>(), 0..120)) {
        redacted::any(&bytes);
    }

    #[test]
    fn any_text_of_signs_that_mean_something_does_so_too(text in "[a-zA-Z0-9%&;#x\\\\\"{}:=,. /+_\n@-]{0,120}") {
        redacted::any(text.as_bytes());
    }
}
