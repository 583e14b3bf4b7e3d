//! Which token of a paste a message is about.

use crate::checks::{Subject, TokenView};
use crate::model::{Kind, VerifierMessage};
use crate::text::template::{Placeholder, known};

/// The token that is accused: the only one, or the one that has the values which the message names, or the only one
/// that an API would judge. `None` if it could be any of several.
pub(super) fn accused<'a>(
    subject: &Subject<'a>,
    said: &VerifierMessage,
    index: usize,
) -> Option<TokenView<'a>> {
    let all = subject.beside(index, |view| {
        (view.is_issued() || view.kind == Kind::ClientAssertion)
            && view.exhibit.inside.is_none()
            && !view.token.encrypted()
    });
    let one = |fits: &dyn Fn(&TokenView) -> bool| {
        let mut fitting = all.iter().filter(|view| fits(view));
        let first = fitting.next();
        if fitting.next().is_none() { first.copied() } else { None }
    };
    one(&|_| true).or_else(|| one(&|view| names(said, view))).or_else(|| one(&|view| view.is_access()))
}

/// Whether a message names a value of this token.
fn names(said: &VerifierMessage, view: &TokenView) -> bool {
    let kid = known(&said.facts, Placeholder::Kid);
    let found = said.found.as_deref();
    let has = |value: Option<&str>| value.is_some_and(|value| Some(value) == kid || Some(value) == found);
    has(view.token.header_text("kid"))
        || has(view.text("iss"))
        || view.audiences().into_iter().any(|it| has(Some(it)))
}
