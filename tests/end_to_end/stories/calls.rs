//! Stories about calls that were refused, and about a message that is looked up.

use serde_json::json;

use crate::session::visit;
use crate::stories::hand::{both, copied, is_seen};
use crate::stories::pastes::{forbidden, too_many};

#[test]
fn a_403_names_the_missing_scope_beside_those_in_the_token() {
    both("story-403", async |page, hand| {
        page.paste(&forbidden()).await;
        let line = page.shown(".verdict .line").await;
        assert!(line.contains("okta.groups.read"), "{line}");
        assert!(is_seen(page, ".verdict .line").await && is_seen(page, ".verdict .do").await);
        let table = page.shown(".scope-table").await;
        assert!(table.contains("okta.groups.read") && table.contains("okta.users.read"), "{table}");
        assert!(table.contains("missing"), "{table}");
        let time = page.ask("return document.querySelector('[data-check=time] .want').textContent").await;
        assert!(time.as_str().is_some_and(|it| it.contains("the response’s Date")), "{time}");
        let open = "return document.querySelectorAll('article.cur .tabs [aria-expanded=true]').length";
        hand.press_words(page, "article.cur .tabs button", "Sources").await;
        assert_eq!(page.ask(open).await, json!(1), "one kind of more at a time");
        page.shown("article.cur .tabs .panel pre").await;
        hand.press_words(page, "article.cur .tabs a", "Open in reference").await;
        page.shown(".reference article .body").await;
        page.ask("history.back()").await;
        page.shown(".verdict .line").await;
        assert!(page.ask("return document.activeElement.textContent").await == json!("Open in reference"));
    });
}

#[test]
fn a_429_counts_down_to_the_next_window_and_brings_code_that_waits() {
    both("story-429", async |page, hand| {
        page.paste(&too_many()).await;
        assert!(is_seen(page, ".verdict .line").await && is_seen(page, ".verdict .do").await);
        page.shown(".rate svg").await;
        let said = page.ask("return document.querySelector('.rate svg').getAttribute('aria-label')").await;
        assert!(said.as_str().is_some_and(|it| it.contains("600 of 600 used")), "{said}");
        let left = page.shown(".rate figcaption").await;
        assert!(left.contains("left to wait"), "{left}");
        std::thread::sleep(std::time::Duration::from_millis(2_100));
        assert_ne!(page.shown(".rate figcaption").await, left, "the wait gets shorter");
        hand.press_words(page, "article.cur .tabs button", "Code").await;
        let languages = "return document.querySelectorAll('article.cur .snippet').length";
        assert_eq!(page.ask(languages).await, json!(6));
        hand.press_words(page, "article.cur .snippet summary", "Python").await;
        hand.press(page, "article.cur .snippet[open] .copyable button").await;
        assert!(copied(page).await.contains("import"), "the code is copied");
    });
}

#[test]
fn a_message_is_found_in_the_reference_and_its_example_is_tried() {
    both("story-reference", async |page, hand| {
        hand.press(page, "nav a[href='#reference']").await;
        page.shown("#search").await;
        hand.type_into(page, "#search", "Invalid token provided").await;
        page.shown("[id='reference/E0000011'] summary").await;
        hand.press(page, "[id='reference/E0000011'] summary").await;
        page.shown("[id='reference/E0000011'] .body").await;
        hand.press(page, "[id='reference/E0000011'] .try").await;
        page.shown("#E0000011").await;
        assert_eq!(page.ask("return document.activeElement.className").await, json!("verdict"));
    });
}

#[test]
fn the_reference_names_a_severity_only_where_it_is_no_error() {
    visit("no-error", async |page| {
        page.ready().await;
        page.ask("location.hash = 'reference'").await;
        page.shown("#search").await;
        page.type_into("#search", "token").await;
        page.shown(".reference article").await;
        let tags = "return [...document.querySelectorAll('.reference article .tag')].map((it) => it.textContent.trim())";
        let tags: Vec<String> = serde_json::from_value(page.ask(tags).await).unwrap();
        assert!(tags.iter().all(|it| !it.contains("Error")), "{tags:?}");
    });
}
