//! Reasons that stand in the paste and are in no catalogue: quoted, with the known text that comes nearest.

use crate::catalogue;
use crate::explain::Told;
use crate::finding::{CauseState, Hit, Severity, ShownCause, Tells};
use crate::matching::{self, Meaning};
use crate::model::{Case, Confidence, Content, Exhibit};
use crate::text::template::{Piece, Placeholder, pieces, render};

/// One finding for all of them: the first is quoted first, and those after it are its details.
pub(super) fn explain(case: &Case, told: &[Told]) -> Option<Told> {
    let reasons: Vec<_> = case
        .exhibits
        .iter()
        .enumerate()
        .filter_map(|(index, exhibit)| match &exhibit.content {
            Content::Unread(it) => Some((index, exhibit.confidence, it.line.as_str())),
            _ => None,
        })
        .collect();
    let settled = told
        .iter()
        .any(|(it, hit)| hit.tells == Tells::Why && hit.severity.unwrap_or(it.severity) == Severity::Error);
    let surest = reasons.iter().map(|(_, confidence, _)| *confidence).max()?;
    let (first, _, line) = *reasons.iter().find(|(_, confidence, _)| *confidence == surest)?;
    let explanation = catalogue::explanation("reason-not-recognised")?;
    let refused = case.responses().any(|(_, response)| response.status >= 400)
        || case.exhibits.iter().any(|it| matches!(it.content, Content::Status(status) if status >= 400));
    let beside = settled || !told.is_empty() || case.tokens().next().is_some();
    if beside && surest != Confidence::Certain {
        return None;
    }
    let severity = match surest {
        _ if settled => Severity::Note,
        Confidence::Certain if refused => Severity::Error,
        Confidence::Certain if told.is_empty() && case.tokens().next().is_none() => Severity::Warning,
        _ => Severity::Note,
    };
    let mut hit =
        Hit::at(first, "paste").found(line).fact(Placeholder::Summary, line).severity(severity).likely();
    let more: Vec<_> = reasons
        .iter()
        .filter(|(index, ..)| *index != first)
        .map(|(.., line)| ["“", line, "”"].concat())
        .collect();
    if !more.is_empty() {
        hit = hit.fact(Placeholder::Details, more.join(" "));
    }
    hit.exhibits =
        std::iter::once(first).chain(reasons.iter().map(|it| it.0).filter(|it| *it != first)).collect();
    hit.advice.extend(nearest(line));
    Some((explanation, hit))
}

/// What stands at most between a status and the words behind it.
const LONGEST_PHRASE: &str = " Unprocessable Content: ";

/// Whether words behind a status say why, though they are in no catalog: `400 Bad Request: …`.
pub(super) fn is_followed(case: &Case, status: &Exhibit) -> bool {
    if !matches!(&status.content, Content::Response(it) if matches!(it.status, 400 | 409 | 422)) {
        return false;
    }
    let behind = status.span.end..status.span.end + LONGEST_PHRASE.len();
    let says = |it: &Exhibit| matches!(it.content, Content::Unread(_)) && behind.contains(&it.span.start);
    case.exhibits.iter().any(|it| it.confidence == Confidence::Certain && says(it))
}

/// A known text with a mark where its placeholders are.
fn with_gaps(text: &str) -> String {
    let words = pieces(text).map(|piece| match piece {
        Piece::Words(words) => words,
        Piece::Placeholder(_) => "…",
    });
    words.collect()
}

/// The known text that shares most words with a line, as a likely cause.
fn nearest(line: &str) -> Option<ShownCause> {
    let (text, said_by, meant) = match matching::nearest_meaning(line)? {
        Meaning::CatalogueEntry(entry) => (*entry.messages.first()?, "Okta", entry.explanation.title),
        Meaning::VerifierMessage(message) => {
            let title = catalogue::explanation(message.finding_id).map_or("", |it| it.title);
            (message.text, message.library.name, title)
        }
    };
    let meant =
        if meant.is_empty() { String::new() } else { [" It means: ", &render(meant, &[]), "."].concat() };
    Some(ShownCause {
        reason: ["The closest known message is “", &with_gaps(text), "” of ", said_by, ".", &meant].concat(),
        fix: "Compare the two messages word by word. If they say the same, go by what the known one means; otherwise search for the quoted line in the documentation or the issues of the program that printed it.".into(),
        prevention: String::new(),
        state: CauseState::Open,
        confidence: Confidence::Likely,
        words: None,
    })
}
