//! What is going on, line by line, on standard error.

use std::fmt;
use std::time::{Duration, Instant};

use anyhow::Result;

/// Says what starts and how long it usually takes, does it, and says how long it took.
pub(crate) fn step<T>(title: &str, expected: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    eprintln!("→ {title} ({expected})");
    let watch = Stopwatch::start();
    let done = work()?;
    eprintln!("  done in {watch}");
    Ok(done)
}

/// One line about what is not a step.
pub(crate) fn note(line: &str) {
    eprintln!("· {line}");
}

/// The time since it was started.
pub(crate) struct Stopwatch(Instant);

impl Stopwatch {
    #[expect(clippy::disallowed_methods, reason = "the person waiting is told how long a step took")]
    pub(crate) fn start() -> Self {
        Self(Instant::now())
    }

    pub(crate) fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }
}

impl fmt::Display for Stopwatch {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        write!(out, "{:.1} s", self.elapsed().as_secs_f64())
    }
}
