//! Answers that say no more than their status: without a body, with a web page, with somebody else's JSON.

use crate::catalogue::{explanation, find};
use crate::explain::{Told, called, html_pages, own_api, rate_limits, unread};
use crate::finding::{Hit, Severity};
use crate::limits;
use crate::model::issuer_url;
use crate::model::{Body, Case, Challenge, Content, Context, ELSEWHERE_CODES, Exhibit, Kind, Surroundings};
use crate::reading::bodies::by_sense;
use crate::text::json::{Members, Value};
use crate::text::line_at;
use crate::text::template::Placeholder;
use std::collections::HashSet;
use std::ops::Range;

pub(crate) fn explain(case: &Case, context: &Context, told: &[Told]) -> Vec<Told> {
    let reasons = Reasons::of(case, told, |_| true);
    // A page behind words that announce it is what they announce.
    let behind_words = Reasons::of(case, told, |it| !announces(it) && !is_page(it));
    let mut more = Vec::new();
    for (index, exhibit) in case.exhibits.iter().enumerate() {
        if (if is_page(exhibit) { &behind_words } else { &reasons }).explain(case, index, exhibit)
            || unread::is_followed(case, exhibit)
        {
            continue;
        }
        let around = Surroundings::of(case, Some(index));
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
            Content::Challenge(challenge) if asks_for_a_token(challenge) && !has_body(&around) => {
                let found = ["WWW-Authenticate: ", &challenge.scheme].concat();
                let hit = Hit::at(index, "challenge").found(found);
                // Beside a token that may have been sent it is one more answer without a reason.
                let sent = case.tokens().next().is_some();
                let hit = if sent { hit.severity(Severity::Warning).likely() } else { hit };
                more.extend(explanation("challenge-without-error").map(|it| (it, hit)));
            }
            Content::Page(title) => more.extend(html_pages::alone(case, index, title)),
            Content::Json(value) => more.extend(of_others(case, &around, index, value)),
            _ => {}
        }
    }
    more
}

/// Where the paste says why an answer refused.
struct Reasons {
    /// For each exchange whether it says why.
    within: Vec<bool>,
    /// Where reasons stand loose, in order.
    loose: Vec<usize>,
    /// The only refusal of the paste.
    only: Option<usize>,
}

impl Reasons {
    /// Those of the exhibits that count.
    fn of(case: &Case, told: &[Told], counts: fn(&Exhibit) -> bool) -> Reasons {
        let told: HashSet<usize> = told.iter().filter_map(|(_, hit)| hit.exhibits.first().copied()).collect();
        let tells = |index: &usize| {
            let exhibit = case.exhibits.get(*index).filter(|it| counts(it));
            exhibit.is_some_and(|it| told.contains(index) || says_why(it))
        };
        let within = case.exchanges.all.iter().map(|it| it.group.others.iter().any(tells));
        let loose = case.exchanges.loose.others.iter().filter(|it| tells(it));
        Reasons {
            within: within.collect(),
            loose: loose.filter_map(|it| Some(case.exhibits.get(*it)?.span.start)).collect(),
            only: case.only_refusal(),
        }
    }

    /// Whether one of them explains this exhibit: one of its own exchange, or one that stands loose near it, beside the
    /// only exchange or the only refusal.
    fn explain(&self, case: &Case, index: usize, exhibit: &Exhibit) -> bool {
        if matches!(exhibit.content, Content::Status(_)) {
            return false;
        }
        let own = case.exchanges.number_of(index);
        let number = own.or_else(|| case.nearest_number(index));
        let only = own.is_none() || self.only == number || case.exchanges.all.len() == 1;
        let span = own.and_then(|it| case.exchanges.all.get(it)).map_or(&exhibit.span, |it| &it.span);
        number.is_some_and(|it| self.within.get(it) == Some(&true)) || only && self.is_near(span)
    }

    /// Whether a reason stands loose near this stretch.
    fn is_near(&self, span: &Range<usize>) -> bool {
        let next = self.loose.partition_point(|start| start + limits::NEAR < span.start);
        self.loose.get(next).is_some_and(|start| *start <= span.end + limits::NEAR)
    }
}

/// Whether it says that the reason follows.
fn announces(exhibit: &Exhibit) -> bool {
    matches!(&exhibit.content, Content::VerifierMessage(it) if it.announces)
}

