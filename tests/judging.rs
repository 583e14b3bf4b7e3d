//! Tokens at their boundaries, and every pair of independent faults: all are told at once.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may panic")]

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use std::time::Duration;
use token_inspector::finding::Severity;
use token_inspector::model::{JudgeAt, Kind};
use token_inspector::text::Call;
use token_inspector::text::json;
use token_inspector::text::json::{Members, Value};
use token_inspector::text::timestamp::Timestamp;
use token_inspector::{Context, Report, inspect};

use token_inspector::checks::Sample;

const NOW: i64 = 1_790_000_000;
const ISSUER: &str = "https://acme.okta.com/oauth2/default";

/// A token of these parts, by a header, claims and the sample's own signature.
fn token(sample: Sample, header: &[(&str, &str)], claims: &[(&str, &str)]) -> String {
    let whole = sample.encoded(&[], &[]);
    let signature = whole.rsplit('.').next().unwrap();
    let part = |text: &str, edits: &[(&str, &str)]| encode(edited(text, edits).as_bytes());
    format!("{}.{}.{signature}", part(sample.header(), header), part(sample.payload(), claims))
}

fn edited(text: &str, edits: &[(&str, &str)]) -> String {
    let Value::Object(Members(mut members)) = json::read(text).value else { panic!("{text}") };
    for (name, json_text) in edits {
        members.retain(|member| member.name != *name);
        if !json_text.is_empty() {
            let value = json::read(json_text).value;
            members.push(json::Member { name: (*name).into(), value, span: 0..0 });
        }
    }
    Value::Object(Members(members)).compact()
}

fn encode(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

fn at(now: i64) -> Context {
    Context::at(Timestamp::from_second(now).unwrap())
}

fn ids(report: &Report) -> Vec<&'static str> {
    report.findings.iter().map(|finding| finding.id()).filter(|id| *id != "signature-unchecked").collect()
}

fn access(claims: &[(&str, &str)]) -> String {
    token(Sample::Access, &[], claims)
}

#[test]
fn times_are_judged_to_the_second() {
    let cases: &[(&str, &str, i64, &[&str])] = &[
        ("exp", "1790000001", 0, &[]),
        ("exp", "1790000000", 0, &["exp-passed"]),
        ("exp", "1789999999", 0, &["exp-passed"]),
        ("exp", "1790000000", 120, &["exp-within-leeway"]),
        ("exp", "1789999881", 120, &["exp-within-leeway"]),
        ("exp", "1789999880", 120, &["exp-passed"]),
        ("exp", "1789999880", 121, &["exp-within-leeway"]),
        ("exp", "1790000000.5", 0, &[]),
        ("exp", "1789999999.999", 0, &["exp-passed"]),
        ("exp", "1.790000001e9", 0, &[]),
        ("exp", "17900000005e-1", 0, &["lifetime-long"]),
        ("exp", "0", 0, &["exp-passed", "exp-before-iat"]),
        ("exp", "-1", 0, &["exp-passed", "exp-before-iat"]),
        ("exp", "-99999999999999999999", 0, &["exp-passed", "number-beyond-double"]),
        ("exp", "\"1790003600\"", 0, &["exp-not-a-number"]),
        ("exp", "null", 0, &["exp-not-a-number"]),
        ("exp", "[1790003600]", 0, &["exp-not-a-number"]),
        ("exp", "", 0, &["exp-missing"]),
        ("exp", "1790003600000", 0, &["exp-in-milliseconds"]),
        ("exp", "1790003600000000", 0, &["exp-in-milliseconds"]),
        ("exp", "1789990000000", 0, &["exp-in-milliseconds"]),
        ("exp", "253402300799", 0, &["exp-out-of-range"]),
        ("exp", "1e21", 0, &["exp-out-of-range"]),
        ("exp", "1e400", 0, &["number-beyond-double"]),
        ("exp", "1790085800", 0, &[]),
        ("exp", "1790085801", 0, &["lifetime-long"]),
        ("nbf", "1790000000", 0, &[]),
        ("nbf", "1790000001", 0, &["nbf-ahead"]),
        ("nbf", "1790000120", 120, &[]),
        ("nbf", "1790000121", 120, &["nbf-ahead"]),
        ("nbf", "1790003001", 120, &["nbf-ahead", "exp-before-nbf"]),
        ("nbf", "\"now\"", 120, &["nbf-not-a-number"]),
        ("nbf", "1789999400000", 120, &["nbf-in-milliseconds"]),
        ("iat", "1790000000", 0, &[]),
        ("iat", "1790000001", 0, &["iat-in-future"]),
        ("iat", "1790000120", 120, &[]),
        ("iat", "1790000121", 120, &["iat-in-future"]),
        ("iat", "1790003001", 120, &["iat-in-future", "exp-before-iat"]),
        ("iat", "1790003000", 3000, &[]),
        ("iat", "", 0, &["iat-missing"]),
        ("iat", "\"1789999400\"", 0, &["iat-not-a-number"]),
        ("iat", "1789999400000", 0, &["iat-in-milliseconds"]),
    ];
    for (name, value, leeway, expected) in cases {
        let paste = access(&[(name, value)]);
        let report = inspect(&paste, &Context { leeway: *leeway, ..at(NOW) });
        let (mut found, mut expected) = (ids(&report), expected.to_vec());
        found.sort_unstable();
        expected.sort_unstable();
        // A lifetime that follows from the changed end is told too, where both ends can be read.
        if !expected.contains(&"lifetime-long") {
            found.retain(|id| *id != "lifetime-long");
        }
        if *value == "17900000005e-1" {
            expected.retain(|id| *id != "lifetime-long");
        }
        assert_eq!(found, expected, "{name} {value} leeway {leeway}");
    }
}

#[test]
fn a_token_that_was_in_date_when_the_response_was_sent_is_told_with_both_times() {
    let paste = |exp: i64| {
        format!(
            "GET /orders HTTP/1.1\nHost: api.acme.example\nAuthorization: Bearer {}\n\nHTTP/1.1 401 Unauthorized\nDate: Mon, 21 Sep 2026 14:13:20 GMT\n\n",
            access(&[("exp", &exp.to_string())])
        )
    };
    let later = at(NOW + 7_200);
    let find = |report: &Report| report.findings.iter().find(|it| it.id() == "exp-passed").cloned();

    let warned = find(&inspect(&paste(NOW + 60), &later)).unwrap();
    assert_eq!(warned.severity, Severity::Warning);
    let told = warned.hit.expected.unwrap();
    assert!(told.contains("2026-09-21T14:13:20Z") && told.contains("2026-09-21T16:13:20Z"), "{told}");
    assert!(warned.verdict.contains("when the response was sent, it had not expired"), "{}", warned.verdict);

    let refused = find(&inspect(&paste(NOW - 600), &later)).unwrap();
    assert_eq!(refused.severity, Severity::Error);
    assert_eq!(refused.hit.expected.as_deref(), Some("2026-09-21T14:13:20Z"));

    assert!(find(&inspect(&paste(NOW + 8_000), &later)).is_none());
    let chosen = Context { judge_at: JudgeAt::Now, ..later };
    assert_eq!(find(&inspect(&paste(NOW + 60), &chosen)).unwrap().severity, Severity::Error);
}

