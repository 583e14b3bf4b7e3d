//! What is said of a verifier's message, through the front door.

use super::front_door::{ids, report};
use token_inspector::finding::Severity;

#[test]
fn a_value_ends_where_its_quotes_do() {
    for (paste, id, line) in [
        (
            "IDX10501: Signature validation failed. Unable to match key: kid: 'abc'. Exceptions caught: ''. token: '{\"alg\":\"RS256\"}'",
            "kid-not-in-keys",
            "No key in the key set has the `kid` `abc` of this token.",
        ),
        (
            "IDX10503: Signature validation failed. The token's kid is: 'xZ9_abc', but did not match any keys in TokenValidationParameters or Configuration. Number of keys in Configuration: '2'.",
            "kid-not-in-keys",
            "No key in the key set has the `kid` `xZ9_abc` of this token.",
        ),
        (
            "IDX10214: Audience validation failed. Audiences: 'api://default'. Did not match: validationParameters.ValidAudience: '' or validationParameters.ValidAudiences: 'api://orders'.",
            "aud-unexpected",
            "The token is for api://default, but Microsoft.IdentityModel expects api://orders.",
        ),
        (
            "IDX10205: Issuer validation failed. Issuer: 'https://a.okta.com'. Did not match: validationParameters.ValidIssuer: 'null' or validationParameters.ValidIssuers: 'https://b.okta.com' or validationParameters.ConfigurationManager.CurrentConfiguration.Issuer: 'Null'. For more details, see https://aka.ms/IdentityModel/issuer-validation.",
            "iss-unexpected",
            "The token was issued by https://a.okta.com, but Microsoft.IdentityModel expects https://b.okta.com.",
        ),
        (
            "IDX10214: Audience validation failed. Audiences: 'empty'. Did not match: validationParameters.ValidAudience: 'http://localhost:5000' or validationParameters.ValidAudiences: 'null'.",
            "aud-missing",
            "The token does not say who it is for, so a verifier cannot tell whether it is meant for this API.",
        ),
        (
            "error https://next-auth.js.org/errors#oauth_callback_error unexpected JWT alg received, expected RS256, got: HS512 {\n  error: {",
            "alg-unexpected",
            "`alg` is `HS512`, but Auth.js accepts RS256.",
        ),
        (
            "Error: No pem found for envelope: {\"alg\":\"RS256\",\"kid\":\"6f8e1cb1\",\"typ\":\"JWT\"}",
            "kid-not-in-keys",
            "No key in the key set has the `kid` `6f8e1cb1` of this token.",
        ),
        (
            "JWT cannot be used prior to not before date claim (nbf). Not before date: Wed, 21 Aug 2024 23:01:53 GMT; Current date: Wed, 21 Aug 2024 23:01:46 GMT; (reason=token-not-active-yet)",
            "nbf-ahead",
            "The token was checked 7 seconds before it becomes valid.",
        ),
        (
            "ValueError: Token used too early, 1634244631 < 1634244632. Check that your computer's clock is set correctly.",
            "iat-in-future",
            "`iat` is 1 second later than the time at which the token was checked: the clock of the issuer or that of the verifier is wrong.",
        ),
        (
            "Additional details: [[8] Audience (aud) claim [x] doesn't contain an acceptable identifier. Expected api://default as an aud value.]",
            "aud-unexpected",
            "The token is for x, but jose4j expects api://default.",
        ),
    ] {
        let report = report(paste);
        assert_eq!(report.findings.first().map(|it| it.id()), Some(id), "{paste}");
        assert!(report.verdict.line.starts_with(line), "{}", report.verdict.line);
    }
}

