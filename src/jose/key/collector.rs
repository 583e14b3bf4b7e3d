//! Gathers keys and what is none, each with the place where it stood.

use crate::jose::key::der_form::FromDer;
use crate::jose::key::not_a_key::{NotAKey, What};
use crate::jose::key::origin::{Form, Note, Origin, Step};
use crate::jose::key::{Key, Keys, Material};
use crate::limits;
use crate::text::Private;
use std::ops::Range;

/// What was gathered, and the place that is being read.
pub(super) struct Collector {
    pub(super) keys: Keys,
    /// Bytes of the piece of text that is being read.
    pub(super) span: Range<usize>,
    path: Vec<Step>,
    sets: usize,
    /// The set that is being read.
    set: Option<usize>,
    /// The number in that set.
    number: Option<usize>,
    /// Whether text that looks like nothing else is a secret.
    pub(super) secrets: bool,
}

impl Collector {
    pub(super) fn new(length: usize, secrets: bool) -> Collector {
        let keys = Keys::default();
        Collector { keys, span: 0..length, path: Vec::new(), sets: 0, set: None, number: None, secrets }
    }

    /// Reads what stands one step further in.
    pub(super) fn within<T>(&mut self, step: Step, read: impl FnOnce(&mut Collector) -> T) -> T {
        self.path.push(step);
        let answer = read(self);
        self.path.pop();
        answer
    }

    /// How many steps in.
    pub(super) fn depth(&self) -> usize {
        self.path.len()
    }

    /// Reads the members of a set, which `read` numbers.
    pub(super) fn a_set<T>(&mut self, read: impl FnOnce(&mut Collector) -> T) -> T {
        let before = (self.set.replace(self.sets), self.number.take());
        self.sets += 1;
        let answer = read(self);
        (self.set, self.number) = before;
        answer
    }

    /// Says which member of the set is being read, counted from 1.
    pub(super) fn number(&mut self, number: usize) {
        self.number = Some(number);
    }

    /// The set that is being read. None outside of sets.
    pub(super) fn current_set(&self) -> Option<usize> {
        self.set
    }

    /// Adds a key where it stands.
    pub(super) fn key(&mut self, mut key: Key) {
        if self.keys.keys.len() >= limits::KEYS {
            if !self.keys.problems.iter().any(|problem| problem.what == What::TooMany) {
                self.problem(What::TooMany);
            }
            return;
        }
        key.origin = Origin { form: key.origin.form, ..self.place() };
        self.keys.keys.push(key);
    }

    /// Adds a key that DER gave, and the text that it stood in.
    pub(super) fn der(&mut self, read: FromDer, notes: &[Note], text: &str) {
        let weak = read.material.weakness();
        let mut key = bare_key(read.material, read.form);
        key.weak = weak;
        key.private = read.private;
        key.certificate = read.certificate;
        key.notes = [notes, &read.notes].concat();
        key.texts = vec![Private::new(text)];
        self.key(key);
    }

    /// Remembers the JSON that the keys from this one on stood in, as it was pasted.
    pub(super) fn texts(&mut self, first: usize, piece: &str) {
        if piece.len() <= limits::KEY_TEXT && self.keys.keys.len() <= first + 8 {
            for key in self.keys.keys.iter_mut().skip(first).filter(|key| !key.material.is_secret()) {
                key.texts.push(Private::new(piece));
            }
        }
    }

    /// Adds what is not a key.
    pub(super) fn problem(&mut self, what: What) {
        if self.keys.problems.len() < limits::KEYS {
            let (span, path) = (self.span.clone(), self.path.clone());
            self.keys.problems.push(NotAKey { what, span, path, read_anyway: false });
        }
    }

    fn place(&self) -> Origin {
        Origin {
            span: self.span.clone(),
            path: self.path.clone(),
            set: self.set,
            number: self.number,
            ..Origin::default()
        }
    }
}

/// A key of which nothing is known but its material.
pub(super) fn bare_key(material: Material, form: Form) -> Key {
    Key {
        weak: material.weakness(),
        material,
        kid: None,
        alg: None,
        usage: None,
        operations: None,
        origin: Origin { form, ..Origin::default() },
        private: false,
        notes: Vec::new(),
        certificate: None,
        texts: Vec::new(),
    }
}
