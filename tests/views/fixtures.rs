//! Reports made by hand, so that what is drawn can be looked at apart from what is found.

use std::rc::Rc;
use token_inspector::finding::evidence::{NeededScope, Scopes};
use token_inspector::finding::{
    Cause, CauseState, Evidence, Explanation, Finding, Hit, Reference, Severity, ShownCause, ShownQuery,
    Snippet, cause, explain,
};
use token_inspector::jose::token::Token;
use token_inspector::model::{Case, Confidence, Content, Exhibit, Kind, Party, Request, Response};
use token_inspector::report::{Passed, Report, Verdict};
use token_inspector::text::timestamp::Timestamp;
use token_inspector::ui::SAMPLES;

pub(crate) const NOW: i64 = 1_790_000_000;

pub(crate) fn now() -> Timestamp {
    Timestamp::from_second(NOW).unwrap()
}

static CAUSES: [Cause; 1] = [cause("It lives for an hour.", "Request a new token.")];
static SNIPPETS: [Snippet; 1] = [Snippet {
    language: "curl",
    title: "Request a new token",
    code: "curl -X POST https://acme.okta.com/oauth2/default/v1/token \\\n  -d grant_type=client_credentials",
}];
static REFERENCES: [Reference; 2] = [
    Reference {
        title: "RFC 7519 section 4.1.4",
        url: "https://datatracker.ietf.org/doc/html/rfc7519#section-4.1.4",
    },
    Reference {
        title: "Okta: Refresh tokens",
        url: "https://developer.okta.com/docs/guides/refresh-tokens/main/",
    },
];

pub(crate) static EXPIRED: Explanation = explain("exp-passed", "The token has expired")
    .causes(&CAUSES)
    .snippets(&SNIPPETS)
    .references(&REFERENCES);
pub(crate) static AUDIENCE: Explanation =
    explain("aud-unexpected", "The audience is another one").references(&REFERENCES);
pub(crate) static SCOPE: Explanation =
    explain("scp-missing-scope", "A scope that the call needs is missing").references(&REFERENCES);
pub(crate) static ORG: Explanation =
    explain("org-server-token", "Only Okta may validate this token").severity(Severity::Note);
pub(crate) static CHALLENGE: Explanation = explain(
    "insufficient_scope/access_token_insufficient_scopes",
    "The token lacks a scope that the call needs",
);

pub(crate) fn shown(reason: &str, fix: &str, prevention: &str, indicated: bool) -> ShownCause {
    ShownCause {
        reason: reason.into(),
        fix: fix.into(),
        prevention: prevention.into(),
        state: if indicated { CauseState::Settled } else { CauseState::Open },
        confidence: Confidence::Likely,
        words: None,
    }
}

pub(crate) fn finding(explanation: &'static Explanation, hit: Hit, causes: Vec<ShownCause>) -> Finding {
    Finding {
        explanation,
        severity: hit.severity.unwrap_or(explanation.severity),
        hit,
        title: explanation.title.into(),
        verdict: explanation.title.into(),
        causes,
        queries: vec![],
        speaker: Party::Unknown,
        refuser: Party::Unknown,
        also: Vec::new(),
    }
}

pub(crate) fn exhibit(kind: Kind, span: std::ops::Range<usize>, content: Content) -> Exhibit {
    Exhibit {
        kind,
        span,
        also: vec![],
        notes: vec![],
        confidence: Confidence::Certain,
        reason: "`typ` and `iss` say so",
        inside: None,
        content,
    }
}

/// The example of this name as text, and where its token stands in it.
pub(crate) fn sample(name: &str) -> (Rc<str>, std::ops::Range<usize>) {
    let text = SAMPLES.iter().find(|sample| sample.name == name).unwrap().render(now()).text().clone();
    let start = text.find("eyJ").unwrap();
    let end = text[start..].find(char::is_whitespace).map_or(text.len(), |at| start + at);
    (text, start..end)
}

pub(crate) fn token(text: &str) -> Content {
    Content::Token(Box::new(Token::read(text)))
}

