//! Reads a file slice by slice, and does the deep work in small pieces.

mod extent;

use crate::archive::case::{Case, CaseKind, Related};
use crate::archive::har::Har;
use crate::archive::input::Input;
use crate::archive::job::Job;
use crate::archive::ledger::Ledger;
use crate::archive::log::Log;
use crate::archive::scan::{Piece, Scanner};
use crate::archive::sequence::{SequenceStep, Stage};
use crate::archive::token_list::{TokenList, TokenRow};
use crate::archive::{Progress, Refused, entry, words};
use crate::model::{Context, Kind};
use memchr::memmem;
use std::collections::VecDeque;
use std::ops::Range;

/// A file that is being read.
///
/// Feed it slices of any size in order with [`FileReading::feed`]; after each slice do the deep work with
/// [`FileReading::work`] until it says that nothing is left, giving the page a turn as often as it likes; at the end
/// call [`FileReading::finish`], and work again. The results are there at any time, and grow. To stop, drop it.
///
/// Memory: one slice's worth of entries that are still to be judged, the cases, the tokens; never the file.
#[derive(Debug)]
pub struct FileReading {
    input: Input,
    scanner: Scanner,
    digest: Digest,
    refused: Option<Refused>,
    finished: bool,
    context: Context,
}

/// What the pieces of a file come to.
#[derive(Debug, Default)]
struct Digest {
    har: Har,
    log: Log,
    ledger: Ledger,
    tokens: TokenList,
    jobs: VecDeque<Job>,
    /// Entries, lines, and entries of which the end is missing.
    entries: u64,
    lines: u64,
    cut: u64,
    /// Entries that are calls.
    calls: u64,
    /// Where each entry of a list stands in the text.
    spans: Vec<Range<u64>>,
    /// Lines that are entries, as a file of JSON lines has them.
    listed: u64,
}

impl FileReading {
    /// A file of which nothing is read. Of the context the expectations count and the tolerance; its present is used
    /// only for what the file gives no time for.
    #[must_use]
    pub fn new(context: &Context) -> FileReading {
        FileReading {
            input: Input::default(),
            scanner: Scanner::default(),
            digest: Digest::default(),
            refused: None,
            finished: false,
            context: context.clone(),
        }
    }

    /// Takes the next slice. It is scanned at once, in time in proportion to its length (4 MiB take some 30 ms in a
    /// page); what must be read deeply waits for [`FileReading::work`].
    ///
    /// # Errors
    ///
    /// A reason to stop feeding: the file is longer than is read, or packed in a way that is not read. What was found
    /// until then stays.
    pub fn feed(&mut self, bytes: &[u8]) -> Result<(), Refused> {
        if let Some(refused) = self.refused {
            return Err(refused);
        }
        let (scanner, digest) = (&mut self.scanner, &mut self.digest);
        let pushed = self.input.push(bytes, &mut |text| scanner.push(text, &mut |piece| digest.piece(piece)));
        self.refused = pushed.err();
        pushed
    }

    /// Says that the file ends here. Call it once, behind the last slice.
    pub fn finish(&mut self) {
        if std::mem::replace(&mut self.finished, true) {
            return;
        }
        let (scanner, digest) = (&mut self.scanner, &mut self.digest);
        if self.refused.is_none() {
            let ended = self.input.finish(&mut |text| scanner.push(text, &mut |piece| digest.piece(piece)));
            self.refused = ended.err();
        }
        scanner.finish(&mut |piece| digest.piece(piece));
        digest.finish();
    }

    /// Does one piece of deep work, some milliseconds long. Whether there is more.
    pub fn step(&mut self) -> bool {
        if let Some(job) = self.digest.jobs.pop_front() {
            job.run(&self.context, &mut self.digest.ledger, &mut self.digest.tokens);
        }
        !self.digest.jobs.is_empty()
    }

    /// Does deep work as long as there is any and `goes_on` says so, which is asked behind each piece. Whether there is
    /// more.
    pub fn work(&mut self, mut goes_on: impl FnMut() -> bool) -> bool {
        while !self.digest.jobs.is_empty() {
            if !self.step() || !goes_on() {
                break;
            }
        }
        !self.digest.jobs.is_empty()
    }

    /// How far it is.
    #[must_use]
    pub fn progress(&self) -> Progress {
        Progress {
            read: self.input.read(),
            waiting: self.digest.jobs.len(),
            finished: self.finished && self.digest.jobs.is_empty(),
        }
    }

    /// Why the file is not read further; `None` if it is.
    #[must_use]
    pub fn refused(&self) -> Option<Refused> {
        self.refused
    }

    /// What is to be added to an offset in the text for the one in the file. `None` if the file was unpacked or
    /// transcoded.
    #[must_use]
    pub fn text_offset(&self) -> Option<u64> {
        self.input.offset()
    }

