//! Cases as they are met: what is alike is counted in one, and judged once.

use crate::archive::case::{Case, Why, of_case, told_apart};
use crate::archive::hash;
use crate::archive::refusal::Refusal;
use crate::finding::Finding;
use crate::limits;
use crate::report::Report;
use crate::text::timestamp::Timestamp;
use std::collections::HashMap;

/// Something that was met: a failing call, a step, a line.
#[derive(Debug, Clone)]
pub(crate) struct Met {
    pub(crate) why: Why,
    /// Alike ones have the same: it is told without judging.
    pub(crate) alike: u64,
    /// What it comes to, as far as that is told without judging; `None` where it must be judged.
    pub(crate) gist: Option<u64>,
    pub(crate) entries: Vec<u64>,
    pub(crate) lines: Option<(u64, u64)>,
    pub(crate) at: Option<Timestamp>,
    pub(crate) call: Option<String>,
    pub(crate) host: String,
    pub(crate) status: Option<u16>,
}

/// Records with the same gist that came to the same, one after the other, before the next is taken to.
const SURE: usize = 8;

/// All cases so far.
#[derive(Debug, Default)]
pub(crate) struct Ledger {
    cases: Vec<Case>,
    /// The case of those that are alike; `None` if they are none after all, or there is no room.
    known: HashMap<u64, Option<usize>>,
    /// Those that wait until the first of them is judged.
    waiting: HashMap<u64, Vec<Met>>,
    /// The case that has this call and these findings.
    same: HashMap<u64, usize>,
    /// Redirects, by their entries: what is alike with them.
    redirects: HashMap<u64, u64>,
    /// What records with the same gist came to, and how many came to that one after the other.
    gists: HashMap<u64, (Option<usize>, usize)>,
    /// Records that were judged.
    read: usize,
    /// Cases and records that found no room.
    pub(crate) left_out: usize,
}

impl Ledger {
    /// Enters something that was met. Gives whether it is to be judged: nothing that is alike was, or is about to be.
    pub(crate) fn enter(&mut self, met: Met) -> bool {
        if matches!(met.why, Why::Redirect | Why::Silent | Why::Callback) {
            self.redirects.extend(met.entries.first().map(|it| (*it, met.alike)));
        }
        if let Some(known) = self.known.get(&met.alike) {
            if let Some(case) = known.and_then(|it| self.cases.get_mut(it)) {
                add(case, &met);
            }
            return false;
        }
        if self.known.len() >= limits::FILE_SHAPES {
            self.left_out += 1;
            return false;
        }
        let waiting = self.waiting.entry(met.alike).or_default();
        waiting.push(met);
        waiting.len() == 1
    }

    /// Adds the callback to the redirect that led to it.
    pub(crate) fn follow(&mut self, redirect: u64, callback: u64) {
        let Some(alike) = self.redirects.get(&redirect) else { return };
        if let Some(met) = self
            .waiting
            .get_mut(alike)
            .and_then(|all| all.iter_mut().find(|it| it.entries.first() == Some(&redirect)))
        {
            met.entries.push(callback);
        } else if let Some(case) =
            self.known.get(alike).copied().flatten().and_then(|it| self.cases.get_mut(it))
        {
            place(&mut case.entries, callback);
        }
    }

    /// Says what a record of a log turned out to tell of.
    pub(crate) fn settle(&mut self, alike: u64, refusal: &Refusal) {
        for met in self.waiting.get_mut(&alike).into_iter().flatten() {
            met.why = refusal.why;
            met.at = met.at.or(refusal.at);
            met.call.clone_from(&refusal.call);
            met.host.clone_from(&refusal.host);
            met.status = refusal.status;
        }
    }

    /// Whether a record is to be judged: not if enough with the same gist came to the same, nor if there is no room.
    pub(crate) fn is_judged(&mut self, met: &Met) -> bool {
        let presumed = met.gist.and_then(|it| self.gists.get(&it)).filter(|(_, times)| *times >= SURE);
        let presumed = presumed.map(|(case, _)| *case);
        if presumed.is_none() && self.read < limits::FILE_RECORDS {
            self.read += 1;
            return true;
        }
        self.left_out += usize::from(presumed.is_none());
        let all = self.waiting.remove(&met.alike).unwrap_or_default();
        if let Some(case) = presumed.flatten().and_then(|it| self.cases.get_mut(it)) {
            all.iter().for_each(|met| add(case, met));
        }
        false
    }

    /// Keeps in mind what a gist came to.
    fn learn(&mut self, gist: Option<u64>, case: Option<usize>) {
        let Some(gist) =
            gist.filter(|it| self.gists.len() < limits::FILE_SHAPES || self.gists.contains_key(it))
        else {
            return;
        };
        let known = self.gists.entry(gist).or_insert((case, 0));
        *known = if known.0 == case { (case, known.1 + 1) } else { (case, 1) };
    }