#[test]
fn the_report_changes_when_it_says_it_does() {
    let claims: &[&[(&str, &str)]] = &[
        &[],
        &[("exp", "1790000030")],
        &[("exp", "1789999990")],
        &[("nbf", "1790000500")],
        &[("iat", "1790000300")],
        &[("nbf", "1790000100"), ("exp", "1790000200")],
    ];
    for claims in claims {
        let paste = access(claims);
        let mut now = Timestamp::from_second(NOW).unwrap();
        let mut steps = 0;
        while let Some(next) = inspect(&paste, &Context::at(now)).changes_at {
            let before = next.checked_sub(Duration::from_millis(1)).unwrap();
            let here = ids(&inspect(&paste, &Context::at(now)));
            assert_eq!(here, ids(&inspect(&paste, &Context::at(before))), "{claims:?} changed before {next}");
            assert!(next > now);
            now = next;
            steps += 1;
            assert!(steps < 10, "{claims:?}");
        }
        let far = now.checked_add(Duration::from_secs(365 * 86_400)).unwrap();
        assert_eq!(
            ids(&inspect(&paste, &Context::at(now))),
            ids(&inspect(&paste, &Context::at(far))),
            "{claims:?}"
        );
    }
}

#[test]
fn issuers_are_compared_exactly_and_the_near_miss_is_named_in_its_place() {
    let cases: &[(&str, &[&str])] = &[
        (ISSUER, &[]),
        ("https://acme.okta.com/oauth2/default/.well-known/openid-configuration", &[]),
        ("https://acme.okta.com/oauth2/default/.well-known/oauth-authorization-server", &[]),
        ("https://acme.okta.com/oauth2/default/v1/keys", &[]),
        ("https://acme.okta.com/oauth2/default/v1/authorize?client_id=x&state=y", &[]),
        ("acme.okta.com", &[]),
        ("acme.okta.com/oauth2/default", &[]),
        ("  https://acme.okta.com/oauth2/default ", &[]),
        ("https://acme.okta.com/oauth2/default/", &["iss-trailing-slash"]),
        ("https://acme.okta.com", &["iss-no-oauth2-path"]),
        ("https://acme.okta.com/oauth2", &["iss-no-oauth2-path"]),
        ("https://acme.okta.com/default", &["iss-no-oauth2-path"]),
        ("https://acme-admin.okta.com/oauth2/default", &["iss-admin-host"]),
        ("http://acme.okta.com/oauth2/default", &["iss-not-https"]),
        ("https://acme.okta.com/oauth2/aus9o8wzkhckw9TLa0h7", &["iss-other-server"]),
        ("https://acme.oktapreview.com/oauth2/default", &["iss-other-org"]),
        ("https://beta.okta.com/oauth2/default", &["iss-other-org"]),
        ("https://id.acme.example/oauth2/default", &["iss-unexpected", "iss-custom-domain"]),
        ("https://Acme.okta.com/oauth2/default", &["iss-letter-case"]),
        ("https://аcme.okta.com/oauth2/default", &["iss-look-alike"]),
        ("https://acme.0kta.com/oauth2/default", &["iss-look-alike"]),
        ("https://acme.okta.com@evil.example/oauth2/default", &["iss-look-alike"]),
        ("https://acme.okta.com/oauth2/default\u{200b}", &["iss-look-alike"]),
        ("https://acme.okta.com/oauth2/default\u{200b}", &["iss-look-alike"]),
    ];
    for (issuer, expected) in cases {
        let mut context = at(NOW);
        context.expected.issuers = vec![(*issuer).into()];
        let mut found = ids(&inspect(&access(&[]), &context));
        let mut expected = expected.to_vec();
        found.sort_unstable();
        expected.sort_unstable();
        found.retain(|id| *id != "iss-other-server" || expected.contains(id));
        assert_eq!(found, expected, "{issuer}");
    }
    let mut context = at(NOW);
    context.expected.issuers = vec!["https://one.example".into(), ISSUER.into()];
    assert!(ids(&inspect(&access(&[]), &context)).is_empty(), "any issuer fits");
}

#[test]
fn each_kind_is_held_to_what_is_expected_of_it() {
    let held = |sample: Sample, change: fn(&mut Context)| {
        let mut context = at(NOW);
        change(&mut context);
        ids(&inspect(&sample.encoded(&[], &[]), &context))
    };
    assert_eq!(
        held(Sample::Id, |it| it.expected.audiences = vec!["api://default".into()]),
        ["id-token-as-access-token", "aud-is-client-id", "aud-unexpected"]
    );
    assert_eq!(
        held(Sample::Id, |it| it.expected.scopes = vec!["orders.read".into()]),
        ["id-token-as-access-token"]
    );
    assert!(held(Sample::Id, |it| it.expected.client_id = Some("0oabucvyc38HLL1ef0h7".into())).is_empty());
    assert_eq!(held(Sample::Id, |it| it.expected.client_id = Some("0oaother".into())), ["aud-unexpected"]);
    assert_eq!(
        held(Sample::Access, |it| it.expected.client_id = Some("0oaother".into())),
        ["cid-unexpected"]
    );
    assert_eq!(
        held(Sample::Assertion, |it| it.expected.client_id = Some("0oaother".into())),
        ["cid-unexpected"]
    );
    assert_eq!(
        held(Sample::Access, |it| it.expected.audiences = vec!["0oabucvyc38HLL1ef0h7".into()]),
        ["aud-is-client-id", "aud-unexpected"]
    );
    assert_eq!(
        held(Sample::Access, |it| it.expected.nonces = vec!["n".into()]),
        ["access-token-as-id-token"]
    );
    assert_eq!(held(Sample::Id, |it| it.expected.nonces = vec!["n".into()]), ["nonce-mismatch"]);
    let call = |method: &str, path: &str| Call { method: method.into(), path: path.into() };
    let mut context = at(NOW);
    context.expected.request = Some(call("GET", "/api/v1/users"));
    let report = inspect(&Sample::Org.encoded(&[], &[]), &context);
    assert_eq!(ids(&report), ["org-server-token"]);
    context.expected.request = Some(call("POST", "/api/v1/users"));
    let report = inspect(&Sample::Org.encoded(&[], &[]), &context);
    assert_eq!(ids(&report), ["scp-missing-scope", "org-server-token"]);
    let lacking = &report.findings[0];
    assert_eq!(lacking.hit.expected.as_deref(), Some("okta.users.manage"));
    assert_eq!(lacking.severity, Severity::Error);
    for event in ["app.oauth2.admin.consent.grant", "app.oauth2.as.authorize.scope_denied"] {
        assert!(lacking.queries.iter().any(|it| it.filter.contains(event)), "{event}");
    }
}

