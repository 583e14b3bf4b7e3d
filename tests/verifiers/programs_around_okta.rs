//! What apps, phones, agents and build tools print around Okta, through the front door.

use super::front_door::{lead, report};
use token_inspector::model::Party;

#[test]
fn what_microsoft_says_inside_a_task_of_okta_leads() {
    for (paste, id) in [
        (
            "Automatic provisioning of user kim@acme.test to app Microsoft Office 365 failed: Error while creating user kim@acme.test: The domain portion of the userPrincipalName property is invalid. You must use one of the verified domain names in your organization.",
            "office365-domain-not-verified",
        ),
        (
            "Automatic profile push of user Kim Doe to app Microsoft Office 365 failed: Could not push profile for Office 365 user received error: Received response with HTTP status code 400. httpStatusCode=400 errorCode=Request_BadRequest errorMessage=\"Unable to update the specified properties for on-premises mastered Directory Sync objects or objects currently undergoing migration.\"",
            "office365-synced-by-microsoft",
        ),
        (
            "Could not push profile for Office 365 user kim@acme.test, received error: 400 Uniqueness violation. Property: ProxyAddresses.",
            "office365-duplicate-value",
        ),
    ] {
        let report = report(paste);
        let lead = report.findings.first().expect("a finding");
        assert_eq!((lead.id(), lead.refuser), (id, Party::Scim), "{paste}");
    }
    // Words of a library inside the same frame are the app's, and about no token that was pasted.
    let other = "Automatic provisioning of user kim@acme.test to app Zoom failed: Error while creating user kim@acme.test: Token is invalid or expired";
    assert_eq!(lead(other), Some("provisioning-create-failed"));
}

#[test]
fn numbers_of_appauth_on_ios_are_read() {
    for (paste, id) in [
        (
            "Authorization Error: The operation couldn’t be completed. (org.openid.appauth.general error -3.)",
            "mobile-user-canceled",
        ),
        ("Error Domain=org.openid.appauth.general Code=-2 \"(null)\"", "mobile-discovery-failed"),
        ("Error Domain=org.openid.appauth.general Code=-16 \"(null)\"", "mobile-redirect-uri-mismatch"),
        ("(org.openid.appauth.oauth_token error -10.)", "invalid_grant"),
        ("Error Domain=org.openid.appauth.oauth_authorization Code=-4 \"(null)\"", "access_denied"),
    ] {
        assert_eq!(lead(paste), Some(id), "{paste}");
    }
}

#[test]
fn a_sign_in_on_ios_that_follows_its_own_redirect_is_told_so() {
    for paste in [
        "{ [Error: Sign in was not authorized]\ncode: '-1000',\ndetail: [Error: Authorization Error: Authentication Error: No response] }",
        "{\"code\":\"-1000\",\"detail\":{\"code\":\"-600\",\"message\":\"Authorization Error: unsupported URL\",\"domain\":\"OktaOidc.OktaOidcError\",\"userInfo\":{}}}",
    ] {
        assert_eq!(lead(paste), Some("mobile-redirect-opened-as-request"), "{paste}");
    }
    assert_eq!(lead("Error: Sign in was not authorized"), Some("mobile-sign-in-not-authorized"));
}

#[test]
fn saml2aws_at_the_org_s_own_url_is_not_laid_to_aws() {
    let paste = "Using IDP Account default to access Okta https://acme.okta.com/\nAuthenticating as kim@acme.test ...\nResponse did not contain a valid SAML assertion\nPlease check your username and password is correct\nTo see the output follow the instructions in https://github.com/versent/saml2aws#debugging-issues-with-idps";
    let report = report(paste);
    let lead = report.findings.first().expect("a finding");
    assert_eq!(lead.id(), "aws-cli-no-saml-assertion");
    assert!(lead.causes.first().is_some_and(|it| it.reason.contains("URL in the settings")));
}

