//! A small HTTP server that sends the site as it is hosted: its types, its headers, nothing else.

mod faults;
mod headers;
mod log;
mod pages;

use std::io::ErrorKind;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;
use std::sync::Arc;
use std::thread;

use anyhow::{Context, Result, anyhow};
use tiny_http::{Header, Method, Request, Response, StatusCode};

use faults::Fault;
pub(crate) use log::Log;
use pages::Pages;

/// As many answers at once as a browser asks for.
const THREADS: usize = 6;

/// A server that listens, with what it serves.
pub(crate) struct Server {
    http: tiny_http::Server,
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
        let http = tiny_http::Server::from_listener(listener, None).map_err(|failure| anyhow!(failure))?;
        Ok(Self { http, pages: Pages::read(site)?, log })
    }

    /// Where it listens.
    pub(crate) fn address(&self) -> Result<SocketAddr> {
        self.http.server_addr().to_ip().context("the server has no address")
    }

    /// Answers in the background for as long as this program runs.
    pub(crate) fn start(self) -> Vec<thread::JoinHandle<()>> {
        let server = Arc::new(self);
        let answering = |server: Arc<Self>| {
            move || {
                while let Ok(request) = server.http.recv() {
                    server.answer(request);
                }
            }
        };
        (0..THREADS).map(|_| thread::spawn(answering(Arc::clone(&server)))).collect()
    }

    fn answer(&self, request: Request) {
        let path = request.url().split(['?', '#']).next().unwrap_or_default().to_owned();
        let answer = match request.method() {
            Method::Get | Method::Head => {
                if self.hangs(&path) {
                    // A thread of its own: those that answer others are few.
                    thread::spawn(move || {
                        thread::sleep(faults::HANGS);
                        drop(request);
                    });
                    return;
                }
                self.find(&path, takes_brotli(&request))
            }
            _ => Answer::plain(405, "only GET and HEAD are answered here\n"),
        };
        if let Some(log) = &self.log {
            log.add(request.method().as_str(), request.url(), answer.status);
        }
        let mut response = Response::from_data(answer.body).with_status_code(StatusCode(answer.status));
        for (name, value) in &answer.headers {
            if let Ok(header) = Header::from_bytes(name.as_bytes(), value.as_bytes()) {
                response.add_header(header);
            }
        }
        // A browser that has gone away needs no answer.
        request.respond(response).ok();
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

fn takes_brotli(request: &Request) -> bool {
    let accepted = request.headers().iter().filter(|header| header.field.equiv("Accept-Encoding"));
    accepted.flat_map(|header| header.value.as_str().split(',')).any(|encoding| encoding.trim() == "br")
}
