//! What the Okta provider for Terraform checks on its own, before Okta is asked or after it found nothing (3 to 6).

use crate::catalogue::libraries::library;

library! {
    "Okta provider for Terraform, its own checks", Client;
    more "Run `TF_LOG=DEBUG terraform plan` to see the requests and responses.";
    marks "terraform" "okta_";
    settings {
        "private-key-not-readable" => "Update the provider (4.4.3 and later read this form too), or convert the key to the older form that starts with `-----BEGIN RSA PRIVATE KEY-----`: `openssl rsa -in key.pem -traditional -out key-pkcs1.pem`.";
    }
    messages {
        "at least \"user_whitelist\" or \"group_whitelist\" should be provided when using {name} in \"grant_type_whitelist\"" => "terraform-arguments-missing";
        "'device_is_registered' can either be set to 'true' or should not be present in the configuration" => "terraform-arguments-missing";
        "'factor_sequence' can only be set when access is 'CHALLENGE' and vice versa" => "terraform-arguments-missing";
        "'filter_type' in 'groups_claim' can only be set when 'type' is set to 'FILTER'" => "terraform-arguments-missing";
        "'filter_type' in 'groups_claim' is required when 'type' is set to 'FILTER'" => "terraform-arguments-missing";
        "'identity_provider_ids' should have at least one element when 'identity_provider' is 'SPECIFIC_IDP'" => "terraform-arguments-missing";
        "'jwks' or 'jwks_uri' is required when 'token_endpoint_auth_method' is 'private_key_jwt'" => "terraform-arguments-missing";
        "'login' base schema is always required attribute" => "terraform-arguments-missing";
        "'mfa_remember_device' can only be set when mfa_prompt='DEVICE'" => "terraform-arguments-missing";
        "'name' 'value' and in 'groups_claim' should not be empty" => "terraform-arguments-missing";
        "'pattern' property is only allowed to be set for 'login'" => "terraform-arguments-missing";
        "'refresh_token_lifetime_minutes' must be greater than or equal to 'access_token_lifetime_minutes'" => "terraform-arguments-missing";
        "'refresh_token_window_minutes' must be between 'access_token_lifetime_minutes' and 'refresh_token_lifetime_minutes'" => "terraform-arguments-missing";
        "'response_types' must contain at least one of ['token', 'id_token'] when 'grant_types' contains 'implicit'" => "terraform-arguments-missing";
        "'username' is required (the only exception is when the assigned app has 'SHARED_USERNAME_AND_PASSWORD' credentials scheme)" => "terraform-arguments-missing";
        "'username' should not be set if it is assigned to the app with 'SHARED_USERNAME_AND_PASSWORD' credentials scheme" => "terraform-arguments-missing";
        "\"slo_url\" must be specified when \"participate_slo\" is set to true" => "terraform-arguments-missing";
        "failed conditional validation for field \"{name}\" of type \"{type}\", it can contain {0} and must contain {1}, received" => "terraform-arguments-missing" ("The provider itself checks the list against the values that an app of this `type` may and must have, before it sends anything to Okta.", "Write the whole list into `{name}` of the resource, what it must contain included (`grant_types = [\"authorization_code\"]` for `web`), and run `terraform plan`.\nWrite the whole list into the resource, what it must contain included (`grant_types = [\"authorization_code\"]` for `web`), and run `terraform plan`.");
        "failed conditional validation for field \"{name}\" of type \"{type}\", it can contain {0}, received" => "terraform-arguments-missing" ("The provider itself checks the list against the values that an app of this `type` may have, before it sends anything to Okta.", "Remove what the message does not list from `{name}` of the resource, or change its `type`, and run `terraform plan`.\nRemove what the message does not list from the resource, or change its `type`, and run `terraform plan`.");
        "expected value to be one of {expected}, got {found}" => "terraform-value-not-known";
        "Conflicting configuration arguments" whole named => "terraform-arguments-conflict";
        "failed to parse private key (use ParsePKCS8PrivateKey instead for this key format)" => "private-key-not-readable" ("The key is in the form PKCS#8 (`BEGIN PRIVATE KEY`), as the Admin Console makes it, and this version of the provider reads only PKCS#1 (`BEGIN RSA PRIVATE KEY`)");
        "Okta will not allow a user to be updated to STAGED" => "terraform-arguments-missing";
        "Only the status of a DEPROVISIONED user can be updated, we detected other change" => "terraform-arguments-missing";
        "at least one permission must be specified when creating custom role" => "terraform-arguments-missing";
        "at least one resource must be specified when creating resource set" => "terraform-arguments-missing";
        "custom SAML apps must either have response_signed or assertion_signed set to true" => "terraform-arguments-missing";
        "config must provide either 'id' or 'name' to retrieve {name}" => "terraform-arguments-missing";
        "config must provide 'name' or 'id' to retrieve a group rule" => "terraform-arguments-missing";
        "can not create inactive trusted origin, only existing trusted origins can be deactivated" => "terraform-arguments-missing";
        "can not create an inactive auth server policy, only existing ones can be deactivated" => "terraform-arguments-missing";
        "primary name should be provided instead of associated one" => "terraform-arguments-missing";
        "provided policy is not of type {type}" => "terraform-arguments-missing";
        "the BlockedIpZone is a built-in Okta network zone and cannot be created" => "terraform-arguments-missing";
        "the DefaultExemptIpZone is a built-in Okta network zone and cannot be created" => "terraform-arguments-missing";
        "when setting profile master type to 'OVERRIDE' at least one 'master_override_priority' should be provided" => "terraform-arguments-missing";
        "you can not use combine values across groups (union=true) for self scoped" => "terraform-arguments-missing";
        "you can only provide 'subject_match_attribute' with 'subject_match_type' set to 'CUSTOM_ATTRIBUTE'" => "terraform-arguments-missing";
        "you have to set up 'login_uri' to configure any 'login_mode' besides 'DISABLED'" => "terraform-arguments-missing";
        "you have to set up non-empty 'login_scopes' when 'login_mode' is 'OKTA'" => "terraform-arguments-missing";
        "you must provide either a 'label_prefix', 'id', or 'label' for application search" => "terraform-arguments-missing";
        "it is invalid to change the app_id of this resource once set" => "terraform-arguments-missing";
        "auth server claim with name {name} does not exist" => "terraform-auth-server-object-not-found";
        "auth server policy with name {name} does not exist" => "terraform-auth-server-object-not-found";
        "authenticator with name {name} does not exist" => "terraform-object-not-found";
        "authorization server with name {name} does not exist" => "terraform-object-not-found";
        "behavior with name {name} does not exist" => "terraform-object-not-found";
        "group rule with name {name} does not exist" => "terraform-object-not-found";
        "group with name {name} does not exist" => "terraform-object-not-found";
        "group starting with name {name} matches {count} groups, select a more precise name parameter" => "terraform-object-not-found";
        "identity provider with name {name} and type {type} does not exist" => "terraform-object-not-found";
        "log stream with name {name} does not exist" => "terraform-object-not-found";
        "network zone with name {name} does not exist" => "terraform-object-not-found";
        "no OAuth application found with the provided label: {name}" => "terraform-object-not-found";
        "no SAML application found with the provided label: {name}" => "terraform-object-not-found";
        "no application found with the provided filter: {name}" => "terraform-object-not-found";
        "no claim {name} found for auth server {0}" => "terraform-auth-server-object-not-found";
        "no policies retrieved for policy type {type} and name {name}" => "terraform-object-not-found";
        "no users found using search criteria: {name}" => "terraform-object-not-found";
        "no realm found with name {name}" => "terraform-object-not-found";
        "user type {name} does not exist" => "terraform-object-not-found";
        "application with id {name} does not exist" => "terraform-object-not-found";
        "targeted object does not exist: {name}" => "terraform-object-not-found";
        "app does not support sign-on policy or this feature is not available" => "terraform-feature-not-available";
        "is a {name} for OIE Orgs only" => "terraform-feature-not-available";
        "the following authenticators are not enabled in your Okta org: {name}" => "terraform-feature-not-available";
    }
    logs {
        "Error: failed to create OAuth application: failed conditional validation for field \"grant_types\" of type \"web\", it can contain authorization_code, implicit, refresh_token, client_credentials and must contain authorization_code, received client_credentials" => "terraform-arguments-missing";
        "│ Error: at least \"user_whitelist\" or \"group_whitelist\" should be provided when using 'implicit' in \"grant_type_whitelist\"\n│ \n│   with okta_auth_server_policy_rule.portal,\n│   on main.tf line 31" => "terraform-arguments-missing";
        "│ Error: group with name \"Sales\" does not exist\n│ \n│   with data.okta_group.sales,\n│   on main.tf line 3" => "terraform-object-not-found";
        "Error: failed to set sign-on policy: app does not support sign-on policy or this feature is not available" => "terraform-feature-not-available";
    }
}
