//! Packages of Debian, where this machine is one and lets us install them.

use std::path::Path;

use anyhow::{Result, bail};

use crate::{program, progress};

/// Installs the packages, or says that it may not.
pub(super) fn install(packages: &[&str]) -> Result<()> {
    if !Path::new("/etc/debian_version").exists() || program::on_path("apt-get").is_none() {
        bail!("this is no Debian");
    }
    let Some(prefix) = right_to_install() else { bail!("only root may install packages here") };
    let title = format!("Installing {} from Debian", packages.join(" and "));
    progress::step(&title, "once; a minute or two", || {
        apt(prefix, &["update", "--quiet"])?;
        apt(prefix, &[&["install", "--yes", "--quiet", "--no-install-recommends"], packages].concat())
    })
}

/// What stands before `apt-get`: nothing for root, `sudo` where it asks no password.
fn right_to_install() -> Option<&'static [&'static str]> {
    let user = program::answer(program::command("id").arg("-u")).ok()?;
    if user.trim() == "0" {
        return Some(&[]);
    }
    program::answer(program::command("sudo").args(["-n", "true"])).ok().map(|_| ["sudo", "-n"].as_slice())
}

fn apt(prefix: &[&str], arguments: &[&str]) -> Result<()> {
    let words = [prefix, &["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"], arguments].concat();
    let Some((first, rest)) = words.split_first() else { return Ok(()) };
    program::run_indented(program::command(first).args(rest))
}
