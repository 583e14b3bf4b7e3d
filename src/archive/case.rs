//! A case of a file: one call that failed or one step of a sign-in, with how often it was met and what is wrong.

use crate::checks;
use crate::finding::{Finding, Severity};
use crate::text::timestamp::Timestamp;

/// Whether a call failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CaseKind {
    /// It failed.
    Failure,
    /// It looks like a failure and belongs to a flow that goes on: worth a note.
    Step,
}

impl CaseKind {
    /// `failure` or `step`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            CaseKind::Failure => "failure",
            CaseKind::Step => "step",
        }
    }
}

macro_rules! whys {
    ($($(#[$doc:meta])* $variant:ident $name:literal $kind:ident $words:literal;)*) => {
        /// Why something is a case.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Why { $($(#[$doc])* $variant,)* }

        impl Why {
            /// The stable name.
            #[must_use]
            pub const fn name(self) -> &'static str { match self { $(Why::$variant => $name,)* } }

            /// Whether it is a failure or a step.
            #[must_use]
            pub const fn kind(self) -> CaseKind { match self { $(Why::$variant => CaseKind::$kind,)* } }

            /// One sentence for people.
            #[must_use]
            pub const fn words(self) -> &'static str { match self { $(Why::$variant => $words,)* } }
        }
    };
}

whys! {
    /// A status of 400 or more from Okta or an authorization server.
    Refused "refused" Failure "The server answered with an error status.";
    /// A redirect that carries `error=`, with the callback that followed it.
    Redirect "redirect-error" Failure "The sign-in came back to the app with an error.";
    /// A callback with an error, without the redirect to it.
    Callback "callback-error" Failure "The app was called back with an error.";
    /// An Identity Engine response with a message of class `ERROR`, whatever its status.
    IdxError "idx-error" Failure "The sign-in form showed an error.";
    /// No answer that the browser could read.
    NoAnswer "no-answer" Failure "The browser got no response that it may read.";
    /// A nonce for DPoP was asked for, and no request with one followed.
    NonceMissed "nonce-missed" Failure "Okta asked for a DPoP nonce, and no request with it followed.";
    /// A line of a log tells of a refusal.
    Logged "logged" Failure "The log shows a refusal.";
    /// A nonce for DPoP was asked for, and sent.
    NonceAsked "nonce-asked" Step "Okta asked for a DPoP nonce, and the next request brought it.";
    /// The device flow waits for the person.
    Pending "pending" Step "The user has not finished yet; the client asks again.";
    /// There is no session yet, and somebody asked for it.
    NoSession "no-session" Step "There was no session; the app goes on to sign in.";
    /// `prompt=none` was answered by `login_required`.
    Silent "silent-login" Step "A silent sign-in found no session; the app goes on to sign in.";
    /// A call that went through used up what was left of a rate limit.
    LastCall "last-call" Step "This request was the last that the rate limit allows before it resets.";
}

/// One failing call or step of a file, repeats counted in one.
#[derive(Debug, Clone)]
pub struct Case {
    /// Why it is a case, and with that whether it failed.
    pub why: Why,
    /// Indexes into `log.entries`, in order: of each repeat its call, and what belongs to it, as the callback to a
    /// redirect. At most [`crate::limits::FILE_PLACES`]. Empty in a log.
    pub entries: Vec<u64>,
    /// First and last line of the first repeat, counted from 1; `None` in an archive.
    pub lines: Option<(u64, u64)>,
    /// When the first was answered; `None` if the file does not say.
    pub at: Option<Timestamp>,
    /// When the last was answered.
    pub last_at: Option<Timestamp>,
    /// How often it was met.
    pub count: usize,
    /// Method and path: `POST /oauth2/v1/token`; `None` if it is not known.
    pub call: Option<String>,
    /// Host that was called; empty if it is not known.
    pub host: String,
    /// Status; `None` if there was no answer, or none is told of.
    pub status: Option<u16>,
    /// What is wrong, in one sentence.
    pub verdict: String,
    /// What was found, most useful first.
    pub findings: Vec<Finding>,
    /// The first of them as a paste of its own: what [`crate::inspect`] was given, at [`Case::at`].
    pub paste: String,
}

/// Another entry that explains a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Related {
    /// Index into `log.entries`.
    pub entry: u64,
    /// What it has to do with the case, as a part of a sentence.
    pub what: &'static str,
}

impl Case {
    /// Whether it failed.
    #[must_use]
    pub const fn kind(&self) -> CaseKind {
        self.why.kind()
    }

    /// What tells it from the other cases of its file: the index of its first entry, or its first line.
    #[must_use]
    pub fn place(&self) -> u64 {
        self.entries.first().copied().or(self.lines.map(|(first, _)| first)).unwrap_or_default()
    }

    /// Ids of what was found, most useful first.
    pub fn ids(&self) -> impl Iterator<Item = String> {
        self.findings.iter().map(Finding::full_id)
    }
}

/// What counts of the findings: a file is no paste that somebody ought not to have shown, and a call that went through
/// is about its rate limit alone.
pub(crate) fn of_case(findings: &[Finding], why: Why) -> Vec<Finding> {
    let counts = |it: &&Finding| !is_of_pasting(it) && (why != Why::LastCall || COUNTS.contains(&it.id()));
    findings.iter().filter(counts).cloned().collect()
}

/// Whether a finding says that somebody ought not to have pasted what they did.
pub(crate) fn is_of_pasting(finding: &Finding) -> bool {
    checks::secrets::pasted::CHECKS.iter().any(|it| it.explanation.id == finding.id())
}

/// Findings that are about the counts of a rate limit alone.
const COUNTS: &[&str] = &["rate-limit-exhausted", "rate-limit-headroom"];

/// What tells cases apart whose calls are alike: the ids of what is wrong with them.
pub(crate) fn told_apart(findings: &[Finding]) -> String {
    let mut ids: Vec<_> =
        findings.iter().filter(|it| it.severity > Severity::Note).map(Finding::full_id).take(IDS).collect();
    if ids.is_empty() {
        ids.extend(findings.first().map(Finding::full_id));
    }
    ids.join(" ")
}

/// Ids that tell cases apart: what comes later says less of the refusal.
const IDS: usize = 3;
