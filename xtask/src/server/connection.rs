//! One connection of a browser: its requests, one after the other, each in the thread that the connection has for itself.
//!
//! A pool of threads once let a connection wait for another one to end, which a browser keeps open for minutes: Firefox
//! opens five at once, and every few visits the program's file never came.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;

use super::Answer;

/// The longest head of a request that is read; what is longer is no browser's.
const LONGEST: u64 = 64 * 1024;

/// What is read of a request.
pub(super) struct Request {
    pub(super) method: String,
    /// As it was sent, with what stands behind `?`.
    pub(super) address: String,
    pub(super) takes_brotli: bool,
}

impl Request {
    /// Without what stands behind `?`.
    pub(super) fn path(&self) -> &str {
        self.address.split(['?', '#']).next().unwrap_or_default()
    }

    /// Nothing where the connection has ended, or where what came is no request.
    fn read(from: &mut impl BufRead) -> Option<Self> {
        let mut head = from.take(LONGEST).lines().map_while(Result::ok);
        let line = head.next()?;
        let mut words = line.split(' ');
        let (method, address) = (words.next()?.to_owned(), words.next()?.to_owned());
        if !words.next()?.starts_with("HTTP/1.") {
            return None;
        }
        let mut takes_brotli = false;
        for line in head {
            let Some((name, value)) = line.split_once(':') else {
                return line.is_empty().then_some(Self { method, address, takes_brotli });
            };
            if name.eq_ignore_ascii_case("Accept-Encoding") {
                takes_brotli = value.split(',').any(|encoding| encoding.trim() == "br");
            }
        }
        None
    }

    /// Whether it has no content of its own, behind which the next request would begin.
    fn is_a_head_alone(&self) -> bool {
        matches!(self.method.as_str(), "GET" | "HEAD")
    }
}

/// Answers until the browser ends the connection, or what it sends cannot be followed by another request.
pub(super) fn serve(stream: &TcpStream, answer: impl Fn(&Request) -> Option<Answer>) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut incoming = BufReader::new(stream);
    let mut outgoing = stream;
    while let Some(request) = Request::read(&mut incoming) {
        let Some(answer) = answer(&request) else { break };
        outgoing.write_all(&answer.written(&request))?;
        if !request.is_a_head_alone() {
            break;
        }
    }
    Ok(())
}

impl Answer {
    /// As it is sent.
    fn written(&self, request: &Request) -> Vec<u8> {
        let reason = match self.status {
            200 => "OK",
            404 => "Not Found",
            405 => "Method Not Allowed",
            _ => "",
        };
        let mut head =
            format!("HTTP/1.1 {} {reason}\r\nContent-Length: {}\r\n", self.status, self.body.len());
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        if !request.is_a_head_alone() {
            head.push_str("Connection: close\r\n");
        }
        head.push_str("\r\n");
        let mut written = head.into_bytes();
        if request.method != "HEAD" {
            written.extend_from_slice(&self.body);
        }
        written
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<Request> {
        Request::read(&mut text.as_bytes())
    }

    #[test]
    fn requests_are_read_one_after_the_other() {
        let mut sent: &[u8] =
            b"GET /a/?b HTTP/1.1\r\naccept-encoding: gzip, br\r\n\r\nHEAD / HTTP/1.1\r\nHost: x\r\n\r\n";
        let first = Request::read(&mut sent).unwrap();
        assert_eq!((first.method.as_str(), first.address.as_str(), first.path()), ("GET", "/a/?b", "/a/"));
        assert!(first.takes_brotli);
        let second = Request::read(&mut sent).unwrap();
        assert_eq!((second.method.as_str(), second.takes_brotli), ("HEAD", false));
        assert!(Request::read(&mut sent).is_none());
    }

    #[test]
    fn half_a_request_and_what_is_none_are_not_answered() {
        for text in [
            "",
            "GET /",
            "GET / HTTP/1.1\r\nHost: x\r\n",
            "GET / HTTP/1.1\r\nno header\r\n\r\n",
            "hello\r\n\r\n",
        ] {
            assert!(read(text).is_none(), "{text}");
        }
    }

    #[test]
    fn an_answer_says_how_long_it_is_and_a_head_has_no_content() {
        let answer = Answer::plain(404, "not found\n");
        let written = |method: &str| {
            let request = read(&format!("{method} / HTTP/1.1\r\n\r\n")).unwrap();
            String::from_utf8(answer.written(&request)).unwrap()
        };
        let head =
            "HTTP/1.1 404 Not Found\r\nContent-Length: 10\r\nContent-Type: text/plain; charset=utf-8\r\n";
        assert_eq!(written("GET"), format!("{head}\r\nnot found\n"));
        assert_eq!(written("HEAD"), format!("{head}\r\n"));
        assert_eq!(written("POST"), format!("{head}Connection: close\r\n\r\nnot found\n"));
    }
}
