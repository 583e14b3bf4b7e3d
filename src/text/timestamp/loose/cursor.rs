//! A place in a text that goes on behind what it reads: numbers, months, clocks, zones.

use crate::text::timestamp::loose::Loose;
use crate::text::timestamp::{Civil, MONTHS, Timestamp};

/// Zones by the letters that programs print, in minutes ahead of UTC. Letters that stand for several zones are
/// left out: a wrong hour would be worse than none.
const ZONES: &[(&str, i64)] = &[
    ("UTC", 0),
    ("GMT", 0),
    ("CEST", 120),
    ("CET", 60),
    ("EEST", 180),
    ("EET", 120),
    ("EDT", -240),
    ("EST", -300),
    ("CDT", -300),
    ("MDT", -360),
    ("MST", -420),
    ("PDT", -420),
    ("PST", -480),
    ("AEST", 600),
    ("AEDT", 660),
    ("JST", 540),
];

/// A time of day, with whether it was told in halves of the day.
#[derive(Clone, Copy)]
pub(super) struct Clock {
    hour: i64,
    minute: i64,
    second: i64,
    pub(super) half: bool,
}

/// A place in a text that goes on with what it reads.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'a> {
    pub(super) text: &'a str,
    pub(super) at: usize,
}

impl<'a> Cursor<'a> {
    pub(super) fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    pub(super) fn number(&mut self, least: usize, most: usize) -> Option<i64> {
        let digits = self.rest().bytes().take(most).take_while(u8::is_ascii_digit).count();
        let number = self.rest().get(..digits).filter(|_| digits >= least)?.parse().ok()?;
        self.at += digits;
        Some(number)
    }

    pub(super) fn any(&mut self, letters: &str) -> Option<char> {
        let first = self.rest().chars().next().filter(|it| letters.contains(*it))?;
        self.at += first.len_utf8();
        Some(first)
    }

    pub(super) fn one(&mut self, letter: char) -> Option<()> {
        self.rest().starts_with(letter).then(|| self.at += letter.len_utf8())
    }

    pub(super) fn phrase(&mut self, words: &str) -> Option<()> {
        self.rest().starts_with(words).then(|| self.at += words.len())
    }

    /// One space or more.
    pub(super) fn gap(&mut self) -> Option<()> {
        let length = self.rest().bytes().take(4).take_while(|it| matches!(it, b' ' | b'\t')).count();
        self.at += length;
        (length > 0).then_some(())
    }

    pub(super) fn word(&mut self) -> &'a str {
        let length = self.rest().bytes().take_while(u8::is_ascii_alphabetic).count();
        let word = self.rest().get(..length).unwrap_or_default();
        self.at += length;
        word
    }

    /// The number of a month by its name, whole or in three letters.
    pub(super) fn month(&mut self) -> Option<i64> {
        let word = self.word();
        let short = word.get(..3)?;
        let place = MONTHS.iter().position(|name| name.eq_ignore_ascii_case(short))?;
        i64::try_from(place + 1).ok()
    }

    pub(super) fn clock(&mut self) -> Option<Clock> {
        let hour = self.number(1, 2)?;
        self.one(':')?;
        let minute = self.number(2, 2)?;
        let mut second = 0;
        if self.one(':').is_some() {
            second = self.number(2, 2)?.min(59);
            let fraction = self.rest().strip_prefix(['.', ',']).unwrap_or_default();
            let digits = fraction.bytes().take_while(u8::is_ascii_digit).count();
            self.at += if digits > 0 { digits + 1 } else { 0 };
        }
        let rest = self.rest().trim_start();
        let half = rest.get(..2).map(str::to_ascii_uppercase).filter(|it| it == "AM" || it == "PM");
        let Some(half) = half else { return Some(Clock { hour, minute, second, half: false }) };
        self.at = self.text.len() - rest.len() + 2;
        let hour = hour % 12 + if half == "PM" { 12 } else { 0 };
        Some(Clock { hour, minute, second, half: true })
    }

    /// Minutes ahead of UTC, where a zone follows.
    pub(super) fn zone(&mut self) -> Option<i64> {
        let mut ahead = *self;
        ahead.gap();
        let offset = if ahead.any("Zz").filter(|_| !ahead.rest().starts_with(char::is_alphanumeric)).is_some()
        {
            0
        } else if let Some(offset) = ahead.offset() {
            let after = ahead;
            ahead.gap();
            let name = ahead.word();
            if !ZONES.iter().any(|(zone, _)| *zone == name) {
                ahead = after;
            }
            offset
        } else {
            let name = ahead.word();
            let known = ZONES.iter().find(|(zone, _)| *zone == name)?.1;
            ahead.offset().unwrap_or(known)
        };
        self.at = ahead.at;
        Some(offset)
    }

    /// `+02:00`, `-0430`, `+02`.
    pub(super) fn offset(&mut self) -> Option<i64> {
        let mut ahead = *self;
        let forward = ahead.any("+-")? == '+';
        let hours = ahead.number(2, 2)?;
        ahead.one(':');
        let minutes = ahead.number(2, 2).unwrap_or(0);
        if hours > 14 || minutes > 59 || ahead.rest().starts_with(char::is_alphanumeric) {
            return None;
        }
        self.at = ahead.at;
        let minutes = hours * 60 + minutes;
        Some(if forward { minutes } else { -minutes })
    }

    pub(super) fn finish(mut self, year: i64, month: i64, day: i64, clock: Clock) -> Option<Loose> {
        let zone = self.zone();
        self.made(year, month, day, clock, zone)
    }

    pub(super) fn made(
        self,
        year: i64,
        month: i64,
        day: i64,
        clock: Clock,
        zone: Option<i64>,
    ) -> Option<Loose> {
        let Clock { hour, minute, second, .. } = clock;
        let seconds = Civil { year, month, day, hour, minute, second }.seconds()?;
        let at = Timestamp::from_second(seconds - zone.unwrap_or(0) * 60)?;
        Some(Loose { at, length: self.at, zoned: zone.is_some() })
    }
}
