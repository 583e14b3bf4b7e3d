//! Finds the keys of a text, whatever else it holds.

use crate::jose::key::collector::{self, Collector};
use crate::jose::key::not_a_key::What;
use crate::jose::key::origin::{Form, Step};
use crate::jose::key::pieces::{self, json_form};
use crate::jose::key::{JwkFault, Keys, Material, SecretKey, bare, jwk};
use crate::limits;
use crate::text::json::{Members, Value};

impl Keys {
    /// Reads a text that was given as keys: a key box, a file. What looks like nothing else is a shared secret.
    #[must_use]
    pub fn read(text: &str) -> Keys {
        gather(text, true)
    }

    /// Finds keys in a text that may be about something else. Nothing in it is taken for a secret, and nothing is
    /// complained of but broken keys.
    #[must_use]
    pub fn find(text: &str) -> Keys {
        gather(text, false)
    }

    /// A shared secret that stood somewhere under its name.
    #[must_use]
    pub fn secret(text: &str) -> Keys {
        let mut collector = Collector::new(text.len(), true);
        if text.is_empty() {
            collector.problem(What::EmptySecret);
        } else {
            let material = Material::Secret(SecretKey::of_text(text));
            collector.key(collector::bare_key(material, Form::Secret));
        }
        collector.keys
    }

    /// The keys that a token carries in its own header, `jwk` and `x5c` (RFC 7515 sections 4.1.3 and 4.1.6). They say
    /// nothing of who signed; [`crate::jose::verify::possession`] is what they are good for.
    #[must_use]
    pub fn embedded(header: &Members) -> Keys {
        let mut collector = Collector::new(0, false);
        if let Some(value) = header.get("jwk") {
            collector.within(Step::Member("jwk".to_owned()), |collector| match value {
                Value::Object(members) => match jwk::read(members, Form::Jwk) {
                    Ok(key) => collector.key(key),
                    Err(what) => collector.problem(what),
                },
                _ => collector.problem(What::Jwk(JwkFault::NotAnObject)),
            });
        }
        if let Some(Value::Array(items)) = header.get("x5c") {
            collector.within(Step::Member("x5c".to_owned()), |collector| {
                json_form::certificates(collector, items)
            });
        }
        for key in &mut collector.keys.keys {
            key.origin.embedded = true;
        }
        collector.keys
    }
}

fn gather(text: &str, secrets: bool) -> Keys {
    let mut collector = Collector::new(text.len(), secrets);
    if secrets && text.len() > limits::KEYS_TEXT {
        collector.problem(What::TooLarge(text.len()));
        return collector.keys;
    }
    let found = pieces::structured(&mut collector, text, true);
    collector.span = 0..text.len();
    if !found && secrets {
        bare::read(&mut collector, text.trim_start_matches('\u{feff}'));
    }
    collector.keys
}
