//! Whether an answer shows that the credential of its request was accepted: then nothing is wrong with how it was sent.

use crate::model::okta_ids::is_error_code;
use crate::model::{Case, Content, Exhibit};

/// Errors of Okta's API that say no more than that nobody was recognized.
const UNAUTHENTICATED: &[&str] = &["E0000004", "E0000005", "E0000011"];

/// Whether the answer of the exchange that an exhibit belongs to proves that a credential arrived and was accepted:
/// a success, a limit, or an error that only a caller who is known is told.
pub(crate) fn is_accepted(case: &Case, index: usize) -> bool {
    let Some(exchange) = case.exchanges.of_exhibit(index) else { return false };
    if exchange.status == 401 {
        return false;
    }
    let told = |it: &Exhibit| match &it.content {
        Content::Error(error) => {
            is_error_code(&error.code) && !UNAUTHENTICATED.contains(&error.code.as_str())
        }
        Content::Challenge(challenge) => challenge.param("error") == Some("insufficient_scope"),
        _ => false,
    };
    let mut exhibits = exchange.group.all.iter().filter_map(|index| case.exhibits.get(*index));
    matches!(exchange.status, 200..=299 | 429) || exhibits.any(told)
}
