//! The single file, opened from disk: it works as the hosted page does, and says when it is damaged.

use std::{env, fs, process};

use serde_json::json;

use crate::session::{Page, open_at, open_file, single_file};

/// RFC 7515, appendix A.3: a token under ES256, and its key.
const SIGNED: &str = "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";
const KEY: &str = r#"{"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}"#;

#[test]
fn it_reads_an_error_a_token_and_keys() {
    open_file(async |page| {
        page.paste(r#"{"errorCode":"E0000011","errorSummary":"Invalid token provided"}"#).await;
        page.shown("#E0000011").await;
        page.paste(SIGNED).await;
        page.shown("#exp-passed").await;
        page.shown("#signature-unchecked").await;
        page.paste(&format!("{SIGNED}\n\n{KEY}")).await;
        page.shown("#exp-passed").await;
        page.settle();
        let seen = page.seen().await;
        assert!(seen.contains("2 of 2 agree"), "{seen}");
        assert_eq!(
            page.ask("return document.querySelectorAll('#signature-unchecked').length").await,
            json!(0)
        );
        assert_eq!(page.ask("return performance.getEntriesByType('resource').length").await, json!(0));
    });
}

/// Opens a copy of the file that was changed.
fn damaged(name: &str, change: impl FnOnce(&str) -> String, scenario: impl AsyncFnOnce(&Page)) {
    let whole = fs::read_to_string(single_file()).unwrap();
    let other = change(&whole);
    assert_ne!(whole, other, "{name} changes nothing");
    let file = env::temp_dir().join(format!("token-inspector-{}-{name}.html", process::id()));
    fs::write(&file, other).unwrap();
    open_at(format!("file://{}", file.display()), &[], scenario);
    fs::remove_file(&file).ok();
}

/// What stands in the place of a tag's content gets a blank before it.
fn after(page: &str, tag: &str) -> String {
    assert_eq!(page.matches(tag).count(), 1, "{tag}");
    page.replace(tag, &format!("{tag} "))
}

#[test]
fn whatever_of_it_is_damaged_it_says_so() {
    let of_its_program = |page: &str, other: fn(&str) -> String| {
        let (before, rest) = page.split_once("id=program>").unwrap();
        let (program, end) = rest.split_once("</script>").unwrap();
        format!("{before}id=program>{}</script>{end}", other(program))
    };
    let first_script = |page: &str| page.replacen("<script>", "<script> ", 1);
    let last_script = |page: &str| after(page, "<script type=module>");
    let another_letter = |page: &str| {
        of_its_program(page, |it| {
            let (before, after) = it.split_at(it.len() / 2);
            let other = if after.starts_with('A') { "B" } else { "A" };
            [before, other, &after[1..]].concat()
        })
    };
    let no_letter = |page: &str| of_its_program(page, |it| it.replacen('A', "\u{0}", 1));
    let half = |page: &str| page[..page.len() / 2].to_owned();
    type Change<'a> = &'a dyn Fn(&str) -> String;
    let changes: [(&str, Change<'_>, &str); 5] = [
        ("first-script", &first_script, "trouble-glue"),
        ("last-script", &last_script, "trouble-glue"),
        ("another-letter", &another_letter, "trouble-altered"),
        ("no-letter", &no_letter, "trouble-altered"),
        ("half", &half, "trouble-glue"),
    ];
    for (name, change, kind) in changes {
        damaged(name, change, async |page| {
            let said = page.shown(&format!("#{kind}")).await;
            assert!(said.contains("This file is damaged") && said.contains("SHA256SUMS"), "{name}: {said}");
        });
    }
}

#[test]
fn a_damaged_stylesheet_is_said_and_it_works() {
    damaged(
        "style",
        |page| page.replacen("<style>", "<style> ", 1),
        async |page| {
            assert!(page.shown("#unstyled").await.contains("This file is damaged"));
            page.paste("E0000011").await;
            page.shown("#E0000011").await;
        },
    );
}
