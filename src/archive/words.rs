//! The sentence about a whole file.

use crate::archive::Form;
use crate::archive::case::Case;

/// What failed, and first what.
pub(crate) fn verdict(form: Form, failures: &[&Case], steps: usize) -> String {
    let (all, kind) = match form {
        Form::Archive { entries } => (entries, "entries"),
        Form::Log { lines } => (lines, "lines"),
        Form::Empty => return "The file is empty.".into(),
    };
    let calls: usize = failures.iter().map(|it| it.count).sum();
    let Some(first) = failures.first() else {
        let beside = match steps {
            0 => String::new(),
            1 => " One step of a sign-in looks like a failure but is not one.".into(),
            _ => format!(" {steps} steps of sign-ins look like failures but are not."),
        };
        return format!(
            "No request to Okta or to another authorization server failed in {} {kind}.{beside}",
            grouped(all)
        );
    };
    let calls = match calls {
        1 => format!("One request failed in {} {kind}.", grouped(all)),
        _ if failures.len() == 1 => {
            format!("One request failed {} times in {} {kind}.", grouped(calls as u64), grouped(all))
        }
        _ => format!(
            "{} requests failed in {} {kind}, in {} different ways.",
            grouped(calls as u64),
            grouped(all),
            failures.len()
        ),
    };
    let what = match (&first.call, first.status) {
        (Some(call), Some(status)) => format!(" First `{call}` with {status}: "),
        (Some(call), None) => format!(" First `{call}`: "),
        _ => " First: ".into(),
    };
    [calls, what, first.verdict.clone()].concat()
}

/// A number with commas between thousands.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
