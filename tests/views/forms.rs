//! The comparison, the ticket and the pictures, as a person reads them.

use super::fixtures::now;
use super::render::wait;
use super::{count, holds};
use std::rc::Rc;
use token_inspector::checks::Sample;
use token_inspector::finding::evidence::RateWindow;
use token_inspector::report::output::markdown::Masks;
use token_inspector::text::timestamp::Timestamp;
use token_inspector::ui::{Compare, CopyFinding, RateWindowPicture, Ticket, can_compare};
use token_inspector::{Context, Report, inspect};
use yew::{Html, ServerRenderer, component, html, use_state_eq};

fn inspected(paste: &str) -> (Rc<Report>, Rc<str>) {
    (Rc::new(inspect(paste, &Context::at(now()))), paste.into())
}

fn two() -> String {
    let one =
        Sample::Access.encoded(&[], &[("aud", "\"api://orders\""), ("scp", "[\"orders.read\",\"openid\"]")]);
    let other = Sample::Access.encoded(
        &[],
        &[
            ("scp", "[\"openid\"]"),
            ("groups", "[\"Everyone\"]"),
            ("iat", "1789999500"),
            ("exp", "1790003100"),
        ],
    );
    [one, other].join("\n")
}

#[component]
pub(crate) fn TwoTokens() -> Html {
    let (report, paste) = inspected(&two());
    html! { <Compare {report} {paste} /> }
}

#[component]
pub(crate) fn OneToken() -> Html {
    let (report, paste) = inspected(&Sample::Access.encoded(&[], &[]));
    html! { <Compare {report} {paste} /> }
}

#[test]
fn two_tokens_stand_beside_each_other_with_what_differs_marked() {
    let html = wait(ServerRenderer::<TwoTokens>::new().hydratable(false).render());
    holds(
        &html,
        &[
            "Two access tokens of one app and one user",
            "has another audience",
            "lost <code>orders.read</code>",
            "api://<mark><span class=\"unseen\"> differs from here: </span>orders</mark>",
            "<del><code>orders.read</code><span class=\"unseen\"> removed</span></del>",
            "<ins><code>Everyone</code><span class=\"unseen\"> added</span></ins>",
            "1 scope fewer.",
            "Differences 3",
            "Expected to differ:",
            "Issued 1 minute 40 seconds later.",
            "claims are the same: ",
            "data-label=\"Before\"",
        ],
    );
    assert_eq!(count(&html, "<tr class=\"decides\""), 2);
    assert_eq!((count(&html, " style="), count(&html, "<textarea")), (0, 0));
}

#[test]
fn one_token_asks_for_a_second_in_a_box_of_its_own() {
    let html = wait(ServerRenderer::<OneToken>::new().hydratable(false).render());
    holds(
        &html,
        &[
            "Paste a second token to see what differs.",
            "<textarea",
            "for=\"compare-paste\"",
            "id=\"compare-paste\"",
            "rows=\"3\"",
            "spellcheck=\"false\"",
        ],
    );
    assert_eq!(count(&html, "<table"), 0);
}

#[test]
fn a_comparison_is_offered_where_two_tokens_are_of_one_kind() {
    assert!(can_compare(&inspected(&two()).0.case));
    assert!(!can_compare(&inspected(&Sample::Access.encoded(&[], &[])).0.case));
}

fn refused() -> (Rc<Report>, Rc<str>) {
    inspected(&Sample::Access.encoded(&[], &[("exp", "1789990000"), ("sub", "\"zoe@example.com\"")]))
}

#[component]
pub(crate) fn Masked() -> Html {
    let (report, paste) = refused();
    let masks = use_state_eq(Masks::default);
    html! { <Ticket {report} {paste} {masks} open=true /> }
}

#[component]
fn Unmasked() -> Html {
    let (report, paste) = refused();
    let masks = use_state_eq(|| Masks::NONE);
    html! { <Ticket {report} {paste} {masks} open=true /> }
}

#[component]
fn Folded() -> Html {
    let (report, paste) = refused();
    let masks = use_state_eq(Masks::default);
    html! { <><Ticket {report} {paste} {masks} /></> }
}

