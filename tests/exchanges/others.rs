//! Another exchange, and text that is far away.

use super::*;

/// Exchanges that failed, each in a way of its own.
fn failures() -> Vec<(&'static str, String)> {
    let api = |code: &str, summary: &str| {
        format!(
            "{{\"errorCode\":\"{code}\",\"errorSummary\":\"{summary}\",\"errorLink\":\"{code}\",\"errorId\":\"oae1\",\"errorCauses\":[]}}\n"
        )
    };
    let get = |path: &str, scheme: &str, credential: &str| {
        format!("GET {path} HTTP/1.1\nHost: acme.okta.com\nAuthorization: {scheme} {credential}\n\n")
    };
    let dated = "Date: Mon, 21 Sep 2026 14:12:55 GMT\n";
    let secret = "00QCjAl4MlV-WPXMexampleexample0HmjFx-vbGua";
    let org = token(Sample::Org, &[]);
    vec![
        (
            "a role that does not allow it",
            format!(
                "{}HTTP/1.1 403 Forbidden\n{dated}X-Okta-Request-Id: req1\n\n{}",
                get("/api/v1/groups", "SSWS", secret),
                api("E0000006", "You do not have permission to perform the requested action")
            ),
        ),
        (
            "an API token that is none",
            format!(
                "{}HTTP/1.1 401 Unauthorized\n{dated}\n{}",
                get("/api/v1/users", "SSWS", secret),
                api("E0000011", "Invalid token provided")
            ),
        ),
        (
            "a scope that is missing",
            format!(
                "{}HTTP/1.1 403 Forbidden\n{dated}WWW-Authenticate: Bearer scope=\"okta.policies.read\", error=\"insufficient_scope\", error_description=\"The access token provided does not contain the required scopes.\", resource=\"/api/v1/policies\"\n\n",
                get("/api/v1/policies", "Bearer", &org)
            ),
        ),
        (
            "a token that has expired",
            format!(
                "GET /orders HTTP/1.1\nHost: api.acme.example\nAuthorization: Bearer {}\n\nHTTP/1.1 401 Unauthorized\n{dated}\n{{\"message\":\"jwt expired\"}}\n",
                token(Sample::Access, &[("exp", "1789999000")])
            ),
        ),
        (
            "a code that was used before",
            format!(
                "POST /oauth2/default/v1/token HTTP/1.1\nHost: acme.okta.com\n\ngrant_type=authorization_code&code=abcdefgh1234&redirect_uri=https%3A%2F%2Fapp.acme.example%2Fcb&client_id=0oabucvyc38HLL1ef0h7\n\nHTTP/1.1 400 Bad Request\n{dated}\n{{\"error\":\"invalid_grant\",\"error_description\":\"The authorization code is invalid or has expired.\"}}\n"
            ),
        ),
        (
            "too many calls",
            format!(
                "{}HTTP/1.1 429 Too Many Requests\n{dated}X-Rate-Limit-Limit: 600\nX-Rate-Limit-Remaining: 0\nX-Rate-Limit-Reset: 1790000023\n\n{}",
                get("/api/v1/users", "SSWS", secret),
                api("E0000047", "API call exceeded rate limit due to too many requests.")
            ),
        ),
        (
            "a refusal without a reason",
            format!(
                "{}HTTP/1.1 401 Unauthorized\n{dated}Content-Length: 0\n\n",
                get("/api/v1/users/me", "Bearer", &org)
            ),
        ),
        (
            "a page where JSON was due",
            format!(
                "{}HTTP/1.1 200 OK\n{dated}Content-Type: text/html\n\n<html><head><title>acme - Sign In</title></head><body></body></html>\n",
                get("/login/api/v1/users", "SSWS", secret)
            ),
        ),
        (
            "a command and its answer",
            format!(
                "curl -i https://acme.okta.com/api/v1/apps/0oa1/users -H 'Authorization: SSWS {secret}'\nHTTP/2 404\n{dated}\n{}",
                api("E0000007", "Not found: Resource not found: 0oa1 (AppInstance)")
            ),
        ),
        (
            "a proof that does not fit",
            format!(
                "POST /oauth2/v1/token HTTP/1.1\nHost: acme.okta.com\nDPoP: {}\n\nHTTP/1.1 400 Bad Request\n{dated}\n{{\"error\":\"invalid_dpop_proof\",\"error_description\":\"The DPoP proof JWT header is missing.\"}}\n",
                token(Sample::Proof, &[])
            ),
        ),
    ]
}

