//! What an answer says of a fault that the paste itself shows: one fault is one finding, which names what else says it.

use crate::finding::{Finding, Severity, ShownQuery};
use crate::model::{Case, Confidence, Content, Surroundings};
use crate::text::template::{Placeholder, known};
use std::collections::{HashMap, HashSet};

/// Ids of what an answer says, and of the checks that show the same in what was sent.
const SAID: &[(&str, &[&[&str]])] = &[
    ("E0000005", &[&["authorization-malformed"]]),
    ("E0000011", &[UNFIT]),
    ("invalid_token", &[UNFIT, UNFIT_ELSEWHERE]),
    ("invalid_token/invalid_token", &[UNFIT]),
    ("invalid_token/access_token_invalid", &[UNFIT]),
    ("invalid_token/token_expired", &[&[EXPIRED]]),
    ("invalid_token/token_timestamp_invalid", &[&[EXPIRED, "iat-in-future", "nbf-ahead"]]),
    (
        "invalid_token/access_token_invalid_audience",
        &[&["aud-unexpected", "aud-is-client-id", "aud-missing"]],
    ),
    (
        "invalid_token/access_token_invalid_issuer",
        &[&["iss-unexpected", "iss-other-server", "iss-other-org"]],
    ),
    ("insufficient_scope", &[SCOPES]),
    ("insufficient_scope/access_token_insufficient_scopes", &[SCOPES]),
    ("invalid_client", &[&["own-token-too-long"]]),
    ("api-jwt-refused", &[&["own-token-too-long"]]),
    ("invalid_client/client_assertion_invalid_audience", &[&["assertion-aud-unexpected"]]),
    ("invalid_client/client_assertion_expired_token", &[&[EXPIRED]]),
    ("invalid_client/client_assertion_expiration_required", &[&["exp-missing"]]),
    (
        "invalid_client/client_assertion_invalid_issuer",
        &[&["assertion-iss-not-sub", "assertion-other-client"]],
    ),
    (
        "invalid_client/client_assertion_invalid_subject",
        &[&["assertion-iss-not-sub", "assertion-other-client"]],
    ),
    ("invalid_client/client_assertion_invalid_kid", &[&["kid-not-in-keys", "kid-missing"]]),
    ("invalid_grant/pkce_verification_failed", &[&["pkce-verifier-mismatch"]]),
    ("invalid_grant/pkce_verification_failed_with_reason", &[&["pkce-verifier-mismatch"]]),
    ("invalid_dpop_proof/invalid_dpop_proof_invalid_htm", &[&["dpop-htm-mismatch"]]),
    ("invalid_dpop_proof/invalid_dpop_proof_invalid_htu", &[&["dpop-htu-mismatch", "dpop-htu-has-query"]]),
    ("invalid_dpop_proof/invalid_dpop_proof_invalid_iat", &[&["iat-in-future", "proof-too-old"]]),
    ("invalid_dpop_proof/invalid_dpop_proof_jwt_expired", &[&[EXPIRED, "proof-too-old"]]),
    ("invalid_grant", &[GRANT]),
    ("invalid_grant/invalid_authorization_code", &[GRANT]),
    ("invalid_grant/invalid_interaction_code", &[GRANT]),
    ("invalid_grant/invalid_refresh_token", &[GRANT]),
    ("invalid_request", &[GRANT]),
    ("signing-key-unresolved", &[UNRESOLVED]),
    ("access-token-empty", &[SENT_WRONG]),
    ("challenge-without-error", &[UNSENT, SENT_WRONG]),
    ("own-api-refused", &[UNSENT, SENT_WRONG]),
    ("token-in-brackets", &[SENT_WRONG]),
    ("token-malformed", &[&["access-token-empty", "authorization-malformed"]]),
    ("part-not-base64url", &[&["authorization-malformed"]]),
    ("http-400-no-body", &[SENT_WRONG]),
    ("http-401-no-body", &[UNSENT, SENT_WRONG]),
    ("kid-not-in-keys", &[KEYLESS]),
    (
        "request-never-answered",
        &[&[
            "browser-csp-blocked",
            "browser-mixed-content",
            "browser-local-network-blocked",
            "cors-blocked",
            "url-from-empty-setting",
        ]],
    ),
    ("use_dpop_nonce", &[&["dpop-nonce-missing", "dpop-nonce-mismatch"]]),
    ("use_dpop_nonce/use_dpop_nonce", &[&["dpop-nonce-missing", "dpop-nonce-mismatch"]]),
];

