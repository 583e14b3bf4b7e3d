//! Every token of a file once: its kind, where it stands, and what its times said there.

mod row;
mod runs;

pub use self::row::{TokenRow, TokenState};
use self::row::{add, row};
pub(crate) use self::runs::runs;
use self::runs::{secret_signs, sessions};
use crate::archive::entry::{Entry, exchange, windows};
use crate::archive::hash;
use crate::jose::token::Token;
use crate::limits;
use crate::model::{Content, Exhibit, Kind, Secret};
use crate::text::base64url;
use crate::text::timestamp::Timestamp;
use memchr::memmem;
use std::collections::HashMap;

/// Where something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Entry(u64),
    Lines(u64, u64),
}

/// The rows so far.
#[derive(Debug, Default)]
pub(crate) struct TokenList {
    rows: Vec<TokenRow>,
    /// The row of a token or a credential by its hash; `None` of what only looks like one.
    known: HashMap<u64, Option<usize>>,
    /// Those that a job is about to read, with the places met since.
    waiting: HashMap<u64, Vec<(Place, Option<Timestamp>)>>,
    /// Whether there are more than the list has room for.
    pub(crate) is_shortened: bool,
}

impl TokenList {
    /// Counts the tokens of an entry that are known; whether there is anything else that must be read.
    pub(crate) fn meet(&mut self, entry: &Entry, raw: &[u8], index: u64, okta: bool) -> bool {
        let (place, at) = (Place::Entry(index), entry.at());
        let mut unknown = false;
        if memmem::find(raw, b"eyJ").is_some() {
            for run in runs(raw) {
                unknown |= self.met(hash(&run), place, at);
            }
        }
        for body in [&entry.request.body, &entry.response.body] {
            if body.is_encoded() && !body.is_program() {
                for run in runs(body.decoded().as_bytes()) {
                    unknown |= self.met(hash(&run), place, at);
                }
            }
        }
        if let Some(value) = entry.request.header("authorization").filter(|it| !it.contains("eyJ")) {
            let credentials = value.split_once(' ').map_or(value, |(_, rest)| rest.trim());
            unknown |= self.met(hash(&credentials.as_bytes()), place, at);
        }
        for id in sessions(entry).filter(|_| okta) {
            unknown |= self.met(hash(&id.as_bytes()), place, at);
        }
        unknown || secret_signs(entry, okta)
    }

    /// Counts a known one; whether it is unknown, and nothing is about to read it.
    pub(crate) fn met(&mut self, key: u64, place: Place, at: Option<Timestamp>) -> bool {
        match self.known.get(&key) {
            Some(row) => {
                if let Some(row) = row.and_then(|it| self.rows.get_mut(it)) {
                    add(row, place, at);
                }
                false
            }
            None if self.known.len() >= limits::FILE_TOKENS * 4 => {
                self.is_shortened = true;
                false
            }
            None => {
                let waiting = self.waiting.entry(key).or_default();
                let first = waiting.is_empty();
                waiting.push((place, at));
                first
            }
        }
    }

    /// The text in which the tokens of an entry are read: the exchange, with what stands around tokens in long bodies,
    /// in cookies and in members that the exchange has not, as the messages of a WebSocket.
    pub(crate) fn paste(&self, entry: &Entry, request: &str, raw: &[u8]) -> String {
        let body = &entry.response.body;
        let response = if body.is_program() { std::borrow::Cow::Borrowed("") } else { body.decoded() };
        let short = |text: &str, page: bool| {
            if text.len() <= limits::CASE_BODY / 2 && !page {
                return text.to_owned();
            }
            windows(text, runs(text.as_bytes()).map(|it| within(text.as_bytes(), it)))
        };
        let request = short(request, false);
        let mut paste = exchange(entry, &request, &short(&response, body.is_page_or_program()));
        for id in sessions(entry) {
            paste.push_str(&["sid=", id, "\n"].concat());
        }
        for (name, value) in entry.request.headers.iter().chain(&entry.response.headers) {
            if name.to_ascii_lowercase().ends_with("cookie") {
                paste
                    .push_str(&windows(value, runs(value.as_bytes()).map(|it| within(value.as_bytes(), it))));
            }
        }
        for run in runs(raw) {
            let is_there = memmem::find(paste.as_bytes(), run).is_some();
            let (start, end) = within(raw, run);
            let around =
                raw.get(start.saturating_sub(NAMED)..end + 1).filter(|_| !is_there).unwrap_or_default();
            if paste.len() + around.len() < limits::CASE_BODY * 2 {
                paste.push_str(&String::from_utf8_lossy(around));
                paste.push('\n');
            }
        }
        paste
    }

