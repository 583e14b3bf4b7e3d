//! Reads a line or a code by its sense where its words are in no catalogue: what is talked of, and what is wrong with
//! it. Programs that nobody listed say the same dozen things in their own words; the answer is called likely.

mod descriptions;
mod rules;
mod words;

use crate::limits;
use crate::matching::email_link;
use crate::text::{is_source_code, passed};
use rules::{FAULTS, RULES, SUBJECTS};
use std::sync::OnceLock;
use words::Vocabulary;

/// Words of people who tell a story: their sentences are about an error and are none.
const PEOPLE: &[&str] = &[
    "we", "i", "our", "my", "you", "your", "they", "please", "if", "when", "should", "would", "because",
    "thanks",
];

/// What the label of a line ends with that a program prints.
const LABELS: &[&str] = &["error", "exception", "failure", "warning"];

/// Whom a program speaks to when it says so: a page's text, and nobody's story.
const ADDRESSED: &[&str] =
    &["your organization", "your organisation", "your account", "your workspace", "your company"];

/// Id of the finding that a line means by its sense; `None` if it means none, or is a person's sentence.
#[must_use]
pub fn of_line(line: &str) -> Option<&'static str> {
    if email_link::is_refused(line)
        && !code(line)
        && !listed(line)
        && !by_people(&unaddressed(line.split(". ").next().unwrap_or(line)))
    {
        return Some(email_link::FINDING);
    }
    // In capitals it is a currency.
    if code(line) || listed(line) || by_people(line) || at_work(line) || line.contains(" AUD ") {
        return None;
    }
    of_message(&without_nulls(line))
}

/// JSON without its members that are `null`: what is absent there is not what the line complains of.
fn without_nulls(line: &str) -> std::borrow::Cow<'_, str> {
    let is_json = line.trim_start().starts_with(['{', '[']) && line.contains("null");
    if is_json { line.replace(":null", ":").replace(": null", ":").into() } else { line.into() }
}

/// Id of the finding that a message or a code of a program means by the words that it is made of: `JWT_EXPIRED`,
/// `invalid-audience`, `Please sign in again, your token has expired`. `None` if it means none, or is a single word.
#[must_use]
pub fn of_message(message: &str) -> Option<&'static str> {
    static SENSE: OnceLock<Sense> = OnceLock::new();
    if message.len() > limits::SENSE_LINE {
        return None;
    }
    if email_link::is_refused(message) {
        return Some(email_link::FINDING);
    }
    let meant = SENSE.get_or_init(|| Sense::new(RULES, SUBJECTS, FAULTS)).of(message)?;
    // A line that lists all that it may be settles none of it, as `signature does not match OR issuer is unknown OR …`.
    Some(if message.matches(" OR ").count() > 1 { UNSETTLED } else { meant })
}

/// The finding of a message that says that a token was refused, and leaves open why.
const UNSETTLED: &str = "reason-not-shown";

/// Id of the finding that the description of an OAuth error means by its words; `None` if it means none.
#[must_use]
pub fn of_description(description: &str) -> Option<&'static str> {
    static SENSE: OnceLock<Sense> = OnceLock::new();
    let sense = || Sense::new(descriptions::RULES, descriptions::SUBJECTS, descriptions::FAULTS);
    (description.len() <= limits::SENSE_LINE).then(|| SENSE.get_or_init(sense).of(description))?
}

/// Levels of a log at which programs tell of failures.
const ALARMS: &[&str] = &["ERROR", "WARN", "WARNING", "FATAL"];

/// Levels of a log at which programs tell of their work.
const WORK: &[&str] = &["INFO", "DEBUG", "TRACE", "NOTICE"];

/// What a line at such a level says where it tells of a failure all the same.
#[rustfmt::skip]
const FAILS: &[&str] = &["fail", "reject", "denied", "invalid", "unauthorized", "forbidden", "mismatch", "unexpected", "exception", "error"];

/// Whether a person tells a story. What begins as a line of a log or as JSON is a program's, whatever it asks for.
fn by_people(line: &str) -> bool {
    let printed = line.trim_start().starts_with(|it: char| it.is_ascii_digit() || matches!(it, '{' | '['));
    // Android's log has `I/flutter`, and nobody's I is meant.
    let android = matches!(line.trim_start().as_bytes(), [level, b'/', ..] if level.is_ascii_uppercase());
    if printed || android || level(line).is_some() || labelled(line) {
        return false;
    }
    let mut lower = line.to_ascii_lowercase().replace("i/o", "");
    for it in ADDRESSED {
        lower = lower.replace(it, "");
    }
    let words: Vec<_> =
        lower.split(|it: char| !it.is_alphanumeric() && !matches!(it, '_' | '-' | '\'')).collect();
    PEOPLE.iter().any(|it| words.contains(it))
}

/// A line without the words by which a page speaks to whoever reads it.
fn unaddressed(line: &str) -> String {
    line.to_ascii_lowercase().replace("your ", "").replace("you ", "").replace("please ", "")
}

/// Whether a line begins as a program's does that speaks to its user: `SSO error: … your provider …`.
fn labelled(line: &str) -> bool {
    let label = line.split_once(": ").map_or("", |(label, _)| label.trim()).to_ascii_lowercase();
    let words = label.split_whitespace().count();
    words <= limits::LEVEL_WORDS && LABELS.iter().any(|it| label.ends_with(it))
}

/// Whether a program tells of its work: `INFO tokens expired before yesterday: purged`.
fn at_work(line: &str) -> bool {
    let works = level(line).is_some_and(|it| WORK.contains(&it));
    let lower = line.to_ascii_lowercase();
    works && !FAILS.iter().any(|it| lower.contains(it))
}

