//! What no reader covered, and the lines of it that look like a reason: they are quoted, never denied.

mod behind_status;
mod marked_up;
mod reasons;

use crate::limits;
use crate::matching;
use crate::matching::sense;
use crate::model::{Case, Confidence, Content, Exhibit, Kind, UNKNOWN_PROGRAM, Unread, VerifierMessage};
use crate::reading::bodies::by_sense;
use crate::reading::messages::{compared, times};
use crate::reading::unread::reasons::{is_well, told};
use crate::text::Listing;
use crate::text::template::{Fact, Placeholder};
use std::ops::Range;

/// Marks the stretches that nothing covers, and adds an exhibit for each line of them that looks like a reason.
/// `read` are the stretches that the readers covered, in order and apart from one another.
pub(crate) fn add(case: &mut Case, paste: &str, read: &[Range<usize>]) {
    let mut covered: Vec<_> = read.to_vec();
    let known = case.exhibits.iter().filter(|it| it.kind != Kind::Unrecognised);
    covered.extend(known.flat_map(|it| {
        let message = matches!(it.kind, Kind::Request | Kind::Response);
        let of = |span: &Range<usize>| if message { head(paste, span) } else { span.clone() };
        std::iter::once(&it.span).chain(&it.also).map(of).collect::<Vec<_>>()
    }));
    crate::sort::sort_by_key(&mut covered, |range| range.start);
    let mut from = 0;
    let mut unread = Vec::new();
    for range in covered.into_iter().chain(std::iter::once(paste.len()..paste.len())) {
        if range.start > from {
            unread.extend(trimmed(paste, from..range.start));
        }
        from = from.max(range.end);
    }
    let listing = Listing::of(paste);
    let meant_by_line = (!says_why(case)).then(|| {
        unread.iter().flat_map(|range| lines(paste, range)).find_map(|range| {
            let line = paste
                .get(range.clone())
                .filter(|it| !is_well(&it.to_ascii_lowercase()) && !listing.lists(it))?;
            let said = marked_up::said(line);
            Some(meant(sense::of_line(said)?, said, range))
        })
    });
    // What is read by its sense is told once, with its words.
    let is_meant = |range: &Range<usize>| meant_by_line.iter().flatten().any(|it| it.span == *range);
    let is_sensed = matches!(meant_by_line, Some(Some(_)));
    let reasons: Vec<_> = unread
        .iter()
        .flat_map(|range| lines(paste, range))
        .filter(|range| is_whole(paste, range))
        .filter_map(|range| Some((paste.get(range.clone())?, range)))
        .filter(|(line, range)| line.len() <= limits::REASON_LINE && !is_meant(range) && !listing.lists(line))
        .filter_map(|(line, range)| Some((told(line)?, line, range)))
        .take(limits::REASONS)
        .map(|(strength, line, range)| reason(strength, line, range))
        .chain(
            unread
                .iter()
                .flat_map(|it| lines(paste, it))
                .find_map(|it| of_status(paste, &it))
                .filter(|_| !is_sensed),
        )
        .collect();
    case.unread = unread;
    let known = places(&case.exhibits, |it| matches!(it, Content::VerifierMessage(_)));
    let errors = places(&case.exhibits, |it| matches!(it, Content::Error(_) | Content::Idx(_)));
    for exhibit in &mut case.exhibits {
        let within = exhibit.span.start + 1..exhibit.span.end;
        if is_inside(&known, &exhibit.span) || is_inside(&errors, &within) {
            continue;
        }
        if let Some((finding_id, said)) = by_sense::of_body(&exhibit.content) {
            let message = meant(finding_id, said, exhibit.span.clone());
            *exhibit =
                Exhibit { also: std::mem::take(&mut exhibit.also), inside: exhibit.inside.take(), ..message };
        }
    }
    // What fills a body was read as the body already, unless it means more than one member of the body says: `is invalid
    // or has expired` beside a code.
    let is_read = |it: &Exhibit| {
        case.exhibits
            .iter()
            .any(|known| known.span == it.span && means(known).is_some_and(|id| means(it) == Some(id)))
    };
    if let Some(message) = meant_by_line.flatten().filter(|it| !is_read(it)) {
        case.exhibits.retain(|it| it.kind != Kind::Unrecognised || !matches!(it.content, Content::Nothing));
        case.exhibits.push(message);
    }
    case.exhibits.extend(reasons);
    if !case.exhibits.is_empty() {
        crate::sort::sort_by_key(&mut case.exhibits, |it| (it.span.start, std::cmp::Reverse(it.span.end)));
    }
}

/// The finding that a message means; `None` if it is no message.
fn means(exhibit: &Exhibit) -> Option<&'static str> {
    if let Content::VerifierMessage(message) = &exhibit.content { Some(message.finding_id) } else { None }
}

