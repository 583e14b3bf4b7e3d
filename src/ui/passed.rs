//! What was checked and held, said quietly.

use super::findings::ReportProps;
use super::icon::Tag;
use super::prose::Prose;
use yew::prelude::*;

/// A line for each check that held.
#[component]
pub(crate) fn PassedList(ReportProps { report, .. }: &ReportProps) -> Html {
    if report.passed.is_empty() {
        return Html::default();
    }
    let several = report.case.tokens().count() > 1;
    let items = report.passed.iter().map(|passed| {
        let exhibit = report.case.exhibits.get(passed.exhibit).filter(|_| several);
        html! {
            <li data-id={passed.id}>
                <span><Prose text={passed.text.clone()} /></span>
                if let Some(exhibit) = exhibit { <span class="soft">{ exhibit.kind.label() }</span> }
            </li>
        }
    });
    html! {
        <section class="sheet passed" aria-labelledby="passed-title">
            <h2 id="passed-title"><Tag of={None} /><span class="unseen">{ " and held" }</span></h2>
            <ul>{ for items }</ul>
        </section>
    }
}
