//! The one sentence, and what to do first.

use crate::finding::Severity;
use crate::model::Confidence;
use crate::report::Verdict as VerifierMessage;
use crate::ui::page::welcome::examples;
use crate::ui::parts::icon::{icon, named};
use crate::ui::parts::prose::prose;
use crate::ui::state::State;
use yew::prelude::*;

/// The verdict, and whether the case leaves one cause alone; where nothing was recognised, the examples too.
pub(crate) fn verdict(
    said: &VerifierMessage,
    settled: bool,
    recognised: bool,
    dispatch: Option<&UseReducerDispatcher<State>>,
) -> Html {
    let head = match (said.severity, said.confidence) {
        _ if !recognised => "Not recognised",
        _ if !said.is_checked => "Not checked",
        (Some(Severity::Error), Confidence::Likely) => "Refused, most likely for this",
        (Some(Severity::Error), _) if settled => "Refused, and why is certain",
        (Some(Severity::Error), _) => "Refused; the likeliest cause comes first",
        (Some(severity), _) => named(Some(severity)).0,
        (None, _) => "No problem found in what was checked",
    };
    html! {
        <>
            <p class="head">{ icon(said.severity) }{ head }</p>
            <p class="line">{ prose(&said.line) }</p>
            if !said.action.is_empty() {
                <p class="do">{ prose(&said.action) }</p>
            }
            if !recognised {
                { examples(dispatch) }
            }
        </>
    }
}
