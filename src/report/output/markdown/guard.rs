//! The one gate through which a value of the paste comes into a text that leaves the page.

use super::class::{Class, of_claim, of_claim_in, of_placeholder};
use super::masks::{Mask, Masks};
use super::secrets;
use crate::catalogue::scopes;
use crate::finding::Finding;
use crate::model::{Case, Content};
use crate::report::Report;
use crate::text::json::Value;
use crate::text::template::{Fact, Placeholder, known};
use std::collections::HashSet;

/// Letters of a value that are shown at most.
const SHOWN: usize = 200;
/// Letters from which on a personal value is looked for inside of others; a shorter one is compared as a whole.
const TELLING: usize = 4;

/// Bytes from which on a secret is no word of a sentence.
const LONG: usize = 8;

/// What may pass, and what may not.
pub(super) struct Guard<'a> {
    pub(super) case: &'a Case,
    /// What is masked.
    pub(super) masks: Masks,
    secrets: Vec<String>,
    personal: Vec<String>,
    captured: Vec<String>,
}

impl<'a> Guard<'a> {
    pub(super) fn of(report: &'a Report, paste: &str, masks: Masks) -> Guard<'a> {
        let case = &report.case;
        Guard {
            case,
            masks,
            secrets: secrets::of(case, paste),
            personal: personal(case, masks),
            captured: captured(case),
        }
    }

    /// A value of this class as it may be shown, in one line; `None` where it may not be.
    pub(super) fn open(&self, class: Class, value: &str) -> Option<String> {
        match class {
            Class::Never => return None,
            Class::Masked(mask) if self.masks.has(mask) => return None,
            Class::Masked(_) | Class::Open => {}
        }
        if self.masks.words && self.is_cut_out(value) {
            return None;
        }
        let bare: Vec<_> = value.split_whitespace().map(without_query).collect();
        let bare = bare.join(" ").replace('`', "'");
        // It is looked at before it is cut: a part of a secret would not be known again.
        if bare.is_empty() || !self.passes(&bare) {
            return None;
        }
        let shown: String = bare.chars().take(SHOWN).collect();
        Some(if shown.len() < bare.len() { shown + "…" } else { shown })
    }

    /// Whether a text holds nothing that is masked here or never leaves.
    pub(super) fn passes(&self, text: &str) -> bool {
        let personal =
            |it: &String| *it == text || it.chars().count() >= TELLING && text.contains(it.as_str());
        let hides = self.holds_secret(text)
            || self.personal.iter().any(personal)
            || self.masks.email && secrets::has_email(text)
            || self.masks.ip && secrets::has_ip(text);
        !hides
    }

    /// Whether a value holds several words that were cut out of a message: they were taken for one value, and are words.
    fn is_cut_out(&self, value: &str) -> bool {
        let value = unmarked(value);
        self.captured.iter().any(|it| it.contains(' ') && value.contains(it.as_str()))
    }

    /// Whether a value was cut out of a message.
    pub(super) fn is_captured(&self, value: &str) -> bool {
        self.captured.contains(&unmarked(value))
    }

    fn holds_secret(&self, text: &str) -> bool {
        self.secrets.iter().any(|secret| text.contains(secret.as_str())) || secrets::looks_secret(text)
    }

    /// Whether a sentence of the catalogue that was filled with open values may be shown. It is asked for secrets alone,
    /// and not for short ones: a password may be a word, and so may the name of a group.
    pub(super) fn passes_as_prose(&self, text: &str) -> bool {
        let long = |it: &&String| it.len() >= LONG;
        !self.secrets.iter().filter(long).any(|secret| text.contains(secret.as_str()))
            && !secrets::looks_secret(text)
    }

    /// The values of a finding that may fill its words again.
    pub(super) fn facts(&self, finding: &Finding) -> Vec<Fact> {
        let facts = &finding.hit.facts;
        let mut open: Vec<Fact> = facts
            .iter()
            .filter_map(|Fact { placeholder, value }| {
                let class = of_placeholder(*placeholder, value, finding, self.case);
                let class = if self.is_captured(value) { captured_class(*placeholder, class) } else { class };
                // Lists of scopes and the like come as code already.
                let open = self.open(class, value)?;
                let coded =
                    matches!(placeholder, Placeholder::Granted | Placeholder::Tried | Placeholder::Key);
                let value = if coded && !open.ends_with('…') && !value.contains(['?', '#', '@']) {
                    value.clone()
                } else {
                    open
                };
                Some(Fact { placeholder: *placeholder, value })
            })
            .collect();
        let call = known(facts, Placeholder::Call).and_then(|it| it.split_once(' '));
        if let Some((method, path)) = call {
            let template = documented(method, path);
            let whole = template.as_ref().map(|it| [method, " ", it].concat());
            let mut put = |placeholder, value: Option<String>| {
                if let Some(value) = value {
                    open.retain(|it| it.placeholder != placeholder);
                    open.push(Fact { placeholder, value });
                }
            };
            put(Placeholder::Call, whole);
            let same = known(facts, Placeholder::Path) == Some(path);
            put(Placeholder::Path, template.filter(|_| same));
        }
        open
    }

    /// A request as it may be shown: as Okta's documentation writes it, with placeholders for IDs; of another API only
    /// where words of the paste may be. `None` where it may not be.
    pub(super) fn call(&self, method: &str, path: &str) -> Option<String> {
        let method = method.to_ascii_uppercase();
        let known = scopes::METHODS.iter().any(|(name, _)| *name == method);
        let method = if known { [&method, " "].concat() } else { String::new() };
        if let Some(template) = documented(method.trim(), path) {
            return Some([&method, template.as_str()].concat());
        }
        let path = self.open(Class::Masked(Mask::Words), path)?;
        Some([&method, path.as_str()].concat())
    }
}

/// The path of a request as Okta's documentation writes it; `None` if Okta documents no such request.
fn documented(method: &str, path: &str) -> Option<String> {
    scopes::needed(method, path).map(|operation| operation.template)
}

/// A word without what may hold a login or a parameter: of a URL only scheme, host and path.
fn without_query(word: &str) -> String {
    let end = if word.contains('/') { word.find(['?', '#']).unwrap_or(word.len()) } else { word.len() };
    let word = word.get(..end).unwrap_or_default();
    let Some((scheme, rest)) = word.split_once("://") else { return word.to_owned() };
    let (host, path) = rest.split_at_checked(rest.find('/').unwrap_or(rest.len())).unwrap_or((rest, ""));
    let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
    [scheme, "://", host, path].concat()
}

/// The values that were cut out of messages, without the marks that lists are printed with.
fn captured(case: &Case) -> Vec<String> {
    let said = case.exhibits.iter().filter_map(|it| match &it.content {
        Content::VerifierMessage(said) => Some(said),
        _ => None,
    });
    let values = said.flat_map(|said| {
        let facts = said.facts.iter().map(|fact| &fact.value);
        facts.chain(&said.found).chain(&said.expected).map(|it| unmarked(it)).collect::<Vec<_>>()
    });
    values.filter(|it| !it.is_empty()).collect()
}

/// A value without the marks that lists are printed with, its words parted by one space.
fn unmarked(value: &str) -> String {
    let words = value.split_whitespace().map(|it| it.trim_matches(['[', ']', ',', '"', '\'', ';']));
    words.collect::<Vec<_>>().join(" ")
}

/// The class of a value that was cut out of a message: what only a name says is then a word of the paste.
const fn captured_class(placeholder: Placeholder, class: Class) -> Class {
    match placeholder {
        Placeholder::Name | Placeholder::Host | Placeholder::Redirect | Placeholder::Provider => {
            Class::Masked(Mask::Words)
        }
        _ => class,
    }
}

/// The values of claims that are masked here: they do not come in by another way.
fn personal(case: &Case, masks: Masks) -> Vec<String> {
    let mut all = Vec::new();
    for (_, _, token) in case.tokens() {
        for member in token.payload.members().iter() {
            if let Class::Masked(mask) = of_claim_in(&member.name, token)
                && masks.has(mask)
            {
                texts(&member.value, &mut all);
            }
        }
    }
    let mut seen = HashSet::new();
    all.retain(|it| seen.insert(it.clone()));
    all
}

/// Every string of a value, with the names of members that are not known either.
fn texts(value: &Value, all: &mut Vec<String>) {
    match value {
        Value::String(text) if text.chars().count() > 1 => all.push(text.clone()),
        Value::Number(text) if text.len() > TELLING => all.push(text.clone()),
        Value::Array(values) => values.iter().for_each(|it| texts(it, all)),
        Value::Object(members) => members.iter().for_each(|it| {
            if of_claim(&it.name) != Class::Open {
                texts(&it.value, all);
            }
        }),
        _ => {}
    }
}
