//! How one gets a paste in, through, and out again: with the keyboard, with the mouse, and by dropping it.

use serde_json::json;

use crate::session::visit;

const ERROR: &str = r#"{"errorCode":"E0000011","errorSummary":"Invalid token provided"}"#;

#[test]
fn a_paste_anywhere_is_read_and_the_next_one_takes_its_place() {
    visit("anywhere", async |page| {
        page.paste("E0000006").await;
        page.shown("#E0000006").await;
        assert_eq!(page.ask("return document.activeElement.className").await, json!("verdict"));
        page.paste(ERROR).await;
        page.shown("#E0000011").await;
        assert_eq!(page.ask("return document.getElementById('E0000006')").await, json!(null));
    });
}

#[test]
fn the_box_has_the_focus_as_the_page_opens_where_there_is_a_mouse() {
    visit("focus", async |page| {
        page.ready().await;
        page.drawn().await;
        let focused =
            "return document.activeElement.id === 'paste' || !matchMedia('(pointer: fine)').matches";
        assert_eq!(page.ask(focused).await, json!(true));
    });
}

#[test]
fn a_second_paste_behind_a_text_in_the_box_begins_on_a_line_of_its_own() {
    visit("second-paste", async |page| {
        page.ready().await;
        page.type_into("#paste", "E0000006").await;
        page.shown("#E0000006").await;
        page.paste_into("document.getElementById('paste')", ERROR).await;
        let text = page.ask("return document.getElementById('paste').value").await;
        assert_eq!(text, json!(["E0000006\n", ERROR].concat()));
        page.shown("#E0000011").await;
        page.shown("#E0000006").await;
    });
}

#[test]
fn what_an_example_expected_does_not_judge_the_next_paste() {
    visit("example-goes", async |page| {
        page.ready().await;
        page.click("[data-sample='wrong-audience']").await;
        page.shown("#aud-unexpected").await;
        let expected = "return document.getElementById('audience').value";
        assert_eq!(page.ask(expected).await, json!("api://orders"));
        assert!(page.seen().await.contains("from the example"));
        page.paste("E0000011").await;
        page.shown("#E0000011").await;
        assert_eq!(page.ask(expected).await, json!(""));
    });
}

#[test]
fn what_is_dropped_anywhere_is_read() {
    visit("dropped", async |page| {
        page.ready().await;
        let drop = format!(
            "const data = new DataTransfer();
            data.items.add(new File([{}], 'answer.json', {{ type: 'application/json' }}));
            for (const name of ['dragover', 'drop']) document.querySelector('.judge').dispatchEvent(
                new DragEvent(name, {{ dataTransfer: data, bubbles: true, cancelable: true }}))",
            json!(ERROR)
        );
        page.ask(&drop).await;
        page.shown("#E0000011").await;
        assert_eq!(page.ask("return document.querySelector('.frame')").await, json!(null));
    });
}

#[test]
fn a_clear_can_be_undone_for_some_seconds() {
    visit("undo", async |page| {
        page.open_checks().await;
        page.type_into("#audience", "api://orders").await;
        page.paste(ERROR).await;
        page.shown("#E0000011").await;
        page.click("#clear").await;
        page.shown("#undo").await;
        page.click("#undo").await;
        page.shown("#E0000011").await;
        assert_eq!(page.ask("return document.getElementById('audience').value").await, json!("api://orders"));
        page.click("#clear").await;
        page.shown("#undo").await;
        std::thread::sleep(std::time::Duration::from_millis(8_600));
        assert_eq!(page.ask("return document.getElementById('undo')").await, json!(null));
    });
}

#[test]
fn keys_lead_through_the_findings_to_the_box_and_to_the_list_of_keys() {
    visit("keys", async |page| {
        page.paste("E0000011 E0000006").await;
        page.shown("#E0000011").await;
        let open = "return [...document.querySelectorAll('article.cur')].map((card) => card.id)";
        let first = page.ask(open).await;
        page.press("j").await;
        page.drawn().await;
        let second = page.ask(open).await;
        assert_ne!(first, second);
        assert_eq!(page.ask("return document.activeElement.closest('article').id").await, second[0]);
        page.press("k").await;
        page.drawn().await;
        assert_eq!(page.ask(open).await, first);
        page.press("?").await;
        assert!(page.shown(".shortcuts").await.contains("Next finding"));
        page.press("\u{e00c}").await;
        page.drawn().await;
        page.press("e").await;
        page.shown("#paste").await;
        assert_eq!(
            page.ask("return [document.activeElement.id, document.activeElement.value]").await,
            json!(["paste", "E0000011 E0000006"])
        );
    });
}

#[test]
fn keys_of_one_letter_can_be_turned_off() {
    visit("keys-off", async |page| {
        page.paste("E0000011 E0000006").await;
        page.shown("#E0000011").await;
        page.press("?").await;
        page.shown(".shortcuts").await;
        page.click(".shortcuts input").await;
        page.click(".shortcuts button").await;
        page.ask("document.querySelector('.verdict').focus()").await;
        page.press("e").await;
        page.drawn().await;
        assert_eq!(page.ask("return document.getElementById('paste')").await, json!(null));
    });
}

#[test]
fn marking_words_of_a_title_does_not_close_its_finding() {
    visit("marking", async |page| {
        page.paste(ERROR).await;
        page.shown("#E0000011").await;
        let kept = "const title = document.querySelector('#E0000011 h3');
            getSelection().selectAllChildren(title);
            title.click();
            const kept = document.querySelector('#E0000011 > details').open;
            getSelection().removeAllRanges();
            title.click();
            return [kept, document.querySelector('#E0000011 > details').open]";
        assert_eq!(page.ask(kept).await, json!([true, false]));
    });
}

#[test]
fn the_theme_is_kept_in_memory_alone() {
    visit("theme", async |page| {
        page.ready().await;
        let paper = "return getComputedStyle(document.body).backgroundColor";
        page.click(".tools .ic").await;
        page.drawn().await;
        let light = page.ask(paper).await;
        page.click(".tools .ic").await;
        page.drawn().await;
        assert_ne!(page.ask(paper).await, light);
        assert_eq!(page.ask("return localStorage.length + sessionStorage.length").await, json!(0));
    });
}
