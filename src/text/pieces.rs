//! Where two values differ: what they share at both ends, and what is between.

/// A value in three pieces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pieces<'a> {
    /// The beginning that both values share.
    pub common: &'a str,
    /// What differs; empty where the other value has something here and this one has nothing.
    pub differs: &'a str,
    /// The end that both values share.
    pub rest: &'a str,
}

/// Both values in pieces; `None` where they are equal or do not begin alike.
#[must_use]
pub fn between<'a>(one: &'a str, other: &'a str) -> Option<(Pieces<'a>, Pieces<'a>)> {
    let common = shared(one.chars().zip(other.chars()));
    if one == other || common == 0 {
        return None;
    }
    let (head, one) = one.split_at_checked(common)?;
    let (_, other) = other.split_at_checked(common)?;
    let end = shared(one.chars().rev().zip(other.chars().rev()));
    let pieces = |tail: &'a str| {
        let (differs, rest) = tail.split_at_checked(tail.len() - end)?;
        Some(Pieces { common: head, differs, rest })
    };
    Some((pieces(one)?, pieces(other)?))
}

/// Of several candidates, the one that shares the longest beginning with a value; `None` if there is none.
#[must_use]
pub fn nearest<'a, T: AsRef<str>>(value: &str, candidates: &'a [T]) -> Option<&'a str> {
    let candidates = candidates.iter().map(AsRef::as_ref);
    candidates.max_by_key(|it| shared(value.chars().zip(it.chars())))
}

/// Bytes of the letters that are the same, up to the first that are not.
fn shared(pairs: impl Iterator<Item = (char, char)>) -> usize {
    pairs.take_while(|(one, other)| one == other).map(|(one, _)| one.len_utf8()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split<'a>(one: &'a str, other: &'a str) -> Option<[&'a str; 6]> {
        between(one, other).map(|(a, b)| [a.common, a.differs, a.rest, b.common, b.differs, b.rest])
    }

    #[test]
    fn what_differs_is_named_and_what_is_shared_at_both_ends_is_not() {
        assert_eq!(
            split("api://orders", "api://payments"),
            Some(["api://", "order", "s", "api://", "payment", "s"])
        );
        assert_eq!(
            split("https://acme.okta.com/x", "https://acme.oktapreview.com/x"),
            Some(["https://acme.okta", "", ".com/x", "https://acme.okta", "preview", ".com/x"])
        );
    }

    #[test]
    fn a_trailing_slash_stands_against_an_end() {
        assert_eq!(split("https://a/", "https://a"), Some(["https://a", "/", "", "https://a", "", ""]));
    }

    #[test]
    fn letters_are_shared_once_only() {
        assert_eq!(split("aaa", "aa"), Some(["aa", "a", "", "aa", "", ""]));
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
        assert_eq!(nearest("api://orders", &["https://a", "api://order"]), Some("api://order"));
        assert_eq!(nearest::<&str>("api://orders", &[]), None);
    }
}