    /// Where an entry stands in the text, in bytes. `None` if there is no such entry.
    #[must_use]
    pub fn entry_span(&self, entry: u64) -> Option<Range<u64>> {
        self.digest.spans.get(usize::try_from(entry).ok()?).cloned()
    }

    /// Where the record of a log stands in the text that begins with this line and was read deeply.
    #[must_use]
    pub fn record_span(&self, line: u64) -> Option<Range<u64>> {
        self.digest.log.spans.get(&line).cloned()
    }

    /// The cases so far, in the order of time.
    #[must_use]
    pub fn cases(&self) -> Vec<&Case> {
        self.digest.ledger.cases()
    }

    /// The tokens so far, in the order in which they stand in the file.
    #[must_use]
    pub fn tokens(&self) -> Vec<&TokenRow> {
        self.digest.tokens.rows()
    }

    /// The sequence of the sign-ins so far; empty of a log.
    #[must_use]
    pub fn sequence(&self) -> &[SequenceStep] {
        self.digest.har.sequence.steps()
    }

    /// Index into [`FileReading::sequence`] of the step at which the last sign-in broke. `None` if nothing stayed broken.
    #[must_use]
    pub fn broke(&self) -> Option<usize> {
        self.digest.har.sequence.broke()
    }

    /// Other entries that explain a case: where the token, or the code, came from that its first call was sent with.
    #[must_use]
    pub fn related(&self, case: &Case) -> Vec<Related> {
        let Some(entry) = case.entries.first() else { return Vec::new() };
        let mut related = Vec::new();
        for row in self.tokens().into_iter().filter(|it| it.entries.binary_search(entry).is_ok()) {
            let what = match row.kind {
                Kind::AuthorizationCode => "brought the code",
                Kind::DpopProof | Kind::ClientAssertion => continue,
                _ => "brought the token",
            };
            let brought = row.entries.first().filter(|it| *it < entry);
            let stage = |it: &&SequenceStep| {
                matches!(it.stage, Stage::Token | Stage::SignIn | Stage::Authorize | Stage::Callback)
            };
            let from = brought.filter(|it| {
                self.sequence().iter().filter(stage).any(|step| (step.entry..=step.last).contains(it))
            });
            related.extend(from.map(|entry| Related { entry: *entry, what }));
        }
        related
    }

    /// One sentence about the whole file.
    #[must_use]
    pub fn verdict(&self) -> String {
        if let Some(refused) = self.refused {
            return refused.words().into();
        }
        let (failures, steps): (Vec<_>, Vec<_>) =
            self.cases().into_iter().partition(|it| it.kind() == CaseKind::Failure);
        words::verdict(self.form(), &failures, steps.len(), self.tokens().len())
    }
}

impl Digest {
    fn piece(&mut self, piece: Piece) {
        if piece.listed {
            self.entries += 1;
            self.spans.push(piece.start..piece.end);
            self.cut += u64::from(piece.cut);
            if !self.entry(piece.bytes, piece.index) {
                self.object(piece);
            }
            return;
        }
        self.lines += 1;
        let object = piece.bytes.trim_ascii_start();
        if object.starts_with(b"{") && is_entry(object) && self.entry(object, self.listed) {
            self.listed += 1;
            self.spans.push(piece.start..piece.end);
            return;
        }
        if let Some(job) = self.log.line(piece, &mut self.ledger, &mut self.tokens) {
            self.jobs.push_back(job);
        }
    }

    /// Reads an entry; whether it is one.
    fn entry(&mut self, bytes: &[u8], index: u64) -> bool {
        let Some(entry) = entry::read(bytes) else { return false };
        self.calls += 1;
        self.jobs.extend(self.har.look(&entry, bytes, index, &mut self.ledger, &mut self.tokens));
        true
    }

    /// An object in a list that is no entry, as in an export of the System Log, is a record of its own.
    fn object(&mut self, piece: Piece) {
        let jobs = [
            self.log.finish(&mut self.ledger, &mut self.tokens),
            self.log.line(piece, &mut self.ledger, &mut self.tokens),
        ];
        self.jobs.extend(jobs.into_iter().flatten());
    }

    fn finish(&mut self) {
        self.jobs.extend(self.log.finish(&mut self.ledger, &mut self.tokens));
        self.jobs.extend(self.har.finish(&mut self.ledger));
    }
}

/// Whether a line of JSON is an entry.
fn is_entry(line: &[u8]) -> bool {
    let has = |name: &[u8]| memmem::find(line, name).is_some();
    has(b"\"request\"") && has(b"\"response\"") && has(b"\"url\"") && has(b"\"status\"")
}
