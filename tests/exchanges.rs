//! What belongs to one exchange is judged together, and nothing else is: another exchange changes no finding of the
//! first, and text that is far away changes nothing.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may panic")]

#[path = "exchanges/membership.rs"]
mod membership;
#[path = "exchanges/others.rs"]
mod others;
#[path = "exchanges/parties.rs"]
mod parties;

use token_inspector::checks::Sample;
use token_inspector::finding::Finding;
use token_inspector::text::timestamp::Timestamp;
use token_inspector::{Context, Report, inspect};

/// 2026-09-21T14:13:20Z.
const NOW: i64 = 1_790_000_000;

fn report(paste: &str) -> Report {
    inspect(paste, &Context::at(Timestamp::from_second(NOW).unwrap()))
}

fn token(sample: Sample, claims: &'static [(&'static str, &'static str)]) -> String {
    sample.encoded(&[], claims)
}

/// The same with a signature of its own: of two tokens with one signature, one is put together.
fn other_token(sample: Sample, claims: &'static [(&'static str, &'static str)]) -> String {
    let token = token(sample, claims);
    let (signed, signature) = token.rsplit_once('.').unwrap();
    format!("{signed}.{}", signature.chars().rev().collect::<String>())
}

/// Everything that is shown of a finding.
fn shown(finding: &Finding) -> String {
    let Finding { title, verdict, causes, queries, severity, hit, .. } = finding;
    let causes: Vec<_> = causes.iter().map(|it| (&it.reason, &it.fix, it.is_settled())).collect();
    let queries: Vec<_> = queries.iter().map(|it| &it.filter).collect();
    let seen = (&hit.place, &hit.found, &hit.expected, hit.confidence);
    format!("{} {severity:?}\n{title}\n{verdict}\n{seen:?}\n{causes:#?}\n{queries:#?}", finding.full_id())
}

/// The findings about what stands in this stretch of the paste, in order.
fn within(report: &Report, stretch: std::ops::Range<usize>) -> Vec<String> {
    let inside = |it: &&Finding| {
        it.hit.exhibits.first().is_some_and(|it| stretch.contains(&report.case.exhibits[*it].span.start))
    };
    report.findings.iter().filter(inside).map(shown).collect()
}
