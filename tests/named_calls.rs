//! Tools name their step and not the request: the finding says which request it was, and what that needs.

#![allow(clippy::unwrap_used)]

use token_inspector::text::timestamp::Timestamp;
use token_inspector::{Context, Report, inspect};

fn report(paste: &str) -> Report {
    inspect(paste, &Context::at(Timestamp::from_second(1_772_366_400).unwrap()))
}

/// The words of the first three findings.
fn words(paste: &str) -> String {
    let report = report(paste);
    let mut all = report.verdict.line.clone();
    for finding in report.findings.iter().take(3) {
        all += &format!("\n{}\n{}", finding.title, finding.verdict);
        for cause in &finding.causes {
            all += &format!("\n{}\n{}", cause.reason, cause.fix);
        }
    }
    all
}

#[track_caller]
fn says(paste: &str, expected: &[&str]) {
    let words = words(paste);
    for it in expected {
        assert!(words.contains(it), "{paste:?} does not say {it:?}: {words}");
    }
}

#[test]
fn the_step_of_terraform_names_its_request_and_scope() {
    says(
        "Error: failed to create group rule: the API returned an unknown error",
        &["POST /api/v1/groups/rules", "`okta.groups.manage`"],
    );
    says(
        "╷\n│ Error: failed to list brands: the API returned an unknown error, Status: 403 Forbidden\n│ \n│   with okta_brand.main,\n╵",
        &["GET /api/v1/brands", "`okta.brands.read`"],
    );
}

#[test]
fn of_steps_inside_each_other_the_innermost_is_the_one_that_failed() {
    for between in [": ", " "] {
        let paste = format!(
            "Error: failed to set authentication policy for an OAuth application: error finding default ACCESS_POLICY{between}the API returned an unknown error"
        );
        says(&paste, &["GET /api/v1/policies", "`okta.policies.read`"]);
    }
}

#[test]
fn a_resource_of_terraform_names_its_calls_where_no_step_is_named() {
    says(
        "okta_network_zone.office: Creating...\n\nError: the API returned an unknown error\n\n  with okta_network_zone.office,\n  on zones.tf line 1, in resource \"okta_network_zone\" \"office\":\n   1: resource \"okta_network_zone\" \"office\" {",
        &["POST /api/v1/zones", "`okta.networkZones.manage`"],
    );
}

#[test]
fn a_method_of_an_sdk_names_its_request_and_scope() {
    says(
        "Okta.Sdk.Client.ApiException: Error calling ListUsers: ",
        &["GET /api/v1/users", "`okta.users.read`"],
    );
    says(
        "com.okta.sdk.resource.client.ApiException: HTTP 403\n\tat com.okta.sdk.resource.api.GroupApi.createGroup(GroupApi.java:301)",
        &["POST /api/v1/groups", "`okta.groups.manage`"],
    );
    says(
        "okta.exceptions.exceptions.HTTPException: HTTP 403 Forbidden\n  File \"/srv/job.py\", line 12, in run\n    logs = await client.list_log_events()",
        &["GET /api/v1/logs", "`okta.logs.read`"],
    );
    says(
        "Invoke-OktaListUserGrants : Error calling API: 403 Forbidden",
        &["GET /api/v1/users/{userId}/grants"],
    );
}

#[test]
fn the_step_that_gets_a_token_names_the_token_request() {
    says(
        "com.okta.sdk.impl.oauth2.OAuth2HttpException: null\n\tat com.okta.sdk.impl.oauth2.AccessTokenRetrieverServiceImpl.getOAuth2AccessToken(AccessTokenRetrieverServiceImpl.java:122)\nCaused by: com.okta.sdk.error.ResourceException: HTTP 400, Okta 400 (null), ErrorId null",
        &["/v1/token"],
    );
    says(
        "Error: failed to create group rule: the API returned an error: Empty access token",
        &["POST /oauth2/v1/token", "Okta API Scopes", "client ID"],
    );
    says(
        "Error: fetching SSO web token received API response \"400 Bad Request\"",
        &["POST /oauth2/v1/token"],
    );
}

#[test]
fn a_name_with_several_calls_names_them_all() {
    says(
        "Okta.Sdk.Client.ApiException: Error calling UpdateUser: ",
        &["POST /api/v1/users/{id} or PUT /api/v1/users/{id}"],
    );
}

#[test]
fn a_request_that_is_shown_leads_a_name() {
    let shown = words(
        "POST https://acme.okta.com/api/v1/apps HTTP/1.1\n\nHTTP/1.1 403 Forbidden\nContent-Length: 0\nX-Okta-Request-Id: Z1\n\nat com.okta.sdk.resource.api.GroupApi.createGroup(GroupApi.java:301)",
    );
    assert!(!shown.contains("/api/v1/groups"), "{shown}");
}

#[test]
fn names_in_code_of_ones_own_are_no_request() {
    for code in [
        "async function getUser(id) { return await db.findUserById(id); }",
        "class UserService:\n    def create_user(self, name):\n        return self.repository.create_user(name)",
        "def deploy():\n    client.create_user(name)\n    okta = True",
    ] {
        let report = report(code);
        assert!(report.case.exhibits.iter().all(|it| it.kind.name() != "request"), "{code}");
    }
}
