//! The `Authorization` header: a scheme, one space, and a bare token.

use crate::checks::request::accepted::is_accepted;
use crate::checks::support::example::{access, text};
use crate::checks::support::references::API_TOKEN;
use crate::checks::{Check, Subject, check};
use crate::finding::{Clue, Hit, Outcome, Severity, cause, explain, failures};
use crate::limits;
use crate::model::{Surroundings, okta_ids};
use crate::text::template::Placeholder;

const QUOTED: &str = "quoted";
pub(crate) const BRACED: &str = "braced";
const UNFILLED: &str = "unfilled";
const JOINED: &str = "joined";
const ID: &str = "id";
const COLON: &str = "colon";
const BYTES: &str = "bytes";
const WHOLE: &str = "whole";
pub(crate) const BARE: &str = "bare";
pub(crate) const OTHER: &str = "other";
const BARE_API: &str = "bare-api";

pub(crate) const CHECKS: &[Check] = &[check(
    explain("authorization-malformed", "No token can be read from the `Authorization` header")
        .verdict("The `Authorization` header starts with `{found}`, and no server finds a token in that. Scopes and roles were not checked.\nNo server finds a token in the `Authorization` header as it was sent. Scopes and roles were not checked.")
        .causes(&[
            cause(
                "The token is sent without a scheme: the word `Bearer` (or `DPoP`) is missing in front of it, so most servers see no token at all.",
                "Send `Authorization: Bearer`, one space, and the token. Only an API that asks for the bare token, such as one behind a Lambda authorizer or a Cognito user pool, takes it without the word.",
            )
            .any(&[Clue::Fact(Placeholder::Name, BARE)]),
            cause(
                "The API token is sent without a scheme: the word `SSWS` is missing in front of it, so Okta sees no credential at all.",
                "Send `Authorization: SSWS`, one space, and the token: `curl -H \"Authorization: SSWS $OKTA_API_TOKEN\"`. Okta's SDKs and Terraform add the word on their own.",
            )
            .any(&[Clue::Fact(Placeholder::Name, BARE_API)]),
            cause(
                "The word before the token is not `Bearer`. Some libraries took another one in earlier versions (`JWT`, `Token`), or are set to it; most servers look for `Bearer` only, and see no token at all.",
                "Send `Authorization: Bearer`, one space, and the token. Or set the API to the word: `ExtractJwt.fromAuthHeaderWithScheme('JWT')` in passport-jwt, `AUTH_HEADER_TYPES` in djangorestframework-simplejwt.",
            )
            .any(&[Clue::Fact(Placeholder::Name, OTHER)]),
            cause(
                "There is a colon after the scheme, so the server does not recognize the scheme.",
                "Remove the colon: the header is `Authorization: Bearer`, one space, and the token.",
            )
            .any(&[Clue::Fact(Placeholder::Name, COLON)]),
            cause(
                "Python printed a `bytes` object into the header: `b'` and a closing quote are sent with the token.",
                "Decode it where the header is built: `token.decode()`, or `f\"Bearer {token.decode()}\"`. PyJWT before 2.0 returns bytes from `jwt.encode`; later versions return a string.",
            )
            .any(&[Clue::Fact(Placeholder::Name, BYTES)]),
            cause(
                "The whole token response is sent after the scheme, not only its `access_token`. A server does not look for a token inside an object.",
                "Take `access_token` of the response where the header is built: `response.access_token` in JavaScript, `response.json()[\"access_token\"]` in Python, `token.AccessToken` in Go.",
            )
            .any(&[Clue::Fact(Placeholder::Name, WHOLE)]),
            cause(
                "The quotation marks around the token, or around the whole value, are sent with it. Inside a header, nothing removes them.",
                "Remove the quotation marks where the token is stored (often an `.env` file or a secret), and put quotation marks only around the whole header: `-H \"Authorization: SSWS $TOKEN\"`.",
            )
            .any(&[Clue::Fact(Placeholder::Name, QUOTED)]),
            cause(
                "The brackets of a template or a documentation page (`{…}` or `<…>`) are sent together with the token, as a part of the header's value.",
                "Send `Authorization: Bearer`, one space, and the token, without any bracket before or behind it. In a template, check whether the brackets belong to the variable (`{{…}}` in Postman).",
            )
            .any(&[Clue::Fact(Placeholder::Name, BRACED)]),
            cause(
                "The name of a variable was sent instead of its value. A shell does not fill in variables inside single quotes.",
                "Put the header into double quotes (`-H \"Authorization: SSWS $TOKEN\"`), and run `curl -v` to see what is sent.",
            )
            .any(&[Clue::Fact(Placeholder::Name, UNFILLED)]),
            cause(
                "There is no space between the scheme and the token, so the server reads both as one word.",
                "Write exactly one space between the scheme and the token: `Authorization: Bearer eyJ…`.",
            )
            .any(&[Clue::Fact(Placeholder::Name, JOINED)]),
            cause(
                "The ID of the API token was sent, not its value: `00T` and 17 more characters are the ID, as lists and the System Log show it.",
                "Send the value (it starts with `00`), which Okta shows only once, when the token is created. If nobody kept it, create a new token at `Security > API > Tokens > Create token`.",
            )
            .any(&[Clue::Fact(Placeholder::Name, ID)]),
            cause(
                "The word before the token is missing, is a different one (`Token`, `JWT`, `Basic`), or is there twice.",
                "Run the request with `curl -v` and look at what is sent: `Authorization: Bearer`, one space, and the token.",
            )
            .all(ONLY_SAID),
            cause(
                "Something on the way put other credentials into the header: a proxy, the browser's own login (`Basic`), or an interceptor of the client.",
                "Log the first word of the `Authorization` header where the API receives it, without the token, and compare it with what the client sends.",
            )
            .all(ONLY_SAID),
        ])
        .family(&API_TOKEN),
    malformed,
    text("curl https://acme.okta.com/api/v1/users -H 'Authorization: SSWS $OKTA_API_TOKEN'"),
    &[
        text("curl https://acme.okta.com/api/v1/users -H \"Authorization: SSWS $OKTA_API_TOKEN\""),
        text("curl https://acme.okta.com/api/v1/users -H 'Authorization: SSWS '$OKTA_API_TOKEN"),
        text("curl https://acme.okta.com/api/v1/users/00u1 -H 'Authorization: SSWS $T'\n\nHTTP/1.1 404 Not Found\n\n{\"errorCode\":\"E0000007\",\"errorSummary\":\"Not found: Resource not found: 00u1 (User)\"}"),
        text("fetch('https://acme.okta.com/api/v1/users', {headers: {'Authorization': `SSWS ${token}`}})"),
        text("requests.get('https://acme.okta.com/api/v1/users', headers={'Authorization': f'SSWS {token}'})"),
        access(&[]).before("GET / HTTP/1.1\nHost: api.acme.example\nAuthorization: Bearer "),
    ],
)];

