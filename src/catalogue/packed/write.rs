//! Writes explanations into one text while the program is compiled.
#![allow(
    clippy::indexing_slicing,
    long_running_const_eval,
    reason = "it runs while compiling: what goes wrong fails the build"
)]

use crate::catalogue::entry::Trigger;
use crate::catalogue::packed::{COLUMN, ENTRY, FIELD, HALF, ITEM, Shared, Written};
use crate::finding::{ALONE, Cause, Clue, Clues, Explanation, Family, Parts, Severity};
use crate::model::{Confidence, Party};

struct Writer<const N: usize> {
    bytes: [u8; N],
    at: usize,
}

impl<const N: usize> Writer<N> {
    const fn new() -> Self {
        Writer { bytes: [0; N], at: 0 }
    }

    const fn byte(&mut self, byte: u8) {
        if N > 0 {
            self.bytes[self.at] = byte;
        }
        self.at += 1;
    }

    const fn text(&mut self, text: &str) {
        // Copied in one step: the compiler counts each step, and warns where there are millions.
        if N > 0 {
            let (_, rest) = self.bytes.split_at_mut(self.at);
            let (room, _) = rest.split_at_mut(text.len());
            room.copy_from_slice(text.as_bytes());
        }
        self.at += text.len();
    }

    const fn field(&mut self, text: &str) {
        self.text(text);
        self.byte(FIELD);
    }

    const fn number(&mut self, number: u16) {
        let mut scale = 100;
        while scale > 0 {
            self.byte(b'0' + (number / scale % 10) as u8);
            scale /= 10;
        }
    }

    const fn clue(&mut self, clue: &Clue) {
        let (tag, parts) = clue.parts();
        self.byte(tag);
        match parts {
            Parts::One(text) => self.text(text),
            Parts::Two(one, two) => {
                self.text(one);
                self.byte(HALF);
                self.text(two);
            }
            Parts::Number(number) => self.number(number),
        }
        self.byte(ITEM);
    }

    const fn clues(&mut self, clues: &Clues) {
        let (tag, list): (u8, &[Clue]) = match *clues {
            Clues::None | Clues::Any([]) => return self.byte(FIELD),
            Clues::Any(list) => (b'?', list),
            Clues::All(list) => (b'&', list),
            Clues::Only(list) => (b'=', list),
        };
        self.byte(tag);
        let mut index = 0;
        while index < list.len() {
            self.clue(&list[index]);
            index += 1;
        }
        self.byte(FIELD);
    }

    /// What one column holds of an entry.
    const fn part(&mut self, entry: &Written, column: Column) {
        match column {
            Column::Head => self.head(entry),
            Column::When => self.clues(&entry.when),
            Column::Entry => self.entry(entry),
            _ => {
                let mut index = 0;
                while index < entry.explanation.causes.len() {
                    self.cause(&entry.explanation.causes[index], column);
                    index += 1;
                }
            }
        }
        if let Column::Likelihood = column {
            self.byte(FIELD);
        }
    }

    const fn head(&mut self, entry: &Written) {
        let severity = match entry.explanation.severity {
            Severity::Note => b'n',
            Severity::Warning => b'w',
            Severity::Error => b'e',
        };
        self.byte(if shares(entry) { severity.to_ascii_uppercase() } else { severity });
        self.byte(match entry.trigger {
            Trigger::Wire => b'w',
            Trigger::Answer => b'a',
            Trigger::Bare => b'b',
            Trigger::Step => b's',
            Trigger::Event => b'e',
            Trigger::Message => b'm',
            Trigger::FailedStep => b'f',
            Trigger::Frame => b'r',
        });
        self.byte(match entry.explanation.refused_by {
            Party::Okta => b'o',
            Party::OwnApi => b'a',
            Party::Gateway => b'g',
            Party::Library => b'l',
            Party::Provider => b'p',
            Party::Scim => b's',
            Party::Client => b'c',
            Party::Unknown => b'u',
        });
        self.number(entry.status);
        self.byte(FIELD);
    }

