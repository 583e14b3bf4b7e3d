//! Goes through JSON: what a member's name says of its value, alone or beside the other members.

use crate::archive::redact::find::finder::{Claims, Finder, List, Scope};
use crate::archive::redact::find::place::{Place, What};
use crate::archive::redact::known::kind::Kind;
use crate::archive::redact::known::names::{self, Where};
use crate::archive::redact::reading::escapes::Escapes;
use crate::archive::redact::reading::tree::{Node, Pair};
use crate::text::Private;
use std::ops::Range;

/// A value that is no list and no object, with what it is called.
struct Leaf<'a> {
    /// The text that it stands in.
    text: &'a [u8],
    /// Its name in normal form; empty if it has none.
    name: &'a str,
    /// Where it stands, without quotes.
    range: &'a Range<usize>,
    /// It is the `value` beside a `name`: another object gives it its name.
    is_paired: bool,
}

impl Finder<'_> {
    /// Finds what stands in a value of JSON and in all below it, by names.
    pub(crate) fn json(&mut self, text: &[u8], node: &Node, scope: Scope, places: &mut Vec<Place>) {
        match node {
            Node::Object(pairs) => self.object(text, pairs, scope, places),
            Node::Array(nodes) => {
                if scope.recorded && self.dictionary.is_none() {
                    let pairs: Vec<_> = nodes.iter().filter_map(|it| pair(text, it)).collect();
                    self.learned.params(self.entry, &pairs);
                }
                nodes.iter().for_each(|it| self.json(text, it, scope, places));
            }
            Node::Text(range) => {
                self.string(&Leaf { text, name: "", range, is_paired: false }, scope, places);
            }
            Node::Scalar(_) | Node::Deep(_) => {}
        }
    }

    fn object(&mut self, text: &[u8], pairs: &[Pair], scope: Scope, places: &mut Vec<Place>) {
        let named: Vec<(String, &Node)> = pairs.iter().map(|it| (name(text, &it.name), &it.node)).collect();
        let string = |wanted: &str| {
            named.iter().find(|(name, _)| name == wanted).and_then(|(_, node)| match node {
                Node::Text(range) => Some(decoded(text, range)),
                _ => None,
            })
        };
        let pair = string("name").filter(|_| named.iter().any(|(name, _)| name == "value"));
        let people = named.iter().any(|(name, _)| names::tells_of_a_person(name));
        let typed = string("type");
        // Of a log's actors and targets, those that are people.
        let thing = typed
            .as_deref()
            .is_some_and(|it| it != b"User" && named.iter().any(|(name, _)| name == "alternateid"));
        let person = (scope.person || people) && !thing;
        let key = named.iter().any(|(name, _)| name == "kty");
        if scope.claims.is_none() && !scope.recorded {
            self.learn(text, &named);
        }
        if person {
            let first = string("firstname").or_else(|| string("givenname"));
            let last = string("lastname").or_else(|| string("familyname"));
            if let (Some(first), Some(last)) = (first, last) {
                self.learned.people.push(Private::new([first.as_slice(), b" ", &last].concat()));
            }
        }
        for ((name, node), pair_of) in named.iter().zip(pairs) {
            let written = text.get(pair_of.name.clone()).unwrap_or_default();
            let is_paired = name == "value" && pair.is_some();
            let called =
                if is_paired { names::normal(pair.as_deref().unwrap_or_default()) } else { name.clone() };
            let mut scope = Scope { person, ..scope };
            if key && matches!(written, b"d" | b"p" | b"q" | b"dp" | b"dq" | b"qi" | b"k") {
                scope.inherited = Some(Kind::PrivateKey);
            } else if !matches!(called.as_str(), "value" | "values" | "href" | "hash" | "salt" | "") {
                scope.inherited = None;
            }
            if scope.recorded {
                scope.list = match written {
                    b"headers" => List::Headers,
                    b"cookies" => List::Cookies,
                    b"queryString" | b"params" | b"request" | b"response" => List::Other,
                    _ => scope.list,
                };
            }
            let leaf = |range| Leaf { text, name: &called, range, is_paired };
            match node {
                Node::Text(range) => self.string(&leaf(range), scope, places),
                Node::Scalar(range) => self.number(&leaf(range), scope, places),
                other => {
                    let place = if scope.person { Where::Person } else { Where::Member };
                    let below = names::kind_of(&called, b"A1b2C3d4E5f6G7h8@example.com", place);
                    let inherits = below.filter(|it| !matches!(it, Kind::Username) || called != "user");
                    let inherited = inherits.or(scope.inherited).filter(|_| scope.claims.is_none());
                    let person = scope.person || names::holds_a_person(&called);
                    self.json(text, other, Scope { inherited, person, ..scope }, places);
                }
            }
        }
    }

    /// A string: what its name says, else what stands in it.
    fn string(&mut self, leaf: &Leaf, scope: Scope, places: &mut Vec<Place>) {
        let Leaf { text, name, range, is_paired } = *leaf;
        if scope.recorded && self.left_out.contains(range) {
            return;
        }
        let raw = text.get(range.clone()).unwrap_or_default();
        let undone = Escapes::Json.undo(raw);
        let (value, map) = undone.as_ref().map_or((raw, None), |(value, map)| (value.as_slice(), Some(map)));
        let place = match (scope.claims, scope.list) {
            (Some(Claims::Proof), _) => Where::Proof,
            (Some(Claims::Token), _) => Where::Claim,
            (None, List::Cookies) if is_paired => Where::Cookie,
            (None, List::Headers) if is_paired => Where::Header,
            (None, _) if is_paired => Where::Param,
            (None, _) if scope.person => Where::Person,
            (None, _) => Where::Member,
        };
        let mut found = self.value(name, value, place, scope);
        if let Some(kind) = scope.inherited.filter(|_| found.is_empty() && !value.is_empty()) {
            let fits = kind != Kind::Email || value.contains(&b'@');
            if fits && !value.starts_with(b"http") {
                self.push(&mut found, 0..value.len(), kind, value);
            }
        }
        places.extend(found.into_iter().map(|it| it.outward(Escapes::Json, map, range.start)));
    }

    /// A number under the name of a one-time code or a phone.
    fn number(&mut self, leaf: &Leaf, scope: Scope, places: &mut Vec<Place>) {
        let Leaf { text, name, range, .. } = *leaf;
        let value = text.get(range.clone()).unwrap_or_default();
        if scope.recorded || !value.iter().all(u8::is_ascii_digit) {
            return;
        }
        let place = if scope.person { Where::Person } else { Where::Member };
        let kind = names::kind_of(name, value, place).filter(|it| {
            matches!(
                it,
                Kind::OneTimeCode
                    | Kind::Password
                    | Kind::Phone
                    | Kind::SecurityAnswer
                    | Kind::PersonalNumber
            )
        });
        if let Some(kind) = kind.filter(|it| self.wants(*it)) {
            places.push(Place::of(range.clone(), What::Number(kind, value.to_vec())));
        }
    }

    /// Takes note of tokens and codes, by which other tokens name them.
    fn learn(&mut self, text: &[u8], named: &[(String, &Node)]) {
        let known = ["accesstoken", "code", "codeverifier", "state", "nonce", "codechallenge"];
        if !named.iter().any(|(name, _)| known.contains(&name.as_str())) {
            return;
        }
        let strings = named.iter().filter_map(|(name, node)| match node {
            Node::Text(range) => Some((name.clone(), decoded(text, range))),
            _ => None,
        });
        let params: Vec<_> = strings.collect();
        if let Some((_, token)) = params.iter().find(|(name, _)| name == "accesstoken") {
            self.learned.token(token);
        }
        self.learned.params(self.entry, &params);
    }
}

/// The name and the value of a pair, as in the lists of a recorded exchange.
fn pair(text: &[u8], node: &Node) -> Option<(String, Vec<u8>)> {
    let Node::Object(pairs) = node else { return None };
    let get = |wanted: &[u8]| {
        let found = pairs.iter().find(|it| text.get(it.name.clone()) == Some(wanted))?;
        let Node::Text(range) = &found.node else { return None };
        Some(decoded(text, range))
    };
    Some((names::normal(&get(b"name")?), get(b"value")?))
}

/// A name in normal form.
fn name(text: &[u8], range: &Range<usize>) -> String {
    names::normal(&decoded(text, range))
}

fn decoded(text: &[u8], range: &Range<usize>) -> Vec<u8> {
    let raw = text.get(range.clone()).unwrap_or_default();
    Escapes::Json.undo(raw).map_or_else(|| raw.to_vec(), |it| it.0)
}
