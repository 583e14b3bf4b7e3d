//! Whatever is pasted is text: no element, no handler and no address comes of it.

#[path = "../never_panics/naughty.rs"]
mod naughty;

use crate::session::visit;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use naughty::NAUGHTY;
use serde_json::{Value, json};

/// What markup would leave behind: an element that the page does not draw, a handler, an address that leads away.
const LEFT: &str = "return [...document.querySelectorAll('#app *')].filter((one) =>
    ['script', 'img', 'iframe', 'object', 'embed', 'style', 'link', 'meta', 'base', 'form', 'video', 'audio', 'math', 'marquee', 'isindex'].includes(one.localName)
    || [...one.attributes].some((at) => at.name.startsWith('on') || at.name === 'style' && one.closest('.life') === null
        || ['href', 'src', 'action', 'formaction', 'xlink:href'].includes(at.name) && !at.value.startsWith('#')))
    .map((one) => one.outerHTML)";

fn strings() -> Vec<String> {
    let mut strings: Vec<String> = NAUGHTY.iter().map(|it| (*it).to_owned()).collect();
    if let Some(path) = std::env::var_os("TOKEN_INSPECTOR_BLNS") {
        let text = std::fs::read_to_string(&path).unwrap();
        strings.extend(serde_json::from_str::<Vec<String>>(&text).unwrap());
    }
    strings
}

#[test]
fn naughty_strings_stay_text() {
    visit("markup", async |page| {
        let strings = strings();
        let claims: serde_json::Map<String, Value> =
            strings.iter().map(|string| (string.clone(), json!([string, { "iss": string }]))).collect();
        let part = |json: &Value| URL_SAFE_NO_PAD.encode(json.to_string());
        for string in strings.iter().filter(|string| string.contains('<') || string.contains("script")) {
            let error = json!({ "errorCode": "E0000001", "errorSummary": string, "errorCauses": [{ "errorSummary": string }] });
            let token = [
                part(&json!({ "alg": "RS256", "kid": string, "jku": string })),
                part(&json!({ "iss": string, "aud": [string], "scp": [string], "picture": string })),
                "c2ln".to_owned(),
            ]
            .join(".");
            page.paste(&format!("{string}\n{error}\nAuthorization: Bearer {token}\n")).await;
            assert_eq!(page.ask(LEFT).await, json!([]), "{string}");
        }
        let token =
            [part(&json!({ "alg": "RS256" })), part(&Value::Object(claims)), "c2ln".to_owned()].join(".");
        page.paste(&token).await;
        assert_eq!(page.ask(LEFT).await, json!([]));
        // A token is among the strings: each token of the paste is shown in turn.
        let mut said = false;
        for step in 0..8 {
            said |= page.seen().await.contains("alert(1)");
            assert_eq!(page.ask(LEFT).await, json!([]));
            let way = if step < 4 { "first" } else { "last" };
            page.ask(&format!("document.querySelector('.token .nav button:{way}-child')?.click()")).await;
            page.drawn().await;
        }
        assert!(said, "the claims are shown as text");
        assert_eq!(page.complaints().await, Vec::<String>::new());
    });
}
