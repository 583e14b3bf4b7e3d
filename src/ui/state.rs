//! What the page keeps: what was pasted, what it is compared with, the present, and what is looked at.

mod action;
mod changes;
mod file;
#[cfg(test)]
mod tests;

pub use action::{Action, Theme};
pub use file::{FileAction, Listing, OpenFile, Pick, Stage};

use crate::Context;
use crate::jose::verify::Opinion;
use crate::limits;
use crate::text::timestamp::Timestamp;
use crate::ui::checks::expectations_form::ExpectationsForm;
use crate::ui::parts::zone::Zone;
use crate::ui::view::View;
use std::rc::Rc;
use yew::Reducible;

/// Everything that a person gave, the time, and what is looked at. The report is derived from it.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    /// What was pasted.
    pub paste: Rc<str>,
    /// What the box was last filled with.
    pub sheet: Sheet,
    /// Whether the paste stands in the box, or is shown to be read.
    pub mode: Mode,
    /// The file that is open; the paste is then what of it is looked at.
    pub file: Option<OpenFile>,
    /// How many files were opened.
    pub opened: u32,
    /// A long text was pasted and has not been judged: it is drawn first.
    pub waits: bool,
    /// What the paste is compared with.
    pub expected: ExpectationsForm,
    /// What an example put into that; `None` if nothing of it is there.
    pub example: Option<Rc<FromExample>>,
    /// Which part of the page is shown.
    pub view: View,
    /// How often all was emptied: what else was typed into the page goes with the element of the old number.
    pub cleared: u32,
    /// What the last Clear took, or another paste in its place, for as long as it can be undone.
    pub kept: Option<Rc<Kept>>,
    /// The present, as of the last thing that happened.
    pub now: Timestamp,
    /// What the browser's own verifier answered to the questions of reports.
    pub opinions: Vec<Opinion>,
    /// Number of the finding that is read.
    pub finding: usize,
    /// Exhibit of the token that was chosen; `None` for the one that the findings are about.
    pub token: Option<usize>,
    /// Number of the case of a log that is read.
    pub case: usize,
    /// Whether a log is shown as its lines.
    pub lines: bool,
    /// The line of the paste that was asked for, counted from one, and how often one was.
    pub goto: (usize, u32),
    /// What could not be done, in a sentence; empty where nothing is to be said.
    pub said: &'static str,
    /// `Esc` was pressed once: the next one clears.
    pub asked: bool,
    /// Whether the list of shortcuts is shown.
    pub help: bool,
    /// Whether the switches of the header are shown where there is little room.
    pub menu: bool,
    /// Whether shortcuts of one key are obeyed.
    pub keys: bool,
    /// The zone that times are shown in.
    pub zone: Zone,
    /// The colors.
    pub theme: Theme,
}

/// Answers that are kept: those of the largest report, and of the one before it.
const OPINIONS: usize = 2 * limits::QUESTIONS;

/// From so many bytes on a text stays out of text boxes, and is drawn before it is judged.
pub(crate) const LONG: usize = limits::PASTE_BYTES;

/// A fresh text box and what it holds at first.
/// A new number stands for a new element: the browser's own undo would bring back what was cleared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Counts up.
    pub number: u32,
    /// The text it begins with.
    pub text: Rc<str>,
}

/// How the paste is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// In the box, with the caret on this line, counted from zero.
    Edit(usize),
    /// To be read.
    Read,
}

/// What an example expects, and what a person expected before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FromExample {
    /// As the example has it.
    pub filled: ExpectationsForm,
    /// As it was before.
    pub before: ExpectationsForm,
}

/// What a Clear took, or another paste in its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept {
    paste: Rc<str>,
    file: Option<OpenFile>,
    mode: Mode,
    expected: ExpectationsForm,
    example: Option<Rc<FromExample>>,
}

impl State {
    /// An empty page.
    #[must_use]
    pub fn at(now: Timestamp) -> State {
        let paste: Rc<str> = Rc::from("");
        State {
            sheet: Sheet { number: 0, text: paste.clone() },
            paste,
            mode: Mode::Edit(0),
            file: None,
            opened: 0,
            waits: false,
            expected: ExpectationsForm::default(),
            example: None,
            view: View::default(),
            cleared: 0,
            kept: None,
            now,
            opinions: Vec::new(),
            finding: 0,
            token: None,
            case: 0,
            lines: false,
            goto: (0, 0),
            said: "",
            asked: false,
            help: false,
            menu: false,
            keys: true,
            zone: Zone::default(),
            theme: Theme::default(),
        }
    }

