//! One text of one library, and what a paste says with it.

use crate::catalogue::libraries::Library;
use crate::catalogue::operations;
use crate::model::VerifierMessage;
use crate::text::is_unset;
use crate::text::json::Decimal;
use crate::text::template::{Fact, Piece, Placeholder, Template, has, known, pieces};

/// One text of one library.
///
/// The text is looked for with case folded, quotes made alike and white space joined; its words may stand
/// anywhere in the paste. A placeholder takes what stands between two words, or up to the end of the line or the
/// closing quote where it is the last; `{0}` takes anything. Of two texts that fit at the same place, the one
/// with more [`Message::letters`] is meant.
#[derive(Debug, Clone, Copy)]
pub struct Message {
    /// The library that says it.
    pub library: &'static Library,
    /// What it says.
    pub text: Template,
    /// Too short to be looked for anywhere: it must be all of a line, or what follows `: ` at a line's end.
    pub must_stand_alone: bool,
    /// Anybody's program may print it: it counts only where the paste names the library by one of its marks.
    pub must_be_named: bool,
    /// Id of the finding that it means.
    pub finding_id: &'static str,
    /// Id of the finding that it means where `{span}` is more than 60 seconds; empty: the same.
    pub beyond_a_minute: &'static str,
    /// It is the frame of an error: a reason that is known stands inside it or beside it, and leads.
    pub is_frame: bool,
    /// It says that the reason follows: where none does, that is the finding.
    pub announces: bool,
    /// What else it can mean, in the words of whoever read the source; empty where the finding says it all.
    pub note: &'static str,
    /// What to do in this library about exactly this message; empty where the setting and the finding say it. The note is
    /// its cause then, in whole sentences.
    pub fix: Template,
    /// The calls to Okta of the step that it names, as [`operations::all_of`] reads them; empty where it names none.
    pub calls: &'static str,
}

impl Message {
    /// How many characters of the text are words, not placeholders.
    #[must_use]
    pub fn letters(&self) -> usize {
        pieces(self.text)
            .map(|piece| match piece {
                Piece::Words(words) => words.chars().count(),
                Piece::Placeholder(_) => 0,
            })
            .sum()
    }

    /// Whether the text has this placeholder.
    #[must_use]
    pub fn has(&self, placeholder: Placeholder) -> bool {
        has(self.text, placeholder)
    }

    /// The words before its first placeholder.
    #[must_use]
    pub fn first_words(&self) -> &'static str {
        let first = pieces(self.text).find_map(|piece| match piece {
            Piece::Words(words) => Some(words),
            Piece::Placeholder(_) => None,
        });
        first.unwrap_or_default().trim_end_matches([':', ' '])
    }

    /// What was said, by the values that the placeholders took, in the order of the placeholders.
    #[must_use]
    pub fn said(&self, taken: Vec<Fact>) -> VerifierMessage {
        let quoted = self.quoted();
        let values = taken.into_iter().enumerate().map(|(at, fact)| match quoted.get(at) {
            Some(true) => Fact { value: up_to_quote(fact.value), ..fact },
            _ => fact,
        });
        let values: Vec<_> = values.collect();
        let named = [Placeholder::Found, Placeholder::Kid];
        let nothing_found =
            values.iter().any(|fact| named.contains(&fact.placeholder) && says_none(&fact.value));
        // Of several settings that are printed one may be empty.
        let mut expected = values.iter().filter(|fact| fact.placeholder == Placeholder::Expected).peekable();
        let nothing_expected = expected.peek().is_some()
            && expected.all(|fact| fact.value.trim().is_empty() || says_none(&fact.value));
        let facts: Vec<_> = values.into_iter().map(listed).filter(tells).collect();
        let value = |placeholder| known(&facts, placeholder).map(str::to_owned);
        let finding_id = self.means_after(known(&facts, Placeholder::Span));
        let of_claim = known(&facts, Placeholder::Claim)
            .and_then(of_claim)
            .filter(|own| finding_id == "claim-missing" && self.library.setting(own).is_some());
        let finding_id = of_claim.unwrap_or(finding_id);
        VerifierMessage {
            finding_id: match (nothing_expected, nothing_found) {
                (true, _) => where_nothing_was_expected(finding_id),
                (false, true) => where_nothing_was_found(finding_id),
                (false, false) => finding_id,
            },
            libraries: self.library.name,
            is_named: false,
            others: Vec::new(),
            above: Vec::new(),
            text: self.text,
            speaker: self.library.speaker,
            made_for: self.library.made_for,
            is_frame: self.is_frame,
            announces: self.announces,
            note: self.note,
            fix: self.fix,
            step: if self.calls.is_empty() { "" } else { self.first_words() },
            calls: operations::all_of(self.calls),
            found: value(Placeholder::Found),
            expected: value(Placeholder::Expected),
            facts,
        }
    }

    /// For each placeholder, whether quotes enclose it.
    fn quoted(&self) -> Vec<bool> {
        let mut opened = false;
        let mut quoted = Vec::new();
        for piece in pieces(self.text) {
            match piece {
                Piece::Placeholder(_) => quoted.push(opened),
                Piece::Words(words) => {
                    if let Some(last) = quoted.last_mut() {
                        *last &= words.starts_with(QUOTES);
                    }
                    opened = words.ends_with(QUOTES);
                }
            }
        }
        quoted
    }

    /// The finding that is meant where `{span}` took this value.
    #[must_use]
    pub fn means_after(&self, span: Option<&str>) -> &'static str {
        let seconds = span.and_then(|span| Decimal::of(span.trim()));
        if !self.beyond_a_minute.is_empty() && seconds.is_some_and(|seconds| seconds.exceeds(60)) {
            self.beyond_a_minute
        } else {
            self.finding_id
        }
    }
}

