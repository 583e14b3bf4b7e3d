//! The keys at hand, and where each came from.

use crate::jose::key::{Key, Keys, NotAKey};
use crate::model::{Case, Context};

/// Where a key came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeySource {
    /// It was given as a key: in the key box, in a file.
    Given,
    /// It stood in the paste, in this exhibit; `None` if it is a line that no reader knew.
    Paste(Option<usize>),
    /// The token carries it.
    Token,
}

impl KeySource {
    /// The stable name: `keys`, `paste`, `token`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            KeySource::Given => "keys",
            KeySource::Paste(_) => "paste",
            KeySource::Token => "token",
        }
    }
}

/// The keys at hand.
#[derive(Debug, Clone, Default)]
pub struct Keyring {
    /// The keys: those that were given, then those of the paste.
    pub keys: Keys,
    /// Where each of them came from.
    pub sources: Vec<KeySource>,
    /// What is not a key, or one that cannot be read, and where it stood.
    pub problems: Vec<(KeySource, NotAKey)>,
    /// A private key is among those that were given.
    pub given_private: bool,
}

impl Keyring {
    /// The keys that were given and those of the paste. A key that stands twice is taken once.
    #[must_use]
    pub fn of(case: &Case, context: &Context) -> Keyring {
        let mut ring = Keyring::default();
        if let Some(text) = &context.expected.keys {
            let keys = Keys::read(text);
            ring.given_private = keys.holds_private();
            ring.add(keys, KeySource::Given);
        }
        for (index, keys) in case.keys() {
            ring.add(keys.clone(), KeySource::Paste(Some(index)));
        }
        ring
    }

    fn add(&mut self, keys: Keys, source: KeySource) {
        let Keys { keys, problems } = keys;
        self.problems.extend(problems.into_iter().map(|problem| (source, problem)));
        let known = |key: &Key| {
            self.keys
                .keys
                .iter()
                .any(|other| other.material == key.material && (key.kid.is_none() || key.kid == other.kid))
        };
        let new: Vec<Key> = keys.into_iter().filter(|key| !known(key)).collect();
        self.sources.extend(new.iter().map(|_| source));
        self.keys.extend(Keys { keys: new, problems: Vec::new() });
    }

    /// A key and where it came from; `None` if there is none of this number.
    #[must_use]
    pub fn get(&self, index: usize) -> Option<(&Key, KeySource)> {
        Some((self.keys.keys.get(index)?, *self.sources.get(index)?))
    }
}
