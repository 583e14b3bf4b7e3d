//! The reason that a client prints behind the status of a refusal: `400 Bad Request: Invalid grant types: …`.

use std::ops::Range;

/// Statuses of which the words behind them say what is wrong with the request itself.
const OF_REQUESTS: &[&str] = &["400", "409", "422"];

/// What HTTP calls them.
const PHRASES: &[&str] = &["Bad Request", "Conflict", "Unprocessable Entity", "Unprocessable Content"];

/// The words that stand behind the status and its phrase, up to the end of the line.
pub(super) fn reason(paste: &str, range: &Range<usize>) -> Option<Range<usize>> {
    let before = paste.get(..range.start)?.trim_end();
    OF_REQUESTS.iter().find(|it| before.ends_with(**it))?;
    let line = paste.get(range.clone())?;
    let rest = line.trim_start();
    let words = PHRASES.iter().find_map(|it| rest.strip_prefix(it))?.strip_prefix(": ")?.trim_start();
    let is_reason = words.split_whitespace().count() > 2 && !words.starts_with(['{', '[', '<']);
    is_reason.then(|| range.end - words.len()..range.end)
}

#[cfg(test)]
mod tests {
    use super::reason;

    #[test]
    fn the_words_behind_a_status_are_its_reason() {
        let of = |paste: &'static str| {
            let at = paste.find("400").expect("a status") + 3;
            reason(paste, &(at..paste.len())).and_then(|it| paste.get(it))
        };
        assert_eq!(
            of("Error: 400 Bad Request: Invalid grant types: client_credentials"),
            Some("Invalid grant types: client_credentials")
        );
        assert_eq!(of("Error: 400 Bad Request: {\"error\": \"invalid_request\"}"), None);
        assert_eq!(of("Error: 400 Bad Request"), None);
    }
}
