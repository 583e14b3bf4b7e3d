//! A token's issuer beside the expected ones.

use crate::checks::{Subject, TokenView};
use crate::model::Kind;
use crate::model::issuer_url::Named;

/// Whether this kind of token's `iss` is an authorization server that can be expected.
pub(crate) fn judged(view: &TokenView) -> bool {
    view.is_issued() || view.kind == Kind::SecurityEventToken
}

/// Whether an issuer is the one that was named.
pub(crate) fn fits(iss: &str, named: &Named) -> bool {
    match named {
        Named::Exactly(issuer) | Named::Derived(issuer) => issuer == iss,
        Named::Host(host) => crate::model::issuer_url::host(iss) == Some(host),
    }
}

pub(crate) fn shown(named: &Named) -> &str {
    match named {
        Named::Exactly(issuer) | Named::Derived(issuer) | Named::Host(issuer) => issuer,
    }
}

/// The issuer, and the expected ones that it is none of.
pub(crate) fn mismatch<'a>(subject: &Subject, view: &TokenView<'a>) -> Option<(&'a str, Vec<Named>)> {
    let iss = view.text("iss").filter(|_| judged(view))?;
    let expected = subject.issuers();
    (!expected.is_empty() && !expected.iter().any(|named| fits(iss, named))).then_some((iss, expected))
}
