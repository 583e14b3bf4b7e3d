//! Scopes that are needed, beside those that a token holds.

use crate::finding::Severity;
use crate::finding::evidence::{NeededScope, Scopes};
use crate::ui::parts::icon::icon;
use crate::ui::parts::prose::shown;
use yew::prelude::*;

/// A row for each scope: whether it is needed, and whether the token has it.
pub(crate) fn scopes(scopes: &Scopes) -> Html {
    let others = scopes.held.iter().filter(|held| !scopes.needed.iter().any(|it| it.name == **held));
    html! {
        <table class="scope-table">
            <thead>
                <tr>
                    <th scope="col">{ "Scope" }</th>
                    <th scope="col">{ "Needed" }</th>
                    <th scope="col">{ "In the token" }</th>
                </tr>
            </thead>
            <tbody>
                { for scopes.needed.iter().map(|it| needed(it, &scopes.held)) }
                { for others.map(|held| row(held, "no", None, "yes")) }
            </tbody>
        </table>
    }
}

fn needed(scope: &NeededScope, held: &[String]) -> Html {
    let has = held.contains(&scope.name);
    match (scope.is_held, has) {
        (false, _) => row(&scope.name, "yes", Some("missing"), "missing"),
        (true, true) => row(&scope.name, "yes", Some("have"), "yes"),
        // One that was granted includes it: `.manage` includes `.read`.
        (true, false) => row(&scope.name, "yes", Some("have"), "included in another"),
    }
}

fn row(scope: &str, needed: &'static str, class: Option<&'static str>, word: &'static str) -> Html {
    let shape = match class {
        Some("missing") => icon(Some(Severity::Error)),
        Some(_) => icon(None),
        None => Html::default(),
    };
    html! {
        <tr {class}>
            <th scope="row"><code>{ shown(scope) }</code></th>
            <td>{ needed }</td>
            <td>{ shape }{ word }</td>
        </tr>
    }
}
