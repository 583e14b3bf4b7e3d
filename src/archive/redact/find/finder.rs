//! The finder: what it is told, and how a record is gone through.

use crate::archive::redact::dictionary::Dictionary;
use crate::archive::redact::find::learned::Learned;
use crate::archive::redact::find::place::{Place, What};
use crate::archive::redact::known::kind::Kind;
use crate::archive::redact::options::Options;
use crate::archive::redact::reading::tree::{self, Node};
use std::ops::Range;

/// Levels of encoding that are gone into.
pub(crate) const DEPTH: usize = 6;

/// Finds places, entry by entry.
pub(crate) struct Finder<'a> {
    /// What is to be found.
    pub(crate) options: &'a Options,
    /// What was found before, in the second pass.
    pub(crate) dictionary: Option<&'a Dictionary>,
    /// What is learned on the way.
    pub(crate) learned: Learned,
    /// The entry or line that is gone through.
    pub(crate) entry: usize,
    /// Where bodies of this entry stand that are left out.
    pub(crate) left_out: Vec<Range<usize>>,
}

/// What is known of the surroundings of a value.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Scope {
    /// Levels of encoding around it.
    pub(crate) depth: usize,
    /// It stands in a recorded exchange itself, and not in a body of it.
    pub(crate) recorded: bool,
    /// It is a claim of a token.
    pub(crate) claims: Option<Claims>,
    /// It stands in the data of a person.
    pub(crate) person: bool,
    /// What it is by the name of what it stands in.
    pub(crate) inherited: Option<Kind>,
    /// The list that it stands in.
    pub(crate) list: List,
}

/// Whose claims.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Claims {
    /// Of any token.
    Token,
    /// Of a DPoP proof.
    Proof,
}

/// A list of a recorded exchange.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum List {
    /// None, or another.
    #[default]
    Other,
    /// Headers.
    Headers,
    /// Cookies.
    Cookies,
}

impl Scope {
    /// The surroundings one level of encoding further in.
    pub(crate) fn inner(self) -> Scope {
        Scope { depth: self.depth + 1, recorded: false, inherited: None, list: List::Other, ..self }
    }
}

impl<'a> Finder<'a> {
    pub(crate) fn new(options: &'a Options, dictionary: Option<&'a Dictionary>) -> Finder<'a> {
        Finder { options, dictionary, learned: Learned::default(), entry: 0, left_out: Vec::new() }
    }

    /// Whether a kind is to be taken out.
    pub(crate) fn wants(&self, kind: Kind) -> bool {
        self.options.kinds.holds(kind)
    }

    /// A place for a value, where its kind is wanted and it is no placeholder already.
    pub(crate) fn push(&self, places: &mut Vec<Place>, range: Range<usize>, kind: Kind, value: &[u8]) {
        if self.wants(kind)
            && !value.is_empty()
            && !crate::archive::redact::known::look::is_placeholder(value)
        {
            places.push(Place::value(range, kind, value));
        }
    }

    /// Goes through a recorded exchange, or through what stands around all of them.
    pub(crate) fn exchange(&mut self, text: &[u8]) -> Vec<Place> {
        match tree::whole(text) {
            Some(node) => self.json_record(text, &node, Scope { recorded: true, ..Scope::default() }),
            None => self.text_record(text, 0..text.len(), Scope::default()),
        }
    }

    /// Goes through a text of whichever kind: one value of JSON, or lines.
    pub(crate) fn record(&mut self, text: &[u8], scope: Scope) -> Vec<Place> {
        let mut places = Vec::new();
        for region in regions(text) {
            match region {
                Region::Json(node, _) => {
                    let recorded = scope.depth == 0 && is_exchange(text, &node);
                    places.append(&mut self.json_record(text, &node, Scope { recorded, ..scope }));
                }
                Region::Text(range) => places.append(&mut self.text_record(text, range, scope)),
            }
        }
        places
    }

    fn json_record(&mut self, text: &[u8], node: &Node, scope: Scope) -> Vec<Place> {
        let mut places = Vec::new();
        let left_out = if scope.recorded { self.bodies(text, node) } else { Vec::new() };
        let emptied: Vec<Range<usize>> = left_out
            .iter()
            .filter(|it| matches!(it.what, What::Body(_)))
            .map(|it| it.range.clone())
            .collect();
        let within =
            |range: &Range<usize>| emptied.iter().any(|it| it.start <= range.start && range.end <= it.end);
        if scope.recorded {
            self.left_out.clone_from(&emptied);
        }
        self.json(text, node, scope, &mut places);
        for Text { range, fixed } in texts(text, node, scope.recorded) {
            if !within(&range) {
                self.flat(text, range, scope, fixed, &mut places);
            }
        }
        places.retain(|it| !within(&it.range));
        places.extend(left_out);
        places
    }

    fn text_record(&mut self, text: &[u8], range: Range<usize>, scope: Scope) -> Vec<Place> {
        let inner = text.get(range.clone()).unwrap_or_default();
        let mut places = self.structure(inner, scope);
        for place in &mut places {
            place.range = place.range.start + range.start..place.range.end + range.start;
        }
        self.flat(text, range, scope, false, &mut places);
        places
    }
}

