//! `cargo xtask serve`: the page on this machine, as it is hosted.

use std::process::Command;

use anyhow::Result;

use crate::server::{self, Server};
use crate::tools::binaryen;
use crate::{progress, site};

pub(crate) fn run(port: u16, open: bool) -> Result<()> {
    // First, so that a taken port is said before minutes of building.
    let listener = server::listen(port)?;
    let wasm_opt = binaryen::found()
        .inspect_err(|lack| {
            progress::note(&format!(
                "The page is served without wasm-opt: it is larger, but otherwise the same. {lack}"
            ));
        })
        .ok();
    let site = site::build(wasm_opt.as_ref())?;
    let server = Server::new(listener, &site, None)?;
    let address = format!("http://{}", server.address()?);
    let answering = server.start();
    println!("Token Inspector is at {address} (press Ctrl+C to stop it)");
    if open {
        show(&address);
    }
    answering.join().ok();
    Ok(())
}

fn show(address: &str) {
    let mut opener = if cfg!(target_os = "macos") {
        Command::new("open")
    } else if cfg!(windows) {
        Command::new("explorer")
    } else {
        Command::new("xdg-open")
    };
    if opener.arg(address).spawn().is_err() {
        progress::note("No browser could be opened from here: open the URL yourself");
    }
}
