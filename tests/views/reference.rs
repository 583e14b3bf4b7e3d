//! The reference, drawn.

use super::fixtures::scope;
use super::render::{answer, wait};
use super::{count, holds};
use token_inspector::reference::{Group, entries, of_group};
use token_inspector::ui::{Reference, ReferenceProps};
use yew::ServerRenderer;

fn drawn(target: Option<&'static str>) -> String {
    let of = move || ReferenceProps { shown: true, target, dispatch: None };
    wait(ServerRenderer::<Reference>::with_props(of).hydratable(false).render())
}

#[test]
fn it_opens_with_the_beginning_of_every_group_closed() {
    let html = drawn(None);
    let count_of = |group| of_group(group).count();
    for group in Group::ALL {
        let heading =
            format!("<h2 id=\"group-{}\">{}<span> {}", group.name(), group.label(), count_of(group));
        holds(&html, &[&heading]);
    }
    holds(&html, &["<code class=\"id\">E0000001</code>", "for=\"search\"", "type=\"search\" "]);
    holds(&html, &[&format!("{} entries, searched as you type.", entries().len())]);
    holds(&html, &[&format!("Show 50 more of {}", count_of(Group::Api))]);
    assert!(count(&html, "<article") <= 50);
    assert_eq!((count(&html, " open=\""), count(&html, "class=\"body\"")), (0, 0));
}

#[test]
fn the_entry_of_the_address_stands_first_and_open_with_all_that_is_known_of_it() {
    let id = "invalid_client/client_assertion_invalid_kid";
    let html = drawn(Some(id));
    let open = html.find("class=\"body\"").unwrap();
    assert!(html.find(&format!("<article id=\"reference/{id}\"")).unwrap() < open);
    assert!(open < html.find("id=\"group-api\"").unwrap());
    assert_eq!(count(&html, "class=\"body\""), 1);
    assert_eq!(count(&html, &format!("id=\"reference/{id}\"")), 1);
    holds(
        &html,
        &[
            "Okta says",
            "What to do",
            "Copy System Log query",
            "outcome.reason eq \"client_assertion_invalid_kid\"",
            "Try it",
            "https://",
            &format!("href=\"#reference/{id}\">Link to this entry"),
        ],
    );
}

#[test]
fn its_box_is_private_too() {
    let html = drawn(None);
    for attribute in ["spellcheck=\"false\"", "autocomplete=\"off\"", "data-1p-ignore=\"true\""] {
        assert_eq!(count(&html, attribute), 1, "{attribute}");
    }
    assert_eq!(count(&html, " style="), 0);
}

#[test]
fn a_finding_leads_to_its_entry() {
    holds(&answer(scope), &["<a href=\"#reference/scp-missing-scope\">"]);
}