    /// Takes what was found of those that are alike. `None` if it is no case after all.
    pub(crate) fn judged(&mut self, alike: u64, report: Option<(&Report, &str)>) {
        let all = self.waiting.remove(&alike).unwrap_or_default();
        let (Some((report, paste)), Some(first)) = (report, all.first()) else {
            self.known.insert(alike, None);
            self.learn(all.first().and_then(|it| it.gist), None);
            return;
        };
        let findings = of_case(&report.findings, first.why);
        let call = first.call.as_deref().map(path_shape);
        let same = hash(&(first.why, call, &first.host, first.status, told_apart(&findings)));
        let known = self.same.get(&same).copied().or_else(|| {
            if self.cases.len() >= limits::FILE_CASES {
                self.left_out += 1;
                return None;
            }
            self.cases.push(case(first, report, findings, paste));
            self.same.insert(same, self.cases.len() - 1);
            Some(self.cases.len() - 1)
        });
        if let Some(case) = known.and_then(|it| self.cases.get_mut(it)) {
            all.iter().for_each(|met| add(case, met));
        }
        self.learn(all.first().and_then(|it| it.gist), known);
        self.known.insert(alike, known);
    }

    /// All cases in the order of time; what has no time stands where it stands in the file.
    pub(crate) fn cases(&self) -> Vec<&Case> {
        let mut all: Vec<_> = self.cases.iter().collect();
        let place = |it: &Case| it.entries.first().copied().or(it.lines.map(|(first, _)| first));
        crate::sort::sort_by_key(&mut all, |it| place(it));
        if all.iter().all(|it| it.at.is_some()) {
            crate::sort::sort_by_key(&mut all, |it| it.at);
        }
        all
    }
}

fn case(met: &Met, report: &Report, findings: Vec<Finding>, paste: &str) -> Case {
    // What leads the paste may be left out of the case.
    let led = report.findings.first().map(Finding::full_id) == findings.first().map(Finding::full_id);
    let verdict = findings.first().filter(|_| !led).map_or(&report.verdict.line, |it| &it.verdict);
    Case {
        why: met.why,
        entries: Vec::new(),
        lines: met.lines,
        at: met.at,
        last_at: met.at,
        count: 0,
        call: met.call.clone(),
        host: met.host.clone(),
        status: met.status,
        verdict: verdict.clone(),
        findings,
        paste: paste.to_owned(),
    }
}

/// Counts one more.
fn add(case: &mut Case, met: &Met) {
    case.count += 1;
    met.entries.iter().for_each(|it| place(&mut case.entries, *it));
    case.at = [case.at, met.at].into_iter().flatten().min();
    case.last_at = case.last_at.max(met.at);
}

/// Adds an entry in its place.
fn place(entries: &mut Vec<u64>, entry: u64) {
    let at = entries.partition_point(|it| *it < entry);
    if entries.get(at) != Some(&entry) && entries.len() < limits::FILE_PLACES {
        entries.insert(at, entry);
    }
}

/// A call with its ids left out: the same call for another user is the same case.
pub(crate) fn path_shape(call: &str) -> String {
    let part = |part: &str| if is_id(part) { "*".to_owned() } else { part.to_owned() };
    call.split('/').map(part).collect::<Vec<_>>().join("/")
}

/// Whether a part of a path is an id: Okta's have 20 letters, others are numbers or hexadecimal.
fn is_id(part: &str) -> bool {
    let plain = part.bytes().all(|it| it.is_ascii_alphanumeric() || matches!(it, b'-' | b'_'));
    let digits = part.bytes().filter(u8::is_ascii_digit).count();
    plain
        && (part.len() >= 16 && digits >= 2 && !part.starts_with("aus")
            || !part.is_empty() && digits == part.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn so_many_kinds_are_told_apart_and_one_more_is_left_out() {
        let mut ledger = Ledger::default();
        let kind = |alike: usize| Met {
            why: Why::Logged,
            alike: alike as u64,
            gist: None,
            entries: Vec::new(),
            lines: None,
            at: None,
            call: None,
            host: String::new(),
            status: None,
        };
        for number in 0..limits::FILE_SHAPES {
            assert!(ledger.enter(kind(number)), "{number}");
            ledger.judged(number as u64, None);
        }
        assert_eq!(ledger.left_out, 0);
        assert!(!ledger.enter(kind(limits::FILE_SHAPES)), "there is no room for it");
        assert!(!ledger.enter(kind(0)), "it is known");
        assert_eq!(ledger.left_out, 1);
    }
}
