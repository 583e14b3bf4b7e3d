//! What is drawn into the paste: folded tokens, deciding words, and the names of what was recognized.

use crate::finding::{Finding, Severity};
use crate::model::{Case, Content, Exhibit, Kind};
use crate::report::Report;
use crate::ui::parts::lines::Lines;
use crate::ui::parts::visible;
use std::ops::Range;

/// What is drawn into a paste.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Marks {
    /// Tokens with their exhibits, in order; none inside of another.
    pub(crate) tokens: Vec<(Range<usize>, usize)>,
    /// Words that decided, in order, none over another.
    pub(crate) words: Vec<Range<usize>>,
    /// What was recognized, by line.
    pub(crate) margin: Vec<Label>,
}

/// A name in the margin.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Label {
    /// The line that it begins on, counted from one.
    pub(crate) line: usize,
    /// The line that it ends on.
    pub(crate) last: usize,
    /// What it is.
    pub(crate) text: String,
    /// Its color.
    pub(crate) class: &'static str,
    /// The exhibit.
    pub(crate) exhibit: usize,
}

/// Deciding words that are looked for: more would be a page in red.
const WORDS: usize = 200;

impl Marks {
    pub(crate) fn of(report: &Report, paste: &str, lines: &Lines) -> Marks {
        let case = &report.case;
        let mut tokens: Vec<_> = case
            .tokens()
            .filter(|(_, exhibit, token)| exhibit.inside.is_none() && !token.compact.is_empty())
            .flat_map(|(index, exhibit, _)| spans(exhibit).map(move |span| (span, index)))
            .filter(|(span, _)| is_folded(paste, span))
            .collect();
        crate::sort::sort_by_key(&mut tokens, |(span, _)| span.start);
        tokens.dedup_by(|later, earlier| later.0.start < earlier.0.end);
        let mut words: Vec<_> = report
            .findings
            .iter()
            .filter(|finding| finding.severity > Severity::Note)
            .flat_map(|finding| deciding(finding, case, paste))
            .take(WORDS)
            .collect();
        crate::sort::sort_by_key(&mut words, |span| span.start);
        words.dedup_by(|later, earlier| later.start < earlier.end);
        Marks { tokens, words, margin: margin(case, lines) }
    }
}

/// A token of several lines, or one that is not in one piece, stays as it is.
fn is_folded(paste: &str, span: &Range<usize>) -> bool {
    paste.get(span.clone()).is_some_and(|text| !text.contains(['\n', ' ']) && text.matches('.').count() >= 1)
}

fn spans(exhibit: &Exhibit) -> impl Iterator<Item = Range<usize>> + '_ {
    std::iter::once(exhibit.span.clone()).chain(exhibit.also.iter().cloned())
}

/// The words of the exhibits of a finding that it rests on.
fn deciding(finding: &Finding, case: &Case, paste: &str) -> Vec<Range<usize>> {
    let exhibits = finding.hit.exhibits.iter().filter_map(|index| case.exhibits.get(*index));
    exhibits
        .filter_map(|exhibit| Some((exhibit, paste.get(exhibit.span.clone())?)))
        .flat_map(|(exhibit, text)| {
            let from = exhibit.span.start;
            words(&exhibit.content).into_iter().filter_map(move |word| {
                let at = text.find(word.as_str()).filter(|_| !word.is_empty())?;
                Some(from + at..from + at + word.len())
            })
        })
        .collect()
}

/// The words that tell of a refusal.
fn words(content: &Content) -> Vec<String> {
    match content {
        Content::Error(error) => vec![error.code.clone()],
        Content::Challenge(challenge) => {
            let told = challenge.params.iter().filter(|(name, _)| name == "error" || name == "scope");
            told.map(|(name, value)| format!("{name}=\"{value}\"")).collect()
        }
        Content::Response(response) if response.status >= 400 => vec![response.status.to_string()],
        Content::Status(status) => vec![status.to_string()],
        Content::RateLimit(limits) => {
            let numbers = [limits.reset, limits.retry_after].into_iter().flatten();
            numbers.map(|number| number.to_string()).collect()
        }
        Content::Idx(messages) => messages.iter().map(|message| message.key.clone()).collect(),
        _ => Vec::new(),
    }
}

fn margin(case: &Case, lines: &Lines) -> Vec<Label> {
    let named = case
        .exhibits
        .iter()
        .enumerate()
        .filter(|(_, exhibit)| exhibit.kind != Kind::Unrecognised && exhibit.inside.is_none());
    let mut margin: Vec<Label> = named
        .flat_map(|(index, exhibit)| {
            let (text, class) = (label(exhibit), class(exhibit.kind));
            spans(exhibit).map(move |span| {
                let (line, last) = (lines.line(span.start), lines.line(span.end.max(span.start + 1) - 1));
                Label { line, last, text: text.clone(), class, exhibit: index }
            })
        })
        .collect();
    crate::sort::sort_by_key(&mut margin, |label| label.line);
    margin
}

/// The kind, and the status or code that says more.
fn label(exhibit: &Exhibit) -> String {
    let more = match &exhibit.content {
        Content::Response(response) if response.status > 0 => response.status.to_string(),
        Content::Status(status) => status.to_string(),
        Content::Error(error) if exhibit.kind == Kind::OktaError => visible::text(&error.code),
        _ => String::new(),
    };
    match exhibit.kind.label() {
        kind if more.is_empty() || more.len() > 20 => kind.into(),
        kind => [kind, " ", &more].concat(),
    }
}

fn class(kind: Kind) -> &'static str {
    match kind {
        Kind::AccessToken
        | Kind::IdToken
        | Kind::OrgAccessToken
        | Kind::Jwt
        | Kind::DpopProof
        | Kind::ClientAssertion
        | Kind::LogoutToken
        | Kind::SecurityEventToken
        | Kind::EncryptedToken => "token",
        Kind::OktaError
        | Kind::OAuthError
        | Kind::IdxMessages
        | Kind::Step
        | Kind::Challenge
        | Kind::Response
        | Kind::Status
        | Kind::VerifierMessage => "error",
        Kind::RefreshToken
        | Kind::ApiToken
        | Kind::AuthorizationCode
        | Kind::SessionToken
        | Kind::ClientSecret
        | Kind::BasicCredentials
        | Kind::PrivateKey
        | Kind::Cookie => "warning",
        _ => "note",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Context, inspect};

    #[test]
    fn what_decided_is_marked_and_what_was_recognized_is_named_on_its_line() {
        let text = "🔑 naïve\nHTTP/1.1 401 Unauthorized\n\n{\"errorCode\":\"E0000011\",\"errorSummary\":\"Invalid token provided\"}";
        let report = inspect(text, &Context::at(crate::text::timestamp::Timestamp::UNIX_EPOCH));
        let marks = Marks::of(&report, text, &Lines::of(text));
        let words: Vec<_> = marks.words.iter().filter_map(|span| text.get(span.clone())).collect();
        assert!(words.contains(&"E0000011"), "{words:?}");
        let margin: Vec<_> = marks.margin.iter().map(|label| (label.line, label.text.as_str())).collect();
        assert!(margin.contains(&(4, "Okta error E0000011")), "{margin:?}");
    }
}
