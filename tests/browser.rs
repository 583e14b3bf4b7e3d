//! What only a browser can show, run in one by `cargo xtask test browser`.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test fails by panicking"
)]

#[path = "signatures/signer.rs"]
#[allow(dead_code, reason = "the tests of the verifier use all of it")]
mod signer;
#[path = "browser/two_opinions.rs"]
mod two_opinions;

use js_sys::Promise;
use token_inspector::browser::clock;
use token_inspector::ui::App;
use token_inspector::{Context, inspect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, Element, Event, HtmlElement, HtmlInputElement, HtmlTextAreaElement, InputEvent};

wasm_bindgen_test_configure!(run_in_browser);

/// The page in an element of its own, taken away again at the end.
struct Page {
    root: Element,
    app: Option<yew::AppHandle<App>>,
}

impl Page {
    async fn shown() -> Page {
        let root = document().create_element("div").unwrap();
        document().body().unwrap().append_child(&root).unwrap();
        let app = Some(yew::Renderer::<App>::with_root(root.clone()).render());
        yew::scheduler::flush().await;
        Page { root, app }
    }

    fn find<T: JsCast>(&self, selector: &str) -> Option<T> {
        self.root.query_selector(selector).unwrap()?.dyn_into().ok()
    }

    fn text(&self, selector: &str) -> String {
        self.find::<Element>(selector).and_then(|element| element.text_content()).unwrap_or_default()
    }

    fn area(&self) -> HtmlTextAreaElement {
        self.find("#paste").unwrap()
    }

    /// Puts a text into the box as a paste does, and lets the page draw.
    async fn paste(&self, text: &str) {
        let area = self.area();
        area.set_value(text);
        area.dispatch_event(&input()).unwrap();
        frame().await;
    }

    async fn click(&self, selector: &str) {
        self.find::<HtmlElement>(selector).unwrap().click();
        yew::scheduler::flush().await;
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        self.app.take().unwrap().destroy();
        self.root.remove();
    }
}

fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

fn input() -> InputEvent {
    let event = InputEvent::new("input").unwrap();
    event.init_event_with_bubbles("input", true);
    event
}

/// Waits for the next frame, before which the page reads its box, and for what is drawn then.
async fn frame() {
    for _ in 0..2 {
        let next = Promise::new(&mut |resolve, _| {
            web_sys::window().unwrap().request_animation_frame(&resolve).unwrap();
        });
        JsFuture::from(next).await.unwrap();
        yew::scheduler::flush().await;
    }
}

#[wasm_bindgen_test]
fn a_paste_is_inspected_in_the_browser_as_it_is_anywhere() {
    let report = inspect("E0000011", &Context::at(token_inspector::text::timestamp::Timestamp::UNIX_EPOCH));
    assert!(report.findings.iter().any(|finding| finding.explanation.id == "E0000011"));
}

#[wasm_bindgen_test]
fn the_clock_reads_the_present_and_knows_the_readers_zone() {
    assert!(clock::now().as_second() > 1_700_000_000);
    // The zones of the world are from twelve hours behind to fourteen ahead.
    let ahead = clock::offset("2026-09-21T14:13:20Z".parse().unwrap());
    assert!((-12 * 3_600..=14 * 3_600).contains(&ahead), "{ahead}");
}

#[wasm_bindgen_test]
async fn a_paste_gets_its_verdict_and_the_box_is_not_drawn_again() {
    let page = Page::shown().await;
    let area = page.area();
    page.paste("E0000011").await;
    assert!(page.find::<Element>("#E0000011").is_some(), "{}", page.root.inner_html());
    assert!(page.area().is_same_node(Some(&area)));
    assert_eq!(page.area().value(), "E0000011");
}

#[wasm_bindgen_test]
async fn an_example_is_read_and_takes_the_focus_to_its_verdict() {
    let page = Page::shown().await;
    page.click("[data-sample=e0000011]").await;
    assert!(page.text(".lines").contains("\"errorCode\":\"E0000011\""));
    assert!(page.find::<Element>("#E0000011").is_some());
    let focused = document().active_element().unwrap();
    assert_eq!(focused.class_name(), "verdict");
}

#[wasm_bindgen_test]
async fn clear_replaces_the_box_empties_the_panel_and_focuses_the_box() {
    let page = Page::shown().await;
    let issuer: HtmlInputElement = page.find("#issuer").unwrap();
    issuer.set_value("https://acme.okta.com");
    issuer.dispatch_event(&input()).unwrap();
    page.paste("E0000011").await;
    let area = page.area();
    page.click("#clear").await;
    assert!(!page.area().is_same_node(Some(&area)));
    assert_eq!((page.area().value(), issuer.value()), (String::new(), String::new()));
    assert_eq!(document().active_element().unwrap().id(), "paste");
    assert!(page.text(".verdict").contains("Paste a refused token"));
}

