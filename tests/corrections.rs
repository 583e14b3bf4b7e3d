//! Facts that were wrong once, and sentences that broke: each as a true sentence, so that it stays mended.
#![cfg(not(target_family = "wasm"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

#[path = "corrections/causes.rs"]
mod causes;
#[path = "corrections/checks.rs"]
mod checks;
#[path = "corrections/console.rs"]
mod console;
#[path = "corrections/entries.rs"]
mod entries;
#[path = "corrections/fill.rs"]
mod fill;
#[path = "corrections/parties.rs"]
mod parties;

#[path = "samples/tokens.rs"]
#[allow(dead_code, reason = "other tests use all of it")]
mod tokens;

use token_inspector::checks::Sample;
use token_inspector::finding::Explanation;
use token_inspector::text::json::{self, Members, Value};
use token_inspector::text::timestamp::Timestamp;
use token_inspector::{Context, Report, catalogue};

/// The present of the examples.
fn now() -> Timestamp {
    Timestamp::from_second(1_790_000_000).unwrap()
}

/// A healthy token with these claims set to JSON values.
fn token(sample: Sample, claims: &[(&str, &str)]) -> String {
    let Value::Object(Members(mut members)) = json::read(sample.payload()).value else {
        return String::new();
    };
    for (name, text) in claims {
        members.retain(|member| member.name != *name);
        let value = json::read(text).value;
        members.push(json::Member { name: (*name).to_owned(), value, span: 0..0 });
    }
    let payload = Value::Object(Members(members)).compact();
    let signature = sample.encoded(&[], &[]).rsplit('.').next().unwrap().to_owned();
    [tokens::encoded(sample.header()), tokens::encoded(payload), signature].join(".")
}

/// Every explanation that can be shown.
fn explanations() -> Vec<&'static Explanation> {
    let known = catalogue::all().iter().map(|known| &known.explanation);
    known.chain(token_inspector::checks::explanations()).collect()
}

/// Every sentence of an explanation.
fn sentences(of: &Explanation) -> Vec<&'static str> {
    let causes = of.all_causes().flat_map(|cause| [cause.reason, cause.fix, cause.prevention]);
    causes.chain([of.title, of.verdict]).filter(|words| !words.is_empty()).collect()
}

/// Every fix and every habit that prevents, with the id of its explanation.
fn fixes() -> impl Iterator<Item = (&'static str, &'static str)> {
    explanations().into_iter().flat_map(|it| {
        let causes = it.all_causes().flat_map(|cause| [cause.fix, cause.prevention]);
        causes.filter(|fix| !fix.is_empty()).map(|fix| (it.id, fix))
    })
}

/// The explanation with this id.
fn find(id: &str) -> &'static Explanation {
    explanations().into_iter().find(|it| it.id == id).unwrap()
}

/// All that the explanation with this id says.
fn words(id: &str) -> String {
    sentences(find(id)).join(" ")
}

/// The clauses of the queries of the explanation with this id.
fn queries(id: &str) -> String {
    find(id).all_queries().flat_map(|query| query.clauses).copied().collect::<Vec<_>>().join(" ")
}

/// The report on a paste.
fn inspected(paste: &str) -> Report {
    token_inspector::inspect(paste, &Context::at(now()))
}

/// The ids of its findings.
fn ids(report: &Report) -> Vec<&'static str> {
    report.findings.iter().map(|it| it.id()).collect()
}

/// The fixes of its first finding.
fn first_fixes(report: &Report) -> Vec<&str> {
    report.findings.iter().take(1).flat_map(|it| it.causes.iter().map(|cause| cause.fix.as_str())).collect()
}
