//! PKCE: the verifier of a token request against the challenge of the request that began the sign-in.

use crate::checks::support::example::{Example, text};
use crate::checks::support::references::PKCE;
use crate::checks::{Check, Subject, check};
use crate::finding::{Clue, Hit, Origin, Outcome, cause, explain};
use crate::jose::hash;
use crate::model::Request;
use crate::text::base64url;
use crate::text::template::Placeholder;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// The authorize request with the challenge of RFC 7636 appendix B, up to its method.
macro_rules! authorize {
    ($method:literal, $challenge:literal) => {
        concat!(
            "GET https://acme.okta.com/oauth2/default/v1/authorize?client_id=0oabucvyc38HLL1ef0h7&response_type=code&scope=openid&redirect_uri=https%3A%2F%2Fapp.example%2Fcallback&state=s1",
            $method,
            "&code_challenge=",
            $challenge,
            "\n\n"
        )
    };
}

/// The token request with this client and verifier.
macro_rules! redeem {
    ($client:literal, $verifier:literal) => {
        concat!(
            "POST /oauth2/default/v1/token HTTP/1.1\nHost: acme.okta.com\nContent-Type: application/x-www-form-urlencoded\n\ngrant_type=authorization_code&client_id=",
            $client,
            "&redirect_uri=https%3A%2F%2Fapp.example%2Fcallback&code=Qcb0Orv1zh30vL1MPRsbm&code_verifier=",
            $verifier,
            "\n"
        )
    };
}

