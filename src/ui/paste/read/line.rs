//! One line of the paste, drawn.

use crate::ui::parts::prose::shown;
use crate::ui::paste::read::marks::Marks;
use crate::ui::paste::read::pieces::{Sort, pieces, within};
use std::ops::Range;
use yew::prelude::*;

/// Bytes of a line that are drawn; what is behind them is told by its length.
const DRAWN: usize = 6_000;

/// What is needed to draw lines.
pub(crate) struct Drawing<'a> {
    /// The paste.
    pub(crate) text: &'a str,
    /// What is drawn into it.
    pub(crate) marks: &'a Marks,
    /// Where the words searched for stand.
    pub(crate) found: &'a [Range<usize>],
    /// Tokens that are shown whole, by where they begin.
    pub(crate) unfolded: &'a [usize],
    /// Told where a token begins that is to be folded or unfolded.
    pub(crate) fold: &'a Callback<usize>,
    /// Told of the exhibit to show.
    pub(crate) show: &'a Callback<usize>,
}

impl Drawing<'_> {
    /// A line by its number, counted from one.
    pub(crate) fn line(&self, number: usize, range: Range<usize>) -> Html {
        let mut end = range.end.min(range.start + DRAWN);
        while !self.text.is_char_boundary(end) {
            end += 1;
        }
        let cut = range.end - end;
        let range = range.start..end;
        let margin = &self.marks.margin;
        let first = margin.partition_point(|label| label.line < number);
        let labels: Vec<_> = margin.iter().skip(first).take_while(|label| label.line == number).collect();
        let around = labels.first().copied().or_else(|| {
            let mut before = margin.iter().take(first).skip(first.saturating_sub(8));
            before.find(|label| label.last >= number)
        });
        let class = around.map(|label| classes!("m", label.class));
        html! {
            <li {class} data-n={number.to_string()}>
                <span class="tx">
                    { for pieces(range.clone(), &self.marked(&range)).into_iter().map(|(span, sort)| self.piece(span, sort)) }
                    if cut > 0 { <small class="cut">{ format!(" … {cut} more characters") }</small> }
                </span>
                if !labels.is_empty() {
                    <span class="whats">{ for labels.iter().take(3).map(|label| self.label(&label.text, label.class, label.exhibit)) }</span>
                }
            </li>
        }
    }

    fn label(&self, text: &str, class: &'static str, exhibit: usize) -> Html {
        let onclick = self.show.reform(move |_: MouseEvent| exhibit);
        html! {
            <button type="button" class={classes!("what", class)} title="Show what it says" {onclick}>{ text.to_owned() }</button>
        }
    }

    /// What is marked in a line, in order.
    fn marked(&self, line: &Range<usize>) -> Vec<(Range<usize>, Sort)> {
        let Marks { tokens, words, .. } = self.marks;
        let tokens = tokens.get(within(tokens, line, |it| it.0.clone())).unwrap_or_default().iter();
        let tokens = tokens.enumerate().map(|(number, (span, _))| (span.clone(), Sort::Token(number)));
        let mut all: Vec<_> = tokens.collect();
        // What is found inside of a folded token unfolds nothing: its place is told by the line.
        let outside =
            |span: &&Range<usize>| !all.iter().any(|(it, _)| it.start < span.end && span.start < it.end);
        let found = self.found.get(within(self.found, line, Clone::clone)).unwrap_or_default().iter();
        let found: Vec<_> = found.filter(outside).map(|span| (span.clone(), Sort::Found)).collect();
        let words = words.get(within(words, line, Clone::clone)).unwrap_or_default().iter();
        let words: Vec<_> = words.filter(outside).map(|span| (span.clone(), Sort::Word)).collect();
        all.extend(found);
        all.extend(words);
        crate::sort::sort_by_key(&mut all, |(span, _)| span.start);
        all
    }

    fn piece(&self, span: Range<usize>, sort: Sort) -> Html {
        let text = self.text.get(span.clone()).unwrap_or_default();
        match sort {
            Sort::Plain => shown(text),
            Sort::Word => html! { <mark>{ shown(text) }</mark> },
            Sort::Found => html! { <mark class="hit">{ shown(text) }</mark> },
            Sort::Token(_) => {
                let start = span.start;
                let onclick = self.fold.reform(move |_: MouseEvent| start);
                token(text, self.unfolded.contains(&start), onclick)
            }
        }
    }
}

/// A token as its pieces, short or whole; a click turns one into the other.
fn token(text: &str, whole: bool, onclick: Callback<MouseEvent>) -> Html {
    let title = if whole { "Fold the token" } else { "Unfold the token" };
    html! {
        <button type="button" class="tok" {title} aria-expanded={if whole { "true" } else { "false" }} {onclick}>
            { parts(text, if whole { usize::MAX } else { 12 }) }
            <small>{ text.len() }</small>
        </button>
    }
}

/// The pieces of a token in their colors, so many characters of each.
pub(crate) fn parts(text: &str, most: usize) -> Html {
    let part = |(number, part): (usize, &str)| {
        let class = ["p1", "p2", "p3"].get(number % 3).copied().unwrap_or_default();
        let cut = part.len() > most;
        let beginning: String = part.chars().take(most).collect();
        html! {
            <>
                if number > 0 { <em>{ "." }</em> }
                <span {class}>{ shown(&beginning) }if cut { { "…" } }</span>
            </>
        }
    };
    text.split('.').take(5).enumerate().map(part).collect()
}
