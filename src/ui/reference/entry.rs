//! One entry: a card that folds to a line.

use crate::browser::clock;
use crate::finding::Severity;
use crate::reference::Entry;
use crate::ui::finding::cause::{causes, says_more};
use crate::ui::finding::tabs::{reference, snippet};
use crate::ui::parts::copyable::Copyable;
use crate::ui::parts::icon::tag;
use crate::ui::parts::prose::{prose, value};
use crate::ui::reference::tried::filled;
use crate::ui::state::{Action, State};
use crate::ui::view;
use web_sys::Element;
use yew::prelude::*;

/// An entry.
#[derive(Properties)]
pub(crate) struct CardProps {
    /// The entry.
    pub(crate) entry: &'static Entry,
    /// Whether the address names it.
    pub(crate) open: bool,
    /// Where its example goes.
    pub(crate) dispatch: Option<UseReducerDispatcher<State>>,
}

impl PartialEq for CardProps {
    fn eq(&self, other: &Self) -> bool {
        (self.entry.index, self.open) == (other.entry.index, other.open)
    }
}

/// The id of an entry in the document.
pub(crate) fn anchor(id: &str) -> String {
    ["reference/", id].concat()
}

/// Severity, title and id; opened: what Okta sends, causes, what to copy, an example.
#[component]
pub(crate) fn Card(CardProps { entry, open, dispatch }: &CardProps) -> Html {
    let (entry, named) = (*entry, *open);
    let open = use_state_eq(|| named);
    {
        let open = open.clone();
        use_effect_with(named, move |named| {
            if *named {
                open.set(true);
            }
        });
    }
    let ontoggle = {
        let open = open.clone();
        Callback::from(move |event: Event| {
            // Of the folds inside this one the event comes too.
            if let Some(fold) = event.target_dyn_into::<Element>().filter(|fold| fold.class_name() == "entry")
            {
                open.set(fold.has_attribute("open"));
            }
        })
    };
    html! {
        <article id={anchor(entry.id())} data-severity={entry.explanation.severity.name()}>
            <details class="entry" open={*open} {ontoggle}>
                <summary>
                    // Nearly all of them are errors: only what is none is said.
                    if entry.explanation.severity != Severity::Error { { tag(Some(entry.explanation.severity)) } }
                    <h3>{ prose(&entry.title()) }</h3>
                    <code class="id">{ entry.id() }</code>
                </summary>
                if *open {
                    { body(entry, dispatch) }
                }
            </details>
        </article>
    }
}

fn body(entry: &'static Entry, dispatch: &Option<UseReducerDispatcher<State>>) -> Html {
    let finding = entry.finding();
    let queries = finding.queries.iter().map(|query| {
        html! {
            <div class="query">
                <h4>{ prose(&query.finds) }</h4>
                <Copyable text={query.filter.clone()} what="System Log query" />
            </div>
        }
    });
    html! {
        <div class="body">
            { sent(entry) }
            { causes(&finding.causes) }
            { says_more(&finding.hit.says_more) }
            { for queries }
            { for entry.explanation.all_snippets().map(snippet) }
            { example(entry, dispatch) }
            <footer>
                { for entry.explanation.all_references().map(reference) }
                <a href={view::address(entry.id())}>{ "Link to this entry" }</a>
            </footer>
        </div>
    }
}

/// What Okta sends, and with which status.
fn sent(entry: &Entry) -> Html {
    let mut messages = entry.messages();
    let first = messages.next();
    let older: Vec<_> = messages.collect();
    html! {
        <dl class="evidence">
            if let Some(first) = first {
                <dt>{ "Okta says" }</dt>
                <dd>{ value(&first) }</dd>
            }
            if !older.is_empty() {
                <dt>{ "Also" }</dt>
                <dd>{ for older.iter().map(|text| html! { <p>{ value(text) }</p> }) }</dd>
            }
            if let Some(status) = entry.status() {
                <dt>{ "Status" }</dt>
                <dd>{ status }</dd>
            }
        </dl>
    }
}

/// The paste that shows the problem, and a way to see it at work.
fn example(entry: &'static Entry, dispatch: &Option<UseReducerDispatcher<State>>) -> Html {
    let Some(tried) = entry.example() else { return Html::default() };
    let onclick = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| {
            if let (Some(dispatch), Some(tried)) = (&dispatch, entry.example()) {
                dispatch.dispatch(Action::Filled(filled(tried), clock::now()));
            }
        })
    };
    // A link, for it leads elsewhere, and the way back leads here again.
    html! {
        <div class="example">
            <h4>{ "Example" }</h4>
            <pre>{ tried.text }</pre>
            <a class="button try" href="#" {onclick}>{ "Try it" }<span class="unseen">{ ": paste the example of " }{ entry.id() }</span></a>
        </div>
    }
}
