//! The top of the page.

use crate::ui::view::View;
use yew::prelude::*;

/// Title, the parts of the page, and what becomes of a paste.
pub(crate) fn masthead(view: View) -> Html {
    let current = |shown: bool| shown.then_some("page");
    let inspects = view == View::Inspector;
    html! {
        <header class="masthead">
            <h1>{ "Token Inspector" }</h1>
            <nav aria-label="Parts of the page">
                <a href="#" aria-current={current(inspects)}>{ "Inspector" }</a>
                <a href="#reference" aria-current={current(!inspects)}>{ "Reference" }</a>
            </nav>
            <p class="promise">
                <svg class="icon" width="15" height="15" viewBox="0 0 16 16" aria-hidden="true">
                    <path d="M8 1.2 14 3.5v4.2c0 3.6-2.5 6.1-6 7.1-3.5-1-6-3.5-6-7.1V3.5z" />
                    <path d="m5.2 8 2 2 3.6-4" />
                </svg>
                <b>{ "Nothing leaves this page." }</b>
                <span>{ "What you paste is read here and stored nowhere." }</span>
            </p>
        </header>
    }
}
