//! A site's own words beside a finding: its runbook and whom to ask.

use crate::profile::Profile;
use crate::ui::parts::copyable::Copyable;
use std::rc::Rc;
use yew::prelude::*;

/// A finding.
#[derive(Properties, PartialEq)]
pub(crate) struct RunbookProps {
    /// Its id.
    pub(crate) id: &'static str,
}

/// The runbook as text to copy: a link would lead out of the page, and nothing does.
#[component]
pub(crate) fn Runbook(RunbookProps { id }: &RunbookProps) -> Html {
    let site = use_context::<Rc<Profile>>();
    let Some((site, runbook)) = site.as_ref().and_then(|site| Some((site, site.runbook(id)?))) else {
        return Html::default();
    };
    let title =
        if site.name.is_empty() { "Your runbook".to_owned() } else { format!("{}’s runbook", site.name) };
    html! {
        <div class="query runbook">
            <h4>{ title }</h4>
            <Copyable text={runbook.to_owned()} what="runbook" />
        </div>
    }
}
