//! What a token says by a hash of the token, code or key beside it.

use crate::checks::support::example::{Example, access, text, token};
use crate::checks::support::references::{DPOP, OPENID};
use crate::checks::support::sample::Sample;
use crate::checks::{Check, Subject, TokenView, check};
use crate::finding::{Origin, Outcome, cause, explain};
use crate::jose::hash;
use crate::jose::key::Keys;
use crate::jose::token::{Base64Fault, Form};
use crate::model::{Content, Kind};

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("at-hash-mismatch", "The ID token and the access token do not belong together")
            .verdict("`at_hash` of the ID token is {found}, but the access token next to it gives {expected}. Each of the two may be valid on its own.\n`at_hash` of the ID token is not the hash of the access token. Each of the two may be valid on its own.")
            .causes(&[
                cause(
                    "The two tokens come from two responses, although each response has a pair: `at_hash` is a hash of the access token that came with the ID token.",
                    "Take `access_token` and `id_token` from one response of `/token` or `/authorize`, and store them together.",
                ),
                cause(
                    "The access token was renewed, and the app kept the ID token of the sign-in.",
                    "Store both tokens of the refresh response, or compare `at_hash` only at sign-in.",
                ),
            ])
            .family(&OPENID),
        at_hash,
        access(&[("jti", "\"AT.ofAnotherAnswer3vbEDF7LpvDVjxypPMf0D7uX39R\"")]).and(&ID),
        &[
            access(&[]).and(&ID),
            token(Sample::Machine).and(&ID),
            access(&[]).mangled(|compact| format!("{compact}…")).and(&ID),
            token(Sample::Id).header(&[("alg", "\"EdDSA\"")]).and(&RENEWED),
            token(Sample::Id),
        ],
    ),
    check(
        explain("c-hash-mismatch", "The ID token and the authorization code do not belong together")
            .verdict("`c_hash` of the ID token is {found}, but the code next to it gives {expected}. An app that compares the two must not use the code, even if the ID token is valid.\n`c_hash` of the ID token is not the hash of the authorization code. An app that compares the two must not use the code, even if the ID token is valid.")
            .causes(&[
                cause("Two sign-ins ran at the same time, and the app took the code of one and the ID token of the other. `c_hash` is a hash of the code that came in the same response.", "Start the sign-in again with a new `state` and `nonce`, and take the code and the ID token from one response."),
                cause("Somebody replaced the code in the response, which is the attack that `c_hash` is there to reveal.", "Do not redeem the code, and do not switch the check off. Compare `state` in the callback URL with the one that the app stored."),
            ])
            .family(&OPENID),
        c_hash,
        token(Sample::Id)
            .claims(&[("c_hash", "\"LDktKdoQak3Pk0cnXxCltA\"")])
            .before("https://app.example/callback#state=x1&code=another_sign_ins_code_7Tgfvk&id_token="),
        &[
            token(Sample::Id)
                .claims(&[("c_hash", "\"LDktKdoQak3Pk0cnXxCltA\"")])
                .before("https://app.example/callback#state=x1&code=Qcb0Orv1zh30vL1MPRsbm-diHiMwcLyZvn1arpZv-Jxf_11jnpEX3Tgfvk&id_token="),
            token(Sample::Id)
                .claims(&[("c_hash", "\"LDktKdoQak3Pk0cnXxCltA\"")])
                .before("grant_type=authorization_code&code=Qcb0Orv1zh30vL1MPRsbm-diHiMwcLyZvn1arpZv-Jxf_11jnpEX3Tgfvk\n"),
            token(Sample::Id).claims(&[("c_hash", "\"LDktKdoQak3Pk0cnXxCltA\"")]),
        ],
    ),
    check(
        explain("dpop-ath-mismatch", "The DPoP proof is made for another access token")
            .verdict("`ath` of the proof is {found}, but the access token next to it gives {expected}. An API refuses the two together; the access token may be valid.\n`ath` of the proof is not the hash of the access token. An API refuses the two together; the access token may be valid.")
            .causes(&[
                cause(
                    "The access token was renewed, and the proof still holds the hash of the earlier one. Requests before the renewal succeeded.",
                    "Make a new proof for each request, with `ath` of exactly the token that it is sent with.",
                ),
                cause(
                    "The hash was computed differently: from the decoded token, in hexadecimal, or in base64 with `=`. Then no request has ever succeeded.",
                    "Set `ath` to the SHA-256 of the token's characters as they are sent after `DPoP`, in base64url without `=`.",
                ),
            ])
            .family(&DPOP),
        ath,
        token(Sample::Proof).claims(&[("ath", "\"fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo\"")]).and(&BOUND),
        &[
            token(Sample::Proof).claims(&[("ath", BOUND_ATH)]).and(&BOUND),
            token(Sample::Proof).claims(&[("ath", "\"fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo\"")]),
            text("DPoP"),
        ],
    ),
    check(
        explain("dpop-key-mismatch", "The token is bound to a different key than the proof's")
            .verdict("The key of the proof has the thumbprint {found}, but the token is bound to {expected} (`cnf.jkt`). A server refuses the two together; each may be valid on its own.\nThe key of the proof is not the key that the token is bound to (`cnf.jkt`). A server refuses the two together; each may be valid on its own.")
            .causes(&[
                cause(
                    "The app made a new key pair after the token was issued, because it was restarted, or runs in another process or tab.",
                    "Keep the key pair as long as the tokens that are bound to it, or get a new token from `/token` with a proof of the new key.",
                ),
                cause(
                    "The token was issued to another client or device, and only that one has its key. A token that is bound by DPoP cannot be passed on.",
                    "Get a token from `/token` for this client, with this client's own proof.",
                ),
            ])
            .family(&DPOP),
        key,
        token(Sample::Proof).claims(&[("ath", "\"fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo\"")]).and(&BOUND_ELSEWHERE),
        &[
            token(Sample::Proof).claims(&[("ath", BOUND_ATH)]).and(&BOUND),
            token(Sample::Proof).header(&[("jwk", "{\"kty\":\"XYZ\"}")]).and(&BOUND),
            token(Sample::Proof).and(&UNBOUND),
            token(Sample::Proof),
        ],
    ),
];

