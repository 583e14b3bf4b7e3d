//! Looks at a string with every escape undone: for shapes, for base64, and for what the dictionary holds.

use crate::archive::redact::find::finder::{DEPTH, Finder, Scope};
use crate::archive::redact::find::place::{Place, What};
use crate::archive::redact::find::tokens;
use crate::archive::redact::known::kind::Kind;
use crate::archive::redact::known::shapes::{self, Shape};
use crate::archive::redact::parts::authorization;
use crate::archive::redact::reading::base64_runs::{self, Asked};
use crate::archive::redact::reading::escapes::Escapes;
use crate::archive::redact::reading::view::View;
use std::ops::Range;

impl Finder<'_> {
    /// Finds what stands in a string of a record, whatever it is written with.
    pub(crate) fn flat(
        &mut self,
        text: &[u8],
        range: Range<usize>,
        scope: Scope,
        fixed: bool,
        places: &mut Vec<Place>,
    ) {
        let raw = text.get(range.clone()).unwrap_or_default();
        if raw.len() < 4 || fixed && self.dictionary.is_none() {
            return;
        }
        let view = View::of(raw);
        let mut found = Vec::new();
        if !fixed {
            self.shaped(&view.text, scope, &mut found);
        }
        if let Some(dictionary) = self.dictionary {
            dictionary.find(&view.text, self.entry, |range, number| {
                // The form of an exchange is not touched for a name that reads like it.
                if !fixed || !dictionary.kind(number).personal() {
                    found.push(Place::of(range, What::Known(number)));
                }
            });
        }
        for mut place in found {
            place.range = view.source(&place.range);
            place.layers = guessed(raw.get(place.range.clone()).unwrap_or_default());
            places.push(place.outward(Escapes::Plain, None, range.start));
        }
    }

    fn shaped(&mut self, text: &[u8], scope: Scope, found: &mut Vec<Place>) {
        let jwts = tokens::jwts(text, Asked::Finding);
        for jwt in &jwts {
            self.jwt(text, jwt, scope, found);
        }
        let mut taken: Vec<Range<usize>> = jwts.iter().map(tokens::Jwt::range).collect();
        for Shape { range, kind } in shapes::private_keys(text) {
            self.push(found, range.clone(), kind, text.get(range.clone()).unwrap_or_default());
            taken.push(range);
        }
        for Shape { range, kind } in credentials(text) {
            let value = text.get(range.clone()).unwrap_or_default();
            if kind != Kind::Credentials {
                self.push(found, range, kind, value);
            } else if let Some((bytes, alphabet, password)) = authorization::basic(value) {
                let secret = bytes.get(password.clone()).unwrap_or_default();
                let mut inner = Vec::new();
                let client = bytes.get(..password.start).is_some_and(|it| !it.contains(&b'@'));
                let kind = if client { Kind::ClientSecret } else { Kind::Password };
                self.push(&mut inner, password.clone(), kind, secret);
                self.flat(&bytes, 0..password.start.saturating_sub(1), scope.inner(), false, &mut inner);
                if !inner.is_empty() {
                    found.push(Place::of(range.clone(), What::Encoded(bytes, alphabet, inner)));
                }
                taken.push(range);
            }
        }
        for Shape { range, kind } in shapes::emails(text) {
            self.push(found, range.clone(), kind, text.get(range).unwrap_or_default());
        }
        if self.wants(Kind::IpAddress) {
            for Shape { range, kind } in shapes::addresses(text) {
                self.push(found, range.clone(), kind, text.get(range).unwrap_or_default());
            }
        }
        self.runs(text, &taken, scope, found);
    }

    /// Runs of base64 that hold a text, legible stretches or something known, and of base64url that have the shape of
    /// a secret.
    fn runs(&mut self, text: &[u8], taken: &[Range<usize>], scope: Scope, found: &mut Vec<Place>) {
        let free =
            |range: &Range<usize>| !taken.iter().any(|it| it.start < range.end && range.start < it.end);
        let runs = base64_runs::runs(text);
        for range in &runs {
            let run = text.get(range.clone()).unwrap_or_default();
            let mut at = range.start;
            for word in run.split(|it| matches!(it, b'/' | b'+' | b'=')) {
                if let Some(kind) = shapes::of_run(word).filter(|_| free(range)) {
                    self.push(found, at..at + word.len(), kind, word);
                }
                at += word.len() + 1;
            }
        }
        if scope.depth > DEPTH {
            return;
        }
        for run in base64_runs::texts(text, &runs, Asked::Finding) {
            if free(&run.range) {
                let inner = self.record(&run.bytes, scope.inner());
                if !inner.is_empty() {
                    found.push(Place::of(run.range, What::Encoded(run.bytes, run.alphabet, inner)));
                }
            }
        }
        for run in base64_runs::binaries(text, &runs, Asked::Finding) {
            if free(&run.range) {
                let mut inner = Vec::new();
                for range in base64_runs::legible(&run.bytes) {
                    let found = self.record(run.bytes.get(range.clone()).unwrap_or_default(), scope.inner());
                    inner.extend(found.into_iter().map(|it| it.outward(Escapes::Plain, None, range.start)));
                }
                if let Some(dictionary) = self.dictionary {
                    dictionary.find_in_binary(&run.bytes, self.entry, |range, number| {
                        inner.push(Place::of(range, What::Known(number)));
                    });
                }
                if !inner.is_empty() {
                    found.push(Place::of(run.range, What::Encoded(run.bytes, run.alphabet, inner)));
                }
            }
        }
    }
}

