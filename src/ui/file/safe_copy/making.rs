//! Makes a copy: two passes over the file, and a third over what was written.

use crate::archive::Input;
use crate::archive::redact::{Check, Options, Report, Rewriter, Survey};
use crate::browser::file::Source;
use crate::browser::saving::Pieces;
use crate::browser::turn::{Halt, Pace};
use web_sys::Blob;

/// Bytes of a slice that the browser is asked for.
const SLICE: u64 = 1 << 20;
/// Bytes that are worked on between two looks at the clock.
const STEP: usize = 64 * 1024;
/// The same where they are packed: each may become a thousand.
const PACKED: usize = 4 * 1024;
/// Bytes of what is written that the program holds.
const HELD: usize = 1 << 20;

/// Which of the three passes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pass {
    Survey,
    Rewrite,
    Check,
}

/// How far the making is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Far {
    pub(super) pass: Pass,
    pub(super) done: u64,
    pub(super) of: u64,
}

/// Why there is no copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fault {
    /// It was stopped.
    Stopped,
    /// The browser cannot read the file, or keep what is written.
    Lost,
    /// The check refuses it; why.
    Refused(String),
}

/// What a copy is made of.
pub(super) struct Making<F> {
    pub(super) source: Source,
    pub(super) options: Options,
    /// Whether the file is packed, or in UTF-16.
    pub(super) is_wrapped: bool,
    pub(super) halt: Halt,
    /// Told how far it is.
    pub(super) told: F,
}

impl<F: Fn(Far)> Making<F> {
    /// Makes it; nothing that the check refuses is given out.
    pub(super) async fn run(self) -> Result<(Blob, Report), Fault> {
        let mut survey = Survey::new(self.options.clone());
        self.pass(Pass::Survey, &self.source, self.is_wrapped, &mut |text| survey.push(text)).await?;
        let plan = survey.finish();
        let (mut out, pieces) = (Vec::new(), Pieces::new());
        let mut rewriter = Rewriter::new(&plan);
        self.pass(Pass::Rewrite, &self.source, self.is_wrapped, &mut |text| {
            rewriter.push(text, &mut out);
            if out.len() > HELD {
                pieces.take(&mut out);
            }
        })
        .await?;
        let written = rewriter.finish(&mut out);
        pieces.take(&mut out);
        let blob = pieces.whole().ok_or(Fault::Lost)?;
        let mut check = Check::new(&plan, &written);
        let copy = Source::of_blob(blob.clone());
        self.pass(Pass::Check, &copy, false, &mut |text| check.push(text)).await?;
        check.finish().map_err(|refusal| Fault::Refused(refusal.to_string()))?;
        Ok((blob, written.report))
    }

    async fn pass(
        &self,
        pass: Pass,
        source: &Source,
        is_wrapped: bool,
        each: &mut dyn FnMut(&[u8]),
    ) -> Result<(), Fault> {
        let mut input = is_wrapped.then(Input::default);
        let step = if is_wrapped { PACKED } else { STEP };
        let (mut at, mut bytes, mut pace) = (0, Vec::new(), Pace::begin());
        let mut next = source.slice(0..SLICE);
        while at < source.size {
            next.read(&mut bytes).await.map_err(|_| Fault::Lost)?;
            if bytes.is_empty() {
                return Err(Fault::Lost);
            }
            at += bytes.len() as u64;
            next = source.slice(at..at + SLICE);
            for piece in bytes.chunks(step) {
                match &mut input {
                    Some(input) => input.push(piece, each).map_err(|it| Fault::Refused(it.words().into()))?,
                    None => each(piece),
                }
                pace.rest().await;
                if self.halt.is_asked() {
                    return Err(Fault::Stopped);
                }
            }
            (self.told)(Far { pass, done: at, of: source.size });
        }
        if let Some(input) = &mut input {
            input.finish(each).map_err(|it| Fault::Refused(it.words().into()))?;
        }
        Ok(())
    }
}
