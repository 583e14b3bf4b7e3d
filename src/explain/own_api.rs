//! Refusals of an API that is not Okta's: Okta was not asked, and its settings are not the cause.

use crate::catalogue::explanation;
use crate::explain::{Told, called, parties};
use crate::finding::Hit;
use crate::model::{Case, Content, ELSEWHERE_SAID, Exhibit, Party, Surroundings, issuer_url, provider};
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
        Party::Gateway => !called::of(case, index, &around).0.is_empty() && parties::is_of_an_api(response),
        _ => false,
    };
    if !own {
        return None;
    }
    let (host, _) = called::of(case, index, &around);
    let status = response.status.to_string();
    let said = said.or_else(|| around.first(|it| &it.others, message).first().copied());
    let found = said.map_or_else(|| status.clone(), |said| [&status, ": ", said].concat());
    let mut hit = Hit::at(index, "response.status")
        .found(found)
        .fact(Placeholder::Host, host)
        .fact(Placeholder::Status, status);
    let sent = around.first_where(|it| &it.tokens, |index, _| Some(index));
    hit = sent.into_iter().take(1).fold(hit, Hit::with);
    Some((explanation("own-api-refused")?, hit))
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

/// What somebody else's JSON says.
fn message(exhibit: &Exhibit) -> Option<&str> {
    let Content::Json(value) = &exhibit.content else { return None };
    let members = value.as_object()?;
    ELSEWHERE_SAID.iter().find_map(|name| members.text(name))
}