#[wasm_bindgen_test]
async fn a_paste_is_blurred_while_nobody_is_there() {
    // Minutes are too long for a test: some minutes take a moment here, and the half hour after which all is wiped stays.
    let hurry = "const wait = setTimeout; setTimeout = (task, time) => wait(task, time > 1e5 && time < 1e6 ? 40 : time); return () => { setTimeout = wait };";
    let undo = js_sys::Function::new_no_args(hurry).call0(&JsValue::NULL).unwrap();
    let page = Page::shown().await;
    page.paste("E0000011").await;
    for _ in 0..60 {
        frame().await;
    }
    assert!(page.text(".alone .away").contains("Hidden"), "{}", page.root.inner_html());
    let moved = Event::new("pointermove").unwrap();
    web_sys::window().unwrap().dispatch_event(&moved).unwrap();
    yew::scheduler::flush().await;
    assert!(page.find::<Element>(".away").is_none());
    undo.unchecked_into::<js_sys::Function>().call0(&JsValue::NULL).unwrap();
}

#[wasm_bindgen_test]
async fn a_folded_finding_stays_as_the_reader_left_it() {
    let page = Page::shown().await;
    page.paste("E0000011 E0000006").await;
    let folded = "article > details:not([open]) > summary";
    let card = page.find::<HtmlElement>(folded).unwrap();
    card.click();
    page.paste("E0000011 E0000006 ").await;
    assert!(page.find::<Element>(folded).is_none(), "what was opened stays open");
}

#[wasm_bindgen_test]
async fn the_reference_finds_as_one_types() {
    let location = web_sys::window().unwrap().location();
    location.set_hash("reference").unwrap();
    let page = Page::shown().await;
    let ids = |page: &Page| {
        let found = page.root.query_selector_all(".reference article").unwrap();
        let id = |at| found.item(at).and_then(|it| it.dyn_into::<Element>().ok()).map(|it| it.id());
        (0..found.length()).filter_map(id).collect::<Vec<_>>()
    };
    let type_in = async |text: &str| {
        let search: HtmlInputElement = page.find("#search").unwrap();
        search.set_value(text);
        search.dispatch_event(&input()).unwrap();
        yew::scheduler::flush().await;
    };
    assert!(ids(&page).len() <= 50);
    type_in("E0000011").await;
    assert_eq!(ids(&page).first().map(String::as_str), Some("reference/E0000011"));
    type_in("not assigned").await;
    let found = ids(&page);
    assert!(found.iter().take(6).any(|id| id == "reference/access_denied/user_not_assigned"), "{found:?}");
    type_in("zzqx").await;
    assert!(ids(&page).is_empty());
    assert!(page.text(".search").contains("No entry has all of these words"));
    location.set_hash("").unwrap();
}

#[wasm_bindgen_test]
async fn a_token_with_its_key_set_is_verified_twice() {
    let page = Page::shown().await;
    page.click("[data-sample=verify-with-a-key-set]").await;
    for _ in 0..50 {
        if page.text(".verdict .line").contains("2 of 2 agree") {
            break;
        }
        frame().await;
    }
    let line = page.text(".verdict .line");
    assert!(line.starts_with("The signature is good (RS256, key"), "{line}");
    assert!(line.contains("2 of 2 agree), and the token is in date"), "{line}");
}

#[wasm_bindgen_test]
async fn the_box_of_keys_verifies_and_is_cleared_with_the_rest() {
    let page = Page::shown().await;
    page.click("[data-sample=verify-with-a-key-set]").await;
    page.click("#edit").await;
    let text = page.area().value();
    let (token, keys) = text.split_once("\n\n").unwrap();
    page.paste(token).await;
    assert!(!page.text(".verdict .line").contains("good"));
    page.click("#key-box").await;
    let field = page.find::<HtmlTextAreaElement>("#keys").unwrap();
    field.set_value(keys);
    field.dispatch_event(&input()).unwrap();
    frame().await;
    let line = page.text(".verdict .line");
    assert!(line.contains("of the given set"), "{line}");
    page.click("#clear").await;
    assert_eq!(page.find::<HtmlTextAreaElement>("#keys").unwrap().value(), "");
}

#[wasm_bindgen_test]
async fn a_forged_token_is_called_out_in_the_verdict() {
    let page = Page::shown().await;
    page.click("[data-sample=forged-with-its-own-key]").await;
    frame().await;
    let line = page.text(".verdict .line");
    assert!(line.starts_with("The token was signed with the key that it carries"), "{line}");
}