fn is_page(exhibit: &Exhibit) -> bool {
    matches!(exhibit.content, Content::Page(_))
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
fn of_others(case: &Case, around: &Surroundings, index: usize, value: &Value) -> Option<Told> {
    let answered = around.exchange().map(|it| it.status).filter(|it| *it > 0);
    let members = value.as_object()?;
    let status = ["status", "statusCode", "code"].iter().find_map(|name| members.get(name)?.as_u64());
    let unanswered = status.is_none() && answered.is_none();
    if (unanswered || members.get("req").is_some()) && is_log_line(members) {
        return None;
    }
    let message =
        by_sense::said(members).or_else(|| ELSEWHERE_CODES.iter().find_map(|name| members.text(name)))?;
    let lower = message.to_ascii_lowercase();
    // The title of a problem has its status or its type beside it (RFC 9457); of a book or a film it is only a name.
    let is_a_name = members.text("title") == Some(message) && members.get("type").is_none();
    let refused = match status.or(answered.map(u64::from)) {
        Some(status) => status >= 400,
        None if is_a_name => false,
        None => message.len() <= limits::OTHERS_MESSAGE && REFUSED.iter().any(|it| lower.contains(it)),
    };
    if !refused {
        return None;
    }
    if let Some(told) = own_api::answered_by(case, around, index, message) {
        return Some(told);
    }
    if let Some(told) = own_api::by_form(case, around, index, members, message) {
        return Some(told);
    }
    let hit = Hit::at(index, "body").found(message).fact(Placeholder::Summary, message);
    let status = status.or(answered.map(u64::from));
    if let Some(status) = status.filter(|it| matches!(it, 401 | 403) && own_api::takes_own(around)) {
        let hit = own_api::with_token(
            around,
            hit.fact(Placeholder::Status, status.to_string()).fact(Placeholder::Claim, "aud"),
        );
        return explanation("own-api-refused").map(|it| (it, hit.likely()));
    }
    Some((explanation("not-okta")?, hit.likely()))
}

/// Whether an object is a line of a program's log, as Temporal prints one: nobody answered with it.
fn is_log_line(members: &Members) -> bool {
    let has = |names: &[&str]| names.iter().any(|name| members.get(name).is_some());
    has(&["level", "severity", "levelname"])
        && has(&["ts", "time", "timestamp", "@timestamp", "caller", "req", "res"])
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
    let around = Surroundings::of(case, Some(index));
    if matches!(status, 401 | 403) && own_api::takes_others(&around) {
        return explanation("own-api-refused").map(|it| (it, hit.likely()));
    }
    let (host, path) = called::of(case, index, &around);
    if called::is_elsewhere(&host, &path) {
        return Some((explanation("not-okta")?, hit.fact(Placeholder::Host, host).likely()));
    }
    if status == 401 && is_called(case, &around, index, |path| path == "/api/v1/authn") {
        // No token is sent there, so that no token can be the reason.
        return find("E0000004").map(|known| (&known.explanation, hit.likely()));
    }
    let json = |it: &Exhibit| matches!(it.content, Content::Json(_)).then_some(());
    let json = !around.first(|it| &it.others, json).is_empty();
    match body {
        _ if status == 561 => return Some((explanation("not-okta")?, hit)),
        Body::Other if !json => return Some((explanation("not-okta")?, hit.likely())),
        Body::Json if json => return None,
        // A body that is there is not called empty: Okta's own would be known.
        Body::Json if !is_called_okta(&around) => return Some((explanation("not-okta")?, hit.likely())),
        _ => {}
    }
    let asked =
        |it: &Exhibit| matches!(&it.content, Content::Challenge(it) if asks_for_a_token(it)).then_some(());
    if status == 401 && !has_body(&around) && !around.first(|it| &it.challenges, asked).is_empty() {
        return None;
    }
    if matches!(status, 401 | 403) && asks_for_metadata(case, &around, index) {
        return explanation("discovery-refused").map(|it| (it, hit.likely()));
    }
    if status == 401 && client_authenticates(case, &around, index) {
        return explanation("http-401-client-refused").map(|it| (it, hit.likely()));
    }
    let id = format!("http-{status}-no-body");
    let hit = if body == Body::Empty { hit } else { hit.likely() };
    explanation(&id).or_else(|| explanation("http-other-no-body")).map(|it| (it, hit))
}

/// Whether the call that was answered went to Okta.
fn is_called_okta(around: &Surroundings) -> bool {
    around.request().is_some_and(|it| issuer_url::is_okta(&it.host))
}

/// Whether the refusal has a body, which says more than a challenge without words.
fn has_body(around: &Surroundings) -> bool {
    around.response().is_some_and(|(_, it)| it.status >= 400 && matches!(it.body, Body::Json | Body::Other))
}

/// Whether a challenge asks for a token and says nothing of one (RFC 6750 section 3.1).
fn asks_for_a_token(challenge: &Challenge) -> bool {
    let bearer = ["bearer", "dpop"].iter().any(|scheme| challenge.scheme.eq_ignore_ascii_case(scheme));
    bearer && challenge.param("error").is_none()
}

/// Functions that load the discovery document and nothing else, as stack traces name them.
const LOAD_METADATA: &[&str] =
    &["oidcdiscoveryclient", "fromissuerlocation", "fromoidcissuerlocation", "clientregistrations.from"];

/// Whether what was asked for is the discovery document or the key set, which anybody may read.
fn asks_for_metadata(case: &Case, around: &Surroundings, index: usize) -> bool {
    is_called(case, around, index, |path| path.contains("/.well-known/") || path.ends_with("/v1/keys"))
        || LOAD_METADATA.iter().any(|it| around.says(it))
}

/// Whether the call that was answered is one that takes the client's credentials and no access token.
fn client_authenticates(case: &Case, around: &Surroundings, index: usize) -> bool {
    let endpoints = ["/v1/token", "/v1/introspect", "/v1/revoke", "/v1/par", "/v1/device/authorize"];
    is_called(case, around, index, |path| {
        path.starts_with("/oauth2/") && endpoints.iter().any(|end| path.ends_with(end))
    })
}

/// Whether the path of the call that was answered, or one that stands in the same line, is such a path.
fn is_called(case: &Case, around: &Surroundings, index: usize, such: impl Fn(&str) -> bool) -> bool {
    if let Some(request) = around.request() {
        return such(&request.path);
    }
    let start = case.exhibits.get(index).map_or(0, |it| it.span.start);
    let mut words = line_at(&case.lower, start).split([' ', '"', '\'', ',', '?', ')', ']']);
    words.any(|word| {
        ["/oauth2/", "/api/"].iter().any(|it| word.find(it).and_then(|at| word.get(at..)).is_some_and(&such))
    })
}

/// Whether this is an error, a challenge, a step or a message that says why.
pub(super) fn says_why(exhibit: &Exhibit) -> bool {
    matches!(
        exhibit.content,
        Content::Error(_)
            | Content::Idx(_)
            | Content::VerifierMessage(_)
            | Content::Step(_)
            | Content::Page(_)
    ) || matches!(&exhibit.content, Content::Challenge(it) if it.param("error").is_some())
        || exhibit.kind == Kind::SystemLogEvent
}
