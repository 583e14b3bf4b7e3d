//! What is looked at of a file: where it stands, what it comes to, what explains it, and its text.

use crate::archive::{Case, entry_text};
use crate::browser::place;
use crate::ui::desk::Desk;
use crate::ui::file::case_rows::{follow, place as placed};
use crate::ui::parts::prose::{prose, shown};
use crate::ui::paste::read::view::Read;
use crate::ui::state::{Action, FileAction, OpenFile, Pick, State};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// Bytes of an entry that are read again: its beginning tells enough of a longer one.
const MOST: u64 = 1 << 20;

/// Looks at an entry, or at the case that it is part of.
pub(crate) fn open_entry(file: &OpenFile, entry: u64, tell: &Callback<Action>) {
    let (case, span, before) = {
        let reading = file.reading.borrow();
        let cases = reading.cases();
        let is_of =
            |it: &&&Case| it.entries.contains(&entry) || it.lines.is_some_and(|(first, _)| first == entry);
        let case = cases.iter().find(is_of).map(|it| it.place());
        let span = reading.entry_span(entry).or_else(|| reading.record_span(entry));
        (case, span, reading.text_offset())
    };
    if let Some(place) = case {
        tell.emit(Action::File(FileAction::Picked(Pick::Case(place))));
        return follow();
    }
    let (Some(span), Some(before)) = (span, before) else {
        return tell.emit(Action::Said(PACKED));
    };
    tell.emit(Action::File(FileAction::Picked(Pick::Entry(entry))));
    follow();
    let slice = file.source.slice(span.start + before..(span.end + before).min(span.start + before + MOST));
    let tell = tell.clone();
    spawn_local(async move {
        let mut bytes = Vec::new();
        tell.emit(match slice.read(&mut bytes).await {
            Ok(()) => {
                let (text, at) = entry_text(&bytes);
                Action::File(FileAction::Came(entry, text.into(), at))
            }
            Err(_) => Action::Said(GONE),
        });
    });
}

const PACKED: &str = "Single entries of a packed file, or of one in UTF-16, cannot be opened. Unpack it, or save it as UTF-8, and open it again.";
const GONE: &str =
    "The browser can no longer read this file: it was moved, changed or deleted. Open it again.";

/// The pane of what is looked at.
pub(crate) fn case_pane(
    state: &State,
    file: &OpenFile,
    desk: &Desk,
    top: &Rc<Cell<usize>>,
    show: &Callback<usize>,
    tell: &Callback<Action>,
) -> Html {
    let Some(pick) = &file.pick else { return Html::default() };
    let back = Callback::from(|_: MouseEvent| place::show_named("file-list", ".on .rowb, .rowb, button"));
    let reading = file.reading.borrow();
    let case = match pick {
        Pick::Case(place) => reading.cases().into_iter().find(|it| it.place() == *place),
        _ => None,
    };
    let title = match (pick, file.position()) {
        (Pick::Case(_), (Some(at), all)) => format!("Case {} of {all}", at + 1),
        (Pick::Case(_), _) => "Case".into(),
        (Pick::Token(..), _) => "Token".into(),
        (Pick::Entry(entry), _) if reading.entry_span(*entry).is_some() => format!("Entry {}", entry + 1),
        (Pick::Entry(line), _) => format!("Line {line}"),
    };
    let where_is = case
        .map(|it| stands(it, state))
        .unwrap_or_else(|| file.at.map(|at| ["at ", &state.zone.full(at)].concat()).unwrap_or_default());
    let related: Vec<_> = case.map(|it| reading.related(it)).unwrap_or_default();
    let part = 1..desk.lines.count() + 1;
    html! {
        <section class="pane case" id="case" aria-label="Case">
            <header>
                <h2 tabindex="-1">{ title }</h2>
                <small>{ shown(&where_is) }</small>
                <button type="button" class="back" onclick={back}>{ "Back to the list" }</button>
            </header>
            if let Some(case) = case {
                <p class="told">{ prose(&case.verdict) }</p>
                for it in related.iter() {
                    <p class="told">{ led(it.entry, it.what, file, tell) }</p>
                }
            }
            if state.paste.is_empty() {
                <p class="told soft">{ "Reading …" }</p>
            } else {
                <Read
                    text={state.paste.clone()} lines={desk.lines.clone()} marks={desk.marks.clone()} part={Some(part)}
                    top={top.clone()} target={state.goto} show={show.clone()}
                />
            }
        </section>
    }
}

/// `entries 4 and 5, acme.okta.com, 2026-11-28 12:43:16 UTC`.
fn stands(case: &Case, state: &State) -> String {
    let mut said = match case.entries.as_slice() {
        [one, two] if case.lines.is_none() && case.count == 1 => {
            format!("entries {} and {}", one + 1, two + 1)
        }
        _ => placed(case),
    };
    for more in [case.host.clone(), case.at.map(|at| state.zone.full(at)).unwrap_or_default()] {
        if !more.is_empty() {
            said.push_str(", ");
            said.push_str(&more);
        }
    }
    said
}

/// What another entry has to do with the case, and the way to it.
fn led(entry: u64, what: &'static str, file: &OpenFile, tell: &Callback<Action>) -> Html {
    let onclick = {
        let (file, tell) = (file.clone(), tell.clone());
        Callback::from(move |_: MouseEvent| open_entry(&file, entry, &tell))
    };
    html! { <><button type="button" class="link" {onclick}>{ format!("Entry {}", entry + 1) }</button>{ " " }{ what }{ "." }</> }
}
