//! What the page asks for and keeps: its own files once, and nothing.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde_json::json;

use crate::files::sample;
use crate::session::visit;

#[test]
fn the_page_loads_in_at_most_six_requests_and_asks_for_nothing_after() {
    visit("loads", async |page| {
        page.ready().await;
        page.merge_read_spans();
        let loaded = page.requests();
        assert!(loaded.len() <= 6, "{loaded:#?}");
        assert!(loaded.iter().all(|request| request.ends_with(" 200")), "{loaded:#?}");

        page.paste(
            "Authorization: Bearer eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJodHRwczovL2V4YW1wbGUub2t0YS5jb20ifQ.c2ln",
        )
        .await;
        page.merge_read_spans();
        page.paste(r#"{"errorCode":"E0000006","errorSummary":"You do not have permission"}"#).await;
        page.merge_read_spans();
        assert_eq!(page.requests(), loaded);
        let known_to_the_browser = page.ask("return performance.getEntriesByType('resource').length").await;
        assert_eq!(known_to_the_browser, json!(loaded.len() - 1), "all but the page itself");
        assert_eq!(page.complaints().await, Vec::<String>::new());
    });
}

#[test]
fn a_paste_is_kept_nowhere() {
    visit("keeps-nothing", async |page| {
        page.paste("Authorization: SSWS 00aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789abcd").await;
        page.merge_read_spans();
        let kept = page.ask("return [localStorage.length, sessionStorage.length, document.cookie, history.length, location.search + location.hash]").await;
        assert_eq!(kept, json!([0, 0, "", kept.get(3), ""]));
        let stores =
            "Promise.all([indexedDB.databases(), caches.keys(), navigator.serviceWorker.getRegistrations()])
            .then((found) => found.map((list) => list.length))";
        assert_eq!(page.await_answer(stores).await, json!([0, 0, 0]));
    });
}

#[test]
fn clear_overwrites_what_was_pasted() {
    visit("overwrites", async |page| {
        let claims = BASE64_URL_SAFE_NO_PAD.encode(format!(
            r#"{{"iss":"https://{CANARY}.okta.com","sub":"{CANARY}","aud":["{CANARY}"],"exp":1790000000}}"#
        ));
        let pastes = [
            format!("Authorization: Bearer eyJhbGciOiJSUzI1NiJ9.{claims}.c2ln"),
            format!("Authorization: SSWS 00{CANARY}0123456789abcd"),
            format!(
                r#"HTTP/1.1 401 Unauthorized\nDate: Mon, 21 Sep 2026 14:13:20 GMT\n\n{{"errorCode":"E0000011","errorSummary":"{CANARY}","errorId":"oae{CANARY}"}}"#
            ),
            format!(
                "https://example.com/callback?code={CANARY}&state={CANARY}&error=access_denied&error_description={CANARY}"
            ),
            format!("{CANARY} is no token that anybody would recognise, {CANARY}"),
        ];
        for paste in pastes {
            page.paste(&paste).await;
            page.merge_read_spans();
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

/// What a file leaves: its index, what was looked at of it, the dictionary and the copy of a redaction.
#[test]
fn clear_overwrites_what_was_read_of_a_file() {
    visit("wiped-file", async |page| {
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
    const glue = document.querySelector('link[rel="modulepreload"]').href;
    const { memory } = await (await import(glue)).default();
    const wanted = [...'QxCanary', ...'ZjKvWpLmNbTr'].map((letter) => letter.charCodeAt(0));
    const bytes = new Uint8Array(memory.buffer);
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
        page.ask("new Image().src = 'http://127.0.0.1:9/'").await;
        page.merge_read_spans();
        let refused = page.complaints().await;
        assert!(refused.iter().any(|line| line.contains("Content Security Policy")), "{refused:#?}");
    });
}
