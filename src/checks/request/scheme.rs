//! The `Authorization` scheme against what follows it.

use crate::checks::support::example::{access, text, token};
use crate::checks::support::references::{API_TOKEN, DPOP, KIND};
use crate::checks::support::sample::Sample;
use crate::checks::{Check, Subject, check};
use crate::finding::{Cause, Clue, Hit, Outcome, cause, explain, failures};
use crate::model::{Content, Kind, Surroundings};
use crate::text::is_unset;

const PLACE: &str = "request.headers.authorization";

/// Why no token came, where it is looked for in a cookie.
const IN_COOKIE: Cause = cause(
    "The API reads the token from a cookie, and the request had no cookie of that name: the browser did not send it (another host or path, `SameSite`, `Secure` on an `http` page, a `fetch` without credentials), or the client sends the token in a header.",
    "Look at `Cookie` of the request in the browser's network panel, and at `Set-Cookie` of the sign-in's response. Send `credentials: \"include\"` with `fetch`, or set the API to read the `Authorization` header.",
)
.only(&[Clue::Words("missing cookie"), Clue::Words("in cookie"), Clue::Words("from cookie"), Clue::Words("cookie not found"), Clue::Words("token cookie")]);

/// The same, in the query.
const IN_QUERY: Cause = cause(
    "The API reads the token from the query string, and the URL had no parameter of that name. WebSockets, downloads and `<img>` send no header, so the token is put there.",
    "Compare the parameter's name in the message with the URL of the request, and encode the token with `encodeURIComponent` where it is put in. For other requests, set the API to read the `Authorization` header.",
)
.only(&[Clue::Words("query string"), Clue::Words("in query"), Clue::Words("query parameter"), Clue::Words("query param")]);

