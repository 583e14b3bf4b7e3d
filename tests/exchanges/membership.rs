//! Which exhibit belongs to which exchange, and the rules by which exchanges are judged across.

use super::*;
use token_inspector::finding::Severity;
use token_inspector::model::{Exchange, Kind};

/// Status of each exchange, path of its call, and how many exhibits it has.
fn exchanges(paste: &str) -> Vec<(u16, String, usize)> {
    let report = report(paste);
    let path = |exchange: &Exchange| {
        let call = report.case.requests().find(|(index, _)| Some(*index) == exchange.request);
        call.map(|(_, it)| it.path.clone()).unwrap_or_default()
    };
    let all = report.case.exchanges.all.iter();
    all.map(|it| (it.status, path(it), it.group.all.len())).collect()
}

fn ids(paste: &str) -> Vec<&'static str> {
    report(paste).findings.iter().map(Finding::id).filter(|id| *id != "signature-unchecked").collect()
}

const BODY: &str = "{\"errorCode\":\"E0000006\",\"errorSummary\":\"You do not have permission to perform the requested action\",\"errorId\":\"oae1\",\"errorCauses\":[]}\n";

#[test]
fn a_command_and_the_request_that_it_prints_are_one_call() {
    let paste = format!(
        "$ curl -v https://acme.okta.com/api/v1/users\n* Connected\n> GET /api/v1/users HTTP/1.1\n> Host: acme.okta.com\n>\n< HTTP/1.1 403 Forbidden\n<\n{BODY}"
    );
    assert_eq!(exchanges(&paste), [(403, "/api/v1/users".into(), 4)]);
    let other = paste.replacen("/api/v1/users\n", "/api/v1/groups\n", 1);
    assert_eq!(exchanges(&other), [(0, "/api/v1/groups".into(), 1), (403, "/api/v1/users".into(), 3)]);
}

#[test]
fn the_answer_that_counts_is_the_last_of_a_redirect_and_of_a_proxys_tunnel() {
    for earlier in [
        "HTTP/1.1 302 Found\nLocation: https://acme.okta.com/oauth2/v1/authorize?client_id=x&nonce=n\n\n",
        "HTTP/1.1 100 Continue\n\n",
        "HTTP/1.1 200 Connection established\n\n",
    ] {
        let paste =
            format!("curl -iL https://acme.okta.com/api/v1/users\n{earlier}HTTP/1.1 403 Forbidden\n\n{BODY}");
        let found = exchanges(&paste);
        assert_eq!((found.len(), found[0].0, found[0].1.as_str()), (1, 403, "/api/v1/users"), "{paste}");
    }
    let apart = format!("HTTP/1.1 401 Unauthorized\n\nHTTP/1.1 403 Forbidden\n\n{BODY}");
    assert_eq!(exchanges(&apart).len(), 2, "two refusals are two answers");
}

#[test]
fn a_status_in_words_and_headers_without_one_are_one_answer() {
    let paste = "Request failed with status code 403\n\ndate: Mon, 21 Sep 2026 14:12:55 GMT\nx-okta-request-id: req1\ncontent-length: 0\n";
    let report = report(paste);
    let [exchange] = report.case.exchanges.all.as_slice() else { panic!("{:?}", exchanges(paste)) };
    assert_eq!((exchange.status, exchange.date.unwrap().to_string().as_str()), (403, "2026-09-21T14:12:55Z"));
}

#[test]
fn a_call_that_is_named_below_its_answer_belongs_to_it() {
    let paste = format!(
        "HTTP/1.1 403 Forbidden\n\n{BODY}\nThe call was:\ncurl https://acme.okta.com/api/v1/groups\n"
    );
    assert_eq!(exchanges(&paste), [(403, "/api/v1/groups".into(), 3)]);
    let next = format!("{paste}HTTP/1.1 200 OK\n\n{{}}\n");
    assert_eq!(exchanges(&next), [(403, String::new(), 2), (200, "/api/v1/groups".into(), 2)]);
}

#[test]
fn a_body_below_a_command_is_its_answer() {
    let paste = format!(
        "curl https://acme.okta.com/api/v1/groups\n{BODY}\ncurl https://acme.okta.com/api/v1/users/me\n{{\"id\":\"00u1\"}}\n"
    );
    assert_eq!(exchanges(&paste), [(0, "/api/v1/groups".into(), 2), (0, "/api/v1/users/me".into(), 1)]);
    assert!(report(&paste).verdict.line.contains("GET /api/v1/groups"), "{}", report(&paste).verdict.line);
}

#[test]
fn a_token_above_an_answer_without_a_request_was_sent_with_it() {
    let late = token(Sample::Access, &[("exp", "1789999500")]);
    let healthy = other_token(Sample::Access, &[("jti", "\"AT.other\"")]);
    let paste = format!(
        "token={healthy}\nHTTP/1.1 200 OK\nDate: Mon, 21 Sep 2026 14:00:00 GMT\n\n{{}}\ntoken={late}\nHTTP/1.1 401 Unauthorized\nDate: Mon, 21 Sep 2026 14:10:00 GMT\n\n"
    );
    let report = report(&paste);
    let numbers: Vec<_> =
        report.case.tokens().map(|(index, ..)| report.case.exchanges.number_of(index)).collect();
    assert_eq!(numbers, [Some(0), Some(1)]);
    let passed = report.findings.iter().find(|it| it.id() == "exp-passed").unwrap();
    assert_eq!(passed.hit.expected.as_deref(), Some("2026-09-21T14:10:00Z"));
}

