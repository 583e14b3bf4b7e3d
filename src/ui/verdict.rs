//! The band at the top: the one sentence, and what to do first.

use crate::finding::{Finding, Severity};
use crate::model::{Confidence, Party};
use crate::report::{Report, order};
use crate::text::first_sentence;
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
    let shown = desk.shown(report, state.case);
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
                { line(&said.line) }
                if !said.action.is_empty() {
                    <p class="do">if said.severity.is_some() { <b>{ "First: " }</b> }{ prose(&said.action) }</p>
                }
                { missing(report, second) }
                { acts(state, desk, shown.len(), share, tell) }
            }
        </section>
    }
}

/// The first sentence is read from afar; what follows it is told beside it.
fn line(text: &str) -> Html {
    let (first, more) = first_sentence(text);
    html! {
        <p class="line">
            { prose(first) }
            if !more.is_empty() { { " " }<span class="more">{ prose(more) }</span> }
        </p>
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
    if lead.is_none() && !desk.cases.is_empty() {
        let line = "Nothing that could be checked here speaks against these tokens.".into();
        return Said { severity: None, head: of_log(desk, case), line, action: String::new() };
    }
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
    let calls = match count {
        0 => "No refusal".to_owned(),
        1 => "1 refusal".into(),
        _ => format!("{count} refusals"),
    };
    format!("{calls} in {lines} lines; this is case {} of {}", case + 1, desk.cases.len())
}

/// The way from one finding to the next, and from the last of a case to the next case.
fn acts(state: &State, desk: &Desk, count: usize, share: Html, tell: &Callback<Action>) -> Html {
    let cases = desk.cases.len();
    if count < 2 && cases < 2 {
        return html! { <div class="acts">{ share }</div> };
    }
    let at = state.finding.min(count.saturating_sub(1));
    let before =
        at.checked_sub(1).map(Action::Opened).or_else(|| state.case.checked_sub(1).map(Action::Case));
    let behind = match (at + 1, state.case + 1) {
        (finding, _) if finding < count => Some(Action::Opened(finding)),
        (_, case) if case < cases => Some(Action::Case(case)),
        _ => None,
    };
    let step = |to: Option<Action>, key: &'static str, label: &'static str, sign: &'static str| {
        let onclick = {
            let (tell, to) = (tell.clone(), to.clone());
            Callback::from(move |_: MouseEvent| {
                if let Some(to) = &to {
                    tell.emit(to.clone());
                }
            })
        };
        let class = classes!("ic", key);
        html! { <button type="button" {class} aria-label={label} title={label} disabled={to.is_none()} {onclick}>{ sign }</button> }
    };
    let of_log = cases > 1;
    let label = |case: &'static str, finding: &'static str| if of_log { case } else { finding };
    html! {
        <div class="acts">
            { share }
            <span class="nav">
                { step(before, "previous", label("Previous case or finding (k)", "Previous finding (k)"), "‹") }
                <span>
                    if of_log { { format!("case {} of {cases}", state.case + 1) } }
                    if of_log && count > 1 { { ", " } }
                    if count > 1 { { format!("{} of {count}", at + 1) } }
                </span>
                { step(behind, "next", label("Next case or finding (j)", "Next finding (j)"), "›") }
            </span>
        </div>
    }
}
