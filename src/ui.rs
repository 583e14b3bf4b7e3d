//! The page: draws a report, and keeps what a person gave.

pub mod checks;
pub mod compare;
pub(crate) mod desk;
pub(crate) mod file;
pub mod finding;
pub mod page;
pub mod parts;
pub mod paste;
pub mod pictures;
pub(crate) mod reference;
pub mod seal;
pub(crate) mod state;
pub mod ticket;
pub mod token;
pub(crate) mod verdict;
pub(crate) mod view;

use crate::browser::turn::turn;
use crate::ui::page::rehearsal::rehearse;

pub use crate::browser::file::Source;
pub use crate::ui::checks::expectations_form::{ExpectationsForm, Field, Judge};
pub use crate::ui::compare::{Compare, CompareProps, can_compare};
pub use crate::ui::page::app::{App, AppProps};
pub use crate::ui::page::bench::{Answer, AnswerProps};
pub use crate::ui::page::first_screen::Before;
pub use crate::ui::parts::zone::Zone;
pub use crate::ui::paste::samples::{Filled, SAMPLES, Sample};
pub use crate::ui::pictures::rate_window::{RateWindowPicture, RateWindowProps};
pub use crate::ui::reference::{Reference, ReferenceProps};
pub use crate::ui::state::{Action, FileAction, Listing, Mode, OpenFile, Pick, Sheet, Stage, State, Theme};
pub use crate::ui::ticket::{CopyFinding, CopyFindingProps, Ticket, TicketProps};
pub use crate::ui::view::View;

/// Puts the page into the element `app` of the document, or into its body. The browser has its turn before, and between
/// the parts that are rehearsed: in one go all of it would keep a phone busy for a sixth of a second.
pub async fn mount() {
    turn().await;
    let document = web_sys::window().and_then(|window| window.document());
    let before = || document.as_ref().map(Before::read).unwrap_or_default();
    // Who has pasted already is not kept waiting.
    rehearse(|| before().is_blank()).await;
    let before = before();
    let root = document.as_ref().and_then(|document| document.get_element_by_id("app"));
    match root {
        Some(root) => yew::Renderer::<App>::with_root_and_props(root, AppProps { before }).render(),
        None => yew::Renderer::<App>::new().render(),
    };
}
