//! The verdict of a whole file: what was found so far, how far it is read, what to do first.

use crate::archive::{Case, CaseKind, FileReading, Form};
use crate::finding::Severity;
use crate::ui::file::file_list::{counted, size};
use crate::ui::parts::icon::icon;
use crate::ui::parts::prose::prose;
use crate::ui::state::{Action, FileAction, OpenFile, Stage};
use yew::prelude::*;

/// The band at the top.
pub(crate) fn band(file: &OpenFile, place: &NodeRef, share: Html, tell: &Callback<Action>) -> Html {
    let reading = file.reading.borrow();
    let (failures, _) = counted(file);
    let done = matches!(file.stage, Stage::Ended);
    let severity = match () {
        () if failures > 0 => Some(Severity::Error),
        () if reading.refused().is_some() || file.stage == Stage::Lost => Some(Severity::Warning),
        () => None,
    };
    let name = match severity {
        Some(severity) => severity.name(),
        None if done && is_whole(&reading) => "good",
        None => "none",
    };
    let line = reading.verdict();
    let first =
        reading.cases().into_iter().find(|it| it.kind() == CaseKind::Failure).map(action).unwrap_or_default();
    html! {
        <section ref={place} class="verdict of-file" tabindex="-1" aria-label="Verdict" data-severity={name}>
            <div class="headline"><p class="head">{ icon(severity) }{ head(file, failures) }</p>{ progress(file, tell) }</div>
            <p class="line">{ prose(&line) }</p>
            if file.stage == Stage::Lost {
                <p class="do">{ "The browser can no longer read this file: it was moved, changed or deleted. Open it again to read all of it." }</p>
            } else if !first.is_empty() {
                <p class="do"><b>{ "First: " }</b>{ prose(&first) }</p>
            }
            <div class="acts">
                { safe_copy(file, tell) }
                { share }
                { way(file, tell) }
            </div>
        </section>
    }
}

/// Whether silence is good news: every call was read. Of a log nobody knows what it leaves out.
fn is_whole(reading: &FileReading) -> bool {
    reading.has_calls() && reading.cut() == 0 && reading.left_out() == 0
}

fn action(case: &Case) -> String {
    let causes = case.findings.first().map(|it| it.causes.as_slice()).unwrap_or_default();
    causes.first().map(|it| it.fix.clone()).unwrap_or_default()
}

fn head(file: &OpenFile, failures: usize) -> String {
    let failed = match failures {
        0 => "No failure found".into(),
        1 => "1 failure".into(),
        many => format!("{many} kinds of failure"),
    };
    let read = size(file.reading.borrow().progress().read);
    match file.stage {
        Stage::Reading if failures == 0 => "Reading the file".into(),
        Stage::Reading => [failed.as_str(), " so far"].concat(),
        Stage::Stopped | Stage::Lost => format!("{failed} in the first {read}"),
        Stage::Ended if file.reading.borrow().refused().is_some() => "Not read to its end".into(),
        Stage::Ended => failed,
    }
}

/// How far it is, and the button that stops it or goes on.
fn progress(file: &OpenFile, tell: &Callback<Action>) -> Html {
    let progress = file.reading.borrow().progress();
    let (read, all) = (progress.read.min(file.source.size), file.source.size);
    let (label, action): (_, fn() -> FileAction) = match file.stage {
        Stage::Reading => ("Stop", || FileAction::Stopped),
        Stage::Stopped => ("Read on", || FileAction::Resumed),
        Stage::Ended | Stage::Lost => return Html::default(),
    };
    let onclick = tell.reform(move |_: MouseEvent| Action::File(action()));
    html! {
        <p class="progress">
            <progress max={all.max(1).to_string()} value={read.to_string()} aria-label="Bytes that were read"></progress>
            <span>{ format!("{} of {}", size(read), size(all)) }</span>
            <button type="button" id="stop" {onclick}>{ label }</button>
        </p>
    }
}

fn safe_copy(file: &OpenFile, tell: &Callback<Action>) -> Html {
    if matches!(file.reading.borrow().form(), Form::Empty) || file.reading.borrow().refused().is_some() {
        return Html::default();
    }
    let onclick = tell.reform(|_: MouseEvent| Action::File(FileAction::Copies(true)));
    html! { <button type="button" id="safe-copy" {onclick}>{ "Make a copy that is safe to send" }</button> }
}

/// The way from one case to the next.
fn way(file: &OpenFile, tell: &Callback<Action>) -> Html {
    let (at, all) = file.position();
    if all < 2 {
        return Html::default();
    }
    let step = |by: isize, label: &'static str, sign: &'static str| {
        let to = file.beside(by);
        let disabled = to.is_none();
        let tell = tell.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            if let Some(to) = to.clone() {
                tell.emit(Action::File(FileAction::Picked(to)));
            }
        });
        html! { <button type="button" class="ic" aria-label={label} title={label} {disabled} {onclick}>{ sign }</button> }
    };
    html! {
        <span class="nav">
            { step(-1, "Previous case (k)", "‹") }
            <span>{ at.map_or_else(|| format!("{all} cases"), |at| format!("case {} of {all}", at + 1)) }</span>
            { step(1, "Next case (j)", "›") }
        </span>
    }
}

/// What is said to those who listen.
pub(crate) fn announced(file: &OpenFile) -> String {
    match file.stage {
        Stage::Reading => "Reading the file.".into(),
        Stage::Stopped => ["Stopped. ", &file.reading.borrow().verdict()].concat(),
        Stage::Ended | Stage::Lost => file.reading.borrow().verdict(),
    }
    .replace('`', "")
}
