//! A list of entries that shows its beginning first.

use super::entry::Card;
use crate::browser::place;
use crate::reference::Hits;
use crate::ui::state::State;
use std::rc::Rc;
use web_sys::Element;
use yew::prelude::*;

/// How many rows are shown at each asking for more.
const MORE: usize = 50;

/// Entries and how to draw one.
#[derive(Properties, PartialEq)]
pub(super) struct RowsProps {
    /// The entries.
    pub(super) items: Rc<Hits>,
    /// How many are shown at first.
    pub(super) first: usize,
    /// What they are.
    pub(super) label: &'static str,
    /// The id of the entry that the address names.
    pub(super) target: Option<&'static str>,
    /// Where examples go.
    pub(super) dispatch: Option<UseReducerDispatcher<State>>,
}

/// The first rows, and a button for more of them.
#[component]
pub(super) fn Rows(RowsProps { items, first, label, target, dispatch }: &RowsProps) -> Html {
    let (first, list) = (*first, use_node_ref());
    let count = use_state_eq(|| first);
    let fresh = use_mut_ref(|| None::<usize>);
    {
        let count = count.clone();
        use_effect_with(items.clone(), move |_| count.set(first));
    }
    {
        let (list, fresh) = (list.clone(), fresh.clone());
        // The button moves away under who pressed it: the focus goes to the first of the new rows.
        use_effect_with(*count, move |_| {
            if let (Some(at), Some(list)) = (fresh.take(), list.cast::<Element>()) {
                place::focus(&list, &["li:nth-child(", &(at + 1).to_string(), ") summary"].concat());
            }
        });
    }
    let left = items.len().saturating_sub(*count);
    let onclick = {
        let count = count.clone();
        Callback::from(move |_: MouseEvent| {
            fresh.replace(Some(*count));
            count.set(*count + MORE);
        })
    };
    let rows = items.iter().take(*count).map(|entry| {
        let entry = *entry;
        html! { <li class="sheet" key={entry.index}><Card {entry} open={*target == Some(entry.id())} dispatch={dispatch.clone()} /></li> }
    });
    html! {
        <>
            <ol ref={list} class="findings" aria-label={*label}>{ for rows }</ol>
            if left > 0 {
                <button type="button" class="more" {onclick}>
                    { ["Show ", &left.min(MORE).to_string(), " more of ", &items.len().to_string()].concat() }
                </button>
            }
        </>
    }
}
