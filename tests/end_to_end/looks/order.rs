//! Where the parts stand, and that one comes to them in the order in which they are seen.

use super::states::State;
use crate::session::visit;
use serde_json::json;

#[test]
fn a_wide_screen_has_three_columns_a_desk_two_and_a_phone_one() {
    let lefts = "return ['.source', '.judge', '.token'].map((it) => Math.round(document.querySelector('.bench > ' + it).getBoundingClientRect().left))";
    for (width, columns) in [(1600, 3), (1280, 2), (768, 1), (360, 1)] {
        visit(&format!("columns-{width}"), async |page| {
            page.resize(width, 900).await;
            State::Token.enter(page).await;
            let mut lefts: Vec<i64> = serde_json::from_value(page.ask(lefts).await).unwrap();
            lefts.sort_unstable();
            lefts.dedup();
            assert_eq!(lefts.len(), columns, "{lefts:?}");
        });
    }
}

#[test]
fn what_is_expected_is_typed_before_what_is_found_and_the_token_is_read_last() {
    visit("order", async |page| {
        page.resize(1280, 900).await;
        State::Token.enter(page).await;
        let order =
            "const places = ['#edit', '#issuer', '#scopes', '#key-box', '.findings summary', '.json .key'];
            const all = [...document.querySelectorAll('button, a, input, summary')];
            return places.map((it) => all.indexOf(document.querySelector(it)))";
        let order: Vec<i64> = serde_json::from_value(page.ask(order).await).unwrap();
        assert!(order.iter().all(|it| *it >= 0) && order.is_sorted(), "{order:?}");
    });
}

#[test]
fn typing_never_moves_a_row_of_the_checks() {
    visit("rows", async |page| {
        State::Token.enter(page).await;
        let rows =
            "return [...document.querySelectorAll('.checks tr[data-check]')].map((it) => it.dataset.check)";
        let before = page.ask(rows).await;
        assert_eq!(
            before,
            json!(["time", "issuer", "audience", "client", "scopes", "nonce", "signature", "structure"])
        );
        page.type_into("#client-id", "0oaother").await;
        page.shown("#cid-unexpected, #cid-mismatch, .checks tr.error[data-check=client]").await;
        assert_eq!(page.ask(rows).await, before);
    });
}

#[test]
fn a_finger_finds_every_button_on_a_phone() {
    let mut all = Vec::new();
    for state in State::ALL {
        visit(&format!("finger-{}", state.name()), async |page| {
            page.resize(360, 740).await;
            state.enter(page).await;
            let small = "return [...document.querySelectorAll('button:not(.link, .key, .tok, .rowb), summary, input, select')]
                .filter((it) => it.checkVisibility() && !it.closest('.unseen'))
                .filter((it) => (it.closest('label') ?? it).getBoundingClientRect().height < 28)
                .map((it) => it.outerHTML.slice(0, 90))";
            let small = page.ask(small).await;
            all.extend(small.as_array().unwrap().iter().map(|it| format!("{state:?}: {it}")));
        });
    }
    assert!(all.is_empty(), "{all:#?}");
}
