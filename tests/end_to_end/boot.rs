//! What a person reads where the page cannot start: a sentence of its own for each reason, never a blank page.

use crate::session::{Wish, visit, visit_with};

/// Visits a bad host and gives the one sentence of trouble that shows.
fn trouble(host: &str, kind: &'static str) -> String {
    let mut said = String::new();
    visit(host, async |page| {
        page.shown(&format!("#trouble-{kind}")).await;
        page.settle();
        said = page.shown("#trouble").await;
        assert_eq!(said, page.seen().await, "nothing else is shown");
    });
    said
}

#[test]
fn the_page_starts_without_trouble() {
    visit("starts", async |page| {
        page.ready().await;
        let seen = page.seen().await;
        assert!(!seen.contains("still loading") && !seen.contains("too old"), "{seen}");
        assert_eq!(page.complaints().await, Vec::<String>::new());
    });
}

#[test]
fn a_missing_wasm_file_is_named_with_the_status() {
    let said = trouble("without-wasm", "missing");
    assert!(said.contains("404") && said.contains(".wasm"), "{said}");
}

#[test]
fn a_page_in_the_place_of_the_wasm_file_is_named_by_its_type() {
    let said = trouble("wasm-as-html", "type");
    assert!(said.contains("text/html") && said.contains("application/wasm"), "{said}");
}

#[test]
fn a_wasm_file_of_another_build_is_refused() {
    let said = trouble("other-wasm", "altered");
    assert!(said.contains("not the one this page was built with"), "{said}");
}

#[test]
fn a_missing_script_is_said_to_be_missing() {
    let said = trouble("without-glue", "glue");
    assert!(said.contains("script"), "{said}");
}

#[test]
fn a_script_that_is_missing_changed_or_of_the_wrong_type_is_named() {
    for host in ["without-boot", "other-boot", "boot-as-html", "other-glue", "glue-as-html"] {
        let said = trouble(host, "glue");
        let file = if host.contains("glue") { "token-inspector" } else { "boot-" };
        assert!(said.contains("A script of the page did not load") && said.contains(file), "{host}: {said}");
    }
}

#[test]
fn without_the_script_that_seals_it_the_page_does_not_start() {
    for host in ["without-shed", "other-shed", "shed-as-html"] {
        let said = trouble(host, "glue");
        assert!(said.contains("shed"), "{host}: {said}");
    }
}

#[test]
fn a_file_that_never_comes_is_said() {
    for host in ["hanging-shed", "hanging-boot", "hanging-glue", "hanging-wasm"] {
        visit(host, async |page| {
            let mut said = String::new();
            // Before the stylesheet is there the sentence can be seen for a moment.
            while said.is_empty() {
                said = page.shown("#late").await;
            }
            assert!(said.contains("the page cannot start"), "{host}: {said}");
        });
    }
}

#[test]
fn a_stylesheet_that_is_missing_changed_or_of_the_wrong_type_is_said_and_the_page_works() {
    for host in ["without-style", "other-style", "style-as-html"] {
        visit(host, async |page| {
            let said = page.shown("#unstyled").await;
            assert!(said.contains("stylesheet"), "{host}: {said}");
            page.paste("E0000011").await;
            page.shown("#E0000011").await;
        });
    }
}

#[test]
fn a_stylesheet_that_never_comes_is_said_and_the_page_works() {
    visit("hanging-style", async |page| {
        let said = page.shown("#unstyled").await;
        assert!(said.contains("stylesheet did not arrive"), "{said}");
        page.paste("E0000011").await;
        page.shown("#E0000011").await;
    });
}

#[test]
fn once_the_page_runs_nothing_of_the_loading_is_left() {
    visit("loaded", async |page| {
        // The box is there before the program is.
        page.ready().await;
        let left = "return document.querySelectorAll('#late, #trouble:not([hidden])').length";
        assert_eq!(page.ask(left).await, 0);
        assert!(!page.seen().await.contains("stylesheet"));
    });
}

#[test]
fn a_policy_that_forgets_webassembly_is_named() {
    let said = trouble("policy-without-wasm", "policy");
    assert!(said.contains("'wasm-unsafe-eval'"), "{said}");
}

#[test]
fn a_policy_that_lets_nothing_be_fetched_is_named() {
    let said = trouble("policy-without-fetch", "policy");
    assert!(said.contains("connect-src"), "{said}");
}

#[test]
fn a_browser_without_webassembly_is_told_to_be_too_old() {
    visit_with("too-old", &[Wish::NoWebAssembly], async |page| {
        let said = page.shown("#trouble").await;
        assert!(said.contains("too old"), "{said}");
        assert_eq!(said, page.seen().await);
    });
}

#[test]
fn a_trap_is_said_and_leaves_the_box() {
    visit("trap", async |page| {
        page.ready().await;
        page.type_into("#paste", "E0000011").await;
        // The page's own `RuntimeError`: Firefox's driver has its scripts run among built-ins of their own.
        page.ask(
            "dispatchEvent(new ErrorEvent('error', { error: new window.WebAssembly.RuntimeError('unreachable') }))",
        )
        .await;
        assert!(page.shown("#trouble").await.contains("has stopped"));
        assert_eq!(page.ask("return document.getElementById('paste').value").await, "E0000011");
    });
}

#[test]
fn what_is_typed_pasted_or_chosen_before_the_program_runs_is_taken_over() {
    visit("slow-wasm", async |page| {
        page.type_into("#paste", "E0000011").await;
        page.ask("document.getElementById('paste').setSelectionRange(2, 5)").await;
        assert_eq!(
            page.ask("return document.getElementById('late') === null").await,
            false,
            "it loads still"
        );
        page.ready().await;
        page.shown("#E0000011").await;
        let kept = "const box = document.activeElement; return [box.id, box.value, box.selectionStart, box.selectionEnd]";
        assert_eq!(page.ask(kept).await, serde_json::json!(["paste", "E0000011", 2, 5]));
    });
    visit("slow-wasm", async |page| {
        page.paste_into("document.body", "E0000006").await;
        assert_eq!(page.ask("return document.getElementById('paste').value").await, "E0000006");
        page.ready().await;
        page.shown("#E0000006").await;
    });
    visit("slow-wasm", async |page| {
        page.click("[data-sample='expired-token']").await;
        page.ready().await;
        page.shown("#exp-passed").await;
    });
}

#[test]
fn nothing_moves_as_the_program_takes_over() {
    visit("starts-still", async |page| {
        page.ready().await;
        page.drawn().await;
        let moved = "new Promise((done) => new PerformanceObserver((list) =>
            done(list.getEntries().reduce((sum, entry) => sum + entry.value, 0)))
            .observe({ type: 'layout-shift', buffered: true }) || setTimeout(() => done(0), 500))";
        let moved = page.await_answer(moved).await.as_f64().unwrap();
        assert!(moved <= 0.02, "{moved}");
    });
}

#[test]
fn without_javascript_the_page_says_that_it_needs_it() {
    visit_with("without-javascript", &[Wish::NoScripts], async |page| {
        let said = page.shown("noscript p").await;
        assert!(said.contains("needs JavaScript"), "{said}");
        assert_eq!(said, page.seen().await, "nothing else is shown");
    });
}
