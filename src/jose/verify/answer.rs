//! What is known of a signature: the answer, what was tried, and what would make it good.

use crate::jose::algorithms::{Algorithm, Length};
use crate::jose::key::{SecretForm, Weakness};
use crate::jose::verify::{Confused, Misfit, Mismatch, Unusable};

/// What is known of a signature.
#[derive(Debug, Clone, PartialEq)]
pub struct Verification {
    /// The answer.
    pub state: State,
    /// The algorithm of the header. None if it is missing, `none` or not registered.
    pub algorithm: Option<&'static Algorithm>,
    /// What was tried with the keys that fit, in order. The first good one ends it.
    pub attempts: Vec<Attempt>,
    /// Why keys do not fit: those that the `kid` names, or all where none is named.
    pub mismatches: Vec<Mismatch>,
    /// Why it is not good, or what would make it so; what says most comes first.
    pub reasons: Vec<Reason>,
    /// What is to be said beside the answer, whatever it is.
    pub cautions: Vec<Caution>,
    /// Keys that fit and were not tried, because there are too many.
    pub untried: usize,
}

/// The answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// The signature is good as pasted.
    Verified(By),
    /// A key fits and the signature is not good.
    Failed,
    /// Nothing can be said.
    Unchecked(Why),
    /// There is no signature.
    Missing,
}

/// The key by which a signature is good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct By {
    /// Its index in [`Keys::keys`](crate::jose::Keys::keys).
    pub key: usize,
    /// How the text of the secret became bytes. None if it is no secret.
    pub secret: Option<SecretForm>,
}

/// Why nothing can be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// No key was given, or none that could be read.
    NoKeys,
    /// Keys were given and none of them fits; [`Verification::mismatches`] says why.
    NoKeyFits,
    /// None of the keys has the `kid` of the header.
    KidNotInKeys,
    /// The header has no `alg`.
    AlgorithmMissing,
    /// `alg` is `none`, in some spelling.
    AlgorithmNone,
    /// `alg` is not registered, or does not sign. The algorithm that is meant, where it is only misspelled.
    AlgorithmUnknown(Option<&'static Algorithm>),
    /// The algorithm is registered and not verified here.
    NotVerifiedHere,
    /// The key fits and cannot be computed with.
    KeyUnusable(Unusable),
    /// The payload stands elsewhere (RFC 7515 appendix F) and none of the texts beside the token is it.
    PayloadElsewhere,
    /// Nothing of the signature can be decoded.
    SignatureUnreadable,
    /// More signatures stand in the paste than are verified.
    TooMany,
    /// Two verifiers disagree: none of them is believed.
    Disagreement,
}

/// What was tried with one key that fits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// The index of the key in [`Keys::keys`](crate::jose::Keys::keys).
    pub key: usize,
    /// What came of it.
    pub outcome: Outcome,
}

/// What came of trying a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The signature is good. How the text of the secret became bytes; none if it is no secret.
    Good(Option<SecretForm>),
    /// The signature is not good.
    Bad,
    /// The key cannot be computed with.
    Unusable(Unusable),
}

/// Why a signature is not good as it stands. Those that name a key were tried and are good after that change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// It was made with HMAC under the text of a public key: forged by someone who knows that key, as everybody does.
    PublicKeyAsSecret {
        /// The index of the key.
        key: usize,
        /// The form in which it was taken for a secret.
        form: Confused,
    },
    /// It was made with a secret that everybody knows and nobody gave; empty where the secret was empty.
    WellKnownSecret(&'static str),
    /// It is good by the key that the token itself carries, which says nothing of who signed.
    OwnKey {
        /// The index of the key.
        key: usize,
    },
    /// `r` or `s` of ECDSA is zero, or not below the order of the curve (CVE-2022-21449).
    OutOfRange {
        /// One of them is zero.
        zero: bool,
    },
    /// ECDSA in DER, where a JWS wants `r` and `s` side by side (RFC 7518 section 3.4).
    Der {
        /// The key by which it is good once converted. None if none was.
        key: Option<usize>,
    },
    /// `r` and `s` of ECDSA lost leading zero bytes.
    ShortNumbers {
        /// The index of the key.
        key: usize,
    },
    /// It was made with another algorithm than the header says.
    SiblingAlgorithm {
        /// The index of the key.
        key: usize,
        /// The algorithm that fits.
        algorithm: &'static Algorithm,
    },
    /// RSASSA-PSS with a salt of another length than the hash (RFC 7518 section 3.5).
    OtherSalt {
        /// The index of the key.
        key: usize,
    },
    /// It is good under the algorithm that a misspelled `alg` means.
    Misspelled {
        /// The index of the key.
        key: usize,
        /// The algorithm that is meant.
        algorithm: &'static Algorithm,
    },
    /// It is good by a key of another name.
    OtherKeyOfTheSet {
        /// The index of the key.
        key: usize,
    },
    /// It is good by a key that is not for this.
    KeyDoesNotFit {
        /// The index of the key.
        key: usize,
        /// Why it does not fit.
        misfit: Misfit,
    },
    /// It is good by a secret that was to be decoded in another way.
    SecretOtherEncoding {
        /// The index of the key.
        key: usize,
        /// The way that fits.
        form: SecretForm,
    },
    /// None of the keys has the `kid` of the header.
    KidNotInKeys,
    /// It is not as long as the algorithm makes it.
    WrongLength {
        /// Bytes that it has.
        found: usize,
        /// Bytes that it should have.
        expected: Length,
    },
}

/// What is to be said beside the answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Caution {
    /// The key is weak.
    WeakKey {
        /// The index of the key.
        key: usize,
        /// What makes it so.
        weakness: Weakness,
    },
    /// Several keys of one kind have the `kid` of the header: a verifier may take the wrong one.
    KidTwice {
        /// The indexes of the keys.
        keys: Vec<usize>,
    },
    /// The secret stands in a set together with public keys: whoever may read the set can sign.
    SecretAmongPublicKeys {
        /// The index of the secret.
        key: usize,
    },
}

impl Verification {
    /// Nothing can be said, for this reason.
    #[must_use]
    pub fn unchecked(why: Why) -> Verification {
        Verification::new(State::Unchecked(why), None)
    }

    pub(super) fn new(state: State, algorithm: Option<&'static Algorithm>) -> Verification {
        let (attempts, mismatches, reasons, cautions) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Verification { state, algorithm, attempts, mismatches, reasons, cautions, untried: 0 }
    }

    /// Whether the signature is good as pasted.
    #[must_use]
    pub fn is_verified(&self) -> bool {
        matches!(self.state, State::Verified(_))
    }
}
