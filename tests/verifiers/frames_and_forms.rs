//! What stands around a reason, and what only looks like one: a frame that names a step, the line of a configuration, the
//! sentence of a server that is not Okta's.

use super::front_door::{first_cause, lead};
use token_inspector::text::timestamp::Timestamp;
use token_inspector::{Context, Report, inspect};

fn report(paste: &str) -> Report {
    inspect(paste, &Context::at(Timestamp::from_second(1_790_000_000).expect("an instant")))
}

fn leads(cases: &[(&str, &str)]) {
    let bad: Vec<_> = cases
        .iter()
        .map(|(paste, id)| (paste, id, report(paste).findings.iter().map(|it| it.id()).collect::<Vec<_>>()))
        .filter(|(_, id, ids)| ids.first() != Some(*id))
        .collect();
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn what_could_not_be_parsed_is_told_by_what_follows() {
    leads(&[
        ("W | gate: failed to parse jwt token: crypto/rsa: verification error", "signature-invalid"),
        (
            "level=error msg=\"failed to parse JWT token: token has invalid claims: token is expired\"",
            "exp-passed",
        ),
        ("failed to parse jwt token: token contains an invalid number of segments", "token-malformed"),
    ]);
}

#[test]
fn a_message_of_two_possibilities_is_not_told_as_the_second() {
    leads(&[(
        "pdi.jwt.exceptions.JwtValidationException: Invalid signature for this token or wrong algorithm.",
        "signature-invalid",
    )]);
    for paste in
        ["the token has an invalid signature or a wrong algorithm", "JWT signature invalid or wrong key"]
    {
        let report = report(paste);
        let first = report.findings.first().map(|it| it.id());
        assert_ne!(first, Some("alg-unexpected"), "{paste}");
    }
}

#[test]
fn the_line_of_a_configuration_refuses_no_token() {
    leads(&[(
        "[ALERT] (1) : config : parsing [/etc/haproxy/gate.cfg:41] : error detected while parsing an 'http-request deny' condition : invalid args in converter 'jwt_verify' : (null) in ACL expression 'var(txn.t),jwt_verify(HS256,x)'.",
        "gateway-config-refused",
    )]);
    let report = report("nginx: [emerg] unknown directive \"auth_jwt\" in /etc/nginx/conf.d/api.conf:12");
    assert!(report.findings.iter().all(|it| !matches!(it.id(), "alg-unexpected" | "token-malformed")));
}

#[test]
fn the_key_of_a_map_signs_nothing() {
    let report = report("KeyError: key :body not found in: %{reason: :closed}");
    assert!(report.findings.iter().all(|it| it.id() != "kid-not-in-keys"));
}

#[test]
fn a_token_is_issued_by_somebody_and_not_in_the_future() {
    leads(&[
        (
            "{\"err\":null,\"info\":{\"message\":\"ID token not issued by expected OpenID provider.\"}}",
            "iss-unexpected",
        ),
        (
            "JwtTokenIssuedAt: Invalid \"iat\" claim, must be a valid number lower than \"1790000000\"",
            "iat-in-future",
        ),
    ]);
}

#[test]
fn a_sentence_without_okta_s_quotes_is_not_okta_s() {
    let paste = "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error=\"invalid_token\", error_description=\"The specified token is invalid.\"\n\n";
    assert!(report(paste).findings.iter().all(|it| !it.id().contains("one_time_sso")));
    let okta = "{\"error\":\"invalid_token\",\"error_description\":\"The 'interclient_token' is invalid.\"}";
    assert!(report(okta).findings.iter().any(|it| it.id().starts_with("invalid_token")));
}

#[test]
fn a_value_that_is_none_is_no_malformed_token() {
    leads(&[
        (
            "WARNING fastapi_azure_auth __call__() Malformed token received. null. Error: Error decoding token headers.",
            "access-token-empty",
        ),
        (
            "WARNING fastapi_azure_auth __call__() Malformed token received. abc. Error: Error decoding token headers.",
            "token-malformed",
        ),
    ]);
}

#[test]
fn an_error_code_is_no_authorization_code() {
    leads(&[
        ("[error] gate: Authorization header is missing; error code: 4711", "access-token-empty"),
        ("token response is missing the access token", "access-token-not-returned"),
    ]);
}

#[test]
fn what_stands_before_a_reason_and_its_colon_is_only_the_head() {
    leads(&[
        (
            "WARN jitsi_openid::routes: Invalid Id Token Nonce: Invalid audiences: `275031298` is not a trusted audience",
            "aud-several",
        ),
        ("callback: Invalid Id Token Nonce", "nonce-mismatch"),
    ]);
}

#[test]
fn a_text_that_php_dumps_is_a_text() {
    leads(&[(
        "[\"invalid_token_response\"]=>\n  array(1) {\n    [0]=>\n    string(22) \"Invalid token response\"\n  }",
        "id-token-not-returned",
    )]);
}

#[test]
fn a_provider_of_the_broker_is_no_user_of_okta() {
    let report = report("WARN Authentication failed for auth provider class org.acme.broker.SignInProvider:");
    assert!(report.findings.iter().all(|it| it.id() != "aws-cli-password-refused"));
}

/// A token in date, without a signature that anybody could verify.
const TOKEN: &str =
    "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJodHRwczovL2lkLmFjbWUuZXhhbXBsZSIsImV4cCI6MTc5MDAwMzYwMH0.c2lnbmF0dXJl";

#[test]
fn what_was_put_around_the_token_is_told_in_any_wrapper() {
    for (before, behind, cause) in [
        ("headers: {'Authorization': \"Bearer b'", "'\"}\n{\"msg\":\"Invalid header padding\"}", "`bytes`"),
        ("Authorization: Bearer b\"", "\"\n\nHTTP/1.1 401 Unauthorized", "`bytes`"),
        (
            "send: b\"GET / HTTP/1.1\\r\\nAuthorization: Bearer {'access_token': '",
            "'}\\r\\n\"",
            "whole token response",
        ),
        ("Authorization: Bearer map[access_token:", " token_type:Bearer]", "whole token response"),
        ("Authorization: Bearer &{", " Bearer  2026-09-21 14:00:00 +0000 UTC map[]}", "whole token response"),
    ] {
        let paste = [before, TOKEN, behind].concat();
        assert_eq!(lead(&paste), Some("authorization-malformed"), "{paste}");
        assert!(first_cause(&paste).contains(cause), "{paste}");
    }
    for paste in [
        "Authorization: Bearer [object Object]\nJsonWebTokenError: jwt malformed",
        "Authorization: Bearer <coroutine object get_token at 0x7f1e>",
        "Authorization: Bearer System.Threading.Tasks.Task`1[System.String]",
    ] {
        assert_eq!(lead(paste), Some("access-token-empty"), "{paste}");
        assert!(first_cause(paste).contains("put an object into the header"), "{paste}");
    }
}

#[test]
fn a_space_at_the_end_of_a_setting_is_the_fault() {
    let paste = "JsonWebTokenError: jwt audience invalid. expected: api://orders \n    at verify.js:197:16\n{\"iss\":\"https://acme.okta.com/oauth2/default\",\"aud\":\"api://orders\",\"exp\":1790003600}";
    assert_eq!(lead(paste), Some("aud-unexpected"));
    assert!(first_cause(paste).contains("whitespace"), "{}", first_cause(paste));
    let padded =
        "JsonWebTokenError: jwt audience invalid. expected: api://orders \n    at verify.js:197:16 \n";
    assert!(!first_cause(padded).contains("whitespace"));
}

#[test]
fn a_description_of_ones_own_server_is_read_by_its_sense() {
    leads(&[
        (
            "www-authenticate: Bearer error=\"invalid_token\", error_description=\"Wrong audience\"",
            "aud-unexpected",
        ),
        ("{\"error\":\"invalid_token\",\"error_description\":\"Token audience mismatch\"}", "aud-unexpected"),
        (
            "{\"error\":\"invalid_token\",\"error_description\":\"The access token is not accepted here\"}",
            "invalid_token",
        ),
    ]);
    let mcp = "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error=\"invalid_token\", error_description=\"Token audience mismatch\", resource_metadata=\"https://mcp.acme.example/.well-known/oauth-protected-resource\"";
    assert!(first_cause(mcp).contains("RFC 8707"), "{}", first_cause(mcp));
}
