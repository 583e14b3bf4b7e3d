//! What is told of a signature: of all that was found out, the one thing that says most.

use crate::checks::{Subject, TokenView};
use crate::finding::{Hit, Outcome};
use crate::jose::verify::{Misfit, Reason, State, Verification, Why};
use crate::signatures::{Change, CheckedSignature, KeySource, key_name};
use crate::text::template::Placeholder;

/// What is told of a signature. One fault is one finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Told {
    /// It is good.
    Good,
    /// It is not there, or not all of it: another check says so.
    Nothing,
    /// Two verifiers disagree.
    Disagreement,
    /// A public key was taken for a secret.
    Confusion,
    /// A secret that everybody knows signed it.
    WellKnownSecret,
    /// `r` or `s` is a number that no signer makes.
    OutOfRange,
    /// It is in DER.
    Der,
    /// It has not the length that its algorithm makes.
    Length,
    /// It belongs to another token.
    OfAnother,
    /// It does not fit.
    Invalid,
    /// No key has the name in the header.
    KidNotInKeys,
    /// No key is of the kind that the algorithm takes.
    WrongKey,
    /// It is unchecked.
    Unchecked,
}

/// What is told of one signature of a token.
pub(crate) fn told(view: &TokenView, one: &CheckedSignature) -> Told {
    let answer = &one.verification;
    let has = |is: fn(&Reason) -> bool| answer.reasons.iter().any(is);
    match answer.state {
        State::Verified(_) => return Told::Good,
        State::Missing => return Told::Nothing,
        State::Unchecked(Why::Disagreement) => return Told::Disagreement,
        State::Unchecked(Why::AlgorithmNone) => return Told::Nothing,
        _ if view.is_truncated() => return Told::Nothing,
        _ => {}
    }
    if has(|reason| matches!(reason, Reason::PublicKeyAsSecret { .. })) {
        Told::Confusion
    } else if has(|reason| matches!(reason, Reason::WellKnownSecret(_))) {
        Told::WellKnownSecret
    } else if has(|reason| matches!(reason, Reason::OutOfRange { .. })) {
        Told::OutOfRange
    } else if has(|reason| matches!(reason, Reason::Der { .. })) {
        Told::Der
    } else if has(|reason| matches!(reason, Reason::ShortNumbers { .. } | Reason::WrongLength { .. })) {
        Told::Length
    } else if matches!(
        one.change,
        Some(Change::OtherToken(_) | Change::OtherHeader(_) | Change::OtherPayload(_))
    ) {
        Told::OfAnother
    } else {
        match answer.state {
            State::Failed => Told::Invalid,
            State::Unchecked(Why::KidNotInKeys) => Told::KidNotInKeys,
            State::Unchecked(Why::NoKeyFits) if !has_no_key(answer) && !answer.mismatches.is_empty() => {
                Told::WrongKey
            }
            _ => Told::Unchecked,
        }
    }
}

/// Whether all that was given as a key are sentences.
pub(crate) fn has_no_key(answer: &Verification) -> bool {
    !answer.mismatches.is_empty() && answer.mismatches.iter().all(|it| matches!(it.misfit, Misfit::Prose))
}

/// Hits of a look at the first signature of each token of which this is told.
pub(crate) fn each<'a>(
    subject: &Subject<'a>,
    wanted: Told,
    look: impl Fn(&TokenView<'a>, &'a CheckedSignature) -> Option<Hit>,
) -> Vec<Outcome> {
    subject.each(|view| {
        let signatures = subject.signatures.of_exhibit(view.index)?;
        let one = signatures.each.iter().find(|one| told(&view, one) == wanted)?;
        look(&view, one)
    })
}

/// A key of a signature's verification, by its name.
pub(crate) fn named(subject: &Subject, one: &CheckedSignature, key: usize) -> Option<String> {
    let (key, source) = one.key(key, &subject.signatures.keyring)?;
    Some(key_name(key, source))
}

/// A hit that names a key and the exhibit that it stood in.
pub(crate) fn with_key(subject: &Subject, one: &CheckedSignature, key: usize, hit: Hit) -> Hit {
    let Some((key, source)) = one.key(key, &subject.signatures.keyring) else { return hit };
    let hit = hit.fact(Placeholder::Key, key_name(key, source));
    match source {
        KeySource::Paste(Some(exhibit)) => hit.with(exhibit),
        _ => hit,
    }
}
