//! A token that stands where no program finds it: in a header of another name, or between brackets.

use crate::checks::request::sent;
use crate::checks::support::example::access;
use crate::checks::support::references::KIND;
use crate::checks::{Check, Subject, check};
use crate::finding::{Outcome, Severity, cause, explain};
use crate::model::Content;

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("header-misspelled", "The token is sent in a header that no server reads")
            .verdict("The token is in the header `{found}`, but servers look for it in `Authorization`, so they see a request without a token. The token itself may be valid.")
            .causes(&[cause(
                "The name of the header is misspelled, or is that of the response header: a server asks with `WWW-Authenticate`, and a client sends its token in `Authorization`.",
                "Send the token as `Authorization: Bearer`, one space and the token: `curl -H \"Authorization: Bearer $TOKEN\"`.",
            )])
            .family(&KIND),
        misspelled,
        access(&[]).before("curl https://api.acme.example/orders -H 'Authenticate: Bearer ").after("'"),
        &[
            access(&[]).before("curl https://api.acme.example/orders -H 'Authorization: Bearer ").after("'"),
            access(&[]).before("{\"authentication\": \"").after("\"}"),
            access(&[]).before("curl https://api.acme.example/orders -H 'X-Authorization: Bearer ").after("'"),
        ],
    ),
    check(
        explain("token-in-brackets", "Brackets are around the token")
            .severity(Severity::Warning)
            .verdict("The token is pasted as `{found}`. If the brackets are sent with it, every program refuses it, however good the token is.")
            .causes(&[cause(
                "The brackets come from a usage line, a documentation page or a template, where they only mark the place of the token: `--token <token>`.",
                "Put the token there without the brackets: it starts with `eyJ`, and nothing stands before or behind it.",
            ),
            cause(
                "Only this copy has the brackets: somebody put them around the token to share it.",
                "Run the request with `curl -v` and look at `Authorization`: if no bracket is there, look for another fault.",
            )])
            .family(&KIND),
        bracketed,
        access(&[]).before("client --token {").after("} hello\n\nAn error occurred while attempting to decode the Jwt: Failed to validate the token"),
        &[
            access(&[]).before("client --token {").after("} hello"),
            access(&[]).before("client --token ").after(" hello\n\nAn error occurred while attempting to decode the Jwt: Failed to validate the token"),
            access(&[]).before("{\"token\":\"").after("\"}\n\nAn error occurred while attempting to decode the Jwt: Failed to validate the token"),
        ],
    ),
];

/// Tokens in a header whose name is none that servers read.
fn misspelled(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let sent = sent::of(subject.case, &view).filter(sent::Sent::is_misspelled)?;
        Some(view.hit("request.headers").found(sent.header))
    })
}

/// Tokens in a pair of brackets where something was refused. In a header, that is told by what is wrong with it.
fn bracketed(subject: &Subject) -> Vec<Outcome> {
    let refused = |it: &Content| match it {
        Content::VerifierMessage(_) | Content::Error(_) | Content::Challenge(_) => true,
        Content::Response(response) => response.status >= 400,
        _ => false,
    };
    if !subject.case.exhibits.iter().any(|it| refused(&it.content)) {
        return Vec::new();
    }
    subject.each(|view| {
        let span = &view.exhibit.span;
        let before = subject.case.lower.get(..span.start)?;
        let behind = subject.case.lower.get(span.end..)?;
        let open = before.chars().next_back()?;
        let (_, close) = [('{', '}'), ('<', '>')].into_iter().find(|(it, _)| *it == open)?;
        // `[{eyJ…}]` is how a program prints a list.
        let starts = before.get(..before.len() - open.len_utf8())?;
        let alone = starts.is_empty() || starts.ends_with([' ', '=', '"', '\'', '\n']);
        let told = sent::of(subject.case, &view).is_some_and(|it| it.header == sent::AUTHORIZATION)
            && subject.request(&view).is_some();
        let hit = || view.hit("token").found(format!("{open}eyJ…{close}")).likely();
        (behind.starts_with(close) && alone && !told).then(hit)
    })
}