#[test]
fn an_error_that_two_answers_share_explains_both() {
    let answer = "HTTP/1.1 401 Unauthorized\n\n{\"error\":\"invalid_client\",\"error_description\":\"Invalid value for 'client_id' parameter.\"}\n\n";
    let paste = format!(
        "GET /a HTTP/1.1\nHost: acme.okta.com\n\n{answer}GET /b HTTP/1.1\nHost: acme.okta.com\n\n{answer}"
    );
    let report = report(&paste);
    assert_eq!(report.case.errors().count(), 1, "the same text is one exhibit");
    assert!(report.case.exchanges.all.iter().all(|it| it.group.errors.len() == 1));
    assert_eq!(report.findings.len(), 1, "{:?}", ids(&paste));
}

#[test]
fn a_token_that_was_sent_twice_is_judged_at_the_answer_that_refused_it() {
    let token = token(Sample::Access, &[("exp", "1789999500")]);
    let sent = |date: &str, status: &str| {
        format!(
            "GET /orders HTTP/1.1\nHost: api.acme.example\nAuthorization: Bearer {token}\n\nHTTP/1.1 {status}\nDate: Mon, 21 Sep 2026 {date} GMT\nContent-Length: 0\n\n"
        )
    };
    let report = report(&format!("{}{}", sent("14:00:00", "200 OK"), sent("14:10:00", "401 Unauthorized")));
    assert_eq!(report.case.tokens().count(), 1);
    let passed = report.findings.iter().find(|it| it.id() == "exp-passed").unwrap();
    assert_eq!(
        (passed.severity, passed.hit.expected.as_deref()),
        (Severity::Error, Some("2026-09-21T14:10:00Z"))
    );
}

#[test]
fn key_sets_and_sign_ins_count_for_tokens_of_other_exchanges() {
    let call = format!(
        "GET /orders HTTP/1.1\nHost: api.acme.example\nAuthorization: Bearer {}\n\nHTTP/1.1 200 OK\n\n{{}}\n",
        token(Sample::Access, &[])
    );
    let keys = "GET /oauth2/default/v1/keys HTTP/1.1\nHost: acme.okta.com\n\nHTTP/1.1 200 OK\n\n{\"keys\":[{\"kty\":\"RSA\",\"kid\":\"another\",\"e\":\"AQAB\",\"n\":\"AQAB\"}]}\n";
    assert!(ids(&format!("{keys}\n{call}")).contains(&"kid-not-in-keys"));
    let begun = "GET /oauth2/default/v1/authorize?client_id=0oa1&nonce=n-other HTTP/1.1\nHost: acme.okta.com\n\nHTTP/1.1 302 Found\n\n";
    let ended = format!(
        "POST /oauth2/default/v1/token HTTP/1.1\nHost: acme.okta.com\n\nx=y\n\nHTTP/1.1 200 OK\n\n{{\"id_token\":\"{}\"}}\n",
        token(Sample::Id, &[])
    );
    assert!(ids(&format!("{begun}\n{ended}")).contains(&"nonce-mismatch"));
}

#[test]
fn what_one_exchange_needs_or_lacks_is_not_asked_of_another() {
    let first = format!(
        "GET /orders HTTP/1.1\nHost: api.acme.example\nAuthorization: Bearer {}\n\nHTTP/1.1 200 OK\n\n{{}}\n",
        token(Sample::Access, &[])
    );
    let second = "GET /api/v1/users HTTP/1.1\nHost: acme.okta.com\n\nHTTP/1.1 403 Forbidden\nWWW-Authenticate: Bearer error=\"insufficient_scope\", scope=\"okta.users.read\"\n\n";
    let proof = format!(
        "POST /oauth2/v1/token HTTP/1.1\nHost: acme.okta.com\nDPoP: {}\n\nHTTP/1.1 200 OK\n\n{{}}\n",
        token(Sample::Proof, &[])
    );
    let both = ids(&format!("{first}\n{second}\n{proof}"));
    for id in ["scp-missing-scope", "scp-okta-on-custom-server", "dpop-ath-missing", "dpop-ath-mismatch"] {
        assert!(!both.contains(&id), "{both:?}");
    }
}

#[test]
fn what_stands_in_an_exchange_is_known_by_its_number_after_repeated_words_were_dropped() {
    let refused = "HTTP/1.1 400 Bad Request\n\n{\"error\":\"invalid_grant\",\"error_description\":\"The authorization code is invalid or has expired.\"}\nError: The authorization code is invalid or has expired.";
    let second = "GET /api/v1/users HTTP/1.1\nHost: acme.okta.com\n\nHTTP/1.1 403 Forbidden\n\n{\"errorCode\":\"E0000006\",\"errorSummary\":\"You do not have permission to perform the requested action\"}\n";
    let report =
        report(&format!("POST /oauth2/v1/token HTTP/1.1\nHost: acme.okta.com\n\n{refused}\n\n{second}"));
    let kinds = |of: &[usize]| of.iter().map(|it| report.case.exhibits[*it].kind).collect::<Vec<_>>();
    let errors: Vec<_> = report.case.exchanges.all.iter().map(|it| kinds(&it.group.errors)).collect();
    assert_eq!(errors, [vec![Kind::OAuthError], vec![Kind::OktaError]]);
    let answers: Vec<_> = report.case.exchanges.all.iter().map(|it| kinds(&it.group.responses)).collect();
    assert_eq!(answers, [vec![Kind::Response], vec![Kind::Response]]);
}
