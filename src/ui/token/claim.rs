//! One line of a token: a member as JSON, what it means, and its fault.

use crate::catalogue::claims::Meaning;
use crate::finding::Severity;
use crate::text::timestamp::Timestamp;
use crate::ui::parts::copy::Copy;
use crate::ui::parts::icon::icon;
use crate::ui::parts::instant::{both, brief};
use crate::ui::parts::prose::{prose, shown};
use crate::ui::parts::zone::Zone;
use crate::ui::state::Action;
use crate::ui::token::shorten::Short;
use yew::prelude::*;

/// A finding about a member.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Fault {
    /// Its title.
    pub(crate) title: String,
    /// Its severity.
    pub(crate) severity: Severity,
    /// Its name in the document.
    pub(crate) anchor: String,
    /// Its number among those that are shown; `None` if it is not shown.
    pub(crate) shown: Option<usize>,
    /// Whether it is the one that is read.
    pub(crate) current: bool,
}

/// A member of a header or a payload.
#[derive(Properties, PartialEq)]
pub(crate) struct ClaimProps {
    /// `h` for the header, `p` for the payload.
    pub(crate) part: &'static str,
    /// Its name.
    pub(crate) name: AttrValue,
    /// Its value, as much as is shown at first.
    pub(crate) value: Short,
    /// Its whole value.
    pub(crate) whole: AttrValue,
    /// What it means; `None` for a custom claim.
    pub(crate) meaning: Option<Meaning>,
    /// The instant that it is; `None` if it is none.
    pub(crate) at: Option<Timestamp>,
    /// What is wrong with it.
    pub(crate) faults: Vec<Fault>,
    /// The present.
    pub(crate) now: Timestamp,
    /// The zone of times.
    pub(crate) zone: Zone,
    /// Where changes go.
    pub(crate) tell: Callback<Action>,
}

/// The line; its key opens what there is to know of it.
#[component]
pub(crate) fn Claim(props: &ClaimProps) -> Html {
    let ClaimProps { part, name, value, whole, meaning, at, faults, now, zone, tell } = props;
    let (open, all) = (use_state_eq(|| false), use_state_eq(|| false));
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let unfold = {
        let all = all.clone();
        Callback::from(move |_: MouseEvent| all.set(true))
    };
    let worst = faults.iter().map(|fault| fault.severity).max();
    let class = classes!(
        *part,
        worst.map(|severity| severity.name()),
        faults.iter().any(|fault| fault.current).then_some("cur"),
        open.then_some("open")
    );
    let copy = ["Copy ", name.as_str(), " as it stands"].concat();
    html! {
        <li {class}>
            <code class="js">
                <button type="button" class="key" aria-expanded={if *open { "true" } else { "false" }} onclick={toggle} title="What it means">
                    { "\"" }{ shown(name) }{ "\"" }
                </button>
                { ": " }
                <span class="value">
                    if *all || value.more.is_none() {
                        { shown(whole) }
                    } else {
                        { shown(&value.beginning) }
                        <button type="button" class="link" onclick={unfold}>{ value.more.clone() }</button>
                        { value.end }
                    }
                </span>
            </code>
            <span class="gl">
                if faults.is_empty() {
                    if let Some(at) = at {
                        <span class="means">{ brief(*at, *now, *zone) }</span>
                    } else if let Some(meaning) = meaning {
                        <span class="means" title={meaning.text.replace('`', "")}>{ prose(meaning.brief) }</span>
                    }
                } else {
                    { for faults.iter().map(|fault| told(fault, tell)) }
                }
            </span>
            <Copy text={whole.clone()} label={copy} small=true />
            if *open {
                <dl class="more">
                    if let Some(at) = at { <dt>{ "Time" }</dt><dd>{ both(*at, *now) }</dd> }
                    if let Some(meaning) = meaning {
                        <dt>{ "Means" }</dt><dd>{ prose(meaning.text) }</dd>
                        <dt>{ "From" }</dt><dd>{ meaning.from }</dd>
                    } else {
                        <dt>{ "Means" }</dt><dd>{ "A custom claim: whoever issued the token decides what it means." }</dd>
                    }
                </dl>
            }
        </li>
    }
}

/// What is wrong, with the way to the finding.
fn told(fault: &Fault, tell: &Callback<Action>) -> Html {
    let link = match fault.shown {
        Some(number) => {
            let onclick = tell.reform(move |_: MouseEvent| Action::Opened(number));
            html! { <a href={["#", &fault.anchor].concat()} {onclick}>{ prose(&fault.title) }</a> }
        }
        None => prose(&fault.title),
    };
    html! {
        <span class={classes!("fault", fault.severity.name())}>
            { icon(Some(fault.severity)) }<span class="unseen">{ "Problem: " }</span>{ link }
        </span>
    }
}