/// The header itself is not in the paste: a program says that it could not read it.
const ONLY_SAID: &[Clue] = &[
    Clue::NoFact(Placeholder::Name, BARE),
    Clue::NoFact(Placeholder::Name, BARE_API),
    Clue::NoFact(Placeholder::Name, COLON),
    Clue::NoFact(Placeholder::Name, BYTES),
    Clue::NoFact(Placeholder::Name, WHOLE),
    Clue::NoFact(Placeholder::Name, QUOTED),
    Clue::NoFact(Placeholder::Name, BRACED),
    Clue::NoFact(Placeholder::Name, UNFILLED),
    Clue::NoFact(Placeholder::Name, JOINED),
    Clue::NoFact(Placeholder::Name, ID),
    Clue::NoFact(Placeholder::Name, OTHER),
];

fn malformed(subject: &Subject) -> Vec<Outcome> {
    let mut hits = Vec::new();
    for (index, request) in subject.case.requests() {
        let Some(header) = request.headers.iter().find(|header| header.name == "authorization") else {
            continue;
        };
        let written = subject.case.exhibits.get(index).and_then(|it| subject.case.lower.get(it.span.clone()));
        let written = written.unwrap_or_default();
        let code = ["fetch(", "invoke-", "http.get(", "requests."].iter().any(|it| written.starts_with(it));
        let shell = written.starts_with("curl");
        // A header alone without a token is told by what is missing.
        let alone = request.path.is_empty() && request.host.is_empty();
        let filled = alone || shell && !written.contains(&format!("{}'", header.value.to_ascii_lowercase()));
        if is_accepted(subject.case, index) {
            continue;
        }
        let fault = fault(&header.value).filter(|(way, _)| !(code || *way == UNFILLED && filled));
        let around = Surroundings::of(subject.case, Some(index));
        let fault = fault.filter(|(way, _)| *way != BARE || !takes_bare_tokens(&request.host, &around));
        if let Some((way, found)) = fault {
            let hit =
                Hit::at(index, "request.headers.authorization").found(found).fact(Placeholder::Name, way);
            // In what was sent, the name may also have been put in to hide the token; and some APIs want the bare token.
            let refused = around.response().filter(|(_, it)| it.status >= 400).map(|(at, _)| at);
            let token = around.first_where(|it| &it.tokens, |at, _| Some(at)).into_iter().next();
            let hit = refused.into_iter().chain(token.filter(|_| refused.is_some())).fold(hit, Hit::with);
            hits.push(match way {
                UNFILLED if !shell => hit.likely(),
                OTHER if refused.is_none() => continue,
                OTHER => hit.likely(),
                // Brackets may have been put around the token by whoever wrote about it.
                BRACED if refused.is_none() => hit.severity(Severity::Warning).likely(),
                BARE if refused.is_none() => hit.severity(Severity::Warning).likely(),
                BARE => hit.likely(),
                BARE_API if refused.is_none() && around.first(|it| &it.errors, Some).is_empty() => {
                    hit.severity(Severity::Warning).likely()
                }
                _ => hit,
            });
        }
    }
    let told: Vec<_> = hits.iter().flat_map(|it| it.exhibits.clone()).collect();
    for view in subject.tokens().filter(|it| it.exhibit.inside.is_none()) {
        let start = view.exhibit.span.start;
        let holds = |it: &usize| subject.case.exhibits.get(*it).is_some_and(|it| it.span.contains(&start));
        if told.iter().any(holds) || is_accepted(subject.case, view.index) {
            continue;
        }
        if let Some((way, found)) = subject.case.lower.get(..start).and_then(wrapper) {
            let hit = Hit::at(view.index, "request.headers.authorization").found(found);
            hits.push(hit.fact(Placeholder::Name, way));
        }
    }
    failures(hits)
}

