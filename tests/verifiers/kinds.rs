//! Kinds of reports that were read wrongly, each with relatives of it.

use super::front_door::{first_cause, leads, report};

#[test]
fn what_a_placeholder_takes_ends_before_a_whole_word() {
    for paste in ["missing from claimants", "there is a missing shop claimant"] {
        assert!(report(paste).findings.iter().all(|it| it.id() != "claim-missing"), "{paste}");
    }
}

#[test]
fn a_source_line_of_a_traceback_is_no_reason() {
    for paste in [
        "  File \"/srv/app/gate.py\", line 9, in check\n    raise WebError(answer, code)\napp.errors.WebError: 401",
        "│ /srv/app/gate.py:31 in check                        │\n│ ❱ 31 │   raise Refused(text)                  │\n│   32 │   return claims                        │",
        "  File \"/srv/app/gate.py\", line 9, in check\n    raise RefusedByGate(response)",
    ] {
        let report = report(paste);
        let words: Vec<_> = report.findings.iter().map(|it| it.verdict.to_string()).collect();
        assert!(words.iter().all(|it| !it.contains("raise ")), "{words:?}");
        assert!(!report.verdict.line.contains("Nothing is pasted"), "{paste}");
    }
}

#[test]
fn a_signature_that_was_taken_out_is_not_cut_off() {
    let signed = "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJodHRwczovL2lkLmFjbWUuZXhhbXBsZSIsImV4cCI6MTc5MDAwMzYwMH0";
    for mask in ["<redacted>", "[redacted]", "<signature>", "***"] {
        let report = report(&format!("JWT [{signed}.{mask}] signature verification failed."));
        let ids: Vec<_> = report.findings.iter().map(|it| it.id()).collect();
        assert!(
            ids.iter().all(|it| !it.starts_with("signature-missing") && *it != "token-truncated"),
            "{mask}: {ids:?}"
        );
    }
}

#[test]
fn a_verifier_that_expects_nothing_is_told_from_one_that_expects_another() {
    leads(&[
        ("JsonWebTokenError: jwt audience invalid. expected: undefined", "verifier-without-audience"),
        ("JsonWebTokenError: jwt issuer invalid. expected: undefined", "verifier-without-issuer"),
        ("JsonWebTokenError: jwt audience invalid. expected: undefined-behavior", "aud-unexpected"),
    ]);
}

#[test]
fn two_values_that_differ_in_a_mark_at_the_end_are_told_so() {
    for (claim, value) in [("iss", "https://id.acme.example/orders"), ("aud", "api://orders")] {
        for paste in [
            format!("Expected {claim} claim to be: {value}., but was: {value}"),
            format!("Expected {claim} claim to be: {value}, but was: {value}."),
        ] {
            let words = first_cause(&paste);
            assert!(
                paste.ends_with('.') || words.contains("differ only by a mark at the end"),
                "{paste}: {words}"
            );
        }
    }
}

#[test]
fn the_versions_of_entra_are_told_by_what_is_found() {
    let tenant = "6a1cbb2e-0f55-4c57-9f4e-3d2f1a0b9c88";
    let v1 = format!("https://sts.windows.net/{tenant}/");
    let v2 = format!("https://login.microsoftonline.com/{tenant}/v2.0");
    for (found, expected, says) in [(&v1, &v2, "v1.0 token"), (&v2, &v1, "v2.0 token")] {
        let words = first_cause(&format!(
            "IDX10205: Issuer validation failed. Issuer: '{found}'. Did not match: validationParameters.ValidIssuer: '{expected}' or validationParameters.ValidIssuers: 'null'."
        ));
        assert!(words.contains(says), "{says}: {words}");
    }
}

#[test]
fn a_list_that_go_prints_as_a_set_is_read() {
    let report = report(
        "could not create session from token: audience from claim aud with value [shop-web] does not match with any of allowed audiences map[shop-api:{} shop-jobs:{}]",
    );
    assert_eq!(report.findings.first().map(|it| it.id()), Some("aud-unexpected"));
    assert!(
        report.verdict.line.contains("shop-api") && !report.verdict.line.contains("{}"),
        "{}",
        report.verdict.line
    );
}

#[test]
fn a_known_reason_stands_before_the_word_that_the_reason_is_hidden() {
    leads(&[(
        "FATA[0003] rpc error: code = Unauthenticated desc = invalid session: failed to verify the token\n\ntime=\"2026-03-01T12:00:00Z\" level=warning msg=\"Failed to verify token: failed to verify token: token verification failed for all audiences: error for aud \\\"argo-cd\\\": oidc: token is expired (Token Expiry: 2026-03-01 11:00:00 +0000 UTC)\"",
        "exp-passed",
    )]);
}

