//! The box to paste into.

use crate::browser::pasted::{self, Into, Text};
use crate::browser::timer::Timer;
use crate::browser::{clock, selection};
use crate::ui::file::opening;
use crate::ui::parts::private::private;
use crate::ui::state::{Action, LONG, Sheet};
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// From so many UTF-16 units on a paste waits for a pause in typing: reading it takes longer than a key may.
const BIG: usize = 10_000;
/// The name of the box in the document. Were it a literal below, Yew 0.23 would lose it to [`private`].
const ID: &str = "paste";
/// That pause, in milliseconds.
const PAUSE: i64 = 200;
const HINT: &str = "eyJhbGciOiJSUzI1NiIs…\n\nor an error body, response headers, a redirect URL,\na whole curl -v exchange, a log";

/// What the box begins with.
#[derive(Properties, PartialEq)]
pub(crate) struct PasteBoxProps {
    /// The element and its text.
    pub(crate) sheet: Sheet,
    /// The line that the caret begins on, counted from zero; `None` leaves the focus where it is.
    pub(crate) line: Option<usize>,
    /// The element, for those who select in it.
    pub(crate) area: NodeRef,
    /// Where changes go.
    pub(crate) tell: Callback<Action>,
}

/// The box. It keeps its own text: typing never draws it again.
#[component]
pub(crate) fn PasteBox(PasteBoxProps { sheet, line, area, tell }: &PasteBoxProps) -> Html {
    let waiting = use_mut_ref(|| None::<Timer>);
    let oninput = {
        let (area, tell, waiting) = (area.clone(), tell.clone(), waiting.clone());
        Callback::from(move |_: InputEvent| read_soon(&area, &tell, &waiting))
    };
    let onpaste = {
        let (area, tell, waiting) = (area.clone(), tell.clone(), waiting.clone());
        Callback::from(move |event: Event| {
            let (Some(area), Some(text)) = (area.cast::<HtmlTextAreaElement>(), pasted::text(&event)) else {
                return;
            };
            let into = match text {
                Text::Short(text) => pasted::into_box(&area, &text, LONG),
                long => Into::File(long),
            };
            match into {
                Into::Itself => return,
                Into::All(text) => {
                    waiting.replace(None);
                    tell.emit(opening::pasted(Text::Short(text)));
                }
                Into::File(text) => {
                    waiting.replace(None);
                    tell.emit(opening::pasted(text));
                }
                Into::Behind(text) => tell.emit(Action::Typed(text.into(), clock::now())),
            }
            event.prevent_default();
        })
    };
    {
        let (area, waiting) = (area.clone(), waiting.clone());
        use_effect_with((sheet.number, *line), move |(_, line)| {
            // What waits to be read stands in the box before.
            waiting.replace(None);
            if let (Some(line), Some(area)) = (line, area.cast::<HtmlTextAreaElement>()) {
                let text = area.value();
                let start: usize = text.split_inclusive('\n').take(*line).map(str::len).sum();
                selection::select(&area, &text, &(start..start));
            }
        });
    }
    private(html! {
        <textarea
            key={sheet.number} ref={area} id={ID} {oninput} {onpaste} placeholder={HINT} defaultvalue={sheet.text.to_string()}
        />
    })
}

/// Reads the box before the next frame; a big paste once the typing pauses.
fn read_soon(area: &NodeRef, tell: &Callback<Action>, waiting: &Rc<RefCell<Option<Timer>>>) {
    let Some(element) = area.cast::<HtmlTextAreaElement>() else { return };
    let (tell, done) = (tell.clone(), waiting.clone());
    let big = element.text_length() as usize > BIG;
    if waiting.borrow().is_some() && !big {
        return;
    }
    let read = move || {
        let timer = done.take();
        tell.emit(Action::Typed(element.value().into(), clock::now()));
        // The running task is part of the timer: it is dropped last.
        drop(timer);
    };
    let timer = if big { Timer::after(PAUSE, read) } else { Timer::next_frame(read) };
    waiting.replace(Some(timer));
}
