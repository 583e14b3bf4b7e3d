//! The reference: everything that can be explained, searched as one types.

pub(crate) mod entry;
pub(crate) mod rows;
pub(crate) mod tried;

use crate::browser::place;
use crate::browser::place::Place;
use crate::reference;
use crate::reference::{Group, Hits, search};
use crate::ui::page::announcer::Announcer;
use crate::ui::parts::private::private;
use crate::ui::reference::entry::Card;
use crate::ui::reference::rows::Rows;
use crate::ui::state::State;
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

/// Rows of a group before more are asked for.
const OF_GROUP: usize = 6;
/// Rows of what was found before more are asked for.
const OF_HITS: usize = 30;
/// The name of the box in the document.
const ID: &str = "search";
const HINT: &str = "Code, status, or words: E0000011, 403, not assigned";

/// Where to open the reference.
#[derive(Properties, PartialEq)]
pub struct ReferenceProps {
    /// Whether it is what the page shows.
    pub shown: bool,
    /// The id of the entry to open at.
    pub target: Option<&'static str>,
    /// Where the example of an entry goes.
    #[prop_or_default]
    pub dispatch: Option<UseReducerDispatcher<State>>,
}

/// The search box, and under it what was found; before one types, all groups.
#[component]
pub fn Reference(ReferenceProps { shown, target, dispatch }: &ReferenceProps) -> Html {
    let root = use_node_ref();
    let query = use_state_eq(String::new);
    let hits = use_memo((*query).clone(), |query| search(query));
    let left = use_mut_ref(|| None::<Place>);
    use_arrival(&root, (*shown, *target), &query, &hits, &left);
    // Whoever follows a link away comes back to it.
    let onclick = {
        let root = root.clone();
        Callback::from(move |_: MouseEvent| {
            *left.borrow_mut() = root.cast().and_then(|root| Place::within(&root))
        })
    };
    let oninput = {
        let query = query.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                query.set(input.value());
            }
        })
    };
    let blank = query.trim().is_empty();
    // The entry that the address names stands before the groups.
    let section = |group: Group| {
        let items: Hits = reference::of_group(group).filter(|entry| Some(entry.id()) != *target).collect();
        let name = ["group-", group.name()].concat();
        html! {
            <section key={group.name()} aria-labelledby={name.clone()}>
                <h2 id={name}>{ group.label() }<span>{ " " }{ reference::of_group(group).count() }</span></h2>
                <Rows items={Rc::new(items)} first={OF_GROUP} label={group.label()} target={None} dispatch={dispatch.clone()} />
            </section>
        }
    };
    html! {
        <main ref={root} class="reference" hidden={!*shown} {onclick}>
            <div class="search">
                <h2 tabindex="-1">{ "Reference" }</h2>
                <label for={ID}>{ "Every error and every check, with its causes and what to do" }</label>
                { private(html! {
                    <input id={ID} type={"search"} value={(*query).clone()} placeholder={HINT} {oninput} enterkeyhint={"search"} />
                }) }
                <p class={(!hits.is_empty()).then_some("soft")}>{ told(&hits, blank) }</p>
            </div>
            if blank {
                if let Some(entry) = target.and_then(reference::find) {
                    <div key={entry.id()}><Card {entry} open=true dispatch={dispatch.clone()} /></div>
                }
                { for Group::ALL.into_iter().map(section) }
            } else {
                <Rows items={hits.clone()} first={OF_HITS} label="Found" target={*target} dispatch={dispatch.clone()} />
            }
            <Announcer summary={if blank { String::new() } else { told(&hits, false) }} />
        </main>
    }
}

/// Takes a person to what the address names as it comes to name it, or back to where they left.
#[hook]
fn use_arrival(
    root: &NodeRef,
    now: (bool, Option<&'static str>),
    query: &UseStateHandle<String>,
    hits: &Rc<Hits>,
    left: &Rc<RefCell<Option<Place>>>,
) {
    let last = use_mut_ref(|| (false, None));
    let waits = use_mut_ref(|| false);
    {
        let (root, query, hits) = (root.clone(), query.clone(), hits.clone());
        let (left, waits) = (left.clone(), waits.clone());
        use_effect_with(now, move |(shown, target)| {
            let before = last.replace((*shown, *target));
            let (true, Some(root)) = (*shown, root.cast::<Element>()) else { return };
            if let (false, true, Some(place)) = (before.0, before.1 == *target, left.take()) {
                place.restore(None);
            } else if target.is_some_and(|id| !hits.iter().take(OF_HITS).any(|hit| hit.id() == id))
                && !query.is_empty()
            {
                // What the address names is not among what was searched for: it stands where nothing is.
                waits.replace(true);
                query.set(String::new());
            } else {
                go(&root, *target);
            }
        });
    }
    let (root, target) = (root.clone(), now.1);
    use_effect_with(query.is_empty(), move |_| {
        if let (true, Some(root)) = (waits.take(), root.cast::<Element>()) {
            go(&root, target);
        }
    });
}

/// How much was found.
fn told(hits: &Hits, blank: bool) -> String {
    match hits.len() {
        count if blank => [&count.to_string(), " entries, searched as you type."].concat(),
        0 => "No entry has all of these words. Try fewer of them, a code or a status; a whole token or error goes into the inspector.".into(),
        1 => "1 entry found.".into(),
        count => [&count.to_string(), " entries found, the closest first."].concat(),
    }
}

/// Takes a person to the entry, or to the top.
fn go(root: &Element, target: Option<&'static str>) {
    let entry = target.and_then(|id| root.owner_document()?.get_element_by_id(&entry::anchor(id)));
    match entry {
        Some(entry) => place::show(&entry, "summary"),
        None => {
            place::focus(root, "h2");
            place::scroll(0.0);
        }
    }
}
