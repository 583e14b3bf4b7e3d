//! Tells a line that only lists messages from one in which a program said one: results of tests, texts of an
//! interface, tables and notes of a documentation, counters, searches.

/// A text that is looked at line by line.
#[derive(Debug)]
pub struct Listing {
    /// Lines or members name several faults and say of each with which words: the texts of an interface.
    is_resource: bool,
    /// A table says what codes mean.
    has_meanings: bool,
    /// Headings name versions of a program.
    has_releases: bool,
    /// A description of an API (OpenAPI) says what it answers with which status.
    has_statuses: bool,
    /// Rules of Prometheus say when to raise an alert.
    has_alerts: bool,
}

/// Names under which a table explains what stands beside them.
const EXPLAINS: &[&str] =
    &["meaning", "means", "explanation", "what it means", "when", "remedy", "what to do"];

/// Words of a name that name a fault, and no thing.
const FAULTS: &[&str] = &[
    "expired",
    "invalid",
    "unexpected",
    "missing",
    "failed",
    "denied",
    "wrong",
    "mismatch",
    "required",
    "unauthorized",
    "unauthenticated",
    "permission",
    "authenticated",
    "forbidden",
    "malformed",
    "revoked",
    "unknown",
    "unsupported",
];

/// How a name ends under which a program says what went wrong.
const SAYS: &[&str] =
    &["error", "message", "msg", "reason", "detail", "details", "description", "cause", "summary"];

/// How a change to a program is named (Conventional Commits), and an entry of its release notes.
const CHANGES: &[&str] = &[
    "fix",
    "feat",
    "docs",
    "chore",
    "refactor",
    "test",
    "tests",
    "ci",
    "build",
    "perf",
    "style",
    "revert",
    "fixed",
    "fixes",
    "added",
    "adds",
    "changed",
    "removed",
    "improved",
    "deprecated",
];

/// Programs that search for words.
const SEARCHES: &[&str] =
    &["grep", "egrep", "zgrep", "rg", "ag", "awk", "sed", "jq", "findstr", "select-string"];

impl Listing {
    /// What the text is as a whole.
    #[must_use]
    pub fn of(text: &str) -> Listing {
        let mut named: Vec<&str> = text.lines().flat_map(named_faults).collect();
        named.sort_unstable();
        named.dedup();
        Listing {
            is_resource: named.len() > 1,
            has_meanings: text.lines().any(explains),
            has_releases: text.lines().any(names_release),
            has_statuses: text.lines().any(is_status),
            has_alerts: text.lines().any(|it| it.trim_start_matches([' ', '-']).starts_with("alert:")),
        }
    }

    /// Whether this line of it lists what may be said.
    #[must_use]
    pub fn lists(&self, line: &str) -> bool {
        let line = line.trim();
        let is_row = line.starts_with('|') && line.ends_with('|');
        let of_rule =
            || ["expr:", "summary:", "description:", "annotations:"].iter().any(|it| line.starts_with(it));
        passed(line)
            || is_counter(line)
            || is_change(line)
            || searches(line)
            || self.is_resource && pairs(line).next().is_some()
            || self.has_meanings && is_row
            || self.has_releases && line.starts_with(['-', '*'])
            || self.has_statuses && line.starts_with("description:")
            || self.has_alerts && of_rule()
            || is_heading(line)
    }
}

/// Whether a line is a heading below the first of a page: `## Authentication required`. Pipelines mark what failed by
/// two of these signs without a space, `##[error]jwt expired`.
fn is_heading(line: &str) -> bool {
    line.starts_with("##") && line.trim_start_matches('#').starts_with(' ')
}

/// Whether a line is a status under which a description of an API says what it means: `'401':`.
fn is_status(line: &str) -> bool {
    let status = line.trim().strip_suffix(':').map(|it| it.trim_matches(['\'', '"']));
    status.is_some_and(|it| it.len() == 3 && it.parse::<u16>().is_ok_and(|it| (400..600).contains(&it)))
}

/// The names of faults to which a line gives words: `"tokenExpired": "The token has expired"`, `error.expired=Expired`.
fn named_faults(line: &str) -> impl Iterator<Item = &str> {
    pairs(line).filter(|(name, sentence)| names_fault(name, sentence)).map(|(name, _)| name)
}

/// Names with a sentence each.
fn pairs(line: &str) -> impl Iterator<Item = (&str, &str)> {
    line.match_indices([':', '=']).filter_map(|(at, _)| {
        let (before, value) = (line.get(..at)?.trim_end(), line.get(at + 1..)?.trim_start());
        let quoted = before.ends_with('"');
        let before = before.trim_end_matches('"');
        let is_name = |it: char| it.is_alphanumeric() || matches!(it, '_' | '.' | '-');
        let from = before.rfind(|it| !is_name(it)).map_or(0, |it| it + 1);
        let name = before.get(from..)?;
        // Behind other words it is a sentence, and in a line of a log one field among others.
        let first = before.get(..from)?.trim_end();
        let alone = first.is_empty() || quoted && first.ends_with(['{', ',', '"']);
        if !alone {
            return None;
        }
        let sentence = value.trim_start_matches(['"', '\'']).split(['"', ',']).next()?;
        let says = sentence.split_whitespace().nth(1).is_some() && sentence.starts_with(char::is_uppercase);
        says.then_some((name, sentence))
    })
}

/// Whether a name is of the fault that a sentence tells: `tokenExpired`, `error.token.invalid`, `signature_failed`. A
/// program says what failed under another: `failed_reason`.
fn names_fault(name: &str, sentence: &str) -> bool {
    let (name, said) = (name.to_ascii_lowercase(), sentence.to_ascii_lowercase());
    let has = |text: &str| FAULTS.iter().any(|it| text.contains(it));
    has(&name) && has(&said) && !SAYS.iter().any(|it| name.ends_with(it))
}

