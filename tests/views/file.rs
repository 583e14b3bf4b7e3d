//! A file that is open: what is drawn of its cases, its tokens and its sequence, while it is read and after.

#[path = "../samples/har.rs"]
mod sample;

use super::fixtures::now;
use super::render::wait;
use std::rc::Rc;
use token_inspector::ui::{Action, Answer, AnswerProps, FileAction, Listing, Pick, Source, Stage, State};
use token_inspector::{Context, inspect};
use yew::{Reducible, ServerRenderer};

/// The page with a file open that was fed and read to its end, after these actions.
fn state(text: &str, actions: Vec<FileAction>) -> Rc<State> {
    let source = Source::named("acme.har", text.len() as u64);
    let told = |state: Rc<State>, action| state.reduce(Action::File(action));
    let state = told(Rc::new(State::at(now())), FileAction::Opened(source, now()));
    {
        let mut reading = state.file.as_ref().unwrap().reading.borrow_mut();
        reading.feed(text.as_bytes()).unwrap();
        while reading.step() {}
    }
    actions.into_iter().fold(told(state, FileAction::Grew), told)
}

fn ended(text: &str, mut actions: Vec<FileAction>) -> Rc<State> {
    actions.insert(0, FileAction::Ended);
    state(text, actions)
}

fn drawn(make: impl FnOnce() -> Rc<State> + Send + 'static) -> String {
    let props = move || {
        let state = make();
        let report = Rc::new(inspect(&state.paste, &state.context()));
        AnswerProps { state, report, second: true, top: Rc::default(), tell: yew::Callback::default() }
    };
    wait(ServerRenderer::<Answer>::with_props(props).hydratable(false).render())
}

fn holds(html: &str, needles: &[&str]) {
    for needle in needles {
        assert!(html.contains(needle), "{needle} is not in {html}");
    }
}

#[test]
fn failures_come_first_repeats_are_one_row_and_steps_stand_apart() {
    let html = drawn(|| ended(&sample::har(), vec![]));
    let at = |needle: &str| html.find(needle).unwrap_or_else(|| panic!("{needle} is not in {html}"));
    assert!(at("lifecycle/activate</button>") < at("GET /api/v1/groups</button>"));
    assert!(at("GET /api/v1/groups</button>") < at("Steps of a sign-in"));
    assert!(at("Steps of a sign-in") < at("GET /api/v1/sessions/me</button>"));
    assert_eq!(html.matches("GET /api/v1/groups</button>").count(), 1);
    holds(
        &html,
        &[
            "7 times until 14:13:36",
            "10 entries, ",
            "Failed <span class=\"number\">2</span>",
            "Steps <span class=\"number\">1</span>",
        ],
    );
}

#[test]
fn the_first_failure_is_read_and_the_verdict_is_about_the_file() {
    let html = drawn(|| ended(&sample::har(), vec![]));
    holds(
        &html,
        &[
            "2 kinds of failure",
            "8 requests failed in 10 entries, in 2 different ways.",
            "Case 1 of 3",
            "entry 3, acme.okta.com, 2026-09-21 14:13:20 UTC",
            "id=\"E0000006\"",
        ],
    );
    assert!(!html.contains("<textarea"), "a file is not edited");
}

#[test]
fn a_case_is_judged_at_its_own_time() {
    let state = ended(&sample::har(), vec![]);
    let report = inspect(&state.paste, &state.context());
    assert!(report.findings.iter().all(|it| it.id() != "exp-passed"));
    let later = Context::at(token_inspector::text::timestamp::Timestamp::from_second(2_000_000_000).unwrap());
    assert_ne!(state.context().now, later.now);
}

#[test]
fn what_is_chosen_is_read_and_stays_while_more_is_found() {
    let state = ended(&sample::har(), vec![]);
    let second = state.file.as_ref().unwrap().beside(1).unwrap();
    let state = state.reduce(Action::File(FileAction::Picked(second.clone())));
    assert!(state.paste.contains("/api/v1/groups") && state.is_read());
    let state = state.reduce(Action::File(FileAction::Grew));
    assert_eq!(state.file.as_ref().unwrap().pick, Some(second));
    let first = state.file.as_ref().unwrap().beside(-1).unwrap();
    let state = state.reduce(Action::File(FileAction::Picked(first)));
    assert_eq!(state.file.as_ref().unwrap().beside(-1), None);
}

