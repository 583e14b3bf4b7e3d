//! Which server was called, from the request, or from the URL in front of a status that stands in prose
//! (`POST https://api.acme.test/v1/orders returned 403 Forbidden`).

use crate::catalogue::operations;
use crate::limits;
use crate::model::{Case, Content, Surroundings, issuer_url};
use crate::text::url::{self, Url};
use crate::text::{beginning, line_at};

/// Paths that an authorization server or the API of Okta has, also under a custom domain.
const OKTA_PATHS: &[&str] =
    &["/oauth2/", "/api/v1/", "/idp/", "/login/", "/.well-known/", "/app/", "/governance/"];

/// Beneath it the first segment names a kind of object, and Okta's are known.
const API: &str = "/api/v1/";

/// Kinds of objects beneath [`API`] that answer and are in no list of operations.
const UNLISTED: &[&str] = &["authn", "sessions", "internal", "registration", "mtls", "orgs"];

/// How the hosts of other services begin, or what they are: nobody gives such a name to the sign-in page of an org.
/// `https://fulcio.sigstore.dev/api/v1/signingCert` and `https://ci.acme.test/api/v1/users` were told as Okta's.
const OTHERS: &[&str] = &[
    "api",
    "apis",
    "app-api",
    "backend",
    "ci",
    "cd",
    "git",
    "github",
    "gitlab",
    "jenkins",
    "grafana",
    "argocd",
    "harbor",
    "registry",
    "vault",
    "kubernetes",
    "localhost",
    "fulcio",
    "rekor",
    "sonarqube",
    "artifactory",
];

/// Host and path of the call whose answer the exhibit is; empty where the paste does not tell.
pub(super) fn of(case: &Case, index: usize, around: &Surroundings) -> (String, String) {
    if let Some(request) = around.request().filter(|it| !it.host.is_empty()) {
        return (request.host.clone(), request.path.clone());
    }
    let known = in_prose(case, index).or_else(|| in_settings(case, index));
    known.map(|it| (it.host.to_owned(), it.path.to_owned())).unwrap_or_default()
}

/// Names under which clients print the URL of a call behind its status: Axios prints all that it was given.
const SETTINGS: &[&str] = &[
    "baseurl: '",
    "url: '",
    "\"baseurl\":\"",
    "\"url\":\"",
    "\"url\": \"",
    "request for \"",
    "during [get] to [",
    "during [post] to [",
    "during [put] to [",
    "during [delete] to [",
    "during [patch] to [",
];

/// The URL behind a status without headers, among the settings of the call that failed.
fn in_settings(case: &Case, index: usize) -> Option<Url<'_>> {
    let exhibit = case.exhibits.get(index)?;
    let Content::Response(response) = &exhibit.content else { return None };
    let behind = beginning(case.lower.get(exhibit.span.end..)?, limits::PRINTED_REQUEST);
    let values = SETTINGS.iter().filter_map(|it| behind.split_once(it)).map(|(_, value)| value);
    let mut urls = values.filter_map(|it| Url::read(it.get(..it.find(url::ends_at)?)?.trim_end_matches(']')));
    urls.find(|it| response.headers.is_empty() && it.is_web())
}

/// The URL in front of a status without headers, in the same line.
fn in_prose(case: &Case, index: usize) -> Option<Url<'_>> {
    let exhibit = case.exhibits.get(index)?;
    let Content::Response(response) = &exhibit.content else { return None };
    if !response.headers.is_empty() {
        return None;
    }
    let start = exhibit.span.start;
    let line = line_at(&case.lower, start);
    let from = (line.as_ptr() as usize).checked_sub(case.lower.as_ptr() as usize)?;
    let before = line.get(..start.checked_sub(from)?)?;
    let at = before.rfind("https://").max(before.rfind("http://"))?;
    let begins =
        before.get(..at).is_none_or(|it| it.is_empty() || it.ends_with([' ', '"', '\'', '(', '<', '`', '[']));
    let (address, behind) = before.get(at..)?.split_at_checked(before.get(at..)?.find(url::ends_at)?)?;
    let near = behind.len() <= limits::URL_BEFORE_STATUS && !behind.contains("okta");
    let url = Url::read(address.trim_end_matches([':', ',', '.', ')', ']']))?;
    (begins && near && url.is_web()).then_some(url)
}

/// Whether a call cannot have gone to an org of Okta's, not even under a custom domain.
pub(super) fn is_elsewhere(host: &str, path: &str) -> bool {
    if host.is_empty() || issuer_url::is_okta(host) {
        return false;
    }
    if !OKTA_PATHS.iter().any(|it| path.starts_with(it)) || is_endpoint_without_version(path) {
        return true;
    }
    let Some(object) = path.strip_prefix(API) else { return false };
    let object = object.split(['/', '?', '{']).next().unwrap_or_default();
    let named = url::name(host);
    let first = named.split('.').next().unwrap_or_default();
    let is_other = OTHERS.iter().any(|it| first.eq_ignore_ascii_case(it));
    let is_number = first.bytes().all(|it| it.is_ascii_digit());
    // A custom domain has a name with a dot, and no port.
    let is_machine = named.len() < host.len() || !named.contains('.') || is_number;
    is_other || is_machine || !(is_object(object) || UNLISTED.contains(&object))
}

/// Whether an endpoint stands right beneath `/oauth2/`, as with Cognito and Hydra: Okta's have `v1` before them.
fn is_endpoint_without_version(path: &str) -> bool {
    let endpoint =
        path.strip_prefix("/oauth2/").unwrap_or_default().split(['?', '/']).next().unwrap_or_default();
    ["token", "auth", "authorize", "introspect", "revoke", "userinfo", "userInfo"].contains(&endpoint)
}

/// Whether Okta's API has objects of this kind.
fn is_object(object: &str) -> bool {
    object.is_empty() || operations::has_objects(object)
}
