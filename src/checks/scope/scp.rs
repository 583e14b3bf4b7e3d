//! `scp`: what the token may be used for, against what was needed.

use crate::catalogue::scopes::is_read;
use crate::catalogue::shared_words::{GRANTS, LIST_SCOPES};
use crate::checks::scope::needed::{CALLED, asked, beyond_reach, is_custom, lacking};
use crate::checks::scope::userinfo;
use crate::checks::support::example::{access, token};
use crate::checks::support::references::{OKTAS, OTHERS, SCOPE};
use crate::checks::support::sample::Sample;
use crate::checks::{Check, Subject, TokenView, check};
use crate::finding::evidence::{Evidence, Scopes as HeldScopes};
use crate::finding::scope_kind::{OF_SIGN_IN, OPENID};
use crate::finding::{Clue, Hit, Outcome, Query, Severity, cause, explain};
use crate::model::Expectation::{Request, Scopes};
use crate::model::{Kind, issuer_url};
use crate::text::json::Value;
use crate::text::template::Placeholder;

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("scp-missing-scope", "The token lacks a scope that is needed")
            .verdict("The token lacks `{scope}`, which {call} needs; it has {granted}. The request is refused for that, even if the token is otherwise valid.\nThe token lacks `{scope}`; it has {granted}. A request that needs it is refused, even if the token is otherwise valid.\nThe token lacks a scope that this request needs. The request is refused for that, even if the token is otherwise valid.")
            .causes(&[
                cause(
                    "`{scope}` is not granted to the app. Okta leaves a scope that is not granted out of the token and says nothing about it.\nThe scope is not granted to the app. Okta leaves a scope that is not granted out of the token and says nothing about it.",
                    "Have a Super Admin grant the scope at `Applications and Resources > Applications > your app > Okta API Scopes > Grant`, then get a new token: the token that you have does not change.",
                )
                .all(&[Clue::Token("org-access-token"), Clue::NoFact(Placeholder::ScopeKind, OPENID), OKTAS]),
                cause(
                    "The sign-in did not ask for `{scope}`. Scopes of OpenID Connect come with the request and are not granted to an app.",
                    "Add `{scope}` to the `scope` parameter of the authorize request (in an SDK, to its list of scopes), and have the user sign in again. The tab `Okta API Scopes` does not list it, and you do not need another authorization server.",
                )
                .any(&[Clue::Fact(Placeholder::ScopeKind, OPENID)]),
                cause(
                    "The client did not ask for `{scope}`. A token holds only scopes that its request named (or the server's default scopes, if it named none).\nThe client did not ask for the scope. A token holds only scopes that its request named (or the server's default scopes, if it named none).",
                    "Add `{scope}` to the `scope` parameter of the token or authorize request, and get a new token.",
                )
                .prevention(LIST_SCOPES)
                .any(&[Clue::NoFact(Placeholder::ScopeKind, OPENID)]),
                cause(
                    "The scope was added to the app recently, and the client still sends an older token.",
                    "Get a new token by a new sign-in or a new `client_credentials` request. A refresh token brings back only the scopes that it was first given.",
                ),
                cause(
                    "No access policy rule of the custom authorization server allows the scope to this client.",
                    "Add the scope to `AND Scopes requested` in the rule at `Security > API > Authorization Servers > your server > Access Policies > your policy > your rule`, then get a new token.",
                )
                .all(&[Clue::Token("access-token"), OKTAS]),
            ])
            .queries(&[
                GRANTS,
                Query {
                    finds: "Scopes that an access policy refused",
                    clauses: &[
                        "(eventType eq \"app.oauth2.as.authorize.scope_denied\" or outcome.reason eq \"scope_denied\" or outcome.reason eq \"no_scope_allowed\")",
                    ],
                },
            ])
            .family(&SCOPE),
        missing,
        access(&[]).expecting(Scopes, "orders.write orders.read"),
        &[
            access(&[]).expecting(Scopes, "orders.read"),
            access(&[]),
            access(&[("scp", "[\"okta.users.manage\"]")]).expecting(Scopes, "okta.users.read"),
            access(&[("scp", ""), ("scope", "\"orders.read orders.write\"")]).expecting(Scopes, "orders.write"),
            access(&[("scp", "")]).expecting(Scopes, "orders.write"),
            token(Sample::Id).expecting(Scopes, "orders.write"),
        ],
    ),
    check(
        explain("scp-absent", "The access token has no scopes")
            .verdict("The token has neither `scp` nor `scope`, but `{scope}` is needed. The request is refused for that, even if the token is otherwise valid.\nThe token has neither `scp` nor `scope`, but the API needs a scope. The request is refused for that, even if the token is otherwise valid.")
            .causes(&[
                cause("A test or a mock server made the token, or it was changed: Okta puts the granted scopes of every access token into `scp`.", "Send an access token of the authorization server that this API trusts, and name the scopes in the `scope` parameter of the token request. `iss` shows who made this one.").any(&[OKTAS]),
                cause("An issuer other than Okta made the token, and lists permissions in another claim: `roles` (Entra ID) or `permissions` (Auth0).", "Paste the token here and look for `roles` or `permissions`. Have the API check that claim, if it trusts this issuer.").any(&[OTHERS]),
            ])
            .family(&SCOPE),
        absent,
        access(&[("scp", "")]).expecting(Scopes, "orders.read"),
        &[
            access(&[]).expecting(Scopes, "orders.read"),
            access(&[("scp", "")]),
            access(&[("scp", ""), ("scope", "\"orders.read\"")]).expecting(Scopes, "orders.read"),
        ],
    ),
    check(
        explain("scp-is-string", "`scp` is a string where Okta writes a list")
            .verdict("`scp` is a string here, and verifiers that expect Okta's list may find no scope in it. The scopes themselves may be enough.")
            .severity(Severity::Warning)
            .causes(&[
                cause("A test or a mock server made this token under Okta's issuer, or it was changed: Okta writes `scp` as a list with one scope in each entry.", "Write a list where the token is made: `\"scp\": [\"a\", \"b\"]`. Test the API with a token of Okta's as well."),
            ])
            .family(&SCOPE),
        is_string,
        access(&[("scp", "\"openid orders.read\"")]),
        &[
            access(&[]),
            access(&[("scp", ""), ("scope", "\"orders.read\"")]),
            access(&[
                ("iss", "\"https://login.microsoftonline.com/t/v2.0\""),
                ("scp", "\"orders.read\""),
                ("jti", ""),
                ("cid", ""),
            ]),
        ],
    ),
    check(
        explain("scp-okta-on-custom-server", "A custom authorization server cannot grant Okta's own scopes")
            .verdict("Okta's own API accepts only tokens of the org authorization server, but this token is from {issuer}. Roles and grants are not the problem.")
            .causes(&[
                cause(
                    "The token request went to the wrong token URL: a custom authorization server such as `default` cannot grant `okta.` scopes, whatever its access policies say.",
                    "Get the token from `https://{org}/oauth2/v1/token`, without `default` or a server ID in the path, and with the `okta.` scopes in `scope`.",
                ),
                cause("The client is meant to use your own API, and asks for an `okta.` scope by mistake.", "Remove the `okta.` scope from `scope`, and ask for one of the scopes at `Security > API > Authorization Servers > your server > Scopes`.").unless(&[Clue::Fact(Placeholder::Reason, CALLED)]),
            ])
            .family(&SCOPE),
        okta_on_custom,
        access(&[("scp", "[\"okta.users.read\"]")]).expecting(Request, "GET /api/v1/users"),
        &[
            access(&[]).expecting(Scopes, "orders.read"),
            access(&[]).expecting(Request, "GET /api/v1/orders"),
            token(Sample::Org).expecting(Scopes, "okta.users.read"),
            token(Sample::Org).expecting(Scopes, "okta.apps.read"),
        ],
    ),
    check(
        explain("scp-only-openid", "The token's scopes are only for signing in")
            .verdict("The token has only {granted}, which give access to no API; `{scope}` is needed. The sign-in itself worked.")
            .causes(&[
                cause(
                    "The request asked only for OpenID Connect scopes, as sign-in libraries do by default.",
                    "Add `{scope}` to the `scope` that the sign-in library asks for, and have the user sign in again.",
                ),
                cause("The request asked for the scope, but a rule of the access policy or the app's grants left it out.", "Compare `scope` of the request with `scp` of the token. Where the request has the scope and the token has not, look at the app's tab `Applications and Resources > Applications > your app > Okta API Scopes` for a scope that starts with `okta.`; for a scope of your own API, look at the rule at `Security > API > Authorization Servers > your server > Access Policies`."),
            ])
            .family(&SCOPE),
        only_openid,
        access(&[("scp", "[\"openid\",\"profile\"]")]).expecting(Scopes, "orders.read"),
        &[
            access(&[]).expecting(Scopes, "orders.write"),
            access(&[("scp", "[\"openid\"]")]),
            access(&[("scp", "[\"openid\"]")]).expecting(Scopes, "openid"),
        ],
    ),
];

