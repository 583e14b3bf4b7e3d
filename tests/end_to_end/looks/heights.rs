//! How much room the page takes. Pixels are counted, so that no machine is too slow for it.

use super::states::State;
use crate::session::{Page, visit};
use serde_json::json;

/// How high the whole page is.
async fn height(page: &Page) -> u64 {
    page.ask("return document.documentElement.scrollHeight").await.as_u64().unwrap()
}

#[test]
fn a_desk_shows_each_state_within_its_height() {
    let most = [
        (State::Empty, 720),
        (State::Token, 1_200),
        (State::Exchange, 1_200),
        (State::Log, 900),
        (State::Rate, 1_200),
        (State::Compare, 1_200),
    ];
    for (state, most) in most {
        visit(&format!("height-{}", state.name()), async |page| {
            page.resize(1280, 720).await;
            state.enter(page).await;
            let height = height(page).await;
            assert!(height <= most, "{state:?} takes {height} pixels, and {most} are its most");
        });
    }
}

#[test]
fn a_phone_shows_a_token_within_2800_pixels() {
    visit("height-phone", async |page| {
        page.resize(360, 740).await;
        State::Token.enter(page).await;
        let height = height(page).await;
        assert!(height <= 2_800, "{height}");
    });
}

#[test]
fn the_verdict_is_above_the_fold_in_every_state_and_nothing_scrolls_sideways() {
    for (width, high) in [(1280, 720), (360, 740)] {
        for state in State::ALL {
            visit(&format!("fold-{width}-{}", state.name()), async |page| {
                page.resize(width, high).await;
                state.enter(page).await;
                page.ask("scrollTo(0, 0)").await;
                let seen = "const line = [...document.querySelectorAll('.verdict .line, .verdict .do')].at(-1);
                    const { top, bottom } = line.getBoundingClientRect();
                    return [top >= 0 && bottom <= innerHeight, document.documentElement.scrollWidth <= innerWidth]";
                assert_eq!(page.ask(seen).await, json!([true, true]), "{state:?} at {width}");
            });
        }
    }
}

#[test]
fn nothing_scrolls_sideways_at_any_width() {
    for state in State::ALL {
        visit(&format!("widths-{}", state.name()), async |page| {
            page.resize(1280, 720).await;
            state.enter(page).await;
            for width in [2560, 1600, 1024, 768, 360, 320] {
                page.resize(width, 720).await;
                page.drawn().await;
                let wide = page.ask("return document.documentElement.scrollWidth - innerWidth").await;
                assert!(wide.as_i64() <= Some(0), "{state:?} at {width} is too wide by {wide}");
            }
        });
    }
}
