//! Entries by what one types: an id, words of the title, of Okta's text or of a cause, a status.

use crate::matching;
use crate::reference::{Entry, entries};
use crate::text::template::render;
use std::sync::OnceLock;

/// Entries that fit, best first.
pub type Hits = Vec<&'static Entry>;

/// Entries that have all the words of a query, best first: by its id, by the beginning of its id, by its
/// title, by its status, by what Okta sends, by its causes. An empty query finds all, in their order.
#[must_use]
pub fn search(query: &str) -> Hits {
    let Some(query) = Query::of(query) else { return entries().iter().collect() };
    let mut found: Vec<(u8, usize)> =
        index().iter().enumerate().filter_map(|(at, it)| Some((query.rank(it)?, at))).collect();
    crate::sort::sort_by_key(&mut found, |it| *it);
    let hits: Hits = found.into_iter().filter_map(|(_, at)| entries().get(at)).collect();
    if hits.is_empty() { recognised(&query.whole) } else { hits }
}

/// Entries whose text this is, with what Okta filled in, or else nearly is.
fn recognised(text: &str) -> Hits {
    let known = matching::whole(text).into_iter();
    let known = known.map(|(known, _)| known).chain(matching::nearest(text)).take(20);
    known.filter_map(|known| crate::reference::find(known.explanation.id)).collect()
}

/// What is searched in an entry, in lower case.
struct Indexed {
    /// The id.
    id: String,
    /// What follows the envelope or the error in the id: the internal code, the key.
    tail: String,
    /// Title, then the words of the id.
    head: String,
    /// What Okta sends.
    messages: String,
    /// Causes and fixes.
    causes: String,
    /// Status.
    status: String,
}

fn index() -> &'static [Indexed] {
    static INDEX: OnceLock<Vec<Indexed>> = OnceLock::new();
    INDEX.get_or_init(|| entries().iter().map(Indexed::of).collect())
}

impl Indexed {
    fn of(entry: &Entry) -> Indexed {
        let id = plain(entry.id());
        let tail = id.split_once(['/', ':']).map_or(id.as_str(), |(_, tail)| tail).to_owned();
        let mut head = plain(&entry.title());
        head.push('\n');
        head.push_str(&spaced(&id));
        let mut messages = String::new();
        for text in entry.messages() {
            messages.push_str(&plain(&text));
            messages.push('\n');
        }
        let mut causes = String::new();
        for cause in entry.explanation.causes {
            for text in [cause.reason, cause.fix] {
                causes.push_str(&plain(&render(text, &[])));
                causes.push('\n');
            }
        }
        let status = entry.status().map(|status| status.to_string()).unwrap_or_default();
        Indexed { id, tail, head, messages, causes, status }
    }
}

/// What one typed.
struct Query {
    whole: String,
    words: Vec<String>,
}

impl Query {
    /// Nothing where nothing was typed.
    fn of(text: &str) -> Option<Query> {
        let whole = plain(text);
        let words: Vec<String> = whole.split_whitespace().map(str::to_owned).collect();
        (!words.is_empty()).then(|| Query { whole: words.join(" "), words })
    }

    /// How well an entry fits, best least; nothing where it lacks a word.
    fn rank(&self, it: &Indexed) -> Option<u8> {
        let whole = self.whole.as_str();
        if it.id == whole || it.tail == whole {
            return Some(0);
        }
        if it.id.starts_with(whole) || it.tail.starts_with(whole) {
            return Some(1);
        }
        if starts(&it.head, whole) {
            return Some(2);
        }
        if it.status == whole {
            return Some(3);
        }
        let mut worst = 0;
        for word in &self.words {
            worst = worst.max(tier(it, word)?);
        }
        Some(match worst {
            0 => 4,
            1 if it.messages.contains(whole) => 5,
            1 => 6,
            _ if it.causes.contains(whole) => 7,
            _ => 8,
        })
    }
}

/// Where the nearest place is in which a word stands: head, wire text, causes.
fn tier(it: &Indexed, word: &str) -> Option<u8> {
    if starts(&it.head, word) {
        Some(0)
    } else if it.status == word || starts(&it.messages, word) || word.len() > 2 && it.id.contains(word) {
        Some(1)
    } else if starts(&it.causes, word) {
        Some(2)
    } else {
        None
    }
}

