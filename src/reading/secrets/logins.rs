//! Finds a name and a password that are joined by a colon: in `curl -u`, and before the host of an address.

use crate::limits;
use crate::model::Kind;
use crate::model::okta_ids;
use crate::reading::collector::Collector;
use crate::reading::notation::keywords::Names;
use crate::reading::secrets::{is_placeholder, push_named};
use crate::reading::source_text::Layer;
use crate::text::beginning;
use crate::text::url::{self, Url};

/// Reads what follows `-u` or `--user` of a `curl` command.
pub(crate) fn in_commands(layer: &Layer, names: &Names, collector: &mut Collector) {
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
            add(layer, start, bare.find(ends).unwrap_or(bare.len()), "It follows `-u`.", collector);
        }
    }
}

/// Reads what stands before `@` in an address.
pub(crate) fn in_addresses(layer: &Layer, collector: &mut Collector) {
    for (at, clue) in layer.text.match_indices("://") {
        let start = at + clue.len();
        let window = beginning(layer.slice(start..layer.text.len()), limits::LOGIN);
        let login = Url::cut(window.split(url::ends_at).next().unwrap_or_default()).login;
        add(layer, start, login.len(), "It is before the host in a URL.", collector);
    }
}

/// Adds the second half of a name and a password.
fn add(layer: &Layer, start: usize, length: usize, reason: &'static str, collector: &mut Collector) {
    let Some((name, password)) = layer.slice(start..start + length).split_once(':') else { return };
    if password.is_empty() || is_placeholder(password) {
        return;
    }
    let range = start + name.len() + 1..start + length;
    if okta_ids::is_client_id(name) {
        push_named(layer, range, Kind::ClientSecret, reason, Some("client_secret"), collector);
    } else {
        push_named(layer, range, Kind::BasicCredentials, reason, Some("password"), collector);
    }
}
