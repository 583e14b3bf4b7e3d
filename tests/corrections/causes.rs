//! The cause that settles it most often is among those that are shown, and leads where the paste points to it.

use super::{first_fixes, ids, inspected, words};

const REFUSED: &str = r#"{"error":"invalid_client","error_description":"Client authentication failed. Either the client or the client credentials are invalid."}"#;

#[test]
fn a_browser_with_the_client_id_of_a_web_app_is_sent_to_an_app_without_a_secret() {
    let browser = format!(
        "POST /oauth2/default/v1/token HTTP/1.1\nHost: acme.okta.com\nOrigin: http://localhost:3000\nContent-Type: application/x-www-form-urlencoded\n\ngrant_type=authorization_code&client_id=0oabucvyc38HLL1ef0h7&code_verifier=x7Qm2Lr9Tk0vWcYhRa8uJdGfQs1iNoVt6EwKbXm3aZc\n\nHTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{REFUSED}"
    );
    let report = inspected(&browser);
    let fixes = first_fixes(&report);
    assert!(fixes.first().unwrap().contains("`Single-Page Application`"), "{fixes:?}");
    assert!(fixes.first().unwrap().contains("without a secret"), "{fixes:?}");
}

#[test]
fn a_mobile_program_with_the_client_id_of_a_web_app_is_sent_to_a_native_app() {
    let report = inspected(&format!("Error Domain=org.openid.appauth.oauth_token Code=-3 {REFUSED}"));
    assert!(first_fixes(&report).first().unwrap().contains("`Native Application`"));
}

#[test]
fn a_server_with_the_client_id_of_an_app_without_a_secret_is_sent_to_a_web_app() {
    let server = format!(
        "curl -X POST https://acme.okta.com/oauth2/default/v1/token -u '0oabucvyc38HLL1ef0h7:secret' -d grant_type=client_credentials\n\n{REFUSED}"
    );
    let report = inspected(&server);
    let fixes = first_fixes(&report);
    assert!(
        fixes.iter().any(|it| it.contains("`Web Application`") && it.contains("`API Services`")),
        "{fixes:?}"
    );
}

#[test]
fn a_refused_algorithm_is_looked_for_in_the_verifiers_own_list() {
    let report = inspected(
        "UnauthorizedError: invalid algorithm\n    at /srv/node_modules/express-jwt/dist/index.js:106:35",
    );
    assert_eq!(ids(&report).first(), Some(&"alg-unexpected"));
    assert!(first_fixes(&report).first().unwrap().contains("the verifier's list of algorithms"));
    assert!(!words("alg-unexpected").contains("than Okta's"), "the token need not be Okta's");
}

#[test]
fn a_bad_signature_is_looked_for_in_the_secrets_the_keys_and_their_age() {
    let report = inspected("jwt.exceptions.InvalidSignatureError: Signature verification failed");
    assert_eq!(ids(&report).first(), Some(&"signature-invalid"));
    let said = report
        .findings
        .first()
        .unwrap()
        .causes
        .iter()
        .map(|it| it.reason.as_str())
        .collect::<Vec<_>>()
        .join(" ");
    for cause in ["shared secret", "keys of another server", "an earlier key set"] {
        assert!(said.contains(cause), "{cause} is missing: {said}");
    }
}

#[test]
fn a_bad_signature_of_a_token_with_a_shared_secret_leads_to_the_secrets() {
    let token = super::token(token_inspector::checks::Sample::Other, &[]);
    let report = inspected(&format!("{token}\nJsonWebTokenError: invalid signature"));
    let finding = report.findings.iter().find(|it| it.id() == "signature-invalid").unwrap();
    assert!(
        finding.causes.first().unwrap().reason.contains("different secrets"),
        "{:?}",
        finding.causes.first()
    );
    assert!(finding.causes.iter().all(|it| !it.fix.contains("jwks_uri")), "{:?}", finding.causes);
}

#[test]
fn an_org_servers_token_is_among_the_causes_of_a_signature_that_does_not_fit() {
    assert!(words("signature-invalid").contains("access token of the org authorization server"));
}

#[test]
fn a_verifier_without_an_audience_is_a_cause_where_the_message_names_no_value() {
    let named = |paste: &str| {
        let report = inspected(paste);
        assert_eq!(ids(&report).first(), Some(&"aud-unexpected"), "{paste}");
        first_fixes(&report).iter().any(|it| it.contains("`audience=` of PyJWT"))
    };
    assert!(named("jwt.exceptions.InvalidAudienceError: Invalid audience"));
    assert!(!named(
        "IDX10214: Audience validation failed. Audiences: 'api://orders'. Did not match: validationParameters.ValidAudience: 'api://default' or validationParameters.ValidAudiences: 'null'."
    ));
}

#[test]
fn an_audience_that_is_a_url_is_asked_for_by_the_resource_parameter() {
    let mut context = token_inspector::Context::at(super::now());
    context.expected.audiences = vec!["https://flow.acme.test/mcp".into()];
    let token = super::token(token_inspector::checks::Sample::Other, &[("aud", "\"mcp-server\"")]);
    let report = token_inspector::inspect(&token, &context);
    assert!(first_fixes(&report).iter().any(|it| it.contains("`resource=https://flow.acme.test/mcp`")));
}

