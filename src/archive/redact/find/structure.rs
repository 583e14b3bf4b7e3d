//! Goes into a value: what its name says, else what it consists of.

use crate::archive::redact::find::finder::{DEPTH, Finder, Region, Scope, regions};
use crate::archive::redact::find::place::{Place, What};
use crate::archive::redact::find::tokens;
use crate::archive::redact::known::kind::Kind;
use crate::archive::redact::known::look;
use crate::archive::redact::known::names::{self, Where};
use crate::archive::redact::parts::part::Part;
use crate::archive::redact::parts::{assigned, authorization, cookies, markup, multipart, params};
use crate::archive::redact::reading::base64_runs::{self, Asked};
use crate::archive::redact::reading::escapes::Escapes;

impl Finder<'_> {
    /// What stands in a value that has this name.
    pub(crate) fn value(&mut self, name: &str, value: &[u8], place: Where, scope: Scope) -> Vec<Place> {
        let mut places = Vec::new();
        if value.is_empty() {
            return places;
        }
        match name {
            "cookie" => return self.parts(value, cookies::sent(value), scope),
            "setcookie" => return self.parts(value, cookies::set(value), scope),
            "authorization" | "proxyauthorization" | "xauthorization" => {
                return self.parts(value, authorization::header(value), scope);
            }
            "samlresponse" | "samlrequest" | "wresult" => return self.saml(value, scope),
            _ => {}
        }
        if names::is_kept(name) && place != Where::Claim {
            self.learned.keep(value);
        }
        let kind = names::kind_of(name, value, place);
        // A JWT is told by its shape, and stays readable; a cookie goes whole, whatever it holds.
        let token = place != Where::Cookie && is_jwt(value);
        if token {
            self.learned.token(value);
        } else if let Some(kind) = kind {
            self.push(&mut places, 0..value.len(), kind, value);
        }
        if places.is_empty() && !token && scope.claims.is_none() && !names::is_prose(name) {
            places = self.structure(value, scope.inner());
        }
        places
    }

    /// What a text consists of, by how it looks.
    pub(crate) fn structure(&mut self, text: &[u8], scope: Scope) -> Vec<Place> {
        let lead = text.len() - text.trim_ascii_start().len();
        let trimmed = text.trim_ascii();
        if scope.depth > DEPTH || trimmed.len() < 3 {
            return Vec::new();
        }
        let within = lead..lead + trimmed.len();
        let first = trimmed.first().copied().unwrap_or_default();
        if matches!(first, b'{' | b'[') {
            let mut places = Vec::new();
            for region in regions(text) {
                match region {
                    Region::Json(node, _) => self.json(text, &node, scope.inner(), &mut places),
                    Region::Text(range) => {
                        let inner = text.get(range.clone()).unwrap_or_default();
                        let found = self.loose(inner, scope);
                        places.extend(
                            found.into_iter().map(|it| it.outward(Escapes::Plain, None, range.start)),
                        );
                    }
                }
            }
            return places;
        }
        if multipart::is_multipart(text) {
            return self.parts(text, multipart::parts(text), scope);
        }
        let spaced = trimmed.iter().any(|it| it.is_ascii_whitespace() || matches!(it, b'<' | b'"'));
        let url = memchr::memmem::find(trimmed, b"://").is_some_and(|it| it < 24);
        let path =
            first == b'/' && (trimmed.contains(&b'?') || trimmed.contains(&b';') || trimmed.contains(&b'#'));
        if !spaced && (url || path || first == b'?' || first == b'#') {
            return self.parts(text, params::url(text, within), scope);
        }
        if params::is_form(trimmed) {
            return self.parts(text, params::form(text, within), scope);
        }
        self.loose(text, scope)
    }

    /// What stands in a text without a form of its own: a page, a script, a log, a dump.
    fn loose(&mut self, text: &[u8], scope: Scope) -> Vec<Place> {
        let mut places = Vec::new();
        if text.contains(&b'<') {
            places.append(&mut self.parts(text, markup::inputs(text), scope));
            places.append(&mut self.parts(text, markup::elements(text), scope));
        }
        for url in params::urls(text) {
            places.append(&mut self.parts(text, params::url(text, url), scope));
        }
        places.append(&mut self.parts(text, assigned::assigned(text), scope));
        if scope.depth == 0 {
            places.append(&mut self.parts(text, assigned::access_log(text), scope));
        }
        places
    }

    /// What stands in the parts of a text.
    fn parts(&mut self, text: &[u8], parts: Vec<Part>, scope: Scope) -> Vec<Place> {
        let mut places = Vec::new();
        let mut params = Vec::new();
        for part in parts {
            let raw = text.get(part.range.clone()).unwrap_or_default();
            let undone = part.escapes.undo(raw);
            let (value, map) =
                undone.as_ref().map_or((raw, None), |(value, map)| (value.as_slice(), Some(map)));
            let name = names::normal(&part.name);
            let found = match part.kind {
                Some(kind) => {
                    let mut found = Vec::new();
                    self.push(&mut found, 0..value.len(), kind, value);
                    found
                }
                None => self.value(&name, value, part.place, scope),
            };
            let out = found.into_iter().map(|it| it.outward(part.escapes, map, part.range.start));
            places.extend(out);
            if part.place == Where::Param {
                params.push((name, value.to_vec()));
            }
        }
        if !params.is_empty() {
            self.learned.params(self.entry, &params);
        }
        places
    }

    /// A SAML message in base64: what in it must not leave, or all of it where it cannot be read.
    fn saml(&mut self, value: &[u8], scope: Scope) -> Vec<Place> {
        let mut places = Vec::new();
        let plain: Vec<u8> = value.iter().copied().filter(|it| !it.is_ascii_whitespace()).collect();
        let read =
            base64_runs::decode(&plain).filter(|(bytes, _)| bytes.trim_ascii_start().starts_with(b"<"));
        match read {
            Some((bytes, alphabet)) if scope.depth <= DEPTH => {
                let inner = self.record(&bytes, scope.inner());
                if !inner.is_empty() {
                    places.push(Place::of(0..value.len(), What::Encoded(bytes, alphabet, inner)));
                }
            }
            _ if value.trim_ascii_start().starts_with(b"<") => return self.structure(value, scope.inner()),
            _ if look::is_random(&plain, 16) || plain.len() > 40 => {
                self.push(&mut places, 0..value.len(), Kind::SamlMessage, value);
            }
            _ => {}
        }
        places
    }
}

/// Whether a value is a JWT and nothing else.
fn is_jwt(value: &[u8]) -> bool {
    value.starts_with(b"eyJ")
        && tokens::jwts(value, Asked::Finding).first().is_some_and(|it| it.range() == (0..value.len()))
}
