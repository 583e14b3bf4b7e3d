//! A call to Okta that is known by the name under which a tool makes it.

use crate::text::Call;

/// The name under which a tool makes a call: a method of an SDK, a cmdlet, a resource of Terraform.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Operation {
    /// The name as it stands in the paste.
    pub name: String,
    /// The calls it can stand for, in the order in which the tool makes them.
    pub calls: Vec<NamedCall>,
    /// What it names.
    pub names: Names,
}

/// What a name stands for, and so how surely it tells of one call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Names {
    /// The step that failed, in words: "failed to create group".
    Step,
    /// A method, function or cmdlet that makes the call.
    Method,
    /// A thing for which several calls are made.
    Resource,
}

/// A call to Okta that a name stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedCall {
    /// Method, and path with placeholders: `GET /api/v1/users/{id}`.
    pub call: Call,
    /// The scopes that an access token needs for it; empty if it takes none.
    pub scopes: Vec<String>,
    /// The admin roles any one of which it needs, as the Admin Console names them; empty where Okta names none.
    pub roles: Vec<&'static str>,
}
