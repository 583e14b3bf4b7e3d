//! Pairs what belongs together: a response with its request, words with the error they repeat.

use crate::limits;
use crate::model::{Case, Content};
use std::collections::HashSet;

pub(crate) fn join(case: &mut Case) {
    repeated(case);
    let mut request = None;
    for (index, exhibit) in case.exhibits.iter_mut().enumerate() {
        match &mut exhibit.content {
            Content::Request(_) => request = Some(index),
            Content::Response(response) => response.answers = request,
            _ => {}
        }
    }
}

/// Drops words that repeat an error whose body is in the case too, and those around an error of a SCIM server.
fn repeated(case: &mut Case) {
    let scim = case
        .exhibits
        .iter()
        .any(|it| matches!(&it.content, Content::VerifierMessage(it) if it.finding_id == "scim-error"));
    let bodies: Vec<(String, String)> = case
        .errors()
        .filter(|(_, error)| !error.code.is_empty() && !error.summary.is_empty())
        .map(|(_, error)| (error.code.clone(), error.summary.to_ascii_lowercase()))
        .collect();
    let challenged: Vec<String> = case
        .challenges()
        .filter_map(|(_, it)| it.param("error_description").map(str::to_ascii_lowercase))
        .collect();
    let known: HashSet<String> =
        bodies.iter().map(|(_, said)| said.trim_end_matches('.').to_owned()).collect();
    let codes: HashSet<String> = bodies.iter().map(|(code, _)| code.clone()).collect();
    case.exhibits.retain(|exhibit| match &exhibit.content {
        Content::Error(error) if error.code.is_empty() => {
            let summary = error.summary.to_ascii_lowercase();
            let summary = summary.trim_end_matches('.');
            let said = |other: &String| !summary.is_empty() && other.contains(summary);
            let (bodies, challenged) =
                (bodies.iter().take(limits::REPEATED), challenged.iter().take(limits::REPEATED));
            !scim && !known.contains(summary) && !bodies.map(|(_, other)| other).chain(challenged).any(said)
        }
        Content::Error(error) if error.summary.is_empty() => !codes.contains(&error.code),
        _ => true,
    });
}
