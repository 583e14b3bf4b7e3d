//! What a redaction did, by kind and by entry, without any value.

use crate::archive::redact::edits::Tally;
use crate::archive::redact::find::bodies::grouped;
use crate::archive::redact::known::kind::Kind;
use crate::archive::redact::survey::Plan;
use std::collections::BTreeMap;
use std::fmt;

/// What no tool can know, in one sentence.
pub const LIMITS: &str = "A tool cannot know the names of your own fields, secrets with neither a known name nor a known shape, or what is shown in pictures: look through the file before you send it, and add words of your own.";

/// What was replaced of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KindRow {
    /// The kind.
    pub kind: Kind,
    /// Different values.
    pub values: usize,
    /// Places where one of them stood.
    pub places: usize,
}

/// What was replaced of one kind in one entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryRow {
    /// The entry from 0, or the first line of its stretch from 1.
    pub entry: usize,
    /// The kind.
    pub kind: Kind,
    /// Places.
    pub places: usize,
}

/// What a redaction did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// By kind.
    pub kinds: Vec<KindRow>,
    /// By entry.
    pub entries: Vec<EntryRow>,
    /// The file is cut into lines and not into entries.
    pub lines: bool,
    /// Values that were found.
    pub values: usize,
    /// Bodies that were left out, and their bytes.
    pub bodies: (usize, usize),
    /// What was learned before it was lost, in sentences.
    pub facts: Vec<String>,
    /// The entry that the file ends in.
    pub cut: Option<usize>,
    /// Bytes that were written.
    pub written: usize,
}

impl Report {
    pub(crate) fn new(plan: &Plan, tally: &Tally, written: usize) -> Report {
        let mut places: BTreeMap<Kind, usize> = BTreeMap::new();
        let mut values: BTreeMap<Kind, usize> = BTreeMap::new();
        for ((_, kind), count) in &tally.places {
            *places.entry(*kind).or_default() += count;
        }
        for number in &tally.values {
            *values.entry(plan.dictionary.kind(*number)).or_default() += 1;
        }
        let row = |(kind, places): (&Kind, &usize)| KindRow {
            kind: *kind,
            values: values.get(kind).copied().unwrap_or_default(),
            places: *places,
        };
        Report {
            kinds: places.iter().map(row).collect(),
            entries: tally
                .places
                .iter()
                .map(|((entry, kind), places)| EntryRow { entry: *entry, kind: *kind, places: *places })
                .collect(),
            lines: plan.outline.lines,
            values: plan.dictionary.len(),
            bodies: (tally.bodies, tally.body_bytes),
            facts: plan.facts.clone(),
            cut: plan.outline.cut,
            written,
        }
    }

    /// What the check says once it has found nothing.
    #[must_use]
    pub fn checked(&self) -> String {
        format!("0 of {} values found in {} bytes written.", self.values, grouped(self.written))
    }
}

impl fmt::Display for Report {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        for KindRow { kind, values, places } in &self.kinds {
            writeln!(out, "{}: {values} in {places} places", kind.label())?;
        }
        let word = if self.lines { "lines from" } else { "entry" };
        let mut last = None;
        for EntryRow { entry, kind, places } in &self.entries {
            let apart = if last == Some(*entry) { ", ".to_owned() } else { format!("\n{word} {entry}: ") };
            write!(out, "{apart}{} {places}", kind.label())?;
            last = Some(*entry);
        }
        writeln!(out)?;
        if self.bodies.0 > 0 {
            writeln!(out, "\n{} bodies of {} bytes left out", self.bodies.0, grouped(self.bodies.1))?;
        }
        if let Some(entry) = self.cut {
            writeln!(out, "\nThe file ends inside entry {entry}, which was closed there.")?;
        }
        for fact in &self.facts {
            writeln!(out, "{fact}")?;
        }
        writeln!(out, "\n{LIMITS}")
    }
}
