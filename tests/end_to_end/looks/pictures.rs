//! The pictures of the README, drawn by the page itself: `cargo xtask pictures` writes them.

use super::png::smaller;
use super::states::State;
use crate::session::visit_after;
use crate::stories::pastes::now;
use std::path::Path;
use std::{env, fs};

/// Bytes that a picture may have.
const MOST: usize = 150_000;

#[test]
#[ignore = "writes files: cargo xtask pictures"]
fn the_pictures_of_the_readme_are_written() {
    let folder = env::var("TOKEN_INSPECTOR_PICTURES").expect("run this with `cargo xtask pictures`");
    // The same hour of the same day in every picture, so that they change only where the page does.
    let clock = format!(
        "const ahead = {} - Date.now();
        Date = class extends Date {{
            constructor(...given) {{ given.length ? super(...given) : super(Date.now()) }}
            static now() {{ return super.now() + ahead }}
        }}",
        now() * 1_000
    );
    for (state, height) in [(State::Token, 960), (State::Exchange, 960), (State::Log, 760)] {
        visit_after(&format!("picture-{}", state.name()), &clock, async |page| {
            page.resize(1280, height).await;
            state.enter(page).await;
            page.ask("document.activeElement.blur(); scrollTo(0, 0)").await;
            page.drawn().await;
            let picture = smaller(&page.picture().await);
            assert!(picture.len() < MOST, "{state:?} has {} bytes", picture.len());
            fs::write(Path::new(&folder).join(format!("{}.png", state.name())), picture).unwrap();
        });
    }
}
