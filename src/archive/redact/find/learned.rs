//! What is learned of a file on the way, before it is lost: values to keep, and what fits what.

use crate::jose::hash;
use crate::text::Private;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

/// What was seen of a value, without the value: its hash, and the entries it stands in.
type Seen = BTreeMap<u64, BTreeSet<usize>>;

/// What the first pass learns beside the dictionary.
#[derive(Debug, Default)]
pub(crate) struct Learned {
    /// Whole names of people of whom first and last name are told.
    pub(crate) people: Vec<Private>,
    /// Hashes of values that support needs: client ids, scopes, issuers, request ids.
    kept: HashSet<u64>,
    /// `state` of authorize requests.
    state_sent: Seen,
    /// `state` of what came back.
    state_back: Seen,
    nonce_sent: Seen,
    nonce_back: Seen,
    /// `code_challenge` as sent.
    challenges: Seen,
    /// What the code verifiers make, by S256, and as they are.
    verifiers: BTreeMap<usize, [u64; 2]>,
    /// `at_hash`, `c_hash` and `ath`, and what tokens and codes make.
    hashes: [Seen; 3],
    tokens: HashSet<u64>,
    codes: HashSet<u64>,
    whole: HashSet<u64>,
}

/// Which hash names another value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Naming {
    /// `at_hash`: the access token of the same answer.
    Access,
    /// `c_hash`: the code of the same answer.
    Code,
    /// `ath`: the access token that a DPoP proof was sent with.
    Proof,
}

fn mark(value: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

impl Learned {
    /// Takes note of a value that support needs, and of its words.
    pub(crate) fn keep(&mut self, value: &[u8]) {
        self.kept.insert(mark(value));
        for word in
            value.split(|it| it.is_ascii_whitespace() || matches!(it, b',' | b'"')).filter(|it| it.len() > 3)
        {
            self.kept.insert(mark(word));
        }
    }

    /// Whether support needs this value.
    pub(crate) fn keeps(&self, value: &[u8]) -> bool {
        self.kept.contains(&mark(value))
    }

    /// Takes note of the parameters of one request, by their names in normal form.
    pub(crate) fn params(&mut self, entry: usize, params: &[(String, Vec<u8>)]) {
        let get = |name: &str| params.iter().find(|(it, _)| it == name).map(|(_, value)| value.as_slice());
        let sent = get("responsetype").is_some() || get("codechallenge").is_some() || get("scope").is_some();
        let back = get("code").is_some() || get("error").is_some() || get("interactioncode").is_some();
        let add = |seen: &mut Seen, value: Option<&[u8]>| {
            if let Some(value) = value.filter(|it| !it.is_empty()) {
                seen.entry(mark(value)).or_default().insert(entry);
            }
        };
        if sent {
            add(&mut self.state_sent, get("state"));
            add(&mut self.nonce_sent, get("nonce"));
            add(&mut self.challenges, get("codechallenge"));
        } else if back {
            add(&mut self.state_back, get("state"));
        }
        if let Some(verifier) = get("codeverifier").and_then(|it| std::str::from_utf8(it).ok()) {
            let made = [mark(hash::whole(verifier).as_bytes()), mark(verifier.as_bytes())];
            self.verifiers.insert(entry, made);
        }
        if let Some(code) = get("code") {
            self.code(code);
        }
    }

    /// Takes note of an authorization code.
    pub(crate) fn code(&mut self, code: &[u8]) {
        let Ok(code) = std::str::from_utf8(code) else { return };
        self.codes.extend(hash::halves(code).iter().map(|it| mark(it.as_bytes())));
    }

    /// Takes note of an access token, whatever its form.
    pub(crate) fn token(&mut self, token: &[u8]) {
        let Ok(token) = std::str::from_utf8(token) else { return };
        self.tokens.extend(hash::halves(token).iter().map(|it| mark(it.as_bytes())));
        self.whole.insert(mark(hash::whole(token).as_bytes()));
    }

    /// Takes note of a hash that a token names another value by.
    pub(crate) fn names(&mut self, entry: usize, naming: Naming, value: &[u8]) {
        if let Some(seen) = self.hashes.get_mut(naming as usize) {
            seen.entry(mark(value)).or_default().insert(entry);
        }
    }

    /// Takes note of a `nonce` in an ID token.
    pub(crate) fn nonce(&mut self, entry: usize, value: &[u8]) {
        self.nonce_back.entry(mark(value)).or_default().insert(entry);
    }

    /// What fits and what does not, in sentences; entries are named by their numbers from 0.
    pub(crate) fn facts(&self, word: &str) -> Vec<String> {
        let mut facts = Vec::new();
        returned(
            &mut facts,
            "`state`",
            "the request and in the response",
            &self.state_sent,
            &self.state_back,
            word,
        );
        returned(
            &mut facts,
            "`nonce`",
            "the request and in the ID token",
            &self.nonce_sent,
            &self.nonce_back,
            word,
        );
        let (mut fit, mut unfit) = (BTreeSet::new(), BTreeSet::new());
        for (entry, made) in &self.verifiers {
            match made.iter().find_map(|it| self.challenges.get(it)) {
                Some(sent) => fit.extend(sent.iter().chain([entry]).copied()),
                None => drop(unfit.insert(*entry)),
            }
        }
        told(&mut facts, "`code_verifier` matches `code_challenge`", &fit, word);
        if !self.challenges.is_empty() {
            told(&mut facts, "`code_verifier` matches no `code_challenge` in this file", &unfit, word);
        }
        let naming = [
            ("`at_hash`", "access token", &self.tokens),
            ("`c_hash`", "code", &self.codes),
            ("`ath`", "access token", &self.whole),
        ];
        for ((name, of, made), seen) in naming.into_iter().zip(&self.hashes) {
            let entries = |fits: bool| {
                let found = seen.iter().filter(|(it, _)| made.contains(it) == fits);
                found.flat_map(|(_, entries)| entries.iter().copied()).collect::<BTreeSet<_>>()
            };
            told(&mut facts, &format!("{name} matches the {of}"), &entries(true), word);
            if !made.is_empty() {
                told(&mut facts, &format!("{name} matches no {of} in this file"), &entries(false), word);
            }
        }
        facts
    }
}

/// Says of what was sent and came back whether it is the same.
fn returned(facts: &mut Vec<String>, name: &str, both: &str, sent: &Seen, back: &Seen, word: &str) {
    let (mut same, mut other) = (BTreeSet::new(), BTreeSet::new());
    for (value, entries) in back {
        match sent.get(value) {
            Some(before) => same.extend(before.iter().chain(entries).copied()),
            None => other.extend(entries.iter().copied()),
        }
    }
    told(facts, &format!("{name} is the same in {both}"), &same, word);
    if !sent.is_empty() {
        told(facts, &format!("{name} came back with a different value than was sent"), &other, word);
    }
}

fn told(facts: &mut Vec<String>, fact: &str, entries: &BTreeSet<usize>, word: &str) {
    if entries.is_empty() {
        return;
    }
    let listed: Vec<_> = entries.iter().take(12).map(usize::to_string).collect();
    let more = if entries.len() > 12 { " and more" } else { "" };
    facts.push(format!("{fact} ({word} {}{more})", listed.join(", ")));
}
