//! Answers that do not say why: what the call, the status and the headers tell all the same.

use super::*;
use token_inspector::checks::Sample;

/// The first finding's id, and the causes that lead it.
fn led(paste: &str) -> (&'static str, String) {
    let report = report(paste);
    let first = report.findings.first().unwrap_or_else(|| panic!("nothing found in {paste}"));
    (first.id(), first.causes.first().map(|it| it.because.clone()).unwrap_or_default())
}

#[test]
fn a_401_of_the_token_endpoint_is_about_the_client() {
    let raised = |path: &str| {
        format!(
            "requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: https://acme.okta.com{path}"
        )
    };
    for path in ["/oauth2/default/v1/token", "/oauth2/v1/token", "/oauth2/aus1/v1/introspect"] {
        let (id, because) = led(&raised(path));
        assert_eq!(id, "http-401-client-refused", "{path}");
        assert!(because.contains("`invalid_client`"), "{because}");
    }
    let report = report(&raised("/oauth2/default/v1/token"));
    assert!(report.verdict.action.contains("response body"), "{}", report.verdict.action);
    for path in ["/oauth2/default/v1/userinfo", "/api/v1/users"] {
        assert_eq!(led(&raised(path)).0, "http-401-no-body", "{path}");
    }
}

#[test]
fn a_401_of_userinfo_is_not_laid_to_the_token_of_a_custom_server() {
    let causes = |path: &str| {
        let paste =
            format!("GET https://acme.okta.com{path}\nHTTP/1.1 401 Unauthorized\nContent-Length: 0\n");
        report(&paste).findings[0].causes.clone()
    };
    let place = |path: &str, words: &str| causes(path).iter().position(|it| it.because.contains(words));
    let (userinfo, users) = ("/oauth2/default/v1/userinfo", "/api/v1/users");
    assert!(place(userinfo, "takes the tokens of its own server") < place(userinfo, "from a custom"));
    assert!(place(users, "from a custom") < place(users, "takes the tokens of its own server"));
}

#[test]
fn an_unknown_error_is_explained_by_the_status_beside_it() {
    let text = "Error: failed to create group: the API returned an unknown error";
    for (status, id) in [
        ("", "http-400-unknown"),
        (", Status: 400 Bad Request", "http-400-unknown"),
        (", Status: 401 Unauthorized", "http-401-no-body"),
        (", Status: 403 Forbidden", "http-403-no-body"),
        (", Status: 429 Too Many Requests", "E0000047"),
        (", Status: 503 Service Unavailable", "http-503-no-body"),
    ] {
        let paste = format!("{text}{status}");
        assert_eq!(ids(&paste), [id], "{paste}");
    }
    let failed = report(&format!("{text}, Status: 500 Internal Server Error"));
    assert_eq!(failed.findings[0].id(), "E0000009");
    assert!(!failed.findings.iter().any(|it| it.id() == "http-400-unknown"));
    assert!(!report(text).verdict.line.contains("400"), "{}", report(text).verdict.line);
}

#[test]
fn okta_aws_cli_names_the_request_of_a_500() {
    let report = report(
        "Error: Okta API returned an unknown error, x-okta-request-id=8f1b2c0a93d14f3c8d04c1e3a2b9d7f0",
    );
    assert_eq!(report.findings[0].id(), "http-500-no-body");
    let filter = "transaction.id eq \"8f1b2c0a93d14f3c8d04c1e3a2b9d7f0\"";
    assert!(report.findings[0].queries.iter().any(|it| it.filter == filter));
}

#[test]
fn counts_without_a_status_do_not_say_that_the_call_went_through() {
    let counts = |limit: u32| {
        format!("x-rate-limit-limit: {limit}\nx-rate-limit-remaining: 0\nx-rate-limit-reset: 1790000043\n")
    };
    let spent = report(&counts(600));
    assert_eq!(spent.findings[0].id(), "rate-limit-exhausted");
    assert!(spent.findings[0].causes[0].because.contains("429"));
    assert!(!spent.verdict.line.contains("went through"), "{}", spent.verdict.line);
    let crowded = report(&counts(0));
    assert_eq!(crowded.findings[0].id(), "E0000047/concurrency");
    assert!(crowded.verdict.action.contains("second or two"), "{}", crowded.verdict.action);
}

