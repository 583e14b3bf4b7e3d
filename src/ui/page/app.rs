//! The page as a whole.

use crate::archive::told_in_file;
use crate::browser::timer::Timer;
use crate::browser::{clock, crypto, place, seal};
use crate::profile::{Profile, inspect_for};
use crate::report::Report;
use crate::ui::file::band::announced;
use crate::ui::file::opening;
use crate::ui::file::reading::use_reading;
use crate::ui::page::announcer::Announcer;
use crate::ui::page::away::use_alone;
use crate::ui::page::bench::Answer;
use crate::ui::page::drop_frame::{frame, use_drop, use_paste};
use crate::ui::page::first_screen::{Before, Chosen};
use crate::ui::page::follow_address::use_address;
use crate::ui::page::header::header;
use crate::ui::page::second_opinion::use_second_opinion;
use crate::ui::page::shortcuts::{Now, help, use_keys};
use crate::ui::page::undo::{Undo, notice};
use crate::ui::page::warm::use_warm;
use crate::ui::page::wiped::{MINUTES, use_wiped_when_idle, use_wiped_when_left};
use crate::ui::reference::Reference;
use crate::ui::seal::address::use_taken;
use crate::ui::seal::facts::Facts;
use crate::ui::seal::notices::{Told, notices};
use crate::ui::state::{Action, State};
use crate::ui::view::View;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use yew::prelude::*;

/// What the page begins with.
#[derive(Properties, PartialEq, Default)]
pub struct AppProps {
    /// What was done before the program ran.
    #[prop_or_default]
    pub before: Before,
}

/// The page. Its report is derived from what was given, never kept.
#[component]
pub fn App(AppProps { before }: &AppProps) -> Html {
    let state = use_reducer(|| before.state());
    let tell = {
        let dispatch = state.dispatcher();
        use_callback((), move |action: Action, ()| dispatch.dispatch(action))
    };
    let top = use_memo((), |()| Cell::new(0_usize));
    // A long text is drawn before it is judged.
    let judged = if state.waits { Rc::from("") } else { state.paste.clone() };
    let site = use_memo((), |()| Profile::read(&seal::profile()));
    let profile = use_memo((), |()| (*site).clone().unwrap_or_default());
    let known = (judged, state.context(), profile.clone(), state.file.is_some());
    let report = use_memo(known, |(paste, context, profile, is_of_file)| {
        let mut report = inspect_for(profile, paste, context);
        if *is_of_file {
            told_in_file(&mut report);
        }
        report
    });
    use_effect_with((), |()| seal::tell_drawn());
    use_change(&report, &state);
    use_reading(state.file.as_ref(), &tell);
    use_chosen(before, &tell);
    use_long(state.waits, &tell);
    use_second_opinion(&report, &state);
    let second = use_memo((), |()| crypto::is_there());
    let inspector = use_node_ref();
    use_address(&state, &inspector);
    use_paste(&tell);
    let over = use_drop(&tell);
    let alone = use_alone() && !state.is_blank();
    let now = use_memo((), |()| RefCell::new(Now::default()));
    use_keys(&now);
    now.replace(keys(&state, &tell, &top));
    use_effect_with(state.theme, |theme| place::set_theme(theme.name()));
    use_effect_with(state.help, |help| {
        if *help {
            place::show_named("shortcuts", "button");
        }
    });
    use_selection(before);
    let blank = state.is_blank();
    use_warm(blank);
    let taken = use_taken(state.dispatcher()).filter(|_| !blank);
    let minutes = profile.idle_minutes.unwrap_or(MINUTES);
    let wiped = use_wiped_when_idle(minutes, blank, state.dispatcher()).then_some(minutes);
    use_wiped_when_left(state.dispatcher());
    let facts = use_memo((), |()| Facts::read(&seal::facts()));
    // Once the reference was opened it stays, so that what was searched for is there again.
    let opened = use_mut_ref(|| None);
    if let View::Reference(target) = state.view {
        opened.replace(Some(target));
    }
    let inspects = state.view == View::Inspector;
    let shared = Rc::new((*state).clone());
    html! {
        <ContextProvider<Rc<Profile>> context={profile.clone()}>
            { header(&state, &tell) }
            { notices(&Told { facts: &facts, site: &site, taken, wiped }) }
            <main ref={inspector} tabindex="-1" hidden={!inspects} class={alone.then_some("alone")}>
                if alone {
                    <p class="away">{ "Hidden after a pause. Move the mouse or press a key to show it." }</p>
                }
                <Answer state={shared} report={report.clone()} second={*second} top={top.clone()} tell={tell.clone()} />
            </main>
            if let Some(target) = *opened.borrow() {
                <Reference key={state.cleared} shown={!inspects} {target} dispatch={state.dispatcher()} />
            }
            <Undo sheet={state.sheet.number} kept={state.kept.is_some()} replaced={!state.is_blank()} tell={tell.clone()} />
            { notice(&state, &tell) }
            { help(&state, &tell) }
            { frame(over) }
            <Announcer summary={told(&state, &report)} />
        </ContextProvider<Rc<Profile>>>
    }
}

