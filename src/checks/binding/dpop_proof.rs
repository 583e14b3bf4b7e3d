//! DPoP proofs against the request that they were made for.

use crate::checks::support::example::{Example, text, token};
use crate::checks::support::references::DPOP;
use crate::checks::support::sample::Sample;
use crate::checks::{Check, Subject, TokenView, check};
use crate::finding::{Hit, Origin, Outcome, cause, explain};
use crate::model::Expectation::Request;
use crate::model::Kind;
use crate::text::url::{self, Url};

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("dpop-htm-mismatch", "The DPoP proof names a different HTTP method")
            .verdict("The proof is for {found}, but the request is {expected}. The token itself is not the problem.\nThe `htm` of the DPoP proof names a different HTTP method than the request uses. The token itself is not the problem.")
            .causes(&[
                cause(
                    "The same proof (the signed JWT that shows who holds the token's key) is used for several requests. A proof is valid for one method and one URL.",
                    "Make a new proof for each request, with the request's method in capital letters as `htm`: `\"htm\": \"{expected}\"`.\nMake a new proof for each request, with the request's method in capital letters as `htm`: `\"htm\": \"POST\"`, for example.",
                ),
                cause(
                    "`htm` has the right method in small letters (`post`). It is compared exactly with the method of the request.",
                    "Write the method as it is sent: `\"htm\": \"{expected}\"`.\nWrite the method as it is sent: `\"htm\": \"POST\"`, for example.",
                ),
            ])
            .family(&DPOP),
        htm,
        token(Sample::Proof).expecting(Request, "GET /oauth2/default/v1/token"),
        &[token(Sample::Proof).expecting(Request, "POST /oauth2/default/v1/token"), token(Sample::Proof)],
    ),
    check(
        explain("dpop-htu-mismatch", "The DPoP proof is made for another URL")
            .verdict("The proof is for {found}, but the request went to {expected}. A server refuses the proof for that; the access token may be valid.\nThe proof is made for another URL than the request's. A server refuses the proof for that; the access token may be valid.")
            .causes(&[
                cause(
                    "`htu` must be exactly the URL of the request, without query and fragment. One extra slash is enough: an Okta domain that is set with a slash at its end makes `//`.",
                    "Write the exact URL of the request into `htu`: scheme, host and path, and nothing from `?` on. Here that is `{expected}`.\nWrite the exact URL of the request into `htu`: scheme, host and path, and nothing from `?` on.",
                ),
                cause(
                    "The proof belongs to an earlier request: for example, it was made for `/token` and sent again with the request after that.",
                    "Make a new proof for each request, with that request's own URL as `htu`.",
                ),
                cause(
                    "A proxy in front of the API changes the host or the path, so the API sees another URL than the client used.",
                    "Have the proxy send `X-Forwarded-Proto` and `X-Forwarded-Host`, and have the API compare `htu` with its public URL.",
                ),
            ])
            .family(&DPOP),
        htu,
        token(Sample::Proof).expecting(Request, "POST /api/v1/users"),
        &[
            token(Sample::Proof).expecting(Request, "POST /oauth2/default/v1/token"),
            token(Sample::Proof).claims(&[("htu", "\"https://ACME.okta.com:443/oauth2/default/v1/token\"")]).expecting(Request, "POST /oauth2/default/v1/token"),
            token(Sample::Proof),
        ],
    ),
    check(
        explain("dpop-htu-has-query", "The URL in the DPoP proof has a query")
            .verdict("`htu` of the proof holds the URL with its query. Some servers accept that, others refuse the proof. The key and the access token are not the problem.")
            .causes(&[
                cause(
                    "The code writes the whole URL of the request into `htu`, which has to be the URL without query and fragment (RFC 9449 section 4.2).",
                    "Cut the URL off at `?` and `#` when the proof is made: `url.origin + url.pathname` in JavaScript.",
                ),
            ])
            .severity(crate::finding::Severity::Warning)
            .family(&DPOP),
        query,
        token(Sample::Proof).claims(&[("htu", "\"https://acme.okta.com/api/v1/users?limit=1\"")]),
        &[token(Sample::Proof)],
    ),
    check(
        explain("dpop-claim-missing", "The DPoP proof lacks a required claim")
            .verdict("The proof has no {claim}, and Okta refuses it. The access token may be valid.\nThe proof lacks a claim that it must have, and servers refuse it. The access token may be valid.")
            .causes(&[
                cause(
                    "The proof is built by hand, without {claim}. A proof must say which request it is for (`htm`, `htu`) and that it is new (`jti`, `iat`).\nThe proof is built by hand, and one of its claims is missing. A proof must say which request it is for (`htm`, `htu`) and that it is new (`jti`, `iat`).",
                    "Add {claim} to each proof: `htm` is the method, `htu` the URL without its query, `iat` the current time in seconds, and `jti` a new random value.\nAdd the missing claims to each proof: `htm` is the method, `htu` the URL without its query, `iat` the current time in seconds, and `jti` a new random value.",
                ),
                cause(
                    "A general JWT function makes the proof. Many write `iat` on their own, but never `htm`, `htu` or `jti`.",
                    "Pass `htm`, `htu` and `jti` in the payload (`jti: crypto.randomUUID()` in JavaScript), or use a library that makes DPoP proofs.",
                ),
            ])
            .family(&DPOP),
        claims,
        token(Sample::Proof).claims(&[("jti", "")]),
        &[token(Sample::Proof)],
    ),
    check(
        explain("dpop-ath-missing", "The DPoP proof is not tied to the access token")
            .verdict("The proof does not say which access token it belongs to, so an API refuses it. The access token may be valid.")
            .causes(&[
                cause(
                    "The client makes the same kind of proof for all requests. Next to an access token, a proof must also hold `ath`, the hash of that token; only proofs for `/token` have none.",
                    "Add `ath` to proofs that are sent with an access token: the SHA-256 of the token's characters, in base64url without `=`. A library usually takes the token as an argument for this.",
                ),
                cause(
                    "A library makes the proof, but the access token was not passed to it.",
                    "Pass the access token to the function that makes the proof: the library computes `ath` from it.",
                ),
            ])
            .family(&DPOP),
        ath,
        token(Sample::Proof).claims(&[("htu", "\"https://acme.okta.com/api/v1/users\""), ("htm", "\"GET\"")]).and(&BOUND),
        &[token(Sample::Proof), text("DPoP")],
    ),
];

