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

/// Milliseconds by which pieces of work are measured; what they count from is no matter.
#[allow(clippy::disallowed_methods, reason = "this is the one place that may")]
pub(crate) fn milliseconds() -> f64 {
    #[cfg(target_arch = "wasm32")]
    return js_sys::Date::now();
    #[cfg(not(target_arch = "wasm32"))]
    0.0
}

/// How far the reader's own clock is ahead of UTC at an instant, in seconds.
#[cfg(target_arch = "wasm32")]
#[must_use]
pub fn offset(at: Timestamp) -> i64 {
    let date = js_sys::Date::new(&wasm_bindgen::JsValue::from_f64(at.as_millisecond() as f64));
    let minutes = date.get_timezone_offset();
    if minutes.is_finite() { -(minutes as i64) * 60 } else { 0 }
}

/// How far the reader's own clock is ahead of UTC: nothing outside a browser.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn offset(_at: Timestamp) -> i64 {
    0
}

/// The city that the reader's zone is named after; `None` if it is UTC, or has no city.
#[must_use]
pub fn city() -> Option<&'static str> {
    static CITY: std::sync::OnceLock<Option<String>> = std::sync::OnceLock::new();
    CITY.get_or_init(|| {
        let zone = zone()?;
        let (_, city) = zone.rsplit_once('/')?;
        let other = !city.is_empty() && !zone.starts_with("Etc/");
        other.then(|| city.replace('_', " "))
    })
    .as_deref()
}

/// What stands behind a time of the reader's own clock: ` in Berlin`.
#[must_use]
pub(crate) fn behind() -> &'static str {
    static BEHIND: std::sync::OnceLock<String> = std::sync::OnceLock::new();
    BEHIND.get_or_init(|| city().map_or_else(|| " here".into(), |city| [" in ", city].concat()))
}

/// `Europe/Berlin`.
#[cfg(target_arch = "wasm32")]
fn zone() -> Option<String> {
    use js_sys::Intl::{DateTimeFormat, DateTimeFormatOptions};
    use js_sys::{Array, Object};
    use wasm_bindgen::JsCast;

    let options: DateTimeFormatOptions = Object::new().unchecked_into();
    let resolved = DateTimeFormat::new(&Array::new(), &options).resolved_options();
    resolved.unchecked_into::<DateTimeFormatOptions>().get_time_zone().map(String::from)
}

#[cfg(not(target_arch = "wasm32"))]
fn zone() -> Option<String> {
    None
}
