//! SD-JWT: each disclosure against the digests of the token, and the token that binds them to a key against them all.

use crate::checks::binding::hashes::{Beside, Said, claim, told};
use crate::checks::support::example::{Example, token};
use crate::checks::support::references::SD_JWT;
use crate::checks::support::sample::Sample;
use crate::checks::{Check, Subject, TokenView, check};
use crate::finding::{Outcome, cause, explain};
use crate::jose::sd_jwt::{Disclosure, SdJwt};
use crate::model::Kind;

/// `family_name`, and its digest.
macro_rules! family_name {
    () => {
        "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJFeGFtcGxlIl0"
    };
}
const ITS_DIGEST: &[(&str, &str)] =
    &[("_sd_alg", "\"sha-256\""), ("_sd", "[\"lquMD5v0xIiFarSJp0FHwaTMXiN8Eli4K-tl4haK4SE\"]")];
const OTHER_DIGEST: &[(&str, &str)] =
    &[("_sd_alg", "\"sha-256\""), ("_sd", "[\"3LeoUZGkvT_xoirpbXQJwRujApdYlglzHDVc1b3IqT0\"]")];

/// A token that discloses the family name.
const NAMED: Example = token(Sample::Other).claims(ITS_DIGEST).after(concat!("~", family_name!(), "~"));

/// A token of a holder that binds what stands before it (RFC 9901 section 4.3).
const fn bound(claims: &'static [(&'static str, &'static str)]) -> Example {
    token(Sample::Other).header(&[("typ", "\"kb+jwt\"")]).claims(claims)
}
const BOUND: Example =
    bound(&[("sd_hash", "\"c75sshFArqJBxnHwCNrcMEFyGmdVF3c0mwx3yAunaSc\""), ("nonce", "\"n-1\"")]);
const BOUND_ELSEWHERE: Example =
    bound(&[("sd_hash", "\"3LeoUZGkvT_xoirpbXQJwRujApdYlglzHDVc1b3IqT0\""), ("nonce", "\"n-1\"")]);

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("sd-disclosure-not-in-token", "A disclosure does not belong to this SD-JWT")
            .verdict("A disclosure in the paste has the digest {found}, which the token does not list. A verifier must refuse the whole SD-JWT (a token whose claims are disclosed one by one), even if its signature is good.\nThe token does not list the digest of a disclosure in the paste. A verifier must refuse the whole SD-JWT (a token whose claims are disclosed one by one), even if its signature is good.")
            .causes(&[
                cause(
                    "The disclosure comes from another SD-JWT. Even an earlier one of the same person has other salts, so all of its digests differ.",
                    "Keep each SD-JWT together with its own disclosures as one string. To hide a claim, remove its whole part between two `~`.",
                ),
                cause(
                    "The disclosure was decoded and encoded again, which changed its spaces or the order of its members. The digest is computed from the characters that the issuer sent.",
                    "Pass on each part between two `~` exactly as the issuer sent it, and never build it again from its JSON.",
                ),
                cause(
                    "The issuer made the digest of the decoded JSON instead of the base64url string.",
                    "Have the issuer hash the base64url string itself (RFC 9901 section 4.2.3) with the algorithm in `_sd_alg`.",
                ),
            ])
            .family(&SD_JWT),
        foreign,
        token(Sample::Other).claims(OTHER_DIGEST).after(concat!("~", family_name!(), "~")),
        &[
            NAMED,
            token(Sample::Other).claims(&[("_sd_alg", "\"sha3-256\""), ("_sd", "[]")]).after(concat!("~", family_name!(), "~")),
            token(Sample::Other).claims(OTHER_DIGEST).after("~"),
            token(Sample::Other).claims(OTHER_DIGEST),
        ],
    ),
    check(
        explain("sd-disclosure-malformed", "A disclosure of this SD-JWT cannot be read")
            .verdict("Something between two tildes behind the token is not a disclosure, which is a JSON list of a salt, a name and a value, or of a salt and a value. A verifier must refuse the SD-JWT. The token before it may be valid.")
            .causes(&[
                cause(
                    "A part was cut off or damaged when the SD-JWT was copied.",
                    "Copy the SD-JWT again as one line, from the first character to the last `~`, and compare its length with that of the original (`wc -c`).",
                ),
                cause(
                    "The program that makes the disclosures writes a list of a different form, or encodes it in standard base64.",
                    "Decode the part: it must be a list such as `[\"salt\", \"given_name\", \"Jo\"]`, written in base64url without `=`.",
                ),
            ])
            .family(&SD_JWT),
        malformed,
        token(Sample::Other).claims(ITS_DIGEST).after("~WyJzYWx0Il0~"),
        &[NAMED, token(Sample::Other).claims(ITS_DIGEST)],
    ),
    check(
        explain("sd-hash-mismatch", "The key binding token is made for other disclosures")
            .verdict("`sd_hash` of the key binding token is {found}, but the SD-JWT before it gives {expected}. A verifier must refuse the two together; each may be valid on its own.\n`sd_hash` of the key binding token is not the hash of the SD-JWT before it. A verifier must refuse the two together; each may be valid on its own.")
            .causes(&[
                cause(
                    "Disclosures were added or left out after the holder signed. `sd_hash` covers the token and every disclosure up to the last `~`.",
                    "Choose the disclosures first, then sign the key binding token (`\"typ\": \"kb+jwt\"`) with the `sd_hash` of exactly that text.",
                ),
                cause(
                    "The disclosures are the same, but the hash leaves out the last `~`, or uses a different algorithm from the one in `_sd_alg`.",
                    "Hash the text from the first character of the token to the last `~`, that one included, by `_sd_alg` (`sha-256` where there is none).",
                ),
            ])
            .family(&SD_JWT),
        hash,
        NAMED.and(&BOUND_ELSEWHERE),
        &[NAMED.and(&BOUND), BOUND_ELSEWHERE, NAMED],
    ),
];

