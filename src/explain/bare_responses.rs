//! Answers that say no more than their status: without a body, with a web page, with somebody else's JSON.

use crate::catalogue::{explanation, find};
use crate::explain::{Told, html_pages, own_api, rate_limits, says_why};
use crate::finding::Hit;
use crate::limits;
use crate::model::{Body, Case, Challenge, Content, Context, ELSEWHERE_SAID, Exhibit};
use crate::text::json::Value;
use crate::text::line_at;
use crate::text::template::Placeholder;

pub(crate) fn explain(case: &Case, context: &Context, told: &[Told]) -> Vec<Told> {
    let reasons = Reasons::of(case, told);
    let answered = case.responses().map(|(_, response)| response.status).max().filter(|status| *status > 0);
    let mut more = Vec::new();
    for (index, exhibit) in case.exhibits.iter().enumerate() {
        if reasons.explain(exhibit) {
            continue;
        }
        match &exhibit.content {
            Content::Response(response) if response.status >= 400 => {
                more.extend(match response.body {
                    Body::Html => html_pages::of_answer(case, index, response),
                    _ if html_pages::limited_by_edge(response) => {
                        html_pages::of_answer(case, index, response)
                    }
                    Body::Empty if response.status == 403 && html_pages::silent(response) => {
                        let hit = Hit::at(index, "response.status").found("403");
                        explanation("http-403-no-reason").map(|it| (it, hit.likely()))
                    }
                    body => bare(case, context, index, response.status, body),
                });
            }
            Content::Response(response) if response.body == Body::Html => {
                more.extend(html_pages::of_answer(case, index, response));
            }
            Content::Status(status) if *status >= 400 => {
                more.extend(bare(case, context, index, *status, Body::NotShown));
            }
            Content::Challenge(challenge) if asks_for_a_token(challenge) && !has_body(case) => {
                let found = ["WWW-Authenticate: ", &challenge.scheme].concat();
                let hit = Hit::at(index, "challenge").found(found);
                more.extend(explanation("challenge-without-error").map(|it| (it, hit)));
            }
            Content::Page(title) => more.extend(html_pages::alone(case, index, title)),
            Content::Json(value) => more.extend(of_others(case, answered, index, value)),
            _ => {}
        }
    }
    more
}

/// Where the paste says why an answer refused.
struct Reasons {
    /// Where each reason stands, in order.
    starts: Vec<usize>,
    /// Whether there are several refusals, so that a reason counts for the answer that holds it alone.
    several: bool,
}

impl Reasons {
    fn of(case: &Case, told: &[Told]) -> Reasons {
        let start = |index: &usize| Some(case.exhibits.get(*index)?.span.start);
        let told = told.iter().filter_map(|(_, hit)| start(hit.exhibits.first()?));
        let said = case.exhibits.iter().filter(|it| says_why(it)).map(|it| it.span.start);
        let mut starts: Vec<_> = told.chain(said).collect();
        crate::sort::sort_by_key(&mut starts, |start| *start);
        let refusals = case.responses().filter(|(_, response)| response.status >= 400);
        Reasons { starts, several: refusals.take(2).count() > 1 }
    }

    /// Whether one of them explains this exhibit.
    fn explain(&self, exhibit: &Exhibit) -> bool {
        if self.several && matches!(exhibit.content, Content::Response(_)) {
            let first = self.starts.partition_point(|start| *start < exhibit.span.start);
            return self.starts.get(first).is_some_and(|start| *start < exhibit.span.end);
        }
        !self.starts.is_empty() && !matches!(exhibit.content, Content::Status(_))
    }
}

/// Words of a refusal or a failure.
const REFUSED: &[&str] = &[
    "unauthor",
    "not authorized",
    "forbidden",
    "denied",
    "invalid",
    "expired",
    "fail",
    "error",
    "missing",
    "refused",
    "rejected",
    "credential",
    "not found",
    "not allowed",
    "too many",
    "unavailable",
    "timeout",
];

