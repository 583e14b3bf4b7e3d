//! What the page asks for and keeps: its own files once, and nothing.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde_json::json;

use std::path::Path;
use std::{env, fs, process};

use crate::files::sample;
use crate::session::{Wish, visit, visit_with};

#[test]
fn the_page_loads_in_at_most_six_requests_and_asks_for_nothing_after() {
    visit("loads", async |page| {
        page.ready().await;
        page.settle();
        let loaded = page.requests();
        assert!(loaded.len() <= 6, "{loaded:#?}");
        assert!(loaded.iter().all(|request| request.ends_with(" 200")), "{loaded:#?}");

        page.paste(
            "Authorization: Bearer eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJodHRwczovL2V4YW1wbGUub2t0YS5jb20ifQ.c2ln",
        )
        .await;
        page.settle();
        page.paste(r#"{"errorCode":"E0000006","errorSummary":"You do not have permission"}"#).await;
        page.settle();
        assert_eq!(page.requests(), loaded);
        // Firefox lists a script twice that was loaded ahead.
        let known =
            "return new Set(performance.getEntriesByType('resource').map((entry) => entry.name)).size";
        let known_to_the_browser = page.ask(known).await;
        assert_eq!(known_to_the_browser, json!(loaded.len() - 1), "all but the page itself");
        assert_eq!(page.complaints().await, Vec::<String>::new());
    });
}

#[test]
fn a_paste_is_kept_nowhere() {
    visit("keeps-nothing", async |page| {
        page.paste("Authorization: SSWS 00aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789abcd").await;
        page.settle();
        let kept = page.ask("return [localStorage.length, sessionStorage.length, document.cookie, history.length, location.search + location.hash]").await;
        assert_eq!(kept, json!([0, 0, "", kept.get(3), ""]));
        let stores =
            "Promise.all([indexedDB.databases(), caches.keys(), navigator.serviceWorker.getRegistrations()])
            .then((found) => found.map((list) => list.length))";
        assert_eq!(page.await_answer(stores).await, json!([0, 0, 0]));
    });
}

/// Files below a folder that hold a text, as it is or in UTF-16.
fn files_with(folder: &Path, text: &str) -> Vec<String> {
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files_with(&path, text));
        } else if let Ok(bytes) = fs::read(&path) {
            let holds = |wanted: &[u8]| bytes.windows(wanted.len()).any(|it| it == wanted);
            if holds(text.as_bytes()) || holds(&wide) {
                found.push(path.display().to_string());
            }
        }
    }
    found
}

#[test]
fn no_file_of_the_browser_holds_anything_of_a_paste() {
    let folder = env::temp_dir().join(format!("token-inspector-{}-profile", process::id()));
    fs::create_dir_all(&folder).unwrap();
    visit_with("left-on-disk", &[Wish::Profile(&folder)], async |page| {
        for paste in pastes() {
            page.paste(&paste).await;
            page.shown(".verdict").await;
        }
        page.open_checks().await;
        page.type_into("#issuer", &format!("https://{CANARY}.okta.com")).await;
        // Firefox writes down each second what it would show again after a crash.
        std::thread::sleep(std::time::Duration::from_secs(3));
    });
    let (visited, held) = (files_with(&folder, "left-on-disk"), files_with(&folder, CANARY));
    fs::remove_dir_all(&folder).ok();
    assert!(!visited.is_empty(), "the history of the visit itself is not found");
    assert_eq!(held, Vec::<String>::new());
}

#[test]
fn clear_overwrites_what_was_pasted() {
    visit("watched", async |page| {
        for paste in pastes() {
            page.paste(&paste).await;
            page.settle();
            assert!(
                page.await_answer(COPIES).await.as_u64() > Some(0),
                "the search misses a paste that is there"
            );
            page.click("#clear").await;
            // It can be undone for eight seconds, and is wiped then.
            std::thread::sleep(std::time::Duration::from_millis(8_700));
            assert_eq!(page.await_answer(COPIES).await, json!(0), "copies are left of {paste}");
        }
    });
}

