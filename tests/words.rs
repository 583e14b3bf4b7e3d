//! The words keep the house style, and every placeholder in them is known.

#[path = "words/english.rs"]
mod english;
#[path = "words/libraries.rs"]
mod libraries;
#[path = "words/paths.rs"]
mod paths;
#[path = "words/rooms.rs"]
mod rooms;
#[path = "words/sentences.rs"]
mod sentences;
#[path = "words/terms.rs"]
mod terms;

use std::collections::{HashMap, HashSet};
use token_inspector::catalogue;
use token_inspector::finding::{Clue, Clues, Explanation, Severity};
use token_inspector::model::Kind;
use token_inspector::text::template::{Piece, Placeholder, pieces, render};

const HOSTS: &[&str] = &[
    "developer.okta.com",
    "help.okta.com",
    "support.okta.com",
    "status.okta.com",
    "datatracker.ietf.org",
    "openid.net",
    "www.rfc-editor.org",
];

fn explanations() -> Vec<&'static Explanation> {
    catalogue::all()
        .iter()
        .map(|known| &known.explanation)
        .chain(token_inspector::checks::explanations())
        .collect()
}

fn sentences(explanation: &Explanation) -> Vec<(&'static str, &'static str)> {
    let mut all = Vec::new();
    for cause in explanation.all_causes() {
        all.push(("because", cause.reason));
        all.push(("fix", cause.fix));
        if !cause.prevention.is_empty() {
            all.push(("lasting", cause.prevention));
        }
    }
    if !explanation.verdict.is_empty() {
        all.push(("verdict", explanation.verdict));
    }
    all
}

#[test]
fn every_error_has_a_cause_with_a_fix_of_its_own() {
    let bad: Vec<_> = explanations()
        .iter()
        .filter(|it| it.severity == Severity::Error && it.causes.is_empty())
        .map(|it| it.id)
        .collect();
    assert!(bad.is_empty(), "without a cause of their own: {bad:?}");
}

