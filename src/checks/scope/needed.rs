//! Which scopes are needed: said by the person, by a challenge, or by what Okta documents for the call.

use crate::catalogue::scopes;
use crate::checks::{Subject, TokenView};
use crate::finding::Origin;
use crate::model::issuer_url::{Server, address, server};
use crate::model::{Content, Kind, issuer_url};

/// What was called is Okta's own API: that is what the client wants.
pub(crate) const CALLED: &str = "called";

/// Scopes that something says are needed, and the exhibit that says so.
#[derive(Debug)]
struct Needed {
    scopes: Vec<String>,
    by: Option<usize>,
    origin: Origin,
}

/// What is needed of one token: what the person names and a challenge asks, else what the call takes.
fn needed(subject: &Subject, view: &TokenView) -> Vec<Needed> {
    let mut all = Vec::new();
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let given: Vec<_> = subject.context.expected.scopes.iter().flat_map(|it| words(it)).collect();
    if !given.is_empty() {
        all.push(Needed { scopes: given, by: None, origin: Origin::Given });
    }
    let around = subject.around(view);
    let asked = around.first_numbered(
        |it| &it.challenges,
        |it| match &it.content {
            Content::Challenge(it) if it.param("error") == Some("insufficient_scope") => it.param("scope"),
            _ => None,
        },
    );
    let asked = asked.into_iter();
    all.extend(asked.map(|(by, scope)| Needed {
        scopes: words(scope),
        by: Some(by),
        origin: Origin::Challenge,
    }));
    if all.is_empty() {
        let call = subject.context.expected.request.as_ref();
        all.extend(call.and_then(|call| of_call(&call.method, &call.path, None)));
    }
    if all.is_empty() && !around.exchange().is_some_and(|it| (200..400).contains(&it.status)) {
        let requests = around.first_numbered(
            |it| &it.requests,
            |it| match &it.content {
                Content::Request(request) => Some(request).filter(|it| issuer_url::is_okta(&it.host)),
                _ => None,
            },
        );
        all.extend(requests.into_iter().filter_map(|(by, it)| of_call(&it.method, &it.path, Some(by))));
    }
    all
}

/// What Okta documents for a call, where it takes an access token.
fn of_call(method: &str, path: &str, by: Option<usize>) -> Option<Needed> {
    let operation = scopes::needed(method, path)?;
    let scopes = operation.scopes;
    (operation.auth.takes_access_token() && !scopes.is_empty()).then_some(Needed {
        scopes,
        by,
        origin: Origin::Call,
    })
}

/// Whether a scope is granted: by its name, or by the `.manage` that holds its `.read`.
fn is_read(granted: &[&str], scope: &str) -> bool {
    granted.iter().any(|have| scopes::is_read(have, scope))
}

/// Whether a custom authorization server of Okta's issued an access token.
pub(crate) fn is_custom(view: &TokenView) -> bool {
    view.kind == Kind::AccessToken
        && view
            .text("iss")
            .filter(|iss| issuer_url::is_issuer(iss))
            .and_then(address)
            .is_some_and(|it| matches!(server(it.path), Server::Custom(_)))
}

/// Scopes that are needed and of this sort, each once, with the exhibits that name them.
fn sorted(subject: &Subject, view: &TokenView, of_sort: impl Fn(&str) -> bool) -> (Vec<String>, Vec<usize>) {
    let (mut scopes, mut by) = (Vec::new(), Vec::new());
    for needed in needed(subject, view) {
        for scope in needed.scopes.iter().filter(|scope| of_sort(scope)) {
            if !scopes.contains(scope) {
                scopes.push(scope.clone());
            }
            by.extend(needed.by);
        }
    }
    (scopes, by)
}

/// Every scope that is asked of a token, and what asks first.
pub(crate) fn asked(subject: &Subject, view: &TokenView) -> (Vec<String>, Origin) {
    let origin = needed(subject, view).first().map_or(Origin::Given, |it| it.origin);
    (sorted(subject, view, |_| true).0, origin)
}

/// Scopes of Okta's own, where the server that issued the token grants none of them.
pub(crate) fn beyond_reach(subject: &Subject, view: &TokenView) -> (Vec<String>, Vec<usize>) {
    let custom = is_custom(view);
    sorted(subject, view, |scope| custom && scope.starts_with("okta."))
}

/// Scopes that a token lacks and its server could grant.
pub(crate) fn lacking(subject: &Subject, view: &TokenView) -> (Vec<String>, Vec<usize>) {
    let (granted, custom) = (view.token.scopes(), is_custom(view));
    sorted(subject, view, |scope| !(is_read(&granted, scope) || custom && scope.starts_with("okta.")))
}