/// Whether a word of the text, or several, begin with this.
fn starts(text: &str, words: &str) -> bool {
    let before = |at: usize| at.checked_sub(1).and_then(|before| text.as_bytes().get(before));
    text.match_indices(words).any(|(at, _)| before(at).is_none_or(|letter| !letter.is_ascii_alphanumeric()))
}

/// Lower case, quotes made alike, backticks left out.
fn plain(text: &str) -> String {
    let letters = text.chars().filter(|letter| *letter != '`').map(|letter| match letter {
        '\u{2018}' | '\u{2019}' => '\'',
        '\u{201c}' | '\u{201d}' => '"',
        letter => letter.to_ascii_lowercase(),
    });
    letters.collect()
}

/// The words of an id.
fn spaced(id: &str) -> String {
    id.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { ' ' }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Trigger;
    use crate::reference::Origin;

    fn ids(query: &str) -> Vec<&'static str> {
        search(query).into_iter().map(Entry::id).collect()
    }

    /// Every eighth entry; all where more cases are asked for.
    fn some() -> impl Iterator<Item = &'static Entry> {
        let all = std::env::var_os("PROPTEST_CASES").is_some();
        entries().iter().step_by(if all { 1 } else { 8 })
    }

    #[track_caller]
    fn among(query: &str, first: usize, id: &str) {
        let found: Vec<_> = ids(query).into_iter().take(first).collect();
        assert!(found.contains(&id), "{query:?} finds {found:?} first");
    }

    #[test]
    fn an_id_finds_its_entry_first_in_any_case() {
        for entry in some() {
            for query in [entry.id().to_owned(), format!("  {} ", entry.id().to_ascii_uppercase())] {
                assert_eq!(ids(&query).first(), Some(&entry.id()), "{query:?}");
            }
        }
    }

    #[test]
    fn an_internal_code_finds_the_errors_that_have_it() {
        among("client_assertion_invalid_kid", 1, "invalid_client/client_assertion_invalid_kid");
        among("user_not_assigned", 2, "access_denied/user_not_assigned");
    }

    #[test]
    fn words_find_what_people_call_it() {
        among("not assigned", 6, "access_denied/user_not_assigned");
        among("expired", 40, "exp-passed");
        among("rate limit", 12, "E0000047");
        assert!(search("redirect").len() > 5);
    }

    #[test]
    fn a_status_finds_what_comes_with_it() {
        let found = search("403");
        assert_eq!(found.first().map(|entry| entry.id()), Some("http-403-no-body"));
        assert!(ids("403").contains(&"E0000006"));
        assert!(found.iter().filter(|entry| entry.status() == Some(403)).count() > 10);
    }

    #[test]
    fn a_part_of_a_code_is_enough() {
        among("0011", 1, "E0000011");
        assert!(ids("E000001").iter().take(9).all(|id| id.starts_with("E000001")));
    }

    #[test]
    fn okta_s_own_text_finds_its_error_with_anything_filled_in() {
        among("invalid token provided", 1, "E0000011");
        among("The ‘client_assertion’ token is expired.", 3, "invalid_client/client_assertion_expired_token");
        for entry in some() {
            let Origin::Catalogue(known) = entry.origin else { continue };
            if known.trigger != Trigger::Wire {
                continue;
            }
            let Some(messages) = known.messages.first().filter(|messages| messages.len() > 24) else {
                continue;
            };
            let found = ids(&crate::catalogue::entry::filled(messages, "zq9"));
            assert!(!found.is_empty(), "{} is not found by {messages:?}", entry.id());
        }
    }

    #[test]
    fn nonsense_finds_nothing_and_nothing_finds_all() {
        assert_eq!(ids("zzqx"), Vec::<&str>::new());
        assert_eq!(ids("E0000011 zzqx"), Vec::<&str>::new());
        assert_eq!(search(" \n").len(), entries().len());
    }

    #[test]
    fn anything_at_all_can_be_typed() {
        for query in ["`", "\u{202e}", "(", "é", "🔑", "\0", "a\u{301}"] {
            let _ = search(query);
        }
        let _ = search(&"eyJ".repeat(5_000));
    }
}
