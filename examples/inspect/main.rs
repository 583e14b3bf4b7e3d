//! Reads a paste on standard input and prints the report as JSON, or a redacted copy, on standard output.

mod options;

use options::Asked;
use std::io::{Read, Write};
use std::process::ExitCode;
use token_inspector::Context;
use token_inspector::archive::redact::{Options, counted, redact};
use token_inspector::archive::{FileReading, Form, output};
use token_inspector::limits::PASTE_BYTES;
use token_inspector::report::output::{PasteBytes, json};

/// What is to be done with the input.
enum Job {
    Report(Box<Context>),
    File(Box<Context>),
    Redact,
}

fn main() -> ExitCode {
    let job = match options::read(std::env::args().skip(1)) {
        Ok(Asked::Report(context)) => Job::Report(context),
        Ok(Asked::File(context)) => Job::File(context),
        Ok(Asked::Redaction) => Job::Redact,
        Ok(Asked::Help) => return print(&options::usage()),
        Err(fault) => return refuse(&format!("{fault}\n\n{}", options::usage())),
    };
    let mut input = std::io::stdin().lock();
    let mut bytes = Vec::new();
    if let Err(fault) = input.read_to_end(&mut bytes) {
        return refuse(&format!("standard input cannot be read: {fault}"));
    }
    let context = match job {
        Job::Report(context) => context,
        Job::Redact => return redacted(&bytes),
        Job::File(context) => return listed(&of_file(&bytes, &context), &bytes),
    };
    if let Some(reading) = is_file(&bytes, &context) {
        return listed(&reading, &bytes);
    }
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

/// Bytes of a slice, as the page reads them.
const SLICE: usize = 4 * 1024 * 1024;

fn of_file(bytes: &[u8], context: &Context) -> FileReading {
    let mut reading = FileReading::new(context);
    for slice in bytes.chunks(SLICE) {
        let fed = reading.feed(slice);
        while reading.step() {}
        if fed.is_err() {
            break;
        }
    }
    reading.finish();
    while reading.step() {}
    reading
}

/// Prints what failed in a file, its tokens, and what a redaction would replace.
fn listed(reading: &FileReading, bytes: &[u8]) -> ExitCode {
    print(&output::json(reading, &counted(bytes, &Options::default())))
}

/// A paste that is a file: a HAR, or a long text with more than one case in it.
fn is_file(bytes: &[u8], context: &Context) -> Option<FileReading> {
    let json = bytes.iter().find(|it| it.is_ascii_graphic()).is_some_and(|it| matches!(it, b'{' | b'['));
    let packed = bytes.starts_with(&[0x1f, 0x8b]);
    if !json && !packed && bytes.len() <= PASTE_BYTES {
        return None;
    }
    let reading = of_file(bytes, context);
    let archive = matches!(reading.form(), Form::Archive { .. }) && reading.has_calls();
    (archive || bytes.len() > PASTE_BYTES && reading.cases().len() > 1).then_some(reading)
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
