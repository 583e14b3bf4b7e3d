//! Which lines that no reader knew look like a reason.

use crate::model::Confidence;
use crate::text::is_source_code;

/// Words by which a line tells that something was refused or failed.
const TELLING: &[&str] = &[
    "error",
    "exception",
    "failed",
    "failure",
    "fatal",
    "denied",
    "refused",
    "rejected",
    "forbidden",
    "unauthorized",
    "unauthorised",
    "not authorized",
    "not allowed",
    "not permitted",
    "unable to",
    "could not",
    "cannot",
    "can't",
    "invalid",
    "expired",
    "mismatch",
    "does not match",
    "unexpected",
    "reason",
];

/// Words by which a line says that all is well though it names an error.
const HEALTHY: &[&str] = &[
    "no error",
    "0 error",
    "without error",
    "error: null",
    "errors: []",
    "\"errors\":[]",
    "\"success\":true",
    "\"success\": true",
    "error=nil",
    "error: none",
    "err=nil",
];

/// Words by which a runner of jobs says that the program ended: why it did is told by the program itself.
const ENDED: &[&str] = &[
    "process completed with exit code",
    "exited with code",
    "exited with exit code",
    "exit status ",
    "command failed with exit code",
    "returned non-zero exit",
    "npm err! code elifecycle",
    "npm err! errno",
    "npm error code elifecycle",
    "error command failed",
    "exit code: 1",
    "error: process completed",
    "build step failed",
    "job failed: exit code",
];

/// Whether a line in lower case says that there is no error.
pub(super) fn is_well(lower: &str) -> bool {
    HEALTHY.iter().any(|it| lower.contains(it))
}

/// Whether a line is a frame of a stack trace: `at async AuthService.callback (/app/auth.service.js:160:25)] …`.
fn is_frame(line: &str) -> bool {
    let line = line.trim_start();
    let placed = |it: &str| {
        it.contains(".js:") || it.contains(".ts:") || it.contains(".java:") || it.contains(".cs:line ")
    };
    let powershell = ["+ CategoryInfo", "+ FullyQualifiedErrorId"];
    powershell.iter().any(|it| line.starts_with(it))
        || line.starts_with("at ") && placed(line)
        || line.starts_with("File \"") && line.contains("\", line ")
}

/// How surely a line gives a reason; `None` if it does not look like one.
pub(super) fn told(line: &str) -> Option<Confidence> {
    let lower = line.to_ascii_lowercase();
    let words = lower.split_whitespace().count();
    if words < 3
        || is_source_code(line)
        || line.trim_end().ends_with([':', '-', '…'])
        || is_well(&lower)
        || is_frame(line)
        || ENDED.iter().any(|it| lower.contains(it))
        || !TELLING.iter().any(|it| lower.contains(it))
    {
        return None;
    }
    let class = line.split(|it: char| !(it.is_alphanumeric() || matches!(it, '.' | '_' | '$'))).any(|word| {
        let name = word.rsplit(['.', '$']).next().unwrap_or_default();
        name.starts_with(|it: char| it.is_uppercase())
            && (name.ends_with("Exception") || name.ends_with("Error"))
            && name.len() > 6
    });
    let labelled =
        ["error:", "error=", "err=", "error\":", "fatal:", "reason:", "reason=", "cause:", "failure:"]
            .iter()
            .any(|it| lower.contains(it));
    Some(if class || labelled { Confidence::Certain } else { Confidence::Likely })
}
