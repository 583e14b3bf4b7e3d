//! `cargo xtask fuzz`: the targets of `fuzz/`, built with the ordinary compiler, each run for a while.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result, bail, ensure};

use crate::{folder, program, progress, workspace};

/// What has libFuzzer see which code an input reaches. No sanitizer: no code of this repository is unsafe.
const FLAGS: &[&str] = &[
    "--cfg=fuzzing",
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "-Cllvm-args=-simplifycfg-branch-fold-threshold=0",
    "-Ccodegen-units=1",
    "-Cdebug-assertions",
];

/// A target: its name, how long its inputs get, in bytes, and whether the pastes of the tests are where it begins.
const TARGETS: &[(&str, u32, bool)] = &[
    ("inspect", 4_096, true),
    ("mutated", 256, false),
    ("archive", 16_384, true),
    ("har", 1_024, false),
    ("redact", 4_096, true),
    ("keys", 2_048, false),
    ("profile", 1_024, false),
];

/// Seconds that one input may take: longer is a fault as a panic is.
const TIMEOUT: u32 = 10;

/// Runs the targets named, or all, each for so many seconds.
pub(crate) fn run(named: &[String], seconds: u32) -> Result<()> {
    for name in named {
        let names: Vec<_> = TARGETS.iter().map(|it| it.0).collect();
        ensure!(
            names.contains(&name.as_str()),
            "there is no target `{name}`: the targets are {}",
            names.join(", ")
        );
    }
    let built = build()?;
    for (name, length, seeded) in
        TARGETS.iter().filter(|it| named.is_empty() || named.iter().any(|name| name == it.0))
    {
        eprintln!("\n── {name}, {seconds} seconds ──");
        one(&built, name, *length, *seeded, seconds)?;
    }
    Ok(())
}

/// Builds all targets and gives the folder of their programs.
fn build() -> Result<PathBuf> {
    let said = program::answer(program::command("rustc").arg("-vV"))?;
    let host = said.lines().find_map(|line| line.strip_prefix("host: ")).context("rustc names no host")?;
    progress::step("Building the fuzz targets", "about 3 minutes the first time on two cores", || {
        let mut build = program::cargo();
        // Only a build for a named target leaves build scripts alone.
        build.args(["build", "--release", "--manifest-path", "fuzz/Cargo.toml", "--target", host]);
        program::run_indented(build.env("RUSTFLAGS", FLAGS.join(" ")).env_remove("CARGO_TARGET_DIR"))
    })
    .context("libFuzzer is C++ and needs a compiler for it (on Debian: `apt-get install g++`)")?;
    Ok(folder().join("target").join(host).join("release"))
}

fn folder() -> PathBuf {
    workspace::root().join("fuzz")
}

fn one(built: &Path, name: &str, length: u32, seeded: bool, seconds: u32) -> Result<()> {
    let (corpus, artifacts) = (folder().join("corpus").join(name), folder().join("artifacts").join(name));
    fs::create_dir_all(&corpus)?;
    fs::create_dir_all(&artifacts)?;
    if seeded && folder::files(&corpus)?.is_empty() {
        let mut seeds = program::cargo();
        seeds.args(["test", "--quiet", "--no-default-features", "--test", "never_panics", "seeds"]);
        program::answer(seeds.env("TOKEN_INSPECTOR_SEEDS", &corpus))?;
    }
    let mut fuzzer = Command::new(built.join(format!("{name}{}", env::consts::EXE_SUFFIX)));
    fuzzer.current_dir(folder()).arg(&corpus).arg("-dict=words.dict").arg("-print_final_stats=1");
    fuzzer.arg(format!("-max_len={length}")).arg(format!("-timeout={TIMEOUT}"));
    fuzzer
        .arg(format!("-max_total_time={seconds}"))
        .arg(format!("-artifact_prefix={}/", artifacts.display()));
    if !fuzzer.status().with_context(|| format!("the target {name} did not start"))?.success() {
        bail!(
            "`{name}` found a fault: the input is the newest file in {}; give its path to {} to see it again, and add it \
             to tests/fuzzed.rs",
            artifacts.display(),
            built.join(name).display()
        );
    }
    Ok(())
}
