//! Chromium and its driver, for the tests that need a browser.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::debian;
use crate::program;

const BROWSERS: &[&str] = &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// Chromium itself, for what is asked of it without a driver.
pub(crate) fn chromium() -> Result<PathBuf> {
    driver()?;
    BROWSERS.iter().find_map(|name| anywhere(name)).context("the driver is there and Chromium is not")
}

/// The driver beside an installed browser; both come from Debian where they are missing and may be installed.
pub(crate) fn driver() -> Result<PathBuf> {
    if let Some(found) = installed() {
        return Ok(found);
    }
    debian::install(&["chromium", "chromium-driver"])
        .and_then(|()| installed().context("the packages hold no driver"))
        .context("Chromium and chromedriver are needed: install them (on Debian: `apt-get install chromium chromium-driver`)")
}

fn installed() -> Option<PathBuf> {
    BROWSERS.iter().find_map(|name| anywhere(name))?;
    anywhere("chromedriver")
}

fn anywhere(name: &str) -> Option<PathBuf> {
    program::on_path(name).or_else(|| program::within(Path::new("/usr/bin"), name))
}