/// The same, in the body.
const IN_BODY: Cause = cause(
    "The API reads the token from the body, and the body had no member of that name, or was not read: its `Content-Type` is not the one that the API expects.",
    "Send the member that the message names, with `Content-Type: application/json` for JSON and `application/x-www-form-urlencoded` for a form.",
)
.only(&[Clue::Words("in json data"), Clue::Words("in body"), Clue::Words("in request body"), Clue::Words("in the body"), Clue::Words("form data")]);

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("scheme-ssws-with-jwt", "`SSWS` is used with an OAuth token")
            .verdict("`SSWS` takes an Okta API token. What follows it here is a JWT, which goes after `Bearer`. The JWT may be valid.")
            .causes(&[
                cause(
                    "The client or SDK is set up for an API token, but was given an OAuth access token. Okta responds with `E0000011`, which wrongly sounds as if the token were bad.",
                    "Write `Authorization: Bearer` before the token. In an SDK, set the authorization mode for OAuth (`PrivateKey`) instead of `SSWS`.",
                ),
                cause(
                    "An API token is meant, but the variable holds an access token from another setup.",
                    "Put an API token (it starts with `00`) into the variable, from `Security > API > Tokens > Create token`, and keep `SSWS`.",
                ),
            ])
            .family(&API_TOKEN),
        ssws_with_jwt,
        access(&[]).before("Authorization: SSWS "),
        &[access(&[]).before("Authorization: Bearer "), access(&[])],
    ),
    check(
        explain("scheme-bearer-with-api-token", "`Bearer` is used with an Okta API token")
            .verdict("An Okta API token goes after `SSWS`, not after `Bearer`. The API token may be valid.")
            .causes(&[
                cause(
                    "The client writes `Bearer` for every credential, as Postman's type `Bearer Token` does. Okta then looks for an OAuth token and does not find one.",
                    "Write `Authorization: SSWS` before the API token. In Postman, choose the type `API Key` with the key `Authorization` and the value `SSWS` and the token.",
                ),
                cause(
                    "An OAuth access token was meant, but the settings still hold the old API token.",
                    "Get an access token from `/oauth2/v1/token`, put it into the variable, and keep `Bearer`.",
                ),
            ])
            .family(&API_TOKEN),
        bearer_with_api_token,
        text("Authorization: Bearer 00QCjAl4MlV-WPXMexampleexample0HmjFx-vbGua"),
        &[text("Authorization: SSWS 00QCjAl4MlV-WPXMexampleexample0HmjFx-vbGua"), access(&[]).before("Authorization: Bearer ")],
    ),
    check(
        explain("scheme-bearer-with-dpop-token", "`Bearer` is used with a token that is bound by DPoP")
            .verdict("The token is bound to a key (`cnf.jkt`), so it goes after `DPoP`, together with a proof. The token itself may be valid.")
            .causes(&[
                cause(
                    "The app requires DPoP, so its tokens work only together with a proof signed by the same key. The client sends them as plain bearer tokens.",
                    "Send `Authorization: DPoP` and the token, and with each request a new proof in the `DPoP` header.",
                ),
                cause(
                    "The client does not support DPoP, but its app requires it: new API Services apps have DPoP switched on from the start.",
                    "Use a client that supports DPoP. Clear `Require Demonstrating Proof of Possession (DPoP) header in token requests` at `Applications and Resources > Applications > your app > General > General Settings > Edit` only where the client cannot do DPoP, because a stolen token then works without the client's key.",
                ),
            ])
            .family(&DPOP),
        bearer_with_dpop,
        access(&[("cnf", "{\"jkt\":\"zYe9-zHpPA-7mYLmMLtomn_ZkQk58MXiasdy_URHdzw\"}")]).before("Authorization: Bearer "),
        &[
            access(&[("cnf", "{\"jkt\":\"zYe9-zHpPA-7mYLmMLtomn_ZkQk58MXiasdy_URHdzw\"}")]).before("Authorization: DPoP "),
            access(&[("cnf", "{\"x5t#S256\":\"bwcK0esc3ACC3DB2Y5_lESsXE8o9ltc05O89jdN-dg2\"}")]).before("Authorization: Bearer "),
            access(&[]).before("Authorization: Bearer "),
        ],
    ),
    check(
        explain("scheme-dpop-with-unbound-token", "`DPoP` is used with a token that is not bound to a key")
            .verdict("The token has no `cnf.jkt`, so it is not bound to a key. It goes after `Bearer`, without a proof. The token itself may be valid.")
            .causes(&[
                cause(
                    "The token request carried no DPoP proof, so the authorization server did not bind the token to a key.",
                    "If DPoP is meant, send a `DPoP` proof with the token request too, so that the next token is bound.",
                ),
                cause(
                    "DPoP is not meant at all: the API takes bearer tokens, and the client writes the wrong word.",
                    "Send the token as `Authorization: Bearer`, and leave the header `DPoP` out.",
                ),
            ])
            .family(&DPOP),
        dpop_with_unbound,
        access(&[]).before("Authorization: DPoP "),
        &[
            access(&[]).before("Authorization: Bearer "),
            access(&[("cnf", "{\"jkt\":\"zYe9-zHpPA-7mYLmMLtomn_ZkQk58MXiasdy_URHdzw\"}")]).before("Authorization: DPoP "),
            token(Sample::Proof).before("DPoP: "),
        ],
    ),
    check(
        explain("scheme-basic-with-jwt", "`Basic` is used with a token")
            .verdict("`Basic` takes a name and a secret in base64. A token goes after `Bearer`. The token itself may be valid.")
            .causes(&[
                cause(
                    "A token was entered where the client expects a username and password.",
                    "Send `Authorization: Bearer`, one space and the token. In Postman or an HTTP library, choose `Bearer Token` instead of `Basic Auth`.",
                ),
                cause(
                    "The setting is meant for a client's ID and secret, as for `/token`, but the variable in it holds a token.",
                    "Put the client ID and the secret into the setting, and look at the header with `curl -v`: after base64, it reads `client_id:client_secret`.",
                ),
            ])
            .family(&KIND),
        basic_with_jwt,
        access(&[]).before("Authorization: Basic "),
        &[access(&[]).before("Authorization: Bearer "), access(&[])],
    ),
    check(
        explain("access-token-empty", "No token was sent")
            .verdict("No token came where {api} looks for one: the step that should have put it there failed, or it was sent in another place. No scope and no role was checked.")
            .causes(&[
                IN_COOKIE,
                IN_QUERY,
                IN_BODY,
                cause(
                    "The code put an object into the header in place of the token: the whole token response, or a promise that it did not wait for.",
                    "Put the string itself there: `Bearer ${response.access_token}`, after `await`. Print `typeof token` in JavaScript or `type(token)` in Python right before the request; it has to be a string.",
                )
                .only(OBJECTS),
                cause(
                    "The token request failed, or the code did not wait for its response, and sent an empty value as the token. The refusal that you see now is only the consequence.",
                    "Log the status and `error` of the token request, and stop there when it fails.",
                ),
                cause(
                    "Okta refused the token request of the service app, and the SDK or Terraform did not show the response. The client ID, the key ID, the private key or a scope does not fit, or the app requires DPoP.",
                    "Send `POST /oauth2/v1/token` yourself with `curl -i`. Compare the client ID and `kid` with `Applications and Resources > Applications > your app > General > Client Credentials`, and each requested scope with `Applications and Resources > Applications > your app > Okta API Scopes`.",
                )
                .only(&[Clue::Words("empty access token"), Clue::Words("okta-sdk"), Clue::Words("terraform")]),
                cause(
                    "The client sent the header, and it was lost on the way: clients drop `Authorization` when a redirect leads to another host (often from `http` to `https`, or to a path with a slash at its end), and some proxies do not pass it on.",
                    "Run `curl -v` with the URL that the client has, and look for `Location:` in the response. If there is one, use that URL in the client. If there is none, compare the headers in front of the proxy and behind it (`proxy_set_header Authorization $http_authorization;` in nginx, `CGIPassAuth On` in Apache).",
                ),
                cause(
                    "The token was issued, but the variable or secret that holds it is not set where the program runs.",
                    "Print the length of the variable, not its value, right before the request: `echo ${#TOKEN}` in a shell.",
                ),
                cause(
                    "The name of a variable was sent instead of its value. A shell does not fill in variables inside single quotes, and Postman does not fill in variables of an environment that is not active.",
                    "Put the header into double quotes (`-H \"Authorization: Bearer $TOKEN\"`), or set the variable in the active environment.",
                )
                .any(&[Clue::Words("bearer $"), Clue::Words("bearer {"), Clue::Words("bearer %"), Clue::Words("bearer <")]),
            ])
            .family(&crate::checks::support::references::KIND),
        empty,
        text("curl https://acme.okta.com/api/v1/users -H 'Authorization: Bearer undefined'"),
        &[access(&[]).before("Authorization: Bearer ")],
    ),
];

