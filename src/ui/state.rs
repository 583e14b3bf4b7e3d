//! What the page keeps: what was pasted, what it is held against, and the present.

use crate::Context;
use crate::jose::verify::Opinion;
use crate::limits;
use crate::text::timestamp::Timestamp;
use crate::ui::checks::expectations_form::{ExpectationsForm, Field};
use crate::ui::paste::samples::Filled;
use crate::ui::view::View;
use std::rc::Rc;
use yew::Reducible;

/// Everything that a person gave, and the time. The report is derived from it.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    /// What stands in the box.
    pub paste: Rc<str>,
    /// What the box was last filled with.
    pub sheet: Sheet,
    /// What the paste is held against.
    pub expected: ExpectationsForm,
    /// Which part of the page is shown.
    pub view: View,
    /// How often all was emptied: what else was typed into the page goes with the element of the old number.
    pub cleared: u32,
    /// The present, as of the last thing that happened.
    pub now: Timestamp,
    /// What the browser's own verifier answered to the questions of reports.
    pub opinions: Vec<Opinion>,
}

/// Answers that are kept: those of the largest report, and of the one before it.
const OPINIONS: usize = 2 * limits::QUESTIONS;

/// A fresh text box and what it holds at first.
/// A new number stands for a new element: the browser's own undo would bring back what was cleared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Counts up.
    pub number: u32,
    /// The text it begins with.
    pub text: Rc<str>,
}

/// What can happen.
#[derive(Debug, Clone)]
pub enum Action {
    /// The text in the box changed.
    Pasted(Rc<str>, Timestamp),
    /// An example was chosen.
    Filled(Filled, Timestamp),
    /// Something to hold the paste against changed.
    ExpectationsForm(Field, String, Timestamp),
    /// Another part of the page is to be shown.
    Went(View),
    /// Time passed that may change the report.
    Passed(Timestamp),
    /// The browser's own verifier answered.
    Judged(Vec<Opinion>, Timestamp),
    /// All is to be emptied.
    Cleared(Timestamp),
}

impl State {
    /// An empty page.
    #[must_use]
    pub fn at(now: Timestamp) -> State {
        let paste: Rc<str> = Rc::from("");
        State {
            sheet: Sheet { number: 0, text: paste.clone() },
            paste,
            expected: ExpectationsForm::default(),
            view: View::default(),
            cleared: 0,
            now,
            opinions: Vec::new(),
        }
    }

    /// What the paste is held against.
    #[must_use]
    pub fn context(&self) -> Context {
        Context { opinions: self.opinions.clone(), ..self.expected.context(self.now) }
    }

    /// Whether nothing was pasted.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.paste.trim().is_empty()
    }

    fn sheet(&mut self, text: Rc<str>) {
        self.paste = text.clone();
        self.sheet = Sheet { number: self.sheet.number + 1, text };
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = (*self).clone();
        match action {
            Action::Pasted(text, _) if text == self.paste => return self,
            Action::Pasted(text, now) => {
                next.paste = text;
                next.now = now;
            }
            Action::Filled(filled, now) => {
                next.sheet(filled.text);
                next.expected = filled.expected;
                next.view = View::Inspector;
                next.now = now;
            }
            Action::ExpectationsForm(field, value, now) => {
                next.expected.set(field, value);
                if next.expected == self.expected {
                    return self;
                }
                next.now = now;
            }
            Action::Went(view) if view == self.view => return self,
            Action::Went(view) => next.view = view,
            Action::Passed(now) => next.now = now,
            Action::Judged(opinions, _) if opinions.is_empty() => return self,
            Action::Judged(opinions, now) => {
                next.opinions.extend(opinions);
                let old = next.opinions.len().saturating_sub(OPINIONS);
                next.opinions.drain(..old);
                next.now = now;
            }
            Action::Cleared(now) => {
                next.sheet(Rc::from(""));
                next.expected = ExpectationsForm::default();
                next.opinions.clear();
                next.cleared += 1;
                next.now = now;
            }
        }
        Rc::new(next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn after(actions: impl IntoIterator<Item = Action>) -> Rc<State> {
        actions.into_iter().fold(Rc::new(State::at(at(0))), Reducible::reduce)
    }

    #[test]
    fn what_is_held_against_stays_while_the_paste_changes() {
        let state = after([
            Action::ExpectationsForm(Field::Issuer, "https://acme.okta.com".into(), at(1)),
            Action::Pasted("eyJ".into(), at(2)),
            Action::Pasted("E0000011".into(), at(3)),
        ]);
        assert_eq!(state.expected.issuer, "https://acme.okta.com");
        assert_eq!((&*state.paste, state.now), ("E0000011", at(3)));
    }

    #[test]
    fn pasting_does_not_replace_the_box() {
        assert_eq!(after([Action::Pasted("eyJ".into(), at(1))]).sheet.number, 0);
    }

    #[test]
    fn the_same_text_again_changes_nothing() {
        let state = after([Action::Pasted("eyJ".into(), at(1))]);
        assert!(Rc::ptr_eq(&state, &state.clone().reduce(Action::Pasted("eyJ".into(), at(9)))));
    }

    #[test]
    fn clear_empties_all_and_replaces_the_box() {
        let state = after([
            Action::ExpectationsForm(Field::Leeway, "0".into(), at(1)),
            Action::Pasted("eyJ".into(), at(2)),
            Action::Cleared(at(3)),
        ]);
        assert!(state.is_blank());
        assert_eq!(state.expected, ExpectationsForm::default());
        assert_eq!(state.sheet, Sheet { number: 1, text: "".into() });
        assert_eq!(state.cleared, 1);
    }

    #[test]
    fn an_example_brings_its_own_expectations_and_no_others() {
        let expected = ExpectationsForm { audience: "api://default".into(), ..ExpectationsForm::default() };
        let state = after([
            Action::ExpectationsForm(Field::Issuer, "https://acme.okta.com".into(), at(1)),
            Action::Filled(Filled { text: "eyJ".into(), expected: expected.clone() }, at(2)),
        ]);
        assert_eq!(state.expected, expected);
        assert_eq!((&*state.paste, &*state.sheet.text), ("eyJ", "eyJ"));
    }

    #[test]
    fn paste_and_expectations_stay_while_one_looks_something_up() {
        let expected = [Action::ExpectationsForm(Field::Issuer, "https://acme.okta.com".into(), at(1))];
        let before = after(expected.into_iter().chain([Action::Pasted("eyJ".into(), at(2))]));
        let there = before.clone().reduce(Action::Went(View::Reference(Some("E0000011"))));
        assert_eq!(there.view, View::Reference(Some("E0000011")));
        assert_eq!(there.reduce(Action::Went(View::Inspector)), before);
    }

    #[test]
    fn an_example_is_seen_in_the_inspector() {
        let filled = Filled { text: "eyJ".into(), expected: ExpectationsForm::default() };
        let state = after([Action::Went(View::Reference(None)), Action::Filled(filled, at(1))]);
        assert_eq!(state.view, View::Inspector);
    }
}
