//! One finding: a card that folds to a line.

use super::cause::Causes;
use super::copyable::Copyable;
use super::evidence::Evidence;
use super::icon::Tag;
use super::prose::Prose;
use super::view;
use crate::finding::{Finding, Reference, Snippet};
use crate::timestamp::Timestamp;
use std::rc::Rc;
use yew::prelude::*;

/// A finding and how it stands among the others.
#[derive(Properties)]
pub(crate) struct CardProps {
    /// The finding.
    pub(crate) finding: Rc<Finding>,
    /// Its id in the document.
    pub(crate) anchor: AttrValue,
    /// The exhibit it speaks of, where there are several.
    pub(crate) exhibit: Option<AttrValue>,
    /// Whether it is the one to read first.
    pub(crate) open: bool,
    /// The present.
    pub(crate) now: Timestamp,
}

impl PartialEq for CardProps {
    fn eq(&self, other: &Self) -> bool {
        let (one, two) = (&self.finding, &other.finding);
        self.anchor == other.anchor
            && (&self.exhibit, self.open, self.now) == (&other.exhibit, other.open, other.now)
            && (&one.hit, one.severity, &one.title) == (&two.hit, two.severity, &two.title)
            && (&one.causes, &one.queries) == (&two.causes, &two.queries)
    }
}

/// Severity, title and id; opened: evidence, causes, what to copy, references.
#[component]
pub(crate) fn Card(CardProps { finding, anchor, exhibit, open, now }: &CardProps) -> Html {
    let id = finding.id();
    let explanation = finding.explanation;
    let queries = finding.queries.iter().map(|query| {
        html! {
            <div class="query">
                <h4><Prose text={query.finds.clone()} /></h4>
                <Copyable text={query.filter.clone()} what="System Log query" />
            </div>
        }
    });
    html! {
        <article id={anchor.clone()} data-severity={finding.severity.name()}>
            <details open={*open}>
                <summary>
                    <Tag of={finding.severity} />
                    <h3><Prose text={finding.title.clone()} /></h3>
                    <a class="id" href={view::address(id)}><code>{ id }</code></a>
                </summary>
                <div class="body">
                    <Evidence hit={finding.hit.clone()} {id} exhibit={exhibit.clone()} now={*now} />
                    <Causes causes={finding.causes.clone()} />
                    { for queries }
                    { for explanation.all_snippets().map(snippet) }
                    if !finding.hit.others.is_empty() {
                        <p class="others">
                            { "The same words may also mean " }
                            <code>{ finding.hit.others.join(", ") }</code>
                        </p>
                    }
                    <footer>
                        { for explanation.all_references().map(reference) }
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

pub(crate) fn reference(reference: &'static Reference) -> Html {
    html! { <a href={reference.url} target="_blank" rel="noreferrer noopener">{ reference.title }</a> }
}
