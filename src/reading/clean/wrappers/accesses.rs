//! Lines of access logs: `10.0.0.1 - - [21/Sep/2026:14:13:20 +0000] "GET /orders HTTP/1.1" 401 …`.
//!
//! A log in which calls succeed too tells of a server at work: what it refused there, it refused somebody. Its lines are
//! left alone; where every line tells of a refusal, somebody has picked them.

use super::Edit;
use super::calls::starts_with_status;
use crate::limits;
use crate::text::METHODS;

/// Whether the text has lines of access logs, and each of them tells of a refusal.
pub(super) fn are_refused(text: &str) -> bool {
    let mut any = false;
    for status in text.lines().take(limits::ACCESS_LINES).filter_map(|line| Some(access(line)?.status)) {
        if status < 400 {
            return false;
        }
        any = true;
    }
    any
}

/// A line of an access log.
struct Access {
    /// Where the quote before the method stands.
    open: usize,
    /// Where the quote behind the version stands.
    close: usize,
    /// Where the status begins.
    at: usize,
    status: u16,
}

fn access(line: &str) -> Option<Access> {
    let calls =
        |rest: &str| METHODS.iter().any(|it| rest.strip_prefix(it).is_some_and(|it| it.starts_with(" /")));
    let mut quotes = line.match_indices('"').map(|(at, _)| at);
    let open = quotes.find(|at| line.get(at + 1..).is_some_and(calls))?;
    let call = line.get(open + 1..)?;
    let length = call.find('"')?;
    call.get(..length).filter(|it| it.contains(" HTTP/"))?;
    let close = open + 1 + length;
    let behind = line.get(close + 1..)?;
    let at = line.len() - behind.trim_start().len();
    let (status, _) = starts_with_status(behind.trim_start())?;
    Some(Access { open, close, at, status })
}

/// The call with its status on a line of its own, and what stands around it on others.
pub(super) fn edits(line: &str) -> Option<Vec<Edit>> {
    let Access { open, close, at, .. } = access(line)?;
    let mut edits = Vec::new();
    if open > 0 {
        edits.push(Edit::Put(open, "\n"));
    }
    edits.extend([
        Edit::Drop(open..open + 1),
        Edit::Drop(close..close + 1),
        Edit::Put(close + 1, " ->"),
        Edit::Put(at + 3, "\n"),
    ]);
    Some(edits)
}
