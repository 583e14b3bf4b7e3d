//! What the JSON of an API of one's own means, by the code or the sentence in it: `{"code":"JWT_EXPIRED"}`.

use crate::catalogue;
use crate::matching::{self, sense};
use crate::model::{Content, ELSEWHERE_CODES, ELSEWHERE_SAID, okta_ids};
use crate::text::json::{Members, Value};

/// Id of the finding that a body means, with the code or the sentence that says so; `None` if a catalogue knows the
/// body, or its words mean none.
pub(in crate::reading) fn of_body(content: &Content) -> Option<(&'static str, &str)> {
    match content {
        Content::Json(value) => of_members(value.as_object()?),
        Content::Error(error) if error.code == REFUSED => of_refused(&error.summary),
        Content::Error(error) if error.recognised.is_empty() => {
            let known = okta_ids::is_error_code_or_its_beginning(&error.code)
                || catalogue::errors().any(|it| it.explanation.code() == error.code);
            if known { None } else { of_text(&error.summary).or_else(|| of_text(&error.code)) }
        }
        _ => None,
    }
}

/// By which error of OAuth an API says that it refused the token; why, its description says in words of its own.
pub(crate) const REFUSED: &str = "invalid_token";

/// Id of the finding that the description of a refused token means by its sense, with the description; `None` if it is
/// a text of Okta's, or says no more than the error.
pub(crate) fn of_refused(description: &str) -> Option<(&'static str, &str)> {
    let meant = of_text(description).filter(|(id, _)| !UNTOLD.contains(id))?;
    (matching::whole(description).is_empty() && matching::said(description).is_none()).then_some(meant)
}

/// Findings that say no more than that the token was refused.
const UNTOLD: &[&str] = &["reason-not-shown", "token-invalid-or-expired"];

/// Id of the finding that an object means by its members, or by those of the error in it.
pub(super) fn of_members(members: &Members) -> Option<(&'static str, &str)> {
    if crate::jose::token::is_payload(members) {
        return None;
    }
    let inner = inner(members);
    // GraphQL has its codes there.
    let extensions = inner.and_then(|it| it.get("extensions")?.as_object());
    std::iter::once(members).chain(extensions).chain(inner).find_map(|members| {
        ELSEWHERE_CODES.iter().chain(ELSEWHERE_SAID).filter_map(|name| members.text(name)).find_map(of_text)
    })
}

/// The error that an object holds: GraphQL (section 7.1.2) and JSON:API list theirs.
fn inner(members: &Members) -> Option<&Members> {
    ["error", "errors"].iter().find_map(|it| match members.get(it)? {
        Value::Array(all) => all.first()?.as_object(),
        other => other.as_object(),
    })
}

/// What a body that is not Okta's says was wrong, in a member of its own or of its error; `None` if it says nothing.
pub(crate) fn said(members: &Members) -> Option<&str> {
    let mut places = std::iter::once(members).chain(inner(members));
    places.find_map(|it| ELSEWHERE_SAID.iter().find_map(|name| it.text(name)))
}

/// Whether an object has a code of an API that tells nothing known: it is quoted.
pub(super) fn has_code(members: &Members) -> bool {
    let is_code = |it: &str| {
        it.contains('_') && it.bytes().all(|it| it.is_ascii_uppercase() || it.is_ascii_digit() || it == b'_')
    };
    ELSEWHERE_CODES.iter().filter_map(|name| members.text(name)).any(is_code)
}

/// Whether an object is an error that an HTTP client made of an answer, as axios prints it: nobody answered with it.
pub(super) fn is_of_a_client(members: &Members) -> bool {
    let named = members.text("name").is_some_and(|it| it == "AxiosError");
    let code = members.text("code").is_some_and(|it| it.starts_with("ERR_"));
    named || code && (members.get("config").is_some() || members.get("request").is_some())
}

fn of_text(said: &str) -> Option<(&'static str, &str)> {
    Some((sense::of_message(said)?, said))
}
