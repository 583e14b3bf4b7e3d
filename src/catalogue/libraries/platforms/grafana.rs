//! What Grafana prints (8.0 to 12.x: auth.jwt, auth.generic_oauth, auth.okta).

use crate::catalogue::libraries::library;

library! {
    "Grafana", Gateway;
    more "Set `[log] filters = auth.jwt:debug oauth.okta:debug oauth.generic_oauth:debug authn.service:debug` in grafana.ini (`GF_LOG_FILTERS`): the log then has the reason beside `Failed to verify JWT`, or beside a `messageId` such as `auth.oauth.token.exchange`.";
    marks "grafana" "logger=auth" "logger=oauth" "role_attribute_path";
    over "go-jose";
    settings {
        "claim-unexpected" => "Compare `[auth.jwt] expect_claims` in grafana.ini, a JSON object such as `{\"iss\": \"…\", \"aud\": [\"…\"]}`, with the token.";
        "aud-unexpected" => "Add {audience} to `aud` in `[auth.jwt] expect_claims` of grafana.ini (`{\"aud\": [\"…\"]}`), if the token is meant for Grafana.";
        "iss-unexpected" => "Compare `iss` in `[auth.jwt] expect_claims` of grafana.ini (`{\"iss\": \"…\"}`) with the token's `iss`: {issuer}.";
        "kid-not-in-keys" => "Compare `[auth.jwt] jwk_set_url` in grafana.ini with the key set of the token's issuer ({keys}). It is kept for `cache_ttl` (60 minutes unless set). A `key_file` needs `key_id`.";
        "verifier-without-key" => "Set exactly one of `[auth.jwt] jwk_set_url`, `jwk_set_file` and `key_file` in grafana.ini.";
        "claim-missing" => "Set `[auth.jwt] username_claim`, `email_claim` and `subject` in grafana.ini to claims that the token has.";
        "groups-missing" => "Add `groups` to `scopes` (`openid profile email groups`) of `[auth.okta]` in grafana.ini, and compare `allowed_groups` with the claim.";
        "user-not-permitted" => "Check `allowed_groups`, `allowed_domains`, `allow_sign_up` and `role_attribute_strict` of `[auth.okta]` in grafana.ini, which decide who may enter.";
        "role-not-mapped" => "Compare `role_attribute_path` of `[auth.generic_oauth]` or `[auth.okta]` in grafana.ini, such as `contains(groups[*], 'admins') && 'Admin' || 'Viewer'`, with the userinfo response. `role_attribute_strict = true` refuses a user without a role.";
        "token-request-failed" => "Compare `client_id`, `client_secret`, `auth_url`, `token_url` and `api_url` of `[auth.okta]` in grafana.ini with the app in Okta. The redirect URI is `[server] root_url` followed by `/login/okta`.";
        "state-mismatch" => "Set `[server] root_url` to the URL in the browser, `[security] cookie_samesite = lax` and `cookie_secure` so that the cookie `oauth_state` comes back, and one `secret_key` for all instances.";
        "account-not-linked" => "Set `oauth_allow_insecure_email_lookup = true` in `[auth]` of grafana.ini (`GF_AUTH_OAUTH_ALLOW_INSECURE_EMAIL_LOOKUP`) for the first sign-in, but only if the provider verifies its email addresses: Grafana then finds the user by it. Or delete the old user at `Administration > Users and access > Users`.";
        "userinfo-failed" => "Set `[auth.okta] api_url` in grafana.ini to the userinfo endpoint of the same authorization server as `token_url`.";
    }
    messages {
        "Failed to verify JWT" announces => "reason-not-shown" ("Grafana's log has the reason as error= at debug level");
        "{\"message\":\"Invalid JWT\"}" => "reason-not-shown";
        "Invalid JWT" whole => "reason-not-shown";
        "Missing mandatory claim in JWT" => "claim-missing";
        "missing mandatory 'sub' claim in JWT" => "claim-missing";
        "missing login and email claim in JWT" => "claim-missing" ("none of username_claim and email_claim is in the token");
        "Failed to get an authentication claim from JWT" => "claim-missing";
        "Invalid Role in claim" => "role-not-mapped";
        "{claim} claim is missing" => "claim-missing";
        "{claim} claim mismatch" => "claim-unexpected";
        "{claim} claim has invalid type {found}, {expected} expected" => "claim-wrong-type";
        "{claim} claim contains value with invalid type {found}" => "claim-wrong-type";
        "{claim} expectation has invalid type {found}, {expected} expected" => "claim-wrong-type" ("expect_claims itself");
        "no keys found" whole => "kid-not-in-keys";
        "key set for jwt verification is not configured" => "verifier-without-key";
        "key set configuration is ambiguous: you should set either key_file, jwk_set_file or jwk_set_url" => "verifier-without-key";
        "jwt_set_url must have https scheme" => "keys-unreachable";
        "failed to parse pem-encoded file" => "key-wrong-type" ("What the verifier was given cannot be read as a key: it takes PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.");
        "unknown pem block type {type}" => "key-wrong-type" ("What the verifier was given cannot be read as a key: it takes PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.");
        "auth.oauth.state.missing" => "state-mismatch";
        "auth.oauth.state.invalid" => "state-mismatch";
        "Missing saved oauth state" => "state-mismatch";
        "Provided state does not match stored state" => "state-mismatch";
        "provided state did not match stored state" => "state-mismatch";
        "missing state cookie" whole => "state-mismatch";
        "login.OAuthLogin(missing saved state)" => "state-mismatch";
        "login.OAuthLogin(state mismatch)" => "state-mismatch";
        "auth.oauth.pkce.missing" => "state-mismatch";
        "Missing required pkce cookie" => "state-mismatch";
        "auth.oauth.token.exchange" => "token-request-failed";
        "Failed to get token from provider" => "token-request-failed";
        "failed to exchange code to token: {0}" => "token-request-failed";
        "login.OAuthLogin(NewTransportWithCode)" => "token-request-failed";
        "login?error=oauth_token_exchange" => "token-request-failed";
        "auth.oauth.userinfo.error" => "userinfo-failed";
        "auth.oauth.userinfo.failed" => "userinfo-failed";
        "login.OAuthLogin(get info from {name})" frame => "userinfo-failed";
        "auth.oauth.email.missing" => "claim-missing";
        "Provider didn't return an email address" => "claim-missing";
        "required attribute email was not provided" => "claim-missing";
        "auth.oauth.email.not-allowed" => "user-not-permitted";
        "Required email domain not fulfilled" => "user-not-permitted";
        "provided email is not allowed" => "user-not-permitted";
        "auth.oauth.disabled" => "sign-in-method-disabled";
        "OAuth client is disabled" => "sign-in-method-disabled";
        "missing required sub claims" => "claim-missing";
        "no id_token found" => "id-token-not-returned";
        "id_token not found" => "id-token-not-returned";
        "error getting user info: no email found in access token" => "claim-missing";
        "user not a member of one of the required groups" => "user-not-permitted";
        "User not a member of one of the required organizations" => "user-not-permitted";
        "user not a member of one of the required teams" => "user-not-permitted";
        "error='invalid role'" => "role-not-mapped";
        "IdP did not return a role attribute" => "role-not-mapped";
        "idP did not return a role attribute, but role_attribute_strict is set" => "role-not-mapped";
        "IdP did not return a valid role attribute" => "role-not-mapped";
        "could not evaluate any valid roles using IdP provided data" => "role-not-mapped";
        "oauth.role_attribute_strict_violation" => "role-not-mapped";
        "Instance role_attribute_path misconfigured" => "role-not-mapped";
        "Failed to search user info JSON response with provided path" => "role-not-mapped" ("`Invalid type for: <nil>` means that the claim in the expression is not in the data");
        "Failed to extract role" frame => "role-not-mapped" ("the expression in `role_attribute_path` failed on the user's data: a claim that it names is not there");
        "failed to search user info JSON response with provided path: {0}" => "role-not-mapped" ("`Invalid type for: <nil>` means that the claim in the expression is not in the data");
        "failed to search JSON response with provided path: {0}" => "role-not-mapped" ("`Invalid type for: <nil>` means that the claim in the expression is not in the data");
        "failed to search JSON response with provided path {0}" => "role-not-mapped" ("`Invalid type for: <nil>` means that the claim in the expression is not in the data");
        "failed to search token JSON response with provided path: {0}" => "role-not-mapped";
        "Failed to get role attribute" => "role-not-mapped";
        "Failed to get role from access token" => "role-not-mapped";
        "User does not belong to org" whole named => "role-not-mapped" ("no claim maps the user into this organization: see `org_mapping` and `org_attribute_path`");
        "error validating id token signature: {0}" => "signature-invalid";
        "error parsing id token: {0}" frame => "token-malformed";
        "error getting user info response: {0}" => "userinfo-failed";
        "error decoding user info response: {0}" => "userinfo-failed";
        "Error getting user info response" => "userinfo-failed";
        "user.sync.missing.id" => "oauth-user-without-identifier";
        "Failed to create user\" error=\"user already exists\"" => "account-not-linked";
        "unable to create user: user already exists" => "account-not-linked";
        "[user.sync.internal] unable to create user" frame => "account-not-linked" ("a user with the same login or email address exists, most often");
        "Sign up is disabled" whole => "user-not-permitted";
        "Signup is not allowed for this adapter" => "user-not-permitted";
    }
    logs {
        "t=2026-02-28T10:15:03+0000 lvl=eror msg=\"login.OAuthLogin(get info from generic_oauth)\" logger=context userId=0 orgId=0 uname= error=\"invalid role\"" => "role-not-mapped";
        "logger=user.sync t=2026-02-28T10:15:03.41Z level=error msg=\"Failed to create user\" error=\"user already exists\" auth_module=oauth_okta auth_id=00u1\nlogger=authn.service t=2026-02-28T10:15:03.42Z level=warn msg=\"Failed to run post auth hook\" error=\"[user.sync.internal] unable to create user\"" => "account-not-linked";
        "logger=authn.service t=2026-02-28T10:15:03.41Z level=warn msg=\"Failed to authenticate request\" client=auth.client.okta error=\"[auth.oauth.token.exchange] failed to exchange code to token: oauth2: \\\"invalid_client\\\" \\\"The client secret supplied for a confidential client is invalid.\\\"\"" => "token-request-failed";
        "logger=context userId=0 orgId=0 uname= t=2026-02-28T10:15:03.41Z level=info msg=\"Request Completed\" method=GET path=/login/okta status=401 errorReason=Unauthorized errorMessageID=auth.oauth.state.invalid error=\"provided state did not match stored state\"" => "state-mismatch";
        "logger=authn.jwt t=2026-02-28T10:15:03.41Z level=debug msg=\"Failed to verify JWT\" error=\"\\\"aud\\\" claim mismatch\"" => "claim-unexpected";
        "t=2021-05-05T10:05:37+0200 lvl=eror msg=\"Failed to extract role\" logger=oauth.generic_oauth error=\"failed to search user info JSON response with provided path: \\\"contains(realm_access.roles[*], 'grafana_admin') && 'Admin' || 'Viewer'\\\": Invalid type for: <nil>, expected: []jmespath.jpType{\\\"array\\\", \\\"string\\\"}\"" => "role-not-mapped";
        "{\"extra\":null,\"message\":\"IdP did not return a role attribute, please contact your administrator\",\"messageId\":\"oauth.role_attribute_strict_violation\",\"statusCode\":400,\"traceID\":\"\"}" => "role-not-mapped";
    }
}
