//! Why beside what to do.

use crate::finding::{SaysMore, ShownCause};
use crate::ui::parts::prose::prose;
use yew::prelude::*;

/// Causes that are shown; the others are folded to a line that names them.
const SHOWN: usize = 2;
/// Folded causes that are named: as many as one line holds.
const NAMED: usize = 1;
/// Letters of a cause that name it.
const NAME: usize = 56;

/// Each cause beside its own way out, those that the case points to first, two at most.
pub(crate) fn causes(causes: &[ShownCause]) -> Html {
    if causes.is_empty() {
        return Html::default();
    }
    let (told, ruled_out) = told(causes);
    let (shown, folded) = told.split_at_checked(few(told)).unwrap_or((told, &[]));
    html! {
        <>
            { list(shown, causes) }
            if !folded.is_empty() {
                <details class="rest">
                    <summary><span>{ named(folded, "other cause") }</span></summary>
                    { list(folded, causes) }
                </details>
            }
            if !ruled_out.is_empty() {
                <details class="rest">
                    <summary><span>{ named(ruled_out, "cause ruled out by your paste") }</span></summary>
                    { list(ruled_out, causes) }
                </details>
            }
        </>
    }
}

/// Below the causes, who can tell more than the paste does.
pub(crate) fn says_more(sources: &[SaysMore]) -> Html {
    let line = |source: &SaysMore| {
        html! {
            <p class="more">
                <b>{ &source.who }{ " can tell more. " }</b>
                { prose(&source.how) }
            </p>
        }
    };
    html! { <>{ for sources.iter().map(line) }</> }
}

/// Those that may be the cause, then those that something in the case speaks against; where it speaks against all,
/// none is set aside.
fn told(causes: &[ShownCause]) -> (&[ShownCause], &[ShownCause]) {
    let open = causes.iter().rposition(|it| !it.is_contradicted()).map_or(causes.len(), |last| last + 1);
    causes.split_at_checked(open).unwrap_or((causes, &[]))
}

/// How many are shown: those that fit, two at most; where none does, the two likeliest. One that fits is never folded
/// behind an open one.
fn few(causes: &[ShownCause]) -> usize {
    causes.iter().take(SHOWN).rposition(ShownCause::is_settled).map_or(SHOWN, |last| last + 1)
}

fn list(shown: &[ShownCause], all: &[ShownCause]) -> Html {
    // Where all causes fit or there is one alone, saying so of each tells nothing.
    let telling = all.len() > 1 && all.iter().any(|cause| !cause.is_settled());
    let item = |cause: &ShownCause| {
        html! {
            <li class={cause.is_settled().then_some("pointed")}>
                if telling && cause.is_settled() { <p class="fits">{ "Matches your paste" }</p> }
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
fn named(folded: &[ShownCause], what: &str) -> String {
    let mut names: Vec<_> = folded.iter().take(NAMED).map(|cause| short(&cause.reason)).collect();
    if folded.len() > NAMED {
        names.push("…".into());
    }
    let noun = match folded.len() {
        1 => ["1 ", what, ": "].concat(),
        count => [&count.to_string(), " ", &what.replacen("cause", "causes", 1), ": "].concat(),
    };
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
    use crate::finding::CauseState;

    fn cause(settled: bool) -> ShownCause {
        of(if settled { CauseState::Settled } else { CauseState::Open })
    }

    fn of(state: CauseState) -> ShownCause {
        ShownCause {
            reason: "The app was never granted the scope, so Okta left it out of the token without a word."
                .into(),
            fix: String::new(),
            prevention: String::new(),
            state,
            confidence: crate::model::Confidence::Likely,
            words: None,
        }
    }

    #[test]
    fn two_causes_are_shown_and_where_some_fit_only_those() {
        let shown = |fitting: usize, others: usize| {
            let all = std::iter::repeat_n(true, fitting).chain(std::iter::repeat_n(false, others));
            few(&all.map(cause).collect::<Vec<_>>())
        };
        assert_eq!([shown(0, 4), shown(1, 3), shown(2, 2), shown(3, 1)], [2, 1, 2, 2]);
        assert_eq!(
            few(&[cause(false), cause(true), cause(false)]),
            2,
            "one that fits stands behind an open one"
        );
    }

    #[test]
    fn a_folded_cause_is_named_by_its_beginning() {
        assert_eq!(
            named(&[cause(false)], "other cause"),
            "1 other cause: The app was never granted the scope, so Okta left it…"
        );
        assert_eq!(short("It is `exp`."), "It is exp");
    }

    #[test]
    fn a_cause_that_the_paste_speaks_against_is_set_aside_by_name() {
        let all = [of(CauseState::Settled), of(CauseState::Open), of(CauseState::Contradicted)];
        let (told, ruled_out) = told(&all);
        assert_eq!((told.len(), ruled_out.len()), (2, 1));
        assert_eq!(
            named(&[all[2].clone(), all[2].clone()], "cause ruled out by your paste").split(':').next(),
            Some("2 causes ruled out by your paste")
        );
        assert_eq!(super::told(&all[2..]).0.len(), 1, "where it speaks against all, none is set aside");
    }
}
