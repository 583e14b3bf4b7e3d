//! Where two values first differ.

/// A value in three pieces: what it shares with the other one, the first character that differs, the rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Pieces<'a> {
    /// The common beginning.
    pub(crate) common: &'a str,
    /// The first character that differs; empty where the value ends there.
    pub(crate) first: &'a str,
    /// What follows.
    pub(crate) rest: &'a str,
}

/// Both values in pieces; nothing where they are equal or have nothing in common.
pub(crate) fn between<'a>(one: &'a str, other: &'a str) -> Option<(Pieces<'a>, Pieces<'a>)> {
    let common = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
    (one != other && common > 0).then(|| (pieces(one, common), pieces(other, common)))
}

/// The candidate that shares the longest beginning with a value.
pub(crate) fn nearest<'a>(value: &str, candidates: &'a str) -> Option<&'a str> {
    let shared = |candidate: &&str| value.chars().zip(candidate.chars()).take_while(|(a, b)| a == b).count();
    candidates.split_whitespace().max_by_key(shared)
}

fn pieces(value: &str, common: usize) -> Pieces<'_> {
    let (common, tail) = value.split_at_checked(common).unwrap_or((value, ""));
    let first = tail.chars().next().map_or(0, char::len_utf8);
    let (first, rest) = tail.split_at_checked(first).unwrap_or((tail, ""));
    Pieces { common, first, rest }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split<'a>(one: &'a str, other: &'a str) -> Option<[&'a str; 6]> {
        between(one, other).map(|(a, b)| [a.common, a.first, a.rest, b.common, b.first, b.rest])
    }

    #[test]
    fn the_first_character_that_differs_is_named() {
        assert_eq!(
            split("api://orders", "api://payments"),
            Some(["api://", "o", "rders", "api://", "p", "ayments"])
        );
    }

    #[test]
    fn a_trailing_slash_stands_against_an_end() {
        assert_eq!(split("https://a/", "https://a"), Some(["https://a", "/", "", "https://a", "", ""]));
    }

    #[test]
    fn letters_of_several_bytes_are_not_cut() {
        assert_eq!(split("aß", "aé"), Some(["a", "ß", "", "a", "é", ""]));
    }

    #[test]
    fn equal_and_unlike_values_have_no_difference_to_mark() {
        assert_eq!(split("a", "a"), None);
        assert_eq!(split("x", "y"), None);
    }

    #[test]
    fn the_nearest_of_several_is_compared() {
        assert_eq!(nearest("api://orders", "https://a api://order"), Some("api://order"));
    }
}
