//! The one sentence, and what to do first.

use super::icon::{Icon, named};
use super::prose::Prose;
use super::state::State;
use super::welcome::Examples;
use crate::finding::{Confidence, Severity};
use crate::report::Verdict as Said;
use yew::prelude::*;

/// A verdict.
#[derive(Properties, PartialEq)]
pub(crate) struct VerdictProps {
    /// The verdict.
    pub(crate) said: Said,
    /// Whether the case leaves one cause alone.
    pub(crate) settled: bool,
    /// Whether anything was recognised.
    pub(crate) recognised: bool,
    /// Where a chosen example goes.
    pub(crate) dispatch: Option<UseReducerDispatcher<State>>,
}

/// The verdict; where nothing was recognised, the examples too.
#[component]
pub(crate) fn Verdict(VerdictProps { said, settled, recognised, dispatch }: &VerdictProps) -> Html {
    let head = match (said.severity, said.confidence) {
        _ if !recognised => "Not recognised",
        (Some(Severity::Error), Confidence::Likely) => "Refused, most likely for this",
        (Some(Severity::Error), _) if *settled => "Refused, and why is certain",
        (Some(Severity::Error), _) => "Refused; the likeliest cause comes first",
        (Some(severity), _) => named(Some(severity)).0,
        (None, _) => "No problem found in what was checked",
    };
    html! {
        <>
            <p class="head"><Icon of={said.severity} />{ head }</p>
            <p class="line"><Prose text={said.line.clone()} /></p>
            if !said.action.is_empty() {
                <p class="do"><Prose text={said.action.clone()} /></p>
            }
            if !recognised {
                <Examples dispatch={dispatch.clone()} />
            }
        </>
    }
}
