//! What each ready file sends, read from its own notation.

use serde_json::Value;

use crate::source::{Header, text};

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Transport {
    /// Over https, or behind something that speaks it.
    Https,
    Plain,
}

/// A way to host the page, with the files that it consists of.
pub(crate) struct Ready {
    pub(crate) name: &'static str,
    pub(crate) files: &'static [&'static str],
    pub(crate) transport: Transport,
    read: fn(&str) -> Vec<Header>,
}

pub(crate) const HOSTED: &[Ready] = &[
    Ready {
        name: "nginx",
        files: &["deploy/nginx/site.conf", "deploy/nginx/token-inspector.conf"],
        transport: Transport::Https,
        read: nginx,
    },
    Ready {
        name: "nginx on loopback",
        files: &["deploy/nginx/site.conf", "deploy/nginx/loopback.conf"],
        transport: Transport::Plain,
        read: nginx,
    },
    Ready {
        name: "container",
        files: &["deploy/nginx/site.conf", "deploy/container/nginx.conf"],
        transport: Transport::Https,
        read: nginx,
    },
    Ready {
        name: "Apache",
        files: &["deploy/apache/site.conf", "deploy/apache/token-inspector.conf"],
        transport: Transport::Https,
        read: apache,
    },
    Ready {
        name: "Caddy",
        files: &["deploy/caddy/site.caddy", "deploy/caddy/Caddyfile"],
        transport: Transport::Https,
        read: caddy,
    },
    Ready {
        name: "Azure",
        files: &["deploy/azure/staticwebapp.config.json"],
        transport: Transport::Https,
        read: azure,
    },
    Ready { name: "IIS", files: &["deploy/iis/web.config"], transport: Transport::Https, read: iis },
    Ready {
        name: "CloudFront",
        files: &["deploy/aws/cloudfront.yaml"],
        transport: Transport::Https,
        read: cloudfront,
    },
];

impl Ready {
    pub(crate) fn headers(&self) -> Vec<Header> {
        self.files.iter().flat_map(|file| (self.read)(&text(file))).collect()
    }
}

fn owned(name: &str, value: &str) -> Header {
    (name.to_owned(), value.to_owned())
}

/// `Name "value"`, and nothing behind it.
fn quoted(line: &str) -> Option<Header> {
    let (name, value) = line.split_once(' ')?;
    Some(owned(name, value.strip_prefix('"')?.strip_suffix('"')?))
}

/// `add_header Name "value" always;`: without `always` an error would go without it.
fn nginx(text: &str) -> Vec<Header> {
    let lines = text.lines().filter_map(|line| line.trim().strip_prefix("add_header "));
    lines
        .inspect(|line| assert!(line.ends_with(" always;"), "{line}"))
        .filter_map(|line| quoted(line.trim_end_matches(" always;")))
        .collect()
}

/// `Header always set Name "value"`.
fn apache(text: &str) -> Vec<Header> {
    let lines = text.lines().map(str::trim);
    assert!(!text.contains("Header set"), "without `always` an error would go without it");
    lines.filter_map(|line| quoted(line.strip_prefix("Header always set ")?)).collect()
}

/// The lines of `header {…}`, and `header Name "value"`.
fn caddy(text: &str) -> Vec<Header> {
    let inside = text.split("header {\n").nth(1).and_then(|rest| rest.split_once("\n}"));
    let inside = inside.map(|(lines, _)| lines).unwrap_or_default().lines();
    let alone = text.lines().filter_map(|line| line.trim().strip_prefix("header "));
    inside.chain(alone).filter_map(|line| quoted(line.trim())).collect()
}

fn azure(text: &str) -> Vec<Header> {
    let all: Value = serde_json::from_str(text).unwrap();
    let headers = all.get("globalHeaders").and_then(Value::as_object).unwrap();
    headers.iter().map(|(name, value)| owned(name, value.as_str().unwrap())).collect()
}

/// `<add name="…" value="…" />`.
fn iis(text: &str) -> Vec<Header> {
    text.lines()
        .filter_map(|line| {
            let (name, rest) = line.trim().strip_prefix("<add name=\"")?.split_once("\" value=\"")?;
            Some(owned(name, rest.strip_suffix("\" />")?))
        })
        .collect()
}

/// What has a field of its own, and the list of the others.
fn cloudfront(text: &str) -> Vec<Header> {
    let field = |name: &str| {
        text.lines()
            .find_map(|line| line.trim().strip_prefix(name)?.strip_prefix(": "))
            .unwrap()
            .trim_matches('"')
    };
    let mut headers = vec![
        owned("Content-Security-Policy", &strict(text)),
        owned("Strict-Transport-Security", &format!("max-age={}", field("AccessControlMaxAgeSec"))),
        owned("X-Frame-Options", field("FrameOption")),
        owned("Referrer-Policy", text.split("ReferrerPolicy: ").nth(1).unwrap().lines().next().unwrap()),
    ];
    if text.contains("ContentTypeOptions:\n") {
        headers.push(owned("X-Content-Type-Options", "nosniff"));
    }
    for item in text.split("- Header: ").skip(1) {
        let mut lines = item.lines().map(str::trim);
        let name = lines.next().unwrap();
        let value = lines.find_map(|line| line.strip_prefix("Value: ")).unwrap();
        headers.push(owned(name, value.trim_matches('"')));
    }
    headers
}

fn strict(text: &str) -> String {
    let value = text.split("ContentSecurityPolicy: \"").nth(1).unwrap();
    value.split_once('"').unwrap().0.to_owned()
}
