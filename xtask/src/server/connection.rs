//! One connection of a browser: its requests, one after the other, in the thread that the connection has for itself.
//!
//! A pool of threads once let a connection wait for another one to end, which a browser keeps open for minutes: Firefox
//! opens five at once, and every few visits the program's file never came.

use std::net::TcpStream;

use anyhow::{Context, Result};
use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::ACCEPT_ENCODING;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;

use super::Answer;

/// Answers until the browser ends the connection, or until there is no answer.
pub(super) fn serve(stream: TcpStream, answer: impl Fn(&Request<Incoming>) -> Option<Answer>) -> Result<()> {
    stream.set_nodelay(true)?;
    stream.set_nonblocking(true)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
    runtime.block_on(async {
        let stream = TokioIo::new(tokio::net::TcpStream::from_std(stream)?);
        let answering = service_fn(|request| {
            let answered = answer(&request).context("this file never comes").and_then(Answer::response);
            async { answered }
        });
        Ok(http1::Builder::new().serve_connection(stream, answering).await?)
    })
}

/// Whether the browser takes brotli.
pub(super) fn takes_brotli(request: &Request<Incoming>) -> bool {
    let accepted = request.headers().get_all(ACCEPT_ENCODING).iter().filter_map(|it| it.to_str().ok());
    accepted.flat_map(|it| it.split(',')).any(|encoding| encoding.trim() == "br")
}

impl Answer {
    fn response(self) -> Result<Response<Full<Bytes>>> {
        let response = Response::builder().status(self.status);
        let response = self.headers.iter().fold(response, |it, (name, value)| it.header(name, value));
        Ok(response.body(Full::from(self.body))?)
    }
}