#[test]
fn the_counts_told_are_those_of_the_answer_that_refused() {
    let counts = |limit: u32, left: u32| {
        format!(
            "X-Rate-Limit-Limit: {limit}\nX-Rate-Limit-Remaining: {left}\nX-Rate-Limit-Reset: 1795169680\n"
        )
    };
    let dated = "Date: Fri, 20 Nov 2026 10:14:03 GMT\n";
    let body = r#"{"errorCode":"E0000047","errorSummary":"API call exceeded rate limit due to too many requests.","errorLink":"E0000047","errorId":"oae1","errorCauses":[]}"#;
    for (body, paste) in [("", ""), (body, ""), ("", " -> "), (body, " -> ")] {
        let between = if paste.is_empty() { " HTTP/1.1\n\n" } else { paste };
        let paste = format!(
            "GET /api/v1/users{between}HTTP/1.1 200 OK\n{}\nGET /api/v1/groups{between}HTTP/1.1 429 Too Many Requests\n{}{dated}\n{body}",
            counts(600, 540),
            counts(500, 0)
        );
        let report = report(&paste);
        assert_eq!(report.case.responses().count(), 2, "{paste}");
        assert_eq!(report.findings[0].id(), "E0000047", "{paste}");
        let line = &report.verdict.line;
        assert!(line.contains("500") && line.contains("37 seconds"), "{line}\n{paste}");
    }
}

#[test]
fn four_sign_ins_a_second_are_the_limit_of_one_user() {
    let paste = |reset: u32| {
        format!(
            "POST /api/v1/authn HTTP/1.1\nHost: acme.okta.com\n\nHTTP/1.1 429 Too Many Requests\nDate: Fri, 20 Nov 2026 10:14:03 GMT\nx-rate-limit-limit: 4\nx-rate-limit-remaining: 0\nx-rate-limit-reset: {reset}\n"
        )
    };
    assert_eq!(ids(&paste(1_795_169_644)), ["E0000047/per-user"]);
    assert_eq!(ids(&paste(1_795_169_690)), ["E0000047"]);
}

#[test]
fn the_page_of_a_gateway_or_firewall_is_not_laid_to_the_org_url() {
    let page = |title: &str, body: &str| {
        format!("<html><head><title>{title}</title></head><body>{body}</body></html>")
    };
    let answer = |head: &str, page: &str| format!("HTTP/1.1 {head}\nContent-Type: text/html\n\n{page}");
    let blocked = page("Attention Required! | Cloudflare", "<h1>Sorry, you have been blocked</h1>");
    let bad = page("502 Bad Gateway", "<center>nginx</center>");
    let front = page("ERROR: The request could not be satisfied", "Request blocked. Generated by cloudfront");
    let policy = page("Zscaler", "Your organization's policy does not allow access to acme.okta.com");
    for (paste, words) in [
        (bad.clone(), "“502 Bad Gateway”"),
        (answer("502 Bad Gateway\nServer: nginx/1.25", &bad), "“502 Bad Gateway”"),
        (blocked.clone(), "“Attention Required! | Cloudflare”"),
        (answer("403 Forbidden\nServer: cloudflare", &blocked), "“Attention Required! | Cloudflare”"),
        (front, "“ERROR: The request could not be satisfied”"),
        (policy, "“Zscaler”"),
        (answer("403 Forbidden\nServer: awselb/2.0", &page("403 Forbidden", "")), "none of Okta's fields"),
        (
            answer("429 Too Many Requests\nServer: cloudflare\nRetry-After: 30", &page("Error 1015", "")),
            "An edge",
        ),
        ("HTTP/1.1 429 Too Many Requests\nServer: cloudflare\nRetry-After: 30\n\n".into(), "An edge"),
    ] {
        let (id, because) = led(&paste);
        assert_eq!(id, "not-okta", "{paste}");
        assert!(because.contains(words), "{because}\n{paste}");
    }
    for paste in [
        answer("200 OK", &page("acme - Sign In", "")),
        answer("404 Not Found", &page("404 Not Found", "")),
        answer("403 Forbidden\nX-Okta-Request-Id: abc", &page("403 Forbidden", "")),
        page("acme - Sign In", ""),
    ] {
        assert_eq!(led(&paste).0, "html-not-json", "{paste}");
    }
}

#[test]
fn a_403_of_okta_without_a_challenge_is_laid_to_the_address() {
    let paste = "HTTP/2 403\ndate: Fri, 20 Nov 2026 10:14:03 GMT\ncontent-length: 0\nx-okta-request-id: 8f1b2c0a93d14f3c8d04c1e3a2b9d7f0\n";
    let (id, because) = led(paste);
    assert_eq!(id, "http-403-no-reason");
    assert!(because.contains("network zone"), "{because}");
    let finding = &report(paste).findings[0];
    assert!(finding.queries.iter().any(|it| it.filter.contains("8f1b2c0a93d14f3c8d04c1e3a2b9d7f0")));
    assert_eq!(led("HTTP/2 403\ncontent-length: 0\n").0, "http-403-no-body");
}

