//! A token that is all there is of a paste: whole, in its three colors.

use crate::ui::parts::prose::shown;
use crate::ui::paste::read::line::parts;
use crate::ui::paste::read::marks::Marks;
use std::ops::Range;
use yew::prelude::*;

/// Characters around a token beside which it is still alone: `Authorization: Bearer `.
const AROUND: usize = 60;
/// From so many characters on it is folded.
const LONG: usize = 720;

/// The token of a paste that holds nothing else; `None` if there is more.
pub(crate) fn alone(text: &str, marks: &Marks) -> Option<Range<usize>> {
    let [(span, _)] = marks.tokens.as_slice() else { return None };
    let around = text.trim().len().saturating_sub(span.len());
    (around <= AROUND && !text.trim().contains('\n')).then(|| span.clone())
}

/// A paste and its token.
#[derive(Properties, PartialEq)]
pub(crate) struct LongTokenProps {
    /// The paste.
    pub(crate) text: AttrValue,
    /// Where the token stands in it.
    pub(crate) span: Range<usize>,
}

/// The token whole, with a legend that tells its pieces apart by more than color.
#[component]
pub(crate) fn LongToken(LongTokenProps { text, span }: &LongTokenProps) -> Html {
    let whole = use_state_eq(|| false);
    let toggle = {
        let whole = whole.clone();
        Callback::from(move |_: MouseEvent| whole.set(!*whole))
    };
    let token = text.get(span.clone()).unwrap_or_default();
    let names: &[&str] = match token.matches('.').count() {
        4 => &["Header", "Encrypted key", "Initialization vector", "Ciphertext", "Authentication tag"],
        _ => &["Header", "Payload", "Signature"],
    };
    let long = span.len() > LONG;
    html! {
        <>
            <p class={classes!("rawtok", (long && !*whole).then_some("folded"))}>
                { shown(text.get(..span.start).unwrap_or_default()) }
                { parts(token, if *whole { usize::MAX } else { 4_000 }) }
                { shown(text.get(span.end..).unwrap_or_default().trim_end()) }
            </p>
            <p class="legend">
                { for names.iter().take(3).zip(["p1", "p2", "p3"]).map(|(name, class)| html! { <span {class}>{ *name }</span> }) }
                if long {
                    <button type="button" class="link" aria-expanded={if *whole { "true" } else { "false" }} onclick={toggle}>
                        { if *whole { "Show less".to_owned() } else { format!("Show all {}", span.len()) } }
                    </button>
                }
            </p>
        </>
    }
}
