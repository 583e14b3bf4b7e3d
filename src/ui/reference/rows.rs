//! A list of entries that shows its beginning first.

use crate::browser::place;
use crate::reference::Hits;
use crate::ui::parts::show_more::use_few;
use crate::ui::reference::entry::Card;
use crate::ui::state::State;
use std::rc::Rc;
use web_sys::Element;
use yew::prelude::*;

/// Entries and how to draw one.
#[derive(Properties, PartialEq)]
pub(crate) struct RowsProps {
    /// The entries.
    pub(crate) items: Rc<Hits>,
    /// How many are shown at first.
    pub(crate) first: usize,
    /// What they are.
    pub(crate) label: &'static str,
    /// The id of the entry that the address names.
    pub(crate) target: Option<&'static str>,
    /// Where examples go.
    pub(crate) dispatch: Option<UseReducerDispatcher<State>>,
}

/// The first rows, and a button for more of them.
#[component]
pub(crate) fn Rows(RowsProps { items, first, label, target, dispatch }: &RowsProps) -> Html {
    let (few, list) = (use_few(items.clone(), *first), use_node_ref());
    {
        let (list, before) = (list.clone(), use_mut_ref(|| *first));
        // The button moves away under who pressed it: the focus goes to the first of the new rows.
        use_effect_with(few.count, move |count| {
            let before = before.replace(*count);
            if let (true, Some(list)) = (*count > before, list.cast::<Element>()) {
                place::focus(&list, &["li:nth-child(", &(before + 1).to_string(), ") summary"].concat());
            }
        });
    }
    let rows = items.iter().take(few.count).map(|entry| {
        let entry = *entry;
        html! { <li key={entry.index}><Card {entry} open={*target == Some(entry.id())} dispatch={dispatch.clone()} /></li> }
    });
    html! {
        <>
            <ol ref={list} class="list" aria-label={*label}>{ for rows }</ol>
            { few.button(items.len(), "entries") }
        </>
    }
}
