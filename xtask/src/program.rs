//! Other programs: found, run, and listened to.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, thread};

use anyhow::{Context, Result, anyhow, bail};

use crate::workspace;

/// The program on the PATH, if there is one.
pub(crate) fn on_path(name: &str) -> Option<PathBuf> {
    let folders = env::var_os("PATH")?;
    env::split_paths(&folders).find_map(|folder| within(&folder, name))
}

/// The program in one folder, if it is there.
pub(crate) fn within(folder: &Path, name: &str) -> Option<PathBuf> {
    let file = folder.join(format!("{name}{}", env::consts::EXE_SUFFIX));
    file.is_file().then_some(file)
}

/// The PATH with these folders before all others.
pub(crate) fn path_led_by(folders: &[PathBuf]) -> Result<std::ffi::OsString> {
    let known = env::var_os("PATH").unwrap_or_default();
    env::join_paths(folders.iter().cloned().chain(env::split_paths(&known)))
        .context("a folder's name cannot be put on the PATH")
}

/// A command that runs in the clone's top folder and asks nothing.
pub(crate) fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(workspace::root()).stdin(Stdio::null());
    command
}

/// Cargo, the one that runs this task.
pub(crate) fn cargo() -> Command {
    command(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs it with its output as it comes.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("`{}` did not start", name(command)))?;
    if status.success() { Ok(()) } else { bail!("`{}` failed ({status})", shown(command)) }
}

/// Runs it with its output indented under the step it belongs to.
pub(crate) fn run_indented(command: &mut Command) -> Result<()> {
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().with_context(|| format!("`{}` did not start", name(command)))?;
    let (out, err) = (child.stdout.take(), child.stderr.take());
    thread::scope(|scope| {
        scope.spawn(|| indent(out));
        scope.spawn(|| indent(err));
    });
    let status = child.wait()?;
    if status.success() { Ok(()) } else { bail!("`{}` failed ({status})", shown(command)) }
}

/// Runs it in silence and gives what it printed on standard output.
pub(crate) fn answer(command: &mut Command) -> Result<String> {
    let done = command.output().with_context(|| format!("`{}` did not start", name(command)))?;
    if !done.status.success() {
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        return Err(anyhow!("`{}` failed: {}", shown(command), said.trim()));
    }
    String::from_utf8(done.stdout).with_context(|| format!("`{}` printed no text", name(command)))
}

fn indent(stream: Option<impl Read>) {
    let Some(stream) = stream else { return };
    for line in BufReader::new(stream).lines().map_while(Result::ok) {
        eprintln!("    {line}");
    }
}

fn name(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}

fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or_default();
    let words = command.get_args().map(|argument| argument.to_string_lossy().into_owned());
    std::iter::once(program.to_string_lossy().into_owned()).chain(words).collect::<Vec<_>>().join(" ")
}
