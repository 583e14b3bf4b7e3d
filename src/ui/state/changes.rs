//! Changes that touch much of the state at once: another paste, an example, a Clear and its Undo.

use super::{FromExample, Kept, Mode, OpenFile, State};
use crate::text::timestamp::Timestamp;
use crate::ui::checks::expectations_form::ExpectationsForm;
use crate::ui::paste::samples::Filled;
use crate::ui::view::View;
use std::rc::Rc;

impl State {
    pub(super) fn show(&mut self, text: Rc<str>, now: Timestamp) {
        let kept = (!self.is_blank()).then(|| Rc::new(self.keep()));
        self.replace(text);
        self.kept = kept;
        self.sheet(Rc::from(""));
        self.mode = Mode::Read;
        self.view = View::Inspector;
        self.now = now;
    }

    pub(super) fn fill(&mut self, filled: Filled, now: Timestamp) {
        self.show(filled.text, now);
        let before = std::mem::replace(&mut self.expected, filled.expected.clone());
        self.example = Some(Rc::new(FromExample { filled: filled.expected, before }));
    }

    /// All that an Undo brings back.
    fn keep(&self) -> Kept {
        Kept {
            paste: self.paste.clone(),
            file: self.file.as_ref().map(OpenFile::halted),
            mode: self.mode,
            expected: self.expected.clone(),
            example: self.example.clone(),
        }
    }

    pub(super) fn clear(&mut self, now: Timestamp) {
        let kept = self.keep();
        self.example = None;
        let blank = self.is_blank() && self.expected == ExpectationsForm::default();
        self.replace(Rc::from(""));
        self.sheet(Rc::from(""));
        self.mode = Mode::Edit(0);
        self.expected = ExpectationsForm::default();
        self.opinions.clear();
        self.cleared += 1;
        self.asked = false;
        self.kept = (!blank).then(|| Rc::new(kept));
        self.now = now;
    }

    pub(super) fn undo(&mut self, now: Timestamp) {
        let Some(kept) = self.kept.take() else { return };
        self.replace(kept.paste.clone());
        self.file.clone_from(&kept.file);
        self.sheet(if self.is_long() { Rc::from("") } else { kept.paste.clone() });
        self.mode = kept.mode;
        self.expected = kept.expected.clone();
        self.example = kept.example.clone();
        self.now = now;
    }
}