/// Whether the token is one to hold scopes against, and has them in a form that can be read.
fn judged(view: &TokenView) -> bool {
    let readable = |name| matches!(view.claim(name), None | Some(Value::String(_) | Value::Array(_)));
    matches!(view.kind, Kind::AccessToken | Kind::OrgAccessToken | Kind::Jwt)
        && view.is_whole()
        && readable("scp")
        && readable("scope")
}

fn has_scopes(view: &TokenView) -> bool {
    view.claim("scp").is_some() || view.claim("scope").is_some()
}

fn place(view: &TokenView) -> &'static str {
    if view.claim("scp").is_none() && view.claim("scope").is_some() { "payload.scope" } else { "payload.scp" }
}

fn told(subject: &Subject, view: &TokenView, scopes: &[String], by: &[usize]) -> Hit {
    let granted = view.token.scopes().join(" ");
    let mut hit = view.hit(place(view));
    if !scopes.is_empty() {
        hit = hit.expected(scopes.join(" ")).fact(Placeholder::Scope, scopes.join(" "));
    }
    hit = if granted.is_empty() {
        hit.fact(Placeholder::Granted, "none")
    } else {
        hit.found(granted.clone()).fact(Placeholder::Granted, format!("`{granted}`"))
    };
    if let Some(call) = &subject.context.expected.request {
        hit = hit.fact(Placeholder::Call, format!("{} {}", call.method, call.path));
    }
    let held = view.token.scopes();
    let has = |name: &String| held.iter().any(|it| is_read(it, name)) && !scopes.contains(name);
    let needed = asked(subject, view).0.into_iter().map(|name| (name.clone(), has(&name)));
    let seen = HeldScopes::of(needed, &held);
    if !seen.needed.is_empty() {
        hit = hit.evidence(Evidence::Scopes(seen));
    }
    by.iter().fold(hit, |hit, index| hit.with(*index))
}

