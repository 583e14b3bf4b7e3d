//! The second pass: writes a file anew, with words in place of every value that must not leave.

use crate::archive::redact::cut;
use crate::archive::redact::edits::{self, Tally};
use crate::archive::redact::find::bodies::{child, scalar};
use crate::archive::redact::find::finder::{Finder, Scope};
use crate::archive::redact::find::place::{Place, What};
use crate::archive::redact::frame::{self, Comment, Framed};
use crate::archive::redact::left;
use crate::archive::redact::reading::pieces::{Part, Pieces};
use crate::archive::redact::reading::tree::{self, Node};
use crate::archive::redact::report::Report;
use crate::archive::redact::survey::Plan;
use std::hash::{DefaultHasher, Hash, Hasher};

/// How often what was written is gone over: what was taken out may bring together what stood beside it.
const ROUNDS: usize = 3;

/// The second pass over a file, slice by slice.
#[derive(Debug)]
pub struct Rewriter<'p> {
    pieces: Pieces,
    writing: Writing<'p>,
}

#[derive(Debug)]
struct Writing<'p> {
    plan: &'p Plan,
    tally: Tally,
    outlines: Vec<Option<u64>>,
    bytes: usize,
}

/// What was written, for the check and the report.
#[derive(Debug)]
pub struct Written {
    /// The report; it names no value.
    pub report: Report,
    /// Method, status and path of each entry, as one number; nothing where an entry is no JSON.
    pub(crate) outlines: Vec<Option<u64>>,
}

impl<'p> Rewriter<'p> {
    /// A second pass by what the first found.
    #[must_use]
    pub fn new(plan: &'p Plan) -> Rewriter<'p> {
        let writing = Writing { plan, tally: Tally::default(), outlines: Vec::new(), bytes: 0 };
        Rewriter { pieces: Pieces::default(), writing }
    }

    /// Takes the next slice of the file, the same as before, and adds what is written to the output.
    pub fn push(&mut self, slice: &[u8], out: &mut Vec<u8>) {
        let writing = &mut self.writing;
        self.pieces.push(slice, &mut |part, text| writing.piece(part, text, out));
    }

    /// Takes the end of the file.
    #[must_use]
    pub fn finish(mut self, out: &mut Vec<u8>) -> Written {
        let writing = &mut self.writing;
        self.pieces.finish(&mut |part, text| writing.piece(part, text, out));
        let Writing { plan, tally, outlines, bytes } = self.writing;
        Written { report: Report::new(plan, &tally, bytes), outlines }
    }
}

impl Writing<'_> {
    fn piece(&mut self, part: Part, text: &[u8], out: &mut Vec<u8>) {
        let before = out.len();
        let plan = self.plan;
        let mut finder = Finder::new(&plan.options, Some(&plan.dictionary));
        match part {
            Part::Gap => out.extend_from_slice(text),
            Part::Head => {
                let mut framed = frame::head(text);
                let mut places = finder.exchange(&framed.text);
                places.extend(plan.comment_at(false).map(|it| comment(it, &plan.comment())));
                // The mark of UTF-8 at the very beginning was hidden from the reader of JSON.
                if text.starts_with(b"\xEF\xBB\xBF") {
                    framed.text.get_mut(..3).unwrap_or_default().copy_from_slice(b"\xEF\xBB\xBF");
                }
                self.framed(&framed, &places, out);
            }
            Part::Tail => {
                let framed = frame::whole_tail(&plan.outline.stack, text);
                let mut places = finder.exchange(&framed.text);
                places.extend(plan.comment_at(true).map(|it| comment(it, &plan.comment())));
                self.framed(&framed, &places, out);
            }
            Part::Entry(number) => {
                finder.entry = number;
                let places = finder.exchange(text);
                self.entry(text, number, &places, out);
            }
            Part::Cut(number) => {
                finder.entry = number;
                let whole = cut::closed(text, "\"comment\":\"the file ends in this entry\"");
                let places = finder.exchange(&whole);
                self.entry(&whole, number, &places, out);
                let open = plan.outline.stack.iter().rev();
                out.extend(open.map(|it| if *it == b'{' { b'}' } else { b']' }));
            }
            Part::Lines(number) => {
                finder.entry = number;
                let places = finder.record(text, Scope::default());
                self.write(text, number, false, &places, out);
            }
        }
        self.bytes += out.len() - before;
    }

    fn framed(&mut self, framed: &Framed, places: &[Place], out: &mut Vec<u8>) {
        let (plan, part) = (self.plan, framed.part.clone());
        edits::write(&framed.text, part, places, &plan.dictionary, 0, &mut self.tally, out);
    }

    fn entry(&mut self, text: &[u8], number: usize, places: &[Place], out: &mut Vec<u8>) {
        self.write(text, number, true, places, out);
        let outlined = tree::whole(text).and_then(|it| {
            outline(text, &it, |url| {
                let mut made = Vec::new();
                let plan = self.plan;
                edits::write(text, url, places, &plan.dictionary, number, &mut Tally::default(), &mut made);
                made
            })
        });
        self.outlines.push(outlined);
    }

    fn write(&mut self, text: &[u8], number: usize, recorded: bool, places: &[Place], out: &mut Vec<u8>) {
        let (dictionary, start) = (&self.plan.dictionary, out.len());
        edits::write(text, 0..text.len(), places, dictionary, number, &mut self.tally, out);
        if places.iter().any(|it| matches!(it.what, What::Encoded(..))) {
            self.cover(number, recorded, start, out);
        }
    }

    /// Takes out whole what a value is left in although it was written anew: encodings around one another can be read
    /// in more ways than one, and a copy that says less is of more use than none.
    fn cover(&mut self, entry: usize, recorded: bool, start: usize, out: &mut Vec<u8>) {
        for _ in 0..ROUNDS {
            let written = out.get(start..).unwrap_or_default();
            let left = left::in_record(self.plan, written, entry, recorded);
            if left.is_empty() {
                return;
            }
            let places: Vec<Place> = left.into_iter().map(|it| it.taken_out(written)).collect();
            let mut covered = Vec::with_capacity(written.len());
            let dictionary = &self.plan.dictionary;
            edits::write(
                written,
                0..written.len(),
                &places,
                dictionary,
                entry,
                &mut self.tally,
                &mut covered,
            );
            // Where the form would suffer, the check refuses what is left.
            if tree::whole(written).is_some() && tree::whole(&covered).is_none() {
                return;
            }
            out.truncate(start);
            out.append(&mut covered);
        }
    }
}

fn comment(at: &Comment, said: &str) -> Place {
    let (at, words) = match at {
        Comment::Behind(at) => (*at, format!(" {said}")),
        Comment::First(at) => (*at, format!("\"comment\":\"{said}\",")),
    };
    Place::of(at..at, What::Words(words))
}

/// Method, status and path of an entry as one number; the URL as `written` gives it. `None` if it has no request.
pub(crate) fn outline(
    text: &[u8],
    entry: &Node,
    written: impl FnOnce(std::ops::Range<usize>) -> Vec<u8>,
) -> Option<u64> {
    let request = child(text, entry, "request")?;
    let status = child(text, entry, "response").and_then(|it| scalar(text, it, "status"));
    let url = match child(text, request, "url") {
        Some(Node::Text(range)) => written(range.clone()),
        _ => Vec::new(),
    };
    let path = url.split(|it| matches!(it, b'?' | b'#')).next().unwrap_or_default();
    let mut hasher = DefaultHasher::new();
    (scalar(text, request, "method"), status, path).hash(&mut hasher);
    Some(hasher.finish())
}
