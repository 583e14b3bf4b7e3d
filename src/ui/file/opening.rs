//! How a file comes to the page, and whether a text is one.

use crate::archive::{Short, holds_calls, short};
use crate::browser::file::{Source, chosen};
use crate::browser::pasted::Text;
use crate::browser::{clock, file};
use crate::ui::state::{Action, FileAction, LONG};
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The name of the input in the document.
pub(crate) const ID: &str = "open-file";

const UNREADABLE: &str =
    "The browser could not read this file. Open it again, or copy it to another folder first.";
const EMPTY: &str =
    "This file has no text in it. Drop a HAR file, a log or another text file, or paste its text.";

/// What a text does to the page: a HAR and a long text are read as files, all else is a paste.
pub(crate) fn pasted(text: Text) -> Action {
    let source = match text {
        Text::Short(text) if text.len() <= LONG && !holds_calls(text.as_bytes()) => {
            return Action::Pasted(text.into(), clock::now());
        }
        Text::Short(text) => match Source::of_text(&text.as_str().into()) {
            Some(source) => source,
            None => return Action::Pasted(text.into(), clock::now()),
        },
        Text::Long(source) => source,
    };
    Action::File(FileAction::Opened(source, clock::now()))
}

/// Opens a file: a short one that holds no calls is a paste.
pub(crate) fn open(source: Source, tell: &Callback<Action>) {
    if source.size > LONG as u64 {
        return tell.emit(Action::File(FileAction::Opened(source, clock::now())));
    }
    let tell = tell.clone();
    spawn_local(async move {
        let mut bytes = Vec::new();
        let read = source.slice(0..source.size).read(&mut bytes).await;
        tell.emit(match read.map(|()| short(&bytes)) {
            Ok(Short::File) => Action::File(FileAction::Opened(source, clock::now())),
            Ok(Short::Text(text)) if text.trim().is_empty() => Action::Said(EMPTY),
            Ok(Short::Text(text)) => Action::Pasted(text.into(), clock::now()),
            Err(file::Unreadable) => Action::Said(UNREADABLE),
        });
    });
}

/// The button "Open a file…".
pub(crate) fn open_button(tell: &Callback<Action>) -> Html {
    let tell = tell.clone();
    let onchange = Callback::from(move |event: Event| {
        let input = event.target_dyn_into::<HtmlInputElement>();
        if let Some(source) = input.and_then(|input| chosen(&input)) {
            open(source, &tell);
        }
    });
    html! {
        <span class="opening">
            <input type="file" id={ID} class="unseen" {onchange} />
            <label for={ID} class="button">{ "Open a file…" }</label>
        </span>
    }
}
