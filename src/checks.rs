//! The list of all checks, run over a case.

use crate::case::Case;
use crate::context::{Context, Expectations};
use crate::finding::{Explanation, Finding, Hit};
use crate::report::Passed;
use jiff::Timestamp;

/// A named problem with the function that detects it.
#[derive(Debug)]
pub struct Check {
    /// The words for it.
    pub explanation: Explanation,
    /// Looks for it; one hit for each place in which it stands.
    pub run: fn(&Subject) -> Vec<Hit>,
    /// A paste that has the problem.
    pub faulty: Example,
    /// Near misses that have not.
    pub sound: &'static [Example],
}

/// What a check looks at.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'a> {
    /// All exhibits.
    pub case: &'a Case,
    /// What they are held against.
    pub context: &'a Context,
    /// The instant to judge at.
    pub at: Timestamp,
}

/// A paste with what it is held against.
#[derive(Debug, Clone, Copy)]
pub struct Example {
    /// What is pasted.
    pub paste: Paste,
    /// The present, in seconds since 1970 UTC.
    pub now: i64,
    /// What is expected.
    pub expected: Expected,
}

/// What an example pastes.
#[derive(Debug, Clone, Copy)]
pub enum Paste {
    /// A token, given as header and payload in JSON; encoded with a signature part of the right length.
    Token(&'static str, &'static str),
    /// Text around a token: before it, its header, its payload, after it.
    Around(&'static str, &'static str, &'static str, &'static str),
    /// Any text.
    Text(&'static str),
}

/// Expectations of an example; empty means unchecked.
#[derive(Debug, Clone, Copy)]
pub struct Expected {
    /// Issuer.
    pub issuer: &'static str,
    /// Audience.
    pub audience: &'static str,
    /// Client id.
    pub client_id: &'static str,
    /// Scopes, separated by spaces.
    pub scopes: &'static str,
    /// `GET /api/v1/users`.
    pub request: &'static str,
    /// `nonce`.
    pub nonce: &'static str,
}

impl Expected {
    /// Nothing expected.
    pub const NONE: Expected =
        Expected { issuer: "", audience: "", client_id: "", scopes: "", request: "", nonce: "" };

    /// As expectations of a context.
    #[must_use]
    pub fn expectations(&self) -> Expectations {
        todo_expectations(self)
    }
}

fn todo_expectations(_expected: &Expected) -> Expectations {
    Expectations::default()
}

/// The words of every check.
pub fn explanations() -> impl Iterator<Item = &'static Explanation> {
    std::iter::empty()
}

/// Findings of every check.
#[must_use]
pub fn run(_case: &Case, _context: &Context, _at: Timestamp) -> Vec<Finding> {
    Vec::new()
}

/// What was checked and held.
#[must_use]
pub fn passed(_case: &Case, _context: &Context, _at: Timestamp, _findings: &[Finding]) -> Vec<Passed> {
    Vec::new()
}

/// The next instant after the present at which time alone changes the report.
#[must_use]
pub fn changes_at(_case: &Case, _context: &Context) -> Option<Timestamp> {
    None
}
