//! The page as it is hosted, driven through a browser.

use std::fs;
use std::process::Command;

use anyhow::Result;

use super::driver::Driver;
use super::promises;
use crate::server::{self, Log, Server};
use crate::site::one_file;
use crate::tools::{binaryen, browser, npm};
use crate::{program, site, workspace};

/// Where the pictures of the README lie, and the second at which they are taken: they change only where the page does.
const PICTURES: &str = "docs/pictures";
const TAKEN: &str = "1790000000";

/// Runs the end-to-end tests against the built page.
pub(super) fn explains() -> Result<()> {
    let axe = npm::axe()?;
    staged(|tests| tests.env("TOKEN_INSPECTOR_AXE", axe).args(["--test-threads", "2"]))
}

/// Has the built page show what the README's pictures show, and writes them.
pub(crate) fn pictures() -> Result<()> {
    let folder = workspace::root().join(PICTURES);
    fs::create_dir_all(&folder)?;
    staged(|tests| {
        tests.env("TOKEN_INSPECTOR_PICTURES", folder).env("TOKEN_INSPECTOR_NOW", TAKEN);
        tests.args(["--ignored", "looks::pictures"])
    })
}

/// Serves the built page and runs tests that drive it; the browser is ended on every path.
fn staged(choose: impl FnOnce(&mut Command) -> &mut Command) -> Result<()> {
    let site = site::build(Some(&binaryen::needed()?))?;
    let requests = workspace::kept()?.join("requests.log");
    let server = Server::new(server::listen(0)?, &site, Some(Log::create(&requests)?))?;
    let page = format!("http://{}", server.address()?);
    server.start();
    let file = workspace::kept()?.join(one_file::NAME);
    fs::write(&file, one_file::built(&site, None)?)?;
    let driver = Driver::start(&browser::driver()?)?;
    program::run(choose(&mut promises::driven(&page, &requests, &file, &driver.address())))
}
