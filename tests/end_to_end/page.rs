//! The main job: paste, read what is wrong, and what to do.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde_json::json;

use crate::session::{Page, visit};

/// A token made in the page's own browser: header, claims, and a signature part of the right length.
async fn token(page: &Page, header: &str, claims: &str) -> String {
    let script = format!(
        "const now = Math.floor(Date.now() / 1000);
         const part = (value) => btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
         return [part({header}), part({claims}), 'A'.repeat(342)].join('.')"
    );
    page.ask(&script).await.as_str().unwrap().to_owned()
}

/// An access token of a custom server with these claims changed or added.
async fn access_token(page: &Page, changes: &str) -> String {
    let claims = format!(
        "{{ ver: 1, jti: 'AT.q1Fz8Lw0nVd3', iss: 'https://acme.okta.com/oauth2/default', aud: 'api://default',
            iat: now - 60, exp: now + 3540, cid: '0oa5f6g7h8Jk9Lm0N1p2', scp: ['orders.read'],
            sub: '0oa5f6g7h8Jk9Lm0N1p2', ...{changes} }}"
    );
    token(page, "{ kid: 'q7Kd0cJx3Vb8sTn2', alg: 'RS256' }", &claims).await
}

/// Ids of the findings, in order.
async fn findings(page: &Page) -> Vec<String> {
    let ids = page.ask("return [...document.querySelectorAll('article')].map((card) => card.id)").await;
    serde_json::from_value(ids).unwrap()
}

#[test]
fn an_expired_token_leads_to_a_verdict_above_the_fold() {
    for (name, width, height) in [("expired-wide", 1280, 720), ("expired-phone", 360, 740)] {
        visit(name, async |page| {
            page.resize(width, height).await;
            page.ready().await;
            let token = access_token(page, "{ iat: now - 6420, exp: now - 2820 }").await;
            page.paste(&format!("Authorization: Bearer {token}")).await;
            page.shown("#exp-passed").await;
            let verdict = page.shown(".verdict").await;
            assert!(verdict.contains("expired"), "{verdict}");
            let line = "const line = document.querySelector('.verdict .line').getBoundingClientRect();
                return line.top >= 0 && line.bottom <= innerHeight";
            assert_eq!(page.ask(line).await, json!(true), "the verdict is above the fold");
            assert_eq!(
                page.ask(
                    "const line = document.querySelector('.verdict .do').getBoundingClientRect();
                    return line.bottom <= innerHeight"
                )
                .await,
                json!(true),
                "and so is what to do first"
            );
            let sideways = "return document.documentElement.scrollWidth <= innerWidth";
            assert_eq!(page.ask(sideways).await, json!(true), "nothing scrolls sideways");
        });
    }
}

#[test]
fn four_faults_are_reported_at_once() {
    visit("four-faults", async |page| {
        page.open_checks().await;
        page.type_into("#issuer", "https://acme.okta.com/oauth2/default").await;
        page.type_into("#audience", "api://orders").await;
        page.type_into("#scopes", "orders.write").await;
        let changes = "{ iat: now - 6420, exp: now - 2820, iss: 'https://acme.okta.com/oauth2/default/' }";
        let token = access_token(page, changes).await;
        page.paste(&token).await;
        page.shown("#exp-passed").await;
        let found = findings(page).await;
        for id in ["exp-passed", "iss-trailing-slash", "aud-unexpected", "scp-missing-scope"] {
            assert!(found.iter().any(|known| known == id), "{id} is missing from {found:?}");
        }
    });
}

#[test]
fn each_example_shows_the_page_at_work() {
    visit("examples", async |page| {
        let examples = [
            ("expired-token", "exp-passed"),
            ("wrong-audience", "aud-unexpected"),
            ("missing-scope", "scp-missing-scope"),
            ("e0000011", "E0000011"),
            ("rate-limit", "E0000047"),
            ("policy-evaluation-failed", "access_denied/no_matching_policy"),
        ];
        for (name, id) in examples {
            page.shown(&format!("[data-sample='{name}']")).await;
            page.click(&format!("[data-sample='{name}']")).await;
            page.shown(".verdict .head").await;
            let found = findings(page).await;
            assert!(found.iter().any(|known| known == id), "{name}: {id} is missing from {found:?}");
            let focused = "return document.activeElement === document.querySelector('.verdict')";
            assert_eq!(page.ask(focused).await, json!(true), "{name}: the verdict has the focus");
            page.click("#clear").await;
            page.shown(".examples").await;
        }
        assert_eq!(page.complaints().await, Vec::<String>::new());
    });
}

#[test]
fn clear_empties_everything_and_the_browsers_undo_brings_nothing_back() {
    visit("clear", async |page| {
        page.open_checks().await;
        page.type_into("#issuer", "https://acme.okta.com").await;
        page.type_into("#paste", "E0000011").await;
        page.shown("#E0000011").await;
        page.click("#clear").await;
        page.shown(".examples").await;
        page.settle();
        let left = "return [...document.querySelectorAll('input:not([type=checkbox]), textarea')].map((box) => box.value).join('')";
        assert_eq!(page.ask(left).await, json!(""));
        assert_eq!(page.ask("return document.activeElement.id").await, json!("paste"));
        page.type_into("#paste", "\u{e009}z\u{e000}").await;
        page.settle();
        assert_eq!(page.ask("return document.getElementById('paste').value").await, json!(""));
    });
}

