//! A token as it stands, in its labelled parts.

use crate::jose::token::Token;
use yew::prelude::*;

/// From so many characters on the text is folded.
const LONG: usize = 6_000;

/// The parts, told apart by label, place and colour.
pub(crate) fn raw(token: &Token) -> Html {
    let names: &[&str] = if token.parts == 5 {
        &["Header", "Encrypted key", "Initialization vector", "Ciphertext", "Authentication tag"]
    } else {
        &["Header", "Payload", "Signature"]
    };
    let parts = token.compact.splitn(names.len(), '.').zip(names).enumerate().map(|(index, (text, name))| {
        let class = ["part-1", "part-2", "part-3"].get(index % 3).copied().unwrap_or_default();
        let text = if text.is_empty() { "empty" } else { text };
        html! { <><dt class={class}>{ *name }</dt><dd class={class}>{ crate::ui::parts::prose::shown(text) }</dd></> }
    });
    html! {
        <details class="raw" open={token.compact.len() < LONG}>
            <summary>{ "The token as it stands" }</summary>
            <dl>{ for parts }</dl>
        </details>
    }
}
