//! Whether a signature is good, by which key, and if not, what would make it so.
//!
//! The signed bytes are taken as they come and never written anew. A signature is verified only under the algorithm of
//! its header and by a key that fits it; whatever is good after a change is a [`Reason`] and verifies nothing.

mod answer;
mod cautions;
mod check;
mod choose;
mod confusion;
mod further;
pub mod input;
pub mod opinion;
pub mod question;
pub mod shape;

pub use answer::{Attempt, By, Caution, Outcome, Reason, State, Verification, Why};
pub use check::Unusable;
pub use choose::{Misfit, Mismatch};
pub use confusion::Confused;
pub use opinion::{Opinion, Said};
pub use question::{Question, QuestionId};

use crate::jose::algorithms::{self, Algorithm};
use crate::jose::key::Keys;
use crate::limits;
use cautions::cautions;
use check::{Answer, check};
use choose::Choice;

/// What is to be verified.
#[derive(Clone, Copy)]
pub struct Signed<'a> {
    /// The bytes that were signed, as they were pasted.
    pub input: &'a [u8],
    /// The signature, decoded.
    pub signature: &'a [u8],
    /// `alg` of the header. None if it has none, or one that is not a string.
    pub alg: Option<&'a str>,
    /// `kid` of the header. None if it has none.
    pub kid: Option<&'a str>,
}

/// Verifies a signature by the keys that a person gave. A key that the token carries verifies nothing here.
#[must_use]
pub fn verify(signed: &Signed<'_>, keys: &Keys) -> Verification {
    judge(signed, keys, false, true)
}

/// Like [`verify`], without looking for what would make a bad signature good.
#[must_use]
pub fn verify_plainly(signed: &Signed<'_>, keys: &Keys) -> Verification {
    judge(signed, keys, false, false)
}

/// Verifies that whoever made a token holds the key that the token carries, as a DPoP proof shows it (RFC 9449
/// section 4.3). Of any other token that says nothing. A secret that stands in the token shows nothing at all.
#[must_use]
pub fn possession(signed: &Signed<'_>, embedded: &Keys) -> Verification {
    let algorithm = signed.alg.and_then(Algorithm::named);
    if algorithm.is_some_and(Algorithm::is_symmetric) && !signed.signature.is_empty() {
        return Verification::new(State::Unchecked(Why::NoKeyFits), algorithm);
    }
    judge(&Signed { kid: None, ..*signed }, embedded, true, true)
}

/// Which of other signed texts a signature belongs to, by keys that fit each; none if it belongs to none of them.
/// The signatures of those texts are not looked at.
#[must_use]
pub fn belongs_to(signature: &[u8], others: &[Signed<'_>], keys: &Keys) -> Option<usize> {
    others.iter().position(|other| {
        let Some(algorithm) = other.alg.and_then(Algorithm::named).filter(|it| it.in_rust) else {
            return false;
        };
        let choice = Choice::of(algorithm, other.kid, keys, false);
        let signed = Signed { signature, ..*other };
        choice.fits.iter().take(limits::KEYS_TRIED).any(|key| is_good(algorithm, &signed, keys, *key))
    })
}

fn judge(signed: &Signed<'_>, keys: &Keys, carried: bool, looks_further: bool) -> Verification {
    let algorithm = signed.alg.and_then(Algorithm::named);
    let unchecked = |why| Verification::new(State::Unchecked(why), algorithm);
    if signed.signature.is_empty() {
        return Verification::new(State::Missing, algorithm);
    }
    let Some(alg) = signed.alg else { return unchecked(Why::AlgorithmMissing) };
    if algorithms::is_none(alg) {
        return unchecked(Why::AlgorithmNone);
    }
    let Some(algorithm) = algorithm else {
        let meant = Algorithm::misspelled(alg);
        let mut answer = unchecked(Why::AlgorithmUnknown(meant));
        answer.reasons = further::misspelled(meant, signed, keys);
        return answer;
    };
    if !algorithm.in_rust {
        let mut answer = unchecked(Why::NotVerifiedHere);
        answer.reasons.extend(shape::wrong_length(algorithm, signed.signature, &[]));
        return answer;
    }
    let choice = Choice::of(algorithm, signed.kid, keys, carried);
    let mut answer = tried(algorithm, signed, keys, &choice);
    if looks_further && !answer.is_verified() {
        answer.reasons = further::reasons(algorithm, signed, keys, &choice);
    }
    answer.cautions = cautions(algorithm, keys, &choice, &answer.state);
    answer.mismatches = choice.mismatches;
    answer
}

/// Tries the keys that fit.
fn tried(algorithm: &'static Algorithm, signed: &Signed<'_>, keys: &Keys, choice: &Choice) -> Verification {
    let mut answer = Verification::new(State::Unchecked(choice.why(keys)), Some(algorithm));
    answer.untried = choice.fits.len().saturating_sub(limits::KEYS_TRIED);
    for index in choice.fits.iter().copied().take(limits::KEYS_TRIED) {
        let Some(key) = keys.keys.get(index) else { continue };
        let outcome = match check(algorithm, &key.material, signed.input, signed.signature) {
            Answer::Good(secret) => Outcome::Good(secret),
            Answer::Bad => Outcome::Bad,
            Answer::Unusable(why) => Outcome::Unusable(why),
        };
        answer.attempts.push(Attempt { key: index, outcome });
        match outcome {
            Outcome::Good(secret) => {
                answer.state = State::Verified(By { key: index, secret });
                return answer;
            }
            Outcome::Bad => answer.state = State::Failed,
            Outcome::Unusable(why) if answer.state != State::Failed => {
                answer.state = State::Unchecked(match why {
                    Unusable::NotVerifiedHere => Why::NotVerifiedHere,
                    other => Why::KeyUnusable(other),
                });
            }
            Outcome::Unusable(_) => {}
        }
    }
    answer
}

fn is_good(algorithm: &Algorithm, signed: &Signed<'_>, keys: &Keys, index: usize) -> bool {
    let key = keys.keys.get(index);
    key.is_some_and(|key| {
        matches!(check(algorithm, &key.material, signed.input, signed.signature), Answer::Good(_))
    })
}
