//! What an authorize request shows of its client: where it runs, by the redirect URI, and whether what it sends fits that.

use crate::checks::support::example::text;
use crate::checks::support::references::OPENID;
use crate::checks::{Check, Subject, check};
use crate::finding::{Hit, Outcome, Severity, cause, explain, failures};
use crate::model::Request;
use crate::text::template::Placeholder;

/// The place of a parameter.
const PLACE: &str = "request.query.";

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("authorize-client-secret", "The client secret is in the authorize URL")
            .severity(Severity::Warning)
            .verdict("`client_secret` has no place in the request to `/authorize`: the URL goes through the browser, its history and every log on the way. Okta does not need it there; the rest of the request may be right.")
            .causes(&[
                cause(
                    "The app is a server, and its code or tool sends the credentials of the token request with this request too.",
                    "Remove `client_secret` from the authorize URL, and send it only to `/token`, from a server. Replace the secret at `Applications and Resources > Applications > your app > General > Client Credentials`, because it has been seen.",
                ),
                cause(
                    "The app runs in a browser or on a device, where anyone can read a secret.",
                    "Create a single-page or native app at `Applications and Resources > Applications > Create App Integration`, and use its client ID with PKCE and without a secret.",
                ),
            ])
            .family(&OPENID),
        secret,
        text("https://acme.okta.com/oauth2/default/v1/authorize?client_id=0oabucvyc38HLL1ef0h7&response_type=code&scope=openid&redirect_uri=https%3A%2F%2Fapp.acme.com%2Fcb&state=x1&client_secret=abcdefghijklmnop"),
        &[text("https://acme.okta.com/oauth2/default/v1/authorize?client_id=0oabucvyc38HLL1ef0h7&response_type=code&scope=openid&redirect_uri=https%3A%2F%2Fapp.acme.com%2Fcb&state=x1")],
    ),
    check(
        explain("authorize-without-pkce", "A client without a secret asks for a code without PKCE")
            .severity(Severity::Warning)
            .verdict("The redirect URI `{redirect}` is that of {name}. Such a client has no secret, so Okta requires PKCE (a one-time proof), but the request has no `code_challenge`.")
            .causes(&[
                cause(
                    "The app is a single-page or native app whose library has PKCE switched off, or is too old for it.",
                    "Switch it on (`pkce: true`, `usePKCE`), so that the request carries `code_challenge` and `code_challenge_method=S256`, and the request to `/token` carries `code_verifier`.",
                ),
                cause(
                    "The client ID is that of a web app, which has a secret and may leave PKCE out, but the program that uses it is not a server.",
                    "Compare `Application type` at `Applications and Resources > Applications > your app > General`. For a mobile, desktop or command-line program, create a native app and use its client ID.",
                ),
            ])
            .family(&OPENID),
        without_pkce,
        text("https://acme.okta.com/oauth2/default/v1/authorize?client_id=0oabucvyc38HLL1ef0h7&response_type=code&scope=openid&redirect_uri=com.acme.app%3A%2Fcallback&state=x1"),
        &[
            text("https://acme.okta.com/oauth2/default/v1/authorize?client_id=0oabucvyc38HLL1ef0h7&response_type=code&scope=openid&redirect_uri=https%3A%2F%2Fapp.acme.com%2Fcb&state=x1"),
            text("https://acme.okta.com/oauth2/default/v1/authorize?client_id=0oabucvyc38HLL1ef0h7&response_type=code&scope=openid&redirect_uri=com.acme.app%3A%2Fcallback&state=x1&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256"),
        ],
    ),
    check(
        explain("authorize-pkce-method", "The PKCE challenge is not one that Okta takes")
            .severity(Severity::Warning)
            .verdict("Okta accepts `code_challenge` only as a SHA-256 hash, in base64url without padding, with `code_challenge_method=S256`. The request sends `{found}`; the client and the redirect URI may be right.")
            .causes(&[
                cause(
                    "The method is `plain` or was left out, which means the same. The library is set to it, or does not support `S256`.",
                    "Send `code_challenge_method=S256` and the hash of the verifier as `code_challenge`.",
                ),
                cause(
                    "The challenge is in hexadecimal or in base64 with `+`, `/` or `=`, or it is the verifier itself.",
                    "Compute it as base64url of the SHA-256 of the verifier: it always has 43 characters of `A` to `Z`, `a` to `z`, `0` to `9`, `-` and `_`.",
                ),
            ])
            .family(&OPENID),
        pkce_method,
        text("https://acme.okta.com/oauth2/default/v1/authorize?client_id=0oabucvyc38HLL1ef0h7&response_type=code&scope=openid&redirect_uri=com.acme.app%3A%2Fcallback&state=x1&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=plain"),
        &[text("https://acme.okta.com/oauth2/default/v1/authorize?client_id=0oabucvyc38HLL1ef0h7&response_type=code&scope=openid&redirect_uri=com.acme.app%3A%2Fcallback&state=x1&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256")],
    ),
    check(
        explain("authorize-without-state", "The authorize request has no `state`")
            .severity(Severity::Warning)
            .verdict("Okta refuses an authorize request without `state`, which shows the app that the callback belongs to its own sign-in. The redirect URI and the client may be right.")
            .causes(&[cause("The authorize URL was written by hand or copied from a guide, so the random value that a library adds for each sign-in is missing.", "Add `state` with a random value, keep it in the session, and compare it when the user comes back."), cause("A proxy or a router cut the query off before the request reached Okta.", "Compare the URL in the app's code with the one in the browser's network panel: `state=` must be in both.")])
            .family(&OPENID),
        without_state,
        text("https://acme.okta.com/oauth2/default/v1/authorize?client_id=0oabucvyc38HLL1ef0h7&response_type=code&scope=openid&redirect_uri=https%3A%2F%2Fapp.acme.com%2Fcb"),
        &[text("https://acme.okta.com/oauth2/default/v1/authorize?client_id=0oabucvyc38HLL1ef0h7&response_type=code&scope=openid&redirect_uri=https%3A%2F%2Fapp.acme.com%2Fcb&state=x1")],
    ),
    check(
        explain("authorize-without-nonce", "An ID token is requested in the redirect without a `nonce`")
            .severity(Severity::Warning)
            .verdict("`response_type={found}` returns an ID token in the redirect, and Okta refuses such a request without `nonce`, which shows the app that the token belongs to its own sign-in. The redirect URI and the client may be right.")
            .causes(&[
                cause(
                    "The URL was written by hand, or the library leaves `nonce` out.",
                    "Add `nonce=` and a random value to the URL, keep the value, and compare it with the claim `nonce` of the ID token.",
                ),
                cause(
                    "The app does not need a token in the redirect at all: the response type comes from an older guide (the implicit flow).",
                    "Ask with `response_type=code` and PKCE, and get the tokens from `/token`.",
                ),
            ])
            .family(&OPENID),
        without_nonce,
        text("https://acme.okta.com/oauth2/default/v1/authorize?client_id=0oabucvyc38HLL1ef0h7&response_type=id_token&scope=openid&redirect_uri=https%3A%2F%2Fapp.acme.com%2Fcb&state=x1"),
        &[text("https://acme.okta.com/oauth2/default/v1/authorize?client_id=0oabucvyc38HLL1ef0h7&response_type=id_token&scope=openid&redirect_uri=https%3A%2F%2Fapp.acme.com%2Fcb&state=x1&nonce=n1")],
    ),
    check(
        explain("authorize-without-openid", "An ID token is requested without the scope `openid`")
            .severity(Severity::Warning)
            .verdict("`response_type={found}` asks for an ID token, and Okta returns one only with the scope `openid`. The redirect URI and the client may be right.")
            .causes(&[cause("The list of scopes was shortened or replaced, so that `openid` is no longer in `scope`.", "Add it: `scope=openid profile`, with a space (`%20` or `+`) between the scopes."), cause("The scopes are separated by commas, or the whole list is in quotation marks, so that `openid` is not read as a scope of its own.", "Look at `scope=` in the URL: it must read `openid%20profile` or `openid+profile`.")])
            .family(&OPENID),
        without_openid,
        text("https://acme.okta.com/oauth2/default/v1/authorize?client_id=0oabucvyc38HLL1ef0h7&response_type=id_token&scope=profile&redirect_uri=https%3A%2F%2Fapp.acme.com%2Fcb&state=x1&nonce=n1"),
        &[text("https://acme.okta.com/oauth2/default/v1/authorize?client_id=0oabucvyc38HLL1ef0h7&response_type=id_token&scope=openid&redirect_uri=https%3A%2F%2Fapp.acme.com%2Fcb&state=x1&nonce=n1")],
    ),
];

