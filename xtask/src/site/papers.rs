//! What is hosted beside the page: what it is made of, under which licences, and the headers by the name of each file.

mod headers;
mod notice;
mod sbom;

use std::fs;
use std::path::Path;

use anyhow::Result;

use crate::{crates, folder};

/// Writes them into the site; the page asks for none of them.
pub(super) fn write(folder: &Path) -> Result<()> {
    let crates = crates::of_the_page()?;
    fs::write(folder.join("sbom.cdx.json"), sbom::of(&crates)?)?;
    fs::write(folder.join("NOTICE.txt"), notice::of(&crates)?)?;
    let names: Vec<_> = folder::files(folder)?
        .iter()
        .filter_map(|file| file.file_name()?.to_str().map(str::to_owned))
        .collect();
    Ok(fs::write(folder.join("_headers"), headers::of(&names)?)?)
}
