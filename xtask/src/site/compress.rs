//! A brotli copy beside each file, for servers that send those.

use std::path::Path;
use std::{fs, io};

use anyhow::Result;

use crate::site;

/// The strongest there is, with a window as large as browsers take.
const QUALITY: i32 = 11;
const WINDOW: i32 = 22;

pub(super) fn beside_each_file(folder: &Path) -> Result<()> {
    site::files(folder)?.iter().try_for_each(|file| one(file))
}

/// The copy of one file.
pub(super) fn one(file: &Path) -> Result<()> {
    Ok(fs::write(format!("{}.br", file.display()), compressed(&fs::read(file)?)?)?)
}

fn compressed(content: &[u8]) -> io::Result<Vec<u8>> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: QUALITY,
        lgwin: WINDOW,
        size_hint: content.len(),
        ..Default::default()
    };
    let mut smaller = Vec::new();
    brotli::BrotliCompress(&mut &*content, &mut smaller, &parameters)?;
    Ok(smaller)
}
