//! Files: opened, listed, read case by case, redacted, saved, stopped, cleared.

#[path = "../samples/har.rs"]
pub(crate) mod sample;

use crate::session::{Page, open_file, visit};
use serde_json::{Value, json};
use std::{env, fs, process};
use token_inspector::limits::PASTE_BYTES;

/// Drops a file that a script makes.
async fn drop_made(page: &Page, parts: &str, name: &str) {
    let script = format!(
        "const data = new DataTransfer();
        data.items.add(new File({parts}, '{name}'));
        for (const type of ['dragover', 'drop']) document.body.dispatchEvent(
            new DragEvent(type, {{ dataTransfer: data, bubbles: true, cancelable: true }}))"
    );
    page.ask(&script).await;
}

async fn drop_har(page: &Page) {
    page.ready().await;
    drop_made(page, &format!("[{}]", json!(sample::har())), "acme.har").await;
    page.shown("[data-severity='error'].of-file").await;
}

/// Lines of a log, so many, with a failure every ten thousand.
const LOG: &str = "Array.from({ length: LINES }, (_, at) =>
    at % 10000 === 9999
        ? `2026-09-21T14:13:20Z ERROR okta.Client - GET https://acme.okta.com/api/v1/groups/${at} -> 403 {\"errorCode\":\"E0000006\",\"errorSummary\":\"You do not have permission to perform the requested action\",\"errorId\":\"oae${at}\"}\\n`
        : `2026-09-21T14:13:20Z INFO  orders.Handler - request ${at} was served in ${at % 97} ms, and nothing else is to be said of it\\n`)";

fn log(lines: u32) -> String {
    LOG.replace("LINES", &lines.to_string())
}

#[test]
fn a_har_that_is_dropped_is_listed_and_each_case_is_read() {
    visit("file-har", async |page| {
        drop_har(page).await;
        let verdict = page.shown(".verdict").await;
        assert!(verdict.contains("8 requests failed in 10 entries"), "{verdict}");
        page.shown("#E0000006").await;
        assert_eq!(page.ask("return document.activeElement.className").await, json!("verdict of-file"));
        page.press("j").await;
        page.shown("#E0000047").await;
        assert!(page.shown("#case").await.contains("Case 2 of 3"));
        page.press("k").await;
        page.shown("#E0000006").await;
        page.type_into("#find", "429").await;
        page.drawn().await;
        assert_eq!(page.ask("return document.querySelectorAll('.cases .rowb').length").await, json!(1));
        let complaints = page.complaints().await;
        assert!(complaints.is_empty(), "{complaints:#?}");
    });
}

#[test]
fn a_file_is_opened_by_the_button_and_a_short_text_is_a_paste() {
    visit("file-button", async |page| {
        page.ready().await;
        let folder = env::temp_dir().join(format!("token-inspector-{}-open", process::id()));
        fs::create_dir_all(&folder).unwrap();
        let (har, text) = (folder.join("acme.har"), folder.join("error.txt"));
        fs::write(&har, sample::har()).unwrap();
        fs::write(&text, "E0000011").unwrap();
        page.type_into("#open-file", &text.to_string_lossy()).await;
        page.shown("#E0000011").await;
        page.click("#clear").await;
        page.shown("#paste").await;
        page.type_into("#open-file", &har.to_string_lossy()).await;
        assert!(page.shown(".file-list header").await.contains("acme.har"));
        fs::remove_dir_all(&folder).ok();
    });
}

#[test]
fn a_pasted_har_and_a_long_paste_are_read_as_files() {
    visit("file-pasted", async |page| {
        page.paste(&sample::har()).await;
        page.shown("#E0000006").await;
        assert!(page.shown(".file-list header").await.contains("Pasted text"));
        page.ask(&format!(
            "const data = new DataTransfer(); data.setData('text/plain', {}.join(''));
            document.body.dispatchEvent(new ClipboardEvent('paste', {{ clipboardData: data, bubbles: true, cancelable: true }}))",
            log(20_000)
        ))
        .await;
        for _ in 0..100 {
            if page.seen().await.contains("20000 lines") {
                break;
            }
            page.drawn().await;
        }
        assert!(page.shown(".verdict").await.contains("failed"));
    });
}