/// What keys act on.
fn keys(state: &State, tell: &Callback<Action>, top: &Rc<Cell<usize>>) -> Now {
    Now {
        tell: tell.clone(),
        keys: state.keys,
        help: state.help,
        asked: state.asked,
        reads: state.is_read(),
        inspects: state.view == View::Inspector,
        blank: state.is_blank(),
        file: state.file.as_ref().map(|it| (it.beside(-1), it.beside(1))),
        top: top.clone(),
    }
}

/// Looks again at the instant at which time alone changes the report.
#[hook]
fn use_change(report: &Rc<Report>, state: &UseReducerHandle<State>) {
    let dispatch = state.dispatcher();
    // What stands in a file is judged at its own time, which does not pass.
    let fixed = state.file.is_some();
    use_effect_with((report.changes_at, state.now), move |(at, now)| {
        let timer = at.filter(|at| at > now && !fixed).map(|at| {
            let wait = at.as_millisecond() - clock::now().as_millisecond();
            Timer::after(wait.saturating_add(20), move || dispatch.dispatch(Action::Passed(clock::now())))
        });
        move || drop(timer)
    });
}

/// Has a long text judged once it was drawn.
#[hook]
fn use_long(waits: bool, tell: &Callback<Action>) {
    let tell = tell.clone();
    use_effect_with(waits, move |waits| {
        let timer = waits.then(|| Timer::after(60, move || tell.emit(Action::Ready)));
        move || drop(timer)
    });
}

/// Selects in the box what was selected in it before the program ran.
#[hook]
fn use_selection(before: &Before) {
    let selected = before.selected;
    use_effect_with((), move |()| {
        if let Some((start, end)) = selected {
            place::select("paste", start, end);
        }
    });
}

/// Opens the file that was chosen before the program ran.
#[hook]
fn use_chosen(before: &Before, tell: &Callback<Action>) {
    let (file, tell) = (before.file.clone(), tell.clone());
    use_effect_with((), move |()| {
        if let Some(Chosen(source)) = file {
            opening::open(source, &tell);
        }
    });
}

/// What the live region says.
fn told(state: &State, report: &Report) -> String {
    match &state.file {
        Some(file) if !file.chosen => announced(file),
        _ => summary(report, state.is_blank() || state.waits),
    }
}

fn summary(report: &Report, silent: bool) -> String {
    if silent {
        return String::new();
    }
    let mut said = report.verdict.line.replace('`', "");
    said.push(' ');
    match report.findings.len() {
        0 => said.push_str("No findings."),
        1 => said.push_str("1 finding."),
        count => {
            said.push_str(&count.to_string());
            said.push_str(" findings.");
        }
    }
    said
}