#[test]
fn the_ticket_shows_what_is_copied_with_a_switch_for_each_mask() {
    let html = wait(ServerRenderer::<Masked>::new().hydratable(false).render());
    holds(
        &html,
        &[
            "aria-expanded=\"true\"",
            "- `exp-passed` (error): The token expired",
            "`sub`: masked (an email address)",
            "Email addresses",
            "Copy Markdown",
            "Copy as text",
            "Print",
        ],
    );
    assert_eq!(count(&html, "type=\"checkbox\""), 7);
    assert_eq!((count(&html, "zoe"), count(&html, " style=")), (0, 0));
}

#[test]
fn what_is_not_masked_is_in_the_preview() {
    let html = wait(ServerRenderer::<Unmasked>::new().hydratable(false).render());
    holds(&html, &["`sub`: `zoe@example.com`"]);
}

#[test]
fn a_closed_ticket_is_a_button() {
    let html = wait(ServerRenderer::<Folded>::new().hydratable(false).render());
    holds(&html, &["aria-expanded=\"false\"", "Copy for a ticket"]);
    assert_eq!(count(&html, "<pre"), 0);
}

#[component]
fn OneFinding() -> Html {
    let (report, paste) = refused();
    html! { <CopyFinding {report} {paste} number=0 masks={Masks::default()} /> }
}

#[test]
fn a_finding_is_copied_by_a_button_of_its_own() {
    let html = wait(ServerRenderer::<OneFinding>::new().hydratable(false).render());
    assert_eq!(html, "<button type=\"button\">Copy finding</button>");
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

#[component]
pub(crate) fn Limited() -> Html {
    let begins = Some(at(1_789_999_981));
    let window = RateWindow {
        limit: Some(600),
        remaining: Some(0),
        at: now(),
        is_dated: true,
        begins,
        opens: at(1_790_000_041),
    };
    html! { <RateWindowPicture {window} now={now()} /> }
}

#[component]
fn LimitedOnce() -> Html {
    let window = RateWindow {
        limit: Some(0),
        remaining: Some(0),
        at: now(),
        is_dated: false,
        begins: None,
        opens: now(),
    };
    html! { <RateWindowPicture {window} now={at(1_790_000_300)} /> }
}

#[component]
fn LimitedByAClockBehind() -> Html {
    let window = RateWindow {
        limit: Some(600),
        remaining: Some(0),
        at: now(),
        is_dated: true,
        begins: None,
        opens: at(1_790_000_030),
    };
    html! { <RateWindowPicture {window} now={at(1_789_999_400)} /> }
}

#[test]
fn a_clock_that_is_behind_the_response_does_not_lengthen_the_wait() {
    let html = wait(ServerRenderer::<LimitedByAClockBehind>::new().hydratable(false).render());
    holds(&html, &["in 30 seconds.", "30 s to wait after the response; the clock of this device is behind"]);
}

#[test]
fn a_rate_limit_is_two_bars_with_words_for_those_who_do_not_see_them() {
    let html = wait(ServerRenderer::<Limited>::new().hydratable(false).render());
    holds(
        &html,
        &[
            "role=\"img\"",
            "Requests: 600 of 600 used, 0 left. The window started at 14:13:01 UTC. The response was sent at 14:13:20 UTC. The next window opens at 14:14:01 UTC, in 41 seconds.",
            "width=\"100.00%\" height=\"10\" class=\"used\"",
            "width=\"31.66%\"",
            "response 14:13:20",
            "<figcaption>41 s left to wait</figcaption>",
        ],
    );
    assert_eq!(count(&html, " style="), 0);
}

#[test]
fn what_the_headers_do_not_say_is_not_drawn() {
    let html = wait(ServerRenderer::<LimitedOnce>::new().hydratable(false).render());
    holds(&html, &["<figcaption>5 min ago: the wait is over</figcaption>", "now 14:13:20", ">Wait<"]);
    assert_eq!((count(&html, "Requests"), count(&html, "Window")), (0, 0));
}
