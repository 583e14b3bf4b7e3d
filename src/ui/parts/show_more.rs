//! Long lists begin with their first items: a log of a thousand tokens is read at once, and shown as one asks.

use yew::prelude::*;

/// Items that a click adds.
const MORE: usize = 50;

/// How much of a list stands in the page.
pub(crate) struct Few {
    /// So many items at most.
    pub(crate) count: usize,
    more: Callback<MouseEvent>,
}

/// The first items of a list that was made from `source`; another source begins anew.
#[hook]
pub(crate) fn use_few<T: PartialEq + 'static>(source: T, first: usize) -> Few {
    let count = use_state_eq(|| first);
    {
        let count = count.clone();
        use_effect_with(source, move |_| count.set(first));
    }
    Few { count: *count, more: Callback::from(move |_| count.set(*count + MORE)) }
}

impl Few {
    /// The button that shows more of so many items, where there are more.
    pub(crate) fn button(&self, total: usize, what: &str) -> Html {
        let rest = total.saturating_sub(self.count);
        if rest == 0 {
            return Html::default();
        }
        let label =
            ["Show ", &rest.min(MORE).to_string(), " more of ", &total.to_string(), " ", what].concat();
        html! { <button type="button" class="more-button" onclick={self.more.clone()}>{ label }</button> }
    }
}
