//! What `dist` adds to the hosted page: the site's profile where one is given, and the hash of the single file.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::compress;

/// The profile's name beside the page.
const NAME: &str = "profile.json";

/// Names in the page what it is to read; without a profile it asks for none, so that no request fails.
pub(crate) fn into_page(dist: &Path, profile: Option<&str>, sha256: &str) -> Result<()> {
    let mut added = format!("<meta name=\"one-file-sha256\" content=\"{sha256}\">");
    if let Some(profile) = profile {
        fs::write(dist.join(NAME), profile)?;
        compress::one(&dist.join(NAME))?;
        added.push_str(&format!("<meta name=\"token-inspector-profile\" content=\"{NAME}\">"));
    }
    let file = dist.join("index.html");
    let page = fs::read_to_string(&file).context("the built page cannot be read")?;
    fs::write(&file, with(&page, &added)?)?;
    compress::one(&file)
}

/// Adds elements before the title.
fn with(page: &str, added: &str) -> Result<String> {
    let (before, after) = page.split_once("<title>").context("the page has no title")?;
    Ok([before, added, "<title>", after].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_added_stands_in_the_head() {
        assert_eq!(with("<head><title>t</title>", "<meta>").unwrap(), "<head><meta><title>t</title>");
    }
}
