//! The pane of the token: what it is and why, its life, its lines.

use crate::jose::token::{Form, Token};
use crate::model::Exhibit;
use crate::report::Report;
use crate::text::json;
use crate::text::timestamp::Timestamp;
use crate::ui::desk::Desk;
use crate::ui::parts::copy::Copy;
use crate::ui::parts::private::private;
use crate::ui::parts::prose::{prose, value};
use crate::ui::pictures::life::life;
use crate::ui::state::{Action, State};
use crate::ui::token::claims::{Drawing, faults, signature};
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Members that are drawn at first.
const MEMBERS: usize = 200;
/// Members from which on there is a box to find one; and its name in the document.
const FIND: usize = 8;
const ID: &str = "find-claim";

/// The token to show.
#[derive(Properties)]
pub(crate) struct PaneProps {
    /// The state.
    pub(crate) state: Rc<State>,
    /// The report.
    pub(crate) report: Rc<Report>,
    /// What is known of the paste.
    pub(crate) desk: Rc<Desk>,
    /// Where changes go.
    pub(crate) tell: Callback<Action>,
}

impl PartialEq for PaneProps {
    fn eq(&self, other: &Self) -> bool {
        self.state == other.state && Rc::ptr_eq(&self.report, &other.report)
    }
}

/// The token that the findings are about, or the one that was chosen. Nothing where the paste has none.
#[component]
pub(crate) fn Pane(PaneProps { state, report, desk, tell }: &PaneProps) -> Html {
    let words = use_state_eq(String::new);
    let all = use_state_eq(|| false);
    let tokens = desk.tokens(report, state.case);
    let Some(index) = desk.token(report, state.case, state.token) else { return Html::default() };
    let Some((_, exhibit, token)) = report.case.tokens().find(|(at, ..)| *at == index) else {
        return Html::default();
    };
    let drawing = Drawing {
        state,
        token,
        kind: exhibit.kind,
        faults: faults(report, desk, state, index),
        words: words.trim().to_lowercase(),
        most: if *all { usize::MAX } else { MEMBERS },
        tell,
    };
    let life = life(token, report.instant_of(index), judged_by(report, index, state.now), state.zone);
    let members = token.payload.members().0.len();
    let rest = drawing.count(true).saturating_sub(drawing.most);
    let show = {
        let all = all.clone();
        Callback::from(move |_: MouseEvent| all.set(true))
    };
    html! {
        <section class="pane token" aria-label="Token" id="token">
            <header>
                <h2>{ exhibit.kind.label() }</h2>
                <small>{ why(exhibit, desk.lines.line(exhibit.span.start), report.case.exhibits.len() > 1) }</small>
                { choice(&tokens, index, tell) }
                if members >= FIND { { find(&words) } }
                <span class="copies">
                    if token.has_claims() {
                        <Copy text={copied(token)} label="Copy JSON" />
                    }
                    if token.form != Form::Decoded { <Copy text={token.compact.to_string()} label="Copy token" /> }
                    <small title="Both copy the token as it stands; the ticket is what masks.">{ "not masked" }</small>
                </span>
            </header>
            { life.unwrap_or_default() }
            <ol class="json">
                <li class="h head"><b>{ "Header" }</b><small>{ "how it is signed" }</small></li>
                { drawing.part(false) }
                if token.encrypted() {
                    <li class="p unreadable">{ "The claims are encrypted: only the holder of the key can read them." }</li>
                } else {
                    <li class="p head"><b>{ "Payload" }</b><small>{ "what it says" }</small></li>
                    { drawing.part(true) }
                    if rest > 0 {
                        <li class="p rest"><button type="button" class="link" onclick={show}>{ format!("Show the rest ({rest})") }</button></li>
                    }
                    if token.form != Form::Decoded {
                        <li class="s head"><b>{ "Signature" }</b><small>{ signature(report, token, index) }</small></li>
                    }
                }
            </ol>
        </section>
    }
}

/// Why it is taken for this kind, and where it is.
fn why(exhibit: &Exhibit, line: usize, several: bool) -> Html {
    html! {
        <>
            { exhibit.confidence.name() }
            if !exhibit.reason.is_empty() { { ": " }{ prose(exhibit.reason) } }
            if several { { format!("; line {line}") } }
            if let Some(place) = &exhibit.inside { { "; inside another token, in " }{ value(place) } }
        </>
    }
}

/// The way to the other tokens.
fn choice(tokens: &[usize], shown: usize, tell: &Callback<Action>) -> Html {
    let at = tokens.iter().position(|it| *it == shown).unwrap_or_default();
    if tokens.len() < 2 {
        return Html::default();
    }
    let step = |to: Option<usize>, label: &'static str, sign: &'static str| {
        let to = to.and_then(|to| tokens.get(to)).copied();
        let onclick = {
            let tell = tell.clone();
            Callback::from(move |_: MouseEvent| {
                if let Some(to) = to {
                    tell.emit(Action::Token(to));
                }
            })
        };
        html! { <button type="button" class="ic" aria-label={label} disabled={to.is_none()} {onclick}>{ sign }</button> }
    };
    html! {
        <span class="nav">
            { step(at.checked_sub(1), "Previous token", "‹") }
            { format!("{} of {}", at + 1, tokens.len()) }
            { step(Some(at + 1), "Next token", "›") }
        </span>
    }
}

fn find(words: &UseStateHandle<String>) -> Html {
    let oninput = {
        let words = words.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                words.set(input.value());
            }
        })
    };
    html! {
        <>
            <label class="unseen" for={ID}>{ "Find a claim" }</label>
            { private(html! { <input id={ID} type={"search"} value={(**words).clone()} placeholder={"Find a claim"} {oninput} /> }) }
        </>
    }
}

/// The claims as JSON: without header and signature they open no door.
fn copied(token: &Token) -> String {
    token.payload.value.as_ref().map(json::pretty).unwrap_or_default()
}

/// Whose clock a token is checked by.
fn judged_by(report: &Report, index: usize, now: Timestamp) -> &'static str {
    let at = report.instant_of(index);
    if at == now {
        "now"
    } else if report.case.date() == Some(report.judged_at) {
        "response"
    } else if at == report.judged_at {
        "chosen"
    } else {
        "logged"
    }
}
