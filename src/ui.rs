//! The page: draws a report, and keeps what a person gave.

pub mod checks;
pub mod finding;
pub mod page;
pub mod parts;
pub mod paste;
pub(crate) mod reference;
pub mod seal;
pub(crate) mod state;
pub mod token;
pub(crate) mod verdict;
pub(crate) mod view;

pub use crate::ui::checks::expectations_form::{ExpectationsForm, Field, Judge};
pub use crate::ui::page::app::{Answer, AnswerProps, App};
pub use crate::ui::paste::samples::{Filled, SAMPLES, Sample};
pub use crate::ui::reference::{Reference, ReferenceProps};
pub use crate::ui::state::{Action, Sheet, State};
pub use crate::ui::view::View;

/// Puts the page into the element `app` of the document, or into its body.
pub fn mount() {
    let root = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id("app"));
    match root {
        Some(root) => yew::Renderer::<App>::with_root(root).render(),
        None => yew::Renderer::<App>::new().render(),
    };
}
