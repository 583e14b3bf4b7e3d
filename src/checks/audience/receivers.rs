//! Receivers that are known by `aud`, and what each wants of its tokens.

use crate::checks::support::example::{access, text};
use crate::checks::support::references::{AUDIENCE, TIME};
use crate::checks::{Check, Subject, TokenView, check};
use crate::finding::{Cause, Clue, Outcome, Severity, cause, explain};
use crate::text::duration::{between, words};
use crate::text::json::Value;
use crate::text::template::Placeholder;

/// An API is told by its own URL, and the token names something else.
pub(super) const OWN_URL: Cause = cause(
    "The API expects its own URL as audience, and the authorization server writes another value into `aud`. The URL gets into `aud` only where the client names it with `resource` (RFC 8707) and the server supports that.",
    "Send `resource={expected}` in the authorize request and the token request, and have the authorization server issue that value as `aud`. For an MCP server, the URL is `resource` in its metadata (RFC 9728).\nSend `resource` with the API's URL in the authorize request and the token request, and have the authorization server issue that value as `aud`. For an MCP server, the URL is `resource` in its metadata (RFC 9728).",
);

const APPLE_SIGN_IN: &str = "https://appleid.apple.com";
const APP_STORE: &str = "appstoreconnect-v1";

/// What receivers say of the longest life of a JWT that their callers sign: by `aud`, in seconds.
const LONGEST: &[(&str, i64)] = &[(APPLE_SIGN_IN, 15_777_000), (APP_STORE, 1_200)];

/// Microsoft Graph, by its URL and by its client ID.
const GRAPH: &[&str] = &["https://graph.microsoft.com", "00000003-0000-0000-c000-000000000000"];

/// The audience that only Keycloak's tokens have, and those where nobody set one.
pub(crate) const FOR_ACCOUNT: Cause = cause(
    "No mapper of the Keycloak realm names your API, so `aud` is `account`, which is Keycloak's own client.",
    "Add a mapper of type `Audience` with the API's client ID to a client scope of the client that signs in (`Clients > your client > Client scopes > …-dedicated > Add mapper`), and get a new token. Do not let the API take `account`.",
)
.only(&[
    Clue::Words("audience 'account'"),
    Clue::Words("got [\"account\"]"),
    Clue::Words("got \"account\""),
    Clue::Words("but was 'account'"),
]);

/// The token is for Microsoft Graph.
pub(crate) const FOR_GRAPH: Cause = cause(
    "The token is for Microsoft Graph: the client asked for a scope of Graph (`User.Read`), or only for `openid` and `profile`.",
    "Request a scope of your own API (`api://<client id>/.default` or `api://<client id>/access_as_user`), and send that token. Do not let the API accept Graph's.",
)
.any(&[Clue::Fact(Placeholder::Change, GRAPHS)]);

/// The token is for the API of its Kubernetes cluster.
pub(crate) const FOR_CLUSTER: Cause = cause(
    "The token of a Kubernetes service account has the cluster's own audience unless the request names another one.",
    "Ask for the audience: `kubectl create token NAME --audience=…`, or `serviceAccountToken.audience` of a projected volume in the pod.",
)
.any(&[Clue::Fact(Placeholder::Change, CLUSTERS)]);

/// The token is for another cloud than the one that it was sent to.
pub(crate) const FOR_ANOTHER_CLOUD: Cause = cause(
    "The token was requested for a different cloud than the one that it was sent to: `sts.amazonaws.com` is the audience of AWS, `api://AzureADTokenExchange` that of Entra ID, and Google's is the URL of the provider.",
    "Request the token for its receiver, `core.getIDToken('api://AzureADTokenExchange')` in GitHub Actions or the input `audience` of the sign-in action, or let the receiver accept the token's `aud` as well.",
)
.any(&[Clue::Fact(Placeholder::Change, CLOUDS)]);

const GRAPHS: &str = "graph";
const CLUSTERS: &str = "cluster";
const CLOUDS: &str = "cloud";

