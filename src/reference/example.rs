//! What to paste to see an entry at work.

use crate::checks::{Example, Expected};
use crate::model::DEFAULT_LEEWAY;
use crate::reference::{Entry, Origin};

/// A paste that shows a problem, and what it is held against.
#[derive(Debug, Clone)]
pub struct Tried {
    /// The paste.
    pub text: String,
    /// What is expected.
    pub expected: Expected,
    /// Seconds that a clock may be off.
    pub leeway: i64,
    /// The present of the example, in seconds since 1970 UTC; none where any will do.
    pub now: Option<i64>,
}

impl Entry {
    /// A paste that shows the problem; none where no paste alone does.
    #[must_use]
    pub fn example(&self) -> Option<Tried> {
        let any = |text| Tried { text, expected: Expected::NONE, leeway: DEFAULT_LEEWAY, now: None };
        match self.origin {
            Origin::CatalogueEntry(known) => Some(any(known.example())),
            Origin::Check(check) => {
                let Example { expected, leeway, now, .. } = check.detector.faulty;
                Some(Tried { text: check.detector.faulty.paste(), expected, leeway, now: Some(now) })
            }
            Origin::Alone => alone(self.id()).map(any),
        }
    }
}

fn alone(id: &str) -> Option<String> {
    if let Some(event) = id.strip_prefix("syslog:") {
        let event = match event {
            "" => "user.session.end",
            "legacy" => "api.token.create",
            "never-existed" => "system.rate.limit.burst",
            event => event,
        };
        return Some(["{\"eventType\":\"", event, "\",\"outcome\":{\"result\":\"FAILURE\"}}"].concat());
    }
    let id = if id == "http-other-no-body" { "http-418-no-body" } else { id };
    if let Some(status) = id.strip_prefix("http-").and_then(|rest| rest.strip_suffix("-no-body"))
        && !status.is_empty()
    {
        return Some(["HTTP/1.1 ", status, "\nContent-Length: 0\n"].concat());
    }
    let text = match id {
        "challenge-without-error" => "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm=\"acme\"\n",
        "cors-blocked" => {
            "Access to fetch at 'https://acme.okta.com/api/v1/sessions/me' from origin 'https://app.acme.com' has been blocked by CORS policy."
        }
        "html-not-json" => {
            "HTTP/1.1 200 OK\nContent-Type: text/html\n\n<!DOCTYPE html><html><head><title>Sign In</title></head></html>"
        }
        "http-400-unknown" => "Error: failed to create group: the API returned an unknown error",
        "http-401-client-refused" => {
            "POST https://acme.okta.com/oauth2/default/v1/token\nHTTP/1.1 401 Unauthorized\n"
        }
        "http-403-no-reason" => {
            "HTTP/2 403\ndate: Mon, 21 Sep 2026 14:13:20 GMT\ncontent-length: 0\nx-okta-request-id: ZxExample0000000000000000000\n"
        }
        "http-no-body" => "Error calling ListUsers:",
        "not-okta" => "{\"message\":\"Unauthorized\"}",
        "other-provider" => "AADSTS50105: The signed-in user is not assigned to a role for the application.",
        "rate-limit-exhausted" => {
            "HTTP/1.1 200 OK\nDate: Mon, 21 Sep 2026 14:13:20 GMT\nX-Rate-Limit-Limit: 600\nX-Rate-Limit-Remaining: 0\nX-Rate-Limit-Reset: 1790000023\n"
        }
        "rate-limit-headroom" => {
            "HTTP/1.1 200 OK\nDate: Mon, 21 Sep 2026 14:13:20 GMT\nX-Rate-Limit-Limit: 600\nX-Rate-Limit-Remaining: 420\nX-Rate-Limit-Reset: 1790000023\n"
        }
        "scim-error" => {
            "{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:Error\"],\"detail\":\"User already exists in the database.\",\"scimType\":\"uniqueness\",\"status\":\"409\"}"
        }
        "unknown-idx-message" => {
            "{\"version\":\"1.0.0\",\"messages\":{\"type\":\"array\",\"value\":[{\"message\":\"Badge not accepted.\",\"i18n\":{\"key\":\"acme.badge.refused\"},\"class\":\"ERROR\"}]}}"
        }
        "unknown-oauth-error" => {
            "{\"error\":\"invalid_badge\",\"error_description\":\"The badge is not accepted.\"}"
        }
        "unknown-okta-code" => {
            "{\"errorCode\":\"E0009999\",\"errorSummary\":\"The badge is not accepted.\",\"errorLink\":\"E0009999\",\"errorId\":\"oaeExample0000000000000000\",\"errorCauses\":[]}"
        }
        _ => return crate::catalogue::steps::example(id),
    };
    Some(text.to_owned())
}
