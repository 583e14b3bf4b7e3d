//! One claim or header member of two tokens.

use crate::catalogue::claims::Meaning;
use crate::catalogue::claims::changes::Weight;
use crate::text::timestamp::Timestamp;

/// One claim or header member of two tokens.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Whether it is a member of the header.
    pub is_header: bool,
    /// Its name.
    pub name: String,
    /// How the second token differs from the first.
    pub change: Change,
    /// Both values.
    pub values: Values,
    /// How much the difference tells; of what is the same, [`Weight::Told`].
    pub weight: Weight,
    /// What the difference means, in a sentence; empty where nothing is known, and of what is the same.
    pub means: String,
    /// What the claim says in any token; `None` for a custom claim.
    pub claim: Option<Meaning>,
}

/// How the second token differs from the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It does not.
    Same,
    /// Only the second token has it.
    Added,
    /// Only the first token has it.
    Removed,
    /// Both have it, with different values.
    Changed,
}

/// Both values of a row, by how they are set side by side.
#[derive(Debug, Clone, PartialEq)]
pub enum Values {
    /// As they were written; `None` where a token does not have it.
    Texts(Option<String>, Option<String>),
    /// As sets: every member once, in the order in which it is met.
    Set(Vec<(String, Member)>),
    /// Instants; `None` where a token names none.
    Instants(Option<Timestamp>, Option<Timestamp>),
}

/// Which of two sets has a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Member {
    /// Both.
    Both,
    /// The first only: it was removed.
    First,
    /// The second only: it was added.
    Second,
}

impl Row {
    /// Whether the tokens differ in it as any two tokens do.
    #[must_use]
    pub fn is_expected(&self) -> bool {
        self.change != Change::Same && self.weight == Weight::Expected
    }

    /// Whether the tokens differ in it, and not only as any two tokens do.
    #[must_use]
    pub fn is_telling(&self) -> bool {
        self.change != Change::Same && self.weight > Weight::Expected
    }

    /// The members of a set that only one of the tokens has: those removed, then those added.
    #[must_use]
    pub fn moved(&self) -> (Vec<&str>, Vec<&str>) {
        let Values::Set(members) = &self.values else { return (Vec::new(), Vec::new()) };
        let of = |wanted: Member| {
            members.iter().filter(|(_, it)| *it == wanted).map(|(text, _)| text.as_str()).collect()
        };
        (of(Member::First), of(Member::Second))
    }
}
