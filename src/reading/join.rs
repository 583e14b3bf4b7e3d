//! Pairs what belongs together: a response with its request, words with the error they repeat.

use crate::case::{Case, Content};

pub(super) fn join(case: &mut Case) {
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

/// Drops words that repeat an error whose body is in the case too.
fn repeated(case: &mut Case) {
    let bodies: Vec<(String, String)> = case
        .errors()
        .filter(|(_, error)| !error.code.is_empty() && !error.summary.is_empty())
        .map(|(_, error)| (error.code.clone(), error.summary.to_lowercase()))
        .collect();
    let challenged: Vec<String> = case
        .challenges()
        .filter_map(|(_, it)| it.param("error_description").map(str::to_lowercase))
        .collect();
    case.exhibits.retain(|exhibit| match &exhibit.content {
        Content::Error(error) if error.code.is_empty() => {
            let summary = error.summary.to_lowercase();
            let summary = summary.trim_end_matches('.');
            let said = |other: &String| !summary.is_empty() && other.contains(summary);
            !bodies.iter().any(|(_, other)| said(other)) && !challenged.iter().any(said)
        }
        Content::Error(error) if error.summary.is_empty() => {
            !bodies.iter().any(|(code, _)| *code == error.code)
        }
        _ => true,
    });
}
