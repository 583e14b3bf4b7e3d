//! Where the instants of a token's life stand on one scale.

use crate::text::duration::{about, short};
use crate::text::timestamp::Timestamp;
use crate::ui::parts::zone::Zone;

/// Where the scale begins, in hundredths of a percent of the width.
pub(crate) const START: i64 = 200;
/// Where it ends.
pub(crate) const END: i64 = 9_800;

/// How far apart two labels of one row stand at least, in hundredths of a percent: on a screen of 320 pixels.
const ROOM: i64 = 5_500;
/// The width of a label, likewise, on a wider one.
const LABEL: i64 = 2_200;

/// What happens at an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Issued,
    ValidFrom,
    Judged,
    Expires,
}

/// An instant on the scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Mark {
    pub(crate) kind: Kind,
    pub(crate) at: Timestamp,
    pub(crate) x: i64,
}

/// A life to scale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Life {
    /// The instants, in the order of their rows.
    pub(crate) marks: Vec<Mark>,
    /// From where to where the token is valid.
    pub(crate) alive: Option<(i64, i64)>,
    /// From the expiry to the instant it is judged at, where that is later.
    pub(crate) after: Option<(i64, i64)>,
    judged_by: &'static str,
    begins: Option<Timestamp>,
    expires: Option<Timestamp>,
    judged: Timestamp,
}

impl Life {
    /// Nothing where the token names no instant.
    pub(crate) fn new(
        issued: Option<Timestamp>,
        valid_from: Option<Timestamp>,
        expires: Option<Timestamp>,
        judged: Timestamp,
        judged_by: &'static str,
    ) -> Option<Life> {
        let valid_from = valid_from.filter(|at| Some(*at) != issued);
        let instants = [
            (Kind::Judged, Some(judged)),
            (Kind::Issued, issued),
            (Kind::ValidFrom, valid_from),
            (Kind::Expires, expires),
        ];
        let named: Vec<_> = instants.into_iter().filter_map(|(kind, at)| Some((kind, at?))).collect();
        let first = named.iter().map(|(_, at)| *at).min()?;
        let last = named.iter().map(|(_, at)| *at).max()?;
        if named.len() < 2 {
            return None;
        }
        let whole = (last.as_second() - first.as_second()).max(1);
        let x = |at: Timestamp| START + (at.as_second() - first.as_second()) * (END - START) / whole;
        let begins = issued.max(valid_from);
        let alive = (begins.map_or(START, x), expires.map_or(END, x));
        Some(Life {
            marks: named.into_iter().map(|(kind, at)| Mark { kind, at, x: x(at) }).collect(),
            alive: (alive.0 < alive.1).then_some(alive),
            after: expires.filter(|expires| *expires < judged).map(|expires| (x(expires), x(judged))),
            judged_by,
            begins,
            expires,
            judged,
        })
    }

    /// What an instant is called.
    pub(crate) fn name(&self, kind: Kind) -> &'static str {
        match kind {
            Kind::Issued => "issued",
            Kind::ValidFrom => "valid from",
            Kind::Judged => self.judged_by,
            Kind::Expires if self.after.is_some() => "expired",
            Kind::Expires => "expires",
        }
    }

    /// `issued 14:03:00 UTC`, with its date where that is not the date of the judgement.
    pub(crate) fn label(&self, mark: &Mark, zone: Zone) -> String {
        [self.name(mark.kind), " ", &zone.beside(mark.at, self.judged)].concat()
    }

    /// The row of each mark's label, from 0: two labels stand in one row only where both have room on a narrow screen.
    pub(crate) fn rows(&self) -> Vec<i64> {
        let mut rows = Vec::new();
        let (mut row, mut last) = (0, None::<&Mark>);
        for mark in &self.marks {
            if mark.kind == Kind::Judged {
                rows.push(0);
                continue;
            }
            let wide = |other: &Mark| self.has_date(mark) || self.has_date(other);
            if last.is_some_and(|other| (mark.x - other.x).abs() < ROOM || wide(other)) {
                row += 1;
            }
            last = Some(mark);
            rows.push(row);
        }
        rows
    }

    /// What is left of it, or since when it is over, in short words, and where they stand: in the middle of that
    /// stretch. `None` where there is no room beside the label of the instant it is judged at.
    pub(crate) fn length(&self) -> Option<(i64, String)> {
        let (expires, judged) = (self.expires?, self.judged);
        if self.begins.is_some_and(|begins| judged < begins) || expires == judged {
            return None;
        }
        let (words, other) = if expires < judged {
            (["past its end by ", &short(expires_to(expires, judged))].concat(), self.x_of(Kind::Expires)?)
        } else {
            ([&short(expires_to(judged, expires)), " left"].concat(), self.x_of(Kind::Expires)?)
        };
        let here = self.x_of(Kind::Judged)?;
        // The label of the instant reaches a fifth of the width to one side of it.
        let (from, to) = (here.min(other), here.max(other));
        let (from, to) = if here == from { (from + LABEL, to) } else { (from, to - LABEL) };
        (to - from >= LABEL).then_some(((from + to) / 2, words))
    }

    fn x_of(&self, kind: Kind) -> Option<i64> {
        self.marks.iter().find(|mark| mark.kind == kind).map(|mark| mark.x)
    }

    fn has_date(&self, mark: &Mark) -> bool {
        self.date(mark).is_some()
    }

    /// The date of an instant, where it is not the date of the judgement.
    fn date(&self, mark: &Mark) -> Option<String> {
        let day = |at: Timestamp| at.to_string().split_once('T').map(|(day, _)| day.to_owned());
        day(mark.at).filter(|it| day(self.judged).as_ref() != Some(it))
    }

    /// The life in a sentence.
    pub(crate) fn said(&self) -> String {
        let between = |from: Timestamp, to: Timestamp| about(to.as_second() - from.as_second());
        let judged = self.judged;
        if let Some(begins) = self.begins.filter(|begins| judged < *begins) {
            return ["Not valid yet: it becomes valid ", &between(judged, begins), " after this time."]
                .concat();
        }
        match (self.expires, self.begins) {
            (Some(expires), _) if expires == judged => {
                "Expires at exactly this time, so it is no longer valid.".into()
            }
            (Some(expires), _) if expires < judged => {
                ["Expired ", &between(expires, judged), " before this time."].concat()
            }
            (Some(expires), Some(begins)) => {
                [&between(judged, expires), " left of ", &between(begins, expires), "."].concat()
            }
            (Some(expires), None) => [&between(judged, expires), " left."].concat(),
            (None, _) => "Has no expiry time.".into(),
        }
    }
}

