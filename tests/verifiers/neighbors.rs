//! What had been told as the finding next to it.

use super::front_door::{first_cause, leads, report};
use token_inspector::checks::Sample;

#[test]
fn a_missing_nonce_is_no_other_nonce() {
    leads(&[
        ("com.nimbusds.jwt.proc.BadJWTException: Missing JWT nonce (nonce) claim", "nonce-missing"),
        ("id_token does not contain a nonce claim", "nonce-missing"),
        ("OperationProcessingError: ID Token \"nonce\" claim missing", "nonce-missing"),
        ("com.nimbusds.jwt.proc.BadJWTException: Unexpected JWT nonce (nonce) claim: x", "nonce-mismatch"),
        ("nonce mismatch, expected a, got: b", "nonce-mismatch"),
    ]);
}

#[test]
fn what_was_not_compared_does_not_differ() {
    leads(&[
        ("JWTClaimsError: No access_token provided to compare against at_hash claim.", "at-hash-unchecked"),
        ("JWTClaimsError: at_hash claim does not match access_token.", "at-hash-mismatch"),
    ]);
}

#[test]
fn a_time_on_either_side_is_the_devices_clock() {
    leads(&[
        ("Issued at time is more than 600 seconds before or after the current time", "iat-far-from-now"),
        ("Token used before issued", "iat-in-future"),
    ]);
}

#[test]
fn an_exp_that_is_refused_is_no_payload_without_an_object() {
    leads(&[("invalid claim \"exp\"", "exp-refused"), ("Invalid claim \"tenant\"", "claim-unexpected")]);
    let fraction = "invalid claim \"exp\"\n{\"typ\":\"JWT\",\"alg\":\"RS256\"}\n{\"iss\":\"https://a.example\",\"aud\":\"b\",\"sub\":\"c\",\"iat\":1789999400.5,\"exp\":1790003600.174716}";
    assert!(first_cause(fraction).contains("fraction of a second"), "{}", first_cause(fraction));
}

#[test]
fn a_claim_that_no_scope_brings_is_the_issuers() {
    for (claim, said) in [("jti", "No scope adds this claim"), ("sub", "for an application without a user")] {
        let words = first_cause(&format!(
            "jwt.exceptions.MissingRequiredClaimError: Token is missing the \"{claim}\" claim"
        ));
        assert!(words.contains(said), "{claim}: {words}");
    }
    let own = first_cause("jwt.exceptions.MissingRequiredClaimError: Token is missing the \"tenant\" claim");
    assert!(!own.contains("No scope adds this claim"), "{own}");
}

#[test]
fn a_key_is_told_by_its_form_and_its_use() {
    leads(&[
        (
            "** (Joken.Error) A map was expected for the key parameter in the signer creation.",
            "signer-key-form-wrong",
        ),
        ("** (Joken.Error) Couldn't create a signer because key is not binary.", "signer-key-form-wrong"),
        ("** (KeyError) key :jwk not found in: nil", "verifier-without-key"),
        (
            "TypeError: Key for the ES256 algorithm must be of type CryptoKey. Received an instance of Uint8Array",
            "key-wrong-type",
        ),
        (
            "authlib.jose.errors.InvalidUseError: invalid_use: Key \"use\" is not valid for your usage",
            "key-use-unfit",
        ),
    ]);
    let listed = "invalid_use: Key \"use\" is not valid for your usage\n{\"keys\":[{\"kty\":\"EC\",\"use\":[\"sig\"],\"kid\":\"a\",\"crv\":\"P-256\",\"x\":\"CHuZQJOfXwhmLjpIqoldy0X3nKyyKbGUhLuEtiYGPGA\",\"y\":\"x3sp-3msGZc1Dm1ZN9pR9XqwTa5_t2nX8FloSKDDngU\"}]}";
    assert!(first_cause(listed).contains("is a list"), "{}", first_cause(listed));
    let array = first_cause("UnexpectedValueException: \"kid\" empty, unable to lookup correct key");
    assert!(array.contains("as an array"), "{array}");
    let required =
        first_cause("called `Result::unwrap()` on an `Err` value: Error(MissingRequiredClaim(\"exp\"))");
    assert!(required.contains("required_spec_claims"), "{required}");
}