/// Which well-known receiver an audience is; `None` if it is none.
pub(crate) fn known_receiver(audience: &str) -> Option<&'static str> {
    if GRAPH.contains(&audience.trim_end_matches('/')) {
        Some(GRAPHS)
    } else if audience.contains("kubernetes.default.svc") {
        Some(CLUSTERS)
    } else {
        ["sts.amazonaws.com", "sigstore", "https://iam.googleapis.com"]
            .iter()
            .any(|it| audience.starts_with(it))
            .then_some(CLOUDS)
    }
}

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("own-token-too-long", "The JWT lives longer than its receiver allows")
            .verdict("Your program signed this JWT for {name}. It lives {span} from `iat` to `exp`, but {name} takes at most {expected}.")
            .causes(&[
                cause(
                    "`exp` is too far ahead. Apple accepts a client secret for Sign in with Apple for at most six months (15777000 seconds), and otherwise says only `invalid_client`.",
                    "Sign a new client secret with `exp` less than 15777000 seconds after `iat`, and have a job renew it before it expires.",
                )
                .only(&[Clue::Fact(Placeholder::Name, APPLE_SIGN_IN)]),
                cause(
                    "`exp` is too far ahead. App Store Connect accepts a JWT for at most 20 minutes, and otherwise says only `NOT_AUTHORIZED`.",
                    "Sign a new JWT for each run, with `exp` at most 20 minutes (1200 seconds) after `iat`.",
                )
                .only(&[Clue::Fact(Placeholder::Name, APP_STORE)]),
            ])
            .family(&TIME),
        too_long,
        access(&[("aud", "\"https://appleid.apple.com\""), ("exp", "1820000000")]),
        &[access(&[]), access(&[("aud", "\"https://appleid.apple.com\""), ("exp", "1800000000")])],
    ),
    check(
        explain("graph-token-for-others", "Only Microsoft Graph can verify this access token")
            .severity(Severity::Warning)
            .verdict("The token is for Microsoft Graph, and `nonce` in its header means that only Graph can check its signature. For everybody else, the signature is never valid.")
            .causes(&[cause(
                "The client asked for a scope of Graph (`User.Read`, or only `openid profile email`), and sends that token to another API or to a proxy that verifies it.",
                "Request a scope of your own API (`api://<client id>/.default`) for that API.",
            ),
            cause(
                "The program only signs users in, and verifies the access token although it should verify the ID token.",
                "Verify `id_token` of the same response, whose `aud` is the program's own client ID. Do not verify a token of Graph.",
            )])
            .family(&AUDIENCE),
        graph,
        text("{\"typ\":\"JWT\",\"nonce\":\"MAfRd3JSEXbIYv\",\"alg\":\"RS256\",\"kid\":\"kg2LYs2T0CT\"}\n{\"aud\":\"00000003-0000-0000-c000-000000000000\",\"iss\":\"https://sts.windows.net/7d1c3c52-1111-4222-9333-5f3b5a9d0c11/\",\"iat\":1789999400,\"exp\":1790003000,\"sub\":\"x\"}"),
        &[
            access(&[]),
            text("{\"typ\":\"JWT\",\"alg\":\"RS256\",\"kid\":\"kg2LYs2T0CT\"}\n{\"aud\":\"00000003-0000-0000-c000-000000000000\",\"iss\":\"https://sts.windows.net/7d1c3c52-1111-4222-9333-5f3b5a9d0c11/\",\"iat\":1789999400,\"exp\":1790003000,\"sub\":\"x\"}"),
        ],
    ),
];

/// Whether the API for which a program signs this wants no such claim: Apple's push service, and GitHub of its Apps.
pub(crate) fn goes_without(view: &TokenView, claim: &str) -> bool {
    let only = |names: &[&str]| {
        view.token.payload.members().iter().all(|it| names.iter().any(|name| it.name == **name))
    };
    let tens = |text: Option<&str>| {
        text.is_some_and(|it| it.len() == 10 && it.bytes().all(|byte| byte.is_ascii_alphanumeric()))
    };
    let is = |algorithm: &str| view.token.header_text("alg") == Some(algorithm);
    let kid = view.token.header_text("kid");
    if is("ES256") && tens(kid) && tens(view.text("iss")) {
        return only(&["iss", "iat"]);
    }
    // The ID of an App is a number, written as one or as text, or the ID of its client.
    let an_app = match view.claim("iss") {
        Some(Value::Number(_)) => true,
        Some(Value::String(text)) => {
            text.starts_with("Iv") || !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
        }
        _ => false,
    };
    claim == "aud" && is("RS256") && kid.is_none() && an_app && only(&["iss", "iat", "exp"])
}

fn too_long(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let exp = view.token.moment("exp").at()?;
        let iat = view.token.moment("iat").at()?;
        let audiences = view.audiences();
        let (name, most) = LONGEST.iter().find(|(aud, _)| audiences.contains(aud))?;
        // App Store Connect takes tokens that name what they may read for longer.
        let named = *name == APP_STORE && view.claim("scope").is_some();
        let lives = between(iat, exp);
        let hit = view.hit("payload.exp").found(words(lives)).expected(words(*most));
        let hit = hit.fact(Placeholder::Span, words(lives)).fact(Placeholder::Name, *name);
        (lives > *most && !named).then_some(hit)
    })
}

fn graph(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let found = view.audiences().into_iter().find(|aud| GRAPH.contains(&aud.trim_end_matches('/')))?;
        view.token.header_text("nonce")?;
        Some(view.hit("payload.aud").found(found))
    })
}

/// Programs to which the ID token of a sign-in is sent on purpose, so that an access token would be the wrong advice.
pub(super) const TAKE_ID_TOKENS: &[Clue] = &[
    Clue::Fact(Placeholder::Refuser, "Argo CD"),
    Clue::Fact(Placeholder::Refuser, "Argo Workflows"),
    Clue::Fact(Placeholder::Refuser, "Kubernetes"),
    Clue::Fact(Placeholder::Refuser, "OpenShift"),
];
