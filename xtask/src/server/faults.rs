//! Hosts that serve the page wrongly or otherwise, one a visit, for the tests that read what the page says then.

use std::time::Duration;

use super::Answer;
use crate::site;

/// Time for whoever visits to type something before the program is there.
const SLOW: Duration = Duration::from_secs(3);

/// How long a file hangs: longer than any test waits.
pub(super) const HANGS: Duration = Duration::from_secs(30);

/// Has the tests see the memory of the program.
const WATCHES: &str = "const start = WebAssembly.instantiate;
WebAssembly.instantiate = async (...given) => {
  const instance = await start.apply(WebAssembly, given);
  window.watched = instance.exports.memory;
  return instance;
};";

/// A minute takes a tenth of a second.
const HURRIES: &str = "const real = setTimeout;
window.setTimeout = (task, delay, ...more) => real(task, delay >= 60000 ? delay / 600 : delay, ...more);";

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// A file was not uploaded.
    Without(Part),
    /// A file gets a page, as every unknown address does.
    AsHtml(Part),
    /// A file is not the one the page was built with.
    Other(Part),
    /// A file never comes.
    Hanging(Part),
    /// The wasm takes its time.
    SlowWasm,
    /// The policy forgets WebAssembly.
    PolicyWithoutWasm,
    /// The policy lets the page fetch nothing.
    PolicyWithoutFetch,
    /// The host sends no headers but the type.
    NoHeaders,
    /// Another page that shows this one in a frame.
    Frame,
    /// Another page, which nothing keeps from anything.
    Bare,
    /// A script of the tests' own runs before the page's.
    Led(&'static str),
    /// The page names a profile, and this is it; `None` if the host has none.
    Profile(Option<&'static str>),
}

/// A file of the site.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Wasm,
    Glue,
    Boot,
    Shed,
    Style,
}

impl Part {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "wasm" => Self::Wasm,
            "glue" => Self::Glue,
            "boot" => Self::Boot,
            "shed" => Self::Shed,
            "style" => Self::Style,
            _ => return None,
        })
    }

    fn is(self, file: &str) -> bool {
        let wasm = file.ends_with(".wasm");
        match self {
            Self::Wasm => wasm,
            Self::Glue => file.starts_with("token-inspector") && !wasm,
            Self::Boot => file.starts_with("boot-"),
            Self::Shed => file.starts_with("shed-"),
            Self::Style => file.starts_with("style-"),
        }
    }
}

impl Fault {
    /// The fault a visit asks for by its name.
    pub(super) fn named(visit: &str) -> Option<Self> {
        let of = |begin: &str| visit.strip_prefix(begin).and_then(Part::named);
        Some(match visit {
            "slow-wasm" => Self::SlowWasm,
            "policy-without-wasm" => Self::PolicyWithoutWasm,
            "policy-without-fetch" => Self::PolicyWithoutFetch,
            "with-profile" => Self::Profile(Some(include_str!("../../../examples/profile.json"))),
            "broken-profile" => Self::Profile(Some("{ \"isuers\": [] }")),
            "missing-profile" => Self::Profile(None),
            "framing" => Self::Frame,
            "bare" => Self::Bare,
            "watched" | "watched-file" => Self::Led(WATCHES),
            "hurried" => Self::Led(HURRIES),
            _ if visit.starts_with("no-headers-") => Self::NoHeaders,
            _ => {
                let as_html = visit.strip_suffix("-as-html").and_then(Part::named).map(Self::AsHtml);
                let other = || of("other-").map(Self::Other);
                let hanging = || of("hanging-").map(Self::Hanging);
                return as_html.or_else(|| of("without-").map(Self::Without)).or_else(other).or_else(hanging);
            }
        })
    }

    /// Whether the answer for this file never comes.
    pub(super) fn hangs(self, file: &str) -> bool {
        matches!(self, Self::Hanging(part) if part.is(file))
    }

    /// The answer as such a host gives it; it is not compressed.
    pub(super) fn applied(self, file: &str, mut answer: Answer) -> Answer {
        match self {
            Self::Without(part) if part.is(file) => Answer::plain(404, "not found\n"),
            Self::AsHtml(part) if part.is(file) => {
                answer.set("Content-Type", "text/html; charset=utf-8");
                answer.body = b"<!doctype html><title>The host's own page</title>".to_vec();
                answer
            }
            Self::Other(part) if part.is(file) => {
                answer.body = if part == Part::Wasm { b"\0asm\x01\0\0\0".to_vec() } else { b" ".to_vec() };
                answer
            }
            Self::SlowWasm if Part::Wasm.is(file) => {
                std::thread::sleep(SLOW);
                answer
            }
            Self::PolicyWithoutWasm => stricter(answer, " 'wasm-unsafe-eval'", ""),
            Self::PolicyWithoutFetch => stricter(answer, "connect-src 'self'", "connect-src 'none'"),
            Self::NoHeaders => {
                answer.headers.retain(|(name, _)| name == "Content-Type");
                answer
            }
            Self::Frame if file.is_empty() => {
                let headers = vec![("Content-Type".to_owned(), "text/html".to_owned())];
                let body = "<!doctype html><iframe src=../no-headers-framed/ width=900 height=500></iframe>";
                Answer { status: 200, headers, body: body.into() }
            }
            Self::Bare if file.is_empty() => {
                let headers = vec![("Content-Type".to_owned(), "text/html".to_owned())];
                Answer { status: 200, headers, body: b"<!doctype html><link rel=icon href=data:,>".to_vec() }
            }
            Self::Led(script) if file.is_empty() => {
                let integrity = site::integrity(script.as_bytes());
                let leading =
                    format!("<script crossorigin integrity={integrity} src=leading.js></script><title>");
                let page = String::from_utf8_lossy(&answer.body).replacen("<title>", &leading, 1);
                answer.body = page.into_bytes();
                answer
            }
            Self::Led(script) if file == "leading.js" => {
                answer.status = 200;
                answer.set("Content-Type", "text/javascript");
                answer.body = script.as_bytes().to_vec();
                answer
            }
            Self::Profile(_) if file.is_empty() => {
                let named = "<meta name=token-inspector-profile content=profile.json><title>";
                let page = String::from_utf8_lossy(&answer.body).replacen("<title>", named, 1);
                answer.body = page.into_bytes();
                answer
            }
            Self::Profile(Some(profile)) if file == "profile.json" => {
                let headers = vec![("Content-Type".to_owned(), "application/json".to_owned())];
                Answer { status: 200, headers, body: profile.as_bytes().to_vec() }
            }
            _ => answer,
        }
    }
}

/// An answer whose policy allows less.
fn stricter(mut answer: Answer, allowed: &str, instead: &str) -> Answer {
    if let Some(policy) = answer.header("Content-Security-Policy") {
        let stricter = policy.replace(allowed, instead);
        answer.set("Content-Security-Policy", &stricter);
    }
    answer
}
