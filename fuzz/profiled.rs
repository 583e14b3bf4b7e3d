//! What holds of every text that is given as a site's profile.

use token_inspector::profile::{Profile, inspect_for};
use token_inspector::text::timestamp::Timestamp;
use token_inspector::{Context, inspect};

/// A refused call with its token.
const PASTE: &str = "GET /orders HTTP/1.1\nHost: api.example\nAuthorization: Bearer eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJodHRwczovL2FjbWUub2t0YS5jb20vb2F1dGgyL2RlZmF1bHQiLCJhdWQiOiJhcGk6Ly9kZWZhdWx0IiwiY2lkIjoiMG9hMW1hZGUybWFkZTNtYWRlNG0iLCJleHAiOjE3OTAwMDM2MDAsInNjcCI6WyJhIl19.c2ln\n\nHTTP/1.1 403 Forbidden\n\n{\"errorCode\":\"E0000006\"}\n";

const MEMBERS: &[&str] = &[
    "name",
    "contact",
    "issuers",
    "domains",
    "audiences",
    "clients",
    "apis",
    "runbooks",
    "idle_minutes",
    "x",
];

/// Reads a profile out of bytes, as they are or as members of which the first byte chooses the names, and inspects.
pub(crate) fn any(bytes: &[u8]) {
    let Some((form, rest)) = bytes.split_first() else { return };
    let text = String::from_utf8_lossy(rest);
    let text = if form % 2 == 0 { text.into_owned() } else { written(&text) };
    match Profile::read(&text) {
        Ok(profile) => {
            let now = Timestamp::from_second(1_790_000_000).unwrap_or_default();
            let report = inspect_for(&profile, PASTE, &Context::at(now));
            assert!(!report.verdict.line.is_empty());
            let plain = inspect(PASTE, &Context::at(now));
            assert!(report.findings.iter().any(|it| it.id() == "E0000006") && !plain.findings.is_empty());
            if profile == Profile::default() {
                assert_eq!(report.findings.len(), plain.findings.len());
            }
        }
        Err(said) => assert!(said.ends_with('.'), "{said}"),
    }
}

/// Lines as the members of a profile, each of the kind that it has there.
fn written(text: &str) -> String {
    let members: Vec<String> = text
        .lines()
        .filter_map(|line| {
            let first = line.chars().next()?;
            let value = line.get(first.len_utf8()..)?;
            let quoted = serde_json::to_string(value).ok()?;
            let name = MEMBERS.get(u32::from(first) as usize % MEMBERS.len())?;
            let value = match *name {
                "issuers" | "domains" | "audiences" => format!("[{quoted}]"),
                "clients" => format!("[{{\"id\":{quoted},\"name\":{quoted}}}]"),
                "apis" => format!("[{{\"audience\":{quoted},\"scopes\":[{quoted}]}}]"),
                "runbooks" => format!("{{\"exp-passed\":{quoted}}}"),
                "idle_minutes" => value.len().to_string(),
                _ => quoted,
            };
            Some(format!("\"{name}\":{value}"))
        })
        .collect();
    format!("{{{}}}", members.join(","))
}
