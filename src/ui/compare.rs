//! Two tokens beside each other, over the full width: chosen from the paste, or the second one pasted here.

pub(crate) mod cells;
pub(crate) mod choose;
pub(crate) mod table;

use crate::catalogue::claims::changes::Weight;
use crate::compare::{Compared, Comparison, choices, compare, counterpart, pair};
use crate::finding::Severity;
use crate::model::{Case, Exhibit};
use crate::reading::read;
use crate::report::Report;
use crate::ui::compare::choose::{Side, choose, second_box};
use crate::ui::compare::table::table;
use crate::ui::parts::icon::icon;
use crate::ui::parts::lines::Lines;
use crate::ui::parts::prose::prose;
use std::rc::Rc;
use yew::prelude::*;

/// What is compared.
#[derive(Properties)]
pub struct CompareProps {
    /// The report of the paste.
    pub report: Rc<Report>,
    /// The paste.
    pub paste: Rc<str>,
    /// What closes the comparison; without it there is no button for that.
    #[prop_or_default]
    pub onclose: Option<Callback<()>>,
}

impl PartialEq for CompareProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.report, &other.report) && self.paste == other.paste && self.onclose == other.onclose
    }
}

/// Whether there are two tokens of one kind in a case, so that a comparison is to be offered.
#[must_use]
pub fn can_compare(case: &Case) -> bool {
    pair(case).is_some()
}

/// What the two tokens have in common and how they differ, claim by claim. A second token that is pasted here is kept in
/// this component alone, and is gone with it.
#[component]
pub fn Compare(CompareProps { report, paste, onclose }: &CompareProps) -> Html {
    let sides = use_state_eq(|| first_sides(&report.case));
    let pasted = use_state_eq(String::new);
    let whole = use_state_eq(|| false);
    let second = use_memo((*pasted).clone(), |text| read(text));
    {
        let (sides, report) = (sides.clone(), report.clone());
        use_effect_with(paste.clone(), move |_| sides.set(first_sides(&report.case)));
    }
    let exhibit = |side: Side, other: Side| -> Option<&Exhibit> {
        match side {
            Side::Token(index) => report.case.exhibits.get(index),
            Side::Pasted => {
                let kind = match other {
                    Side::Token(index) => report.case.exhibits.get(index).map(|it| it.kind),
                    Side::Pasted => None,
                };
                second
                    .tokens()
                    .next()
                    .and_then(|(_, first, _)| counterpart(&second, kind.unwrap_or(first.kind)))
            }
        }
    };
    let (one, other) = *sides;
    let compared = exhibit(one, other).zip(exhibit(other, one)).map(|(one, other)| compare(one, other));
    let swap = {
        let sides = sides.clone();
        Callback::from(move |_: MouseEvent| sides.set((other, one)))
    };
    let lines = Lines::of(paste);
    let all = choices(&report.case);
    let set = {
        let sides = sides.clone();
        move |is_first: bool| {
            let sides = sides.clone();
            Callback::from(move |side: Side| sides.set(if is_first { (side, other) } else { (one, side) }))
        }
    };
    html! {
        <div class="compare" id="compare">
            { headline(compared.as_ref()) }
            <section class="diff" aria-labelledby="compare-title">
                <header>
                    <h2 id="compare-title" tabindex="-1">{ "Compare" }</h2>
                    { choose("compare-first", "Before", one, &all, &report.case, &lines, set(true)) }
                    { choose("compare-second", "After", other, &all, &report.case, &lines, set(false)) }
                    <button type="button" onclick={swap}>{ "Swap sides" }</button>
                    if let Some(onclose) = onclose {
                        <button type="button" class="close" onclick={onclose.reform(|_: MouseEvent| ())}>{ "Close" }</button>
                    }
                </header>
                if one == Side::Pasted || other == Side::Pasted {
                    { second_box(pasted.setter()) }
                }
                if let Some(Compared::Claims(comparison)) = &compared {
                    { table(comparison, *whole, whole.setter()) }
                }
            </section>
        </div>
    }
}

/// The two tokens to begin with: those of one kind in the paste, else its first one and a second to paste.
fn first_sides(case: &Case) -> (Side, Side) {
    match pair(case) {
        Some((one, other)) => (Side::Token(one), Side::Token(other)),
        None => (choices(case).first().map_or(Side::Pasted, |it| Side::Token(it.exhibit)), Side::Pasted),
    }
}

/// The comparison in a sentence, drawn as the verdict is.
fn headline(compared: Option<&Compared>) -> Html {
    let (severity, head, line, action) = match compared {
        Some(Compared::Claims(it)) => {
            let headline = &it.headline;
            (severity(it), headline.head.clone(), headline.line.clone(), headline.action.clone())
        }
        Some(Compared::Not(line, action)) => {
            (Some(Severity::Warning), "Not compared".into(), (*line).to_owned(), action.clone())
        }
        None => (
            Some(Severity::Note),
            "Compare two tokens of the same kind".into(),
            "Paste a second token to see what differs.".into(),
            "Comparing a token that works with one that is refused tells most: what differs may be the reason.".into(),
        ),
    };
    let name = severity.map_or("good", |it| it.name());
    html! {
        <section class="verdict" aria-label="Comparison" aria-live="polite" data-severity={name}>
            <p class="head">{ icon(severity) }{ head }</p>
            <p class="line">{ prose(&line) }</p>
            if !action.is_empty() {
                <p class="do">{ prose(&action) }</p>
            }
        </section>
    }
}

fn severity(comparison: &Comparison) -> Option<Severity> {
    let most = comparison.telling().map(|row| row.weight).max()?;
    Some(if most == Weight::Decides { Severity::Warning } else { Severity::Note })
}
