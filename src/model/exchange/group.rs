//! Exhibits that stand together, by what they hold.

use crate::model::{Content, Exhibit, Kind};

/// Indexes of exhibits that stand together: all, and those of each sort, in order.
#[derive(Debug, Clone, Default)]
pub struct Group {
    /// All of them.
    pub all: Vec<usize>,
    /// Requests.
    pub requests: Vec<usize>,
    /// Answers.
    pub responses: Vec<usize>,
    /// Errors, and texts of errors.
    pub errors: Vec<usize>,
    /// Challenges.
    pub challenges: Vec<usize>,
    /// Counts of requests.
    pub rate_limits: Vec<usize>,
    /// Tokens.
    pub tokens: Vec<usize>,
    /// Everything but tokens.
    pub others: Vec<usize>,
    /// The kinds that are among them, each once.
    pub kinds: Vec<Kind>,
}

impl Group {
    /// Adds an exhibit, once where it comes again at once.
    pub fn add(&mut self, index: usize, exhibit: &Exhibit) {
        if self.all.last() == Some(&index) {
            return;
        }
        self.all.push(index);
        if !self.kinds.contains(&exhibit.kind) {
            self.kinds.push(exhibit.kind);
        }
        if matches!(exhibit.content, Content::Token(_)) {
            self.tokens.push(index);
            return;
        }
        self.others.push(index);
        match &exhibit.content {
            Content::Request(_) => self.requests.push(index),
            Content::Response(_) => self.responses.push(index),
            Content::Error(_) => self.errors.push(index),
            Content::Challenge(_) => self.challenges.push(index),
            Content::RateLimit(_) => self.rate_limits.push(index),
            _ => {}
        }
    }
}