/// Somebody else's JSON that tells of a refusal: by its status, or by its words.
fn of_others(case: &Case, answered: Option<u16>, index: usize, value: &Value) -> Option<Told> {
    let members = value.as_object()?;
    let status = ["status", "statusCode", "code"].iter().find_map(|name| members.get(name)?.as_u64());
    let message = ELSEWHERE_SAID.iter().find_map(|name| members.text(name))?;
    let lower = message.to_ascii_lowercase();
    let refused = match status.or(answered.map(u64::from)) {
        Some(status) => status >= 400,
        None => message.len() <= limits::OTHERS_MESSAGE && REFUSED.iter().any(|it| lower.contains(it)),
    };
    if !refused {
        return None;
    }
    let before = case.responses().filter(|(at, _)| *at < index).last();
    if let Some(told) = before.and_then(|(at, _)| own_api::refused(case, at, Some(message))) {
        return Some(told);
    }
    let hit = Hit::at(index, "body").found(message).fact(Placeholder::Summary, message);
    Some((explanation("not-okta")?, hit.likely()))
}

/// What a status without reason means.
pub(crate) fn bare(case: &Case, context: &Context, index: usize, status: u16, body: Body) -> Option<Told> {
    if let Some(told) = own_api::refused(case, index, None) {
        return Some(told);
    }
    let hit = Hit::at(index, "response.status")
        .found(status.to_string())
        .fact(Placeholder::Status, status.to_string());
    if status == 429 {
        let id = rate_limits::variant(case, context, index).unwrap_or("E0000047");
        return find(id).map(|known| (&known.explanation, hit.likely()));
    }
    let json = case.exhibits.iter().any(|it| matches!(it.content, Content::Json(_)));
    match body {
        _ if status == 561 => return Some((explanation("not-okta")?, hit)),
        Body::Other if !json => return Some((explanation("not-okta")?, hit.likely())),
        Body::Json if json => return None,
        _ => {}
    }
    if status == 401 && !has_body(case) && case.challenges().any(|(_, challenge)| asks_for_a_token(challenge))
    {
        return None;
    }
    if status == 401 && client_authenticates(case, index) {
        return explanation("http-401-client-refused").map(|it| (it, hit.likely()));
    }
    let id = format!("http-{status}-no-body");
    let hit = if body == Body::Empty { hit } else { hit.likely() };
    explanation(&id).or_else(|| explanation("http-other-no-body")).map(|it| (it, hit))
}

/// Whether a refusal in the paste has a body, which says more than a challenge without words.
fn has_body(case: &Case) -> bool {
    case.responses().any(|(_, it)| it.status >= 400 && matches!(it.body, Body::Json | Body::Other))
}

/// Whether a challenge asks for a token and says nothing of one (RFC 6750 section 3.1).
fn asks_for_a_token(challenge: &Challenge) -> bool {
    let bearer = ["bearer", "dpop"].iter().any(|scheme| challenge.scheme.eq_ignore_ascii_case(scheme));
    bearer && challenge.param("error").is_none()
}

/// Whether the call that was answered is one that takes the client's credentials and no access token.
fn client_authenticates(case: &Case, index: usize) -> bool {
    let answered = case.responses().find(|(at, _)| *at == index).and_then(|(_, it)| it.answers);
    let request = case.requests().find(|(at, _)| answered.is_none_or(|it| it == *at));
    let endpoints = ["/v1/token", "/v1/introspect", "/v1/revoke", "/v1/par", "/v1/device/authorize"];
    match request {
        Some((_, it)) => {
            it.path.starts_with("/oauth2/") && endpoints.iter().any(|end| it.path.ends_with(end))
        }
        None => {
            let start = case.exhibits.get(index).map_or(0, |it| it.span.start);
            let words = line_at(&case.lower, start).split([' ', '"', '\'', ',', '?', ')', ']']);
            let mut words = words.filter(|it| it.contains("/oauth2/"));
            words.any(|word| endpoints.iter().any(|end| word.ends_with(end)))
        }
    }
}
