//! What a file holds, in place of the paste: its cases, the sequence of its sign-ins, its tokens.

use crate::archive::{CaseKind, Form};
use crate::browser::clock;
use crate::ui::file::case_rows::case_rows;
use crate::ui::file::opening::open_button;
use crate::ui::file::sequence::sequence;
use crate::ui::file::token_rows::TokenRows;
use crate::ui::parts::private::private;
use crate::ui::parts::prose::shown;
use crate::ui::parts::show_more::use_few;
use crate::ui::state::{Action, FileAction, Listing, OpenFile, State};
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Rows that are listed at first.
const ROWS: usize = 40;
/// The name of the box to filter with in the document.
const ID: &str = "find";

/// A file.
#[derive(Properties, PartialEq)]
pub(crate) struct FileListProps {
    /// The state.
    pub(crate) state: Rc<State>,
    /// Where changes go.
    pub(crate) tell: Callback<Action>,
}

/// The lists of a file, one of which is shown.
#[component]
pub(crate) fn FileList(FileListProps { state, tell }: &FileListProps) -> Html {
    let source = state.file.as_ref().map(|it| (it.number, it.listing, it.filter.clone(), it.only));
    let few = use_few(source, ROWS);
    let Some(file) = &state.file else { return Html::default() };
    let clear = tell.reform(|_: MouseEvent| Action::Cleared(clock::now()));
    let cases = counted(file);
    let (steps, tokens) = {
        let reading = file.reading.borrow();
        (reading.sequence().len(), reading.tokens().len())
    };
    let tab = |listing: Listing, label: &'static str, count: usize| {
        let on = file.listing == listing;
        let onclick = tell.reform(move |_: MouseEvent| Action::File(FileAction::Listed(listing)));
        html! {
            <button type="button" aria-pressed={if on { "true" } else { "false" }} {onclick}>
                { label }{ " " }<span class="number">{ count }</span>
            </button>
        }
    };
    html! {
        <section class="pane source file-list" id="file-list" aria-label="File">
            <header>
                <h2>{ if file.source.name.is_empty() { html! { "Pasted text" } } else { shown(&file.source.name) } }</h2>
                <small>{ said(file) }</small>
                { open_button(tell) }
                <button type="button" id="clear" onclick={clear}>{ "Clear" }</button>
            </header>
            <div class="lists" role="group" aria-label="What is listed">
                { tab(Listing::Cases, "Cases", cases.0 + cases.1) }
                if steps > 0 || file.listing == Listing::Sequence { { tab(Listing::Sequence, "Sequence", steps) } }
                { tab(Listing::Tokens, "Tokens", tokens) }
            </div>
            { match file.listing {
                Listing::Cases => html! { <>{ filter(file, cases, tell) }{ case_rows(state, file, few.count, tell) }{ few.button(file.listed(|_| ()).len(), "cases") }</> },
                Listing::Sequence => html! { <>{ sequence(state, file, few.count, tell) }{ few.button(steps, "steps") }</> },
                Listing::Tokens => html! { <TokenRows state={state.clone()} tell={tell.clone()} /> },
            } }
            { left_out(file) }
        </section>
    }
}

/// `214 entries, 98.3 MB`.
fn said(file: &OpenFile) -> String {
    let many =
        |count: u64, one: &str, several: &str| format!("{count} {}", if count == 1 { one } else { several });
    let held = match file.reading.borrow().form() {
        Form::Empty => String::new(),
        Form::Archive { entries } => many(entries, "entry", "entries"),
        Form::Log { lines } => many(lines, "line", "lines"),
    };
    let size = size(file.source.size);
    if held.is_empty() { size } else { [held.as_str(), ", ", &size].concat() }
}

/// Bytes as a person says them: `98 MB`, `1.2 MB`, `40 kB`.
pub(crate) fn size(bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} bytes"),
        1_000..1_000_000 => format!("{} kB", bytes / 1_000),
        1_000_000..10_000_000 => format!("{}.{} MB", bytes / 1_000_000, bytes / 100_000 % 10),
        _ => format!("{} MB", bytes / 1_000_000),
    }
}

/// Cases that failed, and steps, each with its repeats in one.
pub(crate) fn counted(file: &OpenFile) -> (usize, usize) {
    let reading = file.reading.borrow();
    let cases = reading.cases();
    let failures = cases.iter().filter(|it| it.kind() == CaseKind::Failure).count();
    (failures, cases.len() - failures)
}

fn filter(file: &OpenFile, cases: (usize, usize), tell: &Callback<Action>) -> Html {
    let oninput = {
        let tell = tell.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                tell.emit(Action::File(FileAction::Filtered(input.value().into())));
            }
        })
    };
    let chip = |only: Option<CaseKind>, label: &'static str, count: usize| {
        let on = file.only == only;
        let onclick = tell.reform(move |_: MouseEvent| Action::File(FileAction::Only(only)));
        html! {
            <button type="button" aria-pressed={if on { "true" } else { "false" }} {onclick}>
                { label }{ " " }<span class="number">{ count }</span>
            </button>
        }
    };
    html! {
        <div class="find">
            <label class="unseen" for={ID}>{ "Filter the cases" }</label>
            { private(html! {
                <input id={ID} type={"search"} value={file.filter.to_string()} placeholder={"Filter: 403, E0000006, a path, a host"} {oninput} />
            }) }
            <span class="chips" role="group" aria-label="Cases that are listed">
                { chip(None, "All", cases.0 + cases.1) }
                { chip(Some(CaseKind::Failure), "Failed", cases.0) }
                { chip(Some(CaseKind::Step), "Steps", cases.1) }
            </span>
        </div>
    }
}

/// What was not read, in a sentence.
fn left_out(file: &OpenFile) -> Html {
    let reading = file.reading.borrow();
    let cut = match reading.cut() {
        0 => String::new(),
        1 => "The end of one entry is missing: the file was cut off, or the entry is longer than 16 MB. "
            .into(),
        many => format!(
            "The end of {many} entries is missing: the file was cut off, or they are longer than 16 MB each. "
        ),
    };
    let more = match reading.left_out() {
        0 => String::new(),
        many => format!(
            "{many} more records were not read in detail: cut the file to the minutes around the failure to see them."
        ),
    };
    let shortened: String = reading
        .shortened()
        .into_iter()
        .map(|list| {
            format!(" The list “{list}” shows only its beginning: the file has more than there is room for.")
        })
        .collect();
    if cut.is_empty() && more.is_empty() && shortened.is_empty() {
        return Html::default();
    }
    html! { <p class="foot">{ cut }{ more }{ shortened }</p> }
}
