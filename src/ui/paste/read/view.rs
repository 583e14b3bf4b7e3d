//! The read view: only the lines that are seen are drawn, so that a log of 100,000 of them scrolls.

use crate::ui::parts::lines::Lines;
use crate::ui::parts::private::private;
use crate::ui::paste::read::line::Drawing;
use crate::ui::paste::read::marks::Marks;
use crate::ui::paste::read::search::{PLACES, places};
use std::cell::Cell;
use std::ops::Range;
use std::rc::Rc;
use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

/// From so many lines on they do not wrap, are all of one height, and only those that are seen are drawn.
const MANY: usize = 300;
/// The height of such a line in pixels; the stylesheet has the same.
const HEIGHT: i32 = 20;
/// Lines that are drawn before and behind what is seen.
const SPARE: usize = 16;
/// Lines that are seen at most.
const SEEN: usize = 40;
/// From so many lines on there is a box to find words in them.
const FIND: usize = 30;
/// The name of that box in the document.
const ID: &str = "find";

/// A paste to read.
#[derive(Properties)]
pub(crate) struct ReadProps {
    /// The paste.
    pub(crate) text: Rc<str>,
    /// Its lines.
    pub(crate) lines: Rc<Lines>,
    /// What is drawn into it.
    pub(crate) marks: Rc<Marks>,
    /// Only these lines are shown; `None` for all.
    #[prop_or_default]
    pub(crate) part: Option<Range<usize>>,
    /// Where to keep the first line that is seen, counted from zero.
    pub(crate) top: Rc<Cell<usize>>,
    /// A line to go to, counted from one, and how often that was asked.
    #[prop_or_default]
    pub(crate) target: (usize, u32),
    /// Told of the exhibit to show.
    pub(crate) show: Callback<usize>,
}

impl PartialEq for ReadProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.text, &other.text)
            && Rc::ptr_eq(&self.marks, &other.marks)
            && (&self.part, self.target) == (&other.part, other.target)
            && self.show == other.show
    }
}

/// Numbered lines in a box that scrolls.
#[component]
pub(crate) fn Read(props: &ReadProps) -> Html {
    let ReadProps { text, lines, marks, part, top, target, show } = props;
    let (root, first) = (use_node_ref(), use_state_eq(|| 0_usize));
    let unfolded = use_state_eq(Vec::<usize>::new);
    let (words, at) = (use_state_eq(AttrValue::default), use_state_eq(|| 0_usize));
    let found = use_memo((text.clone(), (*words).clone()), |(text, words)| places(text, words.trim()));
    let shown = part.clone().unwrap_or(1..lines.count() + 1);
    let many = shown.len() > MANY;
    let go = {
        let (root, first, start) = (root.clone(), first.clone(), shown.start);
        move |line: usize| {
            if let Some(root) = root.cast::<Element>() {
                if many {
                    let row = line.saturating_sub(start);
                    first.set(row.saturating_sub(3));
                    root.set_scroll_top(row.saturating_sub(3) as i32 * HEIGHT);
                } else if let Ok(Some(row)) = root.query_selector(&format!("[data-n='{line}']")) {
                    let (inner, outer) = (row.get_bounding_client_rect(), root.get_bounding_client_rect());
                    root.set_scroll_top(root.scroll_top() + (inner.top() - outer.top()) as i32 - 40);
                }
            }
        }
    };
    {
        let go = go.clone();
        use_effect_with(*target, move |(line, _)| {
            if *line > 0 {
                go(*line);
            }
        });
    }
    {
        let (first, top) = (first.clone(), top.clone());
        let root = root.clone();
        use_effect_with(text.clone(), move |_| {
            first.set(0);
            top.set(0);
            if let Some(root) = root.cast::<Element>() {
                root.set_scroll_top(0);
            }
        });
    }
    let onscroll = {
        let (first, top, start) = (first.clone(), top.clone(), shown.start);
        Callback::from(move |event: Event| {
            let Some(root) = event.target_dyn_into::<Element>() else { return };
            let row = (root.scroll_top() / HEIGHT).max(0) as usize;
            top.set(if many { start - 1 + row } else { start - 1 + seen(&root).unwrap_or(0) });
            // A step of some lines at a time: what is between is drawn already.
            if many && row.abs_diff(*first) > SPARE / 2 {
                first.set(row);
            }
        })
    };
    let fold = {
        let unfolded = unfolded.clone();
        Callback::from(move |start: usize| {
            let mut all = (*unfolded).clone();
            if all.contains(&start) {
                all.retain(|it| *it != start);
            } else {
                all.push(start);
            }
            unfolded.set(all);
        })
    };
    let drawing = Drawing {
        text: text.as_ref(),
        marks: marks.as_ref(),
        found: &found,
        unfolded: &unfolded,
        fold: &fold,
        show,
    };
    let count = shown.len();
    let drawn = if many {
        first.saturating_sub(SPARE).min(count)..(*first + SEEN + SPARE).min(count)
    } else {
        0..count
    };
    let row = |row: usize| drawing.line(shown.start + row, lines.range(shown.start + row));
    html! {
        <>
            if part.is_none() && count > FIND { { find(&words, &at, &found, lines, &go) } }
            <ol
                ref={root} class={classes!("lines", many.then_some("many"))} tabindex="0" aria-label="The paste, line by line" {onscroll}
            >
                if many { { spacer("before", drawn.start) } }
                { for drawn.clone().map(row) }
                if many { { spacer("behind", count - drawn.end) } }
            </ol>
        </>
    }
}

