//! The first screen in `index.html`: what is there before the program is what the program draws, so nothing moves.

use super::render::wait;
use token_inspector::ui::App;
use yew::ServerRenderer;

const BEGINS: &str = "holds one to the other. -->\n";

/// As the program draws an empty page.
fn drawn() -> String {
    wait(ServerRenderer::<App>::new().hydratable(false).render())
}

#[test]
fn index_html_shows_what_the_program_draws_first() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/index.html");
    let page = std::fs::read_to_string(path).unwrap();
    let (before, rest) = page.split_once(BEGINS).unwrap();
    let (inside, after) = rest.split_once("    </div>\n    <p id=\"late\">").unwrap();
    let wanted = drawn();
    if std::env::var_os("UPDATE").is_some() {
        let page = [before, BEGINS, &wanted, "\n    </div>\n    <p id=\"late\">", after].concat();
        std::fs::write(path, page).unwrap();
        return;
    }
    assert_eq!(inside.trim_end(), wanted, "write it anew: UPDATE=1 cargo test --features views --test views");
}
