//! Which scopes are needed: said by the person, by a challenge, or by what Okta documents for the call.

use crate::catalogue::scopes;
use crate::checks::{Subject, TokenView};
use crate::finding::Origin;
use crate::limits;
use crate::model::issuer_url::{Server, address, server};
use crate::model::{Kind, issuer_url};

/// Scopes that something says are needed, and the exhibit that says so.
#[derive(Debug)]
pub(crate) struct Needed {
    scopes: Vec<String>,
    by: Option<usize>,
    origin: Origin,
}

fn needed<'a>(subject: &'a Subject) -> &'a [Needed] {
    subject.needed.get_or_init(|| told(subject))
}

fn told(subject: &Subject) -> Vec<Needed> {
    let mut all = Vec::new();
    let given = &subject.context.expected.scopes;
    if !given.is_empty() {
        let scopes = given.iter().flat_map(|it| it.split_whitespace()).map(str::to_owned).collect();
        all.push(Needed { scopes, by: None, origin: Origin::Given });
    }
    for (index, challenge) in subject.case.challenges().take(limits::NEEDED) {
        let lacking = challenge.param("error") == Some("insufficient_scope");
        if let Some(scope) = challenge.param("scope").filter(|_| lacking) {
            let scopes = scope.split_whitespace().map(str::to_owned).collect();
            all.push(Needed { scopes, by: Some(index), origin: Origin::Challenge });
        }
    }
    if all.is_empty() {
        all.extend(
            subject
                .context
                .expected
                .request
                .as_ref()
                .and_then(|call| of_call(&call.method, &call.path, None)),
        );
    }
    if all.is_empty() {
        all.extend(
            subject
                .case
                .requests()
                .filter(|(index, request)| issuer_url::is_okta(&request.host) && !succeeded(subject, *index))
                .take(limits::NEEDED)
                .filter_map(|(index, request)| of_call(&request.method, &request.path, Some(index))),
        );
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

/// Whether Okta answered the request without refusing it.
fn succeeded(subject: &Subject, request: usize) -> bool {
    subject
        .case
        .responses()
        .any(|(_, response)| response.answers == Some(request) && (200..400).contains(&response.status))
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
    let place = |index: usize| subject.case.exhibits.get(index).map(|it| it.span.start);
    for needed in needed(subject) {
        // Of several exchanges, what one answer asks for is asked of its own token.
        if needed.by.and_then(place).is_some_and(|by| subject.exchanges().apart(by, view.exhibit.span.start))
        {
            continue;
        }
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
    let origin = needed(subject).first().map_or(Origin::Given, |it| it.origin);
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
