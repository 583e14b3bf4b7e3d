//! The seal in the head of the page: what it says, the facts behind it, and the self-test.

pub(crate) mod address;
pub mod channels;
pub mod facts;
pub(crate) mod notices;
pub(crate) mod runbook;
pub mod words;

use crate::browser::timer::Timer;
use crate::browser::watch::Watch;
use crate::browser::{place, seal};
use crate::ui::parts::copyable::Copyable;
use crate::ui::parts::prose::prose;
use crate::ui::seal::channels::{Outcome, Tried, summary};
use crate::ui::seal::facts::Facts;
use crate::ui::seal::words::{Level, lines};
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// What is opened over the page.
pub(crate) const SHEET: &str = ".seal[open]";

/// How long after the first paste the seal is probed, in milliseconds: the answer to the paste comes first.
const PROBE: i64 = 300;

/// Whether something was pasted.
#[derive(Properties, PartialEq)]
pub(crate) struct SealProps {
    /// Something was pasted: the seal is probed then, so that a visit without a paste refuses nothing.
    pub(crate) pasted: bool,
}

/// How far the self-test has come.
#[derive(Debug, Clone, PartialEq, Default)]
struct Trial {
    rows: Vec<Tried>,
    begun: bool,
    over: bool,
}

/// A button that says how far the promise is kept, and opens what that rests on.
#[component]
pub(crate) fn Seal(SealProps { pasted }: &SealProps) -> Html {
    let facts = use_state_eq(|| Facts::read(&seal::facts()));
    let trial = use_state_eq(Trial::default);
    let reread = {
        let setter = facts.setter();
        move || setter.set(Facts::read(&seal::facts()))
    };
    {
        let (reread, probed) = (reread.clone(), facts.probed);
        use_effect_with((*pasted, probed), move |(pasted, probed)| {
            let timer = (*pasted && !*probed).then(|| Timer::after(PROBE, move || seal::probe(reread)));
            move || drop(timer)
        });
    }
    use_effect_with((), |()| {
        let watch = Watch::new(&["pointerdown"], |event| {
            if !place::is_for(&event, SHEET) {
                place::fold(SHEET);
            }
        });
        move || drop(watch)
    });
    let onclick = {
        let (trial, reread) = (trial.setter(), reread.clone());
        Callback::from(move |_: MouseEvent| begin(trial.clone(), reread.clone()))
    };
    let ontoggle = Callback::from(move |_: Event| reread());
    let level = Level::of(&facts);
    html! {
        <details class="seal" data-level={level.name()} {ontoggle}>
            <summary>
                <svg class="icon" width="15" height="15" viewBox="0 0 16 16" aria-hidden="true">
                    <path d="M8 1.2 14 3.5v4.2c0 3.6-2.5 6.1-6 7.1-3.5-1-6-3.5-6-7.1V3.5z" />
                    if level != Level::Open {
                        <path d="m5.2 8 2 2 3.6-4" />
                    }
                </svg>
                <b>{ level.title() }</b>
            </summary>
            <div class="sheet panel">
                { said(&facts) }
                <button type="button" id="test-seal" {onclick} disabled={trial.begun && !trial.over}>{ "Test it" }</button>
                { tried(&trial) }
                { single_file(&facts) }
                <p class="soft">{ "Browser extensions and clipboard managers can read what you paste: no page can stop them." }</p>
            </div>
        </details>
    }
}

/// Probes the seal, then tries the channels one after the other.
fn begin(trial: UseStateSetter<Trial>, reread: impl Fn() + 'static) {
    trial.set(Trial { begun: true, ..Trial::default() });
    let so_far = Rc::new(RefCell::new(Trial { begun: true, ..Trial::default() }));
    seal::probe(move || {
        reread();
        seal::trial(move |line| {
            let mut so_far = so_far.borrow_mut();
            match Tried::read(&line) {
                Some(row) => so_far.rows.push(row),
                None if line.is_empty() => {
                    so_far.over = true;
                    reread();
                }
                None => {}
            }
            trial.set(so_far.clone());
        });
    });
}

/// What holds, what does not, and what the browser counted.
fn said(facts: &Facts) -> Html {
    let items = lines(facts).into_iter().map(|line| {
        html! {
            <li data-holds={line.holds.to_string()}>
                <b>{ if line.holds { "Holds: " } else { "Limit: " } }</b>
                { prose(&line.text) }
            </li>
        }
    });
    let counted = facts.requests.filter(|_| facts.closed).map(|count| match count {
        1 => "1 request since the page was sealed, by the browser’s own count.".to_owned(),
        _ => format!("{count} requests since the page was sealed, by the browser’s own count."),
    });
    html! {
        <>
            <p>{ "What you paste is read in this page. It is sent to nobody and stored nowhere." }</p>
            <ul class="facts">{ for items }</ul>
            if let Some(counted) = counted { <p class="count">{ counted }</p> }
        </>
    }
}

/// What the self-test has found so far.
fn tried(trial: &Trial) -> Html {
    if !trial.begun {
        return html! {
            <p class="soft">{ "The test tries to send a marker, never your paste, through every channel that can be tried while there is a paste, and shows what stopped each. The browser’s console lists the refusals." }</p>
        };
    }
    let rows = trial.rows.iter().map(|row| {
        let bad = matches!(row.outcome, Outcome::Open);
        html! { <tr class={bad.then_some("bad")}><th scope="row">{ row.label() }</th><td>{ row.words() }</td></tr> }
    });
    html! {
        <>
            <p class="tested" role="status">
                { if trial.over { summary(&trial.rows) } else { "Testing …".to_owned() } }
            </p>
            <table>
                <caption class="unseen">{ "Channels and what stopped them" }</caption>
                <tbody>{ for rows }</tbody>
            </table>
        </>
    }
}

/// How to tell that the single file is the one that was published.
fn single_file(facts: &Facts) -> Html {
    const CHECK: &str = "sha256sum token-inspector.html";
    let how = html! { <Copyable text={CHECK} what="command" /> };
    if facts.one_file {
        return html! {
            <>
                <p>{ "This is the page as a single file. No file can name its own hash: compare what this command prints with " }<code>{ "SHA256SUMS" }</code>{ ", or with the hash in this place of a hosted page that you trust. On Windows: " }<code>{ "Get-FileHash token-inspector.html" }</code>{ "." }</p>
                { how }
            </>
        };
    }
    facts.sha256.as_ref().map_or_else(Html::default, |hash| {
        html! {
            <>
                <p>{ "The page also comes as a single file that opens from disk, " }<code>{ "token-inspector.html" }</code>{ ". Its SHA-256 is " }<code class="hash">{ hash.clone() }</code>{ ". This command prints the hash of your copy; on Windows: " }<code>{ "Get-FileHash token-inspector.html" }</code>{ "." }</p>
                { how }
            </>
        }
    })
}
