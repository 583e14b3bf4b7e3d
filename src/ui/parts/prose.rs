//! Prose: backticks become `<code>`, and nothing else becomes anything.

use crate::ui::parts::visible;
use crate::ui::parts::visible::Piece;
use yew::prelude::*;

/// A sentence in which what stands between backticks is a literal value.
pub(crate) fn prose(text: &str) -> Html {
    // An odd number of backticks closes nothing: the last one is then a letter like others.
    let closed = text.matches('`').count() / 2 * 2;
    let mut parts = text.splitn(closed + 1, '`');
    let mut literal = false;
    std::iter::from_fn(|| {
        let part = parts.next()?;
        let shown = if literal && is_menu(part) {
            menu(part)
        } else if literal {
            html! { <code>{ shown(part) }</code> }
        } else {
            shown(part)
        };
        literal = !literal;
        Some(shown)
    })
    .collect()
}

/// Whether a literal is a path through menus: `Security > API > Authorization Servers`.
fn is_menu(text: &str) -> bool {
    text.contains(" > ")
        && text.starts_with(|first: char| first.is_uppercase())
        && !text.contains(['"', '=', '/'])
}

/// A path through menus; the part that one fills in is told from those that one reads.
fn menu(text: &str) -> Html {
    let step = |(number, step): (usize, &str)| {
        html! {
            <>
                if number > 0 { { " › " } }
                if step.starts_with("your ") || step == "rule" { <em>{ shown(step) }</em> } else { { shown(step) } }
            </>
        }
    };
    html! { <span class="menu">{ for text.split(" > ").enumerate().map(step) }</span> }
}

/// A literal value.
pub(crate) fn value(text: &str) -> Html {
    html! { <code class="value">{ shown(text) }</code> }
}

/// A text with its hidden characters named.
pub(crate) fn shown(text: &str) -> Html {
    visible::pieces(text)
        .into_iter()
        .map(|piece| match piece {
            Piece::Plain(plain) => html! { { plain.to_owned() } },
            Piece::Mark(name) => html! { <span class="hidden-character">{ name }</span> },
        })
        .collect()
}
