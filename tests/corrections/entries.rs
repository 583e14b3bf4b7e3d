//! Entries whose cause or fix was wrong, or that said too much.

use super::{find, ids, inspected, queries, words};
use token_inspector::finding::Severity;

#[test]
fn an_app_that_users_may_not_add_themselves_was_not_created_and_is_not_to_be_assigned() {
    let said = words("E0000043");
    assert!(
        said.contains("accessibility.selfService") && said.contains("accessibility_self_service = false")
    );
    assert!(!said.contains("Assignments"), "{said}");
    let terraform = "Error: failed to create OAuth application: the API returned an error: Self service application assignment is not enabled.";
    assert_eq!(ids(&inspected(terraform)).first(), Some(&"E0000043"));
}

#[test]
fn a_missing_signing_certificate_is_made_and_then_chosen_by_its_kid() {
    let said = words("invalid_request/invalid_subject_token_saml_source_app_signing_cert_missing");
    let make = said.find("POST /api/v1/apps/{appId}/credentials/keys/generate?validityYears=2").unwrap();
    let choose = said.find("PUT /api/v1/apps/{appId}`").unwrap();
    assert!(make < choose && said.contains("`credentials.signing.kid`"), "{said}");
}

#[test]
fn an_api_token_is_kept_alive_by_a_weekly_use_since_it_dies_after_thirty_days() {
    let said = words("E0000011");
    assert!(said.contains("30 days") && said.contains("at least once a week"), "{said}");
    assert!(!said.contains("monthly"), "{said}");
}

#[test]
fn a_deactivated_owner_of_a_token_comes_back_only_where_that_was_a_mistake() {
    for id in ["E0000011", "api-token-pasted", "syslog:user.lifecycle.deactivate"] {
        let said = words(id);
        let new = said.find("new token").unwrap_or(usize::MAX);
        assert!(new < said.find("your user > Activate").unwrap(), "{id}: {said}");
        assert!(said.contains("mistake"), "{id}: {said}");
    }
    assert!(words("E0000011").contains("/lifecycle/unsuspend"), "a suspended owner is unsuspended");
}

#[test]
fn calls_that_ring_a_phone_are_said_to_be_phone_calls() {
    for id in ["E0000133", "E0000138", "E0000147", "E0000151", "E0000205"] {
        let entry = find(id);
        assert!(entry.title.to_lowercase().contains("phone call"), "{id}: {}", entry.title);
        assert!(words(id).contains("phone call") && words(id).contains("voice code"), "{id}");
    }
}

#[test]
fn a_developer_edition_org_is_replaced_by_the_integrator_free_plan() {
    let said = words("E0000260");
    assert!(said.contains("18 July 2025") && said.contains("Integrator Free Plan"), "{said}");
    assert!(!said.contains("nobody has used"), "{said}");
}

#[test]
fn an_expired_password_is_changed_with_the_state_token() {
    assert!(words("E0000064").contains("`stateToken`, `oldPassword` and `newPassword`"));
}

#[test]
fn what_has_no_source_is_worded_as_likely_or_bound_to_its_engine() {
    assert!(words("E0000105").contains("In Identity Engine the recovery email"));
    assert!(words("E0000257").contains("most likely"));
    assert!(words("E0000190").contains("most likely") && !words("E0000190").contains("usually"));
}

#[test]
fn a_step_of_a_recovery_offers_no_query_for_lockouts_or_policies() {
    for id in ["E0000092", "E0000105", "E0000110", "E0000113"] {
        let asked = queries(id);
        assert!(!asked.contains("user.account.lock") && !asked.contains("policy.evaluate"), "{id}: {asked}");
    }
    assert!(queries("E0000119").contains("user.account.lock"));
}

#[test]
fn a_factor_that_asks_for_one_more_code_is_a_note() {
    assert_eq!(find("E0000113").severity, Severity::Note);
    let body = r#"{"version":"1.0.0","messages":{"type":"array","value":[{"message":"Pin accepted, Wait for token to change, then enter new passcode","i18n":{"key":"errors.E0000113"},"class":"ERROR"}]}}"#;
    let report = inspected(body);
    assert_eq!(ids(&report), ["E0000113"]);
    assert_eq!(report.verdict.severity, Some(Severity::Note));
}

#[test]
fn where_a_trust_or_a_mapping_is_set_is_named_or_said_to_be_unknown() {
    for id in ["invalid_grant/id_jag_invalid_subject", "invalid_token/jwt_bearer_grant_invalid_issuer"] {
        assert!(words(id).contains("not documented"), "{id}: {}", words(id));
    }
}

#[test]
fn an_agents_own_token_is_renewed_by_installing_the_agent_again() {
    let log = "2026/02/11 09:14:02.114 Error -- WEB01(11) -- Response from server: {\"errorCode\":\"E0000011\",\"errorSummary\":\"Invalid token provided\",\"errorLink\":\"E0000011\"}";
    let report = inspected(log);
    let first = report.findings.first().unwrap();
    assert_eq!(first.id(), "E0000011");
    assert!(first.causes.first().unwrap().fix.contains("reinstall"), "{:?}", first.causes.first());
}

#[test]
fn a_service_app_takes_no_sign_in_policy() {
    let body = r#"{"errorCode":"E0000001","errorSummary":"Api validation failed: policy","errorLink":"E0000001","errorId":"oae1","errorCauses":[{"errorSummary":"An invalid resource type (\"rst9ygh90yIWmZXXw9v6\") was supplied in the request body."}]}"#;
    let report = inspected(body);
    let cause = report.findings.first().unwrap().causes.first().unwrap();
    assert!(cause.reason.contains("API Services"), "{cause:?}");
}

#[test]
fn a_browser_is_not_told_only_to_trust_the_origin_where_the_call_belongs_on_a_server() {
    let blocked = "Access to fetch at 'https://acme.okta.com/api/v1/groups' from origin 'http://localhost:4200' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.";
    let report = inspected(blocked);
    let fixes: Vec<_> = report.findings.first().unwrap().causes.iter().map(|it| it.fix.as_str()).collect();
    assert!(fixes.iter().any(|it| it.contains("Trusted Origins")), "{fixes:?}");
    assert!(fixes.iter().any(|it| it.contains("your own server")), "{fixes:?}");
}