#[test]
fn a_paste_is_a_text_up_to_the_limit_and_a_file_beyond_it() {
    visit("file-limit", async |page| {
        let text = |bytes: usize| ["E0000011 ", &"x".repeat(bytes - "E0000011 ".len())].concat();
        let is_file = "return document.querySelector('.file-list header') !== null";
        page.paste(&text(PASTE_BYTES)).await;
        page.shown("#E0000011").await;
        assert_eq!(page.ask(is_file).await, json!(false));
        page.paste(&text(PASTE_BYTES + 1)).await;
        page.shown(".file-list header").await;
    });
}

#[test]
fn reading_stops_when_asked_keeps_what_was_found_and_goes_on() {
    visit("file-stop", async |page| {
        page.ready().await;
        drop_made(page, &format!("Array(16).fill({}.join(''))", log(60_000)), "long.log").await;
        page.shown("#stop").await;
        page.click("#stop").await;
        let stopped = page.shown(".verdict").await;
        if stopped.contains("Read on") {
            let read = page.ask("return document.querySelector('progress').value").await;
            page.settle();
            assert_eq!(
                page.ask("return document.querySelector('progress').value").await,
                read,
                "nothing is read any more"
            );
            page.click("#stop").await;
        }
        for _ in 0..300 {
            if page.ask("return document.querySelector('progress')").await == Value::Null {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        assert!(page.shown(".file-list header").await.contains("960000 lines"));
    });
}

#[test]
fn a_file_over_the_limit_is_said_to_be() {
    visit("file-limit", async |page| {
        page.ready().await;
        page.ask(
            "const file = new File(['x'], 'huge.har');
            Object.defineProperty(file, 'size', { value: 500000001 });
            const data = new DataTransfer();
            Object.defineProperty(data, 'files', { value: { item: () => file, length: 1 } });
            const event = new DragEvent('drop', { bubbles: true, cancelable: true });
            Object.defineProperty(event, 'dataTransfer', { value: data });
            document.body.dispatchEvent(event)",
        )
        .await;
        assert!(page.shown(".notice p").await.contains("500 MB"));
    });
}

/// Makes a copy and saves it; gives the text that was saved.
async fn saved(page: &Page, name: &str) -> String {
    let folder = env::temp_dir().join(format!("token-inspector-{}-{name}", process::id()));
    fs::create_dir_all(&folder).unwrap();
    drop_har(page).await;
    page.save_into(&folder.to_string_lossy()).await;
    page.click("#safe-copy").await;
    assert_eq!(
        page.ask("return document.getElementById('save').disabled").await,
        json!(true),
        "not before the check"
    );
    page.click("#make").await;
    let checked = page.shown(".checked").await;
    assert!(checked.contains("Checked: 0 of "), "{checked}");
    assert!(!page.seen().await.contains(sample::SESSION), "the report names no value");
    page.click("#save").await;
    let file = folder.join("redacted-1.har");
    for _ in 0..20 {
        page.settle();
        if file.exists() {
            break;
        }
    }
    let text = fs::read_to_string(&file).unwrap_or_default();
    fs::remove_dir_all(&folder).ok();
    text
}

#[test]
fn a_copy_is_saved_once_its_check_has_passed_hosted_and_from_disk() {
    let whole = |text: String| {
        let read: Value = serde_json::from_str(&text).expect("the copy is JSON");
        assert_eq!(read["log"]["entries"].as_array().map(Vec::len), Some(10));
        for secret in [sample::SESSION, "zoe.martin", "xK9_aQ2-ZrxK9_aQ2-Zr"] {
            assert!(!text.contains(secret), "{secret} is left");
        }
        assert!(text.contains("REDACTED-session-cookie-1") && text.contains("E0000006"));
    };
    visit("file-saves", async |page| whole(saved(page, "copy-hosted").await));
    open_file(async |page| whole(saved(page, "copy-disk").await));
}

#[test]
fn a_word_of_ones_own_is_taken_out_and_a_kind_that_is_unticked_stays() {
    visit("file-wishes", async |page| {
        drop_har(page).await;
        page.click("#safe-copy").await;
        page.shown("#own-words").await;
        page.type_into("#own-words", "lifecycle").await;
        page.click("#make").await;
        page.shown(".checked").await;
        assert!(page.shown(".taken").await.contains("your own words"));
        page.click("#back").await;
        page.shown("#E0000006").await;
    });
}