#[test]
fn a_hidden_value_is_said_to_be_hidden() {
    let hidden =
        "[PII of type 'System.String' is hidden. For more details, see https://aka.ms/IdentityModel/PII.]";
    let paste = format!(
        "IDX10214: Audience validation failed. Audiences: '{hidden}'. Did not match: validationParameters.ValidAudience: '{hidden}' or validationParameters.ValidAudiences: '{hidden}'."
    );
    let report = report(&paste);
    let ids: Vec<_> = report.findings.iter().map(|it| it.id()).collect();
    assert_eq!(ids, ["aud-unexpected", "values-hidden"]);
    let said = "The token's audience (`aud`) is not the one that Microsoft.IdentityModel expects.";
    assert!(report.verdict.line.starts_with(said), "{}", report.verdict.line);
}

#[test]
fn no_fix_has_an_empty_hole() {
    assert!(report("Jwt header is an invalid JSON").verdict.action.starts_with("Write the part with"));
}

#[test]
fn a_malformed_token_is_not_said_to_be_cut_off() {
    for paste in [
        "JsonWebTokenError: jwt malformed",
        "IDX14100: JWT is not well formed, there are no dots (.).",
        "IDX12741: JWT must have three segments (JWS) or five segments (JWE).",
        "jwt.exceptions.DecodeError: Not enough segments",
        "JWT strings must contain exactly 2 period characters. Found: 0",
        "The token was expected to have 3 parts, but got 1",
    ] {
        assert!(["token-malformed", "scheme-not-removed"].contains(&ids(&report(paste))[0]), "{paste}");
        assert!(report(paste).verdict.line.contains(" received something other than a token"), "{paste}");
    }
    let cut = "jwt malformed\neyJraWQiOiJrMSIsImFsZyI6IlJTMjU2In0.eyJpc3MiOiJodHRwczovL2FjbWUub2t0YS5jb20iLCJhdWQiOiJhcGk6Ly9kZ...";
    assert_eq!(ids(&report(cut)), ["token-truncated"], "the token shows why");
}