/// What a program put around a token behind the scheme, where a text ends right before that token.
fn wrapper(before: &str) -> Option<(&'static str, &'static str)> {
    let near = crate::text::ending(before, limits::SENTENCE_BEFORE);
    let line = near.rsplit('\n').next()?;
    let between = line.get(line.rfind("bearer ")? + "bearer ".len()..)?.trim_start_matches([' ', '\\']);
    if matches!(between, "b'" | "b\"" | "b\\'" | "b\\\"") {
        return Some((BYTES, "Bearer b'"));
    }
    let object = ["{", "map[", "tokenresponse("].iter().any(|it| between.starts_with(it));
    (between == "&{" || object && between.contains("access")).then_some((WHOLE, "Bearer {…"))
}

/// Characters of an API token.
const API_TOKEN_LENGTH: usize = 42;

/// Whether a value is an API token of Okta's and nothing else.
fn is_api_token(value: &str) -> bool {
    let plain = |it: u8| it.is_ascii_alphanumeric() || matches!(it, b'-' | b'_');
    value.len() == API_TOKEN_LENGTH && value.starts_with("00") && value.bytes().all(plain)
}

/// Whether Amazon API Gateway answers: its authorizers take the token without a scheme.
fn takes_bare_tokens(host: &str, around: &Surroundings) -> bool {
    let amazons = |it: &crate::model::Response| it.headers.iter().any(|it| it.name == "x-amzn-errortype");
    host.contains(".execute-api.") || around.response().is_some_and(|(_, it)| amazons(it))
}

/// What is wrong with a value, and its beginning, without the token.
fn fault(value: &str) -> Option<(&'static str, String)> {
    if value.starts_with("eyJ") && value.matches('.').count() == 2 {
        return Some((BARE, "eyJ…".into()));
    }
    if is_api_token(value) {
        return Some((BARE_API, "00…".into()));
    }
    if let Some((scheme, token)) = value.split_once(' ')
        && ["jwt", "token", "access", "authorization"].iter().any(|it| scheme.eq_ignore_ascii_case(it))
        && token.starts_with("eyJ")
    {
        return Some((OTHER, [scheme, " eyJ…"].concat()));
    }
    let schemes = ["ssws", "bearer", "dpop"];
    if let Some(inner) = value.strip_prefix(['"', '\'', '“', '‘'])
        && schemes.iter().any(|it| inner.get(..it.len()).is_some_and(|it2| it2.eq_ignore_ascii_case(it)))
    {
        let shown = value.split_once(' ').map_or(value, |(first, _)| first);
        return Some((QUOTED, [shown, " …"].concat()));
    }
    let begins = |it: &&str| value.get(..it.len()).is_some_and(|start| start.eq_ignore_ascii_case(it));
    let scheme = value.get(..schemes.into_iter().find(begins)?.len())?;
    let behind = value.get(scheme.len()..)?;
    let rest = behind.trim_start();
    let first = rest.chars().next()?;
    if behind.starts_with(':') {
        return Some((COLON, [scheme, ":"].concat()));
    }
    if matches!(first, '{' | '<' | '[' | '(') && rest.get(1..).is_some_and(|it| it.starts_with("ey")) {
        let space = behind.get(..behind.len() - rest.len()).unwrap_or_default();
        return Some((BRACED, [scheme, space, &first.to_string(), "eyJ…"].concat()));
    }
    if rest.len() == behind.len() {
        let token = rest.starts_with("00") || rest.starts_with("ey") || !first.is_alphanumeric();
        let shown = if first.is_alphanumeric() { rest.get(..2).unwrap_or_default() } else { "" };
        let shown = if shown.is_empty() { first.to_string() } else { format!("{shown}…") };
        return token.then(|| (JOINED, [scheme, &shown].concat()));
    }
    let word = rest.split_whitespace().next()?;
    if ["b'ey", "b\"ey", "b'00", "b\"00"].iter().any(|it| word.starts_with(it)) {
        Some((BYTES, [scheme, " b", word.get(1..2).unwrap_or_default()].concat()))
    } else if matches!(first, '"' | '\'' | '\\' | '“' | '‘') {
        Some((QUOTED, format!("{scheme} {first}")))
    } else if okta_ids::is_api_token_id(word) {
        Some((ID, format!("{scheme} {word}")))
    } else if first == '$' {
        Some((UNFILLED, format!("{scheme} {word}")))
    } else {
        None
    }
}
