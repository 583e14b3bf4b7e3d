//! A token as it stands, in its labelled parts.

use crate::token::Token;
use std::rc::Rc;
use yew::prelude::*;

/// From so many characters on the text is folded.
const LONG: usize = 6_000;

/// A token.
#[derive(Properties)]
pub(crate) struct RawProps {
    /// The token.
    pub(crate) token: Rc<Token>,
}

impl PartialEq for RawProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.token, &other.token)
    }
}

/// The parts, told apart by label, place and colour.
#[component]
pub(crate) fn Raw(RawProps { token }: &RawProps) -> Html {
    let names: &[&str] = if token.parts == 5 {
        &["Header", "Encrypted key", "Initialization vector", "Ciphertext", "Authentication tag"]
    } else {
        &["Header", "Payload", "Signature"]
    };
    let parts = token.compact.splitn(names.len(), '.').zip(names).enumerate().map(|(index, (text, name))| {
        let class = ["part-1", "part-2", "part-3"].get(index % 3).copied().unwrap_or_default();
        let text = if text.is_empty() { "empty" } else { text };
        html! { <><dt class={class}>{ *name }</dt><dd class={class}>{ super::prose::shown(text) }</dd></> }
    });
    html! {
        <details class="raw" open={token.compact.len() < LONG}>
            <summary>{ "The token as it stands" }</summary>
            <dl>{ for parts }</dl>
        </details>
    }
}