fn expires_to(from: Timestamp, to: Timestamp) -> i64 {
    to.as_second() - from.as_second()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(1_790_000_000 + second).unwrap()
    }

    fn hour(judged: i64) -> Life {
        Life::new(Some(at(0)), Some(at(600)), Some(at(3_600)), at(judged), "now").unwrap()
    }

    fn xs(life: &Life) -> Vec<(Kind, i64)> {
        life.marks.iter().map(|mark| (mark.kind, mark.x)).collect()
    }

    #[test]
    fn before_it_is_valid() {
        let life = hour(300);
        assert_eq!(life.said(), "Not valid yet: it becomes valid 5 minutes after this time.");
        assert_eq!(life.after, None);
        assert_eq!(life.alive, Some((1_800, 9_800)));
    }

    #[test]
    fn just_issued() {
        let life = Life::new(Some(at(0)), None, Some(at(3_600)), at(0), "now").unwrap();
        assert_eq!(xs(&life), [(Kind::Judged, 200), (Kind::Issued, 200), (Kind::Expires, 9_800)]);
        assert_eq!(life.said(), "1 hour left of 1 hour.");
    }

    #[test]
    fn amid_its_life() {
        let life = hour(1_800);
        assert_eq!(
            xs(&life),
            [(Kind::Judged, 5_000), (Kind::Issued, 200), (Kind::ValidFrom, 1_800), (Kind::Expires, 9_800)]
        );
        assert_eq!(life.said(), "30 minutes left of 50 minutes.");
    }

    #[test]
    fn just_expired() {
        assert_eq!(hour(3_600).said(), "Expires at exactly this time, so it is no longer valid.");
        let life = hour(3_601);
        assert_eq!(life.said(), "Expired 1 second before this time.");
        assert!(life.after.is_some());
    }

    #[test]
    fn long_expired() {
        let life = hour(3_600_000);
        assert_eq!(xs(&life).last(), Some(&(Kind::Expires, 209)));
        assert_eq!(life.after, Some((209, 9_800)));
        assert_eq!(life.said(), "Expired 41 days 15 hours before this time.");
    }

    #[test]
    fn a_date_is_said_where_it_differs() {
        let life = Life::new(Some(at(-86_400)), None, None, at(0), "now").unwrap();
        let labels: Vec<_> = life.marks.iter().map(|mark| life.label(mark, Zone::Utc)).collect();
        assert_eq!(labels, ["now 14:13:20 UTC", "issued 2026-09-20 14:13:20 UTC"]);
    }

    #[test]
    fn what_is_left_is_written_on_it_where_there_is_room() {
        assert_eq!(hour(1_800).length(), Some((8_500, "30 min left".into())));
        assert_eq!(hour(3_000).length(), None);
        assert_eq!(hour(300).length(), None);
        assert_eq!(hour(8_000).length().map(|it| it.1), Some("past its end by 1 h 13 min".into()));
    }

    #[test]
    fn labels_that_would_cover_each_other_stand_in_rows_of_their_own() {
        let life = Life::new(Some(at(0)), None, Some(at(3_600)), at(600), "now").unwrap();
        assert_eq!(life.rows(), [0, 0, 0]);
        assert_eq!(hour(1_800).rows(), [0, 0, 1, 1]);
        let old = Life::new(Some(at(0)), None, Some(at(3_600)), at(360_000), "now").unwrap();
        assert_eq!(old.rows(), [0, 0, 1]);
    }

    #[test]
    fn a_token_without_instants_has_no_picture() {
        assert_eq!(Life::new(None, None, None, at(0), "now"), None);
    }
}
