//! The sentence about a whole file.

use crate::archive::Form;
use crate::archive::case::Case;

/// What failed, and first what.
pub(crate) fn verdict(form: Form, failures: &[&Case], steps: usize, tokens: usize) -> String {
    let all = match form {
        Form::Archive { entries: 1 } => "1 entry".into(),
        Form::Archive { entries } => [&grouped(entries), " entries"].concat(),
        Form::Log { lines: 1 } => "1 line".into(),
        Form::Log { lines } => [&grouped(lines), " lines"].concat(),
        Form::Empty => return "The file is empty.".into(),
    };
    let calls: usize = failures.iter().map(|it| it.count).sum();
    let Some(first) = failures.first() else {
        let beside = match steps {
            0 => String::new(),
            1 => " One step of a sign-in looks like a failure but is not one.".into(),
            _ => format!(" {steps} steps of sign-ins look like failures but are not."),
        };
        if steps + tokens == 0 && matches!(form, Form::Log { .. }) {
            return format!(
                "Nothing that this page knows is in {all}: no failed request to Okta or another authorization server, and no token."
            );
        }
        return format!("No request to Okta or to another authorization server failed in {all}.{beside}");
    };
    let calls = match calls {
        1 => format!("One request failed in {all}."),
        _ if failures.len() == 1 => format!("One request failed {} times in {all}.", grouped(calls as u64)),
        _ => format!(
            "{} requests failed in {all}, in {} different ways.",
            grouped(calls as u64),
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