#[test]
fn what_the_ldap_agent_could_not_post_is_about_the_data() {
    let cause = |status: &str| {
        let paste = format!("[ ERROR ] - Error while posting data back to Okta=HTTP/1.1 {status}");
        let report = report(&paste);
        let lead = report.findings.first().expect("a finding");
        assert_eq!(lead.id(), "agent-import-data-refused");
        lead.causes.first().map(|it| it.reason.clone()).unwrap_or_default()
    };
    assert!(cause("400 Bad Request").contains("four bytes"));
    assert!(cause("413 Payload Too Large").contains("too large"));
}

#[test]
fn a_place_where_a_message_is_printed_is_no_cause() {
    let report = report("Import Results\nkim.smith New Okta user This choice creates a conflict");
    let lead = report.findings.first().expect("a finding");
    assert_eq!(lead.id(), "import-match-conflict");
    let known = lead.causes.iter().position(|it| it.reason.contains(" a message of "));
    assert!(known.is_none_or(|it| it == lead.causes.len() - 1), "{:?}", lead.causes);
}

#[test]
fn what_ended_a_run_stands_before_the_limit_that_was_waited_for() {
    let paste = "2025-07-17T14:40:43.996-0700 [DEBUG] provider.terraform-provider-okta_v4.20.0: HTTP/2.0 429 Too Many Requests\n2025-07-17T14:40:44.296-0700 [DEBUG] provider.terraform-provider-okta_v4.20.0: HTTP/2.0 400 Bad Request\n2025-07-17T14:40:44.296-0700 [DEBUG] provider.terraform-provider-okta_v4.20.0: Www-Authenticate: DPoP algs=\"RS256\", authorization_uri=\"http://acme.oktapreview.com/oauth2/v1/authorize\", realm=\"http://acme.oktapreview.com\", scope=\"okta.schemas.manage\", error=\"invalid_dpop_proof\", error_description=\"The DPoP proof JWT has already been used.\", resource=\"/api/v1/meta/schemas/apps/0oa1/default\"";
    assert_eq!(lead(paste), Some("invalid_dpop_proof/dpop_proof_already_used"));
    assert_eq!(lead("HTTP/1.1 429 Too Many Requests\nContent-Length: 0\n"), Some("E0000047"));
}

#[test]
fn sign_ins_that_were_never_started_say_what_is_missing() {
    for (paste, id) in [
        (
            "Error: Unknown authentication strategy \"oidc\"\n    at attempt (/srv/node_modules/passport/lib/middleware/authenticate.js:173:37)\n    at /srv/node_modules/@okta/oidc-middleware/src/connectUtil.js:79:28",
            "oidc-strategy-not-registered",
        ),
        (
            "System.InvalidOperationException: Cannot redirect to the authorization endpoint, the configuration may be missing or invalid.\n   at Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectHandler.HandleChallengeAsyncInternal(AuthenticationProperties properties)",
            "oidc-configuration-missing",
        ),
        ("Error: Unknown authentication strategy \"jwt\"", "verifier-misconfigured"),
    ] {
        assert_eq!(lead(paste), Some(id), "{paste}");
    }
}

#[test]
fn the_windows_credential_provider_is_read_by_its_log() {
    let log = "exception thrown is = System.Net.WebException: The remote server returned an error: (401) Unauthorized.\n   at System.Net.HttpWebRequest.GetResponse()\n   at OktaWidget.JwtService.GetStateTokenUsingJwt(String username)";
    assert_eq!(lead(log), Some("windows-sign-in-refused"));
    assert_eq!(lead("Multi Factor Authentication Failed"), Some("windows-sign-in-failed"));
    assert_eq!(
        lead(&format!("Multi Factor Authentication Failed\n\n{log}")),
        Some("windows-sign-in-refused")
    );
    assert_eq!(lead("Authenticator Operation is Not Allowed"), Some("enrollment-not-in-this-app"));
}

