//! What the page is made of: licences, sources, bans, known faults, and how many libraries.

use std::fs;

use anyhow::{Context, Result, ensure};

use crate::{crates, program, progress, tools, workspace};

/// Has cargo-deny hold the libraries to `deny.toml`, and counts them.
pub(super) fn is_known() -> Result<()> {
    few_libraries()?;
    let deny =
        program::within(&tools::cargo_deny().folder()?, "cargo-deny").context("cargo-deny is missing")?;
    let offline = ["--locked", "--offline", "--workspace"];
    program::run(program::cargo().args(["fetch", "--locked", "--quiet"]))?;
    program::run(program::command(&deny).args(offline).args(["check", "licenses", "sources", "bans"]))?;
    let checked = program::command(&deny).args(["--locked", "fetch", "db"]).output();
    if !checked.is_ok_and(|done| done.status.success()) {
        progress::note(
            "Known vulnerabilities are not checked: RustSec's database could not be fetched from GitHub",
        );
        return Ok(());
    }
    program::run(program::command(&deny).args(offline).args(["check", "--disable-fetch", "advisories"]))
}

fn few_libraries() -> Result<()> {
    let crates = crates::of_the_page()?;
    let linked = crates.iter().filter(|it| it.linked).count();
    let text =
        fs::read_to_string(workspace::root().join("budget.toml")).context("budget.toml cannot be read")?;
    let allowed = allowed(&text).context("budget.toml has no line `crates = …`")?;
    println!("{linked} crates in the page, of {allowed} allowed; {} more build it", crates.len() - linked);
    ensure!(linked <= allowed, "{linked} crates are linked into the page, and budget.toml allows {allowed}");
    Ok(())
}

fn allowed(text: &str) -> Option<usize> {
    text.lines().find_map(|line| line.strip_prefix("crates = ")?.trim().parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_budget_says_how_many_crates_there_may_be() {
        assert!(allowed(include_str!("../../../budget.toml")).is_some_and(|crates| crates > 0));
    }
}
