//! How long a paste takes from text to report, and whether twice the text takes twice the time.
//!
//! `cargo bench --no-default-features --bench reading [-- WORD …]` prints a table: the least of seven, in
//! milliseconds, and the ratio of 2 MB to 1 MB; words choose rows by what stands in their names. A row that
//! comes out over 2.2 is measured up to four times more before it counts: a busy machine only adds. Ends with
//! an error where a ratio stays over 2.2. `--once=1000000` inspects each paste of that size once and measures
//! nothing: for `valgrind --tool=callgrind --toggle-collect='*counted*'`. `--growth` inspects each paste at the
//! sizes of [`GROWTH`], and prints these and its name: what `cargo xtask test growth` has counted. `--rows` prints what
//! `cargo xtask bench` writes down. With `TOKEN_INSPECTOR_CORPUS` naming a file of JSON lines, the text `raw` of each
//! line is inspected too.

#[path = "reading/lists.rs"]
mod lists;
#[path = "reading/pastes.rs"]
mod pastes;
#[path = "reading/rows.rs"]
mod rows;
#[path = "reading/signed.rs"]
mod signed;
#[path = "../tests/signatures/rfc_vectors.rs"]
#[allow(dead_code, reason = "the tests read more of it")]
mod vectors;

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

const SIZES: [usize; 5] = [2_000, 20_000, 200_000, 1_000_000, 2_000_000];

/// Bytes of the two pastes whose instructions are compared: large enough that what grows with the square shows.
const GROWTH: [usize; 2] = [30_000, 60_000];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let wanted: Vec<&String> = arguments.iter().filter(|it| !it.starts_with('-')).collect();
    let once = arguments.iter().find_map(|it| it.strip_prefix("--once=")?.parse().ok());
    let rows = pastes::PASTES
        .iter()
        .chain(lists::LISTS)
        .filter(|(name, _)| wanted.is_empty() || wanted.iter().any(|word| name.contains(word.as_str())));
    let context =
        Context::at(token_inspector::text::timestamp::Timestamp::from_second(NOW).unwrap_or_default());
    let _ = inspect("HTTP/1.1 403 Forbidden", &context);
    if arguments.iter().any(|it| it == "--growth") {
        println!("{} kB\t{} kB", GROWTH[0] / 1_000, GROWTH[1] / 1_000);
        for (name, make) in rows {
            println!("{name}");
            GROWTH.map(make).iter().for_each(|text| counted(text, &context));
        }
        return ExitCode::SUCCESS;
    }
    if arguments.iter().any(|it| it == "--rows") {
        rows::print(&context);
        return ExitCode::SUCCESS;
    }
    if let Some(size) = once {
        rows.for_each(|(_, make)| counted(&make(size), &context));
        return ExitCode::SUCCESS;
    }
    let mut steep = Vec::new();
    print!("{:<28}", "milliseconds");
    for size in SIZES {
        print!("{:>11}", format!("{} kB", size / 1_000));
    }
    println!("{:>8}", "ratio");
    for (name, make) in rows {
        let texts = SIZES.map(make);
        let mut times = [f64::INFINITY; SIZES.len()];
        for _ in 0..5 {
            least(&texts, &context, &mut times);
            if ratio(&times) <= RATIO {
                break;
            }
        }
        print!("{name:<28}");
        times.iter().for_each(|time| print!("{time:>11.2}"));
        println!("{:>8.2}", ratio(&times));
        if ratio(&times) > RATIO && times.last().is_some_and(|whole| *whole > FLOOR) {
            steep.push(*name);
        }
    }
    if wanted.is_empty() {
        searches();
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

/// What a profiler counts, under a name it can be told.
#[inline(never)]
fn counted(text: &str, context: &Context) {
    drop(black_box(inspect(black_box(text), context)));
}

/// How many times as long the last takes as the one before it, which is of half its size.
fn ratio(times: &[f64; SIZES.len()]) -> f64 {
    let [.., half, whole] = times;
    whole / half.max(0.001)
}

/// Milliseconds for each text, the least of seven: noise only adds. They take turns, so that it comes to all.
fn least<const N: usize>(texts: &[String; N], context: &Context, times: &mut [f64; N]) {
    for _ in 0..7 {
        for (text, time) in texts.iter().zip(&mut *times) {
            *time = milliseconds(text, context).min(*time);
        }
    }
}

/// Short pastes are inspected again until ten milliseconds have passed.
fn milliseconds(text: &str, context: &Context) -> f64 {
    let mut runs = 0;
    let before = clock();
    loop {
        counted(text, context);
        runs += 1;
        let time = clock().saturating_sub(before);
        if time > Duration::from_millis(10) || runs >= 10_000 {
            return time.as_secs_f64() * 1_000.0 / f64::from(runs);
        }
    }
}

/// Time spent on the processor where Linux tells it, else on the wall.
fn clock() -> Duration {
    // Linux counts at its ticks, four milliseconds apart, and whenever a thread gives way.
    std::thread::yield_now();
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let spent = told.and_then(|it| it.split(' ').next()?.parse().ok());
    spent.map_or_else(on_the_wall, Duration::from_nanos)
}

#[expect(clippy::disallowed_methods, reason = "a bench measures time")]
fn on_the_wall() -> Duration {
    static START: std::sync::OnceLock<std::time::Instant> = std::sync::OnceLock::new();
    START.get_or_init(std::time::Instant::now).elapsed()
}

/// How long the reference takes to find what one types, key by key.
fn searches() {
    for typed in ["r", "re", "redirect", "the token", "not assigned", "E0", "403", "zzqx"] {
        let mut time = f64::INFINITY;
        for _ in 0..7 {
            let before = clock();
            drop(black_box(token_inspector::reference::search(black_box(typed))));
            time = time.min(clock().saturating_sub(before).as_secs_f64() * 1_000.0);
        }
        println!("search for {typed:<17}{time:>11.2}");
    }
}

/// The slowest and the median of real pastes.
fn corpus(path: &std::ffi::OsStr, context: &Context) {
    let text = std::fs::read_to_string(path).unwrap_or_default();
    let raw = text.lines().filter_map(|line| {
        let line: serde_json::Value = serde_json::from_str(line).ok()?;
        line.get("raw")?.as_str().map(str::to_owned)
    });
    let mut times: Vec<(f64, usize)> = raw
        .map(|raw| {
            let length = raw.len();
            let mut time = [f64::INFINITY];
            least(&[raw], context, &mut time);
            (time[0], length)
        })
        .collect();
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
