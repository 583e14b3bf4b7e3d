//! Nothing leaves the page, wherever it came from: not to another origin, and not to its own.

use std::collections::BTreeSet;
use std::{env, fs, process};

use serde_json::{Value, json};

use crate::listener::Listener;
use crate::session::{Page, Wish, address_of, is_firefox, open_at, open_file, single_file, visit, visit_at};
use crate::stories::hand::ESCAPE;

const CHANNELS: &str = include_str!("channels.js");

/// Ways out that the script must have tried: fewer means that it stopped early.
const AT_LEAST: usize = 100;

/// What the page says of its seal once it has seen it refuse.
async fn sealed(page: &Page) {
    page.paste("E0000011").await;
    page.shown("#E0000011").await;
    page.shown(".seal[data-level='sealed'] > summary").await;
    assert!(page.shown(".seal > summary").await.contains("Sealed: nothing can leave"));
}

/// Tries every channel to an address, and the page stays where and as it is.
async fn tried(page: &Page, base: &str) {
    let before = page.ask("return location.href").await;
    let tried = page.await_answer(&format!("({CHANNELS})({})", json!(base))).await;
    let count = tried.as_array().map_or(0, Vec::len);
    assert!(count >= AT_LEAST, "only {count} channels were tried: {tried}");
    page.settle();
    let after = page.ask("return location.href").await;
    let without_fragment = |url: &Value| url.as_str().unwrap().split('#').next().unwrap().to_owned();
    assert_eq!(without_fragment(&before), without_fragment(&after), "the page stays where it is");
    assert_eq!(page.windows().await, 1, "no window is opened");
    page.paste("E0000006").await;
    page.shown("#E0000006").await;
}

/// Tries every channel to another origin, where nothing arrives.
async fn nothing_reaches_another_origin(page: &Page) {
    let listener = Listener::start();
    tried(page, &format!("{}leak-", listener.address())).await;
    assert_eq!(listener.heard(), BTreeSet::new());
}

#[test]
fn from_a_page_without_policy_and_seal_the_listeners_hear_most_channels() {
    visit("bare", async |page| {
        let listener = Listener::start();
        let base = format!("{}leak-", listener.address());
        page.await_answer(&format!("({CHANNELS})({}, true)", json!(base))).await;
        page.settle();
        let heard = listener.heard();
        assert!(heard.len() >= 20, "{heard:?}");
        for name in ["fetch", "xhr", "beacon", "websocket", "stylesheet", "packet"] {
            assert!(heard.contains(name), "{name} is not heard: {heard:?}");
        }
    });
}

/// Tries every channel to the page's own origin, where nothing arrives after the page has loaded.
async fn nothing_reaches_its_own_origin(page: &Page) {
    let before = page.requests();
    tried(page, &format!("{}leak-", page.address())).await;
    assert_eq!(page.requests(), before);
}

#[test]
fn hosted_with_headers_the_page_is_sealed() {
    visit("sealed", async |page| {
        sealed(page).await;
        nothing_reaches_another_origin(page).await;
        nothing_reaches_its_own_origin(page).await;
    });
}

#[test]
fn the_sheet_of_the_seal_closes_by_escape_and_by_a_click_beside_it_and_the_paste_stays() {
    visit("seal-sheet", async |page| {
        let open = "return document.querySelector('.seal[open]') !== null";
        sealed(page).await;
        page.click(".seal > summary").await;
        assert_eq!(page.ask(open).await, json!(true));
        page.press(ESCAPE).await;
        page.drawn().await;
        assert_eq!(page.ask(open).await, json!(false));
        assert_eq!(page.ask("return document.querySelector('.notice p')").await, json!(null));
        page.click(".seal > summary").await;
        page.click(".header h1").await;
        assert_eq!(page.ask(open).await, json!(false));
    });
}

#[test]
fn hosted_without_headers_the_page_is_sealed() {
    visit("no-headers-sealed", async |page| {
        sealed(page).await;
        page.click(".seal > summary").await;
        let said = page.shown(".seal .facts").await;
        assert!(said.contains("does not send the security headers"), "{said}");
        nothing_reaches_another_origin(page).await;
        nothing_reaches_its_own_origin(page).await;
    });
}

#[test]
fn opened_from_disk_the_page_is_sealed() {
    open_file(async |page| {
        sealed(page).await;
        page.click(".seal > summary").await;
        let said = page.shown(".seal .panel").await;
        assert!(said.contains("opened from disk") && said.contains("SHA256SUMS"), "{said}");
        nothing_reaches_another_origin(page).await;
    });
}

/// What the notices and the panel say once something was pasted, where the seal has limits.
async fn limits(page: &Page) -> String {
    let notices = page.shown(".notices").await;
    page.paste("E0000011").await;
    page.shown(".seal[data-level='limited'] > summary").await;
    page.click(".seal > summary").await;
    format!("{notices}\n{}", page.shown(".seal .facts").await)
}

#[test]
fn in_a_frame_of_another_page_the_page_says_so() {
    visit("framing", async |page| {
        page.enter_frame().await;
        let said = limits(page).await;
        assert!(said.contains("shown inside another page") && said.contains("Limit: Another page"), "{said}");
    });
}

#[test]
fn over_plain_http_the_page_says_so() {
    let address = address_of("over-http").replace("127.0.0.1", "inspector.test");
    open_at(address, &[Wish::Host("inspector.test")], async |page| {
        let said = limits(page).await;
        assert!(said.contains("came over plain http") && said.contains("clipboard"), "{said}");
        nothing_reaches_another_origin(page).await;
        let own = format!("{}leak-", page.address());
        let before = page.requests();
        tried(page, &own).await;
        assert_eq!(page.requests(), before);
    });
}

