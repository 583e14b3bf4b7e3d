//! What follows what.

use super::*;
use crate::model::Row;
use crate::ui::checks::expectations_form::Field;
use crate::ui::paste::samples::Filled;

const ISSUER: Field = Field::Expected(Row::Issuer);
const AUDIENCE: Field = Field::Expected(Row::Audience);

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

fn after(actions: impl IntoIterator<Item = Action>) -> Rc<State> {
    actions.into_iter().fold(Rc::new(State::at(at(0))), Reducible::reduce)
}

fn expect(field: Field, value: &str) -> Action {
    Action::Expected(field, value.into(), at(1))
}

fn example(audience: &str) -> Action {
    let expected = ExpectationsForm::default().with(AUDIENCE, audience);
    Action::Filled(Filled { text: "eyJ".into(), expected }, at(2))
}

fn pasted(text: &str) -> Action {
    Action::Pasted(text.into(), at(3))
}

#[test]
fn what_a_person_expects_stays_while_the_paste_changes() {
    let state = after([expect(ISSUER, "https://acme.okta.com"), pasted("eyJ"), pasted("E0000011")]);
    assert_eq!(state.expected.typed(ISSUER), "https://acme.okta.com");
    assert_eq!((&*state.paste, state.now), ("E0000011", at(3)));
}

#[test]
fn what_an_example_expects_goes_as_the_paste_changes_and_what_a_person_expected_comes_back() {
    let issuer = || expect(ISSUER, "https://acme.okta.com");
    let state = after([issuer(), example("api://orders")]);
    assert_eq!((state.expected.typed(ISSUER), state.expected.typed(AUDIENCE)), ("", "api://orders"));
    for change in [pasted("E0000011"), Action::Typed("eyJx".into(), at(3))] {
        let state = state.clone().reduce(change);
        assert_eq!(
            (state.expected.typed(ISSUER), state.expected.typed(AUDIENCE)),
            ("https://acme.okta.com", "")
        );
        assert_eq!(state.example, None);
    }
}

#[test]
fn what_a_person_changed_of_an_example_stays() {
    let state = after([example("api://orders"), expect(AUDIENCE, "api://mine"), pasted("E0000011")]);
    assert_eq!(state.expected.typed(AUDIENCE), "api://mine");
}

#[test]
fn a_paste_is_read_and_typing_is_not() {
    assert!(after([pasted("eyJ")]).is_read());
    assert!(!after([Action::Typed("eyJ".into(), at(1))]).is_read());
    assert_eq!(
        after([Action::Typed("eyJ".into(), at(1))]).sheet.number,
        0,
        "typing does not replace the box"
    );
    assert!(after([pasted(" \n")]).is_blank(), "nothing is no paste");
}

#[test]
fn editing_fills_the_box_and_goes_to_the_line() {
    let state = after([pasted("a\nb"), Action::Edited(1)]);
    assert_eq!((state.mode, &*state.sheet.text), (Mode::Edit(1), "a\nb"));
    assert!(state.reduce(Action::Read).is_read());
}

#[test]
fn a_long_text_never_enters_the_box_and_is_drawn_before_it_is_judged() {
    let state = after([pasted(&"x".repeat(LONG + 1))]);
    assert!(state.waits && state.sheet.text.is_empty());
    let state = state.reduce(Action::Ready).reduce(Action::Edited(0));
    assert!(state.is_read() && !state.waits && state.said.contains("too long"));
    assert!(!after([pasted(&"x".repeat(LONG))]).waits);
}

#[test]
fn the_same_again_changes_nothing() {
    let state = after([Action::Typed("eyJ".into(), at(1))]);
    assert!(Rc::ptr_eq(&state, &state.clone().reduce(Action::Typed("eyJ".into(), at(9)))));
    assert!(Rc::ptr_eq(&state, &state.clone().reduce(Action::Help(false))));
}

#[test]
fn clear_empties_all_and_replaces_the_box_and_undo_brings_it_back_until_it_is_forgotten() {
    let state = after([expect(Field::Leeway, "0"), pasted("eyJ"), Action::Cleared(at(3))]);
    assert!(state.is_blank());
    assert_eq!(state.expected, ExpectationsForm::default());
    assert_eq!((&*state.sheet.text, state.cleared), ("", 1));
    let undone = state.clone().reduce(Action::Undone(at(4)));
    assert_eq!((&*undone.paste, undone.expected.typed(Field::Leeway), undone.is_read()), ("eyJ", "0", true));
    assert_eq!(undone.kept, None);
    let forgotten = state.clone().reduce(Action::Forgotten);
    assert!(forgotten.reduce(Action::Undone(at(4))).is_blank());
    assert_eq!(state.reduce(pasted("E0000011")).kept, None, "another paste takes its place");
    assert_eq!(after([Action::Cleared(at(1))]).kept, None, "nothing was taken");
}

#[test]
fn a_paste_in_the_place_of_another_can_be_undone_too() {
    let state = after([pasted("eyJ"), pasted("E0000011")]);
    assert_eq!(&*state.reduce(Action::Undone(at(4))).paste, "eyJ");
    assert_eq!(after([pasted("eyJ")]).kept, None, "nothing was there before");
}

#[test]
fn an_example_brings_its_own_expectations_and_is_seen_in_the_inspector() {
    let state = after([Action::Went(View::Reference(None)), example("api://default")]);
    assert_eq!((state.expected.typed(AUDIENCE), state.view), ("api://default", View::Inspector));
    assert_eq!(&*state.paste, "eyJ");
}

#[test]
fn paste_and_expectations_stay_while_one_looks_something_up() {
    let before = after([expect(ISSUER, "https://acme.okta.com"), pasted("eyJ")]);
    let there = before.clone().reduce(Action::Went(View::Reference(Some("E0000011"))));
    assert_eq!(there.view, View::Reference(Some("E0000011")));
    assert_eq!(there.reduce(Action::Went(View::Inspector)), before);
}

#[test]
fn another_paste_begins_with_its_first_finding_and_case() {
    let looked = [pasted("eyJ"), Action::Opened(3), Action::Case(2), Action::Token(7), Action::Lines(true)];
    let state = after(looked.into_iter().chain([pasted("E0000011")]));
    assert_eq!((state.finding, state.case, state.token, state.lines), (0, 0, None, false));
}

#[test]
fn theme_and_zone_outlive_a_clear() {
    let state = after([Action::Theme(Theme::Dark), Action::Zone(Zone::Local), Action::Cleared(at(1))]);
    assert_eq!((state.theme, state.zone), (Theme::Dark, Zone::Local));
    assert_eq!(Theme::default().next().next().next(), Theme::default());
}