#[test]
fn clients_of_platforms_are_read() {
    leads(&[
        (
            "org.apache.kafka.common.errors.SaslAuthenticationException: {\"status\":\"invalid_token\"}",
            "broker-refused-token",
        ),
        (
            "Error: cannot create cluster: failed during request visitor: env-oidc auth: databricks OAuth is not supported for this host. Config: host=https://shop.cloud.databricks.com",
            "databricks-host-without-oauth",
        ),
        (
            "MongoServerError: Authentication failed.\n    at Connection.sendCommand (/srv/node_modules/mongodb/lib/cmap/connection.js:301:27) {\n  code: 18,\n  codeName: 'AuthenticationFailed'\n}\nauthMechanism=MONGODB-OIDC",
            "mongodb-login-refused",
        ),
        (
            "[2026-08-23T14:43:21,452][INFO ][c.a.d.a.h.j.AbstractHTTPJwtAuthenticator] [node-1] Extracting JWT token failed\ncom.amazon.dlic.auth.http.jwt.keybyoidc.BadCredentialsException: The token has expired",
            "exp-passed",
        ),
        (
            "2026-02-15 12:03:41,118 DEBUG main i.m.s.t.j.s.jwks.JwksSignature Found 0 matching JWKs",
            "kid-not-in-keys",
        ),
    ]);
}

#[test]
fn an_argument_cut_off_in_a_trace_says_the_hint() {
    let trace = |hint: &str| {
        format!(
            "League\\OAuth2\\Server\\Exception\\OAuthServerException: The resource owner or authorization server denied the request. in /srv/vendor/x.php:9\n#0 /srv/vendor/BearerTokenValidator.php(90): League\\OAuth2\\Server\\Exception\\OAuthServerException::accessDenied('{hint}')"
        )
    };
    for (hint, id) in [
        ("The JWT string ...", "token-malformed"),
        ("Access token is...", "exp-passed"),
        ("Access token ha...", "token-revoked"),
        ("Error while dec...", "part-not-json"),
    ] {
        leads(&[(&trace(hint), id)]);
    }
}

#[test]
fn a_grant_that_is_refused_names_what_the_provider_says() {
    let line = |code: &str| {
        format!(
            "logger=authn.service level=error msg=\"Failed to authenticate request\" error=\"[auth.oauth.token.exchange] failed to exchange code to token: oauth2: \\\"{code}\\\"\""
        )
    };
    assert!(
        first_cause(&line("invalid_grant")).contains("code was used twice"),
        "{}",
        first_cause(&line("invalid_grant"))
    );
    assert!(!first_cause(&line("invalid_client")).contains("code was used twice"));
}

#[test]
fn a_claim_s_name_is_no_stretch_of_a_log() {
    let paste = "minio | RemoteHost: 10.10.80.85\nminio | Host: minio3:9000\nminio | Error: minio-policy claim missing from the JWT token, credentials will not be generated (*errors.errorString)";
    let report = report(paste);
    assert!(report.verdict.line.contains("no `minio-policy`"), "{}", report.verdict.line);
}

#[test]
fn a_code_in_capitals_is_no_class_behind_which_the_message_stands() {
    leads(&[
        (
            "POST https://a.supabase.co/functions/v1/hello 401 (Unauthorized)\n{\"code\":\"UNAUTHORIZED_LEGACY_JWT\",\"message\":\"Invalid JWT\"}",
            "signature-invalid",
        ),
        ("{\"message\":\"Invalid JWT\"}", "reason-not-shown"),
        ("Invalid JWT", "reason-not-shown"),
    ]);
}

#[test]
fn a_token_that_a_log_shortens_in_its_middle_is_not_cut_off() {
    leads(&[(
        "muc.meet.jitsi:token_verification error Token eyJhbGciOiJIU[...]PZBgw not allowed to join: room@muc.meet.jitsi/c3e37956",
        "policy-refused",
    )]);
}

#[test]
fn a_line_of_a_log_in_json_is_no_response() {
    leads(&[(
        "{\"level\":\"error\",\"ts\":\"2025-06-03T01:04:50.770Z\",\"msg\":\"cannot start\",\"service\":\"shop\",\"error\":\"Request unauthorized.\"}",
        "reason-not-recognised",
    )]);
}
