//! One finding: a line that opens.

use crate::browser::selection;
use crate::finding::Finding;
use crate::reference::{self, Group};
use crate::report::Report;
use crate::text::timestamp::Timestamp;
use crate::ui::finding::cause::{causes, says_more};
use crate::ui::finding::evidence::evidence;
use crate::ui::finding::tabs::Tabs;
use crate::ui::parts::icon::tag;
use crate::ui::parts::prose::prose;
use crate::ui::parts::zone::Zone;
use crate::ui::seal::runbook::Runbook;
use crate::ui::state::Action;
use crate::ui::view;
use std::rc::Rc;
use web_sys::Element;
use yew::prelude::*;

/// A finding, and how it is shown.
#[derive(Properties)]
pub(crate) struct CardProps {
    /// The report.
    pub(crate) report: Rc<Report>,
    /// Its number in the report.
    pub(crate) number: usize,
    /// Its number among those that are shown.
    pub(crate) shown: usize,
    /// Its name in the document.
    pub(crate) anchor: AttrValue,
    /// What it is about, where there are several things: `Access token, line 3`.
    pub(crate) place: Option<AttrValue>,
    /// The line that this begins on, counted from one.
    pub(crate) line: usize,
    /// Another finding has the same title.
    pub(crate) in_title: bool,
    /// Whether it is the one that is read.
    pub(crate) open: bool,
    /// The present.
    pub(crate) now: Timestamp,
    /// The zone of times.
    pub(crate) zone: Zone,
    /// Where changes go.
    pub(crate) tell: Callback<Action>,
}

impl PartialEq for CardProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.report, &other.report)
            && (self.number, self.shown, self.open, self.now, self.zone)
                == (other.number, other.shown, other.open, other.now, other.zone)
            && (&self.anchor, &self.place, self.in_title) == (&other.anchor, &other.place, other.in_title)
    }
}

/// Whether a finding is open, and by whom.
#[derive(Clone, Copy, PartialEq)]
enum Fold {
    Folded,
    /// A key or a link led to it: it folds again as one goes on.
    Led,
    /// It was the first, or a click opened it: it stays open until a click folds it.
    Opened,
}

/// Severity, title and id; opened: evidence, causes, what to copy, where to read more.
#[component]
pub(crate) fn Card(props: &CardProps) -> Html {
    let CardProps { report, number, shown, anchor, place, line, in_title, open, now, zone, tell } = props;
    let fold = use_state_eq(|| if *open { Fold::Opened } else { Fold::Folded });
    {
        let fold = fold.clone();
        use_effect_with(*open, move |open| match (*open, *fold) {
            (true, Fold::Folded) => fold.set(Fold::Led),
            (false, Fold::Led) => fold.set(Fold::Folded),
            _ => {}
        });
    }
    let onclick = Callback::from(|event: MouseEvent| {
        // Whoever marks words of a title does not want it closed.
        if selection::is_there() {
            event.prevent_default();
        }
    });
    let ontoggle = {
        let (tell, shown, current, fold) = (tell.clone(), *shown, *open, fold.clone());
        Callback::from(move |event: Event| {
            // Of the folds inside this one the event comes too.
            let own = event.target_dyn_into::<Element>().filter(|it| it.class_name() == "finding");
            let Some(now) = own.map(|it| it.has_attribute("open")) else { return };
            if now == (*fold != Fold::Folded) {
                return;
            }
            fold.set(if now { Fold::Opened } else { Fold::Folded });
            if now && !current {
                tell.emit(Action::Opened(shown));
            }
        })
    };
    let Some(finding) = report.findings.get(*number) else { return Html::default() };
    let line = *line;
    let go = tell.reform(move |_: MouseEvent| Action::Goto(line));
    html! {
        // A link to a finding takes the focus with it, also where it is open already.
        <article id={anchor.clone()} tabindex="-1" class={open.then_some("cur")} data-severity={finding.severity.name()}>
            <details class="finding" open={*fold != Fold::Folded} {ontoggle}>
                <summary {onclick}>
                    { tag(Some(finding.severity)) }
                    <h3>
                        { prose(&finding.title) }
                        if let Some(place) = place.as_ref().filter(|_| *in_title) { { " " }<small>{ place.clone() }</small> }
                    </h3>
                    <code class="id">{ finding.id() }</code>
                </summary>
                <div class="body">
                    { evidence(&finding.hit, place.as_deref(), Some(go), *now, *zone) }
                    { also(finding) }
                    { causes(&finding.causes) }
                    { says_more(&finding.hit.says_more) }
                    <Runbook id={finding.id()} />
                    { others(finding) }
                    <Tabs report={report.clone()} number={*number} first={*open && *shown == 0} />
                </div>
            </details>
        </article>
    }
}

/// What else in the paste says the same.
fn also(finding: &Finding) -> Html {
    let said = |answers: bool| {
        let ids = finding
            .also
            .iter()
            .filter(|id| reference::find(id).is_some_and(|entry| (entry.group < Group::Tokens) == answers));
        ids.collect::<Vec<_>>()
    };
    let line = |words: &'static str, ids: Vec<&String>| {
        if ids.is_empty() {
            return Html::default();
        }
        html! {
            <p class="also">
                { words }
                { for ids.iter().map(|id| html! { <>{ " " }<a href={view::address(id)}><code>{ (*id).clone() }</code></a></> }) }
            </p>
        }
    };
    html! { <>{ line("Also said by the response:", said(true)) }{ line("Also said by what was logged:", said(false)) }</> }
}

/// Other errors with the same text.
fn others(finding: &Finding) -> Html {
    if finding.hit.alternatives.is_empty() {
        return Html::default();
    }
    let other = |id: &&'static str| {
        let title = reference::find(id).map(|entry| entry.title().clone()).unwrap_or_default();
        html! { <li><a href={view::address(id)}><code>{ *id }</code></a>{ " " }{ prose(&title) }</li> }
    };
    html! {
        <details class="rest">
            <summary>{ "Other errors with the same text" }</summary>
            <ul>{ for finding.hit.alternatives.iter().map(other) }</ul>
        </details>
    }
}
