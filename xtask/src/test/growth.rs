//! Whether twice the paste takes twice the work: instructions are counted, since times are noise on a busy machine.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::program::{self, cargo};
use crate::tools::valgrind;
use crate::workspace;

/// Twice the paste may take this many times the instructions.
const MOST: f64 = 2.2;

/// Instructions below which a row says nothing: what every paste costs outweighs what grows.
const FLOOR: u64 = 2_000_000;

/// Counts every row of the bench at two sizes, the second twice the first.
pub(super) fn is_linear() -> Result<()> {
    let valgrind = valgrind::needed()?;
    let folder = workspace::root().join("target").join("growth");
    fs::create_dir_all(&folder)?;
    for old in fs::read_dir(&folder)? {
        fs::remove_file(old?.path())?;
    }
    let (sizes, rows) = counted(&valgrind, &folder)?;
    let mut steep = Vec::new();
    println!("{:<30}{:>14}{:>14}{:>8}", "instructions", sizes[0], sizes[1], "ratio");
    for (name, [half, whole]) in &rows {
        let ratio = *whole as f64 / (*half).max(1) as f64;
        println!("{name:<30}{half:>14}{whole:>14}{ratio:>8.2}");
        if ratio > MOST && *whole > FLOOR {
            steep.push(format!("{name} ({ratio:.2})"));
        }
    }
    if rows.is_empty() {
        bail!("nothing was counted");
    }
    if !steep.is_empty() {
        bail!("twice the paste takes more than {MOST} times the work: {}", steep.join(", "));
    }
    Ok(())
}

/// What callgrind counted of a row of the bench for each size.
type Row = (String, [u64; 2]);

/// The two sizes, as the bench names them, and its rows.
fn counted(valgrind: &Path, folder: &Path) -> Result<([String; 2], Vec<Row>)> {
    let bench = built()?;
    let mut run = program::command(valgrind);
    run.arg("--tool=callgrind")
        .arg(format!("--callgrind-out-file={}", folder.join("counted").display()))
        .args(["--toggle-collect=*counted*", "--dump-after=reading::counted"])
        .arg(bench)
        .arg("--growth");
    let answer = program::answer(&mut run)?;
    let (first, names) = answer.split_once('\n').context("the bench printed no sizes")?;
    let sizes = first.split_once('\t').context("the bench printed no two sizes")?;
    // The first dumps are those of the calls, in order; a last one, after them, is of the end of the program.
    let total = |number: usize| total(&folder.join(format!("counted.{number}")));
    let row = |(name, row): (&str, usize)| Ok((name.to_owned(), [total(2 * row + 1)?, total(2 * row + 2)?]));
    let rows: Result<Vec<Row>> = names.lines().zip(0..).map(row).collect();
    Ok(([sizes.0.to_owned(), sizes.1.to_owned()], rows?))
}

/// Builds the bench with symbols and some optimization, and gives its path.
fn built() -> Result<String> {
    let mut build = cargo();
    build
        .args(["bench", "--locked", "--no-default-features", "--bench", "reading", "--no-run"])
        .args(["--message-format", "json"])
        .envs([("CARGO_PROFILE_BENCH_LTO", "off"), ("CARGO_PROFILE_BENCH_OPT_LEVEL", "1")])
        .envs([("CARGO_PROFILE_BENCH_CODEGEN_UNITS", "16"), ("CARGO_PROFILE_BENCH_PANIC", "unwind")])
        .env("CARGO_TARGET_DIR", workspace::root().join("target").join("growth-build"));
    let messages = program::answer(&mut build)?;
    messages
        .lines()
        .rev()
        .find_map(|line| {
            let message: serde_json::Value = serde_json::from_str(line).ok()?;
            message.get("executable")?.as_str().map(str::to_owned)
        })
        .context("cargo named no program for the bench `reading`")
}

/// What one dump counted in all.
fn total(dump: &Path) -> Result<u64> {
    let text = fs::read_to_string(dump).with_context(|| format!("callgrind wrote no {}", dump.display()))?;
    let total = text.lines().rev().find_map(|line| {
        line.strip_prefix("totals: ").or_else(|| line.strip_prefix("summary: "))?.trim().parse().ok()
    });
    total.with_context(|| format!("{} has no total", dump.display()))
}
