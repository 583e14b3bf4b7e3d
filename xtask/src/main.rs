//! `cargo xtask`: sets up what is missing, then serves, tests or builds the page.

mod bench;
mod crates;
mod dist;
mod folder;
mod fuzz;
mod options;
mod program;
mod progress;
mod serve;
mod server;
mod site;
mod test;
mod tools;
mod workspace;

use std::process::ExitCode;

use options::Task;

fn main() -> ExitCode {
    let done = options::read(lexopt::Parser::from_env()).and_then(|task| match task {
        Task::Help => {
            print!("{}", options::HELP);
            Ok(())
        }
        Task::Serve { port, open } => serve::run(port, open),
        Task::Dist { profile } => dist::run(profile.as_deref()),
        Task::Imports => dist::imports(),
        Task::Fuzz { targets, seconds } => fuzz::run(&targets, seconds),
        Task::Weigh => dist::weigh(),
        Task::Join => site::stylesheet::write().and_then(|()| site::first_script::write()),
        Task::Pictures => test::pictures(),
        Task::Test { steps } => test::run(&steps),
        Task::Bench(asked) => bench::run(&asked),
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure:#}");
            ExitCode::FAILURE
        }
    }
}
