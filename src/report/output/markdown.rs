//! The report as a text for a ticket: what leaves the page, masked unless the person says otherwise.
//!
//! No text of the paste is copied. Sentences are those of the catalogue, filled again with the values whose place or
//! placeholder says what they are ([`class`]); each of them passes one gate ([`guard`]), which knows every secret of the
//! paste. What is of an unknown class is left out.

mod class;
mod exchange;
mod guard;
mod masks;
mod secrets;
mod token;
mod told;

pub use masks::{Mask, Masks};

use self::guard::Guard;
use crate::finding::{Finding, Reworded, ShownQuery};
use crate::model::{Content, Exhibit, Kind, Party};
use crate::report::{Report, verdict};
use crate::text::duration::instant;
use crate::text::template::{Placeholder, known};
use std::collections::HashSet;

/// Findings that a ticket tells at most; the rest are counted.
const FINDINGS: usize = 12;
/// Exchanges, tokens and queries that a ticket tells at most.
const EXCHANGES: usize = 3;
const TOKENS: usize = 3;
const QUERIES: usize = 6;

/// The whole report for a ticket, in Markdown.
#[must_use]
pub fn ticket(report: &Report, paste: &str, masks: &Masks) -> String {
    let guard = Guard::of(report, paste, *masks);
    let told: Vec<(&Finding, Reworded)> =
        report.findings.iter().take(FINDINGS).map(|it| (it, told::words(it, &guard))).collect();
    let mut text = Text::default();
    text.paragraph(&["**", &headline(report, &told, &guard), "**"].concat());
    for (finding, words) in &told {
        let (head, below) = told::lines(finding, words, &guard);
        text.item(&head, &below);
    }
    let more = report.findings.len().saturating_sub(told.len());
    if more > 0 {
        text.item(&format!("{more} more findings"), &[]);
    }
    exchanges(report, &guard, &mut text);
    tokens(report, &guard, &mut text);
    secrets_left_out(report, &mut text);
    queries(&told, &guard, &mut text);
    text.paragraph(&note(masks));
    text.without_secrets(&guard)
}

/// One finding for a ticket, in Markdown; empty if there is none of this number.
#[must_use]
pub fn finding(report: &Report, paste: &str, number: usize, masks: &Masks) -> String {
    let Some(finding) = report.findings.get(number) else { return String::new() };
    let guard = Guard::of(report, paste, *masks);
    let words = told::words(finding, &guard);
    let mut text = Text::default();
    text.paragraph(&["**", &words.title, "**"].concat());
    let (head, below) = told::lines(finding, &words, &guard);
    text.item(&head, &below);
    queries(&[(finding, words)], &guard, &mut text);
    text.without_secrets(&guard)
}

/// A text in Markdown without its marks, for where Markdown is not read.
#[must_use]
pub fn plain(markdown: &str) -> String {
    markdown.replace("**", "").replace('`', "")
}

/// The sentence of the leading finding; where nothing is wrong, the verdict, which holds no value of the paste but the
/// name of a key.
fn headline(report: &Report, told: &[(&Finding, Reworded)], guard: &Guard) -> String {
    let lead = verdict::lead(&report.findings, &report.case).and(told.first());
    let line = lead.map_or(report.verdict.line.as_str(), |(_, words)| words.verdict.as_str());
    if guard.passes_as_prose(line) { line.to_owned() } else { "See the findings.".into() }
}

/// The requests that the findings are about, else the first ones; and when all was judged.
fn exchanges(report: &Report, guard: &Guard, text: &mut Text) {
    let exhibits = report.findings.iter().flat_map(|it| it.hit.exhibits.iter().copied());
    let mut numbers: Vec<usize> = exhibits.filter_map(|it| report.case.exchanges.number_of(it)).collect();
    numbers.extend(0..report.case.exchanges.all.len().min(EXCHANGES));
    let mut seen = HashSet::new();
    numbers.retain(|it| seen.insert(*it));
    let all = numbers.into_iter().take(EXCHANGES).filter_map(|it| report.case.exchanges.all.get(it));
    let mut lines: Vec<String> = all.flat_map(|it| exchange::lines(report, it, guard)).collect();
    lines.extend(exchange::error_ids(report, guard));
    let lead = verdict::lead(&report.findings, &report.case).map(|it| it.refuser);
    let refuser = lead.filter(|it| *it != Party::Unknown && !lines.is_empty());
    lines.extend(refuser.map(|it| ["Refused by ", it.label()].concat()));
    lines.push(["Checked as of ", &instant(report.judged_at), judged_by(report)].concat());
    text.section("Request", &lines);
}

