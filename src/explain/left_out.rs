//! What a limit kept from being read: one finding says all of it, with the lines from which on it is missing.

use crate::catalogue;
use crate::explain::Told;
use crate::finding::Hit;
use crate::model::{Case, LeftOut};
use crate::text::template::Placeholder;

/// The finding, where anything was left out.
pub(super) fn explain(case: &Case) -> Option<Told> {
    let first = case.left_out.iter().min_by_key(|it| it.span.start)?;
    let next = case.exhibits.partition_point(|it| it.span.start <= first.span.start);
    let told = |it: &LeftOut| {
        let (before, limit, after) = it.room.words();
        [before, &limit.to_string(), after, ", from line ", &it.line.to_string(), " on"].concat()
    };
    let all: Vec<_> = case.left_out.iter().map(told).collect();
    let hit = Hit::at(next.saturating_sub(1), "paste").found(all.join("; "));
    Some((catalogue::explanation("left-unread")?, hit.fact(Placeholder::Details, all.join("; "))))
}
