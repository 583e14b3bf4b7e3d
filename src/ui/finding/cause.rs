//! Why beside what to do.

use crate::finding::ShownCause;
use crate::ui::parts::prose::prose;
use yew::prelude::*;

/// Causes that are shown; the others are folded to a line that names them.
const SHOWN: usize = 2;
/// Folded causes that are named.
const NAMED: usize = 3;
/// Letters of a cause that name it.
const NAME: usize = 56;

/// Each cause beside its own way out, those that the case points to first, two at most.
pub(crate) fn causes(causes: &[ShownCause]) -> Html {
    if causes.is_empty() {
        return Html::default();
    }
    let (shown, folded) = causes.split_at_checked(few(causes)).unwrap_or((causes, &[]));
    html! {
        <>
            { list(shown, causes) }
            if !folded.is_empty() {
                <details class="rest">
                    <summary>{ named(folded) }</summary>
                    { list(folded, causes) }
                </details>
            }
        </>
    }
}

/// How many are shown: those that fit, two at most; where none does, the two likeliest.
fn few(causes: &[ShownCause]) -> usize {
    match causes.iter().filter(|cause| cause.indicated).count() {
        0 => SHOWN,
        fitting => fitting.min(SHOWN),
    }
}

fn list(shown: &[ShownCause], all: &[ShownCause]) -> Html {
    // Where all causes fit or there is one alone, saying so of each tells nothing.
    let telling = all.len() > 1 && all.iter().any(|cause| !cause.indicated);
    let item = |cause: &ShownCause| {
        html! {
            <li class={cause.indicated.then_some("pointed")}>
                if telling && cause.indicated { <p class="fits">{ "Matches your paste" }</p> }
                <p class="why"><span class="unseen">{ "Why: " }</span>{ prose(&cause.reason) }</p>
                <div class="fix">
                    <p><span class="unseen">{ "What to do: " }</span>{ prose(&cause.fix) }</p>
                    if !cause.prevention.is_empty() {
                        <p class="lasting"><b>{ "To prevent it: " }</b>{ prose(&cause.prevention) }</p>
                    }
                </div>
            </li>
        }
    };
    html! { <ul class="causes">{ for shown.iter().map(item) }</ul> }
}

/// `2 other causes: The scope is granted, and…; …`
fn named(folded: &[ShownCause]) -> String {
    let mut names: Vec<_> = folded.iter().take(NAMED).map(|cause| short(&cause.reason)).collect();
    if folded.len() > NAMED {
        names.push("…".into());
    }
    let noun =
        if folded.len() == 1 { "1 other cause: ".into() } else { format!("{} other causes: ", folded.len()) };
    [&noun, names.join(" · ").as_str()].concat()
}

/// The beginning of a sentence, cut behind a word.
fn short(text: &str) -> String {
    let plain = text.replace('`', "");
    if plain.chars().count() <= NAME {
        return plain.trim_end_matches('.').to_owned();
    }
    let beginning: String = plain.chars().take(NAME).collect();
    let cut = beginning.rfind(' ').and_then(|at| beginning.get(..at)).unwrap_or(&beginning);
    [cut.trim_end_matches([',', ';', ':', '.']), "…"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cause(indicated: bool) -> ShownCause {
        ShownCause {
            reason: "The app was never granted the scope, so Okta left it out of the token without a word."
                .into(),
            fix: String::new(),
            prevention: String::new(),
            indicated,
            confidence: crate::model::Confidence::Likely,
        }
    }

    #[test]
    fn two_causes_are_shown_and_where_some_fit_only_those() {
        let shown = |fitting: usize, others: usize| {
            let all = std::iter::repeat_n(true, fitting).chain(std::iter::repeat_n(false, others));
            few(&all.map(cause).collect::<Vec<_>>())
        };
        assert_eq!([shown(0, 4), shown(1, 3), shown(2, 2), shown(3, 1)], [2, 1, 2, 2]);
    }

    #[test]
    fn a_folded_cause_is_named_by_its_beginning() {
        assert_eq!(
            named(&[cause(false)]),
            "1 other cause: The app was never granted the scope, so Okta left it…"
        );
        assert_eq!(short("It is `exp`."), "It is exp");
    }
}