/// Answers for each token with disclosures whose hash is known.
fn of_each(subject: &Subject, look: impl Fn(&TokenView, &SdJwt) -> Option<Outcome>) -> Vec<Outcome> {
    subject.judge(|view| look(&view, view.token.disclosed.as_ref().filter(|_| view.is_whole())?))
}

fn foreign(subject: &Subject) -> Vec<Outcome> {
    of_each(subject, |view, it| {
        if it.hash.is_none() {
            let why = "The disclosures were not compared: the hash that `_sd_alg` names is not known here";
            return Some(view.unchecked(why));
        }
        let foreign: Vec<&str> =
            it.disclosures.iter().filter(|it| !it.is_in_token).map(|it| it.digest.as_str()).collect();
        Some(match (foreign.as_slice(), it.count) {
            ([], 0) => return None,
            ([], 1) => view.holds("The disclosure behind it is in the token"),
            ([], count) => view.holds(format!("All {count} disclosures behind it are in the token")),
            (foreign, _) => view.hit("payload._sd").found(foreign.join(" ")).into(),
        })
    })
}

fn malformed(subject: &Subject) -> Vec<Outcome> {
    of_each(subject, |view, it| {
        let bad = it.disclosures.iter().position(|it: &Disclosure| !it.is_readable)?;
        Some(view.hit("payload._sd").found(format!("disclosure {}", bad + 1)).into())
    })
}

fn hash(subject: &Subject) -> Vec<Outcome> {
    subject.judge(|view| {
        let said = Said {
            place: "payload.sd_hash",
            found: claim(&view, Kind::Jwt, "sd_hash")?,
            fits: "`sd_hash` matches the SD-JWT next to it",
            alone: "`sd_hash` was not compared: the paste has no SD-JWT with disclosures",
        };
        let with = subject.beside(view.index, |it| it.token.disclosed.is_some());
        let hashes: Beside = with
            .iter()
            .filter_map(|it| {
                let disclosed = it.token.disclosed.as_ref()?;
                Some((disclosed.hash.as_deref()?, it.index))
            })
            .collect();
        Some(told(&view, &said, hashes))
    })
}
