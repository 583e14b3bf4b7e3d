//! The members of a token's header or payload, in the order sent.

use crate::catalogue::claims::Meaning;
use crate::jose::token::{NumericDate, Part, Token};
use crate::model::Kind;
use crate::text::json;
use crate::text::json::{Member, Value};
use crate::text::timestamp::Timestamp;
use crate::ui::parts::instant::instant;
use crate::ui::parts::prose::{prose, value};
use yew::prelude::*;

/// Claims whose numbers are instants.
const INSTANTS: [&str; 7] = ["exp", "iat", "nbf", "auth_time", "updated_at", "toe", "event_timestamp"];

/// A finding about a member.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Fault {
    /// `payload.exp`.
    pub(crate) place: String,
    /// Id of the finding.
    pub(crate) id: &'static str,
    /// Its id in the document; none where its card is not shown.
    pub(crate) anchor: Option<String>,
}

/// A row for each member: its name, its value as written, what it means.
pub(crate) fn claims(token: &Token, kind: Kind, payload: bool, faults: &[Fault], now: Timestamp) -> Html {
    let (part, name, title) =
        if payload { (&token.payload, "payload", "Claim") } else { (&token.header, "header", "Header") };
    if part.members().is_empty() {
        return unreadable(part, name);
    }
    let rows = part.members().iter().map(|member| {
        let place = [name, ".", &member.name].concat();
        let faults = faults.iter().filter(|fault| {
            let rest = fault.place.strip_prefix(&place);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['[', '.']))
        });
        let meaning = if payload {
            crate::catalogue::claims::meaning(&member.name, kind)
        } else {
            crate::catalogue::claims::header_meaning(&member.name, kind)
        };
        row(member, meaning, &faults.collect::<Vec<_>>(), now)
    });
    html! {
        <table class="claims">
            <thead><tr><th scope="col">{ title }</th><th scope="col">{ "Value" }</th><th scope="col">{ "Meaning" }</th></tr></thead>
            <tbody>{ for rows }</tbody>
        </table>
    }
}

fn named(fault: &Fault) -> Html {
    match &fault.anchor {
        Some(anchor) => html! { <a href={["#", anchor].concat()}>{ fault.id }</a> },
        None => html! { <code>{ fault.id }</code> },
    }
}

fn row(member: &Member, meaning: Option<Meaning>, faults: &[&Fault], now: Timestamp) -> Html {
    let at =
        INSTANTS.contains(&member.name.as_str()).then(|| NumericDate::of(Some(&member.value)).at()).flatten();
    html! {
        <tr class={(!faults.is_empty()).then_some("bad")}>
            <th scope="row">{ value(&member.name) }</th>
            <td>{ value(&written(&member.value)) }</td>
            <td>
                if let Some(meaning) = meaning { <span>{ prose(meaning.text) }</span> <small>{ meaning.from }</small> }
                if let Some(at) = at { { instant(at, now) } }
                { for faults.iter().map(|fault| html! {
                    <span class="fault">{ "Fault: " }{ named(fault) }</span>
                }) }
            </td>
        </tr>
    }
}

/// A value as it was sent; a string without its quotes, unless it would then read as something else.
fn written(value: &Value) -> String {
    match value {
        Value::String(text) if !ambiguous(text) => text.clone(),
        Value::Object(_) => json::pretty(value),
        other => other.compact(),
    }
}

fn ambiguous(text: &str) -> bool {
    let digits =
        text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'+' | b'e' | b'E'));
    digits
        || text.trim() != text
        || matches!(text, "true" | "false" | "null")
        || text.starts_with(['[', '{', '"'])
}

/// A part without members: what can be seen of it.
fn unreadable(part: &Part, name: &str) -> Html {
    let bytes = String::from_utf8_lossy(&part.bytes);
    let seen: String = bytes.chars().take(2_000).collect();
    html! {
        <div class="unreadable">
            <p>{ "The " }{ name.to_owned() }
                { if part.is_object() { " has no members." } else { " is no JSON object that can be read." } }</p>
            if !seen.is_empty() && !part.is_object() {
                <p>{ "Its bytes as text: " }{ value(&seen) }</p>
            }
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_stand_as_sent_and_a_string_of_digits_keeps_its_quotes() {
        let shown = |text: &str| written(&json::read(text).value);
        assert_eq!(shown("\"api://default\""), "api://default");
        assert_eq!(shown("\"1790000000\""), "\"1790000000\"");
        assert_eq!(shown("1.790e9"), "1.790e9");
        assert_eq!(shown("[\"a\", 1]"), "[\"a\",1]");
        assert_eq!(shown("\"\""), "\"\"");
    }
}
