//! What stands behind `#` in the address. It is read here, and never written: links alone change it.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

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

const CHANGED: &str = "hashchange";

/// Tells when it changes, until this is dropped.
pub(crate) struct Watch(Closure<dyn FnMut()>);

impl Watch {
    pub(crate) fn new(changed: impl FnMut() + 'static) -> Watch {
        let changed = Closure::new(changed);
        if let Some(window) = web_sys::window() {
            window.add_event_listener_with_callback(CHANGED, changed.as_ref().unchecked_ref()).ok();
        }
        Watch(changed)
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            window.remove_event_listener_with_callback(CHANGED, self.0.as_ref().unchecked_ref()).ok();
        }
    }
}
