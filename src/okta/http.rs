//! What an HTTP status says where no known error came with it, and what errors share about calls to Okta.

use crate::finding::{Explanation, Family, Query, Reference, cause};

/// The one call, by its request id.
pub(crate) const THIS_CALL: Query =
    Query { finds: "This call, by its request id", clauses: &["transaction.id eq \"{request_id}\""] };

/// Requests that were stopped before the API answered.
pub(crate) const BLOCKED: Query = Query {
    finds: "Requests blocked by a network zone or ThreatInsight",
    clauses: &["eventType eq \"security.request.blocked\"", "client.ipAddress eq \"{ip}\""],
};

/// What faults on Okta's side share.
pub(crate) static SERVER_SIDE: Family = Family {
    causes: &[cause(
        "Okta Support can look up one single call by its ids.",
        "Send `X-Okta-Request-Id`, `errorId`, the time in UTC, method and path to `support.okta.com`; never a token, secret, password or session cookie.",
    )],
    queries: &[THIS_CALL],
    snippets: &[],
    references: &[Reference { title: "Okta status", url: "https://status.okta.com/" }],
};

/// The explanations, ordered by id.
pub static HTTP: &[Explanation] = &[];
