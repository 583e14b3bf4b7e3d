//! The browser's own verifier (Web Crypto): a second opinion on what Rust found of a signature.

use crate::jose::verify::{Opinion, Question, Said};
use js_sys::{Array, JSON, Object, Promise, Uint8Array};
use serde_json::{Map, Value};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CryptoKey, SubtleCrypto};

/// Whether there is one. Browsers keep it from pages that came over plain http from another machine.
/// Outside a browser, where components are drawn by tests alone, nothing is said to be missing.
#[must_use]
pub fn is_there() -> bool {
    cfg!(not(target_arch = "wasm32")) || subtle().is_some()
}

fn subtle() -> Option<SubtleCrypto> {
    let crypto = web_sys::window()?.crypto().ok()?;
    let subtle = crypto.subtle();
    subtle.is_object().then_some(subtle)
}

/// Asks about one signature. What the browser does not take says nothing.
pub async fn ask(question: &Question) -> Opinion {
    let said = match verified(question).await {
        Some(true) => Said::Good,
        Some(false) => Said::Bad,
        None => Said::Nothing,
    };
    Opinion { question: question.id(), said }
}

async fn verified(question: &Question) -> Option<bool> {
    let subtle = subtle()?;
    let jwk = std::str::from_utf8(question.jwk.bytes()).ok()?;
    let jwk: Object = JSON::parse(jwk).ok()?.dyn_into().ok()?;
    let parameters = parameters(question)?;
    let uses = Array::of1(&"verify".into());
    let key = subtle.import_key_with_object("jwk", &jwk, &parameters, false, &uses).ok()?;
    let key: CryptoKey = settled(key).await?.dyn_into().ok()?;
    let signature = Uint8Array::from(question.signature.as_slice());
    let input = Uint8Array::from(question.input.bytes());
    let verified =
        subtle.verify_with_object_and_js_u8_array_and_js_u8_array(&parameters, &key, &signature, &input);
    settled(verified.ok()?).await?.as_bool()
}

async fn settled(promise: Promise) -> Option<JsValue> {
    JsFuture::from(promise).await.ok()
}

/// The algorithm as Web Crypto wants it, for `importKey` and `verify` alike.
fn parameters(question: &Question) -> Option<Object> {
    let asked = question.parameters;
    let mut parameters = Map::new();
    let mut set = |name: &str, value: Value| parameters.insert(name.to_owned(), value);
    set("name", asked.name().into());
    if let Some(hash) = asked.hash() {
        set("hash", hash.name().into());
    }
    if let Some(curve) = asked.named_curve() {
        set("namedCurve", curve.into());
    }
    if let Some(length) = asked.salt_length() {
        set("saltLength", u32::try_from(length).ok()?.into());
    }
    // Read by the browser as the key is, and not set member by member: the program imports no way to do that itself.
    JSON::parse(&Value::Object(parameters).to_string()).ok()?.dyn_into().ok()
}
