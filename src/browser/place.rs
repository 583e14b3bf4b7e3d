//! Where a person is in the page: what has the focus, how far it is scrolled.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement};

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

/// An element that stands nowhere in the page.
pub(crate) fn outside(name: &str) -> Option<Element> {
    web_sys::window()?.document()?.create_element(name).ok()
}

/// Has the browser lay an element out below the page, and takes it away again before anything is drawn.
pub(crate) fn lay_out(element: &Element) {
    let body = web_sys::window().and_then(|window| window.document()).and_then(|it| it.body());
    if body.is_some_and(|body| body.append_child(element).is_ok()) {
        element.get_bounding_client_rect();
        element.remove();
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

/// Gives the focus to the first of these that can be seen, and selects what is in it.
pub(crate) fn focus_first(selectors: &[&str]) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let found = selectors.iter().find_map(|selector| document.query_selector(selector).ok().flatten());
    if let Some(found) = found.and_then(|found| found.dyn_into::<web_sys::HtmlInputElement>().ok()) {
        found.focus().ok();
        found.select();
    }
}

/// Whether the parts of the page stand below each other; the stylesheet has the same measure.
pub(crate) fn is_narrow() -> bool {
    let query = web_sys::window().and_then(|window| window.match_media("(width < 64rem)").ok().flatten());
    query.is_some_and(|query| query.matches())
}

/// Clicks what the selector finds, where it finds anything.
pub(crate) fn click(selector: &str) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    if let Some(found) = document.query_selector(selector).ok().flatten()
        && let Ok(found) = found.dyn_into::<HtmlElement>()
    {
        found.click();
    }
}

/// Brings the part of the page of this name into view, and gives the focus to what the selector finds in it.
pub(crate) fn show_named(id: &str, selector: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(element) = document.and_then(|document| document.get_element_by_id(id)) {
        show_near(&element);
        focus(&element, selector);
    }
}

/// Brings the part of the page of this name into view, and leaves the focus where it is.
pub(crate) fn bring(id: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(element) = document.and_then(|document| document.get_element_by_id(id)) {
        show_near(&element);
    }
}

/// Whether the focus is inside of what the selector finds.
pub(crate) fn is_within(selector: &str) -> bool {
    let focused = web_sys::window().and_then(|it| it.document()).and_then(|it| it.active_element());
    focused.is_some_and(|it| it.closest(selector).ok().flatten().is_some())
}

/// Whether an event is for something inside of what the selector finds.
pub(crate) fn is_for(event: &Event, selector: &str) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|it| it.closest(selector).ok().flatten().is_some())
}

/// Folds the details that the selector finds; whether there were any. Their summary keeps the focus.
pub(crate) fn fold(selector: &str) -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    let Some(open) = document.and_then(|it| it.query_selector(selector).ok().flatten()) else { return false };
    let had_focus = is_within(selector);
    if open.remove_attribute("open").is_ok() && had_focus {
        focus(&open, "summary");
    }
    true
}

/// Brings an element into view, where it is not in it already.
fn show_near(element: &Element) {
    let frame = element.get_bounding_client_rect();
    let height =
        web_sys::window().and_then(|window| window.inner_height().ok()?.as_f64()).unwrap_or_default();
    if frame.top() < 0.0 || frame.top() > height - 120.0 {
        element.scroll_into_view();
    }
}

/// Writes the colors that were chosen to the top of the document; empty for the system's.
pub(crate) fn set_theme(name: &str) {
    let root = web_sys::window().and_then(|window| window.document()).and_then(|it| it.document_element());
    if let Some(root) = root {
        let done = if name.is_empty() {
            root.remove_attribute("data-theme")
        } else {
            root.set_attribute("data-theme", name)
        };
        done.ok();
    }
}

/// Gives the focus to the text box of this name, and selects in it.
pub(crate) fn select(id: &str, start: u32, end: u32) {
    let area = web_sys::window().and_then(|window| window.document()).and_then(|it| it.get_element_by_id(id));
    if let Some(area) = area.and_then(|area| area.dyn_into::<web_sys::HtmlTextAreaElement>().ok()) {
        area.focus().ok();
        area.set_selection_range(start, end).ok();
    }
}
