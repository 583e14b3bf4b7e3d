//! Kinds of reports about Okta that were once read too little of, through the front door.

use super::front_door::{advice, first_cause, ids, lead, leads, report};

#[test]
fn an_assignment_older_than_provisioning_is_no_refusal() {
    for paste in [
        "User was assigned this application before Provisioning was enabled and not provisioned in the downstream application. Click Provision User.",
        "Automatic provisioning of user Kim Doe to app Acme CRM failed: User was assigned this application before Provisioning was enabled and not provisioned in the downstream application. Click Provision User.",
    ] {
        assert_eq!(lead(paste), Some("provisioning-not-started"), "{paste}");
        assert!(first_cause(paste).contains("`Provision User`"));
    }
}

#[test]
fn what_the_app_says_in_plain_text_leads_its_causes() {
    let paste = "Automatic provisioning of user Kim Doe to app Acme CRM failed: Error while verifying if user kim@acme.example exists: Bad Request. Errors reported by remote server: Invalid JSON: Unrecognized token 'Invalid': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false') at [Source: (String)\"Invalid bearer token header.\"; line: 1, column: 8]";
    assert!(first_cause(paste).contains("does not accept Okta's token"));
    // Without such words nothing is said of the token.
    let other = "Automatic provisioning of user Kim Doe to app Acme CRM failed: Error while creating user kim@acme.example: Conflict. Errors reported by remote server: Unrecognized token 'User': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')";
    assert!(!advice(other).contains("does not accept Okta's token"));
}

#[test]
fn a_connector_reports_as_a_remote_server_does() {
    let paste = "Automatic provisioning of user kim@acme.example to app Slack failed: Error while creating user kim@acme.example: Errors during execution: Error executing createNewUser: Bad Request. Errors reported by the connector : {\"Errors\":{\"description\":\"username_not_allowed (user=help)\",\"code\":400}}. Error Code: null";
    assert_eq!(lead(paste), Some("provisioning-value-refused"));
    assert!(first_cause(paste).contains("does not accept this username"));
}

#[test]
fn a_required_attribute_is_said_to_be_required() {
    let paste = "Error: failed to create user: the API returned an error: Api validation failed: badge. Causes: errorSummary: badge: Value for required property badge is missing";
    assert!(first_cause(paste).contains("`custom_profile_attributes`"));
    let spelled = "Okta HTTP 400 E0000001 Api validation failed: rotationType\nrotationType: The field has an invalid value";
    assert!(first_cause(spelled).contains("case-sensitive"));
}

#[test]
fn a_card_of_workflows_gets_its_scope_from_its_own_app() {
    let paste = "{\"message\":\"Forbidden\",\"statusCode\":403,\"headers\":{\"www-authenticate\":\"Bearer authorization_uri=\\\"http://acme.okta.com/oauth2/v1/authorize\\\", realm=\\\"http://acme.okta.com\\\", scope=\\\"okta.logs.read\\\", error=\\\"insufficient_scope\\\", error_description=\\\"The access token provided does not contain the required scopes.\\\", resource=\\\"/api/v1/logs\\\"\"},\"source\":{\"flow\":\"https://acme.workflows.okta.com/app/folders/1/flows/2\"}}";
    assert_eq!(lead(paste), Some("insufficient_scope/access_token_insufficient_scopes"));
    assert!(first_cause(paste).contains("`Okta Workflows OAuth`"));
    let other = paste.replace("acme.workflows.okta.com/app", "flows.acme.example");
    assert!(!first_cause(&other).contains("Workflows OAuth"));
}

#[test]
fn a_line_behind_the_reason_settles_which_check_failed() {
    let paste = "Authenticate user via IDP\nFAILURE: Unable to validate incoming SAML Assertion\nThe digital signature in the SAML response did not validate with the Identity Provider's certificate";
    assert_eq!(lead(paste), Some("idp-saml-assertion-refused"));
    assert!(first_cause(paste).contains("`IdP Signature Certificate`"));
    assert!(!advice(paste).contains("`NotBefore`"));
}