#[test]
fn the_org_servers_token_is_an_error_where_another_is_to_validate_it() {
    let severity = |paste: &str, change: fn(&mut Context)| {
        let mut context = at(NOW);
        change(&mut context);
        let report = inspect(paste, &context);
        report.findings.iter().find(|it| it.id() == "org-server-token").unwrap().severity
    };
    let org = Sample::Org.encoded(&[], &[]);
    assert_eq!(severity(&org, |_| {}), Severity::Note);
    assert_eq!(severity(&org, |it| it.expected.audiences = vec!["api://default".into()]), Severity::Error);
    assert_eq!(severity(&org, |it| it.expected.issuers = vec![ISSUER.into()]), Severity::Error);
    let call = |host: &str| format!("curl https://{host}/api/v1/users -H 'Authorization: Bearer {org}'");
    assert_eq!(severity(&call("acme.okta.com"), |_| {}), Severity::Note);
    assert_eq!(severity(&call("api.acme.example"), |_| {}), Severity::Error);
}

#[test]
fn a_challenge_names_the_scope_that_the_token_lacks() {
    let paste = format!(
        "> GET /api/v1/policies HTTP/1.1\n> Host: acme.okta.com\n> Authorization: Bearer {}\n>\n< HTTP/1.1 403 Forbidden\n< WWW-Authenticate: Bearer authorization_uri=\"http://acme.okta.com/oauth2/v1/authorize\", realm=\"http://acme.okta.com\", scope=\"okta.policies.read\", error=\"insufficient_scope\", error_description=\"The access token provided does not contain the required scopes.\", resource=\"/api/v1/policies\"\n<\n",
        Sample::Org.encoded(&[], &[])
    );
    let report = inspect(&paste, &at(NOW));
    let lacking = report.findings.iter().find(|it| it.id() == "scp-missing-scope").unwrap();
    assert_eq!(lacking.hit.expected.as_deref(), Some("okta.policies.read"));
    assert!(lacking.verdict.contains("okta.policies.read"), "{}", lacking.verdict);
    assert_eq!(lacking.also, ["insufficient_scope/access_token_insufficient_scopes"]);
}

#[test]
fn a_custom_servers_token_for_oktas_own_api_is_told_by_its_server_alone() {
    let call = Call { method: "GET".into(), path: "/api/v1/users".into() };
    let mut asked = at(NOW);
    asked.expected.request = Some(call);
    for scp in ["[\"openid\",\"profile\"]", "[\"openid\",\"okta.users.read\"]"] {
        let token = access(&[("scp", scp)]);
        let command = format!("curl https://acme.okta.com/api/v1/users -H 'Authorization: Bearer {token}'");
        for (paste, context) in [(token, &asked), (command, &at(NOW))] {
            let report = inspect(&paste, context);
            assert_eq!(ids(&report), ["scp-okta-on-custom-server"], "{scp}");
            assert!(report.verdict.action.contains("https://acme.okta.com/oauth2/v1/token"));
            assert!(report.passed.iter().all(|it| it.id != "scp-missing-scope"), "{:?}", report.passed);
        }
    }
}

/// Whose a token is: its issuer, claims, what is expected, and words that its first cause must have.
type Elsewhere = (&'static str, &'static [(&'static str, &'static str)], &'static str, &'static str);

#[test]
fn a_token_that_is_not_oktas_is_not_explained_by_oktas_settings() {
    let cases: &[Elsewhere] = &[
        (
            "http://localhost:8080/realms/shop",
            &[("typ", "\"Bearer\"")],
            "http://keycloak:8080/realms/shop",
            "KC_HOSTNAME",
        ),
        (
            "https://sts.windows.net/11111111-2222/",
            &[("ver", "\"1.0\"")],
            "https://login.microsoftonline.com/11111111-2222/v2.0",
            "requestedAccessTokenVersion",
        ),
        (
            "http://idp:9000",
            &[("scope", "\"a\"")],
            "http://127.0.0.1:9000",
            "Find out which of the two is right",
        ),
        (
            "https://acme.eu.auth0.com/",
            &[("scope", "\"openid\"")],
            "https://shop.eu.auth0.com/",
            "Find out which of the two is right",
        ),
    ];
    for (iss, claims, issuer, first) in cases {
        let iss = format!("\"{iss}\"");
        let mut claims = claims.to_vec();
        claims.extend([("iss", iss.as_str()), ("aud", "\"account\""), ("exp", "1789990000")]);
        let mut context = at(NOW);
        context.expected.issuers = vec![(*issuer).into()];
        context.expected.audiences = vec!["shop-api".into()];
        let report = inspect(&token(Sample::Other, &[], &claims), &context);
        for id in ["exp-passed", "iss-unexpected", "aud-unexpected"] {
            let told =
                report.findings.iter().find(|it| it.id() == id).unwrap_or_else(|| panic!("{iss} {id}"));
            assert!(!told.causes.is_empty(), "{iss} {id}");
            for cause in &told.causes {
                assert!(!cause.fix.contains("Security > API"), "{iss} {id}: {}", cause.fix);
            }
            let fixes = || told.causes.iter().any(|cause| cause.fix.contains(first));
            assert!(id != "iss-unexpected" || fixes(), "{iss} {id} {first}");
        }
        let audience = report.findings.iter().find(|it| it.id() == "aud-unexpected").unwrap();
        assert!(!iss.contains("auth0") || audience.causes[0].fix.contains("`audience`"), "{iss}");
        assert!(!ids(&report).contains(&"iss-not-https"), "{iss}");
    }
}

