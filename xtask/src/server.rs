//! A small HTTP server that sends the site as it is hosted: its types, its headers, nothing else.

mod connection;
mod faults;
mod headers;
mod log;
mod pages;

use std::io::ErrorKind;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::thread;

use anyhow::{Result, anyhow};

use hyper::Request;
use hyper::body::Incoming;

use connection::takes_brotli;
use faults::Fault;
pub(crate) use log::Log;
use pages::Pages;

/// A server that listens, with what it serves.
pub(crate) struct Server {
    listener: TcpListener,
    pages: Pages,
    /// In tests each visit has an address of its own, is logged, and may ask for a fault.
    log: Option<Log>,
}

/// Listens on this machine only; port 0 takes any that is free.
pub(crate) fn listen(port: u16) -> Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|refused| match refused.kind() {
        ErrorKind::AddrInUse => {
            let next = port.saturating_add(1);
            anyhow!("port {port} is in use: stop the program that listens there, or choose another port with `--port {next}`")
        }
        _ => anyhow!("the server cannot listen on port {port}: {refused}"),
    })
}

/// What one answer consists of.
struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Server {
    /// Serves the site on what `listen` gave.
    pub(crate) fn new(listener: TcpListener, site: &Path, log: Option<Log>) -> Result<Self> {
        Ok(Self { listener, pages: Pages::read(site)?, log })
    }

    /// Where it listens.
    pub(crate) fn address(&self) -> Result<SocketAddr> {
        Ok(self.listener.local_addr()?)
    }

    /// Answers in the background for as long as this program runs; each connection has a thread of its own.
    pub(crate) fn start(self) -> thread::JoinHandle<()> {
        let server = Arc::new(self);
        thread::spawn(move || {
            for stream in server.listener.incoming().flatten() {
                let server = Arc::clone(&server);
                thread::spawn(move || server.converse(stream));
            }
        })
    }

    fn converse(&self, stream: TcpStream) {
        // A browser that has gone away needs no answer.
        connection::serve(stream, |request| self.answer(request)).ok();
    }

    /// Nothing where the file never comes.
    fn answer(&self, request: &Request<Incoming>) -> Option<Answer> {
        let (method, path) = (request.method().as_str(), request.uri().path());
        let answer = match method {
            "GET" | "HEAD" if self.hangs(path) => {
                thread::sleep(faults::HANGS);
                return None;
            }
            "GET" | "HEAD" => self.find(path, takes_brotli(request)),
            _ => Answer::plain(405, "only GET and HEAD are answered here\n"),
        };
        if let Some(log) = &self.log {
            log.add(method, &request.uri().to_string(), answer.status);
        }
        Some(answer)
    }

    /// Whether this visit asks for a host that never answers for this file.
    fn hangs(&self, path: &str) -> bool {
        let visit = path.trim_start_matches('/').split_once('/').filter(|_| self.log.is_some());
        visit.is_some_and(|(visit, file)| Fault::named(visit).is_some_and(|fault| fault.hangs(file)))
    }

    fn find(&self, path: &str, brotli: bool) -> Answer {
        if self.log.is_none() {
            return self.pages.answer(path, brotli);
        }
        let Some((visit, rest)) = path.trim_start_matches('/').split_once('/') else {
            return self.pages.answer(path, brotli);
        };
        let path = format!("/{rest}");
        match Fault::named(visit) {
            Some(fault) => fault.applied(rest, self.pages.answer(&path, false)),
            None => self.pages.answer(&path, brotli),
        }
    }
}

impl Answer {
    fn plain(status: u16, text: &str) -> Self {
        let headers = vec![("Content-Type".to_owned(), "text/plain; charset=utf-8".to_owned())];
        Self { status, headers, body: text.as_bytes().to_vec() }
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    fn set(&mut self, name: &str, value: &str) {
        self.headers.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
        self.headers.push((name.to_owned(), value.to_owned()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{BufRead, BufReader, Write};
    use std::time::Duration;

    /// A browser opens several connections at once and keeps them: none may wait until another one ends.
    #[test]
    fn every_connection_is_answered_while_all_others_stay_open() {
        let site = std::env::temp_dir().join(format!("token-inspector-{}-no-site", std::process::id()));
        std::fs::create_dir_all(&site).unwrap();
        let server = Server::new(listen(0).unwrap(), &site, None).unwrap();
        let address = server.address().unwrap();
        server.start();
        let open = || {
            let stream = TcpStream::connect(address).unwrap();
            stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
            stream
        };
        let mut streams: Vec<_> = std::iter::repeat_with(open).take(24).collect();
        for stream in &mut streams {
            stream.write_all(b"GET /nothing HTTP/1.1\r\nHost: here\r\n\r\n").unwrap();
            let mut status = String::new();
            BufReader::new(stream).read_line(&mut status).unwrap();
            assert_eq!(status, "HTTP/1.1 404 Not Found\r\n");
        }
        std::fs::remove_dir_all(&site).ok();
    }
}
