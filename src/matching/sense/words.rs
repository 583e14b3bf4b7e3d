//! The words of a line in one form each, so that a rule names a sense once: programs say `couldn't be verified`,
//! `verification failed` and `Unable to validate`.

use std::borrow::Cow;
use std::collections::HashMap;

/// Words that only join others.
const JOINING: &[&str] = &[
    "a", "an", "the", "is", "was", "were", "are", "be", "been", "being", "has", "have", "had", "does", "do",
    "did", "could", "can", "would", "will", "may", "might", "shall", "it", "its", "this", "that", "these",
    "those", "your", "our", "of",
];

/// The form that words of one sense take, and these words.
#[rustfmt::skip]
const SAME: &[(&str, &str)] = &[
    ("algorithm", "alg algo algorithms"),
    ("allowed", "accept accepted accepts allow authorised authorized permitted"),
    ("audience", "aud audiences"),
    ("claim", "claims"),
    ("decode", "decoded decoding"),
    ("differ", "different differs"),
    ("empty", "blank nil null undefined"),
    ("expected", "expecting expects"),
    ("expired", "expire"),
    ("expiry", "exp expiration expires"),
    ("failed", "error errors fail failing fails failure"),
    ("fetch", "download downloaded downloading fetched fetching obtain obtaining retrieve retrieved retrieving"),
    ("find", "finding finds found locate located"),
    ("get", "getting"),
    ("group", "groups"),
    ("header", "headers"),
    ("issued at", "issuedat"),
    ("issuer", "iss issuers"),
    ("id", "identifier identifiers"),
    ("jwt", "jwts"),
    ("key", "keys"),
    ("key id", "keyid"),
    ("key set", "keyset"),
    ("known", "recognised recognize recognized"),
    ("load", "loaded loading"),
    ("malformed", "malformatted misformatted"),
    ("match", "matched matches matching"),
    ("mismatch", "mismatched mismatches"),
    ("missing", "absent lack lacking lacks omitted"),
    ("no", "zero"),
    ("not", "cannot never unable"),
    ("not allowed", "disallowed"),
    ("not before", "notbefore"),
    ("not supported", "unsupported"),
    ("not trusted", "untrusted"),
    ("not verify", "unverified"),
    ("parse", "parsed parsing"),
    ("part", "parts"),
    ("permission", "permissions"),
    ("provided", "attached contain containing contains given include included includes passed present provide received sent specified supplied supply"),
    ("rejected", "refused refusing reject rejecting"),
    ("required", "need needed needs require requires"),
    ("revoked", "blacklisted blocklisted denylisted invalidated"),
    ("role", "roles"),
    ("saml", "saml2 samlp samld samlresponse"),
    ("scope", "scopes"),
    ("segment", "segments"),
    ("signature", "sig signatures"),
    ("supported", "support supports"),
    ("token", "tokens"),
    ("trusted", "trust trusts"),
    ("unknown", "unrecognised unrecognized"),
    ("verify", "validate validated validates validating validation verification verified verifies verifying"),
    ("wrong", "bad illegal incorrect wrongly"),
];

/// Numbers of the words that the rules know, and the forms of others.
pub(super) struct Vocabulary {
    numbers: HashMap<&'static str, u16>,
    forms: HashMap<&'static str, &'static str>,
}

/// Number of a word that no rule knows.
const OTHER: u16 = 0;

impl Vocabulary {
    /// That of these lists of phrases.
    pub(super) fn of(lists: impl Iterator<Item = &'static str>) -> Vocabulary {
        let mut numbers = HashMap::new();
        for word in lists.chain(["not|to|failed"]).flat_map(|it| it.split(['|', ' '])) {
            let next = u16::try_from(numbers.len() + 1).unwrap_or(OTHER);
            numbers.entry(word).or_insert(next);
        }
        let forms = SAME.iter().flat_map(|(form, others)| others.split(' ').map(|it| (it, *form)));
        let forms = forms.chain(JOINING.iter().map(|it| (*it, ""))).collect();
        Vocabulary { numbers, forms }
    }

    /// The phrases of a list, each as the numbers of its words.
    pub(super) fn phrases(&self, list: &'static str) -> Vec<Vec<u16>> {
        let number = |word| self.numbers.get(word).copied().unwrap_or(OTHER);
        list.split('|').filter(|it| !it.is_empty()).map(|it| it.split(' ').map(number).collect()).collect()
    }

