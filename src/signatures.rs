//! Which key verifies which token of a case, and what came of it.

pub(crate) mod changes;
pub(crate) mod checked;
pub(crate) mod keyring;
pub(crate) mod naming;
mod parts;
mod payloads;
mod secrets;

pub use changes::Change;
pub use checked::{CheckedSignature, Second, SignatureState, TokenSignatures};
pub use keyring::{KeySource, Keyring};
pub use naming::{good_name, key_name, reading_name, tried};

use crate::jose::algorithms::Algorithm;
use crate::jose::key::Keys;
use crate::jose::token::Token;
use crate::jose::verify::{
    Opinion, Question, State, Verification, Why, input, possession, verify, verify_plainly,
};
use crate::limits;
use crate::model::{Case, Context, Exhibit, Kind};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use parts::SignedPart;
use secrets::Candidate;
use std::borrow::Cow;
use std::cell::OnceCell;

/// The keys at hand, and what they say of the signatures of a case.
#[derive(Debug, Clone, Default)]
pub struct Signatures {
    /// The keys at hand.
    pub keyring: Keyring,
    /// The tokens, in the order of their exhibits.
    pub tokens: Vec<TokenSignatures>,
    /// What a second verifier is asked.
    pub questions: Vec<Question>,
}

impl Signatures {
    /// Verifies every token of a case.
    #[must_use]
    pub fn of(paste: &str, case: &Case, context: &Context) -> Signatures {
        let keyring = Keyring::of(case, context);
        let mut work = Work {
            paste,
            case,
            keyring: &keyring,
            opinions: &context.opinions,
            secrets: OnceCell::new(),
            questions: Vec::new(),
            verified: 0,
            explained: 0,
        };
        let tokens = case.tokens().map(|(index, exhibit, token)| work.token(index, exhibit, token)).collect();
        let questions = work.questions;
        Signatures { keyring, tokens, questions }
    }

    /// The signatures of the token that is this exhibit; `None` if it is none.
    #[must_use]
    pub fn of_exhibit(&self, index: usize) -> Option<&TokenSignatures> {
        let at = self.tokens.binary_search_by_key(&index, |token| token.exhibit).ok()?;
        self.tokens.get(at)
    }
}

/// What stays the same from token to token, and what is counted over all of them.
struct Work<'a> {
    paste: &'a str,
    case: &'a Case,
    keyring: &'a Keyring,
    opinions: &'a [Opinion],
    secrets: OnceCell<Vec<Candidate>>,
    questions: Vec<Question>,
    verified: usize,
    explained: usize,
}

/// A signature that was verified, and the keys beside the keyring that took part in it.
struct Judged {
    verification: Verification,
    own: Keys,
    /// Number of the first of them.
    first_own: usize,
    source: KeySource,
    input: Vec<u8>,
}

