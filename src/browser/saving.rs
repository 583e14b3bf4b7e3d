//! What the page writes, in pieces that the browser keeps, and the address under which it is saved.

use js_sys::{Array, Uint8Array};
use web_sys::{Blob, BlobPropertyBag, Url};

/// The one type that the guard on navigation lets pass: a browser saves it, and never opens it.
const TYPE: &str = "application/octet-stream";

/// Pieces of what is written: the program's own memory holds one of them.
#[derive(Debug)]
pub(crate) struct Pieces(Array);

impl Pieces {
    /// Nothing yet.
    pub(crate) fn new() -> Pieces {
        Pieces(Array::new())
    }

    /// Hands a piece over, and overwrites it.
    pub(crate) fn take(&self, piece: &mut Vec<u8>) {
        let bytes = Uint8Array::new_from_slice(piece);
        // As a blob it leaves the page's own memory.
        if let Ok(blob) = Blob::new_with_u8_array_sequence(&Array::of1(&bytes)) {
            self.0.push(&blob);
        }
        bytes.fill(0, 0, bytes.length());
        piece.fill(0);
        piece.clear();
    }

    /// All of them as one.
    pub(crate) fn whole(&self) -> Option<Blob> {
        let options = BlobPropertyBag::new();
        options.set_type(TYPE);
        Blob::new_with_blob_sequence_and_options(&self.0, &options).ok()
    }
}

/// The address of something that can be saved, which is gone once this is dropped.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Address(String);

impl Address {
    /// Makes one. `None` if the browser refuses.
    pub(crate) fn of(blob: &Blob) -> Option<Address> {
        Url::create_object_url_with_blob(blob).ok().map(Address)
    }

    /// The address itself.
    pub(crate) fn text(&self) -> &str {
        &self.0
    }
}

impl Drop for Address {
    fn drop(&mut self) {
        Url::revoke_object_url(&self.0).ok();
    }
}
