//! The box to paste into.

use crate::browser::clock;
use crate::browser::timer::Timer;
use crate::ui::parts::private::private;
use crate::ui::state::{Action, Sheet, State};
use std::cell::RefCell;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// From so many UTF-16 units on a paste waits for a pause in typing.
const BIG: usize = 200_000;
/// The name of the box in the document. Were it a literal below, Yew 0.23 would lose it to [`private`].
const ID: &str = "paste";
/// That pause, in milliseconds.
const PAUSE: i64 = 200;

/// What the box begins with.
#[derive(Properties, PartialEq)]
pub(crate) struct PasteBoxProps {
    /// The element and its text.
    pub(crate) sheet: Sheet,
    /// The element, for those who select in it.
    pub(crate) area: NodeRef,
    /// Where changes go.
    pub(crate) dispatch: UseReducerDispatcher<State>,
}

/// The box. It keeps its own text: typing never draws it again.
#[component]
pub(crate) fn PasteBox(PasteBoxProps { sheet, area, dispatch }: &PasteBoxProps) -> Html {
    let waiting = use_mut_ref(|| None::<Timer>);
    let oninput = {
        let (area, dispatch, waiting) = (area.clone(), dispatch.clone(), waiting.clone());
        Callback::from(move |_: InputEvent| read_soon(&area, &dispatch, &waiting))
    };
    let onclick = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::Cleared(clock::now())))
    };
    {
        let (area, waiting) = (area.clone(), waiting.clone());
        use_effect_with((sheet.number, sheet.text.is_empty()), move |(number, blank)| {
            // What waits to be read stands in the box before.
            waiting.replace(None);
            if let (true, true, Some(area)) = (*number > 0, *blank, area.cast::<HtmlTextAreaElement>()) {
                area.focus().ok();
            }
        });
    }
    html! {
        <>
            <div class="heading">
                <label for="paste">{ "Paste a token, an error, headers, a curl command …" }</label>
                <button type="button" id="clear" class="plain" {onclick}>{ "Clear" }</button>
            </div>
            { private(html! {
                <textarea
                    key={sheet.number} ref={area} id={ID} {oninput} defaultvalue={sheet.text.to_string()}
                />
            }) }
        </>
    }
}

/// Reads the box before the next frame; a big paste once the typing pauses.
fn read_soon(
    area: &NodeRef,
    dispatch: &UseReducerDispatcher<State>,
    waiting: &std::rc::Rc<RefCell<Option<Timer>>>,
) {
    let Some(element) = area.cast::<HtmlTextAreaElement>() else { return };
    let (dispatch, done) = (dispatch.clone(), waiting.clone());
    let big = element.text_length() as usize > BIG;
    if waiting.borrow().is_some() && !big {
        return;
    }
    let read = move || {
        let timer = done.take();
        dispatch.dispatch(Action::Pasted(element.value().into(), clock::now()));
        // The running task is part of the timer: it is dropped last.
        drop(timer);
    };
    let timer = if big { Timer::after(PAUSE, read) } else { Timer::next_frame(read) };
    waiting.replace(Some(timer));
}
