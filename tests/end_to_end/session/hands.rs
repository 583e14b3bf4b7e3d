//! What a person's hands do to the page: click, tap, type, press.

use std::time::Duration;

use fantoccini::Locator;
use fantoccini::actions::{InputSource, KeyAction, KeyActions, PointerAction, TouchActions};
use fantoccini::error::{CmdError, ErrorStatus};
use serde_json::json;

use super::{PATIENCE, Page};

/// From a scroll to the tap: one that comes sooner focuses a box, and Chromium drops the keys that follow it, on a page of
/// nothing but three boxes too; after 300 milliseconds it did in none of eight tries.
const AFTER_A_SCROLL: Duration = Duration::from_millis(400);

#[allow(dead_code, reason = "the words a scenario may use, whichever are used today")]
impl Page {
    /// Waits until what the selector finds first of all that can be seen stands still: what is drawn anew meanwhile, as
    /// the findings above a box are, would have hand and page miss each other.
    async fn stands_still(&self, selector: &str) {
        let place = format!(
            "const seen = [...document.querySelectorAll({})].find((it) => it.checkVisibility());
            const {{ left, top, width, height }} = seen?.getBoundingClientRect() ?? {{}};
            return [left, top, width, height, scrollY]",
            json!(selector)
        );
        let mut last = self.ask(&place).await;
        for _ in 0..20 {
            self.drawn().await;
            let now = self.ask(&place).await;
            if now == last {
                return;
            }
            last = now;
        }
    }

    /// Clicks what the selector finds.
    pub(crate) async fn click(&self, selector: &str) {
        self.stands_still(selector).await;
        for _ in 0..PATIENCE.as_millis() / 50 {
            match self.client.find(Locator::Css(selector)).await.unwrap().click().await {
                // While a file is read, what was found may have been drawn anew before it is clicked.
                Err(CmdError::Standard(error)) if error.error == ErrorStatus::StaleElementReference => {}
                clicked => return clicked.unwrap(),
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("what `{selector}` finds is drawn again and again before it can be clicked")
    }

    /// Taps on what the selector finds first of all that can be seen.
    pub(crate) async fn tap(&self, selector: &str) {
        self.stands_still(selector).await;
        let seen =
            format!("[...document.querySelectorAll({})].find((it) => it.checkVisibility())", json!(selector));
        let scroll = format!(
            "const seen = {seen}, before = seen.getBoundingClientRect().top;
            seen.scrollIntoView({{ block: 'center', behavior: 'instant' }});
            return seen.getBoundingClientRect().top !== before"
        );
        if self.ask(&scroll).await == json!(true) {
            tokio::time::sleep(AFTER_A_SCROLL).await;
        }
        let place = format!(
            "const {{ left, top, width, height }} = {seen}.getBoundingClientRect();
            return [Math.round(left + Math.min(width / 2, 40)), Math.round(top + height / 2)]"
        );
        let at = self.ask(&place).await;
        let [x, y] = [0, 1].map(|it| at[it].as_f64().unwrap());
        let finger = TouchActions::new("finger".to_owned())
            .then(PointerAction::MoveTo { duration: None, x, y })
            .then(PointerAction::Down { button: 0 })
            .then(PointerAction::Up { button: 0 });
        self.client.perform_actions(finger).await.unwrap();
        // A tap becomes a click a moment later.
        tokio::time::sleep(Duration::from_millis(60)).await;
    }

    /// Types into a field, key by key.
    pub(crate) async fn type_into(&self, selector: &str, text: &str) {
        self.client.find(Locator::Css(selector)).await.unwrap().send_keys(text).await.unwrap();
    }

    /// Presses a key wherever the focus is.
    pub(crate) async fn press(&self, key: &str) {
        let focused = self.client.active_element().await.unwrap();
        // To a field for files, the driver takes what is typed for the name of one.
        if focused.attr("type").await.unwrap().as_deref() != Some("file") {
            return focused.send_keys(key).await.unwrap();
        }
        for value in key.chars() {
            let pressed = KeyActions::new("keys".to_owned())
                .then(KeyAction::Down { value })
                .then(KeyAction::Up { value });
            self.client.perform_actions(pressed).await.unwrap();
        }
    }
}
