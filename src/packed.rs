//! Explanations as one text. As structs in memory they hold a pointer for every sentence, and the pointers
//! weigh as much as half of the sentences once the page is compressed. So the compiler writes a list of them
//! into one text with control characters between the parts, and the first question reads it back. What is of
//! one sort stands together, column by column.

mod read;
mod write;

pub(crate) use read::read;
pub(crate) use write::{count, families, item, length, shared, sharing, text};

use crate::finding::{Explanation, Query, Reference, Signs, Snippet};
use crate::words::Template;

/// One problem: its words, and what is known of it besides where it is an error of Okta's.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Entry<E> {
    pub(crate) explanation: E,
    pub(crate) status: u16,
    pub(crate) wire: &'static [Template],
    pub(crate) when: Signs,
    pub(crate) paste: &'static str,
}

/// An entry as it stands in the sources.
pub(crate) type Written = Entry<&'static Explanation>;

impl Written {
    /// Words alone.
    pub(crate) const fn words(explanation: &'static Explanation) -> Written {
        Entry { explanation, status: 0, wire: &[], when: Signs::None, paste: "" }
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
        let $item = $crate::packed::item(LISTS, 0);
        let mut all = [$made; $crate::packed::count(LISTS)];
        let mut slots: &mut [_] = &mut all;
        let mut index = 0;
        while let [slot, rest @ ..] = slots {
            let $item = $crate::packed::item(LISTS, index);
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
        use $crate::packed::{Shared, Written, families, flat, length, read, shared, sharing, text};

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
