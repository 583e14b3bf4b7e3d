//! The only place that reads the time and the reader's time zone.

use crate::text::timestamp::Timestamp;

/// The present, in whole seconds: no claim is finer, and fractions would show in every time.
#[must_use]
#[allow(clippy::disallowed_methods, reason = "this is the one place that may")]
pub fn now() -> Timestamp {
    #[cfg(target_arch = "wasm32")]
    let at = Timestamp::from_second((js_sys::Date::now() / 1_000.0).floor() as i64).unwrap_or_default();
    #[cfg(not(target_arch = "wasm32"))]
    let at = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .ok()
        .and_then(|since| Timestamp::from_second(since.as_secs() as i64))
        .unwrap_or_default();
    at
}

/// An instant in the reader's own zone and language: `21 Sept 2026, 16:13:20 CEST`.
/// Nothing outside a browser, or for an instant that its calendar does not reach.
#[cfg(target_arch = "wasm32")]
#[must_use]
pub fn local(at: Timestamp) -> Option<String> {
    use js_sys::Intl::{DateTimeFormat, DateTimeFormatOptions};
    use js_sys::{Array, Date, Function, JsString, Object, Reflect};
    use wasm_bindgen::{JsCast, JsValue};

    thread_local! {
        static FORMAT: Function = {
            let options = Object::new();
            for (name, value) in [("dateStyle", "medium"), ("timeStyle", "long")] {
                Reflect::set(&options, &name.into(), &value.into()).ok();
            }
            DateTimeFormat::new(&Array::new(), options.unchecked_ref::<DateTimeFormatOptions>()).format().unchecked_into()
        };
    }
    let date = Date::new(&JsValue::from_f64(at.as_millisecond() as f64));
    FORMAT
        .with(|format| format.call1(&JsValue::NULL, &date))
        .ok()?
        .dyn_into::<JsString>()
        .ok()
        .map(Into::into)
}

/// An instant in the reader's own zone and language: known in a browser alone.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn local(_at: Timestamp) -> Option<String> {
    None
}
