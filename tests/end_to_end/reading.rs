//! The paste and the token as they are read.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde_json::json;

use crate::session::visit;

fn token(claims: &str) -> String {
    let header = BASE64_URL_SAFE_NO_PAD.encode(r#"{"kid":"q7Kd0cJx3Vb8sTn2","alg":"RS256"}"#);
    [header, BASE64_URL_SAFE_NO_PAD.encode(claims), "c2ln".repeat(85)].join(".")
}

#[test]
fn an_exchange_is_read_from_line_one_with_its_token_folded() {
    visit("read", async |page| {
        let token = token(r#"{"iss":"https://acme.okta.com/oauth2/default","exp":1}"#);
        page.paste(&format!(
            "GET /api/v1/users HTTP/1.1\nHost: acme.okta.com\nAuthorization: Bearer {token}\n\nHTTP/1.1 401 Unauthorized\n\n{{\"errorCode\":\"E0000011\"}}\n"
        ))
        .await;
        page.shown(".lines").await;
        let seen = "const lines = document.querySelector('.lines');
            return [lines.scrollTop, lines.querySelectorAll('li').length, lines.querySelectorAll('.tok').length,
                [...lines.querySelectorAll('mark')].some((word) => word.textContent === 'E0000011')]";
        assert_eq!(page.ask(seen).await, json!([0, 7, 1, true]));
        page.click(".lines .tok").await;
        page.drawn().await;
        let whole = page.ask("return document.querySelector('.tok').textContent").await;
        assert!(whole.as_str().is_some_and(|text| text.contains(&token)), "{whole}");
    });
}

#[test]
fn editing_begins_on_the_line_that_is_read() {
    visit("edit", async |page| {
        let lines: Vec<_> = (1..=200).map(|it| format!("line {it} of a text")).collect();
        page.paste(&[lines.join("\n"), "\nE0000011".into()].concat()).await;
        page.shown("#E0000011").await;
        page.ask("document.querySelector('.lines').scrollTop = 2_000").await;
        page.settle();
        page.click("#edit").await;
        page.shown("#paste").await;
        let line = "const box = document.activeElement; return box.value.slice(0, box.selectionStart).split('\\n').length";
        let line = page.ask(line).await.as_u64().unwrap();
        assert!((60..=120).contains(&line), "{line}");
        assert!(page.ask("return document.activeElement.scrollTop").await.as_f64() > Some(0.0));
    });
}

#[test]
fn thousands_of_lines_scroll_and_only_those_that_are_seen_are_drawn() {
    visit("long", async |page| {
        page.ready().await;
        let text = "Array.from({ length: 3_500 }, (_, at) => 'INFO line ' + at + ' of something that was written to a log').join('\\n')";
        let paste = format!(
            "const data = new DataTransfer(); data.setData('text/plain', {text});
            document.body.dispatchEvent(new ClipboardEvent('paste', {{ clipboardData: data, bubbles: true, cancelable: true }}))"
        );
        page.ask(&paste).await;
        page.shown(".lines.many").await;
        assert_eq!(
            page.ask("return document.getElementById('paste')").await,
            json!(null),
            "it enters no text box"
        );
        page.settle();
        let scrolled = "(async () => {
            const lines = document.querySelector('.lines');
            for (let step = 1; step <= 40; step += 1) {
                lines.scrollTop = step * 1_715;
                await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
            }
            await new Promise((done) => setTimeout(done, 300));
            return [lines.querySelectorAll('li').length, lines.textContent.includes('line 3430')];
        })()";
        let answer = page.await_answer(scrolled).await;
        assert!(answer[0].as_u64().is_some_and(|drawn| (30..120).contains(&drawn)), "{answer}");
        assert_eq!(answer[1], json!(true), "{answer}");
        page.press("/").await;
        page.type_into("#find", "line 2345\u{e007}").await;
        page.settle();
        assert!(
            page.ask("return document.querySelector('.lines').textContent")
                .await
                .as_str()
                .unwrap()
                .contains("line 2345")
        );
    });
}

#[test]
fn a_token_of_many_claims_shows_the_first_and_the_rest_on_demand() {
    visit("claims", async |page| {
        let claims: Vec<_> = (0..6_000).map(|it| format!("\"claim_{it}\":{it}")).collect();
        page.paste(&token(&format!("{{{}}}", claims.join(",")))).await;
        page.shown(".json .rest").await;
        let count = "return document.querySelectorAll('.json .p:not(.head, .rest)').length";
        assert_eq!(page.ask(count).await, json!(200));
        page.type_into("#find-claim", "claim_5999").await;
        page.settle();
        assert_eq!(page.ask(count).await, json!(1));
    });
}

#[test]
fn a_faulty_claim_a_check_and_a_finding_are_one_thread() {
    visit("thread", async |page| {
        page.open_checks().await;
        page.type_into("#audience", "api://orders").await;
        page.paste(&token(
            r#"{"iss":"https://acme.okta.com/oauth2/default","aud":"api://default","exp":1,"iat":0}"#,
        ))
        .await;
        page.shown("#aud-unexpected").await;
        page.ask("document.querySelector(\".json .fault a[href='#aud-unexpected']\").click()").await;
        page.drawn().await;
        let current = "return ['.json li.cur', '.checks tr.cur', 'article.cur']
            .map((what) => document.querySelector(what)?.textContent.match(/aud|Audience|audience/i) !== null)";
        assert_eq!(page.ask(current).await, json!([true, true, true]));
    });
}

#[test]
fn long_lists_and_what_a_claim_means_open_on_a_click() {
    visit("opens", async |page| {
        let groups: Vec<_> = (0..41).map(|it| format!("\"Group {it}\"")).collect();
        page.paste(&token(&format!(
            "{{\"iss\":\"https://acme.okta.com\",\"exp\":1,\"groups\":[{}]}}",
            groups.join(",")
        )))
        .await;
        page.shown(".json .value .link").await;
        page.click(".json .value .link").await;
        page.drawn().await;
        assert!(page.seen().await.contains("Group 40"));
        page.ask("[...document.querySelectorAll('.json .key')].find((key) => key.textContent.includes('exp')).click()").await;
        assert!(page.shown(".json .more").await.contains("1970-01-01 00:00:01 UTC"));
    });
}
