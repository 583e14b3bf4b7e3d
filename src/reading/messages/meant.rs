//! Which of the texts that were found are meant: not the name of a class or a code before or behind the message itself,
//! and no heading of a page about something else.

use crate::limits;
use crate::matching::{self, Match, Meaning, email_link};
use std::collections::HashSet;

/// Without the names of classes behind which the message stands: `jwt.exceptions.InvalidAudienceError: Audience …`
/// is about what it says, not about how its class is called.
pub(super) fn meant(text: &str, hits: Vec<Match>) -> impl Iterator<Item = Match> {
    let begun: Vec<_> = hits.iter().map(|hit| hit.span.start).collect();
    let named = |hit: &Match| {
        let line = text.get(hit.span.end..).and_then(|rest| rest.find('\n')).map(|at| hit.span.end + at);
        let next = begun.partition_point(|start| *start < hit.span.end);
        // A code in capitals is no class: `{"code":"UNAUTHORIZED_LEGACY_JWT","message":"Invalid JWT"}`.
        let class = |text: &str| !text.contains(' ') && text.contains(|it: char| it.is_ascii_lowercase());
        let message = matches!(hit.meaning, Meaning::VerifierMessage(it) if class(it.text));
        if message && is_in_a_trailer(text, hit.span.start, &begun) {
            return true;
        }
        message && begun.get(next).is_some_and(|start| line.is_none_or(|line| *start < line))
    };
    let kept: Vec<_> = hits.into_iter().filter(|hit| !named(hit) && !is_of_an_email(text, hit)).collect();
    kept.into_iter()
}

/// Where messages begin that frame another: `Invalid Id Token Nonce: Invalid audiences: …` is about the audiences. Behind
/// the colon the name of a class may stand.
pub(super) fn frames(text: &str, hits: &[Match]) -> HashSet<usize> {
    let said = |hit: &&Match| matches!(hit.meaning, Meaning::VerifierMessage(_));
    let messages: Vec<_> = hits.iter().filter(said).collect();
    let leads = |between: &str| {
        let between = between.trim_start_matches(['"', '\'', '`', '.']);
        let classes = between.strip_prefix(':').map(|it| it.split_terminator(": "));
        !between.contains('\n')
            && classes.is_some_and(|mut it| {
                it.all(|class| !class.trim_matches([' ', '"', '\'', '[']).contains(' '))
            })
    };
    let pairs = messages.windows(2).filter_map(|pair| {
        let [outer, inner] = pair else { return None };
        let between = text.get(outer.span.end..inner.span.start)?;
        let means = |hit: &Match| match hit.meaning {
            Meaning::VerifierMessage(message) => message.finding_id,
            Meaning::CatalogueEntry(_) => "",
        };
        // Where both mean the same, neither is about the other.
        let differ = means(outer) != means(inner);
        (differ && !between.is_empty() && leads(between)).then_some(outer.span.start)
    });
    pairs.collect()
}

/// Letters of its own that a text has at most, to be one that pages have as a heading: `Token Expired`.
const HEADING: usize = 30;

/// Whether a short text of a library about a token stands in a line about the link of an email, or is its heading.
fn is_of_an_email(text: &str, hit: &Match) -> bool {
    let Meaning::VerifierMessage(message) = hit.meaning else { return false };
    if message.letters() > HEADING || message.finding_id == email_link::FINDING {
        return false;
    }
    let line = crate::text::line_at(text, hit.span.start);
    let behind = text.get(hit.span.end..).and_then(|it| it.split_once('\n')).map_or("", |(_, it)| it);
    let heads = line.trim().len() <= hit.span.len() + 1;
    let below = behind.lines().map(str::trim).find(|it| !it.is_empty()).filter(|_| heads);
    email_link::is_refused(line) || below.is_some_and(email_link::is_refused)
}

/// Whether a code stands in what an AWS SDK puts behind a message that is known: the message decides.
fn is_in_a_trailer(text: &str, at: usize, begun: &[usize]) -> bool {
    let before = text.get(..at).unwrap_or_default();
    let line = before.rfind('\n').map_or(0, |it| it + 1);
    let trailer = before.rfind(matching::AWS_TRAILER).filter(|it| *it >= line);
    trailer.is_some_and(|trailer| begun.iter().any(|start| (line..trailer).contains(start)))
}

/// What stands in brackets right behind the code of an error: `invalid_client (client is not known)`.
pub(super) fn in_brackets(behind: &str) -> Option<String> {
    let line = behind.lines().next()?.strip_prefix(" (")?;
    let inner = line.get(..line.rfind(')')?)?;
    (inner.contains(' ') && inner.len() <= limits::SUMMARY).then(|| inner.to_owned())
}