/// What follows a scheme of `Authorization` in a text; `Basic` credentials as [`Kind::Credentials`].
pub(crate) fn credentials(text: &[u8]) -> Vec<Shape> {
    let mut found = Vec::new();
    for at in memchr::memchr_iter(b' ', text) {
        let before = text.get(at.saturating_sub(7)..at).unwrap_or_default();
        let length = before.iter().rev().take_while(|it| it.is_ascii_alphabetic()).count();
        let scheme = before.get(before.len() - length..).unwrap_or_default();
        let is = |name: &[u8]| scheme.eq_ignore_ascii_case(name);
        if !(is(b"bearer") || is(b"basic") || is(b"ssws") || is(b"dpop")) {
            continue;
        }
        let rest = text.get(at + 1..).unwrap_or_default();
        let spaces = rest.iter().take_while(|it| **it == b' ').count();
        let rest = rest.get(spaces..).unwrap_or_default();
        let letter =
            |it: &&u8| it.is_ascii_alphanumeric() || matches!(it, b'-' | b'_' | b'.' | b'~' | b'+' | b'/');
        let length = rest.iter().take_while(letter).count();
        let padding = rest.get(length..).unwrap_or_default().iter().take_while(|it| **it == b'=').count();
        let value = rest.get(..length + padding).unwrap_or_default();
        // `Bearer realm="…"` is a challenge.
        let parameter = padding == 1 && rest.get(length + 1) == Some(&b'"');
        if parameter || value.starts_with(b"eyJ") {
            continue;
        }
        let start = at + 1 + spaces;
        let range = start..start + value.len();
        if is(b"basic") && value.len() >= 4 {
            found.push(Shape { range, kind: Kind::Credentials });
        } else if let Some(kind) = shapes::of_scheme(scheme, value) {
            found.push(Shape { range, kind });
        }
    }
    found
}

/// How a place is escaped that was found in a text with all escapes undone: by the signs that stand in it.
fn guessed(raw: &[u8]) -> Vec<Escapes> {
    let has = |part: &[u8]| memchr::memmem::find(raw, part).is_some();
    if has(b"%25") {
        vec![Escapes::Form, Escapes::Form]
    } else if has(b"%2") || has(b"%3") || has(b"%4") {
        vec![Escapes::Form]
    } else if has(b"&#") {
        vec![Escapes::Html]
    } else {
        Vec::new()
    }
}
