//! What HashiCorp Vault's auth method for Okta prints (Vault 0.7 to 1.21 and OpenBao).

use crate::catalogue::libraries::library;

library! {
    "HashiCorp Vault (auth method okta)", Client;
    more "Set `log_level = \"debug\"` in Vault's configuration: its log then says which status the sign-in at Okta had. The user's entries at `Reports > System Log` say why.";
    marks "auth/okta";
    settings {
        "E0000011" => "Write a new API token with `vault write auth/okta/config org_name=… api_token=…`. Vault uses it only to read the user's groups.";
        "E0000006" => "Give the owner of `api_token` in `vault read auth/okta/config` a role that reads users and groups.";
        "factor-timeout" => "Raise `VAULT_CLIENT_TIMEOUT`, and the time limit of each proxy in front of Vault, above the time that the user needs to answer the push.";
    }
    messages {
        "Okta auth method not configured" => "vault-okta-not-configured";
        "Okta backend not configured" => "vault-okta-not-configured";
        "Okta auth failed: {summary}" announces => "vault-okta-sign-in-refused" calls "POST/api/v1/authn" ("the words that follow are Okta's");
        "okta authentication failed" whole => "vault-okta-sign-in-refused" calls "POST/api/v1/authn" ("status LOCKED_OUT, PASSWORD_EXPIRED or another that Vault does not handle");
        "okta authentication failed: you must complete MFA enrollment to continue" => "vault-okta-factor-unusable" ("status MFA_ENROLL");
        "Okta Verify Push or TOTP or Google TOTP factor is required in order to perform MFA" => "vault-okta-factor-unusable";
        "Okta Verify Push factor is required in order to perform MFA" => "vault-okta-factor-unusable" ("before Vault 1.10: only the push of Okta Verify");
        "'totp' passcode parameter is required to perform MFA" => "vault-okta-factor-unusable" ("pass `totp=` at the login");
        "nonce must be provided during login request when presented with number challenge" => "vault-okta-factor-unusable" ("the push asks for a number: pass `nonce=` at the login, and read the number at `auth/okta/verify/NONCE`");
        "multi-factor authentication denied" => "factor-rejected";
        "failed to complete multi-factor authentication" => "factor-timeout";
        "exiting pending mfa challenge" => "factor-timeout" ("the request to Vault was given up while Vault waited for the push");
        "okta auth backend unexpected failure" => "vault-okta-sign-in-refused";
        "okta auth method unexpected failure" => "vault-okta-sign-in-refused";
        "okta failure retrieving groups: {summary}" announces => "groups-missing" calls "GET/api/v1/users/{userId}/groups" ("the API token of the method is not allowed to read the user's groups");
        "no Okta groups found; only policies from locally-defined groups available" => "groups-missing" ("a warning: the API token of the method sees no groups of this user");
    }
    logs {
        "Error authenticating: Error making API request.\n\nURL: PUT https://vault.acme.test:8200/v1/auth/okta/login/jo\nCode: 400. Errors:\n\n* Okta auth failed: the API returned an error: Authentication failed (code=E0000004)" => "E0000004";
        "Code: 400. Errors:\n\n* okta authentication failed: you must complete MFA enrollment to continue" => "vault-okta-factor-unusable";
        "Code: 400. Errors:\n\n* failed to complete multi-factor authentication" => "factor-timeout";
        "Code: 400. Errors:\n\n* okta authentication failed" => "vault-okta-sign-in-refused";
    }
}
