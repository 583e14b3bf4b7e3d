//! Where the library that prints a message is set, and how to have it say more: the first thing to look at.

use crate::catalogue::libraries::{Library, Message, libraries, messages};
use crate::finding::{Advice, CauseState, SaysMore, ShownCause};
use crate::model::{Confidence, Party, VerifierMessage};
use crate::text::template::{Fact, Piece, Template, pieces, render};

/// Libraries whose advice is given at most: words that more of them print point to none.
const MOST: usize = 3;

/// Libraries at most of which it is said how they say more.
const MOST_MORE: usize = 2;

/// Letters that a text has at least, to be looked for in longer ones.
const TELLING: usize = 20;

/// Letters that a text has at least, to settle who printed it where the paste names nobody: `Signature verification
/// failed` is said by many.
const SETTLING: usize = 40;

/// What a setting of a library decides, by the findings that it is for: why one looks there.
const DECIDED: &[(&[&str], &str)] = &[
    (
        &["aud-unexpected", "verifier-without-audience"],
        "The audience is compared with a setting of {library}, which may be wrong or missing.",
    ),
    (
        &["iss-unexpected", "iss-discovery-mismatch", "iss-admin-host"],
        "The issuer is compared with a setting of {library}, which may be wrong.",
    ),
    (
        &["exp-passed", "nbf-ahead", "iat-in-future", "token-too-old"],
        "How far the clocks may differ is a setting of {library}.",
    ),
    (
        &["keys-unreachable", "kid-not-in-keys", "signature-invalid", "key-set-unusable", "no-key-verified"],
        "Where the keys for the signature come from is a setting of {library}, which may be wrong.",
    ),
    (&["alg-unexpected"], "The algorithms that are accepted are a setting of {library}."),
    (&["state-mismatch", "nonce-mismatch"], "How a started sign-in is remembered is a setting of {library}."),
    (
        &["token-request-failed"],
        "What the token request sends, and where to, is decided by the settings of {library}.",
    ),
    (
        &["claim-missing", "claim-unexpected", "principal-claim-missing"],
        "The claims that a token must have are a setting of {library}.",
    ),
    (&["user-not-permitted"], "Who may sign in is a setting of {library}."),
    (&["scp-missing-scope"], "The scope that is requested is a setting of {library}."),
];

/// Findings of messages that hide their reason. A program of many parts has one way to say more of all that it refuses
/// (Cognito's log, the event log of an org): beside a message that gives its reason it only leads away.
const HIDES: &[&str] = &[
    "reason-not-shown",
    "signature-or-key-mismatch",
    "key-or-alg-unfit",
    "token-malformed",
    "verifier-misconfigured",
];

/// Where nothing more is known of a setting.
const UNDECIDED: &str = "A setting of {library} may be the reason.";

/// The advice for whoever met this message: of what passes it on and is named in the paste, of the library that prints
/// it, then of others that print the same words, unless the paste names the library. Who only says more than the message
/// stands apart: that is no cause.
#[must_use]
pub fn advice(message: &VerifierMessage, finding_id: &str, facts: &[Fact]) -> Advice {
    let first = libraries().iter().find(|it| it.name == message.libraries);
    let same = |it: &&Message| {
        it.finding_id == message.finding_id && it.text.len() >= TELLING && message.text.contains(it.text)
    };
    let mut all: Vec<&Library> = first.into_iter().copied().collect();
    let alike = libraries().iter().copied().filter(|it| message.others.contains(&it.name));
    let others = alike.chain(messages().iter().filter(same).map(|it| it.library));
    for other in others.filter(|_| !message.is_named) {
        if !all.iter().any(|it| it.name == other.name) {
            all.push(other);
        }
    }
    let above = libraries().iter().filter(|it| message.above.contains(&it.name));
    // A program that is named tells which of several libraries stands below it.
    let is_below = |it: &&Library| above.clone().any(|above| above.over.contains(&it.name));
    if all.iter().any(is_below) {
        all.retain(is_below);
    }
    let above = above.filter_map(|library| passed_on(library, message, finding_id, facts));
    // Of several that print the same, what nobody knows to decide it is worth a look at the likeliest alone.
    let decides = DECIDED.iter().any(|(ids, _)| ids.contains(&finding_id));
    let likeliest = if decides { all.len() } else { 1 };
    let causes: Vec<_> = above
        .chain(all.iter().take(likeliest).filter_map(|library| of(library, message, finding_id, facts)))
        .take(MOST)
        .collect();
    let mut more = Vec::new();
    // Of several that print the same, the first says more; another only where nothing else is said of it.
    let first = |library: &Library| all.first().is_some_and(|it| it.name == library.name);
    for library in all.iter().filter(|it| first(it) || it.setting(finding_id).is_none()).take(MOST_MORE) {
        let helps =
            library.speaker == Party::Library || decides || message.announces || HIDES.contains(&finding_id);
        if helps && !library.more.is_empty() && !causes.iter().any(|it| it.fix == library.more) {
            let note = if library.name == message.libraries { message.note } else { "" };
            more.push(says_more(library, note));
        }
    }
    Advice { causes, says_more: more }
}

