//! What okta-aws-cli prints (1.x to 2.x (February 2026)).

use crate::catalogue::libraries::library;

library! {
    "okta-aws-cli", Client;
    more "Run it with `--debug-api-calls` (or `OKTA_AWSCLI_DEBUG_API_CALLS=true`) to see every request and response. `okta-aws-cli debug` checks `okta.yaml`.";
    settings {
        "access_denied/no_matching_policy" => "Check `--authz-id` and `--custom-scope`, which choose the custom authorization server and the scope for `m2m`.";
    }
    messages {
        "authorize received API response {status}" frame => "aws-cli-device-authorize-refused" calls "POST/oauth2/v1/device/authorize";
        "authorize non-JSON API response content type {type}" => "html-not-json" calls "POST/oauth2/v1/device/authorize" ("Something other than Okta answered: usually the org domain is wrong, or a proxy put its own page there.", "Run `curl -i https://{org}/.well-known/okta-organization`: it has to answer JSON. Then correct `--org-domain` (`OKTA_AWSCLI_ORG_DOMAIN`).");
        "fetching access token polling received API err {summary}" frame => "aws-cli-device-poll-refused" calls "POST/oauth2/v1/token";
        "fetching access token polling received unexpected API error body {summary}" frame => "aws-cli-device-poll-refused" calls "POST/oauth2/v1/token";
        "fetching access token polling received unexpected API polling error \"{code}\" - \"{summary}\"" frame => "aws-cli-device-poll-refused" calls "POST/oauth2/v1/token" ("Okta answered the polling with `{code}`: {summary}.", "Look up `{code}`: `access_denied` means that the user or a policy denied the sign-in, and `Reports > System Log` has the policy.");
        "fetching access token polling received unexpected API status {status}" => "aws-cli-device-poll-refused" calls "POST/oauth2/v1/token";
        "fetching SSO web token received API response {status}" frame => "aws-cli-web-sso-refused" calls "POST/oauth2/v1/token" ("Okta refused the exchange for the token of the AWS app with {status}.", "Check `--aws-acct-fed-app-id`, whose `Allowed grant types` and `Allowed Web SSO Client` at `Applications and Resources > Applications > your app > Sign On` have to name the OIDC app of the tool. `--debug-api-calls` prints the response.");
        "fetching SAML assertion received API response {status}" frame => "aws-cli-no-saml-assertion" calls "POST/login/token/sso";
        "could not find SAML assertion in API call {name}" => "aws-cli-no-saml-assertion" calls "POST/login/token/sso";
        "There aren't any AWS Federation Applications associated with OIDC App {client}" => "aws-cli-no-federation-app" calls "listAppLinks";
        "is a Classic org, okta-aws-cli is an OIE only tool" => "aws-cli-classic-org";
        "is a Classic org, okta-aws-cli is an-OIE only tool" => "aws-cli-classic-org";
        "fetching access token received API response {status}" frame => "aws-cli-m2m-refused" calls "POST/oauth2/{authorizationServerId}/v1/token";
        "either private key or private key file is a required m2m argument" => "aws-cli-arguments-missing";
        "invalid private key value" => "private-key-not-readable";
        "requesting OOB MFA token received response {status}" frame => "aws-cli-m2m-refused" calls "POST/oauth2/{authorizationServerId}/v1/token";
        "challenging OOB MFA token received response {status}" frame => "aws-cli-m2m-refused" calls "POST/oauth2/{authorizationServerId}/v1/challenge";
        "AWS Assume Role With Web Identity error {summary}" frame => "aws-sts-refused";
        "STS Assume Role With SAML API error; given idp: {0}, role: {1}, error: {summary}" frame => "aws-sts-refused";
        "AWS API session error: {summary}" frame => "aws-sts-refused";
        "provider {name} has no roles to choose from" => "aws-cli-no-roles";
        "no roles chosen for provider {name}" => "aws-cli-no-roles";
        "no IdPs to choose from" => "aws-cli-no-roles";
        "failed to select IdP value" whole => "aws-cli-no-roles";
        "missing flags: {details}" frame => "aws-cli-arguments-missing" ("The command lacks options that it needs. The next lines name them.", "Pass them as options or variables: `--org-domain` (`OKTA_AWSCLI_ORG_DOMAIN`), `--oidc-client-id` (`OKTA_AWSCLI_OIDC_CLIENT_ID`).");
        "proactively correcting org domain {found} to non-admin form {expected}" => "iss-admin-host" ("`--org-domain` has the host of the Admin Console. The tool continues with the right one.", "Set it to `{expected}` in `~/.okta/okta.yaml` or `OKTA_AWSCLI_ORG_DOMAIN`, to remove the warning.");
        "proactively correcting malformed org domain {found}" => "sdk-org-url-wrong" ("a warning");
        "Okta API returned an error: {summary}" announces => "http-400-unknown" ("Okta refused the request: “{summary}”. The quoted words come from `error_description` or `errorSummary`.", "Paste these words on their own, or run the command with `--debug-api-calls`, which prints the response.");
        "Okta API returned an unknown error" => "http-400-unknown";
        "Okta API returned an unknown error, x-okta-request-id={request_id}" => "http-500-no-body";
    }
    logs {
        "Error: fetching SSO web token received API response \"400 Bad Request\"" => "aws-cli-web-sso-refused";
        "Error: Okta API returned an error: The requested scope is invalid, unknown, or malformed." => "http-400-unknown";
        "Error: Okta API returned an error: Invalid token provided" => "E0000011";
        "Error: fetching access token polling received unexpected API polling error \"access_denied\" - \"User is not assigned to the client application.\"" => "access_denied/user_not_assigned";
        "Error: \nThere aren't any AWS Federation Applications associated with OIDC App \"0oa1b2c3d4E5f6G7h8i9\".\nCheck if it has \"okta.apps.read or okta.users.read.self\" scopes and is the allowed web SSO client for an AWS\nFederation app. Or, invoke okta-aws-cli including the client ID of the\nAWS Federation App with --aws-acct-fed-app-id FED_APP_ID" => "aws-cli-no-federation-app";
        "Error: STS Assume Role With SAML API error; given idp: \"arn:aws:iam::123456789012:saml-provider/Okta\", role: \"arn:aws:iam::123456789012:role/admin\", error: AccessDenied: Not authorized to perform sts:AssumeRoleWithSAML" => "aws-saml-trust-policy";
        "Error: fetching access token received API response \"401 Unauthorized\", error: \"invalid_client\", description: \"The client_assertion signature is invalid.\"" => "aws-cli-m2m-refused";
    }
}
