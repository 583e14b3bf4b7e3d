//! What an archive tells: which of its entries failed, which are steps of a sign-in, and what leads from one to another.

mod failing;
mod followed;

use self::failing::Verdict;
use self::followed::Followed;
use crate::archive::case::Why;
use crate::archive::entry::{Entry, exchange};
use crate::archive::hash;
use crate::archive::job::{Job, Purpose};
use crate::archive::ledger::{Ledger, Met};
use crate::archive::relevance;
use crate::archive::sequence::Sequence;
use crate::archive::token_list::TokenList;
use crate::text::url::{Url, parameter};
use std::collections::HashSet;

/// What is carried from entry to entry.
#[derive(Debug, Default)]
pub(crate) struct Har {
    /// Hosts that are Okta's by what they answered.
    hosts: HashSet<String>,
    followed: Followed,
    /// The requests that asked for tokens, and what came of them.
    pub(crate) sequence: Sequence,
}

impl Har {
    /// Looks at an entry; gives what is to be done about it.
    pub(crate) fn look(
        &mut self,
        entry: &Entry,
        raw: &[u8],
        index: u64,
        ledger: &mut Ledger,
        tokens: &mut TokenList,
    ) -> Vec<Job> {
        let target = Url::cut(&entry.url);
        let okta = relevance::is_okta(entry, target, &self.hosts);
        if entry.response.header("x-okta-request-id").is_some() {
            self.hosts.insert(target.host.to_owned());
        }
        let response = if failing::is_searched(entry, target, okta) {
            entry.response.body.decoded()
        } else {
            std::borrow::Cow::Borrowed("")
        };
        let verdict = failing::judge(entry, target, okta, &response);
        let (verdict, released) = self.followed.next(entry, target, index, verdict, ledger);
        let failed =
            matches!(&verdict, Verdict::Case(why) if why.kind() == crate::archive::CaseKind::Failure);
        self.sequence.add(entry, target, index, okta, failed || verdict == Verdict::Follows(true));
        let mut jobs: Vec<Job> = released.into_iter().filter(|it| enter(it, ledger)).collect();
        let unknown = tokens.meet(entry, raw, index, okta);
        let why = match verdict {
            Verdict::Case(why) => Some(why),
            Verdict::Waits => Some(Why::NonceMissed),
            Verdict::Nothing | Verdict::Follows(_) => None,
        };
        if why.is_none() && !unknown {
            return jobs;
        }
        let request = entry.request.body.decoded();
        if let Some(why) = why {
            let paste = exchange(entry, &request, &failing::shortened(&response, why));
            let job = Job {
                paste,
                at: entry.at(),
                purpose: Purpose::Judge(met(entry, target, index, why, &response)),
            };
            if verdict == Verdict::Waits {
                self.followed.wait(job, entry, target);
            } else if enter(&job, ledger) {
                jobs.push(job);
            }
        }
        if unknown {
            let paste = tokens.paste(entry, &request, raw);
            jobs.push(Job { paste, at: entry.at(), purpose: Purpose::Tokens(index) });
        }
        jobs
    }

    /// What waited for an answer that never came.
    pub(crate) fn finish(&mut self, ledger: &mut Ledger) -> Vec<Job> {
        self.followed.finish().into_iter().filter(|it| enter(it, ledger)).collect()
    }
}

/// Enters what a job is to judge; whether it is to be judged at all.
fn enter(job: &Job, ledger: &mut Ledger) -> bool {
    match &job.purpose {
        Purpose::Judge(met) => ledger.enter(met.clone()),
        _ => true,
    }
}

fn met(entry: &Entry, target: Url, index: u64, why: Why, response: &str) -> Met {
    let told = relevance::told(response).unwrap_or_default();
    let messages = failing::error_keys(response, why);
    let call = relevance::call(entry, target);
    let location = Url::cut(&entry.location);
    let carried = (relevance::carried(location.query), parameter(location.query, "error_description"));
    let header = |name| entry.response.header(name).unwrap_or_default();
    let alike = hash(&(
        (why, crate::archive::ledger::path_shape(&call), target.host, entry.status),
        (told.code, without_numbers(&told.words), messages, carried, &entry.error),
        (header("www-authenticate"), entry.request.header("authorization")),
        if why == Why::Callback { parameter(target.query, "error") } else { None },
    ));
    Met {
        why,
        alike,
        gist: None,
        entries: vec![index],
        lines: None,
        at: entry.at(),
        call: Some(call),
        host: target.host.to_owned(),
        status: Some(entry.status).filter(|it| *it > 0),
    }
}

/// Words without the numbers in them, which differ from call to call.
fn without_numbers(words: &str) -> String {
    words.chars().filter(|it| !it.is_ascii_digit()).collect()
}