#[test]
fn an_error_of_a_scim_server_that_is_not_json_is_told_so() {
    let paste = "Automatic provisioning of user kim@acme.test to app Keycloak failed: Error while creating user kim@acme.test: Conflict. Errors reported by remote server: Unrecognized token 'User': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')";
    let report = report(paste);
    let lead = report.findings.first().expect("a finding");
    assert_eq!((lead.id(), lead.refuser), ("scim-error-not-json", Party::Scim));
}

#[test]
fn a_value_that_the_provider_does_not_know_needs_a_newer_one() {
    let paste = "│ Error: expected value to be one of 'okta.agentPools.manage', 'okta.appGrants.manage', got okta.roles.manage\n│\n│   with okta_app_oauth_api_scope.iac,";
    let report = report(paste);
    let lead = report.findings.first().expect("a finding");
    assert_eq!(lead.id(), "terraform-value-not-known");
    assert!(lead.verdict.contains("okta.roles.manage"), "{}", lead.verdict);
}

#[test]
fn what_sdks_and_directory_agents_print_of_themselves_is_read() {
    for (paste, id) in [
        (
            "pydantic_core._pydantic_core.ValidationError: 4 validation errors for SamlApplication\nsettings.signOn.allowMultipleAcsEndpoints\n  Field required [type=missing, input_value={'defaultRelayState': None}, input_type=dict]",
            "sdk-model-too-strict",
        ),
        (
            "pydantic_core._pydantic_core.ValidationError: 1 validation error for OktaUserGroupProfile\nname\n  Field required [type=missing]",
            "sdk-model-too-strict",
        ),
        (
            "1 validation error for ApplicationApi.list_applications\n1\n  Input should be a valid string [type=string_type, input_value={}, input_type=dict]",
            "sdk-arguments-outdated",
        ),
        (
            "FetchError: Invalid response body while trying to fetch https://acme.okta.com/oauth2/v1/token: Premature close\n    at @okta/okta-sdk-nodejs/src/oauth.js:88",
            "dpop-nonce-not-sent",
        ),
        (
            "Authenticate user with AD agent   FAILURE: Delegated authentication request timed out. Ensure that the agent for your directory is connected to Okta",
            "delegated-sign-in-timed-out",
        ),
        (
            "Error: Plugin did not respond\n\n  with okta_app_signon_policy_rule.this,\n  on main.tf line 1, in resource \"okta_app_signon_policy_rule\" \"this\":",
            "terraform-provider-crashed",
        ),
        (
            "okta_auth_server_policy_rule.example: Creating...\n\nError: rpc error: code = Unavailable desc = transport is closing",
            "terraform-provider-crashed",
        ),
        (
            "File: /vendor/okta/jwt-verifier/src/JwtVerifier.php\nLine: 90\nError: Undefined property: stdClass::$jwks_uri",
            "discovery-incomplete",
        ),
        ("No authorization configuration available for refresh request", "mobile-no-tokens"),
        ("ValueError: 'DYNAMIC' is not a valid OpenIdConnectApplicationIssuerMode", "sdk-model-too-strict"),
    ] {
        assert_eq!(lead(paste), Some(id), "{paste}");
    }
    // The same words of a program that has nothing to do with Okta are not explained as the SDK's.
    let other = "pydantic_core._pydantic_core.ValidationError: 1 validation error for Invoice\ntotal\n  Field required [type=missing]";
    assert_ne!(lead(other), Some("sdk-model-too-strict"));
}

#[test]
fn a_factor_that_the_tool_lacks_is_the_first_cause() {
    let paste =
        "ERROR - Unsupported factorType: sms\nMFA required, but no supported factors enrolled! Exiting.";
    let report = report(paste);
    let lead = report.findings.first().expect("a finding");
    assert_eq!(lead.id(), "aws-cli-mfa-not-usable");
    assert!(lead.causes[0].reason.contains("SMS"), "{}", lead.causes[0].reason);
}

