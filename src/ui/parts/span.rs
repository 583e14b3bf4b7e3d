//! How far an instant is from the present, in words.

use crate::text::duration::about;

/// `in 4 minutes`, `47 minutes ago`, `now`.
pub(crate) fn from_now(seconds: i64) -> String {
    match seconds {
        0 => "now".into(),
        1.. => ["in ", &about(seconds)].concat(),
        _ => [&about(seconds), " ago"].concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_future_and_the_past_are_told_apart() {
        assert_eq!([from_now(240), from_now(-2_820), from_now(0)], ["in 4 minutes", "47 minutes ago", "now"]);
    }
}