impl Work<'_> {
    fn token(&mut self, index: usize, exhibit: &Exhibit, token: &Token) -> TokenSignatures {
        let parts = parts::of(token);
        let each = parts.iter().map(|part| self.part(index, exhibit, token, part)).collect();
        TokenSignatures { exhibit: index, each }
    }

    fn part(
        &mut self,
        index: usize,
        exhibit: &Exhibit,
        token: &Token,
        part: &SignedPart<'_>,
    ) -> CheckedSignature {
        let own = Keys::embedded(part.header);
        let mut judged = self.judged(exhibit, part, own);
        let mut change = None;
        if judged.verification.state == State::Failed && self.explained < limits::BAD_SIGNATURES {
            self.explained += 1;
            let others = self.case.tokens().filter(|(other, ..)| *other != index);
            let others = others.map(|(other, _, token)| (other, token)).take(limits::BAD_SIGNATURES);
            let pasted = self.paste.get(exhibit.span.clone()).unwrap_or_default();
            let keys = self.all(&judged);
            change = changes::of(token, part, pasted, others, &keys);
        }
        let second = self.second(part, &mut judged);
        let Judged { verification, own, first_own, source, .. } = judged;
        CheckedSignature { verification, own, first_own, source, change, second }
    }

    /// Verifies one signature by the keys that may verify this kind of token.
    fn judged(&mut self, exhibit: &Exhibit, part: &SignedPart<'_>, own: Keys) -> Judged {
        let nothing = |why| Judged {
            verification: Verification::unchecked(why),
            own: Keys::default(),
            first_own: 0,
            source: KeySource::Token,
            input: Vec::new(),
        };
        self.verified += 1;
        if self.verified > limits::SIGNATURES {
            return nothing(Why::TooMany);
        }
        if part.signature.bytes.is_empty() && !part.signature.text.is_empty() {
            return nothing(Why::SignatureUnreadable);
        }
        let Some(input) = part.input.as_deref() else { return self.detached(exhibit, part, own) };
        let signed = part.over(input);
        let input = input.to_vec();
        if exhibit.kind == Kind::DpopProof {
            let verification = possession(&signed, &own);
            return Judged { verification, own, first_own: 0, source: KeySource::Token, input };
        }
        let symmetric = signed.alg.and_then(Algorithm::named).is_some_and(Algorithm::is_symmetric);
        let (mut own, mut source) = (own, KeySource::Token);
        if symmetric && exhibit.kind == Kind::ClientAssertion {
            for secret in self.secrets().iter().filter(|secret| secret.of_client) {
                own.extend(secret.keys.clone());
                source = KeySource::Paste(secret.exhibit);
            }
        }
        let first_own = self.keyring.keys.keys.len();
        let keys = joined(&self.keyring.keys, &own);
        let verification = if self.explained < limits::BAD_SIGNATURES {
            verify(&signed, &keys)
        } else {
            verify_plainly(&signed, &keys)
        };
        if symmetric && !verification.is_verified() {
            for secret in self.secrets() {
                let by_secret = verify_plainly(&signed, &secret.keys);
                if by_secret.is_verified() {
                    let (own, source) = (secret.keys.clone(), KeySource::Paste(secret.exhibit));
                    return Judged { verification: by_secret, own, first_own: 0, source, input };
                }
            }
            // The only one that a setting names is the one that the program verifies with.
            let mut set = self.secrets().iter().filter(|secret| secret.is_set);
            if let (Some(secret), None) = (set.next(), set.next())
                && keys.keys.is_empty()
                && self.explained < limits::BAD_SIGNATURES
            {
                let (own, source) = (secret.keys.clone(), KeySource::Paste(secret.exhibit));
                let verification = verify(&signed, &own);
                return Judged { verification, own, first_own: 0, source, input };
            }
        }
        Judged { verification, own, first_own, source, input }
    }

    /// Verifies a signature whose payload stands elsewhere, over each text of the paste that may be it.
    fn detached(&self, exhibit: &Exhibit, part: &SignedPart<'_>, own: Keys) -> Judged {
        let first_own = self.keyring.keys.keys.len();
        let mut found = Judged {
            verification: Verification::unchecked(Why::PayloadElsewhere),
            own,
            first_own,
            source: KeySource::Token,
            input: Vec::new(),
        };
        for text in payloads::around(self.paste, &exhibit.span) {
            let encoded = URL_SAFE_NO_PAD.encode(text);
            let forms = if part.is_unencoded() { vec![text] } else { vec![encoded.as_str(), text] };
            for payload in forms {
                let input = input::detached(part.protected, payload.as_bytes());
                let verification = verify_plainly(&part.over(&input), &self.keyring.keys);
                if verification.is_verified() {
                    found.verification = verification;
                    found.input = input;
                    return found;
                }
            }
        }
        found
    }

    fn secrets(&self) -> &[Candidate] {
        self.secrets.get_or_init(|| secrets::beside(self.paste, self.case))
    }

    /// The keys that took part in a judgement, by their numbers in it.
    fn all<'b>(&'b self, judged: &'b Judged) -> Cow<'b, Keys> {
        if judged.first_own == 0 {
            Cow::Borrowed(&judged.own)
        } else {
            joined(&self.keyring.keys, &judged.own)
        }
    }

    /// What a second verifier says of a signature; it is asked if it has not said anything yet.
    fn second(&mut self, part: &SignedPart<'_>, judged: &mut Judged) -> Second {
        let keys = self.all(judged);
        let signed = part.over(&judged.input);
        let Some(question) = judged.verification.question(&signed, &keys) else { return Second::NotAsked };
        let id = question.id();
        let said = self.opinions.iter().find(|opinion| opinion.question == id).map(|opinion| opinion.said);
        let second = match said {
            None => Second::Asked,
            Some(said) if said.contradicts(question.good) => Second::Disagrees { good: !question.good },
            Some(crate::jose::verify::Said::Nothing) => Second::SaysNothing,
            Some(_) => Second::Agrees,
        };
        if let Second::Disagrees { .. } = second {
            judged.verification.state = State::Unchecked(Why::Disagreement);
        }
        if self.questions.len() < limits::QUESTIONS && !self.questions.contains(&question) {
            self.questions.push(question);
        }
        second
    }
}

/// The keys of two, those of the first first.
fn joined<'a>(first: &'a Keys, second: &Keys) -> Cow<'a, Keys> {
    if second.keys.is_empty() {
        return Cow::Borrowed(first);
    }
    let mut keys = first.clone();
    keys.extend(second.clone());
    Cow::Owned(keys)
}
