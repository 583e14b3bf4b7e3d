//! Stories of what is taken from the page, and of what is taken back: a ticket, a copy, a Clear.

use serde_json::json;

use crate::session::visit;
use crate::stories::hand::{ENTER, ESCAPE, Hand, both, copied, tab_to};
use crate::stories::pastes::{expired, forbidden, signature};

#[test]
fn a_ticket_is_exactly_what_its_preview_shows_and_each_mask_is_a_switch() {
    const PERSON: &str = "ada.byron@acme.example";
    both("story-ticket", async |page, hand| {
        page.paste(&forbidden()).await;
        match hand {
            Hand::Keys => page.press("c").await,
            Hand::Touch => hand.press(page, ".ticket > button").await,
        }
        let preview = "return document.querySelector('.ticket-sheet pre').textContent";
        page.shown(".ticket-sheet pre").await;
        let masked = page.ask(preview).await;
        hand.press(page, ".ticket-sheet .primary").await;
        assert_eq!(json!(copied(page).await), masked);
        let masked = masked.as_str().unwrap();
        assert!(masked.contains("okta.groups.read") && masked.contains("Zk1bQwErTyUiOp"), "{masked}");
        assert!(!masked.contains(PERSON) && !masked.contains(&signature()), "{masked}");

        hand.press_words(page, ".ticket-sheet label", "Users").await;
        hand.press_words(page, ".ticket-sheet label", "Email").await;
        let told = page.ask(preview).await;
        assert!(told.as_str().is_some_and(|it| it.contains(PERSON)), "{told}");
        hand.press(page, ".ticket-sheet .primary").await;
        assert_eq!(json!(copied(page).await), told);
        assert!(!copied(page).await.contains(&signature()), "a signature is never copied");

        // The sheet closes by Escape, and nothing else does.
        page.press(ESCAPE).await;
        page.drawn().await;
        assert_eq!(page.ask("return document.querySelector('.ticket-sheet')").await, json!(null));
        assert_eq!(page.ask("return document.activeElement.textContent").await, json!("Copy for a ticket"));
        page.shown(".verdict .line").await;
    });
}

#[test]
fn a_finding_is_copied_masked_and_a_tokens_json_is_said_to_be_copied_as_it_stands() {
    both("story-copies", async |page, hand| {
        page.paste(&expired()).await;
        page.shown("#exp-passed").await;
        hand.press_words(page, "article.cur .tabs button", "Copy finding").await;
        let finding = copied(page).await;
        assert!(finding.contains("exp-passed") && !finding.contains("ada.byron"), "{finding}");
        assert!(page.shown(".copies").await.contains("not masked"));
        hand.press_words(page, ".copies button", "Copy JSON").await;
        let json = copied(page).await;
        assert!(json.contains("ada.byron@acme.example") && !json.contains(&signature()), "{json}");
    });
}

#[test]
fn a_clear_is_undone_with_all_that_was_expected() {
    both("story-undo", async |page, hand| {
        page.paste(&expired()).await;
        page.shown("#exp-passed").await;
        hand.type_into(page, "#audience", "api://orders").await;
        page.shown("#aud-unexpected").await;
        match hand {
            Hand::Keys => {
                page.press(ESCAPE).await;
                page.drawn().await;
                assert_eq!(page.shown(".notice p").await, "Press Esc again to clear everything.");
                page.press(ESCAPE).await;
            }
            Hand::Touch => hand.press(page, "#clear").await,
        }
        page.shown("#undo").await;
        assert_eq!(page.ask("return document.activeElement.id").await, json!("paste"));
        match hand {
            Hand::Keys => {
                tab_to(page, "#undo").await;
                page.press(ENTER).await;
            }
            Hand::Touch => hand.press(page, "#undo").await,
        }
        page.shown("#aud-unexpected").await;
        assert_eq!(page.ask("return document.getElementById('audience').value").await, json!("api://orders"));
        assert_eq!(page.ask("return document.activeElement.className").await, json!("verdict"));
    });
}

#[test]
fn what_one_pastes_next_goes_where_it_belongs_and_a_paste_in_the_place_of_another_is_undone() {
    both("story-replaced", async |page, hand| {
        let focused = "return document.activeElement.id";
        page.paste(&expired()).await;
        page.open_checks().await;
        hand.press(page, "#key-box").await;
        page.shown("#keys").await;
        assert_eq!(page.ask(focused).await, json!("keys"));
        hand.press(page, ".to-compare").await;
        page.shown("#compare-paste").await;
        assert_eq!(page.ask(focused).await, json!("compare-paste"));
        hand.press(page, ".compare .close").await;
        page.paste("E0000011").await;
        page.shown("#E0000011").await;
        assert!(page.shown(".undo").await.starts_with("What was here was replaced."));
        hand.press(page, "#undo").await;
        page.shown("#exp-passed").await;
    });
}

#[test]
fn what_is_copied_from_a_row_is_its_value_alone() {
    visit("row", async |page| {
        page.paste(&expired()).await;
        page.shown(".json").await;
        page.ask(
            "window.copied = [];
            navigator.clipboard.writeText = (text) => { copied.push(text); return Promise.resolve() };
            document.querySelector('.json [aria-label^=\"Copy aud\"]').click()",
        )
        .await;
        assert_eq!(copied(page).await, "\"api://default\"");
    });
}
