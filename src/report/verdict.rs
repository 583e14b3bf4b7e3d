//! The one sentence that leads the page.

use crate::checks::Row;
use crate::finding::{Finding, PlaceOf, Severity};
use crate::model::{Case, Confidence, Content, Exhibit, Kind, Request};
use crate::report::table::{CheckRow, State};
use crate::signatures::{SignatureState, Signatures, good_name};

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

pub(crate) fn of(case: &Case, findings: &[Finding], checks: &[CheckRow], signatures: &Signatures) -> Verdict {
    match lead(findings, case) {
        Some(lead) => Verdict {
            severity: Some(lead.severity),
            is_checked: true,
            confidence: lead.hit.confidence,
            line: [lead.verdict.as_str(), &beside(lead, case, signatures), unread(lead, case)].concat(),
            action: lead.causes.first().map(|cause| cause.fix.clone()).unwrap_or_default(),
        },
        None => without_fault(case, checks, signatures),
    }
}

/// What is said beside an error, where a warning below it says in full what was not read.
fn unread(lead: &Finding, case: &Case) -> &'static str {
    let whole = case.left_out.is_empty() || lead.severity < Severity::Error;
    if whole { "" } else { " Part of the paste was not read." }
}

/// The finding that the verdict is of; `None` where the verdict says that nothing is wrong.
pub(super) fn lead<'a>(findings: &'a [Finding], case: &Case) -> Option<&'a Finding> {
    let leads =
        |it: &Finding| it.severity > Severity::Note || case.tokens().next().is_none() || answers(it, case);
    findings.first().filter(|it| leads(it))
}

/// Whether a finding is about what was answered: it leads even where it is no fault, as the first step of DPoP.
fn answers(lead: &Finding, case: &Case) -> bool {
    let first = lead.hit.exhibits.first().and_then(|it| case.exhibits.get(*it));
    first.is_some_and(|it| matches!(it.content, Content::Error(_) | Content::Challenge(_) | Content::Idx(_)))
}

/// What is said of the signature beside what leads: of a token, signature and claims are two verdicts.
fn beside(lead: &Finding, case: &Case, signatures: &Signatures) -> String {
    let of_lead = lead.hit.exhibits.iter().find_map(|index| signatures.of_exhibit(*index));
    let mut tokens = case.tokens();
    let only = tokens.next().filter(|_| tokens.next().is_none());
    let only = || signatures.of_exhibit(only?.0).filter(|_| lead.hit.leads);
    let Some(token) = of_lead.or_else(only) else { return String::new() };
    let good = token.verified().and_then(|one| good_name(one, &signatures.keyring));
    match good {
        Some(words) => [" ", &words, "."].concat(),
        None if token.state() == SignatureState::Failed && lead.hit.place.of() != PlaceOf::Signature => {
            " The signature is not good.".into()
        }
        None => String::new(),
    }
}

/// What is said where nothing is wrong, or nothing was recognised.
fn without_fault(case: &Case, checks: &[CheckRow], signatures: &Signatures) -> Verdict {
    let (line, action) = match case.exhibits.first() {
        None => ("Nothing is pasted yet.", "Paste a token, an error, headers, or a command."),
        Some(_) if case.tokens().next().is_some() => return healthy(case, checks, signatures),
        Some(first) if matches!(first.kind, Kind::Unrecognised | Kind::Html) => {
            return Verdict {
                severity: None,
                is_checked: false,
                confidence: Confidence::Likely,
                line: "This is not recognized.".into(),
                action: format!(
                    "{} Paste the token, the whole response with its headers, or the command as it was run.",
                    first.reason
                ),
            };
        }
        Some(first) => match first.content {
            _ if case.responses().any(|(_, it)| it.status >= 400) => (
                "This response is a refusal, and its message is not known here.",
                "Look in the log of the program that answered, at the time of the request.",
            ),
            Content::Request(ref request) if case.responses().next().is_some() => {
                ("This response holds no error.", of_success(request))
            }
            Content::Request(_) if !case.unread.is_empty() => (
                "This is a request. In what is printed beside it, no error was recognized.",
                "If it was refused, run the command again with `curl -i`, and paste the response with its status, headers and body.",
            ),
            Content::Request(_) => (
                "This is a request without its response.",
                "Paste the response too: its status, its headers and its body; `curl -i` prints all three.",
            ),
            Content::Response(_) => ("This response holds no error.", ""),
            Content::Keys(_) => {
                ("This is a key set.", "Paste a token beside it: its `kid` is looked up among these keys.")
            }
            Content::Discovery(_) => (
                "This is a discovery document.",
                "Paste a token beside it: its `iss` is compared with the `issuer` named here.",
            ),
            _ => ("Nothing here is a fault.", ""),
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
        "`/revoke` answers 200 also for a token that it does not know: ask `/v1/introspect` whether the token is still `active`."
    } else {
        ""
    }
}

/// A token in which no fault was found: what was checked is said, and what was not.
fn healthy(case: &Case, checks: &[CheckRow], signatures: &Signatures) -> Verdict {
    // Where a token is inside of another one, its claims are the ones that matter.
    let subject = case.tokens().find(|(.., token)| !token.nests).or_else(|| case.tokens().next());
    let Some((index, exhibit, token)) = subject else {
        return without_fault(&Case::default(), checks, signatures);
    };
    let rows: Vec<_> = checks.iter().filter(|row| row.exhibit == index).collect();
    let time = rows.iter().find(|row| row.id == Row::Time);
    let words = time.map_or("its times were not checked", |row| &row.words);
    let verified = signatures.of_exhibit(index).and_then(|it| it.verified());
    let good = verified.and_then(|one| good_name(one, &signatures.keyring));
    let line = match (good, time.map(|row| row.state)) {
        (Some(good), Some(State::Holds)) => format!("{good}, and the token is {}.", lower_first(words)),
        (Some(good), _) => format!("{good}. Of this {}: {}.", exhibit.kind.label(), lower_first(words)),
        (None, _) => format!("This is {}: {}.", exhibit.kind.phrase(), lower_first(words)),
    };
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
    action.push_str(" A token does not tell whether it was revoked.");
    if case.tokens().any(|(other, _, token)| other != index && !token.nests && !token.has_claims()) {
        action.push_str(" No claim of another token here could be checked.");
    }
    Verdict {
        severity: (!token.has_claims()).then_some(Severity::Note),
        is_checked: token.has_claims(),
        confidence: exhibit.confidence,
        line,
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