#[test]
fn titles_are_statements_without_a_full_stop() {
    let bad: Vec<_> = explanations()
        .iter()
        .filter(|it| {
            // Each form of a title is shown on its own.
            let odd = |form: &str| form.ends_with(['.', '!', '?', ' ']) || form.chars().count() > 90;
            it.title.is_empty() || it.title.lines().any(odd)
        })
        .map(|it| (it.id, it.title))
        .collect();
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn sentences_end_with_a_stop_and_keep_the_tone() {
    let mut bad = Vec::new();
    for it in explanations() {
        for (kind, sentence) in sentences(it) {
            let lower = format!(" {} ", sentence.to_lowercase());
            let tone = [" please ", " simply ", " just ", " sorry ", " easy ", "!", " obviously "];
            if !sentence.ends_with('.')
                || tone.iter().any(|word| lower.contains(word))
                || sentence.contains("  ")
            {
                bad.push((it.id, kind, sentence));
            }
        }
    }
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn what_leads_an_error_begins_well_where_the_paste_tells_no_more() {
    let errors = catalogue::all().iter().map(|known| &known.explanation);
    let bad: Vec<_> = errors
        .flat_map(|it| [(it.id, it.title), (it.id, it.verdict)])
        .filter(|(_, words)| words.starts_with('{') && render(words, &[]).starts_with(char::is_lowercase))
        .collect();
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn fixes_start_with_a_capital_and_are_not_the_cause_again() {
    let mut bad = Vec::new();
    for it in explanations() {
        for cause in it.all_causes() {
            if cause.fix == cause.reason
                || !cause.fix.starts_with(|first: char| first.is_uppercase() || first == '`')
                || !cause.reason.starts_with(|first: char| {
                    first.is_uppercase() || first.is_ascii_digit() || first == '`' || first == '{'
                })
            {
                bad.push((it.id, cause.fix));
            }
        }
    }
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn backticks_come_in_pairs() {
    let mut bad = Vec::new();
    for it in explanations() {
        let all = sentences(it).into_iter().map(|(_, sentence)| sentence).chain([it.title]);
        bad.extend(all.filter(|text| text.matches('`').count() % 2 == 1).map(|text| (it.id, text)));
    }
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn every_hole_is_a_known_one() {
    let mut bad = Vec::new();
    for it in explanations() {
        let clauses = it.all_queries().flat_map(|query| query.clauses.iter().copied().chain([query.finds]));
        let words = sentences(it).into_iter().map(|(_, sentence)| sentence).chain([it.title]);
        for text in clauses.chain(words) {
            for piece in pieces(text) {
                if let Piece::Placeholder(Err(name)) = piece {
                    bad.push((it.id, name));
                }
            }
        }
    }
    assert!(bad.is_empty(), "{bad:#?}; known: {:?}", Placeholder::ALL);
}

#[test]
fn numbered_holes_of_the_words_stand_in_the_wire_text() {
    let mut bad = Vec::new();
    for known in catalogue::errors() {
        let messages = known.messages.concat();
        let it = &known.explanation;
        for text in sentences(it).into_iter().map(|(_, sentence)| sentence).chain([it.title]) {
            for piece in pieces(text) {
                if let Piece::Placeholder(Ok(placeholder)) = piece
                    && placeholder.name().parse::<u8>().is_ok()
                    && !messages.contains(&format!("{{{}}}", placeholder.name()))
                {
                    bad.push((it.id, text));
                }
            }
        }
    }
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn references_are_https_on_allowed_hosts() {
    let mut bad = Vec::new();
    for it in explanations() {
        for reference in it.all_references() {
            let host = reference.url.strip_prefix("https://").and_then(|rest| rest.split('/').next());
            if !host.is_some_and(|host| HOSTS.contains(&host)) {
                bad.push((it.id, reference.url));
            }
        }
    }
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn ids_stand_once_and_catalogues_are_in_order() {
    let mut seen = HashMap::new();
    for it in explanations() {
        *seen.entry(it.id).or_insert(0) += 1;
    }
    let twice: Vec<_> = seen.iter().filter(|(_, times)| **times > 1).collect();
    assert!(twice.is_empty(), "{twice:?}");
    for catalogue in catalogue::CATALOGUES {
        let late = catalogue.windows(2).find(|pair| !catalogue::entry::ordered(pair));
        let late = late.map(|pair| [pair[0].explanation.id, pair[1].explanation.id]);
        assert_eq!(late, None, "the second stands before the first");
    }
}

#[test]
fn no_two_errors_share_all_their_words() {
    let mut shared: HashMap<String, Vec<&str>> = HashMap::new();
    for it in explanations() {
        let words: String =
            it.causes.iter().flat_map(|cause| [cause.reason, "\n", cause.fix, "\n"]).collect();
        if !words.is_empty() {
            shared.entry(words).or_default().push(it.id);
        }
    }
    let same: Vec<_> = shared.into_values().filter(|ids| ids.len() > 1).collect();
    assert!(same.is_empty(), "the same causes word for word: {same:#?}");
}

#[test]
fn what_a_clue_names_exists() {
    let kinds: HashSet<_> = Kind::ALL.iter().map(|it| it.name()).collect();
    let ids: HashSet<_> = explanations().iter().map(|it| it.id).collect();
    let named = |clue: &Clue| match *clue {
        Clue::Token(kind) => kinds.contains(kind),
        Clue::Also(id) => ids.contains(id),
        _ => true,
    };
    let bad: Vec<_> = explanations()
        .into_iter()
        .flat_map(|it| it.all_causes().map(move |cause| (it.id, cause)))
        .flat_map(|(id, cause)| {
            let clues = match cause.clues {
                Clues::None => &[],
                Clues::Any(clues) | Clues::All(clues) | Clues::Only(clues) => clues,
            };
            clues.iter().chain(cause.against).map(move |clue| (id, clue))
        })
        .filter(|(_, clue)| !named(clue))
        .collect();
    assert!(bad.is_empty(), "{bad:#?}");
}
