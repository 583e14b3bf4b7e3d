//! `cargo xtask test`: each promise, proved or not, and how long that took.

mod built_page;
mod driver;
mod graders;
mod growth;
mod hosting;
mod promises;
mod reproducible;
mod supply;

use anyhow::{Result, anyhow, bail};

pub(crate) use built_page::pictures;

use crate::progress::Stopwatch;

/// One promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    Format,
    Lint,
    Core,
    Growth,
    Views,
    Browser,
    Page,
    Firefox,
    Hosting,
    Supply,
    Size,
    Reproducible,
}

impl Step {
    const ALL: [Self; 12] = [
        Self::Format,
        Self::Lint,
        Self::Core,
        Self::Growth,
        Self::Views,
        Self::Browser,
        Self::Page,
        Self::Firefox,
        Self::Hosting,
        Self::Supply,
        Self::Size,
        Self::Reproducible,
    ];

    /// The step asked for on the command line.
    pub(crate) fn named(name: &str) -> Result<Self> {
        let names = || Self::ALL.map(Self::name).join(", ");
        Self::ALL
            .into_iter()
            .find(|step| step.name() == name)
            .ok_or_else(|| anyhow!("there is no step `{name}`: the steps are {}", names()))
    }

    fn name(self) -> &'static str {
        match self {
            Self::Format => "format",
            Self::Lint => "lint",
            Self::Core => "core",
            Self::Growth => "growth",
            Self::Views => "views",
            Self::Browser => "browser",
            Self::Page => "page",
            Self::Firefox => "firefox",
            Self::Hosting => "hosting",
            Self::Supply => "supply",
            Self::Size => "size",
            Self::Reproducible => "reproducible",
        }
    }

    fn promise(self) -> &'static str {
        match self {
            Self::Format => "Formatted",
            Self::Lint => "No lint",
            Self::Core => "Core explains",
            Self::Growth => "Twice the paste, twice the work",
            Self::Views => "Components draw",
            Self::Browser => "Page behaves",
            Self::Page => "Built page explains",
            Self::Firefox => "Firefox seals it too",
            Self::Hosting => "Servers host it",
            Self::Supply => "Libraries are known",
            Self::Size => "Page stays small",
            Self::Reproducible => "Same bytes twice",
        }
    }

    fn prove(self) -> Result<()> {
        match self {
            Self::Format => promises::formatted(),
            Self::Lint => promises::no_lint(),
            Self::Core => promises::core_explains(),
            Self::Growth => growth::is_linear(),
            Self::Views => promises::components_draw(),
            Self::Browser => promises::page_behaves(),
            Self::Page => built_page::explains(),
            Self::Firefox => built_page::is_sealed_in_firefox(),
            Self::Hosting => hosting::holds(),
            Self::Supply => supply::is_known(),
            Self::Size => promises::page_stays_small(),
            Self::Reproducible => reproducible::is(),
        }
    }
}

/// Proves the steps named, or all; a broken promise does not keep the others from being tried.
pub(crate) fn run(steps: &[Step]) -> Result<()> {
    let steps = if steps.is_empty() { &Step::ALL } else { steps };
    let mut kept = Vec::new();
    for step in steps {
        eprintln!("\n── {} ──", step.promise());
        let watch = Stopwatch::start();
        let proved = step.prove();
        match &proved {
            Ok(()) => eprintln!("── {}: yes, {watch}", step.promise()),
            Err(failure) => eprintln!("── {}: NO, {watch}: {failure:#}", step.promise()),
        }
        kept.push((step, proved.is_ok(), watch.elapsed()));
    }
    println!();
    for (step, kept, took) in &kept {
        println!(
            "{:4} {:20} {:7.1} s",
            if *kept { "ok" } else { "FAIL" },
            step.promise(),
            took.as_secs_f64()
        );
    }
    let failed = kept.iter().filter(|(_, kept, _)| !kept).count();
    println!("{} passed, {failed} failed", kept.len() - failed);
    if failed > 0 {
        bail!("not every promise is kept");
    }
    Ok(())
}
