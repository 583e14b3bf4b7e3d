//! A token's life as a picture to scale.

pub(crate) mod scale;

use crate::jose::token::Token;
use crate::text::timestamp::Timestamp;
use crate::ui::parts::zone::Zone;
use crate::ui::token::life::scale::{Kind, Life, Mark};
use yew::prelude::*;

/// The life of a token, where it names at least one instant.
pub(crate) fn of(token: &Token, judged: Timestamp, judged_by: &'static str) -> Option<Life> {
    let at = |name| token.moment(name).at();
    Life::new(at("iat"), at("nbf"), at("exp"), judged, judged_by)
}

/// Issued, valid from, judged, expires: each with a label in a row of its own, so that none covers another.
pub(crate) fn picture(life: &Life, zone: Zone) -> Html {
    let said = life.said();
    let mut label = String::new();
    for mark in &life.marks {
        label.push_str(life.name(mark.kind));
        label.push(' ');
        label.push_str(&zone.full(mark.at));
        label.push_str("; ");
    }
    label.push_str(&said);
    let rows = life.marks.iter().filter(|mark| mark.kind != Kind::Judged).count() as i32;
    let mut row = 0;
    let mut marks: Vec<_> = life
        .marks
        .iter()
        .map(|mark| {
            let below = mark.kind != Kind::Judged;
            row += i32::from(below);
            drawn(life, mark, if below { 36 + row * 14 } else { 12 }, zone)
        })
        .collect();
    // What is drawn later covers what was drawn before: the labels of upper rows the lines to lower ones.
    marks.reverse();
    let band = |class, (from, to): (i64, i64)| {
        html! { <line class={class} x1={percent(from)} x2={percent(to)} y1="26" y2="26" /> }
    };
    html! {
        <figure class="life">
            <svg width="100%" height={(40 + rows * 14).to_string()} role="img" aria-label={label}>
                { band("track", (scale::START, scale::END)) }
                { life.alive.map(|alive| band("alive", alive)).unwrap_or_default() }
                { life.after.map(|after| band("after", after)).unwrap_or_default() }
                { for marks }
            </svg>
            <figcaption>{ said }</figcaption>
        </figure>
    }
}

fn drawn(life: &Life, mark: &Mark, y: i32, zone: Zone) -> Html {
    let (class, from, to) = match mark.kind {
        Kind::Judged => ("judged", 16, 34),
        Kind::Expires => ("expires", 19, y - 11),
        Kind::Issued | Kind::ValidFrom => ("begins", 19, y - 11),
    };
    let (anchor, aside) = match mark.x {
        ..3_400 => ("start", "4"),
        6_600.. => ("end", "-4"),
        _ => ("middle", "0"),
    };
    html! {
        <g class={class}>
            <line x1={percent(mark.x)} x2={percent(mark.x)} y1={from.to_string()} y2={to.to_string()} />
            <text x={percent(mark.x)} y={y.to_string()} dx={aside} text-anchor={anchor}>{ life.label(mark, zone) }</text>
        </g>
    }
}

/// Hundredths of a percent as SVG has them.
fn percent(hundredths: i64) -> String {
    let mut text = (hundredths / 100).to_string();
    let rest = hundredths % 100;
    text.push('.');
    text.push_str(if rest < 10 { "0" } else { "" });
    text.push_str(&rest.to_string());
    text.push('%');
    text
}