    /// Takes the tokens that were read of a text.
    pub(crate) fn take(&mut self, exhibits: &[Exhibit], paste: &str, place: Place, at: Option<Timestamp>) {
        for exhibit in exhibits {
            match &exhibit.content {
                Content::Token(token) if exhibit.inside.is_none() && is_token(token) => {
                    let key = hash(&token.compact.as_bytes());
                    let row = || TokenRow {
                        compact: token.compact.clone(),
                        alike: alike(token),
                        ..row(exhibit.kind)
                    };
                    self.enter(key, row, place, at);
                }
                Content::Secret(secret) if is_listed(exhibit.kind, secret) => {
                    let value = paste.get(exhibit.span.clone()).unwrap_or_default();
                    let masked = shown(exhibit.kind, secret, value);
                    let alike = hash(&value);
                    let row = || TokenRow { masked, alike, ..row(exhibit.kind) };
                    self.enter(hash(&value.as_bytes()), row, place, at);
                }
                _ => {}
            }
        }
    }

    /// Says that the text of a place was read: what waited for it and was no token only looks like one.
    pub(crate) fn settle(&mut self, place: Place) {
        let waited: Vec<u64> = self
            .waiting
            .iter()
            .filter(|(_, all)| all.first().is_some_and(|(it, _)| *it == place))
            .map(|(key, _)| *key)
            .collect();
        for key in waited {
            let places = self.waiting.remove(&key).unwrap_or_default();
            let row = *self.known.entry(key).or_insert(None);
            if let Some(row) = row.and_then(|it| self.rows.get_mut(it)) {
                places.into_iter().for_each(|(place, at)| add(row, place, at));
            }
        }
    }

    fn enter(&mut self, key: u64, row: impl FnOnce() -> TokenRow, place: Place, at: Option<Timestamp>) {
        let number = match self.known.get(&key) {
            Some(Some(number)) => *number,
            _ if self.rows.len() >= limits::FILE_TOKENS => {
                self.is_shortened = true;
                return;
            }
            _ => {
                self.rows.push(row());
                self.rows.len() - 1
            }
        };
        self.known.insert(key, Some(number));
        if let Some(row) = self.rows.get_mut(number) {
            add(row, place, at);
        }
    }

    /// The rows in the order in which they stand in the file.
    pub(crate) fn rows(&self) -> Vec<&TokenRow> {
        let mut rows: Vec<_> = self.rows.iter().collect();
        let first = |it: &TokenRow| it.entries.first().copied().or(it.lines.first().map(|it| it.0));
        crate::sort::sort_by_key(&mut rows, |it| first(it));
        rows
    }
}

/// Bytes before a token in which its name stands.
const NAMED: usize = 60;

/// Where a part of a text stands in it.
fn within(text: &[u8], part: &[u8]) -> (usize, usize) {
    let start = (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    (start, start + part.len())
}

/// Whether it is a token whole enough to be listed, and not Okta's cookie `idx`, which is put together like one.
fn is_token(token: &Token) -> bool {
    !token.compact.is_empty() && token.header_text("alias").is_none()
}

/// What tokens have in common that one app is given again and again.
fn alike(token: &Token) -> u64 {
    let claim = |name: &str| token.claim(name).map(|it| it.strings().join(" ")).unwrap_or_default();
    hash(&(claim("iss"), claim("aud"), claim("cid"), token.scopes().join(" ")))
}

/// Names of handles of a sign-in under way: each answer brings another, and none opens anything when it is over.
const HANDLES: &[&str] = &["statetoken", "statehandle", "interaction_handle"];

/// Whether a secret is a token or a credential that stands for one; cookies and passwords are none.
fn is_listed(kind: Kind, secret: &Secret) -> bool {
    match kind {
        Kind::RefreshToken | Kind::ApiToken | Kind::AuthorizationCode => true,
        Kind::SessionToken => !secret.named.as_deref().is_some_and(|it| HANDLES.contains(&it)),
        Kind::BasicCredentials => secret.scheme.as_deref().is_some_and(|it| it.eq_ignore_ascii_case("basic")),
        _ => false,
    }
}

/// What may be shown of a credential. Of `Basic` the first letters of the name: they tell clients apart.
fn shown(kind: Kind, secret: &Secret, value: &str) -> String {
    if kind != Kind::BasicCredentials {
        return secret.masked.clone();
    }
    let (bytes, _) = base64url::decode(value);
    let named = bytes.iter().position(|it| *it == b':').is_some_and(|it| it >= 3);
    value.get(..4).filter(|_| named).map_or_else(|| "…".into(), |it| [it, "…"].concat())
}