fn judged_by(report: &Report) -> &'static str {
    match report.case.date() {
        Some(date) if date == report.judged_at => ", the `Date` of the response",
        _ => "",
    }
}

/// The tokens that the findings are about, else the first ones.
fn tokens(report: &Report, guard: &Guard, text: &mut Text) {
    let about = report.findings.iter().filter_map(|it| it.hit.exhibits.first().copied());
    let mut order: Vec<usize> = about.chain(report.case.tokens().map(|(index, ..)| index)).collect();
    let mut seen = HashSet::new();
    order.retain(|it| seen.insert(*it));
    let all = order.into_iter().filter_map(|index| Some((index, report.case.exhibits.get(index)?)));
    let tokens = all.filter_map(|(index, exhibit)| match &exhibit.content {
        Content::Token(token) => Some((index, exhibit, token)),
        _ => None,
    });
    for (index, exhibit, token) in tokens.take(TOKENS) {
        let mut lines = token::lines(report, index, exhibit, token, guard);
        text.section(&lines.remove(0), &lines);
    }
}

/// Which secrets the paste held, by kind.
fn secrets_left_out(report: &Report, text: &mut Text) {
    let secret = |it: &&Exhibit| matches!(it.content, Content::Secret(_)) || it.kind == Kind::PrivateKey;
    let mut kinds: Vec<&str> = Vec::new();
    for exhibit in report.case.exhibits.iter().filter(secret) {
        if !kinds.contains(&exhibit.kind.phrase()) {
            kinds.push(exhibit.kind.phrase());
        }
    }
    if !kinds.is_empty() {
        text.paragraph(&["The paste also contained ", &kinds.join(", "), ": left out."].concat());
    }
}

/// The System Log queries of the findings, each once, and that of the one call.
fn queries(told: &[(&Finding, Reworded)], guard: &Guard, text: &mut Text) {
    let mut all: Vec<ShownQuery> = Vec::new();
    let ids = told.iter().filter_map(|(finding, _)| known(&finding.hit.facts, Placeholder::RequestId));
    let this = ids.into_iter().find(|it| class::is_identifier(it) && guard.passes(it));
    all.extend(this.map(|id| ShownQuery {
        finds: "This one request".into(),
        filter: ["transaction.id eq \"", id, "\""].concat(),
    }));
    for query in told.iter().flat_map(|(_, words)| &words.queries) {
        if !all.iter().any(|it| it.filter == query.filter) {
            all.push(query.clone());
        }
    }
    let lines: Vec<_> =
        all.iter().take(QUERIES).map(|it| [&it.finds, ": `", &it.filter, "`"].concat()).collect();
    text.section("System Log", &lines);
}

/// What was masked.
fn note(masks: &Masks) -> String {
    let masked: Vec<_> = Mask::ALL.iter().filter(|it| masks.has(**it)).map(|it| it.label()).collect();
    let first = "Secrets, keys and signatures are left out.";
    if masked.is_empty() { first.into() } else { [first, " Masked: ", &masked.join("; "), "."].concat() }
}

/// The text as it grows.
#[derive(Default)]
struct Text(String);

impl Text {
    fn paragraph(&mut self, words: &str) {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
        self.0.extend([&one_line(words), "\n"]);
        if self.0.starts_with(words) {
            self.0.push('\n');
        }
    }

    fn item(&mut self, head: &str, below: &[String]) {
        self.0.extend(["- ", &one_line(head), "\n"]);
        for line in below {
            self.0.extend(["  - ", &one_line(line), "\n"]);
        }
    }

    /// A title with its lines; nothing where there are none.
    fn section(&mut self, title: &str, lines: &[String]) {
        if lines.is_empty() {
            return;
        }
        self.0.extend(["\n**", &one_line(title), "**\n\n"]);
        for line in lines {
            self.item(line, &[]);
        }
    }

    /// The text; a line in which a secret stands for all that is left out.
    fn without_secrets(self, guard: &Guard) -> String {
        let lines =
            self.0.lines().map(|line| if guard.passes_as_prose(line) { line } else { "- (left out)" });
        lines.collect::<Vec<_>>().join("\n") + "\n"
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
