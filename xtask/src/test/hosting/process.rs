//! A server while the tests run.

use std::fs::{self, File};
use std::net::{Ipv4Addr, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail};

/// How often it is asked whether a server listens, and how long one waits between.
const TRIES: u32 = 200;
const PAUSE: Duration = Duration::from_millis(50);

pub(super) struct Running {
    name: &'static str,
    process: Child,
    log: PathBuf,
}

impl Running {
    /// Starts it and waits until every port is listened on.
    pub(super) fn start(
        name: &'static str,
        command: &mut Command,
        log: PathBuf,
        ports: &[u16],
    ) -> Result<Self> {
        let said = File::create(&log).with_context(|| format!("{} cannot be written", log.display()))?;
        let process = command
            .stdout(said.try_clone()?)
            .stderr(said)
            .spawn()
            .with_context(|| format!("{name} did not start"))?;
        let mut running = Self { name, process, log };
        for port in ports {
            running.wait_for(*port)?;
        }
        Ok(running)
    }

    fn wait_for(&mut self, port: u16) -> Result<()> {
        for _ in 0..TRIES {
            if TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok() {
                return Ok(());
            }
            if let Some(status) = self.process.try_wait()? {
                bail!("{} ended ({status}): {}", self.name, self.said());
            }
            thread::sleep(PAUSE);
        }
        bail!("{} does not listen on port {port}: {}", self.name, self.said())
    }

    /// Ends it; `tell` has it show what it said.
    pub(super) fn end(self, tell: bool) {
        if tell {
            eprintln!("    {} said: {}", self.name, self.said());
        }
    }

    fn said(&self) -> String {
        fs::read_to_string(&self.log).unwrap_or_default().trim().to_owned()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Killing alone would leave its workers behind.
        let asked = crate::program::command("kill").arg(self.process.id().to_string()).status();
        for _ in 0..TRIES {
            if asked.is_err() || self.process.try_wait().is_ok_and(|ended| ended.is_some()) {
                break;
            }
            thread::sleep(PAUSE);
        }
        self.process.kill().ok();
        self.process.wait().ok();
    }
}
