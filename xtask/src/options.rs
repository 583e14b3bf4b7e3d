//! What was asked for on the command line.

use std::path::PathBuf;

use anyhow::{Result, anyhow};
use lexopt::prelude::*;

use crate::bench::Asked;
use crate::test::Step;

/// One thing to do.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Task {
    /// Print the help.
    Help,
    /// Build the page and serve it on this machine.
    Serve { port: u16, open: bool },
    /// Write the site to host, and the single file, with a site's profile where one is given.
    Dist { profile: Option<PathBuf> },
    /// Write down what the built program imports.
    Imports,
    /// Feed any bytes to the fuzz targets named, or to all of them, for so many seconds each.
    Fuzz { targets: Vec<String>, seconds: u32 },
    /// Write down what the built program is made of.
    Weigh,
    /// Write the one stylesheet and the first script; Trunk asks for them before it builds.
    Join,
    /// Write the pictures of the README from the built page.
    Pictures,
    /// Prove the promises named, or all of them.
    Test { steps: Vec<Step> },
    /// Measure the parts named, or all of them.
    Bench(Asked),
}

pub(crate) const HELP: &str = "\
cargo xtask serve [--port 8080] [--open]   build the page and serve it on 127.0.0.1
cargo xtask test [STEP…]                   prove that it works; the steps are
                                           format, lint, core, growth, views, browser, page,
                                           firefox, hosting, supply, size, reproducible
cargo xtask dist [--profile FILE]          write the site to host and the single file into dist/,
                                           with a site's profile (docs/profile.md)
cargo xtask pictures                       write the README's pictures from the built page
cargo xtask bench [--rival FOLDER] [PART…]  measure it, beside what one would use instead, and write
                                           BENCHMARKS.md; the parts are native, starts, pastes,
                                           tokens, typing, logs, files, hostile, memory, verifier
cargo xtask fuzz [TARGET…] [--seconds 60]  feed any bytes to the targets of fuzz/, each so long
cargo xtask imports                        write down what the built program imports
cargo xtask weigh                          write down what the built program is made of
";

/// Reads the arguments.
pub(crate) fn read(mut arguments: lexopt::Parser) -> Result<Task> {
    let mut words: Vec<String> = Vec::new();
    let (mut port, mut open, mut profile, mut seconds, mut rival) = (None, false, None, None, None);
    while let Some(argument) = arguments.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(Task::Help),
            Long("port") => port = Some(arguments.value()?.parse()?),
            Long("open") => open = true,
            Long("seconds") => seconds = Some(arguments.value()?.parse()?),
            Long("profile") => profile = Some(PathBuf::from(arguments.value()?)),
            Long("rival") => rival = Some(PathBuf::from(arguments.value()?)),
            Value(word) => words.push(word.string()?),
            other => return Err(anyhow!("{}\n\n{HELP}", other.unexpected())),
        }
    }
    let mut words = words.into_iter();
    let task = words.next().unwrap_or_else(|| "help".to_owned());
    if task != "serve" && (open || port.is_some()) {
        return Err(anyhow!("`--port` and `--open` are options of `cargo xtask serve` only"));
    }
    if task != "dist" && profile.is_some() {
        return Err(anyhow!("`--profile` is an option of `cargo xtask dist` only"));
    }
    if task != "fuzz" && seconds.is_some() {
        return Err(anyhow!("--seconds belongs to `cargo xtask fuzz`"));
    }
    if task != "bench" && rival.is_some() {
        return Err(anyhow!("--rival belongs to `cargo xtask bench`"));
    }
    let rest: Vec<String> = words.collect();
    if let Some(word) = rest.first().filter(|_| !["test", "fuzz", "bench"].contains(&task.as_str())) {
        return Err(anyhow!("`{task}` takes no `{word}`\n\n{HELP}"));
    }
    match task.as_str() {
        "help" => Ok(Task::Help),
        "serve" => Ok(Task::Serve { port: port.unwrap_or(8080), open }),
        "dist" => Ok(Task::Dist { profile }),
        "imports" => Ok(Task::Imports),
        "pictures" => Ok(Task::Pictures),
        "fuzz" => Ok(Task::Fuzz { targets: rest, seconds: seconds.unwrap_or(60) }),
        "weigh" => Ok(Task::Weigh),
        "join" => Ok(Task::Join),
        "bench" => Ok(Task::Bench(Asked { parts: rest, rival })),
        "test" => {
            rest.iter().map(|name| Step::named(name)).collect::<Result<_>>().map(|steps| Task::Test { steps })
        }
        other => Err(anyhow!("there is no task `{other}`\n\n{HELP}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(arguments: &[&str]) -> Result<Task> {
        read(lexopt::Parser::from_args(arguments))
    }

    #[test]
    fn serve_listens_on_8080_unless_told_otherwise() {
        assert_eq!(asked(&["serve"]).unwrap(), Task::Serve { port: 8080, open: false });
        assert_eq!(asked(&["serve", "--port", "9", "--open"]).unwrap(), Task::Serve { port: 9, open: true });
    }

    #[test]
    fn a_profile_belongs_to_what_is_hosted() {
        assert_eq!(asked(&["dist"]).unwrap(), Task::Dist { profile: None });
        assert_eq!(asked(&["dist", "--profile", "a"]).unwrap(), Task::Dist { profile: Some("a".into()) });
    }

    #[test]
    fn a_single_step_can_be_tested() {
        assert_eq!(asked(&["test", "core"]).unwrap(), Task::Test { steps: vec![Step::Core] });
    }

    #[test]
    fn a_fuzz_target_runs_for_a_minute_unless_told_otherwise() {
        let fuzz = |targets: &[&str], seconds| Task::Fuzz {
            targets: targets.iter().map(|it| (*it).into()).collect(),
            seconds,
        };
        assert_eq!(asked(&["fuzz"]).unwrap(), fuzz(&[], 60));
        assert_eq!(asked(&["fuzz", "keys", "--seconds", "9"]).unwrap(), fuzz(&["keys"], 9));
    }

    #[test]
    fn a_rival_belongs_to_what_is_measured() {
        let asked_for = Asked { parts: vec!["starts".into()], rival: Some("a".into()) };
        assert_eq!(asked(&["bench", "--rival", "a", "starts"]).unwrap(), Task::Bench(asked_for));
        assert!(asked(&["dist", "--rival", "a"]).is_err());
    }

    #[test]
    fn what_is_not_known_is_refused() {
        for wrong in [
            &["fly"][..],
            &["serve", "now"],
            &["dist", "--open"],
            &["serve", "--profile", "x"],
            &["test", "--seconds", "9"],
            &["test", "luck"],
            &["serve", "--port", "x"],
        ] {
            assert!(asked(wrong).is_err(), "{wrong:?}");
        }
    }
}
