//! The browsers and their drivers, for the tests that need one.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::{debian, geckodriver};
use crate::program;

const BROWSERS: &[&str] = &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const FIREFOXES: &[&str] = &["firefox-esr", "firefox"];

/// Firefox and what drives it.
pub(crate) struct Firefox {
    pub(crate) driver: PathBuf,
    pub(crate) browser: PathBuf,
}

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
        .and_then(|()| installed().context("the packages contain no driver"))
        .context("Chromium and chromedriver are needed: install them (on Debian: `apt-get install chromium chromium-driver`)")
}

/// Firefox, from Debian where it is missing and may be installed, and its driver, which Debian has not and crates.io has.
pub(crate) fn firefox() -> Result<Firefox> {
    let found = || FIREFOXES.iter().find_map(|name| anywhere(name));
    let browser = match found() {
        Some(browser) => browser,
        None => debian::install(&["firefox-esr"])
            .and_then(|()| found().context("the package holds no browser"))
            .context("Firefox is needed: install it (on Debian: `apt-get install firefox-esr`)")?,
    };
    let driver = program::within(&geckodriver().folder()?, "geckodriver");
    Ok(Firefox { driver: driver.context("the package geckodriver holds no program of that name")?, browser })
}

fn installed() -> Option<PathBuf> {
    BROWSERS.iter().find_map(|name| anywhere(name))?;
    anywhere("chromedriver")
}

fn anywhere(name: &str) -> Option<PathBuf> {
    program::on_path(name).or_else(|| program::within(Path::new("/usr/bin"), name))
}
