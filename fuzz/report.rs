//! What holds of every report.

use token_inspector::model::Content;
use token_inspector::text::timestamp::Timestamp;
use token_inspector::{Context, inspect};

/// Inspects at 2026-09-21T14:13:20Z, and holds the report against what holds of every report.
pub(crate) fn inspected(paste: &str) {
    let now = Timestamp::from_second(1_790_000_000).unwrap_or_default();
    let report = inspect(paste, &Context::at(now));
    let exhibits = &report.case.exhibits;
    let mut last = 0;
    for exhibit in exhibits {
        for span in std::iter::once(&exhibit.span).chain(&exhibit.also) {
            assert!(span.start <= span.end);
            assert!(paste.get(span.clone()).is_some(), "{span:?} of {}", exhibit.kind.name());
        }
        assert!(last <= exhibit.span.start);
        last = exhibit.span.start;
    }
    for exchange in &report.case.exchanges.all {
        let content = |it: usize| exhibits.get(it).map(|it| &it.content);
        assert!(exchange.request.is_none_or(|it| matches!(content(it), Some(Content::Request(_)))));
        assert!(exchange.response.is_none_or(|it| matches!(content(it), Some(Content::Response(_)))));
    }
    for finding in &report.findings {
        assert!(finding.hit.exhibits.iter().all(|it| *it < exhibits.len()), "{}", finding.id());
        assert!(!finding.title.is_empty(), "{}", finding.id());
    }
    assert!(report.passed.iter().all(|it| it.exhibit < exhibits.len()));
    assert!(!report.verdict.line.is_empty());
}
