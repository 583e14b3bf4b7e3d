//! What a person asks of a redaction.

use crate::archive::redact::known::kind::Kinds;

/// What is taken out, and what is kept.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The kinds to take out.
    pub kinds: Kinds,
    /// A person's own words, which no table can know: the name of a project, a value of a field of one's own.
    pub words: Vec<String>,
    /// Whether bodies stay that nobody needs: scripts, styles, pictures, answers of other hosts.
    pub keep_bodies: bool,
}
