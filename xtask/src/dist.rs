//! `cargo xtask dist`: the site to host, weighed.

use std::fs;

use anyhow::Result;

use crate::site::weight::Weight;
use crate::site::{budget, imports};
use crate::tools::binaryen;
use crate::{site, workspace};

pub(crate) fn run() -> Result<()> {
    let built = site::build(Some(&binaryen::needed()?))?;
    let dist = workspace::root().join("dist");
    site::empty(&dist)?;
    for file in site::files(&built)? {
        fs::copy(&file, dist.join(file.file_name().unwrap_or_default()))?;
    }
    imports::check(&dist)?;
    let weight = Weight::of(&dist)?;
    println!("{weight}");
    budget::check(&weight)
}

/// Writes down what the built program imports, for review.
pub(crate) fn imports() -> Result<()> {
    imports::write(&site::build(Some(&binaryen::needed()?))?)
}