#[test]
fn what_a_client_made_itself_is_not_explained_by_what_servers_issue() {
    let of = |sample: Sample, header: &[(&str, &str)], claims: &[(&str, &str)], id: &str| {
        let report = inspect(&token(sample, header, claims), &at(NOW));
        let told = report.findings.into_iter().find(|it| it.id() == id).unwrap_or_else(|| panic!("{id}"));
        told.causes.into_iter().map(|cause| cause.reason + &cause.fix).collect::<Vec<_>>().join(" ")
    };
    for (claims, id) in [
        (("exp", "1789999995"), "exp-within-leeway"),
        (("exp", "1789990000"), "exp-passed"),
        (("exp", "1790085801"), "lifetime-long"),
        (("exp", ""), "exp-missing"),
        (("iat", "1790009000"), "iat-in-future"),
        (("iss", ""), "iss-missing"),
    ] {
        let named = [("typ", "\"client-authentication+jwt\"")];
        let told = of(Sample::Assertion, &named, &[claims], id);
        let wrong = ["access token lifetime", "24 hours", "refresh token", "always carry", "verifier allows"];
        assert!(!told.is_empty() && wrong.iter().all(|it| !told.to_lowercase().contains(it)), "{id}: {told}");
    }
    let told = of(Sample::Proof, &[("typ", "\"JWT\"")], &[], "typ-unexpected");
    assert!(told.contains("dpop+jwt") && !told.contains("ID tokens"), "{told}");
    let keys = r#"{"keys":[{"kty":"RSA","kid":"OLD-key-1","e":"AQAB","n":"AQAB"}]}"#;
    let report = inspect(&format!("{keys}\n{}", access(&[])), &at(NOW));
    let told = report.findings.iter().find(|it| it.id() == "kid-not-in-keys").unwrap();
    assert!(told.causes[0].reason.contains("another authorization server"), "{}", told.causes[0].reason);
}