/// The level that a line of a log names among its first words; `None` if it names none.
fn level(line: &str) -> Option<&str> {
    let mut words = line
        .split(|it: char| !it.is_ascii_alphabetic())
        .filter(|it| !it.is_empty())
        .take(limits::LEVEL_WORDS);
    words.find(|it| ALARMS.contains(it) || WORK.contains(it))
}

/// The rules with the numbers of their words.
struct Sense {
    vocabulary: Vocabulary,
    subjects: Vec<Vec<u16>>,
    faults: Vec<Vec<u16>>,
    rules: Vec<Rule>,
}

struct Rule {
    finding_id: &'static str,
    groups: Vec<Vec<Vec<u16>>>,
    unless: Vec<Vec<u16>>,
}

impl Sense {
    /// That of rules for messages which talk of one of these subjects and say one of these faults of it.
    fn new(rules: &'static [rules::Rule], subjects: &'static str, faults: &'static str) -> Sense {
        let vocabulary = Vocabulary::of(rules::lists(rules).chain([subjects, faults]));
        let group =
            |lists: &&'static [&'static str]| lists.iter().flat_map(|it| vocabulary.phrases(it)).collect();
        let rule = |rule: &'static rules::Rule| Rule {
            finding_id: rule.finding_id,
            groups: rule.groups.iter().map(group).collect(),
            unless: vocabulary.phrases(rule.unless),
        };
        let rules = rules.iter().map(rule).collect();
        let (subjects, faults) = (vocabulary.phrases(subjects), vocabulary.phrases(faults));
        Sense { vocabulary, subjects, faults, rules }
    }

    /// What a message means.
    fn of(&self, message: &str) -> Option<&'static str> {
        let words = self.vocabulary.words(message);
        if words.len() < 2 {
            return None;
        }
        let said = Said::of(&words);
        let means = |rule: &&Rule| rule.groups.iter().all(|it| said.any(it)) && !said.any(&rule.unless);
        (said.any(&self.subjects) && said.any(&self.faults))
            .then(|| self.rules.iter().find(means))?
            .map(|it| it.finding_id)
    }
}

/// The words of one line, and which of the known ones are among them.
struct Said<'a> {
    words: &'a [u16],
    known: [u64; Said::WORDS / 64],
}

impl Said<'_> {
    /// Words that the rules may know; a test holds their vocabulary below it.
    const WORDS: usize = 1_024;

    fn of(words: &[u16]) -> Said<'_> {
        let mut known = [0; Said::WORDS / 64];
        for word in words {
            if let Some(bits) = known.get_mut(usize::from(word / 64)) {
                *bits |= 1_u64 << (word % 64);
            }
        }
        Said { words, known }
    }

    /// Whether one of these phrases stands in it.
    fn any(&self, phrases: &[Vec<u16>]) -> bool {
        let has = |word: &u16| {
            self.known.get(usize::from(word / 64)).is_some_and(|it| it & (1 << (word % 64)) != 0)
        };
        phrases.iter().any(|phrase| {
            phrase.iter().all(has)
                && (phrase.len() == 1 || self.words.windows(phrase.len()).any(|it| it == phrase))
        })
    }
}

/// Whether a line is of a program's source or configuration, and not of what it printed.
fn code(line: &str) -> bool {
    let line = line.trim();
    is_source_code(line) || ["if ", "#", "- ", "* ", "<"].iter().any(|it| line.starts_with(it))
}

/// Whether a line is a row of a table, a test that passed, or the description of something.
fn listed(line: &str) -> bool {
    let line = line.trim();
    line.starts_with('|') || passed(line) || line.contains("description:")
}

#[cfg(test)]
mod tests {
    use super::{of_line, of_message};

    #[test]
    fn a_line_is_read_by_its_sense() {
        for (line, id) in [
            ("Issued At claim is greater than the current time", Some("iat-in-future")),
            ("rpc error: code = Unauthenticated desc = invalid token", Some("reason-not-shown")),
            ("ERROR gatekeeper: audience of this JWT does not match orders-api", Some("aud-unexpected")),
            ("gateway: expected access token in cookie sid, but found nothing", Some("access-token-empty")),
            ("token was issued by an untrusted issuer https://idp.example", Some("iss-unexpected")),
            ("could not find the signing key of the token in 2 keys", Some("kid-not-in-keys")),
            (
                "failed to fetch JWKS from https://idp.example/keys: dial tcp: no such host",
                Some("keys-unreachable"),
            ),
            ("bearer token has expired 3 minutes ago", Some("exp-passed")),
            ("If the token has expired, the client should ask for another one.", None),
            ("the certificate has expired", None),
            ("GET /health 200", None),
            ("✓ refuses an expired token (3 ms)", None),
            ("| ID token | both | lifetime |", None),
            ("'401': { description: No token, or one that has expired }", None),
            ("const expired = token.exp < now;", None),
        ] {
            assert_eq!(of_line(line), id, "{line}");
        }
    }

    #[test]
    fn a_code_is_read_by_the_words_it_is_made_of() {
        for (code, id) in [
            ("JWT_EXPIRED", Some("exp-passed")),
            ("TokenExpired", Some("exp-passed")),
            ("auth/invalid-audience", Some("aud-unexpected")),
            ("ERR_INVALID_SIGNATURE", Some("signature-invalid")),
            ("issuer_mismatch", Some("iss-unexpected")),
            ("aud_mismatch", Some("aud-unexpected")),
            ("TOKEN_MISSING", Some("access-token-empty")),
            ("TOKEN_INVALID", Some("reason-not-shown")),
            ("SUBSCRIPTION_EXPIRED", None),
            ("token", None),
            ("https://api.acme.example/errors?id=token-expired", None),
        ] {
            assert_eq!(of_message(code), id, "{code}");
        }
    }
}
