//! Which scopes are needed: said by the person, by a challenge, or by what Okta documents for the call.

use crate::checks::{Held, Subject};
use crate::okta::{endpoint_scopes, issuer};

/// Scopes that something says are needed, and the exhibit that says so.
#[derive(Debug)]
pub(in crate::checks) struct Needed {
    pub(super) scopes: Vec<String>,
    by: Option<usize>,
}

/// Requests that are asked for the scopes they need: a paste with more of them is a log.
const ASKED: usize = 20;

pub(super) fn needed<'a>(subject: &'a Subject) -> &'a [Needed] {
    subject.needed.get_or_init(|| told(subject))
}

fn told(subject: &Subject) -> Vec<Needed> {
    let mut all = Vec::new();
    let given = &subject.context.expected.scopes;
    if !given.is_empty() {
        let scopes = given.iter().flat_map(|it| it.split_whitespace()).map(str::to_owned).collect();
        all.push(Needed { scopes, by: None });
    }
    for (index, challenge) in subject.case.challenges().take(ASKED) {
        let lacking = challenge.param("error") == Some("insufficient_scope");
        if let Some(scope) = challenge.param("scope").filter(|_| lacking) {
            let scopes = scope.split_whitespace().map(str::to_owned).collect();
            all.push(Needed { scopes, by: Some(index) });
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
                .filter(|(index, request)| issuer::is_okta(&request.host) && !succeeded(subject, *index))
                .take(ASKED)
                .filter_map(|(index, request)| of_call(&request.method, &request.path, Some(index))),
        );
    }
    all
}

/// What Okta documents for a call, where it takes an access token.
fn of_call(method: &str, path: &str, by: Option<usize>) -> Option<Needed> {
    let operation = endpoint_scopes::needed(method, path)?;
    let scopes = operation.scopes;
    (operation.auth.takes_access_token() && !scopes.is_empty()).then_some(Needed { scopes, by })
}

/// Whether Okta answered the request without refusing it.
fn succeeded(subject: &Subject, request: usize) -> bool {
    subject
        .case
        .responses()
        .any(|(_, response)| response.answers == Some(request) && (200..400).contains(&response.status))
}

/// Whether a scope is granted: by its name, or by the `.manage` that holds its `.read`.
fn covers(granted: &[&str], scope: &str) -> bool {
    granted.iter().any(|have| endpoint_scopes::covers(have, scope))
}

/// Scopes that a token lacks, with the exhibits that name them.
pub(super) fn lacking(subject: &Subject, held: &Held) -> (Vec<String>, Vec<usize>) {
    let granted = held.token.scopes();
    let (mut scopes, mut by) = (Vec::new(), Vec::new());
    for needed in needed(subject) {
        for scope in needed.scopes.iter().filter(|scope| !covers(&granted, scope)) {
            if !scopes.contains(scope) {
                scopes.push(scope.clone());
            }
            by.extend(needed.by);
        }
    }
    (scopes, by)
}
