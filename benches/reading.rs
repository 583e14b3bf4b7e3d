//! How long a paste takes from text to report, and whether twice the text takes twice the time.
//!
//! `cargo bench --no-default-features --bench reading [-- WORD …]` prints a table: medians of five, in
//! milliseconds, and the ratio of 2 MB to 1 MB; words choose rows by what stands in their names. Ends with
//! an error where a ratio is over 2.2. With `TOKEN_INSPECTOR_CORPUS` naming a file of JSON lines, the text
//! `raw` of each line is inspected too.

#[path = "reading/pastes.rs"]
mod pastes;

use std::hint::black_box;
use std::process::ExitCode;
use std::time::Duration;
use token_inspector::{Context, inspect};

/// 2026-09-21T14:13:20Z.
const NOW: i64 = 1_790_000_000;

/// Twice the text may take this many times as long.
const RATIO: f64 = 2.2;

/// Below this, a ratio is noise.
const FLOOR: f64 = 4.0;

/// A row ends behind this.
const HOPELESS: f64 = 2_000.0;

const SIZES: [usize; 5] = [2_000, 20_000, 200_000, 1_000_000, 2_000_000];

fn main() -> ExitCode {
    let wanted: Vec<String> = std::env::args().skip(1).filter(|it| !it.starts_with('-')).collect();
    let context = Context::at(token_inspector::timestamp::Timestamp::from_second(NOW).unwrap_or_default());
    let _ = inspect("HTTP/1.1 403 Forbidden", &context);
    let mut steep = Vec::new();
    print!("{:<28}", "milliseconds");
    for size in SIZES {
        print!("{:>11}", format!("{} kB", size / 1_000));
    }
    println!("{:>8}", "ratio");
    for (name, make) in pastes::PASTES {
        if !wanted.is_empty() && !wanted.iter().any(|word| name.contains(word.as_str())) {
            continue;
        }
        print!("{name:<28}");
        let mut last = [0.0; 2];
        for size in SIZES {
            if last[1] > HOPELESS {
                last = [0.0, last[1]];
                print!("{:>11}", "-");
                continue;
            }
            let time = median(&make(size), &context);
            last = [last[1], time];
            print!("{time:>11.2}");
        }
        let ratio = last[1] / last[0].max(0.001);
        println!("{ratio:>8.2}");
        if ratio > RATIO && last[1] > FLOOR {
            steep.push(*name);
        }
    }
    if let Some(path) = std::env::var_os("TOKEN_INSPECTOR_CORPUS") {
        corpus(&path, &context);
    }
    if steep.is_empty() {
        return ExitCode::SUCCESS;
    }
    eprintln!("steeper than {RATIO}: {}", steep.join(", "));
    ExitCode::FAILURE
}

/// Milliseconds, the median of five; of one where it takes seconds.
fn median(text: &str, context: &Context) -> f64 {
    let mut times: Vec<f64> = Vec::new();
    while times.len() < 5 {
        let mut runs = 0;
        let before = clock();
        let time = loop {
            drop(black_box(inspect(black_box(text), context)));
            runs += 1;
            let time = clock().saturating_sub(before);
            if time > LEAST || runs >= 10_000 {
                break time;
            }
        };
        times.push(time.as_secs_f64() * 1_000.0 / f64::from(runs));
        if time > Duration::from_secs(2) {
            break;
        }
    }
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}

/// A paste is inspected again until this much time has passed: the clock of Linux is told by its ticks.
const LEAST: Duration = Duration::from_millis(40);

/// Time spent on the processor where Linux tells it, else on the wall.
fn clock() -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let spent = told.and_then(|it| it.split(' ').next()?.parse().ok());
    spent.map_or_else(on_the_wall, Duration::from_nanos)
}

#[expect(clippy::disallowed_methods, reason = "a bench measures time")]
fn on_the_wall() -> Duration {
    static START: std::sync::OnceLock<std::time::Instant> = std::sync::OnceLock::new();
    START.get_or_init(std::time::Instant::now).elapsed()
}

/// The slowest and the median of real pastes.
fn corpus(path: &std::ffi::OsStr, context: &Context) {
    let text = std::fs::read_to_string(path).unwrap_or_default();
    let raw = text.lines().filter_map(|line| {
        let line: serde_json::Value = serde_json::from_str(line).ok()?;
        line.get("raw")?.as_str().map(str::to_owned)
    });
    let mut times: Vec<(f64, usize)> = raw.map(|raw| (median(&raw, context), raw.len())).collect();
    times.sort_by(|one, other| one.0.total_cmp(&other.0));
    let (Some(middle), Some(slowest)) = (times.get(times.len() / 2), times.last()) else {
        println!("no pastes in {}", path.display());
        return;
    };
    println!(
        "{} pastes of the corpus: median {:.3} ms, slowest {:.3} ms ({} bytes)",
        times.len(),
        middle.0,
        slowest.0,
        slowest.1
    );
}