/// Room for lines that are not drawn: the attribute scales it, for the policy refuses styles.
fn spacer(key: &'static str, lines: usize) -> Html {
    let height = (lines as u64 * HEIGHT as u64).to_string();
    html! { <li {key} class="room" aria-hidden="true"><svg width="1" {height}></svg></li> }
}

/// The first line of those drawn that is seen.
fn seen(root: &Element) -> Option<usize> {
    let top = root.get_bounding_client_rect().top();
    let rows = root.children();
    (0..rows.length())
        .find(|at| rows.item(*at).is_some_and(|row| row.get_bounding_client_rect().bottom() > top + 4.0))
        .map(|at| at as usize)
}

/// The box to find words in, and the way from one place to the next.
fn find(
    words: &UseStateHandle<AttrValue>,
    at: &UseStateHandle<usize>,
    found: &Rc<Vec<Range<usize>>>,
    lines: &Rc<Lines>,
    go: &(impl Fn(usize) + Clone + 'static),
) -> Html {
    let to = {
        let (at, found, lines, go) = (at.clone(), found.clone(), lines.clone(), go.clone());
        move |step: isize| {
            let count = found.len() as isize;
            if count > 0 {
                let next = (*at as isize + step).rem_euclid(count) as usize;
                at.set(next);
                if let Some(place) = found.get(next) {
                    go(lines.line(place.start));
                }
            }
        }
    };
    let oninput = {
        let (words, at) = (words.clone(), at.clone());
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                at.set(0);
                words.set(input.value().into());
            }
        })
    };
    let onkeydown = {
        let to = to.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Enter" {
                event.prevent_default();
                to(if event.shift_key() { -1 } else { 1 });
            }
        })
    };
    let step = |by: isize| {
        let to = to.clone();
        Callback::from(move |_: MouseEvent| to(by))
    };
    let said = match found.len() {
        _ if words.trim().is_empty() => String::new(),
        0 => "not found".into(),
        PLACES => format!("{} of more than {PLACES}", **at + 1),
        count => format!("{} of {count}", **at + 1),
    };
    html! {
        <div class="find" role="search">
            <label class="unseen" for={ID}>{ "Find in the paste" }</label>
            { private(html! { <input id={ID} type={"search"} value={(**words).clone()} placeholder={"Find in the paste"} {oninput} {onkeydown} /> }) }
            <span class="count" role="status">{ said }</span>
            <button type="button" class="ic" aria-label="Previous place" onclick={step(-1)}>{ "↑" }</button>
            <button type="button" class="ic" aria-label="Next place" onclick={step(1)}>{ "↓" }</button>
        </div>
    }
}