const BOUND: Example = token(Sample::Org)
    .claims(&[("cnf", "{\"jkt\":\"zYe9-zHpPA-7mYLmMLtomn_ZkQk58MXiasdy_URHdzw\"}")])
    .before("Authorization: DPoP ");

/// Proofs.
fn each(subject: &Subject, look: impl Fn(&TokenView) -> Option<Hit>) -> Vec<Outcome> {
    subject.each(|view| if view.kind == Kind::DpopProof { look(&view) } else { None })
}

/// The request that a proof was sent with.
struct Sent {
    /// Empty where it is unknown.
    method: String,
    /// Empty where it is unknown.
    host: String,
    /// Empty where it is unknown.
    path: String,
    /// The exhibit that shows it; `None` if the person gave it.
    by: Option<usize>,
}

impl Sent {
    fn origin(&self) -> Origin {
        if self.by.is_some() { Origin::Request } else { Origin::Given }
    }
}

fn call(subject: &Subject, view: &TokenView) -> Option<Sent> {
    if let Some((index, request)) = subject.request(view) {
        let (method, host, path) = (request.method.clone(), request.host.clone(), request.path.clone());
        return Some(Sent { method, host, path, by: Some(index) });
    }
    let call = subject.context.expected.request.as_ref()?;
    let path = url::without_query(&call.path).to_owned();
    Some(Sent { method: call.method.clone(), host: String::new(), path, by: None })
}

fn htm(subject: &Subject) -> Vec<Outcome> {
    let mut all = subject.judge(|view| {
        let alone = view.kind == Kind::DpopProof && call(subject, &view).is_none();
        alone.then(|| {
            view.unchecked("The proof was not compared with its request: the request is not in the paste")
        })
    });
    all.extend(of_call(subject, |view, call| {
        let found = view.text("htm").filter(|_| !call.method.is_empty())?;
        if call.method == found {
            let holds = view.holds("The method is that of the request").found(found);
            return Some(holds.expected(&call.method, call.origin()));
        }
        let hit = view.hit("payload.htm").differs(&[found], &[&call.method]);
        Some(Outcome::from(call.by.into_iter().fold(hit, Hit::with)).origin(call.origin()))
    }));
    all
}

fn htu(subject: &Subject) -> Vec<Outcome> {
    of_call(subject, |view, call| {
        let found = view.text("htu")?;
        let it = Url::read(found)?;
        let same_host = call.host.is_empty() || url::is_same_host(it.host, &call.host);
        if call.path.is_empty() {
            return None;
        }
        let expected = if call.host.is_empty() {
            call.path.clone()
        } else {
            format!("https://{}{}", call.host, call.path)
        };
        if same_host && it.path == call.path {
            let holds = view.holds("The URL is that of the request").found(found);
            return Some(holds.expected(expected, call.origin()));
        }
        // Of a request whose host nobody sees, the paths are set side by side.
        let found = if call.host.is_empty() { it.path } else { found };
        let hit = view.hit("payload.htu").differs(&[found], &[expected]);
        Some(Outcome::from(call.by.into_iter().fold(hit, Hit::with)).origin(call.origin()))
    })
}

/// Answers for each proof that was made for a request.
fn of_call(subject: &Subject, look: impl Fn(&TokenView, &Sent) -> Option<Outcome>) -> Vec<Outcome> {
    subject.judge(|view| {
        if view.kind != Kind::DpopProof || view.unread().is_some() {
            return None;
        }
        look(&view, &call(subject, &view)?)
    })
}

fn query(subject: &Subject) -> Vec<Outcome> {
    each(subject, |view| {
        let found = view.text("htu")?;
        let bare = url::without_query(found);
        (bare != found).then(|| view.hit("payload.htu").found(found).expected(bare))
    })
}

fn claims(subject: &Subject) -> Vec<Outcome> {
    each(subject, |view| {
        let missing: Vec<_> =
            ["htm", "htu", "jti"].into_iter().filter(|name| view.claim(name).is_none()).collect();
        let first = missing.first().filter(|_| view.is_whole())?;
        let listed = missing.iter().map(|it| format!("`{it}`")).collect::<Vec<_>>().join(", ");
        Some(
            view.hit(format!("payload.{first}"))
                .expected(missing.join(" "))
                .fact(crate::text::template::Placeholder::Claim, listed),
        )
    })
}

fn ath(subject: &Subject) -> Vec<Outcome> {
    each(subject, |view| {
        let sent = subject.beside(view.index, |it| it.is_access() && it.sent_as_bearer());
        let token = sent.first()?;
        let to_token = view.text("htu").is_some_and(|htu| htu.trim_end_matches('/').ends_with("/v1/token"));
        (!to_token && view.is_whole() && view.claim("ath").is_none())
            .then(|| view.hit("payload.ath").with(token.index))
    })
}