#[test]
fn a_claim_that_an_id_token_lacks_is_left_out_of_thin_ones() {
    assert!(words("claim-missing").contains("thin") && words("groups-missing").contains("thin"));
    assert!(words("claim-missing").contains("`/v1/userinfo`"));
}

#[test]
fn a_path_of_identity_engine_is_not_there_in_classic_engine() {
    for paste in [
        "POST https://acme.okta.com/idp/idx/introspect\nHTTP/1.1 404 Not Found\nContent-Length: 0\n",
        "POST https://acme.okta.com/oauth2/v1/interact\n\n{\"errorCode\":\"E0000022\",\"errorSummary\":\"The endpoint does not support the provided HTTP method\"}",
    ] {
        let report = inspected(paste);
        let first = report.findings.first().unwrap();
        assert!(
            first.causes.iter().any(|it| it.is_settled() && it.reason.contains("Classic Engine")),
            "{:?}",
            first.causes
        );
    }
}

#[test]
fn an_issuer_that_is_an_endpoint_already_is_told_by_the_doubled_path() {
    let report = inspected(
        "404 Not Found: Get \"https://acme.okta.com/oauth2/default/.well-known/openid-configuration/.well-known/openid-configuration\"",
    );
    assert!(
        first_fixes(&report).first().unwrap().contains("Set only the issuer"),
        "{:?}",
        first_fixes(&report)
    );
}

#[test]
fn an_inner_failure_that_a_tool_prints_with_its_request_id_is_known() {
    let report = inspected(
        "Error: failed to create policy rule: the API returned an error: Internal Server Error, x-okta-request-id=ByY2cB0dR0m1DqChRu2wYsIKKoY\n  with okta_policy_rule_idp_discovery.example,",
    );
    let first = report.findings.first().unwrap();
    assert_eq!(first.id(), "E0000009");
    assert!(
        first.queries.iter().any(|it| it.filter.contains("ByY2cB0dR0m1DqChRu2wYsIKKoY")),
        "{:?}",
        first.queries
    );
}

#[test]
fn a_call_that_a_tool_names_speaks_for_and_against_causes_as_a_shown_one_does() {
    let created = inspected(
        "│ Error: failed to create group: the API returned an error: You do not have permission to access the feature you are requesting. Causes: errorSummary: You do not have permission to access the feature you are requesting\n│\n│   with okta_group.eng,\n│   on main.tf line 3, in resource \"okta_group\" \"eng\":",
    );
    assert_eq!(ids(&created).first(), Some(&"E0000015"));
    assert!(
        !first_fixes(&created).first().unwrap().contains("org authorization server"),
        "a group needs none"
    );
}

#[test]
fn a_refused_call_to_users_is_no_step_of_a_sign_in() {
    let report = inspected(
        "POST /api/v1/users/00u8a2b3c4Dd5Ee6F7g8/lifecycle/activate -> 403 {\"errorCode\":\"E0000006\",\"errorSummary\":\"You do not have permission to perform the requested action\",\"errorId\":\"oae8\"}",
    );
    let leading = report.findings.first().unwrap();
    assert_eq!(leading.id(), "E0000006");
    for aside in ["sign-in page", "ThreatInsight"] {
        assert!(leading.causes.iter().all(|it| !it.reason.contains(aside)), "{aside}");
    }
}

#[test]
fn an_empty_secret_and_a_program_that_keeps_none_are_told_before_a_wrong_one() {
    let wrong = r#"{"error":"invalid_client","error_description":"The client secret supplied for a confidential client is invalid."}"#;
    for (paste, words) in [
        (
            format!(
                "POST /oauth2/default/v1/token HTTP/1.1\nHost: acme.okta.com\nAuthorization: Basic MG9hOXhrMjdoVHFXYlljUGU1ZDc6\n\ngrant_type=client_credentials\n\nHTTP/1.1 401 Unauthorized\n{wrong}"
            ),
            "where the length is `0`",
        ),
        (
            format!(
                "Access to fetch at 'https://acme.okta.com/oauth2/default/v1/token' from origin 'http://localhost:5173'\n{wrong}"
            ),
            "`Single-Page Application`",
        ),
        (format!("net.openid.appauth.AuthorizationException: {wrong}"), "`Native Application`"),
    ] {
        let report = inspected(&paste);
        let fixes = first_fixes(&report);
        assert!(fixes.first().unwrap().contains(words), "{paste}: {fixes:?}");
    }
}

#[test]
fn terraform_without_a_session_is_told_what_its_provider_sends() {
    let report = inspected(
        "Error: failed to create group rule: the API returned an error: Invalid session\n\n  with okta_group_rule.eng,\n  on rules.tf line 3",
    );
    assert_eq!(ids(&report).first(), Some(&"E0000005"));
    assert!(first_fixes(&report).first().unwrap().contains("OKTA_API_TOKEN"));
}

#[test]
fn a_step_of_terraform_is_no_step_of_a_sign_in() {
    let report = inspected(
        "Error: failed to list groups: the API returned an error: You do not have permission to perform the requested action\n\n  with data.okta_groups.all,\n  on main.tf line 12",
    );
    let leading = report.findings.first().unwrap();
    assert_eq!(leading.id(), "E0000006");
    assert!(!leading.verdict.contains("step of a sign-in"), "{}", leading.verdict);
}
