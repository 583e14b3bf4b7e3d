//! The page as it is hosted and as one file, driven through a browser.

use std::fs;
use std::path::PathBuf;

use anyhow::Result;

use super::driver::Driver;
use super::promises;
use crate::server::{self, Log, Server};
use crate::site::one_file;
use crate::tools::{binaryen, browser};
use crate::{site, workspace};

/// Where the page is for a browser.
pub(super) struct Served {
    pub(super) address: String,
    /// Every request, one a line.
    pub(super) requests: PathBuf,
    /// The single file.
    pub(super) file: PathBuf,
}

/// Runs all end-to-end tests in Chromium.
pub(super) fn explains() -> Result<()> {
    let driver = browser::driver()?;
    promises::drive(&served()?, &Driver::start(&driver)?.address())
}

/// Runs in Firefox the tests of what the browser itself has to keep: the seal, the stores, the start.
pub(super) fn is_sealed_in_firefox() -> Result<()> {
    let firefox = browser::firefox()?;
    promises::drive_firefox(&served()?, &Driver::start(&firefox.driver)?.address(), &firefox.browser)
}

/// Serves the built page for as long as this program runs.
fn served() -> Result<Served> {
    let site = site::build(Some(&binaryen::needed()?))?;
    let requests = workspace::kept()?.join("requests.log");
    let server = Server::new(server::listen(0)?, &site, Some(Log::create(&requests)?))?;
    let address = format!("http://{}", server.address()?);
    server.start();
    let file = workspace::kept()?.join(one_file::NAME);
    fs::write(&file, one_file::built(&site, None)?)?;
    Ok(Served { address, requests, file })
}