/// The authorize requests of the paste that name a client and what they ask for.
fn requests<'a>(subject: &'a Subject) -> impl Iterator<Item = (usize, &'a Request)> + use<'a> {
    subject.case.requests().filter(|(_, it)| {
        it.path.ends_with("/v1/authorize")
            && it.parameter("client_id").is_some()
            && it.parameter("response_type").is_some()
            && it.parameter("request").is_none()
            && it.parameter("request_uri").is_none()
    })
}

fn parameter(request: &Request, name: &str) -> String {
    request.parameter(name).unwrap_or_default().into_owned()
}

/// Whether one of the response types that are asked for is this.
fn asks(request: &Request, response_type: &str) -> bool {
    parameter(request, "response_type").split([' ', '+']).any(|it| it == response_type)
}

/// What a redirect URI tells of a client that can have no secret; nothing for a web address, which a server may have.
fn without_secret(redirect: &str) -> Option<&'static str> {
    let (scheme, _) = redirect.split_once(':')?;
    (!matches!(scheme, "http" | "https")).then_some("a native app, with a URL scheme of its own")
}

fn secret(subject: &Subject) -> Vec<Outcome> {
    let hits = requests(subject).filter(|(_, it)| it.parameter("client_secret").is_some());
    failures(hits.map(|(index, _)| Hit::at(index, [PLACE, "client_secret"].concat())).collect())
}

