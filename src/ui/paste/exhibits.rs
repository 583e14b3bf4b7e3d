//! What was recognised, as chips under the box.

use crate::browser::selection;
use crate::model::{Case, Content, Exhibit, Kind};
use crate::ui::parts::lines::Lines;
use crate::ui::parts::show_more::Few;
use crate::ui::parts::visible;
use std::ops::Range;
use std::rc::Rc;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// One chip: what stands where.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Chip {
    label: AttrValue,
    class: &'static str,
    line: usize,
    times: usize,
    span: Range<usize>,
}

/// The chips of a case.
pub(crate) fn chips(case: &Case, paste: &str) -> Vec<Chip> {
    let lines = Lines::of(paste);
    let chip = |exhibit: &Exhibit| Chip {
        label: label(exhibit),
        class: class(exhibit.kind),
        line: lines.line(exhibit.span.start),
        times: exhibit.also.len() + 1,
        span: exhibit.span.clone(),
    };
    case.exhibits.iter().filter(|exhibit| exhibit.kind != Kind::Unrecognised).map(chip).collect()
}

/// The kind, and the status or code that says more.
fn label(exhibit: &Exhibit) -> AttrValue {
    let more = match &exhibit.content {
        Content::Response(response) if response.status > 0 => response.status.to_string(),
        Content::Status(status) => status.to_string(),
        Content::Error(error) if exhibit.kind == Kind::OktaError => visible::text(&error.code),
        _ => String::new(),
    };
    match exhibit.kind.label() {
        kind if more.is_empty() || more.len() > 20 => kind.into(),
        kind => [kind, " ", &more].concat().into(),
    }
}

fn class(kind: Kind) -> &'static str {
    match kind {
        Kind::AccessToken
        | Kind::IdToken
        | Kind::OrgAccessToken
        | Kind::Jwt
        | Kind::DpopProof
        | Kind::ClientAssertion
        | Kind::LogoutToken
        | Kind::SecurityEventToken
        | Kind::EncryptedToken => "token",
        Kind::OktaError
        | Kind::OAuthError
        | Kind::IdxMessages
        | Kind::Step
        | Kind::Challenge
        | Kind::Response
        | Kind::Status
        | Kind::VerifierMessage => "reply",
        Kind::RefreshToken
        | Kind::ApiToken
        | Kind::AuthorizationCode
        | Kind::SessionToken
        | Kind::ClientSecret
        | Kind::BasicCredentials
        | Kind::PrivateKey
        | Kind::Cookie => "secret",
        _ => "other",
    }
}

/// A chip for each exhibit; choosing one selects it in the box.
pub(crate) fn exhibits(chips: &[Chip], few: &Few, paste: &Rc<str>, area: &NodeRef) -> Html {
    let item = |chip: &Chip| {
        let onclick = {
            let (area, paste, span) = (area.clone(), paste.clone(), chip.span.clone());
            Callback::from(move |_: MouseEvent| {
                if let Some(area) = area.cast::<HtmlTextAreaElement>() {
                    selection::select(&area, &paste, &span);
                }
            })
        };
        html! {
            <li>
                <button type="button" class={["chip ", chip.class].concat()} {onclick}>
                    { chip.label.clone() }
                    <small>
                        { " line " }{ chip.line }
                        if chip.times > 1 { { ", " }{ chip.times }{ " times" } }
                    </small>
                </button>
            </li>
        }
    };
    html! {
        <>
            <ul class="exhibits" aria-label="Recognised in the paste">
                if chips.is_empty() {
                    <li class="soft">{ "What is recognised in the paste is listed here." }</li>
                }
                { for chips.iter().take(few.count).map(item) }
            </ul>
            { few.button(chips.len(), "things recognised") }
        </>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Confidence, Content};

    #[test]
    fn chips_count_lines_and_repeats_whatever_their_order() {
        let exhibit = |span: Range<usize>, again: usize| Exhibit {
            kind: Kind::Jwt,
            also: vec![span.clone(); again],
            span,
            notes: vec![],
            confidence: Confidence::Certain,
            reason: "",
            inside: None,
            content: Content::Nothing,
        };
        let case = Case { exhibits: vec![exhibit(4..5, 1), exhibit(0..1, 0)], ..Case::default() };
        let chips: Vec<_> = chips(&case, "a\nb\nc d").iter().map(|chip| (chip.line, chip.times)).collect();
        assert_eq!(chips, [(3, 2), (1, 1)]);
    }
}