#[test]
fn json_of_another_type_is_no_refused_credential() {
    leads(&[
        (
            "Error: failed to get user custom schema: json: cannot unmarshal number into Go struct field UserSchemaAttributeItems.enum of type string",
            "json-type-differs",
        ),
        (
            "token is malformed: could not JSON decode claim: json: cannot unmarshal array into Go struct field Claims.aud of type string",
            "claim-wrong-type",
        ),
    ]);
    let provider = "Error: json: cannot unmarshal object into Go struct field _UserGetSingleton.type of type string\n\n  with okta_user.jane,\n  on main.tf line 3";
    assert!(first_cause(provider).contains("Terraform provider"), "{}", first_cause(provider));
}

#[test]
fn localhost_in_a_container_is_the_container() {
    for paste in [
        "Error: connect ECONNREFUSED 127.0.0.1:8080",
        "Get \"http://localhost:5556/dex/.well-known/openid-configuration\": dial tcp 127.0.0.1:5556: connect: connection refused",
        "I/O error on GET request for \"http://localhost:9000/.well-known/openid-configuration\": Connection refused",
        "IDX20803: Unable to obtain configuration from: 'http://localhost:8080/realms/acme/.well-known/openid-configuration'.\n ---> System.Net.Http.HttpRequestException: Connection refused (localhost:8080)",
    ] {
        assert!(first_cause(paste).contains("names `localhost`"), "{paste}: {}", first_cause(paste));
    }
    assert!(!first_cause("Error: connect ECONNREFUSED 10.2.3.4:443").contains("names `localhost`"));
}

#[test]
fn both_values_of_rabbitmq_are_read() {
    let report = report(
        "Authentication using an OAuth 2/JWT token failed: {invalid_aud,{resource_id_not_found_in_aud,<<\"rabbitmq\">>,[<<\"account\">>,<<\"shop\">>]}}",
    );
    let hit = &report.findings.first().expect("a finding").hit;
    assert_eq!((hit.found.as_deref(), hit.expected.as_deref()), (Some("account, shop"), Some("rabbitmq")));
}

#[test]
fn that_a_job_ended_is_never_quoted_as_the_reason() {
    for ended in [
        "##[error]Process completed with exit code 1.",
        "npm ERR! code ELIFECYCLE",
        "command exited with code 2",
    ] {
        for reason in ["BadgeError: the badge of this request was refused by the door", ""] {
            let report = report(&format!("{reason}\n{ended}\n"));
            assert!(!report.verdict.line.contains(ended), "{}", report.verdict.line);
            assert_eq!(report.verdict.line.contains("badge"), !reason.is_empty(), "{}", report.verdict.line);
        }
    }
}

#[test]
fn a_product_names_its_own_setting_before_that_of_its_library() {
    for (paste, setting) in [
        (
            "[2026-03-01 11:58:03.114][vaultwarden::api::identity][ERROR] Could not read id_token claims, Invalid audiences: `3298` is not a trusted audience",
            "SSO_AUDIENCE_TRUSTED",
        ),
        (
            "org.apache.pulsar.broker.web.AuthenticationFilter - Failed to authentication token: The parsed JWT indicates it was signed with the RS256 signature algorithm, but the specified signing key of type javax.crypto.spec.SecretKeySpec may not be used to validate RS256 signatures.",
            "tokenPublicKey",
        ),
        (
            "POST https://q.supabase.co/functions/v1/pay 401\n{\"code\":\"UNAUTHORIZED_UNSUPPORTED_TOKEN_ALGORITHM\",\"message\":\"Unsupported JWT algorithm: ES256\"}",
            "--no-verify-jwt",
        ),
        (
            "synapse.handlers.oidc - 842 - ERROR - GET-8 - Invalid id_token\nauthlib.jose.errors.InvalidClaimError: invalid_claim: Invalid claim \"iss\"",
            "homeserver.yaml",
        ),
    ] {
        let report = report(paste);
        let finding = report.findings.first().expect("a finding");
        let own = finding.causes.iter().position(|it| it.fix.contains(setting));
        assert!(own.is_some_and(|it| it < 3), "{setting}: {:#?}", finding.causes);
    }
}

