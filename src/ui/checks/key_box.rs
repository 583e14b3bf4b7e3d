//! The box of keys: a line for each key, why it fits or does not, and where to get the right ones.

use crate::browser::clock;
use crate::jose::verify::{Misfit, Outcome};
use crate::model::{Expectation, Row, issuer_url};
use crate::report::Report;
use crate::signatures::{CheckedSignature, Second, key_name};
use crate::ui::checks::expectations_form::Field;
use crate::ui::parts::copyable::Copyable;
use crate::ui::parts::private::private;
use crate::ui::parts::prose::prose;
use crate::ui::state::Action;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// The name of the box in the document.
pub(crate) const KEYS: &str = Expectation::Keys.name();
/// Keys that have a line of their own.
const SHOWN: usize = 12;

/// The box, what its keys say of a token, and the address of the issuer's keys.
pub(crate) fn key_box(
    typed: &str,
    cleared: u32,
    report: &Report,
    token: Option<usize>,
    tell: &Callback<Action>,
) -> Html {
    let oninput = {
        let tell = tell.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(area) = event.target_dyn_into::<HtmlTextAreaElement>() {
                tell.emit(Action::Expected(Field::Expected(Row::Signature), area.value(), clock::now()));
            }
        })
    };
    let signature =
        token.and_then(|index| report.signatures.of_exhibit(index)).and_then(|it| it.each.first());
    let issuer = token
        .and_then(|index| report.case.tokens().find(|(at, ..)| *at == index))
        .and_then(|(.., token)| token.claim_text("iss"));
    html! {
        <div class="keybox">
            <label for={KEYS}>{ Expectation::Keys.label() }</label>
            { private(html! {
                <textarea key={cleared} id={KEYS} rows={"3"} placeholder={Expectation::Keys.empty()} value={typed.to_owned()} {oninput} />
            }) }
            if let Some(signature) = signature { { keys(report, signature) } }
            if let Some(address) = issuer.and_then(issuer_url::keys_to_name) {
                <p>{ "This page requests nothing. The issuer publishes its keys at this URL: open it yourself, and paste what it shows." }</p>
                <Copyable text={address} what="URL" />
            }
        </div>
    }
}

/// A line for each key.
fn keys(report: &Report, signature: &CheckedSignature) -> Html {
    let keyring = &report.signatures.keyring;
    let count = keyring.keys.keys.len();
    let rows = (0..count).take(SHOWN).filter_map(|index| {
        let (key, source) = keyring.get(index)?;
        let (class, words) = said(signature, index);
        Some(html! {
            <tr {class}>
                <th scope="row">{ prose(&key_name(key, source)) }</th>
                <td>{ words }</td>
            </tr>
        })
    });
    html! {
        <>
            if count > 0 {
                <table>
                    <thead><tr><th scope="col">{ "Key" }</th><th scope="col">{ "What it says about this token" }</th></tr></thead>
                    <tbody>{ for rows }</tbody>
                </table>
            }
            if count > SHOWN { <p>{ format!("and {} more keys", count - SHOWN) }</p> }
            if !keyring.problems.is_empty() {
                <p>{ format!("{} of the given keys cannot be read.", keyring.problems.len()) }</p>
            }
        </>
    }
}

/// What one key says of a signature.
fn said(signature: &CheckedSignature, index: usize) -> (&'static str, String) {
    let verification = &signature.verification;
    if signature.by().is_some_and(|by| by.key == index) {
        let second = match signature.second {
            Second::Agrees => ", and this browser agrees",
            Second::Disagrees { .. } => "; this browser says the opposite",
            _ => "",
        };
        return ("good", format!("verifies it{second}"));
    }
    if let Some(misfit) = verification.mismatches.iter().find(|it| it.key == index) {
        return ("none", fits_not(&misfit.misfit));
    }
    match verification.attempts.iter().find(|it| it.key == index).map(|it| it.outcome) {
        Some(Outcome::Bad) => ("error", "matches, but the signature is not good".into()),
        Some(Outcome::Unusable(_)) => ("none", "cannot be computed with".into()),
        Some(Outcome::Good(_)) => ("good", "verifies it".into()),
        None => ("none", "not the key that the header names".into()),
    }
}

fn fits_not(misfit: &Misfit) -> String {
    match misfit {
        Misfit::Type { .. } => "a key of a different type than the algorithm needs".into(),
        Misfit::Prose => "a sentence, not a key: paste the JSON of a key set, a JWK or PEM".into(),
        Misfit::Curve { .. } => "on a different curve than the algorithm needs".into(),
        Misfit::OnlyPss => "for RSASSA-PSS only".into(),
        Misfit::Use(found) => format!("its use is {found}, not sig"),
        Misfit::Operations(found) => format!("its key_ops are {}, without verify", found.join(", ")),
        Misfit::Algorithm(found) => format!("its alg is {found}"),
    }
}
