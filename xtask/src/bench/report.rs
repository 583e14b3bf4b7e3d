//! The figures as a document.
#![allow(clippy::indexing_slicing, reason = "a JSON value is null for a member that it does not have")]

use std::fmt::Write as _;

use serde_json::Value;

use super::figures::{at, number, shown, spread};
use super::native::Row;
use super::targets::TARGETS;

/// A table: its heads, and rows of as many cells.
fn table(out: &mut String, heads: &[&str], rows: impl IntoIterator<Item = Vec<String>>) {
    let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    out.push_str(&line(heads.iter().map(|it| (*it).to_owned()).collect()));
    out.push_str(&line(heads.iter().map(|_| "---".to_owned()).collect()));
    rows.into_iter().for_each(|row| out.push_str(&line(row)));
    out.push('\n');
}

fn part(out: &mut String, title: &str, about: &str) {
    let _ = write!(out, "## {title}\n\n{about}\n\n");
}

/// Everything that was measured.
pub(super) fn written(machine: &str, native: &[Row], page: &Value, rival: bool) -> String {
    let mut out = format!(
        "# Benchmarks\n\nWritten by `cargo xtask bench`, which measures all of it in one run; nothing here is written by hand.\n\
         Figures are milliseconds: the median, and in brackets the least and the most.\n\
         A paste is measured from the event until script, style and layout are done; the next frame, up to 17 ms, comes on top for all alike.\n\
         What is said to be of the processor is how long the page's thread had it, with what follows the answer: what else runs on the machine is not in it.\n\n\
         Measured on {machine}.\n"
    );
    if let (Some(browser), Some(node)) = (page["browser"].as_str(), page["node"].as_str()) {
        let _ = writeln!(out, "The browser was {browser}, headless; Node was {node}.");
    }
    if !rival {
        out.push_str(
            "No rival's page was given (`--rival FOLDER`): the rows that compare with one are left out.\n",
        );
    }
    for (name, failed) in page.as_object().into_iter().flatten() {
        if let Some(why) = failed["failed"].as_str() {
            let _ = writeln!(out, "`{name}` could not be measured: {why}.");
        }
    }
    out.push('\n');
    if !page.is_null() {
        targets(&mut out, page);
        starts(&mut out, page);
        pastes(&mut out, page);
        long(&mut out, page);
        files(&mut out, page);
        hostile(&mut out, page);
        memory(&mut out, page);
    }
    if !native.is_empty() {
        part(&mut out, "The core, natively", "Built as the page is, for size.");
        let rows = native
            .iter()
            .map(|row| vec![row.name.clone(), number(row.bytes as f64 / 1e3), spread(row.times)]);
        table(&mut out, &["what", "kB", "ms"], rows);
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

fn targets(out: &mut String, page: &Value) {
    part(out, "What must hold", "Where it does not, the last column says what is known to stand in the way.");
    let rows = TARGETS.iter().map(|target| {
        let (measured, holds) = target.measured(page);
        let obstacle = if holds == "**no**" { target.obstacle } else { "" };
        [target.what, target.must, &measured, holds, obstacle].map(str::to_owned).to_vec()
    });
    table(out, &["what", "must", "measured", "holds", "what stands in the way"], rows);
}

fn starts(out: &mut String, page: &Value) {
    let Some(rows) = page["starts"].as_array() else { return };
    part(
        out,
        "Start",
        "An example is chosen as soon as it is seen; its verdict is the end of the start.\n\
         A rival's end is the first claim that it shows, of the token it brings along; what it loads from third parties fails at once, so that nothing waits for it.\n\
         Slow is 1.6 Mbit/s with 150 ms of latency, and a fourth of this processor.",
    );
    let rows = rows.iter().map(|row| {
        let figures = &row["figures"];
        let end = if figures["verdict"].is_null() { &figures["shown"] } else { &figures["verdict"] };
        let network = if row["slow"] == true { "slow" } else { "this machine" };
        let cells =
            [&figures["first-contentful-paint"], &figures["largest"], end, &figures["blocked"]].map(shown);
        [vec![row["name"].as_str().unwrap_or_default().to_owned(), network.to_owned()], cells.to_vec()]
            .concat()
    });
    table(
        out,
        &["what", "where", "first paint", "largest paint", "verdict or claims", "blocked over 50 ms"],
        rows,
    );
}

fn pastes(out: &mut String, page: &Value) {
    let given = &page["pastes"];
    if given.is_object() && given["failed"].is_null() {
        part(
            out,
            "A token with its keys",
            "`jwt-decode` shows header and claims, and verifies nothing; `jose` verifies the signature and shows the claims.\n\
             The page does both, judges every claim, and says what is wrong and what to do.",
        );
        let row = |name: &str| {
            let work = &given["work"];
            let cells =
                [&given["first"][name], &work["first"][name], &given["later"][name], &work["later"][name]];
            [vec![name.to_owned()], cells.map(shown).to_vec()].concat()
        };
        let heads = ["what", "first paste", "of the processor", "later pastes", "of the processor"];
        table(out, &heads, ["page", "jwt-decode", "jose"].map(row));
        if page["verifier"].is_object() {
            let _ = writeln!(
                out,
                "`@okta/jwt-verifier` under Node, its keys at hand, verifies one token in {} and shows nothing.\n",
                shown(&page["verifier"])
            );
        }
    }
    if let Some(rows) = page["tokens"].as_array() {
        part(
            out,
            "Many tokens in one paste",
            "`jwt-decode` and `jose` decode here and check nothing; the page judges each token, and does not decode apart.",
        );
        let rows = rows.iter().flat_map(|row| {
            ["page", "jwt-decode", "jose"].map(|name| {
                let end = if row[name]["all"].is_null() { &row[name]["took"] } else { &row[name]["all"] };
                vec![
                    format!("{} tokens, {name}", row["count"]),
                    shown(&row[name]["decoded"]),
                    shown(&row[name]["took"]),
                    shown(end),
                    shown(&row[name]["work"]),
                    shown(&row[name]["longest"]),
                ]
            })
        });
        table(
            out,
            &[
                "what",
                "decoded, nothing shown",
                "first verdict",
                "all read",
                "of the processor",
                "longest task",
            ],
            rows,
        );
    }
}

fn long(out: &mut String, page: &Value) {
    if page["typing"]["key"].is_object() {
        part(out, "Typing in 100 kB", "From the key to the frame that shows it.");
        let row = vec![shown(&page["typing"]["key"]), shown(&page["typing"]["longest"])];
        table(out, &["key", "longest task, with the reading behind the pause"], [row]);
    }
    if let Some(rows) = page["logs"].as_array() {
        part(out, "Logs", "One line in forty refuses a token.");
        let rows = rows.iter().map(|row| {
            let size = format!("{} MB", number(row["size"].as_f64().unwrap_or_default() / 1e6));
            vec![size, shown(&row["took"]), shown(&row["all"]), shown(&row["work"]), shown(&row["longest"])]
        });
        table(out, &["size", "first verdict", "all read", "of the processor", "longest task"], rows);
    }
}

fn files(out: &mut String, page: &Value) {
    let Some(rows) = page["files"].as_array() else { return };
    part(
        out,
        "Files of 100 MB",
        "A recorded visit of which one call in 250 is refused, and a log of which one line in forty refuses a token.\n\
         Memory is in megabytes: what scripts held at most, the program among them, with what nobody needed any more.",
    );
    let row = |name: &str, what: &str, given: &Value| {
        let [most, longest] = [&given["most"], &given["longest"]];
        let megabytes = most["median"].as_f64().map_or("–".to_owned(), |it| number(it / 1e6));
        vec![format!("{name}, {what}"), shown(&given["all"]), shown(longest), megabytes]
    };
    let rows = rows.iter().flat_map(|given| {
        let name = given["name"].as_str().unwrap_or_default();
        let stop = vec![format!("{name}, stopped"), shown(&given["stop"]), "–".to_owned(), "–".to_owned()];
        [
            row(name, "listed", &given["read"]),
            stop,
            row(name, "copied without secrets, and checked", &given["copy"]),
        ]
    });
    table(out, &["what", "took", "longest task", "memory"], rows);
}

fn hostile(out: &mut String, page: &Value) {
    let Some(rows) = page["hostile"].as_array() else { return };
    part(
        out,
        "Hostile pastes",
        "Five megabytes each, or as many items as are named; each once, in a page of its own.",
    );
    let rows = rows.iter().map(|row| {
        let of = |name: &str| row[name].as_f64().map_or("–".to_owned(), number);
        let answered = if row["answered"] == true { "yes" } else { "**no**" };
        vec![
            row["name"].as_str().unwrap_or_default().to_owned(),
            answered.to_owned(),
            of("took"),
            of("all"),
            of("longest"),
        ]
    });
    table(out, &["what", "answered", "first verdict", "all read", "longest task"], rows);
}

fn memory(out: &mut String, page: &Value) {
    let thousand = at(page, "/memory/thousand");
    if !thousand.is_object() {
        return;
    }
    part(
        out,
        "Memory",
        "In megabytes: of the program, and of what scripts hold; after collecting what nobody needs.",
    );
    let of = |state: &Value| {
        ["program", "scripts"]
            .map(|name| state[name].as_f64().map_or("–".to_owned(), |it| number(it / 1e6)))
            .to_vec()
    };
    let nodes = |state: &Value| state["nodes"].as_u64().map_or("–".to_owned(), |it| it.to_string());
    let row = |name: String, state: &Value| [vec![name], of(state), vec![nodes(state)]].concat();
    let mut rows = vec![
        row("after 100 pastes and Clears".to_owned(), &thousand["before"]),
        row(format!("after {}", thousand["count"]), &thousand["after"]),
    ];
    for peak in at(page, "/memory/peak").as_array().into_iter().flatten() {
        let size = number(peak["size"].as_f64().unwrap_or_default() / 1e6);
        rows.push(row(format!("before a log of {size} MB"), &peak["before"]));
        rows.push(row("with it".to_owned(), &peak["after"]));
    }
    table(out, &["when", "program", "scripts", "nodes"], rows);
}