/// What stands in the body beside a challenge that asks for a scope. Without one, an administrator's role may be what is
/// missing.
const PERMISSION: &str = "E0000006";

/// Where an answer names no reason, this is the reason only at the time of that answer: without it, the token may have
/// expired only since.
const EXPIRED: &str = "exp-passed";

/// What makes Okta refuse an access token without saying why.
const UNFIT: &[&str] = &[
    EXPIRED,
    "iss-other-org",
    "iss-other-server",
    "token-of-another-provider",
    "token-truncated",
    "token-two-parts",
    "token-many-parts",
    "signature-invalid",
    "signature-of-another-token",
    "id-token-as-access-token",
    "client-assertion-as-access-token",
    "scheme-ssws-with-jwt",
    "scheme-bearer-with-api-token",
    "header-doubled-scheme",
];

/// What makes any other server refuse it, whose body may say more than its challenge.
const UNFIT_ELSEWHERE: &[&str] = &[
    "iss-unexpected",
    "aud-unexpected",
    "aud-missing",
    "kid-not-in-keys",
    "alg-unexpected",
    "nbf-ahead",
    "iat-in-future",
    "token-malformed",
];

/// What was sent in place of what the grant type takes.
const GRANT: &[&str] = &["grant-parameter-differs"];

/// Why a key is in no key set: none was loaded, or only Okta has it.
const KEYLESS: &[&str] =
    &["keys-unreachable", "tls-ca-unknown", "host-not-found", "connect-failed", "org-server-token"];

/// What was sent in a way that no server reads: an answer without a reason needs no other one.
const SENT_WRONG: &[&str] =
    &["authorization-malformed", "header-misspelled", "scheme-bearer-with-dpop-token"];

/// Nothing was sent at all.
const UNSENT: &[&str] = &["access-token-empty"];

/// Why a library did not get a key: the server was not reached, or what is known of the key itself.
const UNRESOLVED: &[&str] = &[
    "connect-failed",
    "connection-ended-early",
    "host-not-found",
    "tls-ca-unknown",
    "tls-expired",
    "tls-name-wrong",
    "tls-version-refused",
    "keys-rate-limited",
    "keys-unreachable",
    "org-server-token",
    "kid-not-in-keys",
    "kid-missing",
    "key-set-unusable",
    "keys-malformed",
    "response-field-missing",
];

const SCOPES: &[&str] = &["scp-missing-scope", "scp-absent", "scp-only-openid"];

/// Takes what an answer says into the finding that shows it, where each such answer has one in its own exchange.
pub(super) fn fold(findings: &mut Vec<Finding>, case: &Case) {
    let mut folds: Vec<Option<usize>> = vec![None; findings.len()];
    let mut asked_for_scope = false;
    for (number, finding) in findings.iter().enumerate() {
        let Some((_, ids)) = SAID.iter().find(|(id, _)| *id == finding.id()) else { continue };
        let exact = shown(findings, finding, ids, case);
        asked_for_scope |= exact.is_some() && ids.contains(&SCOPES);
        folds.splice(number..=number, [exact]);
    }
    let permission = findings.iter().position(|it| it.id() == PERMISSION).filter(|_| asked_for_scope);
    if let Some(number) = permission {
        let exact = findings.get(number).and_then(|it| shown(findings, it, &[SCOPES], case));
        folds.splice(number..=number, [exact]);
    }
    take(findings, folds, case);
    let mut rows: Rows = HashMap::new();
    for (number, finding) in findings.iter().enumerate().filter(|(_, it)| is_decided(it)) {
        rows.entry((finding.explanation.code(), exchange_of(finding, case))).or_default().push(number);
    }
    let bare: Vec<_> = findings.iter().map(|it| exact_row(findings, &rows, it, case)).collect();
    take(findings, bare, case);
}

