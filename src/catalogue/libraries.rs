//! What verifiers, gateways and SDKs say of a token they refuse, and the finding that each text means.
//!
//! One file for each library, in rooms by language and kind. Each holds its texts, where the library is set, and how
//! to have it say more. The compiler joins each file into one text, for the same reason as in [`super::packed`].

mod advice;
mod clouds;
mod clusters;
mod data;
mod dotnet;
pub(crate) mod findings;
mod gateways;
mod go;
mod javascript;
mod jvm;
mod okta;
mod okta_sdks;
mod others;
mod platforms;
mod python;
mod ruby_php_rust;

pub use advice::advice;

use crate::model::{Party, VerifierMessage};
use crate::text::json::Decimal;
use crate::text::template::{Fact, Piece, Placeholder, Template, known, pieces};
use std::sync::OnceLock;

/// A library, gateway, platform or program, by what it prints.
#[derive(Debug)]
pub struct Library {
    /// Its name, as people know it.
    pub name: &'static str,
    /// What it is to the reader.
    pub speaker: Party,
    /// How to have it say more, in full sentences; empty where nothing is known.
    pub more: &'static str,
    /// Where it is set, by the id of the finding: the literal setting and its file.
    settings: Vec<(&'static str, Template)>,
}

impl Library {
    /// Where it holds the value that a finding is about; `None` if no setting is known.
    #[must_use]
    pub fn setting(&self, finding_id: &str) -> Option<Template> {
        self.settings.iter().find(|(id, _)| *id == finding_id).map(|(_, text)| *text)
    }

    /// Every setting, with the id of the finding that it is for.
    pub fn settings(&self) -> &[(&'static str, Template)] {
        &self.settings
    }
}

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
    /// Id of the finding that it means.
    pub finding_id: &'static str,
    /// Id of the finding that it means where `{span}` is more than 60 seconds; empty: the same.
    pub beyond_a_minute: &'static str,
    /// It is the frame of an error: a reason that is known stands inside it or beside it, and leads.
    pub is_frame: bool,
    /// What else it can mean, in the words of whoever read the source; empty where the finding says it all.
    pub note: &'static str,
}

/// Writes what one library prints into one text: a line for each fact, its fields parted by tabs.
macro_rules! library {
    (@marks) => { "" };
    (@marks whole) => { "whole" };
    (@marks frame) => { "frame" };
    (@marks whole frame) => { "whole frame" };
    (@text) => { "" };
    (@text $text:literal) => { $text };
    (
        $name:literal, $speaker:ident;
        more $more:literal;
        settings { $($setting:literal => $where:literal;)* }
        messages { $($text:literal $($mark:ident)* => $id:literal $(beyond a minute $beyond:literal)? $(($note:literal))?;)* }
        logs { $($log:literal => $meant:literal;)* }
    ) => {
        pub(super) const TEXT: &str = concat!(
            "L\t", $name, "\t", stringify!($speaker), "\t", $more, "\n",
            $("S\t", $setting, "\t", $where, "\n",)*
            $("M\t", $text, "\t", library!(@marks $($mark)*), "\t", $id, "\t", library!(@text $($beyond)?), "\t", library!(@text $($note)?), "\n",)*
        );

        #[cfg(not(target_family = "wasm"))]
        pub(super) const LOGS: &[(&str, &str)] = &[$(($log, $meant),)*];
    };
}
pub(super) use library;

const ROOMS: &[&[&str]] = &[
    okta::TEXTS,
    okta_sdks::TEXTS,
    jvm::TEXTS,
    javascript::TEXTS,
    python::TEXTS,
    ruby_php_rust::TEXTS,
    go::TEXTS,
    dotnet::TEXTS,
    gateways::TEXTS,
    clusters::TEXTS,
    platforms::TEXTS,
    data::TEXTS,
    clouds::TEXTS,
    others::TEXTS,
];

/// Every library with its texts.
fn all() -> &'static (Vec<&'static Library>, Vec<Message>) {
    static ALL: OnceLock<(Vec<&'static Library>, Vec<Message>)> = OnceLock::new();
    ALL.get_or_init(|| {
        let (mut libraries, mut messages) = (Vec::new(), Vec::new());
        for text in ROOMS.iter().copied().flatten() {
            let Some(library) = library_of(text) else { continue };
            let library: &'static Library = Box::leak(Box::new(library));
            libraries.push(library);
            messages.extend(text.lines().filter_map(|line| message(line, library)));
        }
        (libraries, messages)
    })
}

/// Every library.
pub fn libraries() -> &'static [&'static Library] {
    &all().0
}

