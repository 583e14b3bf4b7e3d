//! Files that a person gives to the page: read slice by slice, never held.

use js_sys::{JsString, Uint8Array};
use std::ops::Range;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, File, HtmlInputElement};

/// A file, or a long text, in the browser's own keeping.
#[derive(Debug, Clone)]
pub struct Source {
    blob: Option<Blob>,
    /// Its name; empty of a text that was pasted.
    pub name: Rc<str>,
    /// Its bytes.
    pub size: u64,
}

/// The browser cannot read it any more: it was moved, changed or deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Unreadable;

/// A slice that the browser was asked for.
pub(crate) struct Slice(Option<JsFuture>);

impl Source {
    /// A file without bytes at hand, for those who draw it.
    #[must_use]
    pub fn named(name: &str, size: u64) -> Source {
        Source { blob: None, name: name.into(), size }
    }

    /// A file that was chosen or dropped.
    pub(crate) fn of_file(file: &File) -> Source {
        Source { size: file.size() as u64, name: file.name().into(), blob: Some(file.clone().into()) }
    }

    /// What the page itself wrote.
    pub(crate) fn of_blob(blob: Blob) -> Source {
        Source { size: blob.size() as u64, name: "".into(), blob: Some(blob) }
    }

    /// A text that the program does not hold.
    pub(crate) fn of_text(text: &JsString) -> Option<Source> {
        let parts = js_sys::Array::of1(text);
        Blob::new_with_str_sequence(&parts).ok().map(Source::of_blob)
    }

    /// Asks for a slice; it is on its way while other work is done.
    pub(crate) fn slice(&self, range: Range<u64>) -> Slice {
        let slice = self
            .blob
            .as_ref()
            .and_then(|blob| blob.slice_with_f64_and_f64(range.start as f64, range.end as f64).ok());
        Slice(slice.map(|it| JsFuture::from(it.array_buffer())))
    }
}

impl Slice {
    /// Waits for it, and reads it into the program's memory; the browser's copy is overwritten.
    pub(crate) async fn read(self, into: &mut Vec<u8>) -> Result<(), Unreadable> {
        let buffer = self.0.ok_or(Unreadable)?.await.map_err(|_| Unreadable)?;
        let bytes = Uint8Array::new(&buffer);
        into.clear();
        into.resize(bytes.length() as usize, 0);
        bytes.copy_to(into);
        bytes.fill(0, 0, bytes.length());
        Ok(())
    }
}

/// Takes the file that was chosen out of a file input, which keeps nothing of it.
pub(crate) fn chosen(input: &HtmlInputElement) -> Option<Source> {
    let file = input.files().and_then(|files| files.item(0))?;
    input.set_value("");
    Some(Source::of_file(&file))
}

/// The file that was chosen on the first screen, before the program ran.
pub(crate) fn chosen_before(document: &web_sys::Document, id: &str) -> Option<Source> {
    let input = document.get_element_by_id(id)?.dyn_into::<HtmlInputElement>().ok()?;
    chosen(&input)
}
