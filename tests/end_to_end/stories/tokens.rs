//! Stories about tokens: one that expired, two that differ, one whose signature is verified.

use serde_json::json;

use crate::session::Page;
use crate::stories::hand::{Hand, both, is_seen};
use crate::stories::pastes::{access_token, expired, four_errors};

#[test]
fn an_expired_token_is_told_above_the_fold_and_its_expiry_is_looked_up_in_the_claims() {
    both("story-expired", async |page, hand| {
        page.paste(&format!("Authorization: Bearer {}", expired())).await;
        let verdict = page.shown(".verdict .line").await;
        assert!(verdict.contains("expired 47 minutes"), "{verdict}");
        assert!(is_seen(page, ".verdict .line").await && is_seen(page, ".verdict .do").await);
        hand.press_words(page, ".json .key", "exp").await;
        let more = page.shown(".json .more").await;
        assert!(more.contains(" UTC") && more.contains("Means"), "{more}");
        hand.press(page, ".json .fault a[href='#exp-passed']").await;
        assert!(is_seen(page, "#exp-passed summary").await, "the fault leads to its finding");
        let focused = "return document.activeElement.closest('article')?.id";
        assert_eq!(page.ask(focused).await, json!("exp-passed"), "the focus goes with it");
    });
}

#[test]
fn the_verdict_names_every_fault_and_no_full_instant() {
    both("story-four", async |page, hand| {
        if hand == Hand::Keys {
            page.open_checks().await;
            hand.type_into(page, "#issuer", "https://acme.okta.com/oauth2/default").await;
            hand.type_into(page, "#audience", "api://orders").await;
            hand.type_into(page, "#scopes", "orders.read").await;
            page.paste(&four_errors()).await;
        } else {
            page.paste(&four_errors()).await;
            hand.type_into(page, "#issuer", "https://acme.okta.com/oauth2/default").await;
            hand.type_into(page, "#audience", "api://orders").await;
            hand.type_into(page, "#scopes", "orders.read").await;
        }
        page.shown("#iss-trailing-slash").await;
        // What is typed last is judged after a pause.
        page.shown("#scp-missing-scope").await;
        let verdict = page.shown(".verdict").await;
        let line = page.shown(".verdict .line").await;
        for word in ["expired", "issuer", "audience", "scope"] {
            assert!(line.contains(word), "{word} is missing from: {line}");
        }
        assert!(!line.contains("UTC"), "{line}");
        assert!(verdict.contains("by 4 checks"), "{verdict}");
        let ids =
            page.ask("return [...document.querySelectorAll('.findings article')].map((it) => it.id)").await;
        let ids: Vec<String> = serde_json::from_value(ids).unwrap();
        assert!(!ids.contains(&"iss-unexpected".to_owned()), "one fault is one finding: {ids:?}");
        assert_eq!(
            ids.iter().position(|it| it == "exp-passed"),
            Some(3),
            "settings come before the expiry: {ids:?}"
        );
    });
}

#[test]
fn two_tokens_are_compared_claim_by_claim_and_the_way_back_is_where_one_was() {
    both("story-compare", async |page, hand| {
        let works = access_token(&json!({ "aud": "api://orders", "scp": ["orders.read", "profile"] }));
        let fails = access_token(&json!({ "jti": "AT.other", "scp": ["profile"] }));
        page.paste(&format!("works: {works}\nfails: {fails}\n")).await;
        hand.press(page, ".to-compare").await;
        page.shown(".compare .diff table").await;
        assert_eq!(page.ask("return document.activeElement.id").await, json!("compare-title"));
        let rows = page.shown(".compare .diff table").await;
        assert!(rows.contains("aud") && rows.contains("orders.read"), "{rows}");
        assert!(page.shown(".compare .rest").await.contains("jti"), "what any two differ in is set apart");
        let before = page.ask("return document.getElementById('compare-first').value").await;
        hand.press_words(page, ".compare button", "Swap").await;
        assert_ne!(page.ask("return document.getElementById('compare-first').value").await, before);
        hand.press(page, ".compare .close").await;
        page.shown(".bench").await;
        assert_eq!(page.ask("return document.activeElement.className").await, json!("to-compare"));
    });
}

/// The example with a key set: its token, and the keys beside it.
async fn signed(page: &Page, hand: Hand) -> (String, String) {
    hand.press(page, "[data-sample='verify-with-a-key-set']").await;
    hand.press(page, "#edit").await;
    page.shown("#paste").await;
    let text = page.ask("return document.getElementById('paste').value").await;
    let (token, keys) = text.as_str().unwrap().split_once("\n\n").unwrap();
    let pair = (token.to_owned(), keys.trim().to_owned());
    hand.press(page, "#clear").await;
    page.shown(".examples").await;
    pair
}

#[test]
fn a_signature_is_verified_with_a_pasted_key_set_and_a_changed_one_is_not() {
    both("story-verify", async |page, hand| {
        let (token, keys) = signed(page, hand).await;
        page.paste(&token).await;
        page.shown(".json").await;
        assert!(page.shown("#key-box").await.contains("Paste keys"));
        hand.press(page, "#key-box").await;
        page.shown("#keys").await;
        hand.type_into(page, "#keys", &keys).await;
        assert_eq!(page.shown("#key-box").await, "verified");
        let said = page.shown(".keybox table").await;
        assert!(said.contains("verifies it"), "{said}");
        let row = "return document.querySelector('[data-check=signature]').className";
        assert!(page.ask(row).await.as_str().is_some_and(|it| it.contains("good")));
        // The keys stay for the next paste: the same claims under another signature are not good.
        let (signed, _) = token.rsplit_once('.').unwrap();
        let other = access_token(&json!({}));
        page.paste(&[signed, other.rsplit_once('.').map_or("", |(_, it)| it)].join(".")).await;
        page.shown(".json").await;
        assert_eq!(page.shown("#key-box").await, "not good");
    });
}