/// Pastes of each kind, with the canary in them.
fn pastes() -> Vec<String> {
    let claims = BASE64_URL_SAFE_NO_PAD.encode(format!(
        r#"{{"iss":"https://{CANARY}.okta.com","sub":"{CANARY}","aud":["{CANARY}"],"exp":1790000000}}"#
    ));
    vec![
        format!("Authorization: Bearer eyJhbGciOiJSUzI1NiJ9.{claims}.c2ln"),
        format!("Authorization: SSWS 00{CANARY}0123456789abcd"),
        format!(
            r#"HTTP/1.1 401 Unauthorized\nDate: Mon, 21 Sep 2026 14:13:20 GMT\n\n{{"errorCode":"E0000011","errorSummary":"{CANARY}","errorId":"oae{CANARY}"}}"#
        ),
        format!(
            "https://example.com/callback?code={CANARY}&state={CANARY}&error=access_denied&error_description={CANARY}"
        ),
        format!("{CANARY} is no token that anybody would recognise, {CANARY}"),
    ]
}

/// What a file leaves: its index, what was looked at of it, the dictionary and the copy of a redaction.
#[test]
fn clear_overwrites_what_was_read_of_a_file() {
    visit("watched-file", async |page| {
        page.ready().await;
        let script = format!(
            "const data = new DataTransfer();
            data.items.add(new File([{}], 'QxCanary' + 'ZjKvWpLmNbTr.har'));
            document.body.dispatchEvent(new DragEvent('drop', {{ dataTransfer: data, bubbles: true, cancelable: true }}))",
            json!(sample::har().replace("zoe.martin", CANARY).replace("oaeVq2mB7kQRz0fJx9Yt1Lw3A", CANARY))
        );
        page.ask(&script).await;
        page.shown("#E0000006").await;
        assert!(page.await_answer(COPIES).await.as_u64() > Some(0), "the search misses a file that is there");
        page.click("#safe-copy").await;
        page.click("#make").await;
        page.shown(".checked").await;
        page.ask("const revoke = URL.revokeObjectURL; window.revoked = []; URL.revokeObjectURL = (url) => { window.revoked.push(url); revoke.call(URL, url); }").await;
        let address = page.ask("return document.getElementById('save').href").await;
        page.click("#clear").await;
        std::thread::sleep(std::time::Duration::from_millis(8_700));
        assert_eq!(page.await_answer(COPIES).await, json!(0), "copies are left of the file");
        assert_eq!(
            page.ask("return window.revoked").await,
            json!([address]),
            "the address of the copy is gone"
        );
    });
}

const CANARY: &str = "QxCanaryZjKvWpLmNbTr";

/// How often the canary stands in the program's memory. It is put together here, so that the search adds no copy.
const COPIES: &str = r#"(async () => {
    const wanted = [...'QxCanary', ...'ZjKvWpLmNbTr'].map((letter) => letter.charCodeAt(0));
    const bytes = new Uint8Array(window.watched.buffer);
    let copies = 0;
    for (let at = bytes.indexOf(wanted[0]); at >= 0; at = bytes.indexOf(wanted[0], at + 1)) {
        copies += wanted.every((byte, index) => bytes[at + index] === byte);
    }
    return copies;
})()"#;

#[test]
fn the_policy_refuses_what_would_leak() {
    visit("refuses", async |page| {
        page.ready().await;
        assert_eq!(page.ask("return typeof fetch").await, json!("undefined"));
        page.ask(
            "window.refused = [];
            addEventListener('securitypolicyviolation', (event) =>
                event.originalPolicy.includes('script-src') &&
                    window.refused.push(event.effectiveDirective + ' ' + event.blockedURI));
            new Image().src = 'http://127.0.0.1:9/'",
        )
        .await;
        page.settle();
        // By the page's own policy, and by the server's.
        let refused = page.ask("return [...new Set(window.refused)]").await;
        assert_eq!(refused, json!(["img-src http://127.0.0.1:9/"]));
    });
}
