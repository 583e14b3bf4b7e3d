//! A request to a server on loopback, and its answer to the byte.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// Every value of a header, in its order.
    pub(crate) fn all(&self, name: &str) -> Vec<&str> {
        let named = self.headers.iter().filter(|(known, _)| known.eq_ignore_ascii_case(name));
        named.map(|(_, value)| value.as_str()).collect()
    }

    /// The one value of a header; none where it is missing.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let all = self.all(name);
        assert!(all.len() < 2, "{name} stands more than once: {all:?}");
        all.first().copied()
    }
}

/// Asks for an address with headers of one's own.
pub(crate) fn get(address: &str, asked: &[(&str, &str)]) -> Answer {
    let (host, path) = address.strip_prefix("http://").unwrap().split_once('/').unwrap();
    let mut stream = TcpStream::connect(host).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let more: String = asked.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    write!(stream, "GET /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{more}\r\n").unwrap();
    let mut all = Vec::new();
    stream.read_to_end(&mut all).unwrap();
    let end = all.windows(4).position(|four| four == b"\r\n\r\n").expect("an answer with headers");
    let head = String::from_utf8(all.drain(..end + 4).collect()).unwrap();
    let mut lines = head.lines();
    let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    let split =
        |line: &str| line.split_once(':').map(|(name, value)| (name.to_owned(), value.trim().to_owned()));
    let headers: Vec<_> = lines.filter_map(split).collect();
    let mut answer = Answer { status, headers, body: all };
    if answer.header("Transfer-Encoding").is_some_and(|how| how.eq_ignore_ascii_case("chunked")) {
        answer.body = joined(&answer.body);
    }
    answer
}

/// The body without the lengths between its chunks.
fn joined(mut chunked: &[u8]) -> Vec<u8> {
    let mut whole = Vec::new();
    loop {
        let end = chunked.windows(2).position(|two| two == b"\r\n").unwrap();
        let (length, rest) = chunked.split_at(end);
        let length = usize::from_str_radix(std::str::from_utf8(length).unwrap().trim(), 16).unwrap();
        if length == 0 {
            return whole;
        }
        let (chunk, after) = rest.split_at(2).1.split_at(length);
        whole.extend(chunk);
        chunked = after.split_at(2).1;
    }
}
