//! Whatever wrote a flow, the same is found in it, in slices of any size.

use crate::writers::SHAPES;
use crate::{API, HEALTHY, REFUSED, briefly, cases, in_slices, read, tokens};
use serde_json::Value;

fn flow(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn the_same_is_found_whatever_wrote_it() {
    alike(REFUSED);
}

#[test]
#[ignore = "the others, some seconds more"]
fn the_same_is_found_in_every_flow_whatever_wrote_it() {
    alike(HEALTHY);
    alike(API);
}

fn alike(text: &str) {
    let flow = flow(text);
    let wanted = read(text.as_bytes());
    for (name, shape) in SHAPES {
        let reading = read(&shape(&flow));
        assert_eq!(briefly(&reading), briefly(&wanted), "{name}");
        assert_eq!(tokens(&reading), tokens(&wanted), "{name}");
    }
}

#[test]
fn slices_of_any_size_give_the_same() {
    let flow = flow(REFUSED);
    for (name, shape) in SHAPES {
        let bytes = shape(&flow);
        let (few, one) = (in_slices(&bytes, 7), in_slices(&bytes, 1));
        let whole = read(&bytes);
        assert_eq!((cases(&one), tokens(&one)), (cases(&whole), tokens(&whole)), "{name}");
        assert_eq!((cases(&few), tokens(&few)), (cases(&whole), tokens(&whole)), "{name}");
        assert_eq!(one.sequence(), whole.sequence(), "{name}");
        let spans = |it: &token_inspector::archive::FileReading| {
            (0..19).map(|at| it.entry_span(at)).collect::<Vec<_>>()
        };
        assert_eq!(spans(&one), spans(&whole), "{name}");
    }
}

#[test]
fn a_file_that_is_cut_off_gives_what_stands_before_the_cut() {
    let wanted = briefly(&read(REFUSED.as_bytes()));
    for entry in [3, 12, 18] {
        let span = read(REFUSED.as_bytes()).entry_span(entry).unwrap();
        let cut = usize::try_from(span.start).unwrap() + 30;
        let reading = read(&REFUSED.as_bytes()[..cut]);
        assert_eq!(reading.cut(), 1);
        let before: Vec<_> =
            reading.cases().into_iter().filter(|it| it.entries.iter().all(|it| *it < entry)).collect();
        let found = briefly(&reading);
        assert_eq!(found.len(), before.len(), "nothing is made of the entry that is cut: {found:?}");
        assert!(entry < 4 || found.iter().zip(&wanted).all(|(one, other)| one == other), "{found:?}");
    }
    for cut in (0..REFUSED.len()).step_by(REFUSED.len() / 40) {
        let _ = read(&REFUSED.as_bytes()[..cut]);
    }
}

#[test]
fn entries_stand_where_they_are_said_to_stand() {
    let reading = read(API.as_bytes());
    assert_eq!(reading.text_offset(), Some(0));
    for entry in 0..17 {
        let span = reading.entry_span(entry).unwrap();
        let text = &API[usize::try_from(span.start).unwrap()..usize::try_from(span.end).unwrap()];
        assert!(serde_json::from_str::<Value>(text).unwrap().is_object());
    }
    assert_eq!(reading.entry_span(17), None);
    let marked = read(["\u{feff}", API].concat().as_bytes());
    assert_eq!((marked.text_offset(), marked.entry_span(3)), (Some(3), reading.entry_span(3)));
}

#[test]
fn a_damaged_file_reads_the_same_in_slices() {
    let entries = flow(API)["log"]["entries"].as_array().unwrap()[2..6].to_vec();
    let text = serde_json::json!({ "log": { "entries": entries } }).to_string().into_bytes();
    let mut seed = 7_usize;
    let mut next = |most: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % most
    };
    for _ in 0..60 {
        let mut damaged = text.clone();
        for _ in 0..1 + next(3) {
            let (from, length) = (next(damaged.len()), 1 + next(40));
            let to = (from + length).min(damaged.len());
            match next(3) {
                0 => drop(damaged.drain(from..to)),
                1 => damaged[from] = b"\"{}[],:\\\n e\xff"[next(12)],
                _ => damaged.splice(from..from, text[..length].iter().copied()).for_each(drop),
            }
        }
        let (whole, sliced) = (read(&damaged), in_slices(&damaged, 1 + next(9)));
        let shown = String::from_utf8_lossy(&damaged);
        assert_eq!((cases(&sliced), tokens(&sliced)), (cases(&whole), tokens(&whole)), "{shown}");
        assert_eq!(sliced.form(), whole.form(), "{shown}");
    }
}
