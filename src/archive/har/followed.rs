//! What leads from one entry to another: a redirect to its callback, a nonce that is asked for to the request with it.

use super::failing::Verdict;
use crate::archive::case::Why;
use crate::archive::entry::Entry;
use crate::archive::hash;
use crate::archive::job::{Job, Purpose};
use crate::archive::ledger::Ledger;
use crate::archive::relevance;
use crate::text::url::{Url, parameter};
use std::collections::{HashMap, HashSet};

/// What is waited for.
#[derive(Debug, Default)]
pub(super) struct Followed {
    /// Addresses that failing redirects lead to, the redirect, and whether that is a failure.
    callbacks: HashMap<u64, (u64, bool)>,
    /// The `state` of silent sign-ins.
    silent: HashSet<u64>,
    /// Calls that were asked for a nonce.
    nonces: Vec<(u64, Job)>,
}

/// Calls that wait for a nonce at once; those before are taken for answered by none.
const NONCES: usize = 100;

impl Followed {
    /// Holds an entry against what is waited for. Gives what it is then, and what need not wait any longer.
    pub(super) fn next(
        &mut self,
        entry: &Entry,
        target: Url,
        index: u64,
        verdict: Verdict,
        ledger: &mut Ledger,
    ) -> (Verdict, Vec<Job>) {
        if let Some(state) = parameter(target.query, "state")
            && parameter(target.query, "prompt").is_some_and(|it| it == "none")
        {
            self.silent.insert(hash(&state));
        }
        let released = self.answered(entry, target);
        let before = self.callbacks.get(&without_fragment(&entry.url)).copied();
        let verdict = match (verdict, before) {
            // The app may carry the error on to a page of its own: that is the same failure.
            (_, Some((redirect, failed))) => {
                ledger.follow(redirect, index);
                self.expect(entry, redirect, failed);
                Verdict::Follows(failed)
            }
            (Verdict::Case(why @ (Why::Redirect | Why::Silent)), None) => {
                self.expect(entry, index, why == Why::Redirect);
                verdict
            }
            (Verdict::Case(Why::Callback), None) => {
                self.expect(entry, index, true);
                let silent =
                    parameter(target.query, "state").is_some_and(|it| self.silent.contains(&hash(&it)));
                let asked = relevance::carried(target.query).is_some_and(|it| it == "login_required");
                if silent && asked { Verdict::Case(Why::Silent) } else { verdict }
            }
            (verdict, None) => verdict,
        };
        (verdict, released)
    }

    /// Keeps a call that was asked for a nonce until one with it follows.
    pub(super) fn wait(&mut self, job: Job, entry: &Entry, target: Url) {
        self.nonces.push((hash(&(&entry.method, target.host, target.path)), job));
    }

    /// What was asked for a nonce and never sent it.
    pub(super) fn finish(&mut self) -> Vec<Job> {
        std::mem::take(&mut self.nonces).into_iter().map(|(_, job)| job).collect()
    }

    /// The calls that this one repeats with a nonce.
    fn answered(&mut self, entry: &Entry, target: Url) -> Vec<Job> {
        let mut released = Vec::new();
        if self.nonces.len() > NONCES {
            released.push(self.nonces.remove(0).1);
        }
        if self.nonces.is_empty() || entry.request.header("dpop").is_none() {
            return released;
        }
        let call = hash(&(&entry.method, target.host, target.path));
        let (answered, waiting) =
            std::mem::take(&mut self.nonces).into_iter().partition(|(it, _)| *it == call);
        self.nonces = waiting;
        let answered: Vec<(u64, Job)> = answered;
        released.extend(answered.into_iter().map(|(_, mut job)| {
            if let Purpose::Judge(met) = &mut job.purpose {
                met.why = Why::NonceAsked;
                met.alike = hash(&(met.alike, Why::NonceAsked));
            }
            job
        }));
        released
    }

    /// Waits for the address that an entry redirects to with an error.
    fn expect(&mut self, entry: &Entry, redirect: u64, failed: bool) {
        let location = Url::cut(&entry.location);
        let carried =
            relevance::carried(location.query).or_else(|| relevance::carried(location.fragment)).is_some();
        if !entry.location.is_empty() && carried {
            self.callbacks.insert(without_fragment(&entry.location), (redirect, failed));
        }
    }
}

/// An address without its fragment, which no archive holds.
fn without_fragment(url: &str) -> u64 {
    hash(&url.split('#').next().unwrap_or_default())
}