/// A string of a record.
#[derive(Debug, Clone)]
pub(crate) struct Text {
    /// Where it stands, without quotes.
    pub(crate) range: Range<usize>,
    /// It is part of the form of a recorded exchange, and no secret is looked for in it.
    pub(crate) fixed: bool,
}

/// Members of a recorded exchange whose values are its form.
const FIXED: &[&[u8]] = &[
    b"method",
    b"httpVersion",
    b"encoding",
    b"startedDateTime",
    b"mimeType",
    b"pageref",
    b"version",
    b"_resourceType",
    b"_priority",
    b"type",
    b"_frameref",
    b"connection",
    b"_charlesStatus",
    b"expires",
    b"sameSite",
];

/// Every string of a record.
pub(crate) fn texts(text: &[u8], node: &Node, recorded: bool) -> Vec<Text> {
    let mut all = Vec::new();
    if recorded {
        form(text, node, &mut all);
    } else {
        let mut found = Vec::new();
        tree::strings(text, node, &mut found);
        all.extend(found.into_iter().map(|(range, _)| Text { range, fixed: false }));
    }
    all
}

fn form(text: &[u8], node: &Node, all: &mut Vec<Text>) {
    match node {
        Node::Object(pairs) => {
            let valued = pairs.iter().any(|it| text.get(it.name.clone()) == Some(b"value"));
            for pair in pairs {
                let name = text.get(pair.name.clone()).unwrap_or_default();
                all.push(Text { range: pair.name.clone(), fixed: true });
                let fixed = FIXED.contains(&name) || valued && name == b"name";
                match &pair.node {
                    Node::Text(range) => all.push(Text { range: range.clone(), fixed }),
                    other => form(text, other, all),
                }
            }
        }
        Node::Array(nodes) => nodes.iter().for_each(|it| form(text, it, all)),
        other => {
            let mut found = Vec::new();
            tree::strings(text, other, &mut found);
            all.extend(found.into_iter().map(|(range, _)| Text { range, fixed: false }));
        }
    }
}

/// A stretch of a text.
pub(crate) enum Region {
    /// A value of JSON, and where it stands.
    Json(Node, Range<usize>),
    /// Anything else.
    Text(Range<usize>),
}

/// A text as values of JSON that begin and end with a line, and what stands between them.
pub(crate) fn regions(text: &[u8]) -> Vec<Region> {
    let mut regions = Vec::new();
    let (mut kept, mut at) = (0, 0);
    while at < text.len() {
        let rest = text.get(at..).unwrap_or_default();
        let line = memchr::memchr(b'\n', rest).map_or(text.len(), |it| at + it + 1);
        let lead = rest
            .iter()
            .take_while(|it| it.is_ascii_whitespace() || matches!(it, 0x1E | 0xEF | 0xBB | 0xBF))
            .count();
        if matches!(rest.get(lead), Some(b'{' | b'['))
            && let Some((node, end)) = tree::first(text, at + lead)
        {
            let behind = text.get(end..).unwrap_or_default();
            let space =
                behind.iter().take_while(|it| matches!(it, b' ' | b'\t' | b'\r' | b',' | 0x1E)).count();
            let next = end + space;
            if matches!(text.get(next), None | Some(b'\n')) {
                if kept < at {
                    regions.push(Region::Text(kept..at));
                }
                regions.push(Region::Json(node, at + lead..end));
                at = next + 1;
                kept = at;
                continue;
            }
        }
        at = line;
    }
    if kept < text.len() {
        regions.push(Region::Text(kept..text.len()));
    }
    regions
}

/// Whether a value of JSON is a recorded exchange.
pub(crate) fn is_exchange(text: &[u8], node: &Node) -> bool {
    let Node::Object(pairs) = node else { return false };
    let has = |name: &[u8]| pairs.iter().any(|it| text.get(it.name.clone()) == Some(name));
    has(b"request") && has(b"response")
}
