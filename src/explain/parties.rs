//! Who spoke and who refused, from evidence: the host of the call, headers that only Okta sends, the shape of an error,
//! the library that prints a text.

use crate::catalogue::{self, Trigger};
use crate::explain::called;
use crate::finding::{Finding, Severity};
use crate::model::{Case, Content, Exchange, Header, Kind, Party, Response, Surroundings, issuer_url};

/// Headers that Okta sends with its own answers.
const OKTAS: &[&str] = &["x-okta-request-id", "x-rate-limit-limit", "x-okta-backend"];

/// Headers that name a gateway, with how their value begins; empty: any value.
const GATEWAYS: &[(&str, &str)] = &[
    ("server", "cloudflare"),
    ("server", "awselb"),
    ("server", "cloudfront"),
    ("server", "akamai"),
    ("server", "envoy"),
    ("server", "istio-envoy"),
    ("server", "kong"),
    ("server", "apisix"),
    ("x-amzn-errortype", ""),
    ("x-kong-response-latency", ""),
    ("cf-ray", ""),
];

/// Gateways that one runs in front of one's own API, unlike the edge of a content network.
const OF_AN_API: &[&str] = &["envoy", "istio-envoy", "kong", "apisix"];

/// Writes into each finding who spoke and who refused.
pub fn name(findings: &mut [Finding], case: &Case) {
    let only = case.only_refusal().and_then(|it| case.exchanges.all.get(it)?.response);
    let only = only.map_or(Party::Unknown, |index| around(case, &Surroundings::of(case, Some(index))));
    for finding in findings {
        let own = Surroundings::of(case, finding.hit.exhibits.first().copied());
        // A message that the token confirms or refutes stands behind the token.
        let mut parties = own.with_it(&finding.hit.exhibits).map(|index| speaker(case, index, finding));
        let known = parties.find(|it| *it != Party::Unknown);
        finding.speaker = known.unwrap_or(Party::Unknown);
        finding.refuser = match finding.speaker {
            _ if finding.explanation.refused_by != Party::Unknown => finding.explanation.refused_by,
            Party::Unknown if finding.severity == Severity::Error => {
                let refused = own.exchange().is_some_and(Exchange::is_refused);
                if refused { around(case, &own) } else { only }
            }
            speaker => speaker,
        };
    }
}

/// Who said what an exhibit is.
fn speaker(case: &Case, index: usize, finding: &Finding) -> Party {
    let Some(exhibit) = case.exhibits.get(index) else { return Party::Unknown };
    let own = Surroundings::of(case, Some(index));
    match &exhibit.content {
        Content::VerifierMessage(message) => message.speaker,
        Content::Error(_) if exhibit.kind == Kind::OktaError => Party::Okta,
        Content::Error(_) => match catalogue::find(finding.id()) {
            // A code without a text of Okta's beside it is anybody's: `invalid_client` stands in the standard.
            Some(entry) if entry.trigger == Trigger::Wire && !entry.messages.is_empty() => Party::Okta,
            _ => around(case, &own),
        },
        Content::Idx(_) | Content::Step(_) | Content::Event(_) => Party::Okta,
        Content::Response(response) => answered(case, &own, index, response),
        Content::Challenge(_) | Content::RateLimit(_) | Content::Json(_) | Content::Page(_) => {
            around(case, &own)
        }
        _ => Party::Unknown,
    }
}

/// Who sent the answer of an exchange. `curl -s` shows a body without its status: the host that was called tells then.
fn around(case: &Case, own: &Surroundings) -> Party {
    match own.response() {
        Some((index, response)) => answered(case, own, index, response),
        None if own.request().is_some_and(|it| issuer_url::is_okta(&it.host)) => Party::Okta,
        None => Party::Unknown,
    }
}

/// Who sent a response.
pub(super) fn answered(case: &Case, own: &Surroundings, index: usize, response: &Response) -> Party {
    let header = |name: &str| response.headers.iter().find(|it| it.name == name);
    if OKTAS.iter().any(|name| header(name).is_some()) {
        return Party::Okta;
    }
    let (host, path) = called::of(case, index, own);
    if host.is_empty() {
        return if is_gateways(response) { Party::Gateway } else { Party::Unknown };
    }
    if issuer_url::is_okta(&host) {
        return Party::Okta;
    }
    match called::is_elsewhere(&host, &path) {
        // A custom domain of Okta's looks like any other host.
        false => Party::Unknown,
        true if is_gateways(response) => Party::Gateway,
        true => Party::OwnApi,
    }
}

/// Headers of Amazon API Gateway: its REST APIs, and its HTTP APIs.
const OF_API_GATEWAY: &[&str] = &["x-amz-apigw-id", "apigw-requestid"];

/// Whether a gateway answered that checks tokens for the API behind it.
pub(super) fn is_of_an_api(host: &str, response: &Response) -> bool {
    let named = |it: &Header| OF_API_GATEWAY.contains(&it.name.as_str());
    if host.contains(".execute-api.") || response.headers.iter().any(named) {
        return true;
    }
    let server = response.headers.iter().find(|it| it.name == "server");
    server.is_some_and(|it| OF_AN_API.iter().any(|name| it.value.to_ascii_lowercase().starts_with(name)))
}

fn is_gateways(response: &Response) -> bool {
    let named = |(name, value): &(&str, &str)| {
        response.headers.iter().any(|it| it.name == *name && it.value.to_ascii_lowercase().starts_with(value))
    };
    GATEWAYS.iter().any(named)
}
