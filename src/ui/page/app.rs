//! The page as a whole.

use crate::browser::timer::Timer;
use crate::browser::{clock, crypto, seal};
use crate::model::{Confidence, Kind};
use crate::profile::{Profile, inspect_for};
use crate::report::Report;
use crate::ui::checks::held_against::{FromPaste, held_against};
use crate::ui::checks::passed::passed;
use crate::ui::finding::findings::findings;
use crate::ui::page::announcer::Announcer;
use crate::ui::page::away::{use_alone, use_wipe};
use crate::ui::page::follow_address::use_address;
use crate::ui::page::masthead::masthead;
use crate::ui::page::second_opinion::{missing, use_second_opinion};
use crate::ui::page::welcome::welcome;
use crate::ui::page::wiped::{MINUTES, use_wiped_when_idle, use_wiped_when_left};
use crate::ui::parts::lines::Lines;
use crate::ui::parts::show_more::use_few;
use crate::ui::paste::exhibits::{chips, exhibits};
use crate::ui::paste::text_box::PasteBox;
use crate::ui::reference::Reference;
use crate::ui::seal::address::use_taken;
use crate::ui::seal::facts::Facts;
use crate::ui::seal::notices::{Told, notices};
use crate::ui::state::{Action, State};
use crate::ui::token::card::tokens;
use crate::ui::verdict::verdict;
use crate::ui::view::View;
use std::rc::Rc;
use yew::prelude::*;

/// How many findings, checks and tokens stand in the page at first.
const FIRST: usize = 20;

/// How many chips do: the verdict stands below them on a narrow screen.
const CHIPS: usize = 8;

/// The page. Its report is derived from what was given, never kept.
#[component]
pub fn App() -> Html {
    let state = use_reducer(|| State { view: View::of_address(), ..State::at(clock::now()) });
    let dispatch = state.dispatcher();
    let area = use_node_ref();
    let site = use_memo((), |()| Profile::read(&seal::profile()));
    let profile = use_memo((), |()| (*site).clone().unwrap_or_default());
    let report =
        use_memo((state.paste.clone(), state.context(), profile.clone()), |(paste, context, profile)| {
            inspect_for(profile, paste, context)
        });
    use_change(&report, &state);
    use_second_opinion(&report, &state);
    let second = use_memo((), |()| crypto::is_there());
    let few = use_few(state.paste.clone(), CHIPS);
    let blank = state.is_blank();
    let inspector = use_node_ref();
    use_address(&state, &inspector);
    use_wipe(dispatch.clone());
    let alone = use_alone() && !blank;
    let taken = use_taken(dispatch.clone()).filter(|_| !blank);
    let minutes = profile.idle_minutes.unwrap_or(MINUTES);
    let wiped = use_wiped_when_idle(minutes, blank, dispatch.clone()).then_some(minutes);
    use_wiped_when_left(dispatch.clone());
    let facts = use_memo((), |()| Facts::read(&seal::facts()));
    // Once the reference was opened it stays, so that what was searched for is there again.
    let opened = use_mut_ref(|| None);
    if let View::Reference(target) = state.view {
        opened.replace(Some(target));
    }
    let inspects = state.view == View::Inspector;
    html! {
        <ContextProvider<Rc<Profile>> context={profile.clone()}>
            { masthead(state.view, !blank) }
            { notices(&Told { facts: &facts, site: &site, taken, wiped }) }
            <main ref={inspector} tabindex="-1" hidden={!inspects} class={alone.then_some("alone")}>
                if alone {
                    <p class="sheet away">{ "Blurred while nobody is here: move the pointer or press a key." }</p>
                }
                <section class="sheet paste" aria-label="Paste">
                    <PasteBox sheet={state.sheet.clone()} area={area.clone()} dispatch={dispatch.clone()} />
                    { exhibits(&chips(&report.case, &state.paste), &few, &state.paste, &area) }
                </section>
                <Answer report={report.clone()} paste={state.paste.clone()} now={state.now} sheet={state.sheet.number} {blank} second={*second} dispatch={dispatch.clone()} />
                { held_against(&state.expected, &FromPaste::by(&report.case), &profile, state.cleared, &dispatch) }
            </main>
            if let Some(target) = *opened.borrow() {
                <Reference key={state.cleared} shown={!inspects} {target} {dispatch} />
            }
            <Announcer summary={summary(&report, blank)} />
        </ContextProvider<Rc<Profile>>>
    }
}

