//! The page as it is hosted, driven through a browser.

use std::fs;

use anyhow::Result;

use super::driver::Driver;
use super::promises;
use crate::server::{self, Log, Server};
use crate::site::one_file;
use crate::tools::{binaryen, browser};
use crate::{site, workspace};

/// Serves the built page and runs the end-to-end tests against it; the browser is ended on every path.
pub(super) fn explains() -> Result<()> {
    let site = site::build(Some(&binaryen::needed()?))?;
    let requests = workspace::kept()?.join("requests.log");
    let server = Server::new(server::listen(0)?, &site, Some(Log::create(&requests)?))?;
    let page = format!("http://{}", server.address()?);
    server.start();
    let file = workspace::kept()?.join(one_file::NAME);
    fs::write(&file, one_file::built(&site, None)?)?;
    let driver = Driver::start(&browser::driver()?)?;
    promises::drive(&page, &requests, &file, &driver.address())
}
