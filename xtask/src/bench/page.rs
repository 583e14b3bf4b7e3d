//! The built page in a browser, driven by the scripts of `xtask/bench` under Node.

use std::fs;
use std::path::Path;
use std::process::Stdio;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use super::Asked;
use crate::server::{self, Server};
use crate::tools::npm::Npm;
use crate::tools::{binaryen, browser};
use crate::{program, progress, site, workspace};

/// What a person would use instead.
const PEERS: Npm =
    Npm { name: "peers", packages: &["jwt-decode@4.0.0", "jose@6.2.18", "@okta/jwt-verifier@4.0.2"] };

/// Visits of each kind; enough for a median, and all of it in some minutes.
const ROUNDS: u32 = 5;

/// Pastes after which memory must not have grown.
const PASTES: u32 = 1_000;

pub(super) fn measured(asked: &Asked) -> Result<Value> {
    let modules = PEERS.needed()?;
    let chromium = browser::chromium()?;
    let rival = asked.rival.as_deref().map(served).transpose()?;
    let site = site::build(Some(&binaryen::needed()?))?;
    let server = Server::new(server::listen(0)?, &site, None)?;
    let page = format!("http://{}/", server.address()?);
    server.start();
    let parts: Vec<_> = asked.parts.iter().filter(|part| *part != "native").collect();
    let asked = json!({
        "page": page, "chromium": chromium, "modules": modules, "rival": rival, "rounds": ROUNDS,
        "pastes": PASTES, "only": parts,
    });
    progress::step("Measuring the page", "some six minutes", || {
        let mut node = program::command("node");
        node.arg(workspace::root().join("xtask/bench/main.js")).arg(asked.to_string());
        let done = node.stderr(Stdio::inherit()).output().context("node did not start")?;
        ensure!(done.status.success(), "the scripts of xtask/bench failed ({})", done.status);
        serde_json::from_slice(&done.stdout).context("the scripts of xtask/bench printed no figures")
    })
}

/// The folder of a rival that can be served: the given one, or what was built into it.
fn served(folder: &Path) -> Result<std::path::PathBuf> {
    let within = ["", "dist", "build", "out", "public"].map(|inner| folder.join(inner));
    let found = within.iter().find(|folder| folder.join("index.html").is_file());
    let found = found.with_context(|| format!("{} holds no index.html to serve", folder.display()))?;
    fs::canonicalize(found).with_context(|| format!("{} cannot be read", found.display()))
}
