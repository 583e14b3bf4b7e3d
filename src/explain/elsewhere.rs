//! What an error of OAuth means where another provider than Okta sent it.

use crate::catalogue::other_providers;
use crate::explain::lookup::Choice;
use crate::explain::said::of_said;
use crate::explain::{Told, called, explanation, lookup};
use crate::finding::{Explanation, Hit, Severity, Tells};
use crate::matching::{self, Meaning, sense};
use crate::model::{
    Case, Context, ErrorBody, Party, Request, Surroundings, VerifierMessage, okta_ids, provider,
};
use crate::reading::bodies::refused;
use crate::reading::messages::other_providers as numbers;
use crate::text::template::Placeholder;

/// A provider whose errors have numbers that are entries of their own.
const ENTRA: &str = "Microsoft Entra ID";

/// Says no more than whose error it is.
const ANOTHERS: &str = "other-provider";

/// All that Google says of a code or refresh token that it does not accept.
const GOOGLES: (&str, &str) = ("invalid_grant", "Bad Request");

/// What the number of another provider's error means, where the words behind it are not the known ones.
pub(super) fn numbered(error: &ErrorBody) -> Option<VerifierMessage> {
    let (at, _) = other_providers::error(&error.summary)?;
    numbers::of_code(error.summary.get(at..)?)
}

/// Whose error it is, beside what its number means.
pub(super) fn whose(index: usize, error: &ErrorBody) -> Option<Told> {
    numbered(error)?;
    let (id, hit) = of_error(index, "body", error).filter(|(id, _)| *id == ANOTHERS)?;
    Some((explanation(id)?, hit))
}

/// The entry for an error whose words are another provider's, with what was seen of it.
pub(crate) fn of_error(index: usize, place: &str, error: &ErrorBody) -> Option<(&'static str, Hit)> {
    if (error.code.as_str(), error.summary.as_str()) == GOOGLES {
        return Some(("google-grant-refused", Hit::at(index, place)));
    }
    let (_, name) = other_providers::error(&error.summary)?;
    // What is known of it says more than whose it is.
    let is_known = name != ENTRA && refused(&error.code).is_none() && message(error).is_some();
    if is_known {
        return None;
    }
    let mut hit = Hit::at(index, place).found(name);
    // Entra's own numbers say more than the code of OAuth does.
    let refused = if name == ENTRA { None } else { refused(&error.code) };
    if refused.is_none() {
        hit.tells = Tells::Step;
    }
    Some((refused.unwrap_or(ANOTHERS), hit))
}

/// The entry for a bare code of OAuth, where another provider answered: by the call, or by what the paste names.
pub(super) fn of_code(
    case: &Case,
    around: &Surroundings,
    error: &ErrorBody,
    is_bare: bool,
) -> Option<&'static Explanation> {
    // A code of Okta's API is Okta's, wherever it stands.
    if okta_ids::is_error_code_or_its_beginning(&error.code) {
        return None;
    }
    if at_introspection(around, error) {
        return explanation("introspection-client-refused");
    }
    if let Some(known) = described(case, error).filter(|_| is_bare) {
        return Some(known);
    }
    who(case, around)?;
    match error.code.as_str() {
        "access_denied" => explanation("access-denied-at-provider"),
        // A client that is known, and may not do what it asks for (RFC 6749 section 5.2).
        "unauthorized_client" => explanation("provider-grant-type-refused"),
        code => explanation(refused(code).unwrap_or(ANOTHERS)),
    }
}

/// What the description of an error of OAuth says by its sense, where its code alone is known and nothing names Okta,
/// whose own descriptions are in the catalog.
fn described(case: &Case, error: &ErrorBody) -> Option<&'static Explanation> {
    if case.lower.contains("okta") {
        return None;
    }
    let named = || names_client(&error.summary).then_some("client-not-found-or-disabled");
    explanation(sense::of_description(&error.summary).or_else(named)?)
}

/// Whether a description is no more than the name of a client that is refused: `invalid client https://tool.acme.test/mcp.json`.
/// A name has a digit or a sign that words have not.
fn names_client(description: &str) -> bool {
    let lower = description.to_ascii_lowercase();
    let is_sign = |it: char| it.is_ascii_digit() || matches!(it, '/' | '-');
    lower.strip_prefix("invalid client ").is_some_and(|it| !it.contains(' ') && it.contains(is_sign))
}

/// Whether the introspection endpoint refused who asked it: the token that was asked about is not meant.
fn at_introspection(around: &Surroundings, error: &ErrorBody) -> bool {
    matches!(error.code.as_str(), "unauthorized_client" | "invalid_client" | "access_denied")
        && around.says("/introspect")
}