#[test]
fn a_role_that_aws_refuses_is_not_laid_to_okta() {
    for action in ["AssumeRoleWithSAML", "AssumeRoleWithWebIdentity"] {
        let (id, because) = led(&format!(
            "Error: AccessDenied: Not authorized to perform sts:{action}\n\tstatus code: 403, request id: 1c2d"
        ));
        assert_eq!(id, "not-okta");
        assert!(because.contains("AWS STS"), "{because}");
    }
}

#[test]
fn a_status_that_is_there_is_never_denied() {
    for (paste, id, words) in [
        ("HTTP/1.1 407 Proxy Authentication Required", "http-407-no-body", "proxy"),
        ("HTTP/1.1 413 Request Entity Too Large", "http-413-no-body", "larger"),
        ("HTTP/1.1 418 I'm a teapot\n", "http-other-no-body", "418"),
        ("409 Conflict", "http-other-no-body", "409"),
    ] {
        assert_eq!(ids(paste), [id], "{paste}");
        let report = report(paste);
        assert!(report.verdict.line.contains(words), "{}", report.verdict.line);
    }
}

#[test]
fn an_error_of_a_scim_server_is_told_with_its_detail() {
    let body = |detail: &str, status: u16| {
        format!(
            r#"{{"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],"detail":"{detail}","status":"{status}"}}"#
        )
    };
    let answer =
        |line: &str, body: &str| format!("HTTP/1.1 {line}\nContent-Type: application/scim+json\n\n{body}");
    let task = "Automatic provisioning of user Jane Doe to app MyApp failed: Error while creating user jane@acme.com: Internal Server Error. Errors reported by remote server: ";
    for (paste, words) in [
        (
            answer("409 Conflict", &body("User already exists in the database.", 409)),
            "this user or group already",
        ),
        (answer("401 Unauthorized", &body("Bad token", 401)), "other credentials"),
        (body("Bad token", 401), "other credentials"),
        (format!("{task}{}", body("null value in column email", 500)), "does not take a value"),
    ] {
        assert_eq!(ids(&paste), ["scim-error"], "{paste}");
        let (_, because) = led(&paste);
        assert!(because.contains(words), "{because}\n{paste}");
    }
    let failed = report(&format!("{task}{}", body("null value in column email", 500)));
    assert!(failed.verdict.line.contains("null value in column email"), "{}", failed.verdict.line);
}

#[test]
fn what_userinfo_refuses_is_judged_by_the_token_that_was_sent() {
    let paste = |token: &str| {
        format!(
            "curl -i https://acme.okta.com/oauth2/default/v1/userinfo -H 'Authorization: Bearer {token}'\n\nHTTP/1.1 401 Unauthorized\nDate: Mon, 21 Sep 2026 14:13:20 GMT\nWWW-Authenticate: Bearer error=\"invalid_token\", error_description=\"The access token is invalid.\"\n"
        )
    };
    let refused = |paste: &str| {
        let report = report(paste);
        let found = report.findings.into_iter().find(|it| it.id() == "invalid_token/access_token_invalid");
        found.unwrap_or_else(|| panic!("{paste}")).causes
    };
    let sample =
        |sample: Sample, claims: &'static [(&'static str, &'static str)]| sample.encoded(&[], claims);
    let healthy = refused(&paste(&sample(Sample::Access, &[])));
    assert!(!healthy.iter().any(|it| it.pointed), "{healthy:?}");
    assert!(healthy[0].because.contains("revoked"), "{}", healthy[0].because);
    for (token, words) in [
        (sample(Sample::Access, &[("iss", "\"https://acme.okta.com/oauth2/aus1\"")]), "another server"),
        (sample(Sample::Access, &[("exp", "1789999500")]), "`exp` has passed"),
        (sample(Sample::Access, &[("exp", "1789999950")]), "`exp` has passed"),
        ("undefined".to_owned(), "empty variable"),
    ] {
        let causes = refused(&paste(&token));
        assert!(causes[0].because.contains(words), "{}", causes[0].because);
        assert!(causes[0].pointed && !causes[1].pointed, "{causes:?}");
    }
    let machine = paste(&sample(Sample::Machine, &[]));
    assert_eq!(led(&machine).0, "userinfo-without-user");
    assert!(!ids(&machine).contains(&"scp-missing-scope"));
}
