//! The nonce of a DPoP proof, where the server asks for one (RFC 9449 sections 8 and 9).

use crate::checks::support::example::{Example, token};
use crate::checks::support::references::DPOP;
use crate::checks::support::sample::Sample;
use crate::checks::{Check, Subject, TokenView, check};
use crate::finding::{Clue, Hit, Origin, Outcome, Severity, cause, explain};
use crate::model::{Content, Exhibit, Kind};
use crate::text::template::Placeholder;

const CALL: &str = "POST https://acme.okta.com/oauth2/default/v1/token HTTP/1.1\nHost: acme.okta.com\nDPoP: ";
const ASKS: &str = "\n\ngrant_type=client_credentials\n\nHTTP/1.1 400 Bad Request\nContent-Type: application/json\nDPoP-Nonce: 7nK2Qd-nonce-2\n\n{\"error\":\"use_dpop_nonce\",\"error_description\":\"Authorization server requires nonce in DPoP proof.\"}\n";
const ACCEPTS: &str = "\n\ngrant_type=client_credentials\n\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{\"token_type\":\"DPoP\"}\n";

const AGAIN: Example = token(Sample::Proof).before(CALL).after(ASKS);
const OLD: Example = token(Sample::Proof).claims(&[("nonce", "\"7nK2Qd-nonce-1\"")]).before(CALL).after(ASKS);

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("dpop-nonce-missing", "The DPoP proof has no `nonce`, and the server asks for one")
            .verdict("The server gave the nonce {expected} before, but this proof does not have it.\nThe server asks for a nonce in the proof, and this one has none yet. That is the normal first step of DPoP.")
            .causes(&[
                cause(
                    "The server sent its nonce in `DPoP-Nonce` earlier, and the client did not put it into the next proof.",
                    "Keep the `DPoP-Nonce` header of every response, and write it into the next proof: `\"nonce\": \"{expected}\"`, with a new `jti`.",
                )
                .any(&[Clue::Fact(Placeholder::Reason, GIVEN)]),
                cause(
                    "A client cannot know the nonce before the server has sent it. It comes in the `DPoP-Nonce` header of this response.",
                    "Send the request again with a new proof that has the value of `DPoP-Nonce` as `nonce`, and a new `jti`.",
                )
                .any(&[Clue::Fact(Placeholder::Reason, FIRST)]),
            ])
            .family(&DPOP),
        missing,
        AGAIN,
        &[OLD, token(Sample::Proof).before(CALL).after(ACCEPTS), token(Sample::Proof)],
    ),
    check(
        explain("dpop-nonce-mismatch", "The DPoP proof has another `nonce` than the server asks for")
            .verdict("`nonce` of the proof is {found}, but the server asks for {expected}. The rest of the proof is not the problem.")
            .severity(Severity::Warning)
            .causes(&[
                cause(
                    "The server has changed its nonce since it sent the one in this proof.",
                    "Send the request again with a new proof that has `{expected}` as `nonce`, and a new `jti`.",
                )
                .prevention("Keep the newest `DPoP-Nonce` of every response, including successful ones."),
                cause(
                    "The nonce came from another host: the token endpoint and each API have nonces of their own.",
                    "Store `DPoP-Nonce` for each host separately, and use the one of the host that the request goes to.",
                ),
            ])
            .family(&DPOP),
        mismatch,
        OLD,
        &[
            AGAIN,
            token(Sample::Proof).claims(&[("nonce", "\"7nK2Qd-nonce-2\"")]).before(CALL).after(ASKS),
            token(Sample::Proof).claims(&[("nonce", "\"7nK2Qd-nonce-1\"")]).before(CALL).after(ACCEPTS),
        ],
    ),
];

const GIVEN: &str = "an earlier response had the nonce";
const FIRST: &str = "no earlier response had a nonce";

/// The code by which a server asks for its nonce.
const ASKED: &str = "use_dpop_nonce";

/// What asks for a nonce where a proof was sent.
struct Asked {
    /// The exhibit that asks.
    by: usize,
    /// The nonce of the answer; `None` if the paste does not show it.
    nonce: Option<String>,
}

/// Whether the answer to a proof asks for a nonce.
fn asked(subject: &Subject, view: &TokenView) -> Option<Asked> {
    let around = subject.around(view);
    if around.exchange().is_some_and(|it| it.status > 0 && !it.is_refused()) {
        return None;
    }
    let asks = |exhibit: &Exhibit| match &exhibit.content {
        Content::Error(error) if error.code == ASKED => Some(()),
        Content::Challenge(it) if it.param("error") == Some(ASKED) => Some(()),
        _ => None,
    };
    let errors = around.first_numbered(|it| &it.errors, asks);
    let by = errors.first().map(|(index, ())| *index);
    let by = by.or_else(|| around.first_numbered(|it| &it.challenges, asks).first().map(|it| it.0))?;
    let nonce = around.exchange().and_then(|it| of_answer(subject, it.response));
    Some(Asked { by, nonce })
}

/// The nonce that an answer brought.
fn of_answer(subject: &Subject, response: Option<usize>) -> Option<String> {
    let Content::Response(it) = &subject.case.exhibits.get(response?)?.content else { return None };
    it.headers.iter().find(|header| header.name == "dpop-nonce").map(|header| header.value.clone())
}

/// The last nonce that an answer brought before a proof was sent.
fn before(subject: &Subject, view: &TokenView) -> Option<String> {
    let exchanges = &subject.case.exchanges;
    let earlier = exchanges.all.get(..exchanges.number_of(view.index)?)?;
    earlier.iter().rev().find_map(|it| of_answer(subject, it.response))
}

fn missing(subject: &Subject) -> Vec<Outcome> {
    of_proofs(subject, |view, asked| {
        if view.claim("nonce").is_some() || !view.is_whole() {
            return None;
        }
        let hit = view.hit("payload.nonce").with(asked.by);
        Some(match before(subject, view) {
            Some(nonce) => {
                let hit = hit.expected(nonce).fact(Placeholder::Reason, GIVEN);
                Outcome::from(hit).origin(Origin::Request)
            }
            None => view
                .unchecked("The proof has no `nonce` yet, and the server asks for one")
                .told(hit.severity(Severity::Note).fact(Placeholder::Reason, FIRST)),
        })
    })
}

fn mismatch(subject: &Subject) -> Vec<Outcome> {
    of_proofs(subject, |view, asked| {
        let (found, expected) = (view.text("nonce")?, asked.nonce?);
        let hit = |it: Hit| it.with(asked.by).differs(&[found], &[expected.as_str()]);
        (found != expected).then(|| Outcome::from(hit(view.hit("payload.nonce"))).origin(Origin::Request))
    })
}

/// Answers for each proof whose answer asks for a nonce.
fn of_proofs(subject: &Subject, look: impl Fn(&TokenView, Asked) -> Option<Outcome>) -> Vec<Outcome> {
    subject.judge(|view| {
        let proof = view.kind == Kind::DpopProof && view.unread().is_none();
        look(&view, asked(subject, &view).filter(|_| proof)?)
    })
}