#[test]
fn a_step_is_read_only_until_a_failure_is_found() {
    let text = sample::har();
    let cut = text.find("lifecycle/activate").unwrap();
    let (first, rest) = text.as_bytes().split_at(cut);
    let source = Source::named("acme.har", text.len() as u64);
    let told = |state: Rc<State>, action| state.reduce(Action::File(action));
    let mut state = told(Rc::new(State::at(now())), FileAction::Opened(source, now()));
    for (part, read) in [(first, "/api/v1/sessions/me"), (rest, "lifecycle/activate")] {
        {
            let mut reading = state.file.as_ref().unwrap().reading.borrow_mut();
            reading.feed(part).unwrap();
            while reading.step() {}
        }
        state = told(state, FileAction::Grew);
        assert!(state.paste.contains(read), "{read} is not in {}", state.paste);
    }
}

#[test]
fn the_filter_looks_at_call_status_and_id() {
    for (words, left) in [("e0000047", 1), ("groups", 1), ("403", 1), ("acme.okta.com", 3), ("nothing", 0)] {
        let state = ended(&sample::har(), vec![FileAction::Filtered(words.into())]);
        assert_eq!(state.file.as_ref().unwrap().listed(|_| ()).len(), left, "{words}");
    }
    let html = drawn(|| ended(&sample::har(), vec![FileAction::Filtered("nothing".into())]));
    holds(&html, &["No case fits the filter."]);
}

#[test]
fn tokens_say_where_they_stand_and_how_they_were_then() {
    let html = drawn(|| ended(&sample::har(), vec![FileAction::Listed(Listing::Tokens)]));
    holds(&html, &["Org access token</span>", "entries 2, 3, 4 and 6 more", "in date"]);
    assert!(!html.contains(sample::SESSION));
}

#[test]
fn a_token_that_is_chosen_is_read_as_one_that_was_in_date_then() {
    let at = token_inspector::text::timestamp::Timestamp::from_second(1_790_000_005).unwrap();
    let pick = FileAction::Picked(Pick::Token(sample::TOKEN.into(), Some(at)));
    let state = ended(&sample::har(), vec![pick]);
    assert_eq!((&*state.paste, state.context().now), (sample::TOKEN, at));
}

#[test]
fn the_sequence_says_where_it_broke() {
    let html = drawn(|| ended(&sample::har(), vec![FileAction::Listed(Listing::Sequence)]));
    holds(&html, &["Okta API", "It broke here", "7 in a row"]);
}

#[test]
fn while_a_file_is_read_its_progress_can_be_stopped_and_gone_on_with() {
    let html = drawn(|| state(&sample::har(), vec![]));
    holds(&html, &["<progress", "so far", ">Stop</button>"]);
    let html = drawn(|| state(&sample::har(), vec![FileAction::Stopped]));
    holds(&html, &[">Read on</button>", "2 kinds of failure in the first "]);
    assert!(!drawn(|| ended(&sample::har(), vec![])).contains("<progress"));
}

#[test]
fn a_file_that_is_too_long_is_said_to_be_and_leaves_what_was_there() {
    let state = Rc::new(State::at(now())).reduce(Action::Pasted("E0000011".into(), now()));
    let source = Source::named("huge.har", 500_000_001);
    let state = state.reduce(Action::File(FileAction::Opened(source, now())));
    assert!(state.said.contains("500 MB") && state.file.is_none() && &*state.paste == "E0000011");
}

#[test]
fn a_clear_takes_the_file_an_undo_brings_it_back_and_a_paste_ends_it() {
    let open = state(&sample::har(), vec![]);
    let state = open.reduce(Action::Cleared(now()));
    assert!(state.file.is_none() && state.is_blank() && state.kept.is_some());
    let state = state.reduce(Action::Undone(now()));
    assert_eq!(state.file.as_ref().unwrap().stage, Stage::Stopped);
    let state = state.reduce(Action::Pasted("E0000011".into(), now()));
    assert!(state.file.is_none() && state.kept.is_some());
    assert!(state.clone().reduce(Action::Undone(now())).file.is_some(), "a paste is undone too");
    let state = state.reduce(Action::Cleared(now())).reduce(Action::Forgotten);
    assert!(state.file.is_none() && state.kept.is_none());
}
