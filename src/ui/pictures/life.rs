//! A token's life as a picture to scale, with its lengths written on it.

pub(crate) mod scale;

use crate::jose::token::Token;
use crate::text::timestamp::Timestamp;
use crate::ui::parts::zone::Zone;
use crate::ui::pictures::life::scale::{Kind, Life, Mark};
use yew::prelude::*;

/// The life of a token as a picture; `None` where it names no instant. The instant it is judged at is called
/// `judged_by`: `now`, `response`, `chosen`.
#[must_use]
pub fn life(token: &Token, judged: Timestamp, judged_by: &'static str, zone: Zone) -> Option<Html> {
    let at = |name| token.moment(name).at();
    Life::new(at("iat"), at("nbf"), at("exp"), judged, judged_by).map(|life| picture(&life, zone))
}

/// Pixels from the top: the line, and the first label below it.
const LINE: i64 = 29;
const BELOW: i64 = 53;
const ROW: i64 = 15;

/// What it is judged at above the line, all else below it, each label on the first row where it has room.
fn picture(life: &Life, zone: Zone) -> Html {
    let said = life.said();
    let mut label = String::new();
    for mark in &life.marks {
        label.push_str(life.name(mark.kind));
        label.push(' ');
        label.push_str(&zone.full(mark.at));
        label.push_str("; ");
    }
    label.push_str(&said);
    let rows = life.rows();
    let height = BELOW + 5 + rows.iter().max().copied().unwrap_or(0) * ROW;
    let bar = |class, (from, to): (i64, i64)| {
        html! { <rect class={class} x={percent(from)} y="25" width={percent(to - from)} height="8" /> }
    };
    let y = LINE.to_string();
    html! {
        <figure class="life">
            <svg width="100%" height={height.to_string()} role="img" aria-label={label}>
                <rect class="track" x="0" y="25" width="100%" height="8" />
                { life.alive.map(|alive| bar("alive", alive)).unwrap_or_default() }
                if let Some((from, to)) = life.after {
                    { bar("past", (from, to)) }
                    <line class="dash" x1={percent(from)} x2={percent(to)} y1={y.clone()} y2={y} />
                }
                if let Some((x, words)) = life.length() {
                    <text class="mid" x={percent(x)} y="17" text-anchor="middle">{ words }</text>
                }
                { for life.marks.iter().zip(&rows).map(|(mark, row)| tick(mark, *row)) }
                { for life.marks.iter().zip(&rows).map(|(mark, row)| lettered(life, mark, *row, zone)) }
            </svg>
            <figcaption class={life.length().is_some().then_some("narrow")}>{ said }</figcaption>
        </figure>
    }
}

fn tick(mark: &Mark, row: i64) -> Html {
    let (class, from, to) = match mark.kind {
        Kind::Judged => ("now", 17, 37),
        Kind::Expires => ("tick end", 22, 40 + row * ROW),
        Kind::Issued | Kind::ValidFrom => ("tick", 22, 40 + row * ROW),
    };
    let x = percent(mark.x);
    html! { <line class={class} x1={x.clone()} x2={x} y1={from.to_string()} y2={to.to_string()} /> }
}

/// The words of a mark, drawn above all lines: those of instants close to one another cross them.
fn lettered(life: &Life, mark: &Mark, row: i64, zone: Zone) -> Html {
    let (class, y) = match mark.kind {
        Kind::Judged => ("strong", 12),
        Kind::Issued | Kind::ValidFrom | Kind::Expires => ("", BELOW + row * ROW),
    };
    html! {
        <text class={class} x={percent(mark.x)} y={y.to_string()} text-anchor={anchor(mark.x)}>
            { life.label(mark, zone) }
        </text>
    }
}

fn anchor(x: i64) -> &'static str {
    match x {
        ..3_000 => "start",
        7_000.. => "end",
        _ => "middle",
    }
}

/// Hundredths of a percent as SVG has them.
fn percent(hundredths: i64) -> String {
    format!("{}.{:02}%", hundredths / 100, hundredths % 100)
}
