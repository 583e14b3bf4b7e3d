//! Text into a case: everything that can be recognised in a paste, whole or in part. Reading never fails.

pub(crate) mod bodies;
pub mod classify;
pub(crate) mod clean;
pub(crate) mod collector;
pub(crate) mod commands;
pub(crate) mod decoded;
pub(crate) mod http;
pub(crate) mod keys;
pub(crate) mod masking;
pub(crate) mod messages;
pub(crate) mod notation;
mod recognisers;
pub(crate) mod repeated_words;
pub(crate) mod secrets;
pub(crate) mod source_text;
pub(crate) mod tokens;
pub(crate) mod unread;

use crate::limits;
use crate::model::{Between, Body, Case, Confidence, Content, Exchanges, Exhibit, Kind, provider};
use crate::reading::collector::{Collector, exhibit};
use crate::reading::source_text::Layer;
use crate::text::beginning;
use crate::text::template::{Placeholder, known};

/// Reads a paste.
#[must_use]
pub fn read(text: &str) -> Case {
    // A page that is blank starts sooner without its readers: a browser compiles what runs for the first time.
    if text.is_empty() {
        return Case::default();
    }
    let paste = Layer::of_paste(text);
    let clean = clean::clean(&paste);
    let mut collector = Collector::within(text.len());
    collector.lower = lowered(text);
    let inner = structured(&clean, &mut collector);
    collector.merge_read_spans();
    inner.iter().for_each(|part| crate::reading::messages::find(part, &mut collector));
    collector.merge_read_spans();
    crate::reading::messages::find(&clean, &mut collector);
    if collector.exhibits.iter().all(is_bare_status) {
        crate::reading::messages::find_alone(&clean, &mut collector);
    }
    if collector.exhibits.iter().all(is_said) {
        crate::reading::secrets::bare_authorization::find(&clean, &mut collector);
    }
    if collector.exhibits.is_empty() {
        nothing(&clean, &mut collector);
    }
    collector.merge_read_spans();
    let read = collector.read_spans().to_vec();
    let lower = std::mem::take(&mut collector.lower);
    let (mut exhibits, left_out) = collector.exhibits(text);
    keys::without_repeats(&mut exhibits);
    messages::not_said::drop(&mut exhibits, text);
    if exhibits.is_empty() {
        let mut collector = Collector::within(text.len());
        nothing(&clean, &mut collector);
        exhibits = collector.exhibits(text).0;
    }
    let provider = provider::named_in(&lower);
    let mut case = Case { exhibits, left_out, lower, provider, ..Case::default() };
    unread::add(&mut case, text, &read);
    decoded::repeated(&mut case);
    case.exchanges = Exchanges::of(&case.exhibits);
    repeated_words::drop(&mut case);
    case.between = Between::of(&case.lower, &case.exchanges.all);
    masking::mask(&mut case.exhibits, text);
    let timed = |it: &Exhibit| match &it.content {
        Content::Token(_) | Content::Saml(_) => true,
        Content::VerifierMessage(said) => known(&said.facts, Placeholder::Time).is_some(),
        _ => false,
    };
    if case.exhibits.iter().any(timed) {
        case.line_times = clean::wrappers::times::of(text);
    }
    case.trust_terms = bodies::trust_terms::of(text);
    case.settings = bodies::settings::of(text, &case, &read);
    case
}

/// Reads the tokens and secrets of a text and leaves out what only judging needs: messages, what is unread, clues.
/// Of a log of a hundred megabytes tens of thousands of records are read for nothing else.
pub(crate) fn credentials(text: &str) -> Vec<Exhibit> {
    let paste = Layer::of_paste(text);
    let clean = clean::clean(&paste);
    let mut collector = Collector::within(text.len());
    structured(&clean, &mut collector);
    if collector.exhibits.is_empty() {
        crate::reading::secrets::bare_authorization::find(&clean, &mut collector);
    }
    collector.exhibits(text).0
}

fn lowered(text: &str) -> String {
    beginning(text, limits::CLUES).to_ascii_lowercase()
}

/// Everything that has a structure, here and in what was encoded here; gives what stands encoded right here.
fn structured(layer: &Layer, collector: &mut Collector) -> Vec<Layer> {
    let inner = recognisers::read(layer, collector);
    for part in &inner {
        structured(part, collector);
    }
    inner
}

/// Whether this is a status that a client named, and nothing of its answer.
fn is_bare_status(exhibit: &Exhibit) -> bool {
    matches!(&exhibit.content, Content::Response(it) if it.headers.is_empty() && it.body == Body::NotShown)
}

/// Whether this is what somebody said of a request, and nothing of the request itself.
fn is_said(exhibit: &Exhibit) -> bool {
    matches!(&exhibit.content, Content::VerifierMessage(_) | Content::Error(_) | Content::Json(_))
}

/// Says that nothing was recognised, and what came nearest.
fn nothing(layer: &Layer, collector: &mut Collector) {
    let text = layer.text.trim();
    if text.is_empty() {
        return;
    }
    let start = layer.text.len() - layer.text.trim_start().len();
    let (reason, content) = nearest(text);
    let (kind, content) = if http::is_html(text) {
        (Kind::Html, Content::Page(http::title(text)))
    } else {
        (Kind::Unrecognised, content)
    };
    let range = start..start + text.len();
    let nothing = exhibit(layer, range, kind, reason, content);
    collector.push(Exhibit { confidence: Confidence::Likely, ..nothing });
}

/// What a text that was not recognised comes nearest to.
fn nearest(text: &str) -> (&'static str, Content) {
    let dots = text.bytes().filter(|it| *it == b'.').take(9).count();
    let base64 = text.bytes().all(|it| it.is_ascii_alphanumeric() || b"-_=+/.\r\n ".contains(&it));
    let part = crate::jose::token::Part::read(if base64 { text } else { "" });
    let payload = crate::jose::token::is_payload(part.members());
    let header = !payload && part.members().text("alg").is_some();
    if payload || header {
        let reason = if header {
            "It looks like the header of a token alone, still encoded."
        } else {
            "It looks like the payload of a token alone, still encoded."
        };
        return (reason, part.value.map_or(Content::Nothing, Content::Json));
    }
    let reason = if http::is_html(text) {
        "It is a web page, and no text of Okta’s error page was found in it."
    } else if base64 && (1..=4).contains(&dots) && text.len() >= 60 {
        "It has the dots of a token, and its first part holds no header."
    } else if base64 && dots == 0 && text.len() == 43 {
        "It has the length of a refresh token or of a hash, and nothing says which."
    } else if text.starts_with("MII") {
        "It looks like a certificate or a key without its first line."
    } else {
        "Nothing in it is a token, an error, a header or a command that this page knows."
    };
    (reason, Content::Nothing)
}
