//! Code to copy for calls that Okta refuses for their number.
//!
//! Each waits until `X-Rate-Limit-Reset`, held against the `Date` of the response itself; waits one second where limit
//! 0 means too many calls at once, or no reset is named; adds a random part that doubles with each try; and stops
//! after five.

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
