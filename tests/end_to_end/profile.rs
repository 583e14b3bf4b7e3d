//! A site's profile beside the page: it is read once, it fills what is expected, and a broken one breaks nothing.

use serde_json::json;

use crate::session::visit;

#[test]
fn a_site_without_a_profile_asks_for_none() {
    visit("no-profile", async |page| {
        page.ready().await;
        assert!(
            !page.requests().iter().any(|request| request.contains("profile.json")),
            "{:?}",
            page.requests()
        );
        assert_eq!(page.ask("return document.querySelectorAll('.site, .notices').length").await, json!(0));
    });
}

#[test]
fn a_profile_fills_what_is_expected_and_shows_its_runbook() {
    visit("with-profile", async |page| {
        assert!(page.shown(".site").await.contains("#identity-help"));
        let empty = page.ask("return document.getElementById('issuer').placeholder").await;
        assert!(empty.as_str().unwrap().contains("from the site’s profile"), "{empty}");
        page.paste("E0000011").await;
        page.shown("#E0000011").await;
        let said = page.shown(".runbook").await;
        assert!(said.contains("https://wiki.acme.example/runbooks/api-token"), "{said}");
        assert_eq!(page.ask("return document.querySelectorAll('.runbook a').length").await, json!(0));
        let asked = page.requests().iter().filter(|request| request.contains("profile.json")).count();
        assert_eq!(asked, 1);
    });
}

#[test]
fn a_broken_profile_is_said_and_breaks_nothing() {
    for (host, said) in [("broken-profile", "unknown field `isuers`"), ("missing-profile", "404")] {
        visit(host, async |page| {
            let notice = page.shown(".notices").await;
            let plain = said.replace('`', "");
            assert!(notice.contains("profile") && notice.replace('`', "").contains(&plain), "{notice}");
            page.paste("E0000011").await;
            page.shown("#E0000011").await;
        });
    }
}
