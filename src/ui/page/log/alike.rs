//! What one row stands for: each of its tokens, or each place where the same happened again.

use crate::jose::token::Token;
use crate::report::Report;
use crate::report::cases::LogCase;
use crate::ui::desk::Desk;
use crate::ui::parts::prose::shown;
use crate::ui::parts::show_more::use_few;
use crate::ui::parts::zone::Zone;
use crate::ui::state::Action;
use std::rc::Rc;
use yew::prelude::*;

/// Items that are listed at first.
const FIRST: usize = 3;

/// The row that is open.
#[derive(Properties)]
pub(super) struct AlikeProps {
    /// The report.
    pub(super) report: Rc<Report>,
    /// What is known of the paste.
    pub(super) desk: Rc<Desk>,
    /// Its number.
    pub(super) case: usize,
    /// Exhibit of the token that is shown.
    pub(super) token: Option<usize>,
    /// The zone of times.
    pub(super) zone: Zone,
    /// Where changes go.
    pub(super) tell: Callback<Action>,
}

impl PartialEq for AlikeProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.report, &other.report)
            && (self.case, self.token, self.zone) == (other.case, other.token, other.zone)
    }
}

/// The items, the first ones at first.
#[component]
pub(super) fn Alike(AlikeProps { report, desk, case, token, zone, tell }: &AlikeProps) -> Html {
    let few = use_few(*case, FIRST);
    let Some(row) = desk.cases.get(*case) else { return Html::default() };
    let tokens = tokens(row, report);
    if tokens.is_empty() {
        let again = row.repeats.iter().take(few.count).map(|span| place(desk.lines.line(span.start), tell));
        return html! {
            <p class="again">{ "Again on " }{ for again }{ few.button(row.repeats.len(), "places") }</p>
        };
    }
    let item = |(index, start, it): &(usize, usize, &Token)| {
        let index = *index;
        let onclick = tell.reform(move |_: MouseEvent| Action::Token(index));
        let current = (Some(index) == *token).then_some("true");
        let name =
            ["sub", "cid", "jti"].into_iter().find_map(|name| it.claim_text(name)).unwrap_or("a token");
        html! {
            <li>
                <button type="button" class="rowb" aria-current={current} {onclick}>{ shown(name) }</button>
                <small>{ life(it, *zone) }</small>
                <small>{ format!("line {}", desk.lines.line(*start)) }</small>
            </li>
        }
    };
    html! {
        <>
            <ul class="alike">{ for tokens.iter().take(few.count).map(item) }</ul>
            { few.button(tokens.len(), "tokens") }
        </>
    }
}

/// Whether a row stands for more than one thing.
pub(super) fn is_several(case: &LogCase, report: &Report) -> bool {
    !case.repeats.is_empty() || tokens(case, report).len() > 1
}

/// The tokens that a row stands for, with their exhibits and where they begin; none of a refusal.
fn tokens<'a>(case: &LogCase, report: &'a Report) -> Vec<(usize, usize, &'a Token)> {
    if !case.is_of_tokens() {
        return Vec::new();
    }
    let all = report.case.tokens().filter(|(index, ..)| case.exhibits.contains(index));
    all.map(|(index, exhibit, token)| (index, exhibit.span.start, token)).collect()
}

fn place(line: usize, tell: &Callback<Action>) -> Html {
    let onclick = tell.reform(move |_: MouseEvent| Action::Goto(line));
    html! { <><button type="button" class="link" {onclick}>{ format!("line {line}") }</button>{ " " }</> }
}

/// From when to when a token lives.
fn life(token: &Token, zone: Zone) -> String {
    let at = |name| token.moment(name).at();
    match (at("iat").or_else(|| at("nbf")), at("exp")) {
        (Some(from), Some(to)) => [&zone.clock(from, from), "–", &zone.clock(to, from)].concat(),
        (None, Some(to)) => ["until ", &zone.clock(to, to)].concat(),
        _ => String::new(),
    }
}
