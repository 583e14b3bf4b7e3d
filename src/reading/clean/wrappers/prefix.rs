//! What stands before a line of a log: containers, times, levels, threads, loggers.

mod signs;

use self::signs::{LEVELS, android, bracket, clock, python, syslog, within};
use crate::text::timestamp::loose;
use std::collections::HashSet;

/// Which prefixes the lines of a text have that are told by several lines alone.
pub(crate) struct Prefixes<'a> {
    /// Containers, as `docker compose logs` puts them before `|`.
    containers: HashSet<&'a str>,
    /// Every line begins with its level, and one of them holds a call.
    levels: bool,
}

impl<'a> Prefixes<'a> {
    pub(crate) fn of(text: &'a str) -> Prefixes<'a> {
        let mut seen = HashSet::new();
        let mut containers = HashSet::new();
        for (name, _) in text.lines().filter_map(container) {
            let numbered = name.rsplit(['-', '_']).next().is_some_and(|it| it.parse::<u16>().is_ok());
            if numbered && name.contains(['-', '_']) || !seen.insert(name) {
                containers.insert(name);
            }
        }
        let levels = text.lines().any(|line| {
            level_alone(line).is_some_and(|at| line.get(at..).is_some_and(super::calls::is_call))
        });
        Prefixes { containers, levels }
    }

    /// Bytes of what stands before the line.
    pub(crate) fn length(&self, line: &str) -> usize {
        self.scanned(line).0
    }

    /// The instant that stands before the line, as far as the line says one.
    pub(crate) fn instant(&self, line: &str) -> Option<loose::Loose> {
        self.scanned(line).1
    }

    fn scanned(&self, line: &str) -> (usize, Option<loose::Loose>) {
        let mut scan = Scan { line, at: 0, anchored: false, instant: None };
        if let Some((_, behind)) = container(line).filter(|(name, _)| self.containers.contains(name)) {
            scan.at = behind;
            scan.anchored = true;
        }
        while scan.next() {}
        if !scan.anchored {
            let level = if self.levels { level_alone(line) } else { None };
            return (level.unwrap_or(0), scan.instant);
        }
        (scan.at, scan.instant)
    }
}

/// `api-1  | `: the name, and where what stands behind begins.
fn container(line: &str) -> Option<(&str, usize)> {
    let (name, rest) = line.split_once('|')?;
    let name = name.trim_end();
    let plain = !name.is_empty()
        && name.len() < 60
        && name.bytes().all(|it| it.is_ascii_alphanumeric() || matches!(it, b'-' | b'_' | b'.'));
    let behind = line.len() - rest.strip_prefix(' ').unwrap_or(rest).len();
    (plain && !rest.contains(" | ") && !rest.trim_end().ends_with('|')).then_some((name, behind))
}

/// `INFO: `, as `java.util.logging` puts it before each line.
fn level_alone(line: &str) -> Option<usize> {
    let (word, rest) = line.split_once(':')?;
    let level = LEVELS.iter().any(|it| word.eq_ignore_ascii_case(it))
        && word.bytes().all(|it| it.is_ascii_uppercase());
    level.then(|| line.len() - rest.strip_prefix(' ').unwrap_or(rest).len())
}

/// A place in a line that goes on behind each thing that belongs to its prefix.
struct Scan<'a> {
    line: &'a str,
    at: usize,
    /// Something was seen that only logs have: brackets and words alone are none.
    anchored: bool,
    instant: Option<loose::Loose>,
}