const ID: Example = token(Sample::Id);
const RENEWED: Example = access(&[("jti", "\"AT.ofAnotherAnswer3vbEDF7LpvDVjxypPMf0D7uX39R\"")]);
const UNBOUND: Example = token(Sample::Org).before("Authorization: DPoP ");
const BOUND: Example = token(Sample::Org)
    .claims(&[("cnf", "{\"jkt\":\"zYe9-zHpPA-7mYLmMLtomn_ZkQk58MXiasdy_URHdzw\"}")])
    .before("Authorization: DPoP ");
/// `ath` of [`BOUND`].
const BOUND_ATH: &str = "\"7ZBLdPot4Q9ztTK8lDdzCgiPJiZUUwUYBq2WfhjSYeI\"";
const BOUND_ELSEWHERE: Example = token(Sample::Org)
    .claims(&[("cnf", "{\"jkt\":\"NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs\"}")])
    .before("Authorization: DPoP ");

/// What stands beside a token: what the token should say of it, and the exhibit that shows it.
pub(super) type Beside<'a> = Vec<(&'a str, usize)>;

/// An access token that stands in the paste character for character, with its hashes.
#[derive(Debug)]
pub(crate) struct Printed<'a> {
    view: TokenView<'a>,
    whole: String,
    halves: [String; 3],
}

/// How a hash holds against what stands beside its token.
enum Comparison<'a> {
    /// It names one of them.
    Fits,
    /// It names none of them; the first of them.
    Differs(&'a str, usize),
    /// There is nothing to compare it with.
    Unchecked,
}

fn compare<'a>(found: &str, beside: Beside<'a>) -> Comparison<'a> {
    if beside.iter().any(|(value, _)| *value == found) {
        return Comparison::Fits;
    }
    beside
        .into_iter()
        .next()
        .map_or(Comparison::Unchecked, |(value, index)| Comparison::Differs(value, index))
}

/// What a token says by a hash, and how that is told.
pub(super) struct Said<'a> {
    /// Where it stands.
    pub(super) place: &'static str,
    /// The hash.
    pub(super) found: &'a str,
    /// Said where it names what stands beside it.
    pub(super) fits: &'static str,
    /// Said where nothing of the kind stands beside it.
    pub(super) alone: &'static str,
}

pub(super) fn told(view: &TokenView, said: &Said, beside: Beside) -> Outcome {
    match compare(said.found, beside) {
        Comparison::Differs(value, index) => {
            let hit = view.hit(said.place).found(said.found).expected(value).with(index);
            Outcome::from(hit).origin(Origin::Beside)
        }
        Comparison::Fits => view.holds(said.fits).found(said.found).expected(said.found, Origin::Beside),
        Comparison::Unchecked => view.unchecked(said.alone).found(said.found),
    }
}

/// A string claim of a token that was read to its end and stands by itself: what is inside of a token names tokens of
/// another answer.
pub(super) fn claim<'a>(view: &TokenView<'a>, kind: Kind, name: &str) -> Option<&'a str> {
    view.text(name).filter(|_| view.kind == kind && view.is_whole() && !view.is_inside())
}

