//! A button that copies a text.

use crate::browser::clipboard;
use crate::browser::timer::Timer;
use crate::ui::parts::icon::{COPY, DONE, sign};
use yew::prelude::*;

/// A text to copy, and what the button says.
#[derive(Properties, PartialEq)]
pub(crate) struct CopyProps {
    /// The text.
    pub(crate) text: AttrValue,
    /// What the button copies: `Copy JSON`.
    pub(crate) label: AttrValue,
    /// Only the sign is shown; the label is said to those who do not see it.
    #[prop_or_default]
    pub(crate) small: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum Copied {
    NotYet,
    Done,
    Refused,
}

/// The button. Where the browser lets no page copy, it says so.
#[component]
pub(crate) fn Copy(CopyProps { text, label, small }: &CopyProps) -> Html {
    let copied = use_state_eq(|| Copied::NotYet);
    {
        let state = copied.clone();
        use_effect_with(*copied, move |copied| {
            let timer =
                (*copied != Copied::NotYet).then(|| Timer::after(2_000, move || state.set(Copied::NotYet)));
            move || drop(timer)
        });
    }
    let onclick = {
        let (text, copied) = (text.clone(), copied.clone());
        Callback::from(move |_: MouseEvent| {
            let copied = copied.clone();
            clipboard::copy(&text, move |worked| {
                copied.set(if worked { Copied::Done } else { Copied::Refused });
            });
        })
    };
    let said: AttrValue = match *copied {
        Copied::NotYet => label.clone(),
        Copied::Done => "Copied".into(),
        Copied::Refused => "This browser does not let the page copy: select the text instead".into(),
    };
    if *small {
        let shape = if *copied == Copied::Done { DONE } else { COPY };
        html! {
            <button type="button" class="ic copy" aria-label={said.clone()} title={said} {onclick}>{ sign(shape) }</button>
        }
    } else {
        html! { <button type="button" class="copy" {onclick}>{ said }</button> }
    }
}
