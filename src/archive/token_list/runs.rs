//! Finds what looks like a JWT in bytes, and the signs of credentials in an entry.

use crate::archive::entry::Entry;
use crate::text::url::{Url, parameter};
use memchr::memmem;

/// Bytes of the shortest run that may be a token: a header and a payload.
const SHORTEST: usize = 40;

/// Runs of base64url and dots that begin like a JSON object in base64.
pub(crate) fn runs(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut end = 0;
    memmem::find_iter(bytes, b"eyJ").filter_map(move |at| {
        if at < end || at.checked_sub(1).and_then(|it| bytes.get(it)).is_some_and(is_letter) {
            return None;
        }
        let rest = bytes.get(at..)?;
        let length = rest.iter().position(|it| !is_letter(it)).unwrap_or(rest.len());
        end = at + length;
        let run = rest.get(..length)?;
        let run = run
            .strip_suffix(b".")
            .filter(|it| it.iter().filter(|it| **it == b'.').count() > 1)
            .unwrap_or(run);
        (length >= SHORTEST && run.contains(&b'.')).then_some(run)
    })
}

fn is_letter(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.')
}

/// Names of parameters and members under which credentials without a shape stand.
const NAMES: &[&str] =
    &["refresh_token", "sessionToken", "stateToken", "code=", "device_secret", "interaction_handle"];

/// Whether an entry has a credential under a name.
pub(super) fn secret_signs(entry: &Entry, okta: bool) -> bool {
    let target = Url::cut(&entry.url);
    let called_back = parameter(target.query, "code").is_some() && parameter(target.query, "state").is_some();
    let named =
        ["sessionToken", "stateToken", "token"].iter().any(|it| parameter(target.query, it).is_some());
    if called_back || okta && named || entry.location.contains("code=") && entry.location.contains("state=") {
        return true;
    }
    okta && [&entry.request.body, &entry.response.body].iter().any(|body| {
        !body.is_page_or_program() && body.size() > 0 && {
            let text = body.decoded();
            NAMES.iter().any(|name| text.contains(name))
        }
    })
}

/// The ids of sessions in the cookies of an entry.
pub(super) fn sessions<'a>(entry: &'a Entry) -> impl Iterator<Item = &'a str> {
    let headers = entry.request.headers.iter().chain(&entry.response.headers);
    let cookies = headers.filter(|(name, _)| name.to_ascii_lowercase().ends_with("cookie"));
    cookies
        .flat_map(|(_, value)| value.split([';', ',', ' ']))
        .filter_map(|it| it.strip_prefix("sid="))
        .filter(|it| it.len() >= SESSION)
}

/// Letters of the shortest id of a session that is no placeholder.
const SESSION: usize = 20;
