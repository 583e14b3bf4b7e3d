//! Every text for people: of the entries of the catalogues and checks, and what is said of each library.

use token_inspector::catalogue::{self, libraries};
use token_inspector::finding::Explanation;

/// What a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Title,
    Verdict,
    Cause,
    Fix,
    Prevention,
    Query,
    /// Where a library is set: it is shown as a fix.
    Setting,
    /// How a library says more: it follows the setting.
    More,
    /// What a library's text means besides: it follows the name of the library.
    Note,
}

/// One text, with the id of its entry or the name of its library.
#[derive(Debug, Clone, Copy)]
pub(super) struct Words {
    pub id: &'static str,
    pub part: Part,
    pub text: &'static str,
}

/// Every entry.
pub(super) fn entries() -> impl Iterator<Item = &'static Explanation> {
    let known = catalogue::all().iter().map(|known| &known.explanation);
    known.chain(token_inspector::checks::explanations())
}

/// Every text of every entry and of every library.
pub(super) fn texts() -> Vec<Words> {
    let mut all = Vec::new();
    for it in entries() {
        let mut add = |part, text: &'static str| {
            if !text.is_empty() {
                all.push(Words { id: it.id, part, text });
            }
        };
        add(Part::Title, it.title);
        add(Part::Verdict, it.verdict);
        for cause in it.all_causes() {
            add(Part::Cause, cause.reason);
            add(Part::Fix, cause.fix);
            add(Part::Prevention, cause.prevention);
        }
        for query in it.all_queries() {
            add(Part::Query, query.finds);
        }
    }
    for library in libraries::libraries() {
        let words = |part, text| Words { id: library.name, part, text };
        all.extend(library.settings().iter().map(|(_, text)| words(Part::Setting, *text)));
        all.extend((!library.more.is_empty()).then(|| words(Part::More, library.more)));
    }
    for it in libraries::messages().iter().filter(|it| !it.note.is_empty()) {
        let words = |part, text| Words { id: it.library.name, part, text };
        // With a fix of its own a note is a cause like any other.
        all.push(words(if it.fix.is_empty() { Part::Note } else { Part::Cause }, it.note));
        all.extend((!it.fix.is_empty()).then(|| words(Part::Setting, it.fix)));
    }
    all
}

/// Holds a rule: fails with what breaks it.
pub(super) fn hold(rule: &str, broken: impl Iterator<Item = (Words, String)>) {
    let mut lines: Vec<_> =
        broken.map(|(it, why)| format!("{} ({:?}): {why}: {}", it.id, it.part, it.text)).collect();
    lines.sort();
    lines.dedup();
    assert!(lines.is_empty(), "{rule}: {} texts\n{}", lines.len(), lines.join("\n"));
}

/// The code spans of a text, without their backticks.
pub(super) fn spans(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// A text as people read it, in lower case and between spaces: without code, quotes of others and placeholders, and
/// with a space for every other sign.
pub(super) fn prose(text: &str) -> String {
    let mut plain = String::from(" ");
    let (mut code, mut quoted) = (false, false);
    let mut braces = 0_u32;
    for letter in text.chars() {
        match letter {
            '`' => {
                code = !code;
                plain.push_str(" code ");
            }
            '“' => quoted = true,
            '”' => quoted = false,
            '{' => braces += 1,
            '}' => braces = braces.saturating_sub(1),
            _ if code || quoted || braces > 0 => {}
            '.' | ':' | ';' | '\n' => plain.push_str(" . "),
            _ if letter.is_alphanumeric() || letter == '\'' || letter == '-' => {
                plain.extend(letter.to_lowercase());
            }
            _ => plain.push(' '),
        }
    }
    plain.push(' ');
    plain.split_whitespace().fold(String::from(" "), |line, word| [&line, word, " "].concat())
}