/// The setting of a program that passes on what a library prints; `None` if none is known for this finding.
fn passed_on(
    library: &Library,
    message: &VerifierMessage,
    finding_id: &str,
    facts: &[Fact],
) -> Option<ShownCause> {
    let decided = decided(finding_id, library.name);
    // Of several that print the same it is the one that stands below.
    let mut said = std::iter::once(&message.libraries).chain(&message.others);
    let below = said.find(|it| library.over.contains(it)).unwrap_or(&message.libraries);
    Some(shown(
        ["This message of ", below, " is passed on by ", library.name, ". ", &decided].concat(),
        render(library.setting(finding_id)?, facts).into_owned(),
        CauseState::Settled,
    ))
}

/// What one library means by the message, or where it is set for the finding; `None` if neither is known.
fn of(library: &Library, message: &VerifierMessage, finding_id: &str, facts: &[Fact]) -> Option<ShownCause> {
    // A note is about the words of one library and what they mean: of others that print the same, or where the paste shows
    // something else to be wrong, it may be wrong too.
    let is_about = library.name == message.libraries && finding_id == message.finding_id;
    let note = if is_about { message.note } else { "" };
    let setting = library.setting(finding_id).map(|text| render(text, facts).into_owned());
    // Where nothing is known to be set, a note that only names a product or a place decides nothing either.
    let told = is_sentence(note) && !library.more.is_empty();
    let fix = setting.or_else(|| told.then(|| library.more.into()))?;
    // Anybody prints `Invalid audience`: who did is not settled by that.
    let state = if message.is_named || letters(message.text) >= SETTLING {
        CauseState::Settled
    } else {
        CauseState::Open
    };
    Some(shown(meant_by(library, finding_id, note, state), fix, state))
}

/// How many letters of a text are its own words.
fn letters(text: Template) -> usize {
    let words = pieces(text).map(|piece| match piece {
        Piece::Words(words) => words.chars().count(),
        Piece::Placeholder(_) => 0,
    });
    words.sum()
}

/// How to have a library say more; a note that is no sentence says which part of it.
fn says_more(library: &Library, note: &str) -> SaysMore {
    let names_a_part = !note.is_empty() && !is_sentence(note) && !note.contains(',');
    let part = if names_a_part { [" (", note.trim_end_matches('.'), ")"].concat() } else { String::new() };
    SaysMore { who: [short_name(library.name), part].concat(), how: library.more.into() }
}

/// A library's name in a sentence: without what stands in parentheses, and of several names the first two.
fn short_name(name: &str) -> String {
    let outside = name.split(" (").next().unwrap_or(name);
    let mut names = outside.split(", ");
    match (names.next(), names.next()) {
        (Some(first), Some(second)) => [first, " or ", second].concat(),
        _ => outside.into(),
    }
}

fn shown(reason: String, fix: String, state: CauseState) -> ShownCause {
    ShownCause { reason, fix, prevention: String::new(), state, confidence: Confidence::Likely, words: None }
}

/// What the setting of a library for a finding decides.
fn decided(finding_id: &str, library: &str) -> String {
    let known = DECIDED.iter().find(|(ids, _)| ids.contains(&finding_id));
    known.map_or(UNDECIDED, |(_, sentence)| sentence).replace("{library}", library)
}

/// Words at least in a note that is a sentence; fewer name a product, a claim, or where it is printed.
const SENTENCE: usize = 5;

fn is_sentence(note: &str) -> bool {
    note.split(' ').count() >= SENTENCE
}

/// What a library means by it; where nothing is known of that, what is decided there.
fn meant_by(library: &Library, finding_id: &str, note: &str, state: CauseState) -> String {
    let note = note.trim_end_matches('.');
    if note.is_empty() {
        return decided(finding_id, library.name);
    }
    if !is_sentence(note) {
        return decided(finding_id, &[library.name, " (", note, ")"].concat());
    }
    let lower = note.starts_with(char::is_lowercase);
    let is = if state == CauseState::Settled { "This is a message of " } else { "This may be a message of " };
    [is, library.name, if lower { ": " } else { ". " }, note, "."].concat()
}
