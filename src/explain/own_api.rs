//! Refusals of an API that is not Okta's: Okta was not asked, and its settings are not the cause.

use crate::catalogue::explanation;
use crate::explain::{Told, called, parties};
use crate::finding::Hit;
use crate::model::{Case, Content, Exhibit, Kind, Party, Request, Surroundings, issuer_url, provider};
use crate::reading::bodies::{by_sense, refused::framework};
use crate::text::json::Members;
use crate::text::template::Placeholder;

/// The refusal as your own API's, where the host of the call shows that it is; `None` if it may be Okta's.
pub(super) fn refused(case: &Case, index: usize, said: Option<&str>) -> Option<Told> {
    let Content::Response(response) = &case.exhibits.get(index)?.content else { return None };
    let around = Surroundings::of(case, Some(index));
    if response.status < 400 || response.status >= 500 || response.status == 407 {
        return None;
    }
    let own = match parties::answered(case, &around, index, response) {
        Party::OwnApi => true,
        // Such a gateway stands in front of one's own API and does what the API says.
        Party::Gateway => {
            let (host, _) = called::of(case, index, &around);
            !host.is_empty() && parties::is_of_an_api(&host, response)
        }
        _ => false,
    };
    if !own {
        return None;
    }
    let (host, _) = called::of(case, index, &around);
    let status = response.status.to_string();
    let said = said.or_else(|| around.first(|it| &it.others, message).first().copied());
    let found = said.map_or_else(|| status.clone(), |said| [&status, ": ", said].concat());
    let hit = Hit::at(index, "response.status")
        .found(found)
        .fact(Placeholder::Host, host)
        .fact(Placeholder::Status, status);
    Some((explanation("own-api-refused")?, with_token(&around, hit)))
}

/// The refusal as your own API's, where the call that this body answers went to a host that is not Okta's, by its status or,
/// where `curl -s` shows none, by the body alone; `None` if it may be Okta's or a known provider's.
pub(super) fn answered_by(case: &Case, around: &Surroundings, index: usize, said: &str) -> Option<Told> {
    let request = around.request().filter(|it| called::is_elsewhere(&it.host, &it.path));
    let is_known = |it: &Request| provider::known_name(&["https://", &it.host, &it.path].concat()).is_some();
    if request.is_some_and(is_known) {
        return None;
    }
    let before = case.responses().filter(|(at, _)| *at < index).last();
    if let Some((at, _)) = around.response().or(before) {
        return refused(case, at, Some(said));
    }
    let hit = Hit::at(index, "body").found(said).fact(Placeholder::Host, request?.host.clone()).likely();
    Some((explanation("own-api-refused")?, with_token(around, hit)))
}

/// The refusal as your own API's, where the form of its body shows that a web framework wrote it; `None` if it may be
/// another's.
pub(super) fn by_form(
    case: &Case,
    around: &Surroundings,
    index: usize,
    members: &Members,
    said: &str,
) -> Option<Told> {
    let program = framework(members)?;
    let status = ["status", "statusCode"].iter().find_map(|name| members.get(name)?.as_u64())?;
    let from_okta = around
        .response()
        .is_some_and(|(at, response)| parties::answered(case, around, at, response) == Party::Okta);
    if status >= 500 || from_okta || case.provider.is_some() {
        return None;
    }
    let status = status.to_string();
    let hit = Hit::at(index, "body")
        .found([&status, ": ", said].concat())
        .fact(Placeholder::Name, program)
        .fact(Placeholder::Status, status)
        .likely();
    Some((explanation("own-api-refused")?, with_token(around, hit)))
}

/// A refusal with the token that was sent, and its scopes, which the API may have compared.
pub(super) fn with_token(around: &Surroundings, hit: Hit) -> Hit {
    let sent = around.first_where(
        |it| &it.tokens,
        |index, it| {
            let scopes = match &it.content {
                Content::Token(token) => token.scopes().join(" "),
                _ => String::new(),
            };
            Some((index, scopes))
        },
    );
    let Some((index, scopes)) = sent.into_iter().next() else { return hit };
    let hit = hit.with(index);
    if scopes.is_empty() { hit } else { hit.fact(Placeholder::Granted, ["`", &scopes, "`"].concat()) }
}

/// Whether what was sent is a token of another provider, and nothing shows that it was sent to Okta: an API of one's own
/// takes such tokens, and Okta does not.
pub(super) fn takes_others(around: &Surroundings) -> bool {
    let name = |it: &Exhibit| match &it.content {
        Content::Token(token) => {
            Some(token.claim_text("iss").is_some_and(|it| provider::known_name(it).is_some()))
        }
        _ => None,
    };
    let tokens = around.first(|it| &it.tokens, name);
    let to_okta = around.request().is_some_and(|it| issuer_url::is_okta(&it.host));
    !to_okta && !tokens.is_empty() && tokens.iter().all(|it| *it)
}

/// Whether what was sent is a token of a custom authorization server, which Okta's own API does not take, and nothing
/// shows that it was sent to Okta.
pub(super) fn takes_own(around: &Surroundings) -> bool {
    let own = |it: &Exhibit| match &it.content {
        Content::Token(token) => {
            let server = issuer_url::address(token.claim_text("iss")?).map(|it| issuer_url::server(it.path));
            Some(it.kind == Kind::AccessToken && matches!(server, Some(issuer_url::Server::Custom(_))))
        }
        _ => None,
    };
    let tokens = around.first(|it| &it.tokens, own);
    let to_okta = around.request().is_some_and(|it| issuer_url::is_okta(&it.host));
    !to_okta && !tokens.is_empty() && tokens.iter().all(|it| *it)
}

/// What somebody else's JSON says.
fn message(exhibit: &Exhibit) -> Option<&str> {
    let Content::Json(value) = &exhibit.content else { return None };
    by_sense::said(value.as_object()?)
}
