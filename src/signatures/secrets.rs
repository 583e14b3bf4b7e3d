//! Shared secrets that stand in a paste beside the token that they may have signed.

use crate::jose::key::Keys;
use crate::limits;
use crate::model::{Case, Content, Exhibit, Kind};
use crate::text::base64url;
use crate::text::json::{self, Value};
use crate::text::percent::{self, Plus};

/// A text of the paste that may be the secret of a token.
#[derive(Debug, Clone)]
pub(crate) struct Candidate {
    /// The secret in every reading.
    pub(crate) keys: Keys,
    /// The exhibit that it is. None if it is a line that no reader knew.
    pub(crate) exhibit: Option<usize>,
    /// It is under the name of a client secret: that of a client assertion, if there is one.
    pub(crate) of_client: bool,
    /// It is a setting whose name says that it is the secret of tokens: `JWT_SECRET`.
    pub(crate) is_set: bool,
}

/// The client secrets of a paste, and lines of it that may be a secret.
pub(crate) fn beside(paste: &str, case: &Case) -> Vec<Candidate> {
    let mut found = Vec::new();
    for (index, exhibit) in case.exhibits.iter().enumerate() {
        let text = paste.get(exhibit.span.clone()).unwrap_or_default();
        let texts = match exhibit.kind {
            Kind::ClientSecret => as_sent(text),
            Kind::BasicCredentials => of_basic(text),
            _ => continue,
        };
        for text in texts {
            found.push(Candidate {
                keys: Keys::secret(&text),
                exhibit: Some(index),
                of_client: true,
                is_set: false,
            });
        }
    }
    let taken: Vec<_> = case.exhibits.iter().filter(|exhibit| is_taken(exhibit)).map(|it| &it.span).collect();
    let mut end = 0;
    let lines = paste.split_inclusive('\n').filter_map(|line| {
        let span = end..end + line.len();
        end = span.end;
        let free = !taken.iter().any(|other| other.start < span.end && span.start < other.end);
        let line = line.trim();
        (free && (1..=limits::SECRET).contains(&line.len())).then_some(line)
    });
    for line in lines.take(limits::SECRET_LINES) {
        let setting = named(line);
        let keys = Keys::read(setting.map_or(line, |(_, value)| value));
        let is_set = setting.is_some_and(|(name, value)| is_of_tokens(name) && is_filled(value));
        // What looks like anything else is none: least of all a public key, by which every token can be forged.
        if keys.problems.is_empty() && keys.keys.iter().all(|key| key.material.is_secret()) {
            found.push(Candidate { keys, exhibit: None, of_client: false, is_set });
        }
    }
    found
}

/// Whether what stands in an exhibit is known to be no secret of a token.
fn is_taken(exhibit: &Exhibit) -> bool {
    matches!(exhibit.content, Content::Keys(_) | Content::Token(_))
}

/// A value as it stands, and as it was before it was escaped for a form or a string.
fn as_sent(text: &str) -> Vec<String> {
    let mut all = vec![text.to_owned()];
    if text.contains('%') {
        all.push(percent::decoded(text, Plus::Space).into_owned());
    }
    if text.contains('\\')
        && let Value::String(plain) = json::read(&["\"", text, "\""].concat()).value
    {
        all.push(plain);
    }
    all
}

/// The secret of `Basic` credentials (RFC 6749 section 2.3.1: both halves are form-encoded before they are joined).
fn of_basic(text: &str) -> Vec<String> {
    let decoded = String::from_utf8_lossy(&base64url::decode(text).0).into_owned();
    decoded.split_once(':').map_or_else(Vec::new, |(_, secret)| as_sent(secret))
}

/// The name and the value of a line such as `JWT_SECRET=…`; `None` if the line gives no name a value.
fn named(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.split_once(['=', ':'])?;
    let name = name.trim().trim_start_matches("export ").trim_matches(['"', '\'']);
    let is_name = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.'));
    (is_name && !value.trim().is_empty()).then(|| (name, value.trim().trim_end_matches([',', ';'])))
}

/// Whether a setting of this name holds the secret that signs tokens: that of sessions or of a client is another.
fn is_of_tokens(name: &str) -> bool {
    let letters = name.chars().filter(char::is_ascii_alphanumeric);
    let bare: String = letters.map(|it| it.to_ascii_lowercase()).collect();
    bare == "secretorkey" || bare.contains("jwt") && (bare.ends_with("secret") || bare.ends_with("secretkey"))
}

/// Letters that a secret has at least which somebody set: fewer are an example's.
const LEAST: usize = 8;

/// Whether a value is a secret, and no placeholder of documentation, no expression and nothing that was taken out.
fn is_filled(value: &str) -> bool {
    let value = value.trim_matches(['"', '\'', '`']);
    let open = |it: char| matches!(it, '$' | '{' | '}' | '<' | '>' | '(' | '[' | '*' | '…' | ' ');
    let lower = value.to_ascii_lowercase();
    let taken = ["your", "redacted", "example", "xxx", "...", "process.env", "env."];
    value.len() >= LEAST && !value.contains(open) && !taken.iter().any(|it| lower.contains(it))
}
