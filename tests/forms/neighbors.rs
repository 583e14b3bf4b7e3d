//! Programs beside the token: what gateways, clients and APIs of others say, led by what is truly wrong.

use super::*;
use token_inspector::finding::{CauseState, Severity};

/// The first finding's id, and the words of its verdict and causes.
fn led(paste: &str) -> (&'static str, String) {
    let report = report(paste);
    let first = report.findings.first().unwrap_or_else(|| panic!("nothing found in {paste}"));
    let causes: String = first.causes.iter().map(|it| [" ", &it.reason, " ", &it.fix].concat()).collect();
    (first.id(), [first.verdict.as_str(), &causes].concat())
}

#[test]
fn the_reason_leads_the_frame_around_it() {
    for (paste, id) in [
        (
            "E0210 23:01:00 7 authentication.go:58] Unable to authenticate the request due to an error: [invalid bearer token, [crypto/rsa: verification error, invalid bearer token, 'email_verified' claim not present]]",
            "email-not-verified",
        ),
        ("{views.py:678} ERROR - Error returning OAuth user info: Invalid audience", "aud-unexpected"),
        (
            "curl https://api.acme.test/me -H 'Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJ0b2tlbl90eXBlIjoicmVmcmVzaCIsImV4cCI6MTc5MDAwMzAwMCwianRpIjoiYWIxMiJ9.c2lnbmF0dXJl'\n{\"detail\":\"Given token not valid for any token type\",\"code\":\"token_not_valid\",\"messages\":[{\"token_class\":\"AccessToken\",\"token_type\":\"access\",\"message\":\"Token has wrong type\"}]}",
            "token-use-unexpected",
        ),
        (
            "token has invalid claims: token is missing required claim: aud claim is required, token is missing required claim: iss claim is required",
            "aud-missing",
        ),
        (
            "authenticate.OAuthCallback: error redeeming authenticate code: identity/oidc: failed getting id_token: failed to verify signature: fetching keys oidc: failed to decode keys: got Content-Type = application/json, but could not unmarshal as JSON: go-jose/go-jose: invalid JWK, x5t header has invalid length",
            "key-set-unusable",
        ),
        (
            "Could not obtain grant code: Error: Grant validation failed. Reason: invalid token (wrong audience)",
            "aud-unexpected",
        ),
        (
            "{\"code\":\"FST_JWT_AUTHORIZATION_TOKEN_INVALID\",\"message\":\"Authorization token is invalid: The iss claim value is not allowed.\"}",
            "iss-unexpected",
        ),
    ] {
        assert_eq!(led(paste).0, id, "{paste}");
    }
}

#[test]
fn a_sentence_with_colons_is_no_decoded_token() {
    let paste = r#""failed to acquire token" err="reply status code was 400:\n{\"error\":\"invalid_request\",\"error_description\":\"AADSTS70021: No matching federated identity record found for presented assertion. Assertion Issuer: 'https://kubernetes.default.svc.cluster.local'. Assertion Subject: 'system:serviceaccount:shop:api'. Assertion Audience: 'api://AzureADTokenExchange'.\"}""#;
    let (id, words) = led(paste);
    assert_eq!(id, "federated-record-missing");
    assert!(words.contains("--service-account-issuer"), "{words}");
}

#[test]
fn what_a_verifier_refused_a_token_for_is_an_error() {
    let report = report(
        "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error=\"invalid_token\", error_description=\"Token has no expiration time\"\n\n{\"error\":\"invalid_token\",\"error_description\":\"Token has no expiration time\"}",
    );
    let first = &report.findings[0];
    assert_eq!((first.id(), first.hit.severity.unwrap_or(first.severity)), ("exp-missing", Severity::Error));
}

#[test]
fn a_short_text_of_many_programs_settles_on_none() {
    let report = report("Login failed\nFailed to verify ID token, Signature verification failed");
    let first = &report.findings[0];
    assert_eq!(first.id(), "signature-invalid");
    let known = first.causes.iter().filter(|it| it.reason.contains(" a message of "));
    assert!(known.clone().count() > 0);
    for it in known {
        assert_eq!(it.state, CauseState::Open, "{}", it.reason);
    }
}

#[test]
fn another_word_than_bearer_is_said_where_it_was_refused() {
    let sent = |word: &str| {
        format!(
            "$ curl -i http://localhost:5000/api/me -H \"Authorization: {word} eyJhbGciOiJIUzI1NiJ9.eyJpZCI6IjViZDEiLCJleHAiOjE3OTAwMDMwMDB9.c2lnbmF0dXJl\"\n"
        )
    };
    let refused = "HTTP/1.1 401 Unauthorized\nX-Powered-By: Express\n\nUnauthorized";
    for word in ["JWT", "Token"] {
        assert!(ids(&(sent(word) + refused)).contains(&"authorization-malformed"), "{word}");
        let taken = sent(word) + "HTTP/1.1 200 OK\nX-Powered-By: Express\n\n{}";
        assert!(!ids(&taken).contains(&"authorization-malformed"), "{word}");
    }
    assert!(!ids(&(sent("Bearer") + refused)).contains(&"authorization-malformed"));
}

#[test]
fn a_client_secret_that_lives_too_long_is_the_reason_of_the_refusal() {
    let secret = "{\"alg\":\"ES256\",\"kid\":\"9QK2ABC7DE\"}\n{\"iss\":\"T8M2KQ94XZ\",\"iat\":1789999400,\"exp\":1821535400,\"aud\":\"https://appleid.apple.com\",\"sub\":\"com.acme.shop\"}";
    assert!(ids(secret).contains(&"own-token-too-long"), "{:?}", ids(secret));
    let within = secret.replace("1821535400", "1800000000");
    assert!(!ids(&within).contains(&"own-token-too-long"));
}

#[test]
fn a_gateway_that_kept_its_old_settings_is_named() {
    let (id, words) = led(
        "level=error msg=\"failed to update kong configuration: posting new config to /config: HTTP status 400 (message: \\\"declarative config is invalid: {consumers={[2]={jwt_secrets={{rsa_public_key=\\\\\\\"invalid key\\\\\\\"}}}}}\\\")\"",
    );
    assert_eq!(id, "gateway-config-refused");
    assert!(words.contains("rsa_public_key"), "{words}");
}
