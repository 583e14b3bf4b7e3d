//! A request with its answer in a ticket: the call, the status, when, and the ids by which Okta finds it.

use super::class::{Class, is_identifier};
use super::guard::Guard;
use crate::finding::Finding;
use crate::finding::evidence::{Evidence, RateWindow};
use crate::model::{Content, Exchange, Header, issuer_url};
use crate::report::Report;
use crate::text::duration::instant;

/// The lines of an exchange; empty where nothing of it may be told.
pub(super) fn lines(report: &Report, exchange: &Exchange, guard: &Guard) -> Vec<String> {
    let exhibit = |index: Option<usize>| report.case.exhibits.get(index?).map(|it| &it.content);
    let mut lines = Vec::new();
    if let Some(Content::Request(request)) = exhibit(exchange.request) {
        let call = guard.call(&request.method, &request.path).filter(|it| !it.trim().is_empty());
        lines.extend(call.map(|it| ["Request: `", &it, "`"].concat()));
        let host = Some(request.host.as_str()).filter(|it| issuer_url::is_okta(it));
        lines.extend(
            host.and_then(|it| guard.open(Class::Open, it)).map(|it| ["Okta domain: `", &it, "`"].concat()),
        );
    }
    if exchange.status > 0 {
        lines.push(format!("Status: {}", exchange.status));
    }
    lines.extend(exchange.date.map(|at| ["Answered: ", &instant(at)].concat()));
    if let Some(Content::Response(response)) = exhibit(exchange.response) {
        lines.extend(header(&response.headers, "x-okta-request-id", guard).map(|it| id("Request ID", &it)));
    }
    lines
}

/// The ids of errors, each once.
pub(super) fn error_ids(report: &Report, guard: &Guard) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for (_, error) in report.case.errors() {
        let shown = Some(&error.id).filter(|it| is_identifier(it)).and_then(|it| guard.open(Class::Open, it));
        ids.extend(shown.map(|it| id("Error ID", &it)).filter(|it| !ids.contains(it)));
    }
    ids
}

/// How much of a rate limit is used; `None` where a finding is not about one.
pub(super) fn rate_limit(finding: &Finding) -> Option<String> {
    let Some(Evidence::RateLimit(RateWindow { limit, remaining, opens, .. })) = finding.hit.evidence else {
        return None;
    };
    let count =
        limit.zip(remaining).map(|(limit, remaining)| format!("{remaining} of {limit} requests left, "));
    Some([&count.unwrap_or_default(), "the next window opens at ", &instant(opens)].concat())
}

fn id(name: &str, value: &str) -> String {
    [name, ": `", value, "`"].concat()
}

fn header(headers: &[Header], name: &str, guard: &Guard) -> Option<String> {
    let value = headers.iter().find(|it| it.name == name).map(|it| it.value.as_str())?;
    Some(value).filter(|it| is_identifier(it)).and_then(|it| guard.open(Class::Open, it))
}
