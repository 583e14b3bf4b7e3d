//! How a person acts on the page: with the keyboard alone, or with a finger on a screen 360 pixels wide.

use serde_json::json;

use crate::session::{Page, visit_by_touch, visit_with};

pub(crate) const TAB: &str = "\u{e004}";
pub(crate) const ENTER: &str = "\u{e007}";
pub(crate) const ESCAPE: &str = "\u{e00c}";
const SPACE: &str = " ";

/// How often Tab is pressed at most until something is reached.
const TABS: usize = 160;
/// The side of what a finger hits, in pixels; links inside of a sentence are as high as its letters.
const FINGER: f64 = 24.0;

/// What a person acts with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Hand {
    Keys,
    Touch,
}

/// Plays a story with the keyboard, then by touch. What it copies is kept in `window.copied`.
pub(crate) fn both(name: &str, story: impl AsyncFn(&Page, Hand)) {
    visit_with(&format!("{name}-keys"), &[], async |page| {
        page.resize(1280, 720).await;
        begin(page).await;
        story(page, Hand::Keys).await;
        assert_eq!(page.complaints().await, Vec::<String>::new());
    });
    visit_by_touch(&format!("{name}-touch"), async |page| {
        begin(page).await;
        assert_eq!(page.ask("return innerWidth").await, json!(360));
        story(page, Hand::Touch).await;
        assert_eq!(page.complaints().await, Vec::<String>::new());
    });
}

/// Waits for the program, and keeps what it hands to the clipboard: a test has no business in the machine's own.
async fn begin(page: &Page) {
    page.ready().await;
    page.ask(
        "window.copied = [];
        navigator.clipboard.writeText = (text) => { copied.push(text); return Promise.resolve() }",
    )
    .await;
}

/// Taps on a box until it has the focus: what was typed before is judged a moment later, and the verdict above grows, so
/// that a finger may miss and is put down again.
async fn tap_into(page: &Page, selector: &str) {
    let focused = format!("return document.activeElement.matches({})", json!(selector));
    for _ in 0..5 {
        page.tap(selector).await;
        if page.ask(&focused).await == json!(true) {
            return;
        }
    }
    panic!("`{selector}` does not take the focus from a finger");
}

impl Hand {
    /// Presses what the selector finds first of all that can be seen.
    pub(crate) async fn press(self, page: &Page, selector: &str) {
        page.shown(selector).await;
        match self {
            Hand::Keys => {
                tab_to(page, selector).await;
                let pressed = page.ask("return document.activeElement.type === 'checkbox'").await;
                page.press(if pressed == json!(true) { SPACE } else { ENTER }).await;
            }
            Hand::Touch => {
                let script = format!(
                    "const seen = [...document.querySelectorAll({})].find((it) => it.checkVisibility());
                    const label = seen.closest('label') ?? seen;
                    const {{ width, height }} = label.getBoundingClientRect();
                    return [width, height, getComputedStyle(label).display]",
                    json!(selector)
                );
                let size = page.ask(&script).await;
                let large = |at: usize| size[at].as_f64().is_some_and(|it| it >= FINGER);
                assert!(
                    size[2] == json!("inline") || large(0) && large(1),
                    "`{selector}` is too small for a finger: {size}"
                );
                page.tap(selector).await;
            }
        }
        page.drawn().await;
    }

    /// Types into a box, key by key.
    pub(crate) async fn type_into(self, page: &Page, selector: &str, text: &str) {
        match self {
            Hand::Keys => tab_to(page, selector).await,
            Hand::Touch => tap_into(page, selector).await,
        }
        page.press(text).await;
        page.drawn().await;
    }

    /// Presses the one of what the selector finds that has these words.
    pub(crate) async fn press_words(self, page: &Page, selector: &str, words: &str) {
        let script = format!(
            "const found = [...document.querySelectorAll({})].filter((it) => it.checkVisibility());
            document.querySelectorAll('[data-wanted]').forEach((it) => it.removeAttribute('data-wanted'));
            const wanted = found.find((it) => it.textContent.includes({}));
            (wanted?.querySelector('input') ?? wanted)?.setAttribute('data-wanted', '');
            return wanted !== undefined",
            json!(selector),
            json!(words)
        );
        assert_eq!(page.ask(&script).await, json!(true), "nothing says `{words}`: {}", page.seen().await);
        self.press(page, "[data-wanted]").await;
    }
}

/// Goes on with Tab until the focus is on what the selector finds, and sees to it that the focus can be seen there.
pub(crate) async fn tab_to(page: &Page, selector: &str) {
    let there = format!("return document.activeElement.matches({})", json!(selector));
    for _ in 0..TABS {
        if page.ask(&there).await == json!(true) {
            let outline = page.ask("return getComputedStyle(document.activeElement).outlineStyle").await;
            assert_ne!(outline, json!("none"), "the focus on `{selector}` cannot be seen");
            return;
        }
        page.press(TAB).await;
    }
    panic!("Tab does not lead to `{selector}`; the page shows: {}", page.seen().await);
}

/// The last text that was copied.
pub(crate) async fn copied(page: &Page) -> String {
    page.ask("return copied.at(-1) ?? ''").await.as_str().unwrap_or_default().to_owned()
}

/// Whether a part of the page is seen without scrolling, from its top to its bottom.
pub(crate) async fn is_seen(page: &Page, selector: &str) -> bool {
    let script = format!(
        "const {{ top, bottom }} = document.querySelector({}).getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight",
        json!(selector)
    );
    page.ask(&script).await == json!(true)
}
