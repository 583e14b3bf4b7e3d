//! Components rendered natively: what a person reads, without a browser.
#![allow(clippy::unwrap_used, clippy::string_slice, reason = "a test fails by panicking")]

#[path = "views/fixtures.rs"]
mod fixtures;
#[path = "views/forms.rs"]
mod forms;
#[path = "views/reference.rs"]
mod reference;
#[path = "views/render.rs"]
mod render;

use fixtures::{expired, finding, report, sample, scope, shown, token};
use render::{answer, wait};
use std::rc::Rc;
use token_inspector::finding::Hit;
use token_inspector::model::Kind;
use token_inspector::report::Report;
use token_inspector::ui::App;
use yew::ServerRenderer;

fn count(html: &str, needle: &str) -> usize {
    html.matches(needle).count()
}

#[track_caller]
fn holds(html: &str, wanted: &[&str]) {
    for needle in wanted {
        assert!(html.contains(needle), "{needle} is missing from\n{html}");
    }
}

#[test]
fn the_page_explains_itself_before_anything_is_pasted() {
    let html = wait(ServerRenderer::<App>::new().hydratable(false).render());
    holds(
        &html,
        &["Paste a refused token or an Okta error", "data-sample=\"expired-token\"", "not given: unchecked"],
    );
    assert_eq!(count(&html, "<main"), 1);
    assert_eq!(count(&html, "data-sample="), 8);
}

#[test]
fn every_box_is_closed_to_spell_checkers_and_password_managers() {
    let html = wait(ServerRenderer::<App>::new().hydratable(false).render());
    let boxes = count(&html, "<input") + count(&html, "<textarea");
    for attribute in [
        "spellcheck=\"false\"",
        "autocorrect=\"off\"",
        "autocapitalize=\"off\"",
        "translate=\"no\"",
        "data-gramm=\"false\"",
        "data-1p-ignore=\"true\"",
    ] {
        assert_eq!(count(&html, attribute), boxes, "{attribute}");
    }
}

#[test]
fn every_box_has_a_label() {
    let html = wait(ServerRenderer::<App>::new().hydratable(false).render());
    for id in ["paste", "issuer", "audience", "client-id", "needs", "nonce", "leeway", "judge"] {
        holds(&html, &[&format!(" for=\"{id}\""), &format!(" id=\"{id}\"")]);
    }
}

#[test]
fn the_verdict_leads_and_says_severity_and_certainty_in_words() {
    let html = answer(expired);
    holds(
        &html,
        &[
            "data-severity=\"error\"",
            "Refused, and why is certain",
            "The token expired 47 minutes ago, at <code>13:26:20 UTC</code>.",
        ],
    );
    assert!(html.find("class=\"verdict\"") < html.find("class=\"findings\""));
}

#[test]
fn the_first_finding_is_open_and_the_rest_are_folded() {
    let html = answer(scope);
    let open: Vec<_> = html
        .split("<article")
        .skip(1)
        .map(|card| card.split("<summary").next().unwrap().contains(" open"))
        .collect();
    assert_eq!(open, [true, false, false, false]);
}

#[test]
fn a_finding_stands_under_its_id_and_the_same_id_again_gets_the_number_of_its_exhibit() {
    let html = answer(scope);
    holds(
        &html,
        &[
            "<article id=\"scp-missing-scope\" data-severity=\"error\">",
            "<article id=\"org-server-token\" data-severity=\"note\">",
            "<article id=\"org-server-token-1\" data-severity=\"note\">",
        ],
    );
}

#[test]
fn times_found_and_expected_stand_in_utc_with_how_long_ago() {
    holds(
        &answer(expired),
        &["<time datetime=\"2026-09-21T13:26:20Z\">2026-09-21 13:26:20 UTC</time>", "47 minutes ago"],
    );
}

#[test]
fn what_differs_is_marked() {
    let html = answer(expired);
    holds(&html, &["api://<mark><span class=\"unseen\"> differs from here: </span>default</mark>"]);
    holds(&html, &["api://<mark><span class=\"unseen\"> differs from here: </span>orders</mark>"]);
}

#[test]
fn each_scope_is_said_to_be_found_or_missing() {
    let html = answer(scope);
    holds(
        &html,
        &[
            "<tr class=\"missing\"><th scope=\"row\"><code>okta.groups.read</code></th><td>yes</td>",
            "<tr class=\"have\"><th scope=\"row\"><code>openid</code></th><td>yes</td>",
            "<tr><th scope=\"row\"><code>okta.users.read</code></th><td>no</td><td>yes</td></tr>",
        ],
    );
}

#[test]
fn the_cause_that_the_case_points_to_is_marked_in_words() {
    assert_eq!(count(&answer(scope), "Fits what was pasted"), 2);
    assert_eq!(count(&answer(expired), "Fits what was pasted"), 0);
}

#[test]
fn a_lasting_fix_a_query_and_references_are_offered() {
    holds(&answer(expired), &["So that it lasts: ", "Copy address", "Copy code"]);
    holds(&answer(scope), &["Copy System Log query", "app.oauth2.token.grant"]);
}

#[test]
fn a_menu_that_was_renamed_has_its_old_name_once() {
    let renamed = "was called <code>Applications &gt; Applications</code>";
    assert_eq!(count(&answer(scope), renamed), 1);
    assert_eq!(count(&answer(expired), renamed), 0);
}

#[test]
fn what_passed_is_said() {
    holds(&answer(scope), &["In date at 14:13:20 UTC, 50 minutes left", "<code>nbf</code> is absent"]);
}

#[test]
fn a_token_shows_its_claims_in_order_with_the_fault_in_words() {
    let html = answer(expired);
    let at = |name: &str| html.find(&format!("<code class=\"value\">{name}</code></th>")).unwrap();
    assert!(at("alg") < at("ver") && at("ver") < at("iss") && at("iss") < at("sub"));
    holds(
        &html,
        &[
            "<td><code class=\"value\">1789997180</code></td>",
            "Fault: <a href=\"#exp-passed\">exp-passed</a>",
            "signature unchecked",
        ],
    );
}

#[test]
fn the_life_of_a_token_is_said_to_those_who_do_not_see_it() {
    holds(
        &answer(expired),
        &["role=\"img\"", "issued 2026-09-21 12:26:20 UTC; ", "Expired 47 minutes before this instant."],
    );
}

fn hostile() -> (Rc<Report>, Rc<str>) {
    let (text, span) = sample("expired-token");
    let hit = Hit::at(0, "payload.<b>")
        .found("<img src=x onerror=alert(1)> \u{202e}")
        .expected("`</code><script>`");
    let causes = vec![shown("`<script>alert(1)</script>`", "<b>bold</b>", "", false)];
    let exhibits = vec![fixtures::exhibit(Kind::AccessToken, span.clone(), token(&text[span]))];
    (report(exhibits, vec![finding(&fixtures::EXPIRED, hit, causes)], "<i>`<u>`", ""), text)
}

#[test]
fn nothing_of_a_paste_becomes_markup() {
    let html = answer(hostile);
    for markup in ["<img", "<script", "<b>bold", "<i>", "<u>"] {
        assert_eq!(count(&html, markup), 0, "{markup}");
    }
    holds(
        &html,
        &[
            "<code>&lt;script&gt;alert(1)&lt;/script&gt;</code>",
            "<span class=\"hidden-character\">U+202E</span>",
        ],
    );
}

#[test]
fn nothing_carries_a_style_attribute() {
    assert_eq!(count(&answer(scope), " style="), 0);
}
