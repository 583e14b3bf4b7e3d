//! One entry: a problem's words, what raises it, and a paste that shows it.

use crate::catalogue::libraries;
use crate::finding::{Clues, Explanation, Family, Query};
use crate::text::template::{Piece, Template, pieces};
use std::cmp::Ordering;

/// A problem that the catalogue knows. Its words are its own once read; while the program is compiled they are
/// those that stand in the sources.
#[derive(Debug, Clone, Copy)]
pub struct CatalogueEntry<E = Explanation> {
    /// The words. Its id is the API's code, `error/internal_code`, `idx:` and the key, `syslog:` and the event type,
    /// or a name of ours.
    pub explanation: E,
    /// What raises it.
    pub trigger: Trigger,
    /// The HTTP status that Okta documents; 0 where it has none.
    pub status: u16,
    /// Okta's own text with `{0}`, `{1}` … for what it fills in: the current wording first, then older ones.
    /// Of a step of a sign-in: the members and values that say it, as `member=value`.
    pub messages: &'static [Template],
    /// What must be seen besides the text or code for this variant.
    pub when: Clues,
    /// A paste that shows it; empty: [`CatalogueEntry::example`] builds one.
    pub paste: &'static str,
}

/// What raises an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trigger {
    /// A code or a text that Okta sends.
    Wire,
    /// What an answer shows beside known errors: its bare status, a page, rate-limit headers, somebody else's body.
    Answer,
    /// What says that something was refused and nothing of why: a bare status, a limit with room left, an error that
    /// is in no list.
    Bare,
    /// A member of an answer that says how far a sign-in is.
    Step,
    /// An event type of the System Log.
    Event,
    /// What a library, a gateway or another program says, by its table of messages.
    Message,
    /// A message that says which step failed and not why: the reason stands elsewhere, most often behind it.
    FailedStep,
    /// A message that says no more than that something was refused: the frame around what says why.
    Frame,
}

/// Begins the entry of an error that Okta sends: its status, its texts, its words.
#[must_use]
pub const fn known(status: u16, messages: &'static [Template], explanation: Explanation) -> CatalogueEntry {
    CatalogueEntry { explanation, trigger: Trigger::Wire, status, messages, when: Clues::None, paste: "" }
}

/// Begins the entry of what an answer shows beside known errors, with a paste that shows it.
#[must_use]
pub const fn answer(explanation: Explanation, paste: &'static str) -> CatalogueEntry {
    CatalogueEntry { trigger: Trigger::Answer, paste, ..known(0, &[], explanation) }
}

/// Begins the entry of what says nothing of why, with a paste that shows it.
#[must_use]
pub const fn bare(explanation: Explanation, paste: &'static str) -> CatalogueEntry {
    CatalogueEntry { trigger: Trigger::Bare, ..answer(explanation, paste) }
}

/// Begins the entry of a step of a sign-in: the members and values that say it, as `member=value`.
#[must_use]
pub const fn step(messages: &'static [Template], explanation: Explanation) -> CatalogueEntry {
    CatalogueEntry { trigger: Trigger::Step, ..known(0, messages, explanation) }
}

/// Begins the entry of what only messages of programs raise.
#[must_use]
pub const fn message(explanation: Explanation) -> CatalogueEntry {
    CatalogueEntry { trigger: Trigger::Message, ..known(0, &[], explanation) }
}

/// Begins the entry of a message that says which step failed and not why.
#[must_use]
pub const fn failed_step(explanation: Explanation) -> CatalogueEntry {
    CatalogueEntry { trigger: Trigger::FailedStep, ..known(0, &[], explanation) }
}

/// Begins the entry of a message that says no more than that something was refused.
#[must_use]
pub const fn frame(explanation: Explanation) -> CatalogueEntry {
    CatalogueEntry { trigger: Trigger::Frame, ..known(0, &[], explanation) }
}

