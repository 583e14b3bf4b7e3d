//! Finds cookie headers and the cookies of Okta's sessions.

use crate::model::Kind;
use crate::reading::collector::Collector;
use crate::reading::notation::keywords::Names;
use crate::reading::secrets::{is_alphanumeric, is_jwt, push, value_length};
use crate::reading::source_text::Layer;

/// Reads `Cookie` and `Set-Cookie`, and session ids under their own names.
pub(crate) fn find(layer: &Layer, names: &Names, collector: &mut Collector) {
    let mut end = 0;
    for at in names.of_name("cookie:") {
        if at < end {
            continue;
        }
        let start = at + "cookie:".len();
        let value = layer.text.get(start..).unwrap_or_default();
        let value = value.trim_start_matches(' ');
        let start = layer.text.len() - value.len();
        let line = value.split(['\n', '\r', '"', '\'']).next().unwrap_or_default();
        end = start + line.len();
        let mut from = start;
        for pair in line.split(';') {
            let at = from + (pair.len() - pair.trim_start().len());
            from += pair.len() + 1;
            let Some((name, value)) = pair.trim().split_once('=') else { continue };
            if is_session(name) && value.len() >= SHORTEST {
                let range = at + name.len() + 1..at + name.len() + 1 + value.len();
                push(layer, range, Kind::Cookie, "It is a session cookie.", collector);
            }
        }
    }
    for name in ["sid=", "idx=", "sid: ", "okta-oauth-state="] {
        let mut end = 0;
        for at in names.of_name(name) {
            let before = at.wrapping_sub(1);
            let bounded = !is_alphanumeric(layer, before) && layer.text.as_bytes().get(before) != Some(&b'_');
            if at < end || !bounded {
                continue;
            }
            let start = at + name.len();
            let length = value_length(layer.slice(start..layer.text.len()), false);
            end = start + length;
            let value = layer.slice(start..end);
            if value.len() >= 20 && value.bytes().all(|it| it.is_ascii_graphic()) && !is_jwt(value) {
                push(
                    layer,
                    start..start + length,
                    Kind::SessionToken,
                    "It is under the name of Okta’s session cookie.",
                    collector,
                );
            }
        }
    }
}

/// A value below this many bytes is no session's: servers clear a cookie with an empty or a short one.
const SHORTEST: usize = 8;

/// Whether a cookie of this name holds a session: Okta's `sid` and `idx`, and what servers call theirs.
fn is_session(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let other = ["csrf", "xsrf"].iter().any(|it| name.contains(it));
    !other && (name == "idx" || ["sid", "sess", "auth", "token"].iter().any(|it| name.contains(it)))
}