const FITS: Example = text(redeem!("0oabucvyc38HLL1ef0h7", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"));
const OTHER: Example =
    text(redeem!("0oabucvyc38HLL1ef0h7", "another-sign-ins-verifier-0123456789-abcdefghij"));
const ANOTHER_CLIENTS: Example =
    text(redeem!("0oa1cid9other8client7", "another-sign-ins-verifier-0123456789-abcdefghij"));

pub(crate) const CHECKS: &[Check] = &[check(
    explain("pkce-verifier-mismatch", "The PKCE verifier does not belong to the challenge")
        .verdict("`code_verifier` gives the challenge {found}, but {expected} was sent to `/authorize`. The code and the client may be valid.\n`code_verifier` of the token request does not give the `code_challenge` that was sent to `/authorize`. The code and the client may be valid.")
        .causes(&[
            cause(
                "The challenge is right, but the authorize request has no `code_challenge_method`, so the server takes the challenge for the verifier itself (`plain`).",
                "Add `code_challenge_method=S256` to the request to `/authorize`.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, METHOD)]),
            cause(
                "The challenge is the verifier itself: it was sent to `/authorize` without being hashed, and `code_challenge_method` says `S256`.",
                "Send the SHA-256 of the verifier as `code_challenge`, in base64url without `=`. In a shell: `printf %s \"$CODE_VERIFIER\" | openssl dgst -sha256 -binary | openssl base64 -A | tr '+/' '-_' | tr -d '='`.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, UNHASHED)]),
            cause(
                "The challenge is the right hash in the wrong encoding: hexadecimal, or base64 with `+`, `/` or `=`.",
                "Write the 32 bytes of the SHA-256 as `code_challenge` in base64url without `=`: that is always 43 characters, and here it is `{found}`.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, ENCODING)]),
            cause(
                "The stored verifier belongs to another attempt: a second tab, a reload or a second click on the sign-in button replaced the verifier whose hash went to `/authorize`.",
                "Store `code_verifier` under the `state` of its sign-in, start the sign-in again, and compare the two requests of that one sign-in.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, ANOTHER)]),
            cause(
                "The program makes a new verifier when it redeems the code, instead of keeping the one whose hash it sent.",
                "Make `code_verifier` once, before the request to `/authorize`, and send that same string to `/token`.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, ANOTHER)]),
        ])
        .family(&PKCE),
    mismatch,
    text(authorize!("&code_challenge_method=S256", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")).and(&OTHER),
    &[
        text(authorize!("&code_challenge_method=S256", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")).and(&FITS),
        text(authorize!("&code_challenge_method=plain", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")).and(&FITS),
        text(authorize!("", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")).and(&FITS),
        text(authorize!("&code_challenge_method=S256", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")).and(&ANOTHER_CLIENTS),
        OTHER,
    ],
)];

const METHOD: &str = "the method is missing";
const UNHASHED: &str = "the challenge is not hashed";
const ENCODING: &str = "the challenge is in another encoding";
const ANOTHER: &str = "the challenge is another one's";

/// A challenge, and how it was made (RFC 7636 section 4.3: `plain` where nothing is said).
struct Challenge {
    index: usize,
    value: String,
    is_hashed: bool,
}

/// The challenge of a request.
fn of(index: usize, request: &Request) -> Option<Challenge> {
    let value = request.parameter("code_challenge")?.into_owned();
    let method = request.parameter("code_challenge_method");
    let is_hashed = method.is_some_and(|it| it.eq_ignore_ascii_case("S256"));
    Some(Challenge { index, value, is_hashed })
}

impl Challenge {
    /// Whether the verifier with this hash gives it.
    fn is_of(&self, verifier: &str) -> bool {
        if self.is_hashed { self.value == verifier } else { hash::whole(&self.value) == verifier }
    }

    /// What keeps it from fitting.
    fn misfit(&self, verifier: &str) -> &'static str {
        if !self.is_hashed && self.value == verifier {
            METHOD
        } else if self.is_hashed && hash::whole(&self.value) == verifier {
            UNHASHED
        } else if of_other_encoding(&self.value).is_some_and(|it| it == verifier) {
            ENCODING
        } else {
            ANOTHER
        }
    }
}

/// A hash in hexadecimal, in base64, or in base64 of its hexadecimal, as a challenge has it.
fn of_other_encoding(text: &str) -> Option<String> {
    let bytes = hexadecimal(text).unwrap_or_else(|| base64url::decode(text).0);
    let bytes = std::str::from_utf8(&bytes).ok().and_then(hexadecimal).unwrap_or(bytes);
    (bytes.len() == 32).then(|| URL_SAFE_NO_PAD.encode(bytes))
}

/// The 32 bytes that 64 hexadecimal digits stand for.
fn hexadecimal(text: &str) -> Option<Vec<u8>> {
    let is_hash = text.len() == 64 && text.bytes().all(|it| it.is_ascii_hexdigit());
    let pair = |at: usize| u8::from_str_radix(text.get(at..at + 2)?, 16).ok();
    is_hash.then(|| (0..64).step_by(2).filter_map(pair).collect())
}

/// Of each request with a verifier, whether a sign-in of the same client was begun with its challenge.
fn mismatch(subject: &Subject) -> Vec<Outcome> {
    let challenges: Vec<(Option<String>, Challenge)> =
        subject.case.pkce_challenges().filter_map(|(index, it)| Some((client(it), of(index, it)?))).collect();
    let answer = |(index, request): (usize, &Request)| {
        let verifier = request.form.verifier_hash.as_deref()?;
        let own = client(request);
        let same = |other: &Option<String>| other.is_none() || own.is_none() || *other == own;
        let begun: Vec<&Challenge> = challenges.iter().filter(|it| same(&it.0)).map(|it| &it.1).collect();
        if let Some(it) = begun.iter().find(|it| it.is_of(verifier)) {
            let holds = Outcome::holds(index, "`code_verifier` belongs to the challenge of the sign-in");
            return Some(holds.expected(&it.value, Origin::Request));
        }
        let before = begun.iter().rev().find(|it| it.index < index);
        let meant = before.or(begun.first())?;
        let misfit = meant.misfit(verifier);
        let hit = Hit::at(index, PLACE).with(meant.index).fact(Placeholder::Reason, misfit);
        let told = meant.is_hashed || misfit == METHOD;
        let hit = if told { hit.found(verifier).expected(&meant.value) } else { hit };
        Some(Outcome::from(hit).origin(Origin::Request))
    };
    subject.case.requests().filter_map(answer).collect()
}

const PLACE: &str = "request.body.code_verifier";

/// The client that a request names.
fn client(request: &Request) -> Option<String> {
    request.parameter("client_id").map(std::borrow::Cow::into_owned)
}
