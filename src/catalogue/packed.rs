//! Explanations as one text. As structs in memory they hold a pointer for every sentence, and the pointers
//! weigh as much as half of the sentences once the page is compressed. So the compiler writes a list of them
//! into one text with control characters between the parts, and the first question reads it back. What is of
//! one sort stands together, column by column.

pub(crate) mod read;
pub(crate) mod write;

pub(crate) use crate::catalogue::packed::read::read;
pub(crate) use crate::catalogue::packed::write::{count, families, item, length, shared, sharing, text};

use crate::catalogue::entry::{CatalogueEntry, Trigger};
use crate::finding::{Clues, Explanation, Query, Reference, Snippet};

/// An entry as it stands in the sources.
pub(crate) type Written = CatalogueEntry<&'static Explanation>;

impl Written {
    /// Words alone.
    pub(crate) const fn words(explanation: &'static Explanation) -> Written {
        let (status, messages, when, paste) = (0, &[], Clues::None, "");
        CatalogueEntry { explanation, trigger: Trigger::Answer, status, messages, when, paste }
    }
}

/// What an entry may have beside its family, and what stays as pointers because entries share it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Shared {
    queries: &'static [Query],
    snippets: &'static [Snippet],
    references: &'static [Reference],
}

/// What is made of each item of several lists, in one array, while compiling: `flat!(LISTS, |it: Known| …)`.
macro_rules! flat {
    ($lists:expr, |$item:ident: $type:ty| $made:expr) => {{
        const LISTS: &[&[$type]] = $lists;
        let $item = $crate::catalogue::packed::item(LISTS, 0);
        let mut all = [$made; $crate::catalogue::packed::count(LISTS)];
        let mut slots: &mut [_] = &mut all;
        let mut index = 0;
        while let [slot, rest @ ..] = slots {
            let $item = $crate::catalogue::packed::item(LISTS, index);
            *slot = $made;
            slots = rest;
            index += 1;
        }
        all
    }};
}
pub(crate) use flat;

/// Packs lists that are known while compiling, and reads the entries back: `packed!(LISTS, |it: Known| it.written())`.
macro_rules! packed {
    ($lists:expr, |$item:ident: $type:ty| $written:expr) => {{
        use $crate::catalogue::packed::{
            Shared, Written, families, flat, length, read, shared, sharing, text,
        };

        const ENTRIES: &[Written] = &flat!($lists, |$item: $type| $written);
        static FAMILIES: [&$crate::finding::Family; ENTRIES.len()] = families(ENTRIES);
        static SHARED: [Shared; sharing(ENTRIES)] = shared(ENTRIES);
        static TEXT: [u8; length(ENTRIES)] = text(ENTRIES);
        read(&TEXT, &FAMILIES, &SHARED)
    }};
}
pub(crate) use packed;

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
