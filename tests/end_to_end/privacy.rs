//! What the page asks for and keeps: its own files once, and nothing.

use serde_json::json;

use crate::session::visit;

#[test]
fn the_page_loads_in_at_most_six_requests_and_asks_for_nothing_after() {
    visit("loads", async |page| {
        page.shown("#paste").await;
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
        let known_to_the_browser = page.ask("return performance.getEntriesByType('resource').length").await;
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

#[test]
fn the_policy_refuses_what_would_leak() {
    visit("refuses", async |page| {
        page.shown("#paste").await;
        let elsewhere = "fetch('http://127.0.0.1:9/').then(() => 'sent', () => 'refused')";
        assert_eq!(page.await_answer(elsewhere).await, json!("refused"));
        let refused = page.complaints().await;
        assert!(refused.iter().any(|line| line.contains("Content Security Policy")), "{refused:#?}");
    });
}
