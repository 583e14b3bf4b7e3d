//! What the page may weigh.

use std::fs;

use anyhow::{Context, Result, ensure};

use super::weight::Weight;
use crate::workspace;

/// Fails where the site weighs more than `budget.toml` allows.
pub(crate) fn check(weight: &Weight) -> Result<()> {
    let text =
        fs::read_to_string(workspace::root().join("budget.toml")).context("budget.toml cannot be read")?;
    let limit = limit(&text).context("budget.toml has no line `limit = …`")?;
    let brotli = weight.brotli();
    ensure!(
        brotli <= limit,
        "the page has {brotli} bytes with brotli, {} more than budget.toml allows",
        brotli - limit
    );
    println!("{brotli} bytes with brotli, of {limit} allowed");
    Ok(())
}

fn limit(text: &str) -> Option<u64> {
    text.lines().find_map(|line| line.strip_prefix("limit = ")?.trim().parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_budget_can_be_read() {
        let limit = limit(include_str!("../../../budget.toml"));
        assert!(limit.is_some_and(|limit| limit > 0));
    }
}
