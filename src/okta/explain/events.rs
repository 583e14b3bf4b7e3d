//! What the System Log says: the reason of a failure, the type of an event.

use super::Told;
use crate::finding::Hit;
use crate::okta::find;
use crate::okta::system_log::{self, EventKind};
use crate::words::Hole;

/// The entry that the reason of a System Log entry names.
pub(super) fn of_reason(index: usize, reason: &str) -> Option<Told> {
    let ids = crate::okta::named(reason);
    let known = ids.first().and_then(|id| find(id))?;
    let mut hit = Hit::at(index, "outcome.reason").found(reason);
    hit.others = ids.iter().skip(1).copied().collect();
    Some((&known.explanation, hit))
}

/// The words for an event type.
pub(super) fn of_event(index: usize, name: &str) -> Option<Told> {
    let explanation = system_log::explanation(name)?;
    let mut hit = Hit::at(index, "eventType").found(name).fact(Hole::Event, name);
    if let Some(EventKind::Legacy(now) | EventKind::NeverExisted(now)) = system_log::event(name) {
        hit = hit.expected(system_log::filter(now));
    }
    if explanation.id.ends_with(':') {
        name.clone_into(&mut hit.subject);
    }
    Some((explanation, hit))
}
