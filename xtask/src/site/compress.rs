//! A brotli and a gzip copy beside each file, for servers that send those.

use std::io::Write as _;
use std::path::Path;
use std::{fs, io};

use anyhow::Result;

use crate::folder;

/// The strongest there is, with a window as large as browsers take.
const QUALITY: i32 = 11;
const WINDOW: i32 = 22;

/// How the names of such copies end.
const ENDINGS: [&str; 2] = ["br", "gz"];

/// Whether a file is such a copy.
pub(crate) fn is_a_copy(file: &Path) -> bool {
    ENDINGS.contains(&folder::ending(file))
}

pub(super) fn beside_each_file(folder: &Path) -> Result<()> {
    folder::files(folder)?.iter().filter(|file| is_sent(file)).try_for_each(|file| one(file))
}

/// The copies of one file.
pub(super) fn one(file: &Path) -> Result<()> {
    let content = fs::read(file)?;
    fs::write(format!("{}.br", file.display()), brotli(&content)?)?;
    Ok(fs::write(format!("{}.gz", file.display()), gzip(&content)?)?)
}

/// What has no ending is for a server or for a tool, and small.
fn is_sent(file: &Path) -> bool {
    !folder::ending(file).is_empty()
}

/// The header of gzip holds no name and no time: the same content gives the same bytes.
fn gzip(content: &[u8]) -> io::Result<Vec<u8>> {
    let mut smaller = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    smaller.write_all(content)?;
    smaller.finish()
}

/// Under the strongest brotli.
pub(super) fn brotli(content: &[u8]) -> io::Result<Vec<u8>> {
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
