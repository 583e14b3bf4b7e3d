//! When the lines of a log were written: before the line, or in a member of a line of JSON or logfmt.

use crate::limits;
use crate::model::LineTime;
use crate::reading::clean::wrappers::prefix::Prefixes;
use crate::text::timestamp::Timestamp;
use crate::text::timestamp::loose::{self, Loose};

/// Members under which a line says when it was written.
const NAMES: &[&str] = &["time", "ts", "timestamp", "@timestamp", "asctime", "datetime", "eventTime"];

/// The lines that say when they were written, each with those below it up to a blank one.
pub(crate) fn of(text: &str) -> Vec<LineTime> {
    let prefixes = Prefixes::of(text);
    let mut times: Vec<LineTime> = Vec::new();
    let mut at = 0;
    let (mut open, mut idle) = (false, 0);
    for raw in text.split_inclusive('\n') {
        let start = at;
        at += raw.len();
        let line = raw.trim_end();
        idle += 1;
        if line.trim().is_empty() || idle > limits::LINES_OF_ONE_TIME {
            open = false;
        }
        let long = line.len() > limits::LOG_LINE;
        let said = (!long)
            .then(|| prefixes.instant(line).or_else(|| member(line)).or_else(|| bracketed(line)))
            .flatten();
        if let Some(Loose { at: instant, zoned, .. }) = said {
            times.push(LineTime { range: start..at, at: instant, zoned });
            (open, idle) = (true, 0);
        } else if open && let Some(last) = times.last_mut() {
            last.range.end = at;
        }
    }
    times
}

/// The instant that a member of the line holds: `"time":"2026-…"`, `ts=1790000000.5`.
fn member(line: &str) -> Option<Loose> {
    let text = line.trim_start();
    if text.starts_with('{') {
        return NAMES.iter().find_map(|name| {
            let quoted = ["\"", name, "\""].concat();
            let behind = text.get(text.find(&quoted)? + quoted.len()..)?.trim_start();
            value(behind.strip_prefix(':')?.trim_start())
        });
    }
    // It is asked of every line of a log: where nothing is assigned, nothing is looked for.
    let assigned = text.match_indices('=').filter_map(|(at, _)| {
        let before = text.get(..at)?;
        let name = before.get(before.rfind(' ').map_or(0, |it| it + 1)..)?;
        let rank = NAMES.iter().position(|it| *it == name)?;
        Some((rank, value(text.get(at + 1..)?)?))
    });
    assigned.min_by_key(|(rank, _)| *rank).map(|(_, said)| said)
}

fn value(text: &str) -> Option<Loose> {
    let text = text.trim_start_matches(['"', '\\']);
    loose::begins(text).or_else(|| number(text))
}

/// The instant in brackets near the beginning of a line of an access log: `10.0.0.1 - - [21/Sep/2026:14:13:20 +0000]`.
fn bracketed(line: &str) -> Option<Loose> {
    let open = line.bytes().take(limits::ACCESS_TIME).position(|it| it == b'[')?;
    let said = loose::begins(line.get(open + 1..)?)?;
    line.get(open + 1 + said.length..)?.starts_with(']').then_some(said)
}

/// Seconds or milliseconds since 1970, as loggers for Go and Node write them.
fn number(value: &str) -> Option<Loose> {
    let length = value.bytes().take_while(u8::is_ascii_digit).count();
    let number: i64 = value.get(..length)?.parse().ok()?;
    let seconds = match length {
        10 => number,
        13 => number / 1_000,
        _ => return None,
    };
    Some(Loose { at: Timestamp::from_second(seconds)?, length, zoned: true })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_stands_for_its_line_and_those_below_it() {
        let paste = "2026-09-21T14:13:20Z got it\n  more\n\nmine\n{\"level\":30,\"time\":1790000000000}\nts=1790000000.5 x\ntime=\"2026-09-21T16:13:20+02:00\" level=info\nlevel=info when=1790000000\n";
        let times = of(paste);
        let seconds: Vec<_> = times.iter().map(|it| it.at.as_second()).collect();
        assert_eq!(seconds, [1_790_000_000; 4]);
        let lines = |number: usize| paste.get(times[number].range.clone()).unwrap();
        assert_eq!(lines(0), "2026-09-21T14:13:20Z got it\n  more\n");
        assert!(lines(3).ends_with("when=1790000000\n"));
    }
}
