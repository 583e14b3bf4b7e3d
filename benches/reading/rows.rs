//! What `cargo xtask bench` measures of the core: each thing it does, alone.

use crate::pastes::{PASTES, numbered};
use crate::vectors::EXAMPLES;
use crate::{clock, counted};
use std::fmt::Write as _;
use std::hint::black_box;
use std::time::Duration;
use token_inspector::archive::{FileReading, redact};
use token_inspector::{Context, reading};

/// Time that one row may take in all, and the runs of it.
const PATIENCE: Duration = Duration::from_millis(1_500);
const RUNS: usize = 25;

/// Bytes that are fed at a time, as the page does.
const SLICE: usize = 1 << 20;

/// Prints a line for each row: its name, bytes, and the least, the median and the most of its runs in milliseconds.
pub(crate) fn print(context: &Context) {
    let of =
        |name: &str, size| PASTES.iter().find(|it| it.0 == name).map_or(String::new(), |it| (it.1)(size));
    let log = of("log with tokens", 1_600_000);
    let tokens = of("1,000 tokens", 1_000_000);
    let small = of("many kinds", 1);
    let token = of("1,000 tokens", 1_000);
    let archive = har(20_000_000);
    row("read a token", token.len(), || drop(reading::read(black_box(&token))));
    row("inspect a token", token.len(), || counted(&token, context));
    row("inspect a refused call with its token", small.len(), || counted(&small, context));
    row("inspect 40 tokens", tokens.len() / 25, || {
        counted(tokens.get(..tokens.len() / 25).unwrap_or(""), context)
    });
    row("read 1,000 tokens", tokens.len(), || drop(reading::read(black_box(&tokens))));
    row("inspect 1,000 tokens", tokens.len(), || counted(&tokens, context));
    row("inspect a log of 1.6 MB", log.len(), || counted(&log, context));
    for (number, example) in EXAMPLES.iter().enumerate() {
        if EXAMPLES.iter().take(number).any(|it| it.alg == example.alg) {
            continue;
        }
        let paste =
            format!("{}.{}.{}\n\n{}", example.protected, example.payload, example.signature, example.key);
        row(&format!("inspect and verify {}", example.alg), paste.len(), || counted(&paste, context));
    }
    row("read a HAR of 20 MB", archive.len(), || {
        let mut reading = FileReading::new(context);
        for slice in archive.as_bytes().chunks(SLICE) {
            let _ = reading.feed(slice);
            reading.work(|| true);
        }
        reading.finish();
        reading.work(|| true);
        black_box(reading.cases().len());
    });
    row("redact a HAR of 20 MB", archive.len(), || {
        let _ = black_box(redact::redact(archive.as_bytes(), &redact::Options::default()));
    });
}

fn row(name: &str, bytes: usize, work: impl Fn()) {
    work();
    let mut times = Vec::new();
    let mut spent = Duration::ZERO;
    while times.len() < RUNS && (times.len() < 3 || spent < PATIENCE) {
        let before = clock();
        let mut inner = 0_u32;
        // The clock ticks in milliseconds: what is shorter is repeated.
        while inner == 0 || inner < 10_000 && clock().saturating_sub(before) < Duration::from_millis(10) {
            work();
            inner += 1;
        }
        let took = clock().saturating_sub(before);
        spent += took;
        times.push(took.as_secs_f64() * 1_000.0 / f64::from(inner));
    }
    times.sort_by(f64::total_cmp);
    let at = |index: usize| times.get(index).copied().unwrap_or_default();
    println!("{name}\t{bytes}\t{:.4}\t{:.4}\t{:.4}", at(0), at(times.len() / 2), at(times.len() - 1));
}

/// An archive as a browser writes it: pages of an application, and now and then a refused call of Okta's.
fn har(size: usize) -> String {
    let body = numbered(2_000, |it| format!("<p class=\\\"item\\\">Order {it} was sent.</p>"));
    let entry = |it: usize| {
        let mut entry = String::new();
        let (host, path, status, text) = match it % 50 {
            17 => (
                "acme.okta.com",
                "/api/v1/users/ada",
                403,
                "{\\\"errorCode\\\":\\\"E0000006\\\",\\\"errorSummary\\\":\\\"You do not have permission to perform the requested action\\\"}",
            ),
            _ => ("shop.example", "/orders", 200, body.as_str()),
        };
        let _ = write!(
            entry,
            "{{\"startedDateTime\":\"2026-09-21T14:12:{:02}.000Z\",\"time\":12,\"request\":{{\"method\":\"GET\",\"url\":\"https://{host}{path}?page={it}\",\"httpVersion\":\"HTTP/2\",\"headers\":[{{\"name\":\"Authorization\",\"value\":\"Bearer 00QCjAl4MlV-WPXM{:08}xWUZ8QrHa1bGua\"}},{{\"name\":\"Accept\",\"value\":\"*/*\"}}],\"queryString\":[],\"cookies\":[]}},\"response\":{{\"status\":{status},\"statusText\":\"\",\"headers\":[{{\"name\":\"Content-Type\",\"value\":\"text/html\"}}],\"content\":{{\"size\":{},\"mimeType\":\"text/html\",\"text\":\"{text}\"}}}}}},",
            it % 60,
            it % 7,
            text.len()
        );
        entry
    };
    format!(
        "{{\"log\":{{\"version\":\"1.2\",\"creator\":{{\"name\":\"bench\"}},\"entries\":[{}{{}}]}}}}",
        numbered(size, entry)
    )
}
