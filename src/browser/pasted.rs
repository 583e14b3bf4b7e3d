//! What comes from the clipboard, or is dropped on the page.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{ClipboardEvent, DragEvent, Element, Event, HtmlTextAreaElement};

/// The text of a paste; `None` if there is no text in it.
pub(crate) fn text(event: &Event) -> Option<String> {
    let data = event.dyn_ref::<ClipboardEvent>()?.clipboard_data()?;
    data.get_data("text/plain").ok().filter(|text| !text.trim().is_empty())
}

/// Whether an event is for a field of its own: what is typed or pasted there stays there.
pub(crate) fn is_for_a_field(event: &Event) -> bool {
    let element = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    element.is_some_and(|it| matches!(it.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT"))
}

/// What was dropped.
pub(crate) enum Dropped {
    /// A text, or a file read as one.
    Text(String),
    /// A file of more bytes than are read.
    TooLong,
    /// Nothing that can be read as text.
    Unreadable,
}

/// Reads what was dropped, then tells it; a file of more bytes than `most` is left alone.
pub(crate) fn dropped(event: &Event, most: f64, told: impl FnOnce(Dropped) + 'static) {
    let Some(data) = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer) else { return };
    let file = data.files().and_then(|files| files.item(0));
    let Some(file) = file else {
        let text = data.get_data("text/plain").unwrap_or_default();
        return told(if text.trim().is_empty() { Dropped::Unreadable } else { Dropped::Text(text) });
    };
    if file.size() > most {
        return told(Dropped::TooLong);
    }
    let promise = file.text();
    spawn_local(async move {
        let text = JsFuture::from(promise).await.ok().and_then(|text| text.as_string());
        told(text.map_or(Dropped::Unreadable, Dropped::Text));
    });
}

/// What a box holds once a text is pasted into it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Into {
    /// This takes the place of all.
    All(String),
    /// It was put in by hand, and this is there now.
    Behind(String),
    /// The browser does it.
    Itself,
}

/// Pastes into the box. At the end of a text a line end comes first, so that one thing is not glued to another.
pub(crate) fn into_box(area: &HtmlTextAreaElement, pasted: &str, most: usize) -> Into {
    let (value, all) = (area.value(), area.text_length());
    let start = area.selection_start().ok().flatten().unwrap_or(all);
    let end = area.selection_end().ok().flatten().unwrap_or(all);
    if value.trim().is_empty() || (start == 0 && end == all) {
        return Into::All(pasted.to_owned());
    }
    let behind = start == all && !value.ends_with('\n');
    if value.len() + pasted.len() > most {
        return Into::All([value.as_str(), if behind { "\n" } else { "" }, pasted].concat());
    }
    if !behind {
        return Into::Itself;
    }
    let text = [value.as_str(), "\n", pasted].concat();
    area.set_value(&text);
    Into::Behind(text)
}
