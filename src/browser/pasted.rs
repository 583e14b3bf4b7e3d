//! What comes from the clipboard, or is dropped on the page.

use crate::browser::file::Source;
use crate::limits;
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, DataTransfer, DragEvent, Element, Event, HtmlTextAreaElement};

/// A text that came.
pub(crate) enum Text {
    /// The text.
    Short(String),
    /// A long one, in the browser's keeping.
    Long(Source),
}

/// The text of a paste; `None` if there is no text in it.
pub(crate) fn text(event: &Event) -> Option<Text> {
    of(&event.dyn_ref::<ClipboardEvent>()?.clipboard_data()?)
}

#[cfg(target_arch = "wasm32")]
fn of(data: &DataTransfer) -> Option<Text> {
    use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

    #[wasm_bindgen]
    extern "C" {
        type Held;
        #[wasm_bindgen(method, catch, js_name = getData)]
        fn data(this: &Held, format: &str) -> Result<js_sys::JsString, JsValue>;
    }
    let text = data.unchecked_ref::<Held>().data("text/plain").ok()?;
    if text.length() as usize > limits::PASTE_BYTES {
        return Source::of_text(&text).map(Text::Long);
    }
    let text = String::from(text);
    (!text.trim().is_empty()).then_some(Text::Short(text))
}

#[cfg(not(target_arch = "wasm32"))]
fn of(data: &DataTransfer) -> Option<Text> {
    let text = data.get_data("text/plain").ok()?;
    if text.len() > limits::PASTE_BYTES {
        return Source::of_text(&text.into()).map(Text::Long);
    }
    (!text.trim().is_empty()).then_some(Text::Short(text))
}

/// Whether an event is for a field of its own: what is typed or pasted there stays there.
pub(crate) fn is_for_a_field(event: &Event) -> bool {
    let element = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    element.is_some_and(|it| match it.tag_name().as_str() {
        // Nothing is typed into the input that a file is chosen with.
        "INPUT" => it.get_attribute("type").as_deref() != Some("file"),
        name => matches!(name, "TEXTAREA" | "SELECT"),
    })
}

/// What was dropped.
pub(crate) enum Dropped {
    /// A text.
    Text(Text),
    /// A file.
    File(Source),
    /// Nothing that can be read.
    Unreadable,
}

/// What an event dropped; `None` if it drops nothing.
pub(crate) fn dropped(event: &Event) -> Option<Dropped> {
    let data = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer)?;
    let file = data.files().and_then(|files| files.item(0));
    Some(match file {
        Some(file) => Dropped::File(Source::of_file(&file)),
        None => of(&data).map_or(Dropped::Unreadable, Dropped::Text),
    })
}

/// What a box holds once a text is pasted into it.
pub(crate) enum Into {
    /// It is too long for a box, and takes the place of all.
    File(Text),
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