#[test]
fn clear_empties_the_search_of_the_reference_too() {
    visit("clear-search", async |page| {
        page.ready().await;
        page.click("nav a[href='#reference']").await;
        page.shown("#search").await;
        page.type_into("#search", "E0000011").await;
        page.click("nav a[href='#']").await;
        page.type_into("#paste", "E0000006").await;
        page.shown("#E0000006").await;
        page.click("#clear").await;
        page.shown(".examples").await;
        assert_eq!(page.ask("return document.getElementById('search').value").await, json!(""));
    });
}

#[test]
fn escape_pressed_twice_clears_all_and_says_so_after_the_first() {
    const ESCAPE: &str = "\u{e00c}";
    visit("escape", async |page| {
        page.ready().await;
        page.type_into("#paste", "E0000011").await;
        page.shown("#E0000011").await;
        page.type_into("#paste", ESCAPE).await;
        assert_eq!(page.shown(".notice p").await, "Press Esc again to clear everything.");
        page.type_into("#paste", "0").await;
        page.drawn().await;
        assert_eq!(
            page.ask("return document.querySelector('.notice p')").await,
            json!(null),
            "another key takes it back"
        );
        page.type_into("#paste", ESCAPE).await;
        page.drawn().await;
        page.type_into("#paste", ESCAPE).await;
        page.shown(".examples").await;
        assert_eq!(page.ask("return document.getElementById('paste').value").await, json!(""));
    });
}

#[test]
fn expectations_stay_while_the_paste_changes() {
    visit("expectations", async |page| {
        page.open_checks().await;
        page.type_into("#audience", "api://orders").await;
        for _ in 0..2 {
            let token = access_token(page, "{}").await;
            page.paste(&token).await;
            page.shown("#aud-unexpected").await;
            page.paste("E0000011").await;
            page.shown("#E0000011").await;
        }
        assert_eq!(page.ask("return document.getElementById('audience').value").await, json!("api://orders"));
    });
}

#[test]
fn a_keyboard_alone_is_enough() {
    const TAB: &str = "\u{e004}";
    const ENTER: &str = "\u{e007}";
    visit("keyboard", async |page| {
        page.ready().await;
        page.type_into("#paste", "E0000011 E0000006").await;
        page.shown("#E0000011").await;
        let focused = "const it = document.activeElement; return it.className + ' ' + it.tagName";
        let outlined = "return getComputedStyle(document.activeElement).outlineStyle";
        let mut reached = Vec::new();
        for _ in 0..60 {
            page.press(TAB).await;
            let on = page.ask(focused).await.as_str().unwrap().trim().to_owned();
            if on.ends_with("BODY") {
                break;
            }
            assert_ne!(page.ask(outlined).await, json!("none"), "the focus on {on} can be seen");
            let was = "const card = document.activeElement.closest('article > details:not([open])');
                return card !== null && document.activeElement.tagName === 'SUMMARY'";
            if page.ask(was).await == json!(true) {
                page.press(ENTER).await;
                let opened = page.ask("return document.activeElement.parentElement.open").await;
                assert_eq!(opened, json!(true), "Enter opens a folded finding");
            }
            reached.push(on);
        }
        for wanted in ["SUMMARY", "BUTTON", "A"] {
            assert!(reached.iter().any(|on| on.contains(wanted)), "{wanted} is not in {reached:?}");
        }
    });
}

#[test]
fn the_summary_is_said_once_it_has_settled() {
    visit("announced", async |page| {
        page.ready().await;
        let before = page.ask("return document.querySelector('[aria-live=polite]').textContent").await;
        assert_eq!(before, json!(""));
        page.paste("E0000011").await;
        page.shown("#E0000011").await;
        page.settle();
        page.settle();
        let said = page.ask("return document.querySelector('[aria-live=polite]').textContent").await;
        assert!(said.as_str().is_some_and(|said| said.contains("finding")), "{said}");
    });
}

#[test]
fn a_log_of_many_tokens_is_a_row_of_alike_ones_and_shows_the_first_findings() {
    visit("many", async |page| {
        let tokens: Vec<String> = (0..300)
            .map(|it| {
                let claims = BASE64_URL_SAFE_NO_PAD
                    .encode(format!(r#"{{"iss":"https://acme.okta.com","sub":"user {it}","exp":{it}}}"#));
                format!("line {it}: eyJhbGciOiJSUzI1NiJ9.{claims}.{}", "c2ln".repeat(85))
            })
            .collect();
        page.paste(&tokens.join("\n")).await;
        page.shown("#exp-passed").await;
        let shown = "return document.querySelectorAll('.findings .list > li').length";
        assert_eq!(page.ask(shown).await, json!(20));
        page.click(".findings .more-button").await;
        page.settle();
        assert_eq!(page.ask(shown).await, json!(70));
        let dead = "return [...document.querySelectorAll('.token .fault a')]
            .filter((link) => !document.getElementById(link.hash.slice(1))).length";
        assert_eq!(page.ask(dead).await, json!(0), "links of tokens lead to cards that are not there");
        page.paste("E0000006").await;
        page.paste(&tokens.join("\n")).await;
        page.settle();
        assert_eq!(page.ask(shown).await, json!(20), "another paste starts from the beginning");
    });
}
