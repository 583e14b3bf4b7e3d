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
    use js_sys::Intl::{DateTimeFormat, DateTimeFormatOptions, DateTimeFormatPart, DateTimeStyle};
    use js_sys::{Array, Date, Object};
    use wasm_bindgen::{JsCast, JsValue};

    thread_local! {
        static FORMAT: DateTimeFormat = {
            let options: DateTimeFormatOptions = Object::new().unchecked_into();
            options.set_date_style(DateTimeStyle::Medium);
            options.set_time_style(DateTimeStyle::Long);
            DateTimeFormat::new(&Array::new(), &options)
        };
    }
    let date = Date::new(&JsValue::from_f64(at.as_millisecond() as f64));
    // An instant that the calendar does not reach would throw.
    if date.get_time().is_nan() {
        return None;
    }
    // In parts, since the whole text is had only by calling a function that the browser hands out: the program imports
    // no way to call any function.
    let parts = FORMAT.with(|format| format.format_to_parts(&date));
    Some(parts.iter().map(|part| String::from(part.unchecked_into::<DateTimeFormatPart>().value())).collect())
}

/// An instant in the reader's own zone and language: known in a browser alone.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn local(_at: Timestamp) -> Option<String> {
    None
}
