//! What was checked and held, said quietly.

use crate::report::Report;
use crate::ui::parts::icon::tag;
use crate::ui::parts::lines::Lines;
use crate::ui::parts::prose::prose;
use crate::ui::parts::show_more::Few;
use yew::prelude::*;

/// A line for each check that held.
pub(crate) fn passed(report: &Report, lines: &Lines, few: &Few) -> Html {
    if report.passed.is_empty() {
        return Html::default();
    }
    let several = report.case.tokens().count() > 1;
    let items = report.passed.iter().take(few.count).map(|passed| {
        let exhibit = report.case.exhibits.get(passed.exhibit).filter(|_| several);
        html! {
            <li data-id={passed.id}>
                <span>{ prose(&passed.text) }</span>
                if let Some(exhibit) = exhibit { <span class="soft">{ lines.named(exhibit) }</span> }
            </li>
        }
    });
    html! {
        <section class="sheet passed" aria-labelledby="passed-title">
            <h2 id="passed-title">{ tag(None) }<span class="unseen">{ " or left unchecked" }</span></h2>
            <ul>
                { for items }
            </ul>
            { few.button(report.passed.len(), "checks that held") }
        </section>
    }
}
