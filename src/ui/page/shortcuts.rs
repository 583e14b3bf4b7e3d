//! Keys: what each does, and the list of them.

use crate::browser::pasted::is_for_a_field;
use crate::browser::watch::Watch;
use crate::browser::{clock, place};
use crate::ui::seal::SHEET;
use crate::ui::state::{Action, FileAction, Pick, State};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, KeyboardEvent};
use yew::prelude::*;

/// What each key does.
const KEYS: [(&str, &str); 8] = [
    ("?", "This list"),
    ("/", "Find in the paste, in the claims, or in the reference"),
    ("j", "Next finding, or the next case of a log or a file"),
    ("k", "Previous finding or case"),
    ("e", "Edit the paste at this place"),
    ("c", "Copy for a ticket"),
    ("Esc Esc", "Clear everything; Undo is offered for eight seconds"),
    ("Ctrl V", "Paste, wherever you are on the page"),
];

/// What keys act on, as the page was last drawn.
#[derive(Default)]
pub(crate) struct Now {
    /// Where changes go.
    pub(crate) tell: Callback<Action>,
    /// Whether keys of one letter are obeyed.
    pub(crate) keys: bool,
    /// Whether the list of shortcuts is shown.
    pub(crate) help: bool,
    /// Whether `Esc` was pressed once.
    pub(crate) asked: bool,
    /// Whether the paste is shown to be read.
    pub(crate) reads: bool,
    /// Whether the inspector is shown.
    pub(crate) inspects: bool,
    /// Whether there is anything to clear.
    pub(crate) blank: bool,
    /// The case of a file before the one that is looked at, and the one behind it.
    pub(crate) file: Option<(Option<Pick>, Option<Pick>)>,
    /// The first line of the paste that is seen.
    pub(crate) top: Rc<Cell<usize>>,
}

/// Obeys keys.
#[hook]
pub(crate) fn use_keys(now: &Rc<RefCell<Now>>) {
    let now = now.clone();
    use_effect_with((), move |()| {
        let watch = Watch::new(&["keydown"], move |event| {
            if let Some(key) = event.dyn_ref::<KeyboardEvent>() {
                let done = now.try_borrow().ok().and_then(|now| now.pressed(key));
                if let Some((tell, action)) = done {
                    tell.emit(action);
                }
            }
        });
        move || drop(watch)
    });
}

impl Now {
    /// What a key asks for, where it asks for anything.
    fn pressed(&self, event: &KeyboardEvent) -> Option<(Callback<Action>, Action)> {
        let key = event.key();
        let modified = event.ctrl_key() || event.meta_key() || event.alt_key();
        let told = |action| Some((self.tell.clone(), action));
        if key == "Escape" {
            return match () {
                () if place::fold(SHEET) => None,
                () if self.help => told(Action::Help(false)),
                () if self.asked => told(Action::Cleared(clock::now())),
                () if !self.blank => told(Action::Asked(true)),
                () => None,
            };
        }
        if modified || is_for_a_field(event) || !self.keys {
            return if self.asked { told(Action::Asked(false)) } else { None };
        }
        let action = match key.as_str() {
            "?" => Action::Help(!self.help),
            "j" | "k" if self.inspects && self.file.is_some() => {
                let (before, behind) = self.file.clone().unwrap_or_default();
                match if key == "j" { behind } else { before } {
                    Some(pick) => Action::File(FileAction::Picked(pick)),
                    None => Action::Asked(false),
                }
            }
            "e" if self.file.is_some() => Action::Asked(false),
            "e" if self.inspects && self.reads => Action::Edited(self.top.get()),
            "/" => {
                event.prevent_default();
                place::focus_first(&[
                    "main:not([hidden]) #find",
                    "main:not([hidden]) #find-claim",
                    "main:not([hidden]) #search",
                ]);
                Action::Asked(false)
            }
            // What stands on the page knows where it leads.
            "j" | "k" | "c" if self.inspects => {
                place::click(match key.as_str() {
                    "j" => ".verdict .next",
                    "k" => ".verdict .previous",
                    _ => ".ticket > button",
                });
                Action::Asked(false)
            }
            _ => Action::Asked(false),
        };
        if matches!(action, Action::Edited(_)) {
            event.prevent_default();
        }
        told(action)
    }
}

/// The list of shortcuts.
pub(crate) fn help(state: &State, tell: &Callback<Action>) -> Html {
    if !state.help {
        return Html::default();
    }
    let close = tell.reform(|_: MouseEvent| Action::Help(false));
    let switch = tell.reform(|event: Event| {
        let on = event.target_dyn_into::<HtmlInputElement>().is_none_or(|input| input.checked());
        Action::Keys(on)
    });
    html! {
        <section class="shortcuts" id="shortcuts" role="dialog" aria-label="Keyboard shortcuts" tabindex="-1">
            <div class="title"><h2>{ "Keyboard shortcuts" }</h2><button type="button" class="ic" aria-label="Close" onclick={close}>{ "×" }</button></div>
            <dl>
                { for KEYS.iter().map(|(keys, what)| html! {
                    <>
                        <dt>{ for keys.split(' ').map(|key| html! { <><kbd>{ key }</kbd>{ " " }</> }) }</dt>
                        <dd>{ *what }</dd>
                    </>
                }) }
            </dl>
            <label class="switch"><input type="checkbox" checked={state.keys} onchange={switch} />{ " Use single-letter shortcuts" }</label>
            <p class="soft">{ "Press Esc twice to clear everything. Browser extensions and clipboard managers may still see what you paste; no web page can stop them." }</p>
        </section>
    }
}
