//! What a person sees when the page itself fails.

use std::panic;

/// Reveals the static notice of `index.html` on a panic, and prints where it happened.
/// The message is never printed: it may quote the paste.
pub fn show_panics() {
    panic::set_hook(Box::new(|info| {
        reveal();
        if let Some(place) = info.location() {
            let place = format!("Token Inspector stopped at {}:{}", place.file(), place.line());
            web_sys::console::error_1(&place.into());
        }
    }));
}

fn reveal() {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    for id in ["trouble", "trouble-panic"] {
        if let Some(element) = document.get_element_by_id(id) {
            element.remove_attribute("hidden").ok();
        }
    }
}