impl Scan<'_> {
    /// Goes behind the next thing, if it belongs to the prefix.
    fn next(&mut self) -> bool {
        let rest = self.line.get(self.at..).unwrap_or_default();
        let text = rest.trim_start_matches([' ', '\t']);
        // Indentation belongs to what is indented.
        if text.is_empty() || text.len() < rest.len() && self.at == 0 {
            return false;
        }
        let gap = rest.len() - text.len();
        let found = self.time(text).or_else(|| android(text).inspect(|_| self.anchored = true));
        let found =
            found.or_else(|| python(text).inspect(|_| self.anchored = true)).or_else(|| bracket(text));
        let found = found.or_else(|| if self.anchored { within(text) } else { None });
        if let Some(length) = found {
            self.at += gap + length;
            // One space parts the prefix from the line; more of them are its indentation.
            let behind = self.line.get(self.at..).unwrap_or_default();
            self.at += usize::from(behind.starts_with([' ', '\t']));
        }
        found.is_some()
    }

    /// An instant, in brackets or not.
    fn time(&mut self, text: &str) -> Option<usize> {
        let bracket = usize::from(text.starts_with(['[', '(']));
        let inner = text.get(bracket..)?;
        let (length, instant) = match loose::begins(inner) {
            Some(it) => (it.length, Some(it)),
            None => (syslog(inner).or_else(|| clock(inner))?, None),
        };
        let behind = inner.get(length..)?;
        let closed = bracket == 1 && behind.starts_with([']', ')']);
        let ends = closed || behind.starts_with([' ', '\t', ']', ':']) || behind.starts_with(" -");
        // A date alone on its line, or in a table, is what the line says.
        if !ends || behind.trim().is_empty() || self.anchored && self.instant.is_some() {
            return None;
        }
        self.anchored = true;
        self.instant = self.instant.or(instant);
        let end = bracket + length + usize::from(closed);
        let colon = text.get(end..).is_some_and(|it| it.starts_with(": "));
        Some(end + usize::from(colon))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_before_a_line_of_a_log_is_known() {
        for (line, rest) in [
            (
                "2026-09-21 14:13:20.123 DEBUG 1 --- [nio-8080-exec-1] o.s.web.client.RestTemplate : HTTP GET /x",
                "HTTP GET /x",
            ),
            ("2026-09-21T14:13:20.123Z stdout F GET /x HTTP/1.1", "GET /x HTTP/1.1"),
            ("[2026/03/01 11:59:02] [oauthproxy.go:823] Error redeeming", "Error redeeming"),
            (
                "2026-09-21 14:13:20,123 DEBUG [main] org.apache.http.headers: http-outgoing-0 >> x",
                "http-outgoing-0 >> x",
            ),
            (
                "2026-09-21T14:13:20.123Z [DEBUG] provider.terraform-provider-okta_v4.8.0: Host: acme.okta.com",
                "Host: acme.okta.com",
            ),
            ("2026-09-21T14:13:20.1234567Z ##[error]Failed", "Failed"),
            ("Sep 21 14:13:20 web01 app[123]: GET /x", "GET /x"),
            ("2026/09/21 14:13:20 [error] 7#7: *1 auth request", "auth request"),
            ("14:13:20.512 [main] INFO com.acme.Orders - hello there", "hello there"),
            ("D/OkHttp: --> GET https://x", "--> GET https://x"),
            ("DEBUG:urllib3.connectionpool:https://x", "https://x"),
            (
                "2026-09-21 14:13:20 com.auth0.jwt.TokenExpiredException: The Token has expired",
                "com.auth0.jwt.TokenExpiredException: The Token has expired",
            ),
            ("2026-09-21T14:13:20Z Authorization: Bearer x", "Authorization: Bearer x"),
            ("2026-09-21T14:13:20Z   indented", "  indented"),
            ("2026-09-21T14:13:20Z 401 Unauthorized", "401 Unauthorized"),
        ] {
            let length = Prefixes::of(line).length(line);
            assert_eq!(line.get(length..), Some(rest), "{line}");
        }
    }

    #[test]
    fn what_only_begins_like_one_is_left_alone() {
        for line in [
            "2026-09-21T14:13:20Z",
            "2026-11-20T10:14:03.114Z,WARN,user.session.start",
            "Mar 01 12:00:04\tJo Doe (User)\tUser login to Okta",
            "[auth][error] InvalidCheck: x",
            "[1, 2, 3]",
            "error: x",
            "Authorization: Bearer x",
            "  at com.acme.Orders.run(Orders.java:12)",
            "iss | https://x | the issuer",
            "HTTP/1.1 401 Unauthorized",
        ] {
            assert_eq!(Prefixes::of(line).length(line), 0, "{line}");
        }
        let compose = "api-1  | GET /x HTTP/1.1\napi-1  | Host: x";
        let prefixes = Prefixes::of(compose);
        assert!(compose.lines().all(|line| prefixes.length(line) == 9));
    }
}
