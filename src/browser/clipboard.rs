//! Copying text, or selecting it where the browser does not let a page copy.

use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use web_sys::Element;

/// Copies a text, then tells whether that worked.
/// A page that is not served over https has no clipboard: asking for it there would throw.
pub(crate) fn copy(text: &str, done: impl FnOnce(bool) + 'static) {
    let Some(navigator) = web_sys::window().map(|window| window.navigator()) else { return done(false) };
    let clipboard = navigator.clipboard();
    if !AsRef::<JsValue>::as_ref(&clipboard).is_object() {
        return done(false);
    }
    let done = std::rc::Rc::new(std::cell::Cell::new(Some(done)));
    let tell = move |done: &std::cell::Cell<Option<_>>, worked: bool| {
        if let Some(done) = done.take() {
            let done: Box<dyn FnOnce(bool)> = Box::new(done);
            done(worked);
        }
    };
    let also = done.clone();
    let worked = Closure::once(move |_: JsValue| tell(&done, true));
    let refused = Closure::once(move |_: JsValue| tell(&also, false));
    // The browser calls one of them, later; what comes after them is nobody's.
    let _ = clipboard.write_text(text).then2(&worked, &refused);
    worked.forget();
    refused.forget();
}

/// Selects everything inside an element, for a person to copy by hand.
pub(crate) fn select(element: &Element) {
    if let Some(selection) = web_sys::window().and_then(|window| window.get_selection().ok().flatten()) {
        selection.select_all_children(element).ok();
    }
}
