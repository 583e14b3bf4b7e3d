//! One finding: a card that folds to a line.

use crate::finding::{Finding, Reference, Snippet};
use crate::text::timestamp::Timestamp;
use crate::ui::finding::cause::causes;
use crate::ui::finding::evidence::evidence;
use crate::ui::parts::copyable::Copyable;
use crate::ui::parts::icon::tag;
use crate::ui::parts::prose::prose;
use crate::ui::seal::runbook::Runbook;
use crate::ui::view;
use yew::prelude::*;

/// The exhibit that a finding speaks of, where there are several.
pub(crate) struct Place {
    /// `Access token, line 3`.
    pub(crate) words: String,
    /// Another finding has the same title.
    pub(crate) in_title: bool,
}

/// Severity, title and id; opened: evidence, causes, what to copy, references.
pub(crate) fn card(
    finding: &Finding,
    anchor: &str,
    place: Option<&Place>,
    open: bool,
    now: Timestamp,
) -> Html {
    let id = finding.id();
    let explanation = finding.explanation;
    let queries = finding.queries.iter().map(|query| {
        html! {
            <div class="query">
                <h4>{ prose(&query.finds) }</h4>
                <Copyable text={query.filter.clone()} what="System Log query" />
            </div>
        }
    });
    html! {
        <article id={anchor.to_owned()} data-severity={finding.severity.name()}>
            <details {open}>
                <summary>
                    { tag(Some(finding.severity)) }
                    <h3>
                        { prose(&finding.title) }
                        if let Some(at) = place.filter(|at| at.in_title) {
                            { " " }<small>{ at.words.clone() }</small>
                        }
                    </h3>
                    <code class="id">{ id }</code>
                </summary>
                <div class="body">
                    { evidence(&finding.hit, id, place.map(|at| at.words.as_str()), now) }
                    { causes(&finding.causes) }
                    <Runbook {id} />
                    { for queries }
                    { for explanation.all_snippets().map(snippet) }
                    if !finding.hit.alternatives.is_empty() {
                        <p class="others">
                            { "The same words may also mean " }
                            <code>{ finding.hit.alternatives.join(", ") }</code>
                        </p>
                    }
                    { for explanation.all_references().map(reference) }
                    <footer>
                        <a href={view::address(id)}>{ "Its entry in the reference" }</a>
                        <a href={["#", anchor].concat()}>{ "Link to this finding" }</a>
                    </footer>
                </div>
            </details>
        </article>
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

/// An address to copy, not a link: where the page is hosted as it should be, its policy opens no other page.
pub(crate) fn reference(reference: &'static Reference) -> Html {
    html! {
        <div class="query">
            <h4>{ reference.title }</h4>
            <Copyable text={reference.url} what="address" />
        </div>
    }
}
