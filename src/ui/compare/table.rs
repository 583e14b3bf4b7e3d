//! The table of a comparison: claim, before, after, what it means.

use crate::catalogue::claims::changes::Weight;
use crate::compare::{Change, Comparison, Row};
use crate::ui::compare::cells::cells;
use crate::ui::parts::prose::{prose, shown};
use yew::prelude::*;

/// What differs, or every claim; the rest is named below.
pub(crate) fn table(comparison: &Comparison, whole: bool, set: UseStateSetter<bool>) -> Html {
    let telling = comparison.telling().count();
    let choice = |label: String, all: bool| {
        let set = set.clone();
        let onclick = Callback::from(move |_: MouseEvent| set.set(all));
        let pressed = if whole == all { "true" } else { "false" };
        html! { <button type="button" aria-pressed={pressed} {onclick}>{ label }</button> }
    };
    let rows = comparison.rows.iter().filter(|row| whole || row.is_telling());
    html! {
        <>
            <div class="seg" role="group" aria-label="Rows">
                { choice(format!("Differences {telling}"), false) }
                { choice(format!("All {}", comparison.rows.len()), true) }
            </div>
            <table>
                <thead>
                    <tr>
                        <th scope="col">{ "Claim" }</th>
                        <th scope="col">{ "Before" }</th>
                        <th scope="col">{ "After" }</th>
                        <th scope="col">{ "What it means" }</th>
                    </tr>
                </thead>
                <tbody>
                    { for rows.map(row) }
                    if telling == 0 && !whole {
                        <tr class="none"><td colspan="4">{ "Only claims differ that differ in any two tokens." }</td></tr>
                    }
                </tbody>
            </table>
            if !whole {
                <div class="rest">
                    { expected(comparison) }
                    { same(comparison) }
                </div>
            }
        </>
    }
}

fn row(row: &Row) -> Html {
    let (before, after) = cells(row);
    let class = match (row.change, row.weight) {
        (Change::Same, _) => "same",
        (_, Weight::Decides) => "decides",
        (_, Weight::Told) => "told",
        (_, Weight::Expected) => "expected",
    };
    html! {
        <tr key={[if row.is_header { "header." } else { "payload." }, &row.name].concat()} {class}>
            <th scope="row">
                <code>{ shown(&row.name) }</code>
                if row.is_header { <small>{ " header" }</small> }
            </th>
            <td data-label="Before">{ before }</td>
            <td data-label="After">{ after }</td>
            <td>
                if row.change == Change::Same { <span class="soft">{ "The same. " }</span> }
                if row.is_expected() { <span class="soft">{ "Expected to differ. " }</span> }
                if !row.means.is_empty() { { prose(&row.means) } }
                if row.means.is_empty() || row.change == Change::Same {
                    if let Some(claim) = row.claim { <span class="soft">{ prose(claim.text) }</span> }
                }
            </td>
        </tr>
    }
}

/// What differs as in any two tokens, each with how far.
fn expected(comparison: &Comparison) -> Html {
    let item = |row: &Row| {
        html! { <li><code>{ shown(&row.name) }</code>{ " " }<span class="soft">{ prose(&row.means) }</span></li> }
    };
    let all: Vec<_> = comparison.expected().map(item).collect();
    if all.is_empty() {
        return Html::default();
    }
    html! { <><p>{ "Expected to differ:" }</p><ul>{ for all }</ul></> }
}

fn same(comparison: &Comparison) -> Html {
    let names: Vec<_> = comparison.same().map(|row| row.name.as_str()).collect();
    if names.is_empty() {
        return Html::default();
    }
    let noun = if names.len() == 1 { " claim is the same: " } else { " claims are the same: " };
    html! { <p class="soft">{ names.len() }{ noun }{ shown(&names.join(", ")) }</p> }
}