fn missing(subject: &Subject) -> Vec<Outcome> {
    subject.judge(|view| {
        if view.unread().is_some() || !(view.is_access() || judged(&view) && has_scopes(&view)) {
            return None;
        }
        if !judged(&view) {
            return Some(view.unchecked("The scopes were not compared: not all of the claims can be read"));
        }
        let of_other_server = !beyond_reach(subject, &view).0.is_empty();
        let (all, origin) = asked(subject, &view);
        let granted = view.token.scopes().join(" ");
        if all.is_empty() {
            return Some(
                view.unchecked("The scopes were not compared: no expected scopes are set").found(granted),
            );
        }
        let (scopes, by) = lacking(subject, &view);
        if scopes.is_empty() {
            let words = format!("The token has every scope that is needed: {}", all.join(" "));
            let holds = || view.holds(words).found(granted).expected(all.join(" "), origin);
            return (!of_other_server).then(holds);
        }
        let due = has_scopes(&view) && !userinfo::lacks_user(subject, &view);
        due.then(|| Outcome::from(told(subject, &view, &scopes, &by)).origin(origin))
    })
}

fn absent(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let (scopes, by) = lacking(subject, &view);
        (judged(&view) && !has_scopes(&view) && !scopes.is_empty())
            .then(|| told(subject, &view, &scopes, &by))
    })
}

fn is_string(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let scp = view.claim("scp").filter(|_| view.is_okta())?;
        let texts = scp.strings();
        let several = matches!(scp, Value::String(_)) || texts.iter().any(|it| it.contains(' '));
        let list = texts.iter().flat_map(|it| it.split_whitespace()).map(|it| format!("\"{it}\""));
        let list: Vec<_> = list.collect();
        several.then(|| {
            view.hit("payload.scp").found(texts.join(", ")).expected(format!("[{}]", list.join(",")))
        })
    })
}

fn okta_on_custom(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let (scopes, by) = beyond_reach(subject, &view);
        let called = subject.request(&view).filter(|(_, request)| {
            issuer_url::is_okta(&request.host) && request.path.starts_with("/api/v1/")
        });
        let called = called.map(|(index, _)| index);
        if !is_custom(&view) || scopes.is_empty() && called.is_none() {
            return None;
        }
        let hit = told(subject, &view, &scopes, &by);
        let is_called = called.is_some() || subject.context.expected.request.is_some();
        let hit = if is_called { hit.fact(Placeholder::Reason, CALLED) } else { hit };
        Some(called.into_iter().fold(hit, Hit::with))
    })
}

fn only_openid(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let (granted, (scopes, by)) = (view.token.scopes(), lacking(subject, &view));
        let only = !granted.is_empty() && granted.iter().all(|scope| OF_SIGN_IN.contains(scope));
        (judged(&view) && only && !scopes.is_empty()).then(|| told(subject, &view, &scopes, &by))
    })
}
