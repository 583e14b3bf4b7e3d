//! The file that is open: what was read of it so far, and what of it is looked at.

use super::{Mode, State};
use crate::archive::{Case, CaseKind, FileReading, Refused};
use crate::browser::file::Source;
use crate::limits;
use crate::text::timestamp::Timestamp;
use crate::ui::view::View;
use std::cell::RefCell;
use std::rc::Rc;

/// What can happen to a file.
#[derive(Debug, Clone)]
pub enum FileAction {
    /// A file was chosen, dropped, or a long text pasted: it takes the place of what was there.
    Opened(Source, Timestamp),
    /// More of it was read.
    Grew,
    /// All of it was read, or it is not read further.
    Ended,
    /// It is not to be read further for now.
    Stopped,
    /// It is to be read on.
    Resumed,
    /// The browser cannot read it any more.
    Lost,
    /// Something in it is to be looked at.
    Picked(Pick),
    /// An entry came that was asked for: its text, and when it was answered.
    Came(u64, Rc<str>, Option<Timestamp>),
    /// Cases are to be listed that hold these words.
    Filtered(Rc<str>),
    /// Only cases of this kind are to be listed; `None` for all.
    Only(Option<CaseKind>),
    /// This list is to be shown.
    Listed(Listing),
    /// The panel for a copy that is safe to send is to be shown, or not.
    Copies(bool),
}

impl PartialEq for FileAction {
    /// What is done twice is done twice.
    fn eq(&self, _: &FileAction) -> bool {
        false
    }
}

/// What is looked at of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pick {
    /// The case at this place ([`Case::place`]).
    Case(u64),
    /// A token: itself, and when it stood there first.
    Token(Rc<str>, Option<Timestamp>),
    /// An entry, or the record that begins with this line.
    Entry(u64),
}

/// What is listed of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Listing {
    /// The calls that failed, and the steps.
    #[default]
    Cases,
    /// The sequence of the sign-ins.
    Sequence,
    /// The tokens.
    Tokens,
}

/// How far the reading of a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// It goes on.
    Reading,
    /// A person stopped it.
    Stopped,
    /// It is over.
    Ended,
    /// The browser cannot read the file any more.
    Lost,
}

/// A file that is open. Its reading grows in place; the version says that it has.
#[derive(Debug, Clone)]
pub struct OpenFile {
    /// Tells it from others.
    pub number: u32,
    /// The file.
    pub source: Source,
    /// What was read of it.
    pub reading: Rc<RefCell<FileReading>>,
    /// Counts up as more is read.
    pub version: u32,
    /// How far that is.
    pub stage: Stage,
    /// What is looked at; `None` as long as there is nothing.
    pub pick: Option<Pick>,
    /// Whether a person chose that.
    pub chosen: bool,
    /// The instant at which what is looked at is judged.
    pub at: Option<Timestamp>,
    /// What is listed.
    pub listing: Listing,
    /// Words that listed cases hold.
    pub filter: Rc<str>,
    /// The kind that listed cases are of; `None` for all.
    pub only: Option<CaseKind>,
    /// Whether the panel for a copy is shown.
    pub copies: bool,
}

impl PartialEq for OpenFile {
    fn eq(&self, other: &OpenFile) -> bool {
        (self.number, self.version, self.stage) == (other.number, other.version, other.stage)
            && (&self.pick, self.at, self.chosen) == (&other.pick, other.at, other.chosen)
            && (self.listing, &self.filter, self.only) == (other.listing, &other.filter, other.only)
            && self.copies == other.copies
    }
}

impl OpenFile {
    /// Whether it is being read.
    #[must_use]
    pub fn is_read_on(&self) -> bool {
        self.stage == Stage::Reading
    }

    /// The cases that are listed, failures first, each as `told` gives it.
    pub fn listed<T>(&self, mut told: impl FnMut(&Case) -> T) -> Vec<T> {
        let reading = self.reading.borrow();
        let wanted = self.filter.trim().to_lowercase();
        let is_listed = |case: &&&Case| {
            self.only.is_none_or(|only| case.kind() == only)
                && (wanted.is_empty() || words(case).to_lowercase().contains(&wanted))
        };
        let cases = reading.cases();
        let (failures, steps): (Vec<&Case>, Vec<&Case>) =
            cases.iter().filter(is_listed).partition(|it| it.kind() == CaseKind::Failure);
        failures.into_iter().chain(steps).map(&mut told).collect()
    }

    /// The place of the case that is looked at among those that are listed, and how many these are.
    #[must_use]
    pub fn position(&self) -> (Option<usize>, usize) {
        let all = self.listed(Case::place);
        let at = match &self.pick {
            Some(Pick::Case(place)) => all.iter().position(|it| it == place),
            _ => None,
        };
        (at, all.len())
    }