/// Whether a test is said to have passed, or begins.
#[must_use]
pub fn passed(line: &str) -> bool {
    line.starts_with(['✓', '✔', '√', '✅', '☑'])
        || ["--- PASS", "=== RUN", "=== PAUSE", "=== CONT", "ok  \t", "PASS "]
            .iter()
            .any(|it| line.starts_with(it))
        || [" PASSED", " ... ok", " [OK]"].iter().any(|it| line.ends_with(it))
}

/// Whether a line is a counter in the format of Prometheus: `refused_total{reason="token_expired"} 3`.
fn is_counter(line: &str) -> bool {
    let Some((name, rest)) = line.split_once('{') else { return false };
    let Some((_, number)) = rest.rsplit_once('}') else { return false };
    let is_name = |it: u8| it.is_ascii_alphanumeric() || matches!(it, b'_' | b':');
    let mut numbers = number.split_whitespace();
    !name.is_empty()
        && name.bytes().all(is_name)
        && numbers.next().is_some_and(|it| it.parse::<f64>().is_ok())
        && numbers.all(|it| it.parse::<f64>().is_ok())
}

/// Whether a line names a change to a program: `a1b2c3d fix(auth): refresh when the token has expired`, `- Fixed …`.
fn is_change(line: &str) -> bool {
    let bare = line.trim_start_matches(['-', '*', ' ']);
    let hashed = bare.split_once(' ').filter(|(hash, _)| is_hash(hash)).map(|(_, rest)| rest);
    let subject = hashed.unwrap_or(bare);
    let word = subject.split([':', '(', '!', ' ']).next().unwrap_or_default();
    let is_change = CHANGES.contains(&word.to_ascii_lowercase().as_str());
    let behind = subject.get(word.len()..).unwrap_or_default();
    let conventional = behind.starts_with(':') || behind.starts_with('(') && behind.contains("):");
    let noted =
        line.starts_with(['-', '*']) && word.starts_with(char::is_uppercase) && behind.starts_with(' ');
    is_change && (conventional || noted)
}

fn is_hash(word: &str) -> bool {
    (7..=40).contains(&word.len()) && word.bytes().all(|it| it.is_ascii_digit() || matches!(it, b'a'..=b'f'))
}

/// Whether a command searches for words: what it looks for was said elsewhere, if at all.
fn searches(line: &str) -> bool {
    let command = line.trim_start_matches(['$', '#', '>', '%', ' ']);
    let word = command.split(' ').next().unwrap_or_default().to_ascii_lowercase();
    SEARCHES.contains(&word.as_str()) && command.contains(['\'', '"', '-'])
        || ["| grep ", "| rg ", "| jq ", "| findstr "].iter().any(|it| line.contains(it))
            && !line.contains('{')
}

/// Whether a row is the head of a table that explains: `| code | meaning |`.
fn explains(line: &str) -> bool {
    let line = line.trim();
    line.starts_with('|')
        && line.split('|').any(|cell| EXPLAINS.contains(&cell.trim().to_ascii_lowercase().as_str()))
}

/// Whether a heading names a version: `## 2.4.1`, `## [v3.0] - 2026-09-21`.
fn names_release(line: &str) -> bool {
    let Some(heading) = line.strip_prefix('#') else { return false };
    let version = heading.trim_start_matches(['#', ' ', '[', 'v']);
    let number = version.split([']', ' ']).next().unwrap_or_default();
    number.contains('.') && number.bytes().all(|it| it.is_ascii_digit() || it == b'.') && number.len() > 2
}

#[cfg(test)]
mod tests {
    use super::Listing;

    fn lists(text: &str) -> bool {
        let listing = Listing::of(text);
        text.lines().filter(|it| !it.trim().is_empty()).all(|line| listing.lists(line))
    }

    #[test]
    fn what_only_lists_messages_is_told_from_what_says_one() {
        for text in [
            "✓ rejects an expired token (12 ms)",
            "tests/test_auth.py::test_invalid_audience PASSED",
            "auth_failures_total{reason=\"token_expired\"} 0",
            "a1b2c3d fix(auth): refresh when the token has expired",
            "- Fixed a crash when the token has expired",
            "grep -E \"jwt expired|invalid signature\" app.log",
            "  \"tokenExpired\": \"The token has expired\",\n  \"invalidAudience\": \"Invalid audience\"",
            "error.token.expired=The token has expired\nerror.token.invalid=Invalid token",
            "| code | meaning |\n|---|---|\n| invalid_token | The token has expired |",
        ] {
            assert!(lists(text), "{text}");
        }
        for text in [
            "{\"error\":\"invalid_token\",\"error_description\":\"The token has expired\"}",
            "error: invalid_token\nerror_description: The token has expired",
            "{\"failed_reason\":\"Token has expired\",\"invalid_detail\":\"Missing audience\"}",
            "{\"errors\":{\"token\":[\"Token has expired\"],\"audience\":[\"Invalid audience\"]}}",
            "| Error | jwt expired |\n|---|---|\n| Version | 3.1 |",
            "✕ rejects: JsonWebTokenError: jwt expired",
            "level=error reason=\"Token has expired\" code=token_expired",
            "invalid_token: The token has expired",
            "fix your clock: the token has expired",
            "- jwt expired",
        ] {
            assert!(!text.lines().any(|line| Listing::of(text).lists(line)), "{text}");
        }
    }
}