fn without_pkce(subject: &Subject) -> Vec<Outcome> {
    let hits =
        requests(subject).filter(|(_, it)| asks(it, "code") && it.parameter("code_challenge").is_none());
    let hits = hits.filter_map(|(index, it)| {
        let client = without_secret(&parameter(it, "redirect_uri"))?;
        Some(Hit::at(index, [PLACE, "code_challenge"].concat()).fact(Placeholder::Name, client))
    });
    failures(hits.collect())
}

/// Characters of a SHA-256 hash in base64url.
const CHALLENGE: usize = 43;

fn pkce_method(subject: &Subject) -> Vec<Outcome> {
    let hits = requests(subject).filter_map(|(index, it)| {
        let challenge =
            it.parameter("code_challenge").filter(|it| !it.contains('…') && !it.contains("..."))?;
        let method = parameter(it, "code_challenge_method");
        if method != "S256" {
            let found = if method.is_empty() { "no method".into() } else { method };
            return Some(
                Hit::at(index, [PLACE, "code_challenge_method"].concat()).found(found).expected("S256"),
            );
        }
        let plain = challenge.bytes().all(|it| it.is_ascii_alphanumeric() || matches!(it, b'-' | b'_'));
        (challenge.len() != CHALLENGE || !plain)
            .then(|| Hit::at(index, [PLACE, "code_challenge"].concat()).found(challenge.into_owned()))
    });
    failures(hits.collect())
}

fn without_state(subject: &Subject) -> Vec<Outcome> {
    let hits = requests(subject).filter(|(_, it)| it.parameter("state").is_none());
    failures(hits.map(|(index, _)| Hit::at(index, [PLACE, "state"].concat()).likely()).collect())
}

fn without_nonce(subject: &Subject) -> Vec<Outcome> {
    lacking(subject, "nonce", |it| it.parameter("nonce").is_none())
}

fn without_openid(subject: &Subject) -> Vec<Outcome> {
    lacking(subject, "scope", |it| {
        let scope = parameter(it, "scope");
        !scope.is_empty() && !scope.split([' ', '+']).any(|it| it == "openid")
    })
}

/// Requests for an ID token in the redirect that lack something.
fn lacking(subject: &Subject, name: &str, lacks: impl Fn(&Request) -> bool) -> Vec<Outcome> {
    let hits = requests(subject).filter(|(_, it)| asks(it, "id_token") && lacks(it));
    let hits =
        hits.map(|(index, it)| Hit::at(index, [PLACE, name].concat()).found(parameter(it, "response_type")));
    failures(hits.collect())
}
