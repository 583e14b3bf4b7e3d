//! The pastes that prove a check: the test, the documentation and the page's button in one.

use crate::checks::support::sample::{Edits, Sample};
use crate::jose::verify::{Opinion, Said};
use crate::model::{Context, DEFAULT_LEEWAY, Expectation, Expectations};
use crate::reading;
use crate::signatures::Signatures;
use crate::text::timestamp::Timestamp;

/// The present of an example that sets none: 2026-09-21 14:13:20 UTC.
pub(crate) const NOW: i64 = 1_790_000_000;

/// A paste with what it is held against.
#[derive(Debug, Clone, Copy)]
pub struct Example {
    /// Text before the token.
    pub before: &'static str,
    /// A healthy token that the changes below make what it is; none where the text says it all.
    pub token: Option<Sample>,
    /// Header members set, or taken out where the value is empty.
    pub header: Edits,
    /// Claims set, or taken out where the value is empty.
    pub claims: Edits,
    /// What happens to the encoded token.
    pub mangled: Option<fn(&str) -> String>,
    /// Text after the token.
    pub after: &'static str,
    /// Another paste behind this one.
    pub and: Option<&'static Example>,
    /// The present, in seconds since 1970 UTC.
    pub now: i64,
    /// Seconds that a clock may be off.
    pub leeway: i64,
    /// What is expected.
    pub expected: Expected,
    /// A second verifier says the opposite of every signature.
    pub is_opposed: bool,
}

/// What an example is compared with, at most four things.
#[derive(Debug, Clone, Copy)]
pub struct Expected([Option<(Expectation, &'static str)>; 4]);

/// A text without a token made for it.
pub(crate) const fn text(before: &'static str) -> Example {
    Example {
        before,
        token: None,
        header: &[],
        claims: &[],
        mangled: None,
        after: "",
        and: None,
        now: NOW,
        leeway: DEFAULT_LEEWAY,
        expected: Expected::NONE,
        is_opposed: false,
    }
}

/// A healthy token.
pub(crate) const fn token(sample: Sample) -> Example {
    let mut example = text("");
    example.token = Some(sample);
    example
}

/// An access token with these claims changed.
pub(crate) const fn access(claims: Edits) -> Example {
    token(Sample::Access).claims(claims)
}

impl Example {
    pub(crate) const fn before(mut self, text: &'static str) -> Example {
        self.before = text;
        self
    }

    pub(crate) const fn after(mut self, text: &'static str) -> Example {
        self.after = text;
        self
    }

    pub(crate) const fn header(mut self, header: Edits) -> Example {
        self.header = header;
        self
    }

    pub(crate) const fn claims(mut self, claims: Edits) -> Example {
        self.claims = claims;
        self
    }

    pub(crate) const fn mangled(mut self, mangle: fn(&str) -> String) -> Example {
        self.mangled = Some(mangle);
        self
    }

    pub(crate) const fn and(mut self, other: &'static Example) -> Example {
        self.and = Some(other);
        self
    }

    pub(crate) const fn opposed(mut self) -> Example {
        self.is_opposed = true;
        self
    }

    pub(crate) const fn leeway(mut self, leeway: i64) -> Example {
        self.leeway = leeway;
        self
    }

    pub(crate) const fn expecting(mut self, expectation: Expectation, text: &'static str) -> Example {
        let mut slots: &mut [_] = &mut self.expected.0;
        let mut placed = false;
        while let [slot, rest @ ..] = slots {
            if slot.is_none() {
                *slot = Some((expectation, text));
                placed = true;
                break;
            }
            slots = rest;
        }
        assert!(placed, "an example expects four things at most");
        self
    }

    /// What is pasted.
    #[must_use]
    pub fn paste(&self) -> String {
        let mut text = self.before.to_owned();
        if let Some(sample) = self.token {
            let compact = sample.encoded(self.header, self.claims);
            text.push_str(&self.mangled.map_or(compact.clone(), |mangle| mangle(&compact)));
        }
        text.push_str(self.after);
        if let Some(other) = self.and {
            text.push('\n');
            text.push_str(&other.paste());
        }
        text
    }

    /// What it is held against.
    #[must_use]
    pub fn context(&self) -> Context {
        let now = Timestamp::from_second(self.now).unwrap_or_default();
        let expected = Expectations::of(self.expected.given());
        let mut context = Context { leeway: self.leeway, expected, ..Context::at(now) };
        if self.is_opposed {
            context.opinions = opposite(&self.paste(), &context);
        }
        context
    }
}

/// The opposite of what is said here of every signature of a paste.
fn opposite(paste: &str, context: &Context) -> Vec<Opinion> {
    let questions = Signatures::of(paste, &reading::read(paste), context).questions;
    let said = |good: bool| if good { Said::Bad } else { Said::Good };
    questions.iter().map(|it| Opinion { question: it.id(), said: said(it.good) }).collect()
}

impl Expected {
    /// Nothing expected.
    pub const NONE: Expected = Expected([None; 4]);

    /// Each expectation with its text.
    pub fn given(&self) -> impl Iterator<Item = (Expectation, &'static str)> {
        self.0.into_iter().flatten()
    }
}
