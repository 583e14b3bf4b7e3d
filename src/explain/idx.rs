//! What a message of the Identity Engine is about.

use crate::catalogue::{CatalogueEntry, Source, errors, explanation, find};
use crate::explain::Told;
use crate::explain::lookup::{captured, of_code};
use crate::finding::{Hit, Severity};
use crate::model::{IdxMessage, Surroundings, okta_ids};
use crate::text::template::{Fact, Placeholder};

/// Behind this, a key has the internal code that the System Log gives as the reason.
const OF_CODE: &str = "idx.error.code.";

/// The entry for a message of the Identity Engine.
pub(super) fn of_message(around: &Surroundings, index: usize, message: &IdxMessage) -> Option<Told> {
    let code = message.key.rsplit('.').next().unwrap_or_default();
    let known = known(&message.key);
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
    if message.class == "INFO" && is_unknown {
        hit = hit.severity(Severity::Note);
    }
    Some((explanation, hit))
}

/// The entry of a key: its own, or that of the internal code in it.
fn known(key: &str) -> Option<&'static CatalogueEntry> {
    let own = errors().find(|known| matches!(known.source(), Source::Idx(it) if it == key));
    own.or_else(|| {
        let ids = crate::catalogue::named(key.strip_prefix(OF_CODE)?);
        ids.first().and_then(|id| find(id))
    })
}