#[test]
fn an_expression_that_was_encoded_before_is_seen() {
    let body = "{ \"errorCode\": \"E0000031\", \"errorSummary\": \"Invalid search criteria.\", \"errorLink\": \"E0000031\", \"errorId\": \"oaeb7Qm2xLr9Tk0vWcYh\", \"errorCauses\": [ { \"errorSummary\": \"Invalid search syntax.\" } ] }";
    let through_a_module = format!("Invoke-OktaListGroups -Search profile.name+eq+%22Acme%22\n{body}");
    assert!(first_cause(&through_a_module).contains("percent-encoded twice"));
    // In a URL of one's own the same signs are right.
    let in_a_url =
        format!("GET https://acme.okta.com/api/v1/groups?search=profile.name+eq+%22Acme%22\n{body}");
    assert!(!advice(&in_a_url).contains("percent-encoded twice"));
}

#[test]
fn short_forms_of_known_messages_are_read() {
    leads(&[
        (
            "Feb 20, 2026 10:14:22  Kim Doe  Authenticate user via IDP  FAILURE: Unable to match transformed username",
            "idp-user-not-matched",
        ),
        (
            "OktaAuth.authenticate failed: Authorization Error: Unexpected response format while retrieving authorization code",
            "authorize-answered-page",
        ),
        ("Could not set up a provider for handling web authentication.", "mobile-web-session-failed"),
        ("oktad:main - getSaml err was Invalid saml response!", "aws-cli-no-saml-assertion"),
    ]);
}

#[test]
fn a_thin_id_token_of_okta_is_not_laid_to_the_user() {
    let paste = "authd[811]: level=ERROR msg=\"Authentication failure: email not verified\" issuer=https://acme.okta.com";
    assert!(first_cause(paste).contains("thin"));
    let elsewhere = paste.replace("acme.okta.com", "sso.acme.example");
    assert!(!advice(&elsewhere).contains("thin"));
}

#[test]
fn the_providers_own_setting_leads_where_terraform_signed() {
    let paste = "│ Error: failed to create group: the API returned an error: The client_assertion JWT kid is invalid.\n│   with okta_group.eng,\n│   on main.tf line 9, in resource \"okta_group\" \"eng\":";
    assert!(first_cause(paste).contains("`private_key_id`"));
}

#[test]
fn an_entry_without_a_reason_is_not_said_to_be_explained_elsewhere() {
    let bare = r#"{"eventType":"app.oauth2.authorize","outcome":{"result":"FAILURE"}}"#;
    assert!(!advice(bare).contains("in a finding of its own"));
    let explained = r#"{"eventType":"app.oauth2.authorize","outcome":{"result":"FAILURE","reason":"no_matching_policy"}}"#;
    let report = super::front_door::report(explained);
    let entry =
        report.findings.iter().find(|it| it.id() == "syslog:app.oauth2.authorize").expect("the entry");
    let first = entry.causes.first().expect("a cause");
    assert!(first.reason.contains("in a finding of its own") && first.is_settled());
}

#[test]
fn a_skipped_step_with_a_known_reason_is_no_success() {
    let skipped = r#"{"eventType":"system.agent.ad.import_user","outcome":{"result":"SKIPPED","reason":"Expected required AD attribute to not be null: mail"}}"#;
    assert_eq!(lead(skipped), Some("import-attribute-missing"));
    let plain = r#"{"eventType":"system.agent.ad.import_user","outcome":{"result":"SKIPPED"}}"#;
    assert_eq!(lead(plain), Some("syslog:"));
}

#[test]
fn a_block_by_threatinsight_is_not_laid_to_a_role() {
    let entry =
        r#"{"eventType":"security.threat.detected","outcome":{"result":"DENY","reason":"Password Spray"}}"#;
    assert_eq!(lead(entry), Some("syslog:security.threat.detected"));
    let page = format!("You do not have permission to perform the requested action\n\n{entry}");
    assert!(first_cause(&page).contains("ThreatInsight"));
}