/// Exchanges in which nothing went wrong.
fn harmless() -> Vec<(&'static str, String)> {
    let ok = "HTTP/1.1 200 OK\nDate: Sun, 20 Sep 2026 09:00:00 GMT\n";
    vec![
        (
            "a user is read",
            format!(
                "GET /api/v1/users/me HTTP/1.1\nHost: beta.okta.com\nAuthorization: SSWS 00QCjAl4MlV-XYZMexampleexample0HmjFx-vbGub\n\n{ok}Content-Type: application/json\nX-Okta-Request-Id: other\n\n{{\"id\":\"00u9other\",\"status\":\"ACTIVE\",\"profile\":{{\"login\":\"terraform@scim.example\"}}}}\n"
            ),
        ),
        (
            "an order is read with a token",
            format!(
                "GET /orders/7 HTTP/1.1\nHost: api.beta.example\nAuthorization: Bearer {}\n\n{ok}\n{{\"order\":7}}\n",
                other_token(Sample::Access, &[("jti", "\"AT.other\""), ("iss", "\"https://beta.okta.com/oauth2/aus1\""), ("iat", "1789890000"), ("exp", "1789897000")])
            ),
        ),
        (
            "a token is fetched",
            format!(
                "POST /oauth2/aus2/v1/token HTTP/1.1\nHost: beta.okta.com\nContent-Type: application/x-www-form-urlencoded\n\ngrant_type=client_credentials&client_id=0oaother00000000000x\n\n{ok}\n{{\"token_type\":\"Bearer\",\"expires_in\":3600,\"scope\":\"x\",\"access_token\":\"{}\"}}\n",
                other_token(Sample::Machine, &[("iss", "\"https://beta.okta.com/oauth2/aus2\""), ("iat", "1789893000"), ("exp", "1789898000")])
            ),
        ),
        (
            "a command that prints nothing",
            "curl -i -X DELETE https://beta.okta.com/api/v1/groups/00g1/users/00u1 -H 'Authorization: SSWS 00QCjAl4MlV-XYZMexampleexample0HmjFx-vbGub'\nHTTP/2 204\ndate: Sun, 20 Sep 2026 09:00:00 GMT\n\n".to_owned(),
        ),
    ]
}

#[test]
fn a_second_exchange_changes_no_finding_of_the_first() {
    let mut bad = Vec::new();
    for (failed, first) in failures() {
        let alone = within(&report(&first), 0..first.len());
        assert!(!alone.is_empty(), "{failed}: nothing is found");
        for (well, second) in harmless() {
            for (paste, stretch) in [
                (format!("{first}\n{second}"), 0..first.len()),
                (format!("{second}\n{first}"), second.len() + 1..second.len() + 1 + first.len()),
                (format!("{second}\n{first}\n{second}"), second.len() + 1..second.len() + 1 + first.len()),
            ] {
                let among = within(&report(&paste), stretch);
                if among != alone {
                    let other = |all: &[String], others: &[String]| {
                        all.iter().filter(|it| !others.contains(it)).cloned().collect::<Vec<_>>().join("\n")
                    };
                    bad.push(format!(
                        "{failed}, beside: {well}\nalone:\n{}\namong:\n{}\n",
                        other(&alone, &among),
                        other(&among, &alone)
                    ));
                }
            }
        }
    }
    assert!(bad.is_empty(), "{} of them differ:\n{}", bad.len(), bad.join("\n"));
}

#[test]
fn a_second_exchange_changes_no_error_of_the_catalogue() {
    let (_, second) = harmless().swap_remove(1);
    let mut bad = Vec::new();
    for entry in token_inspector::catalogue::errors() {
        let body = entry.example();
        if !body.starts_with('{') {
            continue;
        }
        let first = format!(
            "POST /oauth2/default/v1/token HTTP/1.1\nHost: acme.okta.com\n\ngrant_type=x\n\nHTTP/1.1 400 Bad Request\n\n{body}\n"
        );
        let alone = within(&report(&first), 0..first.len());
        let both = within(&report(&format!("{first}\n{second}")), 0..first.len());
        if alone != both {
            bad.push((entry.explanation.id, alone, both));
        }
    }
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn text_that_is_far_away_changes_nothing() {
    let words =
        "terraform scim push cors preflight okta.sdk.client authapierror /v1/authorize idx21323 origin ";
    let far = words.repeat(token_inspector::limits::NEAR / words.len() + 2);
    for (failed, first) in failures() {
        let alone = within(&report(&first), 0..first.len());
        // The words begin further away than what counts for an exchange.
        let gap = "nothing of note happened in these lines\n".repeat(token_inspector::limits::NEAR / 39 + 1);
        let behind = within(&report(&format!("{first}{gap}{far}")), 0..first.len());
        assert_eq!(alone, behind, "{failed}");
        let start = far.len() + gap.len();
        let before = within(&report(&format!("{far}{gap}{first}")), start..start + first.len());
        assert_eq!(alone, before, "{failed}");
    }
}

#[test]
fn words_near_an_exchange_point_to_its_cause() {
    let body = "{\"errorCode\":\"E0000001\",\"errorSummary\":\"Api validation failed: name\",\"errorId\":\"oae1\",\"errorCauses\":[{\"errorSummary\":\"name: An object with this field already exists in the current organization\"}]}";
    let first = format!("POST https://acme.okta.com/api/v1/groups\nHTTP/1.1 400 Bad Request\n\n{body}\n");
    let indicated = |paste: &str| {
        let report = report(paste);
        let causes = report.findings.iter().flat_map(|it| it.causes.clone());
        causes.filter(|it| it.is_settled()).map(|it| it.reason).collect::<Vec<_>>()
    };
    let near = indicated(&format!("terraform apply\n{first}"));
    let between = format!(
        "GET /x HTTP/1.1\nHost: api.acme.example\nUser-Agent: terraform\n\nHTTP/1.1 200 OK\n\n{{}}\n\n{first}"
    );
    assert_eq!(
        indicated(&between),
        indicated(&first),
        "what is said in another exchange is not said of this one"
    );
    assert!(near.len() >= indicated(&first).len());
}
