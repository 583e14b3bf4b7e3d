//! The catalogues as one text. As structs in memory they hold a pointer for every sentence, and the pointers
//! weigh as much as half of the sentences once the page is compressed. So the compiler writes the tables into one
//! text with control characters between the parts, and the first question reads it back. What is of
//! one sort stands together, column by column.

mod read;
mod write;

use super::{CATALOGUES, Known};
use crate::finding::{Family, Query, Reference, Snippet};
use std::sync::OnceLock;

/// What an entry may have beside its family, and what stays as pointers because entries share it.
#[derive(Debug, Clone, Copy)]
struct Shared {
    queries: &'static [Query],
    snippets: &'static [Snippet],
    references: &'static [Reference],
}

static FAMILIES: [&Family; write::count(CATALOGUES)] = write::families(CATALOGUES);
/// Of the entries that have any; most have none.
static SHARED: [Shared; write::sharing(CATALOGUES)] = write::shared(CATALOGUES);
static TEXT: [u8; write::length(CATALOGUES)] = write::text(CATALOGUES);

/// Every entry of every catalogue.
pub(super) fn entries() -> &'static [Known] {
    static ENTRIES: OnceLock<Vec<Known>> = OnceLock::new();
    ENTRIES.get_or_init(|| read::entries(std::str::from_utf8(&TEXT).unwrap_or_default(), &FAMILIES, &SHARED))
}

/// Ends an entry.
const ENTRY: u8 = 0x1c;
/// Ends a column.
const COLUMN: u8 = 0x1d;
/// Ends an item of a list.
const ITEM: u8 = 0x1e;
/// Ends a field.
const FIELD: u8 = 0x1f;
/// Parts the two halves of a sign.
const HALF: u8 = 0x01;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_is_read_back_as_it_was_written() {
        let written: Vec<_> =
            CATALOGUES.iter().copied().flatten().map(|known| format!("{known:?}")).collect();
        let read: Vec<_> = entries().iter().map(|known| format!("{known:?}")).collect();
        assert_eq!(written.len(), read.len());
        for (written, read) in written.iter().zip(&read) {
            assert_eq!(written, read);
        }
    }
}
