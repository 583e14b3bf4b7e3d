//! How much is decoded, and what counts as read.
#![cfg(test)]

use super::*;

#[test]
fn what_is_decoded_has_room_by_the_length_of_the_paste_and_each_text_costs() {
    let room = 1_000 * limits::DECODED_EACH + limits::DECODED_LEAST;
    let takes = |texts: &[usize]| {
        let mut collector = Collector::within(1_000);
        texts.iter().all(|it| collector.has_budget_for(*it, &(0..1)))
    };
    assert!(takes(&[room - limits::DECODED_COST]) && !takes(&[room + 1 - limits::DECODED_COST]));
    assert!(takes(&[1, room - 1 - 2 * limits::DECODED_COST]));
    assert!(!takes(&[1, room - 2 * limits::DECODED_COST]));
}

#[test]
fn what_is_read_within_what_is_read_ends_nothing() {
    let mut collector = Collector { read_spans: vec![0..100, 10..20, 100..110], ..Collector::default() };
    collector.merge_read_spans();
    assert_eq!(collector.read_spans().len(), 1);
    assert!(collector.is_read(50) && !collector.is_read(110));
}
