//! What an error of OAuth means where another provider than Okta sent it.

use crate::catalogue::other_providers;
use crate::finding::{Hit, Tells};
use crate::matching::{self, Meaning};
use crate::model::{ErrorBody, VerifierMessage};

/// A provider whose errors have numbers that are entries of their own.
const ENTRA: &str = "Microsoft Entra ID";

/// The entry for an error whose words are another provider's, with what was seen of it.
pub(crate) fn of_error(index: usize, place: &str, error: &ErrorBody) -> Option<(&'static str, Hit)> {
    let (_, name) = other_providers::error(&error.summary)?;
    let mut hit = Hit::at(index, place).found(name);
    // Entra's own numbers say more than the code of OAuth does.
    let refused = if name == ENTRA { None } else { refused(&error.code) };
    if refused.is_none() {
        hit.tells = Tells::Step;
    }
    Some((refused.unwrap_or("other-provider"), hit))
}

/// What a program that is known says in the words of an error, or by its code where it has none.
pub(crate) fn message(error: &ErrorBody) -> Option<VerifierMessage> {
    let words = if error.summary.is_empty() { &error.code } else { &error.summary };
    let hits = matching::within(words).into_iter();
    let said = hits.filter_map(|it| match it.meaning {
        Meaning::VerifierMessage(message) => Some(message.said(it.captures)),
        Meaning::CatalogueEntry(_) => None,
    });
    // The reason stands inside its frame.
    said.min_by_key(|it| it.is_frame)
}

/// The entry for a code of OAuth; `None` if it says no more than that another provider refused.
fn refused(code: &str) -> Option<&'static str> {
    match code {
        "invalid_client" | "unauthorized_client" => Some("provider-client-refused"),
        "invalid_grant" => Some("provider-grant-refused"),
        "invalid_scope" => Some("provider-scope-refused"),
        "unsupported_grant_type" => Some("provider-grant-type-refused"),
        _ => None,
    }
}
