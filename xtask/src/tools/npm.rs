//! Packages of npm, each in one version, kept beside the other tools.

use std::path::PathBuf;
use std::{fs, process};

use anyhow::{Context, Result, bail};

use super::debian;
use crate::{program, progress, workspace};

/// Packages that are installed together, under one name.
pub(crate) struct Npm {
    /// Its folder among the tools.
    pub(crate) name: &'static str,
    /// `package@version`.
    pub(crate) packages: &'static [&'static str],
}

/// A program that packages run on.
struct Need {
    program: &'static str,
    name: &'static str,
    /// Debian packs the two apart.
    package: &'static str,
}

const NEEDS: &[Need] = &[
    Need { program: "node", name: "Node.js", package: "nodejs" },
    Need { program: "npm", name: "npm", package: "npm" },
];

impl Npm {
    /// The folder that the packages lie in; they are installed first where they are missing. In one sentence why they are
    /// not to be had.
    pub(crate) fn found(&self) -> Result<PathBuf> {
        let missing = missing(|program| program::on_path(program).is_some());
        if !missing.is_empty() {
            bail!(lack(self.name, &missing));
        }
        let modules = self.kept()?.join("node_modules");
        if !modules.is_dir() {
            let all = self.packages.join(", ");
            progress::step(&format!("Installing {all} from npm"), "once; seconds", || self.install())
                .with_context(|| format!("npm could not install {all}: reach its registry once"))?;
        }
        Ok(modules)
    }

    /// The same, with what the packages run on installed first where that may be done.
    pub(crate) fn needed(&self) -> Result<PathBuf> {
        let missing = missing(|program| program::on_path(program).is_some());
        if !missing.is_empty() {
            debian::install(&packages(&missing)).context(lack(self.name, &missing))?;
        }
        self.found()
    }

    fn kept(&self) -> Result<PathBuf> {
        let versions = self.packages.iter().map(|it| it.rsplit('@').next().unwrap_or_default());
        let folder = format!("{}-{}", self.name, versions.collect::<Vec<_>>().join("-"));
        Ok(workspace::tools()?.join(folder))
    }

    fn install(&self) -> Result<()> {
        let kept = self.kept()?;
        let begun = workspace::tools()?.join(format!(".begun-{}-{}", self.name, process::id()));
        fs::create_dir_all(&begun)?;
        let mut npm = program::command("npm");
        npm.args(["install", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"]).arg(&begun);
        // Left to itself npm tries for more than a minute to reach a registry that is not there.
        npm.args(["--fetch-retries=1", "--fetch-retry-mintimeout=1000"]);
        let done = program::answer(npm.args(self.packages));
        let placed = done.and_then(|_| {
            fs::remove_dir_all(&kept).ok();
            fs::rename(&begun, &kept).map_err(Into::into)
        });
        if placed.is_err() {
            fs::remove_dir_all(&begun).ok();
        }
        placed
    }
}

fn missing(there: impl Fn(&str) -> bool) -> Vec<&'static Need> {
    NEEDS.iter().filter(|need| !there(need.program)).collect()
}

fn packages(missing: &[&Need]) -> Vec<&'static str> {
    missing.iter().map(|need| need.package).collect()
}

fn lack(name: &str, missing: &[&Need]) -> String {
    let names: Vec<_> = missing.iter().map(|need| need.name).collect();
    format!(
        "{name} needs {}, not found on the PATH (on Debian: `apt-get install {}`)",
        names.join(" and "),
        packages(missing).join(" ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_missing_is_named() {
        let without_npm = lack("wasm-opt", &missing(|program| program == "node"));
        assert!(
            without_npm.contains("needs npm,") && without_npm.contains("apt-get install npm`"),
            "{without_npm}"
        );
        let without_both = lack("wasm-opt", &missing(|_| false));
        assert!(without_both.contains("needs Node.js and npm,"), "{without_both}");
        assert!(without_both.contains("apt-get install nodejs npm`"), "{without_both}");
        assert!(missing(|_| true).is_empty());
    }
}
