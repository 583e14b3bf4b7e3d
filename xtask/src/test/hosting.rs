//! The site behind real web servers, each started with the ready files of `deploy/` on ports of its own.

mod apache;
mod caddy;
mod nginx;
mod process;
mod ready;

use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::{env, fs, process as this};

use anyhow::{Context, Result};

use super::driver::Drivers;
use super::{graders, promises};
use crate::tools::{binaryen, browser, servers};
use crate::{folder, program, site};
use process::Running;

/// One way the site is hosted: a name, and where it is then.
pub(super) struct Host {
    name: &'static str,
    address: String,
}

/// What the servers are started with.
pub(super) struct Stage {
    /// A folder that every user may read: servers started by root do not read as root.
    folder: PathBuf,
}

/// Starts every server and runs the tests of `tests/hosting.rs` against all of them.
pub(super) fn holds() -> Result<()> {
    let site = site::build(Some(&binaryen::needed()?))?;
    graders::find_nothing_new(&site)?;
    let kinds = [servers::NGINX.found()?, servers::APACHE.found()?, servers::CADDY.found()?];
    let [nginx, apache, caddy] = kinds;
    let driver_program = browser::driver()?;
    let stage = Stage::set(&site)?;
    let mut running = Vec::new();
    let mut hosts = Vec::new();
    for started in
        [nginx::start(&nginx, &stage)?, apache::start(&apache, &stage)?, caddy::start(&caddy, &stage)?]
    {
        running.extend(started.0);
        hosts.extend(started.1);
    }
    let drivers = Drivers::of_chromium(&driver_program)?;
    let list: String = hosts.iter().map(|host| format!("{} {}\n", host.name, host.address)).collect();
    let done = promises::drive_hosts(&list, &site, &drivers);
    for server in running {
        server.end(done.is_err());
    }
    done
}

impl Stage {
    fn set(site: &Path) -> Result<Self> {
        let stage = Self { folder: env::temp_dir().join(format!("token-inspector-hosting-{}", this::id())) };
        folder::empty(&stage.folder)?;
        folder::empty(&stage.site())?;
        for file in folder::files(site)? {
            fs::copy(&file, stage.site().join(file.file_name().unwrap_or_default()))?;
        }
        fs::write(stage.site().join("short-425a3a014dbbb74.css"), "/* A hash that begins with a zero. */")?;
        stage.certify()?;
        Ok(stage)
    }

    /// The site's files.
    fn site(&self) -> PathBuf {
        self.folder.join("site")
    }

    fn certificate(&self) -> PathBuf {
        self.folder.join("fullchain.pem")
    }

    fn key(&self) -> PathBuf {
        self.folder.join("privkey.pem")
    }

    /// Makes a certificate that nobody trusts, for the servers that need one.
    fn certify(&self) -> Result<()> {
        let mut openssl = servers::OPENSSL.found()?.command();
        openssl.args(["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]);
        openssl.args(["-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1"]);
        openssl.arg("-keyout").arg(self.key()).arg("-out").arg(self.certificate());
        program::answer(&mut openssl).map(drop)
    }

    /// Writes a configuration and gives its path.
    fn write(&self, name: &str, text: &str) -> Result<PathBuf> {
        let file = self.folder.join(name);
        fs::write(&file, text).with_context(|| format!("{} cannot be written", file.display()))?;
        Ok(file)
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.folder).ok();
    }
}

/// A port of loopback that nothing listens on.
fn free_port() -> Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

/// What stands on each port.
fn host(name: &'static str, address: String) -> Host {
    Host { name, address }
}

type Started = (Vec<Running>, Vec<Host>);
