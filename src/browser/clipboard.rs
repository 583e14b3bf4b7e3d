//! Copying text, or selecting it where the browser does not let a page copy.

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use web_sys::Element;

/// Copies a text, then tells whether that worked.
/// A page that is not served over https has no clipboard: asking for it there would throw.
pub(crate) fn copy(text: &str, done: impl FnOnce(bool) + 'static) {
    let Some(navigator) = web_sys::window().map(|window| window.navigator()) else { return done(false) };
    let there = Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|clipboard| clipboard.is_object());
    if !there {
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
    let worked = Closure::once_into_js(move |_: JsValue| tell(&done, true));
    let refused = Closure::once_into_js(move |_: JsValue| tell(&also, false));
    let promise: JsValue = navigator.clipboard().write_text(text).into();
    if let Ok(then) = Reflect::get(&promise, &"then".into()) {
        js_sys::Function::from(then).call2(&promise, &worked, &refused).ok();
    }
}

/// Selects everything inside an element, for a person to copy by hand.
pub(crate) fn select(element: &Element) {
    if let Some(selection) = web_sys::window().and_then(|window| window.get_selection().ok().flatten()) {
        selection.select_all_children(element).ok();
    }
}
