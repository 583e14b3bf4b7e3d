//! What is read of a paste: the verdict over both panes, evidence on the left, judgement on the right.

use crate::browser::place;
use crate::report::Report;
use crate::report::output::markdown::Masks;
use crate::ui::checks::table::Table;
use crate::ui::compare::choose::PASTED_BOX;
use crate::ui::compare::{Compare, can_compare};
use crate::ui::desk::Desk;
use crate::ui::desk::is_recognized;
use crate::ui::file::band::band;
use crate::ui::file::case_pane::case_pane;
use crate::ui::file::file_list::FileList;
use crate::ui::file::safe_copy::SafeCopy;
use crate::ui::finding::findings::findings;
use crate::ui::page::examples::examples;
use crate::ui::page::log::{Cases, chosen};
use crate::ui::parts::show_more::use_few;
use crate::ui::paste;
use crate::ui::state::{Action, State};
use crate::ui::ticket::{Sharing, Ticket};
use crate::ui::token;
use crate::ui::verdict::verdict;
use std::cell::Cell;
use std::rc::Rc;
use yew::prelude::*;

/// How many findings stand in the page at first.
const FIRST: usize = 20;

/// A report, and what is looked at.
#[derive(Properties)]
pub struct AnswerProps {
    /// The state.
    pub state: Rc<State>,
    /// The report.
    pub report: Rc<Report>,
    /// The browser has a verifier of its own, which is asked for a second opinion.
    #[prop_or(true)]
    pub second: bool,
    /// The first line of the paste that is seen, counted from zero.
    #[prop_or_default]
    pub top: Rc<Cell<usize>>,
    /// Where changes go.
    #[prop_or_default]
    pub tell: Callback<Action>,
}

impl PartialEq for AnswerProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.report, &other.report) && self.state == other.state && self.second == other.second
    }
}

/// Verdict, paste, checks, findings, token. The verdict's place is there before there is a verdict.
#[component]
pub fn Answer(AnswerProps { state, report, second, top, tell }: &AnswerProps) -> Html {
    let place = use_node_ref();
    let known = (state.paste.clone(), report.findings.len(), Rc::as_ptr(report) as usize);
    let desk = {
        let report = report.clone();
        use_memo((known, state.file.is_some()), move |((paste, ..), is_of_file)| {
            let desk = Desk::of(&report, paste);
            // Of a file one case is looked at.
            if *is_of_file { Desk { cases: Vec::new(), ..desk } } else { desk }
        })
    };
    let few = use_few((state.paste.clone(), state.case), FIRST);
    use_focus(state, report, &desk, &place);
    let show = {
        let (tell, desk, report, case) = (tell.clone(), desk.clone(), report.clone(), state.case);
        use_callback((Rc::as_ptr(&desk) as usize, case), move |exhibit: usize, _| {
            if report.case.tokens().any(|(index, ..)| index == exhibit) {
                tell.emit(Action::Token(exhibit));
                place::show_named("token", "h2");
                return;
            }
            let of_it = |number: &usize| {
                report.findings.get(*number).is_some_and(|it| it.hit.exhibits.contains(&exhibit))
            };
            let shown = desk.shown(&report, case);
            if let Some(number) = shown.iter().position(of_it) {
                tell.emit(Action::Opened(number));
                let anchor = shown.get(number).and_then(|it| desk.anchors.get(*it));
                place::show_named(anchor.map_or("", String::as_str), "summary");
            }
        })
    };
    let compares = use_state_eq(|| false);
    let masks = use_state_eq(Masks::default);
    {
        let compares = compares.clone();
        use_effect_with(state.sheet.number, move |_| compares.set(false));
    }
    use_way_back(*compares, &place);
    let blank = state.is_blank();
    if *compares && !blank {
        let onclose = {
            let compares = compares.clone();
            Callback::from(move |()| compares.set(false))
        };
        return html! {
            <Compare key={state.cleared} report={report.clone()} paste={state.paste.clone()} {onclose} />
        };
    }
    let share = if blank || state.waits || !is_recognized(report) {
        Html::default()
    } else {
        let onclick = Callback::from(move |_: MouseEvent| compares.set(true));
        let two = can_compare(&report.case);
        html! {
            <>
                <Ticket report={report.clone()} paste={state.paste.clone()} masks={masks.clone()} />
                if report.case.tokens().next().is_some() {
                    <button type="button" class="to-compare" {onclick}>
                        { if two { "Compare the tokens" } else { "Compare with another token" } }
                    </button>
                }
            </>
        }
    };
    let file = state.file.as_ref();
    if let Some(open) = file.filter(|it| it.copies) {
        return html! { <SafeCopy key={open.number} file={open.clone()} tell={tell.clone()} /> };
    }
    let sharing = Sharing { masks: *masks, paste: state.paste.clone() };
    let log = !desk.cases.is_empty() && !state.lines;
    let bench = if blank {
        "empty"
    } else if log || file.is_some() {
        "logs"
    } else {
        "full"
    };
    html! {
        <ContextProvider<Sharing> context={sharing}>
            { match file {
                Some(file) => band(file, &place, share, tell),
                None => verdict(state, report, &desk, *second, &place, share, tell),
            } }
            <div class={classes!("bench", bench)}>
                if file.is_some() {
                    <FileList state={state.clone()} tell={tell.clone()} />
                } else if log {
                    <Cases state={state.clone()} report={report.clone()} desk={desk.clone()} tell={tell.clone()} />
                } else {
                    <paste::pane::Pane state={state.clone()} desk={desk.clone()} top={top.clone()} show={show.clone()} tell={tell.clone()} />
                }
                <div class="judge">
                    if let Some(file) = file { { case_pane(state, file, &desk, top, &show, tell) } }
                    if log { { chosen(state, &desk, top, &show, tell) } }
                    if blank || (!state.waits && file.is_none() && !is_recognized(report)) { { examples(tell) } }
                    <Table state={state.clone()} report={report.clone()} desk={desk.clone()} tell={tell.clone()} />
                    if !blank {
                        { findings(state, report, &desk, &few, tell) }
                    } else {
                        <p class="foot">{ PLAINLY }<kbd>{ "Esc" }</kbd>{ " " }<kbd>{ "Esc" }</kbd>{ " clears everything." }</p>
                    }
                </div>
                if !blank {
                    <token::pane::Pane state={state.clone()} report={report.clone()} desk={desk.clone()} tell={tell.clone()} />
                }
            </div>
        </ContextProvider<Sharing>>
    }
}