#[test]
fn who_can_read_an_encrypted_token_follows_from_its_header() {
    let of = |header: &str| {
        let parts =
            [encode(header.as_bytes()), String::new(), encode(&[1; 12]), encode(&[2; 80]), encode(&[3; 16])];
        let report = inspect(&parts.join("."), &at(NOW));
        report.findings.into_iter().find(|it| it.id() == "token-encrypted").unwrap()
    };
    let auth0 = of(r#"{"alg":"dir","enc":"A256GCM","iss":"https://dev-ab12.us.auth0.com/"}"#);
    assert!(auth0.verdict.contains("shared key") && auth0.causes[0].fix.contains("`audience`"), "{auth0:?}");
    let direct = of(r#"{"alg":"dir","enc":"A256GCM"}"#);
    assert!(direct.verdict.contains("shared key"), "{}", direct.verdict);
    let public = of(r#"{"alg":"RSA-OAEP-256","enc":"A256GCM"}"#);
    assert!(public.verdict.contains("private key"), "{}", public.verdict);
    for told in [&auth0, &direct] {
        assert!(told.causes.iter().all(|it| !it.fix.contains("private key")), "{told:?}");
    }
}

#[test]
fn an_unchecked_signature_names_the_key_that_would_check_it() {
    let of = |sample: Sample, header: &[(&str, &str)], claims: &[(&str, &str)]| {
        let report = inspect(&token(sample, header, claims), &at(NOW));
        let told = report.findings.into_iter().find(|it| it.id() == "signature-unchecked").unwrap();
        assert_eq!(told.causes.len(), 1, "{sample:?}");
        told.causes[0].reason.clone() + &told.causes[0].fix
    };
    for (told, words) in [
        (of(Sample::Access, &[], &[]), "https://acme.okta.com/oauth2/default/v1/keys"),
        (of(Sample::Other, &[], &[]), "share"),
        (of(Sample::Assertion, &[], &[]), "PUBLIC KEYS"),
        (of(Sample::Proof, &[("jwk", "")], &[]), "`jwk`"),
        (of(Sample::Access, &[], &[("iss", "\"https://kc.acme.example/realms/x\"")]), "`jwks_uri`"),
    ] {
        assert!(told.contains(words), "{told}");
    }
}

#[test]
fn a_client_assertion_is_held_against_the_address_it_was_sent_to() {
    let of = |claims: &[(&str, &str)]| token(Sample::Assertion, &[], claims);
    let request = |aud: &str| {
        format!(
            "POST /oauth2/ausab12cd34ef56gh5d7/v1/token HTTP/1.1\nHost: acme.okta.com\n\ngrant_type=client_credentials&client_assertion={}\n\nHTTP/1.1 401 Unauthorized\n\n{{\"error\":\"invalid_client\",\"error_description\":\"The audience claim for client_assertion must be the endpoint invoked for the request.\"}}",
            of(&[("aud", aud)])
        )
    };
    let right = "https://acme.okta.com/oauth2/ausab12cd34ef56gh5d7/v1/token";
    let report = inspect(&request("\"https://acme.okta.com/oauth2/v1/token\""), &at(NOW));
    let lead = &report.findings[0];
    assert_eq!((lead.id(), lead.hit.expected.as_deref()), ("assertion-aud-unexpected", Some(right)));
    assert!(report.verdict.action.contains(right), "{}", report.verdict.action);
    assert!(
        !ids(&inspect(&request(&format!("\"{right}\"")), &at(NOW))).contains(&"assertion-aud-unexpected")
    );
    for (aud, right) in [
        ("https://acme.okta.com", "https://acme.okta.com/oauth2/v1/token"),
        ("https://acme.okta.com/oauth2/default", "https://acme.okta.com/oauth2/default/v1/token"),
        ("https://acme.okta.com/oauth2/v1/token/", "https://acme.okta.com/oauth2/v1/token"),
        ("https://acme-admin.okta.com/oauth2/v1/token", "https://acme.okta.com/oauth2/v1/token"),
        ("api://default", "the URL of the token endpoint"),
    ] {
        let report = inspect(&of(&[("aud", &format!("\"{aud}\""))]), &at(NOW));
        let told = report.findings.iter().find(|it| it.id() == "assertion-aud-unexpected");
        assert_eq!(told.unwrap_or_else(|| panic!("{aud}")).hit.expected.as_deref(), Some(right));
    }
    let two = inspect(&of(&[("iss", "\"my-service\""), ("aud", "\"https://acme.okta.com\"")]), &at(NOW));
    assert_eq!(ids(&two), ["assertion-aud-unexpected", "assertion-iss-not-sub"]);
}

#[test]
fn what_is_not_there_is_said_not_to_be_there() {
    let said = |sample: Sample, claims: &[(&str, &str)], id: &str| {
        let mut context = at(NOW);
        context.expected.nonces = (sample == Sample::Id).then(|| "n-2".to_owned()).into_iter().collect();
        context.expected.scopes = vec!["orders.write".into()];
        context.expected.audiences = vec!["x".into()];
        context.expected.issuers = vec![ISSUER.into()];
        let report = inspect(&token(sample, &[], claims), &context);
        assert!(
            report
                .passed
                .iter()
                .all(|it| !it.text.contains("is the expected one") || it.id != "aud-unexpected")
        );
        let told = report.findings.into_iter().find(|it| it.id() == id).unwrap_or_else(|| panic!("{id}"));
        (told.verdict, told.causes[0].reason.clone())
    };
    let (nonce, reason) = said(Sample::Id, &[("nonce", "")], "nonce-mismatch");
    assert!(nonce.starts_with("`nonce` is missing from the token, but n-2 was sent."), "{nonce}");
    assert!(reason.contains("sent no `nonce`"), "{reason}");
    let (nonce, reason) = said(Sample::Id, &[("nonce", "\"\"")], "nonce-mismatch");
    assert!(nonce.contains("is an empty string") && reason.contains("two tabs"), "{nonce} {reason}");
    assert!(said(Sample::Access, &[("scp", "[]")], "scp-missing-scope").0.contains("; it has none. "));
    assert!(said(Sample::Access, &[("iss", "\"\"")], "iss-unexpected").0.contains("by an empty string"));
    assert!(!said(Sample::Access, &[("aud", "\"\"")], "aud-missing").0.is_empty());
}

#[test]
fn what_a_header_holds_in_place_of_a_bare_token_is_said_first() {
    let secret = "00QCjAl4MlV-WPXMexampleexample0HmjFx-vbGua";
    let error = r#"{"errorCode":"E0000011","errorSummary":"Invalid token provided","errorLink":"E0000011","errorId":"oaeX","errorCauses":[]}"#;
    for (value, found, words) in [
        (format!("SSWS SSWS {secret}"), "SSWS SSWS", "again"),
        (format!("SSWS '{secret}'"), "SSWS '", "quotation marks"),
        (format!("SSWS{{{secret}}}"), "SSWS{", "one word"),
        (format!("Bearer \"{}\"", access(&[])), "Bearer \"", "quotation marks"),
        ("SSWS $OKTA_API_TOKEN".to_owned(), "SSWS $OKTA_API_TOKEN", "variable"),
    ] {
        let quote = if value.contains('\'') { '"' } else { '\'' };
        let command =
            format!("curl -i https://acme.okta.com/api/v1/users -H {quote}Authorization: {value}{quote}");
        let message = format!(
            "GET /api/v1/users HTTP/1.1\nHost: acme.okta.com\nAuthorization: {value}\n\nHTTP/1.1 401 Unauthorized"
        );
        for sent in [command, message] {
            let report = inspect(&format!("{sent}\n\n{error}"), &at(NOW));
            let lead = &report.findings[0];
            assert_eq!(
                (lead.id(), lead.hit.found.as_deref()),
                (
                    if words == "again" { "header-doubled-scheme" } else { "authorization-malformed" },
                    Some(found)
                ),
                "{sent}"
            );
            assert!(lead.causes[0].reason.contains(words), "{:?}", lead.causes);
            assert!(lead.causes.len() == 1 || words == "again", "{:?}", lead.causes);
            match report.findings.iter().find(|it| it.id() == "E0000011") {
                Some(error) => {
                    assert!(error.causes[0].reason.contains("copied wrongly"), "{}", error.causes[0].reason);
                }
                None => assert_eq!(lead.also, ["E0000011"]),
            }
        }
    }
    let redacted = inspect("Authorization: SSWS 00aBc...REDACTED", &at(NOW));
    assert!(ids(&redacted).is_empty(), "{:?}", ids(&redacted));
    for joined in [
        "curl https://acme.okta.com/api/v1/users -H 'Authorization: SSWS '$TOKEN",
        "requests.get('https://acme.okta.com/api/v1/users', headers={'Authorization': 'SSWS ' + token})",
    ] {
        assert!(ids(&inspect(joined, &at(NOW))).is_empty(), "{joined}");
    }
}

/// Faults that have nothing to do with each other: the id, the header, the claims, what is expected.
type Independent =
    (&'static str, (&'static str, &'static str), (&'static str, &'static str), fn(&mut Context));

const FAULTS: &[Independent] = &[
    ("exp-passed", ("", ""), ("exp", "1789999800"), |_| {}),
    ("nbf-ahead", ("", ""), ("nbf", "1790000500"), |_| {}),
    ("iat-missing", ("", ""), ("iat", ""), |_| {}),
    ("iss-unexpected", ("", ""), ("", ""), |it| it.expected.issuers = vec!["https://x.example".into()]),
    ("aud-unexpected", ("", ""), ("", ""), |it| it.expected.audiences = vec!["api://orders".into()]),
    ("cid-unexpected", ("", ""), ("", ""), |it| it.expected.client_id = Some("0oaother".into())),
    ("scp-missing-scope", ("", ""), ("", ""), |it| it.expected.scopes = vec!["orders.write".into()]),
    ("alg-unexpected", ("alg", "\"RS512\""), ("", ""), |_| {}),
    ("kid-missing", ("kid", ""), ("", ""), |_| {}),
    ("key-in-header", ("jwk", "{\"kty\":\"RSA\"}"), ("", ""), |_| {}),
    ("key-url-in-header", ("jku", "\"https://evil.example/k\""), ("", ""), |_| {}),
    ("crit-unknown", ("crit", "[\"acme\"]"), ("", ""), |_| {}),
    ("typ-unexpected", ("typ", "\"logout-receipt\""), ("", ""), |_| {}),
    ("payload-unencoded", ("b64", "false"), ("", ""), |_| {}),
    ("number-beyond-double", ("", ""), ("employee", "9007199254740993"), |_| {}),
    ("claim-invisible-characters", ("", ""), ("name", "\"a\\u202eb\""), |_| {}),
    ("groups-not-a-list", ("", ""), ("groups", "\"Everyone\""), |_| {}),
    ("sub-not-a-string", ("", ""), ("sub", "7"), |_| {}),
];

#[test]
fn every_pair_of_independent_faults_is_told_at_once() {
    let mut pairs = 0;
    for (number, one) in FAULTS.iter().enumerate() {
        for two in &FAULTS[number..] {
            let pick = |which: fn(&Independent) -> (&'static str, &'static str)| -> Vec<(&str, &str)> {
                [which(one), which(two)].into_iter().filter(|(name, _)| !name.is_empty()).collect()
            };
            let mut context = at(NOW);
            (one.3)(&mut context);
            (two.3)(&mut context);
            let paste = token(Sample::Access, &pick(|it| it.1), &pick(|it| it.2));
            let report = inspect(&paste, &context);
            let found = ids(&report);
            assert!(found.contains(&one.0) && found.contains(&two.0), "{} and {}: {found:?}", one.0, two.0);
            let own = |id: &&str| {
                *id == one.0 || *id == two.0 || ["crit-absent-member", "exp-before-nbf"].contains(id)
            };
            let more: Vec<_> = found.iter().filter(|id| !own(id)).collect();
            assert!(more.is_empty(), "{} and {}: also {more:?}", one.0, two.0);
            pairs += 1;
        }
    }
    assert!(pairs > 160, "{pairs}");
}

#[test]
fn four_faults_are_told_at_once() {
    let mut context = at(NOW);
    context.expected.issuers = vec![format!("{ISSUER}/")];
    context.expected.audiences = vec!["api://orders".into()];
    context.expected.scopes = vec!["orders.write".into()];
    let found = ids(&inspect(&access(&[("exp", "1789999800")]), &context));
    for id in ["exp-passed", "iss-trailing-slash", "aud-unexpected", "scp-missing-scope"] {
        assert!(found.contains(&id), "{id}: {found:?}");
    }
}

#[test]
fn nothing_is_called_good_that_was_not_checked() {
    let report = inspect(&access(&[]), &at(NOW));
    let said = |id: &str| report.passed.iter().find(|it| it.id == id).map(|it| it.text.as_str());
    assert_eq!(said("exp-passed"), Some("In date, 50 minutes left"));
    assert_eq!(said("aud-unexpected"), Some("The audience was not compared: no expected audience is set"));
    let report = inspect(&access(&[("exp", "")]), &at(NOW));
    let held = report.passed.iter().find(|it| it.id == "exp-passed").unwrap();
    assert!(held.text.contains("Nobody can tell"), "{}", held.text);
    let nested = [encode(br#"{"alg":"RS256","kid":"k1","cty":"JWT"}"#), encode(access(&[]).as_bytes())];
    let unread = [
        Sample::Encrypted.encoded(&[], &[]),
        format!("{}.{}", nested.join("."), encode(&[1; 256])),
        format!("{}.{}.{}", encode(br#"{"alg":"RS256"}"#), encode(b"no JSON"), encode(&[1; 256])),
    ];
    for paste in unread {
        let report = inspect(&paste, &at(NOW));
        let said: Vec<_> = report.passed.iter().filter(|it| it.exhibit == 0).map(|it| it.id).collect();
        assert!(said.contains(&"exp-passed"), "{paste} is said nothing of: {said:?}");
        let of_claims = |id: &str| !matches!(id, "exp-passed" | "signature-unchecked");
        assert!(!said.iter().any(|id| of_claims(id)), "{paste}: {said:?}");
    }
}

#[test]
fn each_sample_is_judged_to_be_what_it_is() {
    let kinds = [
        (Sample::Access, Kind::AccessToken),
        (Sample::Machine, Kind::AccessToken),
        (Sample::Id, Kind::IdToken),
        (Sample::Org, Kind::OrgAccessToken),
        (Sample::Proof, Kind::DpopProof),
        (Sample::Assertion, Kind::ClientAssertion),
        (Sample::Logout, Kind::LogoutToken),
        (Sample::Event, Kind::SecurityEventToken),
        (Sample::Grant, Kind::Jwt),
        (Sample::LoadBalancer, Kind::Jwt),
        (Sample::Other, Kind::Jwt),
        (Sample::Encrypted, Kind::EncryptedToken),
    ];
    for (sample, kind) in kinds {
        let report = inspect(&sample.encoded(&[], &[]), &at(NOW));
        assert_eq!(report.case.exhibits[0].kind, kind);
    }
    let judged = |header: &[(&str, &str)], claims: &[(&str, &str)], sample| {
        let report = inspect(&token(sample, header, claims), &at(NOW));
        (report.case.exhibits[0].kind, report.case.exhibits[0].reason)
    };
    let (kind, reason) = judged(&[("typ", "\"oauth-id-jag+jwt\"")], &[], Sample::Other);
    assert!(kind == Kind::Jwt && reason.contains("identity assertion"), "{reason}");
    let (kind, reason) = judged(&[("signer", "\"arn:aws:x\""), ("client", "\"c\"")], &[], Sample::Other);
    assert!(kind == Kind::Jwt && reason.contains("AWS load balancer"), "{reason}");
    for (iss, name, claims, kind) in [
        (
            "\"https://login.microsoftonline.com/t/v2.0\"",
            "Entra",
            ("scp", "\"User.Read\""),
            Kind::AccessToken,
        ),
        ("\"https://accounts.google.com\"", "Google", ("at_hash", "\"x\""), Kind::IdToken),
        ("\"https://kc.acme.example/realms/x\"", "Keycloak", ("typ", "\"Bearer\""), Kind::AccessToken),
        (
            "\"https://cognito-idp.eu-west-1.amazonaws.com/x\"",
            "Cognito",
            ("token_use", "\"id\""),
            Kind::IdToken,
        ),
        ("\"https://acme.eu.auth0.com/\"", "Auth0", ("scope", "\"openid\""), Kind::AccessToken),
        ("\"https://auth.pingone.eu/x/as\"", "Ping", ("scope", "\"openid\""), Kind::AccessToken),
    ] {
        let (found, reason) = judged(&[], &[("iss", iss), claims], Sample::Other);
        assert!(found == kind && reason.contains(name), "{name}: {found:?} {reason}");
    }
}

#[test]
fn a_token_inside_a_token_is_judged_by_itself() {
    let old = access(&[("exp", "1789999500")]);
    let nested =
        [encode(br#"{"alg":"RS256","kid":"k1","cty":"JWT"}"#), encode(old.as_bytes()), encode(&[1; 256])];
    let claimed = token(Sample::Other, &[], &[("act", &format!("{{\"tokens\":[\"{old}\"]}}"))]);
    for (paste, id, place) in
        [(nested.join("."), "token-nested", "payload"), (claimed, "token-in-claim", "payload.act.tokens[0]")]
    {
        let report = inspect(&paste, &at(NOW));
        let inner = &report.case.exhibits[1];
        assert_eq!((inner.kind.name(), inner.inside.as_deref()), ("access-token", Some(place)));
        assert_eq!(inner.notes, ["was-inside-token"]);
        let found = |id: &str| report.findings.iter().find(|it| it.id() == id).unwrap();
        assert_eq!(found("exp-passed").hit.exhibits, [1]);
        assert_eq!((&found(id).hit.exhibits, found(id).hit.place.as_str()), (&vec![0, 1], place));
    }
}

#[test]
fn a_foreign_character_in_any_part_is_told_with_its_offset() {
    let whole = access(&[]);
    let parts: Vec<_> = whole.split('.').map(str::len).collect();
    let begins = [0, parts[0] + 1, parts[0] + parts[1] + 2];
    for (name, begin) in ["header", "payload", "signature"].into_iter().zip(begins) {
        for letter in ["*", "!", "é", "\u{430}", "~", "#", ":", " "] {
            for (offset, put) in [(30, true), (30, false), (55, true), (55, false)] {
                if name != "signature" && (letter == " " || name == "header" && offset > 50) {
                    continue;
                }
                let mut paste = whole.clone();
                let place = begin + offset;
                paste.replace_range(place..place + usize::from(!put), letter);
                let report = inspect(&paste, &at(NOW));
                let hit = report.findings.iter().find(|it| it.id() == "part-not-base64url");
                let hit =
                    hit.unwrap_or_else(|| panic!("{name} {letter:?} {offset} {put}: {:?}", ids(&report)));
                assert_eq!(hit.hit.place.as_str(), name);
                assert!(hit.verdict.contains(&format!("character {offset},")), "{}", hit.verdict);
                assert!(!ids(&report).contains(&"signature-wrong-length"), "{name} {letter:?}");
            }
        }
    }
    let followed = inspect(&format!("{whole} {}", "a".repeat(341)), &at(NOW));
    assert!(!ids(&followed).contains(&"part-not-base64url"));
}

#[test]
fn where_oktas_libraries_differ_both_sides_are_named() {
    let said = |sample: Sample, name: &str, value: &str, leeway: i64, id: &str| {
        let mut context = Context { leeway, ..at(NOW) };
        context.expected.nonces =
            (sample == Sample::Id).then(|| "n-0S6_WzA2Mj".to_owned()).into_iter().collect();
        context.expected.client_id = Some("0oabucvyc38HLL1ef0h7".to_owned());
        let report = inspect(&token(sample, &[], &[(name, value)]), &context);
        let finding = report.findings.iter().find(|it| it.id() == id);
        let finding = finding.unwrap_or_else(|| panic!("{name} {value}: {:?}", ids(&report)));
        let mut causes = finding.causes.iter().map(|it| it.reason.as_str());
        causes.find(|it| it.contains("libraries differ")).unwrap_or_default().to_owned()
    };
    let sides = |text: &str, accepts: &[&str], refuses: &[&str]| {
        let (front, back) = text.split_once("; refused by ").unwrap_or_default();
        for (side, names) in [(front, accepts), (back, refuses)] {
            assert!(!side.is_empty(), "nothing is said: {text:?}");
            assert!(names.iter().all(|name| side.contains(name)), "{names:?}: {text}");
        }
    };
    let (access, id) = (Sample::Access, Sample::Id);
    let within = said(access, "exp", "1789999940", 120, "exp-within-leeway");
    sides(&within, &["Go", "Java", "Python"], &["Node", "servers"]);
    assert_eq!(within, said(access, "exp", "1789999940", 0, "exp-passed"));
    sides(&said(id, "exp", "1789999940", 0, "exp-passed"), &["Go", "auth-js"], &["Node"]);
    sides(&said(id, "exp", "1789999800", 0, "exp-passed"), &["auth-js"], &["Go", "Java", "Python", "Node"]);
    for (sample, exp) in
        [(access, "1789999800"), (id, "1789999700"), (id, "1789990000"), (access, "1789999880")]
    {
        assert_eq!(said(sample, "exp", exp, 0, "exp-passed"), "", "{exp}");
    }
    sides(&said(access, "iat", "1790000060", 0, "iat-in-future"), &["Go", "Node", "Python"], &["servers"]);
    sides(&said(access, "iat", "1790000200", 0, "iat-in-future"), &["Node", "Python"], &["Go", "servers"]);
    sides(&said(id, "iat", "1790000200", 0, "iat-in-future"), &["auth-js", "Node", "Python"], &["Go"]);
    sides(&said(id, "iat", "1790000900", 0, "iat-in-future"), &["Node", "Python"], &["Go", "auth-js"]);
    sides(&said(access, "iat", "", 0, "iat-missing"), &["Node", "Python"], &["Go"]);
    let two = "[\"0oabucvyc38HLL1ef0h7\",\"other\"]";
    sides(&said(id, "aud", two, 0, "aud-several"), &["Python"], &["Node"]);
    assert_eq!(said(access, "aud", two, 0, "aud-several"), "");
    sides(
        &said(access, "cid", "\"0oa1cid9other8client7\"", 0, "cid-unexpected"),
        &["Node", "Python"],
        &["Go"],
    );
    sides(&said(id, "nonce", "", 0, "nonce-mismatch"), &["Python"], &["Node", "Go"]);
    assert_eq!(said(id, "nonce", "\"another\"", 0, "nonce-mismatch"), "");
}

#[test]
fn a_name_that_stands_twice_inside_a_claim_is_told_with_its_place_and_both_values() {
    let paste = token(Sample::Access, &[], &[]);
    let parts: Vec<_> = paste.split('.').collect();
    let payload = Sample::Access.payload().replacen('{', r#"{"act":[{"x":{"sub":"a","s\u0075b":"b"}}],"#, 1);
    let report = inspect(&[parts[0], &encode(payload.as_bytes()), parts[2]].join("."), &at(NOW));
    let hit = &report.findings.iter().find(|it| it.id() == "member-duplicate").unwrap().hit;
    let told = (hit.place.as_str(), hit.found.as_deref(), hit.expected.as_deref());
    assert_eq!(told, ("payload.act.x.sub", Some("\"a\""), Some("\"b\"")));
}

#[test]
fn a_time_beyond_all_years_is_told_by_its_number() {
    for (name, number, id) in
        [("nbf", "1e21", "nbf-ahead"), ("iat", "1e21", "iat-in-future"), ("exp", "-1e21", "exp-passed")]
    {
        let report = inspect(&access(&[(name, number)]), &at(NOW));
        let told = report.findings.iter().find(|finding| finding.id() == id).unwrap();
        assert!(told.verdict.contains("ages"), "{id}: {}", told.verdict);
        // A headline says how long; what was read and the time it was held to stand with the evidence.
        assert_eq!(told.hit.found.as_deref(), Some(number), "{id}");
        assert!(
            told.hit.expected.as_ref().is_some_and(|it| it.contains("14:13:20")),
            "{id}: {:?}",
            told.hit.expected
        );
    }
}

/// What the payload is, where its text is written by hand, under the access token's signature.
fn written(payload: &str) -> Report {
    let whole = Sample::Access.encoded(&[], &[]);
    let (front, signature) = whole.rsplit_once('.').unwrap();
    let (header, _) = front.split_once('.').unwrap();
    inspect(&format!("{header}.{}.{signature}", encode(payload.as_bytes())), &at(NOW))
}

#[test]
fn what_is_said_of_a_token_is_true_of_it() {
    let whole = access(&[]);
    let report = inspect(whole.get(..whole.len() - 1).unwrap(), &at(NOW));
    assert_eq!(ids(&report), ["signature-wrong-length"], "each character that is left belongs there");
    let report = inspect(&whole.replacen('.', "AAA.", 1), &at(NOW));
    assert_eq!(report.findings[0].id(), "part-impossible-length");

    let report = inspect(&access(&[("exp", "1790002200000000")]), &at(NOW));
    assert_eq!(ids(&report), ["exp-in-milliseconds"]);
    assert!(report.verdict.action.starts_with("Write 1790002200 instead"), "{}", report.verdict.action);

    let report = inspect(&token(Sample::Access, &[("zip", "\"DEF\"")], &[]), &at(NOW));
    assert!(ids(&report).is_empty(), "it is not encrypted: {:?}", ids(&report));

    let report = written(&Sample::Access.payload().replace("\"exp\":", "\"exp\":0"));
    assert_eq!(ids(&report), ["part-not-json"], "there are no quotes to drop");

    let org = inspect(&token(Sample::Org, &[("typ", "")], &[]), &at(NOW));
    let cause = &org.findings[0].causes[1].reason;
    assert!(cause.starts_with("Where `typ` of the token is"), "the header has none: {cause}");
}

#[test]
fn a_key_binding_of_a_credential_is_no_id_token() {
    let payload =
        r#"{"nonce":"1234567890","aud":"https://verifier.example","iat":1789999400,"sd_hash":"0_Af-2B"}"#;
    let binding = token(Sample::Proof, &[("typ", "\"kb+jwt\""), ("jwk", "")], &[]);
    let (front, signature) = binding.rsplit_once('.').unwrap();
    let header = front.split_once('.').unwrap().0;
    let report = inspect(&format!("{header}.{}.{signature}", encode(payload.as_bytes())), &at(NOW));
    assert_eq!(report.case.exhibits[0].kind, Kind::Jwt);
    assert_eq!(ids(&report), Vec::<&str>::new());
}

#[test]
fn a_cut_off_payload_is_not_held_against_its_end() {
    let whole = access(&[]);
    let (header, rest) = whole.split_once('.').unwrap();
    for length in 60..rest.find('.').unwrap() - 4 {
        let report = inspect(whole.get(..header.len() + 1 + length).unwrap(), &at(NOW));
        let told = ids(&report);
        assert_eq!(told.first(), Some(&"token-truncated"), "{length}");
        assert!(
            !told.contains(&"part-trailing-bits") && !told.contains(&"aud-missing"),
            "{length}: {told:?}"
        );
    }
}

#[test]
fn the_near_miss_stands_in_place_of_the_difference_that_it_explains() {
    let of = |iss: &str| {
        let mut context = at(NOW);
        context.expected.issuers = vec![ISSUER.into()];
        let iss = format!("\"{iss}\"");
        ids(&inspect(&token(Sample::Access, &[], &[("iss", &iss)]), &context))
    };
    assert_eq!(of("https://acme.okta.com/oauth2/default/"), ["iss-trailing-slash"]);
    for iss in ["https://acme.xn--kta-red.com/oauth2/default", "https://okta.com@evil.example/oauth2/default"]
    {
        assert_eq!(of(iss)[..1], ["iss-look-alike"], "{iss}");
    }
    assert!(!of("https://acme.xn--caf-dma.com/oauth2/default").contains(&"iss-look-alike"));
}

#[test]
fn an_entry_of_scp_is_one_scope() {
    let mut context = at(NOW);
    context.expected.scopes = vec!["orders.read".into()];
    let found = ids(&inspect(&token(Sample::Access, &[], &[("scp", "[\"openid orders.read\"]")]), &context));
    assert_eq!(found[..2], ["scp-missing-scope", "scp-is-string"]);
}

#[test]
fn the_id_of_an_api_token_is_no_api_token() {
    let found = ids(&inspect("Authorization: SSWS 00T94e3cn9kSEO3c51s5", &at(NOW)));
    assert_eq!(found, ["authorization-malformed"]);
}

#[test]
fn of_several_exchanges_each_token_is_judged_at_its_own_answer() {
    let sent = |claims: &[(&str, &str)], date: &str| {
        let token = token(Sample::Access, &[], claims);
        format!(
            "GET /orders HTTP/1.1\nHost: api.acme.example\nAuthorization: Bearer {token}\n\nHTTP/1.1 200 OK\nDate: Mon, 21 Sep 2026 {date} GMT\n\n"
        )
    };
    let early = sent(&[("iat", "1789990000"), ("exp", "1789995000")], "12:00:00");
    let late = sent(&[("jti", "\"AT.other\"")], "14:13:20");
    let over = sent(&[("iat", "1789990000"), ("exp", "1789995000")], "14:13:20");
    for (first, severity) in [(early, Severity::Warning), (over, Severity::Error)] {
        let report = inspect(&format!("{first}{late}"), &at(NOW));
        let passed: Vec<_> = report.findings.iter().filter(|it| it.id() == "exp-passed").collect();
        assert_eq!(passed.iter().map(|it| it.severity).collect::<Vec<_>>(), [severity]);
    }
}

#[test]
fn of_several_exchanges_a_scope_is_asked_of_the_token_that_was_refused() {
    let sent = |name: &str, status: &str| {
        let token = token(Sample::Access, &[], &[("jti", &format!("\"AT.{name}\""))]);
        format!(
            "GET /{name} HTTP/1.1\nHost: api.acme.example\nAuthorization: Bearer {token}\n\nHTTP/1.1 {status}\n\n"
        )
    };
    let refused =
        "403 Forbidden\nWWW-Authenticate: Bearer error=\"insufficient_scope\", scope=\"orders.write\"";
    let paste = format!("{}{}", sent("first", "200 OK"), sent("second", refused));
    let report = inspect(&paste, &at(NOW));
    let lacking: Vec<_> = report.findings.iter().filter(|it| it.id() == "scp-missing-scope").collect();
    assert_eq!(lacking.len(), 1);
    let token = &report.case.exhibits[lacking[0].hit.exhibits[0]];
    assert!(token.span.start > paste.find("GET /second").unwrap());
}

#[test]
fn a_key_in_the_header_is_shown_by_its_kind_and_name() {
    let paste = token(Sample::Access, &[("jwk", "{\"kty\":\"RSA\",\"kid\":\"mine\",\"n\":\"x\"}")], &[]);
    let report = inspect(&paste, &at(NOW));
    let told = report.findings.iter().find(|it| it.id() == "key-in-header").unwrap();
    assert_eq!(told.hit.found.as_deref(), Some("RSA mine"));
    assert!(told.hit.expected.is_some());
}
