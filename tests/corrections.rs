//! Facts that were wrong once, and sentences that broke: each as a true sentence, so that it stays mended.
#![cfg(not(target_family = "wasm"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "corrections/fill.rs"]
mod fill;

use token_inspector::catalogue;
use token_inspector::finding::Explanation;

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