/// The access tokens of the paste; first those that were sent. Hashed once for all that ask.
fn access_tokens<'s>(subject: &'s Subject<'_>) -> &'s [Printed<'s>] {
    let cut = |fault: &Base64Fault| matches!(fault, Base64Fault::Character(_) | Base64Fault::Length(_));
    let as_issued = |view: &TokenView| {
        let token = view.token;
        view.is_access()
            && !view.is_inside()
            && token.form == Form::Compact
            && !token.signature.text.is_empty()
            && !token.signature.is_redacted()
            && !view.is_truncated()
            && !token.signature.faults.iter().chain(&token.payload.faults).any(cut)
    };
    subject.printed.get_or_init(|| {
        let (sent, others): (Vec<_>, Vec<_>) =
            subject.tokens().filter(as_issued).partition(TokenView::sent_as_bearer);
        let all = sent.into_iter().chain(others);
        all.map(|view| Printed {
            view,
            whole: hash::whole(&view.token.compact),
            halves: hash::halves(&view.token.compact),
        })
        .collect()
    })
}

/// The access tokens that stand with a token.
fn beside<'s>(subject: &'s Subject, view: &TokenView) -> Vec<&'s Printed<'s>> {
    let with = subject.beside(view.index, |it| it.is_access());
    access_tokens(subject).iter().filter(|it| with.iter().any(|one| one.index == it.view.index)).collect()
}

/// Access tokens that an ID token may be of: of the same server and the same client, for a user.
fn by_at_hash<'s>(subject: &'s Subject, id: &TokenView) -> Beside<'s> {
    let Some(which) = id.alg().and_then(hash::by_alg) else { return Vec::new() };
    let audiences = id.audiences();
    let same = |access: &TokenView| {
        let given = |client| audiences.contains(&client) && access.text("sub") != Some(client);
        access.text("iss") == id.text("iss") && access.client().is_none_or(given)
    };
    let access = beside(subject, id).into_iter().filter(|it| same(&it.view));
    access.filter_map(|it| Some((it.halves.get(which)?.as_str(), it.view.index))).collect()
}

/// Authorization codes.
fn by_c_hash<'s>(subject: &'s Subject, id: &TokenView) -> Beside<'s> {
    let Some(which) = id.alg().and_then(hash::by_alg) else { return Vec::new() };
    let codes = subject.around(id).first_numbered(
        |it| &it.others,
        |it| match &it.content {
            Content::Secret(secret) => secret.hashes.as_ref()?.get(which).map(String::as_str),
            _ => None,
        },
    );
    codes.into_iter().map(|(index, hash)| (hash, index)).collect()
}

fn at_hash(subject: &Subject) -> Vec<Outcome> {
    subject.judge(|view| {
        let said = Said {
            place: "payload.at_hash",
            found: claim(&view, Kind::IdToken, "at_hash")?,
            fits: "`at_hash` matches the access token next to it",
            alone: "`at_hash` was not compared: the paste has no access token of this sign-in",
        };
        Some(told(&view, &said, by_at_hash(subject, &view)))
    })
}

fn c_hash(subject: &Subject) -> Vec<Outcome> {
    subject.judge(|view| {
        let said = Said {
            place: "payload.c_hash",
            found: claim(&view, Kind::IdToken, "c_hash")?,
            fits: "`c_hash` matches the code next to it",
            alone: "`c_hash` was not compared: the paste has no code",
        };
        Some(told(&view, &said, by_c_hash(subject, &view)))
    })
}

fn by_ath<'s>(subject: &'s Subject, proof: &TokenView) -> Beside<'s> {
    beside(subject, proof).into_iter().map(|it| (it.whole.as_str(), it.view.index)).collect()
}

fn ath(subject: &Subject) -> Vec<Outcome> {
    subject.judge(|view| {
        let said = Said {
            place: "payload.ath",
            found: claim(&view, Kind::DpopProof, "ath")?,
            fits: "`ath` matches the access token next to it",
            alone: "`ath` was not compared: the paste has no access token",
        };
        Some(told(&view, &said, by_ath(subject, &view)))
    })
}

/// The keys that the access tokens beside a proof are bound to.
fn by_key<'s>(subject: &Subject<'s>, proof: &TokenView) -> Beside<'s> {
    let bound = subject.beside(proof.index, |view| view.is_access() && view.is_whole()).into_iter();
    bound.filter_map(|view| Some((view.claim("cnf")?.as_object()?.text("jkt")?, view.index))).collect()
}

/// The thumbprint of a proof's key.
fn thumbprint(view: &TokenView) -> Option<String> {
    let keys = (view.kind == Kind::DpopProof).then(|| Keys::embedded(view.token.header.members()))?;
    keys.keys.first()?.thumbprint()
}

fn key(subject: &Subject) -> Vec<Outcome> {
    subject.judge(|view| {
        let said = Said {
            place: "header.jwk",
            found: &thumbprint(&view)?,
            fits: "The access token is bound to the key of this proof",
            alone: "The key was not compared: the paste has no access token that is bound to a key",
        };
        Some(told(&view, &said, by_key(subject, &view)))
    })
}
