//! What a message of the Identity Engine is about.

use crate::catalogue::{CatalogueEntry, Source, errors, explanation, find, idx};
use crate::explain::Told;
use crate::explain::lookup::{captured, of_code};
use crate::finding::{Hit, Severity};
use crate::matching;
use crate::model::{IdxMessage, Surroundings, okta_ids};
use crate::text::template::{Fact, Placeholder};

/// Behind this, a key has the internal code that the System Log gives as the reason.
const OF_CODE: &str = "idx.error.code.";

/// The entry for a message of the Identity Engine.
pub(super) fn of_message(around: &Surroundings, index: usize, message: &IdxMessage) -> Option<Told> {
    let code = message.key.rsplit('.').next().unwrap_or_default();
    let by_key = known(&message.key);
    let is_code = message.key.starts_with(OF_CODE);
    let known = by_key.or_else(|| by_words(&message.text).filter(|_| !is_code));
    let is_unknown = known.is_none() && !okta_ids::is_error_code(code);
    let (explanation, captures) = if okta_ids::is_error_code(code) {
        let choice = of_code(around, code, &message.text)?;
        (choice.explanation, choice.captures)
    } else if let Some(known) = known {
        (&known.explanation, captured(known, &message.text))
    } else {
        (explanation("unknown-idx-message")?, Vec::new())
    };
    let mut hit = Hit::at(index, "body.messages")
        .found(format!("{}: {}", message.key, message.text))
        .fact(Placeholder::Code, message.key.clone())
        .fact(Placeholder::Summary, message.text.clone());
    let placeholders =
        [Placeholder::First, Placeholder::Second, Placeholder::Third, Placeholder::Fourth].into_iter();
    let params = placeholders.zip(&message.params).filter(|(_, value)| !value.is_empty());
    hit.facts.extend(params.map(|(placeholder, value)| Fact { placeholder, value: value.clone() }));
    hit.facts.extend(captures);
    if by_key.is_none() && !is_unknown {
        hit = hit.likely();
    }
    if message.class == "INFO" && is_unknown {
        hit = hit.severity(Severity::Note);
    }
    Some((explanation, hit))
}

/// The entry of a key: its own, that of the internal code in it, or one that says the same.
fn known(key: &str) -> Option<&'static CatalogueEntry> {
    let own = errors().find(|known| matches!(known.source(), Source::Idx(it) if it == key));
    let of_code = || {
        let ids = crate::catalogue::named(key.strip_prefix(OF_CODE)?);
        ids.first().and_then(|id| find(id))
    };
    let alike = || idx::ALIKE.iter().find(|(begins, _)| key.starts_with(begins)).and_then(|(_, id)| find(id));
    own.or_else(of_code).or_else(alike)
}

/// The entry of a message whose key is in no list, by its words.
fn by_words(text: &str) -> Option<&'static CatalogueEntry> {
    let of_okta = || matching::whole(text).into_iter().map(|(it, _)| it).find(|it| it.status == 0);
    let said = || matching::said(text).and_then(|(it, _)| find(it.finding_id));
    of_okta().or_else(said)
}
