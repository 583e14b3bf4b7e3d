//! Every text of the catalogues, found by how it begins.

use super::{Meaning, Pattern};
use crate::okta::{all, verifiers};
use std::collections::HashMap;
use std::sync::OnceLock;

/// Bytes of a first literal that are looked up.
const ANCHOR: usize = 7;

/// Words of the sieve.
const SIEVE: usize = 1 << 9;

pub(super) struct Index {
    pub(super) patterns: Vec<Pattern>,
    /// First bytes of a first literal → patterns.
    anchors: HashMap<[u8; ANCHOR], Vec<usize>>,
    /// A bit for the hash of every anchor: by it alone most places of a text are told from all of them.
    sieve: Vec<u64>,
    /// Patterns whose first literal is short, or that begin with a hole.
    others: Vec<usize>,
}

pub(super) fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let known = all()
            .flat_map(|known| known.wire.iter().map(move |it| Pattern::of(it, Meaning::Known(known), false)));
        let said = verifiers::messages().iter().map(|it| Pattern::of(it.says, Meaning::Said(it), it.whole));
        Index::of(known.chain(said).collect())
    })
}

impl Index {
    fn of(patterns: Vec<Pattern>) -> Index {
        let mut anchors: HashMap<_, Vec<usize>> = HashMap::new();
        let mut sieve = vec![0; SIEVE];
        let mut others = Vec::new();
        for (number, pattern) in patterns.iter().enumerate() {
            let anchor = pattern.literals.first().and_then(|it| anchor(it.as_bytes()));
            if let Some(anchor) = anchor {
                anchors.entry(anchor).or_default().push(number);
                let (word, bit) = sifted(anchor);
                if let Some(bits) = sieve.get_mut(word) {
                    *bits |= bit;
                }
            }
            if anchor.is_none() || pattern.starts_with_hole {
                others.push(number);
            }
        }
        Index { patterns, anchors, sieve, others }
    }

    /// Numbers of the patterns whose first literal may stand where these bytes begin.
    pub(super) fn anchored(&self, bytes: &[u8]) -> &[usize] {
        let Some(anchor) = anchor(bytes) else { return &[] };
        let (word, bit) = sifted(anchor);
        if self.sieve.get(word).is_none_or(|bits| bits & bit == 0) {
            return &[];
        }
        self.anchors.get(&anchor).map(Vec::as_slice).unwrap_or_default()
    }

    /// Patterns that a text beginning with these bytes may be, in the order of the catalogues.
    pub(super) fn beginning(&self, bytes: &[u8]) -> impl Iterator<Item = &Pattern> {
        let mut numbers = [self.anchored(bytes), &self.others].concat();
        numbers.sort_unstable();
        numbers.dedup();
        numbers.into_iter().filter_map(|it| self.patterns.get(it))
    }
}

fn anchor(bytes: &[u8]) -> Option<[u8; ANCHOR]> {
    bytes.get(..ANCHOR)?.try_into().ok()
}

/// The place of an anchor in the sieve.
fn sifted(anchor: [u8; ANCHOR]) -> (usize, u64) {
    let hash =
        anchor.iter().fold(0x811C_9DC5_u32, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193));
    let [low, high, third, _] = (hash ^ (hash >> 15)).to_le_bytes();
    ((usize::from(high) << 1 | usize::from(third & 1)) & (SIEVE - 1), 1 << (low & 63))
}
