//! One known error: what Okta sends, and the words for it.

use crate::catalogue::packed::{Entry, Written};
use crate::finding::{Clues, Explanation};
use crate::text::template::{Piece, Template, pieces};
use std::cmp::Ordering;

/// An error that Okta is known to send.
#[derive(Debug)]
pub struct CatalogueEntry {
    /// The words. Its id is the API's code, `error/internal_code`, or `idx:` and the key.
    pub explanation: Explanation,
    /// The HTTP status that Okta documents; 0 where it has none.
    pub status: u16,
    /// Okta's own text with `{0}`, `{1}` … for what it fills in: the current wording first, then older ones.
    pub messages: &'static [Template],
    /// What must be seen besides the text or code for this variant.
    pub when: Clues,
    /// A paste that shows it; empty: [`CatalogueEntry::example`] builds one from `wire`.
    pub paste: &'static str,
}

/// Begins an entry.
#[must_use]
pub const fn known(status: u16, messages: &'static [Template], explanation: Explanation) -> CatalogueEntry {
    CatalogueEntry { explanation, status, messages, when: Clues::None, paste: "" }
}

impl CatalogueEntry {
    /// Restricts the entry to cases in which this is seen.
    #[must_use]
    pub const fn when(mut self, when: Clues) -> CatalogueEntry {
        self.when = when;
        self
    }

    /// Gives an example of its own.
    #[must_use]
    pub const fn paste(mut self, paste: &'static str) -> CatalogueEntry {
        self.paste = paste;
        self
    }

    /// As it is packed.
    pub(crate) const fn written(&'static self) -> Written {
        let CatalogueEntry { explanation, status, messages, when, paste } = self;
        Entry { explanation, status: *status, messages, when: *when, paste }
    }

    /// The envelope that it comes in.
    #[must_use]
    pub fn source(&self) -> Source<'static> {
        let id = self.explanation.id;
        if let Some(key) = id.strip_prefix("idx:") {
            return Source::Idx(key);
        }
        if id.starts_with('E') {
            return Source::Api(id.split(['/', '@']).next().unwrap_or(id));
        }
        let (error, internal) = id.split_once('/').unwrap_or((id, ""));
        Source::OAuth { error, internal }
    }

    /// A paste that shows this error: a body as Okta sends it.
    #[must_use]
    pub fn example(&self) -> String {
        if !self.paste.is_empty() {
            return self.paste.into();
        }
        let text = filled(self.messages.first().copied().unwrap_or_default(), "example");
        let text = text.replace('\\', "\\\\").replace('"', "\\\"");
        match self.source() {
            Source::Api(code) => format!(
                "{{\"errorCode\":\"{code}\",\"errorSummary\":\"{text}\",\"errorLink\":\"{code}\",\"errorId\":\"oaeExample0000000000000000\",\"errorCauses\":[]}}"
            ),
            Source::OAuth { error, .. } => {
                format!("{{\"error\":\"{error}\",\"error_description\":\"{text}\"}}")
            }
            Source::Idx(key) => format!(
                "{{\"version\":\"1.0.0\",\"messages\":{{\"type\":\"array\",\"value\":[{{\"message\":\"{text}\",\"i18n\":{{\"key\":\"{key}\"}},\"class\":\"ERROR\"}}]}}}}"
            ),
        }
    }
}

impl From<Entry<Explanation>> for CatalogueEntry {
    fn from(entry: Entry<Explanation>) -> CatalogueEntry {
        let Entry { explanation, status, messages, when, paste } = entry;
        CatalogueEntry { explanation, status, messages, when, paste }
    }
}

/// The envelope that an error comes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source<'a> {
    /// `errorCode`.
    Api(&'a str),
    /// `error`, and the internal code that the System Log shows as `outcome.reason`.
    OAuth {
        /// `error`.
        error: &'a str,
        /// Internal code; empty for the bare error.
        internal: &'a str,
    },
    /// `i18n.key`.
    Idx(&'a str),
}

/// Wire text with every placeholder filled by the same value.
#[must_use]
pub fn filled(messages: &str, value: &str) -> String {
    pieces(messages)
        .map(|piece| match piece {
            Piece::Words(words) => words,
            Piece::Placeholder(_) => value,
        })
        .collect()
}

/// Whether the entries stand in the order of their ids, each once.
#[must_use]
pub fn ordered(entries: &[CatalogueEntry]) -> bool {
    entries.is_sorted_by(|one, next| one.explanation.id.cmp(next.explanation.id) == Ordering::Less)
}
