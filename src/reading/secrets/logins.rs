//! Finds a name and a password that are joined by a colon: in `curl -u`, and before the host of an address.

use super::{is_placeholder, push_named};
use crate::case::Kind;
use crate::okta::issuer;
use crate::reading::found::Found;
use crate::reading::layer::Layer;
use crate::reading::names::Names;

/// Bytes of the longest name and password that are looked at.
const LONGEST: usize = 400;

/// Reads what follows `-u` or `--user` of a `curl` command.
pub(super) fn in_commands(layer: &Layer, names: &Names, found: &mut Found) {
    let mut end = 0;
    for at in names.of_name("curl") {
        if at < end {
            continue;
        }
        let command = crate::reading::commands::command(layer.slice(at..layer.text.len()));
        end = at + command.len();
        for option in [" -u ", " --user ", " --user="] {
            let Some(behind) = command.find(option).map(|it| it + option.len()) else { continue };
            let login = command.get(behind..).unwrap_or_default();
            let bare = login.trim_start_matches([' ', '"', '\'']);
            let start = at + behind + login.len() - bare.len();
            let ends = |letter: char| letter.is_whitespace() || matches!(letter, '"' | '\'');
            add(layer, start, bare.find(ends).unwrap_or(bare.len()), "It follows `-u`.", found);
        }
    }
}

/// Reads what stands before `@` in an address.
pub(super) fn in_addresses(layer: &Layer, found: &mut Found) {
    for (at, sign) in layer.text.match_indices("://") {
        let start = at + sign.len();
        let rest = layer.text.as_bytes().get(start..).unwrap_or_default();
        let length = rest.iter().take(LONGEST).position(|it| {
            it.is_ascii_whitespace() || matches!(it, b'@' | b'/' | b'?' | b'#' | b'"' | b'\'' | b'<' | b'>')
        });
        if let Some(length) = length.filter(|it| rest.get(*it) == Some(&b'@')) {
            add(layer, start, length, "It stands before the host of an address.", found);
        }
    }
}

/// Adds the second half of a name and a password.
fn add(layer: &Layer, start: usize, length: usize, because: &'static str, found: &mut Found) {
    let Some((name, password)) = layer.slice(start..start + length).split_once(':') else { return };
    if password.is_empty() || is_placeholder(password) {
        return;
    }
    let range = start + name.len() + 1..start + length;
    if issuer::is_client_id(name) {
        push_named(layer, range, Kind::ClientSecret, because, Some("client_secret"), found);
    } else {
        push_named(layer, range, Kind::BasicCredentials, because, Some("password"), found);
    }
}
