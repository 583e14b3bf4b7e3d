//! Which cases of a log are listed: those that have some words, of the sorts that are wanted.

use crate::report::Report;
use crate::report::cases::{CaseSort, LogCase};
use crate::ui::page::log::{named, result};
use crate::ui::parts::private::private;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The name of the box to filter with in the document.
const ID: &str = "find";
/// What each sort of case is called, in the order in which they are listed.
const SORTS: [(CaseSort, &str); 4] = [
    (CaseSort::Refused, "Refused"),
    (CaseSort::Faulty, "Tokens at fault"),
    (CaseSort::Noticed, "Noticed"),
    (CaseSort::Passed, "Tokens passed"),
];

/// What is wanted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Filter {
    words: String,
    without: Vec<CaseSort>,
}

impl Filter {
    /// Whether a case is listed.
    pub(super) fn wants(&self, case: &LogCase, report: &Report) -> bool {
        let told = || told(case, report).to_lowercase();
        !self.without.contains(&case.sort)
            && (self.words.is_empty() || {
                let told = told();
                self.words.split_whitespace().all(|word| told.contains(word))
            })
    }

    /// Whether all cases are listed.
    pub(super) fn is_open(&self) -> bool {
        *self == Filter::default()
    }

    fn typed(&self, text: &str) -> Filter {
        Filter { words: text.trim().to_lowercase(), without: self.without.clone() }
    }

    fn toggled(&self, sort: CaseSort) -> Filter {
        let mut next = self.clone();
        if next.without.contains(&sort) {
            next.without.retain(|it| *it != sort);
        } else {
            next.without.push(sort);
        }
        next
    }
}

/// The box for words, a switch for each sort that the log has, and how many cases are left.
pub(super) fn filter(filter: &UseStateHandle<Filter>, cases: &[LogCase], listed: usize) -> Html {
    let oninput = {
        let filter = filter.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                filter.set(filter.typed(&input.value()));
            }
        })
    };
    let switch = |(sort, name): (CaseSort, &'static str)| {
        let count: usize = cases.iter().filter(|it| it.sort == sort).map(count).sum();
        let onclick = {
            let filter = filter.clone();
            Callback::from(move |_: MouseEvent| filter.set(filter.toggled(sort)))
        };
        let pressed = if filter.without.contains(&sort) { "false" } else { "true" };
        (count > 0).then(|| html! { <button type="button" aria-pressed={pressed} {onclick}>{ format!("{name} {count}") }</button> })
    };
    let left = if filter.is_open() { String::new() } else { format!("{listed} of {}", cases.len()) };
    html! {
        <div class="find cases-find" role="search">
            <label class="unseen" for={ID}>{ "Filter the cases" }</label>
            { private(html! { <input id={ID} type={"search"} placeholder={"Filter: 403, E0000006, a path, a user"} {oninput} /> }) }
            <span class="count" role="status">{ left }</span>
            <span class="sorts" role="group" aria-label="Cases that are listed">{ for SORTS.into_iter().filter_map(switch) }</span>
        </div>
    }
}

/// How many refusals or tokens a row stands for.
fn count(case: &LogCase) -> usize {
    match case.sort {
        CaseSort::Refused | CaseSort::Noticed => 1 + case.repeats.len(),
        CaseSort::Faulty | CaseSort::Passed => case.exhibits.len(),
    }
}

/// All that words are looked for in.
fn told(case: &LogCase, report: &Report) -> String {
    let mut all = vec![named(case, report), result(case)];
    for finding in case.findings.iter().filter_map(|it| report.findings.get(*it)) {
        all.extend([finding.id().to_owned(), finding.title.clone()]);
    }
    for (.., token) in report.case.tokens().filter(|(index, ..)| case.exhibits.contains(index)) {
        let claims = ["sub", "cid", "aud", "iss"].into_iter().filter_map(|name| token.claim(name));
        all.extend(claims.flat_map(|claim| claim.strings()).map(str::to_owned));
        all.extend(token.scopes().iter().map(ToString::to_string));
    }
    all.join("\n")
}
