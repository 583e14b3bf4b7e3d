//! Where a person is in the page: what has the focus, how far it is scrolled.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// Where someone was.
pub(crate) struct Place {
    focused: Option<HtmlElement>,
    scrolled: f64,
}

impl Place {
    /// Where they are in a part of the page.
    pub(crate) fn within(part: &Element) -> Option<Place> {
        let window = web_sys::window()?;
        let focused = window.document()?.active_element().filter(|element| part.contains(Some(element)));
        let focused = focused.and_then(|element| element.dyn_into().ok());
        Some(Place { focused, scrolled: window.scroll_y().unwrap_or_default() })
    }

    /// Goes back there; where nothing had the focus, this gets it.
    pub(crate) fn restore(self, fallback: Option<HtmlElement>) {
        let there = self.focused.filter(|element| element.is_connected()).or(fallback);
        if let Some(element) = there {
            element.focus().ok();
        }
        scroll(self.scrolled);
    }
}

/// Scrolls the page down to so many pixels.
pub(crate) fn scroll(to: f64) {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, to);
    }
}

/// Brings an element to the top of what is seen, and gives the focus to what the selector finds in it.
pub(crate) fn show(element: &Element, selector: &str) {
    element.scroll_into_view();
    focus(element, selector);
}

/// Gives the focus to what the selector finds in an element.
pub(crate) fn focus(element: &Element, selector: &str) {
    if let Ok(Some(found)) = element.query_selector(selector)
        && let Ok(found) = found.dyn_into::<HtmlElement>()
    {
        found.focus().ok();
    }
}
