//! Where the library that prints a message is set, and how to have it say more: the first thing to look at.

pub(crate) mod decided;
mod languages;

use crate::catalogue::libraries::advice::decided::decided;
use crate::catalogue::libraries::{Library, Message, libraries, messages};
use crate::finding::{Advice, CauseState, SaysMore, ShownCause};
use crate::model::{Confidence, Party, VerifierMessage};
use crate::text::template::{Fact, Piece, Placeholder, Template, pieces, render};

/// Libraries whose advice is given at most: words that more of them print point to none.
const MOST: usize = 3;

/// Libraries at most of which it is said how they say more.
const MOST_MORE: usize = 2;

/// Letters that a text has at least, to be looked for in longer ones.
const TELLING: usize = 20;

/// Letters that a text has at least, to settle who printed it where the paste names nobody: `Signature verification
/// failed` is said by many.
const SETTLING: usize = 40;

/// Findings of messages that hide their reason. A program of many parts has one way to say more of all that it refuses
/// (Cognito's log, the event log of an org): beside a message that gives its reason it only leads away.
const HIDES: &[&str] = &[
    "reason-not-shown",
    "signature-or-key-mismatch",
    "key-or-alg-unfit",
    "token-malformed",
    "verifier-misconfigured",
];

/// Findings whose reason only the program that speaks can tell: how it does is the first thing to do.
const UNTOLD: &[&str] = &["reason-not-shown", "saml-refused-without-reason"];

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
    let decides = decided::is_known(finding_id);
    let likeliest = if decides { all.len() } else { 1 };
    let mut own = Vec::new();
    // Where several print the same, none of them is asked first.
    let only = first.is_some() && message.others.is_empty();
    if only && message.above.is_empty() {
        own.extend(all.first().and_then(|library| of_its_own(library, message, finding_id, facts)));
    }
    let told = |library: &&Library| {
        if own.is_empty() {
            of(library, message, finding_id, facts)
                .or_else(|| in_its_language(library, message, finding_id).filter(|_| only))
        } else {
            setting_of(library, message, finding_id, facts)
                .filter(|it| own.iter().all(|own| own.fix != it.fix))
        }
    };
    let causes: Vec<_> = above.chain(all.iter().take(likeliest).filter_map(told)).take(MOST).collect();
    let mut more = Vec::new();
    // Of several that print the same, the first says more; another only where nothing else is said of it.
    let first = |library: &Library| all.first().is_some_and(|it| it.name == library.name);
    for library in all.iter().filter(|it| first(it) || it.setting(finding_id).is_none()).take(MOST_MORE) {
        let helps =
            library.speaker == Party::Library || decides || message.announces || HIDES.contains(&finding_id);
        if helps && !library.more.is_empty() && !own.iter().chain(&causes).any(|it| it.fix == library.more) {
            let note = if library.name == message.libraries { message.note } else { "" };
            more.push(says_more(library, note));
        }
    }
    Advice { own, causes, says_more: more }
}

/// Who says a message, for sentences that name it; `None` where that is not known for certain.
#[must_use]
pub fn who(message: &VerifierMessage) -> Option<Fact> {
    let above = message.above.first().copied();
    let known = is_settled(message) && message.others.is_empty() && message.speaker != Party::Okta;
    // What has no marks is a kind of programs, and not one.
    let is_listed = |name: &&str| libraries().iter().any(|it| it.name == *name && !it.marks.is_empty());
    let name = above.or(Some(message.libraries).filter(|name| known && is_listed(name)))?;
    Some(Fact { placeholder: Placeholder::Refuser, value: short_name(name) })
}

/// What exactly this message means in the library that printed it, or where that tells more; `None` if nothing more is
/// known of it than of others.
fn of_its_own(
    library: &Library,
    message: &VerifierMessage,
    finding_id: &str,
    facts: &[Fact],
) -> Option<ShownCause> {
    let is_about = library.name == message.libraries && finding_id == message.finding_id;
    if is_about && !message.fix.is_empty() {
        let (note, fix) = (render(message.note, facts), render(message.fix, facts));
        return Some(said_by(library, message, note.into_owned(), fix.into_owned()));
    }
    if !UNTOLD.contains(&finding_id) || !is_settled(message) {
        return None;
    }
    let name = short_name(library.name);
    let set = library.setting(finding_id).map(|text| render(text, facts).into_owned());
    let elsewhere = if set.is_some() {
        decided(finding_id, &name)
    } else {
        [name.as_str(), " leaves the reason out of this message, and writes it to another place."].concat()
    };
    let fix = set.or_else(|| Some(library.more.to_owned()).filter(|it| !it.is_empty()))?;
    let noted = is_about && is_sentence(message.note);
    let reason = if noted { meant_by(library, finding_id, message.note) } else { elsewhere };
    Some(said_by(library, message, reason, fix))
}

/// What is typed in the library's language, where it has no setting for the finding.
fn in_its_language(library: &Library, message: &VerifierMessage, finding_id: &str) -> Option<ShownCause> {
    // Where the paste does not name the library, a product may have printed its words: then the reader has no code.
    if library.setting(finding_id).is_some() || !message.is_named {
        return None;
    }
    let is_about = library.name == message.libraries && finding_id == message.finding_id;
    let is_called = library.speaker == Party::Library || !languages::is_of_code(finding_id);
    let (reason, fix) =
        languages::of(finding_id, library.language, &short_name(library.name)).filter(|_| is_called)?;
    let noted = is_about && is_sentence(message.note);
    let reason = if noted { meant_by(library, finding_id, message.note) } else { reason };
    Some(said_by(library, message, reason, fix))
}

