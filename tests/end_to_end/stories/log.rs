//! The story of a log: three refusals among forty tokens.

use serde_json::json;

use crate::session::Page;
use crate::stories::hand::{Hand, both};
use crate::stories::pastes::log;

/// The cases that are listed: what each is, and its result.
async fn listed(page: &Page) -> Vec<String> {
    let rows = "return [...document.querySelectorAll('.cases tbody tr:not(.more)')]
        .map((row) => row.querySelector('.rowb').textContent + ' ' + row.querySelector('.r').textContent)";
    serde_json::from_value(page.ask(rows).await).unwrap()
}

#[test]
fn a_log_is_read_refusal_by_refusal_and_its_alike_tokens_are_one_row() {
    both("story-log", async |page, hand| {
        page.paste(&log()).await;
        let head = page.shown(".verdict .head").await;
        assert!(head.contains("3 refusals in 43 lines"), "{head}");
        let rows = listed(page).await;
        let found: Vec<_> =
            ["403", "429", "400", "40 tokens"].map(|it| rows.iter().position(|row| row.contains(it))).into();
        assert_eq!(found, [Some(0), Some(1), Some(2), Some(3)], "{rows:?}");
        // A token is judged at the time of its line: half of them have expired since.
        let errors = "return [...document.querySelectorAll('.cases .state.error')].length";
        assert_eq!(page.ask(errors).await, json!(3));

        assert!(page.shown(".verdict .nav").await.contains("case 1 of"));
        match hand {
            Hand::Keys => page.press("j").await,
            Hand::Touch => hand.press(page, ".verdict .next").await,
        }
        page.drawn().await;
        assert!(page.shown(".verdict .nav").await.contains("case 2 of"));
        let focused = "return document.activeElement.closest('article')?.classList.contains('cur')";
        assert_eq!(page.ask(focused).await, json!(true), "the focus is on the finding of the case");
        match hand {
            Hand::Keys => page.press("k").await,
            Hand::Touch => hand.press(page, ".verdict .previous").await,
        }
        page.drawn().await;
        assert!(page.shown(".verdict .nav").await.contains("case 1 of"));

        hand.press_words(page, ".cases .rowb", "40 tokens").await;
        page.shown(".cases .alike li").await;
        let tokens = "return document.querySelectorAll('.cases .alike li').length";
        assert_eq!(page.ask(tokens).await, json!(3));
        hand.press(page, ".cases .more .more-button").await;
        assert_eq!(page.ask(tokens).await, json!(40));
        hand.press_words(page, ".cases .alike .rowb", "user7@").await;
        let sub = "return [...document.querySelectorAll('.json .js')].some((it) => it.textContent.includes('user7@acme.example'))";
        assert_eq!(page.ask(sub).await, json!(true), "the token that was pressed is shown");
    });
}

#[test]
fn the_cases_of_a_log_are_filtered_by_words_and_by_what_they_are() {
    both("story-filter", async |page, hand| {
        page.paste(&log()).await;
        page.shown(".cases").await;
        let all = listed(page).await.len();
        hand.type_into(page, "#find", "429").await;
        assert_eq!(listed(page).await.len(), 1);
        assert_eq!(page.shown(".cases-find .count").await, format!("1 of {all}"));
        page.ask("document.getElementById('find').select()").await;
        hand.type_into(page, "#find", "no such words").await;
        assert!(page.seen().await.contains("No case fits this filter."));
        page.ask("document.getElementById('find').select()").await;
        hand.type_into(page, "#find", "\u{e003}").await;
        assert_eq!(listed(page).await.len(), all);
        hand.press_words(page, ".sorts button", "Refused 3").await;
        assert!(listed(page).await.iter().all(|row| !row.contains("403")));
        hand.press_words(page, ".sorts button", "Refused 3").await;
        assert_eq!(listed(page).await.len(), all);
    });
}
