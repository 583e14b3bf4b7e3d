//! The promises that a single program proves.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use super::driver::Drivers;
use crate::program::{cargo, run};
use crate::site::weight::Weight;
use crate::site::{budget, imports};
use crate::tools::compiler::{Compiler, WASM};
use crate::tools::target;
use crate::tools::{self, binaryen, browser};
use crate::{program, site};

const DENIED: [&str; 3] = ["--", "-D", "warnings"];

pub(super) fn formatted() -> Result<()> {
    run(cargo().args(["fmt", "--all", "--check"]))
}

/// The core alone, everything natively, and everything for the browser.
pub(super) fn no_lint() -> Result<()> {
    target::ensure(&Compiler::pinned()?)?;
    run(cargo().args(["clippy", "--locked", "--no-default-features", "--all-targets"]).args(DENIED))?;
    run(cargo()
        .args(["clippy", "--locked", "--workspace", "--all-targets", "--features", "views,end-to-end"])
        .args(DENIED))?;
    run(cargo().args(["clippy", "--locked", "--target", WASM, "--all-targets"]).args(DENIED))
}

/// The core natively, with what takes longer than one wants to wait every time, the examples in its
/// documentation, and these tasks themselves.
pub(super) fn core_explains() -> Result<()> {
    run(cargo()
        .args(["test", "--locked", "--package", "token-inspector", "--no-default-features"])
        .args(["--", "--include-ignored"])
        .env("PROPTEST_CASES", "256"))?;
    run(cargo().args(["test", "--locked", "--package", "xtask"]))
}

pub(super) fn components_draw() -> Result<()> {
    run(cargo().args(["test", "--locked", "--features", "views", "--lib", "--test", "views"]))
}

pub(super) fn page_behaves() -> Result<()> {
    target::ensure(&Compiler::pinned()?)?;
    let runner = tools::wasm_bindgen()?.folder()?.join("wasm-bindgen-test-runner");
    let mut tests = cargo();
    tests.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner).env("CHROMEDRIVER", browser::driver()?);
    // A thousand tokens are signed and verified there, which takes longer than one test may by default.
    tests.env("WASM_BINDGEN_TEST_TIMEOUT", "300");
    run(tests.args(["test", "--locked", "--target", WASM, "--test", "browser"]))
}

pub(super) fn page_stays_small() -> Result<()> {
    let site = site::build(Some(&binaryen::needed()?))?;
    imports::check(&site)?;
    let weight = Weight::of(&site)?;
    println!("{weight}");
    budget::check(&weight)
}

/// The tests that ask every web server, told where each hosts the site: a line for each, its name and its address.
pub(super) fn drive_hosts(hosts: &str, site: &Path, drivers: &Drivers) -> Result<()> {
    let mut tests = played("hosting", drivers);
    run(tests.env("TOKEN_INSPECTOR_HOSTS", hosts).env("TOKEN_INSPECTOR_SITE", site))
}

/// Tests that drive a browser, as many at a time as there may be sessions.
pub(super) fn played(tests: &str, drivers: &Drivers) -> Command {
    let mut cargo = program::cargo();
    cargo
        .env("TOKEN_INSPECTOR_WEBDRIVERS", drivers.addresses())
        .args(["test", "--locked", "--no-default-features", "--features", "end-to-end", "--test", tests])
        .args(["--", "--test-threads", &Drivers::SESSIONS.to_string()]);
    cargo
}
