//! What stands behind `#` in the address. It is read here, and never written: links alone change it.

/// The event that tells that it changed.
pub(crate) const CHANGED: &[&str] = &["hashchange"];

/// What stands behind `#`.
#[cfg(target_arch = "wasm32")]
#[must_use]
pub(crate) fn fragment() -> String {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.strip_prefix('#').unwrap_or_default().to_owned()
}

/// What stands behind `#`: known in a browser alone.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub(crate) fn fragment() -> String {
    String::new()
}

/// The whole address of a place in the page, to be copied.
#[cfg(target_arch = "wasm32")]
#[must_use]
pub(crate) fn link(place: &str) -> String {
    // Of the document and not of the location, through which a page could be left.
    let document = web_sys::window().and_then(|window| window.document());
    let here = document.and_then(|document| document.url().ok()).unwrap_or_default();
    [here.split('#').next().unwrap_or_default(), place].concat()
}

/// The whole address of a place in the page: known in a browser alone.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub(crate) fn link(place: &str) -> String {
    place.to_owned()
}
