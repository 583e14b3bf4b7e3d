//! The one sentence that leads the page.

use crate::finding::{Finding, Severity};
use crate::model::{Case, Confidence, Content, Kind, Request};
use crate::report::Passed;

/// The one sentence, and what to do first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// How bad it is; nothing where no problem was met.
    pub severity: Option<Severity>,
    /// How sure the leading finding is.
    pub confidence: Confidence,
    /// The fact, as a sentence.
    pub line: String,
    /// What to do first; empty where nothing is to be done.
    pub action: String,
}

pub(crate) fn of(case: &Case, findings: &[Finding], passed: &[Passed]) -> Verdict {
    match findings.first() {
        Some(lead)
            if lead.severity > Severity::Note || case.tokens().next().is_none() || answers(lead, case) =>
        {
            Verdict {
                severity: Some(lead.severity),
                confidence: lead.hit.confidence,
                line: lead.verdict.clone(),
                action: lead.causes.first().map(|cause| cause.fix.clone()).unwrap_or_default(),
            }
        }
        _ => without_fault(case, passed),
    }
}

/// Whether a finding is about what was answered: it leads even where it is no fault, as the first step of DPoP.
fn answers(lead: &Finding, case: &Case) -> bool {
    let first = lead.hit.exhibits.first().and_then(|it| case.exhibits.get(*it));
    first.is_some_and(|it| matches!(it.content, Content::Error(_) | Content::Challenge(_) | Content::Idx(_)))
}

/// What is said where nothing is wrong, or nothing was recognised.
fn without_fault(case: &Case, passed: &[Passed]) -> Verdict {
    let (line, action) = match case.exhibits.first() {
        None => ("Nothing is pasted yet.", "Paste a token, an error, headers, or a command."),
        Some(first) if matches!(first.kind, Kind::Unrecognised | Kind::Html) => {
            return Verdict {
                severity: None,
                confidence: Confidence::Likely,
                line: "This is not recognised.".into(),
                action: format!(
                    "{} Paste the token, the whole answer with its headers, or the command as it was run.",
                    first.reason
                ),
            };
        }
        Some(_) if case.tokens().next().is_some() => return healthy(case, passed),
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
    Verdict { severity: None, confidence: Confidence::Certain, line: line.into(), action: action.into() }
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
fn healthy(case: &Case, passed: &[Passed]) -> Verdict {
    let Some((index, exhibit, _)) = case.tokens().next() else {
        return without_fault(&Case::default(), passed);
    };
    let held = passed
        .iter()
        .find(|it| it.exhibit == index && (it.id.starts_with("exp") || it.id == "token-encrypted"));
    let held = held.map_or("no fault found", |it| it.text.as_str());
    let article = if exhibit.kind.label().starts_with(['A', 'I', 'O', 'E', 'i']) { "an" } else { "a" };
    let label = exhibit.kind.label();
    let label = if label.starts_with("Access") || label.starts_with("Org") || label.starts_with("Encrypted") {
        label.to_ascii_lowercase()
    } else {
        label.to_owned()
    };
    Verdict {
        severity: None,
        confidence: exhibit.confidence,
        line: format!("This is {article} {label}: {}.", lower_first(held)),
        action: "Nothing that could be checked here speaks against it. Its signature is unchecked, and whether it was revoked no token tells.".into(),
    }
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        std::iter::once(first.to_ascii_lowercase()).chain(letters).collect()
    })
}
