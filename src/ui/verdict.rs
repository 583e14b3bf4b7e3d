//! The band at the top: the one sentence, and what to do first.

use crate::finding::{Finding, Severity};
use crate::model::{Confidence, Party};
use crate::report::{Report, order};
use crate::ui::desk::{Desk, is_recognized};
use crate::ui::page::second_opinion::missing;
use crate::ui::parts::icon::{icon, named};
use crate::ui::parts::prose::prose;
use crate::ui::state::{Action, State};
use yew::prelude::*;

/// The verdict, and the way through the findings.
pub(crate) fn verdict(
    state: &State,
    report: &Report,
    desk: &Desk,
    second: bool,
    place: &NodeRef,
    share: Html,
    tell: &Callback<Action>,
) -> Html {
    let shown = desk.shown(state.case);
    let lead = match desk.cases.is_empty() {
        true => report.findings.first(),
        false => shown.first().and_then(|number| report.findings.get(*number)),
    };
    let said = said(report, desk, lead, state.case);
    let severity = match said.severity {
        _ if state.is_blank() || state.waits || !is_recognized(report) => "none",
        severity => severity.map_or("good", Severity::name),
    };
    html! {
        <section ref={place} class="verdict" tabindex="-1" aria-label="Verdict" data-severity={severity}>
            if state.is_blank() {
                <p class="line">{ "Paste a refused token or an Okta error, and read what is wrong, why, and what to do." }</p>
                <p class="do">{ "It is read in this tab, by this page. Nothing is sent and nothing is kept." }</p>
            } else if state.waits {
                <p class="head">{ "Reading" }</p>
                <p class="line">{ format!("Reading {} kB …", state.paste.len() / 1_000) }</p>
            } else {
                <p class="head">{ icon(said.severity) }{ said.head }</p>
                <p class="line">{ prose(&said.line) }</p>
                if !said.action.is_empty() {
                    <p class="do">if said.severity.is_some() { <b>{ "First: " }</b> }{ prose(&said.action) }</p>
                }
                { missing(report, second) }
                { acts(state, shown.len(), share, tell) }
            }
        </section>
    }
}

/// The words of the band.
struct Said {
    severity: Option<Severity>,
    head: String,
    line: String,
    action: String,
}

fn said(report: &Report, desk: &Desk, lead: Option<&Finding>, case: usize) -> Said {
    let verdict = &report.verdict;
    let of_case = (!desk.cases.is_empty()).then_some(lead).flatten();
    if let Some(finding) = of_case {
        let action = finding.causes.first().map(|cause| cause.fix.clone()).unwrap_or_default();
        let (severity, line) = (Some(finding.severity), finding.verdict.clone());
        return Said { severity, head: of_log(desk, case), line, action };
    }
    let beside = order::beside(report);
    let line = if beside.is_empty() { verdict.line.clone() } else { [&verdict.line, " ", &beside].concat() };
    // A new token cures nothing while a setting is wrong: what is put right first is said first.
    let first = desk.order.first().filter(|first| **first != 0).and_then(|first| report.findings.get(*first));
    let action = first.and_then(|it| it.causes.first()).map_or(&verdict.action, |cause| &cause.fix).clone();
    Said { severity: verdict.severity, head: head(report, lead), line, action }
}

/// Who refused, or would refuse.
fn head(report: &Report, lead: Option<&Finding>) -> String {
    let verdict = &report.verdict;
    let likely = if verdict.confidence == Confidence::Likely { ", most likely" } else { "" };
    let checks = match order::also_failing(report).len() {
        0 => String::new(),
        others => format!(", by {} checks", others + 1),
    };
    let by = lead.map_or(Party::Unknown, |finding| finding.refuser);
    let answered = report.case.responses().next().is_some() || report.case.errors().next().is_some();
    match verdict.severity {
        _ if !is_recognized(report) => "Not recognized".into(),
        _ if !verdict.is_checked => "Not checked".into(),
        Some(Severity::Error) if by != Party::Unknown => format!("Refused by {}{likely}{checks}", by.label()),
        Some(Severity::Error) if answered => format!("Refused{likely}{checks}"),
        Some(Severity::Error) if report.case.tokens().next().is_some() => {
            format!("Would be refused{likely}{checks}")
        }
        Some(Severity::Error) => format!("Problem found{likely}"),
        Some(severity) => format!("{}{likely}", named(Some(severity)).0),
        None => "No problem found in what was checked".into(),
    }
}

/// What is said of a log as a whole, and which case is read.
fn of_log(desk: &Desk, case: usize) -> String {
    use crate::report::cases::CaseSort;
    let refused = desk.cases.iter().filter(|it| it.sort == CaseSort::Refused);
    let count: usize = refused.map(|it| 1 + it.repeats.len()).sum();
    let lines = desk.lines.count();
    let calls = if count == 1 { "1 refusal".into() } else { format!("{count} refusals") };
    format!("{calls} in {lines} lines; this is case {} of {}", case + 1, desk.cases.len())
}

/// The way from one finding to the next.
fn acts(state: &State, count: usize, share: Html, tell: &Callback<Action>) -> Html {
    if count < 2 {
        return html! { <div class="acts">{ share }</div> };
    }
    let at = state.finding.min(count - 1);
    let step = |to: Option<usize>, label: &'static str, sign: &'static str| {
        let to = to.filter(|to| *to < count);
        let onclick = {
            let tell = tell.clone();
            Callback::from(move |_: MouseEvent| {
                if let Some(to) = to {
                    tell.emit(Action::Opened(to));
                }
            })
        };
        html! { <button type="button" class="ic" aria-label={label} title={label} disabled={to.is_none()} {onclick}>{ sign }</button> }
    };
    html! {
        <div class="acts">
            { share }
            <span class="nav">
                { step(at.checked_sub(1), "Previous finding (k)", "‹") }
                <span>{ format!("{} of {count}", at + 1) }</span>
                { step(Some(at + 1), "Next finding (j)", "›") }
            </span>
        </div>
    }
}
