//! Finds cookie headers and the cookies of Okta's sessions.

use super::{is_alphanumeric, is_jwt, push, value_length};
use crate::case::Kind;
use crate::reading::found::Found;
use crate::reading::layer::Layer;
use crate::reading::names::Names;

/// Reads `Cookie` and `Set-Cookie`, and session ids under their own names.
pub(super) fn find(layer: &Layer, names: &Names, found: &mut Found) {
    let mut end = 0;
    for at in names.of_name("cookie:") {
        if at < end {
            continue;
        }
        let start = at + "cookie:".len();
        let value = layer.text.get(start..).unwrap_or_default();
        let value = value.trim_start_matches(' ');
        let start = layer.text.len() - value.len();
        let line = value.split(['\n', '\r', '"']).next().unwrap_or_default();
        end = start + line.len();
        if line.contains('=') {
            push(
                layer,
                start..start + line.len(),
                Kind::Cookie,
                "It is the value of a cookie header.",
                found,
            );
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
                    "It stands under the name of Okta’s session cookie.",
                    found,
                );
            }
        }
    }
}