pub(crate) fn report(exhibits: Vec<Exhibit>, findings: Vec<Finding>, line: &str, action: &str) -> Rc<Report> {
    let lead = findings.first();
    Rc::new(Report {
        case: Case { exhibits, ..Case::default() },
        verdict: Verdict {
            severity: lead.map(|finding| finding.severity),
            is_checked: true,
            confidence: Confidence::Certain,
            line: line.into(),
            action: action.into(),
        },
        findings,
        checks: vec![],
        passed: vec![],
        judged_at: now(),
        changes_at: None,
        signatures: Default::default(),
    })
}

/// An expired token with a trailing slash too many and a strange audience.
pub(crate) fn expired() -> (Rc<Report>, Rc<str>) {
    let (text, span) = sample("expired-token");
    let hits = [
        (
            &EXPIRED,
            Hit::at(0, "payload.exp").instants(Timestamp::from_second(NOW - 2_820).unwrap(), &[now()]),
            vec![shown(
                "An access token of this server lives an hour and nothing renewed it.",
                "Request a new token: with a refresh token, or by signing in again.",
                "Renew the token before `exp` in the client, a minute early.",
                false,
            )],
        ),
        (&AUDIENCE, Hit::at(0, "payload.aud").differs(&["api://default"], &["api://orders"]), vec![]),
    ];
    let findings = hits.into_iter().map(|(words, hit, causes)| finding(words, hit, causes)).collect();
    let token = token(&text[span.clone()]);
    let report = report(
        vec![exhibit(Kind::AccessToken, span, token)],
        findings,
        "The token expired 47 minutes ago, at `13:26:20 UTC`.",
        "Request a new token: with a refresh token, or by signing in again.",
    );
    (report, text)
}

/// Scopes of which one is needed and not held.
fn scopes() -> Evidence {
    let needed = [("okta.groups.read", false), ("openid", true)];
    let needed = needed.map(|(name, is_held)| NeededScope { name: name.into(), is_held });
    Evidence::Scopes(Scopes { needed: needed.into(), held: vec!["okta.users.read".into(), "openid".into()] })
}

/// A call that lacks a scope: request, token, response.
pub(crate) fn scope() -> (Rc<Report>, Rc<str>) {
    let (text, span) = sample("missing-scope");
    let content = token(&text[span.clone()]);
    let response = text.find("HTTP/1.1 403").unwrap();
    let exhibits = vec![
        exhibit(
            Kind::Request,
            0..18,
            Content::Request(Request {
                method: "GET".into(),
                path: "/api/v1/groups".into(),
                ..Request::default()
            }),
        ),
        exhibit(Kind::OrgAccessToken, span, content),
        exhibit(
            Kind::Response,
            response..response + 22,
            Content::Response(Response { status: 403, date: Some(now()), ..Response::default() }),
        ),
    ];
    let causes = || {
        vec![
            shown(
                "The app was never granted the scope, so Okta left it out of the token without a word.",
                "Open `Applications and Resources > Applications > your app > Okta API Scopes`, grant `okta.groups.read`, and get a new token.",
                "",
                true,
            ),
            shown(
                "The scope is granted, and the token request did not ask for it.",
                "Add `okta.groups.read` to `scope` in the request to `/oauth2/v1/token`.",
                "",
                false,
            ),
        ]
    };
    let mut first = finding(&SCOPE, Hit::at(1, "payload.scp").evidence(scopes()).with(2), causes());
    first.queries = vec![ShownQuery {
        finds: "Token requests of this app".into(),
        filter: "eventType eq \"app.oauth2.token.grant\" and target.id eq \"0oa5f6g7h8Jk9Lm0N1p2\"".into(),
    }];
    let findings = vec![
        first,
        finding(&CHALLENGE, Hit::at(2, "response.www-authenticate"), causes()),
        finding(&ORG, Hit::at(1, "payload.iss"), vec![]),
        finding(&ORG, Hit::at(0, "payload.iss"), vec![]),
    ];
    let mut report = report(
        exhibits,
        findings,
        "The token lacks `okta.groups.read`, which `GET /api/v1/groups` needs.",
        "Grant it to the app under `Applications and Resources > Applications > your app > Okta API Scopes`, then request it in a new token.",
    );
    let passed = [
        ("exp-passed", "In date at 14:13:20 UTC, 50 minutes left"),
        ("nbf-ahead", "`nbf` is absent: valid from the start"),
    ];
    Rc::get_mut(&mut report).unwrap().passed =
        passed.into_iter().map(|(id, text)| Passed { id, text: text.into(), exhibit: 1 }).collect();
    (report, text)
}
