//! Which entries are Okta's or OAuth's, by host, path, header or evidence.

use crate::archive::entry::Entry;
use crate::model::{issuer_url, okta_ids};
use crate::text::json::{self, Members, Value};
use crate::text::url::{Url, parameter};
use std::borrow::Cow;
use std::collections::HashSet;

/// The errors of OAuth 2.0 and its extensions (the IANA registry "OAuth Extensions Errors"), of OpenID Connect, and
/// those that Okta adds.
const OAUTH: &[&str] = &[
    "access_denied",
    "account_selection_required",
    "authorization_pending",
    "consent_required",
    "expired_token",
    "insufficient_scope",
    "insufficient_user_authentication",
    "interaction_required",
    "invalid_authorization_details",
    "invalid_client",
    "invalid_client_metadata",
    "invalid_dpop_proof",
    "invalid_grant",
    "invalid_redirect_uri",
    "invalid_request",
    "invalid_request_object",
    "invalid_request_uri",
    "invalid_resource",
    "invalid_scope",
    "invalid_target",
    "invalid_token",
    "login_required",
    "mfa_required",
    "request_not_supported",
    "request_uri_not_supported",
    "server_error",
    "slow_down",
    "temporarily_unavailable",
    "unauthorized_client",
    "unmet_authentication_requirements",
    "unsupported_grant_type",
    "unsupported_response_type",
    "unsupported_token_type",
    "use_dpop_nonce",
];

/// Whether this is an error of OAuth's.
pub(crate) fn is_oauth_error(code: &str) -> bool {
    OAUTH.contains(&code)
}

/// Method and path of an entry.
pub(crate) fn call(entry: &Entry, target: Url) -> String {
    [entry.method.as_ref(), " ", if target.path.is_empty() { "/" } else { target.path }].concat()
}

/// The error that a redirect or a callback carries: OAuth's, or any with what OAuth sends beside it.
pub(crate) fn carried(form: &str) -> Option<Cow<'_, str>> {
    let error = parameter(form, "error").filter(|it| !it.is_empty())?;
    let beside = parameter(form, "state").is_some() || parameter(form, "error_description").is_some();
    (beside || is_oauth_error(&error)).then_some(error)
}

/// Whether a path is one that Okta alone has, on any host.
pub(crate) fn is_okta_path(path: &str) -> bool {
    let server = path.strip_prefix("/oauth2/").map(|rest| {
        rest.starts_with("v1/") || rest.split_once('/').is_some_and(|(_, behind)| behind.starts_with("v1/"))
    });
    server == Some(true)
        || path.ends_with("/.well-known/openid-configuration")
        || path.contains("/.well-known/oauth-authorization-server")
        || path.starts_with("/idp/idx/")
        || ["/login/token/redirect", "/login/sessionCookieRedirect", "/login/login.htm", "/sso/idps/"]
            .iter()
            .any(|it| path.starts_with(it))
        || path.starts_with("/app/") && path.contains("/sso/saml")
}

/// Whether an entry is a call to Okta, or to an authorization server that has its paths. A path below `/api/v1/` counts
/// where something else says that the host is Okta's: every other API has such paths too.
pub(crate) fn is_okta(entry: &Entry, target: Url, known: &HashSet<String>) -> bool {
    issuer_url::is_okta(target.host)
        || entry.response.header("x-okta-request-id").is_some()
        || is_okta_path(target.path)
        || target.path.starts_with("/api/v1/") && known.contains(target.host)
}

/// Whether what was asked for is a program, a style, a picture or a font: its absence refuses nobody.
pub(crate) fn is_asset(entry: &Entry, target: Url) -> bool {
    let types = ["script", "stylesheet", "image", "font", "media", "manifest", "texttrack"];
    let ends = [
        ".js",
        ".css",
        ".map",
        ".png",
        ".svg",
        ".ico",
        ".gif",
        ".jpg",
        ".woff",
        ".woff2",
        ".ttf",
        ".webmanifest",
    ];
    types.iter().any(|it| entry.resource.eq_ignore_ascii_case(it))
        || ends.iter().any(|it| target.path.ends_with(it))
}

/// What the body of a refusal says in one of Okta's or OAuth's forms.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Told {
    /// `errorCode`, or OAuth's `error`.
    pub(crate) code: String,
    /// `errorSummary` or `error_description`, with the summaries of its causes.
    pub(crate) words: String,
}

/// What a body says. `None` if it says nothing in these forms.
pub(crate) fn told(body: &str) -> Option<Told> {
    let begin = body.trim_start();
    if !begin.starts_with(['{', '[']) || !body.contains("error") {
        return None;
    }
    let value = json::read(begin).value;
    of_value(&value, 0)
}

/// Levels of a body in which its error stands: some gateways put one around it.
const DEPTH: usize = 2;

fn of_value(value: &Value, depth: usize) -> Option<Told> {
    match value {
        Value::Object(members) => of_object(members).or_else(|| {
            let inner = (depth < DEPTH).then_some(members)?;
            inner.iter().find_map(|it| of_value(&it.value, depth + 1))
        }),
        Value::Array(values) if depth < DEPTH => values.iter().take(4).find_map(|it| of_value(it, depth + 1)),
        _ => None,
    }
}

fn of_object(members: &Members) -> Option<Told> {
    if let Some(code) = members.text("errorCode").filter(|it| okta_ids::is_error_code_in_any_case(it)) {
        let causes = match members.get("errorCauses") {
            Some(Value::Array(causes)) => causes.as_slice(),
            _ => &[],
        };
        let causes = causes.iter().filter_map(|it| it.as_object()?.text("errorSummary"));
        let words: Vec<_> = members.text("errorSummary").into_iter().chain(causes).collect();
        return Some(Told { code: code.to_ascii_uppercase(), words: words.join("\n") });
    }
    let code = members.text("error").filter(|it| is_oauth_error(it))?;
    let words = members.text("error_description").unwrap_or_default();
    Some(Told { code: code.to_owned(), words: words.to_owned() })
}

/// Whether an answer asks for a token in OAuth's way.
pub(crate) fn is_challenged(entry: &Entry) -> bool {
    let all = entry.response.headers.iter().filter(|(name, _)| name.eq_ignore_ascii_case("www-authenticate"));
    let mut words = all.flat_map(|(_, value)| value.split([' ', ',']));
    words.any(|it| it.eq_ignore_ascii_case("bearer") || it.eq_ignore_ascii_case("dpop"))
}
