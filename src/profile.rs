//! What a site says of itself in `profile.json`: what its tokens should say, its runbooks, whom to ask.

mod judging;
mod members;

pub use crate::profile::judging::inspect_for;

use crate::model::Expectation;
use crate::reference;
use serde::Deserialize;
use std::collections::BTreeMap;

/// A site's profile. Everything in it is optional; `docs/profile.md` describes each member.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Profile {
    /// The site's name: `Acme`. Empty if it has none.
    pub name: String,
    /// Whom to ask, as a sentence or an address to show. Empty if nobody.
    pub contact: String,
    /// The lists of what tokens should say here, as far as no other member says it: of each any one fits.
    pub lists: BTreeMap<Expectation, Vec<String>>,
    /// The site's clients.
    pub clients: Vec<Client>,
    /// The site's APIs.
    pub apis: Vec<Api>,
    /// Custom domains of one's Okta orgs, as bare hosts: any authorization server of them is expected.
    pub domains: Vec<String>,
    /// Runbooks by the id of a finding: an address, or a few words.
    pub runbooks: BTreeMap<String, String>,
    /// Minutes without anybody there after which all is wiped; `None` for the page's own time.
    pub idle_minutes: Option<u32>,
}

/// A client of the site's.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Client {
    /// Client ID.
    pub id: String,
    /// What people call it. Empty if nothing.
    #[serde(default)]
    pub name: String,
}

/// An API of the site's.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Api {
    /// `aud` of its tokens.
    pub audience: String,
    /// What people call it. Empty if nothing.
    #[serde(default)]
    pub name: String,
    /// Scopes that every request to it needs.
    #[serde(default)]
    pub scopes: Vec<String>,
}

/// The longest time without anybody there that a profile may ask for, in minutes: a day.
pub const LONGEST_IDLE: u32 = 1_440;

impl Profile {
    /// Reads a profile; an empty string is an empty profile.
    ///
    /// # Errors
    ///
    /// What is wrong and where, as a sentence. A text that begins with `!` says why the file did not come.
    pub fn read(text: &str) -> Result<Profile, String> {
        if let Some(why) = text.strip_prefix('!') {
            return Err(format!("The file could not be loaded: {why}."));
        }
        if text.trim().is_empty() {
            return Ok(Profile::default());
        }
        let profile: Profile = serde_json::from_str(text.trim_start_matches('\u{feff}'))
            .map_err(|it| format!("It says: {it}."))?;
        match profile.faults().into_iter().next() {
            Some(fault) => Err(fault),
            None => Ok(profile),
        }
    }

    /// What JSON alone does not find.
    fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        if self.idle_minutes.is_some_and(|minutes| !(1..=LONGEST_IDLE).contains(&minutes)) {
            faults.push(format!("`idle_minutes` must be from 1 to {LONGEST_IDLE}."));
        }
        let unknown = self.runbooks.keys().filter(|id| reference::find(id).is_none());
        faults
            .extend(unknown.map(|id| format!("`runbooks` names `{id}`, which is not the id of a finding.")));
        let hosts = self.domains.iter().filter(|domain| domain.contains(['/', ':']) || !domain.contains('.'));
        faults.extend(
            hosts.map(|it| format!("`domains` holds `{it}`: write a bare host, `login.example.com`.")),
        );
        faults
    }

    /// The runbook of a finding; `None` if there is none.
    #[must_use]
    pub fn runbook(&self, id: &str) -> Option<&str> {
        self.runbooks.get(id).map(String::as_str)
    }

    /// What it expects, in a few words for an empty field; `None` if nothing.
    #[must_use]
    pub fn expects(&self, expectation: Expectation) -> Option<String> {
        let values: Vec<&str> = match expectation {
            Expectation::Issuer => self.issuers().collect(),
            Expectation::Audience => self.all_audiences().collect(),
            Expectation::ClientId => self.clients.iter().map(|client| client.id.as_str()).collect(),
            Expectation::Scopes => self.apis.iter().flat_map(|api| &api.scopes).map(String::as_str).collect(),
            other => self.list(other).collect(),
        };
        match values.as_slice() {
            [] => None,
            [one] => Some(format!("{one}, from the site’s profile")),
            [first, rest @ ..] => Some(format!("{first} or {} more, from the site’s profile", rest.len())),
        }
    }

    /// What its own list says of an expectation.
    fn list(&self, expectation: Expectation) -> impl Iterator<Item = &str> {
        self.lists.get(&expectation).into_iter().flatten().map(String::as_str)
    }

    /// Issuers, and the domains of which any authorization server is expected.
    fn issuers(&self) -> impl Iterator<Item = &str> {
        self.list(Expectation::Issuer).chain(self.domains.iter().map(String::as_str))
    }

    /// Audiences of all APIs.
    fn all_audiences(&self) -> impl Iterator<Item = &str> {
        self.apis.iter().map(|api| api.audience.as_str()).chain(self.list(Expectation::Audience))
    }
}
