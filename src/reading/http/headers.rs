//! Finds `WWW-Authenticate` challenges and rate-limit headers wherever they stand, and reads dates.

use crate::limits;
use crate::matching;
use crate::matching::Meaning;
use crate::model::{Challenge, Content, Kind, RateLimit};
use crate::reading::collector::Collector;
use crate::reading::notation::keywords::Names;
use crate::reading::source_text::Layer;
use crate::text::timestamp::{Civil, MONTHS, Timestamp};
use std::ops::Range;

/// Reads every challenge and every set of rate-limit headers.
pub(crate) fn find(layer: &Layer, names: &Names, collector: &mut Collector) {
    if names.is_empty() {
        return;
    }
    challenges(layer, names, collector);
    rate_limits(layer, names, collector);
}

fn challenges(layer: &Layer, names: &Names, collector: &mut Collector) {
    let mut known: Vec<Range<usize>> = Vec::new();
    let name = "www-authenticate";
    for at in names.of_name(name) {
        if known.last().is_some_and(|last| at < last.end) {
            continue;
        }
        let value = at + name.len() + value_gap(layer.text.get(at + name.len()..).unwrap_or_default());
        if let Some((challenge, range)) = challenge(&layer.text, value) {
            known.push(range.clone());
            add(layer, range, challenge, collector);
        }
    }
    for scheme in ["bearer", "dpop"] {
        let mut last_end = 0;
        for at in names.of_name(scheme) {
            let next = known.partition_point(|range| range.start <= at);
            let within = next.checked_sub(1).and_then(|it| known.get(it)).is_some_and(|it| at < it.end);
            if at < last_end || within || !tells(layer, at + scheme.len()) {
                continue;
            }
            if let Some((challenge, range)) = challenge(&layer.text, at) {
                last_end = range.end;
                add(layer, range, challenge, collector);
            }
        }
    }
}

/// Whether a parameter that only a challenge has follows a scheme.
fn tells(layer: &Layer, behind: usize) -> bool {
    let rest = layer.text.get(behind..).unwrap_or_default();
    let parameter = rest.trim_start();
    let begins = |name: &&str| parameter.get(..name.len()).is_some_and(|it| it.eq_ignore_ascii_case(name));
    let telling = ["authorization_uri=", "realm=", "error=", "scope=", "algs=", "error_description="];
    rest.starts_with(' ') && telling.iter().any(begins)
}

fn add(layer: &Layer, range: Range<usize>, challenge: Challenge, collector: &mut Collector) {
    let okta = challenge.param("error_description").is_none_or(|it| !verifier(it));
    if okta {
        collector.mark_read(layer, range.clone());
    }
    collector.add(
        layer,
        range,
        Kind::Challenge,
        "It is a `WWW-Authenticate` value.",
        Content::Challenge(challenge),
    );
}

/// Whether a description is a text of a verifier behind an API and none of Okta's.
fn verifier(description: &str) -> bool {
    let first = matching::within(description).into_iter().next();
    first.is_some_and(|it| matches!(it.meaning, Meaning::VerifierMessage(_)))
}

/// Length of what parts a header's name from its value: `: `, `': ['`, ` => "`.
fn value_gap(rest: &str) -> usize {
    let value = rest.trim_start_matches(|letter: char| {
        letter.is_ascii_whitespace()
            || matches!(letter, ':' | '=' | '>' | '"' | '\'' | '`' | '[' | '\\' | '{')
    });
    rest.len() - value.len()
}

/// A challenge that begins with its scheme here.
fn challenge(text: &str, start: usize) -> Option<(Challenge, Range<usize>)> {
    let rest = text.get(start..)?;
    let scheme_length = rest.bytes().take_while(|byte| byte.is_ascii_alphanumeric()).count();
    let scheme = rest.get(..scheme_length).filter(|scheme| !scheme.is_empty())?;
    let mut challenge = Challenge { scheme: scheme.to_owned(), ..Challenge::default() };
    let mut at = start + scheme_length;
    loop {
        let gap = text.get(at..)?;
        let trimmed = after_doubled_quote(gap).unwrap_or(gap);
        let trimmed = trimmed.trim_start_matches([' ', '\t', ',', '\r', '\n', '\\']);
        let crossed = gap.get(..gap.len() - trimmed.len()).unwrap_or_default();
        if crossed.matches('\n').count() > 1 {
            break;
        }
        let from = at + crossed.len();
        let Some((name, value, end)) = parameter(text, from) else { break };
        challenge.params.push((name, value));
        at = end;
    }
    let known = ["bearer", "dpop", "ssws", "basic"].contains(&challenge.scheme.to_ascii_lowercase().as_str());
    (known || !challenge.params.is_empty()).then_some((challenge, start..at))
}

/// What is behind quotes that close a value once more, where another parameter follows: `realm="…"", scope=…`.
fn after_doubled_quote(gap: &str) -> Option<&str> {
    let rest = gap.strip_prefix('"')?.trim_start_matches('"');
    let next = rest.strip_prefix(',')?.trim_start_matches(' ');
    let name = next.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count();
    (name > 0 && next.get(name..)?.starts_with('=')).then_some(rest)
}

