//! The one sentence that leads the page.

use crate::checks::Row;
use crate::finding::{Finding, Severity};
use crate::model::{Case, Confidence, Content, Exhibit, Kind, Request};
use crate::report::table::{CheckRow, State};

/// The one sentence, and what to do first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// How bad it is; `None` if no problem was met in what was checked.
    pub severity: Option<Severity>,
    /// Whether anything of its subject was checked: where nothing was, no problem is no good news.
    pub is_checked: bool,
    /// How sure the leading finding is.
    pub confidence: Confidence,
    /// The fact, as a sentence.
    pub line: String,
    /// What to do first; empty where nothing is to be done.
    pub action: String,
}

pub(crate) fn of(case: &Case, findings: &[Finding], checks: &[CheckRow]) -> Verdict {
    match findings.first() {
        Some(lead)
            if lead.severity > Severity::Note || case.tokens().next().is_none() || answers(lead, case) =>
        {
            Verdict {
                severity: Some(lead.severity),
                is_checked: true,
                confidence: lead.hit.confidence,
                line: lead.verdict.clone(),
                action: lead.causes.first().map(|cause| cause.fix.clone()).unwrap_or_default(),
            }
        }
        _ => without_fault(case, checks),
    }
}

/// Whether a finding is about what was answered: it leads even where it is no fault, as the first step of DPoP.
fn answers(lead: &Finding, case: &Case) -> bool {
    let first = lead.hit.exhibits.first().and_then(|it| case.exhibits.get(*it));
    first.is_some_and(|it| matches!(it.content, Content::Error(_) | Content::Challenge(_) | Content::Idx(_)))
}

/// What is said where nothing is wrong, or nothing was recognised.
fn without_fault(case: &Case, checks: &[CheckRow]) -> Verdict {
    let (line, action) = match case.exhibits.first() {
        None => ("Nothing is pasted yet.", "Paste a token, an error, headers, or a command."),
        Some(first) if matches!(first.kind, Kind::Unrecognised | Kind::Html) => {
            return Verdict {
                severity: None,
                is_checked: false,
                confidence: Confidence::Likely,
                line: "This is not recognised.".into(),
                action: format!(
                    "{} Paste the token, the whole answer with its headers, or the command as it was run.",
                    first.reason
                ),
            };
        }
        Some(_) if case.tokens().next().is_some() => return healthy(case, checks),
        Some(first) => match first.content {
            Content::Request(ref request) if case.responses().next().is_some() => {
                ("This answer holds no error.", of_success(request))
            }
            Content::Request(_) => (
                "This is a request without its answer.",
                "Paste the answer too: its status, its headers and its body; `curl -i` prints all three.",
            ),
            Content::Response(_) => ("This answer holds no error.", ""),
            Content::KeySet(_) => {
                ("This is a key set.", "Paste a token beside it: its `kid` is looked up among these keys.")
            }
            Content::Discovery(_) => (
                "This is a discovery document.",
                "Paste a token beside it: its `iss` is held against the `issuer` named here.",
            ),
            _ => ("Nothing in this is a fault.", ""),
        },
    };
    Verdict {
        severity: None,
        is_checked: true,
        confidence: Confidence::Certain,
        line: line.into(),
        action: action.into(),
    }
}

/// What an answer without error leaves open.
fn of_success(request: &Request) -> &'static str {
    if request.path.ends_with("/v1/revoke") {
        "`/revoke` answers 200 for a token that it does not know too: ask `/v1/introspect` whether the token is still `active`."
    } else {
        ""
    }
}

/// A token in which no fault was found: what was checked is said, and what was not.
fn healthy(case: &Case, checks: &[CheckRow]) -> Verdict {
    // Where a token is inside of another one, its claims are the ones that matter.
    let subject = case.tokens().find(|(.., token)| !token.nests).or_else(|| case.tokens().next());
    let Some((index, exhibit, token)) = subject else {
        return without_fault(&Case::default(), checks);
    };
    let rows: Vec<_> = checks.iter().filter(|row| row.exhibit == index).collect();
    let time =
        rows.iter().find(|row| row.id == Row::Time).map_or("its times were not checked", |row| &row.words);
    let mut action = if token.has_claims() {
        "Nothing that could be checked here speaks against it.".to_owned()
    } else {
        how_to_read(exhibit).to_owned()
    };
    let unchecked: Vec<_> =
        rows.iter().filter(|row| row.state == State::Unchecked).map(|row| row.id.noun()).collect();
    if let Some((last, first)) = unchecked.split_last() {
        let and = if first.is_empty() { "" } else { " and " };
        action.push_str(&[" Not checked: ", &first.join(", "), and, last, "."].concat());
    }
    action.push_str(" Whether it was revoked no token tells.");
    if case.tokens().any(|(other, _, token)| other != index && !token.nests && !token.has_claims()) {
        action.push_str(" Of another token here no claim could be checked.");
    }
    Verdict {
        severity: (!token.has_claims()).then_some(Severity::Note),
        is_checked: token.has_claims(),
        confidence: exhibit.confidence,
        line: format!("This is {}: {}.", exhibit.kind.phrase(), lower_first(time)),
        action,
    }
}

/// What makes a token readable whose claims cannot be read.
fn how_to_read(exhibit: &Exhibit) -> &'static str {
    match exhibit.kind {
        Kind::EncryptedToken => "Decrypt it where its key is, and paste the token that is inside.",
        _ => "Paste it whole, as it was issued.",
    }
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        std::iter::once(first.to_ascii_lowercase()).chain(letters).collect()
    })
}
