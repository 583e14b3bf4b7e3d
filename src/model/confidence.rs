//! How sure a judgement is.

/// How sure a judgement is, least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// What usually holds.
    Likely,
    /// What the evidence shows.
    Certain,
}

impl Confidence {
    /// `likely` or `certain`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Confidence::Likely => "likely",
            Confidence::Certain => "certain",
        }
    }
}
