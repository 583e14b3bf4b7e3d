//! A copy that its own check has passed: what was taken out, without any value, and the link that saves it.

use crate::archive::redact::{EntryRow, Report};
use crate::browser::saving::Address;
use crate::ui::parts::prose::prose;
use web_sys::Blob;
use yew::prelude::*;

/// Rows of entries that are shown.
const ENTRIES: usize = 200;

/// A copy. Its address is gone once this is dropped.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Made {
    address: Address,
    report: Report,
    name: &'static str,
}

impl Made {
    /// `None` if the browser gives it no address.
    pub(super) fn of(blob: &Blob, report: Report, is_archive: bool) -> Option<Made> {
        // Names of files carry hosts and people: this one says nothing.
        let name = if is_archive { "redacted-1.har" } else { "redacted-1.log" };
        Some(Made { address: Address::of(blob)?, report, name })
    }
}

/// The report, and the link.
pub(super) fn made(made: &Made) -> Html {
    let Report { kinds, bodies, facts, cut, .. } = &made.report;
    let left_out =
        (bodies.0 > 0).then(|| format!("{} bodies were left out, {} bytes in all.", bodies.0, bodies.1));
    html! {
        <>
            <p class="checked"><b>{ "Checked: " }</b>{ made.report.checked() }</p>
            <p class="making">
                <a id="save" class="button primary" href={made.address.text().to_owned()} download={made.name}>{ "Save" }</a>
                <span>{ made.name }</span>
            </p>
            if !kinds.is_empty() {
                <table class="taken">
                    <thead><tr><th scope="col">{ "What was taken out" }</th><th scope="col">{ "Values" }</th><th scope="col">{ "Places" }</th></tr></thead>
                    <tbody>
                        { for kinds.iter().map(|it| html! { <tr><th scope="row">{ prose(it.kind.said()) }</th><td>{ it.values }</td><td>{ it.places }</td></tr> }) }
                    </tbody>
                </table>
                { entries(&made.report) }
            }
            if let Some(left_out) = left_out { <p>{ left_out }</p> }
            if let Some(entry) = cut { <p>{ format!("The file ends inside entry {}, which was closed there.", entry + 1) }</p> }
            if !facts.is_empty() {
                <p>{ "What can be seen only with the secrets is written into the comment of the copy:" }</p>
                <ul>{ for facts.iter().map(|it| html! { <li>{ prose(it) }</li> }) }</ul>
            }
        </>
    }
}

/// What was taken out of each entry.
fn entries(report: &Report) -> Html {
    let mut rows: Vec<(usize, Vec<String>)> = Vec::new();
    for EntryRow { entry, kind, places } in &report.entries {
        let said = format!("{} {places}", kind.label());
        match rows.last_mut().filter(|(last, _)| last == entry) {
            Some((_, all)) => all.push(said),
            None => rows.push((*entry, vec![said])),
        }
    }
    let named = |entry: usize| {
        if report.lines { format!("Lines from {entry}") } else { format!("Entry {}", entry + 1) }
    };
    let more = rows.len().saturating_sub(ENTRIES);
    html! {
        <details>
            <summary>{ if report.lines { "The same, by lines" } else { "The same, by entry" } }</summary>
            <ul>
                { for rows.iter().take(ENTRIES).map(|(entry, all)| html! { <li>{ named(*entry) }{ ": " }{ all.join(", ") }</li> }) }
                if more > 0 { <li>{ format!("and {more} more") }</li> }
            </ul>
        </details>
    }
}
