//! What a verifier or SDK said, and of whom the words are.

use crate::model::{NamedCall, Party};

/// A message of a verifier or SDK that means a finding.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct VerifierMessage {
    /// Id of the finding it means.
    pub finding_id: &'static str,
    /// Library that says it.
    pub libraries: &'static str,
    /// Its text with placeholders; empty where the text is in no catalogue.
    pub text: &'static str,
    /// The paste names it: its packages, classes or files stand there.
    pub is_named: bool,
    /// Others that print the same words here, where nothing in the paste tells which one it is.
    pub others: Vec<&'static str>,
    /// Those that pass its messages on and are named in the paste: the value is set in them.
    pub above: Vec<&'static str>,
    /// What that library is to the reader.
    pub speaker: Party,
    /// The provider whose tokens that library is made for alone; `None` if it is for anybody's.
    pub made_for: Option<&'static str>,
    /// It is the frame of an error, whose reason stands inside it or beside it.
    pub is_frame: bool,
    /// It says that the reason follows: where none does, that is the finding.
    pub announces: bool,
    /// What else the message can mean; empty where its finding says it all.
    pub note: &'static str,
    /// What to do about exactly this message of that library; empty where nothing is known.
    pub fix: &'static str,
    /// The words that name the step of a tool which failed; empty where it names none.
    pub step: &'static str,
    /// The calls to Okta that this step makes; empty where it names none.
    pub calls: Vec<NamedCall>,
    /// Value found, as the message names it.
    pub found: Option<String>,
    /// Value expected, as the message names it.
    pub expected: Option<String>,
    /// Values for the placeholders of the words.
    pub facts: Vec<crate::text::template::Fact>,
}
