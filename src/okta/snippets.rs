//! Code to copy for calls that Okta refuses for their number.
//!
//! Each waits until `X-Rate-Limit-Reset`, held against the `Date` of the response itself; takes limit 0 for too
//! many calls at once and waits shortly; adds a random part; and stops after five tries.

use crate::finding::Snippet;

const TITLE: &str = "Wait out a 429";

/// A GET that waits out 429, in each language.
pub static RETRY: &[Snippet] = &[
    Snippet { language: "curl", title: TITLE, code: include_str!("../../static/snippets/retry.sh") },
    Snippet { language: "Python", title: TITLE, code: include_str!("../../static/snippets/retry.py") },
    Snippet { language: "JavaScript", title: TITLE, code: include_str!("../../static/snippets/retry.js") },
    Snippet { language: "Java", title: TITLE, code: include_str!("../../static/snippets/Retry.java") },
    Snippet { language: "Go", title: TITLE, code: include_str!("../../static/snippets/retry.go") },
    Snippet { language: "C#", title: TITLE, code: include_str!("../../static/snippets/Retry.cs") },
];
