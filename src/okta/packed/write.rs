//! Writes the catalogues into one text while the program is compiled.
#![allow(
    clippy::indexing_slicing,
    long_running_const_eval,
    reason = "it runs while compiling: what goes wrong fails the build"
)]

use super::{COLUMN, ENTRY, FIELD, HALF, ITEM, Shared};
use crate::finding::{ALONE, Cause, Confidence, Explanation, Family, Severity, Sign, Signs};
use crate::okta::Known;

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
        if N == 0 {
            self.at += text.len();
            return;
        }
        let bytes = text.as_bytes();
        let mut index = 0;
        while index < bytes.len() {
            self.byte(bytes[index]);
            index += 1;
        }
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

    const fn pair(&mut self, tag: u8, one: &str, two: &str) {
        self.byte(tag);
        self.text(one);
        self.byte(HALF);
        self.text(two);
    }

    const fn one(&mut self, tag: u8, text: &str) {
        self.byte(tag);
        self.text(text);
    }

    const fn sign(&mut self, sign: &Sign) {
        match *sign {
            Sign::Summary(text) => self.one(b's', text),
            Sign::ErrorCause(text) => self.one(b'e', text),
            Sign::Status(status) => {
                self.byte(b'n');
                self.number(status);
            }
            Sign::Call(method, path) => self.pair(b'c', method, path),
            Sign::Host(text) => self.one(b'h', text),
            Sign::Scheme(text) => self.one(b'a', text),
            Sign::Header(name, value) => self.pair(b'd', name, value),
            Sign::Token(text) => self.one(b't', text),
            Sign::Words(text) => self.one(b'w', text),
            Sign::Also(text) => self.one(b'l', text),
        }
        self.byte(ITEM);
    }

    const fn signs(&mut self, signs: &Signs) {
        let (tag, list): (u8, &[Sign]) = match *signs {
            Signs::None => return self.byte(FIELD),
            Signs::Any(list) => (b'?', list),
            Signs::All(list) => (b'&', list),
        };
        self.byte(tag);
        let mut index = 0;
        while index < list.len() {
            self.sign(&list[index]);
            index += 1;
        }
        self.byte(FIELD);
    }

    /// What one column holds of an entry.
    const fn known(&mut self, known: &Known, column: Column) {
        match column {
            Column::Head => self.head(known),
            Column::When => self.signs(&known.when),
            Column::Entry => self.entry(known),
            _ => {
                let mut index = 0;
                while index < known.explanation.causes.len() {
                    self.cause(&known.explanation.causes[index], column);
                    index += 1;
                }
            }
        }
        if let Column::Likelihood = column {
            self.byte(FIELD);
        }
    }

    const fn head(&mut self, known: &Known) {
        let severity = match known.explanation.severity {
            Severity::Note => b'n',
            Severity::Warning => b'w',
            Severity::Error => b'e',
        };
        self.byte(if shares(known) { severity.to_ascii_uppercase() } else { severity });
        self.number(known.status);
        self.byte(FIELD);
    }

    const fn entry(&mut self, known: &Known) {
        self.field(known.explanation.id);
        self.field(known.explanation.title);
        let mut index = 0;
        while index < known.wire.len() {
            self.text(known.wire[index]);
            self.byte(ITEM);
            index += 1;
        }
        self.byte(FIELD);
        self.field(known.explanation.verdict);
        self.text(known.paste);
        self.byte(ENTRY);
    }

    const fn cause(&mut self, cause: &Cause, column: Column) {
        match column {
            Column::Likelihood => self.byte(match cause.likelihood {
                Confidence::Likely => b'~',
                Confidence::Certain => b'!',
            }),
            Column::Because => self.field(cause.because),
            Column::Fix => self.field(cause.fix),
            Column::Lasting => self.field(cause.lasting),
            _ => self.signs(&cause.signs),
        }
    }

    const fn all(&mut self, catalogues: &[&[Known]]) {
        self.column(catalogues, Column::Head);
        self.column(catalogues, Column::Likelihood);
        self.column(catalogues, Column::When);
        self.column(catalogues, Column::Entry);
        self.column(catalogues, Column::Because);
        self.column(catalogues, Column::Fix);
        self.column(catalogues, Column::Lasting);
        self.column(catalogues, Column::Signs);
    }

    const fn column(&mut self, catalogues: &[&[Known]], column: Column) {
        let mut catalogue = 0;
        while catalogue < catalogues.len() {
            let mut index = 0;
            while index < catalogues[catalogue].len() {
                self.known(&catalogues[catalogue][index], column);
                index += 1;
            }
            catalogue += 1;
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
    Signs,
}

/// Number of entries.
pub(super) const fn count(catalogues: &[&[Known]]) -> usize {
    let (mut count, mut catalogue) = (0, 0);
    while catalogue < catalogues.len() {
        count += catalogues[catalogue].len();
        catalogue += 1;
    }
    count
}

/// Length of the text in bytes.
pub(super) const fn length(catalogues: &[&[Known]]) -> usize {
    let mut writer = Writer::<0>::new();
    writer.all(catalogues);
    writer.at
}

/// The text.
pub(super) const fn text<const N: usize>(catalogues: &[&[Known]]) -> [u8; N] {
    let mut writer = Writer::<N>::new();
    writer.all(catalogues);
    writer.bytes
}

/// The family of each entry, in the order of the text.
pub(super) const fn families<const N: usize>(catalogues: &[&'static [Known]]) -> [&'static Family; N] {
    let mut all = [&ALONE; N];
    let (mut at, mut catalogue) = (0, 0);
    while catalogue < catalogues.len() {
        let mut index = 0;
        while index < catalogues[catalogue].len() {
            all[at] = catalogues[catalogue][index].explanation.family;
            at += 1;
            index += 1;
        }
        catalogue += 1;
    }
    all
}

/// Whether an entry has queries, snippets or references beside its family's.
const fn shares(known: &Known) -> bool {
    let Explanation { queries, snippets, references, .. } = known.explanation;
    !queries.is_empty() || !snippets.is_empty() || !references.is_empty()
}

/// Number of entries that have.
pub(super) const fn sharing(catalogues: &[&[Known]]) -> usize {
    let (mut count, mut catalogue) = (0, 0);
    while catalogue < catalogues.len() {
        let mut index = 0;
        while index < catalogues[catalogue].len() {
            if shares(&catalogues[catalogue][index]) {
                count += 1;
            }
            index += 1;
        }
        catalogue += 1;
    }
    count
}

/// What they have, in the order of the text.
pub(super) const fn shared<const N: usize>(catalogues: &[&'static [Known]]) -> [Shared; N] {
    let mut all = [Shared { queries: &[], snippets: &[], references: &[] }; N];
    let (mut at, mut catalogue) = (0, 0);
    while catalogue < catalogues.len() {
        let mut index = 0;
        while index < catalogues[catalogue].len() {
            if shares(&catalogues[catalogue][index]) {
                let Explanation { queries, snippets, references, .. } =
                    catalogues[catalogue][index].explanation;
                all[at] = Shared { queries, snippets, references };
                at += 1;
            }
            index += 1;
        }
        catalogue += 1;
    }
    all
}
