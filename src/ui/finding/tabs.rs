//! More on a finding: System Log queries, code, sources; one of them at a time.

use crate::browser::address::link;
use crate::finding::{Reference, ShownQuery, Snippet};
use crate::report::Report;
use crate::ui::parts::copy::Copy;
use crate::ui::parts::copyable::Copyable;
use crate::ui::parts::prose::prose;
use crate::ui::ticket::{CopyFinding, Sharing};
use crate::ui::view;
use std::rc::Rc;
use yew::prelude::*;

/// A finding.
#[derive(Properties)]
pub(crate) struct TabsProps {
    /// The report.
    pub(crate) report: Rc<Report>,
    /// Its number.
    pub(crate) number: usize,
    /// Its queries are shown at first.
    pub(crate) first: bool,
}

impl PartialEq for TabsProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.report, &other.report) && (self.number, self.first) == (other.number, other.first)
    }
}

/// Queries that are shown without being asked for.
const FEW: usize = 2;

#[derive(Clone, Copy, PartialEq)]
enum Tab {
    Log,
    Code,
    Sources,
}

/// A button for each kind, and what the pressed one shows.
#[component]
pub(crate) fn Tabs(TabsProps { report, number, first }: &TabsProps) -> Html {
    let queries = report.findings.get(*number).map_or(0, |finding| finding.queries.len());
    let shown = use_state_eq(|| (*first && queries <= FEW).then_some(Tab::Log));
    let sharing = use_context::<Sharing>();
    let Some(finding) = report.findings.get(*number) else { return Html::default() };
    let snippets: Vec<_> = finding.explanation.all_snippets().collect();
    let references: Vec<_> = finding.explanation.all_references().collect();
    let tabs = [
        (Tab::Log, "System Log", finding.queries.len()),
        (Tab::Code, "Code", snippets.len()),
        (Tab::Sources, "Sources", references.len()),
    ];
    let tab = |(tab, name, count): (Tab, &'static str, usize)| {
        let on = *shown == Some(tab);
        let onclick = {
            let shown = shown.clone();
            Callback::from(move |_: MouseEvent| shown.set((*shown != Some(tab)).then_some(tab)))
        };
        html! {
            <button type="button" aria-expanded={if on { "true" } else { "false" }} class={on.then_some("on")} {onclick}>
                { name }{ " " }<small>{ count }</small>
            </button>
        }
    };
    let panel = match *shown {
        Some(Tab::Log) => finding.queries.iter().map(query).collect::<Html>(),
        Some(Tab::Code) => snippets.into_iter().map(snippet).collect::<Html>(),
        Some(Tab::Sources) => references.into_iter().map(reference).collect::<Html>(),
        None => Html::default(),
    };
    html! {
        <div class="tabs">
            <div class="row">
                { for tabs.into_iter().filter(|(.., count)| *count > 0).map(tab) }
                <span class="push"></span>
                <a href={view::address(finding.id())}>{ "Open in reference" }</a>
                if let Some(Sharing { masks, paste }) = sharing {
                    <CopyFinding report={report.clone()} {paste} number={*number} {masks} />
                }
                <Copy text={link(&view::address(finding.id()))} label="Copy link" />
            </div>
            <div class="panel">{ panel }</div>
        </div>
    }
}

fn query(query: &ShownQuery) -> Html {
    html! {
        <div class="query">
            <h4>{ prose(&query.finds) }</h4>
            <Copyable text={query.filter.clone()} what="System Log query" />
        </div>
    }
}

pub(crate) fn snippet(snippet: &'static Snippet) -> Html {
    html! {
        <details class="snippet">
            <summary><b>{ snippet.language }</b>{ " " }{ snippet.title }</summary>
            <Copyable text={snippet.code} what="code" />
        </details>
    }
}

/// A URL to copy, not a link: where the page is hosted as it should be, its policy opens no other page.
pub(crate) fn reference(reference: &'static Reference) -> Html {
    html! {
        <div class="query">
            <h4>{ reference.title }</h4>
            <Copyable text={reference.url} what="URL" />
        </div>
    }
}
