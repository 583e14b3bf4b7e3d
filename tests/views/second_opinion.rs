//! What is said of the second opinion: over plain http on another name there is none, and how to get one.

use super::fixtures::now;
use super::holds;
use super::render::{answer, answer_without_second};
use std::rc::Rc;
use token_inspector::checks::Sample;
use token_inspector::{Context, Report, inspect};

const SAID: &str = "Verified once, by this page: over plain http browsers keep their own verifier";
const CURE: &str = "Open the page over https, or at localhost, for a second opinion.";

fn of(paste: &str) -> (Rc<Report>, Rc<str>) {
    (Rc::new(inspect(paste, &Context::at(now()))), paste.into())
}

fn signed() -> (Rc<Report>, Rc<str>) {
    of(include_str!("../golden/good-signature.txt"))
}

fn without_key() -> (Rc<Report>, Rc<str>) {
    of(&Sample::Access.encoded(&[], &[]))
}

#[test]
fn over_plain_http_the_missing_second_opinion_is_said_with_its_cure() {
    holds(&answer_without_second(signed), &[SAID, CURE]);
}

#[test]
fn nothing_is_said_to_be_missing_where_it_is_there_or_nothing_was_to_be_asked() {
    for html in [answer(signed), answer_without_second(without_key)] {
        assert!(!html.contains(SAID) && !html.contains(CURE), "{html}");
    }
}
