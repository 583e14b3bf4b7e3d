//! What tells one kind of record from another: its words without what differs from one to the next.

use crate::archive::hash;

/// Two hashes of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Shape {
    /// Of all its words: records with the same one are alike.
    pub(super) alike: u64,
    /// Of what stands behind its telling words. Names and paths may differ, and where several records with the same one
    /// came to the same, so will the next. `None` if it has no telling word.
    pub(super) gist: Option<u64>,
}

/// Words behind which a record says what went wrong.
const TELLING: &[&str] = &[
    "errorcode",
    "error_description",
    "error",
    "invalid",
    "jwt",
    "token",
    "oauth",
    "denied",
    "unauthorized",
    "expired",
    "saml",
    "challenge",
    "www-authenticate",
];

/// Words that count behind a telling one, with itself.
const BEHIND: usize = 12;

/// Letters of a word that is an id or a value.
const LONG: usize = 40;

/// The shape of a record.
pub(super) fn of(text: &str) -> Shape {
    let words: Vec<&str> =
        text.split(|it: char| !it.is_ascii_alphanumeric() && it != '_' && it != '-').collect();
    let shown = words.iter().map(|word| if is_value(word) { "#" } else { word });
    let alike = hash(&shown.collect::<Vec<_>>());
    let mut gist = Vec::new();
    let mut left = 0;
    for word in words.into_iter().filter(|it| !it.is_empty()) {
        if word.len() <= LONG && is_telling(word) {
            left = BEHIND;
        }
        if left > 0 {
            gist.push(if is_value(word) { "#" } else { word });
            left -= 1;
        }
    }
    Shape { alike, gist: (!gist.is_empty()).then(|| hash(&gist)) }
}

fn is_telling(word: &str) -> bool {
    let lower = word.to_ascii_lowercase();
    is_code(word) || TELLING.iter().any(|it| lower.contains(it))
}

/// Whether a word is one of Okta's codes.
fn is_code(word: &str) -> bool {
    word.len() == 8 && word.starts_with('E') && word.bytes().skip(1).all(|it| it.is_ascii_digit())
}

/// Whether a word differs from one record to the next of its kind: a number, an id, a value.
fn is_value(word: &str) -> bool {
    let digits = word.bytes().any(|it| it.is_ascii_digit());
    let status = word.len() == 3 && word.starts_with(['4', '5']) && digits;
    word.len() > LONG || digits && !status && !is_code(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_ids_make_no_other_kind_and_codes_do() {
        let alike = |one: &str, other: &str| of(one).alike == of(other).alike;
        assert!(alike("12:01 order 17 of 00u1a2: E0000011", "13:02 order 4 of 00u9z: E0000011"));
        assert!(!alike("order 17: E0000011", "order 17: E0000006"));
        assert!(!alike("GET /x 401", "GET /x 403"));
        assert!(!alike("call of jo failed", "call of may failed"));
    }

    #[test]
    fn names_before_the_telling_words_make_no_other_gist() {
        let gist = |text: &str| of(text).gist;
        assert_eq!(
            gist("call of jo failed: errorCode E0000011 Invalid"),
            gist("call of may failed: errorCode E0000011 Invalid")
        );
        assert_ne!(gist("errorCode E0000011 Invalid"), gist("errorCode E0000006 You do not"));
        assert_eq!(gist("call of jo failed"), None);
    }
}
