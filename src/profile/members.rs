//! The members of `profile.json`, read one by one: its own, and the lists of expectations.

use crate::model::Expectation;
use crate::profile::Profile;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};

/// Members beside the lists of expectations.
const OWN: &[&str] =
    &["$schema", "name", "contact", "domains", "clients", "apis", "runbooks", "idle_minutes"];

impl<'de> Deserialize<'de> for Profile {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Profile, D::Error> {
        from.deserialize_map(Members)
    }
}

struct Members;

impl<'de> Visitor<'de> for Members {
    type Value = Profile;

    fn expecting(&self, to: &mut std::fmt::Formatter) -> std::fmt::Result {
        to.write_str("a site's profile, as a JSON object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Profile, A::Error> {
        let mut profile = Profile::default();
        let mut read = Vec::new();
        while let Some(name) = members.next_key::<String>()? {
            if read.contains(&name) {
                return Err(A::Error::custom(format!("duplicate field `{name}`")));
            }
            match (name.as_str(), Expectation::of_a_site(&name)) {
                // Where the schema is, for editors.
                ("$schema", _) => drop(members.next_value::<String>()?),
                ("name", _) => profile.name = members.next_value()?,
                ("contact", _) => profile.contact = members.next_value()?,
                ("domains", _) => profile.domains = members.next_value()?,
                ("clients", _) => profile.clients = members.next_value()?,
                ("apis", _) => profile.apis = members.next_value()?,
                ("runbooks", _) => profile.runbooks = members.next_value()?,
                ("idle_minutes", _) => profile.idle_minutes = members.next_value()?,
                (_, Some(expectation)) => {
                    profile.lists.insert(expectation, members.next_value()?);
                }
                (_, None) => return Err(A::Error::custom(unknown(&name))),
            }
            read.push(name);
        }
        Ok(profile)
    }
}

/// What is said of a member that does not exist.
fn unknown(name: &str) -> String {
    let lists = Expectation::ALL.iter().map(|it| it.list()).filter(|it| !it.is_empty());
    let known: Vec<_> = OWN.iter().copied().chain(lists).map(|it| format!("`{it}`")).collect();
    format!("unknown field `{name}`, expected one of {}", known.join(", "))
}
