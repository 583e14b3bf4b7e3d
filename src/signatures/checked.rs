//! What is known of the signatures of one token.

use crate::jose::key::{Key, Keys};
use crate::jose::verify::{By, State, Verification};
use crate::signatures::{Change, KeySource, Keyring};

/// What is known of the signatures of one token.
#[derive(Debug, Clone)]
pub struct TokenSignatures {
    /// Index of its exhibit.
    pub exhibit: usize,
    /// Each signature, in order: one, but in a general JSON serialization. None of an encrypted token.
    pub each: Vec<CheckedSignature>,
}

/// What is known of one signature.
#[derive(Debug, Clone)]
pub struct CheckedSignature {
    /// The answer, what was tried, and what would make it good.
    pub verification: Verification,
    /// Keys that took part beside the keyring: those that the token carries, or a secret that stands beside it.
    pub(crate) own: Keys,
    /// Number of the first of them in the verification.
    pub(crate) first_own: usize,
    /// Where they came from.
    pub(crate) source: KeySource,
    /// A change to the token after which the signature is good. `None` if none was found or looked for.
    pub change: Option<Change>,
    /// What a second verifier says of it.
    pub second: Second,
}

/// What a second verifier says of a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Second {
    /// It cannot be asked: there is nothing to compare, or no browser knows the algorithm.
    NotAsked,
    /// It is asked and has not answered.
    Asked,
    /// It says the same.
    Agrees,
    /// It does not take the key or the algorithm.
    SaysNothing,
    /// It says the opposite: whether the signature is good.
    Disagrees {
        /// What the second one says.
        good: bool,
    },
}

/// The four answers of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignatureState {
    /// Good as pasted, by a key at hand.
    Verified,
    /// A key fits and the signature is not good.
    Failed,
    /// Nothing can be said.
    Unchecked,
    /// There is no signature.
    Missing,
}

impl SignatureState {
    /// The stable name: `verified`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            SignatureState::Verified => "verified",
            SignatureState::Failed => "failed",
            SignatureState::Unchecked => "unchecked",
            SignatureState::Missing => "missing",
        }
    }
}

impl TokenSignatures {
    /// The answer for the token: `failed` if any signature failed, else `verified` if one is good.
    #[must_use]
    pub fn state(&self) -> SignatureState {
        let any = |state: SignatureState| self.each.iter().any(|one| one.state() == state);
        let all_missing = !self.each.is_empty() && self.each.iter().all(|one| one.is_missing());
        match () {
            () if any(SignatureState::Failed) => SignatureState::Failed,
            () if any(SignatureState::Verified) => SignatureState::Verified,
            () if all_missing => SignatureState::Missing,
            () => SignatureState::Unchecked,
        }
    }

    /// The signature that the token is verified by. `None` if it is not verified.
    #[must_use]
    pub fn verified(&self) -> Option<&CheckedSignature> {
        let good = |one: &&CheckedSignature| one.state() == SignatureState::Verified;
        (self.state() == SignatureState::Verified).then(|| self.each.iter().find(good)).flatten()
    }
}

impl CheckedSignature {
    /// The answer.
    #[must_use]
    pub fn state(&self) -> SignatureState {
        match self.verification.state {
            State::Verified(_) => SignatureState::Verified,
            State::Failed => SignatureState::Failed,
            State::Unchecked(_) => SignatureState::Unchecked,
            State::Missing => SignatureState::Missing,
        }
    }

    fn is_missing(&self) -> bool {
        self.state() == SignatureState::Missing
    }

    /// The key by which it is good. `None` if it is not.
    #[must_use]
    pub fn by(&self) -> Option<By> {
        match self.verification.state {
            State::Verified(by) => Some(by),
            _ => None,
        }
    }

    /// A key of the verification and where it came from; `None` if there is none of this number.
    #[must_use]
    pub fn key<'a>(&'a self, index: usize, keyring: &'a Keyring) -> Option<(&'a Key, KeySource)> {
        match index.checked_sub(self.first_own) {
            Some(own) => {
                let key = self.own.keys.get(own)?;
                Some((key, if key.origin.embedded { KeySource::Token } else { self.source }))
            }
            None => keyring.get(index),
        }
    }

    /// How many verifiers found it good: Rust, and the second where it agrees.
    #[must_use]
    pub fn opinions(&self) -> usize {
        1 + usize::from(self.second == Second::Agrees)
    }
}