#[test]
fn the_apps_own_reason_inside_a_task_leads() {
    for (paste, id) in [
        (
            "Automatic provisioning of user Kim Doe to app AWS IAM Identity Center failed: Error while creating user kim@acme.test: Bad Request. Errors reported by remote server: Request is unparsable, syntactically incorrect, or violates schema",
            "provisioning-schema-refused",
        ),
        (
            "Automatic profile push of user kim@acme.test to app ServiceNow UD failed: Error executing pushUserProfile: 404. No Record found. Record doesn't exist or ACL restricts the record retrieval. Error Code: null",
            "provisioning-record-hidden-or-gone",
        ),
        (
            "Automatic provisioning of user kim@acme.test to app ServiceNow UD failed: 403. Operation Failed. ACL Exception Insert Failed due to security constraints",
            "provisioning-rights-missing-in-app",
        ),
        (
            "Automatic provisioning of user kim@acme.test to app Salesforce.com failed: LICENSE_LIMIT_EXCEEDED: license limit exceeded",
            "provisioning-license-refused",
        ),
        (
            "Automatic profile push of user kim@acme.test to app Workday failed: Validation error occurred. Subject worker must have exactly one primary home phone number in order to submit non-primary entries.",
            "provisioning-primary-missing",
        ),
        (
            "Unable to update Group Push mapping target App group eng: Error while updating user group membership: Unrecognized token 'Unsupported': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false') at line: 1, column: 12",
            "scim-error-not-json",
        ),
    ] {
        assert_eq!(lead(paste), Some(id), "{paste}");
    }
}

#[test]
fn a_directory_behind_an_agent_is_told_apart_from_okta() {
    for (paste, id) in [
        (
            "2026-03-01 ERROR - javax.naming.NoPermissionException: [LDAP: error code 50 - Insufficient Access Rights]; remaining name 'uid=kim'",
            "directory-rights-missing",
        ),
        (
            "javax.naming.directory.InvalidAttributeValueException: [LDAP: error code 19 - Password fails quality checking policy]",
            "directory-password-rule",
        ),
        ("FAILURE: NDS error: no access (-672)", "directory-rights-missing"),
        (
            "AD Agent: Error: FAILURE: Password could not be changed, please contact your administrator.\nInsufficientAccessRights",
            "ad-agent-service-account-rights",
        ),
    ] {
        assert_eq!(lead(paste), Some(id), "{paste}");
    }
}

#[test]
fn what_okta_verify_shows_is_about_the_device() {
    for (paste, id) in [
        ("Operation Failed - invalidToken", "okta-verify-account-unusable"),
        ("illegal device state", "E0000152"),
        (
            "Your device or account was invalidated for use on Okta Verify. To continue using Okta Verify on this device, re-enroll this account.",
            "E0000152",
        ),
    ] {
        assert_eq!(lead(paste), Some(id), "{paste}");
    }
}

#[test]
fn tools_that_ask_aws_without_an_assertion_are_told_so() {
    for (paste, id) in [
        (
            "AWSSecurityTokenServiceException: 1 validation error detected: Value null at 'principalArn' failed to satisfy constraint: Member must not be null (Service: AWSSecurityTokenService; Status Code: 400)",
            "aws-saml-arns-not-read",
        ),
        (
            "Parameter validation failed:\nInvalid length for parameter SAMLAssertion, value: 0, valid range: 4-inf",
            "aws-cli-no-saml-assertion",
        ),
        (
            "  File \"/opt/lib/gimme_aws_creds/okta.py\", line 222, in auth_oauth\n    url_parse_results = urlparse(response.headers['Location'])\nKeyError: 'location'",
            "authorize-answered-page",
        ),
    ] {
        assert_eq!(lead(paste), Some(id), "{paste}");
    }
    assert_eq!(lead("KeyError: 'location'"), None);
}