    const fn entry(&mut self, entry: &Written) {
        self.field(entry.explanation.id);
        self.field(entry.explanation.title);
        let mut index = 0;
        while index < entry.messages.len() {
            self.text(entry.messages[index]);
            self.byte(ITEM);
            index += 1;
        }
        self.byte(FIELD);
        self.field(entry.explanation.verdict);
        self.text(entry.paste);
        self.byte(ENTRY);
    }

    const fn cause(&mut self, cause: &Cause, column: Column) {
        match column {
            Column::Likelihood => self.byte(match cause.confidence {
                Confidence::Likely => b'~',
                Confidence::Certain => b'!',
            }),
            Column::Because => self.field(cause.reason),
            Column::Fix => self.field(cause.fix),
            Column::Lasting => self.field(cause.prevention),
            Column::Against => self.clues(&Clues::Any(cause.against)),
            _ => self.clues(&cause.clues),
        }
    }

    const fn all(&mut self, entries: &[Written]) {
        self.column(entries, Column::Head);
        self.column(entries, Column::Likelihood);
        self.column(entries, Column::When);
        self.column(entries, Column::Entry);
        self.column(entries, Column::Because);
        self.column(entries, Column::Fix);
        self.column(entries, Column::Lasting);
        self.column(entries, Column::Clues);
        self.column(entries, Column::Against);
    }

    const fn column(&mut self, entries: &[Written], column: Column) {
        let mut index = 0;
        while index < entries.len() {
            self.part(&entries[index], column);
            index += 1;
        }
        self.byte(COLUMN);
    }
}

/// What stands together: texts of one sort compress better side by side. Of the causes the likelihoods say how
/// many an entry has.
#[derive(Clone, Copy)]
enum Column {
    Head,
    Likelihood,
    When,
    Entry,
    Because,
    Fix,
    Lasting,
    Clues,
    Against,
}

/// Number of items of several lists.
pub(crate) const fn count<T>(lists: &[&[T]]) -> usize {
    let (mut count, mut list) = (0, 0);
    while list < lists.len() {
        count += lists[list].len();
        list += 1;
    }
    count
}

/// The item at this place, as if the lists were one.
pub(crate) const fn item<T>(lists: &[&'static [T]], mut index: usize) -> &'static T {
    let mut list = 0;
    while index >= lists[list].len() {
        index -= lists[list].len();
        list += 1;
    }
    &lists[list][index]
}

/// Length of the text in bytes.
pub(crate) const fn length(entries: &[Written]) -> usize {
    let mut writer = Writer::<0>::new();
    writer.all(entries);
    writer.at
}

/// The text.
pub(crate) const fn text<const N: usize>(entries: &[Written]) -> [u8; N] {
    let mut writer = Writer::<N>::new();
    writer.all(entries);
    writer.bytes
}

/// The family of each entry, in the order of the text.
pub(crate) const fn families<const N: usize>(entries: &[Written]) -> [&'static Family; N] {
    let mut all = [&ALONE; N];
    let mut index = 0;
    while index < N {
        all[index] = entries[index].explanation.family;
        index += 1;
    }
    all
}

/// Whether an entry has queries, snippets or references beside its family's.
const fn shares(entry: &Written) -> bool {
    let Explanation { queries, snippets, references, .. } = entry.explanation;
    !queries.is_empty() || !snippets.is_empty() || !references.is_empty()
}

/// Number of entries that have.
pub(crate) const fn sharing(entries: &[Written]) -> usize {
    let (mut count, mut index) = (0, 0);
    while index < entries.len() {
        if shares(&entries[index]) {
            count += 1;
        }
        index += 1;
    }
    count
}

/// What they have, in the order of the text.
pub(crate) const fn shared<const N: usize>(entries: &[Written]) -> [Shared; N] {
    let mut all = [Shared { queries: &[], snippets: &[], references: &[] }; N];
    let (mut at, mut index) = (0, 0);
    while index < entries.len() {
        if shares(&entries[index]) {
            let Explanation { queries, snippets, references, .. } = *entries[index].explanation;
            all[at] = Shared { queries, snippets, references };
            at += 1;
        }
        index += 1;
    }
    all
}
