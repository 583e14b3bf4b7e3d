//! Answers that say no more than their status: without a body, with a web page, with somebody else's JSON.

use super::{Told, limits, pages, says_why};
use crate::case::{Body, Case, Content};
use crate::context::Context;
use crate::finding::Hit;
use crate::okta::{find, other};
use crate::words::Hole;

pub(super) fn explain(case: &Case, context: &Context, told: &[Told]) -> Vec<Told> {
    let mut more = Vec::new();
    for (index, exhibit) in case.exhibits.iter().enumerate() {
        match &exhibit.content {
            Content::Response(response) if response.status >= 400 && told.is_empty() && !says_why(case) => {
                more.extend(match response.body {
                    Body::Html => pages::of_answer(case, index, response),
                    _ if pages::limited_by_edge(response) => pages::of_answer(case, index, response),
                    Body::Empty if response.status == 403 && pages::silent(response) => {
                        let hit = Hit::at(index, "response.status").found("403");
                        other("http-403-no-reason").map(|it| (it, hit.likely()))
                    }
                    body => bare(case, context, index, response.status, body),
                });
            }
            Content::Response(response) if response.body == Body::Html && told.is_empty() => {
                more.extend(pages::of_answer(case, index, response));
            }
            Content::Status(status) if *status >= 400 => {
                more.extend(bare(case, context, index, *status, Body::NotShown));
            }
            Content::Page(title) if told.is_empty() => more.extend(pages::alone(case, index, title)),
            Content::Json(value) if told.is_empty() && !says_why(case) => {
                let members = value.as_object();
                let message = members.and_then(|it| it.text("message"));
                let status =
                    members.is_some_and(|it| it.get("status").is_some() || it.get("statusCode").is_some());
                if let Some(message) = message.filter(|it| status || it.len() < 60) {
                    let hit = Hit::at(index, "body").found(message).likely();
                    more.extend(other("not-okta").map(|it| (it, hit)));
                }
            }
            _ => {}
        }
    }
    more
}

/// What a status without reason means.
pub(super) fn bare(case: &Case, context: &Context, index: usize, status: u16, body: Body) -> Option<Told> {
    let hit =
        Hit::at(index, "response.status").found(status.to_string()).fact(Hole::Status, status.to_string());
    if status == 429 {
        let id = limits::variant(case, context, index).unwrap_or("E0000047");
        return find(id).map(|known| (&known.explanation, hit.likely()));
    }
    let json = case.exhibits.iter().any(|it| matches!(it.content, Content::Json(_)));
    match body {
        Body::Other | Body::Json if !json && body == Body::Other => {
            return Some((other("not-okta")?, hit.likely()));
        }
        Body::Json if json => return None,
        _ => {}
    }
    if status == 401 && client_authenticates(case, index) {
        return other("http-401-client-refused").map(|it| (it, hit.likely()));
    }
    let id = format!("http-{status}-no-body");
    let hit = if body == Body::Empty { hit } else { hit.likely() };
    other(&id).or_else(|| other("http-other-no-body")).map(|it| (it, hit))
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
            let words = line(case, index).split([' ', '"', '\'', ',', '?', ')', ']']);
            let mut words = words.filter(|it| it.contains("/oauth2/"));
            words.any(|word| endpoints.iter().any(|end| word.ends_with(end)))
        }
    }
}

/// The line on which an exhibit begins, in lower case.
fn line(case: &Case, index: usize) -> &str {
    let start = case.exhibits.get(index).map_or(0, |it| it.span.start);
    let (before, after) = case.lower.split_at_checked(start).unwrap_or_default();
    let from = before.rfind('\n').map_or(0, |at| at + 1);
    let to = start + after.find('\n').unwrap_or(after.len());
    case.lower.get(from..to).unwrap_or_default()
}
