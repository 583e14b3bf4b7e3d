//! A token: what it is, its life, its members, its text.

use crate::jose::token::{Form, Token};
use crate::model::{Exhibit, Kind};
use crate::report::Report;
use crate::text::timestamp::Timestamp;
use crate::ui::finding::findings::anchors;
use crate::ui::parts::lines::Lines;
use crate::ui::parts::prose::{prose, value};
use crate::ui::parts::show_more::Few;
use crate::ui::pictures::life::life;
use crate::ui::token::claims::{Fault, claims};
use crate::ui::token::raw::raw;
use yew::prelude::*;

/// A sheet for each token of the case, which links to the first findings, as many as are shown.
pub(crate) fn tokens(report: &Report, lines: &Lines, few: &Few, linked: usize, now: Timestamp) -> Html {
    let anchors: Vec<_> =
        anchors(report).into_iter().enumerate().map(|(at, anchor)| (at < linked).then_some(anchor)).collect();
    let judged_by = judged_by(report, now);
    let sheets = report.case.tokens().take(few.count).map(|(index, exhibit, token)| {
        let faults = faults(report, &anchors, index);
        let at = lines.line(exhibit.span.start);
        let life = life(token, report.instant_of(index), judged_by);
        html! {
            <div class="sheet token">
                { heading(exhibit, token, at) }
                { life.unwrap_or_default() }
                { body(token, exhibit.kind, &faults, now) }
            </div>
        }
    });
    html! {
        <>
            { for sheets }
            { few.button(report.case.tokens().count(), "tokens") }
        </>
    }
}

fn heading(exhibit: &Exhibit, token: &Token, line: usize) -> Html {
    html! {
        <header>
            <h2>{ exhibit.kind.label() }</h2>
            <p class="soft">
                { exhibit.confidence.name() }
                if !exhibit.reason.is_empty() { { ": " }{ prose(exhibit.reason) } }
                { " · line " }{ line }
                if let Some(place) = &exhibit.inside { { " · inside the token above, in " }{ value(place) } }
                if let Some(algorithm) = token.header_text("alg") { { " · " }{ value(algorithm) } }
                { " · signature unchecked" }
            </p>
        </header>
    }
}

/// Header, payload and text.
fn body(token: &Token, kind: Kind, faults: &[Fault], now: Timestamp) -> Html {
    html! {
        <>
            { claims(token, kind, false, faults, now) }
            if !token.encrypted() {
                { claims(token, kind, true, faults, now) }
            } else {
                <p class="unreadable">{ "The claims are encrypted: only the holder of the key can read them." }</p>
            }
            if token.form != Form::Decoded { { raw(token) } }
        </>
    }
}

fn faults(report: &Report, anchors: &[Option<String>], exhibit: usize) -> Vec<Fault> {
    let ours = report.findings.iter().zip(anchors).filter(|(finding, _)| {
        finding.hit.exhibits.first() == Some(&exhibit) && finding.severity > crate::finding::Severity::Note
    });
    ours.map(|(finding, anchor)| Fault {
        place: finding.hit.place.clone(),
        id: finding.id(),
        anchor: anchor.clone(),
    })
    .collect()
}

/// Whose clock the tokens are judged by.
fn judged_by(report: &Report, now: Timestamp) -> &'static str {
    if report.judged_at == now {
        "now"
    } else if report.case.date() == Some(report.judged_at) {
        "response"
    } else {
        "chosen"
    }
}