#[test]
fn a_sentence_that_anybody_says_is_no_products_own() {
    leads(&[
        (
            "HTTP/1.1 401 Unauthorized\n\n{\"code\":124,\"message\":\"Invalid access token.\"}",
            "reason-not-shown",
        ),
        ("{\"message\":\"Invalid refresh token\"}", "provider-grant-refused"),
        (
            "cognito-idp: NotAuthorizedException\nx-amzn-errormessage: Invalid Access Token",
            "cognito-token-unknown",
        ),
    ]);
    let own = first_cause("HTTP/1.1 403 Forbidden\n\n{\"message\":\"Insufficient permissions\"}");
    assert!(own.contains("Your own API"), "{own}");
}

#[test]
fn what_a_program_signs_for_an_api_lacks_nothing_that_the_api_does_not_want() {
    let ids = |token: &str| -> Vec<&'static str> {
        report(&format!("Authorization: Bearer {token}\n\nHTTP/1.1 401 Unauthorized\n"))
            .findings
            .iter()
            .map(|it| it.id())
            .collect()
    };
    let push = Sample::Other.encoded(
        &[("alg", "\"ES256\""), ("kid", "\"ABC123DEFG\"")],
        &[("iss", "\"DEF123GHIJ\""), ("name", ""), ("exp", ""), ("sub", ""), ("iat", "1789999900")],
    );
    let missing = ids(&push);
    assert!(!missing.contains(&"exp-missing") && !missing.contains(&"aud-missing"), "{missing:?}");
    let app =
        Sample::Other.encoded(&[("alg", "\"RS256\"")], &[("iss", "\"12345\""), ("name", ""), ("sub", "")]);
    let missing = ids(&app);
    assert!(!missing.contains(&"aud-missing"), "{missing:?}");
    let other = ids(&Sample::Other.encoded(&[("alg", "\"RS256\"")], &[("iss", "\"12345\""), ("exp", "")]));
    assert!(other.contains(&"exp-missing"), "a token of a person has to expire: {other:?}");
}

#[test]
fn what_the_code_itself_does_wrong_is_no_fault_of_a_token() {
    leads(&[
        ("AttributeError: module 'jwt' has no attribute 'encode'", "verifier-misconfigured"),
        ("ImportError: cannot import name 'PyJWKClient' from 'jwt' (/app/jwt.py)", "verifier-misconfigured"),
        (
            "java.lang.NoClassDefFoundError: javax/xml/bind/DatatypeConverter\n\tat io.jsonwebtoken.impl.Base64Codec.decode(Base64Codec.java:26)",
            "verifier-misconfigured",
        ),
        (
            "Error: Bad \"options.expiresIn\" option the payload already has an \"exp\" property.",
            "verifier-misconfigured",
        ),
        (
            "TypeError [ERR_INVALID_ARG_TYPE]: The \"key\" argument must be of type string or an instance of Buffer. Received undefined\n    at Verify.verify (node:internal/crypto/sig:227:7)\n    at verify (/app/node_modules/jwa/index.js:111:21)",
            "verifier-without-key",
        ),
        ("SigningKeyNotFoundError: Unable to find a signing key that matches 'null'", "kid-missing"),
        (
            "IDX10516: Signature validation failed. Unable to match key: kid: 'abc'. Number of keys in TokenValidationParameters: '0'. Number of keys in Configuration: '0'.",
            "keys-unreachable",
        ),
        ("The id token has no email attribute", "claim-missing"),
    ]);
    for (paste, words) in [
        ("jwt.exceptions.InvalidSubjectError: Subject must be a string", "`sub` is a number"),
        (
            "{\"error\":\"invalid_grant\",\"error_description\":\"Account is not fully set up\"}",
            "required action",
        ),
        ("{\"error\":\"invalid_grant\",\"error_description\":\"Token is not active\"}", "refresh token"),
        (
            "Bearer error=\"invalid_token\", error_description=\"The audience 'account' is invalid\"",
            "Keycloak",
        ),
    ] {
        let told = first_cause(paste);
        assert!(told.contains(words), "{paste}: {told}");
    }
}
