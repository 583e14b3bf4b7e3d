//! Components rendered natively: what a person reads, without a browser.
#![allow(clippy::unwrap_used, clippy::string_slice, reason = "a test fails by panicking")]

#[path = "views/file.rs"]
mod file;
#[path = "views/first_screen.rs"]
mod first_screen;
#[path = "views/fixtures.rs"]
mod fixtures;
#[path = "views/forms.rs"]
mod forms;
#[path = "views/reference.rs"]
mod reference;
#[path = "views/render.rs"]
mod render;
#[path = "views/second_opinion.rs"]
mod second_opinion;

use fixtures::{expired, finding, report, sample, scope, shown, token};
use render::{answer, answer_in, wait};
use std::rc::Rc;
use token_inspector::finding::Hit;
use token_inspector::model::{Kind, Row};
use token_inspector::report::Report;
use token_inspector::ui::{App, Field};
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
        &["Paste a refused token or an Okta error", "data-sample=\"expired-token\"", "nothing expected yet"],
    );
    assert_eq!(count(&html, "<main"), 1);
    holds(&html, &["Nothing is sent and nothing is kept.", "anywhere on the page"]);
    assert_eq!(count(&html, "data-sample="), 8);
}

#[test]
fn every_box_is_closed_to_spell_checkers_and_password_managers() {
    let html = wait(ServerRenderer::<App>::new().hydratable(false).render());
    let boxes = count(&html, "<input") + count(&html, "<textarea") - count(&html, "type=\"file\"");
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
    for id in ["paste", "issuer", "audience", "client-id", "scopes", "nonce"] {
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
            "Would be refused",
            "The token expired 47 minutes ago, at <code>13:26:20 UTC</code>.",
        ],
    );
    assert!(html.find("class=\"verdict\"") < html.find("pane findings"));
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
            "<article id=\"scp-missing-scope\" tabindex=\"-1\" data-severity=\"error\" class=\"cur\">",
            "<article id=\"org-server-token\" tabindex=\"-1\" data-severity=\"note\">",
            "<article id=\"org-server-token-1\" tabindex=\"-1\" data-severity=\"note\">",
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
    assert_eq!(count(&answer(scope), "Matches your paste"), 2);
    assert_eq!(count(&answer(expired), "Matches your paste"), 0);
}

#[test]
fn a_lasting_fix_a_query_and_references_are_offered() {
    holds(
        &answer(expired),
        &[
            "To prevent it: ",
            "Code <small>1</small>",
            "Sources <small>2</small>",
            "Open in reference",
            "Copy link",
        ],
    );
    holds(&answer(scope), &["Copy System Log query", "app.oauth2.token.grant"]);
}

#[test]
fn a_menu_that_was_renamed_has_its_old_name_once() {
    let renamed = "was called <b>Applications</b> until then.";
    assert_eq!(count(&answer(scope), renamed), 1);
    assert_eq!(count(&answer(expired), renamed), 0);
}

#[test]
fn a_token_shows_its_claims_in_order_with_the_fault_in_words() {
    let html = answer(expired);
    let at = |name: &str| {
        html.find(&format!("class=\"key\">\"{name}\"</button>")).unwrap_or_else(|| panic!("{name}"))
    };
    assert!(at("alg") < at("ver") && at("ver") < at("iss") && at("iss") < at("sub"));
    holds(
        &html,
        &[
            "<span class=\"value\">1789997180</span>",
            "<span class=\"unseen\">Problem: </span><a href=\"#exp-passed\">",
            "256 bytes; not checked, no key is given",
        ],
    );
}

#[test]
fn the_checks_stand_in_one_order_with_what_is_expected_typed_in_place() {
    let html =
        answer_in(expired, |state| state.expected.set(Field::Expected(Row::Audience), "api://orders".into()));
    let at = |name: &str| html.find(&format!("data-check=\"{name}\"")).unwrap_or_else(|| panic!("{name}"));
    let rows = ["time", "issuer", "audience", "client", "scopes", "nonce", "signature", "structure"].map(at);
    assert!(rows.is_sorted());
    holds(&html, &["value=\"api://orders\"", "tolerance 2 minutes", "Paste keys…"]);
}

#[test]
fn a_lone_token_is_read_whole_in_its_three_parts() {
    let html = answer(expired);
    holds(&html, &["class=\"rawtok folded\"", "<span class=\"p3\">Signature</span>", "Show all "]);
    assert_eq!(count(&html, "<textarea"), 0);
}

#[test]
fn an_exchange_is_read_line_by_line_with_its_token_folded_and_its_parts_named() {
    let html = answer(scope);
    holds(&html, &["data-n=\"1\"", "Unfold the token", ">Response 403</button>", ">Request</button>"]);
}

#[test]
fn the_life_of_a_token_is_said_to_those_who_do_not_see_it() {
    holds(
        &answer(expired),
        &["role=\"img\"", "issued 2026-09-21 12:26:20 UTC; ", "Expired 47 minutes before this time."],
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
