//! `cargo xtask bench`: the core by itself, and the built page in a browser, beside what a person would use instead.

mod figures;
mod native;
mod page;
mod report;
mod targets;

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::{progress, workspace};

/// What is measured; the first natively, all others in the built page.
pub(crate) const PARTS: [&str; 10] =
    ["native", "starts", "pastes", "tokens", "typing", "logs", "files", "hostile", "memory", "verifier"];

/// What the figures are written to.
const WRITTEN: &str = "BENCHMARKS.md";

/// What was asked for.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Asked {
    /// The parts; none: all of them.
    pub(crate) parts: Vec<String>,
    /// Somebody else's page, as a folder that can be served.
    pub(crate) rival: Option<PathBuf>,
}

/// Measures, and writes the figures down where all was measured; what was asked for by name is only shown.
pub(crate) fn run(asked: &Asked) -> Result<()> {
    if let Some(part) = asked.parts.iter().find(|part| !PARTS.contains(&part.as_str())) {
        bail!("there is no part `{part}`: the parts are {}", PARTS.join(", "));
    }
    let wants = |part: &str| asked.parts.is_empty() || asked.parts.iter().any(|it| it == part);
    let machine = machine();
    let native = if wants("native") {
        progress::step("Measuring the core", "a minute, after a build", native::measured)?
    } else {
        Vec::new()
    };
    let page =
        if PARTS.into_iter().skip(1).any(wants) { page::measured(asked)? } else { serde_json::Value::Null };
    let text = report::written(&machine, &native, &page, asked.rival.is_some());
    println!("{text}");
    if asked.parts.is_empty() {
        let file = workspace::root().join(WRITTEN);
        fs::write(&file, text).with_context(|| format!("{} cannot be written", file.display()))?;
        progress::note(&format!("The figures stand in {WRITTEN}"));
    }
    Ok(())
}

/// What kind of machine this is, and how busy it was with other things before anything was measured.
fn machine() -> String {
    let read = |file: &str| fs::read_to_string(file).unwrap_or_default();
    let of = |text: &str, name: &str| {
        let line = text.lines().find_map(|line| line.strip_prefix(name)?.split(':').nth(1).map(str::trim));
        line.unwrap_or("unknown").to_owned()
    };
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let kilobytes = of(&read("/proc/meminfo"), "MemTotal");
    let gigabytes =
        kilobytes.split(' ').next().and_then(|it| it.parse::<u64>().ok()).unwrap_or(0) / 1_000_000;
    let load = read("/proc/loadavg").split(' ').next().unwrap_or("unknown").to_owned();
    let model = of(&read("/proc/cpuinfo"), "model name");
    format!("{cores} cores ({model}), {gigabytes} GB of memory, a load of {load} before the run")
}
