//! Reads a paste on standard input and prints the report as JSON, or a redacted copy, on standard output.

mod options;

use options::Asked;
use std::io::{Read, Write};
use std::process::ExitCode;
use token_inspector::archive::redact::{Options, redact};
use token_inspector::report::output::{PasteBytes, json};

fn main() -> ExitCode {
    let context = match options::read(std::env::args().skip(1)) {
        Ok(Asked::Report(context)) => Some(context),
        Ok(Asked::Redaction) => None,
        Ok(Asked::Help) => return print(options::USAGE),
        Err(fault) => return refuse(&format!("{fault}\n\n{}", options::USAGE)),
    };
    let mut bytes = Vec::new();
    if let Err(fault) = std::io::stdin().lock().read_to_end(&mut bytes) {
        return refuse(&format!("standard input cannot be read: {fault}"));
    }
    let Some(context) = context else { return redacted(&bytes) };
    let paste = PasteBytes::of(&bytes);
    print(&json(&token_inspector::inspect(&paste.text, &context), &paste))
}

/// Prints a copy without secrets, and what was replaced on standard error; 3 where its own check refuses it.
fn redacted(bytes: &[u8]) -> ExitCode {
    match redact(bytes, &Options::default()) {
        Ok((copy, report)) => {
            eprint!("{report}");
            eprintln!("{}", report.checked());
            let mut out = std::io::stdout().lock();
            match out.write_all(&copy).and_then(|()| out.flush()) {
                Ok(()) => ExitCode::SUCCESS,
                Err(_) => ExitCode::FAILURE,
            }
        }
        Err(refusal) => {
            eprintln!("{refusal} Nothing was written.");
            ExitCode::from(3)
        }
    }
}

fn print(text: &str) -> ExitCode {
    match writeln!(std::io::stdout().lock(), "{text}") {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

/// Says what is wrong with the options; 2 is the exit status of a bad option or of a file that cannot be opened.
fn refuse(fault: &str) -> ExitCode {
    eprintln!("{fault}");
    ExitCode::from(2)
}