/// What a userinfo endpoint means that answers `access_denied`: nobody is asked there, and the access token is what it
/// does not take.
pub(super) fn at_userinfo(around: &Surroundings, error: &ErrorBody) -> Option<&'static Explanation> {
    let asked = around.request().is_some_and(|it| it.path.to_ascii_lowercase().ends_with("/userinfo"));
    explanation("userinfo-failed").filter(|_| asked && error.code == "access_denied")
}

/// Which other provider answered: the one that the paste names, or the host that was called, where that has none of
/// Okta's endpoints; `None` where it may be Okta.
fn who(case: &Case, around: &Surroundings) -> Option<String> {
    let called = |it: &Request| {
        let known = provider::known_name(&["https://", &it.host, &it.path].concat()).map(str::to_owned);
        known.or_else(|| called::is_elsewhere(&it.host, &it.path).then(|| ["`", &it.host, "`"].concat()))
    };
    around.request().and_then(called).or_else(|| case.provider.map(str::to_owned))
}

/// Says of an error that only its provider explains whose it is.
pub(super) fn named(case: &Case, around: &Surroundings, explanation: &Explanation, hit: Hit) -> Hit {
    match who(case, around).filter(|_| explanation.id == ANOTHERS) {
        Some(name) => Hit { tells: Tells::Step, ..hit.fact(Placeholder::Name, name) },
        None => hit,
    }
}

/// What a program that is known says in the words of an error, or by its code where it has none.
pub(crate) fn message(error: &ErrorBody) -> Option<VerifierMessage> {
    let words = if error.summary.is_empty() { &error.code } else { &error.summary };
    // An answer of a token endpoint has the sentences that elsewhere anybody may say.
    let hits = if refused::is_of_server(&error.code) {
        matching::said_anywhere(words)
    } else {
        matching::within(words)
    };
    let hits = hits.into_iter();
    let said = hits.filter_map(|it| match it.meaning {
        Meaning::VerifierMessage(message) => Some(message.said(it.captures)),
        Meaning::CatalogueEntry(_) => None,
    });
    // The reason stands inside its frame, and an answer behind what a library would print alike.
    said.min_by_key(|it| (it.is_frame, refused::is_phrase(it.speaker)))
}

/// Whether another provider prints exactly these words, which a text of Okta's fits only by its placeholder.
pub(super) fn is_exact(case: &Case, chosen: &Choice, error: &ErrorBody) -> bool {
    !chosen.captures.is_empty()
        && !case.lower.contains("okta")
        && message(error).is_some_and(|said| {
            said.speaker == Party::Provider
                && error.summary.trim_end_matches('.').eq_ignore_ascii_case(said.text)
        })
}

/// Whether what is said is a library's phrase in the answer of an authorization server, whose code decides.
pub(crate) fn is_phrase(error: &ErrorBody, said: &VerifierMessage) -> bool {
    refused::is_of_server(&error.code) && !error.summary.is_empty() && refused::is_phrase(said.speaker)
}

/// What a library's words in the description of an error add to the code that decides.
pub(super) fn of_phrase(
    case: &Case,
    context: &Context,
    around: &Surroundings,
    index: usize,
    error: &ErrorBody,
) -> Option<Told> {
    let said = message(error).filter(|it| is_phrase(error, it))?;
    let chosen = lookup::of_oauth(around, &error.code, &error.summary, None)?;
    let is_bare = chosen.explanation.id == error.code;
    let (explanation, hit) = of_said(case, context, around, index, &said).filter(|_| is_bare)?;
    Some((explanation, hit.severity(Severity::Warning).likely()))
}

/// What the causes of an error add to its summary, in brackets.
pub(super) fn details(error: &ErrorBody) -> String {
    // What stands behind a code among words repeats the summary.
    let is_new = |cause: &str| {
        !error.summary.contains(cause) && (error.summary.is_empty() || !cause.contains(&error.summary))
    };
    let added: Vec<&str> = error.causes.iter().map(String::as_str).filter(|it| is_new(it)).collect();
    if added.is_empty() { String::new() } else { [" (", &added.join("; "), ")"].concat() }
}

/// The entry for a code of OAuth; `None` if it says no more than that another provider refused.
fn refused(code: &str) -> Option<&'static str> {
    match code {
        "invalid_client" | "unauthorized_client" => Some("provider-client-refused"),
        "invalid_grant" => Some("provider-grant-refused"),
        "invalid_scope" => Some("provider-scope-refused"),
        "invalid_redirect_uri" | "redirect_uri_mismatch" => Some("provider-redirect-uri-refused"),
        "unsupported_grant_type" => Some("provider-grant-type-refused"),
        _ => None,
    }
}
