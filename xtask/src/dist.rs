//! `cargo xtask dist`: the site to host and the single file, weighed, with their hashes.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::site::made_of::MadeOf;
use crate::site::weight::Weight;
use crate::site::{budget, imports, one_file, profile};
use crate::tools::binaryen;
use crate::{folder, site, workspace};

pub(crate) fn run(given: Option<&Path>) -> Result<()> {
    let given = given
        .map(|file| fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display())));
    let given = given.transpose()?;
    let built = site::build(Some(&binaryen::needed()?))?;
    let dist = workspace::root().join("dist");
    folder::empty(&dist)?;
    for file in folder::files(&built)? {
        fs::copy(&file, dist.join(file.file_name().unwrap_or_default()))?;
    }
    let page = one_file::built(&built, given.as_deref())?;
    let sha256 = one_file::sha256(page.as_bytes());
    fs::write(dist.join(one_file::NAME), &page)?;
    profile::into_page(&dist, given.as_deref(), &sha256)?;
    sums(&dist)?;
    imports::check(&dist)?;
    let weight = Weight::of(&dist)?;
    println!("{weight}");
    println!("{sha256}  {}", one_file::NAME);
    println!("{}", MadeOf::of(&site::before_it_was_shrunk()?)?.changes());
    budget::check(&weight)?;
    println!("{}", one_file::weighed(&page)?);
    Ok(())
}

/// `SHA256SUMS`, as `sha256sum --check` reads it.
fn sums(dist: &Path) -> Result<()> {
    let mut lines = String::new();
    for file in folder::files(dist)? {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        lines.push_str(&format!("{}  {name}\n", one_file::sha256(&fs::read(&file)?)));
    }
    Ok(fs::write(dist.join("SHA256SUMS"), lines)?)
}

/// Writes down what the built program imports, for review.
pub(crate) fn imports() -> Result<()> {
    imports::write(&site::build(Some(&binaryen::needed()?))?)
}

/// Writes down what the built program is made of.
pub(crate) fn weigh() -> Result<()> {
    site::build(Some(&binaryen::needed()?))?;
    MadeOf::of(&site::before_it_was_shrunk()?)?.write()
}
