//! What debug switches print: `http.client` of Python, `curl --trace-ascii`.

use super::Edit;
use crate::text::json::escapes::escapes;

/// Which switches are on in a text.
pub(super) struct Switches {
    python: bool,
    trace: bool,
}

impl Switches {
    pub(super) fn of(text: &str) -> Switches {
        Switches {
            python: text.contains("send: b'") || text.contains("send: b\"") || text.contains("reply: '"),
            trace: text.contains("=> Send header") || text.contains("<= Recv header"),
        }
    }

    /// What turns the line into what was sent or received; `None` if it is none of theirs.
    pub(super) fn edits(&self, line: &str) -> Option<Vec<Edit>> {
        if self.python {
            return python(line);
        }
        self.trace.then(|| trace(line)).flatten()
    }
}

/// `send: b'GET /x HTTP/1.1\r\nHost: …\r\n\r\n'`, `reply: 'HTTP/1.1 401 Unauthorized\r\n'`, `header: Date: …`.
fn python(line: &str) -> Option<Vec<Edit>> {
    if let Some(header) = line.strip_prefix("header: ") {
        return header.contains(": ").then(|| vec![Edit::Drop(0..8)]);
    }
    let said = line.strip_prefix("send: b").or_else(|| line.strip_prefix("reply: "))?;
    let quote = said.chars().next().filter(|it| matches!(it, '"' | '\''))?;
    let start = line.len() - said.len() + 1;
    let end = line.trim_end().strip_suffix(quote).map_or(line.len(), str::len);
    // The line end of an answer's first line is that of the line it stands on.
    let end = match line.starts_with("reply") {
        true => line.get(..end)?.trim_end_matches("\\n").trim_end_matches("\\r").len(),
        false => end,
    };
    let end = end.max(start);
    let mut edits = vec![Edit::Drop(0..start)];
    let undone = escapes(line.get(start..end)?);
    edits.extend(undone.map(|escape| Edit::Undo(escape).behind(start)));
    edits.push(Edit::Drop(end..line.len()));
    Some(edits)
}

/// `0000: GET /x HTTP/1.1` below `=> Send header, 120 bytes (0x78)`.
fn trace(line: &str) -> Option<Vec<Edit>> {
    if ["=> Send ", "<= Recv ", "== Info"].iter().any(|it| line.starts_with(it)) {
        return Some(vec![Edit::Drop(0..line.len())]);
    }
    let (offset, _) = line.split_at_checked(6)?;
    let number = offset.strip_suffix(": ")?;
    number.bytes().all(|it| it.is_ascii_hexdigit()).then(|| vec![Edit::Drop(0..6)])
}
