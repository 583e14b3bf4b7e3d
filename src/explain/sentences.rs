//! What single sentences of Okta's API mean below a general code: the summary, and each line of `errorCauses`. A
//! certificate for another CSR was told as "a field is missing", although its sentence has an entry of its own.

use crate::catalogue::libraries::advice;
use crate::explain::Told;
use crate::finding::{Advice, facts_of};
use crate::matching::{self, Meaning};
use crate::model::{Case, ErrorBody, Party, VerifierMessage};

/// Adds to an error of Okta's API what is known of its sentences, beside what its code may mean.
pub(super) fn added(case: &Case, error: &ErrorBody, told: Told) -> Told {
    let (explanation, mut hit) = told;
    let lines = std::iter::once(&error.summary).chain(&error.causes);
    let about = |it: &VerifierMessage| [explanation.id, error.code.as_str()].contains(&it.finding_id);
    let mut said = lines.flat_map(|it| said(it)).filter(about).peekable();
    if said.peek().is_none() {
        return (explanation, hit);
    }
    let known = facts_of(&hit, case);
    for said in said {
        let facts = [known.as_slice(), &said.facts].concat();
        let own = advice(&said, said.finding_id, &facts).own;
        hit.advise(Advice { own, ..Advice::default() });
    }
    (explanation, hit)
}

/// The sentences of Okta's own in a line. Its envelope shows who speaks.
fn said(line: &str) -> impl Iterator<Item = VerifierMessage> {
    matching::within(line).into_iter().filter_map(|it| match it.meaning {
        Meaning::VerifierMessage(message) if message.library.speaker == Party::Okta => {
            Some(VerifierMessage { is_named: true, ..message.said(it.captures) })
        }
        _ => None,
    })
}
