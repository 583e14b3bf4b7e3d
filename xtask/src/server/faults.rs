//! Hosts that serve the page wrongly, one a visit, for the tests that read what the page says then.

use super::Answer;

/// Time for whoever visits to type something before the program is there.
const SLOW: std::time::Duration = std::time::Duration::from_secs(3);

#[derive(Clone, Copy)]
pub(super) enum Fault {
    /// The wasm was not uploaded.
    WithoutWasm,
    /// Every unknown address, the wasm's too, gets a page.
    WasmAsHtml,
    /// The wasm is not the one the page was built with.
    OtherWasm,
    /// The script that joins wasm and page was not uploaded.
    WithoutGlue,
    /// The wasm takes its time.
    SlowWasm,
    /// The policy forgets WebAssembly.
    PolicyWithoutWasm,
    /// The policy lets the page fetch nothing.
    PolicyWithoutFetch,
}

impl Fault {
    /// The fault a visit asks for by its name.
    pub(super) fn named(visit: &str) -> Option<Self> {
        Some(match visit {
            "without-wasm" => Self::WithoutWasm,
            "wasm-as-html" => Self::WasmAsHtml,
            "other-wasm" => Self::OtherWasm,
            "without-glue" => Self::WithoutGlue,
            "slow-wasm" => Self::SlowWasm,
            "policy-without-wasm" => Self::PolicyWithoutWasm,
            "policy-without-fetch" => Self::PolicyWithoutFetch,
            _ => return None,
        })
    }

    /// The answer as such a host gives it.
    pub(super) fn applied(self, file: &str, mut answer: Answer) -> Answer {
        let wasm = file.ends_with(".wasm");
        match self {
            Self::WithoutWasm if wasm => Answer::plain(404, "not found\n"),
            Self::WithoutGlue if file.starts_with("token-inspector") && !wasm => {
                Answer::plain(404, "not found\n")
            }
            Self::WasmAsHtml if wasm => {
                answer.set("Content-Type", "text/html; charset=utf-8");
                answer.headers.retain(|(name, _)| name != "Content-Encoding");
                answer.body = b"<!doctype html><title>The host's own page</title>".to_vec();
                answer
            }
            Self::OtherWasm if wasm => {
                answer.headers.retain(|(name, _)| name != "Content-Encoding");
                answer.body = b"\0asm\x01\0\0\0".to_vec();
                answer
            }
            Self::SlowWasm if wasm => {
                std::thread::sleep(SLOW);
                answer
            }
            Self::PolicyWithoutWasm => stricter(answer, " 'wasm-unsafe-eval'", ""),
            Self::PolicyWithoutFetch => stricter(answer, "connect-src 'self'", "connect-src 'none'"),
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
