//! Packages of Debian, where this machine is one: installed, or only unpacked into a folder.

use std::path::{Path, PathBuf};
use std::{fs, process};

use anyhow::{Context, Result, bail};

use crate::{folder, program, progress, workspace};

/// Installs the packages, or says that it may not.
pub(super) fn install(packages: &[&str]) -> Result<()> {
    let prefix = right_to_install()?;
    let title = format!("Installing {} from Debian", packages.join(" and "));
    progress::step(&title, "once; a minute or two", || {
        apt(prefix, &["update", "--quiet"])?;
        apt(prefix, &[&["install", "--yes", "--quiet", "--no-install-recommends"], packages].concat())
    })
}

/// Unpacks the packages into `kept`, with those that they need and this machine lacks. Nothing is installed by that:
/// no service starts, and it takes no root but where the lists of packages are missing.
pub(super) fn unpack(packages: &[&str], kept: &Path) -> Result<()> {
    is_debian()?;
    let title = format!("Unpacking {} from Debian", packages.join(" and "));
    let begun = workspace::tools()?.join(format!(".begun-{}-{}", packages.join("-"), process::id()));
    folder::empty(&begun)?;
    let done = progress::step(&title, "once; seconds", || {
        let missing = match missing(packages) {
            Ok(missing) => missing,
            Err(_) => {
                apt(right_to_install()?, &["update", "--quiet"])?;
                self::missing(packages)?
            }
        };
        program::answer(program::command("apt-get").current_dir(&begun).arg("download").args(missing))?;
        for file in folder::files(&begun)? {
            program::answer(program::command("dpkg-deb").arg("--extract").arg(&file).arg(&begun))?;
            fs::remove_file(file)?;
        }
        Ok(())
    });
    let placed = done.and_then(|()| {
        fs::remove_dir_all(kept).ok();
        fs::rename(&begun, kept).context("the unpacked files cannot be moved to their place")
    });
    if placed.is_err() {
        fs::remove_dir_all(&begun).ok();
    }
    placed
}

/// Where libraries lie in what was unpacked.
pub(super) fn libraries(unpacked: &Path) -> Vec<PathBuf> {
    let folders = fs::read_dir(unpacked.join("usr/lib")).into_iter().flatten().flatten();
    folders.map(|entry| entry.path()).filter(|path| path.is_dir()).collect()
}

/// The packages themselves, and what an installation of them would bring along.
fn missing(packages: &[&str]) -> Result<Vec<String>> {
    let simulated = program::answer(
        program::command("apt-get")
            .args(["install", "--simulate", "--no-install-recommends", "--quiet"])
            .args(packages),
    )?;
    let mut all = to_install(&simulated);
    all.extend(packages.iter().map(|name| (*name).to_owned()));
    all.sort();
    all.dedup();
    Ok(all)
}

fn to_install(simulated: &str) -> Vec<String> {
    let lines = simulated.lines().filter_map(|line| line.strip_prefix("Inst "));
    lines.filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect()
}

fn is_debian() -> Result<()> {
    if !Path::new("/etc/debian_version").exists() || program::on_path("apt-get").is_none() {
        bail!("this is not Debian");
    }
    Ok(())
}

/// What stands before `apt-get`: nothing for root, `sudo` where it asks no password.
fn right_to_install() -> Result<&'static [&'static str]> {
    is_debian()?;
    let user = program::answer(program::command("id").arg("-u"))?;
    if user.trim() == "0" {
        return Ok(&[]);
    }
    if program::answer(program::command("sudo").args(["-n", "true"])).is_err() {
        bail!("only root may install packages here");
    }
    Ok(&["sudo", "-n"])
}

fn apt(prefix: &[&str], arguments: &[&str]) -> Result<()> {
    let words = [prefix, &["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"], arguments].concat();
    let Some((first, rest)) = words.split_first() else { return Ok(()) };
    program::run_indented(program::command(first).args(rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_installation_would_bring_is_read_from_its_simulation() {
        let said = "Reading package lists...\nInst libapr1 (1.7.2-3 Debian:12 [amd64])\nInst apache2-bin (2.4)\nConf libapr1 (1.7.2-3)\n";
        assert_eq!(to_install(said), ["libapr1", "apache2-bin"]);
    }
}
