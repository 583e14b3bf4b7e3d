//! What leaves the page for a ticket: a preview of exactly what is copied, and a switch for each mask.

pub(crate) mod copying;

use crate::browser::print;
use crate::report::Report;
use crate::report::output::markdown::{Mask, Masks, finding, plain, ticket};
use crate::ui::parts::private::private;
use crate::ui::ticket::copying::{Copied, use_copying};
use std::rc::Rc;
use web_sys::{HtmlElement, HtmlInputElement};
use yew::prelude::*;

/// What a button deep in the page needs for copying a finding.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Sharing {
    /// What is masked.
    pub(crate) masks: Masks,
    /// The paste.
    pub(crate) paste: Rc<str>,
}

/// The report, and what of it is masked.
#[derive(Properties)]
pub struct TicketProps {
    /// The report.
    pub report: Rc<Report>,
    /// The paste that it is of.
    pub paste: Rc<str>,
    /// What is masked, here and by [`CopyFinding`]: `use_state_eq(Masks::default)` of the page, in memory only.
    pub masks: UseStateHandle<Masks>,
    /// Whether it is open at first.
    #[prop_or_default]
    pub open: bool,
    /// What closes the sheet, for the sheet alone.
    #[prop_or_default]
    pub(crate) onclose: Callback<()>,
}

impl PartialEq for TicketProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.report, &other.report)
            && self.masks == other.masks
            && self.open == other.open
            && self.paste == other.paste
    }
}

/// The button "Copy for a ticket", and its sheet.
#[component]
pub fn Ticket(TicketProps { report, paste, masks, open, .. }: &TicketProps) -> Html {
    let is_open = use_state_eq(|| *open);
    let button = use_node_ref();
    let onclick = {
        let is_open = is_open.clone();
        Callback::from(move |_: MouseEvent| is_open.set(!*is_open))
    };
    // Escape closes the sheet and nothing else: elsewhere on the page it clears.
    let close = {
        let (is_open, button) = (is_open.clone(), button.clone());
        Callback::from(move |()| {
            is_open.set(false);
            if let Some(button) = button.cast::<HtmlElement>() {
                button.focus().ok();
            }
        })
    };
    let onkeydown = {
        let (is_open, close) = (is_open.clone(), close.clone());
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" && *is_open {
                event.stop_propagation();
                close.emit(());
            }
        })
    };
    let expanded = if *is_open { "true" } else { "false" };
    html! {
        <div class="ticket" {onkeydown}>
            <button ref={button} type="button" aria-expanded={expanded} {onclick}>{ "Copy for a ticket" }</button>
            if *is_open {
                <Sheet report={report.clone()} paste={paste.clone()} masks={masks.clone()} onclose={close} />
            }
        </div>
    }
}

/// The preview with its switches.
#[component]
fn Sheet(TicketProps { report, paste, masks, onclose, .. }: &TicketProps) -> Html {
    let text = ticket(report, paste, masks);
    let (markdown, words) = (use_copying(), use_copying());
    let copy = |copying: &copying::Copying, text: String| {
        let copying = copying.clone();
        Callback::from(move |_: MouseEvent| copying.copy(&text))
    };
    let print = Callback::from(|_: MouseEvent| print::print());
    let by_hand = [markdown.copied, words.copied].contains(&Copied::ByHand);
    html! {
        <div class="ticket-sheet" role="group" aria-label="Ticket">
            <p>{ "Exactly this text is copied. Secrets, keys and signatures are never part of it." }</p>
            <pre ref={markdown.node.clone()} tabindex="0" aria-label="Preview">{ text.clone() }</pre>
            <p class="row">
                <button type="button" class="primary" onclick={copy(&markdown, text.clone())}>
                    { markdown.copied.says("Copy Markdown") }
                </button>
                <button type="button" onclick={copy(&words.of(&markdown.node), plain(&text))}>
                    { words.copied.says("Copy as text") }
                </button>
                <button type="button" onclick={print}>{ "Print" }</button>
                <button type="button" onclick={onclose.reform(|_: MouseEvent| ())}>{ "Close" }</button>
                if by_hand { <span>{ "The browser does not let the page copy: the text is selected." }</span> }
            </p>
            <fieldset>
                <legend>{ "Mask" }</legend>
                { for Mask::ALL.iter().map(|mask| switch(*mask, masks)) }
            </fieldset>
        </div>
    }
}

/// The type of a switch; a variable, for [`private`] would lose a literal that stands alone.
const CHECKBOX: &str = "checkbox";

fn switch(mask: Mask, masks: &UseStateHandle<Masks>) -> Html {
    let onchange = {
        let masks = masks.clone();
        Callback::from(move |event: Event| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                masks.set(masks.with(mask, input.checked()));
            }
        })
    };
    html! {
        <label>
            { private(html! { <input type={CHECKBOX} checked={masks.has(mask)} {onchange} /> }) }
            { mask.label() }
        </label>
    }
}

/// A finding, and what of it is masked.
#[derive(Properties)]
pub struct CopyFindingProps {
    /// The report.
    pub report: Rc<Report>,
    /// The paste that it is of.
    pub paste: Rc<str>,
    /// The number of the finding in [`Report::findings`], from 0.
    pub number: usize,
    /// What is masked.
    pub masks: Masks,
}

impl PartialEq for CopyFindingProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.report, &other.report) && (self.number, self.masks) == (other.number, other.masks)
    }
}

/// The button that copies one finding as Markdown, masked as the ticket is. Where the browser does not let the page
/// copy, the text stands below it, selected.
#[component]
pub fn CopyFinding(CopyFindingProps { report, paste, number, masks }: &CopyFindingProps) -> Html {
    let copying = use_copying();
    let onclick = {
        let (report, paste, number, masks, copying) =
            (report.clone(), paste.clone(), *number, *masks, copying.clone());
        Callback::from(move |_: MouseEvent| copying.copy(&finding(&report, &paste, number, &masks)))
    };
    html! {
        <>
            <button type="button" {onclick}>{ copying.copied.says("Copy finding") }</button>
            if copying.copied == Copied::ByHand {
                <pre ref={copying.node.clone()}>{ finding(report, paste, *number, masks) }</pre>
            }
        </>
    }
}
