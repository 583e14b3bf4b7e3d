//! The two values of a row.

use crate::compare::{Member, Row, Values};
use crate::text::pieces::between;
use crate::text::timestamp::Timestamp;
use crate::ui::parts::prose::{shown, value};
use crate::ui::parts::zone::Zone;
use crate::ui::pictures::difference::marked;
use yew::prelude::*;

/// What the first token has, and what the second.
pub(crate) fn cells(row: &Row) -> (Html, Html) {
    match &row.values {
        Values::Texts(Some(one), Some(other)) => match between(one, other) {
            Some((first, second)) => (marked(first), marked(second)),
            None => (value(one), value(other)),
        },
        Values::Texts(one, other) => (text(one.as_deref()), text(other.as_deref())),
        Values::Instants(one, other) => (moment(*one), moment(*other)),
        Values::Set(members) => (set(members, Member::First), set(members, Member::Second)),
    }
}

fn text(text: Option<&str>) -> Html {
    text.map_or_else(absent, value)
}

fn moment(at: Option<Timestamp>) -> Html {
    at.map_or_else(absent, |at| html! { <time datetime={at.to_string()}>{ Zone::Utc.full(at) }</time> })
}

fn absent() -> Html {
    html! { <span class="soft">{ "not there" }</span> }
}

/// The members that a token has; those that the other one lacks are marked, for the eye and the ear.
fn set(members: &[(String, Member)], side: Member) -> Html {
    let has = |it: &&(String, Member)| it.1 == Member::Both || it.1 == side;
    let member = |(text, member): &(String, Member)| {
        let text = shown(text);
        match member {
            Member::Both => html! { <code>{ text }</code> },
            Member::First => {
                html! { <del><code>{ text }</code><span class="unseen">{ " removed" }</span></del> }
            }
            Member::Second => {
                html! { <ins><code>{ text }</code><span class="unseen">{ " added" }</span></ins> }
            }
        }
    };
    let all: Vec<_> = members.iter().filter(has).map(member).collect();
    if all.is_empty() {
        return absent();
    }
    html! { <ul class="set">{ for all.into_iter().map(|it| html! { <li>{ it }</li> }) }</ul> }
}
