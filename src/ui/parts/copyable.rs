//! Text to copy.

use crate::browser::clipboard;
use crate::browser::timer::Timer;
use crate::ui::parts::icon::{COPY, DONE, sign};
use std::rc::Rc;
use yew::prelude::*;

/// A text to copy.
#[derive(Properties, PartialEq)]
pub(crate) struct CopyableProps {
    /// The text.
    pub(crate) text: AttrValue,
    /// What the button copies: `query`.
    pub(crate) what: AttrValue,
}

#[derive(Clone, Copy, PartialEq)]
enum Copied {
    NotYet,
    Done,
    ByHand,
}

/// A text with a button that copies it; where the browser refuses, the text is selected instead.
#[component]
pub(crate) fn Copyable(CopyableProps { text, what }: &CopyableProps) -> Html {
    let copied = use_state_eq(|| Copied::NotYet);
    let node = use_node_ref();
    {
        let state = copied.clone();
        use_effect_with(*copied, move |copied| {
            let timer =
                (*copied == Copied::Done).then(|| Timer::after(2_000, move || state.set(Copied::NotYet)));
            move || drop(timer)
        });
    }
    let onclick = {
        let (text, node, copied) = (text.clone(), node.clone(), copied.clone());
        Callback::from(move |_: MouseEvent| {
            let (node, copied) = (node.clone(), copied.clone());
            clipboard::copy(&text, move |worked| {
                if let (false, Some(element)) = (worked, node.cast::<web_sys::Element>()) {
                    clipboard::select(&element);
                }
                copied.set(if worked { Copied::Done } else { Copied::ByHand });
            });
        })
    };
    let says: Rc<str> = match *copied {
        Copied::NotYet => ["Copy ", what].concat().into(),
        Copied::Done => "Copied".into(),
        Copied::ByHand => "Selected: copy it with the keyboard".into(),
    };
    html! {
        <div class="copyable">
            <pre ref={node}>{ text.clone() }</pre>
            <button type="button" class="ic" aria-label={says.to_string()} title={says.to_string()} {onclick}>{ sign(if *copied == Copied::Done { DONE } else { COPY }) }</button>
            if *copied == Copied::ByHand { <small role="status">{ "Selected: copy it with the keyboard" }</small> }
        </div>
    }
}