    /// The case so many places further down the list, or up. `None` if there is none.
    #[must_use]
    pub fn beside(&self, step: isize) -> Option<Pick> {
        let all = self.listed(Case::place);
        let to = match self.position().0 {
            Some(at) => at.checked_add_signed(step)?,
            None => 0,
        };
        all.get(to).copied().map(Pick::Case)
    }

    /// Whether entries can be read again where they stand: not where the file was unpacked or transcoded.
    #[must_use]
    pub fn has_places(&self) -> bool {
        self.reading.borrow().text_offset().is_some()
    }

    /// What is left of it for an Undo.
    pub(super) fn halted(&self) -> OpenFile {
        let stage = if self.is_read_on() { Stage::Stopped } else { self.stage };
        OpenFile { stage, copies: false, ..self.clone() }
    }

    /// The text of a case, and when it was answered.
    fn text_of(&self, place: u64) -> Option<(Rc<str>, Option<Timestamp>)> {
        let reading = self.reading.borrow();
        let case = reading.cases().into_iter().find(|it| it.place() == place)?;
        Some((case.paste.as_str().into(), case.at))
    }

    fn is_failure(&self, pick: &Pick) -> bool {
        let Pick::Case(place) = pick else { return false };
        let reading = self.reading.borrow();
        reading.cases().iter().any(|it| it.place() == *place && it.kind() == CaseKind::Failure)
    }

    fn pick_first(&self) -> Option<Pick> {
        self.listed(Case::place).first().copied().map(Pick::Case)
    }
}

/// All that a filter looks at.
fn words(case: &Case) -> String {
    let status = case.status.map(|it| it.to_string()).unwrap_or_default();
    let ids: Vec<String> = case.ids().collect();
    [case.call.as_deref().unwrap_or_default(), &case.host, &status, &case.verdict, &ids.join(" ")].join(" ")
}

impl State {
    /// Opens a file, or says why it is not read.
    pub(super) fn open(&mut self, source: Source, now: Timestamp) {
        if source.size > limits::FILE_BYTES {
            self.said = Refused::TooLong.words();
            return;
        }
        self.show(Rc::from(""), now);
        self.opened += 1;
        self.file = Some(OpenFile {
            number: self.opened,
            source,
            reading: Rc::new(RefCell::new(FileReading::new(&self.context()))),
            version: 0,
            stage: Stage::Reading,
            pick: None,
            chosen: false,
            at: None,
            listing: Listing::default(),
            filter: "".into(),
            only: None,
            copies: false,
        });
    }

    /// What happens to the file that is open.
    pub(super) fn of_file(&mut self, action: FileAction) {
        if let FileAction::Opened(source, now) = action {
            return self.open(source, now);
        }
        let Some(mut file) = self.file.take() else { return };
        match action {
            FileAction::Opened(..) => {}
            FileAction::Grew => file.version += 1,
            FileAction::Ended => {
                file.version += 1;
                file.stage = Stage::Ended;
            }
            FileAction::Stopped => file = file.halted(),
            FileAction::Resumed => file.stage = Stage::Reading,
            FileAction::Lost => file.stage = Stage::Lost,
            FileAction::Picked(pick) => self.pick(&mut file, pick, true),
            FileAction::Came(entry, text, at) => {
                if file.pick == Some(Pick::Entry(entry)) {
                    self.look_at(&mut file, text, at);
                }
            }
            FileAction::Filtered(words) => file.filter = words,
            FileAction::Only(only) => file.only = only,
            FileAction::Listed(listing) => file.listing = listing,
            FileAction::Copies(copies) => file.copies = copies,
        }
        // Until a person chooses, what is listed first is read, and a step only until there is a failure: steps may come
        // first in a file that is read slowly.
        if !file.chosen
            && let Some(first) = file.pick_first()
            && file.pick.as_ref().is_none_or(|it| !file.is_failure(it) && file.is_failure(&first))
        {
            self.pick(&mut file, first, false);
        }
        self.file = Some(file);
    }

    fn pick(&mut self, file: &mut OpenFile, pick: Pick, chosen: bool) {
        file.chosen = chosen;
        let text = match &pick {
            Pick::Case(place) => file.text_of(*place),
            Pick::Token(token, at) => Some((token.clone(), *at)),
            Pick::Entry(_) => None,
        };
        file.pick = Some(pick);
        let (text, at) = text.unwrap_or_else(|| (Rc::from(""), None));
        self.look_at(file, text, at);
    }

    fn look_at(&mut self, file: &mut OpenFile, text: Rc<str>, at: Option<Timestamp>) {
        file.at = at;
        self.paste = text;
        self.mode = Mode::Read;
        self.view = View::Inspector;
        self.finding = 0;
        self.token = None;
        self.case = 0;
        self.goto = (0, 0);
    }
}