/// Begins the entry of an event type.
#[must_use]
pub const fn event(explanation: Explanation) -> CatalogueEntry {
    CatalogueEntry { trigger: Trigger::Event, ..known(0, &[], explanation) }
}

impl CatalogueEntry {
    /// Restricts the entry to cases in which this is seen.
    #[must_use]
    pub const fn when(mut self, when: Clues) -> CatalogueEntry {
        self.when = when;
        self
    }

    /// Says that it names a step that failed, and not why.
    #[must_use]
    pub const fn step_only(mut self) -> CatalogueEntry {
        self.trigger = Trigger::FailedStep;
        self
    }

    /// Gives an example of its own.
    #[must_use]
    pub const fn paste(mut self, paste: &'static str) -> CatalogueEntry {
        self.paste = paste;
        self
    }

    /// Sets the sentence that leads its page.
    #[must_use]
    pub const fn verdict(mut self, verdict: Template) -> CatalogueEntry {
        self.explanation.verdict = verdict;
        self
    }

    /// Sets the queries of its words.
    #[must_use]
    pub const fn queries(mut self, queries: &'static [Query]) -> CatalogueEntry {
        self.explanation.queries = queries;
        self
    }

    /// Sets the family of its words.
    #[must_use]
    pub const fn family(mut self, family: &'static Family) -> CatalogueEntry {
        self.explanation.family = family;
        self
    }

    /// As it is packed.
    pub(crate) const fn written(&'static self) -> CatalogueEntry<&'static Explanation> {
        let CatalogueEntry { explanation, trigger, status, messages, when, paste } = self;
        CatalogueEntry { explanation, trigger: *trigger, status: *status, messages, when: *when, paste }
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
        let (error, internal) = id.split_once(['/', '@']).unwrap_or((id, ""));
        Source::OAuth { error, internal }
    }

    /// Whether its words would fit many cases, so that what says more comes before it: a bare OAuth error, an event
    /// of the System Log, and what says nothing of why.
    #[must_use]
    pub fn is_generic(&self) -> bool {
        match self.trigger {
            Trigger::Bare | Trigger::Event => true,
            Trigger::Wire => matches!(self.source(), Source::OAuth { internal: "", .. }),
            _ => false,
        }
    }

    /// A paste that shows this error: a body as Okta sends it.
    #[must_use]
    pub fn example(&self) -> String {
        if !self.paste.is_empty() {
            return self.paste.into();
        }
        match self.trigger {
            Trigger::Wire => self.body(),
            Trigger::Answer | Trigger::Bare => String::new(),
            Trigger::Step => self.state(),
            Trigger::Event => self.log_entry(),
            Trigger::Message | Trigger::FailedStep | Trigger::Frame => self.printed(),
        }
    }

    /// An answer with the member that says how far a sign-in is.
    fn state(&self) -> String {
        let told = self.messages.first().and_then(|it| it.split_once('='));
        let (member, value) = told.unwrap_or_default();
        ["{\"", member, "\":\"", value, "\",\"stateToken\":\"…\"}"].concat()
    }

    /// The first message of a program that means it.
    fn printed(&self) -> String {
        let mut messages = libraries::messages().iter();
        let message = messages.find(|it| it.finding_id == self.explanation.id);
        let named = |it: &libraries::Message| it.library.marks.first().filter(|_| it.must_be_named);
        let around = |it: &libraries::Message| named(it).map_or(String::new(), |mark| [mark, ": "].concat());
        // Only a number or a name is taken for a status.
        let text = |it: &libraries::Message| filled(&it.text.replace("{status}", "400"), "example");
        message.map(|it| around(it) + &text(it)).unwrap_or_default()
    }

    /// An entry of the System Log that failed.
    fn log_entry(&self) -> String {
        let name = self.explanation.id.strip_prefix("syslog:").unwrap_or_default();
        ["{\"eventType\":\"", name, "\",\"outcome\":{\"result\":\"FAILURE\"}}"].concat()
    }

    /// A body as Okta sends it.
    fn body(&self) -> String {
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