/// Whether a description decided which row of an error it is.
fn is_decided(finding: &Finding) -> bool {
    finding.explanation.internal_code().is_some()
}

/// Numbers of the findings that a description decided, by their error and their exchange.
type Rows = HashMap<(&'static str, Option<usize>), Vec<usize>>;

fn exchange_of(finding: &Finding, case: &Case) -> Option<usize> {
    finding.hit.exhibits.first().and_then(|it| case.exchanges.number_of(*it))
}

/// The number of the row of the same error that a description decides, beside the bare name of the error.
fn exact_row(findings: &[Finding], rows: &Rows, bare: &Finding, case: &Case) -> Option<usize> {
    let found = bare.hit.found.as_deref().filter(|it| *it != bare.id()).unwrap_or_default();
    // What was read of the description may be its beginning.
    let same = |it: &Finding| {
        it.severity >= bare.severity && it.hit.found.as_deref().unwrap_or_default().starts_with(found)
    };
    let near = rows.get(&(bare.id(), exchange_of(bare, case)))?;
    near.iter().copied().find(|it| findings.get(*it).is_some_and(same))
}

/// The number of the finding with one of these ids that shows what an answer says; `None` if an exchange with that
/// answer has none.
fn shown(findings: &[Finding], said: &Finding, ids: &[&[&str]], case: &Case) -> Option<usize> {
    let exchange = |index: &usize| Surroundings::of(case, Some(*index)).exchange_number();
    let timed = |finding: &Finding| {
        let has_time = |index: &usize| case.date_of(*index).is_some();
        !ids.contains(&UNFIT) || finding.id() != EXPIRED || finding.hit.exhibits.iter().all(has_time)
    };
    let shows = |finding: &&Finding| {
        finding.severity == Severity::Error
            && finding.hit.confidence == Confidence::Certain
            && ids.iter().any(|it| it.contains(&finding.id()))
            && timed(finding)
    };
    let within: HashSet<_> =
        findings.iter().filter(shows).flat_map(|it| it.hit.exhibits.iter().map(exchange)).collect();
    // The same words in another answer are no exhibit of their own.
    let again = |index: &usize| {
        let spans = case.exhibits.get(*index).map(|it| it.also.as_slice()).unwrap_or_default();
        spans.iter().all(|span| within.contains(&case.exchanges.before(span.start)))
    };
    let covered = said.hit.exhibits.iter().all(|it| within.contains(&exchange(it)) && again(it));
    findings.iter().position(|it| shows(&it)).filter(|_| covered)
}

/// Moves each finding that is folded into the one that it says the same as.
fn take(findings: &mut Vec<Finding>, folds: Vec<Option<usize>>, case: &Case) {
    for (number, exact) in folds.iter().enumerate() {
        let Some(said) = exact.and_then(|_| findings.get(number).cloned()) else { continue };
        let Some(exact) = exact.and_then(|it| findings.get_mut(it)) else { continue };
        exact.also.push(said.full_id());
        exact.also.extend(said.also);
        exact.hit.also_of(said.hit.exhibits.clone());
        // Where a library gave the reason, Okta's log has no entry of it: a search for revoked tokens would lead astray,
        // and one for this very request does not.
        let first = exact.hit.exhibits.first().and_then(|it| case.exhibits.get(*it));
        let by_library = first.is_some_and(|it| matches!(it.content, Content::VerifierMessage(_)));
        let id = known(&said.hit.facts, Placeholder::RequestId);
        let names_it = |query: &ShownQuery| id.is_some_and(|it| query.filter.contains(it));
        for query in said.queries {
            let is_known = exact.queries.iter().any(|it| it.filter == query.filter);
            if !is_known && (!by_library || names_it(&query)) {
                exact.queries.push(query);
            }
        }
    }
    let mut folds = folds.into_iter();
    findings.retain(|_| folds.next().flatten().is_none());
}
