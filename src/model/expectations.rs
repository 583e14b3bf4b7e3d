//! What a token is expected to say: one list of expectations for the page, the examples, the command and a profile.

mod slot;
mod table;

pub use table::{Expectation, Expectations, Row, Stands};

use crate::model::expectations::slot::Slot;
use crate::model::issuer_url::{self, Named};
use crate::text::Call;

/// A setting in the paste that says what a program expects of a token: `OKTA_ISSUER=https://acme.okta.com`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting {
    /// What it is compared with.
    pub expectation: Expectation,
    /// Its name, as it stands there.
    pub name: String,
    /// Its value.
    pub value: String,
}

/// A value that is none of its expectation: a request without a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unreadable;

impl Expectations {
    /// Expectations from their texts; those that cannot be read are left out.
    #[must_use]
    pub fn of<'a>(given: impl IntoIterator<Item = (Expectation, &'a str)>) -> Expectations {
        let mut all = Expectations::default();
        for (expectation, text) in given {
            let _ = all.add(expectation, text);
        }
        all
    }

    /// Adds one expectation; an empty string expects nothing.
    ///
    /// # Errors
    ///
    /// [`Unreadable`] where a request has no path.
    pub fn add(&mut self, expectation: Expectation, text: &str) -> Result<(), Unreadable> {
        let value = text.trim();
        if value.is_empty() {
            return Ok(());
        }
        match self.slot(expectation) {
            Slot::Several(all) => all.push(value.to_owned()),
            Slot::One(only) => *only = Some(value.to_owned()),
            Slot::Words(all) => {
                let words = value.split([' ', ',', '\n', '\t']).filter(|it| !it.is_empty());
                all.extend(words.map(str::to_owned));
            }
            Slot::Call(only) => *only = Some(value.parse().map_err(|()| Unreadable)?),
            Slot::Whole(only) => *only = Some(text.to_owned()),
        }
        Ok(())
    }

    /// Adds what was typed into the one box of a row, where spaces part values of which any one fits; a text that begins
    /// with a method is a request.
    pub fn add_typed(&mut self, row: Row, text: &str) {
        let is_call = Call::is_named_by(text);
        let meant = row.expectations().iter().copied();
        let Some(meant) = meant.rev().find(|it| is_call || !matches!(self.slot(*it), Slot::Call(_))) else {
            return;
        };
        let values: Vec<&str> = match self.slot(meant) {
            Slot::Several(_) => text.split_whitespace().collect(),
            _ => vec![text],
        };
        for value in values {
            let _ = self.add(meant, value);
        }
    }

    /// The issuers expected: discovery, key set and authorize addresses read as the issuer they belong to,
    /// a bare Okta domain as any server of it, everything else exactly as it stands.
    #[must_use]
    pub fn issuers(&self) -> Vec<Named> {
        self.issuers.iter().map(|it| issuer_url::named(it)).collect()
    }

    /// The audiences expected.
    pub fn audiences(&self) -> impl Iterator<Item = &str> {
        self.audiences.iter().map(String::as_str)
    }

    /// The client id expected; `None` if unchecked.
    #[must_use]
    pub fn client_id(&self) -> Option<&str> {
        self.client_id.as_deref()
    }
}
