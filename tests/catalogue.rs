//! Every entry of the catalogues is found in its own example.

use std::thread;
use token_inspector::catalogue::CatalogueEntry;
use token_inspector::finding::{Finding, Severity, ShownCause};
use token_inspector::{Context, catalogue, inspect};

/// What is found instead of an entry in its own example; nothing where it is found or named beside another.
fn found_instead(known: &CatalogueEntry) -> Option<Vec<String>> {
    let now = token_inspector::text::timestamp::Timestamp::from_second(1_790_000_000).unwrap_or_default();
    let report = inspect(&known.example(), &Context::at(now));
    let id = known.explanation.id;
    // Where it is told, one of its causes is left.
    let told = |it: &Finding| {
        it.id() == id
            && (it.severity != Severity::Error || !it.causes.iter().all(ShownCause::is_contradicted))
    };
    let found = report.findings.iter().any(|it| told(it) || it.hit.alternatives.contains(&id));
    (!found).then(|| report.findings.iter().map(Finding::full_id).collect())
}

#[test]
fn every_entry_is_found_in_its_own_example() {
    let all: Vec<_> = catalogue::all().iter().filter(|it| !it.example().is_empty()).collect();
    let share = all.len().div_ceil(thread::available_parallelism().map_or(1, Into::into)).max(1);
    let bad: Vec<_> = thread::scope(|scope| {
        let look = |part: &[&'static CatalogueEntry]| {
            let part = part.to_vec();
            scope.spawn(move || {
                let bad = part.into_iter().filter_map(|it| Some((it.explanation.id, found_instead(it)?)));
                bad.collect::<Vec<_>>()
            })
        };
        let threads: Vec<_> = all.chunks(share).map(look).collect();
        threads
            .into_iter()
            .flat_map(|it| it.join().unwrap_or_else(|_| vec![("a panic", Vec::new())]))
            .collect()
    });
    assert!(bad.is_empty(), "what was found instead: {bad:#?}");
}
