//! JWTs in a text: they stay readable, without signature and without what tells of a person.

use crate::archive::redact::find::finder::{Claims, DEPTH, Finder, Scope};
use crate::archive::redact::find::learned::Naming;
use crate::archive::redact::find::place::{Place, What};
use crate::archive::redact::known::kind::Kind;
use crate::archive::redact::known::shapes::is_token;
use crate::archive::redact::reading::base64_runs::{self, Alphabet, Asked, is_text};
use crate::text::json::{self, Value};
use std::ops::Range;

/// A JWT, or the beginning of one.
#[derive(Debug)]
pub(crate) struct Jwt {
    /// Where its parts stand: header, payload, signature; or the five of an encrypted one.
    pub(crate) parts: Vec<Range<usize>>,
    /// What its header says.
    header: Value,
}

impl Jwt {
    /// Where all of it stands.
    pub(crate) fn range(&self) -> Range<usize> {
        self.parts.first().map_or(0, |it| it.start)..self.parts.last().map_or(0, |it| it.end)
    }

    fn says(&self, name: &str) -> Option<&str> {
        self.header.as_object()?.text(name)
    }

    /// Whether it is encrypted, and nothing of it but its header can be read.
    pub(crate) fn encrypted(&self) -> bool {
        self.parts.len() > 3
    }
}

/// Every JWT of a text.
pub(crate) fn jwts(text: &[u8], asked: Asked) -> Vec<Jwt> {
    let mut found: Vec<Jwt> = Vec::new();
    for start in memchr::memmem::find_iter(text, b"eyJ") {
        let end = found.last().map_or(0, |it| it.range().end);
        let before = start.checked_sub(1).and_then(|it| text.get(it)).copied();
        if start >= end && !before.is_some_and(|it| is_token(it) || it == b'+') {
            found.extend(jwt(text, start));
        }
    }
    let beheaded: Vec<Jwt> = memchr::memchr_iter(b'.', text)
        .filter(|dot| {
            let begun = found.partition_point(|it| it.range().start <= *dot);
            let last = begun.checked_sub(1).and_then(|it| found.get(it));
            !last.is_some_and(|it| it.range().contains(dot))
        })
        .filter_map(|dot| beheaded(text, dot, asked))
        .collect();
    found.extend(beheaded);
    found
}

/// Characters of the shortest signature, of HS256.
const SIGNATURE: usize = 43;

/// A JWT of which the beginning was cut off, by the dot before its signature: header and first claims are the same of
/// every token of an app, and so whoever has the rest has all of it.
fn beheaded(text: &[u8], dot: usize, asked: Asked) -> Option<Jwt> {
    let run = |it: &&u8| is_token(**it);
    let length = text.get(dot + 1..)?.iter().take_while(run).count();
    if length < SIGNATURE {
        return None;
    }
    let start = dot - text.get(..dot)?.iter().rev().take_while(run).count();
    let read = base64_runs::texts(text, std::slice::from_ref(&(start..dot)), asked);
    let payload = read.into_iter().find(|it| it.bytes.ends_with(b"}"))?.range;
    Some(Jwt {
        parts: vec![payload.start..payload.start, payload, dot + 1..dot + 1 + length],
        header: Value::Null,
    })
}

fn jwt(text: &[u8], start: usize) -> Option<Jwt> {
    let part = |from: usize| {
        let length = text.get(from..).unwrap_or_default().iter().take_while(|it| is_token(**it)).count();
        from..from + length
    };
    let first = part(start);
    let (bytes, _) = base64_runs::decode(text.get(first.clone())?)?;
    let header = json::read(std::str::from_utf8(&bytes).ok()?).value;
    let members = header.as_object()?;
    let known = ["alg", "enc", "typ", "kid"].iter().any(|it| members.get(it).is_some());
    let encrypted = members.get("enc").is_some();
    let mut parts = vec![first];
    while parts.len() < if encrypted { 5 } else { 3 } {
        let end = parts.last()?.end;
        if text.get(end) != Some(&b'.') {
            break;
        }
        parts.push(part(end + 1));
    }
    (known && parts.len() > 1).then_some(Jwt { parts, header })
}

impl Finder<'_> {
    /// What of a JWT must not leave.
    pub(crate) fn jwt(&mut self, text: &[u8], jwt: &Jwt, scope: Scope, places: &mut Vec<Place>) {
        let part = |number: usize| {
            jwt.parts.get(number).map(|it| (it.clone(), text.get(it.clone()).unwrap_or_default()))
        };
        if jwt.encrypted() {
            for number in [1, 3, 4] {
                if let Some((range, value)) = part(number) {
                    self.push(places, range, Kind::EncryptedPart, value);
                }
            }
            return;
        }
        if let Some((range, value)) = part(2) {
            self.push(places, range, Kind::Signature, value);
        }
        let proof = jwt.says("typ").is_some_and(|it| it.to_ascii_lowercase().contains("dpop"));
        let claims = if proof { Claims::Proof } else { Claims::Token };
        let inner = Scope { claims: Some(claims), person: false, ..scope.inner() };
        let (Some((range, payload)), true) = (part(1), scope.depth <= DEPTH) else { return };
        let Some((bytes, _)) =
            base64_runs::decode(payload).filter(|(bytes, _)| is_text(bytes, Asked::Finding))
        else {
            // Something is missing in the middle of it, or it is no text: what can still be read of it, and from which
            // letter on, nobody needs to find out.
            return self.push(places, range, Kind::Token, payload);
        };
        if self.dictionary.is_none() {
            self.names(&bytes);
            self.learned.token(text.get(jwt.range()).unwrap_or_default());
        }
        let found = self.record(&bytes, inner);
        if !found.is_empty() {
            places.push(Place::of(range, What::Encoded(bytes, Alphabet::JWT, found)));
        }
    }

    /// Takes note of what a token names other values by.
    fn names(&mut self, payload: &[u8]) {
        let value = json::read(&String::from_utf8_lossy(payload)).value;
        let Some(members) = value.as_object() else { return };
        let hashes = [("at_hash", Naming::Access), ("c_hash", Naming::Code), ("ath", Naming::Proof)];
        for (name, naming) in hashes {
            if let Some(hash) = members.text(name) {
                self.learned.names(self.entry, naming, hash.as_bytes());
            }
        }
        // A DPoP proof names the server's nonce, which is no part of a sign-in.
        if let Some(nonce) = members.text("nonce").filter(|_| members.get("htm").is_none()) {
            self.learned.nonce(self.entry, nonce.as_bytes());
        }
        for name in ["cid", "client_id", "iss", "aud", "scope"] {
            if let Some(value) = members.text(name) {
                self.learned.keep(value.as_bytes());
            }
        }
        for scope in members.get("scp").map(Value::strings).unwrap_or_default() {
            self.learned.keep(scope.as_bytes());
        }
    }
}
