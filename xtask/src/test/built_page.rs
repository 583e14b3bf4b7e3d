//! The page as it is hosted and as one file, driven through a browser.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use super::driver::Drivers;
use super::promises;
use crate::server::{self, Log, Server};
use crate::site::one_file;
use crate::tools::npm::Npm;
use crate::tools::{binaryen, browser};
use crate::{program, site, workspace};

/// Finds what keeps people from using a page.
const AXE: Npm = Npm { name: "axe-core", packages: &["axe-core@4.14.1"] };

/// Where the pictures of the README lie, and the second at which they are taken: they change only where the page does.
const PICTURES: &str = "docs/pictures";
const TAKEN: &str = "1790000000";

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
    let axe = AXE.needed()?.join("axe-core/axe.min.js");
    in_chromium(|tests| tests.env("TOKEN_INSPECTOR_AXE", axe))
}

/// Has the built page show what the README's pictures show, and writes them.
pub(crate) fn pictures() -> Result<()> {
    let folder = workspace::root().join(PICTURES);
    fs::create_dir_all(&folder)?;
    in_chromium(|tests| {
        tests.env("TOKEN_INSPECTOR_PICTURES", folder).env("TOKEN_INSPECTOR_NOW", TAKEN);
        tests.args(["--ignored", "looks::pictures"])
    })
}

/// Runs in Firefox the tests of what the browser itself has to keep: the seal, the stores, the start.
pub(super) fn is_sealed_in_firefox() -> Result<()> {
    let firefox = browser::firefox()?;
    promises::drive_firefox(&served()?, &Drivers::of_firefox(&firefox.driver)?, &firefox.browser)
}

/// Runs tests that drive the built page in Chromium; the browser is ended on every path.
fn in_chromium(choose: impl FnOnce(&mut Command) -> &mut Command) -> Result<()> {
    let served = served()?;
    let drivers = Drivers::of_chromium(&browser::driver()?)?;
    program::run(choose(&mut promises::driven(&served, &drivers)))
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
