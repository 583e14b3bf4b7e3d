//! The page: draws a report, and keeps what a person gave.

mod announcer;
mod app;
mod cause;
mod claims;
mod copyable;
mod difference;
mod evidence;
mod exhibits;
mod few;
mod field;
mod finding;
mod findings;
mod guard;
mod held;
mod held_against;
mod icon;
mod instant;
mod life;
mod lines;
mod masthead;
mod passed;
mod paste_box;
mod private;
mod prose;
mod raw;
mod reference;
mod samples;
mod span;
mod state;
mod token;
mod verdict;
mod view;
mod visible;
mod welcome;

pub use app::{Answer, AnswerProps, App};
pub use held::{Field, Held, Judge};
pub use reference::{Reference, ReferenceProps};
pub use samples::{Filled, SAMPLES, Sample};
pub use state::{Action, Sheet, State};
pub use view::View;

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