#[test]
fn the_request_that_a_client_prints_with_its_error_is_read() {
    for (paste, id) in [
        (
            "AxiosError: Request failed with status code 401\n  config: {\n    method: 'post',\n    url: 'https://acme.okta.com/api/v1/authn'\n  }",
            "E0000004",
        ),
        (
            "AxiosError: Request failed with status code 403\n  code: 'ERR_BAD_REQUEST',\n  config: {\n    baseURL: 'https://acme.okta.com',\n    method: 'get',\n    url: '/api/v1/groups'\n  },\n  response: {\n    status: 403,\n    data: ''\n  }\n}",
            "http-403-no-body",
        ),
        (
            "{\"message\":\"Request failed with status code 401\",\"name\":\"AxiosError\",\"code\":\"ERR_BAD_REQUEST\",\"config\":{\"method\":\"post\",\"url\":\"https://acme.okta.com/oauth2/default/v1/token\"},\"status\":401}",
            "http-401-client-refused",
        ),
        (
            "HTTPError: Response code 401 (Unauthorized)\n  options: { url: URL { href: 'https://acme.okta.com/api/v1/authn' }, method: 'POST' }",
            "E0000004",
        ),
        (
            "Client error: `POST https://acme.okta.com/api/v1/authn` resulted in a `401 Unauthorized` response:",
            "E0000004",
        ),
    ] {
        assert_eq!(lead(paste), Some(id), "{paste}");
    }
    assert!(advice("AxiosError: Request failed with status code 403\n  config: {\n    baseURL: 'https://acme.okta.com',\n    url: '/api/v1/groups'\n  }").contains("okta.groups.read"));
}

#[test]
fn a_status_of_ones_own_server_is_no_error_of_oktas() {
    let paste = "jwt.exceptions.PyJWKClientError: Unable to find a signing key that matches: \"Jk2Lq8bQ0Zr\"\nINFO:     10.1.2.3:51234 - \"GET /orders HTTP/1.1\" 500 Internal Server Error";
    assert!(!ids(&report(paste)).contains(&"E0000009"));
}

#[test]
fn a_call_is_read_as_any_client_prints_it() {
    for call in [
        "(GET https://acme.okta.com/api/v1/users) 403",
        "[Request]: GET https://acme.okta.com/api/v1/users\n[Response]: [Status Code]: 403",
        "      Sending HTTP request GET https://acme.okta.com/api/v1/users\n      Received HTTP response headers after 98.1ms - 403",
        "level=error msg=\"request failed\" method=GET url=https://acme.okta.com/api/v1/users status=403 body=\"\"",
        "fetch failed: GET https://acme.okta.com/api/v1/users -> 403",
        "{\"level\":50,\"req\":{\"method\":\"GET\",\"url\":\"https://acme.okta.com/api/v1/users\"},\"res\":{\"statusCode\":403},\"msg\":\"call failed\"}",
    ] {
        assert_eq!(lead(call), Some("http-403-no-body"), "{call}");
        assert!(advice(call).contains("okta.users.read"), "{call}");
    }
}

#[test]
fn a_tools_name_for_a_call_is_no_step_of_a_sign_in() {
    for paste in [
        "Error: failed to create user: the API returned an error: You do not have permission to perform the requested action",
        "com.okta.sdk.resource.client.ApiException: You do not have permission to perform the requested action\n\tat com.okta.sdk.resource.api.GroupApi.listGroups(GroupApi.java:1021)",
    ] {
        let line = report(paste).verdict.line;
        assert!(!line.contains("step of a sign-in") && line.contains("admin role"), "{line}");
    }
    let go = "panic: the API returned an unknown error\n\ngithub.com/okta/okta-sdk-golang/v2/okta.(*GroupResource).ListGroups(...)";
    assert!(advice(go).contains("okta.groups.read"), "{}", advice(go));
}

#[test]
fn what_okta_said_leads_in_whatever_json_stands_around_it() {
    let said = "{\\\"error\\\":\\\"invalid_grant\\\",\\\"error_description\\\":\\\"The authorization code is invalid or has expired.\\\"}";
    for json in [
        format!("{{\"timestamp\":\"2026-03-01T11:58:02Z\",\"level\":\"ERROR\",\"message\":\"{said}\"}}"),
        format!("{{\"errors\":[{{\"message\":\"{said}\",\"extensions\":{{\"code\":\"UNAUTHENTICATED\"}}}}],\"data\":null}}"),
        "{\"statusCode\":401,\"message\":\"The authorization code is invalid or has expired.\",\"error\":\"Unauthorized\"}".to_owned(),
        "{\"level\":\"error\",\"msg\":\"auth failed\",\"error\":\"The authorization code is invalid or has expired.\"}".to_owned(),
    ] {
        assert_eq!(lead(&json), Some("invalid_grant/invalid_authorization_code"), "{json}");
    }
    let thrown = "Traceback (most recent call last):\n  File \"/srv/app.py\", line 31, in call\n    raise ApiError(resp.text)\napp.ApiError: {\"errorCode\":\"E0000011\",\"errorSummary\":\"Invalid token provided\"}";
    assert_eq!(lead(thrown), Some("E0000011"));
}