    /// The words of a line, each in its form. Names such as `invalidIssuer` and `JWT_EXPIRED` are taken apart; an
    /// address is one word that no rule knows.
    pub(super) fn words(&self, line: &str) -> Vec<u16> {
        let mut words = Vec::new();
        for part in line.split_whitespace() {
            let whole = part;
            let (part, address) = without_address(part);
            let part = NAMES.iter().fold(Cow::Borrowed(part), named);
            let mut word = String::new();
            let mut letters = part.chars().peekable();
            let mut last = ' ';
            while let Some(letter) = letters.next() {
                let acronym =
                    last.is_ascii_uppercase() && letters.peek().is_some_and(char::is_ascii_lowercase);
                let begins = letter.is_ascii_uppercase()
                    && (last.is_ascii_lowercase() || last.is_ascii_digit() || acronym);
                let inside = letter.is_ascii_alphanumeric() || matches!(letter, '\'' | '’');
                if begins || !inside {
                    self.push(&std::mem::take(&mut word), &mut words);
                }
                if inside {
                    word.push(if letter == '’' { '\'' } else { letter.to_ascii_lowercase() });
                }
                last = letter;
            }
            self.push(&word, &mut words);
            if address {
                words.push(OTHER);
            }
            if KEY_SETS.iter().any(|it| whole.contains(it)) {
                self.push("jwks", &mut words);
            }
        }
        words
    }

    /// Adds one word, which is in lower case, in its form.
    fn push(&self, word: &str, words: &mut Vec<u16>) {
        let number = |word: &str| self.numbers.get(word).copied().unwrap_or(OTHER);
        let (not, to, failed) = (number("not"), number("to"), number("failed"));
        if word.ends_with("n't") {
            words.push(not);
            return;
        }
        // `token's` is `token`; quotes stand around a word.
        let word = word.trim_matches('\'');
        let word = word.split_once('\'').map_or(word, |(before, _)| before);
        let form = self.forms.get(word).copied().unwrap_or(word);
        for word in form.split(' ').filter(|it| !it.is_empty()) {
            let word = number(word);
            match words.last_mut() {
                // `failed to verify` and `unable to verify` are `not verify`.
                Some(last) if word == to && (*last == failed || *last == not) => *last = not,
                Some(last) if word == not && *last == not => {}
                _ => words.push(word),
            }
        }
    }
}

/// Names with capitals inside, which are one word all the same, and that word.
const NAMES: &[(&str, &str)] = &[
    ("DPoP", " dpop "),
    ("OAuth", " oauth "),
    ("OpenID", " openid "),
    ("OpenId", " openid "),
    ("JWTs", " jwts "),
    ("JWKs", " jwks "),
    ("JWKSet", " jwks "),
];

/// A part of a line with this name as one word.
fn named<'a>(part: Cow<'a, str>, (name, word): &(&str, &str)) -> Cow<'a, str> {
    if part.contains(name) { Cow::Owned(part.replace(name, word)) } else { part }
}

/// What addresses of key sets have in them: a line that names one talks of it.
const KEY_SETS: &[&str] = &["/jwks", "/v1/keys", "/discovery/keys", "/protocol/openid-connect/certs"];

/// What stands before an address, and whether there is one: `aud=[https://api.acme.example]` talks of `aud`.
fn without_address(part: &str) -> (&str, bool) {
    let Some((before, _)) = part.split_once("://") else { return (part, false) };
    (before.trim_end_matches(|it: char| it.is_ascii_alphanumeric()), true)
}

#[cfg(test)]
mod tests {
    use super::super::{descriptions, rules};
    use super::Vocabulary;

    #[test]
    fn each_phrase_of_a_rule_stands_in_the_form_that_lines_get() {
        let lists = || {
            let others = [rules::SUBJECTS, rules::FAULTS, descriptions::SUBJECTS, descriptions::FAULTS];
            rules::lists(rules::RULES).chain(rules::lists(descriptions::RULES)).chain(others)
        };
        let vocabulary = Vocabulary::of(lists());
        let phrases = lists().flat_map(|it| it.split('|')).filter(|it| !it.is_empty());
        let vocabulary_fits = vocabulary.numbers.len() < super::super::Said::WORDS;
        assert!(vocabulary_fits, "more words than `Said` has bits");
        let bad: Vec<_> = phrases
            .filter(|it| {
                let read = vocabulary.words(it);
                vocabulary.phrases(it) != [read]
            })
            .collect();
        assert!(bad.is_empty(), "{bad:#?}");
    }
}