/// Every text.
pub fn messages() -> &'static [Message] {
    &all().1
}

/// What each library prints in its real wrapper, and the id of the finding that it means; for tests.
#[cfg(not(target_family = "wasm"))]
pub fn logs() -> impl Iterator<Item = (&'static str, &'static str)> {
    let rooms = [
        okta::LOGS,
        okta_sdks::LOGS,
        jvm::LOGS,
        javascript::LOGS,
        python::LOGS,
        ruby_php_rust::LOGS,
        go::LOGS,
        dotnet::LOGS,
        gateways::LOGS,
        clusters::LOGS,
        platforms::LOGS,
        data::LOGS,
        clouds::LOGS,
        others::LOGS,
    ];
    rooms.into_iter().flatten().copied().flatten().copied()
}

fn library_of(text: &'static str) -> Option<Library> {
    let mut fields = text.lines().next()?.split('\t');
    fields.next();
    let name = fields.next()?;
    let speaker = match fields.next()? {
        "Gateway" => Party::Gateway,
        "Provider" => Party::Provider,
        "Okta" => Party::Okta,
        "Client" => Party::Client,
        "Scim" => Party::Scim,
        _ => Party::Library,
    };
    let more = fields.next()?;
    let settings = text.lines().filter_map(|line| line.strip_prefix("S\t")?.split_once('\t')).collect();
    Some(Library { name, speaker, more, settings })
}

fn message(line: &'static str, library: &'static Library) -> Option<Message> {
    let mut fields = line.strip_prefix("M\t")?.split('\t');
    let text = fields.next()?;
    let marks = fields.next()?;
    let (must_stand_alone, is_frame) = (marks.contains("whole"), marks.contains("frame"));
    let (finding_id, beyond_a_minute, note) = (fields.next()?, fields.next()?, fields.next()?);
    Some(Message { library, text, must_stand_alone, finding_id, beyond_a_minute, is_frame, note })
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
        pieces(self.text).any(|piece| piece == Piece::Placeholder(Ok(placeholder)))
    }

    /// What was said, by the values that the placeholders took, in the order of the placeholders.
    #[must_use]
    pub fn said(&self, taken: Vec<Fact>) -> VerifierMessage {
        let quoted = self.quoted();
        let values = taken.into_iter().enumerate().map(|(at, fact)| match quoted.get(at) {
            Some(true) => Fact { value: up_to_quote(fact.value), ..fact },
            _ => fact,
        });
        let facts: Vec<_> = values.filter(tells).collect();
        let value = |placeholder| known(&facts, placeholder).map(str::to_owned);
        VerifierMessage {
            finding_id: self.means_after(known(&facts, Placeholder::Span)),
            libraries: self.library.name,
            speaker: self.library.speaker,
            is_frame: self.is_frame,
            note: self.note,
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

/// Whether a value says something. .NET prints a type's name, `null`, or `[PII …` where it hides or has none,
/// and key ids and algorithms are one word.
fn tells(fact: &Fact) -> bool {
    let value = fact.value.as_str();
    let hidden = value.starts_with("System.") || value.starts_with("[PII");
    let words = matches!(fact.placeholder, Placeholder::Kid | Placeholder::Alg)
        && value.contains(char::is_whitespace);
    !value.trim().is_empty() && !value.eq_ignore_ascii_case("null") && !hidden && !words
}
