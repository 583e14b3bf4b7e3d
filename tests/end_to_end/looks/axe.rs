//! What axe-core finds: nothing, in any state, theme and width. `cargo xtask test page` says where it lies.

use super::states::State;
use crate::session::visit_after;
use serde_json::json;
use std::{env, fs};

const WIDTHS: [u32; 5] = [1600, 1280, 768, 360, 320];

#[test]
fn axe_finds_nothing_in_any_state_theme_and_width() {
    // Without npm there is none; the task says so.
    let Ok(file) = env::var("TOKEN_INSPECTOR_AXE") else { return };
    let axe = fs::read_to_string(file).unwrap();
    for state in State::ALL {
        visit_after(&format!("axe-{}", state.name()), &axe, async |page| {
            page.resize(1280, 720).await;
            state.enter(page).await;
            for theme in ["light", "dark"] {
                page.ask(&format!("document.documentElement.dataset.theme = {}", json!(theme))).await;
                for width in WIDTHS {
                    page.resize(width, 720).await;
                    page.drawn().await;
                    let found = page
                        .await_answer(
                            "axe.run(document, { resultTypes: ['violations'] }).then((it) =>
                                it.violations.map((rule) => rule.id + ': ' + rule.nodes.map((node) => node.target).join(', ')))",
                        )
                        .await;
                    assert_eq!(found, json!([]), "{state:?}, {theme}, {width}");
                }
            }
        });
    }
}
