//! The reference: looked up, tried, and left again.

use serde_json::json;

use crate::session::{Page, visit};

const TAB: &str = "\u{e004}";
const ENTER: &str = "\u{e007}";

/// Goes on with Tab until the focus is on what the script says.
async fn tab_to(page: &Page, wanted: &str) {
    let there = format!("const it = document.activeElement; return {wanted}");
    for _ in 0..60 {
        if page.ask(&there).await == json!(true) {
            return;
        }
        page.press(TAB).await;
    }
    panic!("Tab does not lead to `{wanted}`");
}

/// Opens an address of the page as a link does.
async fn open(page: &Page, fragment: &str) {
    page.ready().await;
    page.ask(&format!("location.hash = '{fragment}'")).await;
}

#[test]
fn an_address_opens_its_entry_and_its_example_is_tried_with_the_keyboard_alone() {
    visit("reference", async |page| {
        open(page, "reference/E0000011").await;
        // The address is also read as the page loads.
        page.ask("location.reload()").await;
        page.shown("[id='reference/E0000011'] .body").await;
        let focused = "return document.activeElement.closest('article')?.id";
        assert_eq!(page.ask(focused).await, json!("reference/E0000011"));
        assert_eq!(
            page.ask("return document.querySelector('.verdict').checkVisibility()").await,
            json!(false)
        );

        tab_to(page, "it.classList.contains('try')").await;
        page.press(ENTER).await;
        let verdict = page.shown(".verdict .line").await;
        assert!(verdict.contains("token"), "{verdict}");
        page.shown("#E0000011").await;
        let focused = "return [document.activeElement.className, location.hash]";
        assert_eq!(page.ask(focused).await, json!(["verdict", ""]));

        page.ask("history.back()").await;
        page.shown("[id='reference/E0000011'] .body").await;
        assert_eq!(page.ask("return document.activeElement.textContent.slice(0, 6)").await, json!("Try it"));
        assert_eq!(page.complaints().await, Vec::<String>::new());
    });
}

#[test]
fn what_was_pasted_is_there_again_after_looking_something_up() {
    visit("looked-up", async |page| {
        page.open_checks().await;
        page.type_into("#audience", "api://orders").await;
        page.paste("E0000011").await;
        page.shown("#E0000011").await;
        page.ask("document.querySelector('#E0000011 .tabs a').focus()").await;
        page.press(ENTER).await;
        page.shown("[id='reference/E0000011'] .body").await;
        assert_eq!(page.ask("return location.hash").await, json!("#reference/E0000011"));
        page.ask("history.back()").await;
        page.shown("#E0000011").await;
        let kept = "return [audience.value, document.activeElement.textContent]";
        assert_eq!(page.ask(kept).await, json!(["api://orders", "Open in reference"]));
    });
}

#[test]
fn what_one_types_is_found_a_few_at_a_time_and_never_stands_in_the_address() {
    visit("searched", async |page| {
        page.resize(360, 740).await;
        open(page, "reference").await;
        page.shown("#search").await;
        assert_eq!(page.ask("return document.activeElement.tagName").await, json!("H2"));
        tab_to(page, "it.id === 'search'").await;
        page.press("not assigned").await;
        page.shown("[id='reference/access_denied/user_not_assigned']").await;
        let sideways = "return document.documentElement.scrollWidth <= innerWidth";
        assert_eq!(page.ask(sideways).await, json!(true), "nothing scrolls sideways");
        assert_eq!(page.ask("return location.hash").await, json!("#reference"));
        page.settle();
        page.settle();
        let said = "return document.querySelector('.reference [aria-live=polite]').textContent";
        assert!(page.ask(said).await.as_str().is_some_and(|said| said.contains("entries found")));

        // Rows are what a key costs: however many entries it finds, it draws a few.
        let drawn = "(async () => {
            const box = document.getElementById('search'), drawn = [];
            for (const text of ['r', 're', 'redirect', '', 'n', 'the token', 'E0', '403', 'zzqx']) {
                box.value = text;
                box.dispatchEvent(new InputEvent('input', { bubbles: true }));
                await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
                drawn.push(document.querySelectorAll('.reference article').length);
            }
            return drawn;
        })()";
        let drawn = page.await_answer(drawn).await;
        let most = drawn.as_array().into_iter().flatten().filter_map(|it| it.as_u64()).max();
        assert!(most.is_some_and(|most| (10..=60).contains(&most)), "{drawn}");
        assert!(page.seen().await.contains("No entry has all of these words"));
    });
}
