//! Whether a record of a log tells of a refusal by Okta, by an authorization server, or of a token.

use crate::archive::case::{Why, of_case};
use crate::archive::relevance;
use crate::finding::Severity;
use crate::model::{Content, Kind, Request, issuer_url, okta_ids};
use crate::report::Report;
use crate::text::timestamp::Timestamp;

/// What a record tells.
#[derive(Debug, Clone)]
pub(crate) struct Refusal {
    pub(crate) why: Why,
    /// `Date` of the answer; `None` if the record has none.
    pub(crate) at: Option<Timestamp>,
    /// Method and path; `None` if the record names none.
    pub(crate) call: Option<String>,
    pub(crate) host: String,
    /// Status; `None` if the record names none.
    pub(crate) status: Option<u16>,
}

/// What a record tells. `None` if it tells of no refusal.
pub(crate) fn of(report: &Report) -> Option<Refusal> {
    let case = &report.case;
    let mut why = None;
    for exhibit in &case.exhibits {
        why = why.or(match &exhibit.content {
            Content::Error(error) if exhibit.kind == Kind::OktaError => {
                (okta_ids::is_error_code(&error.code) || !error.recognised.is_empty()).then_some(Why::Logged)
            }
            Content::Error(error) => match error.code.as_str() {
                "authorization_pending" | "slow_down" => Some(Why::Pending),
                code => {
                    (relevance::is_oauth_error(code) || !error.recognised.is_empty()).then_some(Why::Logged)
                }
            },
            Content::Challenge(challenge) => challenge.param("error").map(|_| Why::Logged),
            Content::Idx(messages) => messages.iter().any(|it| it.class == "ERROR").then_some(Why::Logged),
            Content::VerifierMessage(said) => (!said.finding_id.is_empty()).then_some(Why::Logged),
            Content::Event(event) => {
                matches!(event.result.as_str(), "FAILURE" | "DENY").then_some(Why::Logged)
            }
            _ => None,
        });
    }
    let exchange = case.exchanges.all.iter().find(|it| it.is_refused()).or(case.exchanges.all.first());
    let request = exchange.and_then(|it| it.request).and_then(|it| match &case.exhibits.get(it)?.content {
        Content::Request(request) => Some(request),
        _ => None,
    });
    let status = exchange.map(|it| it.status).filter(|it| *it > 0);
    if why.is_none() && status.is_some_and(|it| it >= 400) && request.is_some_and(is_okta) {
        why = Some(Why::Logged);
    }
    let found = of_case(&report.findings, Why::Logged).iter().any(|it| it.severity > Severity::Note);
    let why = why.filter(|it| *it == Why::Pending || found)?;
    Some(Refusal {
        why,
        at: case.date(),
        call: request.map(|it| [&it.method, " ", &it.path].concat()),
        host: request.map(|it| it.host.clone()).unwrap_or_default(),
        status,
    })
}

fn is_okta(request: &Request) -> bool {
    issuer_url::is_okta(&request.host) || relevance::is_okta_path(&request.path)
}
