//! What can happen on the page.

use crate::jose::verify::Opinion;
use crate::text::timestamp::Timestamp;
use crate::ui::checks::expectations_form::Field;
use crate::ui::parts::zone::Zone;
use crate::ui::paste::samples::Filled;
use crate::ui::state::FileAction;
use crate::ui::view::View;
use std::rc::Rc;

/// What can happen.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// The text in the box changed under the hands of a person.
    Typed(Rc<str>, Timestamp),
    /// A text was pasted, or a file dropped: it takes the place of what was there.
    Pasted(Rc<str>, Timestamp),
    /// An example was chosen.
    Filled(Filled, Timestamp),
    /// Something happened to a file.
    File(FileAction),
    /// A long text was drawn, and is to be judged now.
    Ready,
    /// The box is to be shown, with the caret on this line, counted from zero.
    Edited(usize),
    /// The read view is to be shown.
    Read,
    /// Something to compare the paste with changed.
    Expected(Field, String, Timestamp),
    /// All that was expected is to be forgotten.
    Reset(Timestamp),
    /// Another part of the page is to be shown.
    Went(View),
    /// Time passed that may change the report.
    Passed(Timestamp),
    /// The browser's own verifier answered.
    Judged(Vec<Opinion>, Timestamp),
    /// The finding of this number is to be read.
    Opened(usize),
    /// The token that is this exhibit is to be shown.
    Token(usize),
    /// The case of this number is to be read.
    Case(usize),
    /// A log is to be shown as its lines, or as its cases.
    Lines(bool),
    /// The paste is to be read at this line, counted from one.
    Goto(usize),
    /// Something could not be done; what to say of it. Empty: nothing any more.
    Said(&'static str),
    /// `Esc` was pressed once, or something else after it.
    Asked(bool),
    /// The list of shortcuts is to be shown, or not.
    Help(bool),
    /// The switches of the header are to be shown where there is little room, or not.
    Menu(bool),
    /// Shortcuts of one key are to be obeyed, or not.
    Keys(bool),
    /// Times are to be shown in this zone.
    Zone(Zone),
    /// Colors are to be these.
    Theme(Theme),
    /// All is to be emptied.
    Cleared(Timestamp),
    /// All is to be emptied without a way back: nobody is there, or the page is left.
    Wiped(Timestamp),
    /// What was emptied is to be brought back.
    Undone(Timestamp),
    /// What was emptied is to be forgotten.
    Forgotten,
}

/// Which colors are shown. It is kept in memory alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// The next one, around in a circle.
    #[must_use]
    pub const fn next(self) -> Theme {
        match self {
            Theme::System => Theme::Light,
            Theme::Light => Theme::Dark,
            Theme::Dark => Theme::System,
        }
    }

    /// The stable name; empty for the system's.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Theme::System => "",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    /// What the switch says.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Theme::System => "Theme: same as the system",
            Theme::Light => "Theme: light",
            Theme::Dark => "Theme: dark",
        }
    }
}
