//! The reference: every problem that can be explained, in groups, and found by what one types.

pub(crate) mod example;
pub(crate) mod search;

pub use crate::reference::example::Tried;
pub use crate::reference::search::{Hits, search};

use crate::catalogue::{CatalogueEntry, Source, Trigger};
use crate::checks::Check;
use crate::finding::{Explanation, Finding, Hit, build};
use crate::text::template::render;
use crate::{catalogue, checks};
use std::sync::OnceLock;

/// What an entry is about, in the order in which the groups stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// `errorCode` of Okta's API.
    Api,
    /// `error` of OAuth and OpenID Connect.
    OAuth,
    /// `i18n.key` of the Identity Engine.
    Idx,
    /// Answers that hold no error that is known.
    Http,
    /// What a token shows by itself or beside others.
    Tokens,
    /// Event types of the System Log.
    SystemLog,
    /// What libraries, gateways and other programs print.
    Messages,
}

impl Group {
    /// All groups, in order.
    pub const ALL: [Group; 7] =
        [Group::Api, Group::OAuth, Group::Idx, Group::Http, Group::Tokens, Group::SystemLog, Group::Messages];

    /// Stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Group::Api => "api",
            Group::OAuth => "oauth",
            Group::Idx => "identity-engine",
            Group::Http => "http",
            Group::Tokens => "tokens",
            Group::SystemLog => "system-log",
            Group::Messages => "messages",
        }
    }

    /// Name for people.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Group::Api => "API error codes",
            Group::OAuth => "OAuth and OpenID Connect errors",
            Group::Idx => "Identity Engine messages",
            Group::Http => "HTTP answers, steps of a sign-in, rate limits",
            Group::Tokens => "Tokens, requests and secrets",
            Group::SystemLog => "System Log event types",
            Group::Messages => "Libraries, gateways, clouds and Okta’s own programs",
        }
    }
}

/// One problem: its words, and what it comes from.
#[derive(Debug)]
pub struct Entry {
    /// The words for it.
    pub explanation: &'static Explanation,
    /// Where it stands.
    pub group: Group,
    /// Place in the list of all entries.
    pub index: usize,
    origin: Origin,
}

impl PartialEq for Entry {
    fn eq(&self, other: &Entry) -> bool {
        self.index == other.index
    }
}

#[derive(Debug, Clone, Copy)]
enum Origin {
    Catalogue(&'static CatalogueEntry),
    Check(&'static Check),
}

/// Every entry, group by group.
pub fn entries() -> &'static [Entry] {
    static ENTRIES: OnceLock<Vec<Entry>> = OnceLock::new();
    ENTRIES.get_or_init(collected)
}

/// The entries of a group.
pub fn of_group(group: Group) -> impl Iterator<Item = &'static Entry> {
    entries().iter().filter(move |entry| entry.group == group)
}

/// The entry with this id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Entry> {
    entries().iter().find(|entry| entry.id() == id)
}

fn collected() -> Vec<Entry> {
    let entry = |explanation, group, origin| Entry { explanation, group, index: 0, origin };
    let of_catalogue = |known: &'static CatalogueEntry| {
        let group = match (known.trigger, known.source()) {
            (Trigger::Wire, Source::Api(_)) => Group::Api,
            (Trigger::Wire, Source::OAuth { .. }) => Group::OAuth,
            (Trigger::Wire, Source::Idx(_)) => Group::Idx,
            (Trigger::Answer | Trigger::Bare | Trigger::Step, _) => Group::Http,
            (Trigger::Event, _) => Group::SystemLog,
            (Trigger::Message | Trigger::FailedStep | Trigger::Frame, _) => Group::Messages,
        };
        entry(&known.explanation, group, Origin::Catalogue(known))
    };
    let (mut entries, others): (Vec<_>, Vec<_>) =
        catalogue::all().iter().map(of_catalogue).partition(|entry| entry.group < Group::Http);
    // An error whose body is its bare name stands before its variants, and `E0000047` before `E0000047/burst`.
    crate::sort::sort_by_key(&mut entries, |entry| (entry.group, entry.id()));
    let (http, events): (Vec<_>, Vec<_>) = others.into_iter().partition(|entry| entry.group == Group::Http);
    entries.extend(http);
    entries.extend(
        checks::all().iter().map(|check| entry(&check.explanation, Group::Tokens, Origin::Check(check))),
    );
    let (events, messages): (Vec<_>, Vec<_>) =
        events.into_iter().partition(|entry| entry.group == Group::SystemLog);
    entries.extend(events);
    entries.extend(messages);
    for (index, entry) in entries.iter_mut().enumerate() {
        entry.index = index;
    }
    entries
}

impl Entry {
    /// The id.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.explanation.id
    }

    /// The title, with plain words where a case would fill in its own.
    #[must_use]
    pub fn title(&self) -> String {
        render(self.explanation.title, &[]).into_owned()
    }

    /// What Okta sends, with `…` for what it fills in: the current wording, then older ones.
    pub fn messages(&self) -> impl Iterator<Item = String> {
        let messages = match self.origin {
            Origin::Catalogue(known) if known.trigger == Trigger::Wire => known.messages,
            _ => &[],
        };
        messages.iter().filter(|text| !text.is_empty()).map(|text| catalogue::entry::filled(text, "…"))
    }

    /// The HTTP status that it comes with.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match self.origin {
            Origin::Catalogue(known) => Some(known.status).filter(|status| *status > 0),
            _ => None,
        }
    }

    /// The words as they stand where no case fills them.
    #[must_use]
    pub fn finding(&self) -> Finding {
        build(self.explanation, Hit::at(0, ""), &crate::model::Case::default())
    }
}
