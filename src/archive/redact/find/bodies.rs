//! Bodies of a recorded exchange that nobody needs: scripts, styles, pictures, and those of calls to other hosts.

use crate::archive::redact::find::finder::Finder;
use crate::archive::redact::find::place::{Place, What};
use crate::archive::redact::reading::escapes::Escapes;
use crate::archive::redact::reading::tree::{Node, Pair};
use std::ops::Range;

/// Hosts of Okta's.
const HOSTS: &[&str] = &[".okta.com", ".oktapreview.com", ".okta-emea.com", ".okta-gov.com", ".okta.mil"];

/// Parts of paths that Okta and OAuth servers answer, on whichever domain.
const PATHS: &[&str] = &[
    "/oauth2/",
    "/.well-known/",
    "/idp/idx",
    "/api/v1/",
    "/login/",
    "/sso/",
    "/oauth/token",
    "/authorize",
    "/signin",
    "/saml",
    "/app/",
    "/scim",
    "/oidc",
    "/userinfo",
    "/introspect",
    "/token",
];

/// Types of content that say nothing of a refusal.
const TYPES: &[&str] = &[
    "javascript",
    "ecmascript",
    "css",
    "image/",
    "font",
    "audio/",
    "video/",
    "wasm",
    "application/octet-stream",
];

impl Finder<'_> {
    /// The places of bodies that are left out, and of the words that say so.
    pub(crate) fn bodies(&self, text: &[u8], entry: &Node) -> Vec<Place> {
        if self.options.keep_bodies {
            return Vec::new();
        }
        let mut places = Vec::new();
        let (request, response) = (child(text, entry, "request"), child(text, entry, "response"));
        let content = response.and_then(|it| child(text, it, "content"));
        let mime =
            content.and_then(|it| string(text, it, "mimeType")).unwrap_or_default().to_ascii_lowercase();
        let needed = is_needed(text, entry);
        if let Some(content) = content
            && (!needed || TYPES.iter().any(|it| mime.contains(it)) && !mime.contains("json"))
        {
            empty(text, content, &mut places);
        }
        if let Some(sent) = request.and_then(|it| child(text, it, "postData"))
            && !needed
        {
            empty(text, sent, &mut places);
        }
        places
    }
}

/// Whether an exchange is with Okta or an OAuth server, or tells of a refusal, or was sent with a credential.
fn is_needed(text: &[u8], entry: &Node) -> bool {
    let (request, response) = (child(text, entry, "request"), child(text, entry, "response"));
    let url = request.and_then(|it| string(text, it, "url")).unwrap_or_default();
    let after = url.split_once("://").map_or(url.as_str(), |(_, rest)| rest);
    let (host, path) = after.split_at(after.find('/').unwrap_or(after.len()));
    let host = host.split(':').next().unwrap_or_default();
    let okta = HOSTS.iter().any(|it| host.ends_with(it)) && !host.contains("oktacdn");
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let script =
        [".js", ".css", ".png", ".svg", ".woff2", ".map", ".mjs"].iter().any(|it| path.ends_with(it));
    let known = PATHS.iter().any(|it| path.contains(it)) && !script;
    let status = response.and_then(|it| scalar(text, it, "status")).unwrap_or_default();
    let refused = matches!(status.trim_matches('"').as_bytes().first(), Some(b'4' | b'5'));
    let header = |side: Option<&Node>, wanted: &[&str]| {
        let Some(Node::Array(all)) = side.and_then(|it| child(text, it, "headers")) else { return false };
        let names = all.iter().filter_map(|it| string(text, it, "name"));
        names.into_iter().any(|it| wanted.iter().any(|wanted| it.eq_ignore_ascii_case(wanted)))
    };
    let sent = header(request, &["authorization", "dpop"]);
    okta || known
        || refused
        || sent
        || header(response, &["x-okta-request-id", "www-authenticate", "dpop-nonce"])
}

/// Empties the text of a body, and says so in its comment.
fn empty(text: &[u8], body: &Node, places: &mut Vec<Place>) {
    let Some(Node::Text(range)) = child(text, body, "text") else { return };
    let raw = text.get(range.clone()).unwrap_or_default();
    if raw.is_empty() {
        return;
    }
    let encoded = string(text, body, "encoding").is_some_and(|it| it.eq_ignore_ascii_case("base64"));
    let length = if encoded {
        let padding = raw.iter().rev().take_while(|it| **it == b'=').count();
        (raw.len() / 4 * 3).saturating_sub(padding)
    } else {
        Escapes::Json.undo(raw).map_or(raw.len(), |it| it.0.len())
    };
    let said = format!("body of {} bytes left out", grouped(length));
    places.push(Place::of(range.clone(), What::Body(length)));
    match child(text, body, "comment") {
        Some(Node::Text(comment)) => {
            let apart = if comment.is_empty() { "" } else { "; " };
            places.push(Place::of(comment.end..comment.end, What::Words(format!("{apart}{said}"))));
        }
        Some(_) => {}
        None => {
            let behind: Range<usize> = range.end + 1..range.end + 1;
            places.push(Place::of(behind, What::Words(format!(",\"comment\":\"{said}\""))));
        }
    }
}

/// A number with its thousands apart.
pub(crate) fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

fn pair<'n>(text: &[u8], node: &'n Node, name: &str) -> Option<&'n Pair> {
    let Node::Object(pairs) = node else { return None };
    pairs.iter().rev().find(|it| text.get(it.name.clone()) == Some(name.as_bytes()))
}

/// The member of this name; the last, as most programs read it.
pub(crate) fn child<'n>(text: &[u8], node: &'n Node, name: &str) -> Option<&'n Node> {
    pair(text, node, name).map(|it| &it.node)
}

/// The string under this name, without escapes.
pub(crate) fn string(text: &[u8], node: &Node, name: &str) -> Option<String> {
    let Node::Text(range) = child(text, node, name)? else { return None };
    let raw = text.get(range.clone())?;
    let plain = Escapes::Json.undo(raw).map_or_else(|| raw.to_vec(), |it| it.0);
    Some(String::from_utf8_lossy(&plain).into_owned())
}

/// The number or string under this name, as it is written.
pub(crate) fn scalar(text: &[u8], node: &Node, name: &str) -> Option<String> {
    let (Node::Scalar(range) | Node::Text(range)) = child(text, node, name)? else { return None };
    Some(String::from_utf8_lossy(text.get(range.clone())?).into_owned())
}
