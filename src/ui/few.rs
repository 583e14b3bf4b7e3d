//! Long lists begin with their first items: a log of a thousand tokens is read at once, and shown as one asks.

use std::rc::Rc;
use yew::prelude::*;

/// Items that stand in the page at first, and those that a click adds.
const FIRST: usize = 20;
const STEP: usize = 100;

/// How much of a list stands in the page.
pub(crate) struct Few {
    /// So many items at most.
    pub(crate) count: usize,
    more: Callback<MouseEvent>,
}

/// The first items of a list that belongs to this paste; another paste begins anew.
#[hook]
pub(crate) fn use_few(paste: &Rc<str>) -> Few {
    let count = use_state_eq(|| FIRST);
    {
        let count = count.clone();
        use_effect_with(paste.clone(), move |_| count.set(FIRST));
    }
    Few { count: *count, more: Callback::from(move |_| count.set(*count + STEP)) }
}

impl Few {
    /// The button that shows more of so many items, where there are more.
    pub(crate) fn button(&self, total: usize, what: &str) -> Html {
        let rest = total.saturating_sub(self.count);
        if rest == 0 {
            return Html::default();
        }
        html! {
            <p class="more">
                <button type="button" class="plain" onclick={self.more.clone()}>
                    { "Show " }{ rest.min(STEP) }{ " of " }{ rest }{ " more " }{ what }
                </button>
            </p>
        }
    }
}
