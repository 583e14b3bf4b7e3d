//! What must hold of the page's speed, and what stands in the way where it does not.
#![allow(clippy::indexing_slicing, reason = "a JSON value is null for a member that it does not have")]

use serde_json::Value;

use super::figures::{at, median, number};

/// One thing that must hold.
pub(super) struct Target {
    pub(super) what: &'static str,
    /// What must hold, in words.
    pub(super) must: &'static str,
    /// What was measured, and whether it holds; `None` where it was not measured.
    measured: fn(&Value) -> Option<(String, bool)>,
    /// What is known to stand in the way where it does not hold.
    pub(super) obstacle: &'static str,
}

impl Target {
    /// What was measured, and whether it holds.
    pub(super) fn measured(&self, all: &Value) -> (String, &'static str) {
        match (self.measured)(all) {
            Some((shown, true)) => (shown, "yes"),
            Some((shown, false)) => (shown, "**no**"),
            None => ("not measured".to_owned(), "not known"),
        }
    }
}

/// In milliseconds, at most.
fn at_most(all: &Value, path: &str, most: f64) -> Option<(String, bool)> {
    let value = median(at(all, path))?;
    Some((format!("{} ms", number(value)), value <= most))
}

/// A figure of the start: of the page or the rival, cold or cached, fast or slow.
fn start(all: &Value, name: &str, slow: bool, figure: &str) -> Option<f64> {
    let rows = at(all, "/starts").as_array()?;
    let row = rows.iter().find(|row| row["name"] == name && row["slow"] == slow)?;
    median(&row["figures"][figure])
}

/// A figure of all rows of a list, of which the worst counts.
fn worst(all: &Value, path: &str, figure: fn(&Value) -> Option<f64>) -> Option<f64> {
    at(all, path).as_array()?.iter().map(figure).try_fold(0.0_f64, |worst, it| Some(worst.max(it?)))
}

pub(super) const TARGETS: &[Target] = &[
    Target {
        what: "first screen on slow 4G with CPU ×4 (largest contentful paint)",
        must: "1,200 ms",
        measured: |all| {
            let value = start(all, "page cold", true, "largest")?;
            Some((format!("{} ms", number(value)), value <= 1_200.0))
        },
        obstacle: "",
    },
    Target {
        what: "first verdict of an example on slow 4G with CPU ×4",
        must: "before the rival shows claims",
        measured: |all| {
            let own = start(all, "page cold", true, "verdict")?;
            let rival = start(all, "rival cold", true, "shown")?;
            Some((format!("{} ms, the rival {} ms", number(own), number(rival)), own < rival))
        },
        obstacle: "The program itself: its bytes take that long through such a network, and each kilobyte less is 5 ms less.",
    },
    Target {
        what: "first paste of a token after the start, RS256 verified",
        must: "16 ms",
        measured: |all| at_most(all, "/pastes/first/page", 16.0),
        obstacle: "An answer is drawn and laid out once beforehand, and what is met first in this paste all the same costs as much as a later paste does.",
    },
    Target {
        what: "later pastes of it",
        must: "16 ms",
        measured: |all| at_most(all, "/pastes/later/page", 16.0),
        obstacle: "Layout and drawing of the answer are most of it.",
    },
    Target {
        what: "longest task while one types in 100 kB",
        must: "50 ms",
        measured: |all| at_most(all, "/typing/longest", 50.0),
        obstacle: "The text is read again as a whole once the typing pauses.",
    },
    Target {
        what: "longest task of 40 tokens",
        must: "50 ms",
        measured: |all| at_most(all, "/tokens/0/page/longest", 50.0),
        obstacle: "One paste is inspected in one task.",
    },
    Target {
        what: "longest task of a log of 1.6 MB",
        must: "50 ms",
        measured: |all| at_most(all, "/logs/0/longest", 50.0),
        obstacle: "One paste is inspected in one task.",
    },
    Target {
        what: "1,000 tokens decoded and checked",
        must: "twice what jwt-decode takes to decode",
        measured: |all| {
            let own = median(at(all, "/tokens/1/page/all"))?;
            let peer = median(at(all, "/tokens/1/jwt-decode/decoded"))?;
            Some((format!("{} ms, jwt-decode {} ms", number(own), number(peer)), own <= 2.0 * peer))
        },
        obstacle: "Each token is judged by every check, the paste is searched for all else that may stand in it, and what was found is drawn.",
    },
    Target {
        what: "a HAR or log of 100 MB listed",
        must: "5 s",
        measured: |all| {
            let took = worst(all, "/files", |row| median(&row["read"]["all"]))?;
            Some((format!("{} ms", number(took)), took <= 5_000.0))
        },
        obstacle: "Of a log each line is read as a paste is, and one line in forty of this one refuses a token.",
    },
    Target {
        what: "longest task of it",
        must: "100 ms",
        measured: |all| {
            let longest = worst(all, "/files", |row| median(&row["read"]["longest"]))?;
            Some((format!("{} ms", number(longest)), longest <= 100.0))
        },
        obstacle: "",
    },
    Target {
        what: "memory of the page with it",
        must: "150 MB",
        measured: |all| {
            let most = worst(all, "/files", |row| median(&row["read"]["most"]))?;
            Some((format!("{} MB", number(most / 1e6)), most <= 150e6))
        },
        obstacle: "",
    },
    Target {
        what: "its reading stopped",
        must: "100 ms",
        measured: |all| {
            let took = worst(all, "/files", |row| median(&row["stop"]))?;
            Some((format!("{} ms", number(took)), took <= 100.0))
        },
        obstacle: "",
    },
    Target {
        what: "a copy of it without secrets, made and checked",
        must: "20 s",
        measured: |all| {
            let took = worst(all, "/files", |row| median(&row["copy"]["all"]))?;
            Some((format!("{} ms", number(took)), took <= 20_000.0))
        },
        obstacle: "",
    },
    Target {
        what: "hostile pastes left without an answer",
        must: "none",
        measured: |all| {
            let rows = at(all, "/hostile").as_array()?;
            let silent = rows.iter().filter(|row| row["answered"] != true).count();
            Some((format!("{silent} of {}", rows.len()), silent == 0))
        },
        obstacle: "",
    },
    Target {
        what: "longest task of any hostile paste",
        must: "100 ms",
        measured: |all| {
            let longest = worst(all, "/hostile", |row| row["longest"].as_f64())?;
            Some((format!("{} ms", number(longest)), longest <= 100.0))
        },
        obstacle: "What is not a list of lines or entries is one piece, and a piece is inspected in one task.",
    },
    Target {
        what: "memory of the program after 1,000 pastes and Clear",
        must: "no growth",
        measured: |all| {
            let of = |when: &str| at(all, &format!("/memory/thousand/{when}/program")).as_f64();
            let (before, after) = (of("before")?, of("after")?);
            Some((format!("{} MB more", number((after - before) / 1e6)), after <= before))
        },
        obstacle: "",
    },
];