const PLAINLY: &str =
    "Browser extensions and clipboard managers may still see what you paste; no web page can stop them. ";

/// Takes the focus into a comparison, and back to where it was opened.
#[hook]
fn use_way_back(compares: bool, verdict: &NodeRef) {
    let before = use_mut_ref(|| false);
    let verdict = verdict.clone();
    use_effect_with(compares, move |compares| match (before.replace(*compares), *compares) {
        (false, true) => {
            place::show_named("compare", "h2");
            // Where the second token is missing, it is what one pastes next.
            place::select(PASTED_BOX, 0, 0);
        }
        (true, false) => {
            if let Some(verdict) = verdict.cast::<web_sys::Element>() {
                place::focus(&verdict, ".to-compare");
            }
        }
        _ => {}
    });
}

/// Takes the focus to the verdict of what was pasted, and to the finding that is read.
#[hook]
fn use_focus(state: &Rc<State>, report: &Rc<Report>, desk: &Rc<Desk>, verdict: &NodeRef) {
    {
        let verdict = verdict.clone();
        use_effect_with((state.sheet.number, state.is_read()), move |(number, reads)| {
            if let (true, true, Some(verdict)) = (*number > 0, *reads, verdict.cast::<web_sys::HtmlElement>())
            {
                verdict.focus().ok();
            }
        });
    }
    let last = use_mut_ref(|| (state.paste.clone(), state.case, state.finding));
    let (report, desk) = (report.clone(), desk.clone());
    use_effect_with((state.paste.clone(), state.case, state.finding), move |(paste, case, finding)| {
        let before = last.replace((paste.clone(), *case, *finding));
        if before.0 != *paste || (before.1, before.2) == (*case, *finding) {
            return;
        }
        // Who goes through the list of cases stays in it, and sees the case.
        if before.1 != *case && place::is_within(".cases") {
            place::bring("case");
            return;
        }
        let anchor =
            desk.shown(&report, *case).get(*finding).and_then(|number| desk.anchors.get(*number)).cloned();
        place::show_named(&anchor.unwrap_or_default(), "summary");
    });
}
