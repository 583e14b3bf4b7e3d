//! What only a browser can show, run in one by `cargo xtask test browser`.
#![cfg(target_arch = "wasm32")]

use token_inspector::{Context, inspect};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn a_paste_is_inspected_in_the_browser_as_it_is_anywhere() {
    let report = inspect("E0000011", &Context::at(jiff::Timestamp::UNIX_EPOCH));
    assert!(report.findings.iter().any(|finding| finding.explanation.id == "E0000011"));
}
