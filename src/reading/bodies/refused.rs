//! Whether an answer that looks like an OAuth error is a verifier's, which refused a token before any code ran.

use super::said;
use crate::json::Members;
use crate::okta::matching::{self, Meaning};

/// Whether one of the members that tell why holds a text of a verifier, and none of Okta's.
pub(super) fn by_verifier(members: &Members) -> bool {
    let error = said(members.get("error")).unwrap_or_default();
    let oauth = error.bytes().all(|it| it.is_ascii_lowercase() || it == b'_');
    (!oauth || error == "invalid_token")
        && ["error", "error_description", "message", "detail"]
            .iter()
            .filter_map(|name| said(members.get(name)))
            .any(is_verifiers)
}

fn is_verifiers(text: &str) -> bool {
    let first = matching::within(text).into_iter().next();
    first.is_some_and(|it| matches!(it.meaning, Meaning::Said(_))) && matching::whole(text).is_empty()
}
