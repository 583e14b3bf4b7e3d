//! Drops words that repeat an error whose body is there too: one fault is told once.

use crate::limits;
use crate::model::{Case, Content, ErrorBody, Exchanges};
use crate::reading::bodies::refused::SCIM;
use std::collections::{HashMap, HashSet};

/// What a stretch of the paste says in bodies and challenges: an exchange, or all that words may repeat.
#[derive(Default)]
struct Said {
    /// Whole summaries.
    summaries: HashSet<String>,
    /// Codes of bodies.
    codes: HashSet<String>,
    /// Summaries and descriptions in which words may stand.
    texts: Vec<String>,
    /// It is an error of a SCIM server, around which the words are Okta's report of it.
    scim: bool,
}

impl Said {
    fn add(&mut self, content: &Content) {
        match content {
            Content::Error(error) if !error.code.is_empty() && !error.summary.is_empty() => {
                let summary = lowered(&error.summary);
                self.texts.push(summary.clone());
                self.summaries.insert(summary);
                self.codes.insert(error.code.clone());
            }
            Content::Challenge(challenge) => {
                self.texts.extend(challenge.param("error_description").map(lowered));
            }
            Content::VerifierMessage(said) => self.scim |= said.finding_id == SCIM,
            _ => {}
        }
    }

    /// Whether words say what is said here.
    fn repeats(&self, words: &ErrorBody) -> bool {
        if words.code.is_empty() {
            let summary = lowered(&words.summary);
            let within = |text: &String| !summary.is_empty() && text.contains(&summary);
            return self.scim
                || self.summaries.contains(&summary)
                || self.texts.iter().take(limits::REPEATED).any(within);
        }
        words.summary.is_empty() && self.codes.contains(&words.code)
    }
}

/// Drops the words that repeat a body of their own exchange, or one that stands loose. What stands loose itself may
/// repeat any body of the paste, as a client prints below its log what an answer said.
pub(crate) fn drop(case: &mut Case) {
    let of = |indexes: &[usize]| {
        let mut said = Said::default();
        indexes.iter().filter_map(|it| case.exhibits.get(*it)).for_each(|it| said.add(&it.content));
        said
    };
    let (anywhere, loose) =
        (of(&(0..case.exhibits.len()).collect::<Vec<_>>()), of(&case.exchanges.loose.others));
    let within: Vec<Said> = case.exchanges.all.iter().map(|it| of(&it.group.others)).collect();
    let mut homes: HashMap<usize, Vec<&Said>> = HashMap::new();
    for (exchange, said) in case.exchanges.all.iter().zip(&within) {
        exchange.group.errors.iter().for_each(|it| homes.entry(*it).or_default().push(said));
    }
    let known = case.exhibits.len();
    let mut index = 0;
    case.exhibits.retain(|exhibit| {
        let homes = homes.get(&index);
        index += 1;
        let Content::Error(words) = &exhibit.content else { return true };
        !match homes {
            Some(homes) => loose.repeats(words) || homes.iter().all(|it| it.repeats(words)),
            None => anywhere.repeats(words),
        }
    });
    if case.exhibits.len() < known {
        case.exchanges = Exchanges::of(&case.exhibits);
    }
}

fn lowered(text: &str) -> String {
    text.trim_end_matches('.').to_ascii_lowercase()
}
