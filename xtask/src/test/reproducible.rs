//! The same source built in another folder gives the same bytes.

use std::path::{Path, PathBuf};
use std::{env, fs, process};

use anyhow::{Context, Result, ensure};

use crate::{dist, folder, program, progress, workspace};

/// What a clone does not hold.
const OWN: &[&str] = &["target", "dist", ".git", "artifacts", "corpus"];

/// Writes `dist/`, writes it a second time from a copy of the clone with a build folder of its own, and compares every
/// file.
pub(super) fn is() -> Result<()> {
    dist::run(None)?;
    let here = workspace::root().join("dist");
    let copy = Copy::make()?;
    progress::step("Building the page elsewhere", "as long as the first build of a clone", || {
        let mut build = program::cargo();
        build.current_dir(&copy.0).env_remove("CARGO_TARGET_DIR").env_remove("CARGO_MANIFEST_DIR");
        program::run_indented(build.args(["run", "--locked", "--quiet", "--package", "xtask", "--", "dist"]))
    })?;
    let there = copy.0.join("dist");
    let names = |folder: &Path| -> Result<Vec<_>> {
        Ok(folder::files(folder)?.iter().filter_map(|file| file.file_name().map(ToOwned::to_owned)).collect())
    };
    ensure!(names(&here)? == names(&there)?, "the two builds have files of different names");
    for name in names(&here)? {
        let same = fs::read(here.join(&name))? == fs::read(there.join(&name))?;
        ensure!(same, "{} differs between the two builds", name.display());
    }
    println!("{} files are the same byte for byte in two folders", names(&here)?.len());
    Ok(())
}

/// The clone a second time, in a folder with a longer path; gone again in the end.
struct Copy(PathBuf);

impl Copy {
    fn make() -> Result<Self> {
        let folder = format!("token-inspector-built-elsewhere-{}", process::id());
        let copy = Self(env::temp_dir().join(folder).join("deeper"));
        folder::empty(&copy.0)?;
        copied(&workspace::root(), &copy.0)?;
        Ok(copy)
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        if let Some(outer) = self.0.parent() {
            fs::remove_dir_all(outer).ok();
        }
    }
}

fn copied(from: &Path, to: &Path) -> Result<()> {
    for entry in fs::read_dir(from).with_context(|| format!("{} cannot be read", from.display()))? {
        let entry = entry?;
        let name = entry.file_name();
        if OWN.iter().any(|own| name == *own) {
            continue;
        }
        if entry.path().is_dir() {
            fs::create_dir_all(to.join(&name))?;
            copied(&entry.path(), &to.join(&name))?;
        } else {
            fs::copy(entry.path(), to.join(&name))?;
        }
    }
    Ok(())
}