/// Looks again at the instant at which time alone changes the report.
#[hook]
fn use_change(report: &Rc<Report>, state: &UseReducerHandle<State>) {
    let dispatch = state.dispatcher();
    use_effect_with((report.changes_at, state.now), move |(at, now)| {
        let timer = at.filter(|at| at > now).map(|at| {
            let wait = at.as_millisecond() - clock::now().as_millisecond();
            Timer::after(wait.saturating_add(20), move || dispatch.dispatch(Action::Passed(clock::now())))
        });
        move || drop(timer)
    });
}

/// A report, and where the choice of an example goes.
#[derive(Properties)]
pub struct AnswerProps {
    /// The report.
    pub report: Rc<Report>,
    /// The paste.
    pub paste: Rc<str>,
    /// The present.
    pub now: crate::text::timestamp::Timestamp,
    /// Counts up as examples are chosen.
    #[prop_or_default]
    pub sheet: u32,
    /// Nothing was pasted.
    #[prop_or_default]
    pub blank: bool,
    /// The browser has a verifier of its own, which is asked for a second opinion.
    #[prop_or(true)]
    pub second: bool,
    /// Where a chosen example goes.
    #[prop_or_default]
    pub dispatch: Option<UseReducerDispatcher<State>>,
}

impl PartialEq for AnswerProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.report, &other.report)
            && (self.now, self.sheet, self.blank) == (other.now, other.sheet, other.blank)
    }
}

/// Verdict, findings, what passed, tokens. The verdict's place is there before there is a verdict.
#[component]
pub fn Answer(AnswerProps { report, paste, now, sheet, blank, second, dispatch }: &AnswerProps) -> Html {
    let place = use_node_ref();
    let (few_findings, few_checks, few_tokens) =
        (use_few(paste.clone(), FIRST), use_few(paste.clone(), FIRST), use_few(paste.clone(), FIRST));
    {
        let place = place.clone();
        // The button of an example goes as its verdict comes: the focus goes there too.
        use_effect_with((*sheet, *blank), move |(sheet, blank)| {
            if let (true, false, Some(verdict)) = (*sheet > 0, *blank, place.cast::<web_sys::HtmlElement>()) {
                verdict.focus().ok();
            }
        });
    }
    let lines = Lines::of(paste);
    let recognised = report.case.exhibits.iter().any(|exhibit| exhibit.kind != Kind::Unrecognised)
        || !report.findings.is_empty();
    let severity =
        if *blank || !recognised { "none" } else { report.verdict.severity.map_or("good", |of| of.name()) };
    html! {
        <div class="answer">
            <section ref={place} class="verdict" tabindex="-1" aria-label="Verdict" data-severity={severity}>
                if *blank {
                    { welcome(dispatch.as_ref()) }
                } else {
                    { verdict(&report.verdict, settled(report), recognised, dispatch.as_ref()) }
                    { missing(report, *second) }
                }
            </section>
            if !*blank {
                { findings(report, &lines, &few_findings, *now) }
                { passed(report, &lines, &few_checks) }
                { tokens(report, &lines, &few_tokens, few_findings.count, *now) }
            }
        </div>
    }
}

/// Whether the case leaves one cause of the leading finding alone.
fn settled(report: &Report) -> bool {
    report.findings.first().is_some_and(|lead| {
        let indicated = lead.causes.iter().filter(|cause| cause.indicated).count();
        let certain = lead.causes.first().is_some_and(|cause| cause.confidence == Confidence::Certain);
        lead.causes.len() < 2 || indicated == 1 || certain
    })
}

/// What the live region says.
fn summary(report: &Report, blank: bool) -> String {
    if blank {
        return String::new();
    }
    let count = report.findings.len();
    let mut said = report.verdict.line.replace('`', "");
    said.push(' ');
    match count {
        0 => said.push_str("No findings."),
        1 => said.push_str("1 finding."),
        _ => {
            said.push_str(&count.to_string());
            said.push_str(" findings.");
        }
    }
    said
}
