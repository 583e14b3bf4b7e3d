//! Header, payload and signature of a token, line by line.

use crate::catalogue::claims::{header_meaning, meaning};
use crate::finding::{Place, PlaceOf, Severity};
use crate::jose::token::{NumericDate, Part, Token};
use crate::model::Kind;
use crate::model::provider::is_oktas;
use crate::report::Report;
use crate::signatures::SignatureState;
use crate::text::json::Member;
use crate::ui::desk::Desk;
use crate::ui::parts::prose::value;
use crate::ui::state::{Action, State};
use crate::ui::token::claim::{Claim, Fault};
use crate::ui::token::shorten::{short, whole};
use std::collections::HashMap;
use yew::prelude::*;

/// Claims whose numbers are instants.
const INSTANTS: [&str; 7] = ["exp", "iat", "nbf", "auth_time", "updated_at", "toe", "event_timestamp"];

/// What is needed to draw the lines of a token.
pub(crate) struct Drawing<'a> {
    pub(crate) state: &'a State,
    pub(crate) token: &'a Token,
    pub(crate) kind: Kind,
    /// Problems by what they are about: `payload.exp`.
    pub(crate) faults: HashMap<String, Vec<Fault>>,
    /// Only members that have this in their name or value, in lower case; empty for all.
    pub(crate) words: String,
    /// So many members of each part are drawn.
    pub(crate) most: usize,
    pub(crate) tell: &'a Callback<Action>,
}

impl Drawing<'_> {
    /// The lines of the header or of the payload.
    pub(crate) fn part(&self, payload: bool) -> Html {
        let (part, name, class) =
            if payload { (&self.token.payload, "payload", "p") } else { (&self.token.header, "header", "h") };
        if part.members().is_empty() {
            return unreadable(part, name, class);
        }
        let members = part.members().iter().filter(|member| self.is_wanted(member)).take(self.most);
        members.map(|member| self.line(member, name, class)).collect()
    }

    /// How many members of a part are wanted.
    pub(crate) fn count(&self, payload: bool) -> usize {
        let part = if payload { &self.token.payload } else { &self.token.header };
        part.members().iter().filter(|member| self.is_wanted(member)).count()
    }

    fn is_wanted(&self, member: &Member) -> bool {
        self.words.is_empty()
            || member.name.to_lowercase().contains(&self.words)
            || member.value.compact().to_lowercase().contains(&self.words)
    }

    fn line(&self, member: &Member, name: &'static str, part: &'static str) -> Html {
        let text = member.name.as_str();
        let faults = self.faults.get(&[name, ".", text].concat()).cloned().unwrap_or_default();
        let is_oktas = self.kind == Kind::OrgAccessToken || is_oktas(self.token);
        let meaning =
            if part == "p" { meaning(text, self.kind, is_oktas) } else { header_meaning(text, self.kind) };
        let at = INSTANTS.contains(&text).then(|| NumericDate::of(Some(&member.value)).at()).flatten();
        html! {
            <Claim
                {part} name={text.to_owned()} value={short(&member.value)} whole={whole(&member.value)} {meaning} {at} {faults}
                now={self.state.now} zone={self.state.zone} tell={self.tell.clone()}
            />
        }
    }
}

/// Problems of a token by the member that they are about.
pub(crate) fn faults(
    report: &Report,
    desk: &Desk,
    state: &State,
    exhibit: usize,
) -> HashMap<String, Vec<Fault>> {
    let shown = desk.shown(report, state.case);
    let current = shown.get(state.finding).copied();
    let mut all: HashMap<String, Vec<Fault>> = HashMap::new();
    for (number, finding) in report.findings.iter().enumerate() {
        let about = finding.hit.exhibits.first() == Some(&exhibit) && finding.severity > Severity::Note;
        let Some(anchor) = desk.anchors.get(number).filter(|_| about) else { continue };
        let fault = Fault {
            title: finding.title.clone(),
            severity: finding.severity,
            anchor: anchor.clone(),
            shown: shown.iter().position(|it| *it == number),
            current: current == Some(number),
        };
        all.entry(member_of(&finding.hit.place)).or_default().push(fault);
    }
    all
}

/// What a fault is shown beside: the member that it is about, or the part.
fn member_of(place: &Place) -> String {
    match (place.of(), place.member()) {
        (PlaceOf::Payload, name) if !name.is_empty() => ["payload.", name].concat(),
        (PlaceOf::Header, name) if !name.is_empty() => ["header.", name].concat(),
        _ => place.to_string(),
    }
}

/// A part without members: what can be seen of it.
fn unreadable(part: &Part, name: &str, class: &'static str) -> Html {
    let bytes = String::from_utf8_lossy(&part.bytes);
    let seen: String = bytes.chars().take(2_000).collect();
    html! {
        <li class={classes!(class, "unreadable")}>
            <p>{ "The " }{ name.to_owned() }
                { if part.is_object() { " has no members." } else { " is not a JSON object that can be read." } }</p>
            if !seen.is_empty() && !part.is_object() {
                <p>{ "Its bytes as a string: " }{ value(&seen) }</p>
            }
        </li>
    }
}

/// `RS256, 256 bytes; not checked, no key is given`.
pub(crate) fn signature(report: &Report, token: &Token, index: usize) -> String {
    let alg = token.header_text("alg").unwrap_or("no algorithm");
    let bytes = token.signature.bytes.len();
    let keys = !report.signatures.keyring.keys.is_empty();
    let said = match report.signatures.of_exhibit(index).map(|it| it.state()) {
        Some(SignatureState::Verified) => "verified",
        Some(SignatureState::Failed) => "not good",
        Some(SignatureState::Missing) => "there is none",
        _ if keys => "not checked, no key matches",
        _ => "not checked, no key is given",
    };
    format!("{alg}, {bytes} bytes; {said}")
}
