//! The page as it is hosted and as one file, driven through a browser.

use std::fs;
use std::path::{Path, PathBuf};
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
struct Served {
    address: String,
    /// Every request, one a line.
    requests: PathBuf,
    /// The single file.
    file: PathBuf,
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
    drive_firefox(&served()?, &Drivers::of_firefox(&firefox.driver)?, &firefox.browser)
}

/// What a browser itself has to keep, and Firefox keeps in another way than Chromium.
const IN_FIREFOX: [&str; 6] = ["boot::", "one_file::", "privacy::", "profile::", "seal::", "wipe::"];

/// Has the tests run that are for Firefox too.
fn drive_firefox(served: &Served, drivers: &Drivers, browser: &Path) -> Result<()> {
    let mut tests = driven(served, drivers);
    program::run(tests.env("TOKEN_INSPECTOR_FIREFOX", browser).args(IN_FIREFOX))
}

/// The tests that drive the built page, told where it is; what they take themselves comes behind.
fn driven(served: &Served, drivers: &Drivers) -> Command {
    let mut tests = promises::played("end_to_end", drivers);
    tests
        .env("TOKEN_INSPECTOR_PAGE", &served.address)
        .env("TOKEN_INSPECTOR_REQUESTS", &served.requests)
        .env("TOKEN_INSPECTOR_FILE", &served.file);
    tests
}

/// Runs tests that drive the built page in Chromium; the browser is ended on every path.
fn in_chromium(choose: impl FnOnce(&mut Command) -> &mut Command) -> Result<()> {
    let served = served()?;
    let drivers = Drivers::of_chromium(&browser::driver()?)?;
    program::run(choose(&mut driven(&served, &drivers)))
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