const QUOTES: [char; 2] = ['\'', '"'];

/// A value that stood in quotes: what follows the closing one is no part of it.
fn up_to_quote(mut value: String) -> String {
    value.truncate(value.find(QUOTES).unwrap_or(value.len()));
    value
}

/// A list as its items with spaces between them; of one item that item. Go prints a set as `a:{} b:{}`.
fn listed(fact: Fact) -> Fact {
    let value = fact.value.trim();
    let many = matches!(
        fact.placeholder,
        Placeholder::Found | Placeholder::Expected | Placeholder::Audience | Placeholder::Scope
    );
    if let Some(set) = value.strip_suffix(":{}").filter(|_| many) {
        return Fact { value: set.replace(":{} ", " "), ..fact };
    }
    let inner = value
        .strip_prefix('[')
        .and_then(|it| it.strip_suffix(']'))
        .filter(|it| many && !it.contains(['[', '{', '|']));
    let Some(inner) = inner else { return fact };
    // Go prints `["a" "b"]`.
    let inner = inner.replace("\" \"", ",").replace("\\\" \\\"", ",");
    let items = inner.split(',').map(|it| it.trim().trim_matches(['"', '\'', '`']));
    Fact { value: items.collect::<Vec<_>>().join(" "), ..fact }
}

/// Whether a value is the absence of one, as programs print it.
fn says_none(value: &str) -> bool {
    let value =
        value.trim_matches(|it: char| it.is_whitespace() || matches!(it, '{' | '}' | '<' | '>' | '(' | ')'));
    value.trim() == "[]" || is_unset(value)
}

/// The finding that is meant where a message names no value found: that the claim is missing.
fn where_nothing_was_found(finding_id: &'static str) -> &'static str {
    match finding_id {
        "aud-unexpected" => "aud-missing",
        "iss-unexpected" => "iss-missing",
        "kid-not-in-keys" => "kid-missing",
        "token-malformed" => "access-token-empty",
        other => other,
    }
}

/// The finding of a claim that is missing and has one of its own; it is meant where the library has a setting for it.
fn of_claim(claim: &str) -> Option<&'static str> {
    match claim.trim_matches(['"', '\'', '`']) {
        "aud" => Some("aud-missing"),
        "iss" => Some("iss-missing"),
        "exp" => Some("exp-missing"),
        "iat" => Some("iat-missing"),
        "sub" => Some("sub-missing"),
        _ => None,
    }
}

/// The finding that is meant where a message names no value expected: `jwt audience invalid. expected: undefined` is of a
/// verifier whose setting is empty.
fn where_nothing_was_expected(finding_id: &'static str) -> &'static str {
    match finding_id {
        "aud-unexpected" => "verifier-without-audience",
        "iss-unexpected" => "verifier-without-issuer",
        other => other,
    }
}

/// Whether a value says something. .NET prints a type's name, `null`, or `[PII …` where it hides or has none,
/// and key ids and algorithms are one word.
fn tells(fact: &Fact) -> bool {
    let value = fact.value.as_str();
    let hidden = value.starts_with("System.") || value.starts_with("[PII");
    let words = matches!(fact.placeholder, Placeholder::Kid | Placeholder::Alg)
        && value.contains(char::is_whitespace);
    !value.trim().is_empty() && !value.eq_ignore_ascii_case("null") && !hidden && !words
}