#[test]
fn a_verifier_is_taken_at_its_word() {
    for (paste, id) in [
        ("the `Expiration` was not able to be validated. exp: missing", "exp-missing"),
        ("the `Issued At` was not able to be validated. iat: missing", "iat-missing"),
        ("the tokens header must contain an 'alg'", "alg-missing"),
        (
            "IDX10208: Unable to validate audience. validationParameters.ValidAudience is null or whitespace and validationParameters.ValidAudiences is null.",
            "verifier-without-audience",
        ),
        (
            "IDX10204: Unable to validate issuer. validationParameters.ValidIssuer is null or whitespace AND validationParameters.ValidIssuers is null.",
            "verifier-without-issuer",
        ),
        ("JwksRateLimitError: Too many requests to the JWKS endpoint", "keys-rate-limited"),
        ("The JWKS endpoint did not contain any signing keys", "kid-not-in-keys"),
        ("RPError: unexpected JWT alg received, expected HS256, got: RS256", "verifier-expects-other-alg"),
        ("RPError: unexpected JWT alg received, expected RS256, got: HS256", "alg-unexpected"),
    ] {
        assert_eq!(ids(&report(paste)), [id], "{paste}");
    }
    for (description, id) in [
        ("Bearer token is malformed", "token-malformed"),
        ("The token has no expiration", "exp-missing"),
        ("The token is not valid yet", "nbf-ahead"),
        ("The signature is invalid", "signature-invalid"),
        ("The audience is invalid", "aud-unexpected"),
    ] {
        let paste =
            format!(r#"WWW-Authenticate: Bearer error="invalid_token", error_description="{description}""#);
        assert_eq!(ids(&report(&paste)), [id], "{paste}");
    }
    let line =
        "the `Issuer` was not able to be validated. iss: https://a.example does not match https://b.example";
    let said = report(line).verdict.line;
    let told =
        "The token was issued by https://a.example, but okta-jwt-verifier for Go expects https://b.example.";
    assert!(said.starts_with(told), "{said}");
}

#[test]
fn what_more_libraries_and_gateways_say() {
    for (paste, id) in [
        (
            "Unable to resolve the Configuration with the provided Issuer of \"https://acme.okta.com/oauth2/default\"",
            "keys-unreachable",
        ),
        ("JWT early by 5000 milliseconds before 2026-09-21T14:13:25Z", "nbf-ahead"),
        (
            "Unsecured JWSs (those with an 'alg' (Algorithm) header value of 'none') are disallowed by default",
            "alg-none",
        ),
        ("JWT missing required claims: [exp]", "exp-missing"),
        ("Unsupported JWS algorithm HS256, must be RS256", "alg-unexpected"),
        ("JWKSTimeout: request timed out", "keys-unreachable"),
        ("RBAC: access denied", "mesh-policy-refused"),
        ("Required claim \"sub\" is not present.", "sub-missing"),
        ("JwtVerificationException: Failed to parse token", "reason-not-shown"),
        (
            "JwtVerificationException: Failed to parse token\nCaused by: io.jsonwebtoken.ExpiredJwtException: JWT expired",
            "exp-passed",
        ),
        ("token is malformed: could not base64 decode header: illegal base64 data", "part-not-base64url"),
        ("UnauthorizedError: No authorization token was found", "access-token-empty"),
        ("The token was not issued by the given issuers", "iss-unexpected"),
        ("Token signature mismatch", "signature-invalid"),
        ("Uncaught Firebase\\JWT\\ExpiredException: Expired token in /var/www/html", "exp-passed"),
        ("Could not verify JWT: JWTExpired", "exp-passed"),
    ] {
        assert_eq!(ids(&report(paste)), [id], "{paste}");
    }
    let verdict = report("JWT missing required claims: [tenant]").verdict.line;
    assert!(verdict.starts_with("The token has no `tenant`, but the verifier requires it."), "{verdict}");
}

#[test]
fn a_verifier_is_understood_in_the_body_of_an_answer() {
    for (paste, id) in [
        (
            r#"{"status":401,"error":"Unauthorized","message":"JWT expired 1200000 milliseconds ago at 2026-09-21T13:40:00Z","path":"/orders"}"#,
            "exp-passed",
        ),
        (r#"{"error":"Key not authorized: token has invalid issuer"}"#, "iss-unexpected"),
        (
            r#"{"error":"invalid_token","error_description":"The token expired at '09/21/2026 13:40:00'"}"#,
            "exp-passed",
        ),
        (r#"{"message":"The incoming token has expired"}"#, "exp-passed"),
        (r#"{"message":"Bad token; invalid JSON"}"#, "token-malformed"),
        (r#"{"fault":{"faultstring":"x","detail":{"errorcode":"steps.jwt.TokenExpired"}}}"#, "exp-passed"),
        (r#"{"message":"Authorization header requires 'Credential' parameter."}"#, "aws-signature-expected"),
    ] {
        assert_eq!(ids(&report(paste)).first(), Some(&id), "{paste}");
    }
    assert_eq!(ids(&report(r#"{"error":"Unauthorized","message":"no"}"#)), ["not-okta"]);
}

#[test]
fn three_parts_that_are_no_token_most_often_begin_with_bearer() {
    for paste in
        ["JsonWebTokenError: invalid token", "token is malformed: tokenstring should not contain 'bearer '"]
    {
        assert!(["token-malformed", "scheme-not-removed"].contains(&ids(&report(paste))[0]), "{paste}");
        assert!(report(paste).findings[0].causes[0].fix.contains("`Bearer"), "{paste}");
    }
}

#[test]
fn what_is_only_noted_of_a_token_leads_where_a_verifier_refused_it_for_that() {
    let token = "eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..AAAAAAAAAAAAAAAA.AAAA.AAAAAAAAAAAAAAAAAAAAAA";
    for message in [
        "JWSError (CompactDecodeError Invalid number of parts: Expected 3 parts; got 5)",
        "oidc: malformed jwt, expected 3 parts got 5",
    ] {
        let report = report(&format!("{message}\n\n{token}"));
        let first = &report.findings[0];
        assert_eq!((first.id(), first.severity), ("token-encrypted", Severity::Error), "{message}");
        assert!(report.verdict.line.contains("encrypted"), "{}", report.verdict.line);
    }
}