/// `name="value"`, `name=value`, `name "value"` as people retype it, quotes escaped or not.
fn parameter(text: &str, from: usize) -> Option<(String, String, usize)> {
    let rest = text.get(from..)?;
    let length =
        rest.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')).count();
    let name = rest.get(..length).filter(|name| !name.is_empty())?;
    let after = rest.get(length..)?;
    let equals = after.trim_start_matches(' ');
    let (clue, value) = match equals.strip_prefix('=') {
        Some(value) => (true, value.trim_start_matches(' ')),
        None => (false, equals),
    };
    let value = value.strip_prefix('\\').unwrap_or(value);
    let value_at = text.len() - value.len();
    let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\'' | '“' | '”'));
    let Some(quote) = quote else {
        let length = value.bytes().take_while(|byte| byte.is_ascii_graphic() && *byte != b',').count();
        let word = value.get(..length).unwrap_or_default();
        return (clue && !word.is_empty())
            .then(|| (name.to_ascii_lowercase(), word.to_owned(), value_at + length));
    };
    let body_at = value_at + quote.len_utf8();
    let body = text.get(body_at..)?;
    let close = if quote == '\'' { '\'' } else { '"' };
    let end = body
        .char_indices()
        .find(|(_, letter)| *letter == close || matches!(letter, '”' | '“'))
        .map_or(body.len(), |(at, _)| at);
    let said = body.get(..end)?.trim_end_matches('\\');
    let closed = body.get(end..).and_then(|it| it.chars().next()).map_or(0, char::len_utf8);
    Some((name.to_ascii_lowercase(), unwrapped(said), body_at + end + closed))
}

/// A value without the line breaks that a terminal put into it.
fn unwrapped(value: &str) -> String {
    if !value.contains('\n') {
        return value.to_owned();
    }
    value.split('\n').map(|line| line.trim_end_matches('\r')).collect()
}

fn rate_limits(layer: &Layer, names: &Names, collector: &mut Collector) {
    let mut sets: Vec<(Range<usize>, RateLimit)> = Vec::new();
    for name in ["x-rate-limit-limit", "x-rate-limit-remaining", "x-rate-limit-reset", "retry-after"] {
        for at in names.of_name(name).take(limits::RATE_LIMIT_HEADERS) {
            let value_at = at + name.len() + value_gap(layer.text.get(at + name.len()..).unwrap_or_default());
            let value = layer.text.get(value_at..).unwrap_or_default();
            let digits = value.bytes().take_while(u8::is_ascii_digit).count();
            let Ok(number) = value.get(..digits).unwrap_or_default().parse::<i64>() else { continue };
            let range = at..value_at + digits;
            let away = |known: &Range<usize>| {
                range.start.saturating_sub(known.end).max(known.start.saturating_sub(range.end))
            };
            let set = sets
                .iter_mut()
                .filter(|(known, set)| {
                    away(known) <= limits::RATE_LIMIT_APART && slot(name, &mut set.clone()).is_none()
                })
                .min_by_key(|(known, _)| away(known));
            match set {
                Some((known, set)) => {
                    *known = known.start.min(range.start)..known.end.max(range.end);
                    *slot(name, set) = Some(number);
                }
                None => {
                    let mut set = RateLimit::default();
                    *slot(name, &mut set) = Some(number);
                    sets.push((range, set));
                }
            }
        }
    }
    for (range, set) in sets {
        collector.add(
            layer,
            range,
            Kind::RateLimit,
            "These are the headers in which Okta counts requests.",
            Content::RateLimit(set),
        );
    }
}

fn slot<'a>(name: &str, set: &'a mut RateLimit) -> &'a mut Option<i64> {
    match name {
        "x-rate-limit-limit" => &mut set.limit,
        "x-rate-limit-remaining" => &mut set.remaining,
        "x-rate-limit-reset" => &mut set.reset,
        _ => &mut set.retry_after,
    }
}

/// An HTTP date (RFC 9110 section 5.6.7); a wrong weekday is ignored.
pub(crate) fn date(text: &str) -> Option<Timestamp> {
    let text = text.split_once(", ").map_or(text, |(_, rest)| rest);
    let mut words = text.split([' ', '-']).filter(|word| !word.is_empty());
    let day = words.next()?.parse().ok()?;
    let month = words.next()?.get(..3)?;
    let month = MONTHS.iter().position(|name| name.eq_ignore_ascii_case(month))?;
    let year: i64 = words.next()?.parse().ok()?;
    let mut clock = words.next()?.split(':').map(|part| part.parse::<i64>().ok());
    let mut part = || clock.next().flatten();
    let (hour, minute, second) = (part()?, part()?, part().unwrap_or(0));
    let year = if year < 100 { year + 2000 } else { year };
    let month = i64::try_from(month).ok()? + 1;
    let civil = Civil { year, month, day, hour, minute, second: second.min(59) };
    civil.seconds().and_then(Timestamp::from_second)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_and_a_wrong_weekday_is_ignored() {
        let at = date("Mon, 21 Sep 2026 14:12:55 GMT").unwrap();
        assert_eq!(at.to_string(), "2026-09-21T14:12:55Z");
        assert_eq!(date("Sun, 21 Sep 2026 14:12:55 GMT"), Some(at));
        assert_eq!(date("yesterday"), None);
    }

    #[test]
    fn a_challenge_is_read_whole_cut_off_and_retyped() {
        let read = |text: &str| challenge(text, 0).unwrap().0;
        let whole =
            read("Bearer realm=\"http://x\", scope=\"okta.users.read\", error=\"insufficient_scope\"");
        assert_eq!(whole.param("scope"), Some("okta.users.read"));
        assert_eq!(read("Bearer error=\"invalid_tok").param("error"), Some("invalid_tok"));
        let retyped =
            read("Bearer error \"Invalid_token\", error_description = \"The Signature key was not found\"");
        assert_eq!(retyped.param("error_description"), Some("The Signature key was not found"));
        let quoted =
            read("Bearer authorization_uri=\"http://x\"\"\", realm=\"x\"\", scope=\"okta.logs.read\"");
        assert_eq!(quoted.param("scope"), Some("okta.logs.read"));
        let wrapped = read("DPoP error_description=\"'htu' claim in th\ne DPoP proof\"");
        assert_eq!(wrapped.param("error_description"), Some("'htu' claim in the DPoP proof"));
    }
}
