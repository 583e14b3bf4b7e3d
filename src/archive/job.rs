//! Deep work, cut into pieces of some milliseconds each.

use crate::archive::ledger::{Ledger, Met};
use crate::archive::refusal;
use crate::archive::token_list::{Place, TokenList, runs};
use crate::model::{Context, JudgeAt};
use crate::text::timestamp::Timestamp;

/// One piece of deep work: a text to be read.
#[derive(Debug)]
pub(crate) struct Job {
    /// What is read.
    pub(crate) paste: String,
    /// The instant that it is judged at; `None` if the file does not say.
    pub(crate) at: Option<Timestamp>,
    pub(crate) purpose: Purpose,
}

/// What a text is read for.
#[derive(Debug)]
pub(crate) enum Purpose {
    /// To judge a call of an archive.
    Judge(Met),
    /// To list the tokens of an entry.
    Tokens(u64),
    /// To list the tokens of a record of a log.
    Lines((u64, u64)),
    /// To see whether a record of a log tells of a refusal, and to judge it.
    Record(Met),
}

impl Job {
    /// Does it.
    pub(crate) fn run(self, context: &Context, ledger: &mut Ledger, tokens: &mut TokenList) {
        let Job { paste, at, purpose } = self;
        let judged = || {
            // What was in date then is in date: the present is long after.
            let now = at.unwrap_or(context.now);
            crate::inspect(&paste, &Context { now, judge_at: JudgeAt::Response, ..context.clone() })
        };
        match purpose {
            Purpose::Judge(met) => {
                let report = judged();
                let place = met.entries.first().copied().map_or(Place::Entry(0), Place::Entry);
                tokens.take(&report.case.exhibits, &paste, place, at);
                ledger.judged(met.alike, Some((&report, &paste)));
            }
            Purpose::Tokens(entry) => {
                tokens.take(&crate::reading::credentials(&paste), &paste, Place::Entry(entry), at);
                tokens.settle(Place::Entry(entry));
            }
            Purpose::Lines((first, last)) => {
                tokens.take(&crate::reading::credentials(&paste), &paste, Place::Lines(first, last), at);
                tokens.settle(Place::Lines(first, last));
            }
            Purpose::Record(met) if !ledger.is_judged(&met) => {
                let lines = met.lines.unwrap_or_default();
                let place = Place::Lines(lines.0, lines.1);
                if runs(paste.as_bytes()).next().is_some() {
                    tokens.take(&crate::reading::credentials(&paste), &paste, place, at);
                }
                tokens.settle(place);
            }
            Purpose::Record(met) => {
                let report = judged();
                let lines = met.lines.unwrap_or_default();
                tokens.take(&report.case.exhibits, &paste, Place::Lines(lines.0, lines.1), at);
                tokens.settle(Place::Lines(lines.0, lines.1));
                let refusal = refusal::of(&report);
                if let Some(refusal) = &refusal {
                    ledger.settle(met.alike, refusal);
                }
                ledger.judged(met.alike, refusal.map(|_| (&report, paste.as_str())));
            }
        }
    }
}
