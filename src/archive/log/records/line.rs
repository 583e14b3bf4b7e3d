//! What a line of a log says of the lines around it.

use crate::text::METHODS;
use memchr::memmem::{self, Finder};
use std::sync::LazyLock;

/// A line, and what it says behind what its container puts before it.
pub(super) struct Line<'a> {
    whole: &'a [u8],
    said: &'a [u8],
    /// A time, a level or a client's address stands before what it says.
    dated: bool,
    mark: Mark,
}

static WIRE: LazyLock<Finder> = LazyLock::new(|| Finder::new("http-outgoing-"));
static DASHES: LazyLock<Finder> = LazyLock::new(|| Finder::new("--"));
static STREAM: LazyLock<Finder> = LazyLock::new(|| Finder::new(" std"));

/// What a line begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// Nothing that says more.
    Other,
    /// It goes on with what stands above it.
    More,
    /// A method and a path.
    Request,
    /// `HTTP/1.1 401`.
    Status,
    /// Bytes on the wire of this connection, and whether a request begins there.
    Wire(u32, bool),
    /// `-->` or `<--`.
    Arrow,
}

impl<'a> Line<'a> {
    pub(super) fn of(bytes: &'a [u8]) -> Line<'a> {
        let whole = bytes.strip_suffix(b"\n").unwrap_or(bytes);
        let whole = whole.strip_suffix(b"\r").unwrap_or(whole);
        let said = without_container(whole);
        Line { whole, said, dated: begins_record(said), mark: mark(whole, said) }
    }

    /// Whether it begins as lines of a log do.
    pub(super) fn is_dated(&self) -> bool {
        self.dated
    }

    /// Whether it is an object of its own: a record of JSON lines, or the body of an answer.
    pub(super) fn is_object(&self) -> bool {
        self.said.starts_with(b"{\"") && self.said.ends_with(b"}")
    }

    /// Whether these bytes stand in it.
    pub(super) fn has(&self, bytes: &[u8]) -> bool {
        memmem::find(self.whole, bytes).is_some()
    }

    /// Whether JSON begins with it and is not closed in it.
    pub(super) fn opens_json(&self) -> bool {
        self.said.first() == Some(&b'{') && self.brackets(0) > 0
    }

    /// Brackets that are open behind it, if so many were before it. No string goes over a line's end.
    pub(super) fn brackets(&self, before: usize) -> usize {
        let (mut open, mut quoted, mut escaped) = (before, false, false);
        for byte in self.said {
            match byte {
                _ if escaped => escaped = false,
                b'\\' if quoted => escaped = true,
                b'"' => quoted = !quoted,
                b'{' | b'[' if !quoted => open += 1,
                b'}' | b']' if !quoted => open = open.saturating_sub(1),
                _ => {}
            }
        }
        open
    }

    /// What it begins with.
    pub(super) fn mark(&self) -> Mark {
        self.mark
    }
}

fn mark(whole: &[u8], said: &[u8]) -> Mark {
    if let Some(at) = WIRE.find(whole) {
        return wire(whole.get(at + 14..).unwrap_or_default());
    }
    if DASHES.find(whole).is_some()
        && ["--> ", "<-- "].iter().any(|it| memmem::find(whole, it.as_bytes()).is_some())
    {
        return Mark::Arrow;
    }
    let Some(first) = said.first() else { return Mark::More };
    if first.is_ascii_whitespace() || matches!(first, b'}' | b']' | b')' | b'|' | b'^') {
        return Mark::More;
    }
    let sent = said.strip_prefix(b"> ").or_else(|| said.strip_prefix(b"< ")).unwrap_or(said);
    let calls = |rest: &[u8]| rest.starts_with(b" /") || rest.starts_with(b" http");
    if METHODS.iter().any(|it| sent.strip_prefix(it.as_bytes()).is_some_and(calls)) {
        return Mark::Request;
    }
    if sent.starts_with(b"HTTP/") {
        return Mark::Status;
    }
    if MORE.iter().any(|it| said.starts_with(it)) {
        return Mark::More;
    }
    Mark::Other
}

/// The number of the connection behind `http-outgoing-`, and whether a request begins there.
fn wire(rest: &[u8]) -> Mark {
    let digits = rest.iter().take(6).take_while(|it| it.is_ascii_digit());
    let number = digits.fold(0, |sum, it| sum * 10 + u32::from(it - b'0'));
    let asks = METHODS.iter().any(|it| {
        let signs = [[" >> \"", it, " "].concat(), [" >> ", it, " "].concat()];
        signs.iter().any(|sign| memmem::find(rest, sign.as_bytes()).is_some())
    });
    Mark::Wire(number, asks)
}

/// How lines begin that go on with an error above them.
const MORE: &[&[u8]] = &[
    b"at ",
    b"Caused by",
    b"... ",
    b"Suppressed:",
    b"Traceback",
    b"File ",
    b"During handling",
    b"The above exception",
    b"--- ",
    b"---> ",
    b"> ",
    b"< ",
    b"* ",
    b"caused by",
    b"Caused By",
    b"stack:",
    b"goroutine ",
    b"Error: ",
];

/// What a line says behind `api-1  | ` and behind what Kubernetes puts before it.
fn without_container(line: &[u8]) -> &[u8] {
    let beginning = line.get(..60).unwrap_or(line);
    if let Some(at) = STREAM.find(beginning) {
        let rest = line.get(at + 1..).unwrap_or_default();
        let signs = [b"stdout F ", b"stderr F ", b"stdout P ", b"stderr P "];
        if let Some(said) = signs.iter().find_map(|sign| rest.strip_prefix(sign.as_slice())) {
            return said;
        }
    }
    let name = line
        .iter()
        .take(60)
        .take_while(|it| it.is_ascii_alphanumeric() || matches!(it, b'-' | b'_' | b'.'))
        .count();
    let rest = line.get(name..).unwrap_or_default();
    let bar = rest.trim_ascii_start().strip_prefix(b"|").filter(|_| name > 0);
    bar.map_or(line, |it| it.strip_prefix(b" ").unwrap_or(it))
}

/// Whether a text begins as records of logs do: with a time, a level, an address, JSON, `key=value`.
fn begins_record(said: &[u8]) -> bool {
    let open = said.strip_prefix(b"[").unwrap_or(said);
    let digits = |from: usize, count: usize| {
        open.get(from..from + count).is_some_and(|it| it.iter().all(u8::is_ascii_digit))
    };
    let parted = |at: usize, signs: &[u8]| open.get(at).is_some_and(|it| signs.contains(it));
    let dated = digits(0, 4) && parted(4, b"-/.") && digits(5, 2) && parted(7, b"-/.");
    let clock = digits(0, 2) && parted(2, b":") && digits(3, 2) && parted(5, b":");
    let american = (digits(0, 1) && parted(1, b"/") || digits(0, 2) && parted(2, b"/")) && open.len() > 14;
    if dated || clock || american {
        return true;
    }
    let word = open.split(|it| !it.is_ascii_alphabetic()).next().unwrap_or_default();
    let level = LEVELS.iter().any(|it| word.eq_ignore_ascii_case(it.as_bytes()))
        && (word.iter().all(u8::is_ascii_uppercase)
            || open.get(word.len()) == Some(&b':') && word != b"Error");
    let month = word.len() == 3
        && crate::text::timestamp::MONTHS.iter().any(|it| it.as_bytes() == word)
        && parted(3, b" ");
    let pair = ["time=", "ts=", "level=", "timestamp=", "msg=", "lvl=", "t="]
        .iter()
        .any(|it| said.starts_with(it.as_bytes()));
    let address = open.first().is_some_and(u8::is_ascii_digit)
        && memmem::find(said.get(..120).unwrap_or(said), b" - ").is_some()
        && memmem::find(said.get(..160).unwrap_or(said), b"[").is_some();
    level || month || pair || address
}

const LEVELS: &[&str] =
    &["trace", "debug", "info", "notice", "warn", "warning", "error", "err", "fatal", "critical", "severe"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_begin_a_record_are_told_from_those_that_go_on() {
        for line in [
            "2026-09-21T14:13:20Z INFO x",
            "[2026-09-21 14:13:20] x",
            "14:13:20.123 x",
            "Sep 21 14:13:20 web app[1]: x",
            "INFO: x",
            "time=\"2026-09-21\" level=info",
            "10.0.0.1 - - [21/Sep/2026:14:13:20 +0000] \"GET / HTTP/1.1\" 200",
            "api-1  | 2026-09-21 14:13:20 x",
            "ERROR x",
        ] {
            assert!(Line::of(line.as_bytes()).is_dated(), "{line}");
        }
        for line in [
            "    at a.b(C.java:1)",
            "Caused by: x",
            "Error: x",
            "x",
            "",
            "{",
            "date: Mon, 21 Sep 2026",
            "api-1  |   at x",
        ] {
            assert!(!Line::of(line.as_bytes()).is_dated(), "{line}");
        }
    }

    #[test]
    fn marks_are_seen_behind_what_a_container_puts_before_them() {
        let mark = |line: &str| Line::of(line.as_bytes()).mark();
        assert_eq!(mark("api-1  |     at a.b(C.java:1)"), Mark::More);
        assert_eq!(mark("2026-09-21T14:13:20Z stderr F \tat a.b"), Mark::More);
        assert_eq!(mark("POST https://acme.okta.com/oauth2/v1/token HTTP/1.1"), Mark::Request);
        assert_eq!(mark("HTTP/1.1 401 Unauthorized"), Mark::Status);
        assert_eq!(
            mark("x DEBUG org.apache.http.wire - http-outgoing-12 >> \"POST /x HTTP/1.1[\\r][\\n]\""),
            Mark::Wire(12, true)
        );
        assert_eq!(mark("x http-outgoing-3 << \"HTTP/1.1 401\""), Mark::Wire(3, false));
        assert_eq!(mark("D/OkHttp: <-- 401 https://x"), Mark::Arrow);
        assert_eq!(mark("said"), Mark::Other);
    }
}
