//! The command's options.

use token_inspector::Context;
use token_inspector::model::{Expectation, Unreadable};
use token_inspector::text::timestamp::Timestamp;

/// How the command is used, but for what may be expected.
const USAGE: (&str, &str) = (
    "\
usage: inspect [OPTION]… < PASTE

Reads a paste on standard input and prints what is wrong with it, why, and what to do, as one JSON object.
Nothing leaves the machine.

  --now RFC3339              the time to check at (default: now)
  --leeway SECONDS           how far the clocks may differ (default: 120)
",
    "  --file                     the input is a HAR file or a log: lists what failed in it and its tokens
  --redact                   prints a copy of the input without its secrets, and a report on standard error
  --help                     prints this

Exit status: 0 for every paste, 2 for a bad option or a file that cannot be opened, 3 if the check of a
redaction still finds a secret; then nothing is printed.",
);

/// How the command is used.
pub(crate) fn usage() -> String {
    let expected = Expectation::ALL.iter().map(|it| {
        let (value, help) = it.option();
        format!("  {:<26} {help}\n", format!("--{} {value}", it.name()))
    });
    [USAGE.0, &expected.collect::<String>(), USAGE.1].concat()
}

/// What the command was asked for.
pub(crate) enum Asked {
    /// A report in this context.
    Report(Box<Context>),
    /// A copy of the input without its secrets.
    Redaction,
    /// What failed in a file, and its tokens.
    File(Box<Context>),
    /// How it is used.
    Help,
}

/// The context that the options describe.
///
/// # Errors
///
/// A sentence for an option that is not known, has no value, or whose value cannot be read.
pub(crate) fn read(mut arguments: impl Iterator<Item = String>) -> Result<Asked, String> {
    let mut context = Context::at(clock());
    let mut redact = false;
    let mut file = false;
    while let Some(name) = arguments.next() {
        let mut value = || arguments.next().ok_or_else(|| format!("{name} needs a value"));
        match name.as_str() {
            "--now" => {
                let text = value()?;
                context.now = text.parse().map_err(|_| format!("--now {text} is not a time in RFC 3339"))?;
            }
            "--leeway" => {
                let text = value()?;
                let seconds = text.parse::<u32>();
                context.leeway =
                    seconds.map_err(|_| format!("--leeway {text} is not a number of seconds"))?.into();
            }
            "--redact" => redact = true,
            "--file" => file = true,
            "--help" => return Ok(Asked::Help),
            _ => {
                let expectation = name.strip_prefix("--").and_then(Expectation::named);
                let expectation = expectation.ok_or_else(|| format!("{name} is not an option"))?;
                let text = value()?;
                let file =
                    || std::fs::read_to_string(&text).map_err(|fault| format!("{name} {text}: {fault}"));
                let given = if expectation.is_a_file() { file()? } else { text.clone() };
                let read = context.expected.add(expectation, &given);
                read.map_err(|Unreadable| format!("{name} {text} is not a method and a path"))?;
            }
        }
    }
    let context = Box::new(context);
    Ok(match (redact, file) {
        (true, _) => Asked::Redaction,
        (false, true) => Asked::File(context),
        (false, false) => Asked::Report(context),
    })
}

#[expect(clippy::disallowed_methods, reason = "the command is a clock's edge, as the page's is")]
fn clock() -> Timestamp {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    Timestamp::from_second(i64::try_from(since.as_secs()).unwrap_or_default()).unwrap_or_default()
}