/// A cause in the terms of a library: with the condition that it is the one that speaks, where that is not settled.
fn said_by(library: &Library, message: &VerifierMessage, reason: String, fix: String) -> ShownCause {
    if is_settled(message) {
        return shown(reason, fix, CauseState::Settled);
    }
    let name = short_name(library.name);
    // A sentence about the program goes on with `it`, rather than to name it twice.
    let about_it =
        reason.strip_prefix(name.as_str()).filter(|rest| rest.starts_with(' ') && !rest.starts_with(" ("));
    let said = match about_it {
        Some(rest) => ["If this is a message of ", &name, ", it", rest].concat(),
        None => ["If this is a message of ", &name, ": ", &reason].concat(),
    };
    shown(said, fix, CauseState::Open)
}

/// Whether it is known who says a message. Anybody prints `Invalid audience`: who did is not settled by that.
fn is_settled(message: &VerifierMessage) -> bool {
    message.is_named || letters(message.text) >= SETTLING
}

/// The setting of a program that passes on what a library prints; `None` if none is known for this finding.
fn passed_on(
    library: &Library,
    message: &VerifierMessage,
    finding_id: &str,
    facts: &[Fact],
) -> Option<ShownCause> {
    let decided = decided(finding_id, &short_name(library.name));
    // Of several that print the same it is the one that stands below.
    let mut said = std::iter::once(&message.libraries).chain(&message.others);
    let below = said.find(|it| library.over.contains(it)).unwrap_or(&message.libraries);
    let (name, below) = (short_name(library.name), short_name(below));
    let reason = ["This message of ", below.as_str(), " is passed on by ", &name, ". ", &decided].concat();
    let fix = render(library.setting(finding_id)?, facts).into_owned();
    Some(shown(reason, fix, CauseState::Settled))
}

/// What one library means by the message, or where it is set for the finding; `None` if neither is known.
fn of(library: &Library, message: &VerifierMessage, finding_id: &str, facts: &[Fact]) -> Option<ShownCause> {
    // A note is about the words of one library and what they mean: of others that print the same, or where the paste shows
    // something else to be wrong, it may be wrong too.
    let is_about = library.name == message.libraries && finding_id == message.finding_id;
    if is_about && !message.fix.is_empty() {
        let (note, fix) = (render(message.note, facts), render(message.fix, facts));
        return Some(said_by(library, message, note.into_owned(), fix.into_owned()));
    }
    let note = if is_about { message.note } else { "" };
    let setting = library.setting(finding_id).map(|text| render(text, facts).into_owned());
    // Where nothing is known to be set, a note that only names a product or a place decides nothing either.
    let told = is_sentence(note) && !library.more.is_empty();
    // A note that is half a sentence leaves out why one looks at the setting.
    let is_half = setting.is_some() && is_sentence(note) && note.starts_with(char::is_lowercase);
    let meant = match is_half {
        true => decided(finding_id, &short_name(library.name)) + " " + &begun(note),
        false => meant_by(library, finding_id, note),
    };
    let fix = setting.or_else(|| told.then(|| library.more.into()))?;
    Some(said_by(library, message, meant, fix))
}

/// The setting of a library for a finding, beside what its message says on its own.
fn setting_of(
    library: &Library,
    message: &VerifierMessage,
    finding_id: &str,
    facts: &[Fact],
) -> Option<ShownCause> {
    let fix = render(library.setting(finding_id)?, facts).into_owned();
    Some(said_by(library, message, decided(finding_id, &short_name(library.name)), fix))
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
    // `Auth.js and NextAuth.js` are one that was renamed.
    let outside = outside.split(" and ").next().unwrap_or(outside);
    let mut names = outside.split(", ");
    match (names.next(), names.next()) {
        (Some(first), Some(second)) => [first, " or ", second].concat(),
        _ => outside.into(),
    }
}

fn shown(reason: String, fix: String, state: CauseState) -> ShownCause {
    // A kind of programs has no name, and begins a sentence as any other word does.
    let reason = reason.strip_prefix("the ").map_or(reason.clone(), |it| ["The ", it].concat());
    ShownCause { reason, fix, prevention: String::new(), state, confidence: Confidence::Likely, words: None }
}

/// Words at least in a note that is a sentence; fewer name a product, a claim, or where it is printed.
const SENTENCE: usize = 5;

fn is_sentence(note: &str) -> bool {
    note.split(' ').count() >= SENTENCE
}

/// Half a sentence as a whole one.
fn begun(note: &str) -> String {
    let mut letters = note.trim_end_matches('.').chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).chain(std::iter::once('.')).collect()
}

/// What a library means by it; where nothing is known of that, what is decided there.
fn meant_by(library: &Library, finding_id: &str, note: &str) -> String {
    let (note, name) = (note.trim_end_matches('.'), short_name(library.name));
    if note.is_empty() {
        return decided(finding_id, &name);
    }
    if !is_sentence(note) {
        return decided(finding_id, &[name.as_str(), " (", note, ")"].concat());
    }
    let is_clause = note.starts_with(char::is_lowercase);
    if is_clause { ["In ", &name, ", ", note, "."].concat() } else { [note, "."].concat() }
}