/// Where the exhibits of a kind begin, in order: the known messages of programs, the errors that stand in a log's JSON.
fn places(exhibits: &[Exhibit], such: fn(&Content) -> bool) -> Vec<usize> {
    let known = exhibits.iter().filter(|it| such(&it.content));
    let mut all: Vec<_> = known.map(|it| it.span.start).collect();
    all.sort_unstable();
    all
}

/// Whether one of these places is inside a stretch: what a known program says there is not read by its sense too.
fn is_inside(places: &[usize], span: &Range<usize>) -> bool {
    let next = places.partition_point(|it| *it < span.start);
    places.get(next).is_some_and(|it| *it < span.end)
}

/// A message without its body: what that says is read only where a reader knows it.
fn head(paste: &str, span: &Range<usize>) -> Range<usize> {
    let text = paste.get(span.clone()).unwrap_or_default();
    let end = ["\n\n", "\r\n\r\n", "\n< \n", "\n<\n"].iter().filter_map(|blank| text.find(blank)).min();
    span.start..end.map_or(span.end, |at| span.start + at)
}

/// Whether nothing else stands on the line: what stands beside a known text is its wrapper.
fn is_whole(paste: &str, range: &Range<usize>) -> bool {
    let around = |letter: char| letter == ' ' || letter == '\t' || letter == '\r';
    let before = paste.get(..range.start).unwrap_or_default().trim_end_matches(around);
    let after = paste.get(range.end..).unwrap_or_default().trim_start_matches(around);
    (before.is_empty() || before.ends_with('\n')) && (after.is_empty() || after.starts_with('\n'))
}

/// Whether a reader knew a reason in the paste.
fn says_why(case: &Case) -> bool {
    let known = |content: &Content| {
        matches!(
            content,
            Content::Error(_)
                | Content::Idx(_)
                | Content::VerifierMessage(_)
                | Content::Step(_)
                | Content::Event(_)
        )
    };
    case.exhibits.iter().any(|it| known(&it.content))
}

/// A message of a program that is in no catalogue, by the sense of what it says.
fn meant(finding_id: &'static str, said: &str, span: Range<usize>) -> Exhibit {
    let known = matching::said(said).map(|(message, facts)| message.said(facts));
    let mut message = known.unwrap_or_else(|| by_words(finding_id, said));
    times::fill(&mut message, said);
    Exhibit {
        kind: Kind::VerifierMessage,
        span,
        also: Vec::new(),
        notes: Vec::new(),
        confidence: Confidence::Likely,
        reason: "Its words are in no catalog: they are read by what they mean.",
        inside: None,
        content: Content::VerifierMessage(message),
    }
}

/// What the description of a challenge or of an error means that refuses a token in words that are in no catalogue.
pub(crate) fn of_refused(error: &str, description: &str) -> Option<VerifierMessage> {
    let (finding_id, said) = by_sense::of_refused(description).filter(|_| error == by_sense::REFUSED)?;
    Some(by_words(finding_id, said))
}

/// A message whose words are in no catalogue.
fn by_words(finding_id: &'static str, said: &str) -> VerifierMessage {
    let summary = Fact { placeholder: Placeholder::Summary, value: said.to_owned() };
    let (found, expected) = compared::of_finding(finding_id, said);
    VerifierMessage {
        finding_id,
        libraries: UNKNOWN_PROGRAM,
        facts: vec![summary],
        found,
        expected,
        ..VerifierMessage::default()
    }
}

/// What stands behind a status and says why.
fn of_status(paste: &str, range: &Range<usize>) -> Option<Exhibit> {
    let words = behind_status::reason(paste, range)?;
    Some(reason(Confidence::Certain, paste.get(words.clone())?, words))
}

fn reason(confidence: Confidence, line: &str, span: Range<usize>) -> Exhibit {
    Exhibit {
        kind: Kind::Unrecognised,
        span,
        also: Vec::new(),
        notes: Vec::new(),
        confidence,
        reason: "It looks like a reason, but is in no catalog.",
        inside: None,
        content: Content::Unread(Unread { line: line.to_owned() }),
    }
}

/// The lines of a stretch, without the space around each.
fn lines<'a>(paste: &'a str, range: &Range<usize>) -> impl Iterator<Item = Range<usize>> + 'a {
    let (start, end) = (range.start, range.end);
    let text = paste.get(start..end).unwrap_or_default();
    let mut at = start;
    text.split_inclusive('\n').filter_map(move |line| {
        let here = at;
        at += line.len();
        trimmed(paste, here..here + line.len())
    })
}

/// A stretch without the space and marks around it; `None` if no letter or digit is left.
fn trimmed(paste: &str, range: Range<usize>) -> Option<Range<usize>> {
    let text = paste.get(range.clone())?;
    text.contains(char::is_alphanumeric).then_some(())?;
    let kept = text.trim_start();
    let start = range.start + text.len() - kept.len();
    Some(start..start + kept.trim_end().len())
}