    /// What the paste is compared with.
    #[must_use]
    pub fn context(&self) -> Context {
        // What stands in a file is judged at its own time: the present is long after.
        let now = self.file.as_ref().and_then(|it| it.at).unwrap_or(self.now);
        Context { opinions: self.opinions.clone(), ..self.expected.context(now) }
    }

    /// Whether nothing was pasted.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.file.is_none() && self.paste.trim().is_empty()
    }

    /// Whether the paste is shown to be read.
    #[must_use]
    pub fn is_read(&self) -> bool {
        self.mode == Mode::Read && !self.is_blank()
    }

    /// Whether the paste is too long for a text box.
    #[must_use]
    pub fn is_long(&self) -> bool {
        self.paste.len() > LONG
    }

    fn sheet(&mut self, text: Rc<str>) {
        self.sheet = Sheet { number: self.sheet.number + 1, text };
    }

    /// Another text takes the place of the paste: what was looked at in the old one is not in it.
    fn replace(&mut self, text: Rc<str>) {
        self.paste = text;
        self.file = None;
        self.waits = self.is_long();
        self.kept = None;
        self.finding = 0;
        self.token = None;
        self.case = 0;
        self.lines = false;
        self.goto = (0, 0);
        self.said = "";
        if let Some(example) = self.example.take() {
            self.expected.without(&example.filled, &example.before);
        }
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = (*self).clone();
        match action {
            Action::Typed(text, _) if text == self.paste => return self,
            Action::Typed(text, now) => {
                next.replace(text);
                next.now = now;
            }
            Action::Pasted(text, _) if text.trim().is_empty() => return self,
            Action::Pasted(text, now) => next.show(text, now),
            Action::Filled(filled, now) => next.fill(filled, now),
            Action::Ready => next.waits = false,
            Action::File(action) => next.of_file(action),
            Action::Edited(_) if next.file.is_some() => return self,
            Action::Edited(_) if next.is_long() => {
                next.said =
                    "This text is too long to edit here. Change it where it came from, and paste it again.";
            }
            Action::Edited(line) => {
                next.sheet(next.paste.clone());
                next.mode = Mode::Edit(line);
            }
            Action::Read => next.mode = Mode::Read,
            Action::Expected(field, value, now) => {
                next.expected.set(field, value);
                next.now = now;
            }
            Action::Reset(now) => {
                next.expected = ExpectationsForm::default();
                next.example = None;
                next.now = now;
            }
            Action::Went(view) => next.view = view,
            Action::Passed(now) => next.now = now,
            Action::Judged(opinions, _) if opinions.is_empty() => return self,
            Action::Judged(opinions, now) => {
                next.opinions.extend(opinions);
                let old = next.opinions.len().saturating_sub(OPINIONS);
                next.opinions.drain(..old);
                next.now = now;
            }
            Action::Opened(finding) => next.finding = finding,
            Action::Token(exhibit) => next.token = Some(exhibit),
            Action::Case(case) => {
                next.case = case;
                next.finding = 0;
                next.token = None;
            }
            Action::Lines(lines) => next.lines = lines,
            Action::Goto(line) => {
                next.goto = (line, next.goto.1 + 1);
                next.mode = Mode::Read;
                next.lines = true;
            }
            Action::Said(said) => next.said = said,
            Action::Asked(asked) => next.asked = asked,
            Action::Help(help) => next.help = help,
            Action::Menu(menu) => next.menu = menu,
            Action::Keys(keys) => next.keys = keys,
            Action::Zone(zone) => next.zone = zone,
            Action::Theme(theme) => next.theme = theme,
            Action::Cleared(now) => next.clear(now),
            Action::Wiped(now) => {
                next.clear(now);
                next.kept = None;
            }
            Action::Undone(now) => next.undo(now),
            Action::Forgotten => next.kept = None,
        }
        if next == *self { self } else { Rc::new(next) }
    }
}
