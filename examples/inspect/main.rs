//! Reads a paste on standard input and prints the report as JSON on standard output.

mod options;
mod output;

use std::io::{Read, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    let context = match options::read(std::env::args().skip(1)) {
        Ok(context) => context,
        Err(fault) => {
            eprintln!("{fault}\n\n{}", options::USAGE);
            return ExitCode::from(2);
        }
    };
    let mut bytes = Vec::new();
    if let Err(fault) = std::io::stdin().lock().read_to_end(&mut bytes) {
        eprintln!("standard input cannot be read: {fault}");
        return ExitCode::from(2);
    }
    let paste = output::Paste::of(&bytes);
    let report = token_inspector::inspect(&paste.text, &context);
    let printed = output::json(&report, &paste);
    match writeln!(std::io::stdout().lock(), "{printed}") {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}
