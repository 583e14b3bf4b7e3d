//! The top of the page.

use crate::ui::seal::Seal;
use crate::ui::view::View;
use yew::prelude::*;

/// Title, the parts of the page, and what becomes of a paste: `pasted` says that there is one.
pub(crate) fn masthead(view: View, pasted: bool) -> Html {
    let current = |shown: bool| shown.then_some("page");
    let inspects = view == View::Inspector;
    html! {
        <header class="masthead">
            <h1>{ "Token Inspector" }</h1>
            <nav aria-label="Parts of the page">
                <a href="#" aria-current={current(inspects)}>{ "Inspector" }</a>
                <a href="#reference" aria-current={current(!inspects)}>{ "Reference" }</a>
            </nav>
            <Seal {pasted} />
        </header>
    }
}
