//! What the page's first script says: whether the page is sealed, what the address held, the site's profile.
//! `static/shed/` puts the seal on; where that did not run, as in tests of single components, nothing is said.

#[cfg(target_arch = "wasm32")]
mod bound {
    use wasm_bindgen::JsValue;
    use wasm_bindgen::prelude::wasm_bindgen;

    #[wasm_bindgen]
    extern "C" {
        #[wasm_bindgen(catch, js_namespace = tokenInspector)]
        pub(super) fn facts() -> Result<String, JsValue>;
        #[wasm_bindgen(catch, js_namespace = tokenInspector)]
        pub(super) fn probe(done: JsValue) -> Result<(), JsValue>;
        #[wasm_bindgen(catch, js_namespace = tokenInspector)]
        pub(super) fn trial(row: JsValue) -> Result<(), JsValue>;
        #[wasm_bindgen(catch, js_namespace = tokenInspector)]
        pub(super) fn taken() -> Result<String, JsValue>;
        #[wasm_bindgen(catch, js_namespace = tokenInspector)]
        pub(super) fn profile() -> Result<String, JsValue>;
        #[wasm_bindgen(catch, js_namespace = tokenInspector)]
        pub(super) fn drawn() -> Result<(), JsValue>;
    }
}

/// What holds now, in words for `ui::seal::facts`; empty if nothing is known.
#[must_use]
pub(crate) fn facts() -> String {
    #[cfg(target_arch = "wasm32")]
    return bound::facts().unwrap_or_default();
    #[cfg(not(target_arch = "wasm32"))]
    String::new()
}

/// Tries one request that must be refused, then calls back.
pub(crate) fn probe(done: impl FnOnce() + 'static) {
    #[cfg(target_arch = "wasm32")]
    drop(bound::probe(wasm_bindgen::closure::Closure::once_into_js(done)));
    #[cfg(not(target_arch = "wasm32"))]
    drop(done);
}

/// Tries all channels with a marker; tells a line for each, and an empty one at the end.
pub(crate) fn trial(row: impl FnMut(String) + 'static) {
    #[cfg(target_arch = "wasm32")]
    drop(bound::trial(wasm_bindgen::closure::Closure::<dyn FnMut(String)>::new(row).into_js_value()));
    #[cfg(not(target_arch = "wasm32"))]
    drop(row);
}

/// What a redirect left in the page's address, after `?` or `#` that say in which part; once, empty if nothing.
#[must_use]
pub(crate) fn taken() -> String {
    #[cfg(target_arch = "wasm32")]
    return bound::taken().unwrap_or_default();
    #[cfg(not(target_arch = "wasm32"))]
    String::new()
}

/// Says that the page is drawn: the first screen takes nothing more.
pub(crate) fn tell_drawn() {
    #[cfg(target_arch = "wasm32")]
    drop(bound::drawn());
}

/// The site's profile as text; empty if the page names none, `!` and the reason if it did not come.
#[must_use]
pub(crate) fn profile() -> String {
    #[cfg(target_arch = "wasm32")]
    return bound::profile().unwrap_or_default();
    #[cfg(not(target_arch = "wasm32"))]
    String::new()
}
