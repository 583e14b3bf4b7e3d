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
        explain("dpop-htm-mismatch", "The DPoP proof is for another method")
            .verdict("The proof is for {found}, and the request is {expected}.")
            .causes(&[
                cause(
                    "A proof is bound to one method, and this one was made for another request or with the wrong letters.",
                    "Make a proof for each request, with its method in capital letters as `htm`.",
                ),
            ])
            .family(&DPOP),
        htm,
        token(Sample::Proof).expecting(Request, "GET /oauth2/default/v1/token"),
        &[token(Sample::Proof).expecting(Request, "POST /oauth2/default/v1/token"), token(Sample::Proof)],
    ),
    check(
        explain("dpop-htu-mismatch", "The DPoP proof is for another address")
            .verdict("The proof is for {found}, and the request went to {expected}.")
            .causes(&[
                cause(
                    "`htu` must be the address called, without query and fragment; a slash too many (an Okta domain set with one at its end makes `//`) is enough.",
                    "Write the exact address called into `htu`, with scheme, host and path and nothing after `?`.",
                ),
                cause(
                    "The proof was made for `/token` and sent with the call that followed.",
                    "Make a new proof for each request, with that request's own address.",
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
        explain("dpop-htu-has-query", "The DPoP proof's address has a query")
            .causes(&[
                cause(
                    "`htu` is compared without query and fragment, and libraries differ on whether they cut them off.",
                    "Cut `htu` at `?` and `#`.",
                ),
            ])
            .severity(crate::finding::Severity::Warning)
            .family(&DPOP),
        query,
        token(Sample::Proof).claims(&[("htu", "\"https://acme.okta.com/api/v1/users?limit=1\"")]),
        &[token(Sample::Proof)],
    ),
    check(
        explain("dpop-claim-missing", "The DPoP proof lacks a claim that it must have")
            .verdict("The proof has no {claim}, and Okta refuses it.")
            .causes(&[
                cause(
                    "A proof says which request it is for (`htm`, `htu`) and that it is new (`jti`, `iat`).",
                    "Add {claim} to each proof.",
                ),
            ])
            .family(&DPOP),
        claims,
        token(Sample::Proof).claims(&[("jti", "")]),
        &[token(Sample::Proof)],
    ),
    check(
        explain("dpop-ath-missing", "The DPoP proof is not tied to the access token")
            .causes(&[
                cause(
                    "Beside an access token a proof must hold `ath`, the hash of that token; proofs for `/token` have none.",
                    "Add `ath`, the base64url of the token's SHA-256, to proofs sent with an access token.",
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
        alone.then(|| view.unchecked("The proof was not compared with its request: that is not here"))
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
            let holds = view.holds("The address is that of the request").found(found);
            return Some(holds.expected(expected, call.origin()));
        }
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
