//! The browsers' drivers while the end-to-end tests run.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::path::Path;
use std::process::{Child, Stdio};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};

use crate::program;

/// What the tests start their browsers with.
pub(super) struct Drivers(Vec<Driver>);

impl Drivers {
    /// How many browsers may run at a time.
    pub(super) const SESSIONS: usize = 2;

    /// Chromium's has any number of sessions.
    pub(super) fn of_chromium(file: &Path) -> Result<Self> {
        Ok(Self(vec![Driver::start(file)?]))
    }

    /// Firefox's has one session at a time.
    pub(super) fn of_firefox(file: &Path) -> Result<Self> {
        (0..Self::SESSIONS).map(|_| Driver::start(file)).collect::<Result<_>>().map(Self)
    }

    /// An address for each session.
    pub(super) fn addresses(&self) -> String {
        let addresses: Vec<_> = self.0.iter().map(Driver::address).cycle().take(Self::SESSIONS).collect();
        addresses.join(" ")
    }
}

struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    /// Starts one, of Chromium or Firefox, on a port that it finds itself, and waits until it says which.
    fn start(file: &Path) -> Result<Self> {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut command = program::command(file);
        command.arg("--port=0");
        if name.starts_with("geckodriver") {
            // Else every Firefox listens on the same port for what nobody asks here.
            command.arg("--websocket-port=0");
        }
        let mut process = command
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("{name} did not start"))?;
        let said = process.stdout.take().with_context(|| format!("{name} prints nothing"))?;
        let mut lines = BufReader::new(said).lines().map_while(Result::ok);
        let port = lines.find_map(|line| port(&line));
        // What it says later is nobody's, but it must be able to say it.
        thread::spawn(move || lines.for_each(drop));
        let driver = Self { process, port: port.unwrap_or(0) };
        port.map(|_| driver).with_context(|| format!("{name} ended before it printed its port"))
    }

    fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Asks it to end, and every browser it started with it; only chromedriver knows how. Firefox ends with its session.
    fn shut_down(&self) -> Result<()> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        stream.set_read_timeout(Some(Duration::from_secs(5)))?;
        stream.write_all(b"GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")?;
        stream.read_to_end(&mut Vec::new())?;
        Ok(())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.shut_down().ok();
        self.process.kill().ok();
        self.process.wait().ok();
    }
}

fn port(line: &str) -> Option<u16> {
    let chromium = line.strip_prefix("ChromeDriver was started successfully on port ");
    let firefox = || line.split_once("Listening on 127.0.0.1:").map(|(_, port)| port);
    chromium.or_else(firefox)?.trim_end_matches('.').trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_port_is_read_from_what_the_driver_says() {
        assert_eq!(port("ChromeDriver was started successfully on port 40123."), Some(40123));
        assert_eq!(port("Starting ChromeDriver 156.0.8078.79 on port 0"), None);
        assert_eq!(port("1790000000000\tgeckodriver\tINFO\tListening on 127.0.0.1:43127"), Some(43127));
    }
}