fn ssws_with_jwt(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let scheme = view.token.scheme.as_deref().filter(|it| it.eq_ignore_ascii_case("ssws"))?;
        Some(view.hit(PLACE).found(scheme).expected("Bearer"))
    })
}

fn bearer_with_api_token(subject: &Subject) -> Vec<Outcome> {
    let mut hits = Vec::new();
    for (index, exhibit) in subject.case.exhibits.iter().enumerate() {
        let Content::Secret(secret) = &exhibit.content else { continue };
        let scheme = secret
            .scheme
            .as_deref()
            .filter(|it| ["bearer", "dpop"].iter().any(|one| it.eq_ignore_ascii_case(one)));
        if let Some(scheme) = scheme.filter(|_| exhibit.kind == Kind::ApiToken) {
            hits.push(Hit::at(index, PLACE).found(scheme).expected("SSWS"));
        }
    }
    failures(hits)
}

fn bearer_with_dpop(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let bound = view.claim("cnf")?.as_object()?.get("jkt").is_some();
        let scheme = view.token.scheme.as_deref().filter(|it| it.eq_ignore_ascii_case("bearer"))?;
        bound.then(|| view.hit(PLACE).found(scheme).expected("DPoP"))
    })
}

fn dpop_with_unbound(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let scheme = view.token.scheme.as_deref().filter(|it| it.eq_ignore_ascii_case("dpop"))?;
        let due = matches!(view.kind, Kind::AccessToken | Kind::OrgAccessToken) && view.is_whole();
        (due && view.claim("cnf").is_none()).then(|| view.hit(PLACE).found(scheme).expected("Bearer"))
    })
}

fn basic_with_jwt(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let scheme = view.token.scheme.as_deref().filter(|it| it.eq_ignore_ascii_case("basic"))?;
        Some(view.hit(PLACE).found(scheme).expected("Bearer"))
    })
}

/// How objects begin that a program printed in place of a text.
const PRINTED: &[&str] =
    &["<coroutine", "<function", "<bound", "<generator", "<promise", "system.threading.tasks.task"];

/// The same behind the scheme.
const OBJECTS: &[Clue] = &[
    Clue::Words("bearer [object "),
    Clue::Words("bearer <coroutine"),
    Clue::Words("bearer <function"),
    Clue::Words("bearer <bound"),
    Clue::Words("bearer <generator"),
    Clue::Words("bearer <promise"),
    Clue::Words("bearer system.threading.tasks.task"),
];

fn empty(subject: &Subject) -> Vec<Outcome> {
    let mut hits = Vec::new();
    for (index, request) in subject.case.requests() {
        let Some(header) = request.headers.iter().find(|header| header.name == "authorization") else {
            continue;
        };
        let mut words = header.value.split_whitespace();
        let scheme = words.next().unwrap_or_default();
        let known = ["bearer", "dpop", "ssws"].iter().any(|it| scheme.eq_ignore_ascii_case(it));
        let rest = words.next().unwrap_or_default();
        let rest_in_lower = rest.to_ascii_lowercase();
        let nothing = is_unset(rest)
            || matches!(rest_in_lower.as_str(), "" | "(null)" | "[object" | "''" | "\"\"")
            || PRINTED.iter().any(|it| rest_in_lower.starts_with(it));
        // With an address it may be a script that a shell has yet to fill.
        let name = request.host.is_empty() && rest.starts_with(['$', '{', '%', '<']);
        let hit = || Hit::at(index, PLACE).found(header.value.clone());
        if known && (nothing || name) {
            hits.push(hit());
        } else if known && rest.starts_with("{{") && is_refused(subject, index) {
            // It may also have been put in to hide the token.
            hits.push(hit().likely());
        }
    }
    failures(hits)
}

/// Whether the request of an exhibit was answered with a refusal.
fn is_refused(subject: &Subject, index: usize) -> bool {
    Surroundings::of(subject.case, Some(index)).response().is_some_and(|(_, it)| it.status >= 400)
}
