//! What is on paper: what was found, open; the paste and the token whole; nothing to press.

use super::states::State;
use crate::session::visit;
use crate::stories::pastes::signature;
use serde_json::json;

#[test]
fn paper_has_every_finding_open_and_nothing_to_press() {
    visit("paper", async |page| {
        page.resize(1280, 900).await;
        State::Token.enter(page).await;
        page.emulate(json!({ "media": "print" })).await;
        page.drawn().await;
        let seen = "const seen = (it) => it.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
            const cards = [...document.querySelectorAll('.findings article .causes')];
            const controls = [...document.querySelectorAll('button, input[type=search], nav a')]
                .filter((it) => seen(it) && !it.matches('.key, .val, .exhibit'));
            return [cards.length, cards.filter(seen).length, controls.map((it) => it.outerHTML.slice(0, 80))]";
        let answer = page.ask(seen).await;
        assert!(answer[0].as_u64() >= Some(4) && answer[0] == answer[1], "{answer}");
        assert_eq!(answer[2], json!([]), "{answer}");
        let paste = "const paste = document.querySelector('.rawtok');
            return [paste.textContent, paste.scrollHeight <= paste.clientHeight + 1]";
        let paste = page.ask(paste).await;
        assert!(paste[0].as_str().is_some_and(|it| it.contains(&signature())), "the token is whole: {paste}");
        assert_eq!(paste[1], json!(true), "and none of it is cut off");
        let empty = "return [...document.querySelectorAll('.want input')]
            .filter((it) => it.value === '' && it.checkVisibility({ visibilityProperty: true })).length";
        assert_eq!(page.ask(empty).await, json!(0), "no empty box is printed");
    });
}

#[test]
fn an_open_ticket_is_all_that_is_printed_masked_as_it_is_shown() {
    visit("paper-ticket", async |page| {
        page.resize(1280, 900).await;
        State::Ticket.enter(page).await;
        page.emulate(json!({ "media": "print" })).await;
        page.drawn().await;
        let seen = "const seen = [...document.querySelectorAll('body *')].filter((it) =>
                it.checkVisibility({ visibilityProperty: true })
                && [...it.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''));
            return seen.map((it) => it.textContent)";
        let seen: Vec<String> = serde_json::from_value(page.ask(seen).await).unwrap();
        let preview = page.ask("return document.querySelector('.ticket-sheet pre').textContent").await;
        assert_eq!(seen, [preview.as_str().unwrap()]);
        assert!(!seen[0].contains("ada.byron") && !seen[0].contains(&signature()));
    });
}