#[test]
fn nothing_is_called_sealed_before_something_was_refused() {
    visit("not-yet-sealed", async |page| {
        page.shown("#paste").await;
        assert!(!page.shown(".seal > summary").await.contains("ealed"));
        assert_eq!(page.complaints().await, Vec::<String>::new());
    });
}

/// Runs the self-test beside a paste, and gives what it says.
async fn self_test(page: &Page) -> String {
    page.paste("E0000011").await;
    page.shown("#E0000011").await;
    page.click(".seal > summary").await;
    page.click("#test-seal").await;
    let mut said = String::new();
    for _ in 0..60 {
        said = page.shown(".seal .tested").await;
        if said.contains("channel") {
            break;
        }
        page.settle();
    }
    assert_eq!(page.ask("return document.querySelectorAll('.seal .bad').length").await, json!(0), "{said}");
    let rows = "return [...document.querySelectorAll('.seal tr')].map((row) => row.innerText)";
    let rows = page.ask(rows).await;
    assert!(rows.as_array().is_some_and(|rows| rows.len() > 30), "{rows}");
    assert_eq!(
        page.ask("return document.querySelector('.lines li').textContent.includes('E0000011')").await,
        json!(true)
    );
    format!("{said}\n{rows}")
}

/// What Firefox tells nobody of when it refuses it, or never asks for; `SECURITY.md` names it.
const SILENT_IN_FIREFOX: [&str; 3] = ["Manifest", "Prefetch", "Preload"];

/// Whether of each channel something was seen that stopped it.
fn all_were_seen(said: &str) -> bool {
    let mut unseen = said.split('"').filter(|row| row.contains("not seen"));
    unseen.all(|row| is_firefox() && SILENT_IN_FIREFOX.iter().any(|name| row.starts_with(name)))
}

#[test]
fn the_self_test_shows_what_stopped_each_channel_and_leaves_the_paste() {
    visit("self-test", async |page| {
        let before = page.requests();
        let said = self_test(page).await;
        assert!(said.contains("were stopped, and none let anything out"), "{said}");
        assert!(all_were_seen(&said), "{said}");
        assert_eq!(page.requests(), before);
        let said = page.shown(".seal .count").await;
        assert!(said.starts_with("0 requests"), "{said}");
    });
}

#[test]
fn the_self_test_works_from_disk_and_without_headers() {
    open_file(async |page| {
        let said = self_test(page).await;
        assert!(said.contains("none let anything out") && all_were_seen(&said), "{said}");
    });
    visit("no-headers-self-test", async |page| {
        let said = self_test(page).await;
        assert!(said.contains("none let anything out") && all_were_seen(&said), "{said}");
    });
}

/// Saves a file as the page does, and holds it to what was saved.
fn saves(address: String, name: &str) {
    let folder = env::temp_dir().join(format!("token-inspector-{}-{name}", process::id()));
    fs::create_dir_all(&folder).unwrap();
    let file = folder.join("redacted-1.har");
    open_at(address, &[Wish::SavesInto(&folder)], async |page| {
        page.ready().await;
        let script =
            "const url = URL.createObjectURL(new Blob(['redacted'], { type: 'application/octet-stream' }));
            const link = document.createElement('a');
            link.href = url;
            link.download = 'redacted-1.har';
            link.click();
            setTimeout(() => URL.revokeObjectURL(url), 1000);";
        page.ask(script).await;
        for _ in 0..20 {
            page.settle();
            if file.exists() {
                break;
            }
        }
    });
    let text = fs::read_to_string(&file).unwrap_or_default();
    fs::remove_dir_all(&folder).ok();
    assert_eq!(text, "redacted", "{name}");
}

#[test]
fn a_file_that_the_page_makes_is_saved_all_the_same() {
    saves(address_of("saves"), "hosted");
    saves(address_of("no-headers-saves"), "no-headers");
    saves(format!("file://{}", single_file().display()), "disk");
}

const TOKEN: &str =
    "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJodHRwczovL2FjbWUub2t0YS5jb20iLCJleHAiOjE3MDAwMDAwMDB9.c2ln";

#[test]
fn a_token_in_the_address_is_read_and_taken_out_of_it() {
    for (name, behind) in [
        ("address-id-token", format!("#id_token={TOKEN}&state=x1")),
        ("address-access-token", format!("#access_token={TOKEN}&token_type=Bearer")),
        ("address-query", format!("?id_token={TOKEN}&state=x1")),
    ] {
        visit_at(name, &behind, async |page| {
            page.shown("#exp-passed").await;
            assert!(page.shown(".notices").await.contains("Taken from the page’s URL"));
            let left =
                "return location.search + location.hash + navigation.entries().map((it) => it.url).join()";
            let left = page.ask(left).await.to_string();
            assert!(!left.contains("token="), "{left}");
            // A token alone stands whole; one among other words is folded.
            page.ask("const folded = document.querySelector('.source .tok'); if (folded) folded.click();")
                .await;
            page.drawn().await;
            let pasted = "return document.querySelector('.source').textContent.replace(/\\s/g, '')";
            let pasted = page.ask(pasted).await;
            assert!(pasted.as_str().unwrap().contains(TOKEN), "{pasted}");
        });
    }
}

#[test]
fn a_token_that_comes_into_the_address_later_is_taken_out_too() {
    visit("address-later", async |page| {
        page.shown("#paste").await;
        page.ask(&format!("location.hash = 'id_token={TOKEN}'")).await;
        page.shown("#exp-passed").await;
        assert_eq!(page.ask("return location.hash").await, "");
    });
}

#[test]
fn an_address_of_the_reference_is_no_token() {
    visit_at("address-reference", "#reference/invalid_token", async |page| {
        page.shown("#search").await;
        assert_eq!(page.ask("return location.hash").await, "#reference/invalid_token");
    });
}
