//! What was done on the page before the program ran: `index.html` shows its box and examples, `static/boot.js` keeps
//! what was chosen or pasted.

use crate::browser::clock;
use crate::browser::file::{Source, chosen_before};
use crate::browser::pasted::Text;
use crate::ui::file::opening;
use crate::ui::paste::samples::SAMPLES;
use crate::ui::state::{Action, Sheet, State};
use crate::ui::view::View;
use std::rc::Rc;
use web_sys::{Document, HtmlTextAreaElement};
use yew::Reducible;

/// A file that was chosen before.
#[derive(Debug, Clone)]
pub struct Chosen(pub(crate) Source);

impl PartialEq for Chosen {
    fn eq(&self, other: &Chosen) -> bool {
        (&self.0.name, self.0.size) == (&other.0.name, other.0.size)
    }
}

/// What was done before.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Before {
    /// What stood in the box.
    pub text: String,
    /// Whether it was pasted, and not typed.
    pub is_pasted: bool,
    /// What was selected in it, in UTF-16 units; `None` if the focus was elsewhere.
    pub selected: Option<(u32, u32)>,
    /// The name of the example that was chosen; empty if none was.
    pub sample: String,
    /// The file that was chosen; `None` if none was.
    pub file: Option<Chosen>,
}

impl Before {
    /// Reads the first screen.
    #[must_use]
    pub(crate) fn read(document: &Document) -> Before {
        use wasm_bindgen::JsCast;
        let area =
            document.get_element_by_id("paste").and_then(|it| it.dyn_into::<HtmlTextAreaElement>().ok());
        let sample = document.query_selector("[data-sample][data-chosen]").ok().flatten();
        let sample = sample.and_then(|it| it.get_attribute("data-sample")).unwrap_or_default();
        let file = chosen_before(document, opening::ID).map(Chosen);
        let Some(area) = area else { return Before { sample, file, ..Before::default() } };
        let focused = document.active_element().is_some_and(|it| it.is_same_node(Some(&area)));
        let at = |position: Result<Option<u32>, _>| position.ok().flatten().unwrap_or_default();
        Before {
            text: area.value(),
            is_pasted: area.has_attribute("data-pasted"),
            selected: focused.then(|| (at(area.selection_start()), at(area.selection_end()))),
            sample,
            file,
        }
    }

    /// Whether nothing was done.
    #[must_use]
    pub(crate) fn is_blank(&self) -> bool {
        self.text.is_empty() && self.sample.is_empty() && self.file.is_none()
    }

    /// The state that the page begins with.
    #[must_use]
    pub(crate) fn state(&self) -> State {
        let now = clock::now();
        let mut state = State { view: View::of_address(), ..State::at(now) };
        let sample = SAMPLES.iter().find(|it| it.name == self.sample);
        let action = match sample {
            Some(sample) => Action::Filled(sample.render(now), now),
            None if self.is_pasted && !self.text.trim().is_empty() => {
                opening::pasted(Text::Short(self.text.clone()))
            }
            None => {
                state.sheet = Sheet { number: 0, text: self.text.as_str().into() };
                Action::Typed(self.text.as_str().into(), now)
            }
        };
        Rc::unwrap_or_clone(Rc::new(state).reduce(action))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_before_the_program_ran_is_in_the_box() {
        let state = Before { text: "eyJ".into(), ..Before::default() }.state();
        assert_eq!((&*state.paste, &*state.sheet.text, state.is_read()), ("eyJ", "eyJ", false));
    }

    #[test]
    fn what_was_pasted_or_chosen_before_is_read_at_once() {
        let state = Before { text: "E0000011".into(), is_pasted: true, ..Before::default() }.state();
        assert!(state.is_read() && &*state.paste == "E0000011");
        let state = Before { sample: "e0000011".into(), ..Before::default() }.state();
        assert!(state.is_read() && state.paste.contains("E0000011"));
    }
}
